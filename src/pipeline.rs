//! The order of the stages, written once. `build`, `check` and `serve` are three callers of it; it writes nothing.

use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::artifact::Output;
use crate::check;
use crate::config;
use crate::date::Date;
use crate::diag::{Report, SourceText};
use crate::finish;
use crate::l10n::pseudo;
use crate::lang::Lang;
use crate::path::SourcePath;
use crate::render::{self, RenderContext, Spacing};
use crate::site::{self, Site};
use crate::source::{self, SourceTree};
use crate::translate::Locales;

/// What a build is asked for, beside its inputs.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The day of the build, for notices about overdue reviews.
    pub today: Date,
    /// Which text of the templates is used.
    pub spacing: Spacing,
    /// Which languages the site has.
    pub languages: Languages,
}

/// Which languages a site has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Languages {
    /// Those that its settings name.
    #[default]
    Named,
    /// The pseudo-languages beside them. Such a site is looked at, and never published.
    NamedAndPseudo,
}

/// Everything a build made. Without settings that can be used there is no site.
pub struct Build {
    /// The inputs.
    pub tree: SourceTree,
    /// The site and its files.
    pub made: Option<(Arc<Site>, Output)>,
    /// What was found so far. Recipes in the output may find more when they are made.
    pub report: Report,
}

impl SourceText for Build {
    fn text(&self, file: &SourcePath) -> Option<&str> {
        SourceText::text(&self.tree, file)
    }
}

/// Runs every stage over the project in `root`.
#[must_use]
pub fn build(root: &Path, options: Options) -> Build {
    let (tree, mut report) = source::scan(root);
    let tree = match (options.languages, source_lang(&tree)) {
        (Languages::NamedAndPseudo, Some(source)) => pseudo::with_pseudo_languages(tree, &source),
        _ => tree,
    };
    let made = make(&tree, options, &mut report);
    Build { tree, made, report }
}

fn source_lang(tree: &SourceTree) -> Option<Lang> {
    let file = SourcePath::known(config::FILE);
    let (config, _) = config::parse(&file, tree.text(&file)?);
    config?.languages.into_iter().next()
}

fn make(tree: &SourceTree, options: Options, report: &mut Report) -> Option<(Arc<Site>, Output)> {
    let beside = if options.languages == Languages::NamedAndPseudo { pseudo::languages() } else { Vec::new() };
    let sources = report.take(site::parse(tree, &beside))?;
    let theme = sources.theme.clone();
    report.merge(check::sources(&sources));
    let site = Arc::new(report.take(site::resolve(sources)));
    report.merge(check::site(&site, options.today));
    let context = Arc::new(report.take(RenderContext::new(site.clone(), &theme, options.today, options.spacing)));
    let output = report.take(render::render(&context, &theme));
    Some((site, finish::compress(output)))
}

/// Makes every file and throws the bytes away, for what their recipes find.
#[must_use]
pub fn make_all(output: &Output) -> Report {
    let files: Vec<_> = output.iter().map(|(_, artifact)| artifact).collect();
    let reports: Vec<Report> = files.par_iter().map(|artifact| artifact.make().1).collect();
    let mut all = Report::default();
    reports.into_iter().for_each(|report| all.merge(report));
    all
}

/// Everything under `locales/`, for keeping it in step with the site's source text.
#[must_use]
pub fn locales(tree: &SourceTree, site: &Site) -> (Locales, Report) {
    let files = tree.below("locales").filter_map(|(path, file)| Some((path.clone(), file.text()?.to_owned())));
    Locales::read(site.source_lang(), files)
}
