//! The new site, prepared aside: files that changed are written, files that did not are linked from the old site.
//! The old site is only ever read; nothing is written through a link.

#![expect(clippy::disallowed_methods, reason = "the only writer of the published folder")]

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

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
    writer: Writer,
}

impl Stage {
    /// Prepares `new` to take the place of `old`. Nothing is created before there is something to write.
    pub(super) fn new(old: PathBuf, new: PathBuf, writer: Writer) -> Self {
        Self { old, new, writer }
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
        let path = self.new.join(path);
        with_folder(&path, || (self.writer)(&path, bytes)).map_err(PublishError::system("write", &path))
    }

    /// Takes a file over from the old site, unchanged.
    pub(super) fn carry_over(&self, path: &Path) -> Result<(), PublishError> {
        let (old, new) = (self.old.join(path), self.new.join(path));
        let is_folder = old.symlink_metadata().is_ok_and(|there| there.is_dir());
        let carried = if is_folder { fs::create_dir_all(&new) } else { with_folder(&new, || link_or_copy(&old, &new)) };
        carried.map_err(PublishError::system("carry over", &new))
    }

    /// Ends the preparation: the folder gets the record of its files and the rights of the folder it replaces, and
    /// everything reaches the disk. A full disk shows itself here at the latest.
    pub(super) fn complete(&self, manifest: &Manifest) -> Result<(), PublishError> {
        self.write(MANIFEST_FILE, &manifest.to_json())?;
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

/// Does something with a file, and when its folder is missing, makes that and does it again.
fn with_folder(file: &Path, action: impl Fn() -> io::Result<()>) -> io::Result<()> {
    match action() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(file.parent().unwrap_or(Path::new(".")))?;
            action()
        }
        done => done,
    }
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
