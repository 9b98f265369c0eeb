//! The length of sentences in the source language: none over 15 words, and 10 on average. People in pain, and people
//! who read little, lose the thread of longer ones (NHS asks for 20 at most, Thuisarts writes 5 to 10).

use crate::content::document::Document;
use crate::content::inline;
use crate::content::segment::{Segment, SegmentKind};
use crate::diag::{Code, Diagnostic, Report};
use crate::site::Sources;

/// The most words that one sentence may have.
const LONGEST: usize = 15;
/// The most words that the sentences of one folder may have on average.
const MEAN: usize = 10;

/// Finds long sentences, and folders whose sentences are long on average.
pub(super) fn check(sources: &Sources) -> Report {
    let mut report = Report::default();
    for leaflet in &sources.leaflets {
        check_together(&leaflet.documents().collect::<Vec<_>>(), &mut report);
    }
    check_together(&sources.hospital.iter().chain(&sources.pages).collect::<Vec<_>>(), &mut report);
    report
}

fn check_together(documents: &[&Document], report: &mut Report) {
    let mut lengths = Vec::new();
    for document in documents {
        for segment in document.segments.iter().filter(|segment| is_running_text(segment)) {
            for length in sentence_lengths(&inline::to_text(&segment.inlines)) {
                lengths.push(length);
                if length > LONGEST {
                    report.push(too_long(document, segment, length));
                }
            }
        }
    }
    let words: usize = lengths.iter().sum();
    if let (true, Some(first)) = (words > MEAN * lengths.len(), documents.first()) {
        let message = format!("{words} words in {} sentences: more than {MEAN} on average", lengths.len());
        report.push(Diagnostic::new(Code::LongSentencesOnAverage, message).in_file(&first.source));
    }
}

fn too_long(document: &Document, segment: &Segment, length: usize) -> Diagnostic {
    Diagnostic::new(Code::LongSentence, format!("a sentence of {length} words; at most {LONGEST} are wanted"))
        .at(&document.source, segment.span.clone())
        .help("split it, and say one thing in each part")
}

/// Names, headings and descriptions of pictures are not sentences to be read in one breath.
fn is_running_text(segment: &Segment) -> bool {
    !matches!(segment.kind, SegmentKind::Title | SegmentKind::Heading | SegmentKind::Name | SegmentKind::AltText)
}

/// The number of words in each sentence. A full stop inside a number (`8.00`) ends no sentence.
fn sentence_lengths(text: &str) -> Vec<usize> {
    let mut lengths = Vec::new();
    let mut words = 0;
    for word in text.split_whitespace() {
        words += usize::from(word.chars().any(char::is_alphanumeric));
        if word.trim_end_matches(['"', '\'', ')', '’', '”']).ends_with(['.', '!', '?']) && words > 0 {
            lengths.push(std::mem::take(&mut words));
        }
    }
    lengths.extend(Some(words).filter(|words| *words > 0));
    lengths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_sentence_by_sentence() {
        assert_eq!(sentence_lengths("Ga liggen. Blijf – als het kan – 8.00 minuten stil! ‘Goed zo.’"), [2, 7, 2]);
        assert_eq!(sentence_lengths("Geen punt aan het eind"), [5]);
        assert!(sentence_lengths(" – ").is_empty());
    }
}
