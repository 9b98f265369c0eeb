//! What commands print: reports, the closing line, and errors of the program itself.

#![expect(clippy::disallowed_methods, reason = "the one place that asks for the day and for colours")]

use std::io::{IsTerminal, Write};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::{Deny, Form, Outcome, Shared};
use crate::date::Date;
use crate::diag::{Report, Severity, SourceText, render};

/// Shows a report: problems for people on standard error, data for machines on standard output.
pub(super) fn show(shared: &Shared, report: &Report, sources: &dyn SourceText) {
    let styled = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let text = render(report, sources, shared.format.on(styled));
    match shared.format {
        Form::Human => say(&text),
        Form::Json | Form::Github => print(&text),
    }
}

/// Whether a report stops a command.
pub(super) fn verdict(shared: &Shared, report: &Report) -> Outcome {
    let warnings_count = shared.deny == Some(Deny::Warnings) && report.count(Severity::Warning) > 0;
    if report.has_errors() || warnings_count { Outcome::Problems } else { Outcome::Done }
}

/// Whether what is printed may have colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Styled {
    /// It may: a person looks at it.
    Colours,
    /// It may not: a file or another program takes it, or colours are not wanted.
    Plain,
}

/// Whether data on standard output may have colours.
pub(super) fn styled() -> Styled {
    let wanted = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    if wanted { Styled::Colours } else { Styled::Plain }
}

/// Prints data. A reader that stops reading early is no mistake of ours.
pub(super) fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Tells a person something.
pub(super) fn say(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// Tells a person why the program could not work.
pub(super) fn fail(error: &dyn std::error::Error) -> Outcome {
    say(&format!("error: {error}\n"));
    Outcome::Failed
}

/// "3 errors, 1 warning, 0.21 s".
pub(super) fn tally(report: &Report, took: Duration) -> String {
    let counted = |number: usize, word: &str| format!("{number} {word}{}", if number == 1 { "" } else { "s" });
    let errors = match report.count(Severity::Error) {
        0 => String::new(),
        errors => format!("{}, ", counted(errors, "error")),
    };
    format!("{errors}{}, {:.2} s", counted(report.count(Severity::Warning), "warning"), took.as_secs_f64())
}

/// The day on which the program runs, or the one that `SOURCE_DATE_EPOCH` names.
pub(super) fn today() -> Date {
    let named = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.parse().ok());
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Date::of_unix_time(named.unwrap_or_else(now))
}
