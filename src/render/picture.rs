//! A picture as an HTML element, and its files.

use std::fmt::Write as _;
use std::sync::Arc;

use super::standpoint::Standpoint;
use super::voice::escape_attribute;
use crate::path::OutPath;
use crate::site::Site;
use crate::site::images::Image;

impl Image {
    /// The picture as an `img` element in the sizes it has. `alt` is plain text; empty for a decorative picture.
    #[must_use]
    pub(super) fn element(&self, alt: &str, from: &Standpoint) -> String {
        let Some(largest) = self.files.last() else { return String::new() };
        let mut sizes = String::new();
        if self.files.len() > 1 {
            let one =
                |file: &crate::site::images::ImageFile| format!("{} {}w", from.href(file.out.as_str()), file.width);
            let set: Vec<String> = self.files.iter().map(one).collect();
            let _ = write!(sizes, " srcset=\"{}\" sizes=\"(max-width: 40em) 100vw, 40em\"", set.join(", "));
        }
        format!(
            "<img src=\"{}\"{sizes} alt=\"{}\" width=\"{}\" height=\"{}\" loading=\"lazy\" decoding=\"async\">",
            from.href(largest.out.as_str()),
            escape_attribute(alt),
            largest.width,
            largest.height,
        )
    }
}

/// Hands over every file of every picture.
pub(super) fn files(site: &Site, add: &mut impl FnMut(OutPath, Arc<[u8]>)) {
    let all = site.images.values().flat_map(|image| &image.files);
    let mut files: Vec<_> = all.map(|file| (&file.out, &file.bytes)).collect();
    files.sort();
    files.dedup();
    files.into_iter().for_each(|(out, bytes)| add(out.clone(), bytes.clone()));
}
