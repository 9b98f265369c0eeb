//! A picture as an HTML element, the files of photographs, and the previews of pages with drawings.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use super::standpoint::Standpoint;
use super::voice::escape_attribute;
use crate::artifact::Artifact;
use crate::diag::Report;
use crate::figure::png;
use crate::figure::svg::{Label, SafeSvg};
use crate::palette::{Medium, Paint, Palette};
use crate::path::OutPath;
use crate::site::Site;
use crate::site::images::{Image, ImageFile, ImageKind};
use crate::site::page::PageId;

/// Width and height of a preview, in pixels: what services that show links ask for.
pub(super) const PREVIEW: (u32, u32) = (1200, 630);

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

/// The pictures that stand for pages where links to them are shown: one for each exercise or transfer with a drawing,
/// in all languages.
pub(super) type Previews = BTreeMap<PageId, Preview>;

/// The picture that stands for a page.
pub(super) struct Preview {
    /// Where it stands: named by what is drawn, so that the page can name it before it is drawn.
    pub out: OutPath,
    drawings: Vec<SafeSvg>,
}

/// Finds the preview of every exercise and transfer.
pub(super) fn previews(site: &Site, palette: &Palette) -> Previews {
    let pages = site.pages().into_iter().filter(|page| page.anchor().is_some());
    pages.filter_map(|page| Some((page.clone(), Preview::of(site, &page, palette)?))).collect()
}

impl Preview {
    fn of(site: &Site, page: &PageId, palette: &Palette) -> Option<Self> {
        let document = site.document(page)?;
        let shown = document.pictures().into_iter();
        let drawings = shown.filter_map(|shown| match &site.image(&document.source, &shown.source.text)?.kind {
            ImageKind::Drawing(drawing) => Some(drawing.clone()),
            ImageKind::Photograph(_) => None,
        });
        let drawings: Vec<SafeSvg> = drawings.collect();
        let mut hasher = blake3::Hasher::new();
        hasher.update(format!("{} {PREVIEW:?} {}", png::RENDERER, palette.css()).as_bytes());
        for drawing in &drawings {
            hasher.update(drawing.standalone().as_bytes());
        }
        let (leaflet, anchor) = (page.leaflet()?, page.anchor()?);
        let hash = hasher.finalize().to_hex();
        let out = OutPath::known(&format!("images/{}-{anchor}.{}.png", leaflet.as_str(), &hash[..10]));
        (!drawings.is_empty()).then_some(Self { out, drawings })
    }

    /// The recipe for its bytes.
    pub(super) fn artifact(&self, palette: Palette) -> Artifact {
        let drawings = self.drawings.clone();
        Artifact::recipe(move || {
            let value = |name: &str| palette.variable(Medium::Light, name).map(|colour| colour.to_string());
            let flat: Vec<SafeSvg> = drawings.iter().map(|drawing| drawing.flattened(value)).collect();
            let bytes = png::render(&flat, PREVIEW, palette.colour(Medium::Light, Paint::Paper));
            (bytes.into(), Report::default())
        })
    }
}
