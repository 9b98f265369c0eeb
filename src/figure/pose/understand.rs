//! From the words of a pose file to the poses they mean: likeness followed, limbs told apart, every number looked at.
//! It finds every mistake of a file in one run, each at its place, and computes no joint.

use std::ops::Range;

use toml::Spanned;

use super::format;
use super::model::{
    Anchor, Arm, ArmCourse, Arrow, Camera, Contact, Course, Curve, Extent, FootContact, Guide, GuideShape, HandContact,
    Joint, Leg, Limb, Panel, PartName, Place, Pose, PoseSpans, Prop, PropLayer, Sequence, Side, Sides, Target, Thing,
};
use super::vector::Vector;
use crate::diag::{Code, Diagnostic, Report};
use crate::path::SourcePath;
use crate::source::toml::nearest;

/// The most panels a figure may have: more than any exercise has steps.
const MAX_PANELS: usize = 24;

/// The most props, arrows, guides or contacts of a panel, and points of a towel or guide.
const MAX_ITEMS: usize = 24;

/// The largest number a file may hold: no room is 20 metres wide, and no body turns more than five times.
const MAX_NUMBER: f64 = 2000.0;

/// How deep an unspecified mat, bed or wall is, before and behind the body.
const DEPTH: Extent = [-30.0, 30.0];

/// Understands a file. `None` when something in it cannot be drawn; the report says what.
pub(super) fn understand(path: &SourcePath, file: &format::File) -> (Option<Sequence>, Report) {
    let mut reader = Reader { file: path, report: Report::default() };
    let sequence = reader.sequence(file).filter(|_| !reader.report.has_errors());
    (sequence, reader.report)
}

struct Reader<'a> {
    file: &'a SourcePath,
    report: Report,
}

/// A value that is understood, or `None` after the mistake in it was reported.
type Read<T> = Option<T>;

impl Reader<'_> {
    fn mistake<T>(&mut self, span: Range<usize>, message: impl Into<String>, help: &str) -> Read<T> {
        self.report.push(Diagnostic::new(Code::InvalidPose, message).at(self.file, span).help(help));
        None
    }

    // --- Numbers and names

    fn number(&mut self, value: f64, span: &Range<usize>) -> Read<f64> {
        if value.is_finite() && value.abs() <= MAX_NUMBER {
            return Some(value);
        }
        let message = format!("`{value}` is no length or angle of a body");
        self.mistake(span.clone(), message, "write centimetres or degrees, between -2000 and 2000")
    }

    fn spanned(&mut self, value: &Spanned<f64>) -> Read<f64> {
        self.number(*value.get_ref(), &value.span())
    }

    fn optional(&mut self, value: Option<&Spanned<f64>>, otherwise: f64) -> Read<f64> {
        value.map_or(Some(otherwise), |value| self.spanned(value))
    }

    fn numbers(&mut self, list: &Spanned<Vec<f64>>, lengths: &[usize], wanted: &str) -> Read<Vec<f64>> {
        if !lengths.contains(&list.get_ref().len()) {
            let message = format!("this has {} numbers, not {wanted}", list.get_ref().len());
            return self.mistake(list.span(), message, "see the description of pose files in ARCHITECTURE.md");
        }
        list.get_ref().iter().map(|value| self.number(*value, &list.span())).collect()
    }

    fn pair(&mut self, list: &Spanned<Vec<f64>>) -> Read<[f64; 2]> {
        let numbers = self.numbers(list, &[2], "2")?;
        Some([numbers[0], numbers[1]])
    }

    /// A vector of two or three numbers; without a third it lies in the picture.
    fn vector(&mut self, list: &Spanned<Vec<f64>>) -> Read<Vector> {
        let numbers = self.numbers(list, &[2, 3], "2 or 3")?;
        Some(Vector::new(numbers[0], numbers[1], numbers.get(2).copied().unwrap_or(0.0)))
    }

    fn optional_vector(&mut self, list: Option<&Spanned<Vec<f64>>>, otherwise: Vector) -> Read<Vector> {
        list.map_or(Some(otherwise), |list| self.vector(list))
    }

    fn unknown<T>(&mut self, what: &str, name: &str, known: &[String], span: Range<usize>) -> Read<T> {
        let help = match nearest(name, known.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("it may be one of {}", known.join(", ")),
        };
        self.mistake(span, format!("there is no {what} `{name}`"), &help)
    }

    fn joint(&mut self, name: &str, span: Range<usize>) -> Read<Joint> {
        let known = || Joint::all().into_iter().map(Joint::name).collect::<Vec<_>>();
        Joint::named(name).or_else(|| self.unknown("joint", name, &known(), span))
    }

    fn part(&mut self, name: &str, span: Range<usize>) -> Read<PartName> {
        let known = || PartName::all().into_iter().map(PartName::name).collect::<Vec<_>>();
        PartName::named(name).or_else(|| self.unknown("part of the body", name, &known(), span))
    }

    fn anchor(&mut self, anchor: &format::Anchor, span: &Range<usize>) -> Read<Anchor> {
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

    fn anchors(&mut self, list: &Spanned<Vec<format::Anchor>>, least: usize) -> Read<Vec<Anchor>> {
        if !(least..=MAX_ITEMS).contains(&list.get_ref().len()) {
            let message = format!("this has {} points", list.get_ref().len());
            return self.mistake(list.span(), message, &format!("it takes {least} to {MAX_ITEMS} points"));
        }
        list.get_ref().iter().map(|anchor| self.anchor(anchor, &list.span())).collect()
    }

    fn few<T>(&mut self, what: &str, list: &[T], span: Range<usize>) {
        if list.len() > MAX_ITEMS {
            let message = format!("{} {what} in one place", list.len());
            let _: Read<()> = self.mistake(span, message, &format!("{MAX_ITEMS} is the most"));
        }
    }

    // --- The file and its panels

    fn sequence(&mut self, file: &format::File) -> Read<Sequence> {
        if file.panel.is_empty() || file.panel.len() > MAX_PANELS {
            let message = format!("the figure has {} panels", file.panel.len());
            return self.mistake(
                0..0,
                message,
                &format!("begin each panel with `[[panel]]`; {MAX_PANELS} are the most"),
            );
        }
        self.few("props", &file.props, 0..0);
        let camera = file.cam.as_ref().map_or(Some(Camera { yaw: 0.0, pitch: 7.0 }), |cam| self.camera(cam));
        let props: Vec<Option<Prop>> = file.props.iter().map(|prop| self.prop(prop)).collect();
        let mut merged: Vec<Option<format::Panel>> = Vec::new();
        let mut panels: Vec<Option<Panel>> = Vec::new();
        for (at, panel) in file.panel.iter().enumerate() {
            let start = self.likeness(panel, at, &merged);
            let whole = start.as_ref().and_then(|start| {
                Some(merge(start.map_or(Some(None), |at| merged[at].as_ref().map(Some))?, panel.get_ref()))
            });
            let before = start.flatten().and_then(|at| panels[at].clone());
            panels.push(whole.as_ref().and_then(|whole| self.panel(panel, whole, before.as_ref())));
            merged.push(whole);
        }
        let (camera, props): (Camera, Vec<Prop>) = (camera?, props.into_iter().collect::<Option<_>>()?);
        let mut panels: Vec<Panel> = panels.into_iter().collect::<Option<_>>()?;
        for (panel, written) in panels.iter_mut().zip(&file.panel) {
            if written.get_ref().cam.is_none() {
                panel.camera = camera;
            }
            panel.props = props.iter().cloned().chain(panel.props.drain(..)).collect();
        }
        Some(Sequence { panels, question: file.question.clone() })
    }

    /// The index of the panel that a panel is like, when it is like one.
    fn likeness(
        &mut self,
        panel: &Spanned<format::Panel>,
        at: usize,
        known: &[Option<format::Panel>],
    ) -> Read<Option<usize>> {
        let Some(like) = &panel.get_ref().like else { return Some(None) };
        let index = usize::try_from(*like.get_ref()).ok().and_then(|number| number.checked_sub(1));
        match index {
            Some(index) if index < at && index < known.len() => Some(Some(index)),
            _ => {
                let message =
                    format!("panel {} is like panel {}, which does not stand before it", at + 1, like.get_ref());
                self.mistake(like.span(), message, "name an earlier panel; they are counted from 1")
            }
        }
    }

    fn camera(&mut self, cam: &Spanned<format::Cam>) -> Read<Camera> {
        let format::Cam { yaw, pitch } = *cam.get_ref();
        Some(Camera { yaw: self.number(yaw, &cam.span())?, pitch: self.number(pitch, &cam.span())? })
    }

    fn panel(
        &mut self,
        written: &Spanned<format::Panel>,
        panel: &format::Panel,
        before: Option<&Panel>,
    ) -> Read<Panel> {
        let span = written.span();
        self.few("props", &panel.props, span.clone());
        self.few("arrows", &panel.arrows, span.clone());
        self.few("guides", &panel.guides, span.clone());
        self.twice(written.get_ref());
        let pose = self.pose(panel, &span);
        let camera = panel.cam.as_ref().map_or(Some(Camera { yaw: 0.0, pitch: 7.0 }), |cam| self.camera(cam));
        let props: Vec<Option<Prop>> = panel.props.iter().map(|prop| self.prop(prop)).collect();
        let arrows: Vec<Option<Arrow>> = panel.arrows.iter().map(|arrow| self.arrow(arrow, before)).collect();
        let guides: Vec<Option<Guide>> = panel.guides.iter().map(|guide| self.guide(guide)).collect();
        let contacts: Vec<Option<Contact>> =
            panel.contacts.iter().flatten().map(|contact| self.contact(contact)).collect();
        let bias: Vec<Option<(Limb, f64)>> =
            panel.bias.iter().flatten().map(|(name, by)| self.bias(name, by)).collect();
        Some(Panel {
            pose: pose?,
            camera: camera?,
            props: props.into_iter().collect::<Option<_>>()?,
            arrows: arrows.into_iter().collect::<Option<_>>()?,
            guides: guides.into_iter().collect::<Option<_>>()?,
            contacts: contacts.into_iter().collect::<Option<_>>()?,
            bias: bias.into_iter().collect::<Option<_>>()?,
            span,
        })
    }

    /// Refuses a limb that one panel gives twice.
    fn twice(&mut self, panel: &format::Panel) {
        let limbs =
            [("leg", &panel.leg, [&panel.leg_r, &panel.leg_l]), ("arm", &panel.arm, [&panel.arm_r, &panel.arm_l])];
        for (name, both, sides) in limbs {
            if let (Some(_), Some(one)) = (both, sides.into_iter().flatten().next()) {
                let help = format!("write `{name}` for both sides, or `{name}_r` and `{name}_l`");
                let _: Read<()> = self.mistake(one.span(), format!("this {name} is given twice"), &help);
            }
        }
    }

    fn bias(&mut self, name: &str, by: &Spanned<f64>) -> Read<(Limb, f64)> {
        Some((self.limb_name(name, by.span())?, self.spanned(by)?))
    }

    fn limb_name(&mut self, name: &str, span: Range<usize>) -> Read<Limb> {
        let limbs = [
            ("leg_r", Limb::Leg(Side::Right)),
            ("leg_l", Limb::Leg(Side::Left)),
            ("arm_r", Limb::Arm(Side::Right)),
            ("arm_l", Limb::Arm(Side::Left)),
        ];
        let found = limbs.iter().find(|(known, _)| *known == name).map(|(_, limb)| *limb);
        found.or_else(|| self.unknown("limb", name, &limbs.map(|(known, _)| known.to_owned()), span))
    }

    // --- A pose

    fn pose(&mut self, panel: &format::Panel, span: &Range<usize>) -> Read<Pose> {
        let trunk = match &panel.trunk {
            Some(trunk) => self.spanned(trunk),
            None => self.mistake(
                span.clone(),
                "the panel does not say how the trunk lies",
                "add `trunk`: 90 stands, 180 lies with the head on the left",
            ),
        };
        let angles = [&panel.roll, &panel.yaw, &panel.tilt].map(|angle| self.optional(angle.as_ref(), 0.0));
        let curves = [&panel.spine, &panel.side, &panel.twist].map(|curve| self.curve(curve.as_ref()));
        let shoulders = self.shoulders(panel);
        let legs = self.both([&panel.leg_r, &panel.leg_l], panel.leg.as_ref(), vec![0.0; 5], Self::leg);
        let arms =
            self.both([&panel.arm_r, &panel.arm_l], panel.arm.as_ref(), vec![0.0, 6.0, 0.0, 8.0, 0.0], Self::arm);
        let level = self.level(panel);
        let place = self.place(panel);
        let pin = panel.pin.as_ref().map_or(Some(None), |pin| {
            let format::Pin(name, x) = pin.get_ref();
            Some(Some((self.joint(name, pin.span())?, self.number(*x, &pin.span())?)))
        });
        let ground = self.optional(panel.ground.as_ref(), 0.0);
        let [roll, yaw, tilt] = angles;
        let [spine, side, twist] = curves;
        Some(Pose {
            trunk: trunk?,
            roll: roll?,
            yaw: yaw?,
            tilt: tilt?,
            spine: spine?,
            side: side?,
            twist: twist?,
            shoulders: shoulders?,
            legs: legs?,
            arms: arms?,
            level: level?,
            place: place?,
            pin: pin?,
            ground: ground?,
            spans: spans(panel, span),
        })
    }

    fn curve(&mut self, curve: Option<&Spanned<Vec<f64>>>) -> Read<Curve> {
        let Some(curve) = curve else { return Some([0.0; 4]) };
        let angles = self.numbers(curve, &[4], "4 (lumbar, thoracic, neck, head)")?;
        Some([angles[0], angles[1], angles[2], angles[3]])
    }

    fn shoulders(&mut self, panel: &format::Panel) -> Read<Sides<[f64; 3]>> {
        let mut one = |own: &Option<Spanned<Vec<f64>>>| {
            let Some(list) = own.as_ref().or(panel.shoulder.as_ref()) else { return Some([0.0; 3]) };
            let offset = self.numbers(list, &[3], "3 (forward, up, inward)")?;
            Some([offset[0], offset[1], offset[2]])
        };
        let (right, left) = (one(&panel.shoulder_r), one(&panel.shoulder_l));
        Some(Sides { right: right?, left: left? })
    }

    /// A limb on each side: its own words, or those for both, or hanging down.
    fn both<T>(
        &mut self,
        own: [&Option<Spanned<format::Limb>>; 2],
        shared: Option<&Spanned<format::Limb>>,
        hanging: Vec<f64>,
        read: impl Fn(&mut Self, &Spanned<format::Limb>) -> Read<T>,
    ) -> Read<Sides<T>> {
        let hanging = Spanned::new(0..0, format::Limb { rel: Some(Spanned::new(0..0, hanging)), ..Default::default() });
        let [right, left] = own.map(|own| read(self, own.as_ref().or(shared).unwrap_or(&hanging)));
        Some(Sides { right: right?, left: left? })
    }

    fn level(&mut self, panel: &format::Panel) -> Read<Option<(PartName, PartName)>> {
        let Some(level) = &panel.level else { return Some(None) };
        match &level.get_ref()[..] {
            [] => Some(None),
            [first, second] => {
                let (first, second) =
                    (self.part(first.get_ref(), first.span()), self.part(second.get_ref(), second.span()));
                Some(Some((first?, second?)))
            }
            _ => {
                self.mistake(level.span(), "it takes two parts to be level", "write `level = [\"pelvis\", \"shirt\"]`")
            }
        }
    }

    fn place(&mut self, panel: &format::Panel) -> Read<Place> {
        if let Some(at) = &panel.at {
            return Some(Place::At(self.vector(at)?));
        }
        let parts: Vec<Option<PartName>> =
            panel.snap.iter().flatten().map(|part| self.part(part.get_ref(), part.span())).collect();
        Some(Place::Snap(parts.into_iter().collect::<Option<_>>()?))
    }

    // --- Limbs

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

    fn leg(&mut self, limb: &Spanned<format::Limb>) -> Read<Leg> {
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

    fn arm(&mut self, limb: &Spanned<format::Limb>) -> Read<Arm> {
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

    // --- What stands around the body

    fn prop(&mut self, prop: &Spanned<format::Prop>) -> Read<Prop> {
        let written = prop.get_ref();
        let thing = self.thing(written, prop.span())?;
        let layer = match (&written.before, written.front.as_ref().is_some_and(|front| *front.get_ref())) {
            (Some(limb), _) => PropLayer::Before(self.limb_name(limb.get_ref(), limb.span())?),
            (None, true) => PropLayer::Front,
            (None, false) => PropLayer::Behind,
        };
        Some(Prop { thing, layer, span: prop.span() })
    }

    fn thing(&mut self, prop: &format::Prop, span: Range<usize>) -> Read<Thing> {
        let kinds: [(&str, &[&str], &[&str]); 9] = [
            ("mat", &["x"], &["z"]),
            ("bed", &["x", "h"], &["z", "head"]),
            ("chair", &["x", "face"], &[]),
            ("armrest", &["x", "face", "z"], &[]),
            ("wall", &["x", "h"], &[]),
            ("stool", &["x", "h"], &[]),
            ("pillow", &["at", "w", "t"], &["z", "dashed"]),
            ("towel", &["via"], &[]),
            ("floor", &["x"], &[]),
        ];
        let Some(kind) = &prop.kind else {
            return self.mistake(span, "the prop has no `kind`", "write, for instance, `kind = \"mat\"`");
        };
        let Some((name, needs, takes)) = kinds.iter().find(|(name, ..)| name == kind.get_ref()) else {
            return self.unknown("prop", kind.get_ref(), &kinds.map(|(name, ..)| name.to_owned()), kind.span());
        };
        let keys = prop.keys();
        if let Some(missing) = needs.iter().find(|need| !keys.contains(need)) {
            return self.mistake(
                span,
                format!("the {name} has no `{missing}`"),
                &format!("a {name} takes {}", list(&[*needs, *takes].concat())),
            );
        }
        let fits = |key: &&str| needs.contains(key) || takes.contains(key) || ["kind", "front", "before"].contains(key);
        if let Some(odd) = keys.iter().find(|key| !fits(key)) {
            return self.mistake(
                span,
                format!("a {name} has no `{odd}`"),
                &format!("a {name} takes {}", list(&[*needs, *takes].concat())),
            );
        }
        self.shape(name, prop)
    }

    fn shape(&mut self, kind: &str, prop: &format::Prop) -> Read<Thing> {
        let on =
            |flag: &Option<Spanned<bool>>, otherwise: bool| flag.as_ref().map_or(otherwise, |flag| *flag.get_ref());
        Some(match kind {
            "mat" => Thing::Mat { x: self.extent(prop.x.as_ref())?, z: self.depth(prop.z.as_ref())? },
            "bed" => Thing::Bed {
                x: self.extent(prop.x.as_ref())?,
                top: self.spanned(prop.h.as_ref()?)?,
                z: self.depth(prop.z.as_ref())?,
                head: on(&prop.head, true),
            },
            "chair" => Thing::Chair { back: self.single(prop.x.as_ref())?, face: self.face(prop)? },
            "armrest" => Thing::Armrest {
                back: self.single(prop.x.as_ref())?,
                face: self.face(prop)?,
                z: self.single(prop.z.as_ref())?,
            },
            "wall" => Thing::Wall { x: self.extent(prop.x.as_ref())?, height: self.spanned(prop.h.as_ref()?)? },
            "stool" => Thing::Stool { x: self.extent(prop.x.as_ref())?, top: self.spanned(prop.h.as_ref()?)? },
            "pillow" => {
                let at = self.vector(prop.at.as_ref()?)?;
                let (width, thick) = (self.spanned(prop.w.as_ref()?)?, self.spanned(prop.t.as_ref()?)?);
                Thing::Pillow {
                    x: at.x,
                    y: at.y,
                    width,
                    thick,
                    z: self.depth(prop.z.as_ref())?,
                    dashed: on(&prop.dashed, false),
                }
            }
            "towel" => Thing::Towel { via: self.anchors(prop.via.as_ref()?, 2)? },
            _ => Thing::Floor { x: self.extent(prop.x.as_ref())? },
        })
    }

    fn face(&mut self, prop: &format::Prop) -> Read<f64> {
        Some(if self.spanned(prop.face.as_ref()?)? < 0.0 { -1.0 } else { 1.0 })
    }

    fn single(&mut self, extent: Option<&Spanned<format::Extent>>) -> Read<f64> {
        let extent = extent?;
        match extent.get_ref() {
            format::Extent::One(value) => self.number(*value, &extent.span()),
            format::Extent::Two(_) => {
                self.mistake(extent.span(), "this takes one number", "write, for instance, `x = 50`")
            }
        }
    }

    fn depth(&mut self, extent: Option<&Spanned<format::Extent>>) -> Read<Extent> {
        if extent.is_none() { Some(DEPTH) } else { self.extent(extent) }
    }

    fn extent(&mut self, extent: Option<&Spanned<format::Extent>>) -> Read<Extent> {
        let extent = extent?;
        match extent.get_ref() {
            format::Extent::Two(ends) if ends.len() == 2 && ends[0] < ends[1] => {
                Some([self.number(ends[0], &extent.span())?, self.number(ends[1], &extent.span())?])
            }
            _ => self.mistake(
                extent.span(),
                "this is not from where to where",
                "write two numbers, the smaller first: `x = [-92, 80]`",
            ),
        }
    }

    fn arrow(&mut self, arrow: &Spanned<format::Arrow>, before: Option<&Panel>) -> Read<Arrow> {
        let written = arrow.get_ref();
        let course = match (&written.arc, &written.circ, &written.from) {
            (Some(arc), None, None) => self.arc(arc, arrow, before)?,
            (None, Some(circ), None) => {
                let (Some(radius), Some(degrees)) = (&written.r, &written.deg) else {
                    return self.mistake(
                        arrow.span(),
                        "an arrow on a circle needs `r` and `deg`",
                        "write `{ circ = [\"hip.r\"], r = 14, deg = [165, 45] }`",
                    );
                };
                let centre = self.anchor(circ.get_ref(), &circ.span())?;
                Course::Circle { centre, radius: self.spanned(radius)?, degrees: self.pair(degrees)? }
            }
            (None, None, Some(from)) => {
                let Some(to) = &written.to else {
                    return self.mistake(arrow.span(), "the arrow has no end", "add `to = [\"knee.r\", 0, 20]`");
                };
                let (from, to) = (self.anchor(from.get_ref(), &from.span())?, self.anchor(to.get_ref(), &to.span())?);
                let both = written.both.as_ref().is_some_and(|both| *both.get_ref());
                Course::Straight { from, to, bend: self.optional(written.bend.as_ref(), 0.0)?, both }
            }
            _ => return self.mistake(arrow.span(), "an arrow goes one way", "give it one of `arc`, `circ` and `from`"),
        };
        Some(Arrow { course, span: arrow.span() })
    }

    fn arc(&mut self, joint: &Spanned<String>, arrow: &Spanned<format::Arrow>, before: Option<&Panel>) -> Read<Course> {
        let written = arrow.get_ref();
        let Some(about) = &written.about else {
            return self.mistake(arrow.span(), "the arc has no middle", "add `about = \"hip.r\"`");
        };
        let Some(before) = before else {
            let help =
                "let the panel be `like` the one in which the movement begins, or give the arrow `from` and `to`";
            return self.mistake(arrow.span(), "the arc has no beginning", help);
        };
        let (joint, about) = (self.joint(joint.get_ref(), joint.span()), self.joint(about.get_ref(), about.span()));
        let span = written.span.as_ref().map_or(Some([0.0, 1.0]), |span| self.pair(span))?;
        let off = self.optional(written.off.as_ref(), 0.0)?;
        Some(Course::Arc { joint: joint?, about: about?, off, span, start: Box::new(before.pose.clone()) })
    }

    fn guide(&mut self, guide: &Spanned<format::Guide>) -> Read<Guide> {
        let written = guide.get_ref();
        let (shape, points, least) = match (&written.line, &written.curve, &written.area) {
            (Some(points), None, None) => (GuideShape::Line, points, 2),
            (None, Some(points), None) => (GuideShape::Curve, points, 3),
            (None, None, Some(points)) => (GuideShape::Area, points, 3),
            _ => {
                return self.mistake(
                    guide.span(),
                    "a guide has one shape",
                    "give it one of `line`, `curve` and `area`",
                );
            }
        };
        Some(Guide { shape, points: self.anchors(points, least)? })
    }

    fn contact(&mut self, contact: &Spanned<format::Contact>) -> Read<Contact> {
        let (part, with) = match contact.get_ref() {
            format::Contact::One(part) => (part, None),
            format::Contact::Two(parts) => match &parts[..] {
                [part, with] => (part, Some(with)),
                _ => return self.mistake(contact.span(), "two parts touch", "write `[\"hand.r\", \"shank.r\"]`"),
            },
        };
        let with = with.map_or(Some(None), |with| self.part(with, contact.span()).map(Some));
        Some(Contact { part: self.part(part, contact.span())?, with: with?, span: contact.span() })
    }
}

/// Names with commas between, for a message.
fn list(names: &[&str]) -> String {
    if names.is_empty() { "nothing else".to_owned() } else { format!("`{}`", names.join("`, `")) }
}

/// The panel that a panel is like, with what it changes. Arrows, guides, props and the camera are its own.
fn merge(start: Option<&format::Panel>, own: &format::Panel) -> format::Panel {
    let Some(start) = start else { return own.clone() };
    let own = own.clone();
    // Words for both sides replace what each side had; words for one side leave the other as it was.
    let limbs = |both: &Option<_>, one: &Option<_>, start: &Option<_>| {
        if both.is_some() { one.clone() } else { one.clone().or_else(|| start.clone()) }
    };
    format::Panel {
        trunk: own.trunk.or_else(|| start.trunk.clone()),
        roll: own.roll.or_else(|| start.roll.clone()),
        yaw: own.yaw.or_else(|| start.yaw.clone()),
        tilt: own.tilt.or_else(|| start.tilt.clone()),
        spine: own.spine.or_else(|| start.spine.clone()),
        side: own.side.or_else(|| start.side.clone()),
        twist: own.twist.or_else(|| start.twist.clone()),
        shoulder_r: own.shoulder_r.or_else(|| start.shoulder_r.clone()),
        shoulder_l: own.shoulder_l.or_else(|| start.shoulder_l.clone()),
        shoulder: own.shoulder.or_else(|| start.shoulder.clone()),
        leg_r: limbs(&own.leg, &own.leg_r, &start.leg_r),
        leg_l: limbs(&own.leg, &own.leg_l, &start.leg_l),
        leg: own.leg.or_else(|| start.leg.clone()),
        arm_r: limbs(&own.arm, &own.arm_r, &start.arm_r),
        arm_l: limbs(&own.arm, &own.arm_l, &start.arm_l),
        arm: own.arm.or_else(|| start.arm.clone()),
        level: own.level.or_else(|| start.level.clone()),
        at: own.at.clone().or_else(|| if own.snap.is_none() { start.at.clone() } else { None }),
        snap: own.snap.or_else(|| start.snap.clone()),
        ground: own.ground.or_else(|| start.ground.clone()),
        pin: own.pin.or_else(|| start.pin.clone()),
        contacts: own.contacts.or_else(|| start.contacts.clone()),
        bias: own.bias.or_else(|| start.bias.clone()),
        like: None,
        cam: own.cam,
        props: own.props,
        arrows: own.arrows,
        guides: own.guides,
    }
}

fn spans(panel: &format::Panel, span: &Range<usize>) -> PoseSpans {
    let of = |limb: &Option<Spanned<format::Limb>>, both: &Option<Spanned<format::Limb>>| {
        limb.as_ref().or(both.as_ref()).map_or_else(|| span.clone(), Spanned::span)
    };
    PoseSpans {
        panel: span.clone(),
        spine: panel.spine.as_ref().map_or_else(|| span.clone(), Spanned::span),
        level: panel.level.as_ref().map_or_else(|| span.clone(), Spanned::span),
        legs: Sides { right: of(&panel.leg_r, &panel.leg), left: of(&panel.leg_l, &panel.leg) },
        arms: Sides { right: of(&panel.arm_r, &panel.arm), left: of(&panel.arm_l, &panel.arm) },
    }
}
