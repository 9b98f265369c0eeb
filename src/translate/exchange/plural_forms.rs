//! The plural forms of a language as gettext's tools want them in the header of a PO file. The texts of this project
//! have their plural forms in Fluent; this is for tools that refuse a file without them.

use std::collections::BTreeSet;

use fixed_decimal::Decimal;

use crate::l10n::{Counting, Plurals};
use crate::lang::Lang;

/// How far the numbers are looked at. Every rule of CLDR for whole numbers below a million repeats itself before.
const LOOKED_AT: u32 = 1000;

/// CLDR's categories, in the order in which gettext counts them.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A rule, as gettext writes it and as the program counts.
struct Rule {
    written: &'static str,
    form: fn(u32) -> usize,
}

const RULES: &[Rule] = &[
    Rule { written: "nplurals=1; plural=0;", form: |_| 0 },
    Rule { written: "nplurals=2; plural=(n != 1);", form: |n| usize::from(n != 1) },
    Rule { written: "nplurals=2; plural=(n > 1);", form: |n| usize::from(n > 1) },
    Rule {
        written: "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
        form: |n| if n == 1 { 0 } else { 2 - usize::from(slavic_few(n)) },
    },
    Rule {
        written: "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
        form: |n| if n % 10 == 1 && n % 100 != 11 { 0 } else { 2 - usize::from(slavic_few(n)) },
    },
    Rule {
        written: "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);",
        form: |n| match n {
            1 => 0,
            2..=4 => 1,
            _ => 2,
        },
    },
    Rule {
        written: "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>=1 && n%100<=19) ? 1 : 2);",
        form: |n| match (n, n % 100) {
            (1, _) => 0,
            (0, _) | (_, 1..=19) => 1,
            _ => 2,
        },
    },
    Rule {
        written: "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
        form: |n| match (n, n % 100) {
            (0..=2, _) => n as usize,
            (_, 3..=10) => 3,
            (_, 11..) => 4,
            _ => 5,
        },
    },
];

fn slavic_few(n: u32) -> bool {
    (2..=4).contains(&(n % 10)) && !(12..=14).contains(&(n % 100))
}

/// The header's value for a language; `None` when gettext's rule for it is not known here.
pub(super) fn plural_forms(lang: &Lang) -> Option<&'static str> {
    let plurals = Plurals::of(lang);
    let category = |n: u32| plurals.category(&Decimal::from(n), Counting::Cardinal);
    let used: BTreeSet<&str> = (0..LOOKED_AT).map(category).collect();
    let counted: Vec<&str> = CATEGORIES.into_iter().filter(|name| used.contains(name)).collect();
    let fits = |rule: &&Rule| (0..LOOKED_AT).all(|n| counted.get((rule.form)(n)) == Some(&category(n)));
    RULES.iter().find(fits).map(|rule| rule.written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_is_that_of_some_languages() {
        let languages = ["ja", "nl", "fa", "pl", "uk", "cs", "ro", "ar"];
        for (lang, rule) in languages.into_iter().zip(RULES) {
            assert_eq!(plural_forms(&Lang::new(lang).unwrap()), Some(rule.written), "{lang}");
        }
        assert_eq!(plural_forms(&Lang::new("tr").unwrap()), plural_forms(&Lang::new("nl").unwrap()));
    }

    #[test]
    fn a_language_of_which_no_rule_is_known_gets_none() {
        assert_eq!(plural_forms(&Lang::new("cy").unwrap()), None);
    }
}
