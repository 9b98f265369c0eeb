//! The length of alternative texts, and the full stop at their end, in every language. They are read aloud in one
//! piece: a few words say too little, more than 150 characters are too much to keep in mind (WCAG names no number; the
//! advice of screen readers' makers is 125 to 150).

use std::ops::{Range, RangeInclusive};

use crate::content::document::Document;
use crate::content::segment::{Segment, SegmentKind};
use crate::content::{inline, markdown};
use crate::diag::{Code, Diagnostic, Report};
use crate::l10n::Weight;
use crate::path::SourcePath;
use crate::site::Sources;

/// How many characters a text may have.
const LENGTH: RangeInclusive<usize> = 20..=150;

/// What ends a sentence in the scripts of the world's larger languages.
const FULL_STOPS: [char; 5] = ['.', '。', '۔', '।', '։'];

/// Finds texts that are too short, too long, or have no end.
pub(super) fn check(sources: &Sources) -> Report {
    let mut report = Report::default();
    for (domain, document) in sources.documents() {
        for segment in document.segments.iter().filter(|segment| segment.kind == SegmentKind::AltText) {
            let text = inline::to_text(&segment.inlines);
            judge(&text, &document.source, &segment.span, &mut report);
        }
        check_translations(sources, domain, document, &mut report);
    }
    report
}

fn check_translations(sources: &Sources, domain: &str, document: &Document, report: &mut Report) {
    let is_shown = |segment: &&Segment| segment.kind == SegmentKind::AltText;
    let segments: Vec<&Segment> = document.segments.iter().filter(is_shown).collect();
    if segments.is_empty() {
        return;
    }
    let texts: Vec<&str> = document.segments.iter().map(|segment| segment.text.as_str()).collect();
    let ids = sources.catalogs.ids(domain, &document.page, &texts);
    for language in &sources.languages[1..] {
        for (segment, id) in document.segments.iter().zip(&ids).filter(|(segment, _)| is_shown(segment)) {
            let weight = if segment.critical { Weight::Critical } else { Weight::Ordinary };
            let source = (segment.text.as_str(), weight);
            let translation =
                id.as_ref().and_then(|id| sources.catalogs.translation(&language.lang, domain, id, source));
            let Some(translation) = translation else { continue };
            // Words that cannot be read as one line are reported where they are joined with the page.
            let Some(inlines) = markdown::parse_inline(&translation.text) else { continue };
            judge(&inline::to_text(&inlines), &translation.file, &translation.span, report);
        }
    }
}

fn judge(text: &str, file: &SourcePath, span: &Range<usize>, report: &mut Report) {
    if let Some((message, help)) = fault(text) {
        report.push(Diagnostic::new(Code::AltTextLength, message).at(file, span.clone()).help(help));
    }
}

/// What is wrong with a text, and what to do. A text without any words breaks another rule.
fn fault(text: &str) -> Option<(String, &'static str)> {
    let length = text.chars().count();
    if length == 0 {
        return None;
    }
    if !LENGTH.contains(&length) {
        let message =
            format!("an alternative text of {length} characters; {} to {} are wanted", LENGTH.start(), LENGTH.end());
        let help = if length < *LENGTH.start() {
            "say what is to be seen: the start position, the movement, the side"
        } else {
            "say only what is to be seen; all else belongs in the step"
        };
        return Some((message, help));
    }
    let ends = text.ends_with(FULL_STOPS);
    (!ends).then(|| {
        (
            "the alternative text has no full stop at its end".to_owned(),
            "end it with a full stop, so that a voice pauses there",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_fault(text: &str, wanted: Option<&str>) {
        assert_eq!(fault(text).map(|(message, _)| message).as_deref(), wanted, "{text}");
    }

    #[test]
    fn the_length_is_that_of_characters_and_the_end_that_of_the_script() {
        check_fault("Ligt plat op de rug.", None);
        check_fault("Ligt plat op de ru.", Some("an alternative text of 19 characters; 20 to 150 are wanted"));
        check_fault(&format!("{}.", "é".repeat(149)), None);
        check_fault(
            &format!("{}.", "é".repeat(150)),
            Some("an alternative text of 151 characters; 20 to 150 are wanted"),
        );
        check_fault("Iemand ligt plat op de rug", Some("the alternative text has no full stop at its end"));
        check_fault("شخص مستلقٍ على ظهره وركبتاه مثنيتان.", None);
        check_fault("شخص مستلقٍ على ظهره وركبتاه مثنيتان", Some("the alternative text has no full stop at its end"));
        check_fault("", None);
    }
}
