//! Understands the limbs of a pose file: which of the ways to give one is used, and what belongs to it.

use toml::Spanned;

use super::format;
use super::model::{Arm, ArmCourse, FootContact, HandContact, Leg, Target};
use super::reader::{Read, Reader};
use super::surroundings::list;
use super::vector::Vector;

impl Reader<'_> {
    /// Which one of the ways to give a limb is used, and whether nothing else stands beside it that belongs to another.
    fn way<'w>(&mut self, limb: &Spanned<format::Limb>, ways: &[(&'w str, &[&str])]) -> Read<&'w str> {
        let keys = limb.get_ref().keys();
        let used: Vec<&(&str, &[&str])> = ways.iter().filter(|(way, _)| keys.contains(way)).collect();
        let names: Vec<&str> = ways.iter().map(|(way, _)| *way).collect();
        let [(way, others)] = &used[..] else {
            let message =
                if used.is_empty() { "the limb does not say where it is" } else { "the limb is given in two ways" };
            return self.mistake(limb.span(), message, &format!("use one of `{}`", names.join("`, `")));
        };
        match keys.iter().find(|key| *key != way && !others.contains(key)) {
            Some(key) => self.mistake(
                limb.span(),
                format!("`{key}` means nothing beside `{way}` here"),
                &format!("take it out; `{way}` takes {}", list(others)),
            ),
            None => Some(way),
        }
    }

    pub(super) fn leg(&mut self, limb: &Spanned<format::Limb>) -> Read<Leg> {
        let ways: [(&str, &[&str]); 3] =
            [("dir", &["out", "toes"]), ("rel", &["toes"]), ("to", &["off", "pole", "foot", "part", "toes"])];
        let way = self.way(limb, &ways)?;
        let written = limb.get_ref();
        let toes = self.optional(written.toes.as_ref(), 0.0)?;
        match way {
            "dir" => {
                let [thigh, shank, foot] = self.directions(written)?;
                Some(Leg::Directions { thigh: thigh?, shank: shank?, foot, toes })
            }
            "rel" => Some(Leg::Joints { angles: self.angles(written.rel.as_ref()?)?, toes }),
            _ => {
                let (target, pole) = self.reach(written, Vector::UP)?;
                let foot = written.foot.as_ref().map_or(Some(None), |foot| self.spanned(foot).map(Some))?;
                let parts = [("heel", FootContact::Heel), ("ball", FootContact::Ball), ("toe", FootContact::Toe)];
                let contact = self.one_of(written.part.as_ref(), &parts)?;
                Some(Leg::Reach { target, pole, foot, contact, toes })
            }
        }
    }

    pub(super) fn arm(&mut self, limb: &Spanned<format::Limb>) -> Read<Arm> {
        let ways: [(&str, &[&str]); 4] = [
            ("dir", &["out", "palm", "grip"]),
            ("rel", &["palm", "grip"]),
            ("to", &["off", "pole", "hand", "hout", "part", "palm", "grip"]),
            ("rest", &["lean", "palm", "grip"]),
        ];
        let way = self.way(limb, &ways)?;
        let written = limb.get_ref();
        let palm = written.palm.as_ref().map_or(Some(None), |palm| self.vector(palm).map(Some))?;
        let grips = written.grip.as_ref().map(|grip| *grip.get_ref());
        Some(Arm { course: self.course(way, written)?, palm, grips })
    }

    fn course(&mut self, way: &str, written: &format::Limb) -> Read<ArmCourse> {
        match way {
            "dir" => {
                let [upper, fore, hand] = self.directions(written)?;
                Some(ArmCourse::Directions { upper: upper?, fore: fore?, hand })
            }
            "rel" => Some(ArmCourse::Joints { angles: self.angles(written.rel.as_ref()?)? }),
            "to" => {
                let (target, pole) = self.reach(written, Vector::new(0.0, -1.0, 0.0))?;
                let out = self.optional(written.hout.as_ref(), 0.0)?;
                let hand = written
                    .hand
                    .as_ref()
                    .map_or(Some(None), |hand| Some(Some(Vector::picture(self.spanned(hand)?, out))))?;
                let parts = [("palm", HandContact::Palm), ("hand", HandContact::Hand), ("wrist", HandContact::Wrist)];
                let contact = self.one_of(written.part.as_ref(), &parts)?;
                Some(ArmCourse::Reach { target, pole, hand, contact })
            }
            _ => {
                let direction = self.spanned(written.rest.as_ref()?)?;
                Some(ArmCourse::Rest { direction, lean: self.optional(written.lean.as_ref(), direction)? })
            }
        }
    }

    /// The directions of the three bones of a limb; the last may be left out.
    fn directions(&mut self, limb: &format::Limb) -> Read<[Option<Vector>; 3]> {
        let angles = self.numbers(limb.dir.as_ref()?, &[2, 3], "2 or 3")?;
        let outs = limb.out.as_ref().map_or(Some(Vec::new()), |out| self.numbers(out, &[1, 2, 3], "1 to 3"))?;
        let out = |at: usize| outs.get(at).copied().unwrap_or(0.0);
        Some([0, 1, 2].map(|at| angles.get(at).map(|angle| Vector::picture(*angle, out(at)))))
    }

    fn angles(&mut self, list: &Spanned<Vec<f64>>) -> Read<[f64; 5]> {
        let angles = self.numbers(list, &[5], "5 (flexion, abduction, rotation, knee or elbow, ankle or wrist)")?;
        Some([angles[0], angles[1], angles[2], angles[3], angles[4]])
    }

    fn reach(&mut self, limb: &format::Limb, otherwise: Vector) -> Read<(Target, Vector)> {
        let to = limb.to.as_ref()?;
        let offset = self.optional_vector(limb.off.as_ref(), Vector::ZERO)?;
        let target = match to.get_ref() {
            format::Target::Joint(name) => Target::Joint { joint: self.joint(name, to.span())?, offset },
            format::Target::Point(point) => {
                let point = self.numbers(&Spanned::new(to.span(), point.clone()), &[2, 3], "2 or 3")?;
                let z = point.get(2).map(|z| z + offset.z);
                Target::Point { x: point[0] + offset.x, y: point[1] + offset.y, z }
            }
        };
        Some((target, self.optional_vector(limb.pole.as_ref(), otherwise)?))
    }

    /// The first of the choices, or the one that is named.
    fn one_of<T: Copy>(&mut self, name: Option<&Spanned<String>>, choices: &[(&str, T)]) -> Read<T> {
        let Some(name) = name else { return Some(choices[0].1) };
        let found = choices.iter().find(|(known, _)| known == name.get_ref()).map(|(_, choice)| *choice);
        let known: Vec<String> = choices.iter().map(|(known, _)| (*known).to_owned()).collect();
        found.or_else(|| self.unknown("part", name.get_ref(), &known, name.span()))
    }
}
