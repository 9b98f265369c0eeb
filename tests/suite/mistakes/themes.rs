//! Mistakes in themes.

use insta::assert_snapshot;

use crate::project::{TestSite, assert_sound};

const MANIFEST: &str = "themes/plain/theme.toml";
const HOME: &str = "themes/plain/templates/home.html";

#[test]
fn a_theme_that_does_not_exist_is_shown() {
    assert_snapshot!(TestSite::small().replacing("content/site.toml", "\"plain\"", "\"plane\"").problems(), @r"
    error[template-error]: Template 'folder.html' not found

    error[template-error]: Template 'home.html' not found

    error[template-error]: Template 'item.html' not found

    error[template-error]: Template 'languages.html' not found

    error[template-error]: Template 'leaflet.html' not found

    error[template-error]: Template 'not-found.html' not found

    error[theme-error]: there is no theme `plane`: `themes/plane/theme.toml` does not exist
     |
     = help: name a folder under `themes/` in `content/site.toml`
    ");
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
    assert_snapshot!(TestSite::small().replacing(HOME, "{% endfor %}", "").problems(), @r#"
    error[template-error]: Template 'folder.html' not found

    error[template-error]: Template 'home.html' not found

    error[template-error]: Template 'item.html' not found

    error[template-error]: Template 'languages.html' not found

    error[template-error]: Template 'leaflet.html' not found

    error[template-error]: Template 'not-found.html' not found

    error[template-error]: error: Unknown tag
                            --> home.html:2:120
                             |
                           2 | {% block main %}{% for leaflet in leaflets %}<p><a href="{{ leaflet.href }}">{{ leaflet.title_html | safe }}</a></p>{% endblock main %}
                             |                                                                                                                        ^^^^^^^^
    "#);
}

#[test]
fn a_template_that_asks_for_what_it_is_not_given_is_shown() {
    assert_snapshot!(TestSite::small().replacing(HOME, "leaflet.href", "leaflet.hrf").problems(), @r#"
    error[template-error]: error: Field `hrf` is not defined. Available fields: department_html, exercises, href, summary_html, title_html, transfers
                            --> home.html:2:69
                             |
                           2 | {% block main %}{% for leaflet in leaflets %}<p><a href="{{ leaflet.hrf }}">{{ leaflet.title_html | safe }}</a></p>{% endfor %}{% endblock main %}
                             |                                                                     ^^^
    "#);
}

#[test]
fn a_template_that_is_missing_is_shown() {
    assert_snapshot!(TestSite::small().without(HOME).problems(), @"error[template-error]: Template 'home.html' not found");
}
