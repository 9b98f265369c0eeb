//! A leaflet as data for other programs: one plain structure for each thing in `/<lang>/<leaflet>.json`, in the form that
//! `leaflet.schema.json` describes for them. Every field is always there, an absent value as `null`; every text is a
//! [`Segment`] and holds no HTML. Nothing is looked up from here.
//!
//! The form is a promise. A field may be added only with a new schema; taking one away, or giving it another meaning,
//! needs a new number of the form as well.

use serde::Serialize;

/// The number of the form, also in the name of the schema.
pub const FORMAT: u32 = 1;

/// The schema, as it is published beside the data.
pub const SCHEMA: &str = include_str!("leaflet.schema.json");

/// A whole leaflet in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Leaflet {
    /// The address of the schema.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// [`FORMAT`].
    pub format: u32,
    /// The leaflet's permanent id: `rugklachten`.
    pub id: String,
    /// The hospital's code: `PMD-020`.
    pub code: String,
    /// The edition on paper, from 1.
    pub edition: u32,
    /// When the text was last revised: `2025-05-16`.
    pub revision: String,
    /// The language that was asked for.
    pub language: String,
    /// `ltr` or `rtl`, of that language.
    pub dir: &'static str,
    /// The language that all others are translated from.
    pub source_language: String,
    /// The address of the overview.
    pub address: String,
    /// The code on paper in this language; absent where none was issued.
    pub printed_code: Option<PrintedCode>,
    /// The leaflet's name.
    pub title: Segment,
    /// Who publishes it.
    pub organisation: Organisation,
    /// The department that answers for it.
    pub owner: Owner,
    /// Rules for all exercises together.
    pub programme: Programme,
    /// What must be said beside every exercise.
    pub safety: Safety,
    /// The types of exercise, in the order of the leaflet.
    pub types: Vec<Type>,
    /// The general text by its headings, the rules of the types left out.
    pub sections: Vec<Section>,
    /// The transfers by number.
    pub transfers: Vec<Item>,
    /// The exercises by number.
    pub exercises: Vec<Item>,
}

/// One text in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Segment {
    /// Its catalogue and permanent message id: `rugklachten/exercise-06-s3`, `ui/dose-hold`. Absent while the text is
    /// newer than the list of ids.
    pub id: Option<String>,
    /// The words, without any markup.
    pub text: String,
    /// The language that the words are really in.
    pub lang: String,
    /// `ltr` or `rtl`, of the words.
    pub dir: &'static str,
    /// `source` in the source language, else how far the translation has come.
    pub state: &'static str,
    /// A hash of the source text that the words were made from: 16 hexadecimal digits, the same in every language that is
    /// up to date. Absent where that is not on record.
    pub source_revision: Option<String>,
    /// Whether the source text has changed since.
    pub stale: bool,
    /// Whether a patient may come to harm when the text is missing or out of date.
    pub critical: bool,
}

/// The organisation behind the site.
#[derive(Clone, Debug, Serialize)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// Its own site.
    pub url: String,
}

/// The department that answers for a leaflet.
#[derive(Clone, Debug, Serialize)]
pub struct Owner {
    /// Its name.
    pub department: Segment,
    /// Its own page.
    pub url: Option<String>,
    /// Its telephone number as people read it.
    pub telephone: String,
    /// The same number as a phone dials it.
    pub dial: String,
    /// When somebody answers.
    pub hours: Vec<Hours>,
}

/// Opening hours on a run of days.
#[derive(Clone, Debug, Serialize)]
pub struct Hours {
    /// The first day: `monday`.
    pub from: &'static str,
    /// The last day.
    pub to: &'static str,
    /// From when, as people read it: `8.00`.
    pub opens: String,
    /// Until when.
    pub closes: String,
}

/// Rules for all exercises together.
#[derive(Clone, Debug, Serialize)]
pub struct Programme {
    /// How often a day; absent when the leaflet does not state it.
    pub sessions_per_day: Option<u32>,
}

/// What must be said beside every exercise.
#[derive(Clone, Debug, Serialize)]
pub struct Safety {
    /// Only what was practised with the physiotherapist and is ticked on paper.
    pub only_ticked: Segment,
    /// Whom to ask when in doubt.
    pub call: Segment,
}

/// A type of exercise.
#[derive(Clone, Debug, Serialize)]
pub struct Type {
    /// The letter on paper, the same in all languages.
    pub letter: String,
    /// The word for it.
    pub name: Segment,
    /// The heading of its rules; absent where it has none.
    pub heading: Option<Segment>,
    /// Its rules, which must be shown in full.
    pub rules: Vec<Block>,
}

/// A part of the general text.
#[derive(Clone, Debug, Serialize)]
pub struct Section {
    /// Its anchor on the pages; absent for the introduction.
    pub id: Option<String>,
    /// Its heading; absent for the introduction.
    pub heading: Option<Segment>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A part of running text.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Block {
    /// A heading within a section.
    Heading {
        /// 2 to 6.
        level: u8,
        /// Its words.
        text: Segment,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        text: Segment,
    },
    /// A list.
    List {
        /// The number of the first item; absent for bullets.
        start: Option<u64>,
        /// Its items, each of one or more blocks.
        items: Vec<Vec<Self>>,
    },
    /// A box that stands out.
    Box {
        /// `note`, `tip`, `important`, `warning` or `caution`; absent for a quotation.
        alert: Option<&'static str>,
        /// What it says.
        blocks: Vec<Self>,
    },
    /// A table with one row of headings.
    Table {
        /// The headings; absent where one is empty.
        head: Vec<Option<Segment>>,
        /// The rows, each with as many cells.
        rows: Vec<Vec<Option<Segment>>>,
    },
    /// A picture, in words.
    Picture {
        /// What is to be seen.
        alt: Segment,
    },
}

/// An exercise or a transfer. Everything in it is in one language, that of `lang`.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    /// Its permanent id within the leaflet: `exercise-07`.
    pub id: String,
    /// `exercise` or `transfer`.
    pub kind: &'static str,
    /// Its number on paper.
    pub number: u32,
    /// The language that its words are really in.
    pub lang: String,
    /// `ltr` or `rtl`, of those words.
    pub dir: &'static str,
    /// Whether it stands whole in another language, because its translation cannot be relied on.
    pub fallback: bool,
    /// The least state of any text on its page, the rules of its types included; `source` in the source language.
    pub state: &'static str,
    /// Whether any of these texts is out of date.
    pub stale: bool,
    /// The address of its page.
    pub address: String,
    /// The address of the same for a frame in another page.
    pub embed: String,
    /// The code on paper that leads to it; absent where none was issued.
    pub printed_code: Option<PrintedCode>,
    /// A picture that stands for it, the same in all languages.
    pub preview: Option<String>,
    /// "Oefening 7".
    pub label: Segment,
    /// Its name.
    pub title: Segment,
    /// Its types in full, in the order of the leaflet; empty when none is stated.
    pub types: Vec<Type>,
    /// Its start position; absent when not stated.
    pub position: Option<Word>,
    /// What is needed.
    pub equipment: Vec<Word>,
    /// The parts of the body that its words name, to find it by.
    pub body: Vec<Word>,
    /// Which facts the paper leaflet does not state.
    pub inferred: Vec<&'static str>,
    /// Whether somebody answerable has signed for these, as they are today.
    pub signed_off: bool,
    /// What stands above the steps, cautions left out.
    pub before: Vec<Block>,
    /// The steps.
    pub steps: Vec<Step>,
    /// Every dose, those of single steps too; empty when the leaflet states none.
    pub doses: Vec<Dose>,
    /// Everything the patient must heed, wherever it stands. It wins over the rules of the types.
    pub cautions: Vec<Caution>,
    /// What stands below the steps, cautions left out.
    pub after: Vec<Block>,
}

/// A code on paper.
#[derive(Clone, Debug, Serialize)]
pub struct PrintedCode {
    /// `020-07-1`
    pub code: String,
    /// Where it leads.
    pub address: String,
}

/// A fact that is one of a fixed list of words.
#[derive(Clone, Debug, Serialize)]
pub struct Word {
    /// The word for programs: `prone`.
    pub key: String,
    /// The word for people.
    pub text: Segment,
}

/// One step.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// Its number, from 1.
    pub number: usize,
    /// What to do, cautions left out.
    pub blocks: Vec<Block>,
    /// The pictures beside it.
    pub pictures: Vec<Picture>,
}

/// A picture of an exercise.
#[derive(Clone, Debug, Serialize)]
pub struct Picture {
    /// Its number within the exercise, from 1.
    pub number: usize,
    /// What is to be seen.
    pub alt: Segment,
}

/// What a patient must heed.
#[derive(Clone, Debug, Serialize)]
pub struct Caution {
    /// `important`, `warning` or `caution`.
    pub kind: &'static str,
    /// The step it belongs to, from 1; absent when it holds for the whole.
    pub step: Option<usize>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// One dose, as the leaflet states it. What the leaflet leaves open is absent; nothing is computed.
#[derive(Clone, Debug, Serialize)]
pub struct Dose {
    /// The step it belongs to, from 1; absent when it holds for the whole.
    pub step: Option<usize>,
    /// Whether it stands with the types of the exercise, not with the exercise itself.
    pub inherited: bool,
    /// How often.
    pub repetitions: Option<Amount>,
    /// How long a posture is held, each time.
    pub hold: Option<Time>,
    /// How long each time takes, where the leaflet does not say that something is held.
    #[serde(rename = "for")]
    pub for_each: Option<Time>,
    /// How long the whole takes.
    pub duration: Option<Duration>,
    /// `alternating` when left and right take turns. Whether a number means both together or each is not stated.
    pub side: Option<&'static str>,
    /// `muscle` when the repetitions are counted for each muscle.
    pub per: Option<&'static str>,
    /// The dose in words, sentence by sentence.
    pub sentences: Vec<Segment>,
}

/// A number, or a blank on paper that the physiotherapist fills in.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(untagged)]
pub enum Amount {
    /// A number that holds for everybody.
    Number(u32),
    /// `"blank"`
    Blank(&'static str),
}

/// A time with its unit.
#[derive(Clone, Debug, Serialize)]
pub struct Time {
    /// How many of the unit.
    pub amount: Amount,
    /// `s`, `min`, or both where the physiotherapist chooses.
    pub units: &'static [&'static str],
    /// Whether the leaflet says "about".
    pub approx: bool,
}

/// A time for the whole, or one for each side.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum Duration {
    /// One time.
    Whole(Time),
    /// One time for each side: two separate numbers.
    Sides {
        /// For the left side.
        left: Amount,
        /// For the right side.
        right: Amount,
        /// The unit of both.
        units: &'static [&'static str],
    },
}
