//! `translate`: keeping every language in step with the source.

mod diff;
mod exchange;
mod review;
mod status;

use super::output::{fail, print, say, show, today};
use super::{Outcome, Shared};
use crate::author;
use crate::lang::{Lang, ReviewState};
use crate::pipeline::{self, Build, Options};
use crate::translate::{Acceptance, Changes, Languages, Locales, Recording, documents};

/// What to do with the translations.
#[derive(Clone, Debug, clap::Subcommand)]
pub(super) enum TranslateCommand {
    /// Write the reference for translators anew, and record new and changed translations.
    Sync(SyncArgs),
    /// Declare that a translation fits today's source text.
    Accept(AcceptArgs),
    /// Count what is translated, stale and missing in each language, and say what readers see.
    Status(status::StatusArgs),
    /// Show what changed in the source since stale translations were made.
    Diff(diff::DiffArgs),
    /// Lay a translation out beside the source, to be judged and signed on paper or on a screen.
    Review(review::ReviewArgs),
    /// Write the texts of a leaflet as a file for an agency: PO or XLIFF.
    Export(exchange::ExportArgs),
    /// Take over what an agency changed in an exported file.
    Import(exchange::ImportArgs),
}

/// Arguments of `translate sync`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct SyncArgs {
    /// How far new translations have come.
    #[arg(long, default_value = "translated", value_name = "STATE", value_parser = state)]
    state: ReviewState,
    /// The role of whoever made them.
    #[arg(long, value_name = "ROLE")]
    by: Option<String>,
    /// Show what would change, and write nothing.
    #[arg(long)]
    dry_run: bool,
}

/// Arguments of `translate accept`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct AcceptArgs {
    /// The language, then the messages; only messages with `--all-languages`. `*` stands for any letters.
    #[arg(required = true, value_name = "LANG_AND_IDS")]
    names: Vec<String>,
    /// The role of whoever accepts; never a person's name.
    #[arg(long, value_name = "ROLE")]
    by: String,
    /// How far the translations have come now.
    #[arg(long, value_name = "STATE", value_parser = state)]
    state: Option<ReviewState>,
    /// Accept in every language, unread, because the source means what it meant.
    #[arg(long, requires = "meaning_unchanged")]
    all_languages: bool,
    /// Declare that the source text has not changed its meaning.
    #[arg(long, requires = "all_languages")]
    meaning_unchanged: bool,
}

fn state(name: &str) -> Result<ReviewState, String> {
    let known = ReviewState::ALL.map(ReviewState::as_str).join(", ");
    ReviewState::by_name(name).ok_or_else(|| format!("a state is one of {known}"))
}

/// Does it.
pub(super) fn translate(shared: &Shared, command: &TranslateCommand) -> Outcome {
    let build = pipeline::build(&shared.root, Options::for_readers(today()));
    let Some((site, _)) = &build.made else {
        show(shared, &build.report, &build);
        return Outcome::Problems;
    };
    let (locales, report) = pipeline::locales(&build.tree, site);
    match command {
        TranslateCommand::Sync(args) => sync(shared, &build, &locales, args),
        TranslateCommand::Accept(args) => accept(shared, &locales, args),
        TranslateCommand::Status(args) => status::status(shared, &build, site, &locales, args),
        TranslateCommand::Diff(args) => {
            show(shared, &report, &build);
            diff::diff(site, &locales, args)
        }
        TranslateCommand::Export(args) => exchange::export(&locales, &site.config.base_url, args),
        TranslateCommand::Import(args) => exchange::import(shared, &locales, args),
        TranslateCommand::Review(args) => review::review(shared, &build, &locales, args),
    }
}

fn sync(shared: &Shared, build: &Build, locales: &Locales, args: &SyncArgs) -> Outcome {
    let Some((site, _)) = &build.made else { return Outcome::Problems };
    let recording = Recording { state: args.state, by: args.by.clone(), date: Some(today()) };
    let (changes, report) = locales.sync(&documents(site), &recording);
    show(shared, &report, build);
    if report.has_errors() {
        say("nothing was written\n");
        return Outcome::Problems;
    }
    if args.dry_run {
        changes.summary.iter().for_each(|line| print(&format!("{line}\n")));
        return Outcome::Done;
    }
    write(shared, &changes)
}

fn accept(shared: &Shared, locales: &Locales, args: &AcceptArgs) -> Outcome {
    let (languages, messages) = if args.all_languages {
        (Languages::AllMeaningUnchanged, &args.names[..])
    } else {
        let Some(lang) = Lang::new(&args.names[0]) else {
            say(&format!("error: `{}` is not a language; name it before the messages\n", args.names[0]));
            return Outcome::Failed;
        };
        (Languages::Named(vec![lang]), &args.names[1..])
    };
    let acceptance = Acceptance {
        languages,
        messages: messages.to_vec(),
        by: args.by.clone(),
        date: Some(today()),
        state: args.state,
    };
    match locales.accept(&acceptance) {
        Ok(changes) => write(shared, &changes),
        Err(error) => fail(&error),
    }
}

/// Writes what changes, and says what that is.
pub(super) fn write(shared: &Shared, changes: &Changes) -> Outcome {
    changes.summary.iter().for_each(|line| print(&format!("{line}\n")));
    if changes.files.is_empty() {
        say("nothing to change\n");
        return Outcome::Done;
    }
    match author::replace(&shared.root, &changes.files) {
        Ok(()) => Outcome::Done,
        Err(error) => fail(&error),
    }
}

/// The language of an argument, when anything is translated into it.
fn translated(locales: &Locales, tag: &str) -> Option<Lang> {
    let found = locales.languages().find(|lang| lang.as_str() == tag).cloned();
    if found.is_none() {
        let known: Vec<&str> = locales.languages().map(Lang::as_str).collect();
        say(&format!("error: nothing is translated into `{tag}`; there are translations into {}\n", known.join(", ")));
    }
    found
}
