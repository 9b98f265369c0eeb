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

/// A style sheet with a few tokens.
const SHEET: &str = ":root {\n  --oefenwijzer-color-paper: #fff;\n  --oefenwijzer-color-accent: #0a5054;\n  \
                     --oefenwijzer-border-radius-md: 0.625rem;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    \
                     --oefenwijzer-color-paper: #14191a;\n    --oefenwijzer-color-accent: #94d9d3;\n  }\n}\n";

/// The small project in a theme that extends one with that style sheet.
fn with_tokens(tokens: &str) -> TestSite {
    TestSite::small()
        .replacing("content/site.toml", "\"plain\"", "\"ours\"")
        .with_bytes("themes/plain/assets/site.css", SHEET)
        .with_bytes("themes/ours/theme.toml", format!("name = \"ours\"\nextends = \"plain\"\n{tokens}"))
}

#[test]
fn tokens_that_the_style_sheet_has_are_accepted() {
    assert_sound(&with_tokens(""));
    assert_sound(&with_tokens("[tokens.light]\ncolor-accent = \"#7a1c4b\"\nborder-radius-md = \"0\"\n"));
    assert_sound(&with_tokens("[tokens.light]\ncolor-paper = \"#FFE\"\n[tokens.dark]\ncolor-paper = \"#123\"\n"));
    assert_sound(&with_tokens("[tokens.light]\nborder-radius-md = \"min(1rem, calc(2vw + 2px))\"\n"));
}

#[test]
fn a_token_that_does_not_exist_is_shown_with_the_nearest() {
    assert_snapshot!(with_tokens("[tokens.light]\ncolor-acent = \"#7a1c4b\"\n").problems(), @r##"
    error[unknown-token]: the style sheet has no token `color-acent`
     --> themes/ours/theme.toml:4:1
      |
    4 | color-acent = "#7a1c4b"
      | ^^^^^^^^^^^
      |
      = help: did you mean `color-accent`?
    "##);
    assert_snapshot!(with_tokens("[tokens.dark]\nborder-radius-md = \"0\"\n").problems(), @r#"
    error[unknown-token]: the style sheet has no value of its own for the token `border-radius-md` on dark screens
     --> themes/ours/theme.toml:4:1
      |
    4 | border-radius-md = "0"
      | ^^^^^^^^^^^^^^^^
      |
      = help: give it in `[tokens.light]`, where the sheet has one
    "#);
    let without_sheet =
        with_tokens("[tokens.light]\ncolor-accent = \"#7a1c4b\"\n").without("themes/plain/assets/site.css");
    assert_eq!(without_sheet.built().codes(), ["unknown-token"]);
}

#[test]
fn a_value_that_is_none_of_its_token_is_shown() {
    assert_snapshot!(with_tokens("[tokens.dark]\ncolor-accent = \"pink\"\n").problems(), @r#"
    error[invalid-value]: `pink` is not a colour such as `#0a5054`
     --> themes/ours/theme.toml:4:16
      |
    4 | color-accent = "pink"
      |                ^^^^^^
      |
      = help: write it as `#rgb` or `#rrggbb`
    "#);
    for (token, value) in [
        ("color-accent", "#7a1c4"),
        ("color-accent", "#fff}body{display:none"),
        ("color-accent", "rgb(1 2 3)"),
        ("border-radius-md", "0; } body { display: none"),
        ("border-radius-md", "url(https://example.com/a.png)"),
        ("border-radius-md", "0 /* to the end"),
        ("border-radius-md", "expression(alert(1))"),
        ("border-radius-md", "\\\\75rl(a)"),
        ("border-radius-md", "</style><script>"),
        ("border-radius-md", "@import 'a'"),
        ("border-radius-md", "var(--oefenwijzer-border-radius-md)"),
        ("border-radius-md", ""),
    ] {
        let site = with_tokens(&format!("[tokens.light]\n{token} = \"{value}\"\n"));
        assert_eq!(site.built().codes(), ["invalid-value"], "{value}");
    }
    let number = with_tokens("[tokens.light]\nborder-radius-md = 0\n");
    assert_eq!(number.built().codes(), ["toml-syntax"]);
    let on_paper = with_tokens("[tokens.print]\ncolor-accent = \"#000\"\n");
    assert_eq!(on_paper.built().codes(), ["toml-syntax"]);
}

#[test]
fn colours_that_are_hard_to_read_are_shown_with_their_contrast() {
    assert_snapshot!(with_tokens("[tokens.light]\ncolor-accent = \"#1b8a8f\"\n").problems(), @r##"
    warning[text-contrast]: `color-accent` stands out 4.13 to 1 from `color-paper` on light screens; at least 7 is wanted
     --> themes/ours/theme.toml:4:16
      |
    4 | color-accent = "#1b8a8f"
      |                ^^^^^^^^^
      |
      = help: make `color-accent` darker or `color-paper` lighter
    "##);
    let dark_paper = with_tokens("[tokens.dark]\ncolor-paper = \"#555555\"\n").problems();
    assert!(
        dark_paper.contains("on dark screens") && dark_paper.contains("--> themes/ours/theme.toml:4:15"),
        "{dark_paper}"
    );
}

#[test]
fn what_a_parent_gives_is_not_for_the_style_sheet_of_its_child() {
    let tokens = "[tokens.light]\nmade-up = \"0\"\n";
    let own_sheet = with_tokens("").appending("themes/plain/theme.toml", tokens);
    assert_eq!(own_sheet.built().codes(), ["unknown-token"]);
    assert_sound(&own_sheet.with_bytes("themes/ours/assets/site.css", ":root { --oefenwijzer-gap: 0 }\n"));
}

/// Asserts that a template is found wanting, in words that tell what it lacks.
#[track_caller]
fn assert_says(site: &TestSite, words: &str) {
    let problems = site.problems();
    assert!(problems.contains("error[template-error]") && problems.contains(words), "{problems}");
}
