//! The surface of a solved body: every part as convex hulls of spheres, which project to circles. Nothing is drawn.

use super::body::{self, Body, Sphere};
use super::hand::Hand;
use super::model::{Joint, PartName, Side};
use super::vector::{Point, Vector};

/// A convex hull of spheres.
pub(super) type Hull = Vec<Sphere>;

/// A cross-section of the trunk: distance along the spine from the line of the hips, how far before the spine, half
/// its depth, half its width.
struct Ring {
    distance: f64,
    forward: f64,
    depth: f64,
    width: f64,
}

const fn ring(distance: f64, forward: f64, depth: f64, width: f64) -> Ring {
    Ring { distance, forward, depth, width }
}

/// The trunk, from below upward.
const RINGS: [Ring; 11] = [
    ring(-3.0, -0.6, 8.2, 13.5),
    ring(1.0, -1.2, 10.2, 16.4),
    ring(6.0, -0.8, 9.9, 16.0),
    ring(11.0, 0.2, 9.0, 14.6),
    ring(17.0, 0.9, 8.4, 13.2),
    ring(23.0, 1.0, 8.8, 13.6),
    ring(30.0, 1.2, 9.8, 14.8),
    ring(37.0, 0.9, 10.2, 15.6),
    ring(43.0, -0.1, 9.1, 15.8),
    ring(48.0, -1.2, 6.6, 14.4),
    ring(51.0, -1.6, 5.2, 9.6),
];

/// The rings up to here are trousers; those from the last of them on are shirt.
const WAIST: usize = 4;

/// The hem of the shirt: its distance along the spine, how far it reaches behind, before and to each side of it, and
/// how thick it is.
const HEM: [f64; 5] = [11.2, -9.3, 9.5, 14.9, 2.2];

impl Body {
    fn ring(&self, ring: &Ring) -> Hull {
        let aside = ring.width - ring.depth;
        [aside, -aside]
            .map(|right| Sphere::new(self.around_spine(ring.distance, ring.forward, right), ring.depth))
            .to_vec()
    }

    fn rings(&self, rings: &[Ring]) -> Vec<Hull> {
        rings.windows(2).map(|pair| [self.ring(&pair[0]), self.ring(&pair[1])].concat()).collect()
    }

    fn buttock(&self, side: Side) -> Hull {
        let at =
            |up, forward, right: f64, radius| Sphere::new(self.around_spine(up, forward, right * side.sign()), radius);
        vec![at(-1.0, -3.2, 7.2, 8.8), at(6.0, -1.0, 6.5, 9.3)]
    }

    /// The part of the trousers that is on the trunk.
    pub(super) fn pelvis_hulls(&self) -> Vec<Hull> {
        let mut hulls = self.rings(&RINGS[..=WAIST]);
        hulls.extend(Side::BOTH.map(|side| self.buttock(side)));
        hulls
    }

    /// The shirt without its sleeves.
    pub(super) fn shirt_hulls(&self) -> Vec<Hull> {
        let [distance, behind, before, aside, thick] = HEM;
        let corners = [(behind, aside), (before, aside), (behind, -aside), (before, -aside)];
        // The corners are cut, so that the hem is as round as the body.
        let hem = corners.map(|(forward, right)| {
            Sphere::new(
                self.around_spine(distance, forward - thick * forward.signum(), right - thick * right.signum()),
                thick,
            )
        });
        let mut hulls = vec![[hem.to_vec(), self.ring(&RINGS[WAIST])].concat()];
        hulls.extend(self.rings(&RINGS[WAIST..]));
        hulls
    }

    pub(super) fn thigh_hulls(&self, side: Side) -> Option<Vec<Hull>> {
        let leg = self.legs[side].as_ref()?;
        let along = (leg.knee - leg.hip).unit_or(Vector::UP);
        let forward = self.knee_forward(side)?;
        let at =
            |distance: f64, before: f64, radius| Sphere::new(leg.hip + along * distance + forward * before, radius);
        let spheres = [at(0.0, 0.0, 8.4), at(10.0, 0.6, 8.1), at(24.0, 0.9, 6.9), at(body::THIGH, 0.0, 5.4)];
        Some(spheres.windows(2).map(<[Sphere]>::to_vec).collect())
    }

    pub(super) fn shank_hulls(&self, side: Side) -> Option<Vec<Hull>> {
        let leg = self.legs[side].as_ref()?;
        let along = (leg.ankle - leg.knee).unit_or(Vector::UP);
        let forward = self.knee_forward(side)?.beside(along).unit_or(Vector::ZERO);
        let at =
            |distance: f64, behind: f64, radius| Sphere::new(leg.knee + along * distance - forward * behind, radius);
        let spheres = [at(0.0, 0.0, 5.4), at(10.0, 1.1, 5.2), at(17.0, 1.1, 4.9), at(body::SHANK - 5.0, 0.0, 3.4)];
        Some(spheres.windows(2).map(<[Sphere]>::to_vec).collect())
    }

    /// Where a knee looks: away from the side to which it bends.
    fn knee_forward(&self, side: Side) -> Option<Vector> {
        let leg = self.legs[side].as_ref()?;
        let thigh = (leg.knee - leg.hip).unit_or(Vector::UP);
        let shank = (leg.ankle - leg.knee).unit_or(Vector::UP);
        let bent = thigh - shank;
        let forward = if bent.length() > 0.1 { bent } else { leg.foot.forward };
        Some(forward.beside(thigh).unit_or(thigh.any_perpendicular()))
    }

    pub(super) fn foot_hulls(&self, side: Side) -> Option<Vec<Hull>> {
        let leg = self.legs[side].as_ref()?;
        let (ankle, foot) = (leg.ankle, &leg.foot);
        let instep = ankle + foot.forward * 6.0 + foot.down * 2.2;
        let ball = Sphere::new(foot.ball(ankle), body::BALL_RADIUS);
        let back = vec![
            Sphere::new(ankle, 3.4),
            Sphere::new(foot.heel(ankle), body::HEEL_RADIUS),
            Sphere::new(instep, 3.0),
            ball,
        ];
        Some(vec![back, vec![ball, Sphere::new(foot.toe(ankle), body::TOE_RADIUS)]])
    }

    /// The part of the arm above the elbow that the sleeve leaves bare, a little more than that.
    pub(super) fn upper_arm_hulls(&self, side: Side) -> Option<Vec<Hull>> {
        Some(vec![vec![self.on_upper_arm(side, 14.0, 4.0)?, self.on_upper_arm(side, body::UPPER_ARM, 3.5)?]])
    }

    pub(super) fn sleeve_hulls(&self, side: Side) -> Option<Vec<Hull>> {
        Some(vec![vec![self.on_upper_arm(side, 0.0, 5.6)?, self.on_upper_arm(side, 17.0, 4.9)?]])
    }

    fn on_upper_arm(&self, side: Side, distance: f64, radius: f64) -> Option<Sphere> {
        let arm = self.arms[side].as_ref()?;
        let along = (arm.elbow - arm.shoulder).unit_or(Vector::UP);
        Some(Sphere::new(arm.shoulder + along * distance, radius))
    }

    /// What hides the outline of a near leg where it joins the trunk.
    pub(super) fn hip_patch(&self, side: Side) -> Hull {
        let at = |up, forward, beside: f64, radius| {
            Sphere::new(self.around_spine(up, forward, beside * side.sign()), radius)
        };
        vec![Sphere::new(self.hip(side), 7.4), at(1.5, 0.0, 4.5, 7.0), at(-1.0, -3.2, 7.2, 7.9)]
    }

    /// What hides the outline of a near sleeve where it joins the trunk.
    pub(super) fn shoulder_patch(&self, side: Side) -> Hull {
        let beside = 8.0 * side.sign();
        vec![Sphere::new(self.shoulders[side], 4.4), Sphere::new(self.around_spine(42.0, 0.0, beside), 4.8)]
    }

    pub(super) fn forearm_hulls(&self, side: Side) -> Option<Vec<Hull>> {
        let arm = self.arms[side].as_ref()?;
        Some(vec![vec![Sphere::new(arm.elbow, body::ELBOW_RADIUS), Sphere::new(arm.wrist, 2.5)]])
    }

    pub(super) fn hand(&self, side: Side) -> Option<Hand> {
        Some(Hand::of(self.arms[side].as_ref()?, side))
    }

    pub(super) fn neck_hulls(&self) -> Vec<Hull> {
        let on = |distance: f64, radius| Sphere::new(self.around_spine(distance, 0.0, 0.0), radius);
        vec![vec![on(47.0, 6.0), on(53.0, 4.9), self.on_skull(0.5, 3.0, 0.0, 5.0)]]
    }

    fn on_skull(&self, forward: f64, up: f64, right: f64, radius: f64) -> Sphere {
        Sphere::new(self.skull.point + self.skull.frame.at(forward, up, right), radius)
    }

    pub(super) fn hair_hulls(&self) -> Vec<Hull> {
        let at = |forward, up, radius| self.on_skull(forward, up, 0.0, radius);
        vec![vec![at(-0.6, 14.0, 9.3), at(-2.4, 11.0, 8.8), at(-4.0, 7.8, 5.6)]]
    }

    /// The face, and the nose as a part of its own.
    pub(super) fn face_hulls(&self) -> Vec<Hull> {
        let at = |forward, up, right, radius| self.on_skull(forward, up, right, radius);
        let face = vec![
            at(2.2, 11.9, 0.0, 8.4),
            at(1.4, 9.0, 0.0, 8.0),
            at(-0.4, 7.4, 0.0, 6.2),
            at(5.2, 4.8, 2.2, 4.4),
            at(5.2, 4.8, -2.2, 4.4),
            at(6.4, 3.4, 0.0, 2.9),
        ];
        vec![face, vec![at(10.2, 11.2, 0.0, 0.7), at(11.3, 8.4, 0.0, 1.35), at(9.0, 8.0, 0.0, 1.5)]]
    }

    pub(super) fn part(&self, part: PartName) -> Vec<Hull> {
        let of = |side: Option<Side>, hulls: &dyn Fn(Side) -> Option<Vec<Hull>>| -> Vec<Hull> {
            let sides = Side::BOTH.into_iter().filter(|one| side.is_none_or(|side| side == *one));
            sides.filter_map(hulls).flatten().collect()
        };
        let ball = |point: Option<Point>, radius| point.map(|centre| vec![vec![Sphere::new(centre, radius)]]);
        match part {
            PartName::Pelvis => self.pelvis_hulls(),
            PartName::Shirt => self.shirt_hulls(),
            PartName::Neck => self.neck_hulls(),
            PartName::Head => [self.hair_hulls(), self.face_hulls()].concat(),
            PartName::Thigh(side) => of(side, &|side| self.thigh_hulls(side)),
            PartName::Knee(side) => of(side, &|side| ball(self.legs[side].map(|leg| leg.knee), 5.4)),
            PartName::Shank(side) => of(side, &|side| self.shank_hulls(side)),
            PartName::Foot(side) => of(side, &|side| self.foot_hulls(side)),
            PartName::Heel(side) => of(side, &|side| ball(self.joint(Joint::Heel(side)), body::HEEL_RADIUS)),
            PartName::Toe(side) => of(side, &|side| ball(self.joint(Joint::Toe(side)), body::TOE_RADIUS)),
            PartName::UpperArm(side) => {
                of(side, &|side| Some([self.sleeve_hulls(side)?, self.upper_arm_hulls(side)?].concat()))
            }
            PartName::Elbow(side) => of(side, &|side| ball(self.arms[side].map(|arm| arm.elbow), body::ELBOW_RADIUS)),
            PartName::Forearm(side) => of(side, &|side| self.forearm_hulls(side)),
            PartName::Hand(side) => of(side, &|side| Some(self.hand(side)?.hulls())),
        }
    }

    pub(super) fn lowest(&self, parts: &[PartName]) -> Option<f64> {
        parts.iter().flat_map(|part| self.part(*part)).flatten().map(|sphere| sphere.lowest()).min_by(f64::total_cmp)
    }

    pub(super) fn lowest_of_all(&self) -> f64 {
        use PartName as P;
        let all = [
            P::Pelvis,
            P::Shirt,
            P::Head,
            P::Thigh(None),
            P::Shank(None),
            P::Foot(None),
            P::UpperArm(None),
            P::Forearm(None),
            P::Hand(None),
        ];
        self.lowest(&all).unwrap_or(0.0)
    }
}
