//! The plural rules of a language, from ICU4X. It knows nothing of Fluent.
//!
//! Fluent's own tables are of an older CLDR and choose wrong forms, in Arabic for every number from 103 to 110.

use std::fmt;

use fixed_decimal::Decimal;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::lang::Lang;

/// How far [`Plurals::only_number`] looks. Every rule of CLDR that tells whole numbers apart does so below it, or
/// repeats itself.
const LOOKED_AT: u32 = 1000;

/// The categories in CLDR's order.
const IN_ORDER: [PluralCategory; 6] = [
    PluralCategory::Zero,
    PluralCategory::One,
    PluralCategory::Two,
    PluralCategory::Few,
    PluralCategory::Many,
    PluralCategory::Other,
];

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// How many: "3 times".
    Cardinal,
    /// The how-manieth: "the 3rd time".
    Ordinal,
}

/// The plural rules of one language.
pub struct Plurals {
    cardinal: PluralRules,
    ordinal: PluralRules,
}

impl Plurals {
    /// The rules of a language; of a language that CLDR does not know, those of its root.
    ///
    /// # Panics
    /// Never: the data are compiled in, with a root for unknown languages.
    #[must_use]
    pub fn of(lang: &Lang) -> Self {
        let locale = locale(lang);
        let cardinal = PluralRules::try_new_cardinal((&locale).into());
        let ordinal = PluralRules::try_new_ordinal((&locale).into());
        Self {
            cardinal: cardinal.expect("the data are compiled in"),
            ordinal: ordinal.expect("the data are compiled in"),
        }
    }

    /// The category of a number as it is printed ("1,0" is not "1"), in CLDR's word: `one`, `few`, `other`.
    #[must_use]
    pub fn category(&self, number: &Decimal, counting: Counting) -> &'static str {
        name(self.rules(counting).category_for(number))
    }

    /// The one whole number of a category, when there is but one: 1 for `one` in Dutch; none in Ukrainian, where 21 and
    /// 31 belong there too.
    #[must_use]
    pub fn only_number(&self, category: &str, counting: Counting) -> Option<u32> {
        let category = PluralCategory::get_for_cldr_string(category)?;
        let rules = self.rules(counting);
        let mut numbers = (0..LOOKED_AT).filter(|number| rules.category_for(*number) == category);
        let only = numbers.next()?;
        numbers.next().is_none().then_some(only)
    }

    /// All categories of the language, in CLDR's order.
    #[must_use]
    pub fn categories(&self, counting: Counting) -> Vec<&'static str> {
        let known: Vec<PluralCategory> = self.rules(counting).categories().collect();
        IN_ORDER.into_iter().filter(|category| known.contains(category)).map(name).collect()
    }

    /// The categories that whole numbers have; in Polish `other` is for fractions only.
    #[must_use]
    pub fn whole_number_categories(&self, counting: Counting) -> Vec<&'static str> {
        let rules = self.rules(counting);
        let met: Vec<PluralCategory> = (0..LOOKED_AT).map(|number| rules.category_for(number)).collect();
        IN_ORDER.into_iter().filter(|category| met.contains(category)).map(name).collect()
    }

    fn rules(&self, counting: Counting) -> &PluralRules {
        match counting {
            Counting::Cardinal => &self.cardinal,
            Counting::Ordinal => &self.ordinal,
        }
    }
}

impl fmt::Debug for Plurals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plurals").finish_non_exhaustive()
    }
}

/// CLDR's word for a category.
fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The language as ICU4X names it.
pub(super) fn locale(lang: &Lang) -> Locale {
    lang.as_str().parse().unwrap_or(Locale::UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLDR: &str = include_str!("../../tests/fixtures/cldr/plurals.json");

    fn plurals(lang: &str) -> Plurals {
        Plurals::of(&Lang::new(lang).unwrap())
    }

    /// Reads a list of samples as CLDR writes it: "3~10, 103~110, 1003, …". Numbers in compact notation are left out.
    fn samples(list: &str) -> Vec<String> {
        let written = list.split(',').map(str::trim).filter(|part| !part.is_empty() && *part != "…");
        written.filter(|part| !part.contains('c')).flat_map(range).collect()
    }

    fn range(part: &str) -> Vec<String> {
        let (first, last) = part.split_once('~').unwrap_or((part, part));
        let digits = first.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        let units = |number: &str| number.replace('.', "").parse::<u64>().unwrap();
        let written = |number: u64| {
            let text = format!("{number:0>width$}", width = digits + 1);
            let (whole, fraction) = text.split_at(text.len() - digits);
            if digits == 0 { whole.to_owned() } else { format!("{whole}.{fraction}") }
        };
        (units(first)..=units(last)).map(written).collect()
    }

    fn check_samples(kind: &str, counting: Counting, at_least: usize) {
        let cldr: serde_json::Value = serde_json::from_str(CLDR).unwrap();
        let mut checked = 0;
        for (lang, rules) in cldr["supplemental"][kind].as_object().unwrap() {
            let plurals = plurals(lang);
            for (name, rule) in rules.as_object().unwrap() {
                let category = name.strip_prefix("pluralRule-count-").unwrap();
                for number in rule.as_str().unwrap().split('@').skip(1).flat_map(|list| {
                    samples(list.strip_prefix("integer").or_else(|| list.strip_prefix("decimal")).unwrap())
                }) {
                    assert_eq!(plurals.category(&number.parse().unwrap(), counting), category, "{lang} {number}");
                    checked += 1;
                }
            }
        }
        assert!(checked >= at_least, "only {checked} samples");
    }

    #[test]
    fn every_sample_of_cldr_falls_into_its_category() {
        check_samples("plurals-type-cardinal", Counting::Cardinal, 480);
        check_samples("plurals-type-ordinal", Counting::Ordinal, 150);
    }

    fn check(lang: &str, numbers: &[u32], category: &str) {
        for number in numbers {
            let found = plurals(lang).category(&Decimal::from(*number), Counting::Cardinal);
            assert_eq!(found, category, "{lang} {number}");
        }
    }

    #[test]
    fn numbers_above_a_hundred_are_right_too() {
        check("ar", &[103, 110, 203, 1003], "few");
        check("ar", &[111], "many");
        check("ar-XB", &[103], "few");
        check("ro", &[101, 119], "few");
        check("uk", &[21, 101], "one");
    }

    fn check_only(lang: &str, category: &str, only: Option<u32>) {
        assert_eq!(plurals(lang).only_number(category, Counting::Cardinal), only, "{lang} {category}");
    }

    #[test]
    fn a_category_of_one_number_is_known_as_such() {
        for (lang, category, only) in [
            ("nl", "one", Some(1)),
            ("uk", "one", None),
            ("pl", "one", Some(1)),
            ("ro", "one", Some(1)),
            ("ar", "zero", Some(0)),
            ("ar", "two", Some(2)),
            ("ar", "few", None),
            ("nl", "two", None),
            ("nl", "left", None),
        ] {
            check_only(lang, category, only);
        }
    }
}
