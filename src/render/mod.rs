//! Makes artifacts from the finished site; each file makes one kind. Pages are recipes: a page is made when somebody
//! asks for it, and is the same each time.

mod compositor;
pub mod data;
mod dose;
mod engine;
mod export;
mod html;
mod item;
mod listings;
pub mod marks;
mod offline;
mod overview;
mod picture;
mod plain;
pub mod qr;
#[cfg(feature = "search")]
mod search;
#[cfg(not(feature = "search"))]
#[path = "no_search.rs"]
mod search;
pub mod sheet;
pub mod review_sheet;
pub mod sign_off;
mod standpoint;
mod statement;
mod structured;
pub mod view;
mod voice;
mod words;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::artifact::{Artifact, Made, Output};
use crate::date::Date;
use crate::diag::Report;
use crate::lang::Lang;
use crate::ledger::{Entry, PrintedCode, ShortCode};
use crate::palette::Medium;
use crate::path::{OutPath, Route};
use crate::site::Site;
use crate::site::page::{LeafletId, PageId};
use crate::theme::{Asset, Theme, Tokens};

use compositor::Compositor;
use marks::Marks;
use qr::QrCode;

pub use engine::{Engine, Spacing};
pub use offline::Keeping;

/// The script with which pages of other sites give frames their height.
const HOST_SCRIPT: &str = "embed-host.js";

/// Everything that pages are made from.
pub struct RenderContext {
    /// The site.
    pub site: Arc<Site>,
    /// The templates.
    pub engine: Engine,
    /// The theme's files by name, with where they stand.
    pub assets: BTreeMap<String, OutPath>,
    /// The colours of the theme's paper; `None` when its style sheet has no such token.
    pub paper: Option<view::Paper>,
    /// The day on which the site is built.
    pub today: Date,
    /// What tells translators which message a text is; `None` for all other readers.
    pub marks: Option<Marks>,
    /// Whether phones may keep the leaflets.
    pub keeping: Keeping,
    translated: BTreeMap<PageId, Vec<Lang>>,
    previews: picture::Previews,
    words: words::Words,
    codes: BTreeMap<PrintedCode, OnceLock<QrCode>>,
}

/// A printed code as an address of the site.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// The code as it stands on paper.
    pub printed: PrintedCode,
    /// The language of the paper; the source language when the site no longer has it.
    pub lang: Lang,
}

impl Arrival {
    /// The code as text.
    #[must_use]
    pub fn code(&self) -> String {
        self.printed.to_string()
    }

    /// Where the code's page stands.
    ///
    /// # Panics
    /// Never: codes are digits and hyphens.
    #[must_use]
    pub fn route(&self) -> Route {
        Route::new([self.code().as_str()]).expect("codes are digits and hyphens")
    }

    fn page(&self, site: &Site) -> Option<PageId> {
        let name = &site.ledger.codes.get(&self.printed.code)?.page;
        site.pages().into_iter().find(|page| page.ledger_name().as_ref() == Some(name))
    }

    /// Whether the paper is of an older edition than the text.
    fn is_outdated(&self, site: &Site) -> bool {
        let page = self.page(site);
        let leaflet = page.and_then(|page| site.leaflets.get(page.leaflet()?));
        leaflet.is_some_and(|leaflet| self.printed.code.edition < leaflet.facts.edition)
    }
}

impl RenderContext {
    /// Prepares to render a site with a theme.
    #[must_use]
    pub fn new(site: Arc<Site>, theme: &Theme, today: Date, spacing: Spacing) -> (Self, Report) {
        let (engine, mut report) = Engine::new(theme, &site, spacing);
        let assets = theme.assets.iter().map(|(name, asset)| (name.clone(), place(name, asset))).collect();
        let translated = |page: &PageId| {
            let langs = site.languages.iter().map(|language| language.lang.clone());
            langs.filter(|lang| site.shown(page, lang).lang == *lang).collect::<Vec<_>>()
        };
        let translated = site.pages().into_iter().map(|page| (page.clone(), translated(&page))).collect();
        let languages = site.ledger.languages.keys();
        let printed = |code: &ShortCode| {
            let code = *code;
            languages.clone().map(move |number| code.with_language(*number)).chain([code.into()])
        };
        let codes = site.ledger.codes.keys().flat_map(printed).map(|code| (code, OnceLock::new())).collect();
        let previews = picture::previews(&site, &theme.palette);
        let words = report.take(words::gather(&site));
        let keeping = if site.config.offline { Keeping::Offered } else { Keeping::Ended };
        let paper = paper(&theme.tokens);
        let marks = None;
        let context = Self { site, engine, assets, paper, today, marks, keeping, translated, previews, words, codes };
        (context, report)
    }

    /// The languages a page is really translated into.
    #[must_use]
    pub fn translated_into(&self, page: &PageId) -> &[Lang] {
        self.translated.get(page).map_or(&[], Vec::as_slice)
    }

    /// The code on paper in a language that leads to a page; absent where none was issued.
    #[must_use]
    pub fn printed_code(&self, page: &PageId, edition: u32, lang: &Lang) -> Option<PrintedCode> {
        let code = self.site.ledger.code_for(&page.ledger_name()?, edition)?;
        if lang == self.site.source_lang() {
            return Some(code.into());
        }
        self.site.ledger.language_number(lang).map(|number| code.with_language(number))
    }

    /// Where the picture that stands for a page stands: its own drawings, or else the theme's picture.
    #[must_use]
    pub fn preview(&self, page: &PageId) -> Option<&OutPath> {
        self.previews.get(page).or_else(|| self.assets.get("preview.png"))
    }

    /// Where the words for scripts stand in a language.
    #[must_use]
    pub fn words(&self, lang: &Lang) -> Option<&OutPath> {
        self.words.get(lang).map(|(out, _)| out)
    }

    /// The QR code for a printed code of the ledger; drawn once, since a page, two pictures and the whole leaflet ask.
    ///
    /// # Panics
    /// When the ledger does not have the code.
    #[must_use]
    pub fn qr(&self, code: PrintedCode) -> &QrCode {
        self.codes[&code].get_or_init(|| {
            let base = self.site.config.base_url.absolute("");
            QrCode::encode(&qr::payload(&base, code)).expect("the settings refuse an address too long for a QR code")
        })
    }

    /// Where a printed code's page stands.
    #[must_use]
    pub fn code_route(&self, code: PrintedCode) -> Route {
        Arrival { printed: code, lang: self.site.source_lang().clone() }.route()
    }

    /// Every printed code in every language that paper may be in.
    #[must_use]
    pub fn arrivals(&self) -> Vec<(Arrival, &Entry)> {
        let source = self.site.source_lang();
        let known = |lang: &Lang| self.site.languages.iter().any(|language| language.lang == *lang);
        let mut arrivals = Vec::new();
        for (code, entry) in &self.site.ledger.codes {
            arrivals.push((Arrival { printed: (*code).into(), lang: source.clone() }, entry));
            for (number, lang) in self.site.ledger.languages.iter().filter(|(_, lang)| *lang != source) {
                let lang = if known(lang) { lang } else { source };
                arrivals.push((Arrival { printed: code.with_language(*number), lang: lang.clone() }, entry));
            }
        }
        arrivals
    }
}

fn paper(tokens: &Tokens) -> Option<view::Paper> {
    let colour = |medium| tokens.colour(medium, "color-paper").map(|colour| colour.to_string());
    Some(view::Paper { light: colour(Medium::Light)?, dark: colour(Medium::Dark)? })
}

/// Makes every file of the site.
#[must_use]
pub fn render(ctx: &Arc<RenderContext>, theme: &Theme) -> (Output, Report) {
    let mut files = Files::default();
    for (name, asset) in theme.assets.iter().filter(|(name, _)| *name != offline::WORKER_ASSET) {
        files.add(place(name, asset), Artifact::bytes(asset.bytes.clone()));
    }
    if let Some((path, worker)) = offline::worker(ctx, theme) {
        files.add(path, worker);
    }
    for (out, bytes) in ctx.words.values() {
        files.add(out.clone(), Artifact::bytes(bytes.as_slice()));
    }
    pages(ctx, &mut files);
    codes(ctx, &mut files);
    picture::files(&ctx.site, &mut |path, bytes| files.add(path, Artifact::bytes(bytes)));
    for (page, out) in &ctx.previews {
        let (ctx, page, palette) = (ctx.clone(), page.clone(), theme.palette.clone());
        let draw = move || made(picture::draw_preview(&ctx.site, &page, &palette));
        files.add(out.clone(), Artifact::recipe(draw));
    }
    exports(ctx, &mut files);
    listings::files(ctx, &mut |path, artifact| files.add(path, artifact));
    search::follow(ctx, &mut files.output);
    offline::follow(ctx, &mut files.output);
    let output = match &ctx.marks {
        Some(marks) => marks.turn_all(files.output),
        None => files.output,
    };
    (output, files.report)
}

/// Where a file of the theme stands. Other sites name the script for them by an address that never changes.
fn place(name: &str, asset: &Asset) -> OutPath {
    if name == HOST_SCRIPT { OutPath::known(HOST_SCRIPT) } else { asset.out.clone() }
}

/// Gathers files and reports those that would stand in each other's place.
#[derive(Default)]
struct Files {
    output: Output,
    report: Report,
}

impl Files {
    fn add(&mut self, path: OutPath, artifact: Artifact) {
        if let Err(collision) = self.output.insert(path, artifact) {
            self.report.push(collision.into());
        }
    }
}

fn pages(ctx: &Arc<RenderContext>, files: &mut Files) {
    for page in ctx.site.pages() {
        let langs = if page == PageId::Languages { &ctx.site.languages[..1] } else { &ctx.site.languages[..] };
        for language in langs {
            let path = page.route(&language.lang).page_file();
            files.add(path, page_artifact(ctx, page.clone(), language.lang.clone()));
            if let Some(route) = page.embed_route(&language.lang) {
                let (ctx, page, lang) = (ctx.clone(), page.clone(), language.lang.clone());
                files.add(route.page_file(), Artifact::recipe(move || make_embed(&ctx, &page, &lang)));
            }
        }
    }
    if ctx.site.not_found.is_some() {
        let ctx = ctx.clone();
        files.add(OutPath::known("404.html"), Artifact::recipe(move || make_gone(&ctx)));
    }
}

fn page_artifact(ctx: &Arc<RenderContext>, page: PageId, lang: Lang) -> Artifact {
    let ctx = ctx.clone();
    Artifact::recipe(move || make_page(&ctx, &page, &lang, None))
}

/// Code pages, and the QR codes that lead to them.
fn codes(ctx: &Arc<RenderContext>, files: &mut Files) {
    for (arrival, entry) in ctx.arrivals() {
        let path = arrival.route().page_file();
        let page = arrival.page(&ctx.site);
        let artifact = match (page, entry.retired) {
            (Some(page), None) => {
                let ctx = ctx.clone();
                Artifact::recipe(move || make_page(&ctx, &page, &arrival.lang, Some(&arrival)))
            }
            (_, Some(since)) => {
                let (ctx, leaflet) = (ctx.clone(), leaflet_of(&ctx.site, &entry.page));
                Artifact::recipe(move || make_retired(&ctx, &arrival, since, leaflet.as_ref()))
            }
            (None, None) => continue,
        };
        files.add(path, artifact);
    }
    for page in ctx.site.pages() {
        let Some(edition) = ctx.site.leaflet_of(&page).map(|leaflet| leaflet.facts.edition) else { continue };
        for language in &ctx.site.languages {
            let Some(code) = ctx.printed_code(&page, edition, &language.lang) else { continue };
            let route = page.route(&language.lang);
            let (svg, png) = (ctx.clone(), ctx.clone());
            files.add(route.file("qr.svg"), Artifact::recipe(move || made(svg.qr(code).svg())));
            files.add(route.file("qr.png"), Artifact::recipe(move || made(png.qr(code).png())));
        }
    }
}

/// The leaflets as data, and what describes it.
fn exports(ctx: &Arc<RenderContext>, files: &mut Files) {
    files.add(OutPath::known(export::SCHEMA_PLACE), Artifact::bytes(data::SCHEMA.as_bytes()));
    for leaflet in ctx.site.leaflets.keys() {
        for language in &ctx.site.languages {
            let path = export::place(leaflet, &language.lang);
            let (ctx, leaflet, lang) = (ctx.clone(), leaflet.clone(), language.lang.clone());
            files.add(path, Artifact::recipe(move || make_export(&ctx, &leaflet, &lang)));
        }
    }
}

fn make_export(ctx: &RenderContext, leaflet: &LeafletId, lang: &Lang) -> Made {
    let (data, report) = export::leaflet(ctx, &ctx.site.leaflets[leaflet], lang);
    let text = serde_json::to_string(&data).expect("the data of a leaflet has text for keys");
    ((text + "\n").into_bytes().into(), report)
}

/// The leaflet that a withdrawn page belonged to, if it still exists.
fn leaflet_of(site: &Site, page: &str) -> Option<LeafletId> {
    let name = page.split('/').next()?;
    site.leaflets.keys().find(|leaflet| leaflet.as_str() == name).cloned()
}

fn made(bytes: impl Into<Vec<u8>>) -> Made {
    (bytes.into().into(), Report::default())
}

fn make_page(ctx: &RenderContext, page: &PageId, lang: &Lang, arrival: Option<&Arrival>) -> Made {
    let compositor = Compositor::new(ctx, page, lang, arrival);
    let mut report = Report::default();
    let html = compose(ctx, &compositor, page, &mut report);
    report.merge(compositor.into_report());
    (html.into_bytes().into(), report)
}

fn compose(ctx: &RenderContext, of: &Compositor<'_>, page: &PageId, report: &mut Report) -> String {
    let engine = &ctx.engine;
    let html = match page {
        PageId::Languages => Some(engine::render_view(engine, "languages.html", &of.languages_page(), report)),
        PageId::Home => Some(engine::render_view(engine, "home.html", &of.home_page(), report)),
        PageId::Leaflet(_) => of.leaflet_page().map(|view| engine::render_view(engine, "leaflet.html", &view, report)),
        PageId::Folder(_) => of.folder_page().map(|view| engine::render_view(engine, "folder.html", &view, report)),
        PageId::Editors(_) => of.editors_page().map(|view| engine::render_view(engine, "editors.html", &view, report)),
        PageId::Exercise(..) | PageId::Transfer(..) => {
            of.item_page().map(|view| engine::render_view(engine, "item.html", &view, report))
        }
        PageId::Hospital | PageId::Prose(_) => {
            of.plain_page().map(|view| engine::render_view(engine, "page.html", &view, report))
        }
        PageId::Search => of.search_page().map(|view| engine::render_view(engine, "search.html", &view, report)),
        PageId::NotFound => of.plain_page().map(|view| engine::render_view(engine, "not-found.html", &view, report)),
    };
    html.unwrap_or_default()
}

fn make_embed(ctx: &RenderContext, page: &PageId, lang: &Lang) -> Made {
    let compositor = Compositor::new(ctx, page, lang, None).embedded();
    let mut report = Report::default();
    let view = compositor.embed_page();
    let html = view.map(|view| engine::render_view(&ctx.engine, "embed.html", &view, &mut report)).unwrap_or_default();
    report.merge(compositor.into_report());
    (html.into_bytes().into(), report)
}

fn make_gone(ctx: &RenderContext) -> Made {
    let compositor = Compositor::new(ctx, &PageId::NotFound, ctx.site.source_lang(), None);
    let mut report = Report::default();
    let html = engine::render_view(&ctx.engine, "languages.html", &compositor.gone_page(), &mut report);
    report.merge(compositor.into_report());
    (html.into_bytes().into(), report)
}

fn make_retired(ctx: &RenderContext, arrival: &Arrival, since: Date, leaflet: Option<&LeafletId>) -> Made {
    let page = leaflet.map_or(PageId::Home, |leaflet| PageId::Leaflet(leaflet.clone()));
    let compositor = Compositor::new(ctx, &page, &arrival.lang, Some(arrival));
    let mut report = Report::default();
    let html = engine::render_view(&ctx.engine, "retired.html", &compositor.retired_page(since, leaflet), &mut report);
    report.merge(compositor.into_report());
    (html.into_bytes().into(), report)
}
