//! A leaflet as a whole: its overview, and all of it on one page.

use std::collections::BTreeMap;

use super::compositor::{Compositor, label_message};
use super::view::{Card, FolderPage, Group, Item, LeafletPage, Prose};
use crate::content::document::{Document, Section};
use crate::l10n::Args;
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
            by_position: self.by_position(leaflet),
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
            code: self.code_view(&overview),
        })
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
        let cards: Vec<Card> = pages.filter_map(|page| self.card(leaflet, &page)).collect();
        (!cards.is_empty()).then(|| self.group("transfers", self.say("transfers"), cards))
    }

    fn by_type(&self, leaflet: &Leaflet) -> Vec<Group> {
        let mut groups = Vec::new();
        for (letter, name) in leaflet.types() {
            let cards = self.cards_where(leaflet, |exercise| exercise.has_type(letter));
            let rules = leaflet.type_section(letter).map(|section| self.prose(&leaflet.general, &section));
            let title = self.text_html(&leaflet.names, name, &self.lang);
            let mut group = self.group(&crate::site::type_anchor(letter), title, cards);
            group.letter = Some(letter.to_owned());
            if let Some(rules) = rules {
                (group.lang, group.dir) = (rules.lang, rules.dir);
                group.rules_html = Some(rules.html);
            }
            groups.push(group);
        }
        let untyped =
            self.cards_where(leaflet, |exercise| exercise.exercise_facts().is_some_and(|of| of.types.is_empty()));
        if !untyped.is_empty() {
            let title = if leaflet.facts.types.is_empty() { "exercises" } else { "type-not-stated" };
            groups.push(self.group("type-none", self.say(title), untyped));
        }
        groups
    }

    fn by_position(&self, leaflet: &Leaflet) -> Vec<Group> {
        let mut positions: Vec<&str> = Vec::new();
        for exercise in leaflet.exercises.values() {
            positions.extend(exercise.position().filter(|position| !positions.contains(position)));
        }
        let of = |position: &str| {
            let cards = self.cards_where(leaflet, |exercise| exercise.position() == Some(position));
            self.group(&format!("position-{position}"), self.say(&format!("position-{position}")), cards)
        };
        let mut groups: Vec<Group> = positions.into_iter().map(of).collect();
        let unstated = self.cards_where(leaflet, |exercise| exercise.position().is_none());
        if !groups.is_empty() && !unstated.is_empty() {
            groups.push(self.group("position-none", self.say("position-not-stated"), unstated));
        }
        groups
    }

    fn cards_where(&self, leaflet: &Leaflet, wanted: impl Fn(&Document) -> bool) -> Vec<Card> {
        let numbers = leaflet.exercises.iter().filter(|(_, exercise)| wanted(exercise)).map(|(number, _)| *number);
        numbers.filter_map(|number| self.card(leaflet, &PageId::Exercise(leaflet.id.clone(), number))).collect()
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

    fn card(&self, leaflet: &Leaflet, page: &PageId) -> Option<Card> {
        let document = self.site.document(page)?;
        let number = *document.number()?.get_ref();
        let letters = leaflet.types().into_iter().map(|(letter, _)| letter).filter(|letter| document.has_type(letter));
        Some(Card {
            id: page.anchor()?,
            number,
            label_html: self.voice().html(label_message(page), &Args::new().number("number", number)),
            title_html: self.title_html(page),
            letters: letters.map(str::to_owned).collect(),
            position_html: document.position().map(|position| self.say(&format!("position-{position}"))),
            href: self.href(page),
        })
    }
}
