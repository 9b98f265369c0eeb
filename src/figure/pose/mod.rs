//! A pose file to a figure. It stands in for the drawing of poses: as many panels as the file has, each the same.

use super::svg::{self, SafeSvg};
use crate::diag::Report;
use crate::path::SourcePath;

/// The panels of an exercise, drawn in one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The panels in their order.
    pub panels: Vec<SafeSvg>,
}

const LYING: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 240"><g stroke-linejoin="round" stroke-linecap="round" stroke-width="5"><path d="M20 190h640v30H20z" fill="var(--figure-mat,#cfe0ea)" stroke="var(--figure-prop-line,#56656f)" stroke-width="2"/><path d="M40 165h110v24H40z" fill="var(--figure-pillow,#fdfdfb)" stroke="var(--figure-prop-line,#56656f)" stroke-width="2"/><path d="M370 180l120-130 90 130 60 6-70 4-90-80-70 78z" fill="var(--figure-trousers,#8198c9)" stroke="var(--figure-line,#101a22)"/><path d="M150 130q120-20 230 20l-6 40H160z" fill="var(--figure-shirt,#4db3aa)" stroke="var(--figure-line,#101a22)"/><circle cx="110" cy="140" r="38" fill="var(--figure-skin,#e6b596)" stroke="var(--figure-line,#101a22)"/><path d="M520 60a150 150 0 0 1 90 90" fill="none" stroke="var(--figure-paper,#fff)" stroke-width="18"/><path d="M520 60a150 150 0 0 1 90 90l-20-8m20 8l6-20" fill="none" stroke="var(--figure-move,#c22e1c)" stroke-width="9"/></g></svg>"#;

const STANDING: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 720"><g stroke-linejoin="round" stroke-linecap="round" stroke-width="5"><path d="M20 704h360" fill="none" stroke="var(--figure-prop-line,#56656f)"/><path d="M150 380h90l-6 310h50v12h-110z" fill="var(--figure-trousers,#8198c9)" stroke="var(--figure-line,#101a22)"/><path d="M150 150q50-30 90 0l4 240h-98z" fill="var(--figure-shirt,#4db3aa)" stroke="var(--figure-line,#101a22)"/><circle cx="196" cy="92" r="44" fill="var(--figure-skin,#e6b596)" stroke="var(--figure-line,#101a22)"/><path d="M300 200v240l-14-24m14 24l14-24" fill="none" stroke="var(--figure-move,#c22e1c)" stroke-width="9"/></g></svg>"#;

/// Reads a pose file.
#[must_use]
pub fn read(file: &SourcePath, bytes: &[u8]) -> (Option<Figure>, Report) {
    let text = String::from_utf8_lossy(bytes);
    let count = text.matches("[[panel]]").count();
    let (panel, report) = svg::read(file, if text.contains("floor") { STANDING } else { LYING }.as_bytes());
    (panel.map(|panel| panel.within(430)).map(|panel| Figure { panels: vec![panel; count] }), report)
}
