//! What is untranslated or stale, and keeping catalogues in step with the Dutch. It returns new file contents as
//! values and writes nothing.

mod locales;
mod matching;
mod accept;
mod difference;
mod documents;
mod exchange;
mod progress;
mod status;
mod sync;
#[cfg(test)]
mod testing;

use std::collections::BTreeMap;

pub use accept::{AcceptError, Acceptance, Languages};
pub use difference::{Difference, Piece};
pub use documents::documents;
pub use exchange::{ExchangeError, FileForm, Imported};
pub use locales::{INTERFACE, Locales, Translation};
pub use progress::{Progress, Readers, progress};
pub use status::Counts;
pub use sync::Recording;

use crate::l10n::Weight;
use crate::path::SourcePath;

/// The translatable texts of one page, as its Markdown has them today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceDocument {
    /// The file under `locales/<lang>/` its words belong in: the leaflet's id, or `pages`.
    pub domain: String,
    /// What the ids of its segments begin with, unique in the domain: `exercise-06`. It must be able to begin the name
    /// of a Fluent message.
    pub page: String,
    /// Where the Dutch page stands on the site, for translators.
    pub address: String,
    /// The texts, in the order of the page.
    pub segments: Vec<SourceSegment>,
}

/// One translatable text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceSegment {
    /// What it is, in a word for translators: "step", "caution".
    pub kind: String,
    /// The picture it belongs to.
    pub picture: Option<String>,
    /// Whether a patient's safety depends on it.
    pub weight: Weight,
    /// The Dutch, as inline Markdown.
    pub text: String,
}

/// Files to be written, and what to tell about them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// The new content of each file that changes.
    pub files: BTreeMap<SourcePath, String>,
    /// What changed, a line for people each.
    pub summary: Vec<String>,
}
