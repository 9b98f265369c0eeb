//! What the words of a translation give away: a lost "not", left for right, another script, a text that is the Dutch
//! one still. It compares each message with the Dutch in every way in which the two can be read; values, digits and
//! links are the business of `parity.rs`.

mod words;
mod untranslated;
mod script;
mod characters;
mod length;
mod plurals;

use std::collections::BTreeSet;

use pulldown_cmark::{Event, Parser};

use super::catalog::{Catalog, Message};
use super::glossary::{Glossary, SourceGlossary};
use super::id::MessageId;
use super::parity;
use super::plural::Plurals;
use super::readings::Reading;
use super::state::States;
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::Language;
use crate::source::toml::nearest;

/// Looks at the translations of one language.
pub(super) struct Lint<'l> {
    /// The words to look for, in Dutch.
    pub(super) source: &'l SourceGlossary,
    /// The words to look for, in the language.
    pub(super) glossary: &'l Glossary,
    language: &'l Language,
    plurals: Plurals,
    scripts: script::Scripts,
}

/// What is wrong, which rule says so, and the name under which an exception can be made.
struct Finding {
    code: Code,
    message: String,
    /// A group of the glossary; the rule's own name where there is none.
    group: Option<String>,
    help: String,
}

impl<'l> Lint<'l> {
    /// Knows the words, the script and the plurals of a language.
    pub(super) fn new(language: &'l Language, source: &'l SourceGlossary, glossary: &'l Glossary) -> Self {
        Self {
            source,
            glossary,
            language,
            plurals: Plurals::of(&language.lang),
            scripts: script::Scripts::of(&language.name),
        }
    }

    /// Looks at every message that both have, and says which ones the Dutch has no more.
    pub(super) fn check(&self, dutch: &Catalog, translation: &Catalog, states: Option<&States>) -> Report {
        let mut report = Report::default();
        for message in translation.iter() {
            match dutch.get(message.id.as_str()) {
                Some(source) => report.merge(self.look_at(source, message, translation)),
                None => report.push(without_dutch(dutch, translation, message, states)),
            }
        }
        report
    }

    fn look_at(&self, dutch: &Message, message: &Message, catalog: &Catalog) -> Report {
        let mut seen = BTreeSet::new();
        let mut report = Report::default();
        for finding in self.findings(dutch, message) {
            let Finding { code, message: text, group, help } = finding;
            let is_excepted = self.glossary.excepts(&message.id, group.as_deref().unwrap_or_else(|| code.name()));
            if !is_excepted && seen.insert((code, text.clone())) {
                report.push(Diagnostic::new(code, text).at(catalog.file(), message.value_span.clone()).help(help));
            }
        }
        report
    }

    fn findings(&self, dutch: &Message, message: &Message) -> Vec<Finding> {
        let mut findings = plurals::find(message, &self.plurals, &self.language.name);
        for (dutch, translation) in parity::patterns_of_both(dutch, message) {
            for (source, target) in parity::readings_of_both(dutch, translation) {
                let (source, target) = (plain(&source), plain(&target));
                findings.extend(words::find(self, &source, &target));
                findings.extend(untranslated::find(&source, &target));
                findings.extend(script::find(&self.scripts, &self.language.name, &source, &target));
                findings.extend(characters::find(&self.scripts, &source, &target));
                findings.extend(length::find(&source, &target));
            }
        }
        findings
    }
}

impl Finding {
    fn new(code: Code, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { code, message: message.into(), group: None, help: help.into() }
    }

    fn of_group(self, group: &str) -> Self {
        Self { group: Some(group.to_owned()), ..self }
    }
}

/// The text of a reading as it is read, without targets of links and signs of emphasis.
fn plain(reading: &Reading) -> String {
    if !reading.text.contains("](") {
        return reading.text.replace('*', "");
    }
    let of_event = |event| match event {
        Event::Text(text) => Some(text.into_string()),
        Event::SoftBreak | Event::HardBreak => Some(" ".to_owned()),
        _ => None,
    };
    Parser::new(&reading.text).filter_map(of_event).collect()
}

/// A translation without a Dutch text: one that the Dutch had once, or a name that was never right.
fn without_dutch(dutch: &Catalog, translation: &Catalog, message: &Message, states: Option<&States>) -> Diagnostic {
    let place = |problem: Diagnostic| problem.at(translation.file(), message.span.clone());
    let id: &MessageId = &message.id;
    if let Some(entry) = states.and_then(|states| states.entries.get(id)) {
        let problem =
            Diagnostic::new(Code::ObsoleteMessage, format!("the Dutch of `{id}` is gone; it was: {}", entry.source));
        return place(problem).help("it is shown nowhere, and can be taken out");
    }
    let untranslated = dutch.iter().map(|message| message.id.as_str()).filter(|id| translation.get(id).is_none());
    let problem = Diagnostic::new(Code::UnknownMessage, format!("the Dutch has no message `{id}`"));
    place(problem).help(match nearest(id.as_str(), untranslated) {
        Some(known) => format!("did you mean `{known}`?"),
        None => "it is shown nowhere, and can be taken out".to_owned(),
    })
}

#[cfg(test)]
mod tests;
