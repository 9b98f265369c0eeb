//! XLIFF 1.2 files. Inline elements are not part of it: a translator sees Markdown and placeables as they are written.

mod read;
mod write;

pub(super) use read::read;
pub(super) use write::write;

/// The namespace of XLIFF 1.2.
const XLIFF: &str = "urn:oasis:names:tc:xliff:document:1.2";

/// What `original` ends with, behind the domain.
const EXTENSION: &str = ".ftl";
