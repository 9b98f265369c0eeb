//! The order of the stages, written once. `build`, `check` and `serve` are three callers of it; it writes nothing.

use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::artifact::{Digest, Listing, Made, Output};
use crate::check;
use crate::config;
use crate::date::Date;
use crate::diag::{Report, SourceText};
use crate::finish;
use crate::l10n::pseudo;
use crate::lang::Lang;
use crate::path::SourcePath;
use crate::render::marks::Marks;
use crate::render::{self, Keeping, RenderContext, Spacing};
use crate::site::texts::Texts;
use crate::site::{self, Site};
use crate::source::{self, SourceTree};
use crate::translate::Locales;

/// What a build is asked for, beside its inputs.
#[derive(Clone, Debug)]
pub struct Options {
    /// The day of the build, for notices about overdue reviews.
    pub today: Date,
    /// Which text of the templates is used.
    pub spacing: Spacing,
    /// For whom the pages are.
    pub audience: Audience,
}

impl Options {
    /// A build as it is published.
    #[must_use]
    pub fn for_readers(today: Date) -> Self {
        Self { today, spacing: Spacing::Compact, audience: Audience::Readers }
    }
}

/// For whom pages are made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Whoever reads the published site.
    Readers,
    /// Whoever writes the site and looks at it meanwhile: no browser keeps a page, so that every change is seen.
    Authors,
    /// Whoever looks for text that cannot be translated: the pseudo-languages stand beside the others. Such a site is
    /// never published.
    Testers,
    /// The translators of a language: its pages never fall back, and say of each text which message it is.
    Translators(Lang),
}

/// Everything a build made. Without settings that can be used there is no site.
pub struct Build {
    /// The inputs.
    pub tree: SourceTree,
    /// The site and its files.
    pub made: Option<(Arc<Site>, Output)>,
    /// The texts of the site, when the pages are for translators of a language that it has.
    pub texts: Option<Arc<Texts>>,
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
    let source = if options.audience == Audience::Testers { source_lang(&tree) } else { None };
    let tree = match source {
        Some(source) => pseudo::with_pseudo_languages(tree, &source),
        None => tree,
    };
    let mut build = Build { tree, made: None, texts: None, report: Report::default() };
    build.made = make(&mut build, options, &mut report);
    Build { report, ..build }
}

fn source_lang(tree: &SourceTree) -> Option<Lang> {
    let file = SourcePath::known(config::FILE);
    let (config, _) = config::parse(&file, tree.text(&file)?);
    config?.languages.into_iter().next()
}

fn make(build: &mut Build, options: Options, report: &mut Report) -> Option<(Arc<Site>, Output)> {
    let beside = if options.audience == Audience::Testers { pseudo::languages() } else { Vec::new() };
    let sources = report.take(site::parse(&build.tree, &beside))?;
    let is_at_work = matches!(options.audience, Audience::Authors | Audience::Translators(_));
    let marks = match options.audience {
        Audience::Readers | Audience::Authors | Audience::Testers => None,
        Audience::Translators(lang) => Texts::gather(&build.tree, &sources, &lang).map(Marks::new),
    };
    let theme = sources.theme.clone();
    report.merge(check::sources(&sources));
    let mut site = report.take(site::resolve(sources));
    report.merge(check::site(&site, options.today));
    if let Some(marks) = &marks {
        marks.put_into(&mut site);
        build.texts = Some(marks.texts.clone());
    }
    let site = Arc::new(site);
    let mut context = report.take(RenderContext::new(site.clone(), &theme, options.today, options.spacing));
    context.marks = marks;
    if is_at_work {
        // A service worker would show an author the pages of yesterday: at its address there is nothing.
        context.keeping = Keeping::Absent;
    }
    let context = Arc::new(context);
    let output = report.take(render::render(&context, &theme));
    Some((site, finish::compress(output)))
}

/// Makes every file and throws the bytes away, for what their recipes find.
#[must_use]
pub fn make_all(output: &Output) -> Report {
    let (listing, mut report) = list(output);
    let followers = report.take(output.followers(&listing));
    report.merge(list(&followers).1);
    report
}

/// The files that follow from all others. To list those, every one of them is made; nothing is where nothing follows.
#[must_use]
pub fn followers(output: &Output) -> Output {
    if !output.has_followers() {
        return Output::default();
    }
    finish::compress(output.followers(&list(output).0).0)
}

fn list(output: &Output) -> (Listing, Report) {
    let files: Vec<_> = output.iter().collect();
    let digest = |(bytes, report): Made| (Digest::of(&bytes), report);
    let made: Vec<_> = files.par_iter().map(|(_, artifact)| digest(artifact.make())).collect();
    let (mut listing, mut all) = (Listing::default(), Report::default());
    for ((path, _), (digest, report)) in files.into_iter().zip(made) {
        listing.insert(path.clone(), digest);
        all.merge(report);
    }
    (listing, all)
}

/// Everything under `locales/`, for keeping it in step with the site's source text.
#[must_use]
pub fn locales(tree: &SourceTree, site: &Site) -> (Locales, Report) {
    let files = tree.below("locales").filter_map(|(path, file)| Some((path.clone(), file.text()?.to_owned())));
    Locales::read(site.source_lang(), files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::Artifact;
    use crate::diag::{Code, Diagnostic};
    use crate::path::OutPath;

    fn problem(message: &str) -> Report {
        let mut report = Report::default();
        report.push(Diagnostic::new(Code::OutputCollision, message));
        report
    }

    #[test]
    fn problems_of_files_that_follow_are_found() {
        let mut output = Output::default();
        output.insert(OutPath::known("a"), Artifact::recipe(|| (Arc::from(*b"a"), problem("file")))).unwrap();
        output.follow(|listing| {
            let file = Artifact::recipe(|| (Arc::from(*b"b"), problem("followed file")));
            (vec![(OutPath::known("b"), file)], problem(&format!("follower of {}", listing.iter().count())))
        });
        let report = make_all(&output);
        let mut found: Vec<&str> = report.iter().map(|diagnostic| &*diagnostic.message).collect();
        found.sort_unstable();
        assert_eq!(found, ["file", "followed file", "follower of 1"]);
    }
}
