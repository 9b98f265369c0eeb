//! The numbers that stand on paper: [`ShortCode`] (`020-07-1`), the same for paper in another language
//! ([`PrintedCode`], `020-07-1-3`), and the rule that ties a page's number to the [`Part`] of the leaflet it is. It
//! does not know which codes were issued.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// Text that is not a code as it is printed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "`{0}` is not a code: wanted leaflet, page and edition as in `020-07-1`, with two or three digits for the page"
)]
pub struct MalformedCode(pub String);

/// The number of a leaflet, printed with three digits or more: `020`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LeafletNumber(pub u32);

impl LeafletNumber {
    /// Reads the number as it is printed: without the zeros that fill up to three digits it would be another address.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let number = Self(digits(text)?);
        (number.to_string() == text).then_some(number)
    }
}

impl fmt::Display for LeafletNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:03}", self.0)
    }
}

/// What a page is within its leaflet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The leaflet itself.
    Leaflet,
    /// An exercise, by its number, counted from 1.
    Exercise(u32),
    /// A transfer (getting up, lying down), counted from 1 in the order of the leaflet.
    Transfer(u32),
}

impl Part {
    /// Reads the id of a page: `rugklachten`, `rugklachten/exercise-07`, `rugklachten/transfer-01`. Returns the id of
    /// the leaflet and the part of it, or `None` when the text is no such id.
    #[must_use]
    pub fn of_page(id: &str) -> Option<(&str, Self)> {
        let (leaflet, part) = match id.split_once('/') {
            None => (id, Self::Leaflet),
            Some((leaflet, page)) => (leaflet, Self::parse(page)?),
        };
        let carried = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        (!leaflet.is_empty() && leaflet.bytes().all(carried)).then_some((leaflet, part))
    }

    fn parse(page: &str) -> Option<Self> {
        let (kind, serial) = page.split_once('-')?;
        let number = digits(serial).filter(|number| *number > 0 && format!("{number:02}") == serial)?;
        match kind {
            "exercise" => Some(Self::Exercise(number)),
            "transfer" => Some(Self::Transfer(number)),
            _ => None,
        }
    }

    /// Whether two pages are of one kind, whatever their numbers.
    #[must_use]
    pub fn same_kind(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Leaflet => f.write_str("the leaflet itself"),
            Self::Exercise(number) => write!(f, "exercise {number}"),
            Self::Transfer(number) => write!(f, "transfer {number}"),
        }
    }
}

/// How many digits the number of a page has. A leaflet with more than 50 exercises or 49 transfers needs three.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Width {
    /// `00` the leaflet, `01` to `50` exercises, `51` to `99` transfers.
    Two,
    /// `000` the leaflet, `001` to `500` exercises, `501` to `999` transfers.
    Three,
}

impl Width {
    fn digits(self) -> usize {
        match self {
            Self::Two => 2,
            Self::Three => 3,
        }
    }

    /// The highest number of an exercise; transfers are counted on from here.
    fn last_exercise(self) -> u32 {
        match self {
            Self::Two => 50,
            Self::Three => 500,
        }
    }
}

/// The number of a page within its leaflet, as printed: `07`, or `007` where a leaflet needs three digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageNumber {
    width: Width,
    number: u32,
}

impl PageNumber {
    /// The number of a part, or `None` when it does not fit the width.
    #[must_use]
    pub fn new(part: Part, width: Width) -> Option<Self> {
        let last = width.last_exercise();
        let number = match part {
            Part::Leaflet => 0,
            Part::Exercise(number) => Some(number).filter(|number| (1..=last).contains(number))?,
            Part::Transfer(number) => last + Some(number).filter(|number| (1..last).contains(number))?,
        };
        Some(Self { width, number })
    }

    fn parse(text: &str) -> Option<Self> {
        let width = [Width::Two, Width::Three].into_iter().find(|width| width.digits() == text.len())?;
        Some(Self { width, number: digits(text)? })
    }

    /// How many digits it has.
    #[must_use]
    pub fn width(self) -> Width {
        self.width
    }

    /// What the number stands for.
    #[must_use]
    pub fn part(self) -> Part {
        match self.number.checked_sub(self.width.last_exercise()) {
            None | Some(0) if self.number == 0 => Part::Leaflet,
            None | Some(0) => Part::Exercise(self.number),
            Some(transfer) => Part::Transfer(transfer),
        }
    }
}

impl fmt::Display for PageNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:0width$}", self.number, width = self.width.digits())
    }
}

/// The code printed for a page: leaflet, page, edition. `020-07-1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShortCode {
    /// The number of the leaflet.
    pub leaflet: LeafletNumber,
    /// The number of the page.
    pub page: PageNumber,
    /// The edition of the paper, counted from 1.
    pub edition: u32,
}

impl ShortCode {
    /// The code on paper in another language than the source, by the language's number in the ledger.
    #[must_use]
    pub fn with_language(self, number: u32) -> PrintedCode {
        PrintedCode { code: self, language: Some(number) }
    }
}

impl FromStr for ShortCode {
    type Err = MalformedCode;

    fn from_str(text: &str) -> Result<Self, MalformedCode> {
        let mut parts = text.split('-');
        let mut read = || {
            let leaflet = LeafletNumber::parse(parts.next()?)?;
            let page = PageNumber::parse(parts.next()?)?;
            let edition = counted(parts.next()?)?;
            parts.next().is_none().then_some(Self { leaflet, page, edition })
        };
        read().ok_or_else(|| MalformedCode(text.to_owned()))
    }
}

impl fmt::Display for ShortCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{}", self.leaflet, self.page, self.edition)
    }
}

/// A code as it stands on one sheet of paper, with the number of the paper's language where that is not the source:
/// `020-07-1`, `020-07-1-3`. As a folder of the site it is the code's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PrintedCode {
    /// The page and its edition.
    pub code: ShortCode,
    /// The number of the paper's language; absent on paper in the source language.
    pub language: Option<u32>,
}

impl From<ShortCode> for PrintedCode {
    fn from(code: ShortCode) -> Self {
        Self { code, language: None }
    }
}

impl FromStr for PrintedCode {
    type Err = MalformedCode;

    fn from_str(text: &str) -> Result<Self, MalformedCode> {
        if let Ok(code) = text.parse::<ShortCode>() {
            return Ok(code.into());
        }
        let malformed = || MalformedCode(text.to_owned());
        let (code, language) = text.rsplit_once('-').ok_or_else(malformed)?;
        let language = counted(language).ok_or_else(malformed)?;
        Ok(code.parse::<ShortCode>().map_err(|_| malformed())?.with_language(language))
    }
}

impl fmt::Display for PrintedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.code.fmt(f)?;
        self.language.map_or(Ok(()), |number| write!(f, "-{number}"))
    }
}

/// Reads a number that is counted from 1 and printed without zeros before it.
pub(super) fn counted(text: &str) -> Option<u32> {
    digits(text).filter(|number| *number > 0 && !text.starts_with('0'))
}

/// Reads Western digits; `str::parse` alone would also take a sign. No number on paper has more than six.
fn digits(text: &str) -> Option<u32> {
    (text.len() <= 6 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_part(code: &str, part: Part) {
        let parsed: ShortCode = code.parse().unwrap();
        assert_eq!(parsed.to_string(), code);
        assert_eq!(parsed.page.part(), part, "{code}");
        assert_eq!(PageNumber::new(part, parsed.page.width()), Some(parsed.page), "{code}");
    }

    #[test]
    fn the_number_of_a_page_says_what_it_is() {
        check_part("020-00-1", Part::Leaflet);
        check_part("020-01-1", Part::Exercise(1));
        check_part("020-50-2", Part::Exercise(50));
        check_part("020-51-1", Part::Transfer(1));
        check_part("020-99-1", Part::Transfer(49));
        check_part("1020-000-1", Part::Leaflet);
        check_part("020-051-12", Part::Exercise(51));
        check_part("020-500-1", Part::Exercise(500));
        check_part("020-501-1", Part::Transfer(1));
    }

    #[test]
    fn a_part_that_does_not_fit_the_width_has_no_number() {
        for part in [Part::Exercise(0), Part::Exercise(51), Part::Transfer(0), Part::Transfer(50)] {
            assert_eq!(PageNumber::new(part, Width::Two), None, "{part}");
        }
        assert_eq!(PageNumber::new(Part::Exercise(501), Width::Three), None);
        assert_eq!(PageNumber::new(Part::Transfer(500), Width::Three), None);
    }

    #[test]
    fn a_code_has_one_spelling_only() {
        let bad = [
            "",
            "020",
            "020-07",
            "20-07-1",
            "0020-07-1",
            "020-7-1",
            "020-0007-1",
            "020-07-0",
            "020-07-01",
            "020-+7-1",
            "020-07-1-",
            "020-07-1-3",
            "020-07--1",
            " 020-07-1",
            "O20-07-1",
            "020-07-٣",
            "1000000-07-1",
        ];
        for text in bad {
            assert_eq!(text.parse::<ShortCode>(), Err(MalformedCode(text.to_owned())), "{text:?}");
        }
    }

    #[test]
    fn paper_in_another_language_adds_the_language_number() {
        let code: ShortCode = "020-07-1".parse().unwrap();
        assert_eq!(code.with_language(3).to_string(), "020-07-1-3");
        assert_eq!("020-07-1-3".parse(), Ok(code.with_language(3)));
        assert_eq!("020-07-1".parse(), Ok(PrintedCode::from(code)));
        for bad in ["020-07-1-0", "020-07-1-03", "020-07-1-3-1", "020-07-1-nl", "3"] {
            assert!(bad.parse::<PrintedCode>().is_err(), "{bad}");
        }
    }

    #[test]
    fn ids_of_pages_follow_one_grammar() {
        assert_eq!(Part::of_page("rugklachten"), Some(("rugklachten", Part::Leaflet)));
        assert_eq!(Part::of_page("rug-2/exercise-07"), Some(("rug-2", Part::Exercise(7))));
        assert_eq!(Part::of_page("rug/exercise-107"), Some(("rug", Part::Exercise(107))));
        assert_eq!(Part::of_page("rug/transfer-01"), Some(("rug", Part::Transfer(1))));
        for bad in ["", "/exercise-07", "Rug", "rug/exercise-7", "rug/exercise-00", "rug/tip-01", "rug/exercise-07/x"] {
            assert_eq!(Part::of_page(bad), None, "{bad:?}");
        }
    }
}
