//! Reads a PO file strictly: every line is understood or reported at its place. It does not ask whether its texts are
//! of this project.

use std::collections::BTreeSet;
use std::mem;
use std::ops::Range;

use super::{DOMAIN, FUZZY, SOURCE_LANGUAGE};
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::Lang;
use crate::path::SourcePath;
use crate::translate::exchange::unit::{Baseline, Header, Returned, ReturnedUnit};

/// Reads a file. With a mistake in it there is nothing but the report.
pub(in crate::translate::exchange) fn read(file: &SourcePath, text: &str) -> (Option<Returned>, Report) {
    let mut reader =
        Reader { file, report: Report::default(), entry: Entry::default(), header: None, units: Vec::new() };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        let start = at + (line.len() - line.trim_start().len());
        reader.line(words, start..start + words.len());
        at += line.len();
    }
    reader.end_entry();
    let header = reader.header();
    let Reader { report, units, .. } = reader;
    (header.filter(|_| !report.has_errors()).map(|header| Returned { header, units }), report)
}

/// The texts of an entry, in the order in which they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Field {
    Context,
    Id,
    Translation,
}

/// An entry as far as it is read.
#[derive(Default)]
struct Entry {
    comment: String,
    flags: BTreeSet<String>,
    context: Option<String>,
    id: Option<String>,
    translation: Option<String>,
    /// The text that a line of nothing but a string continues.
    open: Option<Field>,
    /// The bytes of the entry, and once there is a translation those of it.
    place: Range<usize>,
}

impl Entry {
    fn text(&mut self, field: Field) -> &mut Option<String> {
        match field {
            Field::Context => &mut self.context,
            Field::Id => &mut self.id,
            Field::Translation => &mut self.translation,
        }
    }

    fn is_begun(&self) -> bool {
        self.context.is_some() || self.id.is_some() || self.translation.is_some()
    }
}

struct Reader<'a> {
    file: &'a SourcePath,
    report: Report,
    entry: Entry,
    header: Option<(String, Range<usize>)>,
    units: Vec<ReturnedUnit>,
}

impl Reader<'_> {
    fn refuse(&mut self, place: Range<usize>, message: impl Into<String>) {
        self.report.push(Diagnostic::new(Code::ExchangeFormat, message).at(self.file, place));
    }

    fn line(&mut self, line: &str, place: Range<usize>) {
        if line.starts_with('#') {
            self.comment(line);
        } else if line.starts_with('"') {
            self.string(self.entry.open, line, place);
        } else if !line.is_empty() {
            self.keyword(line, place);
        }
    }

    /// Comments stand above an entry. Obsolete entries and the Dutch before a change are comments too.
    fn comment(&mut self, line: &str) {
        if self.entry.is_begun() {
            self.end_entry();
        }
        if let Some(extracted) = line.strip_prefix("#.") {
            self.entry.comment.push_str(extracted);
            self.entry.comment.push('\n');
        } else if let Some(flags) = line.strip_prefix("#,") {
            self.entry.flags.extend(flags.split(',').map(|flag| flag.trim().to_owned()));
        }
    }

    fn keyword(&mut self, line: &str, place: Range<usize>) {
        let (keyword, string) = line.split_at(line.find([' ', '\t', '"']).unwrap_or(line.len()));
        let field = match keyword {
            "msgctxt" => Field::Context,
            "msgid" => Field::Id,
            "msgstr" => Field::Translation,
            _ => {
                let wanted = "`msgctxt`, `msgid`, `msgstr`, a comment or a text in quotation marks";
                return self.refuse(place, format!("a line that begins with `{keyword}`; wanted is {wanted}"));
            }
        };
        let is_new = if field == Field::Context { self.entry.is_begun() } else { self.entry.translation.is_some() };
        if is_new {
            self.end_entry();
        }
        if self.entry.open >= Some(field) || (field == Field::Translation && self.entry.id.is_none()) {
            return self.refuse(place, format!("`{keyword}` does not belong here"));
        }
        if !self.entry.is_begun() || field == Field::Translation {
            self.entry.place = place.clone();
        }
        self.entry.open = Some(field);
        *self.entry.text(field) = Some(String::new());
        self.string(Some(field), string.trim_start(), place);
    }

    fn string(&mut self, field: Option<Field>, string: &str, place: Range<usize>) {
        let inner = string.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).filter(|_| string.len() > 1);
        let Some(field) = field else { return self.refuse(place, "a text that belongs to no `msgstr`") };
        match inner.ok_or("a text that is not closed by a quotation mark").and_then(unquoted) {
            Ok(text) => {
                self.entry.text(field).get_or_insert_default().push_str(&text);
                self.entry.place.end = place.end;
            }
            Err(problem) => self.refuse(place, problem),
        }
    }

    fn end_entry(&mut self) {
        let Entry { comment, flags, context, id, translation, place, .. } = mem::take(&mut self.entry);
        match (context, id, translation) {
            (None, None, None) => {}
            (None, Some(id), Some(header)) if id.is_empty() && self.header.is_none() => {
                self.header = Some((header, place));
            }
            (Some(id), Some(source), Some(target)) => self.units.push(ReturnedUnit {
                id,
                source,
                target,
                needs_work: flags.contains(FUZZY),
                baseline: Baseline::find(&comment),
                place,
            }),
            _ => self.refuse(place, "an entry needs `msgctxt`, `msgid` and `msgstr`; exported ones have all three"),
        }
    }

    fn header(&mut self) -> Option<Header> {
        let Some((text, place)) = self.header.take() else {
            self.refuse(0..0, "the file has no header: an entry with an empty `msgid` and no `msgctxt`");
            return None;
        };
        let field = |name: &str| {
            let lines = text.lines().filter_map(|line| line.split_once(':'));
            lines.filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim()).next()
        };
        let charset = field("Content-Type").is_none_or(|kind| kind.to_ascii_lowercase().ends_with("charset=utf-8"));
        if !charset {
            self.refuse(place, "the header names another encoding than UTF-8; save the file as UTF-8");
            return None;
        }
        let lang = |name: &str| Lang::new(&field(name)?.replace('_', "-"));
        let domain = field(DOMAIN).filter(|domain| !domain.is_empty());
        let header = lang(SOURCE_LANGUAGE).zip(lang("Language")).zip(domain);
        if header.is_none() {
            self.refuse(place, format!("the header needs `{SOURCE_LANGUAGE}`, `Language` and `{DOMAIN}`, as exported"));
        }
        header.map(|((source, lang), domain)| Header { source, lang, domain: domain.to_owned() })
    }
}

/// A text without the signs that stand for others.
fn unquoted(quoted: &str) -> Result<String, &'static str> {
    let (mut text, mut rest) = (String::new(), quoted.chars());
    while let Some(character) = rest.next() {
        match character {
            '"' => return Err("a quotation mark within a text; put a backslash before it"),
            '\\' => text.push(match rest.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some('r') => '\r',
                Some(itself @ ('\\' | '"')) => itself,
                _ => return Err("a backslash before a sign that needs none; a backslash itself is written twice"),
            }),
            other => text.push(other),
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "msgid \"\"\nmsgstr \"X-Source-Language: nl\\nLanguage: en_XA\\nX-Domain: rug\\n\"\n\n";

    fn read_text(text: &str) -> (Option<Returned>, Report) {
        read(&SourcePath::known("rug.po"), text)
    }

    #[test]
    fn what_other_tools_make_of_a_file_is_read() {
        let text = format!(
            "{HEADER}#  translator's own\n#. Kind: step\n#: a.md:1\n#, fuzzy, no-wrap\n#| msgid \"Oud\"\nmsgctxt \"a-s1\"\n\
             msgid \"\"\n\"Een \"\n\"twee\\n\"\n\"drie\"\nmsgstr   \"\\\"x\\\\\\t\"\nmsgctxt \"a-s2\"\nmsgid \"b\"\nmsgstr \"\"\n\
             \n#~ msgid \"weg\"\n#~ msgstr \"gone\"\n"
        );
        let (returned, report) = read_text(&text);
        assert!(report.is_empty(), "{report:?}");
        let Returned { header, units } = returned.unwrap();
        assert_eq!((header.lang.as_str(), header.domain.as_str()), ("en-XA", "rug"));
        let found: Vec<_> = units.iter().map(|u| (&*u.id, &*u.source, &*u.target, u.needs_work)).collect();
        assert_eq!(found, [("a-s1", "Een twee\ndrie", "\"x\\\t", true), ("a-s2", "b", "", false)]);
        assert_eq!(&text[units[0].place.clone()], "msgstr   \"\\\"x\\\\\\t\"");
    }

    fn check_refused(text: &str, expected: &[(&str, &str)]) {
        let text = format!("{HEADER}{text}");
        let (returned, report) = read_text(&text);
        assert!(returned.is_none());
        let place = |problem: &Diagnostic| problem.place.clone().map(|place| text[place.start..place.end].to_owned());
        let found: Vec<_> = report.iter().map(|problem| (place(problem).unwrap(), problem.message.clone())).collect();
        let found: Vec<_> = found.iter().map(|(place, message)| (place.as_str(), message.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn all_mistakes_are_reported_at_their_places() {
        check_refused(
            "msgctxt \"a\"\nmsgid \"b\nmsgstr \"c\\q\"\n\nmsgctxt \"d\"\nmsgid \"e\"\nmsgstr \"f\" g\n",
            &[
                ("msgid \"b", "a text that is not closed by a quotation mark"),
                ("msgstr \"c\\q\"", "a backslash before a sign that needs none; a backslash itself is written twice"),
                ("msgstr \"f\" g", "a text that is not closed by a quotation mark"),
            ],
        );
        check_refused(
            "msgctxt \"a\"\nmsgid \"b\"\nmsgid_plural \"c\"\nmsgstr \"d\"\n",
            &[(
                "msgid_plural \"c\"",
                "a line that begins with `msgid_plural`; wanted is `msgctxt`, `msgid`, `msgstr`, a comment or a text in \
                 quotation marks",
            )],
        );
        check_refused(
            "msgid \"b\"\nmsgstr \"d\"\n",
            &[("msgstr \"d\"", "an entry needs `msgctxt`, `msgid` and `msgstr`; exported ones have all three")],
        );
        check_refused("msgstr \"d\"\n", &[("msgstr \"d\"", "`msgstr` does not belong here")]);
    }

    #[test]
    fn a_file_that_does_not_say_what_it_is_for_is_refused() {
        for (text, message) in [
            ("", "the file has no header: an entry with an empty `msgid` and no `msgctxt`"),
            (
                "msgid \"\"\nmsgstr \"Language: tr\\n\"\n",
                "the header needs `X-Source-Language`, `Language` and `X-Domain`, as exported",
            ),
            (
                "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n",
                "the header names another encoding than UTF-8; save the file as UTF-8",
            ),
        ] {
            let (returned, report) = read_text(text);
            assert!(returned.is_none());
            assert_eq!(report.iter().map(|problem| problem.message.as_str()).collect::<Vec<_>>(), [message]);
        }
    }
}
