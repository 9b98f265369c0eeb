//! A printable sheet of all printed codes: for each page its number, its name, its QR code and its address in words.
//! It is for the people who make the paper, not part of the site.

use std::fmt::Write as _;

use super::RenderContext;
use super::compositor::{Compositor, label};
use super::voice::escape;
use crate::diag::Report;
use crate::lang::Lang;
use crate::site::page::PageId;

/// Sizes on paper: codes of 30 mm with 4 modules of white around them, one row a code, so that a phone does not catch
/// the neighbour.
const STYLE: &str = "\
@page { size: A4; margin: 15mm }
body { font: 12pt/1.4 system-ui, sans-serif; color: #000; background: #fff; max-inline-size: 180mm; margin: auto }
table { border-collapse: collapse; inline-size: 100% }
tr { break-inside: avoid; border-block-end: 1px solid #999 }
td, th { text-align: start; padding: 3mm 2mm; vertical-align: middle }
svg { inline-size: 36mm; block-size: 36mm; display: block }
.address { font-size: 13pt; unicode-bidi: isolate; direction: ltr }
";

/// The sheet for the paper in one language, as a page that stands alone.
#[must_use]
pub fn sheet(ctx: &RenderContext, lang: &Lang) -> (String, Report) {
    let home = PageId::Home;
    let compositor = Compositor::new(ctx, &home, lang, None);
    let mut rows = String::new();
    for page in ctx.site.pages() {
        row(&compositor, &page, &mut rows);
    }
    let dir = ctx.site.language(lang).direction.as_str();
    let title = escape(&format!("{} – QR", ctx.site.config.organisation.name));
    let html = format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <style>\n{STYLE}</style>\n<h1>{title}</h1>\n<table>\n{rows}</table>\n</html>\n"
    );
    (html, compositor.into_report())
}

fn row(of: &Compositor<'_>, page: &PageId, rows: &mut String) {
    let Some(leaflet) = of.site.leaflet_of(page) else { return };
    let Some(code) = of.ctx.printed_code(page, leaflet.facts.edition, &of.lang) else { return };
    let base = &of.site.config.base_url;
    let label = match page {
        PageId::Exercise(_, number) | PageId::Transfer(_, number) => label(of.voice(), page, *number),
        _ => leaflet.facts.code.clone(),
    };
    let _ = writeln!(
        rows,
        "<tr><td>{}</td><th scope=\"row\">{}<br>{}</th><td class=\"address\">{}{}{code}</td></tr>",
        of.ctx.qr(code).svg(),
        escape(&label),
        of.title_html(page),
        escape(&base.host),
        escape(&base.path),
    );
}
