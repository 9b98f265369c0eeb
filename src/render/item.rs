//! An exercise or transfer, for its own page, for the page of its printed code, and among the others of its leaflet.

use serde_json::Value;
use toml::Spanned;

use super::compositor::{Compositor, label_message};
use super::dose;
use super::view::{Arrival as ArrivalView, CodeView, EmbedPage, Frame, Item, ItemPage, Link, StepView, TypeView};
use crate::content::block::{Block, Item as ListItem};
use crate::content::document::Document;
use crate::content::dose::Dose;
use crate::content::facts::{Inferred, WordedFact};
use crate::content::segment::SegmentIndex;
use crate::l10n::Args;
use crate::lang::Lang;
use crate::ledger::PrintedCode;
use crate::site::page::PageId;
use crate::site::{Leaflet, Shown};

impl Compositor<'_> {
    /// The page of one exercise or transfer; `None` for any other page.
    pub(super) fn item_page(&self) -> Option<ItemPage> {
        let leaflet = self.site.leaflet_of(self.page)?;
        let procedures = leaflet.procedures();
        let at = procedures.iter().position(|page| page == self.page)?;
        Some(ItemPage {
            frame: self.frame(),
            item: self.item(leaflet, self.page)?,
            leaflet: self.link(&PageId::Leaflet(leaflet.id.clone())),
            important: leaflet.general.section("important").map(|section| self.prose(&leaflet.general, &section)),
            when_to_call: leaflet.general.section("when-to-call").map(|section| self.prose(&leaflet.general, &section)),
            previous: at.checked_sub(1).map(|before| self.numbered_link(&procedures[before])),
            next: procedures.get(at + 1).map(|after| self.numbered_link(after)),
            arrival: self.arrival_view(leaflet),
        })
    }

    /// One exercise or transfer for a frame in a page of another site; `None` for any other page. What readers and search
    /// engines should find is the page itself.
    pub(super) fn embed_page(&self) -> Option<EmbedPage> {
        let ItemPage { frame, item, important, when_to_call, .. } = self.item_page()?;
        let (alternates, structured_data_html) = (Vec::new(), None);
        let frame = Frame { kind: "embed", robots: Some("noindex"), alternates, structured_data_html, ..frame };
        Some(EmbedPage { frame, item, important, when_to_call })
    }

    /// A link to an item by its number, which readers know from paper, and its name.
    fn numbered_link(&self, page: &PageId) -> Link {
        let number =
            self.site.document(page).and_then(|document| document.number()).map_or(0, |number| *number.get_ref());
        let label = self.voice().html(label_message(page), &Args::new().number("number", number));
        let link = self.link(page);
        Link { text_html: format!("{label}: {}", link.text_html), ..link }
    }

    /// An exercise or transfer in the language in which it may be relied on.
    pub(super) fn item(&self, leaflet: &Leaflet, page: &PageId) -> Option<Item> {
        let document = self.site.document(page)?;
        let shown = self.site.shown(page, &self.lang);
        let lang = &shown.lang;
        let number = *document.number()?.get_ref();
        let procedure = document.procedure();
        let doses = Doses::of(leaflet, document);
        let voice = self.voice_in(lang);
        let printer = self.printer(document, lang);
        Some(Item {
            id: page.anchor()?,
            kind: if matches!(page, PageId::Transfer(..)) { "transfer" } else { "exercise" },
            number,
            lang: lang.to_string(),
            dir: self.dir(lang),
            foreign: *lang != self.lang,
            label_html: voice.html(label_message(page), &Args::new().number("number", number)),
            title_html: printer.text(document.title),
            types: self.types(leaflet, document, lang),
            position_html: self.worded(lang, document, WordedFact::Position).into_iter().next(),
            equipment_html: self.worded(lang, document, WordedFact::Equipment),
            before_html: Some(printer.blocks(procedure.before)).filter(|html| !html.is_empty()),
            steps: self.steps(document, &doses, lang),
            doses_html: self.whole_doses(&doses, document, lang),
            doses_data: doses.all.iter().map(|dose| dose::data(dose)).collect::<Value>().to_string(),
            has_blank: doses.all.iter().any(|dose| dose.blanks() > 0),
            after_html: Some(printer.blocks(procedure.after)).filter(|html| !html.is_empty()),
            inferred_html: self
                .inferred(document)
                .into_iter()
                .map(|fact| voice.html(&format!("inferred-{fact}"), &Args::new()))
                .collect(),
            code: self.code_view(page),
            href: self.href(page),
            notices: self.own_notices(page, &shown),
        })
    }

    /// The notices of an item among others: those of the whole page stand above it already.
    fn own_notices(&self, page: &PageId, shown: &Shown) -> Vec<super::view::Notice> {
        let mut notices = self.notices(page, shown);
        notices.retain(|notice| page == self.page || matches!(notice.kind, "fallback" | "stale"));
        notices
    }

    /// The words of a fact, as the interface says them.
    fn worded(&self, lang: &Lang, document: &Document, fact: WordedFact) -> Vec<String> {
        let id = |word: &Spanned<String>| format!("{}-{}", fact.as_str(), word.get_ref());
        let words = document.words(fact).iter();
        words.map(|word| self.voice_in(lang).html(&id(word), &Args::new())).collect()
    }

    fn types(&self, leaflet: &Leaflet, document: &Document, lang: &Lang) -> Vec<TypeView> {
        let Some(facts) = document.exercise_facts() else { return Vec::new() };
        let written = |letter: &str| facts.types.iter().any(|written| written.get_ref() == letter);
        let of = |(letter, name): (&str, SegmentIndex)| TypeView {
            letter: letter.to_owned(),
            name_html: self.text_html(&leaflet.names, name, lang),
            rules_html: leaflet
                .type_section(letter)
                .map_or_else(String::new, |section| self.prose_in(&leaflet.general, &section, lang).html),
            lang: lang.to_string(),
            dir: self.dir(lang),
        };
        leaflet.types().into_iter().filter(|(letter, _)| written(letter)).map(of).collect()
    }

    fn steps(&self, document: &Document, doses: &Doses<'_>, lang: &Lang) -> Vec<StepView> {
        let steps = document.procedure().steps.iter().enumerate();
        steps.map(|(at, step)| self.step(document, step, &doses.of_step(at + 1), lang)).collect()
    }

    /// One step: its words, and beside them the pictures that stand in it.
    fn step(&self, document: &Document, step: &ListItem<SegmentIndex>, doses: &[&Dose], lang: &Lang) -> StepView {
        let printer = self.printer(document, lang);
        let (pictures, words): (Vec<_>, Vec<_>) =
            step.blocks.iter().cloned().partition(|block| matches!(block, Block::Picture(_)));
        let picture = |block: &Block<SegmentIndex>| match block {
            Block::Picture(picture) => Some(printer.picture(picture)),
            _ => None,
        };
        StepView {
            html: printer.item(&words),
            images_html: pictures.iter().filter_map(picture).collect(),
            doses_html: doses.iter().map(|dose| dose::sentences(dose, self.voice_in(lang))).collect(),
        }
    }

    /// What the paper leaflet does not state and nobody has signed for.
    fn inferred(&self, document: &Document) -> Vec<&'static str> {
        if self.site.is_signed_off(document) {
            return Vec::new();
        }
        document.inferred().iter().map(|fact: &Inferred| fact.as_str()).collect()
    }

    /// The doses of the whole exercise, and where they come from when they are not its own.
    fn whole_doses(&self, doses: &Doses<'_>, document: &Document, lang: &Lang) -> Vec<String> {
        let voice = self.voice_in(lang);
        let mut lines: Vec<String> = doses.whole().map(|dose| dose::sentences(dose, voice)).collect();
        if doses.inherited {
            lines.push(format!("<small>{}</small>", voice.html("dose-from-types", &Args::new())));
        }
        if doses.all.is_empty() && document.exercise_facts().is_some() {
            lines.push(voice.html("dose-not-stated", &Args::new()));
        }
        lines
    }

    pub(super) fn code_view(&self, page: &PageId) -> Option<CodeView> {
        let edition = self.site.leaflet_of(page)?.facts.edition;
        let code = self.ctx.printed_code(page, edition, &self.lang)?;
        let modules = self.ctx.qr(code).size();
        let route = self.ctx.code_route(code);
        let base = &self.site.config.base_url;
        let own = page.route(&self.lang);
        Some(CodeView {
            code: code.to_string(),
            address: format!("{}{}{code}", base.host, base.path),
            href: self.standpoint.page_href(&route),
            svg: self.standpoint.href(own.file("qr.svg").as_str()),
            png: self.standpoint.href(own.file("qr.png").as_str()),
            modules,
        })
    }

    /// How the reader came here from paper, with what changed in every edition since.
    pub(super) fn arrival_view(&self, leaflet: &Leaflet) -> Option<ArrivalView> {
        let arrival = self.arrival?;
        let PrintedCode { code, .. } = arrival.printed;
        let later = code.edition + 1..=leaflet.facts.edition;
        let changes = later.filter_map(|edition| leaflet.general.section(&format!("edition-{edition}")));
        Some(ArrivalView {
            code: arrival.code(),
            changes: changes.map(|section| self.prose(&leaflet.general, &section)).collect(),
            href: self.href(self.page),
        })
    }
}

/// The doses that hold for an exercise: its own, or else those of its types.
pub(super) struct Doses<'d> {
    /// In the order in which they are written.
    pub(super) all: Vec<&'d Dose>,
    /// Whether they are those of its types.
    pub(super) inherited: bool,
}

impl<'d> Doses<'d> {
    /// Finds the doses of a document.
    pub(super) fn of(leaflet: &'d Leaflet, document: &'d Document) -> Self {
        let inherited = leaflet.inherited_doses(document);
        let own = document.exercise_facts().map_or(&[][..], |facts| &facts.doses);
        let all = if inherited.is_empty() { own.iter().map(toml::Spanned::get_ref).collect() } else { inherited };
        Self { inherited: own.is_empty() && !all.is_empty(), all }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &'d Dose> {
        self.all.iter().copied()
    }

    fn of_step(&self, step: usize) -> Vec<&'d Dose> {
        self.all.iter().copied().filter(|dose| dose.step == Some(step)).collect()
    }

    fn whole(&self) -> impl Iterator<Item = &'d Dose> {
        self.all.iter().copied().filter(|dose| dose.step.is_none())
    }
}
