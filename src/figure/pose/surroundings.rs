//! Understands what stands around a body in a pose file: props, arrows, guides, and what is declared to touch.

use std::ops::Range;

use toml::Spanned;

use super::format;
use super::model::{Arrow, Contact, Course, Extent, Guide, GuideShape, Pose, Prop, PropLayer, Thing};
use super::reader::{Read, Reader};

/// How deep an unspecified mat, bed or wall is, before and behind the body.
const DEPTH: Extent = [-30.0, 30.0];

/// The pose in which the movement of a panel begins: that of the panel it is like.
pub(super) enum Start {
    /// It is like none.
    None,
    /// It is like one with a mistake, which was reported.
    Unreadable,
    Pose(Box<Pose>),
}

impl Reader<'_> {
    pub(super) fn prop(&mut self, prop: &Spanned<format::Prop>) -> Read<Prop> {
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
                top: self.size(prop.h.as_ref()?)?,
                z: self.depth(prop.z.as_ref())?,
                head: on(&prop.head, true),
            },
            "chair" => Thing::Chair { back: self.single(prop.x.as_ref())?, face: self.face(prop)? },
            "armrest" => Thing::Armrest {
                back: self.single(prop.x.as_ref())?,
                face: self.face(prop)?,
                z: self.single(prop.z.as_ref())?,
            },
            "wall" => Thing::Wall { x: self.extent(prop.x.as_ref())?, height: self.size(prop.h.as_ref()?)? },
            "stool" => Thing::Stool { x: self.extent(prop.x.as_ref())?, top: self.size(prop.h.as_ref()?)? },
            "pillow" => {
                let at = self.vector(prop.at.as_ref()?)?;
                let (width, thick) = (self.size(prop.w.as_ref()?)?, self.size(prop.t.as_ref()?)?);
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

    pub(super) fn arrow(&mut self, arrow: &Spanned<format::Arrow>, start: &Start) -> Read<Arrow> {
        let written = arrow.get_ref();
        let course = match (&written.arc, &written.circ, &written.from) {
            (Some(arc), None, None) => self.arc(arc, arrow, start)?,
            (None, Some(circ), None) => {
                let (Some(radius), Some(degrees)) = (&written.r, &written.deg) else {
                    return self.mistake(
                        arrow.span(),
                        "an arrow on a circle needs `r` and `deg`",
                        "write `{ circ = [\"hip.r\"], r = 14, deg = [165, 45] }`",
                    );
                };
                let centre = self.anchor(circ.get_ref(), &circ.span())?;
                Course::Circle { centre, radius: self.size(radius)?, degrees: self.pair(degrees)? }
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

    fn arc(&mut self, joint: &Spanned<String>, arrow: &Spanned<format::Arrow>, start: &Start) -> Read<Course> {
        let written = arrow.get_ref();
        let Some(about) = &written.about else {
            return self.mistake(arrow.span(), "the arc has no middle", "add `about = \"hip.r\"`");
        };
        let start = match start {
            Start::Pose(pose) => pose.clone(),
            Start::Unreadable => return None,
            Start::None => {
                let help =
                    "let the panel be `like` the one in which the movement begins, or give the arrow `from` and `to`";
                return self.mistake(arrow.span(), "the arc has no beginning", help);
            }
        };
        let (joint, about) = (self.joint(joint.get_ref(), joint.span()), self.joint(about.get_ref(), about.span()));
        let span = written.span.as_ref().map_or(Some([0.0, 1.0]), |span| self.pair(span))?;
        let off = self.optional(written.off.as_ref(), 0.0)?;
        Some(Course::Arc { joint: joint?, about: about?, off, span, start })
    }

    pub(super) fn guide(&mut self, guide: &Spanned<format::Guide>) -> Read<Guide> {
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

    pub(super) fn contact(&mut self, contact: &Spanned<format::Contact>) -> Read<Contact> {
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
pub(super) fn list(names: &[&str]) -> String {
    if names.is_empty() { "nothing else".to_owned() } else { format!("`{}`", names.join("`, `")) }
}
