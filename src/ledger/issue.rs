//! New entries for the ledger: which codes, leaflet numbers and language numbers are still to be issued, and the text
//! of the file with them added. Lines that stand there already are never touched, and nothing is written to disk.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use thiserror::Error;

use super::{LeafletNumber, Ledger, PageNumber, Part, ShortCode, State, Width};
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::Lang;

/// A page of which paper is to be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrintedPage<'a> {
    /// The id of the page: `rugklachten/exercise-07`.
    pub id: &'a str,
    /// The number it carries on paper, counted from 1; for a transfer its place in the leaflet. Ignored for a leaflet.
    pub number: u32,
    /// The edition of its leaflet, counted from 1.
    pub edition: u32,
}

/// A line to be added to the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewEntry {
    /// A leaflet gets a number.
    Leaflet(LeafletNumber, String),
    /// A language gets a number.
    Language(u32, Lang),
    /// A page gets a code.
    Code(ShortCode, String),
}

impl NewEntry {
    fn table(&self) -> &'static str {
        match self {
            Self::Leaflet(..) => "leaflets",
            Self::Language(..) => "languages",
            Self::Code(..) => "codes",
        }
    }
}

impl fmt::Display for NewEntry {
    /// Writes the line as it stands in the file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Leaflet(number, id) => write!(f, "\"{number}\" = \"{id}\""),
            Self::Language(number, lang) => write!(f, "{number} = \"{lang}\""),
            Self::Code(code, page) => write!(f, "\"{code}\" = {{ page = \"{page}\" }}"),
        }
    }
}

/// The ledger is not laid out as one table each of leaflets, languages and codes, so that lines cannot be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error(
    "new lines do not fit the layout of the ledger; wanted one `[leaflets]`, one `[languages]` and one `[codes]`, with \
     one entry to a line"
)]
pub struct UnusualLayout;

impl Ledger {
    /// Says which entries are missing for these pages and languages, in the order given. `pages` holds all pages of
    /// each leaflet, since their numbers decide how many digits are needed.
    ///
    /// Nothing is issued by a ledger with a mistake in it, which has been reported already. A page whose code is taken
    /// by another page of the same edition is reported: the numbers on paper changed, so the edition must rise.
    #[must_use]
    pub fn issue(&self, pages: &[PrintedPage<'_>], languages: &[Lang]) -> (Vec<NewEntry>, Report) {
        if self.state != State::Sound {
            return (Vec::new(), Report::default());
        }
        let mut new = self.new_leaflets(pages);
        let numbers = self.leaflet_numbers(&new);
        new.extend(self.new_languages(languages));
        let mut report = Report::default();
        let mut taken: BTreeMap<ShortCode, &str> =
            self.codes.iter().map(|(code, entry)| (*code, &*entry.page)).collect();
        let widths = self.widths(pages);
        for page in pages.iter().filter(|page| self.code_for(page.id, page.edition).is_none()) {
            match new_code(page, &numbers, &widths, &taken) {
                Ok(code) => {
                    taken.insert(code, page.id);
                    new.push(NewEntry::Code(code, page.id.to_owned()));
                }
                Err(message) => report.push(Diagnostic::new(Code::InvalidCode, message)),
            }
        }
        (new, report)
    }

    fn new_leaflets(&self, pages: &[PrintedPage<'_>]) -> Vec<NewEntry> {
        let known: BTreeSet<&str> = self.leaflets.values().map(String::as_str).collect();
        let next = self.leaflets.keys().last().map_or(1, |number| number.0 + 1);
        let ids = pages.iter().filter_map(|page| Part::of_page(page.id)).map(|(leaflet, _)| leaflet);
        let unknown = first_of_each(ids.filter(|id| !known.contains(id)));
        (next..).zip(unknown).map(|(number, id)| NewEntry::Leaflet(LeafletNumber(number), id.to_owned())).collect()
    }

    fn leaflet_numbers(&self, new: &[NewEntry]) -> BTreeMap<String, LeafletNumber> {
        let issued = new.iter().filter_map(|entry| match entry {
            NewEntry::Leaflet(number, id) => Some((id.clone(), *number)),
            NewEntry::Language(..) | NewEntry::Code(..) => None,
        });
        self.leaflets.iter().map(|(number, id)| (id.clone(), *number)).chain(issued).collect()
    }

    fn new_languages(&self, languages: &[Lang]) -> Vec<NewEntry> {
        let next = self.languages.keys().last().map_or(1, |number| number + 1);
        let unknown = first_of_each(languages.iter().filter(|lang| self.language_number(lang).is_none()));
        (next..).zip(unknown).map(|(number, lang)| NewEntry::Language(number, lang.clone())).collect()
    }

    /// How many digits the page numbers of each leaflet have: three as soon as one page needs them, and from then on.
    fn widths<'a>(&'a self, pages: &[PrintedPage<'a>]) -> BTreeMap<&'a str, Width> {
        let printed =
            self.codes.iter().filter_map(|(code, entry)| Some((Part::of_page(&entry.page)?.0, code.page.width())));
        let needed = pages.iter().filter_map(|page| {
            let (leaflet, part) = numbered(page)?;
            Some((leaflet, PageNumber::new(part, Width::Two).map_or(Width::Three, PageNumber::width)))
        });
        let mut widths = BTreeMap::new();
        for (leaflet, width) in printed.chain(needed) {
            let widest = widths.entry(leaflet).or_insert(width);
            *widest = width.max(*widest);
        }
        widths
    }
}

/// Adds lines to the text of a ledger, each behind the last entry of its table; a missing table is added at the end.
/// Every line that stands in the text stays as it is.
///
/// # Errors
/// [`UnusualLayout`] when the result would not hold all old and all new entries.
pub fn append(text: &str, new: &[NewEntry]) -> Result<String, UnusualLayout> {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for table in ["leaflets", "languages", "codes"] {
        let added: Vec<String> = new.iter().filter(|entry| entry.table() == table).map(NewEntry::to_string).collect();
        if !added.is_empty() {
            let at = last_entry(&lines, table).unwrap_or_else(|| begin_table(&mut lines, table));
            lines.splice(at + 1..=at, added);
        }
    }
    let appended: String = lines.iter().flat_map(|line| [line, line_end]).collect();
    if holds_all(text, &appended, new) { Ok(appended) } else { Err(UnusualLayout) }
}

fn numbered<'a>(page: &PrintedPage<'a>) -> Option<(&'a str, Part)> {
    let (leaflet, part) = Part::of_page(page.id)?;
    let part = match part {
        Part::Leaflet => Part::Leaflet,
        Part::Exercise(_) => Part::Exercise(page.number),
        Part::Transfer(_) => Part::Transfer(page.number),
    };
    Some((leaflet, part))
}

fn new_code(
    page: &PrintedPage<'_>,
    numbers: &BTreeMap<String, LeafletNumber>,
    widths: &BTreeMap<&str, Width>,
    taken: &BTreeMap<ShortCode, &str>,
) -> Result<ShortCode, String> {
    let PrintedPage { id, number, edition } = page;
    let (leaflet, part) =
        numbered(page).ok_or_else(|| format!("`{id}` is not the id of a page that can be printed"))?;
    if *edition == 0 {
        return Err(format!("`{id}` is of edition 0; editions are counted from 1"));
    }
    let page = PageNumber::new(part, widths[leaflet])
        .ok_or_else(|| format!("`{id}` has number {number}; exercises go from 1 to 500, transfers from 1 to 499"))?;
    let code = ShortCode { leaflet: numbers[leaflet], page, edition: *edition };
    match taken.get(&code) {
        Some(other) => {
            Err(format!("`{id}` would get the code `{code}`, which is printed for `{other}`; raise the edition"))
        }
        None => Ok(code),
    }
}

/// Each item once, where it first stands.
fn first_of_each<T: Ord + Copy>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen = BTreeSet::new();
    items.filter(|item| seen.insert(*item)).collect()
}

/// The line of a table behind which new entries belong: its last entry, or its header when it has none.
fn last_entry(lines: &[String], table: &str) -> Option<usize> {
    let header = lines.iter().position(|line| header(line) == Some(table))?;
    let entries = lines.iter().enumerate().skip(header + 1).take_while(|(_, line)| self::header(line).is_none());
    let last = entries.filter(|(_, line)| !line.trim().is_empty() && !line.trim_start().starts_with('#')).last();
    Some(last.map_or(header, |(at, _)| at))
}

fn header(line: &str) -> Option<&str> {
    Some(line.trim_start().strip_prefix('[')?.split_once(']')?.0.trim())
}

fn begin_table(lines: &mut Vec<String>, table: &str) -> usize {
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("[{table}]"));
    lines.len() - 1
}

fn holds_all(before: &str, after: &str, new: &[NewEntry]) -> bool {
    let entries = |text: &str| toml::from_str::<toml::Table>(text).ok();
    let added: String = ["leaflets", "languages", "codes"]
        .into_iter()
        .flat_map(|table| {
            let lines = new.iter().filter(move |entry| entry.table() == table).map(|entry| format!("{entry}\n"));
            std::iter::once(format!("[{table}]\n")).chain(lines)
        })
        .collect();
    let (Some(before), Some(after), Some(added)) = (entries(before), entries(after), entries(&added)) else {
        return false;
    };
    contains(&after, &before) && contains(&after, &added)
}

fn contains(whole: &toml::Table, part: &toml::Table) -> bool {
    part.iter().all(|(key, value)| match (whole.get(key), value) {
        (Some(toml::Value::Table(whole)), toml::Value::Table(part)) => contains(whole, part),
        (None, toml::Value::Table(part)) => part.is_empty(),
        (found, value) => found == Some(value),
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::{LEDGER, code, parse};
    use super::*;

    fn page(id: &str, number: u32, edition: u32) -> PrintedPage<'_> {
        PrintedPage { id, number, edition }
    }

    fn lang(tag: &str) -> Lang {
        Lang::new(tag).unwrap()
    }

    fn check_issue(pages: &[PrintedPage<'_>], wanted: &[&str]) {
        let (new, report) = parse(LEDGER).0.issue(pages, &[]);
        assert!(report.is_empty(), "{report:?}");
        assert_eq!(new.iter().map(NewEntry::to_string).collect::<Vec<_>>(), wanted);
    }

    #[test]
    fn pages_without_a_code_in_their_edition_get_one() {
        check_issue(&[page("rugklachten", 0, 1), page("rugklachten/exercise-07", 7, 1)], &[]);
        check_issue(
            &[page("rugklachten", 0, 2), page("rugklachten/exercise-08", 8, 1), page("rugklachten/transfer-02", 2, 1)],
            &[
                "\"020-00-2\" = { page = \"rugklachten\" }",
                "\"020-08-1\" = { page = \"rugklachten/exercise-08\" }",
                "\"020-52-1\" = { page = \"rugklachten/transfer-02\" }",
            ],
        );
    }

    #[test]
    fn new_leaflets_and_languages_get_the_next_number() {
        check_issue(
            &[page("heup", 0, 1), page("heup/exercise-01", 1, 1), page("knie", 0, 1)],
            &[
                "\"022\" = \"heup\"",
                "\"023\" = \"knie\"",
                "\"022-00-1\" = { page = \"heup\" }",
                "\"022-01-1\" = { page = \"heup/exercise-01\" }",
                "\"023-00-1\" = { page = \"knie\" }",
            ],
        );
        let (new, _) = parse(LEDGER).0.issue(&[], &[lang("nl"), lang("tr"), lang("pl"), lang("tr")]);
        assert_eq!(new, [NewEntry::Language(4, lang("tr")), NewEntry::Language(5, lang("pl"))]);
        let (new, _) = parse("").0.issue(&[page("rug", 0, 1)], &[lang("nl")]);
        assert_eq!(new[0], NewEntry::Leaflet(LeafletNumber(1), "rug".into()));
        assert_eq!(new[1], NewEntry::Language(1, lang("nl")));
    }

    #[test]
    fn a_leaflet_with_many_exercises_goes_over_to_three_digits_and_stays_there() {
        check_issue(
            &[page("heup", 0, 1), page("heup/exercise-51", 51, 1), page("heup/transfer-01", 1, 1)],
            &[
                "\"022\" = \"heup\"",
                "\"022-000-1\" = { page = \"heup\" }",
                "\"022-051-1\" = { page = \"heup/exercise-51\" }",
                "\"022-501-1\" = { page = \"heup/transfer-01\" }",
            ],
        );
        check_issue(&[page("nek/exercise-01", 1, 2)], &["\"021-001-2\" = { page = \"nek/exercise-01\" }"]);
    }

    fn check_refused(pages: &[PrintedPage<'_>], message: &str) {
        let (new, report) = parse(LEDGER).0.issue(pages, &[]);
        let found: Vec<&Diagnostic> = report.iter().collect();
        assert_eq!(found.len(), 1);
        assert!(found[0].message.contains(message), "{}", found[0].message);
        assert!(!new.iter().any(|entry| matches!(entry, NewEntry::Code(..))));
    }

    #[test]
    fn what_cannot_be_printed_gets_no_code() {
        check_refused(&[page("rugklachten/exercise-12", 7, 1)], "raise the edition");
        check_refused(&[page("rugklachten/exercise-12", 501, 1)], "has number 501");
        check_refused(&[page("rugklachten/exercise-12", 0, 1)], "has number 0");
        check_refused(&[page("rugklachten/exercise-12", 12, 0)], "of edition 0");
        check_refused(&[page("rugklachten/tips", 1, 1)], "not the id of a page");
    }

    #[test]
    fn a_ledger_with_a_mistake_in_it_issues_nothing() {
        for text in ["[codes", &LEDGER.replace("\"021\"", "\"21\"")] {
            let (new, report) = parse(text).0.issue(&[page("heup", 0, 1)], &[lang("tr")]);
            assert!(new.is_empty() && report.is_empty());
        }
    }

    fn new_entries() -> Vec<NewEntry> {
        vec![
            NewEntry::Leaflet(LeafletNumber(22), "heup".into()),
            NewEntry::Language(4, lang("tr")),
            NewEntry::Code(code("022-00-1"), "heup".into()),
            NewEntry::Code(code("022-01-1"), "heup/exercise-01".into()),
        ]
    }

    /// Every old line stands in the new text, in its order, and both hold the same entries and the new ones.
    fn check_append(text: &str) -> String {
        let after = append(text, &new_entries()).unwrap();
        let mut lines = after.lines();
        for old in text.lines() {
            assert!(lines.any(|line| line == old), "{old:?} is gone from\n{after}");
        }
        let ((before, _), (ledger, report)) = (parse(text), parse(&after));
        assert!(report.is_empty(), "{report:?}\n{after}");
        assert!(ledger.compare(&before.promises()).is_empty());
        assert_eq!(ledger.codes.len(), before.codes.len() + 2);
        assert_eq!(ledger.codes[&code("022-01-1")].page, "heup/exercise-01");
        assert_eq!(ledger.language_number(&lang("tr")), Some(4));
        after
    }

    #[test]
    fn new_lines_stand_at_the_end_of_their_table() {
        let after = check_append(LEDGER);
        assert!(after.contains("\"021\" = \"nek\"\n\"022\" = \"heup\"\n\n[languages]"), "{after}");
        assert!(after.contains("3 = \"ar\"\n4 = \"tr\"\n\n[codes]"), "{after}");
        assert!(after.ends_with("\"022-01-1\" = { page = \"heup/exercise-01\" }\n"), "{after}");
    }

    #[test]
    fn comments_and_line_ends_survive() {
        check_append("");
        check_append("# nothing printed yet\n");
        check_append(&LEDGER.replace("\n[codes]", "\n# the codes follow\n[codes] # for ever\n# first"));
        check_append(LEDGER.trim_end());
        let windows = LEDGER.replace('\n', "\r\n");
        let after = check_append(&windows);
        assert_eq!(after.matches('\n').count(), after.matches("\r\n").count());
        check_append("[codes]\n\n[languages]\n\n[leaflets]\n");
    }

    #[test]
    fn a_layout_that_takes_no_lines_is_left_alone() {
        for text in [
            "leaflets = { \"020\" = \"rugklachten\" }\n",
            "leaflets.\"020\" = \"rugklachten\"\n",
            "[codes\n",
            "[codes]\n\"022-00-1\" = { page = \"nek\" }\n",
        ] {
            assert_eq!(append(text, &new_entries()), Err(UnusualLayout), "{text}");
        }
    }
}
