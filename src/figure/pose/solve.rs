//! From a pose to a body: where every joint is. The order is that of the notes of an author: the spine and the limbs
//! that are given by directions or angles, the trunk's level, the place on the ground, then the limbs that reach for
//! something. It always ends: the only search has a fixed number of steps.

use super::body::{self, ArmBones, Body, Foot, LegBones, Vertebra};
use super::model::{Arm, ArmCourse, FootContact, HandContact, Leg, Limb, PartName, Place, Pose, Side, Sides, Target};
use super::vector::{Frame, Point, Vector};

/// How far the trunk may turn to lie level, in degrees.
const LEVEL_RANGE: i32 = 40;

/// How far a limb stretches: joints that are quite straight look stiff, and have no side to bend to.
const STRETCHED: f64 = 0.9995;

/// How often the interval in which the trunk lies level is halved: 1 degree becomes less than a millionth.
const HALVINGS: usize = 24;

/// A solved pose.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Solved {
    pub(super) body: Body,
    /// By how many centimetres each limb misses what it reaches for.
    pub(super) misses: Vec<(Limb, f64)>,
    /// Whether two parts were to lie level and could not.
    pub(super) unlevel: bool,
}

/// Solves a pose.
pub(super) fn solve(pose: &Pose) -> Solved {
    let level = pose.level.map_or(Some(pose.trunk), |parts| level_trunk(pose, parts));
    let mut body = fixed_parts(pose, level.unwrap_or(pose.trunk));
    place(&mut body, pose);
    let misses = reach_all(&mut body, pose);
    for side in Side::BOTH {
        turn_hand(&mut body, &pose.arms[side], side);
    }
    Solved { body, misses, unlevel: level.is_none() }
}

/// Finds the trunk nearest to the written one with which two parts have the same lowest point.
fn level_trunk(pose: &Pose, (first, second): (PartName, PartName)) -> Option<f64> {
    let difference = |trunk: f64| {
        let body = fixed_parts(pose, trunk);
        Some(body.lowest(&[first])? - body.lowest(&[second])?)
    };
    for step in 0..LEVEL_RANGE {
        for way in [1.0, -1.0] {
            let (near, far) = (pose.trunk + way * f64::from(step), pose.trunk + way * f64::from(step + 1));
            if difference(near)? * difference(far)? <= 0.0 {
                return bisect(&difference, near, far);
            }
        }
    }
    None
}

fn bisect(difference: &impl Fn(f64) -> Option<f64>, mut low: f64, mut high: f64) -> Option<f64> {
    let sign = difference(low)?;
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if difference(middle)? * sign > 0.0 { low = middle } else { high = middle }
    }
    Some(f64::midpoint(low, high))
}

/// The spine, and the limbs that follow from it; the middle of the hips is the origin.
fn fixed_parts(pose: &Pose, trunk: f64) -> Body {
    let spine = spine(pose, root(pose, trunk));
    let skull = skull(pose, &spine);
    let top = spine[1 + body::SPINE_JOINTS[0] + body::SPINE_JOINTS[1]];
    // The frame of the chest is that of the bone below the seventh neck vertebra.
    let chest = spine[body::SPINE_JOINTS[0] + body::SPINE_JOINTS[1]].frame;
    let shoulders = Sides::from_fn(|side| shoulder(top.point, &chest, side, pose.shoulders[side]));
    let mut body = Body { spine, skull, shoulders, legs: Sides::default(), arms: Sides::default() };
    body.legs = Sides::from_fn(|side| fixed_leg(&pose.legs[side], body.hip(side), &body.pelvis().frame, side));
    // Arms hang from a chest as if it had no curve of its own.
    let natural = body::NATURAL_CURVE[0] + body::NATURAL_CURVE[1];
    let chest = chest.turned(chest.right, natural);
    body.arms = Sides::from_fn(|side| fixed_arm(&pose.arms[side].course, shoulders[side], &chest, side));
    body
}

fn root(pose: &Pose, trunk: f64) -> Frame {
    let (x, y, z) = (Vector::new(1.0, 0.0, 0.0), Vector::UP, Vector::new(0.0, 0.0, 1.0));
    Frame::STANDING.turned(x, pose.tilt).turned(y, pose.roll).turned(z, trunk - 90.0).turned(y, pose.yaw)
}

fn spine(pose: &Pose, root: Frame) -> Vec<Vertebra> {
    let lengths = [body::LUMBAR, body::THORACIC, body::NECK];
    let mut at = Vertebra { point: Point::ZERO, frame: root, distance: 0.0 };
    let mut spine = vec![at];
    let mut step = |frame: Frame, length: f64| {
        at.point += at.frame.up * length;
        at.distance += length;
        at.frame = frame;
        spine.push(at);
    };
    let mut frame = root;
    let mut length = body::PELVIS;
    for (part, joints) in body::SPINE_JOINTS.into_iter().enumerate() {
        let share = |angle: f64| angle / f64::from(u32::try_from(joints).expect("a few joints"));
        for _ in 0..joints {
            let flexion = share(pose.spine[part] + body::NATURAL_CURVE[part]);
            frame = frame.bent(flexion, share(pose.side[part]), share(pose.twist[part]));
            step(frame, length);
            length = share(lengths[part]);
        }
    }
    step(frame, length);
    spine
}

fn skull(pose: &Pose, spine: &[Vertebra]) -> Vertebra {
    let top = spine[spine.len() - 1];
    let frame = top.frame.bent(pose.spine[3] + body::NATURAL_CURVE[3], pose.side[3], pose.twist[3]);
    Vertebra { frame, ..top }
}

fn shoulder(top: Point, chest: &Frame, side: Side, [forward, up, inward]: [f64; 3]) -> Point {
    let [behind, below, outward] = body::SHOULDER;
    top + chest.at(forward - behind, up - below, (outward - inward) * side.sign())
}

/// A leg that is given by directions or angles.
fn fixed_leg(leg: &Leg, hip: Point, pelvis: &Frame, side: Side) -> Option<LegBones> {
    match leg {
        Leg::Directions { thigh, shank, foot, toes } => {
            let outward = outward(pelvis, side);
            let (thigh, shank) = (away(*thigh, outward), away(*shank, outward));
            let forward = foot.map(|foot| away(foot, outward));
            // Without a direction of its own the foot stands at a right angle to the shank.
            let forward = forward.unwrap_or_else(|| shank.turned(Vector::new(0.0, 0.0, 1.0), 90.0));
            Some(leg_bones(hip, thigh, shank, Foot::new(shank, forward, *toes)))
        }
        Leg::Joints { angles: [flexion, abduction, rotation, knee, ankle], toes } => {
            let thigh = hanging(pelvis, *flexion, *abduction, *rotation, side);
            let shank = thigh.turned(thigh.right, -knee);
            let foot = shank.turned(shank.right, *ankle);
            let down = -foot.up;
            Some(leg_bones(hip, -thigh.up, -shank.up, Foot { forward: foot.forward, down, toes: *toes }))
        }
        Leg::Reach { .. } => None,
    }
}

fn leg_bones(hip: Point, thigh: Vector, shank: Vector, foot: Foot) -> LegBones {
    let knee = hip + thigh * body::THIGH;
    LegBones { hip, knee, ankle: knee + shank * body::SHANK, foot }
}

fn fixed_arm(arm: &ArmCourse, shoulder: Point, chest: &Frame, side: Side) -> Option<ArmBones> {
    match arm {
        ArmCourse::Directions { upper, fore, hand } => {
            let outward = outward(chest, side);
            let (upper, fore) = (away(*upper, outward), away(*fore, outward));
            let hand = hand.map_or(fore, |hand| away(hand, outward));
            Some(arm_bones(shoulder, upper, fore, hand))
        }
        ArmCourse::Joints { angles: [flexion, abduction, rotation, elbow, wrist] } => {
            let upper = hanging(chest, *flexion, *abduction, *rotation, side);
            let fore = upper.turned(upper.right, *elbow);
            let hand = fore.turned(fore.right, *wrist);
            Some(arm_bones(shoulder, -upper.up, -fore.up, -hand.up))
        }
        ArmCourse::Reach { .. } | ArmCourse::Rest { .. } => None,
    }
}

fn arm_bones(shoulder: Point, upper: Vector, fore: Vector, hand: Vector) -> ArmBones {
    let elbow = shoulder + upper * body::UPPER_ARM;
    ArmBones { shoulder, elbow, wrist: elbow + fore * body::FOREARM, hand, ..ArmBones::AT_REST }
}

/// The frame of a limb that hangs from the trunk, moved by the angles of its first joint.
fn hanging(trunk: &Frame, flexion: f64, abduction: f64, rotation: f64, side: Side) -> Frame {
    let flexed = trunk.turned(trunk.right, flexion);
    let abducted = flexed.turned(flexed.forward, -abduction * side.sign());
    abducted.turned(abducted.up, rotation * side.sign())
}

/// Whether "out" is towards the viewer (1) or away (-1) for the limbs on a side of a trunk. On one whose sides are above
/// and below, it is towards the viewer for the right.
fn outward(trunk: &Frame, side: Side) -> f64 {
    let towards = if trunk.right.z.abs() < 1e-6 { 1.0 } else { trunk.right.z.signum() };
    towards * side.sign()
}

/// A direction whose tilt is written as away from the middle of the body.
fn away(direction: Vector, outward: f64) -> Vector {
    Vector { z: direction.z * outward, ..direction }
}

/// Puts the body onto its ground, and its pinned joint to its place.
fn place(body: &mut Body, pose: &Pose) {
    match &pose.place {
        Place::At(point) => body.shift(*point),
        Place::Snap(parts) => {
            let lowest = if parts.is_empty() { body.lowest_of_all() } else { body.lowest(parts).unwrap_or(0.0) };
            body.shift(Vector::new(0.0, pose.ground - lowest, 0.0));
        }
    }
    if let Some((joint, x)) = pose.pin
        && let Some(point) = body.joint(joint)
    {
        body.shift(Vector::new(x - point.x, 0.0, 0.0));
    }
}

/// Solves the limbs that reach for something: legs, then arms, since hands follow a knee.
fn reach_all(body: &mut Body, pose: &Pose) -> Vec<(Limb, f64)> {
    let mut misses = Vec::new();
    let waits = |side: &Side| matches!(&pose.legs[*side], Leg::Reach { target: Target::Joint { .. }, .. });
    let (later, first): (Vec<Side>, Vec<Side>) = Side::BOTH.into_iter().partition(waits);
    for side in first.into_iter().chain(later) {
        if let Some((leg, miss)) = reach_leg(body, &pose.legs[side], side) {
            body.legs[side] = Some(leg);
            misses.push((Limb::Leg(side), miss));
        }
    }
    for side in Side::BOTH {
        if let Some((arm, miss)) = reach_arm(body, &pose.arms[side].course, side, pose.ground) {
            body.arms[side] = Some(arm);
            misses.push((Limb::Arm(side), miss));
        }
    }
    misses
}

fn aim(body: &Body, target: &Target, root: Point) -> Option<Point> {
    match target {
        Target::Point { x, y, z } => Some(Point::new(*x, *y, z.unwrap_or(root.z))),
        Target::Joint { joint, offset } => Some(body.joint(*joint)? + *offset),
    }
}

fn reach_leg(body: &Body, leg: &Leg, side: Side) -> Option<(LegBones, f64)> {
    let Leg::Reach { target, pole, foot, contact, toes } = leg else { return None };
    let hip = body.hip(side);
    let target = aim(body, target, hip)?;
    let (lengths, forward) = ((body::THIGH, body::SHANK), Vector::picture(foot.unwrap_or(0.0), 0.0));
    let down = Vector::picture(foot.unwrap_or(0.0) - 90.0, 0.0);
    let foot = Foot { forward, down, toes: *toes };
    let ankle = ankle_over(target, &foot, *contact);
    let (knee, reached, miss) = two_bones(hip, ankle, lengths, *pole);
    let shank = (reached - knee).unit_or(down);
    Some((LegBones { hip, knee, ankle: reached, foot: Foot::new(shank, forward, *toes) }, miss))
}

/// Where the ankle is when a part of the foot is on a point of the ground.
fn ankle_over(point: Point, foot: &Foot, contact: FootContact) -> Point {
    match contact {
        FootContact::Heel => {
            let heel = point + Vector::new(-body::HEEL[0] * foot.forward.x.signum(), body::HEEL_RADIUS, 0.0);
            heel - (foot.heel(Point::ZERO))
        }
        FootContact::Ball => point + Vector::UP * body::BALL_RADIUS - foot.ball(Point::ZERO),
        FootContact::Toe => point + Vector::UP * body::TOE_RADIUS - foot.toe(Point::ZERO),
    }
}

fn reach_arm(body: &Body, arm: &ArmCourse, side: Side, ground: f64) -> Option<(ArmBones, f64)> {
    let shoulder = body.shoulders[side];
    match arm {
        ArmCourse::Reach { target, pole, hand, contact } => {
            let aim = aim(body, target, shoulder)?;
            let reach = match contact {
                HandContact::Palm => body::PALM,
                HandContact::Hand => 12.0,
                HandContact::Wrist => 0.0,
            };
            let hand = hand.map(|hand| away(hand, outward(&body.pelvis().frame, side)));
            let Some(hand) = hand else {
                let lengths = (body::UPPER_ARM, body::FOREARM + reach);
                let (elbow, end, miss) = two_bones(shoulder, aim, lengths, *pole);
                let hand = (end - elbow).unit_or(Vector::UP);
                return Some((
                    ArmBones { shoulder, elbow, wrist: elbow + hand * body::FOREARM, hand, ..ArmBones::AT_REST },
                    miss,
                ));
            };
            let lengths = (body::UPPER_ARM, body::FOREARM);
            let (elbow, wrist, miss) = two_bones(shoulder, aim - hand * reach, lengths, *pole);
            Some((ArmBones { shoulder, elbow, wrist, hand, ..ArmBones::AT_REST }, miss))
        }
        ArmCourse::Rest { direction, lean } => {
            let drop = (shoulder.y - ground - body::ELBOW_RADIUS).clamp(-body::UPPER_ARM, body::UPPER_ARM);
            let along = libm::sqrt(body::UPPER_ARM * body::UPPER_ARM - drop * drop);
            let elbow = shoulder + Vector::picture(*lean, 0.0) * along - Vector::UP * drop;
            let fore = Vector::picture(*direction, 0.0);
            Some((
                ArmBones { shoulder, elbow, wrist: elbow + fore * body::FOREARM, hand: fore, ..ArmBones::AT_REST },
                0.0,
            ))
        }
        ArmCourse::Directions { .. } | ArmCourse::Joints { .. } => None,
    }
}

/// Turns a hand: its palm looks at what it reaches for, or down, or, on an arm that hangs, at the body.
fn turn_hand(body: &mut Body, pose: &Arm, side: Side) {
    let Some(mut arm) = body.arms[side] else { return };
    let held = match &pose.course {
        ArmCourse::Reach { target: Target::Joint { joint, .. }, .. } => {
            body.joint(*joint).map(|held| held - arm.palm_point())
        }
        _ => None,
    };
    let inward = body.pelvis().frame.right * -side.sign();
    let otherwise = if arm.hand.y.abs() > 0.8 { inward } else { -Vector::UP };
    let palm = pose.palm.or(held).unwrap_or(otherwise);
    arm.palm = palm.beside(arm.hand).unit_or(arm.hand.any_perpendicular());
    arm.grips = pose.grips.unwrap_or(held.is_some());
    body.arms[side] = Some(arm);
}

/// The middle joint and the end of two bones that reach for a target, and by how much they miss it. The joint bends
/// towards `pole`.
fn two_bones(root: Point, target: Point, (first, second): (f64, f64), pole: Vector) -> (Point, Point, f64) {
    let way = target - root;
    let line = way.unit_or(Vector::new(0.0, -1.0, 0.0));
    let distance = way.length().clamp((first - second).abs() + 1e-6, (first + second) * STRETCHED);
    let along = (first * first - second * second + distance * distance) / (2.0 * distance);
    let aside = libm::sqrt((first * first - along * along).max(0.0));
    let bend = pole.beside(line).unit_or(line.any_perpendicular());
    let end = root + line * distance;
    (root + line * along + bend * aside, end, end.distance(target))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn vector() -> impl Strategy<Value = Vector> {
        [-80.0..80.0, -80.0..80.0, -80.0..80.0].prop_map(|[x, y, z]| Vector::new(x, y, z))
    }

    proptest! {
        /// Bones keep their length whatever they reach for, and the end is at the target or on the way to it.
        #[test]
        fn bones_keep_their_length(root in vector(), target in vector(), pole in vector()) {
            let (middle, end, miss) = two_bones(root, target, (30.0, 25.0), pole);
            prop_assert!((root.distance(middle) - 30.0).abs() < 1e-6);
            prop_assert!((middle.distance(end) - 25.0).abs() < 1e-6);
            prop_assert!((end.distance(target) - miss).abs() < 1e-9);
            let distance = root.distance(target);
            prop_assert_eq!(miss < 1e-6, (5.0 + 1e-5..55.0 * STRETCHED + 1e-6).contains(&distance));
        }
    }

    #[test]
    fn a_joint_bends_towards_its_pole() {
        let (up, down) = (Vector::UP, -Vector::UP);
        let bend = |pole| two_bones(Point::ZERO, Point::new(40.0, 0.0, 0.0), (30.0, 25.0), pole).0.y;
        assert!(bend(up) > 15.0 && bend(down) < -15.0);
        // A pole along the limb says nothing; it bends to some side all the same.
        assert!(bend(Vector::new(1.0, 0.0, 0.0)).is_finite());
    }
}
