//! The outline of circles with a band around them: arcs and the straight lines that touch two of them. The hull of
//! spheres projects to exactly this.

use std::f64::consts::TAU;

use super::path::{Path, Spot};

/// The most arcs of an outline; a circle can take part more than once.
const MAX_ARCS: usize = 64;

/// A circle of the picture, in user units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Circle {
    pub(super) centre: Spot,
    pub(super) radius: f64,
}

/// One circle's share of an outline: from one direction of its radius to another, clockwise on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Share {
    circle: Circle,
    from: f64,
    to: f64,
}

/// The outline of the convex hull of circles.
pub(super) fn outline(circles: &[Circle]) -> Path {
    let mut path = Path::default();
    for (at, share) in shares(circles).iter().enumerate() {
        let Circle { centre, radius } = share.circle;
        let (from, to) = (centre.at(share.from, radius), centre.at(share.to, radius));
        if at == 0 {
            path.start(from);
        } else {
            path.line_to(from);
        }
        let turn = share.to - share.from;
        if turn > TAU - 1e-6 {
            path.arc_to(radius, false, true, centre.at(share.from + TAU / 2.0, radius));
            path.arc_to(radius, false, true, from);
        } else {
            path.arc_to(radius, turn > TAU / 2.0, true, to);
        }
    }
    path.close();
    path
}

/// Walks round the hull: from the circle that reaches furthest to the right, always to the one that the turning
/// tangent touches next.
fn shares(circles: &[Circle]) -> Vec<Share> {
    let reach = |circle: &Circle| circle.centre.x + circle.radius;
    let Some(first) = circles.iter().max_by(|a, b| reach(a).total_cmp(&reach(b))) else { return Vec::new() };
    let mut shares = Vec::new();
    let (mut circle, mut angle) = (*first, 0.0);
    while shares.len() < MAX_ARCS {
        let next = circles.iter().filter_map(|other| Some((tangent(&circle, other, angle)?, other)));
        match next.min_by(|a, b| a.0.total_cmp(&b.0)).filter(|(turn, _)| angle + turn < TAU) {
            Some((turn, other)) => {
                shares.push(Share { circle, from: angle, to: angle + turn });
                (circle, angle) = (*other, angle + turn);
            }
            None => {
                shares.push(Share { circle, from: angle, to: TAU });
                break;
            }
        }
    }
    join_ends(&mut shares);
    shares
}

/// By how much the normal of a tangent turns on, from an angle on one circle, until it touches another as well; `None`
/// when it never does, since one circle lies within the other.
fn tangent(from: &Circle, to: &Circle, angle: f64) -> Option<f64> {
    let distance = from.centre.distance(to.centre);
    let difference = from.radius - to.radius;
    if distance <= difference.abs() + 1e-9 {
        return None;
    }
    let normal = from.centre.angle(to.centre) - libm::acos(difference / distance);
    let turn = libm::fmod(normal - angle, TAU);
    let turn = if turn < 0.0 { turn + TAU } else { turn };
    Some(if turn > TAU - 1e-9 { 0.0 } else { turn })
}

/// The walk begins in the middle of a circle's share: its two ends become one.
fn join_ends(shares: &mut Vec<Share>) {
    if let [first, .., last] = &shares[..]
        && first.circle == last.circle
    {
        let joined = Share { from: last.from - TAU, ..*first };
        shares.pop();
        shares[0] = joined;
    }
}
