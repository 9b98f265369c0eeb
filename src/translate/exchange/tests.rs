//! Exports and imports of small projects, in both forms.

use proptest::prelude::*;

use super::unit::{Header, Package, Progress, Unit};
use super::{ExchangeError, FileForm, Imported, po, xliff};
use crate::config::BaseUrl;
use crate::diag::Report;
use crate::l10n::MessageId;
use crate::lang::ReviewState;
use crate::path::SourcePath;
use crate::translate::Recording;
use crate::translate::testing::{Project, lang};

const FORMS: [FileForm; 2] = [FileForm::Po, FileForm::Xliff];
const WORDS: &str = "exercise-06-s1 = Yat.\nexercise-06-s3 =\n  Üç\n  { \"*\" }kez*\n";

/// A page with a step, a caution and a text of two lines, of which the caution is not translated.
fn project() -> Project {
    let mut project = Project::new(&[("step", "Ga liggen."), ("caution", "Stop bij pijn."), ("note", "Drie\n*keer*")]);
    project.write("locales/tr/locale.toml", "");
    project.write("locales/tr/rug.ftl", WORDS);
    project.sync();
    project
}

fn export(project: &Project, domain: &str, form: FileForm) -> String {
    let base = BaseUrl::parse("https://oefen.example").unwrap();
    project.locales().export(&lang("tr"), domain, form, &base).unwrap()
}

fn import(project: &mut Project, text: &str, form: FileForm) -> (Imported, Report) {
    let recording = Recording { by: Some("agency".into()), ..Recording::default() };
    let (imported, report) = project.locales().import(&SourcePath::known("back"), text, form, &recording).unwrap();
    project.apply(imported.changes.clone());
    (imported, report)
}

fn replaced(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "`{from}` must stand once in:\n{text}");
    text.replace(from, to)
}

/// The codes and the lines of a report.
fn found(report: &Report, text: &str) -> Vec<(&'static str, String)> {
    let line = |start: usize| text[text[..start].rfind('\n').map_or(0, |at| at + 1)..].lines().next().unwrap().trim();
    report.iter().map(|one| (one.code.name(), line(one.place.as_ref().unwrap().start).to_owned())).collect()
}

#[test]
fn a_translator_sees_everything_about_a_text() {
    let text = export(&project(), "rug", FileForm::Po);
    let caution = "#. Kind: caution\n#. Page: https://oefen.example/nl/rug/oefening-06/\n#. Critical for safety: ";
    assert!(text.contains(caution) && text.contains("#. Message: exercise-06-s2\n#. Baseline: "), "{text}");
    assert!(text.contains("msgid \"\"\n\"Drie\\n\"\n\"*keer*\"\nmsgstr \"\"\n\"Üç\\n\"\n\"*kez*\"\n"), "{text}");
    assert!(text.contains("\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\""), "{text}");
    let text = export(&project(), "rug", FileForm::Xliff);
    assert!(text.contains("<target state=\"needs-translation\"></target>"), "{text}");
    assert!(text.contains("<target state=\"translated\">Üç\n*kez*</target>"), "{text}");
}

#[test]
fn what_is_not_edited_changes_nothing() {
    for form in FORMS {
        let mut project = project();
        let text = export(&project, "rug", form);
        let (imported, report) = import(&mut project, &text, form);
        assert!(report.is_empty(), "{report:?}");
        assert_eq!((imported.changes.files.len(), imported.unchanged), (0, 3));
    }
}

#[test]
fn an_edited_text_is_translated_and_the_others_keep_their_bytes() {
    for form in FORMS {
        let mut project = project();
        let text = replaced(&export(&project, "rug", form), "Yat.", "Uzan.");
        let (imported, report) = import(&mut project, &text, form);
        assert!(report.is_empty(), "{report:?}");
        assert_eq!((imported.merged, imported.unchanged), (1, 2));
        assert_eq!(project.file("locales/tr/rug.ftl"), WORDS.replace("Yat.", "Uzan."));
        let states = project.file("locales/tr/rug.state.toml");
        assert!(states.contains("state = \"translated\"\nby = \"agency\"\n"), "{states}");
        assert_eq!(import(&mut project, &text, form).0.merged, 0);
        assert!(project.sync().files.is_empty());
    }
}

#[test]
fn a_new_text_stands_in_the_order_of_the_dutch() {
    let mut project = project();
    let text = export(&project, "rug", FileForm::Po);
    let text = replaced(&text, "msgid \"Stop bij pijn.\"\nmsgstr \"\"", "msgid \"Stop bij pijn.\"\nmsgstr \"Dur {.}\"");
    let (imported, report) = import(&mut project, &text, FileForm::Po);
    assert_eq!((imported.merged, report.is_empty()), (1, true), "{report:?}");
    let expected = WORDS.replace("s3 =", "s2 = Dur { \"{\" }.{ \"}\" }\nexercise-06-s3 =");
    assert_eq!(project.file("locales/tr/rug.ftl"), expected);
    assert!(project.file("locales/tr/rug.state.toml").contains("source = \"Stop bij pijn.\""));
}

#[test]
fn no_review_comes_from_outside_and_a_critical_text_waits() {
    for form in FORMS {
        let mut project = project();
        project.write("locales/tr/rug.ftl", "exercise-06-s2 = Dur.\n");
        project.sync_with(&Recording { state: ReviewState::ReviewedClinical, ..Recording::default() });
        project.set(&[("step", "Ga liggen."), ("caution", "Stop bij veel pijn."), ("note", "Drie\n*keer*")]);
        project.sync();
        let text = export(&project, "rug", form);
        let unfinished = replaced(&text, "Dur.", "Hemen dur.");
        assert_eq!(import(&mut project, &unfinished, form).0.unfinished, 1);
        let finished = unfinished.replace("#, fuzzy\n", "").replace("needs-review-translation", "final");
        assert_eq!(import(&mut project, &finished, form).0.merged, 1);
        let states = project.file("locales/tr/rug.state.toml");
        assert!(
            states.contains("source = \"Stop bij pijn.\"") && states.contains("state = \"translated\""),
            "{states}"
        );
    }
}

#[test]
fn every_problem_is_found_at_its_line_and_the_rest_is_merged() {
    let mut project = project();
    let text = export(&project, "rug", FileForm::Po);
    project.write("locales/tr/rug.ftl", &WORDS.replace("Yat.", "Uzan."));
    let text = replaced(&text, "msgstr \"Yat.\"", "msgstr \"Yatın.\"");
    let text = replaced(&text, "msgid \"Stop bij pijn.\"\nmsgstr \"\"", "msgid \"Stop bij pijn.\"\nmsgstr \"Dur.\"");
    let text = replaced(&text, "\"*kez*\"", "\"3 kez\"");
    let text = text + "\nmsgctxt \"exercise-06-s4\"\nmsgid \"\"\nmsgstr \"x\"\n";
    let (imported, report) = import(&mut project, &text, FileForm::Po);
    assert_eq!((imported.merged, imported.refused), (1, 3));
    let expected = [
        ("translation-conflict", "msgstr \"Yatın.\""),
        ("digit-mismatch", "msgstr \"\""),
        ("unknown-message", "msgstr \"x\""),
    ];
    assert_eq!(found(&report, &text), expected.map(|(code, line)| (code, line.to_owned())));
    assert!(project.file("locales/tr/rug.ftl").contains("exercise-06-s1 = Uzan.\nexercise-06-s2 = Dur.\n"));
}

#[test]
fn a_translation_of_other_dutch_is_not_taken_over() {
    for form in FORMS {
        let mut project = project();
        let text = export(&project, "rug", form);
        project.set(&[("step", "Ga nu liggen."), ("caution", "Stop bij pijn."), ("note", "Drie\n*keer*")]);
        project.sync();
        let (imported, report) = import(&mut project, &replaced(&text, "Yat.", "Uzan."), form);
        assert_eq!((imported.merged, imported.refused), (0, 1));
        assert_eq!(report.iter().map(|one| one.code.name()).collect::<Vec<_>>(), ["outdated-baseline"]);
        assert_eq!(project.file("locales/tr/rug.ftl"), WORDS);
    }
}

#[test]
fn an_emptied_translation_stays() {
    for form in FORMS {
        let mut project = project();
        let text = replaced(&export(&project, "rug", form), "Yat.", "");
        assert_eq!(import(&mut project, &text, form).0.emptied, 1);
        assert_eq!(project.file("locales/tr/rug.ftl"), WORDS);
    }
}

#[test]
fn the_interface_travels_as_fluent_patterns() {
    const TIMES: &str = "times =\n    { $n ->\n        [one] bir kez\n       *[other] { $n } kez\n    }\n";
    for form in FORMS {
        let mut project = project();
        project
            .write("locales/nl/ui.ftl", "# How often.\ntimes = { $n ->\n [one] één keer\n *[other] { $n } keer\n }\n");
        project.write("locales/tr/ui.ftl", TIMES);
        project.sync();
        let text = export(&project, "ui", form);
        assert!(text.contains("How often."), "{text}");
        assert_eq!(import(&mut project, &text, form).0.unchanged, 1);
        import(&mut project, &replaced(&text, "{ $n } kez", "{$n}  defa"), form);
        assert_eq!(project.file("locales/tr/ui.ftl"), TIMES.replace("kez\n    }", " defa\n    }"));
        let text = export(&project, "ui", form);
        for (broken, code) in [("{ $m }", "placeable-mismatch"), ("{ $n", "fluent-syntax")] {
            let (_, report) = import(&mut project, &replaced(&text, "{ $n }  defa", broken), form);
            assert!(report.iter().any(|one| one.code.name() == code), "{report:?}");
        }
    }
}

#[test]
fn a_file_that_is_not_for_this_project_is_refused() {
    let mut project = project();
    let text = export(&project, "rug", FileForm::Po);
    let read = |project: &Project, text: &str| {
        let locales = project.locales();
        let error = locales.import(&SourcePath::known("a.po"), text, FileForm::Po, &Recording::default()).unwrap_err();
        error.to_string()
    };
    let other = read(&project, &replaced(&text, "Language: tr", "Language: pl"));
    assert_eq!(other, "nothing is translated into `pl`; `new language` begins one");
    let other = read(&project, &replaced(&text, "Domain: rug", "Domain: rugg"));
    assert_eq!(other, "there is no leaflet `rugg`; did you mean `rug`?");
    project.write("locales/tr/rug.ftl", "exercise-06-s1 = {\n");
    assert_eq!(read(&project, &text), "`locales/tr/rug.ftl` has mistakes; mend them first");
}

#[test]
fn a_text_that_would_not_come_back_is_not_exported() {
    let mut project = project();
    project.write("locales/tr/rug.ftl", "exercise-06-s1 = Yat\u{7}\n");
    let base = BaseUrl::parse("https://oefen.example").unwrap();
    let refused = project.locales().export(&lang("tr"), "rug", FileForm::Po, &base);
    let message = "exercise-06-s1".to_owned();
    assert_eq!(refused, Err(ExchangeError::Unprintable { message, character: '\u{7}' }));
}

fn package(texts: Vec<(String, String)>) -> Package {
    let unit = |(serial, (source, target)): (u32, (String, String))| Unit {
        id: MessageId::of_segment("exercise-06", serial).unwrap(),
        notes: vec![format!("Kind: {}", source.replace(['\n', '\r'], " "))],
        source,
        target,
        progress: Progress::Missing,
    };
    let header = Header { source: lang("nl"), lang: lang("ar"), domain: "rug".into() };
    let units = (1..).zip(texts).map(unit).collect();
    Package { header, revision: String::new(), revised: None, units }
}

/// Texts with everything that one of the forms must write in another way.
fn any_text() -> impl Strategy<Value = String> {
    "([\"\\\\ \n\r\t&<>']|\\]\\]>|<!\\[CDATA\\[|&#10;|\\\\n|مرحبا|[\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]|\\PC){0,12}"
}

proptest! {
    #[test]
    fn any_text_comes_back_as_it_was(texts in proptest::collection::vec((any_text(), any_text()), 0..4)) {
        let package = package(texts);
        let file = SourcePath::known("back");
        for (returned, report) in [po::read(&file, &po::write(&package)), xliff::read(&file, &xliff::write(&package))] {
            prop_assert!(report.is_empty(), "{:?}", report);
            let returned = returned.unwrap();
            prop_assert_eq!(&returned.header, &package.header);
            prop_assert_eq!(returned.units.len(), package.units.len());
            for (back, sent) in returned.units.iter().zip(&package.units) {
                prop_assert_eq!(back.id.as_str(), sent.id.as_str());
                prop_assert_eq!((&back.source, &back.target), (&sent.source, &sent.target));
                prop_assert_eq!(&back.baseline, &Some(sent.baseline()));
            }
        }
    }

    #[test]
    fn no_file_stops_the_program(text in "(msg(id|str|ctxt) |\"[a-z\\\\\"]{0,3}\"?|\n|#[.,~|]?|</?(xliff|file|target)>|&[a-z#1]*;?|\\PC){0,30}") {
        let file = SourcePath::known("back");
        let _ = (po::read(&file, &text), xliff::read(&file, &text));
    }
}
