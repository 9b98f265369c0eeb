//! The text of a document in one language, and whether a reader may rely on it.

use crate::content::document::Document;
use crate::content::inline::Inline;
use crate::content::segment::{Segment, SegmentIndex};
use crate::l10n::WordsHash;
use crate::lang::{Lang, ReviewState};

/// The text of a document in one language; text that is not translated is absent.
#[derive(Clone, Debug)]
pub struct Wording {
    /// The language.
    pub lang: Lang,
    words: Vec<Option<Words>>,
}

/// One segment in one language.
#[derive(Clone, Debug)]
pub struct Words {
    /// The text.
    pub inlines: Vec<Inline>,
    /// Where it comes from.
    pub origin: Origin,
}

/// Where the words of one text in one language come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// How far the translation has come; `None` in the source language.
    pub state: Option<ReviewState>,
    /// Whether it was made from an older source text.
    pub stale: bool,
    /// The fingerprint of the source text it was made from, as far as is known; in the source language that of the
    /// text itself.
    pub made_from: Option<WordsHash>,
}

/// What the translation of a set of segments is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worth {
    /// Whether all of it is there, and nothing critical is out of date.
    pub usable: bool,
    /// Whether some of it is out of date.
    pub stale: bool,
    /// The least state of any part; `None` when nothing had to be translated.
    pub state: Option<ReviewState>,
}

impl Worth {
    /// The worth of nothing at all: nothing lacks.
    pub const FULL: Self = Self { usable: true, stale: false, state: None };

    /// The worth of both together: the lesser counts.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let state = match (self.state, other.state) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        Self { usable: self.usable && other.usable, stale: self.stale || other.stale, state }
    }
}

impl Origin {
    /// That of a text in the source language.
    #[must_use]
    pub fn original(source: &str) -> Self {
        Self { state: None, stale: false, made_from: Some(WordsHash::of(source)) }
    }
}

impl Wording {
    /// The document in its own language.
    #[must_use]
    pub fn original(document: &Document, lang: &Lang) -> Self {
        let words = |segment: &Segment| {
            Some(Words { inlines: segment.inlines.clone(), origin: Origin::original(&segment.text) })
        };
        Self { lang: lang.clone(), words: document.segments.iter().map(words).collect() }
    }

    /// The document in another language: one entry for each of its segments.
    #[must_use]
    pub fn translated(lang: &Lang, words: Vec<Option<Words>>) -> Self {
        Self { lang: lang.clone(), words }
    }

    /// The text of a segment, if there is one in this language.
    #[must_use]
    pub fn words(&self, index: SegmentIndex) -> Option<&Words> {
        self.words.get(index.0)?.as_ref()
    }

    /// The text of a segment; nothing where it is missing.
    #[must_use]
    pub fn inlines(&self, index: SegmentIndex) -> &[Inline] {
        self.words(index).map_or(&[], |words| &words.inlines)
    }

    /// What the translation of some segments of `document` is worth.
    #[must_use]
    pub fn worth(&self, document: &Document, indexes: &[SegmentIndex]) -> Worth {
        let one = |index: &SegmentIndex| match self.words(*index) {
            None => Worth { usable: document.segment(*index).text.is_empty(), stale: false, state: None },
            Some(words) => {
                let Origin { state, stale, .. } = words.origin;
                Worth { usable: !(stale && document.segment(*index).critical), stale, state }
            }
        };
        indexes.iter().map(one).fold(Worth::FULL, Worth::and)
    }
}
