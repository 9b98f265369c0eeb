//! One domain of one language as the project has it today, in the spelling in which it travels, and its export. It
//! changes nothing.
//!
//! The texts of pages travel as plain Markdown, without the signs that Fluent needs around a brace. The interface
//! travels as Fluent patterns, because its values and plural forms cannot be said otherwise.

use super::ExchangeError;
use super::unit::{Header, Package, Progress, Unit, fingerprint};
use crate::config::BaseUrl;
use crate::l10n::{Catalog, Message, MessageId, ReferencePage, ReferenceSegment, Weight, Words, WordsHash, standing};
use crate::lang::Lang;
use crate::path::SourcePath;
use crate::source::toml::nearest;
use crate::translate::locales::{INTERFACE, Locales, Sources, Translation, catalog_file, state_file};

const CRITICAL: &str = "Critical for safety: a new translation is shown to patients only after somebody answerable has \
                        accepted it.";

/// One domain of one language.
pub(super) struct Today<'a> {
    locales: &'a Locales,
    pub(super) lang: Lang,
    pub(super) domain: String,
    /// The Dutch, in its order.
    pub(super) dutch: Catalog,
    pub(super) sources: Sources,
    pub(super) translation: Option<&'a Translation>,
}

impl<'a> Today<'a> {
    /// Finds a domain of a language.
    pub(super) fn of(locales: &'a Locales, lang: &Lang, domain: &str) -> Result<Self, ExchangeError> {
        if lang == locales.source() || !locales.exists(&SourcePath::known(&format!("locales/{lang}/locale.toml"))) {
            return Err(ExchangeError::UnknownLanguage(lang.clone()));
        }
        if !locales.domains().any(|known| known == domain) {
            let nearest = nearest(domain, locales.domains()).map(str::to_owned);
            return Err(ExchangeError::UnknownDomain { domain: domain.to_owned(), nearest });
        }
        let file = catalog_file(locales.source(), domain);
        let read = [catalog_file(lang, domain), state_file(lang, domain), file.clone()];
        if let Some(damaged) = read.into_iter().find(|file| locales.is_damaged(file)) {
            return Err(ExchangeError::Damaged(damaged));
        }
        Ok(Self {
            locales,
            lang: lang.clone(),
            domain: domain.to_owned(),
            dutch: Catalog::parse(&file, locales.text(&file).unwrap_or_default()).0,
            sources: locales.sources(domain),
            translation: locales.translation(lang, domain),
        })
    }

    /// The file with the language's words.
    pub(super) fn file(&self) -> SourcePath {
        catalog_file(&self.lang, &self.domain)
    }

    /// The Dutch of a message; `None` when there is no such message.
    pub(super) fn source(&self, id: &str) -> Option<&str> {
        Some(&self.sources.get(&MessageId::new(id)?)?.0)
    }

    /// The translation of a message; empty when there is none.
    pub(super) fn target(&self, id: &str) -> String {
        self.message(id).map(|message| self.spelled(message)).unwrap_or_default()
    }

    /// Words of a message as they came back, in the spelling in which its words were exported.
    pub(super) fn words<'w>(&self, id: &str, words: &'w str) -> Words<'w> {
        let is_text = self.message(id).is_none_or(|message| message.text().is_some());
        if is_text && self.domain != INTERFACE { Words::Text(words) } else { Words::Pattern(words) }
    }

    /// Whether a message says just these words, as they were exported.
    pub(super) fn spells(&self, message: &Message, words: &str) -> bool {
        self.spelled(message) == words
    }

    fn message(&self, id: &str) -> Option<&'a Message> {
        self.translation?.catalog.get(id)
    }

    fn spelled(&self, message: &Message) -> String {
        if self.domain == INTERFACE { message.pattern() } else { message.words() }
    }

    /// Everything that a translator of this domain needs.
    pub(super) fn package(&self, base: &BaseUrl) -> Result<Package, ExchangeError> {
        let units: Vec<Unit> = match self.locales.reference(&self.domain) {
            Some(reference) => {
                let segments = reference.pages.iter().flat_map(|page| page.segments.iter().map(move |one| (page, one)));
                segments.filter_map(|(page, segment)| self.unit(&segment.id, notes(page, segment, base))).collect()
            }
            None => self.dutch.iter().filter_map(|message| self.unit(&message.id, comment(message))).collect(),
        };
        units.iter().try_for_each(only_printable)?;
        let lines = units.iter().map(|unit| format!("{} {}\n", unit.id, unit.source));
        let header =
            Header { source: self.locales.source().clone(), lang: self.lang.clone(), domain: self.domain.clone() };
        Ok(Package { header, revision: fingerprint(&lines.collect::<String>()), revised: self.revised(), units })
    }

    fn unit(&self, id: &MessageId, mut notes: Vec<String>) -> Option<Unit> {
        let (source, weight) = self.sources.get(id)?;
        notes.extend((*weight == Weight::Critical).then(|| CRITICAL.to_owned()));
        notes.push(format!("Message: {id}"));
        let (target, progress) = (self.target(id.as_str()), self.progress(id, source, *weight));
        Some(Unit { id: id.clone(), source: source.clone(), target, progress, notes })
    }

    fn progress(&self, id: &MessageId, source: &str, weight: Weight) -> Progress {
        let Some((translation, message)) = self.translation.zip(self.message(id.as_str())) else {
            return Progress::Missing;
        };
        let hash = WordsHash::of(&message.words());
        let standing = standing(translation.states.entries.get(id), source, &hash, weight);
        if standing.stale { Progress::Stale } else { Progress::Fits(standing.state) }
    }

    /// The day of the last translation that is recorded.
    fn revised(&self) -> Option<String> {
        let dates = self.translation?.states.entries.values().filter_map(|entry| entry.date);
        dates.map(|date| date.to_string()).max()
    }
}

fn notes(page: &ReferencePage, segment: &ReferenceSegment, base: &BaseUrl) -> Vec<String> {
    let mut notes = vec![format!("Kind: {}", segment.kind)];
    let address = page.address.as_deref().and_then(|address| address.strip_prefix('/'));
    notes.extend(address.map(|address| format!("Page: {}", base.absolute(address))));
    notes.extend(segment.picture.iter().map(|picture| format!("Picture: {picture}")));
    notes
}

/// What the Dutch interface says above a message.
fn comment(message: &Message) -> Vec<String> {
    let written = message.comment.iter().flat_map(|comment| comment.lines()).map(str::to_owned);
    ["Kind: interface".to_owned()].into_iter().chain(written).collect()
}

/// Refuses control characters: XML cannot hold them, and no tool of translators keeps them.
fn only_printable(unit: &Unit) -> Result<(), ExchangeError> {
    let is_lost = |character: &char| {
        let kept = ['\n', '\r', '\t'].contains(character) || !character.is_control();
        !kept || ['\u{fffe}', '\u{ffff}'].contains(character)
    };
    match unit.source.chars().chain(unit.target.chars()).find(is_lost) {
        None => Ok(()),
        Some(character) => Err(ExchangeError::Unprintable { message: unit.id.to_string(), character }),
    }
}
