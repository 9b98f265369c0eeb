//! Pages that stand beside the leaflets: home, running text, the language chooser, a withdrawn code.

use super::compositor::Compositor;
use super::view::{Choice, HomePage, LanguagesPage, LeafletCard, Link, Notice, PlainPage, Prose, RetiredPage};
use super::voice::mark;
use crate::content::block::Block;
use crate::content::segment::SegmentIndex;
use crate::date::Date;
use crate::l10n::Args;
use crate::lang::{Lang, Language, Localized};
use crate::site::Leaflet;
use crate::site::page::{LeafletId, PageId};

impl Compositor<'_> {
    /// The leaflets of the site.
    pub(super) fn home_page(&self) -> HomePage {
        let leaflets = self.site.leaflets.values().map(|leaflet| self.leaflet_card(leaflet)).collect();
        HomePage { frame: self.frame(), leaflets }
    }

    /// A page of running text; `None` for a page that has none.
    pub(super) fn plain_page(&self) -> Option<PlainPage> {
        let document = self.site.document(self.page)?;
        let lang = self.site.shown(self.page, &self.lang).lang;
        let body = Prose {
            id: String::new(),
            title_html: None,
            html: self.printer(document, &lang).blocks(&document.body),
            lang: lang.to_string(),
            dir: self.dir(&lang),
        };
        Some(PlainPage {
            frame: self.frame(),
            title_html: self.title_html(self.page),
            body,
            statement: self.statement(document, &lang),
            leaflets: self.leaflet_links(),
        })
    }

    /// Where a reader chooses a language.
    pub(super) fn languages_page(&self) -> LanguagesPage {
        let choice = |language: &Language| Choice {
            lang: language.lang.to_string(),
            dir: language.direction.as_str(),
            name: language.name.clone(),
            invitation: self.invitation(&language.lang),
            href: self.standpoint.page_href(&PageId::Home.route(&language.lang)),
        };
        LanguagesPage { frame: self.frame(), choices: self.site.languages.iter().map(choice).collect() }
    }

    /// What a host sends in place of a missing page, when it does not know the reader's language: every language says
    /// that the page does not exist, and leads to its home page.
    pub(super) fn gone_page(&self) -> LanguagesPage {
        let mut page = self.languages_page();
        let organisation = &self.site.config.organisation.short_name;
        page.frame.title = self.voice().plain("title-gone", &Args::new().text("organisation", organisation));
        let words = |language: &Language| {
            let html = self.voice_in(&language.lang).html("not-found-heading", &Args::new());
            let html = mark(self.site, &self.lang, Localized::new(language.lang.clone(), html));
            Notice { kind: "gone", html: format!("<p>{html}</p>") }
        };
        page.frame.notices = self.site.languages.iter().map(words).collect();
        page
    }

    /// What a reader gets at the address of a code whose page was withdrawn.
    pub(super) fn retired_page(&self, since: Date, leaflet: Option<&LeafletId>) -> RetiredPage {
        let code = self.arrival.map(super::Arrival::code).unwrap_or_default();
        let mut frame = self.frame();
        let organisation = &self.site.config.organisation.name;
        let args = Args::new().text("code", &code).text("organisation", organisation);
        frame.title = self.voice().plain("title-retired", &args);
        frame.description = self.voice().plain("description-retired", &args);
        frame.robots = Some("noindex");
        RetiredPage {
            frame,
            since_html: self.date_html(since),
            leaflet: leaflet.map(|leaflet| self.link(&PageId::Leaflet(leaflet.clone()))),
            code,
        }
    }

    pub(super) fn leaflet_links(&self) -> Vec<Link> {
        self.site.leaflets.keys().map(|leaflet| self.link(&PageId::Leaflet(leaflet.clone()))).collect()
    }

    /// The invitation in its own language; where that lacks it, its name says enough.
    fn invitation(&self, lang: &Lang) -> String {
        self.voice_in(lang).text("language-invitation", &Args::new())
    }

    fn leaflet_card(&self, leaflet: &Leaflet) -> LeafletCard {
        let page = PageId::Leaflet(leaflet.id.clone());
        let first = leaflet.general.body.iter().find_map(|block| match block {
            Block::Paragraph(text) => Some(*text),
            _ => None,
        });
        LeafletCard {
            href: self.href(&page),
            title_html: self.title_html(&page),
            summary_html: first.map_or_else(String::new, |text| self.text_html(&leaflet.general, text, &self.lang)),
            transfers: leaflet.transfers.len(),
            exercises: leaflet.exercises.len(),
            department_html: self.text_html(&leaflet.names, SegmentIndex(0), &self.lang),
        }
    }
}
