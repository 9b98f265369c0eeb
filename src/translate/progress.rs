//! `translate status`: how far each language has come in each catalogue, what is wrong in it, and what its readers meet
//! today. It changes nothing.

use serde::Serialize;

use super::documents::PAGES;
use super::locales::{INTERFACE, Locales, catalog_file};
use super::status::Counts;
use crate::diag::Report;
use crate::lang::Lang;
use crate::site::Site;
use crate::site::page::{LeafletId, PageId};

/// How far one language has come in one catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// The tag of the language.
    pub language: String,
    /// Its name in itself.
    pub name: String,
    /// The catalogue: a leaflet, `pages` or `ui`.
    pub catalogue: String,
    /// What is there and what lacks.
    #[serde(flatten)]
    pub counts: Counts,
    /// The problems that a check finds in the catalogue.
    pub problems: usize,
    /// What its readers meet; `None` for the interface, which falls back message by message.
    pub readers: Option<Readers>,
}

/// What readers of a language meet today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Readers {
    /// The pages of the catalogue.
    pub pages: usize,
    /// Those that are shown in the language itself.
    pub in_language: usize,
    /// Those of them with a notice that part of the text is out of date.
    pub with_stale_text: usize,
}

impl Progress {
    /// Whether nothing is left to do for a translator.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.counts.missing == 0 && self.counts.stale == 0 && self.problems == 0
    }
}

/// How far each language of the site has come, by what a check of it found.
#[must_use]
pub fn progress(site: &Site, locales: &Locales, report: &Report) -> Vec<Progress> {
    let mut status = locales.status();
    let mut all = Vec::new();
    for language in &site.languages[1..] {
        for catalogue in locales.catalogues() {
            let counts = status.remove(&(language.lang.clone(), catalogue.to_owned())).unwrap_or_else(|| Counts {
                total: locales.messages(catalogue),
                missing: locales.messages(catalogue),
                ..Counts::default()
            });
            let file = catalog_file(&language.lang, catalogue);
            let in_file = report.iter().filter(|found| found.place.as_ref().is_some_and(|place| place.file == file));
            all.push(Progress {
                language: language.lang.to_string(),
                name: language.name.clone(),
                catalogue: catalogue.to_owned(),
                counts,
                problems: in_file.count(),
                readers: readers(site, catalogue, &language.lang),
            });
        }
    }
    all
}

fn readers(site: &Site, catalogue: &str, lang: &Lang) -> Option<Readers> {
    let belongs = |page: &PageId| match page.leaflet() {
        Some(leaflet) => leaflet.as_str() == catalogue,
        None => catalogue == PAGES && site.document(page).is_some(),
    };
    let pages: Vec<PageId> = site.pages().into_iter().filter(belongs).collect();
    let shown = pages.iter().map(|page| site.shown(page, lang)).filter(|shown| shown.lang == *lang);
    let (in_language, stale) = shown.fold((0, 0), |(all, stale), shown| (all + 1, stale + usize::from(shown.stale)));
    let is_known = catalogue != INTERFACE && LeafletId::new(catalogue).is_some();
    is_known.then_some(Readers { pages: pages.len(), in_language, with_stale_text: stale })
}
