//! Sixty mistakes that translators can make, planted into the real translations: how many of each kind are found, and
//! whether anything is found where nothing is wrong.

use std::collections::BTreeMap;

use oefenwijzer::diag::{Code, Diagnostic, Report};
use serde::Deserialize;

use crate::project::{TestSite, repository};

/// How many of a hundred mistakes must be found.
const GOAL: usize = 95;

#[derive(Deserialize)]
struct Planted {
    mistake: Vec<Mistake>,
    edited_caution: Vec<EditedCaution>,
}

/// One edit of one message.
#[derive(Deserialize)]
struct Mistake {
    kind: String,
    lang: String,
    /// The catalogue and the message.
    message: String,
    from: String,
    to: String,
}

/// An edit of a Dutch text on which a patient's safety depends.
#[derive(Deserialize)]
struct EditedCaution {
    file: String,
    from: String,
    to: String,
}

fn planted() -> Planted {
    let text = std::fs::read_to_string(repository().join("tests/fixtures/planted-mistakes.toml"));
    toml::from_str(&text.expect("the fixture is there")).expect("the fixture is TOML")
}

/// The rule that is made for a kind of mistake.
fn rule(kind: &str) -> Code {
    match kind {
        "dropped-negation" => Code::LostWord,
        "ten-to-hundred" => Code::DigitMismatch,
        "swapped-side" => Code::SideMismatch,
        "lost-placeable" => Code::PlaceableMismatch,
        "wrong-script" => Code::WrongScript,
        other => panic!("no rule is made for `{other}`"),
    }
}

impl Mistake {
    fn file(&self) -> String {
        let (catalogue, _) = self.message.split_once('/').expect("a catalogue stands before the message");
        format!("locales/{}/{catalogue}.ftl", self.lang)
    }

    /// The bytes of the message in its file.
    fn span(&self, text: &str) -> std::ops::Range<usize> {
        let (_, id) = self.message.split_once('/').expect("a catalogue stands before the message");
        let start = text.find(&format!("\n{id} =")).expect("the message is there") + 1;
        let is_next = |line: &&str| !line.starts_with(char::is_whitespace) && !line.trim().is_empty();
        let rest = &text[start..];
        let next = rest.split_inclusive('\n').skip(1).find(is_next);
        start..next.map_or(text.len(), |next| next.as_ptr() as usize - text.as_ptr() as usize)
    }

    fn plant(&self, site: TestSite) -> TestSite {
        let mut text = site.text(&self.file());
        let span = self.span(&text);
        let value = text[span.clone()].find('=').expect("words stand behind the name");
        let span = span.start + value..span.end;
        let words = &text[span.clone()];
        assert_eq!(words.matches(&self.from).count(), 1, "`{}` must stand once in {}", self.from, self.message);
        text.replace_range(span.clone(), &words.replacen(&self.from, &self.to, 1));
        site.with_bytes(&self.file(), text)
    }

    fn is_found_by(&self, diagnostic: &Diagnostic, text: &str) -> bool {
        let place = diagnostic.place.as_ref();
        place.is_some_and(|place| place.file.as_str() == self.file() && self.span(text).contains(&place.start))
    }
}

/// What is found in files of translators.
fn in_locales(report: &Report) -> Vec<Diagnostic> {
    let is_in = |found: &&Diagnostic| found.place.as_ref().is_some_and(|place| place.file.below("locales").is_some());
    report.iter().filter(is_in).cloned().collect()
}

#[test]
fn nothing_is_found_in_the_translations_as_they_are() {
    let found = in_locales(&TestSite::real().built_without_files().report);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn planted_mistakes_are_found_and_nothing_else_is() {
    let mut by_kind: BTreeMap<String, Vec<Mistake>> = BTreeMap::new();
    for mistake in planted().mistake {
        by_kind.entry(mistake.kind.clone()).or_default().push(mistake);
    }
    let (mut all, mut all_found) = (0, 0);
    for (kind, mistakes) in &by_kind {
        assert_eq!(mistakes.len(), 10, "{kind}");
        let site = mistakes.iter().fold(TestSite::real(), |site, mistake| mistake.plant(site));
        let report = site.built_without_files().report;
        let mut unexpected = in_locales(&report);
        let mut missed = Vec::new();
        for mistake in mistakes {
            let text = site.text(&mistake.file());
            let is_found = report.iter().any(|found| found.code == rule(kind) && mistake.is_found_by(found, &text));
            missed.extend((!is_found).then(|| format!("{} {}", mistake.lang, mistake.message)));
            unexpected.retain(|found| !mistake.is_found_by(found, &text));
        }
        println!("{kind}: {} of {} found by {}; missed: {missed:?}", 10 - missed.len(), 10, rule(kind).name());
        assert!(unexpected.is_empty(), "{kind}: {unexpected:#?}");
        (all, all_found) = (all + 10, all_found + 10 - missed.len());
    }
    assert!(all_found * 100 >= GOAL * all, "{all_found} of {all} found");
}

#[test]
fn an_edited_caution_is_stale_in_every_language() {
    let project = TestSite::real().laid_out();
    let cautions = planted().edited_caution;
    assert_eq!(cautions.len(), 10);
    let mut site = TestSite::real();
    for caution in &cautions {
        site = site.replacing(&caution.file, &caution.from, &caution.to);
    }
    project.write(&site);
    let (code, said) = project.run(&["translate", "sync"]);
    assert_eq!(code, 0, "{said}");
    let report = project.built().report;
    for lang in ["en", "ar", "tr", "pl", "uk", "de", "ro"] {
        let file = format!("locales/{lang}/rugklachten.ftl");
        let stale = report.iter().filter(|found| {
            found.code == Code::StaleTranslation
                && found.place.as_ref().is_some_and(|place| place.file.as_str() == file)
        });
        assert_eq!(stale.count(), cautions.len(), "{lang}");
    }
}
