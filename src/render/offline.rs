//! What a phone keeps so that a leaflet can be read without a network: the service worker, and for each leaflet in each
//! language the list of its files. Which of them a phone has, and when it fetches them again, is decided there.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::RenderContext;
use super::compositor::label;
use super::item::Doses;
use super::voice::Voice;
use super::{dose, leaflet_of};
use crate::artifact::{Artifact, Followed, Listing, Output};
use crate::content::document::{Document, Section};
use crate::content::inline;
use crate::content::segment::SegmentIndex;
use crate::diag::Report;
use crate::l10n::Args;
use crate::lang::Lang;
use crate::path::{OutPath, Route};
use crate::site::Leaflet;
use crate::site::images::ImageKind;
use crate::site::page::{LeafletId, PageId};
use crate::theme::Theme;

/// The theme's script that is the worker.
pub(super) const WORKER_ASSET: &str = "worker.js";

/// Where the worker stands. A worker serves what lies below its own folder, and browsers look for its next version at the
/// address of the first; so this is the root of the site, and never changes.
const WORKER: &str = "sw.js";

/// Takes the place of the worker on a site that no longer wants one.
const LAST_WORKER: &str = include_str!("last_worker.js");

/// Assets that the pages of a leaflet do not show: pictures for other sites, large icons that a phone keeps by itself when
/// the site is installed, and scripts of other pages.
const ELSEWHERE: &[&str] =
    &["preview.png", "icon-512.png", "icon-maskable-512.png", WORKER_ASSET, "search.js", "embed.js", "embed-host.js"];

/// Characters of a digest in a list: enough to tell two editions of a file.
const DIGITS: usize = 20;

/// Whether phones may keep the leaflets of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// They are asked to.
    Offered,
    /// Those that did are told to let go.
    Ended,
    /// There is no worker, because every change of the site must be seen at once.
    Absent,
}

impl RenderContext {
    /// Where the list of a leaflet's files stands; absent where phones are not asked to keep it.
    #[must_use]
    pub fn offline_list(&self, leaflet: &LeafletId, lang: &Lang) -> Option<OutPath> {
        let kept = self.keeping == Keeping::Offered && self.assets.contains_key(WORKER_ASSET);
        kept.then(|| PageId::Leaflet(leaflet.clone()).route(lang).file("offline.json"))
    }
}

/// The worker for this site, if it has one.
#[must_use]
pub(super) fn worker(ctx: &RenderContext, theme: &Theme) -> Option<(OutPath, Artifact)> {
    let bytes = match ctx.keeping {
        Keeping::Offered => theme.assets.get(WORKER_ASSET)?.bytes.clone(),
        Keeping::Ended => LAST_WORKER.as_bytes().into(),
        Keeping::Absent => return None,
    };
    Some((OutPath::known(WORKER), Artifact::bytes(bytes)))
}

/// Adds the lists, which can be made when all other files are there.
pub(super) fn follow(ctx: &Arc<RenderContext>, output: &mut Output) {
    let ctx = ctx.clone();
    output.follow(move |listing| lists(&ctx, listing));
}

fn lists(ctx: &RenderContext, listing: &Listing) -> Followed {
    let mut files = Vec::new();
    let mut report = Report::default();
    for language in &ctx.site.languages {
        for leaflet in ctx.site.leaflets.values() {
            let Some(path) = ctx.offline_list(&leaflet.id, &language.lang) else { continue };
            let keepsake =
                Keepsake { ctx, leaflet, lang: &language.lang, voice: Voice::new(&ctx.site, &language.lang) };
            files.push((path, Artifact::bytes(keepsake.list(listing).into_bytes())));
            report.merge(keepsake.voice.into_report());
        }
    }
    (files, report)
}

/// One leaflet in one language, as a phone keeps it.
struct Keepsake<'c> {
    ctx: &'c RenderContext,
    leaflet: &'c Leaflet,
    lang: &'c Lang,
    voice: Voice<'c>,
}

impl Keepsake<'_> {
    /// The list as JSON; its edition is other whenever anything else in it is.
    fn list(&self, listing: &Listing) -> String {
        let file = |path: OutPath| {
            let digest = listing.digest(&path)?.to_string();
            Some(json!({ "url": address(&path), "digest": &digest[..DIGITS] }))
        };
        let mut list = json!({
            "label": self.revision(),
            "files": self.files().into_iter().filter_map(file).collect::<Vec<_>>(),
            "pages": self.pages(),
            "whole": [self.url(&PageId::Folder(self.leaflet.id.clone()))],
        });
        let edition = blake3::hash(list.to_string().as_bytes()).to_hex();
        list["edition"] = edition[..DIGITS].into();
        list.to_string()
    }

    /// The revision of the leaflet as it stands at the foot of its pages.
    fn revision(&self) -> String {
        let date = self.leaflet.facts.revision;
        let args = Args::new().number("day", date.day).number("month", date.month).text("year", date.year.to_string());
        self.voice.plain("date", &args)
    }

    fn url(&self, page: &PageId) -> String {
        page.route(self.lang).as_str()[1..].to_owned()
    }

    /// Everything that a reader of the leaflet needs.
    fn files(&self) -> BTreeSet<OutPath> {
        let mut files = BTreeSet::new();
        let pages = self.reading();
        for page in &pages {
            let route = page.route(self.lang);
            files.extend([route.page_file(), route.file("qr.svg")]);
        }
        files.extend(self.codes().into_iter().map(|(route, _)| route.page_file()));
        files.extend(pages.iter().filter_map(|page| self.ctx.site.document(page)).flat_map(|of| self.photographs(of)));
        let assets = self.ctx.assets.iter().filter(|(name, _)| !ELSEWHERE.contains(&name.as_str()));
        files.extend(assets.map(|(_, out)| out.clone()));
        files.extend(self.ctx.words(self.lang).cloned());
        files.insert(OutPath::known(&format!("{}/manifest.webmanifest", self.lang)));
        files
    }

    /// The pages of the leaflet for readers, and those that belong to every leaflet.
    fn reading(&self) -> Vec<PageId> {
        let site = &self.ctx.site;
        let mut pages = vec![PageId::Home];
        pages.extend(self.leaflet.pages().into_iter().filter(|page| !matches!(page, PageId::Editors(_))));
        pages.extend(site.hospital.iter().map(|_| PageId::Hospital));
        pages.extend(site.prose.keys().cloned().map(PageId::Prose));
        pages
    }

    /// The pages of printed codes that are in this language and lead to this leaflet, each with what the ledger says that
    /// it leads to. Those of withdrawn pages are among them: they say so without a network too.
    fn codes(&self) -> Vec<(Route, &str)> {
        let ours = |page: &str| leaflet_of(&self.ctx.site, page).as_ref() == Some(&self.leaflet.id);
        let arrivals = self.ctx.arrivals().into_iter();
        arrivals
            .filter(|(arrival, entry)| arrival.lang == *self.lang && ours(&entry.page))
            .map(|(arrival, entry)| (arrival.route(), entry.page.as_str()))
            .collect()
    }

    fn photographs(&self, document: &Document) -> Vec<OutPath> {
        let images = document.pictures().into_iter();
        let images = images.filter_map(|shown| self.ctx.site.image(&document.source, &shown.source.text));
        let files = images.filter_map(|image| match &image.kind {
            ImageKind::Photograph(files) => Some(files),
            ImageKind::Drawing(_) => None,
        });
        files.flatten().map(|file| file.out.clone()).collect()
    }

    /// The pages whose cautions, doses or rules may change: the leaflet with what holds for all of it, so that a reader is
    /// not sent to every exercise when that changes, and each exercise and transfer.
    fn pages(&self) -> Map<String, Value> {
        let overview = PageId::Leaflet(self.leaflet.id.clone());
        let title = self.title(&overview);
        let mut pages = Map::new();
        pages.insert("leaflet".into(), self.page(&overview, &title, &self.general_safety()));
        for page in self.leaflet.procedures() {
            let Some(document) = self.ctx.site.document(&page) else { continue };
            let number = document.number().map_or(0, |number| *number.get_ref());
            let label = label(&self.voice, &page, number);
            pages.extend(page.anchor().map(|name| (name, self.page(&page, &label, &self.safety(&page, document)))));
        }
        pages
    }

    fn title(&self, page: &PageId) -> String {
        let shown = self.ctx.site.shown(page, self.lang).lang;
        let general = &self.leaflet.general;
        inline::to_text(self.ctx.site.wording(general, &shown).inlines(general.title))
    }

    fn page(&self, page: &PageId, label: &str, safety: &Safety) -> Value {
        let name = page.ledger_name();
        let codes = self.codes().into_iter().filter(|(_, leads_to)| name.as_deref() == Some(*leads_to));
        let codes: Vec<String> = codes.map(|(route, _)| route.as_str()[1..].to_owned()).collect();
        json!({ "url": self.url(page), "codes": codes, "label": label, "safety": safety.digest() })
    }

    /// The rules that hold for every exercise.
    fn general_safety(&self) -> Safety {
        let general = &self.leaflet.general;
        let mut safety = Safety::default();
        for message in ["safety-only-ticked", "safety-call"] {
            safety.add(&self.voice.plain(message, &Args::new()));
        }
        for section in ["important", "when-to-call"].iter().filter_map(|id| general.section(id)) {
            let lang = self.ctx.site.shown_section(general, &section, self.lang).lang;
            self.add_section(&mut safety, &section, &lang);
        }
        safety
    }

    /// The cautions, doses and rules of types of an exercise or transfer, in the words in which its page shows them.
    fn safety(&self, page: &PageId, document: &Document) -> Safety {
        let lang = self.ctx.site.shown(page, self.lang).lang;
        let voice = Voice::new(&self.ctx.site, &lang);
        let mut safety = Safety::default();
        let critical = document.segments.iter().enumerate().filter(|(_, segment)| segment.critical);
        critical.for_each(|(at, _)| self.add_text(&mut safety, document, SegmentIndex(at), &lang));
        for dose in Doses::of(self.leaflet, document).iter() {
            safety.add(&dose.step.map_or_else(String::new, |step| step.to_string()));
            safety.add(&dose::sentences(dose, &voice));
        }
        for (letter, _) in self.leaflet.types().into_iter().filter(|(letter, _)| document.has_type(letter)) {
            safety.add(letter);
            let rules = self.leaflet.type_section(letter);
            rules.into_iter().for_each(|section| self.add_section(&mut safety, &section, &lang));
        }
        safety
    }

    fn add_section(&self, safety: &mut Safety, section: &Section<'_>, lang: &Lang) {
        section.segments().into_iter().for_each(|at| self.add_text(safety, &self.leaflet.general, at, lang));
    }

    fn add_text(&self, safety: &mut Safety, document: &Document, at: SegmentIndex, lang: &Lang) {
        safety.add(&inline::to_markdown(self.ctx.site.wording(document, lang).inlines(at)));
    }
}

/// What a reader could come to harm without, of one page.
#[derive(Default)]
struct Safety(blake3::Hasher);

impl Safety {
    fn add(&mut self, words: &str) {
        self.0.update(words.as_bytes()).update(&[0]);
    }

    fn digest(&self) -> String {
        self.0.finalize().to_hex()[..DIGITS].to_owned()
    }
}

/// What a browser asks for to get a file, relative to the root of the site.
fn address(path: &OutPath) -> &str {
    path.as_str().strip_suffix("index.html").unwrap_or(path.as_str())
}
