//! Reads single values of a pose file: numbers that can be true, names that are known, points. Every mistake is reported
//! at its place, and reading goes on.

use std::ops::Range;

use toml::Spanned;

use super::format;
use super::model::{Anchor, Joint, Limb, PartName, Side};
use super::vector::Vector;
use crate::diag::{Code, Diagnostic, Report};
use crate::path::SourcePath;
use crate::source::toml::nearest;

/// The most props, arrows, guides or contacts of a panel, and points of a towel or guide.
const MAX_ITEMS: usize = 24;

/// The largest number a file may hold: no room is 20 metres wide, and no body turns more than five times.
const MAX_NUMBER: f64 = 2000.0;

pub(super) struct Reader<'a> {
    pub(super) file: &'a SourcePath,
    pub(super) report: Report,
}

/// A value that is understood, or `None` after the mistake in it was reported.
pub(super) type Read<T> = Option<T>;

impl Reader<'_> {
    pub(super) fn mistake<T>(&mut self, span: Range<usize>, message: impl Into<String>, help: &str) -> Read<T> {
        self.report.push(Diagnostic::new(Code::InvalidPose, message).at(self.file, span).help(help));
        None
    }

    // --- Numbers and names

    pub(super) fn number(&mut self, value: f64, span: &Range<usize>) -> Read<f64> {
        // What is no number is not within any range.
        if value.abs() <= MAX_NUMBER {
            return Some(value);
        }
        let message = format!("`{value}` is no length or angle of a body");
        self.mistake(span.clone(), message, "write centimetres or degrees, between -2000 and 2000")
    }

    pub(super) fn spanned(&mut self, value: &Spanned<f64>) -> Read<f64> {
        self.number(*value.get_ref(), &value.span())
    }

    /// A length of something that is there.
    pub(super) fn size(&mut self, value: &Spanned<f64>) -> Read<f64> {
        let size = self.spanned(value)?;
        if size > 0.0 {
            return Some(size);
        }
        self.mistake(value.span(), format!("`{size}` is no size"), "write centimetres, more than 0")
    }

    pub(super) fn optional(&mut self, value: Option<&Spanned<f64>>, otherwise: f64) -> Read<f64> {
        value.map_or(Some(otherwise), |value| self.spanned(value))
    }

    pub(super) fn numbers(&mut self, list: &Spanned<Vec<f64>>, lengths: &[usize], wanted: &str) -> Read<Vec<f64>> {
        if !lengths.contains(&list.get_ref().len()) {
            let message = format!("the list has {} in it, not {wanted}", count(list.get_ref().len(), "number"));
            return self.mistake(list.span(), message, "the README describes every key of a pose file");
        }
        self.each(list.get_ref(), |reader, value| reader.number(*value, &list.span()))
    }

    pub(super) fn pair(&mut self, list: &Spanned<Vec<f64>>) -> Read<[f64; 2]> {
        let numbers = self.numbers(list, &[2], "2")?;
        Some([numbers[0], numbers[1]])
    }

    /// A vector of two or three numbers; without a third it lies in the picture.
    pub(super) fn vector(&mut self, list: &Spanned<Vec<f64>>) -> Read<Vector> {
        let numbers = self.numbers(list, &[2, 3], "2 or 3")?;
        Some(Vector::new(numbers[0], numbers[1], numbers.get(2).copied().unwrap_or(0.0)))
    }

    pub(super) fn optional_vector(&mut self, list: Option<&Spanned<Vec<f64>>>, otherwise: Vector) -> Read<Vector> {
        list.map_or(Some(otherwise), |list| self.vector(list))
    }

    pub(super) fn unknown<T>(&mut self, what: &str, name: &str, known: &[String], span: Range<usize>) -> Read<T> {
        let help = match nearest(name, known.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("it may be one of {}", known.join(", ")),
        };
        self.mistake(span, format!("there is no {what} `{name}`"), &help)
    }

    pub(super) fn joint(&mut self, name: &str, span: Range<usize>) -> Read<Joint> {
        let known = || Joint::all().into_iter().map(Joint::name).collect::<Vec<_>>();
        Joint::named(name).or_else(|| self.unknown("joint", name, &known(), span))
    }

    pub(super) fn part(&mut self, name: &str, span: Range<usize>) -> Read<PartName> {
        let known = || PartName::all().into_iter().map(PartName::name).collect::<Vec<_>>();
        PartName::named(name).or_else(|| self.unknown("part of the body", name, &known(), span))
    }

    pub(super) fn anchor(&mut self, anchor: &format::Anchor, span: &Range<usize>) -> Read<Anchor> {
        let (name, rest) = match anchor.0.split_first() {
            Some((format::Mixed::Name(name), rest)) if rest.len() <= 3 => (name, rest),
            _ => {
                let help = "name a joint first, then up to three offsets: `[\"knee.r\", 0, 12]`";
                return self.mistake(span.clone(), "this is no joint with an offset", help);
            }
        };
        let mut offset = [0.0; 3];
        for (axis, value) in rest.iter().enumerate() {
            let format::Mixed::Number(value) = value else {
                return self.mistake(span.clone(), "an offset is a number", "write it as `[\"knee.r\", 0, 12]`");
            };
            offset[axis] = self.number(*value, span)?;
        }
        Some(Anchor { joint: self.joint(name, span.clone())?, offset: Vector::new(offset[0], offset[1], offset[2]) })
    }

    pub(super) fn anchors(&mut self, list: &Spanned<Vec<format::Anchor>>, least: usize) -> Read<Vec<Anchor>> {
        if !(least..=MAX_ITEMS).contains(&list.get_ref().len()) {
            let message = format!("the list has {} in it", count(list.get_ref().len(), "point"));
            return self.mistake(list.span(), message, &format!("it takes {least} to {MAX_ITEMS} points"));
        }
        self.each(list.get_ref(), |reader, anchor| reader.anchor(anchor, &list.span()))
    }

    pub(super) fn few<T>(&mut self, what: &str, list: &[T], span: Range<usize>) {
        if list.len() > MAX_ITEMS {
            let message = format!("{} {what} in one place", list.len());
            let _: Read<()> = self.mistake(span, message, &format!("{MAX_ITEMS} is the most"));
        }
    }

    pub(super) fn limb_name(&mut self, name: &str, span: Range<usize>) -> Read<Limb> {
        let limbs = [
            ("leg_r", Limb::Leg(Side::Right)),
            ("leg_l", Limb::Leg(Side::Left)),
            ("arm_r", Limb::Arm(Side::Right)),
            ("arm_l", Limb::Arm(Side::Left)),
        ];
        let found = limbs.iter().find(|(known, _)| *known == name).map(|(_, limb)| *limb);
        found.or_else(|| self.unknown("limb", name, &limbs.map(|(known, _)| known.to_owned()), span))
    }

    /// Reads every item of a list, also after one with a mistake.
    pub(super) fn each<I, T>(
        &mut self,
        items: impl IntoIterator<Item = I>,
        mut read: impl FnMut(&mut Self, I) -> Read<T>,
    ) -> Read<Vec<T>> {
        let read: Vec<Read<T>> = items.into_iter().map(|item| read(self, item)).collect();
        read.into_iter().collect()
    }
}

/// A number and what is counted, for a message.
pub(super) fn count(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}
