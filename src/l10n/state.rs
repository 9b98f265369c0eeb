//! What is known of each translation: the Dutch it was made from, whose words it is, and who has looked at it. It is
//! kept beside the words (`<domain>.state.toml`), in a file that translation tools never see. No clock and no history
//! takes part in any decision.

use std::collections::BTreeMap;
use std::fmt;
use std::fmt::Write as _;
use std::str::FromStr;

use serde::Deserialize;
use toml::Spanned;

use super::id::MessageId;
use crate::diag::{Code, Diagnostic, Report};
use crate::path::SourcePath;
use crate::source;

const HEADER: &str = "\
# What each translation was made from, and who has looked at it.
# Kept by `translate sync` and `translate accept`; the words are in the file beside it.
";

/// How far a translation has come. The order is that of trust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// A machine wrote it.
    Machine,
    /// A person wrote it.
    Translated,
    /// A second person has read it as language.
    ReviewedLanguage,
    /// Somebody of the profession has read it.
    ReviewedClinical,
}

impl State {
    /// All states, the least trusted first.
    pub const ALL: [Self; 4] = [Self::Machine, Self::Translated, Self::ReviewedLanguage, Self::ReviewedClinical];

    /// The word in files and on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Translated => "translated",
            Self::ReviewedLanguage => "reviewed-language",
            Self::ReviewedClinical => "reviewed-clinical",
        }
    }

    /// Finds a state by its word.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

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

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(toml::value::Date);

/// A text that is no date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no date such as `2026-05-01`")]
pub struct DateError(String);

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().ok().and_then(Self::of).ok_or_else(|| DateError(text.to_owned()))
    }
}

impl Date {
    fn of(written: toml::value::Datetime) -> Option<Self> {
        written.date.filter(|_| written.time.is_none() && written.offset.is_none()).map(Self)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
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
    pub state: State,
    /// The role of whoever vouches for that.
    pub by: Option<String>,
    /// When they did.
    pub date: Option<Date>,
}

/// What a reader must be told of one translation today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How far it has come.
    pub state: State,
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
        return Standing { state: State::Machine, stale: weight == Weight::Critical, unrecorded: true };
    };
    let state = if entry.hash == *words { entry.state } else { entry.state.min(State::Translated) };
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
    state: State,
    by: Option<String>,
    date: Option<Spanned<toml::value::Datetime>>,
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
                states.entries.insert(id, entry.read(file, &mut report));
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
    fn read(self, file: &SourcePath, report: &mut Report) -> Entry {
        let date = self.date.and_then(|written| {
            let day = Date::of(*written.get_ref());
            if day.is_none() {
                let message = "a date without a time is wanted, such as `2026-05-01`";
                report.push(Diagnostic::new(Code::InvalidValue, message).at(file, written.span()));
            }
            day
        });
        Entry { source: self.source, hash: self.hash, state: self.state, by: self.by, date }
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

    fn entry(source: &str, words: &str, state: State) -> Entry {
        let by = Some("physiotherapist".to_owned());
        Entry { source: source.into(), hash: WordsHash::of(words), state, by, date: "2026-05-01".parse().ok() }
    }

    fn check(entry: Option<&Entry>, weight: Weight, expected: (State, bool, bool)) {
        let found = standing(entry, "Nu", &WordsHash::of("şimdi"), weight);
        assert_eq!((found.state, found.stale, found.unrecorded), expected);
    }

    #[test]
    fn a_translation_is_stale_when_the_dutch_has_changed() {
        let reviewed = State::ReviewedClinical;
        check(Some(&entry("Nu", "şimdi", reviewed)), Weight::Critical, (reviewed, false, false));
        check(Some(&entry("Toen", "şimdi", reviewed)), Weight::Ordinary, (reviewed, true, false));
    }

    #[test]
    fn a_review_is_not_inherited_by_other_words() {
        check(
            Some(&entry("Nu", "o zaman", State::ReviewedClinical)),
            Weight::Ordinary,
            (State::Translated, false, false),
        );
        check(Some(&entry("Nu", "o zaman", State::Machine)), Weight::Ordinary, (State::Machine, false, false));
    }

    #[test]
    fn nothing_is_believed_of_an_unrecorded_translation() {
        check(None, Weight::Ordinary, (State::Machine, false, true));
        check(None, Weight::Critical, (State::Machine, true, true));
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
                states.entries.insert(MessageId::new(&id).unwrap(), entry(&source, &source, State::ALL[state]));
            }
            let (read, report) = States::parse(&SourcePath::known("locales/tr/ui.state.toml"), &states.write());
            prop_assert!(report.is_empty(), "{:?}", report);
            prop_assert_eq!(read, states);
        }
    }
}
