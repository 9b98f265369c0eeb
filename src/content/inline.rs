//! Text within a block: a tree of emphasis, links and words, and its one canonical form as inline Markdown. It is what
//! translators see, so reading it back gives the same tree.

use std::fmt::Write as _;
use std::mem::discriminant;
use std::ops::Range;

use super::markdown;

/// A link or an image's file as written: not bound to anything yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawLink {
    /// The target as written.
    pub text: String,
    /// Where the whole link stands in its file.
    pub span: Range<usize>,
}

/// A part of running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Words in a fixed-width font.
    Code(String),
    /// `*stressed*`
    Emphasis(Vec<Self>),
    /// `**important**`
    Strong(Vec<Self>),
    /// `~~no longer true~~`
    Strikethrough(Vec<Self>),
    /// `[words](target)`
    Link(RawLink, Vec<Self>),
    /// A line break the author asked for.
    Break,
}

impl Inline {
    /// Whether it stresses words, or strikes them out.
    pub(super) fn is_emphasis(&self) -> bool {
        matches!(self, Self::Emphasis(_) | Self::Strong(_) | Self::Strikethrough(_))
    }

    /// Whether emphasis of the same kind stands within it.
    pub(super) fn repeats_itself(&self) -> bool {
        let (Self::Emphasis(children) | Self::Strong(children) | Self::Strikethrough(children)) = self else {
            return false;
        };
        holds(children, &|inline| discriminant(inline) == discriminant(self))
    }
}

fn holds(inlines: &[Inline], wanted: &dyn Fn(&Inline) -> bool) -> bool {
    inlines.iter().any(|inline| {
        wanted(inline)
            || match inline {
                Inline::Emphasis(children)
                | Inline::Strong(children)
                | Inline::Strikethrough(children)
                | Inline::Link(_, children) => holds(children, wanted),
                Inline::Text(_) | Inline::Code(_) | Inline::Break => false,
            }
    })
}

/// Writes inline Markdown that reads back as the same tree, escaping only what must be.
#[must_use]
pub fn to_markdown(inlines: &[Inline]) -> String {
    let plain = write(inlines, Escape::None);
    if reads_back(&plain, inlines) { plain } else { write(inlines, Escape::All) }
}

/// The words alone, without emphasis and link targets.
#[must_use]
pub fn to_text(inlines: &[Inline]) -> String {
    let mut text = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(words) | Inline::Code(words) => text.push_str(words),
            Inline::Emphasis(children)
            | Inline::Strong(children)
            | Inline::Strikethrough(children)
            | Inline::Link(_, children) => text.push_str(&to_text(children)),
            Inline::Break => text.push(' '),
        }
    }
    text
}

/// Every link in the text, in order.
#[must_use]
pub fn links(inlines: &[Inline]) -> Vec<&RawLink> {
    let mut found = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Link(link, children) => {
                found.push(link);
                found.extend(links(children));
            }
            Inline::Emphasis(children) | Inline::Strong(children) | Inline::Strikethrough(children) => {
                found.extend(links(children));
            }
            Inline::Text(_) | Inline::Code(_) | Inline::Break => {}
        }
    }
    found
}

#[derive(Clone, Copy, PartialEq)]
enum Escape {
    None,
    All,
}

fn reads_back(text: &str, inlines: &[Inline]) -> bool {
    markdown::parse_inline(text).is_some_and(|read| without_spans(&read) == without_spans(inlines))
}

fn without_spans(inlines: &[Inline]) -> Vec<Inline> {
    let bare = |inline: &Inline| match inline {
        Inline::Emphasis(children) => Inline::Emphasis(without_spans(children)),
        Inline::Strong(children) => Inline::Strong(without_spans(children)),
        Inline::Strikethrough(children) => Inline::Strikethrough(without_spans(children)),
        Inline::Link(link, children) => {
            Inline::Link(RawLink { text: link.text.clone(), span: 0..0 }, without_spans(children))
        }
        other => other.clone(),
    };
    inlines.iter().map(bare).collect()
}

fn write(inlines: &[Inline], escape: Escape) -> String {
    let mut text = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(words) if escape == Escape::All => push_escaped(&mut text, words),
            Inline::Text(words) => text.push_str(words),
            Inline::Code(words) => push_code(&mut text, words),
            Inline::Emphasis(children) => {
                let _ = write!(text, "*{}*", write(children, escape));
            }
            Inline::Strong(children) => {
                let _ = write!(text, "**{}**", write(children, escape));
            }
            Inline::Strikethrough(children) => {
                let _ = write!(text, "~~{}~~", write(children, escape));
            }
            Inline::Link(link, children) => {
                let _ = write!(text, "[{}]({})", write(children, escape), link_target(&link.text));
            }
            Inline::Break => text.push_str("\\\n"),
        }
    }
    text
}

fn push_escaped(text: &mut String, words: &str) {
    for character in words.chars() {
        if character.is_ascii_punctuation() && !",;:?!'\"/%".contains(character) {
            text.push('\\');
        }
        text.push(character);
    }
}

fn push_code(text: &mut String, words: &str) {
    let fence = "`".repeat(longest_run(words, '`') + 1);
    let pad = if words.starts_with('`') || words.ends_with('`') { " " } else { "" };
    let _ = write!(text, "{fence}{pad}{words}{pad}{fence}");
}

fn longest_run(words: &str, wanted: char) -> usize {
    let mut longest = 0;
    let mut run = 0;
    for character in words.chars() {
        run = if character == wanted { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

fn link_target(target: &str) -> String {
    let plain = !target.is_empty() && !target.contains(|c: char| c.is_whitespace() || "()<>\\".contains(c));
    if plain {
        target.into()
    } else {
        format!("<{}>", target.replace('\\', "\\\\").replace('<', "\\<").replace('>', "\\>"))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(markdown: &str, canonical: &str) {
        let inlines = markdown::parse_inline(markdown).expect("one paragraph");
        assert_eq!(to_markdown(&inlines), canonical);
    }

    #[test]
    fn text_is_escaped_only_where_it_must_be() {
        check("Doe dit *rustig* en **zonder** kracht.", "Doe dit *rustig* en **zonder** kracht.");
        check("zie [draaien](01.md)", "zie [draaien](01.md)");
        check("5\\. stap", "5\\. stap");
        check("een\ntwee", "een twee");
        check("een\\\ntwee", "een\\\ntwee");
        check("`a` \\* b", "`a` * b");
    }

    proptest! {
        #[test]
        fn whatever_is_read_reads_back_from_its_canonical_form(text in "[ -~éèü\\n]{0,60}") {
            if let Some(inlines) = markdown::parse_inline(&text) {
                let canonical = to_markdown(&inlines);
                prop_assert!(reads_back(&canonical, &inlines), "{canonical:?} from {text:?}: {inlines:?}");
            }
        }
    }
}
