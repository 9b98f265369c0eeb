//! Numbers as a language writes them, in Western digits everywhere: `1,5` in Dutch, `1.5` in English and Arabic. It
//! knows nothing of plurals.

use std::convert::Infallible;
use std::fmt;

use fixed_decimal::{Decimal, UnsignedRoundingMode};
use fluent_bundle::types::FluentNumber;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;
use icu_locale_core::extensions::unicode::{Value, key};
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

/// How many decimals are shown of a number that was asked for no particular count, as in ECMA-402.
const MOST_DECIMALS: usize = 3;

/// The digits that are printed of a number, with those that `NUMBER` was asked for.
pub(super) fn decimal(number: &FluentNumber) -> Decimal {
    let options = &number.options;
    let least = position(options.minimum_fraction_digits.unwrap_or(0));
    let most =
        options.maximum_fraction_digits.map_or(least.max(position(MOST_DECIMALS)), |most| position(most).max(least));
    // A float is printed without an exponent and with no more digits than tell it from its neighbours.
    let mut decimal: Decimal = number.value.to_string().parse().unwrap_or_default();
    decimal.absolute.round_with_mode(-most, UnsignedRoundingMode::HalfExpand);
    decimal.absolute.trim_end();
    decimal.absolute.pad_end(-least);
    decimal.absolute.pad_start(position(options.minimum_integer_digits.unwrap_or(0)));
    decimal
}

fn position(digits: usize) -> i16 {
    i16::try_from(digits).unwrap_or(i16::MAX)
}

/// How one language writes numbers.
pub(super) struct NumberFormat(DecimalFormatter);

impl NumberFormat {
    fn new(tag: &str, grouping: GroupingStrategy) -> Self {
        let mut locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        let western = Value::try_from_str("latn").expect("a numbering system of CLDR");
        locale.extensions.unicode.keywords.set(key!("nu"), western);
        let formatter = DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::from(grouping));
        Self(formatter.expect("the data are compiled in, with a root for unknown languages"))
    }

    /// A number as text.
    pub(super) fn text(&self, number: &FluentNumber) -> String {
        self.0.format(&decimal(number)).to_string()
    }
}

impl Memoizable for NumberFormat {
    /// Whether digits are grouped.
    type Args = bool;
    type Error = Infallible;

    fn construct(lang: LanguageIdentifier, grouped: Self::Args) -> Result<Self, Self::Error> {
        let grouping = if grouped { GroupingStrategy::Auto } else { GroupingStrategy::Never };
        Ok(Self::new(&lang.to_string(), grouping))
    }
}

impl fmt::Debug for NumberFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NumberFormat").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_bundle::types::FluentNumberOptions;

    fn check(lang: &str, value: f64, options: FluentNumberOptions, expected: &str) {
        let format = NumberFormat::new(lang, GroupingStrategy::Auto);
        assert_eq!(format.text(&FluentNumber::new(value, options)), expected, "{lang} {value}");
    }

    #[test]
    fn each_language_has_its_decimal_sign_and_western_digits() {
        for (lang, expected) in
            [("nl", "1,5"), ("en", "1.5"), ("ar", "1.5"), ("tr", "1,5"), ("pl", "1,5"), ("ar-XB", "1.5"), ("fa", "1.5")]
        {
            check(lang, 1.5, FluentNumberOptions::default(), expected);
        }
        check("nl", 12345.0, FluentNumberOptions::default(), "12.345");
    }

    #[test]
    fn number_s_options_are_followed() {
        let options = |least, most| FluentNumberOptions {
            minimum_fraction_digits: least,
            maximum_fraction_digits: most,
            ..FluentNumberOptions::default()
        };
        check("nl", 1.0, options(Some(1), None), "1,0");
        check("nl", 2.55, options(None, Some(1)), "2,6");
        check("nl", 0.1 + 0.2, options(None, None), "0,3");
        check("nl", 3.0, FluentNumberOptions { minimum_integer_digits: Some(2), ..Default::default() }, "03");
    }
}
