//! What `content/accessibility.toml` says of the accessibility of the site: its status, and what was measured. The words
//! around these facts are a page and messages of the interface; nothing is measured here.

use serde::Deserialize;
use toml::Spanned;

use crate::date::Date;
use crate::diag::Report;
use crate::path::SourcePath;
use crate::source::toml as toml_file;

/// Where the facts stand.
pub const FILE: &str = "content/accessibility.toml";

/// The name of the page that they belong to.
pub const PAGE: &str = "toegankelijkheid";

/// The anchor on that page under which the status stands.
pub const STATUS: &str = "status";

/// The anchor on that page under which the measurements stand.
pub const MEASURED: &str = "measured";

/// The facts of an accessibility statement.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// How far the site has come.
    pub status: Status,
    /// The standards that it aims at, by their names.
    pub standards: Vec<String>,
    /// The day on which somebody last read the statement as a whole.
    pub date: Date,
    /// What was measured.
    pub measured: Measured,
}

/// A letter of the Dutch register of accessibility statements. Its last one, E, is for sites without a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Status {
    /// A study shows that every requirement is met.
    A,
    /// A study shows which requirements are met.
    B,
    /// A study is planned within six months.
    C,
    /// There is no study, and none is planned.
    D,
}

/// What programs found on the pages of the site.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measured {
    /// The day of the measurements.
    pub date: Date,
    /// How many pages there were.
    pub pages: u32,
    /// In how many languages.
    pub languages: u32,
    /// What looked at them.
    #[serde(rename = "judge")]
    pub judges: Vec<Judge>,
}

/// A program that looked at the pages, and what it found.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judge {
    /// The end of the message that says what it looks for: `statement-judge-axe`.
    pub id: Spanned<String>,
    /// Its name; absent for measurements of the project's own.
    pub name: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// How many pages it looked at.
    pub pages: u32,
    /// In how many views it looked at each of them.
    pub views: u32,
    /// How many rules it has; absent where it does not say.
    pub checks: Option<u32>,
    /// How often a rule was broken.
    pub violations: u32,
}

impl Status {
    /// The letter.
    #[must_use]
    pub fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }
}

/// Reads the facts. `None` when they cannot be used; the report then says why.
#[must_use]
pub fn parse(file: &SourcePath, text: &str) -> (Option<Statement>, Report) {
    let mut report = Report::default();
    let statement = toml_file::read(file, text, 0, &mut report);
    (statement, report)
}
