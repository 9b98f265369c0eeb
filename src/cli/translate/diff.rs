//! `translate diff`: what changed in the Dutch since each stale translation was made.

use super::super::Outcome;
use super::super::output::{Styled, print, say, styled};
use crate::l10n::Weight;
use crate::lang::Lang;
use crate::site::Site;
use crate::translate::{Difference, Locales, Piece, documents};

/// Arguments of `translate diff`.
#[derive(Clone, Debug, clap::Args)]
pub(in crate::cli) struct DiffArgs {
    /// The language.
    #[arg(value_name = "LANG")]
    lang: String,
}

/// Shows it for one language.
pub(super) fn diff(site: &Site, locales: &Locales, args: &DiffArgs) -> Outcome {
    let Some(lang) = super::translated(locales, &args.lang) else { return Outcome::Failed };
    let today = locales.with_todays_dutch(&documents(site));
    let found = today.differences(&lang);
    found.iter().for_each(|difference| print(&shown(difference, &lang, styled())));
    say(&closing(&found, &lang));
    Outcome::Done
}

fn closing(found: &[Difference], lang: &Lang) -> String {
    let critical = found.iter().filter(|difference| difference.weight == Weight::Critical).count();
    match found.len() {
        0 => format!("every translation into `{lang}` was made from today's text\n"),
        all => format!(
            "{all} stale, {critical} of them critical; mend the words, then run `translate sync`, or `translate accept {lang} \
             MESSAGES --by ROLE` where they still fit\n"
        ),
    }
}

fn shown(of: &Difference, lang: &Lang, styled: Styled) -> String {
    let critical = if of.weight == Weight::Critical { ", critical" } else { "" };
    let source = |name: &str, text: &str| format!("  {name:8}{}\n", text.replace('\n', "\n          "));
    format!(
        "{} ({}{critical})  {}:{}\n{}{}{}{}\n",
        of.message,
        of.state,
        of.file,
        of.line,
        source("then", of.then.as_deref().unwrap_or("(not recorded)")),
        source("now", &of.now),
        if of.pieces.is_empty() { String::new() } else { source("change", &changes(&of.pieces, styled)) },
        source(lang.as_str(), &of.words),
    )
}

fn changes(pieces: &[Piece], styled: Styled) -> String {
    let marks = match styled {
        Styled::Colours => [("\u{1b}[31;9m", "\u{1b}[0m"), ("\u{1b}[32;1m", "\u{1b}[0m")],
        Styled::Plain => [("[-", "-]"), ("{+", "+}")],
    };
    let marked = |text: &str, (open, close): (&str, &str)| {
        let words = text.trim_end();
        format!("{open}{words}{close}{}", &text[words.len()..])
    };
    let piece = |piece: &Piece| match piece {
        Piece::Same(text) => text.clone(),
        Piece::Gone(text) => marked(text, marks[0]),
        Piece::New(text) => marked(text, marks[1]),
    };
    pieces.iter().map(piece).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_marked_without_the_space_behind_them() {
        let pieces = [Piece::Gone("Buig ".into()), Piece::New("Strek ".into()), Piece::Same("uw knie.".into())];
        assert_eq!(changes(&pieces, Styled::Plain), "[-Buig-] {+Strek+} uw knie.");
    }
}
