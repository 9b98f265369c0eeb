//! The generated Dutch of every segment under its permanent id: `locales/nl/<domain>.ftl`, which translators work from.
//! It issues no ids; that is the business of `translate sync`.

use std::collections::{BTreeMap, VecDeque};

use fluent_syntax::{parser, serializer};

use super::catalog::{Catalog, Message};
use super::escape;
use super::id::MessageId;
use super::state::Weight;
use crate::diag::{Code, Diagnostic, Report};
use crate::path::SourcePath;

const HEADER: &str = "\
### The Dutch of every segment under its permanent id: what translators work from.
### Written from the Markdown by `translate sync`; changes made here by hand are lost.
";

const PAGE: &str = "Page";
const ADDRESS: &str = "Address";
const SERIALS: &str = "Serials used";
const KIND: &str = "Kind";
const PICTURE: &str = "Picture";
const CRITICAL: &str = "Critical";

/// The highest mark that is believed; behind it there is room to issue more.
const HIGHEST_SERIAL: u32 = 999_999_999;

/// What a translator reads above a text that a patient's safety depends on.
const CRITICAL_NOTE: &str = "yes; when this text changes, somebody answerable must accept its translation again";

/// The segments of one domain: a leaflet, or the plain pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reference {
    /// The pages, in the order of the leaflet; those that are gone stand last.
    pub pages: Vec<ReferencePage>,
}

/// The segments of one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferencePage {
    /// What the ids of its segments begin with: `exercise-06`.
    pub key: String,
    /// Where the Dutch page stands on the site; `None` for a page that is gone.
    pub address: Option<String>,
    /// The highest serial that was ever issued here. It outlives its segment, so that no id is used twice.
    pub serials_used: u32,
    /// The segments, in the order of the page.
    pub segments: Vec<ReferenceSegment>,
}

/// One translatable text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferenceSegment {
    /// Its permanent id.
    pub id: MessageId,
    /// What it is: "step", "caution".
    pub kind: String,
    /// The picture it belongs to, as a path.
    pub picture: Option<String>,
    /// Whether a patient's safety depends on it.
    pub weight: Weight,
    /// The Dutch, as inline Markdown.
    pub text: String,
}

impl Reference {
    /// Reads a reference.
    #[must_use]
    pub fn parse(file: &SourcePath, text: &str) -> (Self, Report) {
        let (catalog, mut report) = Catalog::parse(file, text);
        let mut reference = Self::default();
        for group in catalog.groups() {
            reference.read_group(group);
        }
        for message in catalog.iter() {
            match segment(message) {
                Some((key, segment)) => reference.page_mut(&key).add(segment),
                None => report.push(no_segment(file, message)),
            }
        }
        (reference, report)
    }

    /// Finds the id of each segment of a page by its exact text, whatever its place. Of texts that stand several times
    /// on the page, the first is the first. `None` for a text that is new or has changed.
    pub fn ids<'t>(&self, page: &str, texts: impl IntoIterator<Item = &'t str>) -> Vec<Option<MessageId>> {
        let mut known: BTreeMap<&str, VecDeque<&MessageId>> = BTreeMap::new();
        for segment in self.page(page).into_iter().flat_map(|page| &page.segments) {
            known.entry(&segment.text).or_default().push_back(&segment.id);
        }
        texts.into_iter().map(|text| known.get_mut(text)?.pop_front().cloned()).collect()
    }

    /// The page of a key.
    #[must_use]
    pub fn page(&self, key: &str) -> Option<&ReferencePage> {
        self.pages.iter().find(|page| page.key == key)
    }

    /// All segments, in the order of the leaflet.
    pub fn segments(&self) -> impl Iterator<Item = &ReferenceSegment> {
        self.pages.iter().flat_map(|page| &page.segments)
    }

    /// The file's content, in the layout of the reference serializer.
    #[must_use]
    pub fn write(&self) -> String {
        let pages: String = self.pages.iter().map(ReferencePage::write).collect();
        match parser::parse(format!("{HEADER}\n{pages}").as_str()) {
            Ok(tree) => serializer::serialize(&tree),
            Err((_, errors)) => unreachable!("comments and escaped texts can be read: {errors:?}"),
        }
    }

    fn read_group(&mut self, comment: &str) {
        let Some(key) = field(comment, PAGE) else { return };
        let page = self.page_mut(key);
        page.address = field(comment, ADDRESS).map(str::to_owned);
        let serials =
            field(comment, SERIALS).and_then(|serials| serials.parse().ok()).filter(|mark| *mark <= HIGHEST_SERIAL);
        page.serials_used = page.serials_used.max(serials.unwrap_or(0));
    }

    fn page_mut(&mut self, key: &str) -> &mut ReferencePage {
        let index = self.pages.iter().position(|page| page.key == key).unwrap_or_else(|| {
            self.pages.push(ReferencePage::new(key));
            self.pages.len() - 1
        });
        &mut self.pages[index]
    }
}

impl ReferencePage {
    /// A page without segments.
    #[must_use]
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), address: None, serials_used: 0, segments: Vec::new() }
    }

    /// Issues an id that was never used on this page.
    ///
    /// # Panics
    /// When the page's key cannot begin the name of a message.
    pub fn issue(&mut self) -> MessageId {
        self.serials_used += 1;
        MessageId::of_segment(&self.key, self.serials_used).expect("a page's key begins with a letter")
    }

    fn add(&mut self, segment: ReferenceSegment) {
        let serial = segment.id.segment().map_or(0, |(_, serial)| serial);
        self.serials_used = self.serials_used.max(serial);
        self.segments.push(segment);
    }

    fn write(&self) -> String {
        let mut text = line("##", PAGE, &self.key);
        text.extend(self.address.iter().map(|address| line("##", ADDRESS, address)));
        text.push_str(&line("##", SERIALS, &self.serials_used.to_string()));
        text.push('\n');
        text.extend(self.segments.iter().map(|segment| segment.write(self.address.as_deref())));
        text.push('\n');
        text
    }
}

impl ReferenceSegment {
    fn write(&self, address: Option<&str>) -> String {
        let mut text = line("#", KIND, &self.kind);
        text.extend(address.map(|address| line("#", PAGE, address)));
        text.extend(self.picture.iter().map(|picture| line("#", PICTURE, picture)));
        text.extend((self.weight == Weight::Critical).then(|| line("#", CRITICAL, CRITICAL_NOTE)));
        text + &escape::message(&self.id, &self.text)
    }
}

fn segment(message: &Message) -> Option<(String, ReferenceSegment)> {
    let comment = message.comment.as_deref().unwrap_or_default();
    let segment = ReferenceSegment {
        id: message.id.clone(),
        kind: field(comment, KIND).unwrap_or_default().to_owned(),
        picture: field(comment, PICTURE).map(str::to_owned),
        weight: field(comment, CRITICAL).map_or(Weight::Ordinary, |_| Weight::Critical),
        text: message.text()?,
    };
    let (key, _) = message.id.segment()?;
    Some((key.to_owned(), segment))
}

fn no_segment(file: &SourcePath, message: &Message) -> Diagnostic {
    Diagnostic::new(Code::OutdatedReference, format!("`{}` is no segment of a page", message.id))
        .at(file, message.span.clone())
        .help("take it out, and run `translate sync`")
}

/// A line of a comment. A line break in the value would end the comment.
fn line(sign: &str, name: &str, value: &str) -> String {
    format!("{sign} {name}: {}\n", value.replace(['\n', '\r'], " ").trim())
}

fn field<'a>(comment: &'a str, name: &str) -> Option<&'a str> {
    comment.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> SourcePath {
        SourcePath::known("locales/nl/rugklachten.ftl")
    }

    fn segment(serial: u32, text: &str, weight: Weight) -> ReferenceSegment {
        let id = MessageId::of_segment("exercise-06", serial).unwrap();
        ReferenceSegment { id, kind: "step".into(), picture: None, weight, text: text.into() }
    }

    fn reference() -> Reference {
        let segments = vec![
            segment(1, "Ga liggen.", Weight::Ordinary),
            segment(7, "Stop {pijn}.\n*Nu*", Weight::Critical),
            segment(2, "Ga liggen.", Weight::Ordinary),
        ];
        let page = ReferencePage {
            address: Some("/nl/rugklachten/oefening-06/".into()),
            serials_used: 9,
            segments,
            ..ReferencePage::new("exercise-06")
        };
        let gone = ReferencePage { serials_used: 4, ..ReferencePage::new("exercise-07") };
        Reference { pages: vec![page, gone] }
    }

    #[test]
    fn a_reference_reads_back_as_it_was_written() {
        let (read, report) = Reference::parse(&file(), &reference().write());
        assert!(report.is_empty(), "{report:?}");
        assert_eq!(read, reference());
    }

    #[test]
    fn translators_see_where_a_text_stands_and_whether_it_is_critical() {
        let expected = "# Kind: step\n# Page: /nl/rugklachten/oefening-06/\n# Critical: yes; when this text changes, \
                        somebody answerable must accept its translation again\nexercise-06-s7 =\n    Stop { \"{\" \
                        }pijn{ \"}\" }.\n    { \"*\" }Nu*\n";
        assert!(reference().write().contains(expected), "{}", reference().write());
    }

    #[test]
    fn segments_are_found_by_their_text_within_their_page() {
        let reference = reference();
        let ids = |page: &str, texts: &[&str]| -> Vec<String> {
            let ids = reference.ids(page, texts.iter().copied());
            ids.into_iter().map(|id| id.map_or("-".to_owned(), |id| id.to_string())).collect()
        };
        let texts = ["Nieuw.", "Ga liggen.", "Ga liggen.", "Ga liggen.", "Stop {pijn}.\n*Nu*"];
        assert_eq!(ids("exercise-06", &texts), ["-", "exercise-06-s1", "exercise-06-s2", "-", "exercise-06-s7"]);
        assert_eq!(ids("exercise-08", &["Ga liggen."]), ["-"]);
    }

    #[test]
    fn a_lost_mark_is_never_lower_than_the_ids_in_use() {
        let (read, _) = Reference::parse(&file(), "exercise-06-s12 = x\n");
        assert_eq!(read.page("exercise-06").unwrap().serials_used, 12);
    }

    #[test]
    fn what_is_no_segment_is_reported() {
        let (_, report) = Reference::parse(&file(), "a-s1 = x\ndose = y\na-s2 = { $x }\n");
        let places: Vec<usize> = report.iter().map(|d| d.place.as_ref().unwrap().start).collect();
        assert_eq!(places, [9, 18]);
    }
}
