//! What is wrong with a pose that can be drawn: a hand that misses, a knee in the floor, a back that hovers, a joint
//! that no joint can follow, an arrow over the face. Each finding stands at the line of the pose file that causes it.

use std::ops::Range;

use super::arrows;
use super::body::{self, Body, Sphere};
use super::model::{Joint, Limb, Panel, PartName, Side};
use super::parts::Hull;
use super::path::Spot;
use super::props::{self, Block};
use super::scene::{UNITS, View};
use super::solve::Solved;
use super::vector::{Point, Vector};
use crate::diag::{Code, Diagnostic, Report};
use crate::path::SourcePath;

/// By how many centimetres a hand or foot may miss what it reaches for, and a part what it touches.
const TOUCH: f64 = 1.0;

/// How many centimetres of flesh a hard support may press in.
const YIELD: f64 = 1.5;

/// The rooms that fit into a picture, in centimetres.
const LARGEST: f64 = 320.0;

/// How far a joint goes, in degrees: from the neutral position of a stander, flexion counted positive. The knee, the
/// elbow and the hip follow the norms of the American Academy of Orthopaedic Surgeons ("Joint Motion: Method of
/// Measuring and Recording", 1965), the hip and the ankle with what the body weight adds (Kapandji, "The Physiology of
/// the Joints", 2); the spine follows White and Panjabi ("Clinical Biomechanics of the Spine", 1990), rounded up.
const RANGES: [(&str, f64, f64); 8] = [
    ("knee", 0.0, 150.0),
    ("elbow", 0.0, 152.0),
    ("hip", -30.0, 130.0),
    ("ankle", -80.0, 45.0),
    ("lumbar spine", -40.0, 60.0),
    ("thoracic spine", -35.0, 45.0),
    ("neck", -60.0, 60.0),
    ("head", -25.0, 25.0),
];

/// How a message names a side.
fn word(side: Side) -> &'static str {
    match side {
        Side::Right => "right",
        Side::Left => "left",
    }
}

/// Looks at a solved panel. `number` counts from 1.
pub(super) fn check(file: &SourcePath, number: usize, panel: &Panel, solved: &Solved) -> Report {
    let examiner = Examiner { file, number, panel, solved };
    let mut report = Report::default();
    let findings =
        [examiner.misses(), examiner.ranges(), examiner.penetrations(), examiner.contacts(), examiner.arrows()];
    findings.into_iter().flatten().for_each(|finding| report.push(finding));
    report
}

/// Refuses a picture that is larger than any room.
pub(super) fn check_size(file: &SourcePath, panel: &Panel, width: f64, height: f64) -> Option<Diagnostic> {
    let (width, height) = (width / UNITS, height / UNITS);
    (width > LARGEST || height > LARGEST).then(|| {
        let message =
            format!("the figure does not fit into its frame: it is {width:.0} cm wide and {height:.0} cm high");
        let help = format!("{LARGEST:.0} cm is the most; look for a number that is too large");
        Diagnostic::new(Code::InvalidPose, message).at(file, panel.span.clone()).help(help)
    })
}

struct Examiner<'a> {
    file: &'a SourcePath,
    number: usize,
    panel: &'a Panel,
    solved: &'a Solved,
}

impl Examiner<'_> {
    fn body(&self) -> &Body {
        &self.solved.body
    }

    fn finding(&self, code: Code, span: &Range<usize>, message: &str, help: &str) -> Diagnostic {
        let message = format!("panel {}: {message}", self.number);
        Diagnostic::new(code, message).at(self.file, span.clone()).help(help)
    }

    fn limb_span(&self, limb: Limb) -> &Range<usize> {
        let spans = &self.panel.pose.spans;
        match limb {
            Limb::Leg(side) => &spans.legs[side],
            Limb::Arm(side) => &spans.arms[side],
        }
    }

    // --- Targets

    fn misses(&self) -> Vec<Diagnostic> {
        let missed = self.solved.misses.iter().filter(|(_, by)| *by > TOUCH);
        let of = |(limb, by): &(Limb, f64)| {
            let name = match limb {
                Limb::Leg(side) => format!("{} foot", word(*side)),
                Limb::Arm(side) => format!("{} hand", word(*side)),
            };
            let message = format!("the {name} does not reach its target: {by:.1} cm are missing");
            let help = "move the target, the body or the offset; the limb is drawn stretched towards it";
            self.finding(Code::UnreachedTarget, self.limb_span(*limb), &message, help)
        };
        let mut findings: Vec<Diagnostic> = missed.map(of).collect();
        if self.solved.unlevel {
            let message = "no turn of the trunk within 40 degrees brings these two parts to one height";
            let help = "start from another `trunk`, or change `spine`";
            findings.push(self.finding(Code::UnreachedTarget, &self.panel.pose.spans.level, message, help));
        }
        findings
    }

    // --- Joints

    fn ranges(&self) -> Vec<Diagnostic> {
        let spans = &self.panel.pose.spans;
        let mut found: Vec<(&str, f64, &Range<usize>)> = Vec::new();
        let spine = ["lumbar spine", "thoracic spine", "neck", "head"];
        for (name, angle) in spine.into_iter().zip(self.panel.pose.spine) {
            found.push((name, angle, &spans.spine));
        }
        for side in Side::BOTH {
            found.extend(self.leg_angles(side).map(|(name, angle)| (name, angle, &spans.legs[side])));
            found.extend(self.arm_angles(side).map(|(name, angle)| (name, angle, &spans.arms[side])));
        }
        let out = |(name, angle, span): (&str, f64, &Range<usize>)| {
            let (_, low, high) = RANGES.into_iter().find(|(known, ..)| *known == name)?;
            (angle < low - 0.5 || angle > high + 0.5).then(|| {
                let message = format!("the {name} is bent by {angle:.0} degrees");
                let help = format!("it goes from {low:.0} to {high:.0} degrees");
                self.finding(Code::JointRange, span, &message, &help)
            })
        };
        found.into_iter().filter_map(out).collect()
    }

    fn leg_angles(&self, side: Side) -> impl Iterator<Item = (&'static str, f64)> {
        let angles = self.body().legs[side].map(|leg| {
            let (thigh, shank) = (leg.knee - leg.hip, leg.ankle - leg.knee);
            let pelvis = &self.body().pelvis().frame;
            let hip = libm::atan2(thigh.dot(pelvis.forward), -thigh.dot(pelvis.up)).to_degrees();
            // With the thigh far to the side, flexion and abduction cannot be told apart.
            let aside = thigh.dot(pelvis.right).abs() > thigh.length() * 0.8;
            let ankle = 90.0 - between(leg.foot.forward, shank * -1.0);
            [("knee", between(thigh, shank)), ("hip", if aside { 0.0 } else { hip }), ("ankle", ankle)]
        });
        angles.into_iter().flatten()
    }

    fn arm_angles(&self, side: Side) -> impl Iterator<Item = (&'static str, f64)> {
        let angle = |arm: body::ArmBones| ("elbow", between(arm.elbow - arm.shoulder, arm.wrist - arm.elbow));
        self.body().arms[side].map(angle).into_iter()
    }

    // --- Supports

    fn penetrations(&self) -> Vec<Diagnostic> {
        let blocks = self.blocks();
        let spans = &self.panel.pose.spans;
        let mut findings = Vec::new();
        let mut look = |name: String, parts: &[PartName], span: &Range<usize>| {
            let spheres = parts.iter().flat_map(|part| self.body().part(*part)).flatten();
            let deepest = spheres.map(|sphere| depth_in(&sphere, &blocks)).fold(0.0, f64::max);
            if deepest > YIELD {
                let message = format!("the {name} is {deepest:.1} cm inside the floor or a piece of furniture");
                let help = format!(
                    "{YIELD} cm is what flesh yields; lift the part, or set `snap` to the parts that carry the body"
                );
                findings.push(self.finding(Code::PoseInSupport, span, &message, &help));
            }
        };
        look("pelvis".into(), &[PartName::Pelvis], &spans.panel);
        look("upper body".into(), &[PartName::Shirt], &spans.spine);
        look("head".into(), &[PartName::Head], &spans.spine);
        for side in Side::BOTH {
            let one = Some(side);
            let word = word(side);
            look(format!("{word} leg"), &[PartName::Thigh(one), PartName::Shank(one)], &spans.legs[side]);
            look(format!("{word} foot"), &[PartName::Foot(one)], &spans.legs[side]);
            look(format!("{word} arm"), &[PartName::UpperArm(one), PartName::Forearm(one)], &spans.arms[side]);
            // Fingers that close around an edge are drawn beside it.
            if self.body().arms[side].is_some_and(|arm| !arm.grips) {
                look(format!("{word} hand"), &[PartName::Hand(one)], &spans.arms[side]);
            }
        }
        findings
    }

    fn blocks(&self) -> Vec<Block> {
        self.panel.props.iter().flat_map(|prop| props::blocks(&prop.thing)).collect()
    }

    fn contacts(&self) -> Vec<Diagnostic> {
        let blocks = self.blocks();
        let pillows: Vec<Hull> = self.panel.props.iter().map(|prop| props::pillow(&prop.thing)).collect();
        let mut findings = Vec::new();
        for contact in &self.panel.contacts {
            let spheres: Vec<Sphere> = self.body().part(contact.part).into_iter().flatten().collect();
            let (gap, what) = match contact.with {
                Some(with) => (gap_between(&spheres, &self.body().part(with)), with.name()),
                None => (gap_to_support(&spheres, &blocks, &pillows), "its support".to_owned()),
            };
            if gap > TOUCH {
                let message = format!("`{}` does not touch {what}: {gap:.1} cm are between them", contact.part.name());
                let help = "move the part, name the parts that carry the body in `snap`, or take the contact out";
                findings.push(self.finding(Code::MissingContact, &contact.span, &message, help));
            }
        }
        findings
    }

    // --- Arrows

    fn arrows(&self) -> Vec<Diagnostic> {
        let view = View::new(self.panel.camera);
        let faces = view.see(self.body().skull.frame.forward).z > -0.3;
        let Some(centre) = self.body().joint(Joint::Head).filter(|_| faces) else { return Vec::new() };
        let centre = view.spot(centre + self.body().skull.frame.forward * 3.0);
        let covers = |spot: &Spot| spot.distance(centre) < 8.5 * UNITS;
        let over = self.panel.arrows.iter().filter(|arrow| {
            arrows::course(&arrow.course, self.body(), &view).is_some_and(|course| course.iter().any(covers))
        });
        let finding = |arrow: &super::model::Arrow| {
            let help = "move its ends, or give it another `off` or `bend`: people look at the face first";
            self.finding(Code::ArrowOverFace, &arrow.span, "the arrow lies over the face", help)
        };
        over.map(finding).collect()
    }
}

/// The angle between two directions in degrees, 0 when they are the same.
fn between(a: Vector, b: Vector) -> f64 {
    let lengths = a.length() * b.length();
    if lengths < 1e-9 { 0.0 } else { libm::acos((a.dot(b) / lengths).clamp(-1.0, 1.0)).to_degrees() }
}

/// How deep a sphere is in the floor or in a block.
fn depth_in(sphere: &Sphere, blocks: &[Block]) -> f64 {
    let floor = -sphere.lowest();
    blocks.iter().map(|block| sphere.radius - distance_to(sphere.centre, block)).fold(floor, f64::max)
}

/// The distance of a point from a block; below 0 inside it.
fn distance_to(point: Point, block: &Block) -> f64 {
    let outside = |at: f64, low: f64, high: f64| (low - at).max(at - high);
    let away = [
        outside(point.x, block.low.x, block.high.x),
        outside(point.y, block.low.y, block.high.y),
        outside(point.z, block.low.z, block.high.z),
    ];
    let deepest = away.into_iter().fold(f64::NEG_INFINITY, f64::max);
    if deepest <= 0.0 { deepest } else { Vector::new(away[0].max(0.0), away[1].max(0.0), away[2].max(0.0)).length() }
}

fn gap_to_support(spheres: &[Sphere], blocks: &[Block], pillows: &[Hull]) -> f64 {
    let floor = spheres.iter().map(Sphere::lowest);
    let solid = spheres
        .iter()
        .flat_map(|sphere| blocks.iter().map(move |block| distance_to(sphere.centre, block) - sphere.radius));
    floor.chain(solid).chain([gap_between(spheres, pillows)]).fold(f64::INFINITY, f64::min)
}

/// The least distance between spheres and hulls.
fn gap_between(spheres: &[Sphere], hulls: &[Hull]) -> f64 {
    let gap = |sphere: &Sphere, hull: &Hull| {
        let pairs = hull.iter().flat_map(|a| hull.iter().map(move |b| gap_to_rod(sphere, a, b)));
        pairs.fold(f64::INFINITY, f64::min)
    };
    spheres.iter().flat_map(|sphere| hulls.iter().map(move |hull| gap(sphere, hull))).fold(f64::INFINITY, f64::min)
}

/// The distance between a sphere and the rod between two others, which is as thick as the thinner of them.
fn gap_to_rod(sphere: &Sphere, a: &Sphere, b: &Sphere) -> f64 {
    let along = b.centre - a.centre;
    let length = along.dot(along);
    let at = if length < 1e-9 { 0.0 } else { ((sphere.centre - a.centre).dot(along) / length).clamp(0.0, 1.0) };
    let radius = a.radius + (b.radius - a.radius) * at;
    sphere.centre.distance(a.centre.towards(b.centre, at)) - radius - sphere.radius
}
