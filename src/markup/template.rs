//! Finds the template's own syntax (Tera 2) in its text, and what of the theme each piece brings in. It evaluates
//! nothing and knows no HTML.

use std::collections::BTreeSet;

/// A part of a theme whose text can end up in another template.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// A template that is included.
    Template(String),
    /// A block, wherever it is defined.
    Block(String),
    /// A component.
    Component(String),
    /// What stands between the tags of any call of a component.
    Body,
}

/// A stretch of a template: text as it is, or one tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    Text(&'a str),
    Tag(Tag<'a>),
}

/// One piece of template syntax, with its braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    pub(super) source: &'a str,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `{{ … }}`
    Expression,
    /// `{% … %}`
    Statement,
    /// `{# … #}`
    Comment,
    /// `{% raw %} … {% endraw %}`
    Raw,
}

/// A stretch of a template between two statements, whose text may be put somewhere else than where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Region {
    /// `{% set x %} … {% endset %}`: the text becomes a value.
    Set,
    /// `{% filter f %} … {% endfilter %}`: the text is changed.
    Filter,
    /// `{% block x %} … {% endblock %}`
    Block(String),
    /// `{% component x() %} … {% endcomponent %}`
    Component(String),
    /// `{% <x> %} … {% </x> %}`
    Body,
}

/// Splits a template; `None` when a tag is not closed.
pub(super) fn split(text: &str) -> Option<Vec<Piece<'_>>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((start, kind)) = next_tag(rest) {
        let (before, tag) = rest.split_at(start);
        let kind = if kind == Kind::Statement && first_word(inner(tag)) == "raw" { Kind::Raw } else { kind };
        let (source, after) = tag.split_at(tag_length(tag, kind)?);
        pieces.extend((!before.is_empty()).then_some(Piece::Text(before)));
        pieces.push(Piece::Tag(Tag { source, kind }));
        rest = after;
    }
    pieces.extend((!rest.is_empty()).then_some(Piece::Text(rest)));
    Some(pieces)
}

impl<'a> Tag<'a> {
    /// The region that begins with this tag.
    pub(super) fn opens(self) -> Option<Region> {
        let inner = self.statement()?;
        let name = || word_after(inner);
        match first_word(inner) {
            "set" | "set_global" if !is_assignment(inner) => Some(Region::Set),
            "filter" => Some(Region::Filter),
            "block" => Some(Region::Block(name())),
            "component" => Some(Region::Component(name())),
            _ if inner.starts_with('<') && !inner.starts_with("</") => Some(Region::Body),
            _ => None,
        }
    }

    /// Whether a region of this kind ends with this tag.
    pub(super) fn closes(self, region: &Region) -> bool {
        let Some(inner) = self.statement() else { return false };
        match region {
            Region::Set => first_word(inner) == "endset",
            Region::Filter => first_word(inner) == "endfilter",
            Region::Block(_) => first_word(inner) == "endblock",
            Region::Component(_) => first_word(inner) == "endcomponent",
            Region::Body => inner.starts_with("</"),
        }
    }

    /// Whether this is text that only looks like template syntax.
    pub(super) fn is_raw(self) -> bool {
        self.kind == Kind::Raw
    }

    /// One for a statement that opens something, minus one for one that closes it.
    pub(super) fn nesting(self) -> i32 {
        let Some(inner) = self.statement() else { return 0 };
        let word = first_word(inner);
        if word.starts_with("end") || inner.starts_with("</") {
            -1
        } else {
            i32::from(matches!(word, "if" | "for") || self.opens().is_some())
        }
    }

    /// The parts of the theme whose text this tag puts where it stands, and nowhere else.
    pub(super) fn shows(self) -> BTreeSet<Part> {
        let mut parts = self.mentions();
        if !self.shows_as_it_is() {
            parts.clear();
        }
        parts
    }

    /// The parts of the theme whose text this tag puts into a value, an argument or a condition.
    pub(super) fn takes_as_value(self) -> BTreeSet<Part> {
        let mut parts = self.mentions();
        if self.shows_as_it_is() {
            parts.clear();
        }
        parts
    }

    /// Every part of the theme that is named in this tag.
    fn mentions(self) -> BTreeSet<Part> {
        if matches!(self.kind, Kind::Comment | Kind::Raw) {
            return BTreeSet::new();
        }
        let inner = inner(self.source);
        let code = without_strings(inner);
        let mut parts: BTreeSet<Part> = components(&code).map(Part::Component).collect();
        if code.split(|char: char| !is_word(char)).any(|word| word == "body") {
            parts.insert(Part::Body);
        }
        match self.statement().map(first_word) {
            Some("include") => parts.extend(first_string(inner).map(Part::Template)),
            Some("block") => parts.extend([Part::Block(word_after(inner))]),
            _ => {}
        }
        parts
    }

    /// Whether nothing in this tag can look at the text it brings in, so that it may lose white space.
    fn shows_as_it_is(self) -> bool {
        let code = without_strings(inner(self.source));
        match self.kind {
            Kind::Comment | Kind::Raw => true,
            Kind::Expression => {
                let one_component = code.starts_with('<') && code.ends_with("/>") && components(&code).count() == 1;
                one_component && !code.contains("body") || matches!(&*code, "body" | "body | safe" | "body|safe")
            }
            Kind::Statement => {
                let tested = matches!(&*code, "if body" | "if not body" | "elif body" | "elif not body");
                let one_component = code.starts_with('<') && components(&code).count() == 1 && !code.contains("body");
                tested || one_component || matches!(first_word(&code), "include" | "block")
            }
        }
    }

    fn statement(self) -> Option<&'a str> {
        (self.kind == Kind::Statement).then(|| inner(self.source))
    }
}

/// Finds the next piece of template syntax.
fn next_tag(text: &str) -> Option<(usize, Kind)> {
    text.match_indices('{').find_map(|(at, _)| match text.as_bytes().get(at + 1)? {
        b'{' => Some((at, Kind::Expression)),
        b'%' => Some((at, Kind::Statement)),
        b'#' => Some((at, Kind::Comment)),
        _ => None,
    })
}

/// The length of the tag a text begins with; `None` when it does not end.
fn tag_length(text: &str, kind: Kind) -> Option<usize> {
    match kind {
        Kind::Comment => text.find("#}").map(|end| end + 2),
        Kind::Expression => code_length(text, *b"}}"),
        Kind::Statement => code_length(text, *b"%}"),
        Kind::Raw => {
            let mut end = code_length(text, *b"%}")?;
            loop {
                end += text[end..].find("{%")?;
                let length = code_length(&text[end..], *b"%}");
                if let Some(length) = length.filter(|length| inner(&text[end..end + length]) == "endraw") {
                    return Some(end + length);
                }
                end += 2;
            }
        }
    }
}

/// Looks for the end of a tag outside strings and maps.
fn code_length(text: &str, end: [u8; 2]) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 2;
    let mut maps = 0_usize;
    while at < bytes.len() {
        match bytes[at] {
            quote @ (b'"' | b'\'' | b'`') => at += string_length(&bytes[at..], quote)?,
            _ if bytes[at..].starts_with(&end) && maps == 0 => return Some(at + 2),
            b'{' => {
                maps += 1;
                at += 1;
            }
            b'}' => {
                maps = maps.saturating_sub(1);
                at += 1;
            }
            _ => at += 1,
        }
    }
    None
}

/// The length of the string that bytes begin with, its quotes included.
fn string_length(bytes: &[u8], quote: u8) -> Option<usize> {
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            byte if byte == quote => return Some(at + 1),
            _ => at += 1,
        }
    }
    None
}

/// What stands between the braces, without the hyphens that control white space.
fn inner(tag: &str) -> &str {
    let tag = tag.get(2..).unwrap_or("");
    let tag = tag.strip_suffix("}}").or_else(|| tag.strip_suffix("%}")).unwrap_or(tag);
    let tag = tag.strip_prefix('-').unwrap_or(tag);
    tag.strip_suffix('-').unwrap_or(tag).trim()
}

fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

fn first_word(code: &str) -> &str {
    code.split(|char: char| !is_word(char)).next().unwrap_or("")
}

/// The second word, which is the name of what a statement defines; names of components have dots.
fn word_after(code: &str) -> String {
    let rest = code[first_word(code).len()..].trim_start();
    rest.split(|char: char| !is_word(char) && char != '.').next().unwrap_or("").to_owned()
}

/// Whether a `set` gives its value at once: `set x = 1`.
fn is_assignment(code: &str) -> bool {
    let rest = code[first_word(code).len()..].trim_start();
    rest.trim_start_matches(is_word).trim_start().starts_with('=')
}

/// The code with every string emptied, so that what looks like code in them does not count.
fn without_strings(code: &str) -> String {
    let mut kept = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(start) = rest.find(['"', '\'', '`']) {
        let length = string_length(&rest.as_bytes()[start..], rest.as_bytes()[start]);
        kept.push_str(&rest[..start]);
        kept.push_str("\"\"");
        rest = length.map_or("", |length| &rest[start + length..]);
    }
    kept.push_str(rest);
    kept
}

fn first_string(code: &str) -> Option<String> {
    let start = code.find(['"', '\'', '`'])?;
    let length = string_length(&code.as_bytes()[start..], code.as_bytes()[start])?;
    Some(code[start + 1..start + length - 1].to_owned())
}

/// The names of the components that are called in code: each stands directly behind a `<`.
fn components(code: &str) -> impl Iterator<Item = String> + '_ {
    code.split('<')
        .skip(1)
        .filter(|call| call.starts_with(|char: char| char.is_alphabetic() || char == '_'))
        .map(|call| call.split(|char: char| !is_word(char) && char != '.').next().unwrap_or("").to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(text: &str) -> Vec<&str> {
        let pieces = split(text).unwrap();
        pieces.iter().filter_map(|piece| if let Piece::Tag(tag) = piece { Some(tag.source) } else { None }).collect()
    }

    #[test]
    fn tags_end_where_the_template_engine_ends_them() {
        assert_eq!(tags("a {{x}} b {%- if y -%} { c }"), ["{{x}}", "{%- if y -%}"]);
        assert_eq!(tags(r#"{{ t(key="}}") }}{{ '%}' }}"#), [r#"{{ t(key="}}") }}"#, "{{ '%}' }}"]);
        assert_eq!(tags(r#"{{ "\"}}" }}x"#), [r#"{{ "\"}}" }}"#]);
        assert_eq!(tags("{# {{ no }} #}{{ {a: {b: 1}} }}"), ["{# {{ no }} #}", "{{ {a: {b: 1}} }}"]);
        assert_eq!(
            tags("{% raw %}{{ no }}{% x %}{%- endraw %}{{y}}"),
            ["{% raw %}{{ no }}{% x %}{%- endraw %}", "{{y}}"]
        );
    }

    #[test]
    fn tags_that_do_not_end_are_noticed() {
        for bad in ["{{ x", "{% if x }}", "{# x", "{% raw %} x", "{{ \"}} "] {
            assert_eq!(split(bad), None, "{bad}");
        }
    }

    fn check_parts(tag: &str, shown: &[Part], taken: &[Part]) {
        let Piece::Tag(tag) = split(tag).unwrap()[0] else { panic!("{tag} is no tag") };
        assert_eq!(tag.shows().into_iter().collect::<Vec<_>>(), shown, "{tag:?}");
        assert_eq!(tag.takes_as_value().into_iter().collect::<Vec<_>>(), taken, "{tag:?}");
    }

    #[test]
    fn a_tag_shows_a_part_of_the_theme_or_takes_it_as_a_value() {
        let component = |name: &str| Part::Component(name.into());
        check_parts("{% include \"a/b.html\" %}", &[Part::Template("a/b.html".into())], &[]);
        check_parts("{%- block main -%}", &[Part::Block("main".into())], &[]);
        check_parts("{{ <ui.card a=\"<x\" b={c} /> }}", &[component("ui.card")], &[]);
        check_parts("{% <card a={b}> %}", &[component("card")], &[]);
        check_parts("{{ <card /> | upper }}", &[], &[component("card")]);
        check_parts("{{ <card a={<icon />} /> }}", &[], &[component("card"), component("icon")]);
        check_parts("{% set x = <card /> %}", &[], &[component("card")]);
        check_parts("{{ body }}", &[Part::Body], &[]);
        check_parts("{% if body %}", &[Part::Body], &[]);
        check_parts("{{ body | upper }}", &[], &[Part::Body]);
        check_parts("{{ antibody < 3 }}", &[], &[]);
    }

    #[test]
    fn regions_are_found_at_their_first_tag() {
        let opens = |tag| match split(tag).unwrap()[0] {
            Piece::Tag(tag) => tag.opens(),
            Piece::Text(_) => None,
        };
        assert_eq!(opens("{% set x %}"), Some(Region::Set));
        assert_eq!(opens("{% set x | upper %}"), Some(Region::Set));
        assert_eq!(opens("{% set x = 1 %}"), None);
        assert_eq!(opens("{%- filter upper %}"), Some(Region::Filter));
        assert_eq!(opens("{% component ui.card(a: string) %}"), Some(Region::Component("ui.card".into())));
        assert_eq!(opens("{% <card> %}"), Some(Region::Body));
        assert_eq!(opens("{% </card> %}"), None);
        assert_eq!(opens("{% if x %}"), None);
    }
}
