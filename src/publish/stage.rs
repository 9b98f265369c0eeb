//! The new site, prepared aside: files that changed are written, files that did not are linked from the old site.
//! The old site is only ever read; nothing is written through a link.
//!
//! The stage begins as the site before the old one, which the last exchange left there. On a disk, making a folder
//! costs more than rendering its page, and far more yet where one was removed seconds ago; so what fits is used again
//! and only the difference is made. Nothing that is found there is trusted: a file counts as unchanged only when it is
//! the very file, by its inode, of the old site.

#![expect(clippy::disallowed_methods, reason = "the only writer of the published folder")]

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::PublishError;
use super::manifest::{FileRecord, MANIFEST_FILE, Manifest};
use crate::source::ContentHash;

/// Writes a file that does not exist yet.
pub(super) type Writer = fn(&Path, &[u8]) -> io::Result<()>;

/// A folder in preparation beside the published one.
#[derive(Debug)]
pub(super) struct Stage {
    old: PathBuf,
    new: PathBuf,
    /// What an earlier build left in `new`, relative to it; what lies in a folder comes before the folder.
    leftovers: Vec<PathBuf>,
    writer: Writer,
}

impl Stage {
    /// Prepares `new`, which need not exist, to take the place of `old`.
    pub(super) fn new(old: PathBuf, new: PathBuf, writer: Writer) -> Result<Self, PublishError> {
        let leftovers = leftovers(&new).map_err(PublishError::system("look through", &new))?;
        Ok(Self { old, new, leftovers, writer })
    }

    /// Whether the old site holds exactly these bytes at a path.
    pub(super) fn is_old(&self, path: &str, bytes: &[u8]) -> bool {
        read_old(&self.old.join(path), bytes.len() as u64).is_some_and(|old| old == bytes)
    }

    /// Whether the old site still holds at a path what its record says.
    pub(super) fn is_old_as_recorded(&self, path: &str, record: &FileRecord) -> bool {
        read_old(&self.old.join(path), record.size).is_some_and(|old| ContentHash::of(&old) == record.blake3)
    }

    /// Writes a file of the new site.
    pub(super) fn write(&self, path: &str, bytes: &[u8]) -> Result<(), PublishError> {
        let new = self.new.join(path);
        self.put(&new, || (self.writer)(&new, bytes)).map_err(PublishError::system("write", &new))
    }

    /// Takes a file or an empty folder over from the old site, unchanged.
    pub(super) fn carry_over(&self, path: &Path) -> Result<(), PublishError> {
        let (old, new) = (self.old.join(path), self.new.join(path));
        let carried = match (old.symlink_metadata(), new.symlink_metadata()) {
            (Ok(old), Ok(new)) if (old.dev(), old.ino()) == (new.dev(), new.ino()) => Ok(()),
            (Ok(old), Ok(new)) if old.is_dir() && new.is_dir() => Ok(()),
            (Ok(there), _) if there.is_dir() => self.put(&new, || fs::create_dir(&new)),
            _ => self.put(&new, || link_or_copy(&old, &new)),
        };
        carried.map_err(PublishError::system("carry over", &new))
    }

    /// Ends the preparation: the folder holds the files of the manifest and what is `kept`, nothing else; it gets the
    /// rights of the folder it replaces, and everything reaches the disk. A full disk shows itself here at the latest.
    pub(super) fn complete(&self, manifest: &Manifest, kept: &[PathBuf]) -> Result<(), PublishError> {
        self.write(MANIFEST_FILE, &manifest.to_json())?;
        let files = manifest.files.keys().map(Path::new).chain(kept.iter().map(PathBuf::as_path));
        self.remove_leftovers(files.chain([Path::new(MANIFEST_FILE)]))?;
        // What is kept comes last: it may hold links, and nothing must be removed where they lead.
        kept.iter().try_for_each(|path| self.carry_over(path))?;
        if let Ok(old) = self.old.metadata() {
            fs::set_permissions(&self.new, old.permissions()).map_err(PublishError::system("write", &self.new))?;
        }
        File::open(&self.new)
            .and_then(|folder| Ok(rustix::fs::syncfs(folder)?))
            .map_err(PublishError::system("write", &self.new))
    }

    /// Removes the preparation, as far as that is possible; the next build removes the rest.
    pub(super) fn abandon(&self) {
        let _ = fs::remove_dir_all(&self.new);
    }

    fn remove_leftovers<'a>(&self, wanted: impl Iterator<Item = &'a Path>) -> Result<(), PublishError> {
        let wanted: BTreeSet<&Path> = wanted.flat_map(Path::ancestors).collect();
        for path in self.leftovers.iter().filter(|path| !wanted.contains(path.as_path())) {
            let path = self.new.join(path);
            remove(&path).map_err(PublishError::system("remove", &path))?;
        }
        Ok(())
    }

    /// Makes something in the stage, in the place of whatever an earlier build left there.
    fn put(&self, path: &Path, make: impl Fn() -> io::Result<()>) -> io::Result<()> {
        match make() {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => remove(path)?,
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                self.make_folder_of(path)?;
            }
            done => return done,
        }
        make()
    }

    /// Makes the folders above a file. Other threads may be making the same ones.
    fn make_folder_of(&self, path: &Path) -> io::Result<()> {
        let folder = path.parent().unwrap_or(&self.new);
        let above = folder.ancestors().take_while(|above| above.starts_with(&self.new));
        for in_the_way in above.filter(|above| above.symlink_metadata().is_ok_and(|there| !there.is_dir())) {
            let _ = fs::remove_file(in_the_way);
        }
        fs::create_dir_all(folder)
    }
}

/// Lists what lies in a folder. Links are removed at once, so that nothing is ever written to where they lead.
fn leftovers(folder: &Path) -> io::Result<Vec<PathBuf>> {
    if !folder.try_exists()? {
        return Ok(Vec::new());
    }
    let mut leftovers = Vec::new();
    for entry in WalkDir::new(folder).min_depth(1).contents_first(true) {
        let entry = entry?;
        if entry.file_type().is_file() || entry.file_type().is_dir() {
            let below = entry.path().strip_prefix(folder).expect("a walk stays below the folder it began in");
            leftovers.push(below.to_owned());
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(leftovers)
}

/// Removes a file, or a folder with all that lies in it; what is gone already is no error.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    let removed = match path.symlink_metadata() {
        Ok(there) if there.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) => Err(error),
    };
    removed.or_else(|error| match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Ok(()),
        _ => Err(error),
    })
}

/// Writes a new file; one that exists is an error, so that no link to an old file is ever written through.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(bytes)
}

/// Reads a file of the old site when it has the expected size; `None` when it is different in any way.
fn read_old(path: &Path, size: u64) -> Option<Vec<u8>> {
    let no_link = rustix::fs::OFlags::NOFOLLOW.union(rustix::fs::OFlags::NONBLOCK).bits().cast_signed();
    let mut file = OpenOptions::new().read(true).custom_flags(no_link).open(path).ok()?;
    let there = file.metadata().ok()?;
    if !there.is_file() || there.len() != size {
        return None;
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).ok()? + 1);
    file.read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// A link costs a fraction of a copy and no room, but not every file system has them.
fn link_or_copy(old: &Path, new: &Path) -> io::Result<()> {
    match fs::hard_link(old, new) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => match fs::read_link(old) {
            Ok(target) => std::os::unix::fs::symlink(target, new),
            Err(_) => fs::copy(old, new).map(drop),
        },
        done => done,
    }
}
