//! `serve`: builds the site, shows it on this machine, and builds it again at every change.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;

use super::output::{fail, print, say, today};
use super::{Outcome, Shared};
use crate::diag::{Format, SourceText, render};
use crate::lang::Lang;
use crate::path::SourcePath;
use crate::pipeline::{self, Audience, Options};
use crate::serve::{DESK_PATH, Desk, Editor, ServeEvent, ServeOptions, Snapshot};
use crate::{site, source};

/// Arguments of `serve`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct ServeArgs {
    /// The port on this machine; 0 lets the system choose one.
    #[arg(long, default_value_t = 8000)]
    port: u16,
    /// Show each page beside the source language to the translators of this language.
    #[arg(long, value_name = "LANG")]
    translate: Option<String>,
    /// The command that opens a text in an editor, such as `code -g {file}:{line}`.
    #[arg(long, value_name = "COMMAND", requires = "translate")]
    editor: Option<Editor>,
}

/// Why a language has no translators.
#[derive(Debug, thiserror::Error)]
#[error("`{asked}` is no language that the site is translated into; choose one of {known}")]
struct UnknownLanguage {
    asked: String,
    known: String,
}

/// Serves until it is interrupted.
pub(super) fn serve(shared: &Shared, args: &ServeArgs) -> Outcome {
    let audience = match audience(&shared.root, args.translate.as_deref()) {
        Ok(audience) => audience,
        Err(error) => return fail(&error),
    };
    let (desk, desk_path) = match audience {
        Audience::Readers | Audience::Authors | Audience::Testers => (Desk::Closed, None),
        Audience::Translators(_) => (Desk::Open(args.editor.clone()), Some(DESK_PATH)),
    };
    let options = ServeOptions {
        address: SocketAddr::from((Ipv4Addr::LOCALHOST, args.port)),
        root: shared.root.clone(),
        watch: source::FOLDERS.iter().map(Into::into).collect(),
        desk,
    };
    let root = shared.root.clone();
    match crate::serve::serve(&options, move || snapshot(&root, &audience), move |event| tell(event, desk_path)) {
        Ok(()) => Outcome::Done,
        Err(error) => fail(&error),
    }
}

/// For whom the pages are; the language must be one that the site is translated into.
fn audience(root: &Path, asked: Option<&str>) -> Result<Audience, UnknownLanguage> {
    let Some(asked) = asked else { return Ok(Audience::Authors) };
    let sources = site::parse(&source::scan(root).0, &[]).0;
    let known = sources.as_ref().map_or(&[][..], |sources| &sources.languages[1..]);
    match Lang::new(asked).filter(|lang| known.iter().any(|language| language.lang == *lang)) {
        Some(lang) => Ok(Audience::Translators(lang)),
        None => {
            let known: Vec<String> = known.iter().map(|language| format!("`{}`", language.lang)).collect();
            Err(UnknownLanguage { asked: asked.to_owned(), known: known.join(", ") })
        }
    }
}

/// One build, and every problem in it. Pages are made for that, and made again when they are asked for.
fn snapshot(root: &Path, audience: &Audience) -> Snapshot {
    let options = Options { audience: audience.clone(), ..Options::for_readers(today()) };
    let mut build = pipeline::build(root, options);
    let base_path = build.made.as_ref().map_or_else(|| "/".into(), |(site, _)| site.config.base_url.path.clone());
    let found = build.made.as_ref().map(|(_, output)| pipeline::make_all(output));
    build.report.merge(found.unwrap_or_default());
    let report = render(&build.report, &build, Format::Human);
    let good = !build.report.has_errors();
    let output = build.made.map(|(_, output)| Arc::new(output)).filter(|_| good);
    Snapshot { output, report, base_path, texts: build.texts }
}

/// Problems of a single page have no place in a file.
struct NoSources;

impl SourceText for NoSources {
    fn text(&self, _: &SourcePath) -> Option<&str> {
        None
    }
}

/// Tells a person what happened; where there is a desk, its address in place of that of the site.
fn tell(event: ServeEvent, desk_path: Option<&str>) {
    match event {
        ServeEvent::Listening { address, base_path } => {
            print(&format!("http://{address}{}\n", desk_path.unwrap_or(&base_path)));
        }
        ServeEvent::Built { report, good, took } => {
            let kept = if good { "" } else { "; the last good pages are still shown" };
            say(&format!("{report}built in {:.2} s{kept}\n", took.as_secs_f64()));
        }
        ServeEvent::PageProblems { path, report } => {
            say(&format!("problems in the page `{path}`:\n{}", render(&report, &NoSources, Format::Human)));
        }
        ServeEvent::WatchTrouble(trouble) => say(&format!("changes may go unnoticed: {trouble}\n")),
    }
}
