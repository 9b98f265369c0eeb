//! Everything under `locales/`, read: the Dutch references, and each language's words and states. It changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::{Changes, Recording, SourceDocument};
use crate::diag::{Report, Severity};
use crate::l10n::{Catalog, Message, MessageId, Reference, States, Weight, texts_of_both};
use crate::lang::Lang;
use crate::path::SourcePath;
use crate::render::review_sheet::ReviewedMessage;

/// The domain whose Dutch is written by hand: the interface.
pub const INTERFACE: &str = "ui";

/// The Dutch of one domain by message, and how much each matters.
pub(super) type Sources = BTreeMap<MessageId, (String, Weight)>;

/// The words of all languages.
#[derive(Clone, Debug)]
pub struct Locales {
    source: Lang,
    texts: BTreeMap<SourcePath, String>,
    references: BTreeMap<String, Reference>,
    interface: Catalog,
    languages: BTreeMap<Lang, BTreeMap<String, Translation>>,
    /// Files with mistakes: writing them back, or others from them, would lose something.
    damaged: BTreeSet<SourcePath>,
}

/// The words of one domain in one language.
#[derive(Clone, Debug)]
pub struct Translation {
    /// The words.
    pub catalog: Catalog,
    /// What is known of them.
    pub states: States,
}

/// A file as it should be.
pub(super) struct Rewritten {
    pub(super) file: SourcePath,
    pub(super) text: String,
    /// What is new in it, for people.
    pub(super) summary: String,
}

impl Locales {
    /// Reads the files under `locales/`; others are passed over.
    #[must_use]
    pub fn read(source: &Lang, files: impl IntoIterator<Item = (SourcePath, String)>) -> (Self, Report) {
        let mut locales = Self {
            source: source.clone(),
            texts: files.into_iter().collect(),
            references: BTreeMap::new(),
            interface: Catalog::empty(&catalog_file(source, INTERFACE)),
            languages: BTreeMap::new(),
            damaged: BTreeSet::new(),
        };
        let mut report = Report::default();
        for (file, text) in locales.texts.clone() {
            if let Some(report_of_file) = locales.read_file(&file, &text) {
                if report_of_file.count(Severity::Error) > 0 {
                    locales.damaged.insert(file);
                }
                report.merge(report_of_file);
            }
        }
        (locales, report)
    }

    fn read_file(&mut self, file: &SourcePath, text: &str) -> Option<Report> {
        let (tag, name) = file.below("locales")?.split_once('/')?;
        let lang = Lang::new(tag)?;
        if let Some(domain) = name.strip_suffix(".state.toml") {
            let (states, report) = States::parse(file, text);
            self.translation_mut(&lang, domain).states = states;
            return Some(report);
        }
        let domain = name.strip_suffix(".ftl")?;
        if lang == self.source && domain != INTERFACE {
            let (reference, report) = Reference::parse(file, text);
            self.references.insert(domain.to_owned(), reference);
            return Some(report);
        }
        let (catalog, report) = Catalog::parse(file, text);
        if lang == self.source {
            self.interface = catalog;
        } else {
            self.translation_mut(&lang, domain).catalog = catalog;
        }
        Some(report)
    }

    fn translation_mut(&mut self, lang: &Lang, domain: &str) -> &mut Translation {
        let domains = self.languages.entry(lang.clone()).or_default();
        domains.entry(domain.to_owned()).or_insert_with(|| Translation {
            catalog: Catalog::empty(&catalog_file(lang, domain)),
            states: States::default(),
        })
    }

    /// The language in which the content is written.
    #[must_use]
    pub fn source(&self) -> &Lang {
        &self.source
    }

    /// The Dutch reference of a domain.
    #[must_use]
    pub fn reference(&self, domain: &str) -> Option<&Reference> {
        self.references.get(domain)
    }

    /// The words of a language in a domain.
    #[must_use]
    pub fn translation(&self, lang: &Lang, domain: &str) -> Option<&Translation> {
        self.languages.get(lang)?.get(domain)
    }

    /// The languages into which anything is translated.
    pub fn languages(&self) -> impl Iterator<Item = &Lang> {
        self.languages.keys()
    }

    /// The translations of one language, by domain.
    pub(super) fn translations(&self, lang: &Lang) -> impl Iterator<Item = (&str, &Translation)> {
        self.languages.get(lang).into_iter().flatten().map(|(domain, translation)| (domain.as_str(), translation))
    }

    /// The domains that have a Dutch text, the interface among them.
    pub(super) fn domains(&self) -> impl Iterator<Item = &str> {
        self.references.keys().map(String::as_str).chain([INTERFACE])
    }

    /// The catalogues of the Dutch, the interface last.
    pub fn catalogues(&self) -> impl Iterator<Item = &str> {
        self.domains()
    }

    /// How many messages a catalogue has in Dutch.
    pub(super) fn messages(&self, domain: &str) -> usize {
        self.sources(domain).len()
    }

    /// The messages of a catalogue in the order of the Dutch.
    pub(super) fn ordered(&self, domain: &str) -> Vec<MessageId> {
        match self.references.get(domain) {
            Some(reference) => reference.segments().map(|segment| segment.id.clone()).collect(),
            None => self.interface.iter().map(|message| message.id.clone()).collect(),
        }
    }

    /// The Dutch of a domain, as far as it can be read.
    pub(super) fn sources(&self, domain: &str) -> Sources {
        match self.references.get(domain) {
            Some(reference) => sources_of(reference),
            None if domain == INTERFACE => self.interface_sources(),
            None => Sources::new(),
        }
    }

    fn interface_sources(&self) -> Sources {
        let source = |id: &MessageId, pattern: String| (id.clone(), (pattern, Weight::of_interface(id.as_str())));
        self.interface.iter().map(|message| source(&message.id, message.pattern())).collect()
    }

    /// The critical messages of the interface, each in every way in which it can be read: the Dutch beside the
    /// translation, with `…` for values.
    #[must_use]
    pub fn critical_interface(&self, lang: &Lang) -> Vec<ReviewedMessage> {
        let catalog = self.translation(lang, INTERFACE).map(|translation| &translation.catalog);
        let critical = |id: &MessageId| Weight::of_interface(id.as_str()) == Weight::Critical;
        let both = |dutch: &Message| {
            let translation = catalog.and_then(|catalog| catalog.get(dutch.id.as_str()));
            ReviewedMessage { id: dutch.id.clone(), texts: texts_of_both(dutch, translation) }
        };
        self.interface.iter().filter(|message| critical(&message.id)).map(both).collect()
    }

    /// The same, with the references as today's Markdown makes them: what `translate sync` would write there.
    #[must_use]
    pub fn with_todays_dutch(&self, documents: &[SourceDocument]) -> Self {
        let (changes, _) = self.sync(documents, &Recording::default());
        let own = format!("locales/{}", self.source);
        let references = changes.files.into_iter().filter(|(file, _)| file.below(&own).is_some());
        Self::read(&self.source, self.texts.clone().into_iter().chain(references)).0
    }

    /// The line of a file, counted from 1, on which a byte stands.
    pub(super) fn line(&self, file: &SourcePath, byte: usize) -> usize {
        let text = self.texts.get(file).map(String::as_str).unwrap_or_default();
        1 + text.as_bytes().iter().take(byte).filter(|byte| **byte == b'\n').count()
    }

    pub(super) fn is_damaged(&self, file: &SourcePath) -> bool {
        self.damaged.contains(file)
    }

    /// Adds files to the changes, as far as their content is not what it was.
    pub(super) fn change(&self, rewritten: impl IntoIterator<Item = Rewritten>, changes: &mut Changes) {
        for Rewritten { file, text, summary } in rewritten.into_iter().filter(|rewritten| self.is_news(rewritten)) {
            changes.summary.push(format!("{file}: {summary}"));
            changes.files.insert(file, text);
        }
    }

    pub(super) fn is_news(&self, rewritten: &Rewritten) -> bool {
        self.texts.get(&rewritten.file) != Some(&rewritten.text)
    }

    pub(super) fn text(&self, file: &SourcePath) -> Option<&str> {
        self.texts.get(file).map(String::as_str)
    }

    pub(super) fn exists(&self, file: &SourcePath) -> bool {
        self.texts.contains_key(file)
    }
}

/// The Dutch of a domain by message.
pub(super) fn sources_of(reference: &Reference) -> Sources {
    reference.segments().map(|segment| (segment.id.clone(), (segment.text.clone(), segment.weight))).collect()
}

/// The file with a language's words.
pub(super) fn catalog_file(lang: &Lang, domain: &str) -> SourcePath {
    SourcePath::known(&format!("locales/{lang}/{domain}.ftl"))
}

/// The file with what is known of them.
pub(super) fn state_file(lang: &Lang, domain: &str) -> SourcePath {
    SourcePath::known(&format!("locales/{lang}/{domain}.state.toml"))
}
