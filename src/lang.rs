//! A language: its tag, direction, script and own name, and a value together with the language it is *really* in.
//! It knows no words of any language.

use std::fmt;
use std::sync::Arc;

/// A language tag as BCP 47 writes it, in the letters of the folder under `locales/`: `nl`, `ar`, `en-XA`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);

impl Lang {
    /// Reads a tag; returns `None` when it is not a well-formed language tag in its usual spelling.
    #[must_use]
    pub fn new(tag: &str) -> Option<Self> {
        let parsed: unic_langid::LanguageIdentifier = tag.parse().ok()?;
        (parsed == tag).then(|| Self(tag.into()))
    }

    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// What a `locales/<lang>/locale.toml` says of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// The tag.
    pub lang: Lang,
    /// The language's name in itself: "Nederlands", "العربية".
    pub name: String,
    /// The direction of its script.
    pub direction: Direction,
    /// Where its readers are sent for what is not translated; `None` only for the source language.
    pub fallback: Option<Lang>,
    /// How the reader is addressed ("u", "siz"), for translators.
    pub address: Option<String>,
    /// Leaflets that are knowingly translated in part only; what lacks in them is no reason for a warning.
    pub partial: Vec<String>,
}

/// How far a translation has come. A later state is worth more than an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewState {
    /// Made by a machine, read by nobody.
    Machine,
    /// Made or changed by a person.
    Translated,
    /// Read by a second person who knows the language.
    ReviewedLanguage,
    /// Read by a clinician who knows the language.
    ReviewedClinical,
}

impl ReviewState {
    /// All states, the least trusted first.
    pub const ALL: [Self; 4] = [Self::Machine, Self::Translated, Self::ReviewedLanguage, Self::ReviewedClinical];

    /// Finds a state by its name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }

    /// The name used in files and message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Translated => "translated",
            Self::ReviewedLanguage => "reviewed-language",
            Self::ReviewedClinical => "reviewed-clinical",
        }
    }
}

impl fmt::Display for ReviewState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A value and the language it is really in, so that text shown in place of a missing translation can always be
/// marked and announced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localized<T> {
    /// The language of the value.
    pub lang: Lang,
    /// The value.
    pub value: T,
}

impl<T> Localized<T> {
    /// Pairs a value with its language.
    pub fn new(lang: Lang, value: T) -> Self {
        Self { lang, value }
    }

    /// Changes the value and keeps the language.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Localized<U> {
        Localized { lang: self.lang, value: change(self.value) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_taken_in_their_usual_spelling_only() {
        assert!(Lang::new("nl").is_some() && Lang::new("en-XA").is_some());
        for bad in ["NL", "nl_NL", "", "../x", "en-xa"] {
            assert_eq!(Lang::new(bad), None, "{bad:?}");
        }
    }
}
