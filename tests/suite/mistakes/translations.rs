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
       --> locales/en/ui.ftl:113:1
        |
    113 | home = Start
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
      --> locales/en/ui.ftl:22:15
       |
    22 | table-label = { tabel }
       |               ^^^^^^^^^

    error[message-format]: refers to `tabel`, which this language does not have
      --> locales/en/ui.ftl:22:15
       |
    22 | table-label = { tabel }
       |               ^^^^^^^^^
    ");
}
