//! A calendar day as content states it. No clock is read here: what "today" is, a caller says.

use std::fmt;

use serde::de::Error as _;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year.
    pub year: u16,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

impl Date {
    /// Reads `2025-05-16`; returns `None` when there is no such day.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let datetime: toml::value::Datetime = text.parse().ok()?;
        Self::from_toml(datetime)
    }

    /// The day, in Greenwich, of a number of seconds since 1970.
    #[must_use]
    pub fn of_unix_time(seconds: u64) -> Self {
        // Howard Hinnant's days-to-civil algorithm, for days from 1970 on: eras of 400 years that begin in March.
        let days = seconds / 86_400 + 719_468;
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + u64::from(month <= 2);
        let small = |number: u64| u8::try_from(number).unwrap_or(u8::MAX);
        Self { year: u16::try_from(year).unwrap_or(u16::MAX), month: small(month), day: small(day) }
    }

    fn from_toml(datetime: toml::value::Datetime) -> Option<Self> {
        match datetime {
            toml::value::Datetime { date: Some(date), time: None, offset: None } => {
                Some(Self { year: date.year, month: date.month, day: date.day })
            }
            _ => None,
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let datetime = toml::value::Datetime::deserialize(deserializer)?;
        Self::from_toml(datetime).ok_or_else(|| D::Error::custom("a date without a time is wanted: 2025-05-16"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_falls_on_its_day() {
        for (seconds, day) in [(0, "1970-01-01"), (951_782_400, "2000-02-29"), (1_747_353_600, "2025-05-16")] {
            assert_eq!(Date::of_unix_time(seconds).to_string(), day);
            assert_eq!(Date::of_unix_time(seconds + 86_399).to_string(), day);
        }
    }

    #[test]
    fn only_days_that_exist_are_read() {
        assert_eq!(Date::parse("2024-02-29").map(|date| date.to_string()).as_deref(), Some("2024-02-29"));
        for bad in ["2025-02-29", "2025-5-1", "16 mei 2025", "2025-05-16T10:00:00"] {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
    }
}
