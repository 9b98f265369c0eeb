//! What is painted, in the order in which it is painted: outlines in their paint and line, in whole user units. It
//! knows no bodies and no things.

use super::body::Sphere;
use super::hull::{self, Circle};
use super::model::Camera;
use super::path::{Path, Spot};
use super::vector::{Frame, Point, Vector};
use crate::palette::Paint;

/// User units for a centimetre.
pub(super) const UNITS: f64 = 4.0;

/// Where a panel is seen from: how the room is turned before it is looked at along z.
#[derive(Clone, Copy, Debug)]
pub(super) struct View {
    turn: Frame,
}

impl View {
    pub(super) fn new(camera: Camera) -> Self {
        let (x, y) = (Vector::new(1.0, 0.0, 0.0), Vector::UP);
        let turned = Frame::STANDING.turned(y, camera.yaw).turned(x, camera.pitch);
        Self { turn: turned }
    }

    /// A direction or point as the camera sees it: x to the right, y up, z towards the viewer.
    pub(super) fn see(&self, vector: Vector) -> Vector {
        self.turn.at(vector.x, vector.y, vector.z)
    }

    /// How near a point is to the viewer, in centimetres.
    pub(super) fn depth(&self, point: Point) -> f64 {
        self.see(point).z
    }

    pub(super) fn spot(&self, point: Point) -> Spot {
        let seen = self.see(point);
        Spot::new(seen.x * UNITS, -seen.y * UNITS)
    }

    pub(super) fn circle(&self, sphere: &Sphere) -> Circle {
        Circle { centre: self.spot(sphere.centre), radius: sphere.radius * UNITS }
    }

    /// The outline of hulls of spheres, one after the other in one path.
    pub(super) fn outline<'h>(&self, hulls: impl IntoIterator<Item = &'h Vec<Sphere>>) -> Path {
        let mut path = Path::default();
        for spheres in hulls {
            let circles: Vec<Circle> = spheres.iter().map(|sphere| self.circle(sphere)).collect();
            path.append(hull::outline(&circles));
        }
        path
    }
}

/// How a path is painted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Style {
    /// Filled, with the outline of the body around it.
    Body(Paint),
    /// Filled without an outline: it hides the outline of what is below.
    Patch(Paint),
    /// Filled, with the thin outline of things around it.
    Thing(Paint),
    /// A line, so many units wide.
    Line(Paint, u8),
    /// A broken line, so many units wide.
    Dashed(Paint, u8),
    /// The end of an arrow: filled, with a halo of the paper around it.
    Head(Paint),
}

/// One painted path.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shape {
    pub(super) path: Path,
    pub(super) style: Style,
}

impl Shape {
    pub(super) fn new(path: Path, style: Style) -> Self {
        Self { path, style }
    }
}

/// A rectangle of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Bounds {
    pub(super) low: Spot,
    pub(super) high: Spot,
}

impl Bounds {
    pub(super) fn around(centre: Spot, reach: f64) -> Self {
        Self { low: Spot::new(centre.x - reach, centre.y - reach), high: Spot::new(centre.x + reach, centre.y + reach) }
    }

    pub(super) fn join(self, other: Self) -> Self {
        Self {
            low: Spot::new(self.low.x.min(other.low.x), self.low.y.min(other.low.y)),
            high: Spot::new(self.high.x.max(other.high.x), self.high.y.max(other.high.y)),
        }
    }

    pub(super) fn grown(self, by: f64) -> Self {
        self.join(Self::around(self.low, by)).join(Self::around(self.high, by))
    }

    pub(super) fn width(&self) -> f64 {
        self.high.x - self.low.x
    }

    pub(super) fn height(&self) -> f64 {
        self.high.y - self.low.y
    }
}

/// The rectangle around shapes, with their lines; `None` when there are none.
pub(super) fn bounds(shapes: &[Shape]) -> Option<Bounds> {
    let of = |shape: &Shape| Some(shape.path.bounds()?.grown(shape.style.reach()));
    shapes.iter().filter_map(of).reduce(Bounds::join)
}

impl Style {
    /// How far its line reaches beyond the path, in user units.
    fn reach(self) -> f64 {
        match self {
            Self::Body(_) => 3.0,
            Self::Patch(_) => 0.0,
            Self::Thing(_) => 2.0,
            Self::Line(_, width) | Self::Dashed(_, width) => f64::from(width) / 2.0,
            Self::Head(_) => 5.0,
        }
    }
}
