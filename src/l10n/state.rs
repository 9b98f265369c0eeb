//! What is known of each translation: the Dutch it was made from, whose words it is, and who has looked at it. It is
//! kept beside the words (`<domain>.state.toml`), in a file that translation tools never see. No clock and no history
//! takes part in any decision.

use std::collections::BTreeMap;
use std::fmt;
use std::fmt::Write as _;

use serde::Deserialize;
use toml::Spanned;

use super::id::MessageId;
use crate::date::Date;
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::ReviewState;
use crate::path::SourcePath;
use crate::source;

const HEADER: &str = "\
# What each translation was made from, and who has looked at it.
# Kept by `translate sync` and `translate accept`; the words are in the file beside it.
";

/// A fingerprint of a translation's words: 16 hexadecimal digits of BLAKE3 over their canonical layout, so that a tool
/// that only indents anew changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(transparent)]
pub struct WordsHash(String);

impl WordsHash {
    /// The fingerprint of [`Message::pattern`](super::Message::pattern).
    #[must_use]
    pub fn of(pattern: &str) -> Self {
        Self(blake3::hash(pattern.as_bytes()).to_hex()[..16].to_owned())
    }
}

impl fmt::Display for WordsHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What is known of one translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The Dutch it was made from.
    pub source: String,
    /// The fingerprint of its words.
    pub hash: WordsHash,
    /// How far it has come.
    pub state: ReviewState,
    /// The role of whoever vouches for that.
    pub by: Option<String>,
    /// When they did.
    pub date: Option<Date>,
}

/// What a reader must be told of one translation today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How far it has come.
    pub state: ReviewState,
    /// Whether it was made from another Dutch text than today's, as far as is known.
    pub stale: bool,
    /// Whether nothing at all is known of it.
    pub unrecorded: bool,
}

/// Whether a patient's safety depends on a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// A text like any other.
    Ordinary,
    /// A caution, a dose, a rule of a group, "only if ticked".
    Critical,
}

impl Weight {
    /// The weight of a message of the interface, told by its name.
    #[must_use]
    pub fn of_interface(id: &str) -> Self {
        if id.starts_with("dose-") || id.starts_with("safety-") { Self::Critical } else { Self::Ordinary }
    }
}

/// Judges a translation.
///
/// It is stale when today's Dutch is not the Dutch it was made from. A translation whose words have changed since they
/// were recorded is `translated` at most: a review is never inherited by other words. Of an unrecorded one nothing is
/// known, so it counts as a machine's, and when it is critical as stale.
#[must_use]
pub fn standing(entry: Option<&Entry>, todays_source: &str, words: &WordsHash, weight: Weight) -> Standing {
    let Some(entry) = entry else {
        return Standing { state: ReviewState::Machine, stale: weight == Weight::Critical, unrecorded: true };
    };
    let state = if entry.hash == *words { entry.state } else { entry.state.min(ReviewState::Translated) };
    Standing { state, stale: entry.source != todays_source, unrecorded: false }
}

/// The states of one domain in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct States {
    /// What is known, by message.
    pub entries: BTreeMap<MessageId, Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenEntry {
    source: String,
    hash: WordsHash,
    state: ReviewState,
    by: Option<String>,
    date: Option<Date>,
}

impl States {
    /// Reads a state file.
    #[must_use]
    pub fn parse(file: &SourcePath, text: &str) -> (Self, Report) {
        let mut report = Report::default();
        let written: BTreeMap<Spanned<String>, WrittenEntry> =
            source::toml::read(file, text, 0, &mut report).unwrap_or_default();
        let mut states = Self::default();
        for (name, entry) in written {
            if let Some(id) = MessageId::new(name.get_ref()) {
                states.entries.insert(id, entry.read());
            } else {
                let message = format!("`{}` is no name of a message", name.get_ref());
                report.push(Diagnostic::new(Code::InvalidValue, message).at(file, name.span()));
            }
        }
        (states, report)
    }

    /// The file's content: sorted, so that two people's changes rarely meet.
    #[must_use]
    pub fn write(&self) -> String {
        self.entries.iter().fold(HEADER.to_owned(), |text, (id, entry)| text + "\n" + &entry.write(id))
    }
}

impl WrittenEntry {
    fn read(self) -> Entry {
        Entry { source: self.source, hash: self.hash, state: self.state, by: self.by, date: self.date }
    }
}

impl Entry {
    fn write(&self, id: &MessageId) -> String {
        let mut text = format!("[{id}]\nsource = {}\n", toml::Value::from(self.source.as_str()));
        let _ = writeln!(text, "hash = \"{}\"\nstate = \"{}\"", self.hash, self.state);
        if let Some(by) = &self.by {
            let _ = writeln!(text, "by = {}", toml::Value::from(by.as_str()));
        }
        if let Some(date) = self.date {
            let _ = writeln!(text, "date = {date}");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry(source: &str, words: &str, state: ReviewState) -> Entry {
        let by = Some("physiotherapist".to_owned());
        Entry { source: source.into(), hash: WordsHash::of(words), state, by, date: Date::parse("2026-05-01") }
    }

    fn check(entry: Option<&Entry>, weight: Weight, expected: (ReviewState, bool, bool)) {
        let found = standing(entry, "Nu", &WordsHash::of("şimdi"), weight);
        assert_eq!((found.state, found.stale, found.unrecorded), expected);
    }

    #[test]
    fn a_translation_is_stale_when_the_dutch_has_changed() {
        let reviewed = ReviewState::ReviewedClinical;
        check(Some(&entry("Nu", "şimdi", reviewed)), Weight::Critical, (reviewed, false, false));
        check(Some(&entry("Toen", "şimdi", reviewed)), Weight::Ordinary, (reviewed, true, false));
    }

    #[test]
    fn a_review_is_not_inherited_by_other_words() {
        check(
            Some(&entry("Nu", "o zaman", ReviewState::ReviewedClinical)),
            Weight::Ordinary,
            (ReviewState::Translated, false, false),
        );
        check(
            Some(&entry("Nu", "o zaman", ReviewState::Machine)),
            Weight::Ordinary,
            (ReviewState::Machine, false, false),
        );
    }

    #[test]
    fn nothing_is_believed_of_an_unrecorded_translation() {
        check(None, Weight::Ordinary, (ReviewState::Machine, false, true));
        check(None, Weight::Critical, (ReviewState::Machine, true, true));
    }

    #[test]
    fn safety_and_doses_are_critical_in_the_interface() {
        assert_eq!(Weight::of_interface("dose-hold"), Weight::Critical);
        assert_eq!(Weight::of_interface("safety-only-if-ticked"), Weight::Critical);
        assert_eq!(Weight::of_interface("menu-dose"), Weight::Ordinary);
    }

    fn check_mistake(text: &str, message: &str, at: usize) {
        let (_, report) = States::parse(&SourcePath::known("locales/tr/ui.state.toml"), text);
        let found = report.iter().next().unwrap();
        assert!(found.message.contains(message), "{found:?}");
        assert_eq!((report.iter().count(), found.place.as_ref().unwrap().start), (1, at));
    }

    #[test]
    fn mistakes_in_a_state_file_are_reported() {
        let entry = "source = \"a\"\nhash = \"b\"\nstate = \"machine\"\n";
        check_mistake(&format!("[a]\n{entry}dat = 1\n"), "unknown field `dat`", 46);
        check_mistake(&format!("[a]\n{}", entry.replace("machine", "clinical")), "unknown variant `clinical`", 36);
        check_mistake(&format!("[\"é\"]\n{entry}"), "`é` is no name", 1);
        check_mistake(&format!("[a]\n{entry}date = 2026-05-01T10:00:00\n"), "a date without a time", 53);
    }

    proptest! {
        #[test]
        fn a_state_file_reads_back_as_it_was_written(
            texts in proptest::collection::btree_map("[a-z]{1,3}-s[1-9]", ("(\\PC|[\n\r\t\"'\\\\ ]){0,20}", 0..4_usize), 0..5)
        ) {
            let mut states = States::default();
            for (id, (source, state)) in texts {
                states.entries.insert(MessageId::new(&id).unwrap(), entry(&source, &source, ReviewState::ALL[state]));
            }
            let (read, report) = States::parse(&SourcePath::known("locales/tr/ui.state.toml"), &states.write());
            prop_assert!(report.is_empty(), "{:?}", report);
            prop_assert_eq!(read, states);
        }
    }
}
