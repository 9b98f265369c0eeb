//! What a translator translates: one title, paragraph, step, caution, alternative text or table cell. Where its
//! permanent id comes from is not known here.

use std::ops::Range;

use super::inline::Inline;

/// What a segment is, for translators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SegmentKind {
    /// The title of a page.
    Title,
    /// A heading within a page.
    Heading,
    /// Running text.
    Paragraph,
    /// An entry of a list that is not a step.
    ListItem,
    /// One step of an exercise or transfer.
    Step,
    /// Text inside an alert.
    Caution,
    /// What is to be seen in a picture.
    AltText,
    /// A cell of a table.
    TableCell,
    /// A name from `leaflet.toml`.
    Name,
}

impl SegmentKind {
    /// The words shown to translators.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::ListItem => "list item",
            Self::Step => "step",
            Self::Caution => "caution",
            Self::AltText => "alternative text",
            Self::TableCell => "table cell",
            Self::Name => "name",
        }
    }
}

/// One piece of text to translate.
#[derive(Clone, Debug)]
pub struct Segment {
    /// What it is.
    pub kind: SegmentKind,
    /// The text as inline Markdown in its canonical form; what translators see.
    pub text: String,
    /// The same text as a tree.
    pub inlines: Vec<Inline>,
    /// Whether a reader may come to harm when the text is missing or out of date.
    pub critical: bool,
    /// Where it stands in its file.
    pub span: Range<usize>,
}

/// The position of a segment in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SegmentIndex(pub usize);
