//! A printable page on which somebody judges a translation: every text beside the Dutch, with the pictures it stands
//! for, boxes to tick, lines to write on and room for a signature. It needs no other file and is no part of the site.

use super::RenderContext;
use super::compositor::{Compositor, label};
use super::sign_off::{Figures, Panel};
use super::voice::escape;
use crate::content::block::Picture;
use crate::content::document::Document;
use crate::content::segment::SegmentIndex;
use crate::diag::Report;
use crate::figure::svg::Label;
use crate::l10n::{Args, MessageId};
use crate::lang::Lang;
use crate::site::Leaflet;
use crate::site::page::PageId;
use crate::site::wording::Words;

const STYLE: &str = include_str!("review_sheet.css");

/// What is judged, beside the texts of the site itself.
pub struct Reviewed<'r> {
    /// The drawings that the pages show.
    pub figures: &'r Figures,
    /// The id of each text of a document.
    pub ids: &'r dyn Fn(&Document) -> Vec<Option<MessageId>>,
    /// The critical messages of the interface: doses and rules that stand on every page.
    pub messages: Vec<ReviewedMessage>,
}

/// A message of the interface in every way in which it can be read.
pub struct ReviewedMessage {
    /// Its name.
    pub id: MessageId,
    /// The Dutch beside the translation, with a gap for each value. Without a translation it is missing.
    pub texts: Vec<(String, Option<String>)>,
}

/// The sheet for the translation of a leaflet into a language, as a page that stands alone.
#[must_use]
pub fn sheet(ctx: &RenderContext, leaflet: &Leaflet, lang: &Lang, reviewed: &Reviewed<'_>) -> (String, Report) {
    let home = PageId::Home;
    let of = Compositor::new(ctx, &home, lang, None);
    let sheet = Sheet { of: &of, lang, reviewed };
    let (body, title) = (sheet.leaflet(leaflet), of.say("review-heading"));
    let html = format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n{body}</html>\n",
        of.dir(lang),
    );
    (html, of.into_report())
}

struct Sheet<'s, 'c> {
    of: &'s Compositor<'c>,
    lang: &'s Lang,
    reviewed: &'s Reviewed<'s>,
}

/// One line of the table.
struct Row {
    id: String,
    dutch_html: String,
    /// `None` where it is missing.
    words_html: Option<String>,
    critical: bool,
    stale: bool,
    picture_html: String,
}

impl Sheet<'_, '_> {
    fn leaflet(&self, leaflet: &Leaflet) -> String {
        let page = PageId::Leaflet(leaflet.id.clone());
        let (site, source) = (self.of.site, self.of.site.source_lang());
        let mut rows = self.rows(&leaflet.names);
        rows.extend(self.rows(&leaflet.general));
        let items: String = leaflet.procedures().iter().filter_map(|page| self.item(page)).collect();
        let heading = format!(
            "{}: {} · {} – {}",
            self.of.say("review-heading"),
            self.of.title_html(&page),
            escape(&site.language(source).name),
            escape(&site.language(self.lang).name),
        );
        let facts = format!(
            "{} · {} · {}",
            escape(&site.config.organisation.name),
            escape(&leaflet.facts.code),
            self.of.date_html(leaflet.facts.revision),
        );
        format!(
            "<header class=\"cover\"><h1>{heading}</h1><p class=\"of\">{facts}</p><p>{}</p></header>\n{}{items}{}{}",
            self.of.say("review-intro"),
            self.section("", &rows),
            self.section(&self.of.say("doses"), &self.messages()),
            self.signature(),
        )
    }

    fn item(&self, page: &PageId) -> Option<String> {
        let document = self.of.site.document(page)?;
        let number = *document.number()?.get_ref();
        Some(self.section(&escape(&label(self.of.voice(), page, number)), &self.rows(document)))
    }

    fn rows(&self, document: &Document) -> Vec<Row> {
        let ids = (self.reviewed.ids)(document);
        let wording = self.of.site.wording(document, self.lang);
        let dutch = self.of.printer(document, self.of.site.source_lang());
        let words = self.of.printer(document, self.lang);
        let row = |(at, id): (usize, Option<MessageId>)| {
            let index = SegmentIndex(at);
            let of = wording.words(index);
            Row {
                id: id.map(|id| id.to_string()).unwrap_or_default(),
                dutch_html: dutch.text(index),
                words_html: of.map(|_| words.text(index)),
                critical: document.segment(index).critical,
                stale: of.is_some_and(|words: &Words| words.origin.stale),
                picture_html: self.picture(document, index),
            }
        };
        ids.into_iter().enumerate().map(row).collect()
    }

    /// The drawing that a text describes.
    fn picture(&self, document: &Document, alt: SegmentIndex) -> String {
        let shows = |picture: &&Picture<SegmentIndex>| picture.alt == alt;
        let panel = document
            .pictures()
            .into_iter()
            .find(shows)
            .and_then(|picture| self.reviewed.figures.shown(document, picture));
        let drawing = |Panel { drawing, .. }: Panel<'_>| {
            drawing.inline(&format!("{}-{}-", document.page, alt.0), Label::Decorative)
        };
        panel.map(drawing).map_or_else(String::new, |drawing| format!("<div class=\"drawing\">{drawing}</div>"))
    }

    fn messages(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for message in &self.reviewed.messages {
            rows.extend(message.texts.iter().map(|(dutch, words)| Row {
                id: message.id.to_string(),
                dutch_html: escape(dutch),
                words_html: words.as_deref().map(escape),
                critical: true,
                stale: false,
                picture_html: String::new(),
            }));
        }
        rows
    }

    fn section(&self, heading: &str, rows: &[Row]) -> String {
        let heading = if heading.is_empty() { String::new() } else { format!("<h2>{heading}</h2>\n") };
        let head = |lang: &Lang| {
            let name = escape(&self.of.site.language(lang).name);
            format!("<th scope=\"col\" lang=\"{lang}\" dir=\"{}\">{name}</th>", self.of.dir(lang))
        };
        let rows: String = rows.iter().enumerate().map(|(at, row)| self.row(at, row)).collect();
        format!(
            "<section>\n{heading}<table>\n<thead><tr>{}{}<td></td></tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</section>\n",
            head(self.of.site.source_lang()),
            head(self.lang),
        )
    }

    fn row(&self, at: usize, row: &Row) -> String {
        let (source, lang) = (self.of.site.source_lang(), self.lang);
        let id = format!("{}-{at}", row.id);
        let marks: String = [(row.critical, "review-critical"), (row.stale, "review-stale")]
            .into_iter()
            .filter(|(holds, _)| *holds)
            .map(|(_, message)| format!("<b class=\"mark\">{}</b>", self.of.say(message)))
            .collect();
        let words = match &row.words_html {
            Some(words) => format!("<p id=\"{id}\">{words}</p>"),
            None => format!("<p id=\"{id}\" class=\"missing\">{}</p>", self.of.say("review-missing")),
        };
        format!(
            "<tr><td lang=\"{source}\" dir=\"{}\">{}<p>{}</p><code>{}</code></td><td lang=\"{lang}\" dir=\"{}\">{words}{marks}\
             <textarea rows=\"1\" aria-label=\"{}\" aria-describedby=\"{id}\"></textarea></td>\
             <td class=\"verdict\">{}{}</td></tr>\n",
            self.of.dir(source),
            row.picture_html,
            row.dutch_html,
            row.id,
            self.of.dir(lang),
            self.of.voice().text("sheet-remarks", &Args::new()),
            self.tick("review-right", &id),
            self.tick("review-wrong", &id),
        )
    }

    fn tick(&self, message: &str, id: &str) -> String {
        format!("<label><input type=\"checkbox\" aria-describedby=\"{id}\">{}</label>", self.of.say(message))
    }

    fn signature(&self) -> String {
        let field = |id: &&str| format!("<label>{}<input class=\"line\"></label>\n", self.of.say(id));
        let fields: String = ["sheet-name", "sheet-role", "sheet-date", "sheet-signature"].iter().map(field).collect();
        format!(
            "<section class=\"signature\">\n<h2>{}</h2>\n<p>{}</p>\n<div class=\"fields\">\n{fields}</div>\n</section>\n",
            self.of.say("sheet-signing"),
            self.of.say("review-statement"),
        )
    }
}
