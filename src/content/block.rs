//! The blocks of a document. `T` is its text: words as read ([`Text`]) or the place of a segment
//! ([`SegmentIndex`](super::segment::SegmentIndex)) once they are numbered.

use std::ops::Range;

use super::inline::{Inline, RawLink};

/// Words as read, and where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The words.
    pub inlines: Vec<Inline>,
    /// Where they stand in their file.
    pub span: Range<usize>,
}

/// The five kinds of alert that GitHub's Markdown knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlertKind {
    /// `[!NOTE]`
    Note,
    /// `[!TIP]`
    Tip,
    /// `[!IMPORTANT]`
    Important,
    /// `[!WARNING]`
    Warning,
    /// `[!CAUTION]`: what a patient must heed.
    Caution,
}

impl AlertKind {
    /// The word used in class names and message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
        }
    }

    /// Whether a reader may come to harm without it.
    #[must_use]
    pub fn is_critical(self) -> bool {
        matches!(self, Self::Important | Self::Warning | Self::Caution)
    }
}

/// One block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block<T> {
    /// A heading.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Its anchor, when the author gave one.
        id: Option<String>,
        /// Its words.
        text: T,
    },
    /// A paragraph.
    Paragraph(T),
    /// A list.
    List {
        /// The first number of a numbered list; `None` for bullets.
        start: Option<u64>,
        /// Its items.
        items: Vec<Item<T>>,
        /// Where it stands.
        span: Range<usize>,
    },
    /// An alert, or a plain quotation (no kind).
    Alert {
        /// Which alert.
        kind: Option<AlertKind>,
        /// What it says.
        blocks: Vec<Self>,
    },
    /// A table.
    Table(Table<T>),
    /// A picture.
    Picture(Picture<T>),
    /// A line across the page.
    Rule,
}

/// One item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item<T> {
    /// What it holds.
    pub blocks: Vec<Block<T>>,
    /// Where it stands.
    pub span: Range<usize>,
}

/// A table with one row of headings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<T> {
    /// The headings.
    pub head: Vec<T>,
    /// The rows.
    pub rows: Vec<Vec<T>>,
}

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture<T> {
    /// The file, as written.
    pub source: RawLink,
    /// What is to be seen.
    pub alt: T,
}
