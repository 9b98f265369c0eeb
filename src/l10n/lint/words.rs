//! Words of the glossary: the same sides in the same order, the same units, no "not" lost, each term by its name.

use std::collections::BTreeSet;

use super::super::glossary::{self, Kind, Words};
use super::{Finding, Lint};
use crate::diag::Code;

/// Looks for the words that a Dutch text asks for.
pub(super) fn find(lint: &Lint<'_>, dutch: &str, translation: &str) -> Vec<Finding> {
    let (dutch, translation) = (glossary::split(dutch), glossary::split(translation));
    let mut findings: Vec<Finding> = sides(lint, &dutch, &translation).into_iter().collect();
    findings.extend(units(lint, &dutch, &translation));
    findings.extend(lost(lint, &dutch, &translation));
    findings
}

/// The groups of a kind that the language has words for, with the words of both.
fn groups<'l>(lint: &'l Lint<'_>, kind: Kind) -> impl Iterator<Item = (&'l str, &'l Words, &'l Words)> {
    let of_kind = lint.source.groups.iter().filter(move |(_, group)| group.kind == kind);
    of_kind.filter_map(|(name, group)| Some((name.as_str(), &group.words, lint.glossary.groups.get(name)?)))
}

fn sequences<'l>(lint: &'l Lint<'_>, kind: Kind, dutch: &[String], translation: &[String]) -> [Vec<&'l str>; 2] {
    let source: Vec<_> = groups(lint, kind).map(|(name, words, _)| (name, words)).collect();
    let target: Vec<_> = groups(lint, kind).map(|(name, _, words)| (name, words)).collect();
    [glossary::sequence(dutch, &source), glossary::sequence(translation, &target)]
}

fn sides(lint: &Lint<'_>, dutch: &[String], translation: &[String]) -> Option<Finding> {
    let [wanted, found] = sequences(lint, Kind::Side, dutch, translation);
    let first = wanted.iter().chain(&found).next().copied()?;
    let message = format!("the sides are {} here and {} in the Dutch", listed(&found), listed(&wanted));
    let help =
        "name the same sides in the order of the Dutch; a word the program does not know yet belongs in glossary.toml";
    (wanted != found).then(|| Finding::new(Code::SideMismatch, message, help).of_group(first))
}

fn units(lint: &Lint<'_>, dutch: &[String], translation: &[String]) -> Option<Finding> {
    let [wanted, found] = sequences(lint, Kind::Unit, dutch, translation);
    let first = wanted.iter().chain(&found).next().copied()?;
    let message = format!("the units are {} here and {} in the Dutch", listed(&found), listed(&wanted));
    let help = "write the units of the Dutch; a word the program does not know yet belongs in glossary.toml";
    let sets = [&wanted, &found].map(|units| units.iter().collect::<BTreeSet<_>>());
    (sets[0] != sets[1]).then(|| Finding::new(Code::UnitMismatch, message, help).of_group(first))
}

/// Words that got lost: of a "must" each one counts, of a term one is enough.
fn lost(lint: &Lint<'_>, dutch: &[String], translation: &[String]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (kind, code) in [(Kind::Must, Code::LostWord), (Kind::Term, Code::GlossaryTerm)] {
        for (name, source, target) in groups(lint, kind) {
            let wanted = source.count(dutch).min(if kind == Kind::Term { 1 } else { usize::MAX });
            let found = target.count(translation);
            if found < wanted {
                let message = format!("the Dutch says `{name}` {}, this says it {}", times(wanted), times(found));
                let help = format!("it is looked for as {} (glossary.toml)", target.listed());
                findings.push(Finding::new(code, message, help).of_group(name));
            }
        }
    }
    findings
}

fn times(count: usize) -> String {
    match count {
        0 => "nowhere".to_owned(),
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        more => format!("{more} times"),
    }
}

fn listed(names: &[&str]) -> String {
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}
