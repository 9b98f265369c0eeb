//! Arrows that show a movement, and the lines and areas that explain a pose.

use super::body::Body;
use super::model::{Arrow, Course, Guide, GuideShape};
use super::path::{Path, Spot};
use super::props;
use super::scene::{Shape, Style, UNITS, View};
use super::solve;
use crate::palette::Paint;

/// The shaft of an arrow, its halo, in user units.
const SHAFT: u8 = 10;
const HALO: u8 = 20;

/// The length and width of an arrow's head.
const HEAD: [f64; 2] = [27.0, 32.0];

/// In how many pieces the course of an arrow is cut; each is drawn as one curve.
const PIECES: u8 = 12;

/// Draws an arrow.
pub(super) fn arrow(arrow: &Arrow, body: &Body, view: &View) -> Vec<Shape> {
    let Some(course) = course(&arrow.course, body, view) else { return Vec::new() };
    let both = matches!(arrow.course, Course::Straight { both: true, .. });
    let shaft = shorten(&course, both);
    let mut heads = head(&course);
    if both {
        heads.append(head(&course.iter().rev().copied().collect::<Vec<_>>()));
    }
    let line = smooth(&shaft);
    vec![
        Shape::new(line.clone(), Style::Line(Paint::Paper, HALO)),
        Shape::new(heads, Style::Head(Paint::Move)),
        Shape::new(line, Style::Line(Paint::Move, SHAFT)),
    ]
}

/// The course of an arrow as spots, evenly spaced.
pub(super) fn course(course: &Course, body: &Body, view: &View) -> Option<Vec<Spot>> {
    let fractions = || (0..=PIECES).map(|piece| f64::from(piece) / f64::from(PIECES));
    match course {
        Course::Straight { from, to, bend, .. } => {
            let (from, to) = (props::spot(from, body, view)?, props::spot(to, body, view)?);
            let aside = from.angle(to) - std::f64::consts::FRAC_PI_2;
            let by = from.towards(to, 0.5).at(aside, bend * UNITS * 2.0);
            Some(fractions().map(|at| from.towards(by, at).towards(by.towards(to, at), at)).collect())
        }
        Course::Circle { centre, radius, degrees } => {
            let centre = props::spot(centre, body, view)?;
            let angle = |at: f64| -(degrees[0] + (degrees[1] - degrees[0]) * at).to_radians();
            Some(fractions().map(|at| centre.at(angle(at), radius * UNITS)).collect())
        }
        Course::Arc { joint, about, off, span, start } => {
            let centre = view.spot(body.joint(*about)?);
            let from = view.spot(solve::solve(start).body.joint(*joint)?);
            let to = view.spot(body.joint(*joint)?);
            let (first, last) = (centre.angle(from), centre.angle(to));
            let turn = libm::remainder(last - first, std::f64::consts::TAU);
            let (near, far) = (centre.distance(from), centre.distance(to));
            let at = |fraction: f64| {
                let fraction = span[0] + (span[1] - span[0]) * fraction;
                centre.at(first + turn * fraction, near + (far - near) * fraction + off * UNITS)
            };
            Some(fractions().map(at).collect())
        }
    }
}

/// A course without the ends that the heads cover.
fn shorten(course: &[Spot], both: bool) -> Vec<Spot> {
    let end = course[course.len() - 1];
    let start = course[0];
    let clear = HEAD[0] * 0.7;
    let kept = |spot: &&Spot| spot.distance(end) > clear && !(both && spot.distance(start) <= clear);
    let mut shaft: Vec<Spot> = course.iter().filter(kept).copied().collect();
    if shaft.len() < 2 {
        shaft = vec![start.towards(end, 0.2), start.towards(end, 0.5)];
    }
    shaft
}

/// The head at the end of a course.
fn head(course: &[Spot]) -> Path {
    let tip = course[course.len() - 1];
    let before = course.iter().rev().find(|spot| spot.distance(tip) > HEAD[0] * 0.8).unwrap_or(&course[0]);
    let angle = tip.angle(*before);
    let foot = tip.at(angle, HEAD[0]);
    let corner = |way: f64| foot.at(angle + way * std::f64::consts::FRAC_PI_2, HEAD[1] / 2.0);
    Path::polygon(&[tip, corner(1.0), tip.at(angle, HEAD[0] * 0.8), corner(-1.0)])
}

/// A smooth curve near spots: it begins at the first and ends at the last.
fn smooth(spots: &[Spot]) -> Path {
    let mut path = Path::default();
    path.start(spots[0]);
    let last = spots.len() - 1;
    let mut at = 1;
    while at < last {
        let next = (at + 3).min(last);
        let by = control(spots[at - 1], &spots[at..=next]);
        path.curve_to(by, spots[next]);
        at = next + 1;
    }
    if at == last {
        path.line_to(spots[last]);
    }
    path
}

/// The control point of a curve from a spot over spots to the last of them.
fn control(from: Spot, over: &[Spot]) -> Spot {
    let to = over[over.len() - 1];
    let middle = over[(over.len() - 1) / 2];
    let chord = from.towards(to, 0.5);
    Spot::new(middle.x + (middle.x - chord.x), middle.y + (middle.y - chord.y))
}

/// Draws a guide.
pub(super) fn guide(guide: &Guide, body: &Body, view: &View) -> Option<Shape> {
    let spots: Vec<Spot> = guide.points.iter().filter_map(|anchor| props::spot(anchor, body, view)).collect();
    if spots.len() < 2 {
        return None;
    }
    Some(match guide.shape {
        GuideShape::Line => Shape::new(Path::line(&spots), Style::Dashed(Paint::Guide, 7)),
        GuideShape::Curve => {
            let mut path = Path::default();
            path.start(spots[0]);
            path.curve_to(control(spots[0], &[spots[1], spots[1], spots[spots.len() - 1]]), spots[spots.len() - 1]);
            Shape::new(path, Style::Dashed(Paint::Guide, 7))
        }
        GuideShape::Area => Shape::new(Path::polygon(&spots), Style::Patch(Paint::Towel)),
    })
}
