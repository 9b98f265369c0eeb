//! Every way in which a message can be read: one for each combination of its variants, with what it prints. It is what
//! two languages are compared by, because a number lost in one variant is lost for the reader of that variant only.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::unicode::unescape_unicode_to_string;

use super::pattern::{
    Element, Expression, Inline, Pattern, Variant, VariantKey, canonical_inline, reference, variable,
};

/// The most combinations of variants a message may have.
pub(super) const MOST: usize = 256;

/// Stands in a text for a value that is filled in later: the character that Unicode has for it, no letter and no space.
pub(super) const VALUE: char = '\u{fffc}';

/// One way in which a message can be read.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    /// The variants on the way, by what they are chosen by.
    pub(super) choices: BTreeMap<String, Choice>,
    /// The text, with [`VALUE`] in place of every value.
    pub(super) text: String,
    /// The variables that are printed.
    pub(super) variables: BTreeSet<String>,
    /// The messages and terms that are printed.
    pub(super) references: BTreeSet<String>,
}

/// A variant that was chosen.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    /// The variable it was chosen by, if it was one.
    pub(super) variable: Option<String>,
    /// Its key.
    pub(super) key: String,
    /// All keys it was chosen from.
    pub(super) keys: BTreeSet<String>,
    /// Whether it is the one taken when no other fits.
    pub(super) default: bool,
    /// Whether the keys are numbers and plural categories.
    pub(super) plural: bool,
}

/// In how many ways a pattern can be read; a number above [`MOST`] may be too small.
pub(super) fn count(pattern: &Pattern) -> usize {
    let of_element = |element: &Element| match element {
        Element::Placeable { expression } => count_in(expression),
        Element::TextElement { .. } => 1,
    };
    pattern.elements.iter().map(of_element).fold(1, usize::saturating_mul)
}

fn count_in(expression: &Expression) -> usize {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().map(|variant| count(&variant.value)).fold(0, usize::saturating_add)
        }
        Expression::Inline(Inline::Placeable { expression }) => count_in(expression),
        Expression::Inline(_) => 1,
    }
}

/// All readings of a pattern, in an order that depends on the pattern only.
pub(super) fn all(pattern: &Pattern) -> Vec<Reading> {
    extend(vec![Reading::default()], pattern)
}

fn extend(readings: Vec<Reading>, pattern: &Pattern) -> Vec<Reading> {
    pattern.elements.iter().fold(readings, |mut readings, element| match element {
        Element::TextElement { value } => {
            for reading in &mut readings {
                reading.text.push_str(value);
            }
            readings
        }
        Element::Placeable { expression } => extend_by(readings, expression),
    })
}

fn extend_by(mut readings: Vec<Reading>, expression: &Expression) -> Vec<Reading> {
    match expression {
        Expression::Inline(Inline::Placeable { expression }) => extend_by(readings, expression),
        Expression::Inline(inline) => {
            for reading in &mut readings {
                reading.print(inline);
            }
            readings
        }
        Expression::Select { selector, variants } => variants
            .iter()
            .flat_map(|variant| extend(choose(&readings, selector, variants, variant), &variant.value))
            .collect(),
    }
}

/// Keeps the readings in which a variant can be met: one that asked for `[one]` before does not meet `[few]` now.
fn choose(readings: &[Reading], selector: &Inline, variants: &[Variant], variant: &Variant) -> Vec<Reading> {
    let name = canonical_inline(selector);
    let choice = Choice {
        variable: variable(selector).map(str::to_owned),
        key: key(variant).to_owned(),
        keys: variants.iter().map(|variant| key(variant).to_owned()).collect(),
        default: variant.default,
        plural: is_plural(variants),
    };
    let mut met = Vec::new();
    for reading in readings {
        if reading.choices.get(&name).is_none_or(|before| before.allows(&choice)) {
            let mut reading = reading.clone();
            reading.choices.entry(name.clone()).or_insert_with(|| choice.clone());
            met.push(reading);
        }
    }
    met
}

impl Choice {
    /// Whether a later choice by the same selector can go together with this one.
    fn allows(&self, later: &Self) -> bool {
        self.key == later.key
            || (self.default && !self.keys.contains(&later.key))
            || (later.default && !later.keys.contains(&self.key))
    }
}

impl Reading {
    fn print(&mut self, inline: &Inline) {
        match inline {
            Inline::StringLiteral { value } => self.text.push_str(&unescape_unicode_to_string(value)),
            Inline::NumberLiteral { value } => self.text.push_str(value),
            inline => {
                self.text.push(VALUE);
                self.variables.extend(variable(inline).map(str::to_owned));
                self.references.extend(reference(inline));
            }
        }
    }

    /// The runs of digits in the text, sorted, whatever digits they are written in.
    pub(super) fn digits(&self) -> Vec<String> {
        let western: String = self.text.chars().map(western_digit).collect();
        let runs = western.split(|character: char| !character.is_ascii_digit());
        let mut runs: Vec<String> = runs.filter(|run| !run.is_empty()).map(str::to_owned).collect();
        runs.sort_unstable();
        runs
    }
}

/// The key of a variant as it is written.
pub(super) fn key(variant: &Variant) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// Whether variants are chosen by a number: their keys are numbers and plural categories, and nothing else.
pub(super) fn is_plural(variants: &[Variant]) -> bool {
    const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    variants.iter().all(|variant| match &variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => CATEGORIES.contains(&name.as_str()),
    })
}

fn western_digit(character: char) -> char {
    let value = match character {
        '٠'..='٩' => u32::from(character) - u32::from('٠'),
        '۰'..='۹' => u32::from(character) - u32::from('۰'),
        other => return other,
    };
    char::from_digit(value, 10).expect("the difference of two digits is a digit")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(text: &str) -> Pattern {
        let resource = fluent_syntax::parser::parse(format!("m = {text}\n")).unwrap();
        let Some(super::super::pattern::Entry::Message(message)) = resource.body.into_iter().next() else {
            panic!("one message was written");
        };
        message.value.unwrap()
    }

    fn check(text: &str, expected: &[&str]) {
        let pattern = pattern(text);
        let texts: Vec<String> = all(&pattern).into_iter().map(|reading| reading.text).collect();
        assert_eq!(texts, expected);
        assert!(count(&pattern) >= texts.len());
    }

    #[test]
    fn each_combination_of_variants_is_a_reading() {
        check("Doe { $n } keer", &["Doe \u{fffc} keer"]);
        check("{ $a ->\n [x] X\n *[y] Y\n }{ $b ->\n [1] 1\n *[other] 2\n }", &["X1", "Y1", "X2", "Y2"]);
    }

    #[test]
    fn one_selector_cannot_answer_in_two_ways() {
        check("{ $a ->\n [x] X\n *[y] Y\n }{ $a ->\n [x] 1\n *[y] 2\n }", &["X1", "Y2"]);
        check("{ $a ->\n [x] X\n *[y] Y\n }{ $a ->\n [z] 1\n *[y] 2\n }", &["Y1", "X2", "Y2"]);
    }

    #[test]
    fn digits_are_compared_in_whatever_script_they_are_written() {
        let reading = Reading { text: "١٢ keer, 1,5 en ۳".to_owned(), ..Reading::default() };
        assert_eq!(reading.digits(), ["1", "12", "3", "5"]);
    }
}
