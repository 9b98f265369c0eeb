//! The index of the search page: it holds what is really translated, under its own language, and is the same each time.

use std::collections::BTreeMap;
use std::io::Read as _;

use oefenwijzer::pipeline;

use crate::project::{Built, TestSite};

const PREFIX: &str = "pagefind/";
const ENGLISH: &str = "locales/en/rug.ftl";

/// The files of the index.
fn index(built: &Built) -> BTreeMap<String, Vec<u8>> {
    let (_, output) = built.build.made.as_ref().expect("the settings can be used");
    let followers = pipeline::followers(output);
    let files = followers.iter().filter(|(path, _)| path.as_str().starts_with(PREFIX));
    files.map(|(path, artifact)| (path.as_str()[PREFIX.len()..].to_owned(), artifact.make().0.to_vec())).collect()
}

/// What can be found in a language, as one text.
fn found(index: &BTreeMap<String, Vec<u8>>, lang: &str) -> String {
    let fragment = |(name, bytes): (&String, &Vec<u8>)| {
        name.strip_prefix("fragment/")?.strip_prefix(lang)?.strip_prefix('_')?;
        let mut text = String::new();
        flate2::read::GzDecoder::new(&bytes[..]).read_to_string(&mut text).expect("a fragment is compressed text");
        Some(text)
    };
    index.iter().filter_map(fragment).collect()
}

#[test]
fn what_is_translated_is_found_in_its_language() {
    let index = index(&TestSite::small().built());
    let (dutch, english) = (found(&index, "nl"), found(&index, "en"));
    for words in
        ["Knie optrekken", "Oefening 1", "Trek één knie op.", "Stop als het pijn doet.", "/nl/rug/oefening-01/"]
    {
        assert!(dutch.contains(words), "{words}: {dutch}");
        assert!(!english.contains(words), "{words}: {english}");
    }
    for words in ["Pulling up a knee", "Exercise 1", "Pull up one knee.", "Relaxing", "/en/rug/oefening-01/"] {
        assert!(english.contains(words), "{words}: {english}");
        assert!(!dutch.contains(words), "{words}: {dutch}");
    }
}

#[test]
fn what_only_stands_in_for_a_translation_is_not_found() {
    let lacking = TestSite::small().replacing(ENGLISH, "exercise-01-s3 = Pull up one knee.\n", "");
    let index = index(&lacking.built());
    let english = found(&index, "en");
    assert!(english.contains("/en/rug/\""), "{english}");
    for words in ["oefening-01", "Knie", "Trek", "Pulling up a knee"] {
        assert!(!english.contains(words), "{words}: {english}");
    }
    assert!(found(&index, "nl").contains("Knie optrekken"));
}

#[test]
fn doses_missing_pages_and_the_search_page_itself_are_not_found() {
    let built = TestSite::small().built();
    let all = found(&index(&built), "nl");
    let pages = [("rug/oefening-01", "Doe dit"), ("404", "Niet gevonden"), ("zoeken", "Zoek")];
    for (page, words) in pages {
        assert!(built.text(&format!("nl/{page}/index.html")).contains(words), "{words}");
        assert!(!all.contains(words), "{words}: {all}");
    }
}

#[test]
fn an_index_is_the_same_each_time_and_only_what_a_browser_needs() {
    let built = TestSite::small().built();
    let once = index(&built);
    assert_eq!(once, index(&built));
    assert_eq!(once, index(&TestSite::small().built()));
    let kinds: Vec<&str> = once.keys().filter(|name| !name.contains(['/', '_'])).map(String::as_str).collect();
    assert_eq!(kinds, ["pagefind-entry.json", "pagefind.js", "wasm.en.pagefind", "wasm.nl.pagefind"]);
}

#[test]
fn a_changed_word_changes_what_the_search_page_asks_for() {
    let page = |site: TestSite, lang: &str| site.built().text(&format!("{lang}/zoeken/index.html")).to_owned();
    let small = || TestSite::small().with_bytes("themes/plain/templates/search.html", "{{ index.version }}");
    let changed = || small().replacing(ENGLISH, "Lie on your back.", "Lie on your side.");
    assert_ne!(page(small(), "en"), page(changed(), "en"));
    assert_eq!(page(small(), "nl"), page(changed(), "nl"));
}
