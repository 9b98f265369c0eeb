//! The overview of a leaflet: groups by the words of facts, and the picture that stands for each exercise. How it looks
//! is the theme's affair and is tested in a browser.

use insta::assert_snapshot;
use scraper::{Html, Selector};

use crate::project::{Built, EXERCISE, TestSite, assert_sound};

const OVERVIEW: &str = "nl/rug/index.html";
const POSES: &str = include_str!("../fixtures/figure.toml");
const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\">\
                       <g id=\"been\"><path d=\"M0 0h9\" stroke=\"#000\"/></g><use href=\"#been\"/></svg>\n";

/// A theme that prints every group in one line, and the pictures by themselves.
const TEMPLATE: &str = r#"{% extends "base.html" %}
{% block main %}
{% set groups = [...by_type, ...by_position, ...by_equipment, ...by_body] %}
{% for group in groups %}<p class="group">{{ group.id }} ({{ group.title_html | safe }}):{% for card in group.cards %} {{ card.number }}{% endfor %}</p>{% endfor %}
{% for group in groups %}{% for card in group.cards %}{% if card.picture_html %}{{ card.picture_html | safe }}{% endif %}{% endfor %}{% endfor %}
{% endblock main %}
"#;

fn site() -> TestSite {
    TestSite::small().with_bytes("themes/plain/templates/leaflet.html", TEMPLATE)
}

/// The small project with more facts in its exercise.
fn with_facts(facts: &str) -> TestSite {
    site().replacing(EXERCISE, "types = [\"O\"]\n", &format!("types = [\"O\"]\n{facts}"))
}

/// Adds an exercise with these facts.
fn beside(site: TestSite, number: u32, facts: &str) -> TestSite {
    let text =
        format!("+++\nnumber = {number}\n{facts}[[dose]]\nrepetitions = 3\n+++\n# Beweging {number}\n\n1. Beweeg.\n");
    site.with_bytes(&format!("content/rug/exercises/{number:02}.md"), text)
}

/// The groups as the theme of these tests prints them.
fn groups(built: &Built) -> String {
    let page = Html::parse_document(built.text(OVERVIEW));
    let lines = Selector::parse("p.group").expect("a selector of a test");
    page.select(&lines).map(|line| line.text().collect::<String>() + "\n").collect()
}

/// The drawings in a page, each without the attributes that say what it is there.
fn drawings(page: &str) -> Vec<&str> {
    let starts = page.match_indices("<svg ").map(|(at, _)| &page[at..]);
    starts.filter_map(|rest| Some(&rest[rest.find(" width=")?..rest.find("</svg>")?])).collect()
}

#[test]
fn an_exercise_stands_in_the_group_of_each_of_its_words() {
    let one = with_facts("position = \"prone\"\nequipment = [\"mat\"]\nbody = [\"knee\", \"back\"]\n");
    let two = beside(one, 2, "types = []\naccepted = \"a test\"\nposition = \"supine\"\nbody = [\"back\"]\n");
    let site = beside(two, 3, "types = [\"O\"]\n");
    assert_snapshot!(groups(&site.built()), @r"
    type-o (Ontspannen): 1 3
    type-none (Soort niet vermeld): 2
    position-supine (op uw rug): 2
    position-prone (op uw buik): 1
    position-none (Houding niet vermeld): 3
    equipment-mat (een mat): 1
    equipment-none (Geen spullen vermeld): 2 3
    body-back (rug): 1 2
    body-knee (knie): 1
    body-none (Geen lichaamsdeel vermeld): 3
    ");
}

#[test]
fn a_fact_that_no_exercise_states_makes_no_group() {
    assert_snapshot!(groups(&site().built()), @"type-o (Ontspannen): 1");
}

#[test]
fn a_body_part_helps_to_find_an_exercise_and_is_not_shown_with_it() {
    let site = with_facts("body = [\"back\"]\n");
    assert_sound(&site);
    let (with, without) = (site.built(), self::site().built());
    assert_ne!(with.text(OVERVIEW), without.text(OVERVIEW));
    assert_eq!(with.text("nl/rug/oefening-01/index.html"), without.text("nl/rug/oefening-01/index.html"));
}

#[test]
fn a_body_part_that_the_interface_cannot_say_is_shown_with_the_right_word() {
    assert_snapshot!(with_facts("body = [\"knee\", \"bakc\"]\n").problems(), @r#"
    error[invalid-value]: the body part `bakc` is not known
     --> content/rug/exercises/01.md:4:17
      |
    4 | body = ["knee", "bakc"]
      |                 ^^^^^^
      |
      = help: did you mean `back`?
    "#);
}

/// The small project, its exercise with three pictures, the last of them looked at in this way.
fn with_figure(last: &str) -> Built {
    let words = "Iemand ligt op de rug, benen gestrekt.";
    let pictures: String = (1..=3).map(|panel| format!("   ![{words}](../figures/ligt.toml#{panel})\n")).collect();
    let poses =
        POSES.replace("leg_l = { dir = [116, -8, 80] }\n", &format!("leg_l = {{ dir = [116, -8, 80] }}\n{last}"));
    site()
        .replacing(EXERCISE, "1. Ga op uw rug liggen.\n", &format!("1. Ga op uw rug liggen.\n{pictures}"))
        .with_bytes("content/rug/figures/ligt.toml", poses)
        .built()
}

#[test]
fn the_last_picture_from_the_same_side_stands_for_an_exercise() {
    for (last, telling) in [("", 2), ("cam = { yaw = -90, pitch = 24 }\n", 1)] {
        let built = with_figure(last);
        assert!(!built.report.has_errors(), "{}", built.problems());
        let all = drawings(built.text("nl/rug/oefening-01/index.html"));
        assert_eq!(drawings(built.text(OVERVIEW)), [all[telling]]);
    }
}

#[test]
fn a_picture_of_the_overview_is_passed_over_and_has_ids_of_its_own() {
    let built = site()
        .replacing("content/rug/leaflet.toml", "[types.O]", "[types.A]\nname = \"Ademen\"\n\n[types.O]")
        .appending("content/rug/leaflet.md", "\n## Regels A {#type-a}\n\n- Adem.\n")
        .replacing(EXERCISE, "[\"O\"]", "[\"A\", \"O\"]")
        .replacing(
            EXERCISE,
            "1. Ga op uw rug liggen.\n",
            "1. Ga op uw rug liggen.\n   ![Iemand ligt op de rug, benen gestrekt.](../figures/ligt.svg)\n",
        )
        .with_bytes("content/rug/figures/ligt.svg", DRAWING)
        .built();
    let page = built.text(OVERVIEW);
    let hidden = "<span class=\"card-picture own-colours\"><svg aria-hidden=\"true\" ";
    assert_eq!(page.matches(hidden).count(), 2, "{page}");
    for id in ["type-a-exercise-01-been", "type-o-exercise-01-been"] {
        assert_eq!(page.matches(&format!(" id=\"{id}\"")).count(), 1, "{page}");
        assert_eq!(page.matches(&format!(" href=\"#{id}\"")).count(), 1, "{page}");
    }
    assert!(!page.contains("Iemand ligt"), "{page}");
}
