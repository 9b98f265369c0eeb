//! All catalogues of all languages, and the questions that the rest of the program asks them. Which page falls back is
//! decided elsewhere.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::{Bundle, Catalog, Localizer, MessageId};
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::{Direction, Lang, Language, ReviewState};
use crate::path::SourcePath;
use crate::source::{SourceTree, toml as toml_file};

/// The folder that holds a folder for each language.
pub const SOURCE_FOLDER: &str = "locales";

/// The catalogue of the interface.
pub const INTERFACE: &str = "ui";

/// All catalogues of all languages of a site.
#[derive(Debug)]
pub struct Catalogs {
    languages: Vec<Language>,
    catalogs: BTreeMap<(Lang, String), Catalog>,
    bundles: BTreeMap<Lang, Arc<Bundle>>,
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
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenLocale {
    name: String,
    direction: Direction,
    fallback: Option<String>,
    address: Option<String>,
}

impl Catalogs {
    /// Reads the folders of the site's languages, the source language first.
    #[must_use]
    pub fn parse(tree: &SourceTree, langs: &[Lang]) -> (Self, Report) {
        let mut report = Report::default();
        let languages = langs.iter().map(|lang| read_language(tree, lang, &mut report)).collect();
        let mut catalogs = BTreeMap::new();
        let mut bundles = BTreeMap::new();
        for lang in langs {
            for (path, _) in tree.below(&format!("{SOURCE_FOLDER}/{lang}")) {
                if let ("ftl", Some(text)) = (path.extension(), tree.text(path)) {
                    let catalog = report.take(Catalog::parse(path, text));
                    catalogs.insert((lang.clone(), path.stem().to_owned()), catalog);
                }
            }
            let interface: Vec<&Catalog> = catalogs.get(&(lang.clone(), INTERFACE.to_owned())).into_iter().collect();
            bundles.insert(lang.clone(), Arc::new(report.take(Bundle::new(lang, &interface))));
        }
        (Self { languages, catalogs, bundles }, report)
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
        let source = self.catalogs.get(&(self.languages[0].lang.clone(), INTERFACE.to_owned()));
        let word = |id: &str| id.strip_prefix(prefix)?.strip_prefix('-').map(str::to_owned);
        source.into_iter().flat_map(Catalog::iter).filter_map(|message| word(message.id.as_str())).collect()
    }

    /// The permanent ids of the texts of a page.
    #[must_use]
    pub fn ids(&self, _domain: &str, page: &str, texts: &[&str]) -> Vec<Option<MessageId>> {
        (1..=texts.len()).map(|serial| MessageId::of_segment(page, u32::try_from(serial).unwrap_or(0))).collect()
    }

    /// The translation of a segment, if there is one.
    #[must_use]
    pub fn translation(&self, lang: &Lang, domain: &str, id: &MessageId) -> Option<Translation> {
        let catalog = self.catalogs.get(&(lang.clone(), domain.to_owned()))?;
        let message = catalog.get(id.as_str())?;
        Some(Translation {
            file: catalog.file().clone(),
            span: message.span.clone(),
            text: message.text()?,
            state: ReviewState::Machine,
            stale: false,
        })
    }
}

fn read_language(tree: &SourceTree, lang: &Lang, report: &mut Report) -> Language {
    let file = SourcePath::known(&format!("{SOURCE_FOLDER}/{lang}/locale.toml"));
    let written: Option<WrittenLocale> = match tree.text(&file) {
        Some(text) => toml_file::read(&file, text, 0, report),
        None => {
            let problem = Diagnostic::new(Code::UnknownLanguage, format!("the language `{lang}` has no `{file}`"));
            report.push(problem.help(format!("run `oefenwijzer new language {lang}`")));
            None
        }
    };
    let written = written.unwrap_or(WrittenLocale {
        name: lang.to_string(),
        direction: Direction::Ltr,
        fallback: None,
        address: None,
    });
    let fallback = written.fallback.as_deref().and_then(Lang::new);
    Language {
        lang: lang.clone(),
        name: written.name,
        direction: written.direction,
        fallback,
        address: written.address,
    }
}
