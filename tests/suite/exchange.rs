//! The catalogues of this repository on their way to an agency and back: whatever the language, what nobody edited
//! changes nothing.

use oefenwijzer::config::BaseUrl;
use oefenwijzer::lang::Lang;
use oefenwijzer::path::SourcePath;
use oefenwijzer::source;
use oefenwijzer::translate::{FileForm, Locales, Recording};

use crate::project::repository;

/// The languages and the domains of this repository, and everything under `locales/`.
fn real() -> (Vec<Lang>, Vec<String>, Locales) {
    let (tree, report) = source::scan(&repository());
    assert!(report.is_empty(), "{report:?}");
    let files: Vec<_> =
        tree.below("locales").filter_map(|(path, file)| Some((path.clone(), file.text()?.to_owned()))).collect();
    let dutch = Lang::new("nl").expect("a language");
    let (locales, _) = Locales::read(&dutch, files.clone());
    let names = files.iter().filter_map(|(path, _)| path.below("locales")?.split_once('/'));
    let (mut languages, mut domains) = (Vec::new(), Vec::new());
    for (tag, name) in names {
        match name.strip_suffix(".ftl") {
            None if name == "locale.toml" && tag != dutch.as_str() => languages.extend(Lang::new(tag)),
            Some(domain) if tag == dutch.as_str() => domains.push(domain.to_owned()),
            _ => {}
        }
    }
    (languages, domains, locales)
}

#[test]
fn no_catalogue_is_changed_by_an_export_and_an_import() {
    let (languages, domains, locales) = real();
    let base = BaseUrl::parse("https://oefen.example").expect("an address");
    let file = SourcePath::known("back");
    for lang in &languages {
        for domain in &domains {
            for form in [FileForm::Po, FileForm::Xliff] {
                let text = locales.export(lang, domain, form, &base).expect("it can be exported");
                let back = locales.import(&file, &text, form, &Recording::default());
                let (imported, report) = back.expect("it is for this project");
                assert!(report.is_empty(), "{lang} {domain} {form:?}: {report:?}");
                assert!(imported.unchanged > 0 && imported.changes.files.is_empty(), "{lang} {domain} {form:?}");
            }
        }
    }
    assert!(languages.len() >= 2 && domains.len() >= 3, "{languages:?} {domains:?}");
}
