//! `codes`: the ledger behind printed QR codes, shown, extended, held against the site, and laid out for paper.

use std::path::PathBuf;
use std::sync::Arc;

use super::output::{fail, print, say, show, today, verdict};
use super::{Outcome, Shared};
use crate::author::{self, Changes};
use crate::diag::Report;
use crate::lang::Lang;
use crate::ledger::{self, NewEntry, PrintedPage, append};
use crate::path::SourcePath;
use crate::pipeline::{self, Build, Options};
use crate::publish::read_manifest;
use crate::render::{RenderContext, Spacing, sheet};
use crate::site::Site;

/// What to do with the ledger.
#[derive(Clone, Debug, clap::Subcommand)]
pub(super) enum CodesCommand {
    /// List every printed code with its address and the page it leads to.
    List,
    /// Give a code to every page that has none. Codes are for ever: print only what has been added here.
    Add,
    /// Hold the ledger against the pages and against what was last published.
    Check,
    /// Write a page to be printed, with every code, its number, its name and its address in words.
    Sheet {
        /// The language of the paper; the source language when not given.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
        /// The file to write; standard output when not given.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

/// Does it.
pub(super) fn codes(shared: &Shared, command: &CodesCommand) -> Outcome {
    let build = pipeline::build(&shared.root, Options::for_readers(today()));
    let Some((site, _)) = &build.made else {
        show(shared, &build.report, &build);
        return Outcome::Problems;
    };
    match command {
        CodesCommand::List => list(site),
        CodesCommand::Add => add(shared, &build, site),
        CodesCommand::Check => check(shared, &build, site),
        CodesCommand::Sheet { lang, out } => write_sheet(shared, &build, lang.as_deref(), out.as_ref()),
    }
}

fn list(site: &Site) -> Outcome {
    for (code, entry) in &site.ledger.codes {
        let address = site.config.base_url.absolute(&format!("{code}/"));
        let retired = entry.retired.map(|since| format!("  retired {since}")).unwrap_or_default();
        print(&format!("{code}  {address}  {}{retired}\n", entry.page));
    }
    Outcome::Done
}

fn add(shared: &Shared, build: &Build, site: &Site) -> Outcome {
    let (new, report) = issue(site);
    if report.has_errors() {
        show(shared, &report, build);
        return Outcome::Problems;
    }
    if new.is_empty() {
        say("every page and language has its code already\n");
        return Outcome::Done;
    }
    let file = SourcePath::known(ledger::FILE);
    let text = match append(build.tree.text(&file).unwrap_or_default(), &new) {
        Ok(text) => text,
        Err(error) => return fail(&error),
    };
    new.iter().for_each(|entry| print(&format!("{entry}\n")));
    match author::replace(&shared.root, &Changes::from([(file, text)])) {
        Ok(()) => Outcome::Done,
        Err(error) => fail(&error),
    }
}

/// A code for every page that paper can point at, and a number for every language.
fn issue(site: &Site) -> (Vec<NewEntry>, Report) {
    let mut pages = Vec::new();
    for page in site.pages() {
        let (Some(id), Some(leaflet)) = (page.ledger_name(), site.leaflet_of(&page)) else { continue };
        let number = site.document(&page).and_then(|document| document.number()).map_or(0, |number| *number.get_ref());
        pages.push((id, number, leaflet.facts.edition));
    }
    let printed = pages.iter().map(|(id, number, edition)| PrintedPage { id, number: *number, edition: *edition });
    let printed: Vec<_> = printed.collect();
    let langs: Vec<Lang> = site.languages.iter().map(|language| language.lang.clone()).collect();
    site.ledger.issue(&printed, &langs)
}

fn check(shared: &Shared, build: &Build, site: &Site) -> Outcome {
    let ledger = SourcePath::known(ledger::FILE);
    let about_codes = |diagnostic: &&crate::diag::Diagnostic| {
        let in_ledger = diagnostic.place.as_ref().is_some_and(|place| place.file == ledger);
        in_ledger || diagnostic.code == crate::diag::Code::PageWithoutCode
    };
    let mut report: Report = build.report.iter().filter(about_codes).cloned().collect();
    match read_manifest(&shared.root.join("public")) {
        Ok(Some(manifest)) => report.merge(site.ledger.compare(&manifest.codes.ledger)),
        Ok(None) => {}
        Err(error) => return fail(&error),
    }
    show(shared, &report, build);
    say(&format!("{} codes\n", site.ledger.codes.len()));
    verdict(shared, &report)
}

fn write_sheet(shared: &Shared, build: &Build, lang: Option<&str>, out: Option<&PathBuf>) -> Outcome {
    let Some((site, _)) = &build.made else { return Outcome::Problems };
    let lang = lang.map_or_else(|| Some(site.source_lang().clone()), Lang::new);
    let Some(lang) = lang.filter(|lang| site.languages.iter().any(|language| language.lang == *lang)) else {
        say("error: `--lang` must be a language of the site\n");
        return Outcome::Failed;
    };
    let theme = crate::theme::Theme::default();
    let (context, _) = RenderContext::new(Arc::clone(site), &theme, today(), Spacing::Compact);
    let (html, report) = sheet::sheet(&context, &lang);
    show(shared, &report, build);
    match out {
        None => print(&html),
        Some(file) => {
            if let Err(error) = author::write(file, html.as_bytes()) {
                return fail(&error);
            }
        }
    }
    verdict(shared, &report)
}
