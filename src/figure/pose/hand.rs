//! The surface of a hand: palm, fingers and thumb, open or closed around something.

use super::body::{ArmBones, Sphere};
use super::model::Side;
use super::parts::Hull;
use super::vector::{Point, Vector};

/// How far the surface of the palm is from the line through the bones.
const PALM_DEPTH: f64 = 3.0;

/// From the wrist to the knuckles.
const KNUCKLES: f64 = 8.5;

/// Half the width of the row of fingers.
const HALF_WIDTH: f64 = 3.9;

/// The two bones of a finger that are drawn.
const PHALANGES: [f64; 2] = [4.6, 4.2];

/// The thickness of a finger, halved.
const FINGER: f64 = 1.25;

/// By how many degrees a finger bends at its two joints, open and closed.
const OPEN: [f64; 2] = [4.0, 8.0];
const CLOSED: [f64; 2] = [48.0, 74.0];

/// A hand in its place.
pub(super) struct Hand {
    wrist: Point,
    along: Vector,
    palm: Vector,
    /// Towards the thumb.
    thumb: Vector,
    grips: bool,
}

impl Hand {
    pub(super) fn of(arm: &ArmBones, side: Side) -> Self {
        let thumb = arm.hand.cross(arm.palm) * side.sign();
        Self { wrist: arm.wrist, along: arm.hand, palm: arm.palm, thumb, grips: arm.grips }
    }

    /// A sphere of the hand whose surface lies in the plane of the palm.
    fn at(&self, along: f64, aside: f64, radius: f64) -> Sphere {
        let centre = self.wrist + self.along * along + self.thumb * aside + self.palm * (PALM_DEPTH - radius);
        Sphere::new(centre, radius)
    }

    /// The middle line of a finger, from its knuckle to its tip; `aside` is -1 for the little finger, 1 for the first.
    pub(super) fn finger(&self, aside: f64) -> [Point; 3] {
        let bends = if self.grips { CLOSED } else { OPEN };
        // The outer fingers are a little shorter.
        let length = 1.0 - 0.1 * aside * aside;
        let mut point = self.at(KNUCKLES, aside * (HALF_WIDTH - FINGER), FINGER).centre;
        let mut angle = 0.0;
        let mut line = [point; 3];
        for (at, (bone, bend)) in PHALANGES.into_iter().zip(bends).enumerate() {
            angle += f64::to_radians(bend);
            let (sin, cos) = libm::sincos(angle);
            point += (self.along * cos + self.palm * sin) * (bone * length);
            line[at + 1] = point;
        }
        line
    }

    /// Palm, fingers as one, and thumb.
    pub(super) fn hulls(&self) -> Vec<Hull> {
        let ball = |centre: Point| Sphere::new(centre, FINGER);
        let (first, last) = (self.finger(1.0), self.finger(-1.0));
        let palm = vec![
            Sphere::new(self.wrist, 2.4),
            self.at(3.5, 1.2, 2.5),
            self.at(KNUCKLES, 2.2, 1.7),
            self.at(KNUCKLES, -2.2, 1.7),
        ];
        let bone = |at: usize| vec![ball(first[at]), ball(last[at]), ball(first[at + 1]), ball(last[at + 1])];
        vec![palm, bone(0), bone(1), self.thumb()]
    }

    fn thumb(&self) -> Hull {
        let root = self.at(3.0, 2.2, 1.6);
        let (along, aside, inward) = if self.grips { (3.4, 0.8, 3.2) } else { (4.4, 3.0, 0.0) };
        let tip = root.centre + self.along * along + self.thumb * aside + self.palm * inward;
        vec![root, Sphere::new(tip, 1.25)]
    }
}
