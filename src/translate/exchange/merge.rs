//! The three-way merge: what was exported, what comes back, and what the project says today. It writes words and their
//! state, and never a review.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::splice::splice;
use super::today::Today;
use super::unit::{Returned, ReturnedUnit, fingerprint};
use crate::diag::{Code, Diagnostic, Place, Report};
use crate::l10n::{Catalog, MessageId, Parity, States};
use crate::path::SourcePath;
use crate::source::toml::nearest;
use crate::translate::locales::{Locales, Rewritten, state_file};
use crate::translate::sync::recorded;
use crate::translate::{Changes, Recording};

/// The most bytes that a translation may have.
const MOST_BYTES: usize = 64 * 1024;

/// What an import changes, and how many texts it looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// The new files.
    pub changes: Changes,
    /// Texts that are new or changed, and were taken over.
    pub merged: usize,
    /// Texts that are as they were.
    pub unchanged: usize,
    /// Texts that were changed, and that the file says need work; they were passed over.
    pub unfinished: usize,
    /// Texts whose translation is gone; the project keeps it.
    pub emptied: usize,
    /// Texts that were reported, and not taken over.
    pub refused: usize,
}

impl fmt::Display for Imported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { merged, unchanged, unfinished, emptied, refused, .. } = self;
        write!(f, "{merged} merged, {unchanged} unchanged, {unfinished} marked as unfinished, {emptied} emptied, ")?;
        write!(f, "{refused} refused")
    }
}

/// What becomes of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// Its translation is what was exported, or what the project says.
    Unchanged,
    /// Its translation is gone.
    Emptied,
    /// Its translation was changed, and needs work.
    Unfinished,
    /// Nobody can tell what was exported.
    NoBaseline,
    /// The Dutch beside it is not what was exported.
    OtherSource,
    /// Today's Dutch is not what was exported.
    OutdatedBaseline,
    /// The project's translation is not what was exported either.
    Conflict,
    /// Its translation is news.
    Merge,
}

/// Judges a text that the project has, by its Dutch and its translation today.
fn judge(unit: &ReturnedUnit, source: &str, target: &str) -> Verdict {
    if unit.target == target {
        return Verdict::Unchanged;
    }
    let Some(baseline) = &unit.baseline else { return Verdict::NoBaseline };
    if fingerprint(&unit.target) == baseline.target {
        Verdict::Unchanged
    } else if unit.target.is_empty() {
        Verdict::Emptied
    } else if unit.needs_work {
        Verdict::Unfinished
    } else if fingerprint(&unit.source) != baseline.source {
        Verdict::OtherSource
    } else if fingerprint(source) != baseline.source {
        Verdict::OutdatedBaseline
    } else if fingerprint(target) != baseline.target {
        Verdict::Conflict
    } else {
        Verdict::Merge
    }
}

/// Merges what came back.
pub(super) fn merge(
    locales: &Locales,
    today: &Today,
    file: &SourcePath,
    returned: &Returned,
    recording: &Recording,
) -> (Imported, Report) {
    let mut merger = Merger {
        today,
        file,
        parity: Parity::between(locales.source(), &today.lang),
        seen: BTreeSet::new(),
        messages: BTreeMap::new(),
        imported: Imported::default(),
        report: Report::default(),
    };
    returned.units.iter().for_each(|unit| merger.unit(unit));
    let Merger { messages, mut imported, report, .. } = merger;
    if !messages.is_empty() {
        locales.change(rewritten(locales, today, &messages, recording), &mut imported.changes);
    }
    (imported, report)
}

struct Merger<'a> {
    today: &'a Today<'a>,
    file: &'a SourcePath,
    parity: Parity,
    seen: BTreeSet<String>,
    /// The new messages, as they are to be written.
    messages: BTreeMap<MessageId, String>,
    imported: Imported,
    report: Report,
}

impl Merger<'_> {
    fn unit(&mut self, unit: &ReturnedUnit) {
        if !self.seen.insert(unit.id.clone()) {
            return self.refuse(unit, Code::DuplicateMessage, format!("`{}` stands here a second time", unit.id), None);
        }
        let Some(source) = self.today.source(&unit.id) else { return self.unknown(unit) };
        let target = self.today.target(&unit.id);
        match judge(unit, source, &target) {
            Verdict::Unchanged => self.imported.unchanged += 1,
            Verdict::Emptied => self.imported.emptied += 1,
            Verdict::Unfinished => self.imported.unfinished += 1,
            Verdict::Merge => self.merge(unit, &target),
            Verdict::NoBaseline => self.refuse(
                unit,
                Code::ExchangeFormat,
                format!("`{}` has lost its line `Baseline:`, so that nobody can tell what was changed", unit.id),
                Some(
                    "keep comments and notes when saving; or export again, and enter this translation there".to_owned(),
                ),
            ),
            Verdict::OtherSource => self.refuse(
                unit,
                Code::ExchangeFormat,
                format!("the Dutch beside `{}` is not what was exported", unit.id),
                Some("export again, and enter this translation there".to_owned()),
            ),
            Verdict::OutdatedBaseline => self.refuse(
                unit,
                Code::OutdatedBaseline,
                format!("the Dutch of `{}` has changed since the export", unit.id),
                Some(format!("export again; today it says: {source}")),
            ),
            Verdict::Conflict => self.refuse(
                unit,
                Code::TranslationConflict,
                format!("`{}` was changed here, and in the project too", unit.id),
                Some(format!("decide, and write it into `{}`; today it says: {target}", self.today.file())),
            ),
        }
    }

    fn refuse(&mut self, unit: &ReturnedUnit, code: Code, message: String, help: Option<String>) {
        self.imported.refused += 1;
        let place = Some(Place::new(self.file, unit.place.clone()));
        self.report.push(Diagnostic { place, code, message, help });
    }

    fn unknown(&mut self, unit: &ReturnedUnit) {
        let known = nearest(&unit.id, self.today.sources.keys().map(MessageId::as_str));
        let help = known.map(|known| format!("did you mean `{known}`?"));
        let message = format!("the Dutch has no message `{}` (any more)", unit.id);
        self.refuse(unit, Code::UnknownMessage, message, help);
    }

    /// Takes a translation over, unless it says something else than the Dutch.
    fn merge(&mut self, unit: &ReturnedUnit, target: &str) {
        let id = MessageId::new(&unit.id).expect("the Dutch has the message");
        if unit.target.len() > MOST_BYTES {
            let message = format!("a translation of {} bytes; at most {MOST_BYTES} are read", unit.target.len());
            return self.refuse(unit, Code::ExchangeFormat, message, None);
        }
        let text = match self.today.words(&unit.id, &unit.target).compose(&id) {
            Ok(text) => text,
            Err(problem) => return self.refuse(unit, Code::FluentSyntax, format!("`{id}`: {problem}"), None),
        };
        let (catalog, mut problems) = Catalog::parse(self.file, &text);
        problems.merge(self.parity.check(&self.today.dutch, &catalog));
        if let Some(problem) = problems.iter().next().cloned() {
            problems.iter().skip(1).for_each(|problem| self.report.push(moved(problem, self.file, unit)));
            return self.refuse(unit, problem.code, format!("`{id}`: {}", problem.message), problem.help);
        }
        let is_layout = catalog.get(id.as_str()).is_some_and(|message| self.today.spells(message, target));
        if is_layout {
            self.imported.unchanged += 1;
        } else {
            self.imported.merged += 1;
            self.messages.insert(id, text);
        }
    }
}

/// A problem of a message at its place in the file from which it came.
fn moved(problem: &Diagnostic, file: &SourcePath, unit: &ReturnedUnit) -> Diagnostic {
    let message = format!("`{}`: {}", unit.id, problem.message);
    Diagnostic { place: Some(Place::new(file, unit.place.clone())), message, ..problem.clone() }
}

/// The catalogue with its new messages, and what is known of them.
fn rewritten(
    locales: &Locales,
    today: &Today,
    messages: &BTreeMap<MessageId, String>,
    recording: &Recording,
) -> [Rewritten; 2] {
    let file = today.file();
    let empty = (Catalog::empty(&file), States::default());
    let (before, states) = match today.translation {
        Some(translation) => (&translation.catalog, &translation.states),
        None => (&empty.0, &empty.1),
    };
    let order: Vec<MessageId> = today.dutch.iter().map(|message| message.id.clone()).collect();
    let text = splice(locales.text(&file).unwrap_or_default(), before, &order, messages);
    let (after, _) = Catalog::parse(&file, &text);
    let new = after.iter().filter(|message| messages.contains_key(&message.id));
    let states = recorded(states, new, &today.sources, recording);
    let merged = format!("{} merged", messages.len());
    let known =
        Rewritten { file: state_file(&today.lang, &today.domain), text: states.write(), summary: merged.clone() };
    [Rewritten { file, text, summary: merged }, known]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translate::exchange::unit::Baseline;

    /// Judges a text by the Dutch and the translation at the export, in the file and today.
    fn check(source: [&str; 3], target: [&str; 3], expected: Verdict) {
        let unit = ReturnedUnit {
            id: "a".into(),
            source: source[1].into(),
            target: target[1].into(),
            needs_work: false,
            baseline: Some(Baseline { source: fingerprint(source[0]), target: fingerprint(target[0]) }),
            place: 0..0,
        };
        let (source, target) = (source[2], target[2]);
        assert_eq!(judge(&unit, source, target), expected, "{unit:?} {source} {target}");
        let is_news = !matches!(expected, Verdict::Unchanged | Verdict::Emptied);
        let unfinished = ReturnedUnit { needs_work: true, ..unit.clone() };
        let expected = if is_news { Verdict::Unfinished } else { expected };
        assert_eq!(judge(&unfinished, source, target), expected, "{unfinished:?}");
        let bare = ReturnedUnit { baseline: None, ..unit };
        let expected = if bare.target == target { Verdict::Unchanged } else { Verdict::NoBaseline };
        assert_eq!(judge(&bare, source, target), expected, "{bare:?}");
    }

    #[test]
    fn a_text_is_judged_by_three_versions_of_it() {
        let dutch = ["Ga liggen."; 3];
        check(dutch, ["Yat.", "Yat.", "Yat."], Verdict::Unchanged);
        check(dutch, ["Yat.", "Yat.", "Uzan."], Verdict::Unchanged);
        check(dutch, ["Yat.", "Uzan.", "Uzan."], Verdict::Unchanged);
        check(dutch, ["Yat.", "Uzan.", "Yat."], Verdict::Merge);
        check(dutch, ["", "Uzan.", ""], Verdict::Merge);
        check(dutch, ["Yat.", "Uzan.", "Dur."], Verdict::Conflict);
        check(dutch, ["", "Uzan.", "Yat."], Verdict::Conflict);
        check(dutch, ["Yat.", "Uzan.", ""], Verdict::Conflict);
        check(dutch, ["Yat.", "", "Yat."], Verdict::Emptied);
        check(dutch, ["", "", ""], Verdict::Unchanged);
        let today = ["Ga liggen.", "Ga liggen.", "Ga zitten."];
        check(today, ["Yat.", "Yat.", "Yat."], Verdict::Unchanged);
        check(today, ["Yat.", "Uzan.", "Yat."], Verdict::OutdatedBaseline);
        check(today, ["Yat.", "Uzan.", "Dur."], Verdict::OutdatedBaseline);
        check(["Ga liggen.", "Ga zitten.", "Ga zitten."], ["Yat.", "Otur.", "Yat."], Verdict::OtherSource);
    }
}
