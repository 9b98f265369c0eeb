//! The folder a site is published to, the names beside it that publishing needs, and what lies in it already. It
//! changes nothing.

#![expect(clippy::disallowed_methods, reason = "the only writer of the published folder")]

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::keep::KeepPattern;
use super::manifest::{MANIFEST_FILE, Manifest, read_manifest};
use super::{Exchange, PublishError};

/// A folder that may be replaced by a site.
#[derive(Clone, Debug)]
pub struct PublicFolder {
    parent: PathBuf,
    name: String,
    pub(super) keep: Vec<KeepPattern>,
    pub(super) exchange: Exchange,
}

impl PublicFolder {
    /// Takes a folder, which need not exist, beside or below which the `inputs` of the site may not lie.
    ///
    /// # Errors
    /// When the folder could not be replaced as a whole without harm: it is a link, a file, the root of the file
    /// system, holds the current directory or an input or lies in one, or the folder around it does not exist.
    pub fn new(path: &Path, inputs: &[PathBuf]) -> Result<Self, PublishError> {
        let refused = |why| PublishError::Refused { folder: path.to_owned(), why };
        let name = path.file_name().ok_or_else(|| refused("it has no name of its own"))?;
        let name = name.to_str().ok_or_else(|| refused("its name is not UTF-8"))?.to_owned();
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let parent = parent.canonicalize().map_err(|_| refused("the folder it should lie in does not exist"))?;
        let folder = Self { parent, name, keep: Vec::new(), exchange: Exchange::AtOnce };
        match folder.harm(inputs) {
            Some(why) => Err(refused(why)),
            None => Ok(folder),
        }
    }

    /// Leaves the files alone that a pattern names, although no build made them.
    #[must_use]
    pub fn keeping(mut self, patterns: impl IntoIterator<Item = KeepPattern>) -> Self {
        self.keep.extend(patterns);
        self
    }

    /// Chooses how the old and the new folder change places.
    #[must_use]
    pub fn exchanged(mut self, exchange: Exchange) -> Self {
        self.exchange = exchange;
        self
    }

    /// Where the folder is.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.parent.join(&self.name)
    }

    /// The folder around it, on the same file system.
    pub(super) fn parent(&self) -> &Path {
        &self.parent
    }

    /// A name beside the folder: the stage, the lock and so on of `public` are `.public.staged`, `.public.lock`.
    pub(super) fn beside(&self, purpose: &str) -> PathBuf {
        self.parent.join(format!(".{}.{purpose}", self.name))
    }

    /// Keeps other builds away from the folder for as long as the lock is held.
    ///
    /// The file stays behind: two builds could each hold a lock of that name if one of them removed it.
    pub(super) fn lock(&self) -> Result<Lock, PublishError> {
        let path = self.beside("lock");
        let file = File::options().create(true).truncate(false).write(true).open(&path);
        let file = file.map_err(PublishError::system("open", &path))?;
        match file.try_lock() {
            Ok(()) => Ok(Lock(file)),
            Err(TryLockError::WouldBlock) => Err(PublishError::Busy(self.path())),
            Err(TryLockError::Error(error)) => Err(PublishError::system("lock", &path)(error)),
        }
    }

    fn harm(&self, inputs: &[PathBuf]) -> Option<&'static str> {
        let path = self.path();
        match path.symlink_metadata() {
            Ok(there) if there.is_symlink() => return Some("it is a link to another place"),
            Ok(there) if !there.is_dir() => return Some("it is a file"),
            _ => {}
        }
        if current_folder().is_some_and(|current| current.starts_with(&path)) {
            return Some("the current directory lies in it");
        }
        for input in inputs {
            let input = real(input);
            if input.starts_with(&path) {
                return Some("the sources of the site lie in it");
            }
            if path.starts_with(&input) {
                return Some("it lies among the sources of the site");
            }
        }
        None
    }
}

/// The right to publish to a folder, until it is dropped.
#[derive(Debug)]
pub(super) struct Lock(File);

impl Drop for Lock {
    /// Closing the file is not enough: a process that is just being started by another thread holds it open, too.
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

/// What lies in a folder before a site is published to it.
#[derive(Debug, Default)]
pub(super) struct OldSite {
    /// The record of the last build; `None` when there was none.
    pub(super) manifest: Option<Manifest>,
    /// What is kept although no build made it, relative to the folder; folders come before what lies in them.
    pub(super) kept: Vec<PathBuf>,
}

impl OldSite {
    /// Looks through a folder. One that does not exist counts as empty.
    pub(super) fn survey(folder: &PublicFolder) -> Result<Self, PublishError> {
        let path = folder.path();
        if !path.try_exists().map_err(PublishError::system("read", &path))? {
            return Ok(Self::default());
        }
        let manifest = read_manifest(&path)?;
        let Found { kept, mut strangers } = look_through(folder, manifest.as_ref())?;
        if strangers.is_empty() {
            Ok(Self { manifest, kept })
        } else if manifest.is_some() {
            Err(PublishError::Unlisted { folder: path, files: strangers })
        } else {
            Err(PublishError::Foreign { folder: path, first: strangers.swap_remove(0) })
        }
    }
}

/// What lies in a folder and is no file of the last build.
#[derive(Default)]
struct Found {
    kept: Vec<PathBuf>,
    strangers: Vec<String>,
}

fn look_through(folder: &PublicFolder, manifest: Option<&Manifest>) -> Result<Found, PublishError> {
    let top = folder.path();
    let mut found = Found::default();
    for entry in WalkDir::new(&top).min_depth(1).sort_by_file_name() {
        let entry = entry.map_err(|error| PublishError::system("look through", &top)(io::Error::from(error)))?;
        let below = entry.path().strip_prefix(&top).expect("a walk stays below the folder it began in");
        let name = below.to_string_lossy();
        let made = name == MANIFEST_FILE || manifest.is_some_and(|manifest| manifest.files.contains_key(&*name));
        if folder.keep.iter().any(|pattern| pattern.matches(&name)) && !made {
            found.kept.push(below.to_owned());
        } else if !made && !entry.file_type().is_dir() {
            found.strangers.push(name.into_owned());
        }
    }
    Ok(found)
}

fn current_folder() -> Option<PathBuf> {
    std::env::current_dir().ok()?.canonicalize().ok()
}

/// A path without links, as far as it exists.
fn real(path: &Path) -> PathBuf {
    path.canonicalize().or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.to_owned())
}
