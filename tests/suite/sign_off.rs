//! The sheet on which a physiotherapist signs for pictures: every picture with its words, its boxes and its hash.

use std::fs;

use scraper::{Html, Selector};

use crate::project::{EXERCISE, Project, TestSite};

const POSES: &str = include_str!("../cli/figure.in/figures/exercise-01.toml");

const FILE: &str = "content/rug/figures/exercise-01.toml";

/// The small project with a figure of two panels in its exercise.
fn site() -> TestSite {
    let question = "question = \"Waar is de <linker> arm?\"\n";
    TestSite::small()
        .replacing(EXERCISE, "types = [\"O\"]\n", "types = [\"O\"]\nposition = \"supine\"\nequipment = [\"mat\"]\n")
        .with_bytes(FILE, format!("{question}{POSES}"))
        .replacing(
            EXERCISE,
            "1. Ga op uw rug liggen.\n",
            "1. Ga op uw rug liggen.\n   ![Rugligging & knieën op.](../figures/exercise-01.toml#1)\n",
        )
        .replacing(
            EXERCISE,
            "2. Trek één knie op.\n",
            "2. Trek één knie op.\n   ![De rechterknie is opgetrokken.](../figures/exercise-01.toml#2)\n",
        )
}

/// The sheet of a project, as it is written to standard output.
fn sheet(project: &Project, args: &[&str]) -> Html {
    let output = project.command(&[&["figure", "--sheet"], args].concat()).output().expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Html::parse_document(&String::from_utf8(output.stdout).expect("the sheet is UTF-8"))
}

/// The words of every element that fits, with single spaces.
fn words(sheet: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector of a test");
    let of = |element: scraper::ElementRef<'_>| element.text().collect::<String>();
    let plain = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    sheet.select(&selector).map(of).map(plain).collect()
}

fn count(sheet: &Html, selector: &str) -> usize {
    sheet.select(&Selector::parse(selector).expect("a selector of a test")).count()
}

#[test]
fn each_picture_stands_beside_its_words_with_boxes_to_tick() {
    let sheet = sheet(&site().laid_out(), &["rug"]);
    assert_eq!(words(&sheet, "h2"), ["Oefening 1: Knie optrekken", "Ondertekening"]);
    assert_eq!(words(&sheet, ".question"), ["OpenWaar is de <linker> arm?"]);
    assert_eq!(
        words(&sheet, "figcaption"),
        ["Plaatje 1, stap 1 exercise-01.toml#1", "Plaatje 2, stap 2 exercise-01.toml#2"]
    );
    assert_eq!(words(&sheet, ".alt"), ["Rugligging & knieën op.", "De rechterknie is opgetrokken."]);
    assert_eq!(words(&sheet, ".words li"), ["Ga op uw rug liggen.", "Trek één knie op."]);
    assert_eq!(words(&sheet, ".words p"), ["op uw rug · een mat", "Stop als het pijn doet."]);
    assert_eq!(words(&sheet, ".verdict label"), ["akkoord", "niet akkoord", "akkoord", "niet akkoord"]);
    assert_eq!(count(&sheet, ".two figure svg"), 2);
    assert_eq!(count(&sheet, ".verdict input[type=checkbox]"), 4);
    assert_eq!(count(&sheet, ".remarks textarea"), 2);
    assert_eq!(words(&sheet, ".signature label"), ["Naam", "Functie", "Datum", "Handtekening"]);
}

#[test]
fn nothing_else_is_needed_to_show_it() {
    let sheet = sheet(&site().laid_out(), &[]);
    assert_eq!(count(&sheet, "[src], [href]:not(use), script, link, img, iframe"), 0);
}

#[test]
fn who_signs_for_its_hash_has_signed_until_a_pose_changes() {
    let project = site().laid_out();
    let hash = words(&sheet(&project, &[]), ".mark code").remove(0);
    let signed =
        format!("signed_off = {{ by = \"fysiotherapeut\", date = 2026-01-01, hash = \"{hash}\" }}\n\n[[dose]]");
    let site = site().replacing(EXERCISE, "[[dose]]", &signed);
    project.write(&site);
    assert_eq!(words(&sheet(&project, &[]), ".state"), ["Akkoord: fysiotherapeut, 1-1-2026"]);
    project.write(&site.replacing(FILE, "[100, -8, 80]", "[101, -8, 80]"));
    assert_eq!(words(&sheet(&project, &[]), ".state"), [""; 0]);
    assert_ne!(words(&sheet(&project, &[]), ".mark code"), [hash]);
}

#[test]
fn an_exercise_without_pictures_is_left_out() {
    let sheet = sheet(&TestSite::small().laid_out(), &[]);
    assert_eq!((count(&sheet, ".item"), count(&sheet, ".signature")), (0, 1));
}

#[test]
fn it_is_written_as_a_page_or_as_a_picture() {
    let project = site().laid_out();
    assert_eq!(project.run(&["figure", "--sheet", "--out", "signing/sheet.html"]), (0, String::new()));
    assert_eq!(project.run(&["figure", "--sheet", "--out", "sheet.png"]), (0, String::new()));
    let read = |name: &str| fs::read(project.root().join(name)).expect("the file was written");
    assert!(read("signing/sheet.html").starts_with(b"<!doctype html>"));
    assert!(read("sheet.png").starts_with(b"\x89PNG"));
}

#[test]
fn a_mistake_is_shown_and_no_sheet_is_written() {
    let project = site().replacing(FILE, "like = 1", "like = 7").laid_out();
    let (code, said) = project.run(&["figure", "--sheet", "--out", "sheet.html"]);
    assert_eq!(code, 1);
    assert!(said.contains("content/rug/figures/exercise-01.toml:13:8"), "{said}");
    assert!(!project.root().join("sheet.html").exists());
    let (code, said) = site().laid_out().run(&["figure", "--sheet", "rugg"]);
    assert_eq!((code, said.as_str()), (2, "error: there is no leaflet `rugg`; did you mean `rug`?\n"));
}
