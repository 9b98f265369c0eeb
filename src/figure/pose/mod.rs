//! Figures from pose files: a body of bones is brought into a pose, looked at from a side, and drawn as SVG. A
//! correction by a physiotherapist is a changed number in a file of twenty lines.
//!
//! Everything here is a pure function, and gives the same bytes on every machine. Texts about a figure are not its
//! business: they stand in the page that shows it.

mod arrows;
mod body;
mod check;
mod draw;
mod flesh;
mod format;
mod hand;
mod hull;
mod limbs;
#[cfg(test)]
mod mistakes;
mod model;
mod parts;
mod path;
mod props;
mod reader;
#[cfg(test)]
mod reference;
mod scene;
mod solve;
mod surroundings;
mod understand;
mod vector;

use super::svg::{self, SafeSvg};
use crate::diag::{Code, Diagnostic, Report};
use crate::path::SourcePath;
use crate::source::toml as toml_file;

/// The largest pose file that is read, in bytes. One of an exercise has a few thousand.
const MAX_BYTES: usize = 64 * 1024;

/// A figure that was drawn from a pose file.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Its panels in order, all of one width and in one scale.
    pub panels: Vec<SafeSvg>,
    /// Which panel stands for all of them where there is room for one, counted from 0: the last that is looked at from
    /// where the first is. A view from elsewhere shows a detail.
    pub telling: usize,
    /// What the physiotherapist is asked to decide, for the sheet that is signed; never published.
    pub question: Option<String>,
}

/// Reads a pose file and draws it.
///
/// Without an error in the report there is a figure. A warning says at its line what is wrong with a pose that can be
/// drawn all the same.
#[must_use]
pub fn read(file: &SourcePath, bytes: &[u8]) -> (Option<Figure>, Report) {
    let mut report = Report::default();
    let figure = draw_file(file, bytes, &mut report).filter(|_| !report.has_errors());
    (figure, report)
}

fn draw_file(file: &SourcePath, bytes: &[u8], report: &mut Report) -> Option<Figure> {
    let words: format::File = toml_file::read(file, text(file, bytes, report)?, 0, report)?;
    let sequence = report.take(understand::understand(file, &words))?;
    let solved: Vec<_> = sequence.panels.iter().map(|panel| solve::solve(&panel.pose)).collect();
    for (at, (panel, solved)) in sequence.panels.iter().zip(&solved).enumerate() {
        report.merge(check::check(file, at + 1, panel, solved));
    }
    let mut panels = Vec::new();
    for (panel, drawing) in sequence.panels.iter().zip(draw::draw(&sequence, &solved)) {
        match check::check_size(file, panel, f64::from(drawing.width), f64::from(drawing.height)) {
            Some(problem) => report.push(problem),
            None => {
                let mut panel = report.take(svg::read(file, drawing.svg.as_bytes()))?;
                (panel.width, panel.height) = (pixels(drawing.width), pixels(drawing.height));
                panels.push(panel);
            }
        }
    }
    let from_there = |panel: &model::Panel| panel.camera == sequence.panels[0].camera;
    let telling = sequence.panels.iter().rposition(from_there).unwrap_or(0);
    Some(Figure { panels, telling, question: sequence.question })
}

/// The size at which so many user units are shown, in CSS pixels: somebody who stands is 400 high.
fn pixels(units: i32) -> u32 {
    units.unsigned_abs() * 3 / 5
}

fn text<'b>(file: &SourcePath, bytes: &'b [u8], report: &mut Report) -> Option<&'b str> {
    if bytes.len() > MAX_BYTES {
        let message = format!("the pose file has {} KB; {} KB is the most", bytes.len() / 1024, MAX_BYTES / 1024);
        report.push(Diagnostic::new(Code::InvalidPose, message).in_file(file).help("keep one exercise in a file"));
        return None;
    }
    let text = str::from_utf8(bytes);
    if let Err(error) = &text {
        let at = error.valid_up_to();
        report.push(Diagnostic::new(Code::InvalidUtf8, "the pose file is not UTF-8 text").at(file, at..at + 1));
    }
    text.ok()
}
