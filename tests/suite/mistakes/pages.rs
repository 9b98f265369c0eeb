//! Mistakes in Markdown pages and their front matter.

use insta::assert_snapshot;

use super::{PLAIN, with_body, with_facts};
use crate::project::{EXERCISE, TestSite, assert_sound};

#[test]
fn front_matter_that_is_not_closed_is_shown() {
    let open = "+++\nnumber = 1\ntypes = [\"O\"]\n# Knie optrekken\n\n1. Ga liggen.\n";
    assert_snapshot!(TestSite::small().with_bytes(EXERCISE, open).problems(), @r#"
    error[code-without-target]: the printed code `020-01-1` leads to `rug/exercise-01`, which does not exist
      --> content/permalinks.toml:10:1
       |
    10 | "020-01-1" = { page = "rug/exercise-01" }
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: bring the page back, or write `retired = <date>` in the entry

    error[toml-syntax]: the front matter has no closing `+++`
     --> content/rug/exercises/01.md:1:1
      |
    1 | +++
      | ^^^
      |
      = help: close the block of facts with a line of `+++`

    error[page-title]: the page does not begin with its title
     --> content/rug/exercises/01.md:6:15
      |
    6 | 1. Ga liggen.
      |              ^
      |
      = help: write the title as `# Title` above everything else
    "#);
}

#[test]
fn broken_front_matter_is_shown_where_it_breaks() {
    assert_snapshot!(with_facts("number = 1\ntypes = [\"O\"\n[[dose]]\nrepetitions = 3\n").problems(), @r#"
    error[code-without-target]: the printed code `020-01-1` leads to `rug/exercise-01`, which does not exist
      --> content/permalinks.toml:10:1
       |
    10 | "020-01-1" = { page = "rug/exercise-01" }
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: bring the page back, or write `retired = <date>` in the entry

    error[toml-syntax]: missing comma between array elements, expected `,`
     --> content/rug/exercises/01.md:4:1
      |
    4 | [[dose]]
      | ^
    "#);
    assert_sound(&with_facts("number = 1\ntypes = [\"O\"]\n[[dose]]\nrepetitions = 3\n"));
}

#[test]
fn missing_front_matter_is_shown() {
    assert_snapshot!(TestSite::small().with_bytes(EXERCISE, "# Knie optrekken\n\n1. Ga liggen.\n").problems(), @r#"
    error[code-without-target]: the printed code `020-01-1` leads to `rug/exercise-01`, which does not exist
      --> content/permalinks.toml:10:1
       |
    10 | "020-01-1" = { page = "rug/exercise-01" }
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: bring the page back, or write `retired = <date>` in the entry

    error[missing-front-matter]: the page begins without its facts
     --> content/rug/exercises/01.md:1:1
      |
    1 | # Knie optrekken
      | ^
      |
      = help: begin with a block between two lines of `+++`; see README.md
    "#);
}

#[test]
fn a_misspelt_fact_is_shown_with_the_right_word() {
    assert_snapshot!(TestSite::small().replacing(EXERCISE, "repetitions", "repetition").problems(), @r#"
    error[code-without-target]: the printed code `020-01-1` leads to `rug/exercise-01`, which does not exist
      --> content/permalinks.toml:10:1
       |
    10 | "020-01-1" = { page = "rug/exercise-01" }
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: bring the page back, or write `retired = <date>` in the entry

    error[toml-syntax]: unknown field `repetition`, expected one of `step`, `repetitions`, `hold`, `for`, `duration`, `side`, `per`
     --> content/rug/exercises/01.md:6:1
      |
    6 | repetition = "blank"
      | ^^^^^^^^^^
      |
      = help: did you mean `repetitions`?
    "#);
}

#[test]
fn a_fact_of_the_wrong_kind_is_shown() {
    assert_snapshot!(TestSite::small().replacing(EXERCISE, "number = 1", "number = \"one\"").problems(), @r#"
    error[code-without-target]: the printed code `020-01-1` leads to `rug/exercise-01`, which does not exist
      --> content/permalinks.toml:10:1
       |
    10 | "020-01-1" = { page = "rug/exercise-01" }
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: bring the page back, or write `retired = <date>` in the entry

    error[toml-syntax]: invalid type: string "one", expected a whole number
     --> content/rug/exercises/01.md:2:10
      |
    2 | number = "one"
      |          ^^^^^
    "#);
}

#[test]
fn facts_above_running_text_are_shown() {
    let text = format!("+++\nnumber = 1\n+++\n{}", TestSite::small().text(PLAIN));
    assert_snapshot!(TestSite::small().with_bytes(PLAIN, text).problems(), @r"
    error[toml-syntax]: a page of running text has no front matter
     --> content/pages/404.md:2:1
      |
    2 | / number = 1
    3 | | +++
      | |_^
      |
      = help: remove the block between the `+++` lines
    ");
}

#[test]
fn a_number_that_is_taken_is_shown() {
    let second = TestSite::small().text(EXERCISE);
    let site = TestSite::small().with_bytes("content/rug/exercises/02.md", second);
    assert_snapshot!(site.problems(), @r"
    error[duplicate-number]: the number 1 is taken by `content/rug/exercises/01.md`
     --> content/rug/exercises/02.md:2:10
      |
    2 | number = 1
      |          ^
      |
      = help: every page of a leaflet has a number of its own, as on paper
    ");
    let ledger = "\"020-02-1\" = { page = \"rug/exercise-02\" }\n";
    assert_sound(
        &site
            .replacing("content/rug/exercises/02.md", "number = 1", "number = 2")
            .appending("content/permalinks.toml", ledger),
    );
}

#[test]
fn a_page_without_a_title_is_shown() {
    assert_snapshot!(TestSite::small().replacing(PLAIN, "# Niet", "Niet").problems(), @r"
    error[page-title]: the page does not begin with its title
     --> content/pages/404.md:1:1
      |
    1 | Niet gevonden
      | ^
      |
      = help: write the title as `# Title` above everything else
    ");
}

#[test]
fn a_second_title_is_shown() {
    assert_snapshot!(TestSite::small().appending(PLAIN, "\n# Nog een\n").problems(), @r"
    error[page-title]: the page has a second title
     --> content/pages/404.md:5:1
      |
    5 | # Nog een
      | ^^^^^^^^^
      |
      = help: use `##` for headings below the title
    ");
    assert_sound(&TestSite::small().appending(PLAIN, "\n## Nog een\n"));
}

#[test]
fn a_heading_that_skips_a_level_is_shown() {
    assert_snapshot!(TestSite::small().appending(PLAIN, "\n### Te diep\n").problems(), @r"
    error[heading-order]: a heading of level 3 stands directly under level 1
     --> content/pages/404.md:5:1
      |
    5 | ### Te diep
      | ^^^^^^^^^^^
      |
      = help: use ##
    ");
    assert_sound(&TestSite::small().appending(PLAIN, "\n## Diep\n\n### Dieper\n\n## Terug\n"));
}

#[test]
fn raw_html_is_refused() {
    assert_snapshot!(TestSite::small().appending(PLAIN, "\nDit is <b>vet</b>.\n\n<script>alert(1)</script>\n").problems(), @r"
    error[raw-html]: raw HTML is not allowed here
     --> content/pages/404.md:5:8
      |
    5 | Dit is <b>vet</b>.
      |        ^^
      |
      = help: write it as Markdown; HTML cannot be translated or checked

    error[raw-html]: raw HTML is not allowed here
     --> content/pages/404.md:5:14
      |
    5 | Dit is <b>vet</b>.
      |              ^^^
      |
      = help: write it as Markdown; HTML cannot be translated or checked

    error[raw-html]: raw HTML is not allowed here
     --> content/pages/404.md:7:1
      |
    7 | <script>alert(1)</script>
      | ^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: write it as Markdown; HTML cannot be translated or checked
    ");
    assert_sound(&TestSite::small().appending(PLAIN, "\nDit is **vet**, en 1 < 2 `<b>`.\n"));
}

#[test]
fn markdown_without_a_form_is_refused() {
    assert_snapshot!(TestSite::small().appending(PLAIN, "\n```\ncode\n```\n").problems(), @r"
    error[unsupported-markdown]: a block of code is not allowed here
     --> content/pages/404.md:5:1
      |
    5 | / ```
    6 | | code
    7 | | ```
      | |__^
      |
      = help: the site has no form for it; use paragraphs, lists, tables and alerts
    ");
}

#[test]
fn an_exercise_without_steps_is_shown() {
    assert_snapshot!(with_body("# Knie optrekken\n\n- Ga liggen.\n").problems(), @r"
    error[missing-steps]: the page has no numbered steps
     --> content/rug/exercises/01.md:8:1
      |
    8 | # Knie optrekken
      | ^
      |
      = help: write the steps as one numbered list: `1. …`
    ");
    assert_sound(&with_body("# Knie optrekken\n\n1. Ga liggen.\n"));
}

#[test]
fn an_exercise_with_two_lists_of_steps_is_shown() {
    assert_snapshot!(with_body("# Knie optrekken\n\n1. Ga liggen.\n\nDaarna:\n\n1. Sta op.\n").problems(), @r"
    error[missing-steps]: the page has a second numbered list
      --> content/rug/exercises/01.md:14:1
       |
    14 | 1. Sta op.
       | ^^^^^^^^^^
       |
       = help: write the steps as one numbered list: `1. …`
    ");
}

#[test]
fn a_dose_that_says_too_much_is_shown() {
    let dose = |dose: &str| with_facts(&format!("number = 1\ntypes = [\"O\"]\n\n[[dose]]\n{dose}\n"));
    let (hold, each) = ("hold = { amount = 3, units = [\"s\"] }", "for = { amount = 3, units = [\"s\"] }");
    assert_snapshot!(dose(&format!("{hold}\n{each}")).problems(), @r"
    error[invalid-dose]: a dose takes one of `hold`, `for` and `duration`, not several
     --> content/rug/exercises/01.md:5:1
      |
    5 | [[dose]]
      | ^^^^^^^^
    ");
    assert_sound(&dose(hold));
    assert_sound(&dose(each));
}

#[test]
fn a_dose_without_an_amount_is_shown() {
    let dose = |dose: &str| with_facts(&format!("number = 1\ntypes = [\"O\"]\n\n[[dose]]\n{dose}\n"));
    assert_snapshot!(dose("repetitions = 0").problems(), @r#"
    error[code-without-target]: the printed code `020-01-1` leads to `rug/exercise-01`, which does not exist
      --> content/permalinks.toml:10:1
       |
    10 | "020-01-1" = { page = "rug/exercise-01" }
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: bring the page back, or write `retired = <date>` in the entry

    error[toml-syntax]: an amount is a whole number from 1 to 999, or "blank"
     --> content/rug/exercises/01.md:6:15
      |
    6 | repetitions = 0
      |               ^
    "#);
    assert_sound(&dose("repetitions = 999"));
}

#[test]
fn a_dose_of_a_step_that_does_not_exist_is_shown() {
    let dose =
        |step: u32| with_facts(&format!("number = 1\ntypes = [\"O\"]\n\n[[dose]]\nstep = {step}\nrepetitions = 3\n"));
    assert_snapshot!(dose(3).problems(), @r"
    error[invalid-dose]: the dose belongs to step 3, which does not exist
     --> content/rug/exercises/01.md:5:1
      |
    5 | [[dose]]
      | ^^^^^^^^
    ");
    assert_sound(&dose(2));
}

#[test]
fn a_type_that_is_not_declared_is_shown() {
    assert_snapshot!(TestSite::small().replacing(EXERCISE, "[\"O\"]", "[\"O\", \"X\"]").problems(), @r#"
    error[unknown-type]: the type `X` is not declared
     --> content/rug/exercises/01.md:3:15
      |
    3 | types = ["O", "X"]
      |               ^^^
      |
      = help: the types of this leaflet are O
    "#);
}

#[test]
fn an_exercise_without_a_type_is_shown_until_somebody_accepts_it() {
    let site = TestSite::small().replacing(EXERCISE, "[\"O\"]", "[]");
    assert_snapshot!(site.problems(), @r#"
    warning[type-not-stated]: exercise 1 has no type
     --> content/rug/exercises/01.md:2:10
      |
    2 | number = 1
      |          ^
      |
      = help: if the paper leaflet states none, write `accepted = "reason"` in the front matter
    "#);
    assert_sound(&site.replacing(EXERCISE, "types = []", "types = []\naccepted = \"The paper states none.\""));
}

#[test]
fn an_exercise_without_a_dose_is_shown_until_somebody_accepts_it() {
    let site = with_facts("number = 1\ntypes = [\"O\"]\n");
    assert_snapshot!(site.problems(), @r#"
    warning[dose-not-stated]: exercise 1 has no dose
     --> content/rug/exercises/01.md:2:10
      |
    2 | number = 1
      |          ^
      |
      = help: if the paper leaflet states none, write `accepted = "reason"` in the front matter
    "#);
    assert_sound(&with_facts("number = 1\ntypes = [\"O\"]\naccepted = \"The paper states none.\"\n"));
}

#[test]
fn a_position_that_the_interface_cannot_say_is_shown_with_the_right_word() {
    let site =
        |word: &str| TestSite::small().replacing(EXERCISE, "number = 1", &format!("number = 1\nposition = \"{word}\""));
    assert_snapshot!(site("supin").problems(), @r#"
    error[message-format]: the message `position-supin` cannot be shown in `en`: there is no message `position-supin` in `en`

    error[message-format]: the message `position-supin` cannot be shown in `nl`: there is no message `position-supin` in `nl`

    error[invalid-value]: the position `supin` is not known
     --> content/rug/exercises/01.md:3:12
      |
    3 | position = "supin"
      |            ^^^^^^^
      |
      = help: did you mean `supine`?
    "#);
    assert_sound(&site("supine"));
}

#[test]
fn a_long_sentence_is_shown() {
    let sentence = |words: usize| {
        let text = vec!["woord"; words].join(" ");
        let short = "Kort. ".repeat(3);
        TestSite::small().appending(PLAIN, &format!("\n{short}{text}.\n"))
    };
    assert_snapshot!(sentence(16).problems(), @r"
    warning[long-sentence]: a sentence of 16 words; at most 15 are wanted
     --> content/pages/404.md:5:1
      |
    5 | Kort. Kort. Kort. woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord.
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: split it, and say one thing in each part
    ");
    assert_sound(&sentence(15));
}

#[test]
fn sentences_that_are_long_on_average_are_shown() {
    let sentence = |words: usize| format!("{}.", vec!["woord"; words].join(" "));
    let site = |words: usize| TestSite::small().with_bytes(PLAIN, format!("# Niet gevonden\n\n{}\n", sentence(words)));
    assert_snapshot!(site(11).problems(), @r"
    warning[long-sentences-on-average]: 11 words in 1 sentences: more than 10 on average
     --> content/pages/404.md:1:1
      |
    1 | # Niet gevonden
      | ^
    ");
    assert_sound(&site(10));
}

#[test]
fn a_signature_under_another_text_is_shown_with_the_hash_of_todays() {
    let signed = |hash: &str| {
        let line =
            format!("number = 1\nsigned_off = {{ by = \"fysiotherapeut\", date = 2025-06-01, hash = \"{hash}\" }}");
        TestSite::small().replacing(EXERCISE, "number = 1", &line)
    };
    let shown = signed("0123456789abcdef").problems();
    let todays = shown.split("hash = \"").nth(1).and_then(|rest| rest.get(..16)).expect("the hash is shown");
    assert_snapshot!(shown.replace(todays, "<hash>"), @r#"
    warning[sign-off]: fysiotherapeut signed for another text or picture on 2025-06-01
     --> content/rug/exercises/01.md:1:1
      |
    1 | +++
      | ^
      |
      = help: if today's page is right, write `hash = "<hash>"`
    "#);
    assert_sound(&signed(todays));
}
