//! From the words of a pose file to the poses they mean: likeness followed, limbs told apart, every number looked at.
//! It finds every mistake of a file in one run, each at its place, and computes no joint.

use std::ops::Range;

use toml::Spanned;

use super::format;
use super::model::{Camera, Curve, Limb, Panel, PartName, Place, Pose, PoseSpans, Sequence, Sides};
use super::reader::{Read, Reader, count};
use super::surroundings::Start;
use crate::diag::Report;
use crate::path::SourcePath;

/// The most panels a figure may have: more than any exercise has steps.
const MAX_PANELS: usize = 24;

/// From where a panel is looked at when it does not say: a little from above, so that a mat has a top.
const SIDE_VIEW: Camera = Camera { yaw: 0.0, pitch: 7.0 };

/// Understands a file. `None` when something in it cannot be drawn; the report says what.
pub(super) fn understand(path: &SourcePath, file: &format::File) -> (Option<Sequence>, Report) {
    let mut reader = Reader { file: path, report: Report::default() };
    let sequence = reader.sequence(file).filter(|_| !reader.report.has_errors());
    (sequence, reader.report)
}

impl Reader<'_> {
    // --- The file and its panels

    fn sequence(&mut self, file: &format::File) -> Read<Sequence> {
        if file.panel.is_empty() || file.panel.len() > MAX_PANELS {
            let message = format!("the figure has {}", count(file.panel.len(), "panel"));
            let help = format!("begin each panel with `[[panel]]`; {MAX_PANELS} are the most");
            return self.mistake(0..0, message, &help);
        }
        self.few("props", &file.props, 0..0);
        let camera = self.camera(file.cam.as_ref());
        let props = self.each(&file.props, Self::prop);
        let panels = self.panels(&file.panel);
        let (camera, props) = (camera?, props?);
        let of_figure = |(mut panel, written): (Panel, &Spanned<format::Panel>)| {
            if written.get_ref().cam.is_none() {
                panel.camera = camera;
            }
            panel.props.splice(0..0, props.iter().cloned());
            panel
        };
        let panels = panels?.into_iter().zip(&file.panel).map(of_figure).collect();
        Some(Sequence { panels, question: file.question.clone() })
    }

    /// The panels, each with what it takes over from the one it is like.
    fn panels(&mut self, written: &[Spanned<format::Panel>]) -> Read<Vec<Panel>> {
        let mut merged: Vec<Option<format::Panel>> = Vec::new();
        let mut read: Vec<Read<Panel>> = Vec::new();
        for (at, panel) in written.iter().enumerate() {
            let (whole, start) = match self.likeness(panel, at) {
                None => (None, Start::Unreadable),
                Some(None) => (Some(panel.get_ref().clone()), Start::None),
                Some(Some(like)) => {
                    let whole = merged[like].as_ref().map(|start| merge(start, panel.get_ref()));
                    (
                        whole,
                        read[like]
                            .as_ref()
                            .map_or(Start::Unreadable, |panel| Start::Pose(Box::new(panel.pose.clone()))),
                    )
                }
            };
            let own = whole.as_ref().and_then(|whole| self.panel(panel, whole, &start));
            merged.push(whole);
            read.push(own);
        }
        read.into_iter().collect()
    }

    /// The index of the panel that a panel is like, when it is like one.
    fn likeness(&mut self, panel: &Spanned<format::Panel>, at: usize) -> Read<Option<usize>> {
        let Some(like) = &panel.get_ref().like else { return Some(None) };
        let index = usize::try_from(*like.get_ref()).ok().and_then(|number| number.checked_sub(1));
        match index.filter(|index| *index < at) {
            Some(index) => Some(Some(index)),
            None => {
                let message =
                    format!("panel {} is like panel {}, which does not stand before it", at + 1, like.get_ref());
                self.mistake(like.span(), message, "name an earlier panel; they are counted from 1")
            }
        }
    }

    fn camera(&mut self, cam: Option<&Spanned<format::Cam>>) -> Read<Camera> {
        let Some(cam) = cam else { return Some(SIDE_VIEW) };
        let format::Cam { yaw, pitch } = *cam.get_ref();
        Some(Camera { yaw: self.number(yaw, &cam.span())?, pitch: self.number(pitch, &cam.span())? })
    }

    fn panel(&mut self, written: &Spanned<format::Panel>, panel: &format::Panel, start: &Start) -> Read<Panel> {
        let span = written.span();
        self.few("props", &panel.props, span.clone());
        self.few("arrows", &panel.arrows, span.clone());
        self.few("guides", &panel.guides, span.clone());
        self.twice(written.get_ref());
        let pose = self.pose(panel, &span);
        let camera = self.camera(panel.cam.as_ref());
        let props = self.each(&panel.props, Self::prop);
        let arrows = self.each(&panel.arrows, |reader, arrow| reader.arrow(arrow, start));
        let guides = self.each(&panel.guides, Self::guide);
        let contacts = self.each(panel.contacts.iter().flatten(), Self::contact);
        let bias = self.each(panel.bias.iter().flatten(), Self::bias);
        Some(Panel {
            pose: pose?,
            camera: camera?,
            props: props?,
            arrows: arrows?,
            guides: guides?,
            contacts: contacts?,
            bias: bias?,
            span,
        })
    }

    fn bias(&mut self, (name, by): (&String, &Spanned<f64>)) -> Read<(Limb, f64)> {
        Some((self.limb_name(name, by.span())?, self.spanned(by)?))
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
        let parts = panel.snap.iter().flatten();
        Some(Place::Snap(self.each(parts, |reader, part| reader.part(part.get_ref(), part.span()))?))
    }
}

/// The panel that a panel is like, with what it changes. Arrows, guides, props and the camera are its own.
fn merge(start: &format::Panel, own: &format::Panel) -> format::Panel {
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
