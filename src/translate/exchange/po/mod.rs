//! Portable Object files, written and read here: the crates for it (`polib` 0.3, `rspolib` 0.1) do not say at which line
//! a text stands, pass over lines they do not understand, and `polib` panics on a lone quotation mark. Plural entries
//! are not part of it; plural forms travel inside Fluent patterns.

mod read;
mod write;

pub(super) use read::read;
pub(super) use write::write;

/// The header in which a file names its leaflet, `pages` or `ui`.
const DOMAIN: &str = "X-Domain";

/// The header in which a file names the language that is translated from.
const SOURCE_LANGUAGE: &str = "X-Source-Language";

/// The flag of a translation that somebody must look at.
const FUZZY: &str = "fuzzy";
