//! A first look at the text of a catalogue, before the Fluent parser sees it: where each message begins, and what
//! that parser cannot survive. It judges no grammar; in a well-formed file it agrees with the parser.
//!
//! The parser's tree has no positions, it recurses without a limit, and it stops the whole program on a broken
//! `\u` escape in front of a letter that is not ASCII. So every catalogue passes here first.

use std::ops::Range;

use super::id::is_identifier;

/// How deep placeables, variants and calls may stand in each other. Translators need three or four.
const DEEPEST: usize = 24;

/// How many named arguments a call may have.
const MOST_ARGUMENTS: usize = 16;

/// Where the entries of a catalogue stand.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// Messages and terms, in the order of the file.
    pub(super) heads: Vec<Head>,
    /// First bytes of all messages, terms and comment lines.
    boundaries: Vec<usize>,
    /// What the parser must not see.
    pub(super) faults: Vec<Fault>,
    length: usize,
}

/// The beginning of a message or term.
#[derive(Debug)]
pub(super) struct Head {
    /// The first byte of its name, or of the hyphen of a term.
    pub(super) start: usize,
    /// The byte behind the equals sign.
    pub(super) value: usize,
    /// The first byte of the line of its first attribute.
    pub(super) attributes: Option<usize>,
    name: Range<usize>,
}

impl Head {
    /// The name, with the hyphen of a term.
    pub(super) fn name<'a>(&self, text: &'a str) -> &'a str {
        &text[self.name.clone()]
    }
}

/// Something in a message that the parser must not see.
#[derive(Debug)]
pub(super) struct Fault {
    /// Where it stands.
    pub(super) at: usize,
    /// What was found and what was wanted.
    pub(super) message: &'static str,
}

impl Outline {
    /// Looks through a text.
    pub(super) fn of(text: &str) -> Self {
        let mut scanner = Scanner { text, outline: Self::default(), open: Vec::new(), arguments: 0, inside: false };
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            scanner.line(start, line);
            start += line.len();
        }
        scanner.outline.length = text.len();
        scanner.outline
    }

    /// The byte behind the entry that holds `at`: where the next entry or comment begins.
    pub(super) fn end_of_entry(&self, at: usize) -> usize {
        let next = self.boundaries.partition_point(|&boundary| boundary <= at);
        self.boundaries.get(next).copied().unwrap_or(self.length)
    }

    /// The first byte of the entry that holds `at`.
    pub(super) fn start_of_entry(&self, at: usize) -> usize {
        let next = self.boundaries.partition_point(|&boundary| boundary <= at);
        next.checked_sub(1).map_or(0, |last| self.boundaries[last])
    }
}

/// What an opened bracket holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// `{`: an expression.
    Placeable,
    /// `->`: variants, whose words are text again.
    Variants,
    /// `(`: arguments.
    Call,
}

struct Scanner<'a> {
    text: &'a str,
    outline: Outline,
    open: Vec<Open>,
    arguments: usize,
    /// Whether the scanner is inside a message without a fault.
    inside: bool,
}

impl Scanner<'_> {
    fn line(&mut self, start: usize, line: &str) {
        if line.starts_with('#') {
            self.outline.boundaries.push(start);
            self.inside = false;
        } else if let Some(head) = head(self.text, start, line) {
            self.open.clear();
            self.inside = true;
            self.outline.boundaries.push(start);
            let value = head.value;
            self.outline.heads.push(head);
            self.words(value, start + line.len());
        } else if self.inside {
            self.mark_attribute(start, line);
            self.words(start, start + line.len());
        }
    }

    fn mark_attribute(&mut self, start: usize, line: &str) {
        let is_attribute = self.open.is_empty() && line.trim_start_matches(' ').starts_with('.');
        if let Some(head) = self.outline.heads.last_mut().filter(|_| is_attribute) {
            head.attributes.get_or_insert(start);
        }
    }

    fn words(&mut self, start: usize, end: usize) {
        let mut at = start;
        while at < end && self.inside {
            at = self.byte(at, end);
        }
    }

    /// Looks at one byte (a whole text literal counts as one) and returns the place of the next.
    fn byte(&mut self, at: usize, end: usize) -> usize {
        let bytes = self.text.as_bytes();
        match (bytes[at], self.open.last().copied()) {
            (b'{', _) => self.push(Open::Placeable, at),
            (b'}', Some(Open::Variants)) => self.open.truncate(self.open.len() - 2),
            (b'}', Some(_)) | (b')', Some(Open::Call)) => drop(self.open.pop()),
            (_, None | Some(Open::Variants)) => {}
            (b'"', Some(_)) => return self.literal(at + 1, end),
            (b'(', Some(_)) => {
                self.arguments = 0;
                self.push(Open::Call, at);
            }
            (b':', Some(Open::Call)) => self.count_argument(at),
            (b'-', Some(Open::Placeable)) if bytes.get(at + 1) == Some(&b'>') => self.push(Open::Variants, at),
            _ => {}
        }
        at + 1
    }

    fn push(&mut self, open: Open, at: usize) {
        self.open.push(open);
        if self.open.len() > DEEPEST {
            self.fault(at, "braces stand too deep in each other");
        }
    }

    fn count_argument(&mut self, at: usize) {
        self.arguments += 1;
        if self.arguments > MOST_ARGUMENTS {
            self.fault(at, "a call has too many arguments");
        }
    }

    fn literal(&mut self, start: usize, end: usize) -> usize {
        let mut at = start;
        while at < end && self.inside {
            match &self.text.as_bytes()[at..end] {
                [b'"', ..] => return at + 1,
                [b'\n', ..] => return at,
                [b'\\', b'u', rest @ ..] => at += self.escape(at, rest, 4),
                [b'\\', b'U', rest @ ..] => at += self.escape(at, rest, 6),
                [b'\\', b'\\' | b'"' | b'{', ..] => at += 2,
                _ => at += 1,
            }
        }
        at
    }

    fn escape(&mut self, at: usize, rest: &[u8], digits: usize) -> usize {
        let found = rest.iter().take(digits).take_while(|byte| byte.is_ascii_hexdigit()).count();
        if found < digits {
            self.fault(at, "`\\u` needs four hexadecimal digits behind it, `\\U` six");
        }
        2 + found
    }

    fn fault(&mut self, at: usize, message: &'static str) {
        self.outline.faults.push(Fault { at, message });
        self.inside = false;
    }
}

/// Reads the beginning of a line as the beginning of a message or term.
fn head(text: &str, start: usize, line: &str) -> Option<Head> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end_matches(' ');
    is_identifier(name.strip_prefix('-').unwrap_or(name)).then(|| {
        let value = start + text[start..].find('=').expect("the line holds an equals sign") + 1;
        Head { start, value, attributes: None, name: start..start + name.len() }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_heads(text: &str, expected: &[&str]) {
        let outline = Outline::of(text);
        let names: Vec<&str> = outline.heads.iter().map(|head| head.name(text)).collect();
        assert_eq!((names, outline.faults.len()), (expected.to_vec(), 0), "{text:?}");
    }

    #[test]
    fn messages_and_terms_begin_a_line() {
        check_heads("a = 1\n-b  = 2\n# c = 3\n d = 4\né = 5\nf-1=6", &["a", "-b", "f-1"]);
    }

    #[test]
    fn braces_in_text_literals_and_quotes_in_text_do_not_mislead() {
        let text = "a = { \"{\" }{ \"\\\"{\" } \"{ $x }\n    .b = { $n ->\n        [one] \"quoted\n       *[other] y\n    }\nc = d\n";
        check_heads(text, &["a", "c"]);
        let outline = Outline::of(text);
        assert_eq!(&text[outline.heads[0].attributes.unwrap()..][..6], "    .b");
        assert_eq!(outline.heads[1].attributes, None);
    }

    fn check_fault(text: &str, at: usize) {
        let outline = Outline::of(text);
        assert_eq!(outline.faults.iter().map(|fault| fault.at).collect::<Vec<_>>(), [at], "{text:?}");
    }

    #[test]
    fn what_the_parser_cannot_survive_is_found() {
        check_fault(&format!("a = {}\nb = c\n", "{".repeat(100_000)), 4 + DEEPEST);
        check_fault(&format!("a = {{ F{}\n", "(F".repeat(100)), 4 + 3 + 2 * (DEEPEST - 1));
        check_fault(&format!("a = {{ F({} }}\n", "x:1,".repeat(MOST_ARGUMENTS + 1)), 8 + 4 * MOST_ARGUMENTS + 1);
        check_fault("a = { \"\\u00é\" }\n", 7);
        check_fault(&format!("a = {}\n", "{ $n ->\n [a] \"".repeat(100)), 4 + 14 * (DEEPEST / 2));
    }
}
