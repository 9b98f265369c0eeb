//! Joins everything into the [`Site`]: every page in every language, every link bound, every fallback explicit. It
//! makes no HTML and reads no file.

mod links;
mod resolve;
mod sources;
mod translations;

pub mod images;
pub mod page;
pub mod texts;
pub mod wording;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::SiteConfig;
use crate::content::document::{Document, Section};
use crate::content::dose::Dose;
use crate::content::facts::{LeafletFacts, WordedFact};
use crate::content::segment::SegmentIndex;
use crate::l10n::{Localizer, MessageId};
use crate::lang::{Lang, Language, Localized, ReviewState};
use crate::ledger::Ledger;
use crate::path::SourcePath;
use crate::statement::Statement;

pub use resolve::resolve;
pub use sources::{LeafletSource, Sources, parse};

use page::{LeafletId, PageId, PageLink};
use wording::{Origin, Wording, Worth};

/// Every page in every language.
#[derive(Debug)]
pub struct Site {
    /// The settings.
    pub config: SiteConfig,
    /// The languages, the source language first.
    pub languages: Vec<Language>,
    /// The leaflets by id.
    pub leaflets: BTreeMap<LeafletId, Leaflet>,
    /// The hospital's practical tips.
    pub hospital: Option<Document>,
    /// Pages of running text by the name in their address.
    pub prose: BTreeMap<Arc<str>, Document>,
    /// What a reader gets at an address that does not exist.
    pub not_found: Option<Document>,
    /// The printed codes.
    pub ledger: Ledger,
    /// The facts of the accessibility statement.
    pub statement: Option<Statement>,
    pub(crate) images: images::Images,
    pub(crate) wordings: BTreeMap<(SourcePath, Lang), Wording>,
    /// The words that the interface knows for each fact, in its order.
    pub(crate) vocabulary: BTreeMap<WordedFact, Vec<String>>,
    pub(crate) localizers: BTreeMap<Lang, Arc<Localizer>>,
    pub(crate) interface: BTreeMap<Lang, Worth>,
    pub(crate) origins: BTreeMap<(Lang, String), Origin>,
    pub(crate) ids: translations::Ids,
    pub(crate) links: BTreeMap<(SourcePath, String), PageLink>,
    /// The language whose pages never fall back, because its translators look at them.
    pub(crate) shown_as_it_is: Option<Lang>,
}

/// One leaflet.
#[derive(Debug)]
pub struct Leaflet {
    /// Its id.
    pub id: LeafletId,
    /// Its facts.
    pub facts: LeafletFacts,
    /// The names in `leaflet.toml`: the department, then the types in order.
    pub names: Document,
    /// Introduction, rules and notes.
    pub general: Document,
    /// The transfers by number.
    pub transfers: BTreeMap<u32, Document>,
    /// The exercises by number.
    pub exercises: BTreeMap<u32, Document>,
}

/// In which language a page's text is really shown, and what that text is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The language of the text.
    pub lang: Lang,
    /// Whether part of it is out of date.
    pub stale: bool,
    /// How far the translation has come; `None` in the source language.
    pub state: Option<ReviewState>,
}

/// Some segments of one document.
type Part<'s> = (&'s Document, Vec<SegmentIndex>);

impl Site {
    /// The language the content is written in.
    #[must_use]
    pub fn source_lang(&self) -> &Lang {
        &self.languages[0].lang
    }

    /// What is known of a language of the site.
    ///
    /// # Panics
    /// When the site does not have the language.
    #[must_use]
    pub fn language(&self, lang: &Lang) -> &Language {
        self.languages.iter().find(|language| language.lang == *lang).expect("a language of the site")
    }

    /// The words of the interface in a language.
    ///
    /// # Panics
    /// When the site does not have the language.
    #[must_use]
    pub fn localizer(&self, lang: &Lang) -> &Arc<Localizer> {
        self.localizers.get(lang).expect("every language of the site has its messages")
    }

    /// Every page, in the order of their ids.
    #[must_use]
    pub fn pages(&self) -> Vec<PageId> {
        let mut pages = vec![PageId::Languages, PageId::Home];
        for leaflet in self.leaflets.values() {
            pages.extend(leaflet.pages());
        }
        pages.extend(self.hospital.iter().map(|_| PageId::Hospital));
        pages.extend(self.prose.keys().cloned().map(PageId::Prose));
        if cfg!(feature = "search") {
            pages.push(PageId::Search);
        }
        pages.extend(self.not_found.iter().map(|_| PageId::NotFound));
        pages
    }

    /// The leaflet a page belongs to.
    #[must_use]
    pub fn leaflet_of(&self, page: &PageId) -> Option<&Leaflet> {
        self.leaflets.get(page.leaflet()?)
    }

    /// The document a page is made from; pages that collect others have none.
    #[must_use]
    pub fn document(&self, page: &PageId) -> Option<&Document> {
        match page {
            PageId::Exercise(_, number) => self.leaflet_of(page)?.exercises.get(number),
            PageId::Transfer(_, number) => self.leaflet_of(page)?.transfers.get(number),
            PageId::Leaflet(_) | PageId::Folder(_) => Some(&self.leaflet_of(page)?.general),
            PageId::Hospital => self.hospital.as_ref(),
            PageId::Prose(name) => self.prose.get(name),
            PageId::NotFound => self.not_found.as_ref(),
            PageId::Editors(_) | PageId::Languages | PageId::Home | PageId::Search => None,
        }
    }

    /// Every document, in the order of the pages.
    pub fn documents(&self) -> impl Iterator<Item = &Document> {
        let leaflets = self.leaflets.values().flat_map(|leaflet| {
            let general = [&leaflet.names, &leaflet.general].into_iter();
            general.chain(leaflet.transfers.values()).chain(leaflet.exercises.values())
        });
        leaflets.chain(&self.hospital).chain(self.prose.values()).chain(&self.not_found)
    }

    /// The text of a document in a language of the site.
    ///
    /// # Panics
    /// When the document is not part of this site.
    #[must_use]
    pub fn wording(&self, document: &Document, lang: &Lang) -> &Wording {
        let key = (document.source.clone(), lang.clone());
        self.wordings.get(&key).expect("every document has a wording in every language")
    }

    /// The permanent id of a document's text; `None` while the reference for translators does not have the text.
    #[must_use]
    pub fn message_id(&self, document: &Document, index: SegmentIndex) -> Option<&MessageId> {
        self.ids.get(&document.source)?.get(index.0)?.as_ref()
    }

    /// Where the words of an interface message come from that says a fact of an exercise; `None` for other messages, and
    /// where the language lacks it.
    #[must_use]
    pub fn origin(&self, message: &str, lang: &Lang) -> Option<&Origin> {
        self.origins.get(&(lang.clone(), message.to_owned()))
    }

    /// Where a link that stands in a document leads; `None` for a dead link, which has been reported.
    #[must_use]
    pub fn link(&self, document: &SourcePath, target: &str) -> Option<&PageLink> {
        self.links.get(&(document.clone(), target.to_owned()))
    }

    /// The picture that a document shows by what is written there: a relative path, and `#` with a panel of a figure.
    #[must_use]
    pub fn image(&self, document: &SourcePath, written: &str) -> Option<&images::Image> {
        self.images.get(document, written)
    }

    /// What a sign-off of a document as it is today must name: a hash of its text, its facts and its pictures.
    #[must_use]
    pub fn sign_off_hash(&self, document: &Document) -> String {
        document.sign_off_hash(|written| Some(self.image(&document.source, written)?.hash))
    }

    /// Whether somebody signed for a document as it is today.
    #[must_use]
    pub fn is_signed_off(&self, document: &Document) -> bool {
        document.sign_off().is_some_and(|signed| signed.hash == self.sign_off_hash(document))
    }

    /// In which language a page is shown to readers of `lang`.
    #[must_use]
    pub fn shown(&self, page: &PageId, lang: &Lang) -> Shown {
        self.choose(lang, &self.parts(page), matches!(page, PageId::Exercise(..) | PageId::Transfer(..)))
    }

    /// In which language a section of running text is shown to readers of `lang`.
    #[must_use]
    pub fn shown_section(&self, document: &Document, section: &Section<'_>, lang: &Lang) -> Shown {
        self.choose(lang, &[(document, section.segments())], false)
    }

    /// A single text in the language of a reader, or in the nearest that has it.
    #[must_use]
    pub fn text<'s>(
        &'s self,
        document: &'s Document,
        index: SegmentIndex,
        lang: &Lang,
    ) -> Localized<&'s [crate::content::inline::Inline]> {
        let shown = self.choose(lang, &[(document, vec![index])], false);
        let inlines = self.wording(document, &shown.lang).inlines(index);
        Localized::new(shown.lang, inlines)
    }

    /// Goes from a language along its fallbacks to the first in which all parts may be relied on.
    fn choose(&self, lang: &Lang, parts: &[Part<'_>], needs_doses: bool) -> Shown {
        let mut lang = lang;
        loop {
            let worth = self.worth(lang, parts, needs_doses);
            let reached = worth.state.is_none_or(|state| state >= self.config.publish.minimum_state);
            let stays = (worth.usable && reached) || self.shown_as_it_is.as_ref() == Some(lang);
            let fallback = self.language(lang).fallback.as_ref();
            match fallback {
                Some(next) if !stays => lang = next,
                _ => return Shown { lang: lang.clone(), stale: worth.stale, state: worth.state },
            }
        }
    }

    fn worth(&self, lang: &Lang, parts: &[Part<'_>], needs_doses: bool) -> Worth {
        let interface = if needs_doses { self.interface.get(lang).copied() } else { None };
        let worth = |(document, indexes): &Part<'_>| self.wording(document, lang).worth(document, indexes);
        parts.iter().map(worth).fold(interface.unwrap_or(Worth::FULL), Worth::and)
    }

    /// Everything that is rendered on a page and must be relied on together.
    fn parts(&self, page: &PageId) -> Vec<Part<'_>> {
        let Some(document) = self.document(page) else { return Vec::new() };
        let whole = |document: &Document| (0..document.segments.len()).map(SegmentIndex).collect::<Vec<_>>();
        match (page, self.leaflet_of(page)) {
            (PageId::Leaflet(_) | PageId::Folder(_), Some(leaflet)) => {
                let mut parts = vec![(document, vec![document.title])];
                parts.extend(leaflet.section_parts(&["important"]));
                parts
            }
            (_, Some(leaflet)) => {
                let mut parts = vec![(document, whole(document))];
                parts.extend(leaflet.section_parts(&["important", "when-to-call"]));
                parts.extend(leaflet.type_parts(document));
                parts
            }
            (_, None) => vec![(document, whole(document))],
        }
    }
}

impl Leaflet {
    /// The pages of the leaflet: itself, whole, for web editors, transfers, exercises.
    #[must_use]
    pub fn pages(&self) -> Vec<PageId> {
        let id = || self.id.clone();
        let mut pages = vec![PageId::Leaflet(id()), PageId::Folder(id()), PageId::Editors(id())];
        pages.extend(self.procedures());
        pages
    }

    /// Transfers and exercises in the order in which a reader goes through them.
    #[must_use]
    pub fn procedures(&self) -> Vec<PageId> {
        let transfers = self.transfers.keys().map(|number| PageId::Transfer(self.id.clone(), *number));
        let exercises = self.exercises.keys().map(|number| PageId::Exercise(self.id.clone(), *number));
        transfers.chain(exercises).collect()
    }

    /// The letters of the types in the leaflet's order, each with the segment of its name.
    #[must_use]
    pub fn types(&self) -> Vec<(&str, SegmentIndex)> {
        let letters = self.facts.types_in_order();
        letters.into_iter().enumerate().map(|(at, (letter, _))| (letter, SegmentIndex(at + 1))).collect()
    }

    /// The rules of a type.
    #[must_use]
    pub fn type_section(&self, letter: &str) -> Option<Section<'_>> {
        self.general.section(&type_anchor(letter))
    }

    /// The doses that an exercise has from its types. Its own doses win over them.
    #[must_use]
    pub fn inherited_doses(&self, exercise: &Document) -> Vec<&Dose> {
        let Some(facts) = exercise.exercise_facts().filter(|facts| facts.doses.is_empty()) else { return Vec::new() };
        let applies = |letter: &str| facts.types.iter().any(|written| written.get_ref() == letter);
        let types = self.facts.types_in_order().into_iter().filter(|(letter, _)| applies(letter));
        types.filter_map(|(_, of)| of.dose.as_ref().map(toml::Spanned::get_ref)).collect()
    }

    fn section_parts(&self, ids: &[&str]) -> Vec<Part<'_>> {
        ids.iter()
            .filter_map(|id| self.general.section(id))
            .map(|section| (&self.general, section.segments()))
            .collect()
    }

    fn type_parts(&self, document: &Document) -> Vec<Part<'_>> {
        let Some(facts) = document.exercise_facts() else { return Vec::new() };
        let mut parts = Vec::new();
        for (letter, name) in self.types() {
            if facts.types.iter().any(|written| written.get_ref() == letter) {
                parts.push((&self.names, vec![name]));
                parts.extend(self.section_parts(&[&type_anchor(letter)]));
            }
        }
        parts
    }
}

/// The anchor in a leaflet's general text under which the rules of a type stand.
#[must_use]
pub fn type_anchor(letter: &str) -> String {
    format!("type-{}", letter.to_lowercase())
}
