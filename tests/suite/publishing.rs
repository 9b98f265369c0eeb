//! The program on a folder that holds a site already: what it changes, what it leaves alone, and how it ends.

use std::fs;

use insta::assert_snapshot;

use crate::project::{EXERCISE, Project, TestSite};

const LEDGER: &str = "content/permalinks.toml";

/// The small project, built once.
fn published() -> Project {
    let project = TestSite::small().laid_out();
    let (code, said) = project.run(&["build"]);
    assert_eq!((code, said.as_str()), (0, ""));
    assert!(project.published().contains_key("nl/rug/oefening-01/index.html"));
    project
}

/// Builds a project over the small one, which must fail and change nothing.
fn check_refused(site: &TestSite, code: i32) -> String {
    let project = published();
    let before = project.published();
    project.write(site);
    let (found, said) = project.run(&["build"]);
    assert_eq!(found, code, "{said}");
    assert!(project.published() == before, "a build that fails changes nothing");
    said
}

#[test]
fn a_mistake_leaves_the_published_site_as_it_is() {
    check_refused(&TestSite::small().replacing(EXERCISE, "number = 1", "number = "), 1);
    check_refused(&TestSite::small().replacing("content/site.toml", "theme", "teme"), 1);
}

#[test]
fn a_mistake_that_is_found_while_pages_are_made_leaves_the_published_site_as_it_is() {
    let item = "themes/plain/templates/item.html";
    let said = check_refused(&TestSite::small().replacing(item, "item.dir", "item.direction"), 1);
    assert!(said.contains("error[template-error]"), "{said}");
}

#[test]
fn a_code_that_was_published_cannot_be_taken_back() {
    let gone = TestSite::small()
        .replacing(LEDGER, "\"020-01-1\" = { page = \"rug/exercise-01\" }\n", "")
        .appending(LEDGER, "\"020-02-1\" = { page = \"rug/exercise-01\" }\n");
    assert_snapshot!(check_refused(&gone, 1), @r"
    error[code-removed]: `020-01-1` led to `rug/exercise-01` when last published, and is gone
     --> content/permalinks.toml:1:1
      |
    1 | [leaflets]
      | ^
      |
      = help: put the entry back as it was; a page that is no longer used gets `retired = <date>`
    ");
}

#[test]
fn check_finds_a_code_that_was_taken_back() {
    let project = published();
    project.write(&TestSite::small().replacing(LEDGER, "020-01-1", "020-02-1"));
    let (code, said) = project.run(&["check"]);
    assert_eq!(code, 1);
    assert!(said.contains("error[code-removed]: `020-01-1` led to `rug/exercise-01`"), "{said}");
}

#[test]
fn a_folder_that_is_not_ours_is_not_touched() {
    let project = TestSite::small().laid_out();
    let letter = project.root().join("public/letter.txt");
    fs::create_dir(project.root().join("public")).expect("a folder can be made");
    fs::write(&letter, "dear all").expect("a file can be written");
    let (code, said) = project.run(&["build"]);
    assert_eq!(code, 2);
    assert_snapshot!(said.replace(&project.root().to_string_lossy().into_owned(), "<root>"), @"error: `<root>/public` is not empty and was not written by this program, so it is left alone (`letter.txt` lies in it); choose another folder or empty it");
    assert_eq!(fs::read_to_string(letter).expect("the file is still there"), "dear all");
    assert_eq!(project.published().len(), 1);
}

#[test]
fn a_file_that_a_pattern_names_is_kept() {
    let site = TestSite::small().replacing("content/site.toml", "= \"machine\"", "= \"machine\"\nkeep = [\"*.txt\"]");
    let project = site.laid_out();
    fs::create_dir(project.root().join("public")).expect("a folder can be made");
    fs::write(project.root().join("public/letter.txt"), "dear all").expect("a file can be written");
    assert_eq!(project.run(&["build"]), (0, String::new()));
    assert_eq!(project.published()["letter.txt"], b"dear all");
}

#[test]
fn the_site_is_not_written_among_its_sources() {
    let project = TestSite::small().laid_out();
    let (code, said) = project.run(&["build", "--out", "content/public"]);
    assert_eq!(code, 2);
    assert!(said.contains("it lies among the sources of the site"), "{said}");
}

#[test]
fn a_warning_stops_a_build_only_when_it_is_denied() {
    let project = TestSite::small().replacing(EXERCISE, "[\"O\"]", "[]").laid_out();
    assert_eq!(project.run(&["build", "--deny", "warnings"]).0, 1);
    assert!(project.published().is_empty());
    assert_eq!(project.run(&["build"]).0, 0);
}

#[test]
fn machines_are_told_of_problems_on_standard_output() {
    let project = TestSite::small().replacing(EXERCISE, "[\"O\"]", "[\"X\"]").laid_out();
    let output = project.command(&["check", "--format", "json"]).output().expect("the program runs");
    let lines = String::from_utf8(output.stdout).expect("JSON is UTF-8");
    let problems: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).expect("each line is one object")).collect();
    let unknown = problems.iter().find(|problem| problem["code"] == "unknown-type").expect("the type is unknown");
    assert_eq!((&unknown["severity"], &unknown["file"]), (&"error".into(), &EXERCISE.into()));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_command_line_that_makes_no_sense_is_told_apart_from_a_mistake_in_the_content() {
    let project = TestSite::small().laid_out();
    assert_eq!(project.run(&["bild"]).0, 2);
    assert_eq!(project.run(&["check", "--root", "nowhere"]).0, 1);
}
