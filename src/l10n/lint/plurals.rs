//! Plural forms: those a language has, no others, and at least two different ones.

use std::collections::BTreeSet;

use super::super::catalog::Message;
use super::super::pattern::{self, Expression, Inline, Variant};
use super::super::plural::{Counting, Plurals};
use super::super::readings;
use super::Finding;
use crate::diag::Code;

/// The category that every language has.
const OTHER: &str = "other";

/// Says what is wrong with the plural forms of a message.
pub(super) fn find(message: &Message, plurals: &Plurals, language: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for pattern in message.patterns() {
        pattern::each_expression(pattern, &mut |expression| match expression {
            Expression::Select { selector, variants } if readings::is_plural(variants) => {
                let counting = if is_ordinal(selector) { Counting::Ordinal } else { Counting::Cardinal };
                findings.extend(judge(variants, &Forms { plurals, counting, language }));
            }
            _ => {}
        });
    }
    findings
}

/// The plural forms of a language, for numbers or for places in a row.
struct Forms<'f> {
    plurals: &'f Plurals,
    counting: Counting,
    language: &'f str,
}

fn judge(variants: &[Variant], forms: &Forms<'_>) -> Vec<Finding> {
    let keys: BTreeSet<&str> = variants.iter().map(readings::key).collect();
    let mut findings: Vec<Finding> = identical(variants).into_iter().collect();
    // The months of a date are chosen by number too, but nothing is counted.
    if !keys.iter().all(|key| is_number(key)) {
        findings.extend(missing(&keys, forms));
        findings.extend(unreachable(&keys, forms));
        findings.extend(default(variants));
    }
    findings
}

fn is_number(key: &str) -> bool {
    key.parse::<f64>().is_ok()
}

fn is_ordinal(selector: &Inline) -> bool {
    pattern::canonical_inline(selector).contains("\"ordinal\"")
}

fn missing(keys: &BTreeSet<&str>, forms: &Forms<'_>) -> Option<Finding> {
    let is_covered = |category: &str| {
        let only = forms.plurals.only_number(category, forms.counting).map(|number| number.to_string());
        keys.contains(category) || only.is_some_and(|number| keys.contains(number.as_str()))
    };
    let lacking: Vec<String> = forms
        .plurals
        .whole_number_categories(forms.counting)
        .into_iter()
        .filter(|category| *category != OTHER && !is_covered(category))
        .map(|category| format!("[{category}]"))
        .collect();
    let message = format!("no variant {} for numbers, which {} has", lacking.join(", "), forms.language);
    let help = "add the form; without it the last variant is shown for such numbers";
    (!lacking.is_empty()).then(|| Finding::new(Code::MissingPlural, message, help))
}

fn unreachable(keys: &BTreeSet<&str>, forms: &Forms<'_>) -> Option<Finding> {
    let known = forms.plurals.categories(forms.counting);
    let key = keys.iter().find(|key| !known.contains(*key) && !is_number(key))?;
    let message = format!("the variant [{key}] is never shown: {} has no such form", forms.language);
    Some(Finding::new(Code::UnreachablePlural, message, format!("the forms are {}", known.join(", "))))
}

/// The last variant is shown for a dotted line too, on which any number may be written.
fn default(variants: &[Variant]) -> Option<Finding> {
    let default = variants.iter().find(|variant| variant.default)?;
    let key = readings::key(default);
    let message = format!("the default variant is [{key}], so that there is none for any number");
    (key != OTHER).then(|| Finding::new(Code::DefaultPlural, message, "mark `*[other]` as the default"))
}

fn identical(variants: &[Variant]) -> Option<Finding> {
    let first = variants.first()?;
    let is_same = variants.len() > 1 && variants.iter().all(|variant| variant.value == first.value);
    let help = "write the sentence once, without variants";
    is_same.then(|| Finding::new(Code::IdenticalPlurals, "all variants for a number say the same", help))
}
