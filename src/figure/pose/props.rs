//! What stands around the body, as shapes: boxes with the faces that are seen, pillows, towels. In centimetres.

use super::body::{Body, Sphere};
use super::model::{Anchor, Extent, Prop, Thing};
use super::path::{Path, Spot};
use super::scene::{Shape, Style, View};
use super::vector::{Point, Vector};
use crate::palette::Paint;

/// How thick a mat is. Its top is the floor of the figure.
const MAT: f64 = 2.5;

/// How deep a chair is from its backrest to its front, and how high its seat and backrest are.
pub(super) const SEAT: [f64; 3] = [44.0, 45.0, 91.0];

/// A chair's extent in depth.
const CHAIR_DEPTH: Extent = [-21.0, 21.0];

/// How high an armrest is.
pub(super) const ARMREST: f64 = 66.0;

/// How thick a mattress is, and how far the bed goes down.
const MATTRESS: f64 = 16.0;

/// A box of the room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Block {
    pub(super) low: Point,
    pub(super) high: Point,
    top: Paint,
    sides: Paint,
}

impl Block {
    fn new(x: Extent, y: Extent, z: Extent, top: Paint, sides: Paint) -> Self {
        Self { low: Point::new(x[0], y[0], z[0]), high: Point::new(x[1], y[1], z[1]), top, sides }
    }

    /// The faces that look at the viewer, each with its paint.
    fn shapes(&self, view: &View) -> Vec<Shape> {
        let axes = [Vector::new(1.0, 0.0, 0.0), Vector::UP, Vector::new(0.0, 0.0, 1.0)];
        let size = self.high - self.low;
        let edges = [axes[0] * size.x, axes[1] * size.y, axes[2] * size.z];
        let mut shapes = Vec::new();
        for axis in 0..3 {
            let seen = view.see(axes[axis]).z;
            if seen.abs() < 0.02 {
                continue;
            }
            let corner = if seen > 0.0 { self.low + edges[axis] } else { self.low };
            let (along, across) = (edges[(axis + 1) % 3], edges[(axis + 2) % 3]);
            let corners = [corner, corner + along, corner + along + across, corner + across];
            let paint = if axis == 1 { self.top } else { self.sides };
            shapes.push(Shape::new(Path::polygon(&corners.map(|corner| view.spot(corner))), Style::Thing(paint)));
        }
        shapes
    }
}

/// The boxes that a thing is made of, those at the back first.
pub(super) fn blocks(thing: &Thing) -> Vec<Block> {
    let wood = |x, y, z| Block::new(x, y, z, Paint::Wood, Paint::WoodSide);
    match *thing {
        Thing::Mat { x, z } => vec![Block::new(x, [-MAT, 0.0], z, Paint::Mat, Paint::MatSide)],
        Thing::Bed { x, top, z, head } => bed(x, top, z, head),
        Thing::Chair { back, face } => chair(back, face),
        Thing::Armrest { back, face, z } => {
            let along = |from: f64, to: f64| ordered(back + face * from, back + face * to);
            let depth = [z - 2.0, z + 2.0];
            vec![
                wood(along(34.0, 38.0), [SEAT[1], ARMREST - 4.0], depth),
                wood(along(3.0, 40.0), [ARMREST - 4.0, ARMREST], depth),
            ]
        }
        Thing::Wall { x, height } => vec![Block::new(x, [0.0, height], [-30.0, 30.0], Paint::Mat, Paint::MatSide)],
        Thing::Stool { x, top } => {
            let leg = |from: f64| wood([from, from + 4.0], [0.0, top - 4.0], [-14.0, 14.0]);
            vec![leg(x[0] + 2.0), leg(x[1] - 6.0), wood(x, [top - 4.0, top], [-18.0, 18.0])]
        }
        Thing::Floor { .. } | Thing::Pillow { .. } | Thing::Towel { .. } => Vec::new(),
    }
}

fn bed(x: Extent, top: f64, z: Extent, head: bool) -> Vec<Block> {
    let wood = |x, y, z| Block::new(x, y, z, Paint::Wood, Paint::WoodSide);
    let frame = top - MATTRESS;
    let leg = |x: f64, z: f64| wood([x, x + 5.0], [0.0, frame - 6.0], [z, z + 5.0]);
    let mut blocks = vec![leg(x[0], z[0]), leg(x[1] - 5.0, z[0])];
    if head {
        blocks.push(wood([x[0] - 5.0, x[0]], [0.0, top + 26.0], z));
    }
    blocks.extend([leg(x[0], z[1] - 5.0), leg(x[1] - 5.0, z[1] - 5.0)]);
    blocks.push(wood(x, [frame - 8.0, frame], z));
    blocks.push(Block::new(x, [frame, top], z, Paint::Mat, Paint::MatSide));
    blocks
}

fn chair(back: f64, face: f64) -> Vec<Block> {
    let [deep, seat, high] = SEAT;
    let along = |from: f64, to: f64| ordered(back + face * from, back + face * to);
    let wood = |from, to, y, z| Block::new(along(from, to), y, z, Paint::Wood, Paint::WoodSide);
    let [far, near] = CHAIR_DEPTH;
    let leg = |from: f64, z: f64, top: f64| wood(from, from + 4.0, [0.0, top], [z, z + 4.0]);
    vec![
        leg(0.0, far, seat - 4.0),
        leg(deep - 4.0, far, seat - 4.0),
        wood(0.0, 4.0, [seat, high], CHAIR_DEPTH),
        leg(0.0, near - 4.0, seat - 4.0),
        leg(deep - 4.0, near - 4.0, seat - 4.0),
        wood(0.0, deep, [seat - 4.0, seat], CHAIR_DEPTH),
    ]
}

fn ordered(a: f64, b: f64) -> Extent {
    [a.min(b), a.max(b)]
}

/// Draws a prop.
pub(super) fn draw(prop: &Prop, body: &Body, view: &View) -> Vec<Shape> {
    match &prop.thing {
        Thing::Pillow { dashed, .. } => {
            let style = if *dashed { Style::Dashed(Paint::PropLine, 5) } else { Style::Thing(Paint::Pillow) };
            vec![Shape::new(view.outline(&[pillow(&prop.thing)]), style)]
        }
        Thing::Towel { via } => {
            let spots: Vec<Spot> = via.iter().filter_map(|anchor| spot(anchor, body, view)).collect();
            let line = |paint, width| Shape::new(Path::line(&spots), Style::Line(paint, width));
            vec![line(Paint::Line, 20), line(Paint::Towel, 13)]
        }
        Thing::Floor { x } => {
            let ends = [-24.0, 24.0].map(|z| x.map(|x| view.spot(Point::new(x, 0.0, z))));
            let area = Path::polygon(&[ends[0][0], ends[0][1], ends[1][1], ends[1][0]]);
            vec![Shape::new(area, Style::Thing(Paint::Mat))]
        }
        thing => blocks(thing).iter().flat_map(|block| block.shapes(view)).collect(),
    }
}

/// The spheres of a pillow; none for another thing.
pub(super) fn pillow(thing: &Thing) -> Vec<Sphere> {
    let Thing::Pillow { x, y, width, thick, z, .. } = *thing else { return Vec::new() };
    let radius = thick / 2.0;
    let (aside, deep) = ((width / 2.0 - radius).max(0.0), [z[0] + radius, z[1] - radius]);
    let corner = |x: f64, z: f64| Sphere::new(Point::new(x, y + radius, z), radius);
    [-aside, aside].into_iter().flat_map(|by| deep.map(|z| corner(x + by, z))).collect()
}

/// Where a joint and its offset are in the picture.
pub(super) fn spot(anchor: &Anchor, body: &Body, view: &View) -> Option<Spot> {
    Some(view.spot(body.joint(anchor.joint)? + anchor.offset))
}
