//! All catalogues of all languages, and the questions that the rest of the program asks them. Which page falls back is
//! decided elsewhere.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use super::glossary::{self, Glossary, SourceGlossary};
use super::lint::Lint;
use super::pseudo::Pseudo;
use super::{
    Bundle, Catalog, Localizer, MessageId, Parity, Reference, Standing, States, Weight, WordsHash, locale, standing,
};
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::{Direction, Lang, Language, ReviewState};
use crate::path::SourcePath;
use crate::source::SourceTree;

/// The folder that holds a folder for each language.
pub const SOURCE_FOLDER: &str = "locales";

/// The catalogue of the interface.
pub const INTERFACE: &str = "ui";

/// All catalogues of all languages of a site.
#[derive(Debug)]
#[expect(clippy::struct_field_names, reason = "one of the things it holds is what it is named after")]
pub struct Catalogs {
    languages: Vec<Language>,
    catalogs: BTreeMap<(Lang, String), Catalog>,
    states: BTreeMap<(Lang, String), States>,
    references: BTreeMap<String, Reference>,
    bundles: BTreeMap<Lang, Arc<Bundle>>,
    source_glossary: SourceGlossary,
    glossaries: BTreeMap<Lang, Glossary>,
}

/// A translation of one segment.
#[derive(Clone, Debug)]
pub struct Translation {
    /// The file it stands in.
    pub file: SourcePath,
    /// Where.
    pub span: Range<usize>,
    /// The words, as inline Markdown.
    pub text: String,
    /// How far it has come.
    pub state: ReviewState,
    /// Whether it was made from an older source text.
    pub stale: bool,
    /// Whether there is no record of the source text it was made from.
    pub unrecorded: bool,
}

impl Catalogs {
    /// Reads the folders of the site's languages, the source language first, and compares each with the source.
    #[must_use]
    pub fn parse(tree: &SourceTree, langs: &[Lang]) -> (Self, Report) {
        let mut report = Report::default();
        let languages = langs.iter().map(|lang| read_language(tree, lang, &mut report)).collect();
        let mut read = Self {
            languages,
            catalogs: BTreeMap::new(),
            states: BTreeMap::new(),
            references: BTreeMap::new(),
            bundles: BTreeMap::new(),
            source_glossary: SourceGlossary::default(),
            glossaries: BTreeMap::new(),
        };
        langs.iter().for_each(|lang| read.read_glossary(tree, lang, &mut report));
        langs.iter().for_each(|lang| read.read_folder(tree, lang, &mut report));
        report.merge(read.compare());
        (read, report)
    }

    fn read_folder(&mut self, tree: &SourceTree, lang: &Lang, report: &mut Report) {
        for (path, _) in tree.below(&format!("{SOURCE_FOLDER}/{lang}")) {
            let Some(text) = tree.text(path) else { continue };
            let domain = path.file_name().split('.').next().unwrap_or_default().to_owned();
            match path.extension() {
                "ftl" if *lang == self.languages[0].lang && domain != INTERFACE => {
                    let reference = report.take(Reference::parse(path, text));
                    self.references.insert(domain.clone(), reference);
                    self.catalogs.insert((lang.clone(), domain), Catalog::parse(path, text).0);
                }
                "ftl" => {
                    self.catalogs.insert((lang.clone(), domain), report.take(Catalog::parse(path, text)));
                }
                "toml" if path.as_str().ends_with(".state.toml") => {
                    self.states.insert((lang.clone(), domain), report.take(States::parse(path, text)));
                }
                _ => {}
            }
        }
        let interface: Vec<&Catalog> = self.catalog(lang, INTERFACE).into_iter().collect();
        let bundle = report.take(Bundle::new(lang, &interface));
        self.bundles.insert(lang.clone(), Arc::new(bundle));
    }

    /// The source's glossary comes first: the others say what its words are in their language.
    fn read_glossary(&mut self, tree: &SourceTree, lang: &Lang, report: &mut Report) {
        let file = glossary::path(lang);
        let text = tree.text(&file);
        if *lang == self.languages[0].lang {
            self.source_glossary = text.map(|text| report.take(SourceGlossary::parse(&file, text))).unwrap_or_default();
        } else if let Some(text) = text {
            let glossary = report.take(Glossary::parse(&file, text, &self.source_glossary));
            self.glossaries.insert(lang.clone(), glossary);
        } else if !self.source_glossary.is_empty() && Pseudo::by_lang(lang).is_none() {
            report.push(glossary::missing(&file));
        }
    }

    /// Every catalogue against the source's of the same name.
    fn compare(&self) -> Report {
        let source = &self.languages[0].lang;
        let translations: Vec<_> = self.catalogs.iter().filter(|((lang, _), _)| lang != source).collect();
        let compared = translations.par_iter().map(|((lang, domain), catalog)| self.compare_one(lang, domain, catalog));
        compared.collect::<Vec<Report>>().into_iter().fold(Report::default(), |mut all, report| {
            all.merge(report);
            all
        })
    }

    fn compare_one(&self, lang: &Lang, domain: &str, catalog: &Catalog) -> Report {
        let mut report = Report::default();
        let source = &self.languages[0];
        let language = self.languages.iter().find(|language| language.lang == *lang);
        let language = language.filter(|_| Pseudo::by_lang(lang).is_none());
        if let (Some(original), Some(language)) = (self.catalog(&source.lang, domain), language) {
            report.merge(Parity::between(&source.lang, lang).check(original, catalog));
            let none = Glossary::default();
            let lint = Lint::new(language, &self.source_glossary, self.glossaries.get(lang).unwrap_or(&none));
            report.merge(lint.check(original, catalog, self.states.get(&(lang.clone(), domain.to_owned()))));
        }
        if domain == INTERFACE {
            report.merge(self.missing_interface(catalog));
        }
        report
    }

    /// Messages of the interface that a language lacks. Each is shown in the fallback language, which a reader notices.
    fn missing_interface(&self, catalog: &Catalog) -> Report {
        let missing = self.interface().filter(|message| catalog.get(message.id.as_str()).is_none());
        let problem = |message: &super::Message| {
            let text = format!("the message `{}` is missing", message.id);
            let help = format!("translate: {}", message.pattern());
            Diagnostic::new(Code::MissingMessage, text).in_file(catalog.file()).help(help)
        };
        missing.map(problem).collect()
    }

    /// The languages, the source language first.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.languages.iter()
    }

    /// The interface for readers of the first language of a chain.
    #[must_use]
    pub fn localizer(&self, chain: &[Lang]) -> Localizer {
        Localizer::new(&chain[0], chain.iter().filter_map(|lang| self.bundles.get(lang).cloned()).collect())
    }

    /// The words of facts that the interface can say: `prone` for a message `position-prone`.
    #[must_use]
    pub fn source_words(&self, prefix: &str) -> Vec<String> {
        let word = |id: &str| id.strip_prefix(prefix)?.strip_prefix('-').map(str::to_owned);
        self.interface().filter_map(|message| word(message.id.as_str())).collect()
    }

    /// The permanent ids of the texts of a page; `None` for a text that the reference does not know.
    #[must_use]
    pub fn ids(&self, domain: &str, page: &str, texts: &[&str]) -> Vec<Option<MessageId>> {
        match self.references.get(domain) {
            Some(reference) => reference.ids(page, texts.iter().copied()),
            None => vec![None; texts.len()],
        }
    }

    /// The translation of a segment whose text in the source language is `source` today, if there is one.
    #[must_use]
    pub fn translation(
        &self,
        lang: &Lang,
        domain: &str,
        id: &MessageId,
        (source, weight): (&str, Weight),
    ) -> Option<Translation> {
        let catalog = self.catalog(lang, domain)?;
        let message = catalog.get(id.as_str())?;
        let standing = self.standing(lang, domain, id, (source, &message.words(), weight));
        Some(Translation {
            file: catalog.file().clone(),
            span: message.span.clone(),
            text: message.text()?,
            state: standing.state,
            stale: standing.stale,
            unrecorded: standing.unrecorded,
        })
    }

    /// What the interface's critical messages are worth in a language; `None` where one is missing.
    #[must_use]
    pub fn critical_interface(&self, lang: &Lang) -> Vec<Option<Standing>> {
        let critical = |id: &MessageId| Weight::of_interface(id.as_str()) == Weight::Critical;
        let messages = self.interface().filter(|message| critical(&message.id));
        messages.map(|message| self.interface_standing(lang, message)).collect()
    }

    /// The interface's messages in the source language.
    pub fn interface(&self) -> impl Iterator<Item = &super::Message> {
        self.catalog(&self.languages[0].lang, INTERFACE).into_iter().flat_map(Catalog::iter)
    }

    /// What an interface message is worth in a language; `None` where it is missing.
    #[must_use]
    pub fn interface_standing(&self, lang: &Lang, message: &super::Message) -> Option<Standing> {
        let translation = self.catalog(lang, INTERFACE)?.get(message.id.as_str())?;
        let (source, words) = (message.pattern(), translation.words());
        let weight = Weight::of_interface(message.id.as_str());
        Some(self.standing(lang, INTERFACE, &message.id, (&source, &words, weight)))
    }

    /// The source text that a translation was made from, as far as is known.
    #[must_use]
    pub fn made_from(&self, lang: &Lang, domain: &str, id: &MessageId) -> Option<&str> {
        Some(&self.states.get(&(lang.clone(), domain.to_owned()))?.entries.get(id)?.source)
    }

    /// What a reader must be told of a translation, given today's source text, its own words and its weight.
    pub(crate) fn standing(
        &self,
        lang: &Lang,
        domain: &str,
        id: &MessageId,
        (source, pattern, weight): (&str, &str, Weight),
    ) -> Standing {
        let entry = self.states.get(&(lang.clone(), domain.to_owned())).and_then(|states| states.entries.get(id));
        standing(entry, source, &WordsHash::of(pattern), weight)
    }

    /// The messages of one file of one language.
    pub(crate) fn catalog(&self, lang: &Lang, domain: &str) -> Option<&Catalog> {
        self.catalogs.get(&(lang.clone(), domain.to_owned()))
    }
}

/// Reads a language's own file; a language without one is reported and goes by its tag.
fn read_language(tree: &SourceTree, lang: &Lang, report: &mut Report) -> Language {
    let file = SourcePath::known(&format!("{SOURCE_FOLDER}/{lang}/locale.toml"));
    let language = match tree.text(&file) {
        Some(text) => report.take(locale::parse(&file, text)),
        None => {
            let problem = Diagnostic::new(Code::UnknownLanguage, format!("the language `{lang}` has no `{file}`"));
            report.push(problem.help(format!("run `oefenwijzer new language {lang}`, or take it out of `site.toml`")));
            None
        }
    };
    let nameless = || Language {
        lang: lang.clone(),
        name: lang.to_string(),
        direction: Direction::Ltr,
        fallback: None,
        address: None,
        partial: Vec::new(),
    };
    language.unwrap_or_else(nameless)
}
