//! What is wrong, where, and what to do: [`Diagnostic`], the ordered [`Report`], and its renderings. It decides
//! nothing about when a problem is one; that is the business of the stage that finds it.

mod code;
mod render;

use std::collections::BTreeSet;
use std::ops::Range;

use crate::path::SourcePath;

pub use code::Code;
pub use render::{Format, SourceText, render};

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is published until it is mended.
    Error,
    /// The site is published; somebody should look.
    Warning,
}

impl Severity {
    /// The word shown to people and machines.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// Bytes of one input file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: SourcePath,
    /// First byte and the byte behind the last.
    pub start: usize,
    /// The byte behind the last one.
    pub end: usize,
}

impl Place {
    /// Names a range of bytes in a file.
    #[must_use]
    pub fn new(file: &SourcePath, range: Range<usize>) -> Self {
        Self { file: file.clone(), start: range.start, end: range.end }
    }
}

/// One problem: its kind, its place, what was found and what was wanted, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where; `None` for a problem of no single file.
    pub place: Option<Place>,
    /// Which rule was broken.
    pub code: Code,
    /// What was found and what was wanted: a fragment that begins with a small letter.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A problem without a place.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self { place: None, code, message: message.into(), help: None }
    }

    /// Says where: a range of bytes in a file.
    #[must_use]
    pub fn at(mut self, file: &SourcePath, range: Range<usize>) -> Self {
        self.place = Some(Place::new(file, range));
        self
    }

    /// Says in which file, when no line of it is to blame.
    #[must_use]
    pub fn in_file(self, file: &SourcePath) -> Self {
        self.at(file, 0..0)
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// How much it matters.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// Problems in the order of their places, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    diagnostics: BTreeSet<Diagnostic>,
}

impl Report {
    /// Adds a problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.insert(diagnostic);
    }

    /// Adds all problems of another report.
    pub fn merge(&mut self, other: Self) {
        self.diagnostics.extend(other.diagnostics);
    }

    /// Takes the value out of a stage's answer and keeps its problems.
    pub fn take<T>(&mut self, (value, report): (T, Self)) -> T {
        self.merge(report);
        value
    }

    /// All problems, ordered by file and place.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter()
    }

    /// How many problems of one severity there are.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.iter().filter(|diagnostic| diagnostic.severity() == severity).count()
    }

    /// Whether a problem forbids publishing.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }
}

impl FromIterator<Diagnostic> for Report {
    fn from_iter<T: IntoIterator<Item = Diagnostic>>(diagnostics: T) -> Self {
        Self { diagnostics: diagnostics.into_iter().collect() }
    }
}
