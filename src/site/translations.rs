//! The text of every document in every language, and what a translator must hear about it: text the reference does not
//! know, translations that are stale, unrecorded or missing.

use std::collections::BTreeMap;

use super::sources::{Sources, locale_file};
use super::wording::{Origin, Wording, Words};
use crate::content::document::Document;
use crate::content::markdown;
use crate::content::segment::Segment;
use crate::diag::{Code, Diagnostic, Report};
use crate::l10n::{MessageId, Translation, Weight, WordsHash};
use crate::lang::{Lang, Language};
use crate::path::SourcePath;

/// The text of each document in each language.
pub(super) type Wordings = BTreeMap<(SourcePath, Lang), Wording>;

/// The permanent ids of each document's texts; `None` for a text that the reference for translators does not have.
pub(super) type Ids = BTreeMap<SourcePath, Vec<Option<MessageId>>>;

/// Finds the id and the translations of every text.
pub(super) fn wordings(sources: &Sources) -> ((Wordings, Ids), Report) {
    let mut report = Report::default();
    let mut wordings = Wordings::new();
    let mut all_ids = Ids::new();
    let source_lang = &sources.config.languages[0];
    let mut missing = Missing::default();
    for (domain, document) in sources.documents() {
        let original = Wording::original(document, source_lang);
        wordings.insert((document.source.clone(), source_lang.clone()), original);
        let texts: Vec<&str> = document.segments.iter().map(|segment| segment.text.as_str()).collect();
        let ids = sources.catalogs.ids(domain, &document.page, &texts);
        check_reference(document, &ids, &mut report);
        for language in &sources.languages[1..] {
            let translator = Translator { sources, domain, document, language };
            let wording = translator.wording(&ids, &mut missing, &mut report);
            wordings.insert((document.source.clone(), language.lang.clone()), wording);
        }
        all_ids.insert(document.source.clone(), ids);
    }
    report.merge(missing.into_report());
    ((wordings, all_ids), report)
}

/// Reports texts that the reference for translators does not have: they are new, or have changed.
fn check_reference(document: &Document, ids: &[Option<MessageId>], report: &mut Report) {
    let unknown = |(segment, id): (&Segment, &Option<MessageId>)| {
        let message = format!("translators have not been shown this {} yet", segment.kind.as_str());
        let problem = Diagnostic::new(Code::OutdatedReference, message).at(&document.source, segment.span.clone());
        id.is_none().then(|| problem.help("run `oefenwijzer translate sync`"))
    };
    document.segments.iter().zip(ids).filter_map(unknown).for_each(|problem| report.push(problem));
}

/// Pages that lack text in a language, gathered so that each language hears of a leaflet once.
#[derive(Default)]
struct Missing(BTreeMap<(Lang, String), Vec<String>>);

impl Missing {
    fn into_report(self) -> Report {
        let problem = |((lang, domain), pages): ((Lang, String), Vec<String>)| {
            let message = format!("`{domain}` is not fully translated: {}", pages.join(", "));
            let help = format!("translate them, or write `partial = [\"{domain}\"]` until somebody does");
            Diagnostic::new(Code::MissingTranslation, message).in_file(&locale_file(&lang)).help(help)
        };
        self.0.into_iter().map(problem).collect()
    }
}

/// Looks up one document in one language.
struct Translator<'s> {
    sources: &'s Sources,
    domain: &'s str,
    document: &'s Document,
    language: &'s Language,
}

impl Translator<'_> {
    fn wording(&self, ids: &[Option<MessageId>], missing: &mut Missing, report: &mut Report) -> Wording {
        let segments = self.document.segments.iter().zip(ids);
        let words: Vec<Option<Words>> =
            segments.map(|(segment, id)| self.words(segment, id.as_ref()?, report)).collect();
        let lacks = words.iter().zip(&self.document.segments).any(|(words, of)| words.is_none() && !of.text.is_empty());
        if lacks && !self.language.partial.iter().any(|domain| domain == self.domain) {
            let key = (self.language.lang.clone(), self.domain.to_owned());
            missing.0.entry(key).or_default().push(self.document.page.clone());
        }
        Wording::translated(&self.language.lang, words)
    }

    fn words(&self, segment: &Segment, id: &MessageId, report: &mut Report) -> Option<Words> {
        let weight = if segment.critical { Weight::Critical } else { Weight::Ordinary };
        let lang = &self.language.lang;
        let translation = self.sources.catalogs.translation(lang, self.domain, id, (&segment.text, weight))?;
        report_standing(id, &translation, segment, report);
        let Some(inlines) = markdown::parse_inline(&translation.text) else {
            let message = "the translation is not one paragraph of plain Markdown";
            let problem = Diagnostic::new(Code::UnsupportedMarkdown, message).at(&translation.file, translation.span);
            report.push(problem.help("write words, emphasis and links only; lists and headings come from the source"));
            return None;
        };
        let made_from = self.sources.catalogs.made_from(lang, self.domain, id).map(WordsHash::of);
        Some(Words { inlines, origin: Origin { state: Some(translation.state), stale: translation.stale, made_from } })
    }
}

fn report_standing(id: &MessageId, translation: &Translation, segment: &Segment, report: &mut Report) {
    let place = |problem: Diagnostic| problem.at(&translation.file, translation.span.clone());
    if translation.unrecorded {
        let problem = Diagnostic::new(Code::UnrecordedTranslation, format!("`{id}` is not recorded yet"));
        report.push(place(problem).help("run `oefenwijzer translate sync`"));
    } else if translation.stale {
        let message = format!("`{id}` was made from an older text; today it says: {}", segment.text);
        let help = if segment.critical {
            "mend the words, then let somebody answerable run `oefenwijzer translate accept`"
        } else {
            "mend the words and run `oefenwijzer translate sync`, or `translate accept` when they still fit"
        };
        report.push(place(Diagnostic::new(Code::StaleTranslation, message)).help(help));
    }
}
