//! A dose as the leaflet states it: numbers, blanks for the physiotherapist, units and sides. Nothing is computed,
//! proposed or multiplied: what the leaflet leaves unstated stays unstated.

use serde::Deserialize;

/// One dose. At least one of `repetitions`, `hold`, `for_each` and `duration` is stated.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dose {
    /// The step it belongs to, from 1; the whole exercise when absent.
    pub step: Option<usize>,
    /// How often.
    pub repetitions: Option<Amount>,
    /// How long a posture is held, each time.
    pub hold: Option<Time>,
    /// How long each time takes, where the leaflet does not say that something is held.
    #[serde(rename = "for")]
    pub for_each: Option<Time>,
    /// How long the whole takes.
    pub duration: Option<Duration>,
    /// Whether left and right take turns. The number may mean both together or each: the leaflet does not say.
    pub side: Option<Side>,
    /// What the repetitions are counted for.
    pub per: Option<Per>,
}

/// A number, or a blank on paper that the physiotherapist fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// A dotted line.
    Blank,
    /// A number that holds for everybody.
    Number(u32),
}

/// A time with its unit.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Time {
    /// How many of the unit.
    pub amount: Amount,
    /// The unit; two of them are a choice that the physiotherapist makes.
    pub units: Units,
    /// Whether the leaflet says "about".
    #[serde(default)]
    pub approx: bool,
}

/// A time for the whole, or one for each side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Duration {
    /// One time.
    Whole(Time),
    /// One time for each side: two separate numbers.
    Sides {
        /// For the left side.
        left: Amount,
        /// For the right side.
        right: Amount,
        /// The unit of both.
        units: Units,
    },
}

/// The unit of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Units {
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
    /// Seconds or minutes: the physiotherapist crosses one out.
    SecondsOrMinutes,
}

/// How sides are dealt with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// Left and right in turn.
    Alternating,
}

/// What repetitions are counted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Per {
    /// For each muscle.
    Muscle,
}

impl Dose {
    /// Says what is wrong with a dose that can be read but says too little or too much.
    #[must_use]
    pub fn defect(&self) -> Option<&'static str> {
        let times = [self.hold.is_some(), self.for_each.is_some(), self.duration.is_some()];
        let stated_times = times.into_iter().filter(|stated| *stated).count();
        match (self.repetitions.is_some(), stated_times) {
            (false, 0) => Some("a dose needs `repetitions`, `hold`, `for` or `duration`"),
            (_, 2..) => Some("a dose takes one of `hold`, `for` and `duration`, not several"),
            (false, _) if self.per.is_some() => Some("`per` needs `repetitions`"),
            _ => None,
        }
    }

    /// How many dotted lines the physiotherapist fills in.
    #[must_use]
    pub fn blanks(&self) -> usize {
        let mut amounts: Vec<Amount> = self.repetitions.into_iter().collect();
        amounts.extend(self.times().map(|time| time.amount));
        if let Some(Duration::Sides { left, right, .. }) = &self.duration {
            amounts.extend([*left, *right]);
        }
        amounts.into_iter().filter(|amount| *amount == Amount::Blank).count()
    }

    /// How many choices between seconds and minutes the physiotherapist makes.
    #[must_use]
    pub fn unit_choices(&self) -> usize {
        self.times().filter(|time| time.units == Units::SecondsOrMinutes).count()
    }

    fn times(&self) -> impl Iterator<Item = &Time> {
        let whole = self.duration.iter().filter_map(|duration| match duration {
            Duration::Whole(time) => Some(time),
            Duration::Sides { .. } => None,
        });
        self.hold.iter().chain(&self.for_each).chain(whole)
    }
}

impl Units {
    /// The name used in messages: `s`, `min`, `s-or-min`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Seconds => "s",
            Self::Minutes => "min",
            Self::SecondsOrMinutes => "s-or-min",
        }
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "an amount is a whole number from 1 to 999, or \"blank\"")]
        enum Written {
            Number(i64),
            Word(String),
        }
        match Written::deserialize(deserializer)? {
            Written::Number(number @ 1..=999) => Ok(Self::Number(number.unsigned_abs().try_into().unwrap_or(u32::MAX))),
            Written::Word(word) if word == "blank" => Ok(Self::Blank),
            _ => Err(serde::de::Error::custom("an amount is a whole number from 1 to 999, or \"blank\"")),
        }
    }
}

impl<'de> Deserialize<'de> for Units {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let names = Vec::<String>::deserialize(deserializer)?;
        match names.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["s"] => Ok(Self::Seconds),
            ["min"] => Ok(Self::Minutes),
            ["s", "min"] => Ok(Self::SecondsOrMinutes),
            _ => Err(serde::de::Error::custom("units are [\"s\"], [\"min\"] or [\"s\", \"min\"]")),
        }
    }
}

impl<'de> Deserialize<'de> for Duration {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Written {
            amount: Option<Amount>,
            left: Option<Amount>,
            right: Option<Amount>,
            units: Units,
            #[serde(default)]
            approx: bool,
        }
        let Written { amount, left, right, units, approx } = Written::deserialize(deserializer)?;
        match (amount, left, right) {
            (Some(amount), None, None) => Ok(Self::Whole(Time { amount, units, approx })),
            (None, Some(left), Some(right)) if !approx => Ok(Self::Sides { left, right, units }),
            _ => Err(serde::de::Error::custom("a duration has `amount`, or `left` and `right`")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Dose, String> {
        toml::from_str(text).map_err(|error: toml::de::Error| error.message().to_owned())
    }

    #[test]
    fn every_pattern_of_the_leaflet_is_read() {
        for (text, blanks, choices) in [
            ("repetitions = \"blank\"\nside = \"alternating\"", 1, 0),
            ("duration = { amount = \"blank\", units = [\"s\"], approx = true }", 1, 0),
            ("repetitions = \"blank\"\nfor = { amount = \"blank\", units = [\"s\", \"min\"] }", 2, 1),
            ("step = 3\nduration = { amount = \"blank\", units = [\"s\"] }", 1, 0),
            ("duration = { left = \"blank\", right = \"blank\", units = [\"s\"] }", 2, 0),
            ("hold = { amount = 10, units = [\"s\"], approx = true }\nrepetitions = 3\nper = \"muscle\"", 0, 0),
        ] {
            let dose = read(text).unwrap();
            assert_eq!((dose.blanks(), dose.unit_choices(), dose.defect()), (blanks, choices, None), "{text}");
        }
    }

    #[test]
    fn a_dose_that_says_too_little_or_too_much_is_refused() {
        for text in [
            "repetitions = 0",
            "repetitions = \"3\"",
            "repetitions = -1",
            "hold = { amount = 3, units = [\"uur\"] }",
            "duration = { left = 3, units = [\"s\"] }",
            "duration = { left = 3, right = 4, amount = 5, units = [\"s\"] }",
            "herhaal = 3",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
        assert!(read("side = \"alternating\"").unwrap().defect().is_some());
        let two_times = "hold = { amount = 3, units = [\"s\"] }\nfor = { amount = 3, units = [\"s\"] }";
        assert!(read(two_times).unwrap().defect().is_some());
    }
}
