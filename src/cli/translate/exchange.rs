//! `translate export` and `translate import`: files for agencies, and what comes back from them.

use std::path::PathBuf;

use super::super::output::{fail, print, say, show, today, verdict};
use super::super::{Outcome, Shared};
use super::write;
use crate::author;
use crate::config::BaseUrl;
use crate::lang::{Lang, ReviewState};
use crate::source;
use crate::translate::{FileForm, Locales, Recording};

/// Arguments of `translate export`.
#[derive(Clone, Debug, clap::Args)]
pub(in crate::cli) struct ExportArgs {
    /// The language that is translated into.
    #[arg(value_name = "LANG", value_parser = lang)]
    lang: Lang,
    /// What is translated: a leaflet, `pages` or `ui`.
    #[arg(value_name = "LEAFLET")]
    domain: String,
    /// The form of the file.
    #[arg(long = "as", value_name = "FORM")]
    form: WrittenForm,
    /// The file to write; standard output when not given.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum WrittenForm {
    /// Portable Object, the form of GNU gettext.
    Po,
    /// XLIFF 1.2.
    Xliff,
}

/// Arguments of `translate import`.
#[derive(Clone, Debug, clap::Args)]
pub(in crate::cli) struct ImportArgs {
    /// The file that came back, ending in `.po`, `.xlf` or `.xliff`; relative to the folder you are in.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The role of whoever translated; never a person's name.
    #[arg(long, value_name = "ROLE")]
    by: Option<String>,
    /// Show what would change, and write nothing.
    #[arg(long)]
    dry_run: bool,
}

fn lang(tag: &str) -> Result<Lang, String> {
    Lang::new(tag).ok_or_else(|| "wanted is a tag such as `ar` or `pt-BR`".to_owned())
}

/// Writes a file for translators.
pub(super) fn export(locales: &Locales, base: &BaseUrl, args: &ExportArgs) -> Outcome {
    let form = match args.form {
        WrittenForm::Po => FileForm::Po,
        WrittenForm::Xliff => FileForm::Xliff,
    };
    let text = match locales.export(&args.lang, &args.domain, form, base) {
        Ok(text) => text,
        Err(error) => return fail(&error),
    };
    let Some(out) = &args.out else {
        print(&text);
        return Outcome::Done;
    };
    match author::write(out, text.as_bytes()) {
        Ok(()) => Outcome::Done,
        Err(error) => fail(&error),
    }
}

/// Takes over what came back, and says what was not.
pub(super) fn import(shared: &Shared, locales: &Locales, args: &ImportArgs) -> Outcome {
    let (file, tree, report) = match source::read_single(&args.file) {
        Ok(read) => read,
        Err(error) => return refuse(&format!("`{}` could not be read: {error}", args.file.display())),
    };
    let Some(form) = FileForm::of(&file) else {
        return refuse(&format!("`{file}` ends in none of `.po`, `.xlf` and `.xliff`"));
    };
    let Some(text) = tree.get(&file).and_then(|read| read.text()) else {
        show(shared, &report, &tree);
        return Outcome::Problems;
    };
    let recording = Recording { state: ReviewState::Translated, by: args.by.clone(), date: Some(today()) };
    let (imported, report) = match locales.import(&file, text, form, &recording) {
        Ok(done) => done,
        Err(error) => return fail(&error),
    };
    show(shared, &report, &tree);
    print(&format!("{file}: {imported}\n"));
    let written = if args.dry_run {
        imported.changes.summary.iter().for_each(|line| print(&format!("{line}\n")));
        Outcome::Done
    } else {
        write(shared, &imported.changes)
    };
    if written == Outcome::Done { verdict(shared, &report) } else { written }
}

fn refuse(message: &str) -> Outcome {
    say(&format!("error: {message}\n"));
    Outcome::Failed
}
