//! `translate review`: the sheet on which somebody judges a translation beside the Dutch.

use std::path::PathBuf;
use std::sync::Arc;

use super::super::output::{fail, print, say, show, today, verdict};
use super::super::{Outcome, Shared};
use crate::author;
use crate::content::document::Document;
use crate::pipeline::Build;
use crate::render::review_sheet::{self, Reviewed};
use crate::render::sign_off::Figures;
use crate::render::{RenderContext, Spacing};
use crate::site::page::LeafletId;
use crate::site::{Leaflet, Site};
use crate::source::toml::nearest;
use crate::theme::Theme;
use crate::translate::Locales;

/// Arguments of `translate review`.
#[derive(Clone, Debug, clap::Args)]
pub(in crate::cli) struct ReviewArgs {
    /// The language.
    #[arg(value_name = "LANG")]
    lang: String,
    /// The leaflet.
    #[arg(value_name = "LEAFLET")]
    leaflet: String,
    /// The file to write; standard output when not given.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Lays the sheet out.
pub(super) fn review(shared: &Shared, build: &Build, locales: &Locales, args: &ReviewArgs) -> Outcome {
    let Some((site, _)) = &build.made else { return Outcome::Problems };
    let Some(lang) = super::translated(locales, &args.lang) else { return Outcome::Failed };
    let leaflet = match named(site, &args.leaflet) {
        Ok(leaflet) => leaflet,
        Err(message) => {
            say(&format!("error: {message}\n"));
            return Outcome::Failed;
        }
    };
    let (figures, mut report) = Figures::read(&build.tree, [leaflet]);
    let ids = |document: &Document| {
        let texts = document.segments.iter().map(|segment| segment.text.as_str());
        let reference = locales.reference(leaflet.id.as_str());
        reference.map_or_else(|| vec![None; document.segments.len()], |reference| reference.ids(&document.page, texts))
    };
    let reviewed = Reviewed { figures: &figures, ids: &ids, messages: locales.critical_interface(&lang) };
    let (context, _) = RenderContext::new(Arc::clone(site), &Theme::default(), today(), Spacing::Compact);
    let page = report.take(review_sheet::sheet(&context, leaflet, &lang, &reviewed));
    show(shared, &report, build);
    match (verdict(shared, &report), &args.out) {
        (Outcome::Done, Some(out)) => {
            author::write(out, page.as_bytes()).map_or_else(|error| fail(&error), |()| Outcome::Done)
        }
        (Outcome::Done, None) => {
            print(&page);
            Outcome::Done
        }
        (problems, _) => problems,
    }
}

fn named<'s>(site: &'s Site, name: &str) -> Result<&'s Leaflet, String> {
    let known = || site.leaflets.keys().map(LeafletId::as_str);
    let found = site.leaflets.values().find(|leaflet| leaflet.id.as_str() == name);
    found.ok_or_else(|| match nearest(name, known()) {
        Some(near) => format!("there is no leaflet `{name}`; did you mean `{near}`?"),
        None => format!("there is no leaflet `{name}`; there are {}", known().collect::<Vec<_>>().join(", ")),
    })
}
