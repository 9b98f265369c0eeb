//! Mistakes in pictures: which panel of a figure is meant, what is said in its place, and the colours it is drawn in.

use insta::assert_snapshot;

use crate::project::{EXERCISE, TestSite, assert_sound};

const FIGURE: &str = "content/rug/figures/ligt.toml";
const MANIFEST: &str = "themes/plain/theme.toml";
const WORDS: &str = "Iemand ligt op de rug, benen gestrekt.";

/// A pose file of three panels.
const POSES: &str = include_str!("../../fixtures/figure.toml");

/// The small project with these pictures in the exercise's first step, and a figure of three panels.
fn with_pictures(targets: &[&str]) -> TestSite {
    let picture = |target: &&str| format!("   ![{WORDS}](../figures/{target})\n");
    let step = format!("1. Ga op uw rug liggen.\n{}", targets.iter().map(picture).collect::<String>());
    TestSite::small().replacing(EXERCISE, "1. Ga op uw rug liggen.\n", &step).with_bytes(FIGURE, POSES)
}

const ALL: [&str; 3] = ["ligt.toml#1", "ligt.toml#2", "ligt.toml#3"];

fn with_all_and(target: &str) -> TestSite {
    with_pictures(&[&ALL[..], &[target]].concat())
}

#[test]
fn a_figure_is_named_with_its_panel() {
    assert_sound(&with_pictures(&ALL));
    assert_snapshot!(with_all_and("ligt.toml").problems(), @r"
    error[unknown-panel]: `../figures/ligt.toml` is a figure, and the picture does not say which panel of it is meant
      --> content/rug/exercises/01.md:14:4
       |
    14 |    ![Iemand ligt op de rug, benen gestrekt.](../figures/ligt.toml)
       |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: it has 3 panels, counted from 1: write `../figures/ligt.toml#1` to `#3`
    ");
}

#[test]
fn a_panel_that_does_not_exist_is_shown_with_those_that_do() {
    assert_snapshot!(with_all_and("ligt.toml#99").problems(), @r"
    error[unknown-panel]: the figure has no panel `99`
      --> content/rug/exercises/01.md:14:4
       |
    14 |    ![Iemand ligt op de rug, benen gestrekt.](../figures/ligt.toml#99)
       |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: it has 3 panels, counted from 1: write `../figures/ligt.toml#1` to `#3`
    ");
    for wrong in ["ligt.toml#0", "ligt.toml#twee", "ligt.toml#", "ligt.toml#-1", "ligt.toml#1#2"] {
        let codes = with_all_and(wrong).built().codes();
        assert_eq!(codes, ["unknown-panel"], "{wrong}");
    }
}

#[test]
fn only_a_figure_has_panels() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"/>\n";
    let with_drawing = |target| with_all_and(target).with_bytes("content/rug/figures/staat.svg", svg);
    assert_snapshot!(with_drawing("staat.svg#1").problems(), @r"
    error[unknown-panel]: `#1` names a panel of a picture without any
      --> content/rug/exercises/01.md:14:4
       |
    14 |    ![Iemand ligt op de rug, benen gestrekt.](../figures/staat.svg#1)
       |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: only figures drawn from a pose file have panels: write `../figures/staat.svg`
    ");
    assert_sound(&with_drawing("staat.svg"));
}

#[test]
fn a_pose_file_that_does_not_exist_is_shown_with_the_one_that_was_meant() {
    assert_snapshot!(with_all_and("ligd.toml#2").problems(), @r"
    error[missing-image]: there is no picture `../figures/ligd.toml`
      --> content/rug/exercises/01.md:14:4
       |
    14 |    ![Iemand ligt op de rug, benen gestrekt.](../figures/ligd.toml#2)
       |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: did you mean `content/rug/figures/ligt.toml`? Paths are relative to this file
    ");
}

#[test]
fn a_panel_that_no_page_shows_is_shown() {
    assert_snapshot!(with_pictures(&["ligt.toml#1", "ligt.toml#2"]).problems(), @r"
    warning[unused-panel]: no page shows panel 3
      --> content/rug/figures/ligt.toml:14:1
       |
    14 | [[panel]]
       | ^^^^^^^^^
       |
       = help: show it in a step, as `![…](….toml#3)`, or take it out
    ");
}

#[test]
fn a_figure_that_no_page_shows_is_shown() {
    assert_snapshot!(with_pictures(&[]).problems(), @r#"
    warning[unused-panel]: no page shows this figure
     --> content/rug/figures/ligt.toml:1:1
      |
    1 | props = [{ kind = "mat", x = [-92, 80] }]
      | ^
    "#);
}

#[test]
fn words_for_a_picture_that_say_too_little_or_have_no_end_are_shown() {
    let saying = |words: &str| with_pictures(&ALL).replacing_all(EXERCISE, WORDS, words);
    assert_snapshot!(saying("Op de rug.").problems(), @r"
    warning[alt-text-length]: an alternative text of 10 characters; 20 to 150 are wanted
      --> content/rug/exercises/01.md:11:4
       |
    11 |    ![Op de rug.](../figures/ligt.toml#1)
       |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: say what is to be seen: the start position, the movement, the side

    warning[alt-text-length]: an alternative text of 10 characters; 20 to 150 are wanted
      --> content/rug/exercises/01.md:12:4
       |
    12 |    ![Op de rug.](../figures/ligt.toml#2)
       |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: say what is to be seen: the start position, the movement, the side

    warning[alt-text-length]: an alternative text of 10 characters; 20 to 150 are wanted
      --> content/rug/exercises/01.md:13:4
       |
    13 |    ![Op de rug.](../figures/ligt.toml#3)
       |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: say what is to be seen: the start position, the movement, the side
    ");
    assert_eq!(saying("Iemand ligt op de rug, benen gestrekt").built().codes(), ["alt-text-length"; 3]);
    assert_eq!(saying(&format!("{}.", "Lang ".repeat(30))).built().codes(), ["alt-text-length"; 3]);
}

#[test]
fn words_for_a_picture_are_judged_in_every_language_where_they_stand() {
    let project = with_pictures(&ALL).laid_out();
    assert_eq!(project.run(&["translate", "sync"]).0, 0);
    let reference = project.read("locales/nl/rug.ftl");
    let id = reference.lines().find_map(|line| line.strip_suffix(&format!(" = {WORDS}"))).expect("the words are there");
    let catalogue = project.read("locales/en/rug.ftl") + &format!("{id} = Lies on the back, legs straight\n");
    project.write(&TestSite::default().with_bytes("locales/en/rug.ftl", catalogue));
    assert_eq!(project.run(&["translate", "sync"]).0, 0);
    assert_snapshot!(project.built().problems(), @r"
    warning[alt-text-length]: the alternative text has no full stop at its end
      --> locales/en/rug.ftl:13:1
       |
    13 | exercise-01-s5 = Lies on the back, legs straight
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: end it with a full stop, so that a voice pauses there
    ");
}

#[test]
fn a_colour_that_a_line_does_not_stand_out_from_is_shown_in_the_theme() {
    let dark = TestSite::small().appending(MANIFEST, "\n[figure.light]\ntrousers = \"#46587a\"\n");
    assert_snapshot!(dark.problems(), @r##"
    warning[line-contrast]: `line` stands out 2.5 to 1 from `trousers` in `figure.light`; at least 4.5 is wanted
     --> themes/plain/theme.toml:4:12
      |
    4 | trousers = "#46587a"
      |            ^^^^^^^^^
      |
      = help: make `line` darker or `trousers` lighter
    "##);
    assert_sound(&TestSite::small().appending(MANIFEST, "\n[figure.light]\ntrousers = \"#8aa2cf\"\n"));
}

#[test]
fn a_colour_without_meaning_is_shown_with_the_one_that_was_meant() {
    assert_snapshot!(TestSite::small().appending(MANIFEST, "\n[figure.dark]\ntrouser = \"#8aa2cf\"\n").problems(), @r##"
    error[toml-syntax]: unknown field `trouser`, expected one of `line`, `skin`, `skin-far`, `hair`, `shirt`, `shirt-far`, `trousers`, `trousers-far`, `mat`, `mat-side`, `wood`, `wood-side`, `pillow`, `prop-line`, `towel`, `move`, `guide`, `paper`
     --> themes/plain/theme.toml:4:1
      |
    4 | trouser = "#8aa2cf"
      | ^^^^^^^
      |
      = help: did you mean `trousers`?
    "##);
    assert_snapshot!(TestSite::small().appending(MANIFEST, "\n[figure.drak]\nskin = \"#8aa2cf\"\n").problems(), @r"
    error[toml-syntax]: unknown field `drak`, expected one of `light`, `dark`, `print`
     --> themes/plain/theme.toml:3:9
      |
    3 | [figure.drak]
      |         ^^^^
      |
      = help: did you mean `dark`?
    ");
    assert_snapshot!(TestSite::small().appending(MANIFEST, "\n[figure.print]\nskin = \"pink\"\n").problems(), @r#"
    error[toml-syntax]: `pink` is not a colour such as `#e6b596`
     --> themes/plain/theme.toml:4:8
      |
    4 | skin = "pink"
      |        ^^^^^^
      |
      = help: did you mean `pink`?
    "#);
}

#[test]
fn a_sign_off_ends_when_the_figure_changes() {
    let signed = |hash: &str| {
        let facts = "types = [\"O\"]";
        let line = format!("signed_off = {{ by = \"fysiotherapeut\", date = 2026-01-01, hash = \"{hash}\" }}");
        with_pictures(&ALL).replacing(EXERCISE, facts, &format!("{facts}\n{line}"))
    };
    let problems = signed("0").problems();
    let hash = problems.split("write `hash = \"").nth(1).expect("the hash is shown").split('"').next().expect("a hash");
    assert_sound(&signed(hash));
    assert_eq!(signed(hash).appending(FIGURE, "# another thought\n").built().codes(), ["sign-off"]);
    let another = signed(hash).replacing(EXERCISE, "ligt.toml#3", "ligt.toml#2");
    assert_eq!(another.built().codes(), ["sign-off", "unused-panel"]);
}
