//! What the messages of one language say of each other. It formats nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::catalog::{Catalog, Message};
use super::pattern::{self, Expression, Inline};
use crate::diag::{Code, Diagnostic, Report};

/// References that lead nowhere, and terms that would print the name of a variable nobody gives them.
///
/// Fluent is silent about the second: within a term, a missing value is no mistake for it.
pub(super) fn dangling(catalogs: &[&Catalog]) -> Report {
    let names = names(catalogs);
    let terms: BTreeMap<&str, &Message> =
        catalogs.iter().flat_map(|catalog| catalog.terms()).map(|term| (term.id.as_str(), term)).collect();
    let mut report = Report::default();
    for catalog in catalogs {
        for message in catalog.iter().chain(catalog.terms()) {
            message.each_inline(&mut |inline| {
                let problem = unknown(inline, &names).or_else(|| not_passed(inline, &terms));
                report.merge(problem.map(|problem| at(catalog, message, problem)).into_iter().collect());
            });
        }
    }
    report
}

/// Messages and terms that refer to themselves, at once or by way of others: nothing could ever be printed.
pub(super) fn cyclic(catalogs: &[&Catalog]) -> Report {
    let entries = || {
        catalogs.iter().flat_map(|catalog| {
            let messages = catalog.iter().map(|message| (message.id.to_string(), message));
            let terms = catalog.terms().map(|term| (format!("-{}", term.id), term));
            messages.chain(terms).map(move |(name, message)| (*catalog, name, message))
        })
    };
    let own = |reference: String| reference.split('.').next().unwrap_or_default().to_owned();
    let graph: BTreeMap<String, BTreeSet<String>> =
        entries().map(|(_, name, message)| (name, message.references().into_iter().map(own).collect())).collect();
    let problem = |(catalog, name, message): (&Catalog, String, &Message)| {
        let way = way_back(&graph, &name)?;
        Some(at(catalog, message, format!("`{name}` refers to itself: {}", way.join(" → "))))
    };
    entries().filter_map(problem).collect()
}

/// The names on a way from a name back to it.
fn way_back(graph: &BTreeMap<String, BTreeSet<String>>, name: &str) -> Option<Vec<String>> {
    let mut ways = vec![vec![name.to_owned()]];
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop() {
        for next in graph.get(way.last()?).into_iter().flatten() {
            let longer: Vec<String> = way.iter().cloned().chain([next.clone()]).collect();
            if next == name {
                return Some(longer);
            }
            if seen.insert(next.clone()) {
                ways.push(longer);
            }
        }
    }
    None
}

/// For each message the variables that must be numbers, in it or in a message it refers to.
pub(super) fn numbers(catalogs: &[&Catalog]) -> BTreeMap<String, BTreeSet<String>> {
    let messages = || catalogs.iter().flat_map(|catalog| catalog.iter());
    let mut numbers: BTreeMap<String, BTreeSet<String>> =
        messages().map(|message| (message.id.to_string(), message.numbers())).collect();
    let references: Vec<(&str, BTreeSet<String>)> = messages()
        .map(|message| (message.id.as_str(), message.references()))
        .filter(|(_, references)| !references.is_empty())
        .collect();
    while inherit(&references, &mut numbers) {}
    numbers
}

/// Gives each message the variables of those it refers to; says whether that changed anything.
fn inherit(references: &[(&str, BTreeSet<String>)], numbers: &mut BTreeMap<String, BTreeSet<String>>) -> bool {
    let mut changed = false;
    for (id, references) in references {
        let own = |reference: &String| numbers.get(reference.split('.').next()?).cloned();
        let inherited: BTreeSet<String> = references.iter().filter_map(own).flatten().collect();
        let known = numbers.get_mut(*id).expect("every message has its numbers");
        let before = known.len();
        known.extend(inherited);
        changed |= known.len() > before;
    }
    changed
}

/// The names that a reference can lead to: `a`, `a.title`, `-term`.
fn names(catalogs: &[&Catalog]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for catalog in catalogs {
        for message in catalog.iter() {
            names.extend(message.value.as_ref().map(|_| message.id.to_string()));
            names.extend(message.attributes.iter().map(|attribute| format!("{}.{}", message.id, attribute.id.name)));
        }
        for term in catalog.terms() {
            names.insert(format!("-{}", term.id));
            names.extend(term.attributes.iter().map(|attribute| format!("-{}.{}", term.id, attribute.id.name)));
        }
    }
    names
}

fn unknown(inline: &Inline, names: &BTreeSet<String>) -> Option<String> {
    let reference = pattern::reference(inline).filter(|reference| !names.contains(reference))?;
    Some(format!("refers to `{reference}`, which this language does not have"))
}

fn not_passed(inline: &Inline, terms: &BTreeMap<&str, &Message>) -> Option<String> {
    let Inline::TermReference { id, arguments, .. } = inline else { return None };
    let printed = printed(terms.get(id.name.as_str())?);
    let passed = |variable: &&String| {
        arguments.iter().flat_map(|arguments| &arguments.named).any(|argument| argument.name.name == **variable)
    };
    let missing = printed.iter().find(|variable| !passed(variable))?;
    Some(format!(
        "the term `-{0}` prints `${missing}`, which is not given here: `{{ -{0}({missing}: \"…\") }}`",
        id.name
    ))
}

/// The variables that a term prints. Those it only chooses variants by may be left out.
fn printed(term: &Message) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for pattern in term.patterns() {
        pattern::each_expression(pattern, &mut |expression| {
            if let Expression::Inline(inline) = expression {
                found.extend(pattern::variable(inline).map(str::to_owned));
            }
        });
    }
    found
}

fn at(catalog: &Catalog, message: &Message, problem: String) -> Diagnostic {
    Diagnostic::new(Code::MessageFormat, problem).at(catalog.file(), message.value_span.clone())
}
