//! The permanent name of a message. It knows nothing of what the message says.

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

/// How many digits a serial can have, so that the next one can always be issued.
const MOST_SERIAL_DIGITS: usize = 9;

/// The permanent name of a message: `safety-only-if-ticked` in the interface, `exercise-06-s3` on a page, where `3` is
/// a serial that was issued once and says nothing about the order of the page.
///
/// Ids are ordered by page and then by number, so that `s10` stands behind `s9`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MessageId(Arc<str>);

impl MessageId {
    /// Reads an id; returns `None` when Fluent would not: it begins with a letter, and holds letters, digits, `-` and
    /// `_` of ASCII.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        is_identifier(text).then(|| Self(text.into()))
    }

    /// Names the segment of a page that was issued a serial; returns `None` when `page` could not begin an id.
    #[must_use]
    pub fn of_segment(page: &str, serial: u32) -> Option<Self> {
        Self::new(&format!("{page}-s{serial}"))
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The page and the serial, for the id of a segment.
    #[must_use]
    pub fn segment(&self) -> Option<(&str, u32)> {
        let (page, serial) = self.0.rsplit_once("-s")?;
        let canonical = !serial.starts_with('0')
            && serial.len() <= MOST_SERIAL_DIGITS
            && serial.bytes().all(|byte| byte.is_ascii_digit());
        Some((page, serial.parse().ok().filter(|_| canonical)?))
    }

    fn page_and_serial(&self) -> (&str, u32) {
        self.segment().unwrap_or((&self.0, 0))
    }
}

impl Ord for MessageId {
    fn cmp(&self, other: &Self) -> Ordering {
        let natural = self.page_and_serial().cmp(&other.page_and_serial());
        natural.then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for MessageId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether Fluent takes a text as the name of a message, an attribute or a variable.
pub(super) fn is_identifier(text: &str) -> bool {
    let carried = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    text.starts_with(|first: char| first.is_ascii_alphabetic()) && text.bytes().all(carried)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_segment_s_id_is_a_page_and_a_serial() {
        let id = MessageId::of_segment("exercise-06", 3).unwrap();
        assert_eq!((id.as_str(), id.segment()), ("exercise-06-s3", Some(("exercise-06", 3))));
        for plain in ["dose-hold", "exercise-06-s", "exercise-06-s03", "a-s1x", "a-s99999999999"] {
            assert_eq!(MessageId::new(plain).unwrap().segment(), None, "{plain}");
        }
    }

    #[test]
    fn names_that_fluent_refuses_are_no_ids() {
        for bad in ["", "404-s1", "-term", "é", "a b", "a.b"] {
            assert_eq!(MessageId::new(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn ten_stands_behind_nine() {
        let mut ids = ["a-s10", "a-s9", "a", "a-b", "b-s1"].map(|id| MessageId::new(id).unwrap());
        ids.sort();
        assert_eq!(ids.map(|id| id.to_string()), ["a", "a-s9", "a-s10", "a-b", "b-s1"]);
    }
}
