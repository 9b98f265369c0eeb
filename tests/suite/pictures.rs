//! Pictures as they end up in the site: part of the page or files of their own, with the words of the page's language,
//! in the colours of the theme, and as the picture that stands for a page where links to it are shown.

use std::io::Cursor;

use crate::project::{Built, EXERCISE, TestSite, assert_sound};

const DUTCH: &str = "nl/rug/oefening-01/index.html";
const WORDS: &str = "Iemand ligt op de rug, benen \"gestrekt\".";
const POSES: &str = include_str!("../fixtures/figure.toml");
const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\">\
                       <g id=\"been\"><path d=\"M0 0h9\" stroke=\"#000\"/></g><use href=\"#been\"/></svg>\n";

/// The small project with pictures in the first step of its exercise.
fn with_pictures(targets: &[&str]) -> TestSite {
    let picture = |target: &&str| format!("   ![{WORDS}](../figures/{target})\n");
    let step = format!("1. Ga op uw rug liggen.\n{}", targets.iter().map(picture).collect::<String>());
    TestSite::small().replacing(EXERCISE, "1. Ga op uw rug liggen.\n", &step)
}

fn with_figure() -> TestSite {
    with_pictures(&["ligt.toml#1", "ligt.toml#2", "ligt.toml#3"]).with_bytes("content/rug/figures/ligt.toml", POSES)
}

fn with_drawing(svg: &str) -> TestSite {
    with_pictures(&["ligt.svg"]).with_bytes("content/rug/figures/ligt.svg", svg)
}

fn photograph() -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image::RgbImage::new(700, 400).write_to(&mut bytes, image::ImageFormat::Png).expect("a picture can be written");
    bytes.into_inner()
}

fn images(built: &Built) -> Vec<&str> {
    built.files.keys().map(String::as_str).filter(|path| path.starts_with("images/")).collect()
}

#[test]
fn the_panels_of_a_figure_are_part_of_the_page_and_numbered() {
    let built = with_figure().built();
    let page = built.text(DUTCH);
    for number in 1..=3 {
        let caption = format!("</svg><figcaption>Plaatje <bdi>{number}</bdi></figcaption></figure>");
        assert_eq!(page.matches(&caption).count(), 1, "{page}");
    }
    let named = "<svg role=\"img\" aria-label=\"Iemand ligt op de rug, benen &quot;gestrekt&quot;.\" width=\"";
    assert_eq!(page.matches(&format!("<figure class=\"figure\">{named}")).count(), 3, "{page}");
    assert!(page.contains("var(--figure-line,"), "{page}");
}

#[test]
fn a_page_in_place_of_a_translation_has_the_words_of_its_own_language() {
    let built = with_figure().built();
    let page = built.text("en/rug/oefening-01/index.html");
    assert_eq!(page.matches("aria-label=\"Iemand ligt op de rug").count(), 3, "{page}");
    assert!(page.contains("Plaatje <bdi>1</bdi>"), "{page}");
}

#[test]
fn a_translated_page_has_translated_words() {
    let project = with_figure().laid_out();
    assert_eq!(project.run(&["translate", "sync"]).0, 0);
    let reference = project.read("locales/nl/rug.ftl");
    let ids = reference.lines().filter_map(|line| line.strip_suffix(&format!(" = {WORDS}")));
    let words: String = ids.map(|id| format!("{id} = Lies on the back, legs straight.\n")).collect();
    let catalogue = project.read("locales/en/rug.ftl") + &words;
    project.write(&TestSite::default().with_bytes("locales/en/rug.ftl", catalogue));
    assert_eq!(project.run(&["translate", "sync"]).0, 0);
    let built = project.built();
    let page = built.text("en/rug/oefening-01/index.html");
    assert_eq!(page.matches("aria-label=\"Lies on the back, legs straight.\"").count(), 3, "{page}");
    assert!(page.contains("<figcaption>Picture <bdi>3</bdi></figcaption>"), "{page}");
}

#[test]
fn a_single_picture_has_no_number() {
    let built = with_drawing(DRAWING).built();
    let page = built.text(DUTCH);
    assert!(page.contains("<div class=\"figure own-colours\"><svg role=\"img\""), "{page}");
    assert!(!page.contains("figcaption"));
}

#[test]
fn names_within_a_drawing_are_those_of_its_place() {
    let built = with_pictures(&["ligt.svg", "ligt.svg"]).with_bytes("content/rug/figures/ligt.svg", DRAWING).built();
    let page = built.text(DUTCH);
    for number in 1..=2 {
        assert_eq!(page.matches(&format!(" id=\"exercise-01-{number}-been\"")).count(), 1, "{page}");
        assert_eq!(page.matches(&format!(" href=\"#exercise-01-{number}-been\"")).count(), 1, "{page}");
    }
}

#[test]
fn a_drawing_in_the_colours_of_the_theme_follows_them() {
    let built = with_drawing(&DRAWING.replace("#000", "var(--figure-line, #000)")).built();
    assert!(built.text(DUTCH).contains("<div class=\"figure\"><svg"));
}

#[test]
fn a_photograph_is_a_file_in_several_sizes() {
    let site = with_pictures(&["ligt.png"]).with_bytes("content/rug/figures/ligt.png", photograph());
    assert_sound(&site);
    let built = site.built();
    let page = built.text(DUTCH);
    assert!(page.contains("<div class=\"figure\"><img src=\"../../../images/ligt."), "{page}");
    assert!(page.contains(" alt=\"Iemand ligt op de rug, benen &quot;gestrekt&quot;.\""), "{page}");
    assert_eq!(images(&built).len(), 2);
}

#[test]
fn an_exercise_with_a_drawing_has_one_preview_in_all_languages() {
    let built = with_figure().built();
    let files = images(&built);
    let [preview] = files[..] else { panic!("{files:?}") };
    assert!(preview.starts_with("images/rug-exercise-01."));
    let picture = image::load_from_memory(&built.files[preview]).expect("the preview is a PNG").into_rgb8();
    assert_eq!((picture.width(), picture.height()), (800, 420));
    assert!(picture.pixels().any(|pixel| pixel.0 == [0x10, 0x1a, 0x22]), "the outline is drawn in the theme's colour");
}

/// A project whose theme extends the plain one.
fn with_child_theme(parent: &str, child: &str) -> TestSite {
    with_figure()
        .replacing("content/site.toml", "\"plain\"", "\"ours\"")
        .with_bytes("themes/plain/assets/site.css", "p { margin: 0 }\n")
        .appending("themes/plain/theme.toml", parent)
        .with_bytes("themes/ours/theme.toml", format!("name = \"ours\"\nextends = \"plain\"\n{child}"))
}

fn style_sheet(built: &Built) -> (&str, &str) {
    let path = built.files.keys().find(|path| path.starts_with("assets/site.")).expect("there is a style sheet");
    (path, built.text(path))
}

#[test]
fn the_style_sheet_ends_with_the_colours_of_figures() {
    let plain = with_child_theme("", "").built();
    let (path, text) = style_sheet(&plain);
    assert!(text.starts_with("p { margin: 0 }\n\n:root{--figure-line:#101a22;"), "{text}");
    let parent = "[figure.light]\nshirt = \"#90c8c0\"\nskin = \"#f0d0b8\"\n";
    let child = "[figure.light]\nskin = \"#d8a888\"\n[figure.dark]\nskin = \"#704830\"\n";
    let site = with_child_theme(parent, child);
    assert_sound(&site);
    let built = site.built();
    let (other_path, text) = style_sheet(&built);
    assert_ne!(path, other_path);
    let (light, dark) = text.split_once("@media (prefers-color-scheme:dark)").expect("there is a dark scheme");
    assert!(light.contains("--figure-skin:#d8a888;") && light.contains("--figure-shirt:#90c8c0;"), "{light}");
    assert!(dark.contains("--figure-skin:#704830;") && dark.contains("--figure-shirt:#1f726c;"), "{dark}");
    assert_ne!(images(&plain), images(&built), "the preview is drawn anew");
}
