//! Mistakes in `site.toml`, `leaflet.toml` and `locale.toml`.

use insta::assert_snapshot;

use crate::project::{TestSite, assert_sound};

const SETTINGS: &str = "content/site.toml";
const LEAFLET: &str = "content/rug/leaflet.toml";
const ENGLISH: &str = "locales/en/locale.toml";

#[test]
fn a_project_without_settings_is_no_project() {
    assert_snapshot!(TestSite::small().without(SETTINGS).problems(), @r"
    error[missing-file]: there is no `content/site.toml`
     |
     = help: run the program in the folder of a project, or name it with `--root`
    ");
}

#[test]
fn a_misspelt_setting_is_shown_with_the_right_word() {
    assert_snapshot!(TestSite::small().replacing(SETTINGS, "theme", "teme").problems(), @r#"
    error[toml-syntax]: unknown field `teme`, expected one of `base_url`, `languages`, `theme`, `index`, `offline`, `organisation`, `publish`
     --> content/site.toml:4:1
      |
    4 | teme = "plain"
      | ^^^^
      |
      = help: did you mean `theme`?
    "#);
}

#[test]
fn a_setting_of_the_wrong_kind_is_shown() {
    assert_snapshot!(TestSite::small().replacing(SETTINGS, "[\"nl\", \"en\"]", "\"nl\"").problems(), @r#"
    error[toml-syntax]: invalid type: string "nl", expected a sequence
     --> content/site.toml:3:13
      |
    3 | languages = "nl"
      |             ^^^^
    "#);
    assert_sound(&TestSite::small().replacing(SETTINGS, "[\"nl\", \"en\"]", "['nl', 'en',]"));
}

#[test]
fn an_address_that_is_none_is_shown() {
    assert_snapshot!(TestSite::small().replacing(SETTINGS, "https://oefen.example", "oefen.example").problems(), @r#"
    error[invalid-value]: `oefen.example` is not an address of a site
     --> content/site.toml:2:12
      |
    2 | base_url = "oefen.example"
      |            ^^^^^^^^^^^^^^^
      |
      = help: write scheme and host, for example `https://oefen.example`
    "#);
    assert_sound(&TestSite::small().replacing(SETTINGS, "https://oefen.example", "https://oefen.example/folders/"));
}

#[test]
fn a_language_without_a_folder_is_unknown() {
    assert_snapshot!(TestSite::small().replacing(SETTINGS, "\"en\"]", "\"en\", \"tr\"]").problems(), @r#"
    error[unknown-language]: the language `tr` has no `locales/tr/locale.toml`
     |
     = help: run `oefenwijzer new language tr`, or take it out of `site.toml`

    error[fallback-cycle]: `tr` has no fallback
    --> locales/tr/locale.toml
     = help: write `fallback = "nl"`
    "#);
    assert_sound(&TestSite::small().replacing(SETTINGS, ", \"en\"]", "]"));
}

#[test]
fn a_tag_that_is_none_is_unknown() {
    assert_snapshot!(TestSite::small().replacing(SETTINGS, "\"en\"]", "\"engels!\"]").problems(), @r#"
    error[unknown-language]: `engels!` is not a language tag
     --> content/site.toml:3:20
      |
    3 | languages = ["nl", "engels!"]
      |                    ^^^^^^^^^
    "#);
}

#[test]
fn a_language_that_stands_twice_is_shown() {
    assert_snapshot!(TestSite::small().replacing(SETTINGS, "\"en\"]", "\"en\", \"en\"]").problems(), @r#"
    error[duplicate-id]: the language `en` stands twice
     --> content/site.toml:3:26
      |
    3 | languages = ["nl", "en", "en"]
      |                          ^^^^
    "#);
}

#[test]
fn a_language_without_a_fallback_is_shown() {
    assert_snapshot!(TestSite::small().replacing(ENGLISH, "fallback = \"nl\"\n", "").problems(), @r#"
    error[fallback-cycle]: `en` has no fallback
     --> locales/en/locale.toml:1:1
      |
    1 | name = "English"
      | ^
      |
      = help: write `fallback = "nl"`
    "#);
}

#[test]
fn fallbacks_that_go_round_in_a_circle_are_shown_once_for_each_language() {
    let german = "-- locales/de/locale.toml --\nname = \"Deutsch\"\ndirection = \"ltr\"\nfallback = \"en\"\n";
    let three = TestSite::small().replacing(SETTINGS, "\"en\"]", "\"en\", \"de\"]").with(german);
    assert_snapshot!(three.clone().replacing(ENGLISH, "\"nl\"", "\"de\"").problems(), @r#"
    error[fallback-cycle]: the fallback `en` of `de` never reaches `nl`
     --> locales/de/locale.toml:1:1
      |
    1 | name = "Deutsch"
      | ^
      |
      = help: write `fallback = "nl"`

    error[fallback-cycle]: the fallback `de` of `en` never reaches `nl`
     --> locales/en/locale.toml:1:1
      |
    1 | name = "English"
      | ^
      |
      = help: write `fallback = "nl"`
    "#);
    assert_eq!(three.built().codes(), Vec::<&str>::new());
}

#[test]
fn a_direction_that_is_none_is_shown() {
    assert_snapshot!(TestSite::small().replacing(ENGLISH, "\"ltr\"", "\"links\"").problems(), @r#"
    error[fallback-cycle]: `en` has no fallback
     --> locales/en/locale.toml:1:1
      |
    1 | name = "English"
      | ^
      |
      = help: write `fallback = "nl"`

    error[toml-syntax]: unknown variant `links`, expected `ltr` or `rtl`
     --> locales/en/locale.toml:2:13
      |
    2 | direction = "links"
      |             ^^^^^^^
    "#);
    assert_sound(&TestSite::small().replacing(ENGLISH, "\"ltr\"", "\"rtl\""));
}

#[test]
fn a_leaflet_that_bears_another_name_than_its_folder_is_shown() {
    assert_snapshot!(TestSite::small().replacing(LEAFLET, "id = \"rug\"", "id = \"nek\"").problems(), @r#"
    error[code-without-target]: the printed code `020-00-1` leads to `rug`, which does not exist
     --> content/permalinks.toml:9:1
      |
    9 | "020-00-1" = { page = "rug" }
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: bring the page back, or write `retired = <date>` in the entry

    error[code-without-target]: the printed code `020-01-1` leads to `rug/exercise-01`, which does not exist
      --> content/permalinks.toml:10:1
       |
    10 | "020-01-1" = { page = "rug/exercise-01" }
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: bring the page back, or write `retired = <date>` in the entry

    warning[page-without-code]: `nek/exercise-01` has no printed code for edition 1
     --> content/rug/exercises/01.md:1:1
      |
    1 | +++
      | ^
      |
      = help: run `oefenwijzer codes add` before the leaflet is printed

    warning[page-without-code]: `nek` has no printed code for edition 1
     --> content/rug/leaflet.md:1:1
      |
    1 | # Oefeningen voor de rug
      | ^
      |
      = help: run `oefenwijzer codes add` before the leaflet is printed

    error[invalid-value]: the leaflet in `content/rug` calls itself `nek`
     --> content/rug/leaflet.toml:1:6
      |
    1 | id = "nek"
      |      ^^^^^
      |
      = help: write `id = "rug"`, or rename the folder
    "#);
}

#[test]
fn a_day_that_does_not_exist_is_shown() {
    assert_snapshot!(TestSite::small().replacing(LEAFLET, "2025-05-16", "2025-02-30").problems(), @r#"
    error[dead-link]: no page is made from `../rug/leaflet.md`
     --> content/pages/404.md:3:9
      |
    3 | Ga naar [de oefeningen](../rug/leaflet.md).
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: did you mean `content/pages/404.md`? Paths are relative to this file

    error[code-without-target]: the printed code `020-00-1` leads to `rug`, which does not exist
     --> content/permalinks.toml:9:1
      |
    9 | "020-00-1" = { page = "rug" }
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: bring the page back, or write `retired = <date>` in the entry

    error[code-without-target]: the printed code `020-01-1` leads to `rug/exercise-01`, which does not exist
      --> content/permalinks.toml:10:1
       |
    10 | "020-01-1" = { page = "rug/exercise-01" }
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: bring the page back, or write `retired = <date>` in the entry

    error[toml-syntax]: invalid date, expected day between 01 and 28
     --> content/rug/leaflet.toml:4:12
      |
    4 | revision = 2025-02-30
      |            ^^^^^^^^^^
    "#);
}

#[test]
fn a_leaflet_that_should_have_been_read_again_is_shown() {
    let due =
        |day: &str| TestSite::small().replacing(LEAFLET, "edition = 1", &format!("edition = 1\nreview_by = {day}"));
    assert_snapshot!(due("2025-12-31").problems(), @r"
    warning[review-overdue]: the leaflet should have been read again by 2025-12-31
     --> content/rug/leaflet.toml:4:13
      |
    4 | review_by = 2025-12-31
      |             ^^^^^^^^^^
      |
      = help: let the department read it, then set `revision` and `review_by`
    ");
    assert_sound(&due("2026-01-01"));
}

#[test]
fn a_type_without_rules_is_shown() {
    let site = TestSite::small().appending(LEAFLET, "\n[types.R]\nname = \"Rekken\"\n");
    assert_snapshot!(site.problems(), @r#"
    error[unknown-type]: the rules of type R are missing
      --> content/rug/leaflet.toml:14:8
       |
    14 | name = "Rekken"
       |        ^^^^^^^^
       |
       = help: write them in `content/rug/leaflet.md` under a heading with `{#type-r}`
    "#);
    assert_sound(&site.appending(super::GENERAL, "\n## Rekken {#type-r}\n\nVeer niet.\n"));
}

/// The small project with an accessibility statement that nothing is wrong with.
fn with_statement() -> TestSite {
    let words = "\nstatement-judge-axe = Opbouw\n";
    TestSite::small().appending("locales/nl/ui.ftl", words).appending("locales/en/ui.ftl", words).with(
        r#"-- content/accessibility.toml --
status = "D"
standards = ["WCAG 2.2 AA"]
date = 2025-05-16
[measured]
date = 2025-05-17
pages = 12
languages = 2
[[measured.judge]]
id = "axe"
name = "axe-core"
version = "4.14.1"
pages = 12
views = 4
violations = 0
-- content/pages/toegankelijkheid.md --
# Toegankelijkheid

Wij doen ons best.

## Hoe ver zijn we? {#status}

Ver.

## Wat is er gemeten? {#measured}

Veel.

## Hebt u een vraag? {#more}

Bel ons. Lees ook [de folder](../rug/leaflet.md).
"#,
    )
}

const STATEMENT: &str = "content/accessibility.toml";

#[test]
fn a_statement_of_accessibility_has_one_of_four_letters() {
    assert_sound(&with_statement());
    assert_sound(&with_statement().without(STATEMENT));
    assert_snapshot!(with_statement().replacing(STATEMENT, "\"D\"", "\"E\"").problems(), @r#"
    error[toml-syntax]: unknown variant `E`, expected one of `A`, `B`, `C`, `D`
     --> content/accessibility.toml:1:10
      |
    1 | status = "E"
      |          ^^^
    "#);
}

#[test]
fn measurements_that_are_not_whole_are_shown() {
    assert_snapshot!(with_statement().replacing(STATEMENT, "violations = 0", "violations = -1").problems(), @r"
    error[toml-syntax]: invalid value: integer `-1`, expected a whole number
      --> content/accessibility.toml:14:14
       |
    14 | violations = -1
       |              ^^
    ");
    assert_snapshot!(with_statement().replacing(STATEMENT, "date = 2025-05-17\n", "").problems(), @r"
    error[toml-syntax]: missing field `date`
     --> content/accessibility.toml:4:1
      |
    4 | [measured]
      | ^^^^^^^^^^
    ");
    assert_snapshot!(with_statement().replacing(STATEMENT, "views", "view").problems(), @r"
    error[toml-syntax]: unknown field `view`, expected one of `id`, `name`, `version`, `pages`, `views`, `checks`, `violations`
      --> content/accessibility.toml:13:1
       |
    13 | view = 4
       | ^^^^
       |
       = help: did you mean `views`?
    ");
}

#[test]
fn a_judge_without_words_is_shown() {
    assert_snapshot!(with_statement().replacing(STATEMENT, "\"axe\"", "\"ax\"").problems(), @r#"
    error[invalid-value]: the statement-judge `ax` is not known
     --> content/accessibility.toml:9:6
      |
    9 | id = "ax"
      |      ^^^^
      |
      = help: did you mean `axe`?
    "#);
}

#[test]
fn facts_of_a_statement_without_a_place_on_its_page_are_shown() {
    let page = "content/pages/toegankelijkheid.md";
    assert_snapshot!(with_statement().replacing(page, " {#measured}", "").problems(), @r#"
    error[invalid-value]: no section of the page `toegankelijkheid` is marked as `measured`
     --> content/accessibility.toml:1:1
      |
    1 | status = "D"
      | ^
      |
      = help: write `{#measured}` behind its heading in `content/pages/toegankelijkheid.md`
    "#);
    let site = with_statement().without(page).with("-- content/pages/anders.md --\n# Anders\n\nAnders.\n");
    assert_eq!(site.built().codes(), ["invalid-value", "invalid-value"]);
}

#[test]
fn a_statement_stands_on_its_own_page_between_the_words() {
    let shown = "{% if statement %}{% for section in statement.sections %}[{{ section.id }}]{% endfor %}\
        {{ statement.status }} {{ statement.date.iso }} {{ statement.address }} \
        {% for judge in statement.judges %}{{ judge.tool }}: {{ judge.pages }}, {{ judge.views }}, {{ judge.violations }}\
        {% endfor %}{% endif %}{% endblock";
    let built = with_statement().replacing("themes/plain/templates/page.html", "{% endblock", shown).built();
    let facts = "[][status][measured][more]D 2025-05-16 https://oefen.example axe-core 4.14.1: 12, 4, 0";
    assert!(built.text("nl/toegankelijkheid/index.html").contains(facts));
    assert!(built.text("en/toegankelijkheid/index.html").contains(facts));
    assert_eq!(built.pages().filter(|(_, text)| text.contains("axe-core")).count(), 2);
}
