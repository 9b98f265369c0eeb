//! Mistakes in Fluent files.

use insta::assert_snapshot;

use crate::project::TestSite;

const ENGLISH: &str = "locales/en/ui.ftl";

#[test]
fn a_message_that_cannot_be_read_is_shown_and_the_others_count() {
    let site =
        TestSite::small().replacing(ENGLISH, "exercises = Exercises", "exercises = { $many\nleaflets = Leaflets");
    assert_snapshot!(site.problems(), @r"
    warning[missing-message]: the message `exercises` is missing
     --> locales/en/ui.ftl:1:1
      |
    1 | site-name = Exercise guide
      | ^
      |
      = help: translate: Oefeningen

    error[fluent-syntax]: `}` is missing here
     --> locales/en/ui.ftl:8:20
      |
    8 |   exercises = { $many
      |  ____________________^
    9 | | leaflets = Leaflets
      | |_^
      |
      = help: a placeable looks like this: `{ $count }`

    warning[unknown-message]: the Dutch has no message `leaflets`
     --> locales/en/ui.ftl:9:1
      |
    9 | leaflets = Leaflets
      | ^^^^^^^^^^^^^^^^^^^
      |
      = help: it is shown nowhere, and can be taken out
    ");
    assert!(site.built().text("en/index.html").contains(">Home<"));
}

#[test]
fn a_message_that_stands_twice_is_shown() {
    assert_snapshot!(TestSite::small().appending(ENGLISH, "home = Start\n").problems(), @r"
    error[duplicate-message]: `home` stands here a second time
       --> locales/en/ui.ftl:141:1
        |
    141 | home = Start
        | ^^^^^^^^^^^^
        |
        = help: keep one of the two; until then the first one counts
    ");
}

#[test]
fn a_translation_with_a_placeable_too_many_is_shown() {
    let site = TestSite::small().replacing(ENGLISH, "Exercise { $number }", "Exercise { $number } of { $total }");
    assert_snapshot!(site.problems(), @r"
    error[message-format]: the message `exercise-label` cannot be shown in `en`: `exercise-label` in `en`: no value was given for `$total`

    error[placeable-mismatch]: `{ $total }` stands here, but not in the Dutch
      --> locales/en/ui.ftl:10:18
       |
    10 | exercise-label = Exercise { $number } of { $total }
       |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    ");
}

#[test]
fn a_reference_to_a_message_that_does_not_exist_is_shown() {
    let site = TestSite::small().replacing(ENGLISH, "table-label = Table", "table-label = { tabel }");
    assert_snapshot!(site.problems(), @r"
    error[placeable-mismatch]: `{ tabel }` stands here, but not in the Dutch
      --> locales/en/ui.ftl:26:15
       |
    26 | table-label = { tabel }
       |               ^^^^^^^^^

    error[message-format]: refers to `tabel`, which this language does not have
      --> locales/en/ui.ftl:26:15
       |
    26 | table-label = { tabel }
       |               ^^^^^^^^^
    ");
}

const DUTCH: &str = "locales/nl/ui.ftl";

const DUTCH_GLOSSARY: &str = "\
-- locales/nl/glossary.toml --
[left]
kind = \"side\"
words = [\"links\", \"linker*\"]

[right]
kind = \"side\"
words = [\"rechts\", \"rechter*\"]

[minute]
kind = \"unit\"
words = [\"minuut\", \"minuten\"]

[not]
kind = \"must\"
words = [\"niet\", \"geen\"]

[knee]
kind = \"term\"
words = [\"*knie\"]
";

const ENGLISH_GLOSSARY: &str = "\
-- locales/en/glossary.toml --
[words]
left = [\"left\"]
right = [\"right\"]
minute = [\"minute\", \"minutes\"]
not = [\"not\", \"no\"]
knee = [\"knee\", \"knees\"]
";

/// The small project with one more message, in Dutch and in English.
fn with_message(dutch: &str, english: &str) -> TestSite {
    let site = TestSite::small().with(DUTCH_GLOSSARY).with(ENGLISH_GLOSSARY);
    site.appending(DUTCH, &format!("extra = {dutch}\n")).appending(ENGLISH, &format!("extra = {english}\n"))
}

#[test]
fn a_side_that_changed_places_is_shown_at_its_line() {
    let site = with_message("Eerst links, dan rechts.", "First right, then left.");
    assert_snapshot!(site.problems(), @r"
    error[side-mismatch]: the sides are right, left here and left, right in the Dutch
       --> locales/en/ui.ftl:141:9
        |
    141 | extra = First right, then left.
        |         ^^^^^^^^^^^^^^^^^^^^^^^
        |
        = help: name the same sides in the order of the Dutch; a word the program does not know yet belongs in glossary.toml
    ");
}

/// The rules that a translation breaks; nothing else may be said of it.
#[track_caller]
fn check_broken(dutch: &str, english: &str, rule: &str) {
    assert_eq!(with_message(dutch, english).built().codes(), [rule], "{english}");
}

#[track_caller]
fn check_sound(dutch: &str, english: &str) {
    assert_eq!(with_message(dutch, english).problems(), "", "{english}");
}

#[test]
fn what_a_translation_loses_or_adds_is_shown() {
    check_sound("Buig uw linkerknie niet.", "Do not bend your left knee.");
    check_broken("Buig uw linkerknie niet.", "Bend your left knee.", "lost-word");
    check_broken("Buig uw linkerknie niet.", "Do not bend your right knee.", "side-mismatch");
    check_broken("Buig uw linkerknie niet.", "Do not bend your left elbow.", "glossary-term");
    check_broken("Wacht enkele minuten.", "Wait some seconds, please.", "unit-mismatch");
    check_broken("Doe dit 10 keer.", "Do this 100 times.", "digit-mismatch");
    check_broken("Wacht even.", "Wacht even.", "untranslated-text");
    check_broken("Wacht even.", "Wаit a moment.", "wrong-script");
    check_broken("Wacht even.", "Wait a \u{200f}moment.", "bidi-control");
    check_broken("Wacht even.", "Wait\u{a0}a moment.", "no-break-space");
    check_broken("Wacht even.", &"Wait a moment longer. ".repeat(4), "length-out-of-band");
    check_broken("Wacht even.", "<b>Wait</b> a moment.", "raw-html");
}

#[test]
fn plural_forms_that_a_language_does_not_have_are_shown() {
    let dutch = "{ $n ->\n    [one] { $n } dag\n   *[other] { $n } dagen\n}";
    let english = |forms: &str| format!("{{ $n ->\n    {forms}\n}}");
    check_sound(dutch, &english("[one] { $n } day\n   *[other] { $n } days"));
    check_broken(dutch, &english("[0] no days\n   *[other] { $n } days"), "missing-plural");
    check_broken(
        dutch,
        &english("[one] { $n } day\n    [few] { $n } days\n   *[other] { $n } days"),
        "unreachable-plural",
    );
    check_broken(dutch, &english("*[one] { $n } day\n    [other] { $n } days"), "default-plural");
    check_broken(dutch, &english("[one] { $n } days\n   *[other] { $n } days"), "identical-plurals");
}

#[test]
fn a_translation_whose_dutch_is_gone_is_told_from_a_wrong_name() {
    let site = TestSite::small().appending(ENGLISH, "menu-opne = Open\n");
    assert_eq!(site.built().codes(), ["unknown-message"]);
    let recorded = "\n[menu-opne]\nsource = \"Open\"\nhash = \"0\"\nstate = \"machine\"\n";
    assert_eq!(site.appending("locales/en/ui.state.toml", recorded).built().codes(), ["obsolete-message"]);
}

#[test]
fn a_term_that_refers_to_itself_is_shown() {
    let site = TestSite::small().appending(ENGLISH, "-one = { -two }\n-two = { -one }\n");
    let problems = site.problems();
    assert_eq!(site.built().codes(), ["message-format"; 2]);
    assert!(problems.contains("`-one` refers to itself: -one → -two → -one"), "{problems}");
}

#[test]
fn block_markdown_in_a_translation_is_shown() {
    let site = TestSite::small().replacing("locales/en/rug.ftl", "exercise-01-s1 = ", "exercise-01-s1 = { \"#\" } ");
    assert_eq!(site.built().codes(), ["unsupported-markdown"]);
}

#[test]
fn a_language_without_a_glossary_is_told_of_it() {
    let site = TestSite::small().with(DUTCH_GLOSSARY);
    assert_eq!(site.built().codes(), ["glossary-incomplete"]);
    let site = site.with(&ENGLISH_GLOSSARY.replace("knee = [\"knee\", \"knees\"]\n", ""));
    assert_eq!(site.built().codes(), ["glossary-incomplete"]);
}
