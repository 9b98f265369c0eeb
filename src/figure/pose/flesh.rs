//! A solved body as shapes: skin, clothes, face and hair, from the far limbs to the near ones. Nothing of the room.

use super::body::{Body, Sphere};
use super::hull::{self, Circle};
use super::model::{Limb, Side};
use super::path::{Path, Spot};
use super::scene::{Shape, Style, UNITS, View};
use super::vector::Vector;
use crate::palette::Paint;

/// A limb whose side looks away from the viewer by more than this is a far one.
const FAR: f64 = -0.45;

/// By how many centimetres a near limb must be behind the trunk to be drawn behind it.
const BEHIND: f64 = 14.0;

/// Two bones of a limb that lie on each other in the picture, by this angle or less, are told apart by an outline.
const FOLDED: f64 = 40.0;

/// A bone that points at the viewer and is shorter in the picture than this, in units, is told apart too.
const FORESHORTENED: f64 = 56.0;

/// A thigh that is flexed by more than this is in front of the shirt.
const BEFORE_SHIRT: f64 = 106.0;

/// Lines between fingers are drawn where the row of fingers is at least so wide in the picture, in user units.
const ROW_OF_FINGERS: f64 = 15.0;

/// A face that looks at the viewer by more than this is seen from the front.
const FRONTAL: f64 = 0.7;

/// A head whose top looks away from the viewer by more than this is seen from the feet.
const FROM_THE_FEET: f64 = -0.25;

/// The width of the lines of a face, in user units.
const FINE: u8 = 4;

/// The width of the lines between fingers, in user units.
const BETWEEN: u8 = 2;

/// A part of the body that is painted in one go.
#[derive(Clone, Debug)]
pub(super) struct Layer {
    /// Which limb is painted in it; `None` for the head, and for a trunk without a joined leg.
    pub(super) limb: Option<Limb>,
    pub(super) shapes: Vec<Shape>,
    order: (u8, f64),
}

/// Whether a limb is on the side away from the viewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Distance {
    Near,
    Far,
}

/// Draws a body; what comes first is painted first.
pub(super) fn layers(body: &Body, view: &View, bias: &[(Limb, f64)]) -> Vec<Layer> {
    let artist = Artist { body, view };
    let joined = artist.joined_leg();
    let mut layers = vec![artist.trunk(joined), artist.head()];
    layers.extend(Side::BOTH.into_iter().filter(|side| Some(*side) != joined).filter_map(|side| artist.leg(side)));
    layers.extend(Side::BOTH.into_iter().filter_map(|side| artist.arm(side)));
    for layer in &mut layers {
        let by = bias.iter().filter(|(limb, _)| Some(*limb) == layer.limb).map(|(_, by)| by);
        layer.order.1 += by.sum::<f64>();
    }
    layers.sort_by(|a, b| a.order.0.cmp(&b.order.0).then(a.order.1.total_cmp(&b.order.1)));
    layers
}

struct Artist<'a> {
    body: &'a Body,
    view: &'a View,
}

impl Artist<'_> {
    fn body_shape(&self, hulls: &[Vec<Sphere>], paint: Paint) -> Shape {
        Shape::new(self.view.outline(hulls), Style::Body(paint))
    }

    // --- Trunk

    /// Neck, trousers and shirt. The trousers of a leg that is joined to the trunk are painted with it, so that no line
    /// is between them, and below the shirt.
    fn trunk(&self, joined: Option<Side>) -> Layer {
        let mut shapes = vec![self.body_shape(&self.body.neck_hulls(), Paint::Skin)];
        let mut trousers = self.body.pelvis_hulls();
        if let Some(side) = joined {
            shapes.extend(self.body.foot_hulls(side).map(|foot| self.body_shape(&foot, Paint::Skin)));
            trousers.extend([self.body.thigh_hulls(side), self.body.shank_hulls(side)].into_iter().flatten().flatten());
        }
        shapes.push(self.body_shape(&trousers, Paint::Trousers));
        shapes.push(self.body_shape(&self.body.shirt_hulls(), Paint::Shirt));
        Layer { limb: joined.map(Limb::Leg), shapes, order: (2, 0.0) }
    }

    /// The leg that is painted with the trunk: the only near one, when it is not bent in front of the shirt or folded.
    fn joined_leg(&self) -> Option<Side> {
        let pelvis = &self.body.pelvis().frame;
        let near = |side: &Side| self.distance(pelvis.right, *side) == Distance::Near;
        let [side] = Side::BOTH.into_iter().filter(near).collect::<Vec<_>>()[..] else { return None };
        let leg = self.body.legs[side].as_ref()?;
        let thigh = (leg.knee - leg.hip).unit_or(-pelvis.up);
        let flexion = libm::acos(-thigh.dot(pelvis.up).clamp(-1.0, 1.0)).to_degrees();
        (flexion < BEFORE_SHIRT && !self.is_folded([leg.hip, leg.knee, leg.ankle])).then_some(side)
    }

    // --- Limbs

    fn distance(&self, right: Vector, side: Side) -> Distance {
        if self.view.see(right).z * side.sign() < FAR { Distance::Far } else { Distance::Near }
    }

    fn order(&self, distance: Distance, depth: f64) -> (u8, f64) {
        let trunk = self.view.depth(self.body.spine_at(25.0).0);
        match distance {
            Distance::Far => (0, depth),
            Distance::Near if depth < trunk - BEHIND => (1, depth),
            Distance::Near => (4, depth),
        }
    }

    fn leg(&self, side: Side) -> Option<Layer> {
        let leg = self.body.legs[side].as_ref()?;
        let distance = self.distance(self.body.pelvis().frame.right, side);
        let (trousers, skin) = match distance {
            Distance::Near => (Paint::Trousers, Paint::Skin),
            Distance::Far => (Paint::TrousersFar, Paint::SkinFar),
        };
        let depth = (self.view.depth(leg.hip) + self.view.depth(leg.knee) * 2.0 + self.view.depth(leg.ankle)) / 4.0;
        let order = self.order(distance, depth);
        let foot = self.body_shape(&self.body.foot_hulls(side)?, skin);
        let (thigh, shank) = (self.body.thigh_hulls(side)?, self.body.shank_hulls(side)?);
        let patch = (order.0 > 2).then(|| self.patch(self.body.hip_patch(side), trousers));
        let shapes = if self.is_folded([leg.hip, leg.knee, leg.ankle]) {
            let upper = [self.body_shape(&thigh, trousers)].into_iter().chain(patch).collect();
            self.by_depth([leg.hip, leg.knee, leg.ankle], upper, vec![foot, self.body_shape(&shank, trousers)])
        } else {
            [foot, self.body_shape(&[thigh, shank].concat(), trousers)].into_iter().chain(patch).collect()
        };
        Some(Layer { limb: Some(Limb::Leg(side)), shapes, order })
    }

    fn arm(&self, side: Side) -> Option<Layer> {
        let arm = self.body.arms[side].as_ref()?;
        let distance = self.distance(self.body.spine_at(40.0).1.right, side);
        let (shirt, skin) = match distance {
            Distance::Near => (Paint::Shirt, Paint::Skin),
            Distance::Far => (Paint::ShirtFar, Paint::SkinFar),
        };
        let depth =
            (self.view.depth(arm.shoulder) + self.view.depth(arm.elbow) * 2.0 + self.view.depth(arm.wrist)) / 4.0;
        let order = self.order(distance, depth);
        let (upper, fore) = (self.body.upper_arm_hulls(side)?, self.body.forearm_hulls(side)?);
        let hand = self.body.hand(side)?;
        let sleeve = self.body_shape(&self.body.sleeve_hulls(side)?, shirt);
        let patch = (order.0 > 2).then(|| self.patch(self.body.shoulder_patch(side), shirt));
        let fingers = self.finger_lines(side)?;
        let mut shapes = if self.is_folded([arm.shoulder, arm.elbow, arm.wrist]) {
            let above = [self.body_shape(&upper, skin), sleeve].into_iter().chain(patch).collect();
            let below = vec![self.body_shape(&[fore, hand.hulls()].concat(), skin), fingers];
            self.by_depth([arm.shoulder, arm.elbow, arm.wrist], above, below)
        } else {
            let bare = self.body_shape(&[upper, fore, hand.hulls()].concat(), skin);
            [bare, fingers, sleeve].into_iter().chain(patch).collect()
        };
        shapes.retain(|shape| !shape.path.is_empty());
        Some(Layer { limb: Some(Limb::Arm(side)), shapes, order })
    }

    fn patch(&self, hull: Vec<Sphere>, paint: Paint) -> Shape {
        Shape::new(self.view.outline(&[hull]), Style::Patch(paint))
    }

    /// What belongs to the two bones between three joints, that of the nearer bone last.
    fn by_depth(&self, [root, middle, end]: [Vector; 3], first: Vec<Shape>, second: Vec<Shape>) -> Vec<Shape> {
        let nearer = self.view.depth(root.towards(middle, 0.5)) > self.view.depth(middle.towards(end, 0.5));
        if nearer { [second, first].concat() } else { [first, second].concat() }
    }

    /// Whether the two bones between three joints cover each other in the picture.
    fn is_folded(&self, [root, middle, end]: [Vector; 3]) -> bool {
        let (root, middle, end) = (self.view.spot(root), self.view.spot(middle), self.view.spot(end));
        let (first, second) = (middle.distance(root), middle.distance(end));
        if first < FORESHORTENED || second < FORESHORTENED {
            return true;
        }
        let turn = (middle.angle(root) - middle.angle(end)).to_degrees().abs();
        turn.min(360.0 - turn) < FOLDED
    }

    /// Lines between the fingers, where the row of fingers is seen from its flat side.
    fn finger_lines(&self, side: Side) -> Option<Shape> {
        let hand = self.body.hand(side)?;
        let line = |aside: f64| hand.finger(aside).map(|point| self.view.spot(point));
        let ([root, _, tip], [first, ..]) = (line(-1.0), line(1.0));
        let along = root.angle(tip);
        let row = root.distance(first) * libm::sin(root.angle(first) - along).abs();
        let mut path = Path::default();
        if row > ROW_OF_FINGERS {
            [-0.5, 0.0, 0.5].map(line).iter().for_each(|line| path.add_line(line));
        }
        Some(Shape::new(path, Style::Line(Paint::Line, BETWEEN)))
    }

    // --- Head

    fn head(&self) -> Layer {
        let frame = &self.body.skull.frame;
        let facing = self.view.see(frame.forward).z;
        let hair = self.body_shape(&self.body.hair_hulls(), Paint::Hair);
        let face = self.body_shape(&self.body.face_hulls(), Paint::Skin);
        let mut shapes = match facing {
            _ if facing < FAR => vec![face, hair],
            _ if facing > FRONTAL && self.view.see(frame.up).z < FROM_THE_FEET => vec![self.crown(), face],
            _ => vec![hair, face],
        };
        shapes.extend(self.ears());
        shapes.extend(self.features());
        // A head that looks at the viewer is nearer than the arms.
        Layer { limb: None, shapes, order: if facing > 0.4 { (5, 0.0) } else { (3, 0.0) } }
    }

    /// The hair above a face that is seen from the feet, where that of the skull would be hidden.
    fn crown(&self) -> Shape {
        let face = self.view.circle(&Sphere::new(self.skull(1.4, 9.0, 0.0), 8.7));
        let up = self.view.see(self.body.skull.frame.up);
        let top = Circle { centre: face.centre.at(libm::atan2(-up.y, up.x), 6.6 * UNITS), ..face };
        Shape::new(hull::outline(&[face, top]), Style::Body(Paint::Hair))
    }

    fn skull(&self, forward: f64, up: f64, right: f64) -> Vector {
        self.body.skull.point + self.body.skull.frame.at(forward, up, right)
    }

    /// Whether a point on the surface of the head is on the side of the viewer, and not just at the edge.
    fn is_seen(&self, forward: f64, up: f64, right: f64) -> bool {
        let out = self.skull(forward, up, right) - self.skull(1.0, 10.5, 0.0);
        self.view.see(out).z > 0.12 * out.length()
    }

    fn ears(&self) -> Vec<Shape> {
        let mut shapes = Vec::new();
        for side in [8.2, -8.2] {
            if self.is_seen(-1.2, 9.6, side) {
                let ear = vec![
                    Sphere::new(self.skull(-1.4, 10.2, side), 1.9),
                    Sphere::new(self.skull(-0.9, 8.4, side * 0.98), 1.3),
                ];
                shapes.push(self.body_shape(&[ear], Paint::Skin));
            }
        }
        shapes
    }

    /// Eyes, brows, nose and a smile.
    fn features(&self) -> Vec<Shape> {
        let mut fine = Path::default();
        let mut dots = Path::default();
        for side in [1.0, -1.0] {
            if self.is_seen(9.0, 11.2, 3.3 * side) {
                dots.append(self.view.outline(&[vec![
                    Sphere::new(self.skull(9.6, 11.2, 3.3 * side), 0.75),
                    Sphere::new(self.skull(9.6, 10.4, 3.3 * side), 0.75),
                ]]));
                self.stroke(&mut fine, [(9.2, 12.9, 4.7 * side), (10.2, 14.2, 3.3 * side), (10.0, 13.2, 1.9 * side)]);
            }
        }
        self.smile(&mut fine);
        if self.view.see(self.body.skull.frame.forward).z > 0.5 {
            self.stroke(&mut fine, [(11.0, 9.2, 1.3), (11.4, 7.4, 0.9), (11.4, 7.7, -1.1)]);
        }
        let shapes = [Shape::new(dots, Style::Patch(Paint::Line)), Shape::new(fine, Style::Line(Paint::Line, FINE))];
        shapes.into_iter().filter(|shape| !shape.path.is_empty()).collect()
    }

    /// The mouth: its corners are a little higher than its middle. From the side only the near half is seen.
    fn smile(&self, path: &mut Path) {
        let (right, left) = ((8.6, 5.9, 3.4), (8.6, 5.9, -3.4));
        let middle = (10.6, 4.1, 0.0);
        match (self.is_seen(right.0, right.1, right.2), self.is_seen(left.0, left.1, left.2)) {
            (true, true) => self.stroke(path, [right, (11.0, 2.9, 0.0), left]),
            (true, false) => self.stroke(path, [right, (9.8, 4.2, 1.6), middle]),
            (false, true) => self.stroke(path, [left, (9.8, 4.2, -1.6), middle]),
            (false, false) => {}
        }
    }

    /// Adds a curve from one point of the head by another to a third.
    fn stroke(&self, path: &mut Path, points: [(f64, f64, f64); 3]) {
        let [from, by, to] =
            points.map(|(forward, up, right)| -> Spot { self.view.spot(self.skull(forward, up, right)) });
        path.start(from);
        path.curve_to(by, to);
    }
}
