//! Makes what a template prints ([`view`](super::view)) out of the site, for one page in one language. The frame that
//! all pages share stands here; the other files of this folder add what each kind of page has of its own.

use std::collections::BTreeMap;

use super::html::Printer;
use super::standpoint::Standpoint;
use super::view::{self, Frame, Link, Prose};
use super::voice::{Voice, escape, mark};
use super::{Arrival, RenderContext, structured};
use crate::config::IndexPolicy;
use crate::content::document::{Document, Section};
use crate::content::inline;
use crate::content::segment::SegmentIndex;
use crate::date::Date;
use crate::diag::Report;
use crate::l10n::Args;
use crate::lang::{Lang, Localized};
use crate::path::OutPath;
use crate::site::page::PageId;
use crate::site::{Leaflet, Shown, Site};

/// Composes one page in one language.
pub(super) struct Compositor<'c> {
    pub(super) ctx: &'c RenderContext,
    pub(super) site: &'c Site,
    pub(super) page: &'c PageId,
    pub(super) lang: Lang,
    pub(super) arrival: Option<&'c Arrival>,
    pub(super) standpoint: Standpoint,
    voices: BTreeMap<Lang, Voice<'c>>,
}

impl<'c> Compositor<'c> {
    /// Prepares to compose a page for readers of a language.
    #[must_use]
    pub(super) fn new(ctx: &'c RenderContext, page: &'c PageId, lang: &Lang, arrival: Option<&'c Arrival>) -> Self {
        let site = &*ctx.site;
        let standpoint = match (arrival, page) {
            (Some(arrival), _) => Standpoint::At(arrival.route()),
            (None, PageId::NotFound) => Standpoint::Anywhere(site.config.base_url.path.clone()),
            (None, page) => Standpoint::At(page.route(lang)),
        };
        let voices = site.languages.iter().map(|of| (of.lang.clone(), Voice::new(site, &of.lang))).collect();
        Self { ctx, site, page, lang: lang.clone(), arrival, standpoint, voices }
    }

    /// The same page where it stands for a frame in another site's page.
    #[must_use]
    pub(super) fn embedded(self) -> Self {
        let route = self.page.embed_route(&self.lang);
        Self { standpoint: route.map_or(self.standpoint, Standpoint::At), ..self }
    }

    /// What went wrong while composing.
    #[must_use]
    pub(super) fn into_report(self) -> Report {
        let mut report = Report::default();
        self.voices.into_values().for_each(|voice| report.merge(voice.into_report()));
        report
    }

    /// The words of the interface in the reader's language.
    pub(super) fn voice(&self) -> &Voice<'c> {
        self.voice_in(&self.lang)
    }

    /// The words of the interface in a language of the site.
    pub(super) fn voice_in(&self, lang: &Lang) -> &Voice<'c> {
        &self.voices[lang]
    }

    /// Says a message without arguments as HTML.
    pub(super) fn say(&self, id: &str) -> String {
        self.voice().html(id, &Args::new())
    }

    /// What a link to a page in the reader's language must say.
    pub(super) fn href(&self, page: &PageId) -> String {
        self.standpoint.page_href(&page.route(&self.lang))
    }

    pub(super) fn dir(&self, lang: &Lang) -> &'static str {
        self.site.language(lang).direction.as_str()
    }

    /// A link to a page, in its own words.
    pub(super) fn link(&self, page: &PageId) -> Link {
        Link { href: self.href(page), text_html: self.title_html(page), current: page == self.page }
    }

    /// The title of a page, marked when it is in another language than the reader's.
    pub(super) fn title_html(&self, page: &PageId) -> String {
        match self.title(page, &self.lang) {
            Some(title) => mark(self.site, &self.lang, title.map(|text| escape(&text))),
            None => self.say(fixed_title(page)),
        }
    }

    /// The title of a page as plain text for readers of a language.
    pub(super) fn title_in(&self, page: &PageId, lang: &Lang) -> String {
        let title = self.title(page, lang).map(|title| title.value);
        title.unwrap_or_else(|| self.voice_in(lang).plain(fixed_title(page), &Args::new()))
    }

    /// The title that a document gives, in the language in which the page is shown to readers of `lang`.
    fn title(&self, page: &PageId, lang: &Lang) -> Option<Localized<String>> {
        if matches!(page, PageId::Folder(_)) {
            return None;
        }
        let document = self.site.document(page)?;
        let shown = self.site.shown(page, lang);
        let words = self.site.wording(document, &shown.lang).inlines(document.title);
        Some(Localized::new(shown.lang, inline::to_text(words)))
    }

    /// A single text, marked when it is in another language than `around`.
    pub(super) fn text_html(&self, document: &Document, index: SegmentIndex, around: &Lang) -> String {
        let text = self.site.text(document, index, around);
        let html = self.printer(document, &text.lang).inlines(text.value);
        mark(self.site, around, Localized::new(text.lang, html))
    }

    /// Prints a document's text in a language.
    pub(super) fn printer<'p>(&'p self, document: &'p Document, lang: &Lang) -> Printer<'p> {
        Printer {
            site: self.site,
            document,
            wording: self.site.wording(document, lang),
            voice: self.voice_in(lang),
            reader: &self.lang,
            standpoint: &self.standpoint,
            heading_shift: 0,
        }
    }

    /// A section of running text in the language in which it may be relied on.
    pub(super) fn prose(&self, document: &Document, section: &Section<'_>) -> Prose {
        let lang = self.site.shown_section(document, section, &self.lang).lang;
        self.prose_in(document, section, &lang)
    }

    /// A section of running text in a given language.
    pub(super) fn prose_in(&self, document: &Document, section: &Section<'_>, lang: &Lang) -> Prose {
        // The heading of a section stands on the second level wherever it is shown; those below it follow.
        let level = section.heading.map_or(2, |(level, _)| i8::try_from(level).unwrap_or(2));
        let printer = self.printer(document, lang).deeper(2 - level);
        Prose {
            id: section.id.unwrap_or_default().to_owned(),
            title_html: section.heading.map(|(_, text)| printer.text(text)),
            html: printer.blocks(section.blocks),
            lang: lang.to_string(),
            dir: self.dir(lang),
        }
    }

    /// A day in words.
    pub(super) fn date_html(&self, date: Date) -> String {
        self.date_in(date, &self.lang)
    }

    /// A date in the words of a language of the site.
    pub(super) fn date_in(&self, date: Date, lang: &Lang) -> String {
        let args = Args::new().number("day", date.day).number("month", date.month).text("year", date.year.to_string());
        self.voice_in(lang).html("date", &args)
    }

    /// What every page has.
    pub(super) fn frame(&self) -> Frame {
        let shown = self.site.shown(self.page, &self.lang);
        let stands_in = shown.lang != self.lang;
        let (title, description) = self.head_words(&shown.lang);
        let canonical = self.site.config.base_url.absolute(&self.page.route(&shown.lang).as_str()[1..]);
        let structured = structured::data(self, &shown, &title, &canonical);
        Frame {
            lang: self.lang.to_string(),
            dir: self.dir(&self.lang),
            kind: self.page.kind(),
            leaflet: self.page.leaflet().map(ToString::to_string),
            item: self.page.anchor(),
            root: self.standpoint.href(""),
            offline: self.offline_list().map(|list| self.standpoint.href(list.as_str())),
            words: self.ctx.words(&self.lang).map(|out| self.standpoint.href(out.as_str())),
            words_lang: stands_in.then(|| shown.lang.to_string()),
            words_dir: stands_in.then(|| self.dir(&shown.lang)),
            title,
            description,
            robots: self.robots(),
            alternates: self.alternates(&shown),
            x_default: self.site.config.base_url.absolute(""),
            languages: self.languages(),
            crumbs: self.crumbs(),
            assets: self
                .ctx
                .assets
                .iter()
                .map(|(name, out)| (name.clone(), self.standpoint.href(out.as_str())))
                .collect(),
            paper: self.ctx.paper.clone(),
            preview_image: self.ctx.preview(self.page).map(|out| self.site.config.base_url.absolute(out.as_str())),
            manifest: self.standpoint.href(&format!("{}/manifest.webmanifest", self.lang)),
            organisation: self.organisation(),
            contact: self.contact(),
            home: self.href(&PageId::Home),
            search: self.search_link(),
            footer: self.footer(),
            notices: self.notices(self.page, &shown),
            structured_data_html: structured,
            imprint: self.imprint(&shown),
            canonical,
        }
    }

    fn offline_list(&self) -> Option<OutPath> {
        self.ctx.offline_list(self.page.leaflet()?, &self.lang)
    }

    fn robots(&self) -> Option<&'static str> {
        let hidden = match self.site.config.index {
            IndexPolicy::All => matches!(self.page, PageId::Editors(_) | PageId::Search | PageId::NotFound),
            IndexPolicy::Leaflet => !matches!(self.page, PageId::Leaflet(_) | PageId::Home | PageId::Languages),
            IndexPolicy::None => true,
        };
        hidden.then_some("noindex")
    }

    /// The page in every language it is translated into; nothing for pages that stand in for another one.
    fn alternates(&self, shown: &Shown) -> Vec<view::Alternate> {
        let stands_in = shown.lang != self.lang || self.arrival.is_some();
        let listed = !matches!(self.page, PageId::Editors(_) | PageId::Search | PageId::NotFound | PageId::Languages);
        if stands_in || !listed {
            return Vec::new();
        }
        let base = &self.site.config.base_url;
        let translated = self.ctx.translated_into(self.page);
        let alternate = |lang: &Lang| view::Alternate {
            lang: lang.to_string(),
            href: base.absolute(&self.page.route(lang).as_str()[1..]),
        };
        translated.iter().map(alternate).collect()
    }

    fn languages(&self) -> Vec<view::LanguageLink> {
        let home = PageId::Home;
        let page = if *self.page == PageId::Languages { &home } else { self.page };
        let link = |language: &crate::lang::Language| view::LanguageLink {
            lang: language.lang.to_string(),
            dir: language.direction.as_str(),
            name: language.name.clone(),
            href: self.standpoint.page_href(&page.route(&language.lang)),
            current: language.lang == self.lang && *self.page != PageId::Languages,
        };
        self.site.languages.iter().map(link).collect()
    }

    fn crumbs(&self) -> Vec<Link> {
        let mut trail = vec![PageId::Home];
        if let Some(leaflet) = self.page.leaflet() {
            trail.push(PageId::Leaflet(leaflet.clone()));
        }
        if !trail.contains(self.page) {
            trail.push(self.page.clone());
        }
        if matches!(self.page, PageId::Home | PageId::Languages | PageId::NotFound) {
            return Vec::new();
        }
        trail.iter().map(|page| self.link(page)).collect()
    }

    fn organisation(&self) -> view::Organisation {
        let organisation = &self.site.config.organisation;
        view::Organisation {
            name: organisation.name.clone(),
            short_name: organisation.short_name.clone(),
            url: organisation.url.clone(),
        }
    }

    /// The leaflet whose department answers for the page: its own, or the only one there is.
    fn responsible(&self) -> Option<&'c Leaflet> {
        let own = self.site.leaflet_of(self.page);
        let all = || self.site.leaflets.values();
        let one_telephone = || {
            let first = all().next()?;
            all().all(|leaflet| leaflet.facts.owner.telephone == first.facts.owner.telephone).then_some(first)
        };
        own.or_else(one_telephone)
    }

    pub(super) fn contact(&self) -> Option<view::Contact> {
        let leaflet = self.responsible()?;
        let owner = &leaflet.facts.owner;
        Some(view::Contact {
            department_html: self.text_html(&leaflet.names, SegmentIndex(0), &self.lang),
            telephone: owner.telephone.get_ref().clone(),
            telephone_href: format!("tel:{}", owner.dial()),
            hours_html: owner.hours.iter().map(|hours| self.hours_html(hours)).collect(),
        })
    }

    fn hours_html(&self, hours: &crate::content::facts::Hours) -> String {
        let day = |day: crate::content::facts::Day| self.voice().plain("day", &Args::new().text("day", day.as_str()));
        let args = Args::new().text("opens", &hours.opens).text("closes", &hours.closes);
        if hours.from == hours.to {
            return self.voice().html("contact-hours-day", &args.text("day", day(hours.from)));
        }
        self.voice().html("contact-hours", &args.text("from", day(hours.from)).text("to", day(hours.to)))
    }

    fn footer(&self) -> Vec<Link> {
        let prose = self.site.prose.keys().cloned().map(PageId::Prose);
        let search = self.site.pages().into_iter().filter(|page| *page == PageId::Search);
        let hospital = self.site.hospital.iter().map(|_| PageId::Hospital);
        search.chain(hospital).chain(prose).map(|page| self.link(&page)).collect()
    }

    /// What a reader must know about a page's text, the most important first.
    pub(super) fn notices(&self, page: &PageId, shown: &Shown) -> Vec<view::Notice> {
        let mut notices = Vec::new();
        let telephone = self.responsible().map_or("", |leaflet| leaflet.facts.owner.telephone.get_ref());
        if shown.lang != self.lang && self.site.document(page).is_some() {
            let name = &self.site.language(&self.lang).name;
            let args = Args::new().text("language", name).text("telephone", telephone);
            let id = if page.anchor().is_some() { "notice-fallback" } else { "notice-fallback-page" };
            notices.push(notice("fallback", &self.voice().html(id, &args)));
        }
        if let Some(state) = shown.state.filter(|state| *state < crate::lang::ReviewState::ReviewedClinical) {
            notices.push(notice("translation", &self.say(&format!("notice-{}", state.as_str()))));
        }
        if shown.stale {
            notices.push(notice("stale", &self.say("notice-stale")));
        }
        if self.arrival.is_some_and(|arrival| arrival.is_outdated(self.site)) {
            notices.push(notice(
                "edition",
                &self.voice().html("notice-edition", &Args::new().text("telephone", telephone)),
            ));
        }
        let overdue =
            |leaflet: &Leaflet| leaflet.facts.review_by.as_ref().is_some_and(|day| *day.get_ref() < self.ctx.today);
        if self.site.leaflet_of(page).is_some_and(overdue) {
            notices.push(notice("review", &self.say("notice-review-overdue")));
        }
        notices
    }

    fn imprint(&self, shown: &Shown) -> Option<view::Imprint> {
        let facts = &self.site.leaflet_of(self.page)?.facts;
        Some(view::Imprint {
            code: facts.code.clone(),
            revision_html: self.date_html(facts.revision),
            revision: facts.revision.to_string(),
            state_html: shown.state.map(|state| self.say(&format!("state-{}", state.as_str()))),
        })
    }

    /// Title and description of the page, unique on the site. A page in place of a missing translation has both in the
    /// language of its text, and says in the title which language it stands in for.
    fn head_words(&self, lang: &Lang) -> (String, String) {
        let voice = self.voice_in(lang);
        let organisation = &self.site.config.organisation.short_name;
        let leaflet = self.page.leaflet().map(|leaflet| self.title_in(&PageId::Leaflet(leaflet.clone()), lang));
        let mut args = Args::new().text("organisation", organisation).text("leaflet", leaflet.as_deref().unwrap_or(""));
        let code = self.arrival.map(Arrival::code);
        args = args.text("code", code.as_deref().unwrap_or(""));
        let kind = match self.page {
            PageId::Exercise(_, number) | PageId::Transfer(_, number) => {
                args =
                    args.text("label", label(voice, self.page, *number)).text("name", self.title_in(self.page, lang));
                "item"
            }
            PageId::Leaflet(_) => "leaflet",
            PageId::Folder(_) => "folder",
            PageId::Home => "home",
            PageId::Languages => "languages",
            PageId::Search => "search",
            PageId::NotFound => "not-found",
            PageId::Editors(_) => {
                let leaflet = leaflet.as_deref().unwrap_or_default();
                args = args.text("title", format!("{}: {leaflet}", self.title_in(self.page, lang)));
                "page"
            }
            PageId::Hospital | PageId::Prose(_) => {
                args = args.text("title", self.title_in(self.page, lang));
                "page"
            }
        };
        let title = match (self.arrival, kind) {
            (Some(_), "item") => "title-code".to_owned(),
            (Some(_), _) => format!("title-{kind}-code"),
            (None, kind) => format!("title-{kind}"),
        };
        let suffix = if *lang == self.lang { String::new() } else { format!(" ({})", self.lang) };
        (voice.plain(&title, &args) + &suffix, voice.plain(&format!("description-{kind}"), &args) + &suffix)
    }
}

/// "Oefening 7", as plain text.
pub(super) fn label(voice: &Voice<'_>, page: &PageId, number: u32) -> String {
    voice.plain(label_message(page), &Args::new().number("number", number))
}

/// The message that names an exercise or transfer by its number.
pub(super) fn label_message(page: &PageId) -> &'static str {
    if matches!(page, PageId::Transfer(..)) { "transfer-label" } else { "exercise-label" }
}

/// The message that names a page which no document gives a title.
fn fixed_title(page: &PageId) -> &'static str {
    match page {
        PageId::Languages => "languages-heading",
        PageId::Folder(_) => "folder-link",
        PageId::Editors(_) => "editors-heading",
        PageId::Search => "search-heading",
        PageId::NotFound => "not-found-heading",
        _ => "home",
    }
}

fn notice(kind: &'static str, html: &str) -> view::Notice {
    view::Notice { kind, html: format!("<p>{html}</p>") }
}
