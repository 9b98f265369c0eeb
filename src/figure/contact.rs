//! Many drawings as one picture of pixels, each with its number, to be looked through at a glance. The numbers are drawn
//! with lines, since fonts differ from machine to machine.

use resvg::tiny_skia::{LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, Stroke, Transform};

use super::png;
use super::svg::SafeSvg;
use crate::palette::Colour;

/// A drawing and the number to be shown above it: digits, hyphens and the letter T.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbered {
    /// The number.
    pub number: String,
    /// The drawing, flattened.
    pub drawing: SafeSvg,
}

/// The width of the picture in pixels, unless a group is wider.
const WIDTH: f32 = 2400.0;

/// The space around each drawing, in pixels.
const GAP: f32 = 28.0;

/// The height of a digit, in pixels.
const DIGIT: f32 = 28.0;

/// Lines through the points of a grid, two units wide and four high.
type Glyph = &'static [&'static [(f32, f32)]];

const DIGITS: [Glyph; 10] = [
    &[&[(0.0, 0.0), (2.0, 0.0), (2.0, 4.0), (0.0, 4.0), (0.0, 0.0)]],
    &[&[(0.2, 1.0), (1.2, 0.0), (1.2, 4.0)]],
    &[&[(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0), (0.0, 4.0), (2.0, 4.0)]],
    &[&[(0.0, 0.0), (2.0, 0.0), (2.0, 4.0), (0.0, 4.0)], &[(0.4, 2.0), (2.0, 2.0)]],
    &[&[(0.0, 0.0), (0.0, 2.0), (2.0, 2.0)], &[(2.0, 0.0), (2.0, 4.0)]],
    &[&[(2.0, 0.0), (0.0, 0.0), (0.0, 2.0), (2.0, 2.0), (2.0, 4.0), (0.0, 4.0)]],
    &[&[(2.0, 0.0), (0.0, 0.0), (0.0, 4.0), (2.0, 4.0), (2.0, 2.0), (0.0, 2.0)]],
    &[&[(0.0, 0.0), (2.0, 0.0), (0.8, 4.0)]],
    &[&[(0.0, 0.0), (2.0, 0.0), (2.0, 4.0), (0.0, 4.0), (0.0, 0.0)], &[(0.0, 2.0), (2.0, 2.0)]],
    &[&[(2.0, 2.0), (0.0, 2.0), (0.0, 0.0), (2.0, 0.0), (2.0, 4.0), (0.0, 4.0)]],
];

const HYPHEN: Glyph = &[&[(0.4, 2.0), (1.6, 2.0)]];

const LETTER_T: Glyph = &[&[(0.0, 0.0), (2.0, 0.0)], &[(1.0, 0.0), (1.0, 4.0)]];

/// Draws groups of drawings line by line, all in one scale; a group is not divided. The same drawings give the same
/// bytes.
///
/// # Panics
/// When the drawings need more pixels than a picture can have.
#[must_use]
pub fn render(groups: &[Vec<Numbered>], paper: Colour, ink: Colour) -> Vec<u8> {
    let width = groups.iter().map(|group| width_of(group)).fold(WIDTH, f32::max) + GAP;
    let lines = lines(groups, width - GAP);
    let height = lines.iter().map(|line| height_of(line)).fold(GAP, |sum, height| sum + height);
    let mut pixels = Pixmap::new(whole(width), whole(height)).expect("drawings of a leaflet fit into a picture");
    pixels.fill(png::opaque(paper));
    let mut top = GAP;
    for line in &lines {
        let bottom = top + height_of(line) - GAP;
        let mut left = GAP;
        for numbered in line {
            draw_number(&numbered.number, (left, top), ink, &mut pixels);
            png::place(&numbered.drawing, (left, bottom - size(&numbered.drawing).1), &mut pixels);
            left += size(&numbered.drawing).0 + GAP;
        }
        top = bottom + GAP;
    }
    png::encode(&pixels)
}

/// Distributes groups over lines.
fn lines(groups: &[Vec<Numbered>], width: f32) -> Vec<Vec<&Numbered>> {
    let mut lines: Vec<Vec<&Numbered>> = Vec::new();
    let mut free = 0.0;
    for group in groups.iter().filter(|group| !group.is_empty()) {
        if width_of(group) > free {
            lines.push(Vec::new());
            free = width;
        }
        free -= width_of(group);
        lines.last_mut().into_iter().for_each(|line| line.extend(group));
    }
    lines
}

fn width_of(group: &[Numbered]) -> f32 {
    group.iter().map(|numbered| size(&numbered.drawing).0 + GAP).sum()
}

fn height_of(line: &[&Numbered]) -> f32 {
    line.iter().map(|numbered| size(&numbered.drawing).1).fold(0.0, f32::max) + DIGIT + 2.0 * GAP
}

fn size(drawing: &SafeSvg) -> (f32, f32) {
    (png::length(drawing.width), png::length(drawing.height))
}

fn draw_number(number: &str, (left, top): (f32, f32), ink: Colour, pixels: &mut Pixmap) {
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    paint.set_color(png::opaque(ink));
    let unit = DIGIT / 4.0;
    let stroke = Stroke { width: 0.55, line_cap: LineCap::Round, line_join: LineJoin::Round, ..Stroke::default() };
    if let Some(path) = lines_of(number) {
        let transform = Transform::from_row(unit, 0.0, 0.0, unit, left, top);
        pixels.stroke_path(&path, &paint, &stroke, transform, None);
    }
}

/// The lines of a number in units of its grid.
fn lines_of(number: &str) -> Option<Path> {
    let mut path = PathBuilder::new();
    let mut left = 0.0;
    for character in number.chars() {
        for line in glyph(character) {
            path.move_to(left + line[0].0, line[0].1);
            line[1..].iter().for_each(|(x, y)| path.line_to(left + x, *y));
        }
        left += 3.0;
    }
    path.finish()
}

fn glyph(character: char) -> Glyph {
    match (character, character.to_digit(10)) {
        (_, Some(digit)) => DIGITS[digit as usize],
        ('-', _) => HYPHEN,
        ('T', _) => LETTER_T,
        _ => &[],
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sums of sizes, which are whole")]
fn whole(length: f32) -> u32 {
    length as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::SourcePath;

    const PAPER: Colour = Colour([255, 250, 240]);
    const INK: Colour = Colour([0, 0, 0]);

    fn numbered(number: &str, width: u32, height: u32) -> Numbered {
        let text = format!(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}'><path d='M0 0h{width}v{height}H0z' fill='red'/></svg>"
        );
        let drawing = super::super::svg::read(&SourcePath::known("a.svg"), text.as_bytes()).0.unwrap();
        Numbered { number: number.to_owned(), drawing }
    }

    fn rendered(groups: &[Vec<Numbered>]) -> image::RgbImage {
        image::load_from_memory(&render(groups, PAPER, INK)).unwrap().into_rgb8()
    }

    fn count(picture: &image::RgbImage, colour: [u8; 3]) -> usize {
        picture.pixels().filter(|pixel| pixel.0 == colour).count()
    }

    #[test]
    fn every_drawing_is_there_in_its_size_with_its_number() {
        let picture =
            rendered(&[vec![numbered("6-1", 400, 100), numbered("6-2", 400, 100)], vec![numbered("T1-1", 300, 200)]]);
        assert_eq!(count(&picture, [255, 0, 0]), 2 * 400 * 100 + 300 * 200);
        assert!(count(&picture, INK.0) > 200);
    }

    #[test]
    fn a_group_is_not_divided() {
        let group = |count: usize| (0..count).map(|_| numbered("1", 400, 300)).collect::<Vec<_>>();
        let size = |groups: &[Vec<Numbered>]| rendered(groups).dimensions();
        let (width, one) = size(&[group(5)]);
        assert_eq!(size(&[group(2), group(3)]), (width, one));
        let two = size(&[group(3), group(3)]);
        assert_eq!((two.0, two.1 > one), (width, true));
        assert!(size(&[group(7)]).0 > width, "a wide group makes the picture wider");
        assert_eq!(size(&[]).0, width);
    }

    #[test]
    fn every_digit_is_drawn_and_another_character_is_not() {
        assert!(('0'..='9').chain(['-', 'T']).all(|character| lines_of(&character.to_string()).is_some()));
        assert!(lines_of("é").is_none());
    }
}
