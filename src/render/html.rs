//! Blocks and inline text to tight HTML in one language, with every link printed from where the page stands. It adds
//! no frame, heading or dose of its own.

use std::fmt::Write as _;

use super::standpoint::Standpoint;
use super::voice::{Voice, escape, escape_attribute};
use crate::content::block::{AlertKind, Block, Item, Picture, Table};
use crate::content::document::Document;
use crate::content::inline::{self, Inline};
use crate::content::segment::SegmentIndex;
use crate::l10n::Args;
use crate::lang::Lang;
use crate::site::Site;
use crate::site::page::PageLink;
use crate::site::wording::Wording;

/// Prints one document's text in one language.
#[derive(Clone, Copy)]
pub(super) struct Printer<'p> {
    /// The site.
    pub site: &'p Site,
    /// The document.
    pub document: &'p Document,
    /// Its text in the language it is shown in.
    pub wording: &'p Wording,
    /// The words of the interface in that language.
    pub voice: &'p Voice<'p>,
    /// The language that links lead to.
    pub reader: &'p Lang,
    /// Where links lead away from.
    pub standpoint: &'p Standpoint,
    /// How many levels deeper headings stand than in the document; less than nothing for higher.
    pub heading_shift: i8,
}

impl Printer<'_> {
    /// The same, with headings some levels deeper.
    #[must_use]
    pub(super) fn deeper(self, levels: i8) -> Self {
        Self { heading_shift: self.heading_shift + levels, ..self }
    }

    /// Prints blocks.
    #[must_use]
    pub(super) fn blocks(&self, blocks: &[Block<SegmentIndex>]) -> String {
        let mut html = String::new();
        blocks.iter().for_each(|block| self.block(block, &mut html));
        html
    }

    /// Prints the text of a segment, without a block around it.
    #[must_use]
    pub(super) fn text(&self, index: SegmentIndex) -> String {
        self.inlines(self.wording.inlines(index))
    }

    /// Prints inline text.
    #[must_use]
    pub(super) fn inlines(&self, inlines: &[Inline]) -> String {
        let mut html = String::new();
        inlines.iter().for_each(|inline| self.inline(inline, &mut html));
        html
    }

    /// Prints what stands in an item of a list: inline text where it is a single paragraph, else blocks.
    #[must_use]
    pub(super) fn item(&self, blocks: &[Block<SegmentIndex>]) -> String {
        match blocks {
            [Block::Paragraph(text)] => self.text(*text),
            [Block::Paragraph(text), rest @ ..] => format!("<p>{}</p>{}", self.text(*text), self.blocks(rest)),
            blocks => self.blocks(blocks),
        }
    }

    /// Prints a picture as an element of its own, with its number where it is one of several of an exercise.
    #[must_use]
    pub(super) fn picture(&self, picture: &Picture<SegmentIndex>) -> String {
        let Some(image) = self.site.image(&self.document.source, &picture.source.text) else { return String::new() };
        let all = self.document.pictures();
        let number = 1 + all.iter().take_while(|other| other.alt != picture.alt).count();
        let alt = inline::to_text(self.wording.inlines(picture.alt));
        let drawn = image.element(&alt, &format!("{}-{number}-", self.document.page), self.standpoint);
        let class = if image.has_own_colours() { "figure own-colours" } else { "figure" };
        if self.document.number().is_none() || all.len() == 1 {
            return format!("<div class=\"{class}\">{drawn}</div>");
        }
        let args = Args::new().number("number", u32::try_from(number).unwrap_or(u32::MAX));
        let caption = self.voice.html("picture-number", &args);
        format!("<figure class=\"{class}\">{drawn}<figcaption>{caption}</figcaption></figure>")
    }

    fn block(&self, block: &Block<SegmentIndex>, html: &mut String) {
        let _ = match block {
            Block::Heading { level, id, text } => {
                let level = level.saturating_add_signed(self.heading_shift).clamp(2, 6);
                let id = id.as_ref().map_or_else(String::new, |id| format!(" id=\"{}\"", escape_attribute(id)));
                write!(html, "<h{level}{id}>{}</h{level}>", self.text(*text))
            }
            Block::Paragraph(text) => write!(html, "<p>{}</p>", self.text(*text)),
            Block::List { start: None, items, .. } => write!(html, "<ul>{}</ul>", self.items(items)),
            Block::List { start: Some(1), items, .. } => write!(html, "<ol>{}</ol>", self.items(items)),
            Block::List { start: Some(start), items, .. } => {
                write!(html, "<ol start=\"{start}\">{}</ol>", self.items(items))
            }
            Block::Alert { kind: Some(kind), blocks } => write!(html, "{}", self.alert(*kind, blocks)),
            Block::Alert { kind: None, blocks } => write!(html, "<blockquote>{}</blockquote>", self.blocks(blocks)),
            Block::Table(table) => write!(html, "{}", self.table(table)),
            Block::Picture(picture) => write!(html, "{}", self.picture(picture)),
            Block::Rule => write!(html, "<hr>"),
        };
    }

    fn items(&self, items: &[Item<SegmentIndex>]) -> String {
        items.iter().map(|item| format!("<li>{}</li>", self.item(&item.blocks))).collect()
    }

    fn alert(&self, kind: AlertKind, blocks: &[Block<SegmentIndex>]) -> String {
        let kind = kind.as_str();
        let title = self.voice.html(&format!("alert-{kind}"), &Args::new());
        format!("<div class=\"alert {kind}\"><p class=\"alert-title\">{title}</p>{}</div>", self.blocks(blocks))
    }

    fn table(&self, table: &Table<SegmentIndex>) -> String {
        let cells = |row: &[SegmentIndex], open: &str, close: &str| -> String {
            row.iter().map(|cell| format!("<{open}>{}</{close}>", self.text(*cell))).collect()
        };
        let head = cells(&table.head, "th scope=\"col\"", "th");
        let rows: String = table.rows.iter().map(|row| format!("<tr>{}</tr>", cells(row, "td", "td"))).collect();
        format!("<div class=\"table\"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>")
    }

    fn inline(&self, inline: &Inline, html: &mut String) {
        let _ = match inline {
            Inline::Text(text) => write!(html, "{}", escape(text)),
            Inline::Code(text) => write!(html, "<code>{}</code>", escape(text)),
            Inline::Emphasis(children) => write!(html, "<em>{}</em>", self.inlines(children)),
            Inline::Strong(children) => write!(html, "<strong>{}</strong>", self.inlines(children)),
            Inline::Strikethrough(children) => write!(html, "<del>{}</del>", self.inlines(children)),
            Inline::Link(link, children) => match self.href(&link.text) {
                Some(href) => write!(html, "<a href=\"{}\">{}</a>", escape_attribute(&href), self.inlines(children)),
                None => write!(html, "{}", self.inlines(children)),
            },
            Inline::Break => write!(html, "<br>"),
        };
    }

    fn href(&self, target: &str) -> Option<String> {
        match self.site.link(&self.document.source, target)? {
            PageLink::Outside(address) => Some(address.clone()),
            PageLink::Page(page, anchor) => {
                let page = self.standpoint.page_href(&page.route(self.reader));
                Some(anchor.as_ref().map_or(page.clone(), |anchor| format!("{page}#{anchor}")))
            }
        }
    }
}
