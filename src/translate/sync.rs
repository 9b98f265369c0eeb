//! `translate sync`: brings the Dutch references in step with the Markdown, and the states in step with the translators'
//! words. It never touches those words.

use std::collections::BTreeMap;
use std::mem;

use super::locales::{INTERFACE, Locales, Rewritten, Sources, Translation, catalog_file, sources_of, state_file};
use super::matching::continued;
use super::{Changes, SourceDocument, SourceSegment};
use crate::date::Date;
use crate::diag::{Code, Diagnostic, Report};
use crate::l10n::{
    Catalog, Entry, Message, MessageId, Reference, ReferencePage, ReferenceSegment, States, Weight, WordsHash,
};
use crate::lang::{Lang, ReviewState};

/// What is written down of words that are new or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    /// How far new words have come. Changed ones are `translated` at most.
    pub state: ReviewState,
    /// The role of whoever vouches for that.
    pub by: Option<String>,
    /// When they did.
    pub date: Option<Date>,
}

impl Default for Recording {
    fn default() -> Self {
        Self { state: ReviewState::Translated, by: None, date: None }
    }
}

impl Locales {
    /// Brings references and states in step. Doing it twice changes nothing the second time.
    ///
    /// Files with mistakes are left alone, with all that depends on them. Translations of segments that are gone are
    /// reported, and stay.
    #[must_use]
    pub fn sync(&self, documents: &[SourceDocument], recording: &Recording) -> (Changes, Report) {
        let (mut changes, mut report) = (Changes::default(), Report::default());
        let references = report.take(self.renewed_references(documents));
        let mut sources: BTreeMap<&str, Sources> =
            references.iter().map(|(domain, reference)| (*domain, sources_of(reference))).collect();
        if !self.is_damaged(&catalog_file(self.source(), INTERFACE)) {
            sources.insert(INTERFACE, self.sources(INTERFACE));
        }
        self.change(
            references.iter().map(|(domain, reference)| self.rewritten_reference(domain, reference)),
            &mut changes,
        );
        for lang in self.languages() {
            for (domain, translation) in self.translations(lang) {
                if let Some(sources) = sources.get(domain) {
                    report.merge(obsolete(translation, sources));
                    self.change(self.renewed_states(lang, domain, sources, recording), &mut changes);
                } else if !self.is_damaged(&catalog_file(self.source(), domain)) {
                    report.push(without_dutch(domain, translation));
                }
            }
        }
        (changes, report)
    }

    /// Says which references are not what today's Markdown makes of them.
    #[must_use]
    pub fn outdated_references(&self, documents: &[SourceDocument]) -> Report {
        let (references, mut report) = self.renewed_references(documents);
        let rewritten = references.iter().map(|(domain, reference)| self.rewritten_reference(domain, reference));
        for Rewritten { file, summary, .. } in rewritten.filter(|rewritten| self.is_news(rewritten)) {
            let message = format!("not what the Markdown says today: {summary}");
            let diagnostic = Diagnostic::new(Code::OutdatedReference, message).in_file(&file);
            report.push(diagnostic.help("run `translate sync`"));
        }
        report
    }

    /// What the references must say of today's pages. Those with mistakes are left out.
    fn renewed_references<'a>(&'a self, documents: &'a [SourceDocument]) -> (BTreeMap<&'a str, Reference>, Report) {
        let (mut references, mut report) = (BTreeMap::new(), Report::default());
        for (domain, pages) in self.documents_by_domain(documents) {
            if domain == INTERFACE {
                let message =
                    format!("no leaflet can be called `{INTERFACE}`: that is the name of the interface's words");
                report.push(Diagnostic::new(Code::DuplicateId, message));
            } else if !self.is_damaged(&catalog_file(self.source(), domain)) {
                references.insert(domain, report.take(self.renewed_reference(domain, &pages)));
            }
        }
        (references, report)
    }

    fn renewed_reference(&self, domain: &str, documents: &[&SourceDocument]) -> (Reference, Report) {
        let mut before = self.reference(domain).cloned().unwrap_or_default();
        let issued = self.issued_serials(domain);
        let (mut reference, mut report) = (Reference::default(), Report::default());
        for document in documents {
            if let Some(problem) = unusable_key(&document.page, &reference) {
                report.push(problem);
                continue;
            }
            let index = before.pages.iter().position(|page| page.key == document.page);
            let page = index.map_or_else(|| ReferencePage::new(&document.page), |index| before.pages.remove(index));
            let issued = issued.get(&document.page).copied().unwrap_or(0);
            reference.pages.push(renewed_page(page, document, issued));
        }
        before.pages.sort_by(|a, b| a.key.cmp(&b.key));
        reference.pages.extend(before.pages.into_iter().map(withdrawn));
        (reference, report)
    }

    /// All domains with a reference or with pages, and the pages of each.
    fn documents_by_domain<'a>(
        &'a self,
        documents: &'a [SourceDocument],
    ) -> BTreeMap<&'a str, Vec<&'a SourceDocument>> {
        let known = self.domains().filter(|domain| *domain != INTERFACE);
        let mut by_domain: BTreeMap<&str, Vec<&SourceDocument>> = known.map(|domain| (domain, Vec::new())).collect();
        for document in documents {
            by_domain.entry(&document.domain).or_default().push(document);
        }
        by_domain
    }

    /// The highest serial of each page that any language has words or a state for: the reference's own mark can get
    /// lost when two branches meet.
    fn issued_serials(&self, domain: &str) -> BTreeMap<String, u32> {
        let translations = self.languages().filter_map(|lang| self.translation(lang, domain));
        let ids = translations.flat_map(|translation| {
            translation.catalog.iter().map(|message| &message.id).chain(translation.states.entries.keys())
        });
        let mut highest = BTreeMap::new();
        for (page, serial) in ids.filter_map(MessageId::segment) {
            let mark = highest.entry(page.to_owned()).or_insert(serial);
            *mark = serial.max(*mark);
        }
        highest
    }

    fn rewritten_reference(&self, domain: &str, reference: &Reference) -> Rewritten {
        let (before, today) = (self.sources(domain), sources_of(reference));
        let new = today.keys().filter(|id| !before.contains_key(id)).count();
        let gone = before.keys().filter(|id| !today.contains_key(id)).count();
        let is_changed =
            |(id, (text, _)): &(&MessageId, &(String, Weight))| before.get(id).is_some_and(|(then, _)| then != text);
        let changed = today.iter().filter(is_changed).count();
        Rewritten {
            file: catalog_file(self.source(), domain),
            text: reference.write(),
            summary: format!("{new} new, {changed} changed, {gone} gone"),
        }
    }

    /// The states of a domain as they should be; `None` when they cannot be read, or there is nothing to say.
    fn renewed_states(&self, lang: &Lang, domain: &str, sources: &Sources, recording: &Recording) -> Option<Rewritten> {
        let file = state_file(lang, domain);
        let translation = self.translation(lang, domain).filter(|_| !self.is_damaged(&file))?;
        let mut renewal = Renewal { recording, sources, states: translation.states.clone(), recorded: 0, changed: 0 };
        for message in translation.catalog.iter() {
            renewal.record(message);
        }
        if !self.is_damaged(translation.catalog.file()) {
            renewal.forget_all_but(&translation.catalog);
        }
        let is_needed = !renewal.states.entries.is_empty() || self.exists(&file);
        is_needed.then(|| Rewritten { file, text: renewal.states.write(), summary: renewal.summary() })
    }
}

/// What is known of a translation once these of its messages have new words.
pub(super) fn recorded<'m>(
    states: &States,
    messages: impl Iterator<Item = &'m Message>,
    sources: &Sources,
    recording: &Recording,
) -> States {
    let mut renewal = Renewal { recording, sources, states: states.clone(), recorded: 0, changed: 0 };
    messages.for_each(|message| renewal.record(message));
    renewal.states
}

/// Words for a domain that has no Dutch.
fn without_dutch(domain: &str, translation: &Translation) -> Diagnostic {
    Diagnostic::new(Code::UnknownMessage, format!("there is no leaflet `{domain}`, so these words are shown nowhere"))
        .in_file(translation.catalog.file())
}

fn unusable_key(key: &str, reference: &Reference) -> Option<Diagnostic> {
    let message = format!("`{key}` cannot begin the names of messages: letters, digits and hyphens, a letter first");
    let nameless = MessageId::of_segment(key, 1).is_none().then(|| Diagnostic::new(Code::InvalidValue, message));
    let twice = || Diagnostic::new(Code::DuplicateId, format!("two pages want messages that begin with `{key}`"));
    nameless.or_else(|| reference.page(key).map(|_| twice()))
}

fn renewed_page(mut page: ReferencePage, document: &SourceDocument, issued: u32) -> ReferencePage {
    page.serials_used = page.serials_used.max(issued);
    let before = mem::take(&mut page.segments);
    let pairs = continued(&before, &document.segments);
    for (segment, then) in document.segments.iter().zip(pairs) {
        let id = if let Some(then) = then { before[then].id.clone() } else { page.issue() };
        page.segments.push(under_id(id, segment));
    }
    page.address = Some(document.address.clone());
    page
}

fn under_id(id: MessageId, segment: &SourceSegment) -> ReferenceSegment {
    let SourceSegment { kind, picture, weight, text } = segment.clone();
    ReferenceSegment { id, kind, picture, weight, text }
}

/// A page that is gone keeps its mark, in case its key is ever used again.
fn withdrawn(page: ReferencePage) -> ReferencePage {
    ReferencePage { address: None, segments: Vec::new(), ..page }
}

/// Translations of what the Dutch does not have any more.
fn obsolete(translation: &Translation, sources: &Sources) -> Report {
    let gone = translation.catalog.iter().filter(|message| !sources.contains_key(&message.id));
    let diagnose = |message: &Message| {
        Diagnostic::new(Code::UnknownMessage, format!("the Dutch has no message `{}` (any more)", message.id))
            .at(translation.catalog.file(), message.span.clone())
    };
    gone.map(diagnose).collect()
}

/// The states of one domain in one language on their way to today.
struct Renewal<'a> {
    recording: &'a Recording,
    sources: &'a Sources,
    states: States,
    recorded: usize,
    changed: usize,
}

impl Renewal<'_> {
    fn record(&mut self, message: &Message) {
        let Some((source, weight)) = self.sources.get(&message.id) else { return };
        let hash = WordsHash::of(&message.words());
        let Recording { state, by, date } = self.recording.clone();
        match self.states.entries.get_mut(&message.id) {
            None => {
                let entry = Entry { source: source.clone(), hash, state, by, date };
                self.states.entries.insert(message.id.clone(), entry);
                self.recorded += 1;
            }
            Some(entry) if entry.hash != hash => {
                // Only somebody answerable says that a critical text fits the Dutch again.
                let source = if *weight == Weight::Critical { entry.source.clone() } else { source.clone() };
                *entry = Entry { source, hash, state: state.min(ReviewState::Translated), by, date };
                self.changed += 1;
            }
            Some(_) => {}
        }
    }

    /// Takes out what is known of messages that neither the Dutch nor the translation has any more.
    fn forget_all_but(&mut self, catalog: &Catalog) {
        let sources = self.sources;
        self.states.entries.retain(|id, _| sources.contains_key(id) || catalog.get(id.as_str()).is_some());
    }

    fn summary(&self) -> String {
        let Self { recorded, changed, .. } = self;
        format!("{recorded} recorded, {changed} with other words, {} waiting for `accept`", self.waiting())
    }

    /// How many critical translations are stale.
    fn waiting(&self) -> usize {
        let is_waiting = |(id, entry): &(&MessageId, &Entry)| {
            self.sources.get(id).is_some_and(|(text, weight)| *weight == Weight::Critical && *text != entry.source)
        };
        self.states.entries.iter().filter(is_waiting).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translate::testing::{Project, lang};
    use proptest::prelude::*;

    const LIE: (&str, &str) = ("step", "Ga op uw buik liggen.");
    const LEAN: (&str, &str) = ("step", "Steun op uw ellebogen.");
    const STOP: (&str, &str) = ("caution", "Stop bij pijn.");

    fn ids(project: &Project) -> Vec<String> {
        let locales = project.locales();
        locales.reference("rug").unwrap().segments().map(|segment| segment.id.to_string()).collect()
    }

    #[test]
    fn reordering_changes_no_id_and_a_new_step_gets_a_new_one() {
        let mut project = Project::new(&[LIE, LEAN]);
        project.set(&[("step", "Adem rustig door."), LEAN, LIE]);
        project.sync();
        assert_eq!(ids(&project), ["exercise-06-s3", "exercise-06-s2", "exercise-06-s1"]);
    }

    #[test]
    fn a_serial_is_never_used_again() {
        let mut project = Project::new(&[LIE, LEAN]);
        project.set(&[LIE]);
        project.sync();
        project.set(&[LIE, STOP]);
        project.sync();
        assert_eq!(ids(&project), ["exercise-06-s1", "exercise-06-s3"]);
        let documents = std::mem::take(&mut project.documents);
        project.sync();
        assert_eq!(ids(&project), [""; 0]);
        project.documents = documents;
        project.sync();
        assert_eq!(ids(&project), ["exercise-06-s4", "exercise-06-s5"]);
    }

    #[test]
    fn a_serial_that_only_a_translation_remembers_is_not_issued() {
        let mut project = Project::new(&[LIE]);
        project.write("locales/tr/rug.ftl", "exercise-06-s7 = eski\n");
        project.set(&[LIE, STOP]);
        project.sync();
        assert_eq!(ids(&project), ["exercise-06-s1", "exercise-06-s8"]);
    }

    fn state(project: &Project, serial: u32) -> Entry {
        let id = MessageId::of_segment("exercise-06", serial).unwrap();
        project.locales().translation(&lang("tr"), "rug").unwrap().states.entries[&id].clone()
    }

    /// A step and a caution, translated and then changed in Dutch.
    fn changed() -> Project {
        let mut project = Project::new(&[LIE, STOP]);
        project.write("locales/tr/rug.ftl", "exercise-06-s1 = Yat.\nexercise-06-s2 = Dur.\n");
        project.sync();
        project.set(&[("step", "Ga op uw rug liggen."), ("caution", "Stop bij veel pijn.")]);
        project.sync();
        project
    }

    #[test]
    fn new_words_are_recorded_with_today_s_dutch() {
        let mut project = Project::new(&[LIE]);
        project.write("locales/tr/rug.ftl", "exercise-06-s1 = Yat.\n");
        let recording =
            Recording { state: ReviewState::Machine, by: Some("machine".into()), date: Date::parse("2026-05-01") };
        let (changes, _) = project.sync_with(&recording);
        assert_eq!(
            changes.summary,
            ["locales/tr/rug.state.toml: 1 recorded, 0 with other words, 0 waiting for `accept`"]
        );
        let entry = state(&project, 1);
        assert_eq!(
            (entry.source.as_str(), entry.state, entry.by.as_deref()),
            (LIE.1, ReviewState::Machine, Some("machine"))
        );
    }

    #[test]
    fn unchanged_words_stay_stale() {
        let project = changed();
        assert_eq!((state(&project, 1).source, state(&project, 2).source), (LIE.1.to_owned(), STOP.1.to_owned()));
    }

    #[test]
    fn changed_words_are_fresh_unless_they_are_critical() {
        let mut project = changed();
        project.write("locales/tr/rug.ftl", "exercise-06-s1 = Uzan.\nexercise-06-s2 = Hemen dur.\n");
        let changes = project.sync();
        assert_eq!(
            (state(&project, 1).source.as_str(), state(&project, 2).source.as_str()),
            ("Ga op uw rug liggen.", STOP.1)
        );
        assert_eq!(
            changes.summary,
            ["locales/tr/rug.state.toml: 0 recorded, 2 with other words, 1 waiting for `accept`"]
        );
    }

    #[test]
    fn a_tool_that_only_tidies_changes_no_state() {
        let mut project = Project::new(&[("step", "Een\ntwee")]);
        project.write("locales/tr/rug.ftl", "exercise-06-s1 =\n    Bir\n    iki\n");
        project.sync();
        project.write("locales/tr/rug.ftl", "# note\r\nexercise-06-s1 =\r\n  Bir\r\n  iki\r\n");
        assert_eq!(project.sync(), Changes::default());
    }

    #[test]
    fn a_translation_of_what_is_gone_stays_and_is_reported() {
        let mut project = Project::new(&[LIE, STOP]);
        project.write("locales/tr/rug.ftl", "exercise-06-s1 = Yat.\nexercise-06-s2 = Dur.\n");
        project.sync();
        project.set(&[STOP]);
        let (changes, report) = project.sync_with(&Recording::default());
        assert!(!changes.files.keys().any(|file| file.as_str() == "locales/tr/rug.ftl"));
        let found: Vec<_> = report.iter().map(|d| (d.code, d.place.as_ref().unwrap().start)).collect();
        assert_eq!(found, [(Code::UnknownMessage, 0)]);
        assert_eq!(state(&project, 1).source, LIE.1);
        project.write("locales/tr/rug.ftl", "exercise-06-s2 = Dur.\n");
        project.sync();
        assert!(!project.file("locales/tr/rug.state.toml").contains("exercise-06-s1"));
    }

    #[test]
    fn the_interface_is_recorded_too() {
        let mut project = Project::new(&[LIE]);
        project.write("locales/nl/ui.ftl", "menu = Menu\nsafety-stop = Stop { $n }\n");
        project.write("locales/tr/ui.ftl", "menu = Menü\nsafety-stop = Dur { $n }\n");
        project.sync();
        project.write("locales/nl/ui.ftl", "menu = Het menu\nsafety-stop = Stop nu { $n }\n");
        project.write("locales/tr/ui.ftl", "menu = Menüsü\nsafety-stop = Hemen dur { $n }\n");
        project.sync();
        let states = project.file("locales/tr/ui.state.toml");
        assert!(states.contains("source = \"Het menu\"") && states.contains("source = \"Stop { $n }\""), "{states}");
    }

    fn check_untouched(path: &str, text: &str) {
        let mut project = changed();
        project.write(path, text);
        project.set(&[LIE]);
        assert!(!project.sync().files.keys().any(|file| file.as_str() == path));
        assert_eq!(project.file(path), text);
    }

    #[test]
    fn files_with_mistakes_are_left_alone() {
        check_untouched("locales/nl/rug.ftl", "<<<<<<< HEAD\nexercise-06-s1 = x\n");
        check_untouched("locales/tr/rug.state.toml", "[exercise-06-s1]\nsource = 1\n");
    }

    #[test]
    fn states_of_messages_that_cannot_be_read_are_kept() {
        let mut project = changed();
        project.set(&[LIE]);
        project.write("locales/tr/rug.ftl", "exercise-06-s1 = Yat.\nexercise-06-s2 = {\n");
        project.sync();
        assert_eq!(state(&project, 2).source, STOP.1);
    }

    fn check_key(pages: &[&str], code: Code) {
        let mut project = Project::new(&[LIE]);
        let document = project.documents[0].clone();
        let page = |page: &&str| SourceDocument { page: (*page).to_owned(), ..document.clone() };
        project.documents = pages.iter().map(page).collect();
        let (_, report) = project.sync_with(&Recording::default());
        assert_eq!(report.iter().map(|diagnostic| diagnostic.code).collect::<Vec<_>>(), [code]);
    }

    #[test]
    fn pages_need_a_key_of_their_own_that_can_begin_a_name() {
        check_key(&["404"], Code::InvalidValue);
        check_key(&["privacy", "privacy"], Code::DuplicateId);
    }

    #[test]
    fn a_reference_that_does_not_fit_the_markdown_is_reported() {
        let mut project = Project::new(&[LIE]);
        assert!(project.locales().outdated_references(&project.documents).is_empty());
        project.set(&[LIE, STOP]);
        let report = project.locales().outdated_references(&project.documents);
        let messages: Vec<&str> = report.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
        assert_eq!(messages, ["not what the Markdown says today: 1 new, 0 changed, 0 gone"]);
    }

    #[test]
    fn words_for_a_leaflet_that_does_not_exist_are_reported() {
        let mut project = Project::new(&[LIE]);
        project.write("locales/tr/ruk.ftl", "exercise-06-s1 = Yat.\n");
        let (changes, report) = project.sync_with(&Recording::default());
        assert_eq!((changes, report.iter().count()), (Changes::default(), 1));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn a_second_sync_changes_nothing(
            edits in proptest::collection::vec(proptest::collection::vec((0..3_usize, "[a-c {}*\n]{0,6}"), 0..6), 1..5),
            words in proptest::collection::vec("[a-c]{1,3}", 8),
        ) {
            let mut project = Project::new(&[]);
            for segments in edits {
                let kinds = ["title", "step", "caution"];
                let segments: Vec<(&str, &str)> = segments.iter().map(|(kind, text)| (kinds[*kind], text.as_str())).collect();
                project.set(&segments);
                project.sync();
                let found = project.locales().reference("rug").unwrap().ids("exercise-06", segments.iter().map(|s| s.1));
                prop_assert_eq!(found.iter().flatten().count(), segments.len());
                let texts = (1..).zip(&words).map(|(serial, word)| format!("exercise-06-s{serial} = {word}\n"));
                project.write("locales/tr/rug.ftl", &texts.collect::<String>());
                project.sync();
                prop_assert_eq!(project.sync(), Changes::default());
            }
        }
    }
}
