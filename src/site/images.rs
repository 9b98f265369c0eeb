//! Pictures by the file that shows them: made safe, measured, and given an address.

use crate::path::OutPath;

/// A picture ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// The files, the smallest first; never empty.
    pub files: Vec<ImageFile>,
}

/// One size of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageFile {
    /// Where it stands in the site.
    pub out: OutPath,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Its bytes.
    pub bytes: std::sync::Arc<[u8]>,
}
