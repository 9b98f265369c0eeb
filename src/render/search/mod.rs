//! The search page, and what can be found with it: each page that is really translated, as its words alone. Doses are
//! left out, so that no result shows a number of repetitions without the rules that belong to it. How an index is made of
//! the words stands in `pagefind`.

mod pagefind;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::RenderContext;
use super::compositor::{Compositor, label_message};
use super::view::{SearchIndex, SearchLink, SearchPage};
use crate::artifact::{Artifact, Followed, Output};
use crate::content::block::Block;
use crate::content::document::Document;
use crate::content::facts::WordedFact;
use crate::content::inline;
use crate::content::segment::SegmentIndex;
use crate::diag::Report;
use crate::l10n::Args;
use crate::lang::Lang;
use crate::path::OutPath;
use crate::site::page::PageId;
use crate::site::{Leaflet, Site};

/// Where the index stands.
const FOLDER: &str = "pagefind/";

/// What is found of one page.
#[derive(Clone, Debug, Serialize)]
struct Entry {
    /// The address below the site's root.
    url: String,
    /// The words of which a part is shown with the result.
    text: String,
    /// `title` and `label` are shown with the result, `words` are only searched.
    meta: BTreeMap<String, String>,
    /// The `number` on paper, the printed `code`s and the `kind` of page, for exact questions.
    filters: BTreeMap<String, Vec<String>>,
}

/// Adds the index to the files of a site. Pages for translators have none: their texts hold marks.
pub(super) fn follow(ctx: &Arc<RenderContext>, output: &mut Output) {
    if ctx.marks.is_none() {
        let ctx = ctx.clone();
        output.follow(move |_| index(&ctx));
    }
}

fn index(ctx: &RenderContext) -> Followed {
    let languages = ctx.site.languages.iter();
    let entries = languages.flat_map(|language| entries(ctx, &language.lang).map(|entry| (&language.lang, entry)));
    let files = pagefind::index(entries);
    let file = |(name, bytes): (String, Vec<u8>)| (OutPath::known(&format!("{FOLDER}{name}")), Artifact::bytes(bytes));
    (files.into_iter().map(file).collect(), Report::default())
}

impl Compositor<'_> {
    /// The search page; `None` for any other page.
    pub(super) fn search_page(&self) -> Option<SearchPage> {
        (*self.page == PageId::Search).then(|| SearchPage {
            frame: self.frame(),
            index: self.search_index(),
            leaflets: self.leaflet_links(),
        })
    }

    /// Where the search page stands, and what leads to an exercise without it.
    #[expect(clippy::unnecessary_wraps, reason = "a program built without search has none")]
    pub(super) fn search_link(&self) -> Option<SearchLink> {
        let mut leaflets = self.site.leaflets.keys();
        let overview = match (leaflets.next(), leaflets.next()) {
            (Some(only), None) => PageId::Leaflet(only.clone()),
            _ => PageId::Home,
        };
        Some(SearchLink { href: self.href(&PageId::Search), overview: self.href(&overview) })
    }

    /// The index, when it holds anything in this language.
    fn search_index(&self) -> Option<SearchIndex> {
        let entries: Vec<Entry> = entries(self.ctx, &self.lang).collect();
        if self.ctx.marks.is_some() || entries.is_empty() {
            return None;
        }
        let bytes = serde_json::to_vec(&entries).expect("texts can always be written");
        let hash = blake3::Hasher::new().update(env!("CARGO_PKG_VERSION").as_bytes()).update(&bytes).finalize();
        Some(SearchIndex { href: self.standpoint.href(FOLDER), version: hash.to_hex()[..10].to_owned() })
    }
}

/// What can be found in a language.
fn entries<'c>(ctx: &'c RenderContext, lang: &'c Lang) -> impl Iterator<Item = Entry> + 'c {
    let pages = ctx.site.pages().into_iter().filter(|page| ctx.translated_into(page).contains(lang));
    pages.filter_map(|page| entry(&ctx.site, &page, lang))
}

fn entry(site: &Site, page: &PageId, lang: &Lang) -> Option<Entry> {
    let document = site.document(page)?;
    let words = Words { site, document, lang };
    let mut meta = BTreeMap::from([("title".to_owned(), words.text(document.title))]);
    let mut filters = BTreeMap::from([("code".to_owned(), codes(site, page))]);
    let text = match (page, site.leaflet_of(page)) {
        (PageId::Exercise(_, number) | PageId::Transfer(_, number), Some(leaflet)) => {
            filters.insert("number".to_owned(), vec![number.to_string()]);
            filters.insert("kind".to_owned(), vec![page.kind().to_owned()]);
            meta.extend(words.say(label_message(page), *number).map(|label| ("label".to_owned(), label)));
            meta.insert("words".to_owned(), words.of_facts(leaflet, *number));
            words.of_blocks(&document.body)
        }
        (PageId::Leaflet(_), Some(_)) => words.of_sections(),
        (PageId::Hospital | PageId::Prose(_), None) => words.of_blocks(&document.body),
        // All of the whole leaflet is found on the pages that it is made of.
        _ => return None,
    };
    Some(Entry { url: page.route(lang).as_str().to_owned(), text, meta, filters })
}

/// The codes on paper that lead to a page, in whatever edition.
fn codes(site: &Site, page: &PageId) -> Vec<String> {
    let name = page.ledger_name();
    let entries = name.iter().flat_map(|name| site.ledger.entries_for(name));
    entries.filter(|(_, entry)| entry.retired.is_none()).map(|(code, _)| code.to_string()).collect()
}

/// The words of a document in one language, without those that stand in for a missing translation.
struct Words<'s> {
    site: &'s Site,
    document: &'s Document,
    lang: &'s Lang,
}

impl Words<'_> {
    fn text(&self, index: SegmentIndex) -> String {
        inline::to_text(self.site.wording(self.document, self.lang).inlines(index))
    }

    /// A message of the interface.
    fn say(&self, id: &str, number: u32) -> Option<String> {
        let said = self.site.localizer(self.lang).format(id, &Args::new().number("number", number)).ok()?;
        (said.lang == *self.lang).then(|| said.value.plain())
    }

    /// What else an exercise is known by: its number as it may be typed, its position, what it needs, the parts of
    /// the body that it names, its types.
    fn of_facts(&self, leaflet: &Leaflet, number: u32) -> String {
        let mut words = vec![number.to_string(), format!("{number:02}")];
        for fact in WordedFact::ALL {
            let ids = self.document.words(fact).iter().map(|word| format!("{}-{}", fact.as_str(), word.get_ref()));
            words.extend(ids.filter_map(|id| self.say(&id, number)));
        }
        for (letter, name) in leaflet.types().into_iter().filter(|(letter, _)| self.document.has_type(letter)) {
            let name = self.site.text(&leaflet.names, name, self.lang);
            words.push(letter.to_owned());
            words.extend((name.lang == *self.lang).then(|| inline::to_text(name.value)));
        }
        words.join(" ")
    }

    fn of_blocks(&self, blocks: &[Block<SegmentIndex>]) -> String {
        let mut texts = Vec::new();
        blocks.iter().for_each(|block| self.gather(block, &mut texts));
        texts.join(" ")
    }

    /// The general text of a leaflet, which is shown section by section; what changed between editions is left out.
    fn of_sections(&self) -> String {
        let sections = self.document.sections();
        let kept = sections.iter().filter(|section| {
            let of_edition = section.id.is_some_and(|id| id.starts_with("edition-"));
            !of_edition && self.site.shown_section(self.document, section, self.lang).lang == *self.lang
        });
        let text = |section: &crate::content::document::Section<'_>| {
            let heading = section.heading.map(|(_, text)| self.text(text) + ".");
            [heading.unwrap_or_default(), self.of_blocks(section.blocks)].join(" ")
        };
        kept.map(text).collect::<Vec<_>>().join(" ")
    }

    /// Running text; what pictures show is described for those who cannot see them, and says nothing more.
    fn gather(&self, block: &Block<SegmentIndex>, texts: &mut Vec<String>) {
        match block {
            Block::Heading { text, .. } => texts.push(self.text(*text) + "."),
            Block::Paragraph(text) => texts.push(self.text(*text)),
            Block::List { items, .. } => {
                items.iter().flat_map(|item| &item.blocks).for_each(|block| self.gather(block, texts));
            }
            Block::Alert { blocks, .. } => blocks.iter().for_each(|block| self.gather(block, texts)),
            Block::Table(table) => {
                texts.extend(table.head.iter().chain(table.rows.iter().flatten()).map(|cell| self.text(*cell)));
            }
            Block::Picture(_) | Block::Rule => {}
        }
    }
}
