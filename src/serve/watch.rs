//! Tells when an input changes. It reads no file, and gathers the many events of one save into one.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::time::Duration;

use notify_debouncer_full::notify::{self, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, DebouncedEvent, Debouncer, RecommendedCache, new_debouncer};

use crate::source::is_ignored;

/// How long a file has to be quiet before its change counts: longer than an editor takes to save, shorter than a
/// person notices.
const QUIET: Duration = Duration::from_millis(30);

/// Watches folders for as long as it lives.
pub(super) type Watcher = Debouncer<RecommendedWatcher, RecommendedCache>;

/// What a watcher tells.
#[derive(Debug)]
pub(super) enum News {
    /// An input changed.
    Changed,
    /// Changes may go unnoticed; the text says why.
    Trouble(String),
}

/// Watches folders, with all below them. A folder that does not exist is left out.
pub(super) fn watch(folders: Vec<PathBuf>, news: Sender<News>) -> notify::Result<Watcher> {
    let folders: Vec<PathBuf> = folders.into_iter().filter_map(|folder| folder.canonicalize().ok()).collect();
    let inputs = folders.clone();
    let tell = move |result: DebounceEventResult| {
        // Nobody listens any more when the server has ended; then nothing is to be told.
        let _ = match result {
            Ok(events) if events.iter().any(|event| is_change(event, &inputs)) => news.send(News::Changed),
            Ok(_) => Ok(()),
            Err(errors) => errors.iter().try_for_each(|error| news.send(News::Trouble(error.to_string()))),
        };
    };
    let mut watcher = new_debouncer(QUIET, Some(QUIET / 3), tell)?;
    for folder in folders {
        watcher.watch(folder, RecursiveMode::Recursive)?;
    }
    Ok(watcher)
}

/// Whether an event is of a file that a scan would read. Reading is no change: the build itself reads.
fn is_change(event: &DebouncedEvent, folders: &[PathBuf]) -> bool {
    let counts = event.paths.iter().any(|path| is_input(path, folders));
    event.need_rescan() || (counts && !event.kind.is_access())
}

fn is_input(path: &Path, folders: &[PathBuf]) -> bool {
    let below = folders.iter().find_map(|folder| path.strip_prefix(folder).ok());
    below.is_some_and(|below| !below.iter().any(|part: &OsStr| is_ignored(part)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_inputs_count() {
        let folders = [PathBuf::from("/p/.hidden/content")];
        let input = |path: &str| is_input(Path::new(path), &folders);
        assert!(input("/p/.hidden/content/rug/01.md") && input("/p/.hidden/content"));
        assert!(!input("/p/.hidden/content/rug/.01.md.swp") && !input("/p/.hidden/content/.git/index"));
        assert!(!input("/p/.hidden/content/rug/01.md~") && !input("/p/public/index.html"));
    }
}
