//! The facts in a page's front matter, and those of a whole leaflet: numbers, types, doses, dates. Facts stand once,
//! in the source language, and never in a translation.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use super::dose::Dose;
use crate::date::Date;

/// The front matter of an exercise.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExerciseFacts {
    /// The number on paper.
    pub number: Spanned<u32>,
    /// The letters of its types; empty when the leaflet states none.
    pub types: Vec<Spanned<String>>,
    /// The start position, as a word that the interface messages know.
    pub position: Option<Spanned<String>>,
    /// What is needed, as words that the interface messages know.
    #[serde(default)]
    pub equipment: Vec<Spanned<String>>,
    /// The parts of the body that its own title or steps name, as words that the interface messages know. Readers find
    /// the exercise by them; its page does not show them, and nothing is added to what the leaflet says.
    #[serde(default)]
    pub body: Vec<Spanned<String>>,
    /// Which facts the paper leaflet does not state.
    #[serde(default)]
    pub inferred: BTreeSet<Inferred>,
    /// Who took responsibility for what is inferred.
    pub signed_off: Option<SignOff>,
    /// Why this exercise may go without a type or a dose.
    pub accepted: Option<String>,
    /// Its own doses; they win over those of its types.
    #[serde(default, rename = "dose")]
    pub doses: Vec<Spanned<Dose>>,
}

/// The front matter of a transfer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TransferFacts {
    /// Its place in the order.
    pub number: Spanned<u32>,
    /// What is needed.
    #[serde(default)]
    pub equipment: Vec<Spanned<String>>,
    /// Which facts the paper leaflet does not state.
    #[serde(default)]
    pub inferred: BTreeSet<Inferred>,
    /// Who took responsibility for what is inferred.
    pub signed_off: Option<SignOff>,
}

/// A fact in words that the interface can say: a message for each, such as `position-prone`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordedFact {
    /// The start position.
    Position,
    /// What is needed.
    Equipment,
    /// The parts of the body that an exercise names.
    Body,
}

impl WordedFact {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Position, Self::Equipment, Self::Body];

    /// The word with which the ids of its messages begin.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Position => "position",
            Self::Equipment => "equipment",
            Self::Body => "body",
        }
    }
}

/// A fact that the paper leaflet may leave open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Inferred {
    /// The name.
    Title,
    /// The start position.
    Position,
    /// What is needed.
    Equipment,
    /// A step.
    Steps,
    /// The pictures.
    Figure,
}

impl Inferred {
    /// The word used in message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Position => "position",
            Self::Equipment => "equipment",
            Self::Steps => "steps",
            Self::Figure => "figure",
        }
    }
}

/// A role's word that the inferred facts are right, for the text as it was then.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignOff {
    /// The role, never a person's name.
    pub by: String,
    /// When.
    pub date: Date,
    /// The hash of the page's text that was signed.
    pub hash: String,
}

/// What `leaflet.toml` says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeafletFacts {
    /// The folder's name: ASCII, permanent.
    pub id: Spanned<String>,
    /// The hospital's code: `PMD-020`.
    pub code: String,
    /// The edition on paper, from 1.
    pub edition: u32,
    /// When the text was last revised.
    pub revision: Date,
    /// When somebody should read it again.
    pub review_by: Option<Spanned<Date>>,
    /// The department that answers for it.
    pub owner: Owner,
    /// Rules for all exercises together.
    #[serde(default)]
    pub programme: Programme,
    /// The types of exercise by their letter.
    #[serde(default)]
    pub types: BTreeMap<String, TypeFacts>,
}

/// A department.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Owner {
    /// Its name; translatable.
    pub department: Spanned<String>,
    /// Its page.
    pub url: Option<Spanned<String>>,
    /// Its telephone number as people read it.
    pub telephone: Spanned<String>,
    /// The same number as a phone dials it from anywhere: `+31735536155`.
    pub dial: Option<Spanned<String>>,
    /// When somebody answers.
    #[serde(default)]
    pub hours: Vec<Hours>,
}

/// Opening hours on a run of days.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// From when, as people read it: `8.00`.
    pub opens: String,
    /// Until when.
    pub closes: String,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the days name themselves")]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Day {
    /// The English name in small letters, used in messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Monday => "monday",
            Self::Tuesday => "tuesday",
            Self::Wednesday => "wednesday",
            Self::Thursday => "thursday",
            Self::Friday => "friday",
            Self::Saturday => "saturday",
            Self::Sunday => "sunday",
        }
    }
}

/// Rules for all exercises together.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// How often a day.
    pub sessions_per_day: Option<u32>,
}

/// A type of exercise.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypeFacts {
    /// Its name; translatable.
    pub name: Spanned<String>,
    /// The dose that its exercises have when they state none of their own.
    pub dose: Option<Spanned<Dose>>,
}

impl Owner {
    /// The number as a phone dials it.
    #[must_use]
    pub fn dial(&self) -> String {
        let written = self.dial.as_ref().unwrap_or(&self.telephone).get_ref();
        written.chars().filter(|character| character.is_ascii_digit() || *character == '+').collect()
    }
}

impl LeafletFacts {
    /// The types in the order in which they are declared.
    #[must_use]
    pub fn types_in_order(&self) -> Vec<(&str, &TypeFacts)> {
        let mut types: Vec<_> = self.types.iter().map(|(letter, facts)| (letter.as_str(), facts)).collect();
        types.sort_by_key(|(_, facts)| facts.name.span().start);
        types
    }
}
