//! A printable page on which a physiotherapist signs for the pictures: each one beside the words it belongs to, with
//! boxes to tick and lines to write on. It needs no other file, is no part of the site, and decides nothing.

use std::collections::BTreeMap;

use super::RenderContext;
use super::compositor::{Compositor, label};
use super::voice::escape;
use crate::content::block::{Block, Picture};
use crate::content::document::{Document, collect_segments};
use crate::content::inline;
use crate::content::segment::SegmentIndex;
use crate::diag::Report;
use crate::figure::Picture as File;
use crate::figure::contact::{self, Numbered};
use crate::figure::pose::Figure;
use crate::figure::svg::{Label, SafeSvg};
use crate::l10n::Args;
use crate::palette::{Medium, Paint, Palette};
use crate::path::SourcePath;
use crate::site::images;
use crate::site::page::{LeafletId, PageId};
use crate::site::{Leaflet, Site};
use crate::source::SourceTree;

const STYLE: &str = include_str!("sign_off.css");

/// The drawings that pages show, by their file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures(BTreeMap<SourcePath, Figure>);

/// A picture that a page shows: a panel of a file.
#[derive(Clone, Copy, Debug)]
pub struct Panel<'f> {
    /// The figure that it belongs to.
    pub figure: &'f Figure,
    /// The drawing.
    pub drawing: &'f SafeSvg,
}

impl Figures {
    /// Reads every drawing that the pages of leaflets show. Photographs are left out: they show what they show.
    #[must_use]
    pub fn read<'l>(tree: &SourceTree, leaflets: impl IntoIterator<Item = &'l Leaflet>) -> (Self, Report) {
        let mut report = Report::default();
        let mut figures = BTreeMap::new();
        for document in
            leaflets.into_iter().flat_map(|leaflet| leaflet.transfers.values().chain(leaflet.exercises.values()))
        {
            for picture in document.pictures() {
                let Some((file, _)) = named(document, picture) else { continue };
                let Some(bytes) = tree.get(&file).filter(|_| !figures.contains_key(&file)) else { continue };
                let figure = report.take(File::read(&file, &bytes.bytes())).and_then(File::into_figure);
                figures.extend(figure.map(|figure| (file, figure)));
            }
        }
        (Self(figures), report)
    }

    /// The panel that a document shows with a picture; `None` for one that no drawing could be made for.
    #[must_use]
    pub fn shown(&self, document: &Document, picture: &Picture<SegmentIndex>) -> Option<Panel<'_>> {
        let (file, panel) = named(document, picture)?;
        let figure = self.0.get(&file)?;
        Some(Panel { figure, drawing: figure.panels.get(panel.checked_sub(1)?)? })
    }
}

/// The file that a picture names and the number of its panel; a drawing made by hand is its own first.
fn named(document: &Document, picture: &Picture<SegmentIndex>) -> Option<(SourcePath, usize)> {
    let (file, panel) = images::named(&document.source, &picture.source.text)?;
    Some((file, panel.unwrap_or(1)))
}

/// The sheet for the pictures of some leaflets, in the language they are written in, as a page that stands alone.
#[must_use]
pub fn sheet(ctx: &RenderContext, leaflets: &[&Leaflet], figures: &Figures) -> (String, Report) {
    let home = PageId::Home;
    let of = Compositor::new(ctx, &home, ctx.site.source_lang(), None);
    let sheet = Sheet { of: &of, figures };
    let body: String = leaflets.iter().map(|leaflet| sheet.leaflet(leaflet)).collect();
    let (lang, dir) = (&of.lang, of.dir(&of.lang));
    let title = of.voice().html("sheet-heading", &Args::new());
    let html = format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n{body}</html>\n"
    );
    (html, of.into_report())
}

/// The same pictures in one picture of pixels, without words: each exercise and transfer in a group, its panels with
/// its number and theirs.
#[must_use]
pub fn contact_sheet(site: &Site, leaflets: &[&Leaflet], figures: &Figures, palette: &Palette) -> Vec<u8> {
    let group = |page: PageId| {
        let document = site.document(&page)?;
        let letter = if matches!(page, PageId::Transfer(..)) { "T" } else { "" };
        let of = format!("{letter}{}", document.number()?.get_ref());
        let numbered = placed(document).into_iter().filter_map(|placed| {
            let drawing = figures.shown(document, placed.picture)?.drawing.in_colours(palette, Medium::Light);
            Some(Numbered { number: format!("{of}-{}", placed.number), drawing })
        });
        Some(numbered.collect())
    };
    let groups: Vec<Vec<Numbered>> =
        leaflets.iter().flat_map(|leaflet| leaflet.procedures()).filter_map(group).collect();
    let colour = |paint| palette.colour(Medium::Light, paint);
    contact::render(&groups, colour(Paint::Paper), colour(Paint::Line))
}

struct Sheet<'s, 'c> {
    of: &'s Compositor<'c>,
    figures: &'s Figures,
}

/// A picture with where it stands on its page, both counted from 1.
struct Placed<'d> {
    number: usize,
    step: Option<usize>,
    picture: &'d Picture<SegmentIndex>,
}

impl Sheet<'_, '_> {
    fn say(&self, id: &str) -> String {
        self.of.say(id)
    }

    fn leaflet(&self, leaflet: &Leaflet) -> String {
        let items: String = leaflet.procedures().iter().filter_map(|page| self.item(page)).collect();
        let of = format!(
            "{} · {} · {}",
            escape(&self.of.site.config.organisation.name),
            escape(&leaflet.facts.code),
            self.of.date_html(leaflet.facts.revision),
        );
        format!(
            "<div class=\"leaflet\">\n<header class=\"cover\"><h1>{}: {}</h1><p class=\"of\">{of}</p><p>{}</p></header>\n\
             {items}{}</div>\n",
            self.say("sheet-heading"),
            self.of.title_html(&PageId::Leaflet(leaflet.id.clone())),
            self.say("sheet-intro"),
            self.signature(),
        )
    }

    /// An exercise or transfer with pictures.
    fn item(&self, page: &PageId) -> Option<String> {
        let document = self.of.site.document(page)?;
        let number = *document.number()?.get_ref();
        let placed = placed(document);
        let columns = match placed.len() {
            0 => return None,
            1 => "one",
            2 | 4 => "two",
            _ => "three",
        };
        let panels: String = placed.iter().map(|placed| self.panel(page, document, placed)).collect();
        Some(format!(
            "<section class=\"item\">\n<header><h2>{}: {}</h2>{}</header>\n{}<div class=\"panels {columns}\">\n{panels}\
             </div>\n{}<p class=\"mark\">{} <code>{}</code></p>\n</section>\n",
            escape(&label(self.of.voice(), page, number)),
            self.of.title_html(page),
            self.state(document),
            self.questions(document),
            self.words(page, document),
            self.say("sheet-mark"),
            self.of.site.sign_off_hash(document),
        ))
    }

    /// Who signed for what is there today.
    fn state(&self, document: &Document) -> String {
        let Some(signed) = document.sign_off().filter(|_| self.of.site.is_signed_off(document)) else {
            return String::new();
        };
        let args = Args::new().text("by", &*signed.by).html("date", self.of.date_html(signed.date));
        format!("<span class=\"state\">{}</span>", self.of.voice().html("sheet-signed", &args))
    }

    /// What the physiotherapist is asked to decide, once for each file.
    fn questions(&self, document: &Document) -> String {
        let shown = document.pictures().into_iter().filter_map(|picture| self.figures.shown(document, picture));
        let mut questions: Vec<&str> = shown.filter_map(|panel| panel.figure.question.as_deref()).collect();
        questions.dedup();
        let heading = self.say("sheet-question");
        let one = |question: &&str| format!("<p class=\"question\"><b>{heading}</b>{}</p>\n", escape(question));
        questions.iter().map(one).collect()
    }

    fn panel(&self, page: &PageId, document: &Document, placed: &Placed<'_>) -> String {
        let of = page.leaflet().map(LeafletId::as_str).unwrap_or_default();
        let id = format!("{of}-{}-{}-", page.anchor().unwrap_or_default(), placed.number);
        let (width, drawing) = match self.figures.shown(document, placed.picture) {
            Some(Panel { drawing, .. }) => (drawing.width, drawing.inline(&id, Label::Decorative)),
            None => (0, self.say("sheet-no-drawing")),
        };
        format!(
            "<figure class=\"panel\">\n<figcaption>{} <code>{}</code></figcaption>\n\
             <div class=\"drawing\" style=\"--width: {width}\">{drawing}</div>\n<p class=\"alt\" id=\"{id}alt\">{}</p>\n\
             <p class=\"verdict\">{}{}</p>\n\
             <label class=\"remarks\">{}<textarea rows=\"3\" aria-describedby=\"{id}alt\"></textarea></label>\n</figure>\n",
            self.caption(placed),
            escape(placed.picture.source.text.rsplit('/').next().unwrap_or_default()),
            escape(&text(document, placed.picture.alt)),
            self.tick("sheet-approved", &id),
            self.tick("sheet-rejected", &id),
            self.say("sheet-remarks"),
        )
    }

    fn tick(&self, message: &str, id: &str) -> String {
        format!("<label><input type=\"checkbox\" aria-describedby=\"{id}alt\">{}</label>", self.say(message))
    }

    fn caption(&self, placed: &Placed<'_>) -> String {
        let args = Args::new().number("number", count(placed.number));
        match placed.step {
            Some(step) => self.of.voice().html("sheet-picture-step", &args.number("step", count(step))),
            None => self.of.voice().html("sheet-picture", &args),
        }
    }

    /// The words of the page but for its title and what stands under the pictures already.
    fn words(&self, page: &PageId, document: &Document) -> String {
        let procedure = document.procedure();
        let around = |blocks: &[Block<SegmentIndex>]| -> String {
            let words = blocks.iter().map(|block| words_of(document, std::slice::from_ref(block)));
            words.filter(|words| !words.is_empty()).map(|words| format!("<p>{}</p>\n", escape(&words))).collect()
        };
        let steps =
            procedure.steps.iter().map(|step| format!("<li>{}</li>\n", escape(&words_of(document, &step.blocks))));
        format!(
            "<div class=\"words\"><b>{}</b>\n{}{}<ol>\n{}</ol>\n{}</div>\n",
            self.say("sheet-words"),
            self.facts(page),
            around(procedure.before),
            steps.collect::<String>(),
            around(procedure.after),
        )
    }

    /// The start position and what is needed, for which a sign-off vouches too.
    fn facts(&self, page: &PageId) -> String {
        let item = self.of.site.leaflet_of(page).and_then(|leaflet| self.of.item(leaflet, page));
        let facts = item.map(|item| item.position_html.into_iter().chain(item.equipment_html).collect::<Vec<_>>());
        let facts = facts.filter(|facts| !facts.is_empty());
        facts.map(|facts| format!("<p class=\"facts\">{}</p>\n", facts.join(" · "))).unwrap_or_default()
    }

    fn signature(&self) -> String {
        let field = |id: &&str| format!("<label>{}<input class=\"line\"></label>\n", self.say(id));
        let fields: String = ["sheet-name", "sheet-role", "sheet-date", "sheet-signature"].iter().map(field).collect();
        format!(
            "<section class=\"signature\">\n<h2>{}</h2>\n<p>{}</p>\n<div class=\"fields\">\n{fields}</div>\n</section>\n",
            self.say("sheet-signing"),
            self.say("sheet-statement"),
        )
    }
}

/// Every picture of a document in the order of the page, with the step it stands in.
fn placed(document: &Document) -> Vec<Placed<'_>> {
    let steps = document.procedure().steps;
    let step_of = |picture: &Picture<SegmentIndex>| {
        let at = steps.iter().position(|step| step.span.contains(&picture.source.span.start))?;
        Some(at + 1)
    };
    let pictures = document.pictures().into_iter().enumerate();
    pictures.map(|(at, picture)| Placed { number: at + 1, step: step_of(picture), picture }).collect()
}

/// The words of blocks without those that say what is to be seen in a picture.
fn words_of(document: &Document, blocks: &[Block<SegmentIndex>]) -> String {
    let mut indexes = Vec::new();
    collect_segments(blocks, &mut indexes);
    let pictured: Vec<SegmentIndex> = document.pictures().into_iter().map(|picture| picture.alt).collect();
    let words = indexes.into_iter().filter(|index| !pictured.contains(index)).map(|index| text(document, index));
    words.collect::<Vec<_>>().join(" ")
}

fn text(document: &Document, index: SegmentIndex) -> String {
    inline::to_text(&document.segment(index).inlines)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
