//! What phones are told to keep: everything that a leaflet's pages need and nothing else, an edition that changes with any of
//! it, and for each page a digest that changes with its cautions, doses and rules alone.

use std::collections::{BTreeMap, BTreeSet};

use oefenwijzer::artifact::Digest;
use oefenwijzer::date::Date;
use oefenwijzer::path::OutPath;
use oefenwijzer::pipeline::{self, Audience, Options};
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

use crate::project::{Built, TODAY, TestSite};

const LIST: &str = "rugklachten/offline.json";
const EXERCISE_7: &str = "content/rugklachten/exercises/07.md";
const LEAFLET: &str = "content/rugklachten/leaflet.md";

/// A project, built, with the lists of its leaflet by language.
struct Kept {
    built: Built,
    lists: BTreeMap<String, Value>,
}

impl Kept {
    fn of(site: &TestSite) -> Self {
        let built = site.built();
        let (_, output) = built.build.made.as_ref().expect("the site can be built");
        let followers = pipeline::followers(output);
        let list = |path: &OutPath| path.as_str().strip_suffix(LIST)?.strip_suffix('/').map(str::to_owned);
        let lists = followers.iter().filter_map(|(path, artifact)| {
            Some((list(path)?, serde_json::from_slice(&artifact.make().0).expect("a list is JSON")))
        });
        let lists = lists.collect();
        Self { built, lists }
    }

    fn files(&self, lang: &str) -> BTreeMap<&str, &str> {
        let files = self.lists[lang]["files"].as_array().expect("a list has files").iter();
        files.map(|file| (text(&file["url"]), text(&file["digest"]))).collect()
    }

    fn edition(&self, lang: &str) -> &str {
        text(&self.lists[lang]["edition"])
    }

    fn safety(&self, lang: &str) -> BTreeMap<&str, &str> {
        let pages = self.lists[lang]["pages"].as_object().expect("a list has pages").iter();
        pages.map(|(name, page)| (name.as_str(), text(&page["safety"]))).collect()
    }

    /// The pages that a reader of this edition must read again who has read the other one.
    fn differing<'k>(&'k self, other: &Self, lang: &str) -> Vec<&'k str> {
        let before = other.safety(lang);
        self.safety(lang).into_iter().filter(|(name, safety)| before[name] != *safety).map(|(name, _)| name).collect()
    }
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// The file that answers at an address of a list.
fn file_of(url: &str) -> String {
    if url.ends_with('/') { format!("{url}index.html") } else { url.to_owned() }
}

/// The files that a browser fetches to show a page.
fn needs(page: &str, html: &str) -> BTreeSet<String> {
    let folders: Vec<&str> = page.trim_end_matches("index.html").split_terminator('/').collect();
    let document = Html::parse_document(html);
    let every = Selector::parse("[src], link[href], [srcset], [data-words]").expect("a selector");
    let addresses = document.select(&every).flat_map(|element| addresses(&element));
    addresses.map(|address| resolved(&folders, &address)).collect()
}

fn addresses(element: &ElementRef<'_>) -> Vec<String> {
    let linked = ["stylesheet", "icon", "apple-touch-icon", "manifest"];
    let is_fetched = element.attr("rel").is_none_or(|rel| linked.contains(&rel));
    let single = ["src", "href", "data-words"].into_iter().filter_map(|name| element.attr(name)).map(str::to_owned);
    let set = element.attr("srcset").unwrap_or_default().split(',').filter_map(|one| one.split_whitespace().next());
    if is_fetched { single.chain(set.map(str::to_owned)).collect() } else { Vec::new() }
}

fn resolved(folders: &[&str], address: &str) -> String {
    let mut parts = folders.to_vec();
    for part in address.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn everything_that_a_kept_page_needs_is_kept_too() {
    let kept = Kept::of(&TestSite::real());
    assert_eq!(kept.lists.len(), 8);
    for lang in kept.lists.keys() {
        let files = kept.files(lang);
        let pages: Vec<String> = files.keys().filter(|url| url.ends_with('/')).map(|url| file_of(url)).collect();
        let needed: BTreeSet<String> = pages.iter().flat_map(|page| needs(page, kept.built.text(page))).collect();
        assert!(needed.len() > 30, "{needed:?}");
        let missing: Vec<_> = needed.iter().filter(|file| !files.contains_key(file.as_str())).collect();
        assert!(missing.is_empty(), "{lang}: {missing:?}");
        let needless: Vec<_> = files.keys().filter(|url| !url.ends_with('/') && !needed.contains(**url)).collect();
        assert!(needless.is_empty(), "{lang}: {needless:?}");
    }
}

#[test]
fn a_list_names_each_page_of_its_language_with_the_digest_of_its_bytes() {
    let kept = Kept::of(&TestSite::real());
    let files = kept.files("ar");
    for (url, digest) in &files {
        let bytes = &kept.built.files[&file_of(url)];
        assert!(Digest::of(bytes).to_string().starts_with(digest), "{url}");
    }
    let own = |path: &&str| path.starts_with("ar/") && !path.starts_with("ar/404/");
    let pages: BTreeSet<&str> = kept.built.pages().map(|(path, _)| path).filter(own).collect();
    let listed: BTreeSet<String> = files.keys().filter(|url| url.ends_with('/')).map(|url| file_of(url)).collect();
    let (codes, listed): (Vec<_>, Vec<_>) =
        listed.iter().map(String::as_str).partition(|path| path.starts_with("020-"));
    let left_out = |path: &str| ["/zoeken/", "/insluiten/", "/embed/"].iter().any(|part| path.contains(part));
    assert_eq!(listed, pages.into_iter().filter(|path| !left_out(path)).collect::<Vec<_>>());
    assert!(
        codes.contains(&"020-07-1-3/index.html") && codes.iter().all(|code| code.ends_with("-3/index.html")),
        "{codes:?}"
    );
    assert_eq!(kept.lists["ar"]["pages"]["exercise-07"]["codes"], serde_json::json!(["020-07-1-3/"]));
}

#[test]
fn only_a_changed_caution_dose_or_rule_is_to_be_read_again() {
    let site = TestSite::real();
    let before = Kept::of(&site);
    let check = |path: &str, from: &str, to: &str, expected: &[&str]| {
        let after = Kept::of(&site.clone().replacing(path, from, to));
        assert_eq!(after.differing(&before, "nl"), expected, "{to}");
        assert_ne!(after.edition("nl"), before.edition("nl"), "{to}");
    };
    check(EXERCISE_7, "Doe de oefening dan iets lager.", "Stop dan.", &["exercise-07"]);
    check(EXERCISE_7, "units = [\"s\", \"min\"]", "units = [\"s\"]", &["exercise-07"]);
    check(EXERCISE_7, "Laat uw rug doorhangen", "Laat uw rug rustig doorhangen", &[]);
    check(EXERCISE_7, "# Opdrukken", "# Rustig opdrukken", &[]);
    check("content/hospital.md", "# Praktische tips", "# Tips", &[]);
    check(LEAFLET, "- Voer de oefeningen goed uit.", "- Doe de oefeningen rustig.", &["leaflet"]);
    check("locales/nl/ui.ftl", "en die zijn aangekruist.", "en die een kruis hebben.", &["leaflet"]);
    let stretching = ["03", "18", "19", "20", "21", "22"].map(|number| format!("exercise-{number}"));
    check(LEAFLET, "3 keer per spier", "2 keer per spier", &stretching.each_ref().map(String::as_str));
}

#[test]
fn a_translation_that_changes_is_news_in_its_own_language_only() {
    let before = Kept::of(&TestSite::real());
    let catalogue = "locales/en/rugklachten.ftl";
    let after = Kept::of(&TestSite::real().replacing(catalogue, "do the exercise a little lower", "go a little lower"));
    assert_eq!(after.differing(&before, "en"), ["exercise-07"]);
    assert_ne!(after.edition("en"), before.edition("en"));
    for lang in ["nl", "ar"] {
        assert_eq!(after.lists[lang], before.lists[lang]);
    }
}

#[test]
fn the_code_of_a_withdrawn_exercise_is_kept_but_the_exercise_is_not() {
    let code = "\"020-23-1\" = { page = \"rugklachten/exercise-23\"";
    let site = TestSite::real().without("content/rugklachten/exercises/23.md").replacing(
        "content/permalinks.toml",
        code,
        &format!("{code}, retired = 2025-12-01"),
    );
    let kept = Kept::of(&site);
    assert!(kept.files("nl").contains_key("020-23-1/"));
    assert!(!kept.files("nl").contains_key("nl/rugklachten/oefening-23/"));
    assert!(!kept.safety("nl").contains_key("exercise-23"));
}

#[test]
fn photographs_are_kept_in_every_size() {
    let mut photograph = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(700, 400)
        .write_to(&mut photograph, image::ImageFormat::Png)
        .expect("a picture can be written");
    let site = TestSite::real()
        .replacing(EXERCISE_7, "../figures/exercise-07.toml#1", "../figures/foto.png")
        .with_bytes("content/rugklachten/figures/foto.png", photograph.into_inner());
    let kept = Kept::of(&site);
    let files = kept.files("nl");
    let needed =
        needs("nl/rugklachten/oefening-07/index.html", kept.built.text("nl/rugklachten/oefening-07/index.html"));
    assert!(needed.iter().any(|file| file.starts_with("images/")), "{needed:?}");
    assert!(needed.iter().all(|file| files.contains_key(file.as_str())), "{needed:?}");
}

#[test]
fn a_site_that_keeps_nothing_has_a_worker_that_leaves() {
    let kept = Kept::of(&TestSite::real());
    assert!(kept.built.text("nl/rugklachten/index.html").contains(" data-offline=\"offline.json\""));
    assert!(!kept.built.text("nl/index.html").contains("data-offline"));
    assert!(kept.built.text("sw.js").contains("fetch"));

    let ended = TestSite::real().replacing("content/site.toml", "offline = true", "offline = false");
    let ended = Kept::of(&ended);
    assert!(ended.lists.is_empty());
    assert!(ended.built.text("sw.js").contains("unregister") && !ended.built.text("sw.js").contains("'fetch'"));
    assert!(ended.built.pages().all(|(_, page)| !page.contains("data-offline")));
}

#[test]
fn whoever_works_on_the_site_has_no_worker() {
    let today = Date::parse(TODAY).expect("a day");
    let project = TestSite::real().laid_out();
    let build = pipeline::build(project.root(), Options { audience: Audience::Authors, ..Options::for_readers(today) });
    let (_, output) = build.made.expect("the site can be built");
    assert!(output.get(&OutPath::known("sw.js")).is_none());
    assert!(pipeline::followers(&output).iter().all(|(path, _)| !path.as_str().ends_with("offline.json")));
    let page = output.get(&OutPath::known("nl/rugklachten/index.html")).expect("the overview").make().0;
    assert!(!String::from_utf8_lossy(&page).contains("data-offline"));
}

#[test]
fn a_theme_without_a_worker_has_nothing_to_keep() {
    let kept = Kept::of(&TestSite::small());
    assert!(kept.lists.is_empty() && !kept.built.files.contains_key("sw.js"));
}
