//! Mistakes in themes.

use insta::assert_snapshot;

use crate::project::{TestSite, assert_sound};

const MANIFEST: &str = "themes/plain/theme.toml";
const HOME: &str = "themes/plain/templates/home.html";

#[test]
fn a_theme_that_does_not_exist_is_shown() {
    assert_snapshot!(TestSite::small().replacing("content/site.toml", "\"plain\"", "\"plane\"").problems(), @r"
    error[theme-error]: there is no theme `plane`: `themes/plane/theme.toml` does not exist
     |
     = help: name a folder under `themes/` in `content/site.toml`
    ");
}

#[test]
fn a_field_that_does_not_exist_is_shown_where_the_template_names_it() {
    let misspelt =
        TestSite::small().replacing("themes/plain/templates/item.html", "item.title_html", "item.titel_html");
    let problems = misspelt.problems();
    assert!(problems.contains("--> themes/plain/templates/item.html:4:"), "{problems}");
}

#[test]
fn themes_that_extend_each_other_are_shown() {
    let extended = TestSite::small().appending(MANIFEST, "extends = \"other\"\n");
    let other =
        |more: &str| extended.clone().with_bytes("themes/other/theme.toml", format!("name = \"other\"\n{more}"));
    assert_snapshot!(other("extends = \"plain\"\n").problems(), @r#"
    error[theme-error]: the theme `plain` extends itself in a circle
     --> themes/other/theme.toml:1:1
      |
    1 | name = "other"
      | ^
    "#);
    assert_sound(&other(""));
}

#[test]
fn a_template_that_cannot_be_read_is_shown() {
    assert_says(&TestSite::small().replacing(HOME, "{% endfor %}", ""), "Unknown tag");
}

#[test]
fn a_template_that_asks_for_what_it_is_not_given_is_shown() {
    assert_says(&TestSite::small().replacing(HOME, "leaflet.href", "leaflet.hrf"), "Field `hrf` is not defined");
}

#[test]
fn a_template_that_gives_a_message_too_little_is_shown() {
    let with_call = |call: &str| {
        TestSite::small()
            .replacing(HOME, "{% for", &format!("{{{{ {call} }}}}{{% for"))
            .appending("locales/nl/ui.ftl", "count = { $number } folders\n")
            .appending("locales/en/ui.ftl", "count = { $number } leaflets\n")
    };
    assert_says(&with_call("t(key=\"count\")"), "`count` in `en`: no value was given for `$number`");
    assert_sound(&with_call("t(key=\"count\", number=3)"));
}

#[test]
fn a_message_that_a_template_wants_and_nobody_wrote_is_shown() {
    let wanting = TestSite::small().replacing(HOME, "{% for", "{{ t(key=\"welcome\") }}{% for");
    assert_says(&wanting, "there is no message `welcome` in `nl`");
}

#[test]
fn a_template_that_is_missing_is_shown() {
    assert_says(&TestSite::small().without(HOME), "'home.html' not found");
}

/// Asserts that a template is found wanting, in words that tell what it lacks.
#[track_caller]
fn assert_says(site: &TestSite, words: &str) {
    let problems = site.problems();
    assert!(problems.contains("error[template-error]") && problems.contains(words), "{problems}");
}
