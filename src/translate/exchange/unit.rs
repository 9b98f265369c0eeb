//! What travels to a translator and back, whatever the form of the file: texts with their translations, notes and
//! baselines. It knows no project.

use std::fmt;
use std::ops::Range;

use crate::l10n::{MessageId, WordsHash};
use crate::lang::{Lang, ReviewState};

/// What the line with the baseline begins with, in a comment or a note.
const BASELINE: &str = "Baseline:";

/// How many hexadecimal digits a fingerprint has.
const DIGITS: usize = 16;

/// What a file says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// The language that is translated from.
    pub(super) source: Lang,
    /// The language that is translated into.
    pub(super) lang: Lang,
    /// The leaflet, `pages` or `ui`.
    pub(super) domain: String,
}

/// Everything that is exported in one file.
#[derive(Clone, Debug)]
pub(super) struct Package {
    pub(super) header: Header,
    /// A fingerprint of the Dutch of the whole domain.
    pub(super) revision: String,
    /// The day of the last translation that is recorded, as `2026-05-01`.
    pub(super) revised: Option<String>,
    /// The texts, in the order of the Dutch.
    pub(super) units: Vec<Unit>,
}

/// One text that goes to a translator.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) id: MessageId,
    pub(super) source: String,
    /// The translation; empty when there is none.
    pub(super) target: String,
    pub(super) progress: Progress,
    /// What a translator should know, a line each.
    pub(super) notes: Vec<String>,
}

/// How far the translation of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Progress {
    /// There is none.
    Missing,
    /// It was made from another Dutch text.
    Stale,
    /// It fits, and has come so far.
    Fits(ReviewState),
}

/// What a file holds that comes back.
#[derive(Clone, Debug)]
pub(super) struct Returned {
    pub(super) header: Header,
    pub(super) units: Vec<ReturnedUnit>,
}

/// One text that comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ReturnedUnit {
    pub(super) id: String,
    pub(super) source: String,
    /// The translation; empty when there is none.
    pub(super) target: String,
    /// Whether the file itself says that somebody must look at the translation.
    pub(super) needs_work: bool,
    pub(super) baseline: Option<Baseline>,
    /// The bytes of the file where the translation stands.
    pub(super) place: Range<usize>,
}

/// The fingerprints of a text and of its translation at the export, by which an import tells who changed what since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Baseline {
    pub(super) source: String,
    pub(super) target: String,
}

impl Unit {
    /// The fingerprints of what is exported.
    pub(super) fn baseline(&self) -> Baseline {
        Baseline { source: fingerprint(&self.source), target: fingerprint(&self.target) }
    }
}

impl Baseline {
    /// Finds the line with the baseline in a comment.
    pub(super) fn find(comment: &str) -> Option<Self> {
        comment.lines().find_map(Self::read)
    }

    fn read(line: &str) -> Option<Self> {
        let (source, target) = line.trim().strip_prefix(BASELINE)?.trim().split_once(' ')?;
        let is_print = |text: &str| text.len() == DIGITS && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let (source, target) = (source.to_owned(), target.trim().to_owned());
        (is_print(&source) && is_print(&target)).then_some(Self { source, target })
    }
}

impl fmt::Display for Baseline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{BASELINE} {} {}", self.source, self.target)
    }
}

/// The fingerprint of a text as it stands in a file.
pub(super) fn fingerprint(text: &str) -> String {
    WordsHash::of(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_baseline_is_found_among_other_lines_and_never_half() {
        let baseline = Baseline { source: fingerprint("Ga liggen."), target: fingerprint("") };
        assert_eq!(Baseline::find(&format!("Kind: step\n {baseline}\nx")), Some(baseline));
        for damaged in ["", "Baseline:", "Baseline: 0123456789abcdef", "Baseline: 0123456789abcdef 0123", "Kind: step"]
        {
            assert_eq!(Baseline::find(damaged), None, "{damaged}");
        }
    }
}
