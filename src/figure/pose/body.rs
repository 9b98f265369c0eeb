//! The body that is drawn, in centimetres: the lengths of its bones, the spheres of its parts, and where its joints are
//! once a pose is solved. One adult of 170 cm, neither thin nor stout. How a pose is solved is the business of `solve`.

use super::model::{Joint, Side, Sides};
use super::vector::{Frame, Point, Vector};

/// From the middle of the hips to each hip joint.
pub(super) const HIP_HALF: f64 = 8.5;
/// From the line of the hips up to the spine's first joint, along which the spine does not bend.
pub(super) const PELVIS: f64 = 10.0;
pub(super) const LUMBAR: f64 = 14.0;
pub(super) const THORACIC: f64 = 25.0;
pub(super) const NECK: f64 = 9.5;
/// How many joints share the bend of the lumbar spine, the thoracic spine and the neck.
pub(super) const SPINE_JOINTS: [usize; 3] = [3, 4, 2];
/// The bend of a relaxed stander, to which a pose adds its own: lumbar, thoracic, neck, head; degrees of flexion.
pub(super) const NATURAL_CURVE: [f64; 4] = [-12.0, 22.0, 14.0, -14.0];
/// The middle of the head in the frame of the skull: forward, up.
pub(super) const HEAD_CENTRE: [f64; 2] = [1.5, 10.5];
/// A shoulder joint seen from the seventh neck vertebra: behind, below, outward.
pub(super) const SHOULDER: [f64; 3] = [1.2, 4.0, 15.4];
pub(super) const UPPER_ARM: f64 = 28.5;
pub(super) const FOREARM: f64 = 24.5;
/// From the wrist to the point of the palm that grips.
pub(super) const PALM: f64 = 7.5;
pub(super) const THIGH: f64 = 41.5;
pub(super) const SHANK: f64 = 41.0;
/// The heel seen from the ankle: behind, below.
pub(super) const HEEL: [f64; 2] = [4.6, 3.3];
pub(super) const HEEL_RADIUS: f64 = 3.1;
/// The ball of the foot seen from the ankle: before, below.
pub(super) const BALL: [f64; 2] = [12.5, 4.1];
pub(super) const BALL_RADIUS: f64 = 2.3;
pub(super) const TOES: f64 = 5.6;
pub(super) const TOE_RADIUS: f64 = 1.8;
pub(super) const ELBOW_RADIUS: f64 = 3.6;

/// A ball of flesh.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sphere {
    pub(super) centre: Point,
    pub(super) radius: f64,
}

impl Sphere {
    pub(super) fn new(centre: Point, radius: f64) -> Self {
        Self { centre, radius }
    }

    /// The height of its lowest point.
    pub(super) fn lowest(&self) -> f64 {
        self.centre.y - self.radius
    }
}

/// A solved body.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Body {
    /// From the middle of the hips to the top of the neck.
    pub(super) spine: Vec<Vertebra>,
    pub(super) skull: Vertebra,
    pub(super) shoulders: Sides<Point>,
    pub(super) legs: Sides<Option<LegBones>>,
    pub(super) arms: Sides<Option<ArmBones>>,
}

/// A joint of the spine: where it is, how the part above it is turned, and how far along the spine it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Vertebra {
    pub(super) point: Point,
    pub(super) frame: Frame,
    pub(super) distance: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct LegBones {
    pub(super) hip: Point,
    pub(super) knee: Point,
    pub(super) ankle: Point,
    pub(super) foot: Foot,
}

/// How a foot is turned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Foot {
    /// From heel to toes.
    pub(super) forward: Vector,
    /// From ankle to sole.
    pub(super) down: Vector,
    /// By how many degrees the toes are bent upward.
    pub(super) toes: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct ArmBones {
    pub(super) shoulder: Point,
    pub(super) elbow: Point,
    pub(super) wrist: Point,
    /// From wrist to knuckles.
    pub(super) hand: Vector,
    /// Where the palm looks.
    pub(super) palm: Vector,
    /// Whether the fingers close around something.
    pub(super) grips: bool,
}

impl ArmBones {
    /// Nowhere yet, the hand open.
    pub(super) const AT_REST: Self = Self {
        shoulder: Vector::ZERO,
        elbow: Vector::ZERO,
        wrist: Vector::ZERO,
        hand: Vector::UP,
        palm: Vector::UP,
        grips: false,
    };

    /// The point of the palm that grips.
    pub(super) fn palm_point(&self) -> Point {
        self.wrist + self.hand * PALM
    }
}

impl Foot {
    /// A foot at the end of a shank: its sole looks away from the shank.
    pub(super) fn new(shank: Vector, forward: Vector, toes: f64) -> Self {
        let down = shank.beside(forward).unit_or(forward.any_perpendicular());
        Self { forward, down, toes }
    }

    fn at(&self, ankle: Point, forward: f64, down: f64) -> Point {
        ankle + self.forward * forward + self.down * down
    }

    pub(super) fn heel(&self, ankle: Point) -> Point {
        self.at(ankle, -HEEL[0], HEEL[1])
    }

    pub(super) fn ball(&self, ankle: Point) -> Point {
        self.at(ankle, BALL[0], BALL[1])
    }

    pub(super) fn toe(&self, ankle: Point) -> Point {
        let (sin, cos) = libm::sincos(self.toes.to_radians());
        self.ball(ankle) + self.forward * (TOES * cos) - self.down * (TOES * sin - 0.6 * cos * cos)
    }
}

impl Body {
    /// The point and frame at a distance along the spine from the line of the hips.
    pub(super) fn spine_at(&self, distance: f64) -> (Point, Frame) {
        let below = self.spine.iter().rev().find(|vertebra| vertebra.distance <= distance).unwrap_or(&self.spine[0]);
        (below.point + below.frame.up * (distance - below.distance), below.frame)
    }

    /// A point beside the spine: at a distance along it, so far forward, so far to the right.
    pub(super) fn around_spine(&self, distance: f64, forward: f64, right: f64) -> Point {
        let (point, frame) = self.spine_at(distance);
        point + frame.forward * forward + frame.right * right
    }

    pub(super) fn pelvis(&self) -> &Vertebra {
        &self.spine[0]
    }

    /// Moves the whole body.
    pub(super) fn shift(&mut self, by: Vector) {
        for vertebra in self.spine.iter_mut().chain([&mut self.skull]) {
            vertebra.point += by;
        }
        for side in Side::BOTH {
            self.shoulders[side] += by;
            if let Some(leg) = &mut self.legs[side] {
                leg.hip += by;
                leg.knee += by;
                leg.ankle += by;
            }
            if let Some(arm) = &mut self.arms[side] {
                arm.shoulder += by;
                arm.elbow += by;
                arm.wrist += by;
            }
        }
    }

    pub(super) fn hip(&self, side: Side) -> Point {
        self.pelvis().point + self.pelvis().frame.right * (HIP_HALF * side.sign())
    }

    /// Where a joint is; `None` while its limb is not solved yet.
    pub(super) fn joint(&self, joint: Joint) -> Option<Point> {
        let leg = |side: Side| self.legs[side].as_ref();
        let arm = |side: Side| self.arms[side].as_ref();
        Some(match joint {
            Joint::Pelvis => self.pelvis().point,
            Joint::Belly => self.around_spine(20.0, 10.0, 0.0),
            Joint::Back => self.around_spine(20.0, -8.0, 0.0),
            Joint::Chest => self.around_spine(37.0, 0.0, 0.0),
            Joint::C7 => self.spine_at(PELVIS + LUMBAR + THORACIC).0,
            Joint::Head => self.skull.point + self.skull.frame.at(HEAD_CENTRE[0], HEAD_CENTRE[1], 0.0),
            Joint::Hip(side) => self.hip(side),
            Joint::Knee(side) => leg(side)?.knee,
            Joint::Ankle(side) => leg(side)?.ankle,
            Joint::Heel(side) => leg(side)?.foot.heel(leg(side)?.ankle),
            Joint::Ball(side) => leg(side)?.foot.ball(leg(side)?.ankle),
            Joint::Toe(side) => leg(side)?.foot.toe(leg(side)?.ankle),
            Joint::Shoulder(side) => self.shoulders[side],
            Joint::Elbow(side) => arm(side)?.elbow,
            Joint::Wrist(side) => arm(side)?.wrist,
            Joint::Palm(side) => arm(side)?.palm_point(),
        })
    }
}
