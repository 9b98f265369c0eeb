//! Two leaflets side by side: another department, other types, more than fifty exercises, no transfers. Nothing in the
//! program may know the first leaflet by heart.

use crate::project::{Built, Project, TestSite};

/// More than two digits can number beside transfers.
const EXERCISES: usize = 55;

/// A project with the second leaflet.
fn beside(site: TestSite) -> TestSite {
    let site = site.overlaid("tests/fixtures/two-leaflets");
    (1..=EXERCISES).fold(site, |site, number| {
        let letter = if number % 2 == 0 { "A" } else { "B" };
        let dose = if letter == "A" { "\n[[dose]]\nhold = { amount = \"blank\", units = [\"s\"] }\n" } else { "" };
        let text = format!(
            "+++\nnumber = {number}\ntypes = [\"{letter}\"]\n{dose}+++\n# Beweging {number}\n\n1. Buig uw knie.\n2. Strek uw knie.\n"
        );
        site.with_bytes(&format!("content/knie/exercises/{number:02}.md"), text)
    })
}

/// Lays a project out and lets the program give a code to every page.
fn with_codes(site: &TestSite) -> Project {
    let project = site.laid_out();
    let (code, said) = project.run(&["codes", "add"]);
    assert_eq!(code, 0, "{said}");
    project
}

fn pages_below<'b>(built: &'b Built, folder: &str) -> Vec<(&'b str, &'b str)> {
    built.pages().filter(|(path, _)| path.starts_with(folder)).collect()
}

#[test]
fn a_leaflet_of_another_department_builds_beside_the_first() {
    let built = with_codes(&beside(TestSite::real())).built();
    assert!(!built.report.has_errors(), "{}", built.problems());
    assert!(!built.codes().contains(&"page-without-code"), "{}", built.problems());
    let own = pages_below(&built, "nl/knie/");
    // Each exercise also has a view for other sites; the overview, the whole leaflet and the editors' page come to it.
    assert_eq!(own.len(), 2 * EXERCISES + 3);
    for (path, page) in &own {
        assert!(page.contains("073 553 60 50") && !page.contains("073 553 61 55"), "{path}");
        assert!(!page.contains("transfer"), "{path}");
    }
    let overview = built.text("nl/knie/index.html");
    let (balance, active) = (overview.find("id=\"type-b\""), overview.find("id=\"type-a\""));
    assert!(balance.is_some() && balance < active, "the types stand in the order of leaflet.toml");
    let home = built.text("nl/index.html");
    assert!(home.contains("rugklachten/") && home.contains("knie/"));
}

#[test]
fn a_leaflet_with_many_exercises_has_codes_with_three_digits() {
    let built = with_codes(&beside(TestSite::small())).built();
    for code in ["021-000-1", "021-001-1", "021-055-1", "021-055-1-2", "020-01-1"] {
        assert!(built.files.contains_key(&format!("{code}/index.html")), "{code}");
    }
    assert!(built.text("021-055-1/index.html").contains("Beweging 55"));
    assert!(built.text("nl/knie/oefening-55/index.html").contains("Beweging 55"));
}

#[test]
fn a_dose_is_inherited_from_the_types_of_the_own_leaflet() {
    let built = beside(TestSite::small()).built();
    let dose = "Doe dit <bdi>10</bdi> keren (<bdi>none</bdi>, <bdi>alternating</bdi>).";
    assert!(built.text("nl/knie/oefening-01/index.html").contains(dose));
    assert!(!built.text("nl/knie/oefening-02/index.html").contains(dose));
}

#[test]
fn a_second_leaflet_changes_no_page_of_the_first() {
    let (alone, together) = (TestSite::small().built(), beside(TestSite::small()).built());
    let of_the_first = pages_below(&alone, "nl/rug/");
    assert_eq!(of_the_first.len(), 5);
    assert_eq!(of_the_first, pages_below(&together, "nl/rug/"));
}
