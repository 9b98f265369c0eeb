//! The words of a pose file: which keys there are and what kind of value each has. What they mean together is found out
//! by `understand`.

use serde::Deserialize;
use toml::Spanned;

/// A whole pose file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) question: Option<String>,
    pub(super) cam: Option<Spanned<Cam>>,
    #[serde(default)]
    pub(super) props: Vec<Spanned<Prop>>,
    #[serde(default)]
    pub(super) panel: Vec<Spanned<Panel>>,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Cam {
    pub(super) yaw: f64,
    pub(super) pitch: f64,
}

/// One panel, or what it changes in the panel that it is like.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Panel {
    pub(super) like: Option<Spanned<i64>>,
    pub(super) cam: Option<Spanned<Cam>>,
    pub(super) trunk: Option<Spanned<f64>>,
    pub(super) roll: Option<Spanned<f64>>,
    pub(super) yaw: Option<Spanned<f64>>,
    pub(super) tilt: Option<Spanned<f64>>,
    pub(super) spine: Option<Spanned<Vec<f64>>>,
    pub(super) side: Option<Spanned<Vec<f64>>>,
    pub(super) twist: Option<Spanned<Vec<f64>>>,
    pub(super) shoulder: Option<Spanned<Vec<f64>>>,
    pub(super) shoulder_r: Option<Spanned<Vec<f64>>>,
    pub(super) shoulder_l: Option<Spanned<Vec<f64>>>,
    pub(super) leg: Option<Spanned<Limb>>,
    pub(super) leg_r: Option<Spanned<Limb>>,
    pub(super) leg_l: Option<Spanned<Limb>>,
    pub(super) arm: Option<Spanned<Limb>>,
    pub(super) arm_r: Option<Spanned<Limb>>,
    pub(super) arm_l: Option<Spanned<Limb>>,
    pub(super) level: Option<Spanned<Vec<Spanned<String>>>>,
    pub(super) at: Option<Spanned<Vec<f64>>>,
    pub(super) snap: Option<Vec<Spanned<String>>>,
    pub(super) ground: Option<Spanned<f64>>,
    pub(super) pin: Option<Spanned<Pin>>,
    #[serde(default)]
    pub(super) props: Vec<Spanned<Prop>>,
    #[serde(default)]
    pub(super) arrows: Vec<Spanned<Arrow>>,
    #[serde(default)]
    pub(super) guides: Vec<Spanned<Guide>>,
    pub(super) contacts: Option<Vec<Spanned<Contact>>>,
    pub(super) bias: Option<std::collections::BTreeMap<String, Spanned<f64>>>,
}

/// A limb: one of `dir`, `rel`, `to` and `rest`, with what belongs to it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Limb {
    pub(super) dir: Option<Spanned<Vec<f64>>>,
    pub(super) out: Option<Spanned<Vec<f64>>>,
    pub(super) rel: Option<Spanned<Vec<f64>>>,
    pub(super) to: Option<Spanned<Target>>,
    pub(super) off: Option<Spanned<Vec<f64>>>,
    pub(super) pole: Option<Spanned<Vec<f64>>>,
    pub(super) part: Option<Spanned<String>>,
    pub(super) foot: Option<Spanned<f64>>,
    pub(super) toes: Option<Spanned<f64>>,
    pub(super) hand: Option<Spanned<f64>>,
    pub(super) hout: Option<Spanned<f64>>,
    pub(super) palm: Option<Spanned<Vec<f64>>>,
    pub(super) grip: Option<Spanned<bool>>,
    pub(super) rest: Option<Spanned<f64>>,
    pub(super) lean: Option<Spanned<f64>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "a point such as `[42, 0]`, or a joint such as `\"knee.r\"`")]
pub(super) enum Target {
    Joint(String),
    Point(Vec<f64>),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(expecting = "a joint and its x, such as `[\"knee.r\", 0]`")]
pub(super) struct Pin(pub(super) String, pub(super) f64);

/// A joint and an offset from it: `["knee.r", 0, 12]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct Anchor(pub(super) Vec<Mixed>);

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "the name of a joint, or a number")]
pub(super) enum Mixed {
    Name(String),
    Number(f64),
}

/// A thing in the room. Which keys it takes follows from its kind.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Prop {
    pub(super) kind: Option<Spanned<String>>,
    pub(super) x: Option<Spanned<Extent>>,
    pub(super) z: Option<Spanned<Extent>>,
    pub(super) h: Option<Spanned<f64>>,
    pub(super) w: Option<Spanned<f64>>,
    pub(super) t: Option<Spanned<f64>>,
    pub(super) at: Option<Spanned<Vec<f64>>>,
    pub(super) face: Option<Spanned<f64>>,
    pub(super) head: Option<Spanned<bool>>,
    pub(super) dashed: Option<Spanned<bool>>,
    pub(super) via: Option<Spanned<Vec<Anchor>>>,
    pub(super) front: Option<Spanned<bool>>,
    pub(super) before: Option<Spanned<String>>,
}

/// One coordinate, or from where to where.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "a number, or two such as `[-92, 80]`")]
pub(super) enum Extent {
    One(f64),
    Two(Vec<f64>),
}

/// An arrow: one of `arc`, `circ` and `from`, with what belongs to it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Arrow {
    pub(super) arc: Option<Spanned<String>>,
    pub(super) about: Option<Spanned<String>>,
    pub(super) off: Option<Spanned<f64>>,
    pub(super) span: Option<Spanned<Vec<f64>>>,
    pub(super) circ: Option<Spanned<Anchor>>,
    pub(super) r: Option<Spanned<f64>>,
    pub(super) deg: Option<Spanned<Vec<f64>>>,
    pub(super) from: Option<Spanned<Anchor>>,
    pub(super) to: Option<Spanned<Anchor>>,
    pub(super) bend: Option<Spanned<f64>>,
    pub(super) both: Option<Spanned<bool>>,
}

/// A line that shows what is to be level, straight or a limit, or an area behind the body: one of its three keys.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Guide {
    pub(super) line: Option<Spanned<Vec<Anchor>>>,
    pub(super) curve: Option<Spanned<Vec<Anchor>>>,
    pub(super) area: Option<Spanned<Vec<Anchor>>>,
}

/// A part that lies on something, or two parts that touch.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "a part such as `\"heel.r\"`, or two that touch: `[\"hand.r\", \"shank.r\"]`")]
pub(super) enum Contact {
    One(String),
    Two(Vec<String>),
}

/// The names of those fields of a struct that are written.
macro_rules! written {
    ($of:expr; $($field:ident)+) => {{
        let mut names = Vec::new();
        $(if $of.$field.is_some() { names.push(stringify!($field)); })+
        names
    }};
}

impl Limb {
    /// The keys that are written.
    pub(super) fn keys(&self) -> Vec<&'static str> {
        written!(self; dir out rel to off pole part foot toes hand hout palm grip rest lean)
    }
}

impl Prop {
    /// The keys that are written.
    pub(super) fn keys(&self) -> Vec<&'static str> {
        written!(self; kind x z h w t at face head dashed via front before)
    }
}
