//! The facts of a language, from `locales/<tag>/locale.toml`. It reads no words.

use serde::Deserialize;
use toml::Spanned;

use crate::diag::{Code, Diagnostic, Report};
use crate::lang::{Direction, Lang, Language};
use crate::path::SourcePath;
use crate::source;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    name: Spanned<String>,
    direction: Direction,
    fallback: Option<Spanned<String>>,
    address: Option<String>,
    #[serde(default)]
    partial: Vec<String>,
}

/// Reads a `locale.toml`. The language is the one its folder is named after.
#[must_use]
pub fn parse(file: &SourcePath, text: &str) -> (Option<Language>, Report) {
    let mut report = Report::default();
    let language = language(file, text, &mut report);
    (language, report)
}

fn language(file: &SourcePath, text: &str, report: &mut Report) -> Option<Language> {
    let facts: Option<Facts> = source::toml::read(file, text, 0, report);
    let lang = of_folder(file, report)?;
    let facts = facts?;
    if facts.name.get_ref().trim().is_empty() {
        report.push(Diagnostic::new(Code::InvalidValue, "the language has no name").at(file, facts.name.span()));
    }
    let fallback = facts.fallback.and_then(|fallback| fallback_of(&lang, &fallback, file, report));
    let name = facts.name.into_inner();
    Some(Language { lang, name, direction: facts.direction, fallback, address: facts.address, partial: facts.partial })
}

fn of_folder(file: &SourcePath, report: &mut Report) -> Option<Lang> {
    let folder = file.folder().rsplit('/').next().unwrap_or_default();
    let lang = Lang::new(folder);
    if lang.is_none() {
        let message = format!("the folder `{folder}` is not named after a language tag, such as `nl` or `ar`");
        report.push(Diagnostic::new(Code::UnknownLanguage, message).in_file(file));
    }
    lang
}

fn fallback_of(lang: &Lang, written: &Spanned<String>, file: &SourcePath, report: &mut Report) -> Option<Lang> {
    let tag = written.get_ref();
    match Lang::new(tag) {
        Some(fallback) if fallback != *lang => return Some(fallback),
        Some(_) => {
            let message = "the language falls back to itself";
            report.push(Diagnostic::new(Code::FallbackCycle, message).at(file, written.span()));
        }
        None => {
            let message = format!("`{tag}` is no language tag, such as `nl` or `ar`");
            report.push(Diagnostic::new(Code::UnknownLanguage, message).at(file, written.span()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_named_after_its_folder() {
        let file = SourcePath::known("locales/ar/locale.toml");
        let text = "name = \"العربية\"\ndirection = \"rtl\"\nfallback = \"nl\"\naddress = \"formal\"\n";
        let (language, report) = parse(&file, text);
        let language = language.unwrap();
        assert!(report.is_empty());
        assert_eq!((language.lang.as_str(), language.direction), ("ar", Direction::Rtl));
        assert_eq!(language.fallback.unwrap().as_str(), "nl");
    }

    fn check(file: &str, text: &str, code: Code, help: Option<&str>) {
        let (_, report) = parse(&SourcePath::known(file), text);
        let found: Vec<_> = report.iter().map(|d| (d.code, d.help.as_deref())).collect();
        assert_eq!(found, [(code, help)], "{text}");
    }

    #[test]
    fn mistakes_are_reported() {
        let file = "locales/ar/locale.toml";
        let good = "name = \"x\"\ndirection = \"rtl\"\n";
        check(file, &format!("{good}fallbck = \"nl\"\n"), Code::TomlSyntax, Some("did you mean `fallback`?"));
        check(file, &format!("{good}fallback = \"ar\"\n"), Code::FallbackCycle, None);
        check(file, &format!("{good}fallback = \"Dutch!\"\n"), Code::UnknownLanguage, None);
        check(file, "name = \" \"\ndirection = \"rtl\"\n", Code::InvalidValue, None);
        check("locales/AR/locale.toml", good, Code::UnknownLanguage, None);
    }
}
