//! One Fluent file of one language: its messages, each with its place in the file. It formats nothing and knows no
//! other language.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::id::MessageId;
use super::outline::{Head, Outline};
use super::pattern::{self, Attribute, Entry, Inline, Pattern};
use super::{readings, rules};
use crate::diag::{Code, Diagnostic, Report};
use crate::path::SourcePath;

/// The most bytes a catalogue may have.
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// The messages of one file, in its order.
#[derive(Clone, Debug)]
pub struct Catalog {
    file: SourcePath,
    messages: Vec<Message>,
    terms: Vec<Message>,
    groups: Vec<String>,
    by_id: BTreeMap<String, usize>,
}

/// A message, or a term.
#[derive(Clone, Debug)]
pub struct Message {
    /// The name, without the hyphen of a term.
    pub id: MessageId,
    /// The bytes of the whole message.
    pub span: Range<usize>,
    /// The bytes of its words, without attributes.
    pub value_span: Range<usize>,
    /// The comment directly above it.
    pub comment: Option<String>,
    pub(super) value: Option<Pattern>,
    pub(super) attributes: Vec<Attribute>,
}

impl Catalog {
    /// Reads a file. What cannot be read is reported at its place; the messages around it still count.
    #[must_use]
    pub fn parse(file: &SourcePath, text: &str) -> (Self, Report) {
        let text = &text.replacen('\u{feff}', "\n\n\n", usize::from(text.starts_with('\u{feff}')));
        let mut reader = Reader { catalog: Self::empty(file), text, terms: BTreeSet::new(), report: Report::default() };
        if text.len() > MOST_BYTES {
            let message = format!("a catalogue of {} bytes; at most {MOST_BYTES} are read", text.len());
            reader.report.push(Diagnostic::new(Code::FluentSyntax, message).in_file(file));
        } else {
            reader.read();
        }
        (reader.catalog, reader.report)
    }

    /// A catalogue without messages, for a file that does not exist yet.
    #[must_use]
    pub fn empty(file: &SourcePath) -> Self {
        let (messages, terms, groups) = (Vec::new(), Vec::new(), Vec::new());
        Self { file: file.clone(), messages, terms, groups, by_id: BTreeMap::new() }
    }

    /// The file.
    #[must_use]
    pub fn file(&self) -> &SourcePath {
        &self.file
    }

    /// The message of a name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Message> {
        self.by_id.get(id).map(|&index| &self.messages[index])
    }

    /// All messages, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter()
    }

    /// All terms, in the order of the file.
    pub fn terms(&self) -> impl Iterator<Item = &Message> {
        self.terms.iter()
    }

    /// The `##` comments, in the order of the file.
    pub(super) fn groups(&self) -> &[String] {
        &self.groups
    }
}

impl Message {
    /// The words and attributes in the one layout that does not depend on who wrote the file.
    #[must_use]
    pub fn pattern(&self) -> String {
        pattern::canonical(self.value.as_ref(), &self.attributes)
    }

    /// The text of a message that holds nothing but text; `None` when it has a value to fill in or variants.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        pattern::plain_text(self.value.as_ref()?)
    }

    /// What a fingerprint of the message is taken of: its text, or else its canonical layout. Tools may write one
    /// character of a text as a literal in braces and mean the same.
    #[must_use]
    pub fn words(&self) -> String {
        self.text().unwrap_or_else(|| self.pattern())
    }

    /// The variables that the message names.
    #[must_use]
    pub fn variables(&self) -> BTreeSet<String> {
        self.patterns().flat_map(pattern::variables).collect()
    }

    /// The messages and terms that the message refers to, as they are written: `opening-hours`, `-hospital`.
    #[must_use]
    pub fn references(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        self.each_inline(&mut |inline| found.extend(pattern::reference(inline)));
        found
    }

    /// The variables that must be numbers: variants are chosen by their plural, or `NUMBER` is called with them.
    pub(super) fn numbers(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut look = |expression: &pattern::Expression| match expression {
            pattern::Expression::Select { selector, variants } if readings::is_plural(variants) => {
                found.extend(pattern::variable(selector).map(str::to_owned));
            }
            _ => {}
        };
        self.patterns().for_each(|pattern| pattern::each_expression(pattern, &mut look));
        self.each_inline(&mut |inline| {
            if let Inline::FunctionReference { .. } = inline {
                found.extend(pattern::variable(inline).map(str::to_owned));
            }
        });
        found
    }

    /// The value and the values of the attributes.
    pub(super) fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.value.iter().chain(self.attributes.iter().map(|attribute| &attribute.value))
    }

    pub(super) fn each_inline<'a>(&'a self, visit: &mut dyn FnMut(&'a Inline)) {
        self.patterns().for_each(|pattern| pattern::each_inline(pattern, visit));
    }
}

/// A message or term of the parser's tree.
struct Parsed {
    /// Empty for a message.
    hyphen: &'static str,
    id: String,
    value: Option<Pattern>,
    attributes: Vec<Attribute>,
    comment: Option<ast::Comment<String>>,
}

impl Parsed {
    fn of(entry: Entry) -> Option<Self> {
        match entry {
            Entry::Message(ast::Message { id, value, attributes, comment }) => {
                Some(Self { hyphen: "", id: id.name, value, attributes, comment })
            }
            Entry::Term(ast::Term { id, value, attributes, comment }) => {
                Some(Self { hyphen: "-", id: id.name, value: Some(value), attributes, comment })
            }
            _ => None,
        }
    }
}

struct Reader<'a> {
    catalog: Catalog,
    text: &'a str,
    terms: BTreeSet<MessageId>,
    report: Report,
}

impl Reader<'_> {
    fn read(&mut self) {
        let outline = Outline::of(self.text);
        let readable = self.without_faults(&outline);
        let (resource, errors) = match parser::parse(readable) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in &errors {
            self.report_junk(error);
        }
        let junk: Vec<Range<usize>> = errors.into_iter().filter_map(|error| error.slice).collect();
        self.read_entries(resource.body, &outline, &junk);
    }

    /// Pairs the parser's entries with the places where the outline saw them begin: both are in the file's order.
    fn read_entries(&mut self, entries: Vec<Entry>, outline: &Outline, junk: &[Range<usize>]) {
        let in_junk = |head: &&Head| {
            let before = junk.partition_point(|slice| slice.start <= head.start);
            before > 0 && junk[before - 1].contains(&head.start)
        };
        let mut heads = outline.heads.iter().filter(|head| !in_junk(head));
        for entry in entries {
            if let Entry::GroupComment(comment) = &entry {
                self.catalog.groups.push(comment.content.join("\n"));
            }
            let Some(parsed) = Parsed::of(entry) else { continue };
            let (hyphen, name) = (parsed.hyphen, format!("{}{}", parsed.hyphen, parsed.id));
            let Some(head) = heads.find(|head| head.name(self.text) == name) else { continue };
            let message = self.place(parsed, head, self.end(outline, junk, head));
            match hyphen {
                "" => self.add_message(message),
                _ => self.add_term(message),
            }
        }
    }

    /// The text with blanks in place of what the parser must not see; all else keeps its place.
    fn without_faults(&mut self, outline: &Outline) -> String {
        let mut bytes = self.text.as_bytes().to_vec();
        for fault in &outline.faults {
            let place = fault.at..fault.at + 1;
            self.report.push(Diagnostic::new(Code::FluentSyntax, fault.message).at(&self.catalog.file, place));
            let entry = outline.start_of_entry(fault.at)..outline.end_of_entry(fault.at);
            bytes[entry].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
        }
        String::from_utf8(bytes).expect("whole messages are blanked, from one line's beginning to another's")
    }

    fn end(&self, outline: &Outline, junk: &[Range<usize>], head: &Head) -> usize {
        let next_entry = outline.end_of_entry(head.start);
        let next_junk = junk.get(junk.partition_point(|slice| slice.start <= head.start));
        let end = next_junk.map_or(next_entry, |slice| slice.start.min(next_entry));
        head.start + self.text[head.start..end].trim_end().len()
    }

    fn place(&self, parsed: Parsed, head: &Head, end: usize) -> Message {
        let value_end = head.attributes.filter(|&line| line < end).unwrap_or(end);
        let words = &self.text[head.value..value_end];
        let start = head.value + (words.len() - words.trim_start().len());
        Message {
            id: MessageId::new(&parsed.id).expect("the parser takes the same names"),
            span: head.start..end,
            value_span: start..head.value + words.trim_end().len().max(start - head.value),
            comment: parsed.comment.map(|comment| comment.content.join("\n")),
            value: parsed.value,
            attributes: parsed.attributes,
        }
    }

    fn add_message(&mut self, message: Message) {
        if self.catalog.by_id.contains_key(message.id.as_str()) {
            self.report_duplicate(&message);
        } else if self.is_sound(&message) {
            self.catalog.by_id.insert(message.id.to_string(), self.catalog.messages.len());
            self.catalog.messages.push(message);
        }
    }

    fn add_term(&mut self, term: Message) {
        if !self.terms.insert(term.id.clone()) {
            self.report_duplicate(&term);
        } else if self.is_sound(&term) {
            self.catalog.terms.push(term);
        }
    }

    fn is_sound(&mut self, message: &Message) -> bool {
        let problems: Vec<String> = message.patterns().flat_map(rules::broken).collect();
        for problem in &problems {
            let diagnostic = Diagnostic::new(Code::FluentSyntax, problem);
            self.report.push(diagnostic.at(&self.catalog.file, message.value_span.clone()));
        }
        problems.is_empty()
    }

    fn report_duplicate(&mut self, message: &Message) {
        let diagnostic = Diagnostic::new(Code::DuplicateMessage, format!("`{}` stands here a second time", message.id))
            .at(&self.catalog.file, message.span.clone())
            .help("keep one of the two; until then the first one counts");
        self.report.push(diagnostic);
    }

    /// The parser notices that a brace is missing only on the next line that holds something.
    fn missing_brace(&self, error: &ParserError) -> Option<Range<usize>> {
        let before = self.text.get(..error.pos.start).filter(|_| error.kind == ErrorKind::ExpectedToken('}'))?;
        let end = before.trim_end().len();
        Some(end..end + 1)
    }

    fn report_junk(&mut self, error: &ParserError) {
        let place = self.missing_brace(error).unwrap_or(error.pos.clone());
        let diagnostic = Diagnostic::new(Code::FluentSyntax, found(&error.kind)).at(&self.catalog.file, place);
        self.report.push(match advice(&error.kind) {
            Some(advice) => diagnostic.help(advice),
            None => diagnostic,
        });
    }
}

/// Says in a translator's words what the parser found.
fn found(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::ExpectedToken(token) => format!("`{token}` is missing here"),
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => {
            "a name that begins with a letter is missing".into()
        }
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => "a number is missing".into(),
        ErrorKind::ExpectedCharRange { .. } => "a new line is missing: each variant has its own".into(),
        ErrorKind::ExpectedMessageField { entry_id } => format!("the message `{entry_id}` has no words"),
        ErrorKind::ExpectedTermField { entry_id } => format!("the term `-{entry_id}` has no words"),
        ErrorKind::MissingDefaultVariant => "no variant is marked as the one to take when no other fits".into(),
        ErrorKind::MultipleDefaultVariants => "two variants are marked with `*`".into(),
        ErrorKind::MissingValue => "a variant has no words".into(),
        ErrorKind::UnterminatedStringLiteral => "a closing `\"` is missing on this line".into(),
        ErrorKind::UnbalancedClosingBrace => "a `}` without a `{` before it".into(),
        other => {
            let text = other.to_string();
            let mut letters = text.chars();
            letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
        }
    }
}

fn advice(kind: &ErrorKind) -> Option<&'static str> {
    match kind {
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            Some("leave a message out until it is translated")
        }
        ErrorKind::ExpectedToken('}') => Some("a placeable looks like this: `{ $count }`"),
        ErrorKind::ExpectedToken('=') => Some("a message looks like this: `name = words`; further lines are indented"),
        ErrorKind::MissingDefaultVariant => Some("put `*` before the last one: `*[other]`"),
        ErrorKind::UnbalancedClosingBrace => Some("a brace in the text itself is written `{ \"}\" }`"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parse(text: &str) -> (Catalog, Report) {
        Catalog::parse(&SourcePath::known("locales/tr/ui.ftl"), text)
    }

    fn check_places(text: &str, expected: &[(&str, &str, &str)]) {
        let (catalog, _) = parse(text);
        let found: Vec<(&str, &str, &str)> = catalog
            .iter()
            .chain(catalog.terms())
            .map(|message| (message.id.as_str(), &text[message.span.clone()], &text[message.value_span.clone()]))
            .collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn each_message_knows_its_place() {
        check_places("# c\na = één\n\nb = 2\n", &[("a", "a = één", "één"), ("b", "b = 2", "2")]);
        check_places(
            "a =\n    lang\n    verhaal\n    .title = b = c\n# los\n-t = term\n",
            &[("a", "a =\n    lang\n    verhaal\n    .title = b = c", "lang\n    verhaal"), ("t", "-t = term", "term")],
        );
        check_places("a = 1\r\nb = 2\r\n", &[("a", "a = 1", "1"), ("b", "b = 2", "2")]);
        check_places("\u{feff}a = 1\n", &[("a", "a = 1", "1")]);
        check_places("a =\n    .title = b\n", &[("a", "a =\n    .title = b", "")]);
    }

    #[test]
    fn messages_around_junk_still_count_and_keep_their_places() {
        check_places(
            "a = 1\nb = { \na = x\n  }}\nb = 2\n?? c = 3\nd = 4\n",
            &[("a", "a = 1", "1"), ("b", "b = 2", "2"), ("d", "d = 4", "4")],
        );
    }

    fn check_reports(text: &str, code: Code, at: usize, message: &str) {
        let (_, report) = parse(text);
        let found: Vec<_> = report.iter().map(|d| (d.code, d.place.as_ref().unwrap().start, &*d.message)).collect();
        assert_eq!(found, [(code, at, message)], "{text:?}");
    }

    #[test]
    fn mistakes_are_reported_at_their_place_in_plain_words() {
        check_reports("a = 1\nb = { $x\nc = 3\n", Code::FluentSyntax, 14, "`}` is missing here");
        check_reports("a = 1\nb =\nc = 3\n", Code::FluentSyntax, 6, "the message `b` has no words");
        check_reports("a = 1\nb = 2\na = 3\n", Code::DuplicateMessage, 12, "`a` stands here a second time");
        check_reports("-a = 1\n-a = 3\n", Code::DuplicateMessage, 7, "`a` stands here a second time");
        check_reports(
            "a = { \"\\u00é\" }\nb = 2\n",
            Code::FluentSyntax,
            7,
            "`\\u` needs four hexadecimal digits behind it, `\\U` six",
        );
    }

    #[test]
    fn what_fluent_would_print_wrongly_in_silence_is_refused() {
        let refused = [
            "{ DATETIME($x) }",
            "{ NUMBER(\"3\") }",
            "{ NUMBER($n, style: \"percent\") }",
            "{ NUMBER($n, minimumFractionDigits: 100000) }",
            "{ \"a\" ->\n *[other] x\n }",
        ];
        for text in refused {
            let (catalog, report) = parse(&format!("a = {text}\nb = 2\n"));
            assert_eq!((report.has_errors(), catalog.iter().count()), (true, 1), "{text}");
        }
    }

    #[test]
    fn deep_nesting_costs_one_message_not_the_program() {
        let deep = format!("a = 1\nb = {}\nc = 3\n", "{ $n ->\n [x] {".repeat(50_000));
        let (catalog, report) = parse(&deep);
        let ids: Vec<&str> = catalog.iter().map(|message| message.id.as_str()).collect();
        assert_eq!((ids, report.iter().count()), (vec!["a", "c"], 1));
    }

    #[test]
    fn a_message_knows_its_variables_and_references() {
        let (catalog, _) = parse("a = { $n ->\n [one] { -t } { b.c }\n *[other] { NUMBER($m) } { $s }\n }\n");
        let message = catalog.get("a").unwrap();
        let names = |set: BTreeSet<String>| set.into_iter().collect::<Vec<_>>().join(" ");
        assert_eq!(names(message.variables()), "m n s");
        assert_eq!(names(message.numbers()), "m n");
        assert_eq!(names(message.references()), "-t b.c");
    }

    #[test]
    fn the_pattern_does_not_depend_on_the_layout() {
        let layouts = [
            "a = x\n    y { $n ->\n [one] 1\n *[other] {$n}\n }",
            "a =\r\n  x\r\n  y {$n ->\r\n [one]  1\r\n*[other]{ $n }\r\n }\r\n",
        ];
        let patterns = layouts.map(|text| parse(text).0.get("a").unwrap().pattern());
        assert_eq!(patterns[0], patterns[1]);
        assert!(patterns[0].starts_with("x\ny { $n ->\n"), "{}", patterns[0]);
    }

    proptest! {
        #[test]
        fn no_text_stops_the_program(text in "([a-c-]{1,2} ?=|\n|\r\n| |[\\[\\]{}*.\"\\\\()$>:#,-]|u00|one|é|->|[0-9]|\\PC){0,60}") {
            let (catalog, _) = parse(&text);
            for message in catalog.iter().chain(catalog.terms()) {
                let span = &text[message.span.clone()];
                prop_assert!(span.trim_start_matches('-').starts_with(message.id.as_str()));
                prop_assert!(span.len() >= text[message.value_span.clone()].len());
            }
        }

        #[test]
        fn as_many_messages_are_found_as_the_parser_finds(text in "([ab] = |\n|  |\\{ \\$n|\\}| ->|\\[x\\] y|\\*|#|\\.c = d){0,40}") {
            let parsed = match parser::parse(text.as_str()) { Ok(resource) | Err((resource, _)) => resource };
            let count = parsed.body.iter().filter(|entry| matches!(entry, ast::Entry::Message(_))).count();
            let (catalog, report) = parse(&text);
            let refused = report.iter().filter(|d| d.code == Code::DuplicateMessage).count();
            prop_assert_eq!(catalog.iter().count() + refused, count);
        }
    }
}
