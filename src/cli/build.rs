//! `build` and `check`: the same stages; one publishes what the other only looks at.

#![expect(clippy::disallowed_methods, reason = "tells how long a build took; no byte of the site depends on it")]

use std::path::{Path, PathBuf};
use std::time::Instant;

use super::output::{fail, print, say, show, tally, today, verdict};
use super::{Form, Outcome, Shared};
use crate::artifact::Output;
use crate::diag::{Code, Diagnostic, Report};
use crate::pipeline::{self, Audience, Build, Options};
use crate::publish::{self, KeepPattern, PublicFolder, PublishError, Published, PublishedCodes};
use crate::render::Spacing;
use crate::site::Site;
use crate::translate::documents;

/// Arguments of `build`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct BuildArgs {
    /// The folder the site is written to; `public` in the project when not given.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// Use the templates as they are written, with all their white space.
    #[arg(long)]
    as_written: bool,
    /// Add two languages that nobody speaks, which show what is not translatable (en-XA) or laid out in one direction
    /// only (ar-XB). Such a site is for looking at, so it needs a folder of its own.
    #[arg(long, requires = "out")]
    pseudo: bool,
}

/// Builds the site and publishes it into its folder.
pub(super) fn build(shared: &Shared, args: &BuildArgs) -> Outcome {
    let start = Instant::now();
    let spacing = if args.as_written { Spacing::AsWritten } else { Spacing::Compact };
    let audience = if args.pseudo { Audience::Testers } else { Audience::Readers };
    let mut build = pipeline::build(&shared.root, Options { today: today(), spacing, audience });
    let out = args.out.clone().unwrap_or_else(|| shared.root.join("public"));
    let published = match publish(shared, &mut build, &out) {
        Ok(published) => published,
        Err(error) => {
            show(shared, &build.report, &build);
            return fail(&error);
        }
    };
    show(shared, &build.report, &build);
    if let Some(published) = &published {
        tell_repair(published);
    }
    close(shared, &build, start);
    if published.is_some() { Outcome::Done } else { Outcome::Problems }
}

/// Finds everything `build` would find.
pub(super) fn check(shared: &Shared) -> Outcome {
    let start = Instant::now();
    let mut build = pipeline::build(&shared.root, Options::for_readers(today()));
    if let Some((site, output)) = &build.made {
        let mut found = pipeline::make_all(output);
        keep_patterns(site, &mut found);
        if let Ok(Some(manifest)) = publish::read_manifest(&shared.root.join("public")) {
            found.merge(site.ledger.compare(&manifest.codes.ledger));
        }
        if !build.report.iter().any(|diagnostic| diagnostic.code == Code::OutdatedReference) {
            found.merge(pipeline::locales(&build.tree, site).0.outdated_references(&documents(site)));
        }
        build.report.merge(found);
    }
    show(shared, &build.report, &build);
    close(shared, &build, start);
    verdict(shared, &build.report)
}

/// Publishes what was built, unless a problem forbids it.
fn publish(shared: &Shared, build: &mut Build, out: &Path) -> Result<Option<Published>, PublishError> {
    let Some((site, output)) = &build.made else { return Ok(None) };
    let inputs = crate::source::FOLDERS.iter().map(|folder| shared.root.join(folder)).collect::<Vec<_>>();
    let folder = PublicFolder::new(out, &inputs)?.keeping(keep_patterns(site, &mut build.report));
    if let Some(manifest) = publish::read_manifest(out)? {
        build.report.merge(site.ledger.compare(&manifest.codes.ledger));
    }
    if verdict(shared, &build.report) != Outcome::Done {
        build.report.merge(pipeline::make_all(output));
        return Ok(None);
    }
    publish_clean(shared, site, output, &folder, &mut build.report)
}

fn publish_clean(
    shared: &Shared,
    site: &Site,
    output: &Output,
    folder: &PublicFolder,
    report: &mut Report,
) -> Result<Option<Published>, PublishError> {
    let (published, found) = publish::publish(output, folder, &PublishedCodes::of(&site.ledger))?;
    report.merge(found);
    Ok(published.filter(|_| verdict(shared, report) == Outcome::Done))
}

fn keep_patterns(site: &Site, report: &mut Report) -> Vec<KeepPattern> {
    let mut patterns = Vec::new();
    for text in &site.config.publish.keep {
        match KeepPattern::new(text) {
            Some(pattern) => patterns.push(pattern),
            None => {
                report.push(Diagnostic::new(Code::InvalidValue, format!("`{text}` is no pattern for files to keep")));
            }
        }
    }
    patterns
}

fn tell_repair(published: &Published) {
    if published.repaired {
        say("an earlier build had been stopped at the wrong moment; the site was put back first\n");
    }
}

/// The closing line: pages, languages, problems and time.
fn close(shared: &Shared, build: &Build, start: Instant) {
    let (pages, languages) = build.made.as_ref().map_or((0, 0), |(site, output)| {
        let pages = output.iter().filter(|(path, _)| path.extension() == "html").count();
        (pages, site.languages.len())
    });
    let line = format!("{pages} pages, {languages} languages, {}\n", tally(&build.report, start.elapsed()));
    match shared.format {
        Form::Human => print(&line),
        Form::Json | Form::Github => say(&line),
    }
}
