//! What people get wrong in a project, and what the program then says: the rule, the place, the line and what to do.
//! Every mistake stands beside its nearest sound neighbour, which must be accepted in silence.

mod codes;
mod files;
mod links;
mod pages;
mod pictures;
mod settings;
mod themes;
mod translations;

use crate::project::{EXERCISE, TestSite, assert_sound};

/// The general text of the small project's leaflet.
const GENERAL: &str = "content/rug/leaflet.md";

/// The plain page of the small project.
const PLAIN: &str = "content/pages/404.md";

/// The small project with other text below the front matter of its exercise.
fn with_body(body: &str) -> TestSite {
    let text = TestSite::small().text(EXERCISE);
    let facts = text.split("# Knie").next().expect("the exercise has a title").to_owned();
    TestSite::small().with_bytes(EXERCISE, facts + body)
}

/// The small project with another front matter of its exercise.
fn with_facts(facts: &str) -> TestSite {
    let text = TestSite::small().text(EXERCISE);
    let (_, body) = text.split_once("# Knie").expect("the exercise has a title");
    TestSite::small().with_bytes(EXERCISE, format!("+++\n{facts}+++\n# Knie{body}"))
}

#[test]
fn nothing_is_wrong_with_the_project_that_all_mistakes_are_made_in() {
    assert_sound(&TestSite::small());
}

#[test]
fn all_mistakes_of_a_project_are_found_in_one_run() {
    let site = TestSite::small()
        .replacing("content/site.toml", "\"en\"", "\"en\", \"tr\"")
        .replacing("content/permalinks.toml", "exercise-01\"", "exercise-02\"")
        .replacing(GENERAL, "Doe de oefening rustig.", "Doe de <b>oefening</b> rustig.")
        .replacing(PLAIN, "leaflet.md", "leaflt.md")
        .replacing(EXERCISE, "types", "tipes")
        .appending("locales/en/ui.ftl", "\nbroken = { $number\n")
        .replacing("themes/plain/templates/page.html", "title_html", "titel_html")
        .with("-- content/rug/exercises/02.md --\n+++\nnumber = 2\ntypes = [\"R\"]\n+++\n# Rekken\n\nRek uw spier.\n")
        .with("-- content/pages/privacy.md --\n# Privacy\n\n![](privacy.svg)\n")
        .with_bytes("content/pages/latin.md", *b"# Caf\xe9\n");
    insta::assert_snapshot!(site.built().codes().join("\n"), @r"
    unknown-language
    dead-link
    invalid-utf8
    missing-image
    missing-alt-text
    toml-syntax
    dose-not-stated
    unknown-type
    missing-steps
    raw-html
    raw-html
    fluent-syntax
    fallback-cycle
    template-error
    ");
}
