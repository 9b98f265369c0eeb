//! A leaflet as a whole: its overview, all of it on one page, and what web editors of other sites need.

use std::collections::BTreeMap;

use super::compositor::{Compositor, label, label_message};
use super::export;
use super::picture;
use super::view::{Card, DataFile, EditorsPage, EmbedEntry, FolderPage, Group, Item, LeafletPage, Prose};
use crate::content::document::{Document, Section};
use crate::content::facts::WordedFact;
use crate::l10n::Args;
use crate::path::OutPath;
use crate::site::Leaflet;
use crate::site::page::PageId;

impl Compositor<'_> {
    /// The overview; `None` for any other page.
    pub(super) fn leaflet_page(&self) -> Option<LeafletPage> {
        let leaflet = self.site.leaflet_of(self.page)?;
        let section = |id: &str| leaflet.general.section(id).map(|section| self.prose(&leaflet.general, &section));
        Some(LeafletPage {
            frame: self.frame(),
            title_html: self.title_html(self.page),
            intro: self.introduction(leaflet),
            important: section("important"),
            when_to_call: section("when-to-call"),
            legend: section("types"),
            transfers: self.transfers(leaflet),
            by_type: self.by_type(leaflet),
            by_position: self.by_fact(leaflet, WordedFact::Position),
            by_equipment: self.by_fact(leaflet, WordedFact::Equipment),
            by_body: self.by_fact(leaflet, WordedFact::Body),
            folder: self.link(&PageId::Folder(leaflet.id.clone())),
            hospital: self.site.hospital.as_ref().map(|_| self.link(&PageId::Hospital)),
            code: self.code_view(self.page),
            arrival: self.arrival_view(leaflet),
        })
    }

    /// The whole leaflet; `None` for any other page.
    pub(super) fn folder_page(&self) -> Option<FolderPage> {
        let leaflet = self.site.leaflet_of(self.page)?;
        let overview = PageId::Leaflet(leaflet.id.clone());
        let of = |number: &u32, page: fn(_, u32) -> PageId| self.item(leaflet, &page(leaflet.id.clone(), *number));
        let items = |documents: &BTreeMap<u32, Document>, page: fn(_, u32) -> PageId| -> Vec<Item> {
            documents.keys().filter_map(|number| of(number, page)).collect()
        };
        Some(FolderPage {
            frame: self.frame(),
            title_html: self.title_html(&overview),
            prose: self.all_prose(&leaflet.general),
            transfers: items(&leaflet.transfers, PageId::Transfer),
            exercises: items(&leaflet.exercises, PageId::Exercise),
            hospital: self.site.hospital.as_ref().map_or_else(Vec::new, |document| self.titled_prose(document)),
            leaflet: self.link(&overview),
            editors: self.link(&PageId::Editors(leaflet.id.clone())),
            code: self.code_view(&overview),
        })
    }

    /// The page for web editors of other sites; `None` for any other page.
    pub(super) fn editors_page(&self) -> Option<EditorsPage> {
        let leaflet = self.site.leaflet_of(self.page)?;
        let entries: Vec<EmbedEntry> = leaflet.procedures().iter().filter_map(|page| self.embed_entry(page)).collect();
        let exercise = |number| PageId::Exercise(leaflet.id.clone(), number);
        let host_script = self.ctx.assets.get(super::HOST_SCRIPT);
        let file = |out: &OutPath| DataFile { href: self.standpoint.href(out.as_str()), address: self.absolute(out) };
        Some(EditorsPage {
            frame: self.frame(),
            title_html: self.title_html(self.page),
            leaflet: self.link(&PageId::Leaflet(leaflet.id.clone())),
            example: leaflet.exercises.keys().next().and_then(|number| self.embed_entry(&exercise(*number))),
            entries,
            host_script: host_script.map(|out| self.absolute(out)),
            data: file(&export::place(&leaflet.id, &self.lang)),
            schema: file(&OutPath::known(export::SCHEMA_PLACE)),
        })
    }

    fn embed_entry(&self, page: &PageId) -> Option<EmbedEntry> {
        let document = self.site.document(page)?;
        let number = *document.number()?.get_ref();
        let route = page.embed_route(&self.lang)?;
        Some(EmbedEntry {
            label_html: self.voice().html(label_message(page), &Args::new().number("number", number)),
            title_html: self.title_html(page),
            title: format!("{}: {}", label(self.voice(), page, number), self.title_in(page, &self.lang)),
            href: self.standpoint.page_href(&route),
            address: self.site.config.base_url.absolute(&route.as_str()[1..]),
        })
    }

    fn absolute(&self, out: &OutPath) -> String {
        self.site.config.base_url.absolute(out.as_str())
    }

    /// What stands before the first heading.
    pub(super) fn introduction(&self, leaflet: &Leaflet) -> Option<Prose> {
        let first = leaflet.general.sections().into_iter().next().filter(|section| section.heading.is_none())?;
        Some(self.prose(&leaflet.general, &first))
    }

    /// All running text of a document, what changed between editions left out.
    pub(super) fn all_prose(&self, document: &Document) -> Vec<Prose> {
        let kept = |section: &Section<'_>| !section.id.is_some_and(|id| id.starts_with("edition-"));
        document
            .sections()
            .iter()
            .filter(|section| kept(section))
            .map(|section| self.prose(document, section))
            .collect()
    }

    /// A document of its own as one piece among others: its title becomes the heading, its headings one level deeper.
    fn titled_prose(&self, document: &Document) -> Vec<Prose> {
        let lang = self.site.shown(&PageId::Hospital, &self.lang).lang;
        let printer = self.printer(document, &lang);
        vec![Prose {
            id: document.page.clone(),
            title_html: Some(printer.text(document.title)),
            html: printer.deeper(1).blocks(&document.body),
            lang: lang.to_string(),
            dir: self.dir(&lang),
        }]
    }

    fn transfers(&self, leaflet: &Leaflet) -> Option<Group> {
        let pages = leaflet.transfers.keys().map(|number| PageId::Transfer(leaflet.id.clone(), *number));
        let cards: Vec<Card> = pages.filter_map(|page| self.pictured_card(leaflet, &page, "transfers")).collect();
        (!cards.is_empty()).then(|| self.group("transfers", self.say("transfers"), cards))
    }

    fn by_type(&self, leaflet: &Leaflet) -> Vec<Group> {
        let mut groups = Vec::new();
        for (letter, name) in leaflet.types() {
            let id = crate::site::type_anchor(letter);
            let pages = exercises_where(leaflet, |exercise| exercise.has_type(letter));
            let rules = leaflet.type_section(letter).map(|section| self.prose(&leaflet.general, &section));
            let title = self.text_html(&leaflet.names, name, &self.lang);
            let mut group = self.group(&id, title, self.pictured_cards(leaflet, &pages, &id));
            group.letter = Some(letter.to_owned());
            if let Some(rules) = rules {
                (group.lang, group.dir) = (rules.lang, rules.dir);
                group.rules_html = Some(rules.html);
            }
            groups.push(group);
        }
        let untyped = |exercise: &Document| exercise.exercise_facts().is_some_and(|of| of.types.is_empty());
        let untyped = exercises_where(leaflet, untyped);
        if !untyped.is_empty() {
            let title = if leaflet.facts.types.is_empty() { "exercises" } else { "type-not-stated" };
            let cards = self.pictured_cards(leaflet, &untyped, "type-none");
            groups.push(self.group("type-none", self.say(title), cards));
        }
        groups
    }

    /// The exercises by the words of a fact, each in the group of every word of its own.
    fn by_fact(&self, leaflet: &Leaflet, fact: WordedFact) -> Vec<Group> {
        let cards_where = |wanted: &dyn Fn(&Document) -> bool| -> Vec<Card> {
            exercises_where(leaflet, wanted).iter().filter_map(|page| self.card(leaflet, page)).collect()
        };
        let mut groups = Vec::new();
        for word in &self.site.vocabulary[&fact] {
            let cards = cards_where(&|exercise| exercise.words(fact).iter().any(|own| own.get_ref() == word));
            if !cards.is_empty() {
                let id = format!("{}-{word}", fact.as_str());
                groups.push(self.group(&id, self.say(&id), cards));
            }
        }
        let unstated = cards_where(&|exercise| exercise.words(fact).is_empty());
        if !groups.is_empty() && !unstated.is_empty() {
            let title = self.say(&format!("{}-not-stated", fact.as_str()));
            groups.push(self.group(&format!("{}-none", fact.as_str()), title, unstated));
        }
        groups
    }

    fn group(&self, id: &str, title_html: String, cards: Vec<Card>) -> Group {
        Group {
            id: id.to_owned(),
            letter: None,
            title_html,
            rules_html: None,
            lang: self.lang.to_string(),
            dir: self.dir(&self.lang),
            cards,
        }
    }

    fn pictured_cards(&self, leaflet: &Leaflet, pages: &[PageId], group: &str) -> Vec<Card> {
        pages.iter().filter_map(|page| self.pictured_card(leaflet, page, group)).collect()
    }

    /// A card with its picture. A page stands in several groups, so the ids in its picture begin with that of the group.
    fn pictured_card(&self, leaflet: &Leaflet, page: &PageId, group: &str) -> Option<Card> {
        let card = self.card(leaflet, page)?;
        let picture = self.site.document(page).and_then(|document| picture::telling(self.site, document));
        let picture_html = picture.map(|image| {
            let class = if image.has_own_colours() { "card-picture own-colours" } else { "card-picture" };
            let drawn = image.decoration(&format!("{group}-{}-", card.id), &self.standpoint);
            format!("<span class=\"{class}\">{drawn}</span>")
        });
        Some(Card { picture_html, ..card })
    }

    fn card(&self, leaflet: &Leaflet, page: &PageId) -> Option<Card> {
        let document = self.site.document(page)?;
        let number = *document.number()?.get_ref();
        let position = document.words(WordedFact::Position).first();
        let letters = leaflet.types().into_iter().map(|(letter, _)| letter).filter(|letter| document.has_type(letter));
        Some(Card {
            id: page.anchor()?,
            number,
            label_html: self.voice().html(label_message(page), &Args::new().number("number", number)),
            title_html: self.title_html(page),
            letters: letters.map(str::to_owned).collect(),
            position_html: position.map(|word| self.say(&format!("position-{}", word.get_ref()))),
            picture_html: None,
            href: self.href(page),
        })
    }
}

/// The pages of some exercises, by number.
fn exercises_where(leaflet: &Leaflet, wanted: impl Fn(&Document) -> bool) -> Vec<PageId> {
    let some = leaflet.exercises.iter().filter(|(_, exercise)| wanted(exercise));
    some.map(|(number, _)| PageId::Exercise(leaflet.id.clone(), *number)).collect()
}
