//! Mistakes in the ledger of printed codes.

use insta::assert_snapshot;

use crate::project::{EXERCISE, TestSite, assert_sound};

const LEDGER: &str = "content/permalinks.toml";

#[test]
fn a_code_that_leads_nowhere_is_shown_until_it_is_retired() {
    let entry = "\"020-02-1\" = { page = \"rug/exercise-02\" }\n";
    assert_snapshot!(TestSite::small().appending(LEDGER, entry).problems(), @r#"
    error[code-without-target]: the printed code `020-02-1` leads to `rug/exercise-02`, which does not exist
      --> content/permalinks.toml:11:1
       |
    11 | "020-02-1" = { page = "rug/exercise-02" }
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: bring the page back, or write `retired = <date>` in the entry
    "#);
    assert_sound(&TestSite::small().appending(LEDGER, &entry.replace(" }", ", retired = 2025-01-01 }")));
}

#[test]
fn a_code_that_is_none_is_shown() {
    assert_snapshot!(TestSite::small().replacing(LEDGER, "020-01-1", "020-1-1").problems(), @r#"
    error[invalid-code]: `020-1-1` is not a code: wanted leaflet, page and edition as in `020-07-1`, with two or three digits for the page
      --> content/permalinks.toml:10:1
       |
    10 | "020-1-1" = { page = "rug/exercise-01" }
       | ^^^^^^^^^

    warning[page-without-code]: `rug/exercise-01` has no printed code for edition 1
     --> content/rug/exercises/01.md:1:1
      |
    1 | +++
      | ^
      |
      = help: run `oefenwijzer codes add` before the leaflet is printed
    "#);
}

#[test]
fn a_code_that_stands_twice_is_shown() {
    assert_snapshot!(TestSite::small().appending(LEDGER, "\"020-01-1\" = { page = \"rug/exercise-01\" }\n").problems(), @r#"
    error[toml-syntax]: duplicate key
      --> content/permalinks.toml:11:1
       |
    11 | "020-01-1" = { page = "rug/exercise-01" }
       | ^^^^^^^^^^

    warning[page-without-code]: `rug/exercise-01` has no printed code for edition 1
     --> content/rug/exercises/01.md:1:1
      |
    1 | +++
      | ^
      |
      = help: run `oefenwijzer codes add` before the leaflet is printed

    warning[page-without-code]: `rug` has no printed code for edition 1
     --> content/rug/leaflet.md:1:1
      |
    1 | # Oefeningen voor de rug
      | ^
      |
      = help: run `oefenwijzer codes add` before the leaflet is printed
    "#);
}

#[test]
fn a_page_without_a_code_is_shown() {
    let second = TestSite::small().text(EXERCISE).replace("number = 1", "number = 2");
    assert_snapshot!(TestSite::small().with_bytes("content/rug/exercises/02.md", second).problems(), @r"
    warning[page-without-code]: `rug/exercise-02` has no printed code for edition 1
     --> content/rug/exercises/02.md:1:1
      |
    1 | +++
      | ^
      |
      = help: run `oefenwijzer codes add` before the leaflet is printed
    ");
}
