//! `serve`: builds the site, shows it on this machine, and builds it again at every change.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;

use super::output::{fail, print, say, today};
use super::{Outcome, Shared};
use crate::diag::{Format, SourceText, render};
use crate::path::SourcePath;
use crate::pipeline::{self, Languages, Options};
use crate::render::Spacing;
use crate::serve::{ServeEvent, ServeOptions, Snapshot};
use crate::source;

/// Arguments of `serve`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct ServeArgs {
    /// The port on this machine; 0 lets the system choose one.
    #[arg(long, default_value_t = 8000)]
    port: u16,
}

/// Serves until it is interrupted.
pub(super) fn serve(shared: &Shared, args: &ServeArgs) -> Outcome {
    let options = ServeOptions {
        address: SocketAddr::from((Ipv4Addr::LOCALHOST, args.port)),
        root: shared.root.clone(),
        watch: source::FOLDERS.iter().map(Into::into).collect(),
    };
    let root = shared.root.clone();
    match crate::serve::serve(&options, move || snapshot(&root), tell) {
        Ok(()) => Outcome::Done,
        Err(error) => fail(&error),
    }
}

/// One build, and every problem in it. Pages are made for that, and made again when they are asked for.
fn snapshot(root: &Path) -> Snapshot {
    let mut build =
        pipeline::build(root, Options { today: today(), spacing: Spacing::Compact, languages: Languages::Named });
    let base_path = build.made.as_ref().map_or_else(|| "/".into(), |(site, _)| site.config.base_url.path.clone());
    let found = build.made.as_ref().map(|(_, output)| pipeline::make_all(output));
    build.report.merge(found.unwrap_or_default());
    let report = render(&build.report, &build, Format::Human);
    let good = !build.report.has_errors();
    let output = build.made.map(|(_, output)| Arc::new(output)).filter(|_| good);
    Snapshot { output, report, base_path }
}

/// Problems of a single page have no place in a file.
struct NoSources;

impl SourceText for NoSources {
    fn text(&self, _: &SourcePath) -> Option<&str> {
        None
    }
}

fn tell(event: ServeEvent) {
    match event {
        ServeEvent::Listening { address, base_path } => print(&format!("http://{address}{base_path}\n")),
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
