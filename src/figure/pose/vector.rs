//! Points, directions and rotations in space, the same to the last digit on every machine: sines and arcs come from
//! `libm`. It knows nothing of bodies.

use std::ops::{Add, AddAssign, Mul, Neg, Sub};

/// A point or a direction: x to the right, y up, z towards the viewer. Points are in centimetres.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Vector {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) z: f64,
}

/// A point in space.
pub(super) type Point = Vector;

impl Vector {
    pub(super) const ZERO: Self = Self::new(0.0, 0.0, 0.0);
    pub(super) const UP: Self = Self::new(0.0, 1.0, 0.0);

    pub(super) const fn new(x: f64, y: f64, z: f64) -> Self {
        Self { x, y, z }
    }

    /// The direction at an angle in the picture (0 right, 90 up), tilted by `out` towards the viewer; degrees.
    pub(super) fn picture(angle: f64, out: f64) -> Self {
        let (angle, out) = (angle.to_radians(), out.to_radians());
        let flat = libm::cos(out);
        Self::new(libm::cos(angle) * flat, libm::sin(angle) * flat, libm::sin(out))
    }

    pub(super) fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    pub(super) fn cross(self, other: Self) -> Self {
        Self::new(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )
    }

    pub(super) fn length(self) -> f64 {
        libm::sqrt(self.dot(self))
    }

    pub(super) fn distance(self, other: Self) -> f64 {
        (self - other).length()
    }

    /// The direction of length 1, or `otherwise` when this is no direction.
    pub(super) fn unit_or(self, otherwise: Self) -> Self {
        let length = self.length();
        if length > 1e-9 { self * (1.0 / length) } else { otherwise }
    }

    /// What is left of it at right angles to a direction of length 1.
    pub(super) fn beside(self, direction: Self) -> Self {
        self - direction * self.dot(direction)
    }

    /// Any direction at right angles to this one.
    pub(super) fn any_perpendicular(self) -> Self {
        let other = if self.y.abs() < 0.9 { Self::UP } else { Self::new(1.0, 0.0, 0.0) };
        other.beside(self).unit_or(Self::new(0.0, 0.0, 1.0))
    }

    /// The point at a fraction of the way to another.
    pub(super) fn towards(self, other: Self, fraction: f64) -> Self {
        self + (other - self) * fraction
    }

    /// Turned by an angle in degrees about an axis of length 1, by the right-hand rule.
    pub(super) fn turned(self, axis: Self, angle: f64) -> Self {
        let (sin, cos) = libm::sincos(angle.to_radians());
        self * cos + axis.cross(self) * sin + axis * (axis.dot(self) * (1.0 - cos))
    }
}

impl Add for Vector {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y, self.z + other.z)
    }
}

impl AddAssign for Vector {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Vector {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Neg for Vector {
    type Output = Self;
    fn neg(self) -> Self {
        self * -1.0
    }
}

impl Mul<f64> for Vector {
    type Output = Self;
    fn mul(self, by: f64) -> Self {
        Self::new(self.x * by, self.y * by, self.z * by)
    }
}

/// How a part of the body is turned: its own directions forward, up and to its right, each of length 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Frame {
    pub(super) forward: Vector,
    pub(super) up: Vector,
    pub(super) right: Vector,
}

impl Frame {
    /// Somebody who stands and faces right: the right side is near the viewer.
    pub(super) const STANDING: Self =
        Self { forward: Vector::new(1.0, 0.0, 0.0), up: Vector::UP, right: Vector::new(0.0, 0.0, 1.0) };

    /// Turned as a whole about an axis of length 1.
    pub(super) fn turned(self, axis: Vector, angle: f64) -> Self {
        Self {
            forward: self.forward.turned(axis, angle),
            up: self.up.turned(axis, angle),
            right: self.right.turned(axis, angle),
        }
    }

    /// Bent forward about its own right, towards its right side about its own forward, and twisted towards its left
    /// about its own up; degrees.
    pub(super) fn bent(self, flexion: f64, side: f64, twist: f64) -> Self {
        let bent = self.turned(self.right, -flexion);
        let leaning = bent.turned(bent.forward, side);
        leaning.turned(leaning.up, twist)
    }

    /// A direction in this frame's own terms.
    pub(super) fn at(&self, forward: f64, up: f64, right: f64) -> Vector {
        self.forward * forward + self.up * up + self.right * right
    }
}
