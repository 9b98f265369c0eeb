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
    fn only_days_that_exist_are_read() {
        assert_eq!(Date::parse("2024-02-29").map(|date| date.to_string()).as_deref(), Some("2024-02-29"));
        for bad in ["2025-02-29", "2025-5-1", "16 mei 2025", "2025-05-16T10:00:00"] {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
    }
}
