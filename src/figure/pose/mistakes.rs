//! What people get wrong in a pose file, and what they are told: each mistake beside its nearest sound neighbour. And
//! chance, which must never make the program stop or swell. Tests only.

use proptest::prelude::*;

use super::read;
use crate::diag::{Diagnostic, Report};
use crate::path::SourcePath;

/// A figure without a fault: somebody who stands, and then bends a knee.
const SOUND: &str = r#"props = [{ kind = "floor", x = [-60, 60] }]

[[panel]]
trunk = 90
contacts = ["foot.r", "foot.l"]

[[panel]]
like = 1
leg_r = { dir = [-60, -110] }
contacts = ["foot.l"]
arrows = [{ arc = "knee.r", about = "hip.r", off = 12 }]
"#;

fn report(text: &str) -> Report {
    let (figure, report) = read(&SourcePath::known("content/rug/figures/exercise-01.toml"), text.as_bytes());
    assert_eq!(figure.is_some(), !report.has_errors(), "{report:#?}");
    report
}

/// What is said when `new` stands in the place of `old`: line, rule, what was found, and what to do.
fn check(old: &str, new: &str, wanted: &[&str]) {
    assert!(SOUND.contains(old), "{old}");
    let text = SOUND.replacen(old, new, 1);
    let say = |problem: &Diagnostic| {
        let line = problem.place.as_ref().map_or(0, |place| text[..place.start].lines().count().max(1));
        let help = problem.help.as_ref().map_or_else(String::new, |help| format!(" | {help}"));
        // Lists of all keys or parts are left to themselves.
        let [message, help] = [problem.message.clone(), help].map(|text| match text.split_once("one of `like`") {
            Some((before, _)) => format!("{before}one of …"),
            None => match text.split_once("one of pelvis") {
                Some((before, _)) => format!("{before}one of …"),
                None => text,
            },
        });
        format!("{line} {}: {message}{help}", problem.code.name())
    };
    assert_eq!(report(&text).iter().map(say).collect::<Vec<_>>(), wanted);
}

#[test]
fn nothing_is_wrong_with_the_figure_that_all_mistakes_are_made_in() {
    assert!(report(SOUND).is_empty(), "{:#?}", report(SOUND));
}

#[test]
fn a_key_or_value_that_means_nothing() {
    check(
        "trunk = 90",
        "tilt = 0",
        &[
            "2 invalid-pose: the panel does not say how the trunk lies | add `trunk`: 90 stands, 180 lies with the head on the left",
            "6 invalid-pose: the panel does not say how the trunk lies | add `trunk`: 90 stands, 180 lies with the head on the left",
        ],
    );
    check(
        "trunk = 90",
        "trunk = nan",
        &[
            "4 invalid-pose: `NaN` is no length or angle of a body | write centimetres or degrees, between -2000 and 2000",
        ],
    );
    check(
        "trunk = 90",
        "trunk = 1e9",
        &[
            "4 invalid-pose: `1000000000` is no length or angle of a body | write centimetres or degrees, between -2000 and 2000",
        ],
    );
    check("trunk = 90", r#"trunk = "up""#, &[r#"4 toml-syntax: invalid type: string "up", expected a number"#]);
    check(
        "trunk = 90",
        "trunk = 90\nspine = [1, 2, 3]",
        &[
            "5 invalid-pose: the list has 3 numbers in it, not 4 (lumbar, thoracic, neck, head) | the README describes every key of a pose file",
        ],
    );
    check(
        "trunk = 90",
        "trunk = 90\nlevel = [\"pelvis\"]",
        &[r#"5 invalid-pose: it takes two parts to be level | write `level = ["pelvis", "shirt"]`"#],
    );
    check(
        "trunk = 90",
        "trunk = 90\nlevel = [\"pelvis\", \"belt\"]",
        &["5 invalid-pose: there is no part of the body `belt` | it may be one of …"],
    );
    check(
        "trunk = 90",
        "trunk = 90\npin = [\"knee\", 0]",
        &["5 invalid-pose: there is no joint `knee` | did you mean `knee.l`?"],
    );
    check("trunk = 90", "trunk = 90\npin = [0, 0]", &["5 toml-syntax: invalid type: integer `0`, expected a string"]);
    check("[[panel]]\ntrunk", "[panel]\ntrunk", &["7 toml-syntax: duplicate key"]);
}

#[test]
fn a_limb_that_cannot_be_drawn() {
    check(
        "trunk = 90",
        "trunk = 90\nspin = [0, 0, 0, 0]",
        &["4 toml-syntax: unknown field `spin`, expected one of … | did you mean `spine`?"],
    );
    check(
        "trunk = 90",
        "trunk = 90\nleg = { rel = [0, 0, 0, 0, 0] }\nleg_l = { rel = [0, 0, 0, 0, 0] }",
        &["6 invalid-pose: this leg is given twice | write `leg` for both sides, or `leg_r` and `leg_l`"],
    );
    check(
        "trunk = 90",
        "trunk = 90\narm_r = { to = \"nee.l\" }",
        &["5 invalid-pose: there is no joint `nee.l` | did you mean `knee.l`?"],
    );
    check(
        "trunk = 90",
        "trunk = 90\narm_r = { to = [30, 100], dir = [0, 0] }",
        &["5 invalid-pose: the limb is given in two ways | use one of `dir`, `rel`, `to`, `rest`"],
    );
    check(
        "trunk = 90",
        "trunk = 90\narm_r = { pole = [0, 1] }",
        &["5 invalid-pose: the limb does not say where it is | use one of `dir`, `rel`, `to`, `rest`"],
    );
    check(
        "trunk = 90",
        "trunk = 90\narm_r = { rest = 0, foot = 0 }",
        &["5 invalid-pose: `foot` means nothing beside `rest` here | take it out; `rest` takes `lean`, `palm`, `grip`"],
    );
    check(
        "trunk = 90",
        "trunk = 90\narm_r = { to = [30, 100], part = \"elbow\" }",
        &["5 invalid-pose: there is no part `elbow` | it may be one of palm, hand, wrist"],
    );
    check(
        "[-60, -110]",
        "[-60]",
        &["9 invalid-pose: the list has 1 number in it, not 2 or 3 | the README describes every key of a pose file"],
    );
    check(
        "trunk = 90\ncontacts",
        "turnk = 90\ncontacts",
        &["3 toml-syntax: unknown field `turnk`, expected one of … | did you mean `trunk`?"],
    );
}

#[test]
fn a_panel_that_is_like_no_earlier_one() {
    check(
        "like = 1",
        "like = 2",
        &[
            "8 invalid-pose: panel 2 is like panel 2, which does not stand before it | name an earlier panel; they are counted from 1",
        ],
    );
    check(
        "like = 1",
        "like = 0",
        &[
            "8 invalid-pose: panel 2 is like panel 0, which does not stand before it | name an earlier panel; they are counted from 1",
        ],
    );
    check(
        "like = 1",
        "trunk = 90",
        &[
            "11 invalid-pose: the arc has no beginning | let the panel be `like` the one in which the movement begins, or give the arrow `from` and `to`",
        ],
    );
}

#[test]
fn a_pose_that_no_body_can_take() {
    check(
        "trunk = 90",
        "trunk = 90\nlevel = [\"pelvis\", \"head\"]",
        &[
            "5 unreached-target: panel 1: no turn of the trunk within 40 degrees brings these two parts to one height | start from another `trunk`, or change `spine`",
            "5 unreached-target: panel 2: no turn of the trunk within 40 degrees brings these two parts to one height | start from another `trunk`, or change `spine`",
        ],
    );
    check(
        "trunk = 90",
        "trunk = 90\narm_r = { to = [200, 100] }",
        &[
            "5 unreached-target: panel 1: the right hand does not reach its target: 145.4 cm are missing | move the target, the body or the offset; the limb is drawn stretched towards it",
            "5 unreached-target: panel 2: the right hand does not reach its target: 145.4 cm are missing | move the target, the body or the offset; the limb is drawn stretched towards it",
        ],
    );
    check(
        "[-60, -110]",
        "[-60, 100]",
        &["9 joint-range: panel 2: the knee is bent by 160 degrees | it goes from 0 to 150 degrees"],
    );
    check(
        "[-60, -110]",
        "[50, 40]",
        &["9 joint-range: panel 2: the hip is bent by 140 degrees | it goes from -30 to 130 degrees"],
    );
}

#[test]
fn what_hovers_or_sinks() {
    check(
        r#"contacts = ["foot.l"]"#,
        r#"contacts = ["foot.r"]"#,
        &[
            "10 missing-contact: panel 2: `foot.r` does not touch its support: 2.1 cm are between them | move the part, name the parts that carry the body in `snap`, or take the contact out",
        ],
    );
    check(
        r#"contacts = ["foot.l"]"#,
        r#"contacts = ["foot.q"]"#,
        &["10 invalid-pose: there is no part of the body `foot.q` | did you mean `foot.l`?"],
    );
    check(
        r#"contacts = ["foot.l"]"#,
        r#"contacts = [["hand.r", "head"]]"#,
        &[
            "10 missing-contact: panel 2: `hand.r` does not touch head: 65.0 cm are between them | move the part, name the parts that carry the body in `snap`, or take the contact out",
        ],
    );
    check(
        r#"contacts = ["foot.l"]"#,
        "at = [0, 80]",
        &[
            "6 pose-in-support: panel 2: the left foot is 9.0 cm inside the floor or a piece of furniture | 1.5 cm is what flesh yields; lift the part, or set `snap` to the parts that carry the body",
            "9 pose-in-support: panel 2: the right foot is 6.9 cm inside the floor or a piece of furniture | 1.5 cm is what flesh yields; lift the part, or set `snap` to the parts that carry the body",
        ],
    );
}

#[test]
fn an_arrow_that_goes_nowhere() {
    let arrow = r#"{ arc = "knee.r", about = "hip.r", off = 12 }"#;
    check(
        arrow,
        r#"{ from = ["head", -20], to = ["head", 20] }"#,
        &[
            "11 arrow-over-face: panel 2: the arrow lies over the face | move its ends, or give it another `off` or `bend`: people look at the face first",
        ],
    );
    check(
        arrow,
        r#"{ from = ["head", -20] }"#,
        &[r#"11 invalid-pose: the arrow has no end | add `to = ["knee.r", 0, 20]`"#],
    );
    check(
        arrow,
        r#"{ from = [20, 20], to = ["head"] }"#,
        &[
            r#"11 invalid-pose: this is no joint with an offset | name a joint first, then up to three offsets: `["knee.r", 0, 12]`"#,
        ],
    );
    check(arrow, r#"{ arc = "knee.r" }"#, &[r#"11 invalid-pose: the arc has no middle | add `about = "hip.r"`"#]);
    check(arrow, "{ }", &["11 invalid-pose: an arrow goes one way | give it one of `arc`, `circ` and `from`"]);
}

#[test]
fn a_thing_that_is_none() {
    check(
        r#"kind = "floor""#,
        r#"kind = "flor""#,
        &["1 invalid-pose: there is no prop `flor` | did you mean `floor`?"],
    );
    check(
        r#"kind = "floor", "#,
        "",
        &[r#"1 invalid-pose: the prop has no `kind` | write, for instance, `kind = "mat"`"#],
    );
    check(
        "x = [-60, 60]",
        "x = [60, -60]",
        &["1 invalid-pose: this is not from where to where | write two numbers, the smaller first: `x = [-92, 80]`"],
    );
    check(
        "x = [-60, 60]",
        "x = [-1000, 60]",
        &[
            "2 invalid-pose: the figure does not fit into its frame: it is 1064 cm wide and 176 cm high | 320 cm is the most; look for a number that is too large",
            "6 invalid-pose: the figure does not fit into its frame: it is 1064 cm wide and 176 cm high | 320 cm is the most; look for a number that is too large",
        ],
    );
    check(
        "{ kind = \"floor\", x = [-60, 60] }",
        "{ kind = \"pillow\", at = [0, 0], w = 30, t = -8 }",
        &["1 invalid-pose: `-8` is no size | write centimetres, more than 0"],
    );
    check("x = [-60, 60]", "h = 60", &["1 invalid-pose: the floor has no `x` | a floor takes `x`"]);
    check("x = [-60, 60]", "x = [-60, 60], h = 60", &["1 invalid-pose: a floor has no `h` | a floor takes `x`"]);
}

#[test]
fn a_file_that_is_no_pose_file() {
    let path = SourcePath::known("content/rug/figures/exercise-01.toml");
    let message = |bytes: &[u8]| {
        let (figure, report) = read(&path, bytes);
        assert!(figure.is_none());
        report.iter().map(|problem| problem.message.clone()).collect::<Vec<_>>()
    };
    assert_eq!(message(b""), ["the figure has 0 panels"]);
    assert_eq!(message(b"\xff"), ["the pose file is not UTF-8 text"]);
    assert_eq!(message("#".repeat(70_000).as_bytes()), ["the pose file has 68 KB; 64 KB is the most"]);
    assert_eq!(message("[[panel]]\ntrunk = 90\n".repeat(25).as_bytes()), ["the figure has 25 panels"]);
}

/// A number as people and chance write them.
fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => (-200..200_i32).prop_map(|number| number.to_string()),
        2 => (-2000.0..2000.0).prop_map(|number: f64| format!("{number:?}")),
        1 => prop::sample::select(&["nan", "inf", "-inf", "1e300", "-0.0", "1e-300", "9223372036854775807"][..]).prop_map(str::to_owned),
    ]
}

fn numbers(count: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = String> {
    prop::collection::vec(number(), count).prop_map(|numbers| format!("[{}]", numbers.join(", ")))
}

fn name() -> impl Strategy<Value = &'static str> {
    prop::sample::select(
        &["knee.r", "hip.l", "head", "palm.l", "toe.r", "pelvis", "shirt", "foot", "hand.r", "C7", "x"][..],
    )
}

/// A line of a panel that may or may not make sense.
fn line() -> impl Strategy<Value = String> {
    let key = |keys: &'static [&'static str]| prop::sample::select(keys);
    let leg = key(&["leg", "leg_r", "leg_l"]);
    let arm = key(&["arm", "arm_r", "arm_l"]);
    prop_oneof![
        (key(&["trunk", "roll", "yaw", "tilt", "ground"]), number())
            .prop_map(|(key, value)| format!("{key} = {value}")),
        (key(&["spine", "side", "twist"]), numbers(4)).prop_map(|(key, value)| format!("{key} = {value}")),
        (leg.clone(), numbers(2..4)).prop_map(|(key, dir)| format!("{key} = {{ dir = {dir} }}")),
        (leg, numbers(2..4), numbers(2..4))
            .prop_map(|(key, to, pole)| format!("{key} = {{ to = {to}, pole = {pole} }}")),
        (arm.clone(), name(), numbers(2..4))
            .prop_map(|(key, to, off)| format!("{key} = {{ to = \"{to}\", off = {off} }}")),
        (arm.clone(), number()).prop_map(|(key, rest)| format!("{key} = {{ rest = {rest} }}")),
        (arm, numbers(5)).prop_map(|(key, rel)| format!("{key} = {{ rel = {rel} }}")),
        (name(), name()).prop_map(|(a, b)| format!("level = [\"{a}\", \"{b}\"]")),
        numbers(2..4).prop_map(|at| format!("at = {at}")),
        (name(), number()).prop_map(|(joint, x)| format!("pin = [\"{joint}\", {x}]")),
        (name(), name()).prop_map(|(arc, about)| format!("arrows = [{{ arc = \"{arc}\", about = \"{about}\" }}]")),
        (name(), number(), numbers(2))
            .prop_map(|(at, r, deg)| format!("arrows = [{{ circ = [\"{at}\"], r = {r}, deg = {deg} }}]")),
        (numbers(2), number()).prop_map(|(x, h)| format!("props = [{{ kind = \"bed\", x = {x}, h = {h} }}]")),
        (numbers(2), number())
            .prop_map(|(at, w)| format!("props = [{{ kind = \"pillow\", at = {at}, w = {w}, t = {w} }}]")),
        (number(), number()).prop_map(|(yaw, pitch)| format!("cam = {{ yaw = {yaw}, pitch = {pitch} }}")),
        (0..5_i32).prop_map(|like| format!("like = {like}")),
    ]
}

proptest! {
    /// Whatever stands in a file: the program ends, says why there is no figure, and what it draws is small and whole.
    #[test]
    fn chance_never_stops_the_program(panels in prop::collection::vec(prop::collection::vec(line(), 0..7), 1..4)) {
        let text: String = panels.iter().map(|lines| format!("[[panel]]\ntrunk = 90\n{}\n", lines.join("\n"))).collect();
        let (figure, report) = read(&SourcePath::known("a.toml"), text.as_bytes());
        prop_assert_eq!(figure.is_some(), !report.has_errors());
        for panel in figure.iter().flat_map(|figure| &figure.panels) {
            let svg = panel.standalone();
            prop_assert!(svg.len() < 30_000 && !svg.contains("NaN") && !svg.contains("inf"), "{}", svg);
            prop_assert!(panel.width < 1000 && panel.height < 1000);
        }
    }
}
