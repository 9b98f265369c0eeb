//! Tells translators which message each text of a page is. Only the preview uses it; nothing of it reaches the site.
//!
//! Two ways were weighed. Wrapping every text while it is rendered needs a second form of each text that a view holds,
//! since what goes into an attribute, a title or JSON must not be wrapped, and every place that prints a text must pick
//! the right one. Here instead a text is put between two private characters before anything is rendered, and the
//! finished page is read once: where the two stand in running text they become an element, in an attribute they mark
//! the element that carries it, and anywhere else they vanish. The renderer does not know of it. The markup cannot
//! break, because an element is made only of a pair that opens and closes within the same element.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt::Write as _;
use std::sync::Arc;

use crate::artifact::{Artifact, Output};
use crate::content::document::Document;
use crate::content::inline::Inline;
use crate::content::segment::SegmentIndex;
use crate::lang::Lang;
use crate::site::Site;
use crate::site::texts::{Text, Texts};
use crate::site::wording::{Origin, Wording, Words};

/// The character that opens the first text; each further text has the next one.
const FIRST: u32 = 0x000F_0000;

/// The character that closes any text.
const CLOSE: char = '\u{FFFFD}';

/// Elements whose contents are no running text of a page. What is said in a picture marks the element around it.
const VERBATIM: [&str; 6] = ["script", "style", "title", "textarea", "option", "svg"];

/// Elements that have no end.
const VOID: [&str; 10] = ["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"];

/// Puts marks around texts, and turns them into elements and attributes.
#[derive(Clone, Debug)]
pub struct Marks {
    /// The texts that are marked.
    pub texts: Arc<Texts>,
}

impl Marks {
    /// Marks for these texts.
    #[must_use]
    pub fn new(texts: Texts) -> Self {
        Self { texts: Arc::new(texts) }
    }

    /// Marks every text of a site in the source language and in that of the translators, whose pages never fall back
    /// then: a text that is missing stands in the source language.
    pub fn put_into(&self, site: &mut Site) {
        let langs = [site.source_lang().clone(), self.texts.language.lang.clone()];
        let mut marked = BTreeMap::new();
        for document in site.documents() {
            for lang in &langs {
                let wording = self.wording(site, document, lang);
                marked.insert((document.source.clone(), lang.clone()), wording);
            }
        }
        site.wordings.extend(marked);
        let marks = |(id, at): (&str, usize)| Some((id.to_owned(), [open(at)?, CLOSE]));
        let marks: BTreeMap<String, [char; 2]> = self.texts.interface().filter_map(marks).collect();
        for lang in langs {
            if let Entry::Occupied(mut localizer) = site.localizers.entry(lang) {
                let marked = localizer.get().with_marks(marks.clone());
                localizer.insert(Arc::new(marked));
            }
        }
        site.shown_as_it_is = Some(self.texts.language.lang.clone());
    }

    fn wording(&self, site: &Site, document: &Document, lang: &Lang) -> Wording {
        let (own, original) = (site.wording(document, lang), site.wording(document, site.source_lang()));
        let words = |at: usize| {
            let index = SegmentIndex(at);
            let source = &document.segment(index).text;
            let missing = || Words { inlines: original.inlines(index).to_vec(), origin: Origin::original(source) };
            let words = own.words(index).cloned().unwrap_or_else(missing);
            let mark = self.texts.of_segment(&document.source, index).and_then(open);
            Some(match mark {
                Some(mark) => Words { inlines: between(mark, words.inlines), ..words },
                None => words,
            })
        };
        Wording::translated(lang, (0..document.segments.len()).map(words).collect())
    }

    /// Turns the marks in every file that has words.
    #[must_use]
    pub fn turn_all(&self, mut output: Output) -> Output {
        for (path, artifact) in output.iter_mut() {
            let turn = match path.extension() {
                "html" => Self::turn,
                "json" | "webmanifest" => Self::clear,
                _ => continue,
            };
            let (marks, made) = (self.clone(), artifact.clone());
            *artifact = Artifact::recipe(move || {
                let (bytes, report) = made.make();
                let text = String::from_utf8_lossy(&bytes);
                (turn(&marks, &text).into_bytes().into(), report)
            });
        }
        output
    }

    /// Turns the marks of a page into elements and attributes.
    #[must_use]
    pub fn turn(&self, html: &str) -> String {
        let mut page = Page { marks: self, pieces: Vec::new(), open: Vec::new(), depth: 0, start: None };
        let mut rest = html;
        while !rest.is_empty() {
            let end = if rest.starts_with('<') { markup_end(rest) } else { rest.find('<').unwrap_or(rest.len()) };
            let (piece, after) = rest.split_at(end);
            if rest.starts_with('<') {
                page.markup(piece);
            } else {
                page.words(piece);
            }
            rest = after;
        }
        page.pieces.concat()
    }

    /// Takes all marks out of a text.
    fn clear(&self, text: &str) -> String {
        text.chars().filter(|character| !self.is_mark(*character)).collect()
    }

    /// The start of the element around a text. A segment that is missing stands in the source language.
    fn element(&self, text: &Text) -> String {
        let mut tag = format!("<span data-message=\"{}\"", text.message);
        if let Some(state) = text.state {
            let _ = write!(tag, " data-state=\"{state}\"");
        }
        if text.words.is_none() && !text.message.starts_with("ui/") {
            let source = &self.texts.source;
            let _ = write!(tag, " lang=\"{}\" dir=\"{}\"", source.lang, source.direction.as_str());
        }
        tag + &standing(&[text]) + ">"
    }

    fn is_mark(&self, character: char) -> bool {
        character == CLOSE || self.text(character).is_some()
    }

    /// The text that a character opens.
    fn text(&self, character: char) -> Option<&Text> {
        let at = u32::from(character).checked_sub(FIRST)?;
        self.texts.all.get(usize::try_from(at).ok()?).filter(|_| character < CLOSE)
    }
}

/// The character that opens a text; absent where there are more texts than private characters.
fn open(at: usize) -> Option<char> {
    let at = u32::try_from(at).ok()?;
    char::from_u32(FIRST.checked_add(at)?).filter(|character| *character < CLOSE)
}

fn between(mark: char, inlines: Vec<Inline>) -> Vec<Inline> {
    let text = |character: char| Inline::Text(character.to_string());
    [text(mark)].into_iter().chain(inlines).chain([text(CLOSE)]).collect()
}

/// Where the markup ends that a text begins with: a comment, a tag, or an element whose contents are left alone.
fn markup_end(html: &str) -> usize {
    let after = |sign: &str| html.find(sign).map_or(html.len(), |at| at + sign.len());
    if html.starts_with("<!--") {
        return after("-->");
    }
    let tag = tag_end(html);
    let name = name(html);
    if VERBATIM.contains(&name) && !html[..tag].ends_with("/>") { after(&format!("</{name}>")) } else { tag }
}

/// Where a tag ends; a sign within quotes ends nothing.
fn tag_end(html: &str) -> usize {
    let mut quote = None;
    for (at, character) in html.char_indices() {
        match (quote, character) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), character) if open == character => quote = None,
            _ => {}
        }
    }
    html.len()
}

/// The name in a tag.
fn name(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    &name[..name.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(name.len())]
}

/// A page on its way.
struct Page<'m> {
    marks: &'m Marks,
    /// What is done. Of an element that is not closed yet the tag is still empty.
    pieces: Vec<Cow<'m, str>>,
    open: Vec<Open<'m>>,
    depth: usize,
    /// Where the start tag stands that is the last piece.
    start: Option<usize>,
}

/// A mark that waits for its end.
struct Open<'m> {
    piece: usize,
    depth: usize,
    text: &'m Text,
}

impl Page<'_> {
    fn words(&mut self, words: &str) {
        self.start = None;
        for character in words.chars() {
            if let Some(text) = self.marks.text(character) {
                self.open.push(Open { piece: self.pieces.len(), depth: self.depth, text });
                self.pieces.push(Cow::Borrowed(""));
            } else if character == CLOSE {
                self.close();
            } else {
                self.pieces.push(character.to_string().into());
            }
        }
    }

    fn close(&mut self) {
        if self.open.last().is_some_and(|open| open.depth == self.depth) {
            let Some(open) = self.open.pop() else { return };
            self.pieces[open.piece] = self.marks.element(open.text).into();
            self.pieces.push("</span>".into());
        }
    }

    fn markup(&mut self, markup: &str) {
        let clear = self.marks.clear(markup);
        let said: Vec<&Text> = markup.chars().filter_map(|character| self.marks.text(character)).collect();
        let name = name(markup);
        let marked = match name {
            "" | "meta" | "link" | "title" | "script" | "style" => None,
            "svg" => self.start,
            _ => Some(self.pieces.len()),
        };
        self.pieces.push(clear.into());
        if let (Some(marked), false) = (marked, said.is_empty()) {
            self.pieces[marked] = with_texts(&self.pieces[marked], &said).into();
        }
        self.start = None;
        if markup.starts_with("</") {
            self.depth = self.depth.saturating_sub(1);
            self.open.retain(|open| open.depth <= self.depth);
        } else if !(markup.starts_with("<!") || VOID.contains(&name) || VERBATIM.contains(&name)) {
            self.depth += 1;
            self.start = Some(self.pieces.len() - 1);
        }
    }
}

/// A start tag whose attributes hold texts.
fn with_texts(tag: &str, texts: &[&Text]) -> String {
    let (start, rest) = tag.split_at(1 + name(tag).len());
    let messages: Vec<&str> = texts.iter().map(|text| &*text.message).collect();
    format!("{start} data-messages=\"{}\"{}{rest}", messages.join(" "), standing(texts))
}

/// What is wrong with any of the texts, and whether one is critical.
fn standing(texts: &[&Text]) -> String {
    let is = |name: &str, of: fn(&Text) -> bool| {
        if texts.iter().any(|text| of(text)) { format!(" data-{name}") } else { String::new() }
    };
    let [missing, stale] = [is("missing", |text| text.words.is_none()), is("stale", |text| text.stale)];
    missing + &stale + &is("critical", |text| text.critical)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Direction, Language, ReviewState};
    use crate::path::SourcePath;

    fn language(tag: &str) -> Language {
        let (lang, name) = (Lang::new(tag).unwrap(), tag.to_owned());
        Language { lang, name, direction: Direction::Ltr, fallback: None, address: None, partial: Vec::new() }
    }

    fn text(message: &str, words: Option<&str>) -> Text {
        Text {
            message: message.into(),
            kind: "step",
            critical: false,
            source: "Nu".into(),
            made_from: None,
            words: words.map(str::to_owned),
            state: words.map(|_| ReviewState::Machine),
            stale: words == Some("stale"),
            unsynced: false,
            file: SourcePath::known("locales/tr/a.ftl"),
            line: 1,
        }
    }

    /// Turns a page in which `0(` and `1(` open the texts `a/x` and `a/y`, and `)` closes one.
    fn check(html: &str, expected: &str) {
        let texts = Texts::of(language("nl"), language("tr"), vec![text("a/x", Some("stale")), text("a/y", None)]);
        let [x, y] = [0, 1].map(|at| open(at).unwrap().to_string());
        let marked = html.replace("0(", &x).replace("1(", &y).replace(')', &CLOSE.to_string());
        let x = "<span data-message=\"a/x\" data-state=\"machine\" data-stale>";
        let y = "<span data-message=\"a/y\" lang=\"nl\" dir=\"ltr\" data-missing>";
        let expected = expected.replace("[x]", x).replace("[y]", y).replace("[/]", "</span>");
        assert_eq!(Marks::new(texts).turn(&marked), expected, "{html}");
    }

    #[test]
    fn a_text_becomes_an_element() {
        check("<p>0(Nu <b>niet</b><br>meer)</p>", "<p>[x]Nu <b>niet</b><br>meer[/]</p>");
        check("<p>0(a 1(b) c)</p>", "<p>[x]a [y]b[/] c[/]</p>");
    }

    #[test]
    fn a_text_in_an_attribute_marks_its_element() {
        check("<img alt=\"0(a > b)\">", "<img data-messages=\"a/x\" data-stale alt=\"a > b\">");
        check(
            "<div class=f><svg aria-label='1(a)'><g/></svg></div>",
            "<div data-messages=\"a/y\" data-missing class=f><svg aria-label='a'><g/></svg></div>",
        );
    }

    #[test]
    fn what_is_no_running_text_stays_clean() {
        check(
            "<title>0(a)</title><meta content=\"0(a)\"><!-- 0(don't) -->",
            "<title>a</title><meta content=\"a\"><!-- don't -->",
        );
        check(
            "<script type=x>{\"a\":\"0(b)\"}</script><p>0(c)</p>",
            "<script type=x>{\"a\":\"b\"}</script><p>[x]c[/]</p>",
        );
    }

    #[test]
    fn a_mark_without_its_partner_breaks_nothing() {
        check("<p>0(a</p><p>b)</p>", "<p>a</p><p>b</p>");
        check("<p>)a0(</p><i>1(b)</i>", "<p>a</p><i>[y]b[/]</i>");
        check("<b>0(a</b>)<i>b)</i>", "<b>a</b><i>b</i>");
    }
}
