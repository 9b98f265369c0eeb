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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn circle((x, y, radius): (f64, f64, f64)) -> Circle {
        Circle { centre: Spot::new(x, y), radius }
    }

    fn check(circles: &[(f64, f64, f64)], wanted: &str) {
        let circles: Vec<Circle> = circles.iter().copied().map(circle).collect();
        assert_eq!(outline(&circles).data(Spot::new(0.0, 0.0)), wanted);
    }

    #[test]
    fn an_outline_is_made_of_arcs_and_tangents() {
        check(&[(0.0, 0.0, 10.0)], "m10 0a10 10 0 0 1-20 0a10 10 0 0 1 20 0z");
        check(&[(0.0, 0.0, 10.0), (100.0, 0.0, 10.0)], "m100-10a10 10 0 0 1 0 20h-100a10 10 0 0 1 0-20z");
        // A circle within another takes no part, wherever it stands in the list.
        let single = "m10 0a10 10 0 0 1-20 0a10 10 0 0 1 20 0z";
        check(&[(2.0, 0.0, 3.0), (0.0, 0.0, 10.0)], single);
        check(&[(0.0, 0.0, 10.0), (2.0, 0.0, 3.0)], single);
        check(&[(0.0, 0.0, 10.0), (0.0, 0.0, 10.0)], single);
    }

    proptest! {
        /// The walk goes round once, and no circle reaches beyond the lines it gives.
        #[test]
        fn an_outline_holds_all_circles(list in prop::collection::vec((-90.0..90.0, -90.0..90.0, 1.0..40.0), 1..9)) {
            let circles: Vec<Circle> = list.into_iter().map(circle).collect();
            let shares = shares(&circles);
            let turned: f64 = shares.iter().map(|share| share.to - share.from).sum();
            prop_assert!((turned - TAU).abs() < 1e-6, "{turned}");
            for share in &shares {
                for angle in [share.from, f64::midpoint(share.from, share.to), share.to] {
                    let (sin, cos) = libm::sincos(angle);
                    let reach = |circle: &Circle| circle.centre.x * cos + circle.centre.y * sin + circle.radius;
                    prop_assert!(circles.iter().all(|circle| reach(circle) <= reach(&share.circle) + 1e-6));
                }
            }
        }
    }
}
