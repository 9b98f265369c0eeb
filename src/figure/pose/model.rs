//! What a pose file says, read and understood: the poses of a figure, panel by panel, in centimetres and degrees. It
//! computes no joint and draws nothing.

use std::ops::{Index, IndexMut, Range};

use super::vector::Vector;

/// The side of the body a limb is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    Right,
    Left,
}

impl Side {
    pub(super) const BOTH: [Self; 2] = [Self::Right, Self::Left];

    /// 1 on the right, -1 on the left.
    pub(super) fn sign(self) -> f64 {
        match self {
            Self::Right => 1.0,
            Self::Left => -1.0,
        }
    }

    /// The letter behind the name of a limb.
    pub(super) fn letter(self) -> char {
        match self {
            Self::Right => 'r',
            Self::Left => 'l',
        }
    }
}

/// One of each for the right and the left side.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Sides<T> {
    pub(super) right: T,
    pub(super) left: T,
}

impl<T> Sides<T> {
    pub(super) fn from_fn(mut of: impl FnMut(Side) -> T) -> Self {
        Self { right: of(Side::Right), left: of(Side::Left) }
    }
}

impl<T> Index<Side> for Sides<T> {
    type Output = T;
    fn index(&self, side: Side) -> &T {
        match side {
            Side::Right => &self.right,
            Side::Left => &self.left,
        }
    }
}

impl<T> IndexMut<Side> for Sides<T> {
    fn index_mut(&mut self, side: Side) -> &mut T {
        match side {
            Side::Right => &mut self.right,
            Side::Left => &mut self.left,
        }
    }
}

/// A figure: its panels in order.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sequence {
    pub(super) panels: Vec<Panel>,
    /// What the physiotherapist should decide, for the sheet that is signed.
    pub(super) question: Option<String>,
}

/// One picture.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Panel {
    pub(super) pose: Pose,
    pub(super) camera: Camera,
    pub(super) props: Vec<Prop>,
    pub(super) arrows: Vec<Arrow>,
    pub(super) guides: Vec<Guide>,
    pub(super) contacts: Vec<Contact>,
    /// By how many centimetres a limb is drawn nearer than it is.
    pub(super) bias: Vec<(Limb, f64)>,
    pub(super) span: Range<usize>,
}

/// Where the picture is looked at from: turned about the vertical, then tilted to look down; degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Camera {
    pub(super) yaw: f64,
    pub(super) pitch: f64,
}

/// A limb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Limb {
    Leg(Side),
    Arm(Side),
}

/// Turns of the four parts of the spine: lumbar, thoracic, neck, head; degrees.
pub(super) type Curve = [f64; 4];

/// How a body is held.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pose {
    /// The direction from the hips to the waist, in the picture.
    pub(super) trunk: f64,
    /// About the body's own length: 180 lies on the belly.
    pub(super) roll: f64,
    /// About the vertical of the picture.
    pub(super) yaw: f64,
    /// About the body's own forward.
    pub(super) tilt: f64,
    /// Flexion relative to a relaxed stander.
    pub(super) spine: Curve,
    pub(super) side: Curve,
    pub(super) twist: Curve,
    /// Where a shoulder is relative to its place at rest: forward, up, inward.
    pub(super) shoulders: Sides<[f64; 3]>,
    pub(super) legs: Sides<Leg>,
    pub(super) arms: Sides<Arm>,
    /// Two parts that are to have the same lowest point; the trunk turns until they have.
    pub(super) level: Option<(PartName, PartName)>,
    pub(super) place: Place,
    /// A joint that stays at an x.
    pub(super) pin: Option<(Joint, f64)>,
    /// The height on which the body lies or stands.
    pub(super) ground: f64,
    pub(super) spans: PoseSpans,
}

/// Where the parts of a pose are written, for messages.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct PoseSpans {
    pub(super) panel: Range<usize>,
    pub(super) spine: Range<usize>,
    pub(super) level: Range<usize>,
    pub(super) legs: Sides<Range<usize>>,
    pub(super) arms: Sides<Range<usize>>,
}

/// How the height of the body is found.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Place {
    /// The middle of the hips is here.
    At(Vector),
    /// The lowest of these parts lies on the ground; of all parts when none is named.
    Snap(Vec<PartName>),
}

/// How a leg is given.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Leg {
    Directions {
        thigh: Vector,
        shank: Vector,
        foot: Option<Vector>,
        toes: f64,
    },
    /// Flexion, abduction and rotation of the hip; flexion of knee and ankle.
    Joints {
        angles: [f64; 5],
        toes: f64,
    },
    Reach {
        target: Target,
        pole: Vector,
        foot: Option<f64>,
        contact: FootContact,
        toes: f64,
    },
}

/// The part of the foot that is at the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FootContact {
    Heel,
    Ball,
    Toe,
}

/// An arm and its hand.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Arm {
    pub(super) course: ArmCourse,
    /// Where the palm looks, when it is not what one would expect.
    pub(super) palm: Option<Vector>,
    /// Whether the fingers close, when it is not what one would expect.
    pub(super) grips: Option<bool>,
}

/// How an arm is given.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum ArmCourse {
    Directions {
        upper: Vector,
        fore: Vector,
        hand: Option<Vector>,
    },
    /// Flexion, abduction and rotation of the shoulder; flexion of elbow and wrist.
    Joints {
        angles: [f64; 5],
    },
    Reach {
        target: Target,
        pole: Vector,
        hand: Option<Vector>,
        contact: HandContact,
    },
    /// The forearm lies on the ground in a direction, the elbow under the shoulder or leaning towards another.
    Rest {
        direction: f64,
        lean: f64,
    },
}

/// The part of the hand that is at the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HandContact {
    Palm,
    Hand,
    Wrist,
}

/// Where a hand or foot goes.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Target {
    /// A point; without z, straight before the root of the limb.
    Point { x: f64, y: f64, z: Option<f64> },
    /// A joint and an offset from it.
    Joint { joint: Joint, offset: Vector },
}

/// A point of the body that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Joint {
    Pelvis,
    Belly,
    Back,
    Chest,
    C7,
    Head,
    Hip(Side),
    Knee(Side),
    Ankle(Side),
    Heel(Side),
    Ball(Side),
    Toe(Side),
    Shoulder(Side),
    Elbow(Side),
    Wrist(Side),
    Palm(Side),
}

/// A part of the body that has a name and a surface; `None` means both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PartName {
    Pelvis,
    Shirt,
    Neck,
    Head,
    Thigh(Option<Side>),
    Knee(Option<Side>),
    Shank(Option<Side>),
    Heel(Option<Side>),
    Toe(Option<Side>),
    Foot(Option<Side>),
    UpperArm(Option<Side>),
    Elbow(Option<Side>),
    Forearm(Option<Side>),
    Hand(Option<Side>),
}

impl Joint {
    /// The joint of that name, such as `knee.r`.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::all().into_iter().find(|joint| joint.name() == name)
    }

    /// Every joint.
    pub(super) fn all() -> Vec<Self> {
        let of_side = [
            Self::Hip,
            Self::Knee,
            Self::Ankle,
            Self::Heel,
            Self::Ball,
            Self::Toe,
            Self::Shoulder,
            Self::Elbow,
            Self::Wrist,
            Self::Palm,
        ];
        let middle = [Self::Pelvis, Self::Belly, Self::Back, Self::Chest, Self::C7, Self::Head];
        middle.into_iter().chain(of_side.into_iter().flat_map(|of| Side::BOTH.map(of))).collect()
    }

    /// The name in pose files.
    pub(super) fn name(self) -> String {
        let (stem, side) = match self {
            Self::Pelvis => ("pelvis", None),
            Self::Belly => ("belly", None),
            Self::Back => ("back", None),
            Self::Chest => ("chest", None),
            Self::C7 => ("C7", None),
            Self::Head => ("head", None),
            Self::Hip(side) => ("hip", Some(side)),
            Self::Knee(side) => ("knee", Some(side)),
            Self::Ankle(side) => ("ankle", Some(side)),
            Self::Heel(side) => ("heel", Some(side)),
            Self::Ball(side) => ("ball", Some(side)),
            Self::Toe(side) => ("toe", Some(side)),
            Self::Shoulder(side) => ("shoulder", Some(side)),
            Self::Elbow(side) => ("elbow", Some(side)),
            Self::Wrist(side) => ("wrist", Some(side)),
            Self::Palm(side) => ("palm", Some(side)),
        };
        sided(stem, side)
    }
}

impl PartName {
    /// The part of that name, such as `thigh` (both) or `thigh.l`.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::all().into_iter().find(|part| part.name() == name)
    }

    /// Every part, those with sides three times.
    pub(super) fn all() -> Vec<Self> {
        let of_side = [
            Self::Thigh,
            Self::Knee,
            Self::Shank,
            Self::Heel,
            Self::Toe,
            Self::Foot,
            Self::UpperArm,
            Self::Elbow,
            Self::Forearm,
            Self::Hand,
        ];
        let sides = [None, Some(Side::Right), Some(Side::Left)];
        let middle = [Self::Pelvis, Self::Shirt, Self::Neck, Self::Head];
        middle.into_iter().chain(of_side.into_iter().flat_map(|of| sides.map(of))).collect()
    }

    /// The name in pose files.
    pub(super) fn name(self) -> String {
        let (stem, side) = match self {
            Self::Pelvis => ("pelvis", None),
            Self::Shirt => ("shirt", None),
            Self::Neck => ("neck", None),
            Self::Head => ("head", None),
            Self::Thigh(side) => ("thigh", side),
            Self::Knee(side) => ("knee", side),
            Self::Shank(side) => ("shank", side),
            Self::Heel(side) => ("heel", side),
            Self::Toe(side) => ("toe", side),
            Self::Foot(side) => ("foot", side),
            Self::UpperArm(side) => ("upper-arm", side),
            Self::Elbow(side) => ("elbow", side),
            Self::Forearm(side) => ("forearm", side),
            Self::Hand(side) => ("hand", side),
        };
        sided(stem, side)
    }
}

fn sided(stem: &str, side: Option<Side>) -> String {
    side.map_or_else(|| stem.to_owned(), |side| format!("{stem}.{}", side.letter()))
}

/// A joint and an offset from it, in the room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Anchor {
    pub(super) joint: Joint,
    pub(super) offset: Vector,
}

/// A thing in the room.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Prop {
    pub(super) thing: Thing,
    /// Before which part it is painted.
    pub(super) layer: PropLayer,
    pub(super) span: Range<usize>,
}

/// Where a prop stands among the layers of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PropLayer {
    Behind,
    Before(Limb),
    Front,
}

/// From where to where.
pub(super) type Extent = [f64; 2];

/// What a prop is, in centimetres.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Thing {
    /// Its top is at 0.
    Mat {
        x: Extent,
        z: Extent,
    },
    Bed {
        x: Extent,
        top: f64,
        z: Extent,
        head: bool,
    },
    /// `back` is where its backrest stands, `face` 1 when it looks to the right.
    Chair {
        back: f64,
        face: f64,
    },
    Armrest {
        back: f64,
        face: f64,
        z: f64,
    },
    Wall {
        x: Extent,
        height: f64,
    },
    Stool {
        x: Extent,
        top: f64,
    },
    /// Its middle, the height it lies on, its width, thickness and extent in depth.
    Pillow {
        x: f64,
        y: f64,
        width: f64,
        thick: f64,
        z: Extent,
        dashed: bool,
    },
    Towel {
        via: Vec<Anchor>,
    },
    Floor {
        x: Extent,
    },
}

/// An arrow that shows a movement.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Arrow {
    pub(super) course: Course,
    pub(super) span: Range<usize>,
}

/// The way of an arrow.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Course {
    /// The way of a joint about another, from where it was in the panel that this one is like.
    Arc {
        joint: Joint,
        about: Joint,
        off: f64,
        span: [f64; 2],
        start: Box<Pose>,
    },
    /// Part of a circle in the picture, in degrees.
    Circle {
        centre: Anchor,
        radius: f64,
        degrees: [f64; 2],
    },
    Straight {
        from: Anchor,
        to: Anchor,
        bend: f64,
        both: bool,
    },
}

/// A line or area that explains.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Guide {
    pub(super) shape: GuideShape,
    pub(super) points: Vec<Anchor>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GuideShape {
    /// Dashed, over the body.
    Line,
    /// Dashed, smooth through three points, over the body.
    Curve,
    /// Filled, behind the body.
    Area,
}

/// What is declared to touch.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Contact {
    pub(super) part: PartName,
    /// Another part; `None` for whatever is below or before it.
    pub(super) with: Option<PartName>,
    pub(super) span: Range<usize>,
}
