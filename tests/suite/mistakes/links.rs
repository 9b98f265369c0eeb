//! Mistakes in links and pictures, and addresses that two pages want.

use insta::assert_snapshot;

use super::{GENERAL, PLAIN, with_body};
use crate::project::{EXERCISE, TestSite, assert_sound};

const SVG: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">\n<circle cx=\"5\" cy=\"5\" r=\"4\"/>\n</svg>\n";

#[test]
fn a_dead_link_is_shown_with_the_page_that_was_meant() {
    assert_snapshot!(TestSite::small().replacing(PLAIN, "leaflet.md", "leaflt.md").problems(), @r"
    error[dead-link]: no page is made from `../rug/leaflt.md`
     --> content/pages/404.md:3:9
      |
    3 | Ga naar [de oefeningen](../rug/leaflt.md).
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: did you mean `content/rug/leaflet.md`? Paths are relative to this file
    ");
    assert_sound(&TestSite::small().replacing(PLAIN, "leaflet.md", "exercises/01.md"));
}

#[test]
fn a_link_out_of_the_project_is_dead() {
    assert_snapshot!(TestSite::small().replacing(PLAIN, "../rug/leaflet.md", "../../../etc/passwd.md").problems(), @r"
    error[dead-link]: no page is made from `../../../etc/passwd.md`
     --> content/pages/404.md:3:9
      |
    3 | Ga naar [de oefeningen](../../../etc/passwd.md).
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: name an existing `.md` file, relative to this one
    ");
}

#[test]
fn a_dead_anchor_is_shown_with_the_one_that_was_meant() {
    assert_snapshot!(TestSite::small().replacing(PLAIN, "leaflet.md", "leaflet.md#importnt").problems(), @r"
    error[dead-anchor]: `content/rug/leaflet.md` has no heading with `{#importnt}`
     --> content/pages/404.md:3:9
      |
    3 | Ga naar [de oefeningen](../rug/leaflet.md#importnt).
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: did you mean `#important`?
    ");
    assert_sound(&TestSite::small().replacing(PLAIN, "leaflet.md", "leaflet.md#important"));
}

#[test]
fn a_link_of_another_kind_is_refused() {
    assert_snapshot!(TestSite::small().replacing(PLAIN, "../rug/leaflet.md", "javascript:alert(1)").problems(), @r"
    error[link-scheme]: a link with `javascript:` is not printed
     --> content/pages/404.md:3:9
      |
    3 | Ga naar [de oefeningen](javascript:alert(1)).
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: use `https:`, `mailto:`, `tel:`, or a path to a `.md` file
    ");
    for address in ["https://a.example/", "mailto:a@a.example", "tel:+31735536155"] {
        assert_sound(&TestSite::small().replacing(PLAIN, "../rug/leaflet.md", address));
    }
}

/// The small project with a picture of these bytes in the exercise's first step.
fn with_picture(name: &str, bytes: &str) -> TestSite {
    let step = format!("1. Ga op uw rug liggen.\n   ![Iemand ligt op de rug, benen gestrekt.](../figures/{name})\n");
    TestSite::small()
        .replacing(EXERCISE, "1. Ga op uw rug liggen.\n", &step)
        .with_bytes("content/rug/figures/ligt.svg", bytes.as_bytes())
}

#[test]
fn a_missing_picture_is_shown_with_the_one_that_was_meant() {
    assert_snapshot!(with_picture("ligd.svg", SVG).problems(), @r"
    error[missing-image]: there is no picture `../figures/ligd.svg`
      --> content/rug/exercises/01.md:11:4
       |
    11 |    ![Iemand ligt op de rug, benen gestrekt.](../figures/ligd.svg)
       |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: did you mean `content/rug/figures/ligt.svg`? Paths are relative to this file
    ");
    assert_sound(&with_picture("ligt.svg", SVG));
}

#[test]
fn a_picture_without_words_is_shown() {
    assert_snapshot!(with_picture("ligt.svg", SVG).replacing(EXERCISE, "Iemand ligt op de rug, benen gestrekt.", "").problems(), @r"
    error[missing-alt-text]: the picture has no alternative text
      --> content/rug/exercises/01.md:11:4
       |
    11 |    ![](../figures/ligt.svg)
       |    ^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = help: say between the brackets what is to be seen: `![Buikligging, steunend op de ellebogen.](…)`
    ");
}

#[test]
fn a_broken_drawing_is_shown_where_it_breaks() {
    assert_snapshot!(with_picture("ligt.svg", &SVG.replace("/>", ">")).problems(), @r"
    error[broken-image]: `</svg>` closes `<circle>`, which is still open
     --> content/rug/figures/ligt.svg:3:1
      |
    3 | </svg>
      | ^
    ");
}

#[test]
fn a_drawing_with_something_to_run_is_refused() {
    let unsafe_parts = "<script>alert(1)</script>\n<circle onclick=\"alert(1)\" r=\"1\"/>\n<image href=\"https://a.example/x.png\"/>\n";
    assert_snapshot!(with_picture("ligt.svg", &SVG.replace("</svg>", &format!("{unsafe_parts}</svg>"))).problems(), @r#"
    error[unsafe-svg]: `<script>`: a script is not allowed in a drawing
     --> content/rug/figures/ligt.svg:3:1
      |
    3 | <script>alert(1)</script>
      | ^^^^^^^

    error[unsafe-svg]: `onclick` starts a script, which is not allowed in a drawing
     --> content/rug/figures/ligt.svg:4:9
      |
    4 | <circle onclick="alert(1)" r="1"/>
      |         ^^^^^^^^^^^^^^^^^^

    error[unsafe-svg]: `<image>`: a picture inside a drawing is not allowed
     --> content/rug/figures/ligt.svg:5:1
      |
    5 | <image href="https://a.example/x.png"/>
      | ^^^^^^
      |
      = help: use the picture itself, as PNG or JPEG
    "#);
}

#[test]
fn a_picture_that_is_none_is_shown() {
    let site = with_body("# Knie\n\n1. Ga liggen.\n   ![Iemand ligt op de rug, benen gestrekt.](ligt.png)\n");
    assert_snapshot!(site.with_bytes("content/rug/exercises/ligt.png", *b"no png").problems(), @r"
    error[broken-image]: the file holds no PNG, JPEG or WebP picture
    --> content/rug/exercises/ligt.png
     = help: save it again as PNG or JPEG
    ");
}

#[test]
fn two_pages_cannot_have_one_address() {
    let page =
        |name: &str| TestSite::small().with_bytes(&format!("content/pages/{name}.md"), "# Nog een pagina\n\nKort.\n");
    assert_snapshot!(page("rug").problems(), @r"
    error[output-collision]: two files want the address `en/rug/index.html`; the other one is `en/rug/index.html`
     |
     = help: rename one of the pages: the name of a page of running text may not be that of a leaflet

    error[output-collision]: two files want the address `nl/rug/index.html`; the other one is `nl/rug/index.html`
     |
     = help: rename one of the pages: the name of a page of running text may not be that of a leaflet
    ");
    assert_snapshot!(page("Rug").problems(), @r"
    error[invalid-value]: `Rug.md` cannot be part of an address
     --> content/pages/Rug.md:1:1
      |
    1 | # Nog een pagina
      | ^
      |
      = help: rename the file: small letters, digits and hyphens, beginning with a letter
    ");
    assert_sound(&page("rugzak"));
}

#[test]
fn a_reference_without_a_target_is_shown() {
    assert_snapshot!(TestSite::small().appending(GENERAL, "\nZie [de uitleg][uitleg].\n").problems(), @r"
    error[dead-link]: the link target `uitleg` is not given anywhere
      --> content/rug/leaflet.md:13:5
       |
    13 | Zie [de uitleg][uitleg].
       |     ^^^^^^^^^^^^^^^^^^^
       |
       = help: add `[uitleg]: …`
    ");
    assert_sound(&TestSite::small().appending(GENERAL, "\nZie [de uitleg][uitleg].\n\n[uitleg]: https://a.example/\n"));
}
