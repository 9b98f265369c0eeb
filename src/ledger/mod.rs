//! The committed list behind printed codes: which code leads to which page, and which number a language has on paper.
//! Entries are added and may be retired, never changed or removed, since paper cannot be recalled. Whether the pages
//! exist is not known here, and nothing is written.

mod code;
mod issue;

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use crate::date::Date;
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::Lang;
use crate::path::SourcePath;
use crate::source::toml::read;

pub use code::{LeafletNumber, MalformedCode, PageNumber, Part, PrintedCode, ShortCode, Width};
pub use issue::{NewEntry, PrintedPage, UnusualLayout, append};

/// Where the ledger stands.
pub const FILE: &str = "content/permalinks.toml";

/// What a code leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The id of the page: `rugklachten`, `rugklachten/exercise-07`, `rugklachten/transfer-01`.
    pub page: String,
    /// The day from which the page is no longer in use; its code then leads to a page that says so.
    pub retired: Option<Date>,
    /// The bytes of the entry in the ledger's file.
    pub span: Range<usize>,
}

/// The ledger of printed codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// The file it was read from.
    pub file: SourcePath,
    /// The id of each numbered leaflet.
    pub leaflets: BTreeMap<LeafletNumber, String>,
    /// The language behind each number on paper.
    pub languages: BTreeMap<u32, Lang>,
    /// Every code ever printed.
    pub codes: BTreeMap<ShortCode, Entry>,
    /// The codes of each page, in order.
    by_page: BTreeMap<String, Vec<ShortCode>>,
    state: State,
}

/// How much of the file can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// The file could not be read at all, so nothing can be said about what is missing.
    Unreadable,
    /// Entries were left out or contradict each other, so no number is known to be free.
    Faulty,
    Sound,
}

impl Ledger {
    /// The ledger of a project that has printed nothing yet.
    #[must_use]
    pub fn empty() -> Self {
        Self::parse(&SourcePath::known(FILE), "").0
    }

    /// Reads `permalinks.toml`. Entries that break a rule are reported; those that make no sense are left out.
    #[must_use]
    pub fn parse(file: &SourcePath, text: &str) -> (Self, Report) {
        let mut report = Report::default();
        let written = read::<Written>(file, text, 0, &mut report);
        let readable = written.is_some();
        let written = written.unwrap_or_default();
        let mut reader = Reader { file, report };
        let leaflets = reader.leaflets(written.leaflets);
        let languages = reader.languages(written.languages);
        let codes = reader.codes(written.codes);
        reader.check_leaflets(&codes, &leaflets);
        reader.check_repeated_pages(&codes);
        let by_page = by_page(&codes);
        let state = match reader.report.has_errors() {
            true if !readable => State::Unreadable,
            true => State::Faulty,
            false => State::Sound,
        };
        (Self { file: file.clone(), leaflets, languages, codes, by_page, state }, reader.report)
    }

    /// The code of a page on the paper of one edition.
    #[must_use]
    pub fn code_for(&self, page: &str, edition: u32) -> Option<ShortCode> {
        self.entries_for(page).map(|(code, _)| code).find(|code| code.edition == edition)
    }

    /// All codes that lead to a page, of whatever edition.
    pub fn entries_for(&self, page: &str) -> impl Iterator<Item = (ShortCode, &Entry)> {
        self.by_page.get(page).into_iter().flatten().map(|code| (*code, &self.codes[code]))
    }

    /// The number of a language on paper.
    #[must_use]
    pub fn language_number(&self, lang: &Lang) -> Option<u32> {
        self.languages.iter().find(|(_, known)| *known == lang).map(|(number, _)| *number)
    }

    /// What the ledger promises for ever, to be kept with a published site and handed to [`Self::compare`] later: every
    /// code with its page (`020-07-1`), and every language with the ending its number makes on a code (`-3`).
    #[must_use]
    pub fn promises(&self) -> BTreeMap<String, String> {
        let codes = self.codes.iter().map(|(code, entry)| (code.to_string(), entry.page.clone()));
        let languages = self.languages.iter().map(|(number, lang)| (format!("-{number}"), lang.to_string()));
        codes.chain(languages).collect()
    }

    /// Finds promises of an earlier publication that this ledger breaks: codes or language numbers that are gone or
    /// lead elsewhere. A ledger that could not be read has said so already and is not compared.
    #[must_use]
    pub fn compare(&self, previous: &BTreeMap<String, String>) -> Report {
        if self.state == State::Unreadable {
            return Report::default();
        }
        let promises = self.promises();
        let broken = |(key, before): (&String, &String)| match promises.get(key) {
            None => Some(self.broken(key, format!("`{key}` led to `{before}` when last published, and is gone"))),
            Some(now) if now == before => None,
            Some(now) => {
                Some(self.broken(key, format!("`{key}` led to `{before}` when last published, now to `{now}`")))
            }
        };
        previous.iter().filter_map(broken).collect()
    }

    fn broken(&self, key: &str, message: String) -> Diagnostic {
        let span =
            key.parse().ok().and_then(|code: ShortCode| self.codes.get(&code)).map_or(0..0, |entry| entry.span.clone());
        Diagnostic::new(Code::CodeRemoved, message)
            .at(&self.file, span)
            .help("put the entry back as it was; a page that is no longer used gets `retired = <date>`")
    }
}

fn by_page(codes: &BTreeMap<ShortCode, Entry>) -> BTreeMap<String, Vec<ShortCode>> {
    let mut by_page = BTreeMap::<_, Vec<_>>::new();
    for (code, entry) in codes {
        by_page.entry(entry.page.clone()).or_default().push(*code);
    }
    by_page
}

/// The file as it is written. A table's keys keep their places, so that each mistake can be shown.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    leaflets: Table<String>,
    #[serde(default)]
    languages: Table<String>,
    #[serde(default)]
    codes: Table<WrittenEntry>,
}

type Table<T> = BTreeMap<Spanned<String>, Spanned<T>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenEntry {
    page: String,
    retired: Option<Date>,
}

/// Turns what is written into what it means, and notes what breaks a rule.
struct Reader<'a> {
    file: &'a SourcePath,
    report: Report,
}

impl Reader<'_> {
    fn invalid(&mut self, span: Range<usize>, message: impl Into<String>) {
        self.report.push(Diagnostic::new(Code::InvalidCode, message).at(self.file, span));
    }

    fn leaflets(&mut self, written: Table<String>) -> BTreeMap<LeafletNumber, String> {
        let mut leaflets = BTreeMap::new();
        for (key, id) in written {
            let number = LeafletNumber::parse(key.get_ref());
            match (number, Part::of_page(id.get_ref())) {
                (None, _) => self.invalid(
                    key.span(),
                    format!("leaflet number `{}` is not three digits or more without needless zeros", key.get_ref()),
                ),
                (_, None | Some((_, Part::Exercise(_) | Part::Transfer(_)))) => {
                    self.invalid(id.span(), format!("`{}` is not the id of a leaflet", id.get_ref()));
                }
                (Some(number), Some((leaflet, Part::Leaflet))) => {
                    self.check_unique(&leaflets, leaflet, id.span());
                    leaflets.insert(number, leaflet.to_owned());
                }
            }
        }
        leaflets
    }

    fn languages(&mut self, written: Table<String>) -> BTreeMap<u32, Lang> {
        let mut languages = BTreeMap::new();
        for (key, tag) in written {
            match (code::counted(key.get_ref()), Lang::new(tag.get_ref())) {
                (None, _) => {
                    self.invalid(key.span(), format!("language number `{}` is not 1, 2, 3 and so on", key.get_ref()));
                }
                (_, None) => self.invalid(tag.span(), format!("`{}` is not a language tag", tag.get_ref())),
                (Some(number), Some(lang)) => {
                    self.check_unique(&languages, &lang, tag.span());
                    languages.insert(number, lang);
                }
            }
        }
        languages
    }

    fn check_unique<K, V>(
        &mut self,
        numbered: &BTreeMap<K, V>,
        value: &(impl PartialEq<V> + ToString + ?Sized),
        span: Range<usize>,
    ) {
        if numbered.values().any(|known| value == known) {
            self.invalid(span, format!("`{}` has a number already; it keeps that one", value.to_string()));
        }
    }

    fn codes(&mut self, written: Table<WrittenEntry>) -> BTreeMap<ShortCode, Entry> {
        let mut codes = BTreeMap::new();
        for (key, entry) in written {
            let span = key.span().start..entry.span().end;
            match key.get_ref().parse::<ShortCode>() {
                Err(error) => self.invalid(key.span(), error.to_string()),
                Ok(code) => {
                    let WrittenEntry { page, retired } = entry.into_inner();
                    self.check_part(code, &page, span.clone());
                    codes.insert(code, Entry { page, retired, span });
                }
            }
        }
        codes
    }

    /// A code's page number must stand for what its page is. The numbers may differ: an exercise keeps its id when a
    /// later edition prints it under another number.
    fn check_part(&mut self, code: ShortCode, page: &str, span: Range<usize>) {
        let stands_for = code.page.part();
        match Part::of_page(page) {
            None => self.invalid(span, format!("`{page}` is not the id of a page such as `rugklachten/exercise-07`")),
            Some((_, part)) if part.same_kind(stands_for) => {}
            Some((_, part)) => self
                .invalid(span, format!("page number `{}` stands for {stands_for}, but `{page}` is {part}", code.page)),
        }
    }

    fn check_leaflets(&mut self, codes: &BTreeMap<ShortCode, Entry>, leaflets: &BTreeMap<LeafletNumber, String>) {
        for (code, entry) in codes {
            let Some((id, _)) = Part::of_page(&entry.page) else { continue };
            match leaflets.get(&code.leaflet) {
                None => self.invalid(
                    entry.span.clone(),
                    format!("leaflet number `{}` does not stand under `[leaflets]`", code.leaflet),
                ),
                Some(leaflet) if leaflet == id => {}
                Some(leaflet) => self.invalid(
                    entry.span.clone(),
                    format!("`{code}` is a code of leaflet `{leaflet}`, but leads to a page of `{id}`"),
                ),
            }
        }
    }

    /// A page stands once in an edition, so two codes of one edition to the same page are a slip of the pen.
    fn check_repeated_pages(&mut self, codes: &BTreeMap<ShortCode, Entry>) {
        let mut seen = BTreeMap::new();
        for (code, entry) in codes {
            if let Some(first) = seen.insert((&*entry.page, code.edition), code) {
                let page = &entry.page;
                self.invalid(entry.span.clone(), format!("`{page}` has the code `{first}` in this edition already"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) const LEDGER: &str = r#"# Codes on paper: add lines, never change or remove one.
[leaflets]
"020" = "rugklachten"
"021" = "nek"

[languages]
1 = "nl"
2 = "en"
3 = "ar"

[codes]
"020-00-1" = { page = "rugklachten" }
"020-07-1" = { page = "rugklachten/exercise-07" }
"020-09-1" = { page = "rugklachten/exercise-09", retired = 2027-01-01 } # withdrawn
"020-51-1" = { page = "rugklachten/transfer-01" }
"020-08-2" = { page = "rugklachten/exercise-07" }
"021-100-1" = { page = "nek/exercise-100" }
"#;

    pub(super) fn parse(text: &str) -> (Ledger, Report) {
        Ledger::parse(&SourcePath::known("content/permalinks.toml"), text)
    }

    pub(super) fn code(text: &str) -> ShortCode {
        text.parse().unwrap()
    }

    #[test]
    fn a_sound_ledger_is_read_without_a_word() {
        let (ledger, report) = parse(LEDGER);
        assert!(report.is_empty(), "{report:?}");
        assert_eq!(ledger.leaflets[&LeafletNumber(20)], "rugklachten");
        assert_eq!(ledger.language_number(&Lang::new("ar").unwrap()), Some(3));
        assert_eq!(ledger.codes.len(), 6);
        let retired = &ledger.codes[&code("020-09-1")];
        assert_eq!(retired.retired.unwrap().to_string(), "2027-01-01");
        assert!(LEDGER[retired.span.clone()].starts_with("\"020-09-1\" = { page"));
        assert!(LEDGER[retired.span.clone()].ends_with("2027-01-01 }"));
    }

    #[test]
    fn a_page_is_found_by_its_edition() {
        let (ledger, _) = parse(LEDGER);
        assert_eq!(ledger.code_for("rugklachten/exercise-07", 1), Some(code("020-07-1")));
        assert_eq!(ledger.code_for("rugklachten/exercise-07", 2), Some(code("020-08-2")));
        assert_eq!(ledger.code_for("rugklachten/exercise-07", 3), None);
        let codes: Vec<String> =
            ledger.entries_for("rugklachten/exercise-07").map(|(code, _)| code.to_string()).collect();
        assert_eq!(codes, ["020-07-1", "020-08-2"]);
    }

    fn check_invalid(from: &str, to: &str, place: &str, message: &str) {
        assert!(LEDGER.contains(from), "{from}");
        let text = LEDGER.replacen(from, to, 1);
        let (_, report) = parse(&text);
        let found: Vec<&Diagnostic> = report.iter().collect();
        assert_eq!(found.len(), 1, "{to}: {found:#?}");
        assert_eq!(found[0].code, Code::InvalidCode);
        assert!(found[0].message.contains(message), "{}", found[0].message);
        let span = found[0].place.as_ref().unwrap();
        assert!(text[span.start..span.end].starts_with(place), "{}", &text[span.start..span.end]);
    }

    #[test]
    fn entries_that_break_a_rule_are_shown_at_their_place() {
        check_invalid("\"020-07-1\"", "\"20-7-1\"", "\"20-7-1\"", "is not a code");
        check_invalid("\"020-07-1\"", "\"020-07-1-3\"", "\"020-07-1-3\"", "is not a code");
        check_invalid("\"020-07-1\"", "\"022-07-1\"", "\"022-07-1\"", "does not stand under `[leaflets]`");
        check_invalid("\"020-07-1\"", "\"021-07-1\"", "\"021-07-1\"", "a code of leaflet `nek`");
        check_invalid("\"020-00-1\"", "\"020-01-1\"", "\"020-01-1\"", "stands for exercise 1, but");
        check_invalid("\"020-51-1\"", "\"020-50-1\"", "\"020-50-1\"", "stands for exercise 50, but");
        check_invalid("rugklachten/exercise-09", "rugklachten/oefening-09", "\"020-09-1\"", "is not the id of a page");
        check_invalid("exercise-09", "exercise-07", "\"020-09-1\"", "has the code `020-07-1` in this edition already");
        check_invalid("\"021\" = \"nek\"", "\"021\" = \"nek\"\n\"22\" = \"heup\"", "\"22\"", "leaflet number `22`");
        check_invalid("\"021\" = \"nek\"", "\"021\" = \"nek\"\n\"022\" = \"nek\"", "\"nek\"", "has a number already");
        check_invalid("\"021\" = \"nek\"", "\"021\" = \"nek\"\n\"022\" = \"nek/x\"", "\"nek/x\"", "id of a leaflet");
        check_invalid("3 = \"ar\"", "3 = \"ar\"\n4 = \"en\"", "\"en\"", "`en` has a number already");
        check_invalid("3 = \"ar\"", "3 = \"ar\"\n04 = \"tr\"", "04", "language number `04`");
        check_invalid("3 = \"ar\"", "3 = \"AR\"", "\"AR\"", "is not a language tag");
    }

    #[test]
    fn a_code_that_stands_twice_cannot_be_read() {
        let (_, report) = parse(&LEDGER.replacen("020-51-1", "020-07-1", 1));
        assert_eq!(report.iter().next().unwrap().code, Code::TomlSyntax);
    }

    #[test]
    fn every_mistake_is_found_in_one_run() {
        let (ledger, report) = parse(&LEDGER.replace("\"020-0", "\"20-0").replace("\"ar\"", "\"en\""));
        assert_eq!(report.iter().count(), 5);
        assert_eq!(ledger.codes.len(), 2);
    }

    fn check_compare(from: &str, to: &str, wanted: &[&str]) {
        let (before, _) = parse(LEDGER);
        let text = LEDGER.replacen(from, to, 1);
        let (after, _) = parse(&text);
        let report = after.compare(&before.promises());
        assert!(report.iter().all(|found| found.code == Code::CodeRemoved));
        let messages: Vec<&str> = report.iter().map(|found| &*found.message).collect();
        assert_eq!(messages, wanted);
    }

    #[test]
    fn what_was_published_stays() {
        check_compare("[codes]", "[codes]\n\"020-08-1\" = { page = \"rugklachten/exercise-08\" }", &[]);
        check_compare(
            "{ page = \"rugklachten/exercise-07\" }",
            "{ page = \"rugklachten/exercise-07\", retired = 2030-01-01 }",
            &[],
        );
        check_compare(
            "\"020-07-1\" =",
            "\"020-08-1\" =",
            &["`020-07-1` led to `rugklachten/exercise-07` when last published, and is gone"],
        );
        check_compare(
            "exercise-07\" }",
            "exercise-08\" }",
            &["`020-07-1` led to `rugklachten/exercise-07` when last published, now to `rugklachten/exercise-08`"],
        );
        check_compare("3 = \"ar\"", "3 = \"tr\"", &["`-3` led to `ar` when last published, now to `tr`"]);
    }

    #[test]
    fn a_ledger_that_cannot_be_read_is_not_blamed_for_every_code() {
        let (before, _) = parse(LEDGER);
        let (broken, report) = parse("[codes");
        assert!(report.has_errors());
        assert!(broken.compare(&before.promises()).is_empty());
        let (empty, report) = parse("");
        assert!(report.is_empty());
        assert_eq!(empty.compare(&before.promises()).iter().count(), 9);
    }
}
