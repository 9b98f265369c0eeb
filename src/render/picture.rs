//! A picture as an HTML element, the files of photographs, and the previews of pages with drawings.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use super::standpoint::Standpoint;
use super::voice::escape_attribute;
use crate::content::document::Document;
use crate::figure::png;
use crate::figure::svg::{Label, SafeSvg};
use crate::palette::{Medium, Paint, Palette};
use crate::path::OutPath;
use crate::site::Site;
use crate::site::images::{Image, ImageFile, ImageKind};
use crate::site::page::PageId;

/// Width and height of a preview, in pixels: the proportions that services which show links ask for, sharp on a phone.
pub(super) const PREVIEW: (u32, u32) = (800, 420);

impl Image {
    /// The picture as an element: a drawing as part of the page, a photograph in the sizes it has. `alt` is plain text.
    /// The ids within begin with `prefix`.
    #[must_use]
    pub(super) fn element(&self, alt: &str, prefix: &str, from: &Standpoint) -> String {
        match &self.kind {
            ImageKind::Drawing(drawing) => drawing.inline(prefix, Label::Named(alt)),
            ImageKind::Photograph(files) => photograph(files, alt, from),
        }
    }

    /// The picture as an element beside words that say the same, so that it is passed over where it is not seen.
    #[must_use]
    pub(super) fn decoration(&self, prefix: &str, from: &Standpoint) -> String {
        match &self.kind {
            ImageKind::Drawing(drawing) => drawing.inline(prefix, Label::Decorative),
            ImageKind::Photograph(files) => photograph(files, "", from),
        }
    }

    /// Whether it is a drawing in colours of its own, which were chosen for white paper.
    #[must_use]
    pub(super) fn has_own_colours(&self) -> bool {
        matches!(&self.kind, ImageKind::Drawing(drawing) if !drawing.has_variables())
    }
}

fn photograph(files: &[ImageFile], alt: &str, from: &Standpoint) -> String {
    let Some(largest) = files.last() else { return String::new() };
    let mut sizes = String::new();
    if files.len() > 1 {
        let one = |file: &ImageFile| format!("{} {}w", from.href(file.out.as_str()), file.width);
        let set: Vec<String> = files.iter().map(one).collect();
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

/// Hands over every file of every photograph.
pub(super) fn files(site: &Site, add: &mut impl FnMut(OutPath, Arc<[u8]>)) {
    let mut files: Vec<_> = site.images.files().map(|file| (&file.out, &file.bytes)).collect();
    files.sort();
    files.dedup();
    files.into_iter().for_each(|(out, bytes)| add(out.clone(), bytes.clone()));
}

/// Where the pictures stand that stand for pages where links to them are shown: one for each exercise or transfer with
/// a drawing, in all languages.
pub(super) type Previews = BTreeMap<PageId, OutPath>;

/// Names the preview of every exercise and transfer by what is drawn, so that a page can name it before it is drawn.
pub(super) fn previews(site: &Site, palette: &Palette) -> Previews {
    let colours = palette.css();
    let name = |page: PageId| {
        let (leaflet, anchor) = (page.leaflet()?.as_str(), page.anchor()?);
        let mut hasher = blake3::Hasher::new();
        hasher.update(format!("{} {PREVIEW:?} {colours}", png::RENDERER).as_bytes());
        for drawing in drawings(site, &page) {
            hasher.update(drawing.standalone().as_bytes());
        }
        let out = OutPath::known(&format!("images/{leaflet}-{anchor}.{}.png", &hasher.finalize().to_hex()[..10]));
        Some((page, out))
    };
    site.pages().into_iter().filter(|page| !drawings(site, page).is_empty()).filter_map(name).collect()
}

/// Draws the preview of an exercise or transfer.
pub(super) fn draw_preview(site: &Site, page: &PageId, palette: &Palette) -> Vec<u8> {
    let drawings = drawings(site, page).into_iter();
    let flat: Vec<SafeSvg> = drawings.map(|drawing| drawing.in_colours(palette, Medium::Light)).collect();
    png::render(&flat, PREVIEW, palette.colour(Medium::Light, Paint::Paper))
}

/// The picture that stands for an exercise or transfer among others: the last telling one, because that is where a
/// movement has got to.
pub(super) fn telling<'s>(site: &'s Site, document: &Document) -> Option<&'s Image> {
    let shown = document.pictures().into_iter().rev();
    let images: Vec<&Image> = shown.filter_map(|shown| site.image(&document.source, &shown.source.text)).collect();
    images.iter().find(|image| image.telling).or(images.first()).copied()
}

/// The drawings of an exercise or transfer, in their order.
fn drawings<'s>(site: &'s Site, page: &PageId) -> Vec<&'s SafeSvg> {
    let Some(document) = site.document(page).filter(|document| document.number().is_some()) else { return Vec::new() };
    let shown = document.pictures().into_iter();
    let images = shown.filter_map(|shown| site.image(&document.source, &shown.source.text));
    images
        .filter_map(|image| match &image.kind {
            ImageKind::Drawing(drawing) => Some(drawing),
            ImageKind::Photograph(_) => None,
        })
        .collect()
}
