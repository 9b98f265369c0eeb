//! What happens to eight languages when the Dutch changes: what readers get in the very next build, and what translators
//! have to do about it.

use std::collections::BTreeMap;

use oefenwijzer::date::Date;
use oefenwijzer::pipeline::{self, Audience, Options};
use scraper::{ElementRef, Html, Selector};

use crate::project::{Built, Project, TODAY, TestSite};

const TRANSLATED: [&str; 7] = ["en", "ar", "tr", "pl", "uk", "de", "ro"];

/// The exercises that are shown in Dutch to readers of a language.
fn in_dutch(built: &Built, lang: &str) -> Vec<u32> {
    let is_dutch = |number: &u32| {
        let page = Html::parse_document(built.text(&format!("{lang}/rugklachten/oefening-{number:02}/index.html")));
        let steps = Selector::parse("article, main").expect("a selector");
        page.select(&steps).any(|words| words.value().attr("lang") == Some("nl"))
            || page
                .select(&Selector::parse("[lang=nl] ol, ol [lang=nl], [lang=nl] .steps").expect("a selector"))
                .next()
                .is_some()
    };
    (1..=23).filter(is_dutch).collect()
}

#[test]
fn nothing_falls_back_as_long_as_nothing_changes() {
    let built = TestSite::real().built();
    for lang in TRANSLATED {
        assert_eq!(in_dutch(&built, lang), [0; 0], "{lang}");
    }
}

#[test]
fn a_changed_caution_makes_its_exercise_fall_back_in_every_language_at_once() {
    let file = "content/rugklachten/exercises/06.md";
    let site =
        TestSite::real().replacing(file, "Laat uw rug dan minder hangen.", "Laat uw rug dan veel minder hangen.");
    let project = site.laid_out();
    let before_sync = project.built();
    assert_eq!(project.run(&["translate", "sync"]).0, 0);
    for built in [before_sync, project.built()] {
        for lang in TRANSLATED {
            assert_eq!(in_dutch(&built, lang), [6], "{lang}");
            let page = built.text(&format!("{lang}/rugklachten/oefening-06/index.html"));
            assert!(page.contains("veel minder hangen") && page.contains("073 553 61 55"), "{lang}");
        }
    }
}

#[test]
fn a_changed_group_rule_makes_every_exercise_that_shows_it_fall_back() {
    let site =
        TestSite::real().replacing("content/rugklachten/leaflet.md", "- Zet geen kracht.", "- Zet nooit kracht.");
    let built = site.built();
    let relaxing = relaxing(&built);
    for lang in TRANSLATED {
        assert_eq!(in_dutch(&built, lang), relaxing, "{lang}");
    }
}

/// The exercises of the first type, as the real leaflet has them.
fn relaxing(built: &Built) -> Vec<u32> {
    let (site, _) = built.build.made.as_ref().expect("the real project can be built");
    let leaflet = site.leaflets.values().next().expect("there is a leaflet");
    let of_type: Vec<u32> =
        leaflet.exercises.iter().filter(|(_, document)| document.has_type("O")).map(|(number, _)| *number).collect();
    assert_eq!(of_type.len(), 7, "{of_type:?}");
    of_type
}

/// How many messages of the leaflet are missing and stale in each language.
fn open(project: &Project) -> BTreeMap<String, (u64, u64)> {
    let output = project.command(&["translate", "status", "--json"]).output().expect("the program runs");
    let status: serde_json::Value = serde_json::from_slice(&output.stdout).expect("the status is JSON");
    let catalogues = status["catalogues"].as_array().expect("a list").iter();
    let number = |of: &serde_json::Value, key: &str| of[key].as_u64().expect("a number");
    let text = |of: &serde_json::Value, key: &str| of[key].as_str().expect("a text").to_owned();
    catalogues
        .filter(|of| text(of, "catalogue") == "rugklachten")
        .map(|of| (text(of, "language"), (number(of, "missing"), number(of, "stale"))))
        .collect()
}

fn everywhere(missing: u64, stale: u64) -> BTreeMap<String, (u64, u64)> {
    TRANSLATED.iter().map(|lang| ((*lang).to_owned(), (missing, stale))).collect()
}

#[test]
fn a_step_that_is_inserted_or_moved_keeps_the_translations_of_the_others() {
    let file = "content/rugklachten/exercises/06.md";
    let first = "1. Ga eerst op uw buik liggen.\n2. Steun op uw ellebogen.\n";
    let more = "1. Steun op uw ellebogen.\n2. Leg een handdoek klaar.\n3. Ga eerst op uw buik liggen.\n";
    let project =
        TestSite::real().replacing(file, first, more).replacing(file, "3. Laat uw rug", "4. Laat uw rug").laid_out();
    assert_eq!(open(&project), everywhere(1, 0), "already before the reference is written");
    assert_eq!(project.run(&["translate", "sync"]).0, 0);
    assert_eq!(open(&project), everywhere(1, 0));
    let states = project.read("locales/tr/rugklachten.state.toml");
    assert_eq!(project.run(&["translate", "sync"]).0, 0);
    assert_eq!(project.read("locales/tr/rugklachten.state.toml"), states);
}

#[test]
fn a_comma_is_accepted_for_all_languages_by_one_command() {
    let file = "content/rugklachten/exercises/06.md";
    let site = TestSite::real().replacing(file, "Laat uw rug dan minder hangen.", "Laat uw rug dan, minder hangen.");
    let project = site.laid_out();
    assert_eq!(project.run(&["translate", "sync"]).0, 0);
    assert_eq!(open(&project), everywhere(0, 1));
    let all = ["translate", "accept", "--all-languages", "--meaning-unchanged", "exercise-06-*", "--by", "editor"];
    let (code, said) = project.run(&all);
    assert_eq!(code, 0, "{said}");
    assert_eq!(open(&project), everywhere(0, 0));
    for lang in TRANSLATED {
        assert_eq!(in_dutch(&project.built(), lang), [0; 0], "{lang}");
    }
}

#[test]
fn the_difference_of_a_stale_translation_is_shown_word_by_word() {
    let file = "content/rugklachten/exercises/06.md";
    let site =
        TestSite::real().replacing(file, "Laat uw rug dan minder hangen.", "Laat uw rug dan veel minder hangen.");
    let output = site.laid_out().command(&["translate", "diff", "de"]).output().expect("the program runs");
    let text = String::from_utf8(output.stdout).expect("text");
    for wanted in ["rugklachten/exercise-06-s", ", critical)", "locales/de/rugklachten.ftl:", "{+veel+} minder"] {
        assert!(text.contains(wanted), "{wanted}:\n{text}");
    }
}

#[test]
fn a_sheet_for_a_reviewer_has_every_text_beside_the_dutch_with_its_picture() {
    let project = TestSite::real().laid_out();
    let output = project.command(&["translate", "review", "ar", "rugklachten"]).output().expect("the program runs");
    let page = Html::parse_document(std::str::from_utf8(&output.stdout).expect("a page is text"));
    let count = |selector: &str| page.select(&Selector::parse(selector).expect("a selector")).count();
    let html = page.root_element();
    assert_eq!((html.value().attr("lang"), html.value().attr("dir")), (Some("ar"), Some("rtl")));
    let leaflet = project.read("locales/nl/rugklachten.ftl").matches(" = ").count();
    assert!(count("tbody tr") > leaflet, "{} rows, {leaflet} messages", count("tbody tr"));
    assert_eq!(count("tbody tr"), count("td[lang=nl][dir=ltr]"));
    assert_eq!(count("tbody tr"), count("td[lang=ar][dir=rtl]"));
    assert_eq!((count(".drawing svg"), count(".missing"), count(".signature .line")), (61, 0, 4));
}

/// The texts of a page that its reader meets, but for those in a marked other language.
fn visible(page: &Html, lang: &str) -> Vec<String> {
    let mut texts = Vec::new();
    gather(page.root_element(), lang, &mut texts);
    texts
}

fn gather(element: ElementRef<'_>, lang: &str, texts: &mut Vec<String>) {
    let is_other = element.value().attr("lang").is_some_and(|of| of != lang);
    if is_other || ["script", "style", "code"].contains(&element.value().name()) {
        return;
    }
    let spoken = ["alt", "title", "aria-label", "placeholder", "content"].into_iter();
    let is_described = element.value().name() != "meta" || element.value().attr("name") == Some("description");
    texts.extend(spoken.filter_map(|name| element.value().attr(name)).filter(|_| is_described).map(str::to_owned));
    for child in element.children() {
        match (child.value().as_text(), ElementRef::wrap(child)) {
            (Some(text), _) => texts.push(text.to_string()),
            (None, Some(child)) => gather(child, lang, texts),
            (None, None) => {}
        }
    }
}

/// A word with a plain vowel was never given to a translator: the pseudo-language has accents on all of them.
fn is_hard_coded(word: &str, facts: &str) -> bool {
    let letters = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    letters.contains(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U'])
        && letters.len() > 1
        && !facts.contains(letters)
}

#[test]
fn no_visible_text_is_hard_coded() {
    let project = TestSite::real().laid_out();
    let today = Date::parse(TODAY).expect("a day");
    let options = Options { audience: Audience::Testers, ..Options::for_readers(today) };
    let build = pipeline::build(project.root(), options);
    assert!(!build.report.has_errors(), "{:?}", build.report);
    let (site, output) = build.made.as_ref().expect("the real project can be built");
    let facts = format!("{} {}", project.read("content/site.toml"), project.read("content/rugklachten/leaflet.toml"));
    let facts = facts + " " + &project.read("content/accessibility.toml");
    let facts = site.languages.iter().fold(facts, |facts, language| facts + " " + &language.name);
    let mut pages = 0;
    for (path, artifact) in output.iter().filter(|(path, _)| path.as_str().starts_with("en-XA/")) {
        if path.extension() != "html" {
            continue;
        }
        let (bytes, _) = artifact.make();
        let page = Html::parse_document(std::str::from_utf8(&bytes).expect("a page is text"));
        // An address is one in every language.
        for text in visible(&page, "en-XA").iter().filter(|text| !text.starts_with("https://oefen.example/")) {
            let hard_coded: Vec<&str> = text.split_whitespace().filter(|word| is_hard_coded(word, &facts)).collect();
            assert!(hard_coded.is_empty(), "{path}: {hard_coded:?} in {text:?}");
        }
        pages += 1;
    }
    let embedded = site.pages().iter().filter(|page| page.anchor().is_some()).count();
    assert_eq!(pages, site.pages().len() - 1 + embedded, "every page but the choice of languages");
}

#[test]
fn a_new_language_begins_with_the_groups_of_words_that_are_looked_for() {
    let project = TestSite::real().laid_out();
    let (code, said) = project.run(&["new", "language", "fr"]);
    assert_eq!(code, 0, "{said}");
    let groups = project.read("locales/nl/glossary.toml").matches("kind = ").count();
    assert_eq!(project.read("locales/fr/glossary.toml").matches(" = []").count(), groups);
}
