//! Outlines in whole numbers: lines, arcs and curves, written as the data of an SVG path in as few bytes as possible.
//! Whole numbers hide the last digit in which machines differ.

use std::fmt::Write as _;

use super::scene::Bounds;

/// A point of the picture in user units: x to the right, y down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    pub(super) x: f64,
    pub(super) y: f64,
}

impl Spot {
    pub(super) const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    pub(super) fn towards(self, other: Self, fraction: f64) -> Self {
        Self::new(self.x + (other.x - self.x) * fraction, self.y + (other.y - self.y) * fraction)
    }

    pub(super) fn distance(self, other: Self) -> f64 {
        libm::hypot(other.x - self.x, other.y - self.y)
    }

    /// The spot at a distance in a direction; 0 is right, a quarter turn down.
    pub(super) fn at(self, angle: f64, distance: f64) -> Self {
        Self::new(self.x + libm::cos(angle) * distance, self.y + libm::sin(angle) * distance)
    }

    /// The direction to another spot.
    pub(super) fn angle(self, other: Self) -> f64 {
        libm::atan2(other.y - self.y, other.x - self.x)
    }
}

/// A step of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Step {
    Move(Spot),
    Line(Spot),
    /// Radius, whether it is the longer way round, whether it goes clockwise on the screen.
    Arc {
        radius: f64,
        long: bool,
        clockwise: bool,
        to: Spot,
    },
    Curve {
        by: Spot,
        to: Spot,
    },
    Close,
}

/// An outline of one or several parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Path {
    steps: Vec<Step>,
}

impl Path {
    /// A line through spots.
    pub(super) fn line(spots: &[Spot]) -> Self {
        let mut path = Self::default();
        path.add_line(spots);
        path
    }

    /// An area with corners.
    pub(super) fn polygon(spots: &[Spot]) -> Self {
        let mut path = Self::line(spots);
        path.close();
        path
    }

    pub(super) fn add_line(&mut self, spots: &[Spot]) {
        for (at, spot) in spots.iter().enumerate() {
            self.steps.push(if at == 0 { Step::Move(*spot) } else { Step::Line(*spot) });
        }
    }

    pub(super) fn start(&mut self, at: Spot) {
        self.steps.push(Step::Move(at));
    }

    pub(super) fn line_to(&mut self, to: Spot) {
        self.steps.push(Step::Line(to));
    }

    pub(super) fn arc_to(&mut self, radius: f64, long: bool, clockwise: bool, to: Spot) {
        self.steps.push(Step::Arc { radius, long, clockwise, to });
    }

    pub(super) fn curve_to(&mut self, by: Spot, to: Spot) {
        self.steps.push(Step::Curve { by, to });
    }

    pub(super) fn close(&mut self) {
        self.steps.push(Step::Close);
    }

    /// The rectangle around the path. An arc may reach beyond its ends by what a chord leaves out of its circle.
    pub(super) fn bounds(&self) -> Option<Bounds> {
        let mut at = Spot::new(0.0, 0.0);
        let mut bounds: Option<Bounds> = None;
        for step in &self.steps {
            let (to, box_of) = match *step {
                Step::Move(to) | Step::Line(to) => (to, Bounds::around(to, 0.0)),
                Step::Arc { radius, long, to, clockwise } => (to, arc_bounds(at, to, radius, long, clockwise)),
                Step::Curve { by, to } => (to, Bounds::around(to, 0.0).join(Bounds::around(at.towards(by, 0.5), 0.0))),
                Step::Close => continue,
            };
            bounds = Some(bounds.map_or(box_of, |bounds| bounds.join(box_of)));
            at = to;
        }
        bounds
    }

    pub(super) fn append(&mut self, other: Self) {
        self.steps.extend(other.steps);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// The path as the value of `d`, as seen from `origin`.
    pub(super) fn data(&self, origin: Spot) -> String {
        let mut writer = Writer { text: String::new(), origin, at: (0, 0), start: (0, 0) };
        self.steps.iter().for_each(|step| writer.step(step));
        writer.text
    }
}

/// The rectangle around an arc.
fn arc_bounds(from: Spot, to: Spot, radius: f64, long: bool, clockwise: bool) -> Bounds {
    let ends = Bounds::around(from, 0.0).join(Bounds::around(to, 0.0));
    let half = from.distance(to) / 2.0;
    if half < 1e-9 || radius < half {
        return ends;
    }
    let aside = libm::sqrt(radius * radius - half * half) * if long == clockwise { -1.0 } else { 1.0 };
    let centre = from.towards(to, 0.5).at(from.angle(to) + std::f64::consts::FRAC_PI_2, aside);
    let (start, end) = (centre.angle(from), centre.angle(to));
    let turn = if clockwise { end - start } else { start - end };
    let turn = if turn < 0.0 { turn + std::f64::consts::TAU } else { turn };
    (-4..=4).map(|quarter| f64::from(quarter) * std::f64::consts::FRAC_PI_2).fold(ends, |bounds, angle| {
        let on = if clockwise { angle - start } else { start - angle };
        let on = libm::fmod(on + 2.0 * std::f64::consts::TAU, std::f64::consts::TAU);
        if on <= turn { bounds.join(Bounds::around(centre.at(angle, radius), 0.0)) } else { bounds }
    })
}

struct Writer {
    text: String,
    origin: Spot,
    at: (i32, i32),
    start: (i32, i32),
}

impl Writer {
    fn step(&mut self, step: &Step) {
        match *step {
            Step::Move(to) => {
                let by = self.by(to);
                self.command('m', &[by.0, by.1]);
                self.go(by);
                self.start = self.at;
            }
            Step::Line(to) => {
                let by = self.by(to);
                match by {
                    (0, 0) => {}
                    (x, 0) => self.command('h', &[x]),
                    (0, y) => self.command('v', &[y]),
                    (x, y) => self.command('l', &[x, y]),
                }
                self.go(by);
            }
            Step::Arc { radius, long, clockwise, to } => {
                let (by, radius) = (self.by(to), whole(radius));
                if by != (0, 0) {
                    self.command('a', &[radius, radius, 0, i32::from(long), i32::from(clockwise), by.0, by.1]);
                }
                self.go(by);
            }
            Step::Curve { by: control, to } => {
                let (control, by) = (self.by(control), self.by(to));
                self.command('q', &[control.0, control.1, by.0, by.1]);
                self.go(by);
            }
            Step::Close => {
                self.text.push('z');
                self.at = self.start;
            }
        }
    }

    fn by(&self, to: Spot) -> (i32, i32) {
        (whole(to.x - self.origin.x) - self.at.0, whole(to.y - self.origin.y) - self.at.1)
    }

    fn go(&mut self, by: (i32, i32)) {
        self.at = (self.at.0 + by.0, self.at.1 + by.1);
    }

    fn command(&mut self, letter: char, numbers: &[i32]) {
        self.text.push(letter);
        for (at, number) in numbers.iter().enumerate() {
            if at > 0 && *number >= 0 {
                self.text.push(' ');
            }
            let _ = write!(self.text, "{number}");
        }
    }
}

/// The nearest whole number; what lies outside every picture is brought to its edge.
#[expect(clippy::cast_possible_truncation, reason = "the value is within ±100,000")]
pub(super) fn whole(value: f64) -> i32 {
    libm::round(value.clamp(-1e5, 1e5)) as i32
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn data_is_whole_relative_and_short() {
        let mut path = Path::line(&[Spot::new(10.4, 9.6), Spot::new(20.0, 10.0), Spot::new(20.0, 4.0)]);
        path.arc_to(5.0, false, true, Spot::new(30.0, 4.0));
        path.curve_to(Spot::new(35.0, 0.0), Spot::new(40.0, 4.0));
        path.close();
        path.add_line(&[Spot::new(0.0, 0.0), Spot::new(0.2, 0.2), Spot::new(-3.0, 7.0)]);
        assert_eq!(path.data(Spot::new(0.0, 0.0)), "m10 10h10v-6a5 5 0 0 1 10 0q5-4 10 0zm-10-10l-3 7");
        assert_eq!(Path::line(&[Spot::new(7.0, 7.0)]).data(Spot::new(5.0, 8.0)), "m2-1");
    }

    #[test]
    fn what_is_far_outside_is_brought_to_the_edge() {
        assert_eq!([1e300, -1e300, 0.5, f64::NAN].map(whole), [100_000, -100_000, 1, 0]);
    }

    proptest! {
        /// The rectangle of an arc holds every point of it, and touches it.
        #[test]
        fn bounds_hold_an_arc(x in -50.0..50.0, y in -50.0..50.0, radius in 1.0..40.0, from in -3.0..3.0, turn in 0.2..6.0) {
            let (centre, to) = (Spot::new(x, y), from + turn);
            let mut path = Path::default();
            path.start(centre.at(from, radius));
            path.arc_to(radius, turn > std::f64::consts::PI, true, centre.at(to, radius));
            let bounds = path.bounds().unwrap();
            let mut reach = Bounds::around(centre.at(from, radius), 0.0);
            for step in 0..=400 {
                reach = reach.join(Bounds::around(centre.at(from + turn * f64::from(step) / 400.0, radius), 0.0));
            }
            let off = |a: Spot, b: Spot| a.distance(b);
            prop_assert!(off(bounds.low, reach.low) < 0.01 && off(bounds.high, reach.high) < 0.01, "{bounds:?} {reach:?}");
        }
    }
}
