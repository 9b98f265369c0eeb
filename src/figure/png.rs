//! Drawings as one picture of pixels, for programs that show no SVG: the last of them, and as many of those before it
//! as stand beside it without making it smaller. Text is left out, since fonts differ from machine to machine.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder as _};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::svg::SafeSvg;
use crate::palette::Colour;

/// Names how pictures are drawn. It changes whenever [`render`] may give other bytes than before, so that the name of a
/// file, made from what is drawn, changes with them.
pub const RENDERER: &str = "resvg 0.47; 1";

/// The part of the picture's height that stays free at each edge, and between two drawings.
const MARGIN: f32 = 0.08;

/// Draws flattened drawings side by side in the middle of a picture. The same drawings give the same bytes.
///
/// # Panics
/// When a side of the picture is zero.
#[must_use]
pub fn render(drawings: &[SafeSvg], (width, height): (u32, u32), paper: Colour) -> Vec<u8> {
    let mut pixels = Pixmap::new(width, height).expect("a picture has an area");
    pixels.fill(opaque(paper));
    let trees: Vec<Tree> = drawings.iter().filter_map(tree).collect();
    let margin = length(height) * MARGIN;
    let row = Row::new(&trees, (length(width) - 2.0 * margin, length(height) - 2.0 * margin), margin);
    let mut left = (length(width) - row.width) / 2.0;
    for tree in row.trees {
        let top = f32::midpoint(length(height), row.height) - tree.size().height() * row.scale;
        resvg::render(tree, Transform::from_row(row.scale, 0.0, 0.0, row.scale, left, top), &mut pixels.as_mut());
        left += tree.size().width() * row.scale + margin;
    }
    encode(&pixels)
}

/// Draws a drawing in its own size with its upper left corner at a place.
pub(super) fn place(drawing: &SafeSvg, (left, top): (f32, f32), pixels: &mut Pixmap) {
    if let Some(tree) = tree(drawing) {
        let (x, y) = (length(drawing.width) / tree.size().width(), length(drawing.height) / tree.size().height());
        resvg::render(&tree, Transform::from_row(x, 0.0, 0.0, y, left, top), &mut pixels.as_mut());
    }
}

/// A colour as it is drawn with.
pub(super) fn opaque(colour: Colour) -> Color {
    let [red, green, blue] = colour.0;
    Color::from_rgba8(red, green, blue, 255)
}

/// A drawing as resvg reads it; nothing for one that it cannot read, which then is left out of the picture.
fn tree(drawing: &SafeSvg) -> Option<Tree> {
    Tree::from_str(&drawing.standalone(), &Options::default()).ok()
}

/// Drawings in one scale, standing on one line.
struct Row<'t> {
    trees: &'t [Tree],
    scale: f32,
    width: f32,
    height: f32,
}

impl<'t> Row<'t> {
    /// The last drawing, as large as it fits, with as many before it as stand beside it in that scale.
    fn new(trees: &'t [Tree], room: (f32, f32), gap: f32) -> Self {
        let mut best = Self::of(&trees[trees.len().saturating_sub(1)..], room, gap);
        for first in (0..trees.len().saturating_sub(1)).rev() {
            let wider = Self::of(&trees[first..], room, gap);
            if wider.scale < best.scale {
                break;
            }
            best = wider;
        }
        best
    }

    fn of(trees: &'t [Tree], room: (f32, f32), gap: f32) -> Self {
        let widths: f32 = trees.iter().map(|tree| tree.size().width()).sum();
        let highest = trees.iter().map(|tree| tree.size().height()).fold(1.0, f32::max);
        let gaps = gap * length(u32::try_from(trees.len().saturating_sub(1)).unwrap_or(0));
        let scale = ((room.0 - gaps) / widths.max(1.0)).min(room.1 / highest);
        Self { trees, scale, width: widths * scale + gaps, height: highest * scale }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a picture has a few thousand pixels to a side")]
pub(super) fn length(pixels: u32) -> f32 {
    pixels as f32
}

/// The pixels lie on opaque paper, so that they are as a PNG wants them.
pub(super) fn encode(pixels: &Pixmap) -> Vec<u8> {
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::Up)
        .write_image(pixels.data(), pixels.width(), pixels.height(), ExtendedColorType::Rgba8)
        .expect("a Vec takes all bytes");
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::SourcePath;

    const PAPER: Colour = Colour([255, 250, 240]);

    fn drawing(width: u32, height: u32, colour: &str) -> SafeSvg {
        let text = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><path d="M0 0h{width}v{height}H0z" fill="{colour}"/></svg>"#
        );
        super::super::svg::read(&SourcePath::known("a.svg"), text.as_bytes()).0.unwrap()
    }

    fn rendered(drawings: &[SafeSvg]) -> image::RgbImage {
        image::load_from_memory(&render(drawings, (1200, 630), PAPER)).unwrap().into_rgb8()
    }

    /// How wide each colour is on the line through the middle.
    fn widths(drawings: &[SafeSvg]) -> Vec<([u8; 3], u32)> {
        let picture = rendered(drawings);
        let mut runs: Vec<([u8; 3], u32)> = Vec::new();
        for x in 0..1200 {
            let pixel = picture.get_pixel(x, 315).0;
            match runs.last_mut() {
                Some((colour, width)) if *colour == pixel => *width += 1,
                _ => runs.push((pixel, 1)),
            }
        }
        // Edges that fall between two pixels are of neither colour.
        runs.into_iter().filter(|(_, width)| *width > 1).collect()
    }

    const RED: [u8; 3] = [255, 0, 0];
    const BLUE: [u8; 3] = [0, 0, 255];

    #[test]
    fn a_drawing_stands_in_the_middle_as_large_as_it_fits() {
        let [(left, before), (RED, wide), (right, after)] = widths(&[drawing(400, 100, "red")])[..] else { panic!() };
        assert_eq!((left, right), (PAPER.0, PAPER.0));
        assert!(before.abs_diff(after) <= 1 && before > 40 && wide > 1080);
    }

    #[test]
    fn those_before_it_stand_beside_it_where_there_is_room() {
        let colours = |drawings: &[SafeSvg]| -> Vec<[u8; 3]> {
            widths(drawings).into_iter().map(|(colour, _)| colour).filter(|colour| *colour != PAPER.0).collect()
        };
        let (lying, standing) = (drawing(400, 100, "red"), drawing(100, 200, "blue"));
        assert_eq!(colours(&[lying.clone(), lying.clone()]), [RED]);
        assert_eq!(colours(&[standing.clone(), standing.clone(), standing.clone()]), [BLUE, BLUE, BLUE]);
        assert_eq!(colours(&[lying.clone(), standing.clone()]), [BLUE]);
        assert_eq!(colours(&[standing, lying]), [RED]);
    }

    #[test]
    fn nothing_to_draw_is_empty_paper() {
        assert_eq!(widths(&[]), [(PAPER.0, 1200)]);
    }

    #[test]
    fn the_same_drawings_give_the_same_bytes() {
        let drawings = [drawing(123, 77, "red"), drawing(97, 211, "#123456")];
        assert_eq!(render(&drawings, (600, 315), PAPER), render(&drawings, (600, 315), PAPER));
    }
}
