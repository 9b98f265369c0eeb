//! Shows a [`Report`]: to people with the source line, to machines as JSON lines, to GitHub as annotations. It
//! returns text and prints nothing.

use std::fmt::Write as _;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::{Diagnostic, Place, Report, Severity};
use crate::path::SourcePath;

/// Gives the text of an input file, for the source line under a message.
pub trait SourceText {
    /// The text of a file; `None` when the file is not text or does not exist.
    fn text(&self, file: &SourcePath) -> Option<&str>;
}

/// The form in which a report is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people, without colour.
    Human,
    /// For people at a terminal, in colour.
    HumanStyled,
    /// One JSON object a line.
    Json,
    /// Workflow commands that GitHub shows beside the changed lines.
    Github,
}

/// Shows every problem of a report.
#[must_use]
pub fn render(report: &Report, sources: &dyn SourceText, format: Format) -> String {
    let one = |diagnostic: &Diagnostic| match format {
        Format::Human => human(diagnostic, sources, &Renderer::plain()),
        Format::HumanStyled => human(diagnostic, sources, &Renderer::styled()),
        Format::Json => json(diagnostic, sources),
        Format::Github => github(diagnostic, sources),
    };
    report.iter().map(one).collect()
}

/// A place as people count: lines and columns from 1, columns in characters.
struct Position {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

fn position(place: &Place, sources: &dyn SourceText) -> Option<Position> {
    let text = sources.text(&place.file)?;
    let (line, column) = line_and_column(text, place.start);
    let (end_line, end_column) = line_and_column(text, place.end);
    Some(Position { line, column, end_line, end_column })
}

fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let before = &text[..floor_char_boundary(text, byte)];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

fn floor_char_boundary(text: &str, byte: usize) -> usize {
    (0..=byte.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

fn human(diagnostic: &Diagnostic, sources: &dyn SourceText, renderer: &Renderer) -> String {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code.name());
    let mut group = match diagnostic.place.as_ref().map(|place| (place, sources.text(&place.file))) {
        Some((place, Some(text))) => {
            let start = floor_char_boundary(text, place.start);
            let end = floor_char_boundary(text, place.end).max(start);
            let annotation = AnnotationKind::Primary.span(start..end);
            title.element(Snippet::source(text).path(place.file.as_str()).annotation(annotation))
        }
        Some((place, None)) => title.element(annotate_snippets::Origin::path(place.file.as_str())),
        None => annotate_snippets::Group::with_title(title),
    };
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    format!("{}\n\n", renderer.render(&[group]))
}

fn json(diagnostic: &Diagnostic, sources: &dyn SourceText) -> String {
    let mut value = serde_json::json!({
        "severity": diagnostic.severity().as_str(),
        "code": diagnostic.code.name(),
        "message": diagnostic.message,
        "help": diagnostic.help,
    });
    if let Some(place) = &diagnostic.place {
        value["file"] = place.file.as_str().into();
        value["start"] = place.start.into();
        value["end"] = place.end.into();
        if let Some(at) = position(place, sources) {
            value["line"] = at.line.into();
            value["column"] = at.column.into();
        }
    }
    format!("{value}\n")
}

fn github(diagnostic: &Diagnostic, sources: &dyn SourceText) -> String {
    let mut line = format!("::{} ", diagnostic.severity().as_str());
    if let Some(place) = &diagnostic.place {
        let _ = write!(line, "file={},", github_property(place.file.as_str()));
        if let Some(at) = position(place, sources) {
            let _ = write!(line, "line={},endLine={},col={},", at.line, at.end_line, at.column);
            if at.line == at.end_line {
                let _ = write!(line, "endColumn={},", at.end_column);
            }
        }
    }
    let help = diagnostic.help.as_ref().map(|help| format!("\nhelp: {help}")).unwrap_or_default();
    let message = github_text(&format!("{}{help}", diagnostic.message));
    let _ = writeln!(line, "title={}::{message}", diagnostic.code.name());
    line
}

fn github_text(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn github_property(text: &str) -> String {
    github_text(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Code;

    struct OneFile(&'static str);

    impl SourceText for OneFile {
        fn text(&self, _: &SourcePath) -> Option<&str> {
            Some(self.0)
        }
    }

    fn check(format: Format, expected: &str) {
        let file = SourcePath::known("content/a.md");
        let diagnostic = Diagnostic::new(Code::DeadLink, "the page `b.md` does not exist")
            .at(&file, 13..17)
            .help("did you mean `c.md`?");
        let report = Report::from_iter([diagnostic]);
        assert_eq!(render(&report, &OneFile("één regel\n[b](b.md)\n"), format), expected);
    }

    #[test]
    fn people_see_the_source_line() {
        check(
            Format::Human,
            "error[dead-link]: the page `b.md` does not exist\n --> content/a.md:2:2\n  |\n2 | [b](b.md)\n  |  \
             ^^^^\n  |\n  = help: did you mean `c.md`?\n\n",
        );
    }

    #[test]
    fn github_sees_an_annotation() {
        check(
            Format::Github,
            "::error file=content/a.md,line=2,endLine=2,col=2,endColumn=6,title=dead-link::the page `b.md` does not \
             exist%0Ahelp: did you mean `c.md`?\n",
        );
    }

    #[test]
    fn machines_see_one_object_a_line() {
        let file = SourcePath::known("content/a.md");
        let report = Report::from_iter([Diagnostic::new(Code::DeadLink, "gone").at(&file, 13..17)]);
        let line = render(&report, &OneFile("één regel\n[b](b.md)\n"), Format::Json);
        let value: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!(
            (value["line"].as_u64(), value["column"].as_u64(), value["code"].as_str()),
            (Some(2), Some(2), Some("dead-link"))
        );
    }
}
