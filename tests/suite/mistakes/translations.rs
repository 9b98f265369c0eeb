//! Mistakes in Fluent files.

use insta::assert_snapshot;

use crate::project::{TestSite, assert_sound};

const DUTCH: &str = "locales/nl/ui.ftl";
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

    warning[unknown-message]: the Dutch has no message `leaflets` (any more)
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
      --> locales/en/ui.ftl:85:1
       |
    85 | home = Start
       | ^^^^^^^^^^^^
       |
       = help: keep one of the two; until then the first one counts
    ");
}

#[test]
fn a_template_that_gives_a_message_too_little_is_shown() {
    let template = "themes/plain/templates/home.html";
    let with_call = |call: &str| {
        TestSite::small()
            .replacing(template, "{% for", &format!("{{{{ {call} }}}}{{% for"))
            .appending(DUTCH, "count = { $number } folders\n")
            .appending(ENGLISH, "count = { $number } leaflets\n")
    };
    assert_snapshot!(with_call("t(key=\"count\")").problems(), @r#"
    error[template-error]: error: the message `count`: `count` in `en`: no value was given for `$number`
                            --> home.html:2:20
                             |
                           2 | {% block main %}{{ t(key="count") }}{% for leaflet in leaflets %}<p><a href="{{ leaflet.href }}">{{ leaflet.title_html | safe }}</a></p>{% endfor %}{% endblock main %}
                             |                    ^^^^^^^^^^^^^^

    error[template-error]: error: the message `count`: `count` in `nl`: no value was given for `$number`
                            --> home.html:2:20
                             |
                           2 | {% block main %}{{ t(key="count") }}{% for leaflet in leaflets %}<p><a href="{{ leaflet.href }}">{{ leaflet.title_html | safe }}</a></p>{% endfor %}{% endblock main %}
                             |                    ^^^^^^^^^^^^^^
    "#);
    assert_sound(&with_call("t(key=\"count\", number=3)"));
}

#[test]
fn a_message_that_a_template_wants_and_nobody_wrote_is_shown() {
    let template = "themes/plain/templates/home.html";
    assert_snapshot!(TestSite::small().replacing(template, "{% for", "{{ t(key=\"welcome\") }}{% for").problems(), @r#"
    error[template-error]: error: the message `welcome`: there is no message `welcome` in `en`
                            --> home.html:2:20
                             |
                           2 | {% block main %}{{ t(key="welcome") }}{% for leaflet in leaflets %}<p><a href="{{ leaflet.href }}">{{ leaflet.title_html | safe }}</a></p>{% endfor %}{% endblock main %}
                             |                    ^^^^^^^^^^^^^^^^

    error[template-error]: error: the message `welcome`: there is no message `welcome` in `nl`
                            --> home.html:2:20
                             |
                           2 | {% block main %}{{ t(key="welcome") }}{% for leaflet in leaflets %}<p><a href="{{ leaflet.href }}">{{ leaflet.title_html | safe }}</a></p>{% endfor %}{% endblock main %}
                             |                    ^^^^^^^^^^^^^^^^
    "#);
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
    assert_snapshot!(TestSite::small().replacing(ENGLISH, "home = Home", "home = { hom }").problems(), @r#"
    error[message-format]: the message `home` cannot be shown in `en`: `home` in `en`: it refers to `hom`, which is missing

    error[template-error]: error: the message `home`: `home` in `en`: it refers to `hom`, which is missing
                            --> base.html:6:34
                             |
                           6 | <p><a href="{{ frame.home }}">{{ t(key="home") }}</a></p>
                             |                                  ^^^^^^^^^^^^^

    error[placeable-mismatch]: `{ hom }` stands here, but not in the Dutch
     --> locales/en/ui.ftl:2:8
      |
    2 | home = { hom }
      |        ^^^^^^^

    error[message-format]: refers to `hom`, which this language does not have
     --> locales/en/ui.ftl:2:8
      |
    2 | home = { hom }
      |        ^^^^^^^
    "#);
}
