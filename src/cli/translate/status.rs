//! `translate status`: one set of numbers as a table, as JSON, or as a page that can be sent to somebody.

use std::fmt::Write as _;

use serde::Serialize;

use super::super::output::{print, show};
use super::super::{Outcome, Shared};
use crate::diag::Report;
use crate::lang::ReviewState;
use crate::pipeline::{self, Build};
use crate::site::Site;
use crate::translate::{Locales, Progress, documents, progress};

/// Arguments of `translate status`.
#[derive(Clone, Debug, clap::Args)]
pub(in crate::cli) struct StatusArgs {
    /// Print data for programs.
    #[arg(long, conflicts_with = "html")]
    json: bool,
    /// Print a page for a browser.
    #[arg(long)]
    html: bool,
}

/// What programs read.
#[derive(Serialize)]
struct Status<'s> {
    source: &'s str,
    complete: bool,
    catalogues: &'s [Progress],
}

/// Counts what is there, what lacks, and what readers meet.
pub(super) fn status(shared: &Shared, build: &Build, site: &Site, locales: &Locales, args: &StatusArgs) -> Outcome {
    let today = locales.with_todays_dutch(&documents(site));
    let mut found = build.report.clone();
    if let Some((_, output)) = &build.made {
        found.merge(pipeline::make_all(output));
    }
    let all = progress(site, &today, &found);
    if args.json {
        let source = site.source_lang().as_str();
        let status = Status { source, complete: all.iter().all(Progress::is_complete), catalogues: &all };
        print(&(serde_json::to_string_pretty(&status).expect("numbers and texts can always be written") + "\n"));
    } else if args.html {
        print(&page(site, &all));
    } else {
        print(&table(site, &all));
    }
    show(shared, &locale_problems(&found), build);
    Outcome::Done
}

/// The problems in files of translators.
fn locale_problems(report: &Report) -> Report {
    let in_locales = |found: &&crate::diag::Diagnostic| {
        found.place.as_ref().is_some_and(|place| place.file.below("locales").is_some())
    };
    report.iter().filter(in_locales).cloned().collect()
}

const HEAD: [&str; 9] =
    ["language", "catalogue", "messages", "translated", "stale", "missing", "reviewed", "words left", "problems"];

fn numbers(progress: &Progress) -> [usize; 7] {
    let counts = &progress.counts;
    let reviewed = counts.by_state.iter().filter(|(state, _)| **state >= ReviewState::ReviewedLanguage);
    let reviewed = reviewed.map(|(_, number)| number).sum();
    let Progress { problems, .. } = progress;
    [counts.total, counts.translated, counts.stale, counts.missing, reviewed, counts.words_left, *problems]
}

fn table(site: &Site, all: &[Progress]) -> String {
    let [language, catalogue, numbers_head @ ..] = HEAD;
    let mut text = format!("{language:8}  {catalogue:16}  {}  readers see\n", numbers_head.join("  "));
    for progress in all {
        let _ = write!(text, "{:8}  {:16}", progress.language, progress.catalogue);
        for (number, head) in numbers(progress).iter().zip(numbers_head) {
            let _ = write!(text, "  {number:>width$}", width = head.len());
        }
        let _ = writeln!(text, "  {}", seen(site, progress));
    }
    text + &total(site, all)
}

/// "7 of 7 languages are complete", in one line.
fn total(site: &Site, all: &[Progress]) -> String {
    let is_complete = |tag: &str| all.iter().filter(|one| one.language == tag).all(Progress::is_complete);
    let translated = &site.languages[1..];
    let complete = translated.iter().filter(|language| is_complete(language.lang.as_str())).count();
    let source = &site.languages[0].name;
    format!("{complete} of {} languages are complete, beside {source}, which they are made from\n", translated.len())
}

/// What readers meet, in words.
fn seen(site: &Site, progress: &Progress) -> String {
    let Some(readers) = progress.readers else {
        return match progress.counts.missing {
            0 => "every message".to_owned(),
            missing => format!("{missing} messages in another language, marked"),
        };
    };
    let (pages, own) = (readers.pages, readers.in_language);
    let fallback = fallback_name(site, &progress.language);
    let mut text = match pages - own {
        0 => "every page".to_owned(),
        _ if own == 0 => format!("every page in {fallback}"),
        other => format!("{own} of {pages} pages, {other} in {fallback}"),
    };
    if readers.with_stale_text > 0 {
        let _ = write!(text, "; {} with a notice that the text is out of date", readers.with_stale_text);
    }
    text
}

fn fallback_name<'s>(site: &'s Site, tag: &str) -> &'s str {
    let language = site.languages.iter().find(|language| language.lang.as_str() == tag);
    let fallback = language.and_then(|language| language.fallback.as_ref()).unwrap_or(site.source_lang());
    &site.language(fallback).name
}

fn page(site: &Site, all: &[Progress]) -> String {
    let head: String =
        HEAD.iter().chain(&["readers see"]).map(|head| format!("<th scope=\"col\">{head}</th>")).collect();
    let rows: String = all.iter().map(|progress| row(site, progress)).collect();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>Translations of {name}</title>\n<style>{STYLE}</style>\n<h1>Translations of {name}</h1>\n<p>{total}</p>\n\
         <div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Progress of each language\">\n<table>\n\
         <thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>\n</html>\n",
        name = escaped(&site.config.organisation.name),
        total = escaped(total(site, all).trim_end()),
    )
}

fn row(site: &Site, progress: &Progress) -> String {
    let language = site.languages.iter().find(|language| language.lang.as_str() == progress.language);
    let dir = language.map_or("ltr", |language| language.direction.as_str());
    let cells: String = numbers(progress).iter().map(|number| format!("<td>{number}</td>")).collect();
    let class = if progress.is_complete() { "complete" } else { "open" };
    format!(
        "<tr class=\"{class}\"><th scope=\"row\"><span lang=\"{tag}\" dir=\"{dir}\">{}</span> ({tag})</th><td>{}</td>{cells}\
         <td>{}</td></tr>\n",
        escaped(&progress.name),
        escaped(&progress.catalogue),
        escaped(&seen(site, progress)),
        tag = progress.language,
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

const STYLE: &str = "\
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-inline-size: 80rem; padding-inline: 1rem }
.scroll { overflow-x: auto }
table { border-collapse: collapse }
th, td { padding: .4rem .8rem; text-align: start; border-block-end: 1px solid GrayText; white-space: nowrap }
td { font-variant-numeric: tabular-nums }
.open { font-weight: 600 }
";
