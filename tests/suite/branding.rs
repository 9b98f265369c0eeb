//! A theme that gives a hospital's colours and mark, and has everything else from the theme it extends.

use std::collections::BTreeMap;

use crate::project::{Built, TestSite, assert_sound};

const CHILD: &str = "voorbeeldziekenhuis";

fn in_theme_of_example() -> TestSite {
    let setting = |name| format!("theme = \"{name}\"");
    TestSite::real().replacing("content/site.toml", &setting("default"), &setting(CHILD))
}

/// Where the style sheet stands.
fn style_sheet(built: &Built) -> &str {
    let mut paths = built.files.keys().filter(|path| path.starts_with("assets/site.") && path.contains(".css"));
    paths.next().expect("there is a style sheet")
}

fn logo(theme: &str) -> String {
    TestSite::real().text(&format!("themes/{theme}/templates/logo.html")).trim().to_owned()
}

/// A page without the address of its preview, whose name says in which colours its figures are drawn.
fn without_preview(page: &str) -> String {
    let Some((before, after)) = page.split_once("/images/") else { return page.to_owned() };
    let (_, after) = after.split_once('"').expect("an address ends with a quote");
    format!("{before}\"{after}")
}

/// The theme's file as a table.
fn manifest(theme: &str) -> toml::Table {
    TestSite::real().text(&format!("themes/{theme}/theme.toml")).parse().expect("a theme's file is TOML")
}

#[test]
fn a_hospital_has_its_own_look_and_inherits_all_else() {
    let (default, own) = (TestSite::real().built(), in_theme_of_example().built());
    assert_eq!(own.report, default.report, "the theme has faults of its own");
    let (sheet, own_sheet) = (style_sheet(&default), style_sheet(&own));
    assert_ne!(sheet, own_sheet, "another style sheet has another name");
    let as_in_default = |text: &str| {
        without_preview(text)
            .replace(own_sheet, sheet)
            .replace(&logo(CHILD), &logo("default"))
            .replace("content=\"#fbf7f9\"", "content=\"#fbf8f3\"")
            .replace("content=\"#17141a\"", "content=\"#14191a\"")
    };
    let pages: BTreeMap<&str, &str> = default.pages().collect();
    assert_eq!(pages.len(), own.pages().count());
    let with_head = |path: &str| !path.ends_with("/embed/index.html");
    for (path, page) in own.pages().filter(|(path, _)| with_head(path)) {
        assert!(page.contains(&logo(CHILD)) && page.contains("content=\"#fbf7f9\""), "{path} has the look");
        assert!(as_in_default(page) == without_preview(pages[path]), "{path} differs in more than its look");
    }
    let manifest = own.text("nl/manifest.webmanifest");
    assert!(manifest.contains(r##""theme_color": "#fbf7f9""##), "{manifest}");
}

#[test]
fn the_style_sheet_has_the_colours_of_the_hospital_and_no_other_change() {
    let (default, own) = (TestSite::real().built(), in_theme_of_example().built());
    let before: Vec<&str> = default.text(style_sheet(&default)).lines().collect();
    let after: Vec<&str> = own.text(style_sheet(&own)).lines().collect();
    assert_eq!(before.len(), after.len());
    let changed: Vec<&str> =
        before.iter().zip(&after).filter(|(one, other)| one != other).map(|(_, new)| *new).collect();
    let manifest = manifest(CHILD);
    let tokens = ["light", "dark"].map(|medium| manifest["tokens"][medium].as_table().expect("a table"));
    let given: Vec<String> = tokens
        .iter()
        .flat_map(|table| table.iter())
        .map(|(name, value)| format!("--oefenwijzer-{name}: {};", value.as_str().expect("a text")))
        .collect();
    for line in &given {
        assert!(changed.iter().any(|new| new.trim() == line), "{line} in {changed:?}");
    }
    let of_figures = changed.iter().filter(|new| new.contains("--figure-")).count();
    assert_eq!(changed.len(), given.len() + of_figures, "{changed:?}");
}

#[test]
fn what_a_site_does_not_use_of_its_themes_changes_no_byte_of_it() {
    let is_used = |path: &str| {
        let below = |folder: &str| path.starts_with(&format!("themes/default/{folder}"));
        !path.starts_with("themes/") || below("templates/") || below("assets/") || below("theme.toml")
    };
    let whole = TestSite::real();
    let unused: Vec<String> = whole.paths().into_iter().filter(|path| !is_used(path)).collect();
    for part in [
        "themes/default/scripts/site.js",
        "themes/default/scripts/jsconfig.json",
        "themes/voorbeeldziekenhuis/theme.toml",
    ] {
        assert!(unused.iter().any(|path| path == part), "{part} is there");
    }
    let bare = unused.iter().fold(whole.clone(), |site, path| site.without(path));
    let (whole, bare) = (whole.built(), bare.built());
    assert_eq!(whole.report, bare.report);
    assert!(whole.files == bare.files, "a file that no page uses changes the site");
}

#[test]
fn other_files_in_the_folder_of_a_theme_are_left_alone() {
    let site = TestSite::small()
        .with_bytes("themes/plain/scripts/site.js", "this is no script {{ at all")
        .with_bytes("themes/plain/scripts/jsconfig.json", "{")
        .with_bytes("themes/plain/README", "Wie dit leest")
        .with_bytes("themes/plain/templates/notes.txt", "{% nonsense");
    assert_sound(&site);
    assert!(site.built().files == TestSite::small().built().files);
}
