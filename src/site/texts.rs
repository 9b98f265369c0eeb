//! Every translatable text of a site as the translators of one language see it: its words, what is wrong with them, and
//! the line of the file they stand in. It judges nothing anew and changes no text.

use std::collections::BTreeMap;

use super::sources::Sources;
use crate::content::document::Document;
use crate::content::segment::{Segment, SegmentIndex};
use crate::l10n::{Catalog, INTERFACE, Message, MessageId, SOURCE_FOLDER, Weight};
use crate::lang::{Lang, Language, ReviewState};
use crate::path::SourcePath;
use crate::source::SourceTree;

/// The texts of a site for one language.
#[derive(Debug)]
pub struct Texts {
    /// The language of the site's own text.
    pub source: Language,
    /// The language of the translators.
    pub language: Language,
    /// The tags of all languages of the site.
    pub languages: Vec<String>,
    /// The texts, those of the interface first.
    pub all: Vec<Text>,
    segments: BTreeMap<(SourcePath, SegmentIndex), usize>,
    messages: BTreeMap<String, usize>,
}

/// One text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Its catalogue and message: `rugklachten/exercise-06-s3`, `ui/contact-call`.
    pub message: String,
    /// What it is: "step", "caution".
    pub kind: &'static str,
    /// Whether a patient's safety depends on it.
    pub critical: bool,
    /// Its words in the source language today.
    pub source: String,
    /// The words it was translated from, when they are on record.
    pub made_from: Option<String>,
    /// The translation, if there is one.
    pub words: Option<String>,
    /// How far the translation has come.
    pub state: Option<ReviewState>,
    /// Whether the translation was made from other words than today's.
    pub stale: bool,
    /// Whether the text has no permanent id yet, because it is new or has changed since `translate sync`.
    pub unsynced: bool,
    /// The file that its translation stands or belongs in.
    pub file: SourcePath,
    /// The line of that file; of a missing translation the line behind which it belongs.
    pub line: usize,
}

impl Texts {
    /// Gathers the texts for a language of the site; `None` for the source language, and for one the site does not have.
    #[must_use]
    pub fn gather(tree: &SourceTree, sources: &Sources, lang: &Lang) -> Option<Self> {
        let (source, others) = sources.languages.split_first()?;
        let language = others.iter().find(|language| language.lang == *lang)?;
        let (source, language) = (source.clone(), language.clone());
        let mut texts = Self::of(source, language, Vec::new());
        texts.languages = sources.languages.iter().map(|language| language.lang.to_string()).collect();
        texts.add_interface(&Pair::new(tree, sources, lang, INTERFACE));
        for (domain, document) in sources.documents() {
            texts.add_document(&Pair::new(tree, sources, lang, domain), document);
        }
        Some(texts)
    }

    /// Texts that stand in no document.
    #[must_use]
    pub(crate) fn of(source: Language, language: Language, texts: Vec<Text>) -> Self {
        let languages = [&source, &language].map(|language| language.lang.to_string()).into();
        let (all, segments, messages) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
        let mut gathered = Self { source, language, languages, all, segments, messages };
        texts.into_iter().for_each(|text| {
            gathered.add(text);
        });
        gathered
    }

    /// The text of a message: `ui/contact-call`.
    #[must_use]
    pub fn get(&self, message: &str) -> Option<&Text> {
        self.messages.get(message).map(|at| &self.all[*at])
    }

    /// The place in [`Texts::all`] of a segment; an empty text has none.
    #[must_use]
    pub fn of_segment(&self, document: &SourcePath, index: SegmentIndex) -> Option<usize> {
        self.segments.get(&(document.clone(), index)).copied()
    }

    /// The messages of the interface, each with its place in [`Texts::all`].
    pub fn interface(&self) -> impl Iterator<Item = (&str, usize)> {
        let prefix = format!("{INTERFACE}/");
        self.messages.iter().filter_map(move |(message, at)| Some((message.strip_prefix(&prefix)?, *at)))
    }

    fn add(&mut self, text: Text) -> usize {
        self.messages.insert(text.message.clone(), self.all.len());
        self.all.push(text);
        self.all.len() - 1
    }

    fn add_interface(&mut self, pair: &Pair<'_>) {
        for message in pair.original.into_iter().flat_map(Catalog::iter) {
            let weight = Weight::of_interface(message.id.as_str());
            self.add(pair.text(&message.id, "interface", weight, &message.pattern()));
        }
    }

    fn add_document(&mut self, pair: &Pair<'_>, document: &Document) {
        let texts: Vec<&str> = document.segments.iter().map(|segment| segment.text.as_str()).collect();
        let ids = pair.sources.catalogs.ids(pair.domain, &document.page, &texts);
        let mut line = 1;
        for (at, (segment, id)) in document.segments.iter().zip(&ids).enumerate() {
            if segment.text.is_empty() {
                continue;
            }
            let text = match id {
                Some(id) => pair.text(id, segment.kind.as_str(), weight(segment), &segment.text),
                None => pair.unsynced(&document.page, (at, segment), line),
            };
            line = text.line;
            let text = self.add(text);
            self.segments.insert((document.source.clone(), SegmentIndex(at)), text);
        }
    }
}

fn weight(segment: &Segment) -> Weight {
    if segment.critical { Weight::Critical } else { Weight::Ordinary }
}

/// One catalogue in one language, beside that of the source language.
struct Pair<'s> {
    sources: &'s Sources,
    lang: &'s Lang,
    domain: &'s str,
    original: Option<&'s Catalog>,
    translated: Option<&'s Catalog>,
    file: SourcePath,
    lines: BTreeMap<&'s MessageId, usize>,
}

impl<'s> Pair<'s> {
    fn new(tree: &SourceTree, sources: &'s Sources, lang: &'s Lang, domain: &'s str) -> Self {
        let catalog = |lang: &Lang| sources.catalogs.catalog(lang, domain);
        let (original, translated) = (catalog(&sources.languages[0].lang), catalog(lang));
        let file = SourcePath::known(&format!("{SOURCE_FOLDER}/{lang}/{domain}.ftl"));
        let lines = lines(tree.text(&file).unwrap_or_default(), original, translated);
        Self { sources, lang, domain, original, translated, file, lines }
    }

    /// A text with an id, and its words in the source language.
    fn text(&self, id: &MessageId, kind: &'static str, weight: Weight, source: &str) -> Text {
        let found = self.translated.and_then(|catalog| catalog.get(id.as_str()));
        let catalogs = &self.sources.catalogs;
        let standing = found
            .map(|message: &Message| catalogs.standing(self.lang, self.domain, id, (source, &message.words(), weight)));
        Text {
            message: format!("{}/{id}", self.domain),
            kind,
            critical: weight == Weight::Critical,
            source: source.to_owned(),
            made_from: found.and_then(|_| catalogs.made_from(self.lang, self.domain, id)).map(str::to_owned),
            words: found.map(Message::words),
            state: standing.map(|of| of.state),
            stale: standing.is_some_and(|of| of.stale),
            unsynced: false,
            file: self.file.clone(),
            line: self.lines.get(id).copied().unwrap_or(1),
        }
    }

    /// A text without an id, behind the one that stands at `line`.
    fn unsynced(&self, page: &str, (at, segment): (usize, &Segment), line: usize) -> Text {
        Text {
            message: format!("{}/{page}-new{}", self.domain, at + 1),
            kind: segment.kind.as_str(),
            critical: segment.critical,
            source: segment.text.clone(),
            made_from: None,
            words: None,
            state: None,
            stale: false,
            unsynced: true,
            file: self.file.clone(),
            line,
        }
    }
}

/// The line of every message of the source language in the file of another one, or the last line of the message before
/// it where it is missing.
fn lines<'s>(
    text: &str,
    original: Option<&'s Catalog>,
    translated: Option<&'s Catalog>,
) -> BTreeMap<&'s MessageId, usize> {
    let line_of = |byte: usize| 1 + text.bytes().take(byte).filter(|byte| *byte == b'\n').count();
    let mut behind = 1;
    let mut lines = BTreeMap::new();
    for message in original.into_iter().flat_map(Catalog::iter) {
        let found = translated.and_then(|catalog| catalog.get(message.id.as_str()));
        lines.insert(&message.id, found.map_or(behind, |found| line_of(found.span.start)));
        behind = found.map_or(behind, |found| line_of(found.span.end));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalog(text: &str) -> Catalog {
        Catalog::parse(&SourcePath::known("locales/tr/a.ftl"), text).0
    }

    fn check(translated: &str, expected: [usize; 3]) {
        let original = catalog("a = 1\nb = 2\nc = 3\n");
        let found = catalog(translated);
        let lines = lines(translated, Some(&original), Some(&found));
        assert_eq!(lines.into_values().collect::<Vec<_>>(), expected, "{translated:?}");
    }

    #[test]
    fn a_missing_message_belongs_behind_the_one_before_it() {
        check("# x\na = 1\nb =\n    lang\n    verhaal\nc = 3\n", [2, 3, 6]);
        check("# x\na =\n    lang\n    verhaal\nc = 3\n", [2, 4, 5]);
        check("c = 3\n", [1, 1, 1]);
        check("", [1, 1, 1]);
    }
}
