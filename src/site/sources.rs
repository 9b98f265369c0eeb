//! Every input file parsed on its own, and the shape of `content/`: which folder is a leaflet, which file a page.
//! Nothing is joined yet.

use std::collections::BTreeMap;

use super::images::{self, Images};
use super::page::LeafletId;
use crate::config::{self, SiteConfig};
use crate::content::document::{Document, Kind};
use crate::content::facts::LeafletFacts;
use crate::diag::{Code, Diagnostic, Report};
use crate::l10n::{Catalogs, SOURCE_FOLDER};
use crate::lang::{Lang, Language};
use crate::ledger::{self, Ledger};
use crate::path::SourcePath;
use crate::source::{SourceTree, toml as toml_file};
use crate::statement::{self, Statement};
use crate::theme::{self, Theme};

/// All inputs, parsed.
#[derive(Debug)]
pub struct Sources {
    /// The settings.
    pub config: SiteConfig,
    /// The languages, the source language first.
    pub languages: Vec<Language>,
    /// The leaflets in the order of their folders.
    pub leaflets: Vec<LeafletSource>,
    /// The hospital's practical tips.
    pub hospital: Option<Document>,
    /// Pages of running text, the one for addresses that do not exist included.
    pub pages: Vec<Document>,
    /// Messages and translations of every language.
    pub catalogs: Catalogs,
    /// The theme.
    pub theme: Theme,
    /// The printed codes.
    pub ledger: Ledger,
    /// The facts of the accessibility statement.
    pub statement: Option<Statement>,
    /// The pictures that documents show.
    pub images: Images,
}

/// One leaflet's files.
#[derive(Debug)]
pub struct LeafletSource {
    /// Its facts.
    pub facts: LeafletFacts,
    /// The names in `leaflet.toml`.
    pub names: Document,
    /// `leaflet.md`.
    pub general: Document,
    /// The files under `transfers/`.
    pub transfers: Vec<Document>,
    /// The files under `exercises/`.
    pub exercises: Vec<Document>,
}

impl LeafletSource {
    /// Every document of the leaflet.
    pub fn documents(&self) -> impl Iterator<Item = &Document> {
        [&self.names, &self.general].into_iter().chain(&self.transfers).chain(&self.exercises)
    }
}

impl Sources {
    /// Every document with the name of the catalogue that its translations stand in.
    pub fn documents(&self) -> impl Iterator<Item = (&str, &Document)> {
        let of_leaflets = self
            .leaflets
            .iter()
            .flat_map(|leaflet| leaflet.documents().map(|document| (leaflet.facts.id.get_ref().as_str(), document)));
        of_leaflets.chain(self.hospital.iter().chain(&self.pages).map(|document| ("pages", document)))
    }
}

/// Parses every file; `beside` are languages that the settings do not name. `None` when the site's settings cannot be
/// used; all other problems are found all the same.
#[must_use]
pub fn parse(tree: &SourceTree, beside: &[Lang]) -> (Option<Sources>, Report) {
    let mut report = Report::default();
    let config = read_config(tree, &mut report).map(|mut config| {
        config.languages.extend_from_slice(beside);
        config
    });
    let leaflets = leaflet_folders(tree).iter().filter_map(|folder| read_leaflet(tree, folder, &mut report)).collect();
    let hospital = SourcePath::known("content/hospital.md");
    let hospital = tree.text(&hospital).and_then(|text| report.take(Document::parse(&hospital, text, Kind::Prose)));
    let pages = read_folder(tree, "content/pages", Kind::Prose, &mut report);
    let ledger = read_ledger(tree, &mut report);
    let statement = SourcePath::known(statement::FILE);
    let statement = tree.text(&statement).and_then(|text| report.take(statement::parse(&statement, text)));
    let sources = config.map(|config| {
        let catalogs = report.take(Catalogs::parse(tree, &config.languages));
        let languages = catalogs.languages().cloned().collect();
        let theme = report.take(theme::parse(tree, &config.theme));
        let images = Images::default();
        Sources { config, languages, leaflets, hospital, pages, catalogs, theme, ledger, statement, images }
    });
    (sources.map(|sources| with_images(tree, sources, &mut report)), report)
}

fn with_images(tree: &SourceTree, sources: Sources, report: &mut Report) -> Sources {
    let images = images::read(tree, sources.documents().map(|(_, document)| document), report);
    Sources { images, ..sources }
}

fn read_config(tree: &SourceTree, report: &mut Report) -> Option<SiteConfig> {
    let file = SourcePath::known(config::FILE);
    let Some(text) = tree.text(&file) else {
        let problem = Diagnostic::new(Code::MissingFile, "there is no `content/site.toml`");
        report.push(problem.help("run the program in the folder of a project, or name it with `--root`"));
        return None;
    };
    report.take(config::parse(&file, text))
}

fn read_ledger(tree: &SourceTree, report: &mut Report) -> Ledger {
    let file = SourcePath::known(ledger::FILE);
    match tree.text(&file) {
        Some(text) => report.take(Ledger::parse(&file, text)),
        None => Ledger::empty(),
    }
}

/// The folders of `content/` that hold a `leaflet.toml`.
fn leaflet_folders(tree: &SourceTree) -> Vec<String> {
    let is_leaflet = |path: &&SourcePath| path.file_name() == "leaflet.toml" && path.as_str().matches('/').count() == 2;
    tree.below("content").map(|(path, _)| path).filter(is_leaflet).map(|path| path.folder().to_owned()).collect()
}

fn read_leaflet(tree: &SourceTree, folder: &str, report: &mut Report) -> Option<LeafletSource> {
    let file = SourcePath::known(&format!("{folder}/leaflet.toml"));
    let facts: Option<LeafletFacts> = toml_file::read(&file, tree.text(&file)?, 0, report);
    let general = read_general(tree, folder, report);
    let exercises = read_folder(tree, &format!("{folder}/exercises"), Kind::Exercise, report);
    let transfers = read_folder(tree, &format!("{folder}/transfers"), Kind::Transfer, report);
    let (facts, general) = (facts?, general?);
    check_id(&file, folder, &facts, report);
    let names = names(&file, &facts);
    Some(LeafletSource { facts, names, general, transfers, exercises })
}

fn read_general(tree: &SourceTree, folder: &str, report: &mut Report) -> Option<Document> {
    let file = SourcePath::known(&format!("{folder}/leaflet.md"));
    let Some(text) = tree.text(&file) else {
        let problem = Diagnostic::new(Code::MissingFile, format!("the leaflet in `{folder}` has no `leaflet.md`"));
        report.push(problem.help("write its introduction and the rules of each type there"));
        return None;
    };
    report.take(Document::parse(&file, text, Kind::Leaflet))
}

fn read_folder(tree: &SourceTree, folder: &str, kind: Kind, report: &mut Report) -> Vec<Document> {
    let mut documents = Vec::new();
    for (path, _) in tree.below(folder) {
        if let ("md", Some(text)) = (path.extension(), tree.text(path)) {
            let document = report.take(Document::parse(path, text, kind));
            documents.extend(document.filter(|_| kind != Kind::Prose || has_usable_name(path, report)));
        }
    }
    documents
}

/// The name of a page of running text is part of its address, and the beginning of its messages' ids.
fn has_usable_name(file: &SourcePath, report: &mut Report) -> bool {
    let usable = file.stem() == "404" || LeafletId::new(file.stem()).is_some();
    if !usable {
        let message = format!("`{}` cannot be part of an address", file.file_name());
        let help = "rename the file: small letters, digits and hyphens, beginning with a letter";
        report.push(Diagnostic::new(Code::InvalidValue, message).in_file(file).help(help));
    }
    usable
}

fn check_id(file: &SourcePath, folder: &str, facts: &LeafletFacts, report: &mut Report) {
    let expected = folder.rsplit('/').next().unwrap_or(folder);
    if facts.id.get_ref() != expected {
        let message = format!("the leaflet in `{folder}` calls itself `{}`", facts.id.get_ref());
        let problem = Diagnostic::new(Code::InvalidValue, message).at(file, facts.id.span());
        report.push(problem.help(format!("write `id = \"{expected}\"`, or rename the folder")));
    }
}

fn names(file: &SourcePath, facts: &LeafletFacts) -> Document {
    let mut names = vec![(facts.owner.department.get_ref().as_str(), facts.owner.department.span())];
    names.extend(facts.types_in_order().into_iter().map(|(_, of)| (of.name.get_ref().as_str(), of.name.span())));
    Document::of_names(file, "leaflet-names", &names)
}

/// The path of a language's own file.
#[must_use]
pub(super) fn locale_file(lang: &crate::lang::Lang) -> SourcePath {
    SourcePath::known(&format!("{SOURCE_FOLDER}/{lang}/locale.toml"))
}

/// Documents by number; a number that stands twice is reported and its first page kept.
pub(super) fn by_number(documents: Vec<Document>, report: &mut Report) -> BTreeMap<u32, Document> {
    let mut numbered: BTreeMap<u32, Document> = BTreeMap::new();
    for document in documents {
        let Some(number) = document.number().cloned() else { continue };
        if let Some(first) = numbered.get(number.get_ref()) {
            let message = format!("the number {} is taken by `{}`", number.get_ref(), first.source);
            let problem = Diagnostic::new(Code::DuplicateNumber, message).at(&document.source, number.span());
            report.push(problem.help("every page of a leaflet has a number of its own, as on paper"));
        } else {
            numbered.insert(*number.get_ref(), document);
        }
    }
    numbered
}
