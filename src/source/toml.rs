//! TOML with its mistakes at their place: the one way in which settings, facts and ledgers are read. It knows no key
//! of any of them.

use std::ops::Range;

use serde::de::DeserializeOwned;

use crate::diag::{Code, Diagnostic, Report};
use crate::path::SourcePath;

/// Reads TOML that begins `offset` bytes into a file (front matter does not begin at its first byte).
///
/// Mistakes land in `report` at their own line, with a suggestion where a key is misspelt.
pub fn read<T: DeserializeOwned>(file: &SourcePath, text: &str, offset: usize, report: &mut Report) -> Option<T> {
    match ::toml::from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            report.push(diagnose(file, text, offset, &error));
            None
        }
    }
}

fn diagnose(file: &SourcePath, text: &str, offset: usize, error: &::toml::de::Error) -> Diagnostic {
    let span = error.span().unwrap_or(0..0);
    let diagnostic =
        Diagnostic::new(Code::TomlSyntax, words(error.message())).at(file, span.start + offset..span.end + offset);
    match suggestion(error.message(), text, span) {
        Some(known) => diagnostic.help(format!("did you mean `{known}`?")),
        None => diagnostic,
    }
}

/// A message of the parser in one line, without the names of Rust's types.
fn words(message: &str) -> String {
    let message = message.trim().replace('\n', "; ").replace("expected f64", "expected a number");
    ["i64", "u32", "usize"]
        .iter()
        .fold(message, |message, kind| message.replace(&format!("expected {kind}"), "expected a whole number"))
}

/// Finds the known key nearest to a misspelt one in serde's "unknown field `x`, expected one of `a`, `b`".
fn suggestion(message: &str, text: &str, span: Range<usize>) -> Option<String> {
    let mut names = message.split('`').skip(1).step_by(2);
    let unknown = if message.starts_with("unknown") { names.next()? } else { text.get(span)? };
    nearest(unknown, names.filter(|name| *name != unknown)).map(str::to_owned)
}

/// The candidate most like `word`, when one is like it at all.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(word, candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "read by Debug only")]
    struct Facts {
        number: u32,
        position: Option<String>,
    }

    fn check(text: &str, line_start: usize, help: Option<&str>) {
        let file = SourcePath::known("content/a.md");
        let mut report = Report::default();
        assert!(read::<Facts>(&file, text, 4, &mut report).is_none());
        let diagnostic = report.iter().next().unwrap();
        assert_eq!(diagnostic.place.as_ref().unwrap().start, line_start + 4);
        assert_eq!(diagnostic.help.as_deref(), help);
    }

    #[test]
    fn mistakes_are_shown_where_they_stand() {
        check("number = 6\npositon = \"prone\"\n", 11, Some("did you mean `position`?"));
        check("number = \"six\"\n", 9, None);
        check("number = \n", 9, None);
    }
}
