//! The only writer of the published folder. A site is prepared aside, and when nothing is wrong with it, it takes the
//! place of the old one at once: whoever looks, at whatever moment, sees all of the old site or all of the new one.
//!
//! ```text
//! lock ▸ repair ▸ survey the old site ▸ make and compare every file, then those that follow from them
//!      ▸ link what is unchanged ▸ record ▸ exchange
//! ```
//!
//! Writing is dearer than everything else a build does, so a file that is on the disk already is compared, not
//! written, and linked into the new folder; when no file and no record differs, nothing is touched at all. The folder
//! that was replaced stays beside the new one as `.public.staged`: the next site is made from it. What the
//! folder holds that no build made is not this module's to judge: it stops, unless a pattern says to keep it.

mod error;
mod exchange;
mod keep;
mod manifest;
mod stage;
mod target;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use crate::artifact::{Artifact, Digest, Encoding, Listing, Output};
use crate::diag::Report;
use crate::finish;
use crate::path::OutPath;

pub use error::PublishError;
pub use exchange::Exchange;
pub use keep::KeepPattern;
pub use manifest::{FileRecord, MANIFEST_FILE, Manifest, PublishedCodes, read_manifest};
pub use target::PublicFolder;

use stage::{Stage, Writer, write_new};
use target::OldSite;

/// A site that stands in its folder.
#[derive(Clone, Debug)]
pub struct Published {
    /// The record of its files, as written into the folder.
    pub manifest: Manifest,
    /// How many files were written, because they are new or differ from the last build's.
    pub written: usize,
    /// How many files of the last build are gone.
    pub removed: usize,
    /// Whether the site was missing, because an earlier build had been killed at the wrong moment.
    pub repaired: bool,
}

/// Publishes a site.
///
/// Every file is made, so that all problems are found in one run; when one of them is an error, the folder stays as
/// it is and the site is `None`.
///
/// # Errors
/// When the folder must not be replaced, is in use, holds what no build made, or the system refuses something. The
/// published site is then as it was before.
pub fn publish(
    output: &Output,
    folder: &PublicFolder,
    codes: &PublishedCodes,
) -> Result<(Option<Published>, Report), PublishError> {
    publish_with(write_new, output, folder, codes)
}

fn publish_with(
    writer: Writer,
    output: &Output,
    folder: &PublicFolder,
    codes: &PublishedCodes,
) -> Result<(Option<Published>, Report), PublishError> {
    let _lock = folder.lock()?;
    let repaired = exchange::repair(folder)?;
    let old = OldSite::survey(folder)?;
    let stage = Stage::new(folder.path(), exchange::stage_of(folder), writer)?;
    let publication = Publication { output, old: &old, stage: &stage, failed: AtomicBool::new(false) };
    let result = publication.run(folder, codes);
    if result.is_err() {
        stage.abandon();
    }
    result.map(|(published, report)| (published.map(|site| Published { repaired, ..site }), report))
}

/// One site on its way into its folder.
struct Publication<'a> {
    output: &'a Output,
    old: &'a OldSite,
    stage: &'a Stage,
    /// Whether a file had an error, so that writing the others is no use.
    failed: AtomicBool,
}

/// One file of the new site.
struct Placed {
    path: OutPath,
    record: FileRecord,
    /// Of a file of the site, where others follow from it.
    digest: Option<Digest>,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Its bytes stand in the old site at the same path.
    Old,
    /// It was written into the stage.
    Written,
}

impl Publication<'_> {
    fn run(&self, folder: &PublicFolder, codes: &PublishedCodes) -> Result<(Option<Published>, Report), PublishError> {
        let (mut placed, mut report) = self.place_all(self.output)?;
        if report.has_errors() {
            return Ok((None, report));
        }
        let followers = finish::compress(report.take(self.output.followers(&list(&placed))));
        placed.extend(report.take(self.place_all(&followers)?));
        if report.has_errors() {
            return Ok((None, report));
        }
        let files = placed.iter().map(|file| (file.path.to_string(), file.record)).collect();
        let manifest = Manifest::new(files, codes.clone());
        self.check_kept(&manifest.files)?;
        let written = placed.iter().filter(|file| file.state == State::Written).count();
        if written > 0 || self.old.manifest.as_ref() != Some(&manifest) {
            self.carry_over(&placed)?;
            self.stage.complete(&manifest, &self.old.kept)?;
            exchange::exchange(folder)?;
        }
        let removed = self.removed(&manifest);
        Ok((Some(Published { manifest, written, removed, repaired: false }), report))
    }

    /// Makes every file, in parallel; only the files in the making are in memory.
    fn place_all(&self, output: &Output) -> Result<(Vec<Placed>, Report), PublishError> {
        let files: Vec<(&OutPath, &Artifact)> = output.iter().collect();
        let made: Vec<_> =
            files.par_iter().map(|(path, artifact)| self.place(path, artifact)).collect::<Result<_, _>>()?;
        let mut report = Report::default();
        let placed = made.into_iter().flat_map(|one| report.take(one)).collect();
        Ok((placed, report))
    }

    /// Makes one file and its compressed copies.
    fn place(&self, path: &OutPath, artifact: &Artifact) -> Result<(Vec<Placed>, Report), PublishError> {
        if path.as_str() == MANIFEST_FILE {
            return Err(PublishError::Reserved(path.to_string()));
        }
        let (bytes, report) = artifact.make();
        if report.has_errors() {
            self.failed.store(true, Ordering::Relaxed);
        }
        if self.failed.load(Ordering::Relaxed) {
            return Ok((Vec::new(), report));
        }
        let digest = self.output.has_followers().then(|| Digest::of(&bytes));
        let file = Placed { digest, ..self.place_bytes(path.clone(), &bytes)? };
        let mut placed = Vec::with_capacity(1 + artifact.encodings().len());
        for &encoding in artifact.encodings() {
            placed.extend(self.place_copy(encoding, &file, &bytes)?);
        }
        placed.push(file);
        Ok((placed, report))
    }

    fn place_bytes(&self, path: OutPath, bytes: &[u8]) -> Result<Placed, PublishError> {
        let state = if self.stage.is_old(path.as_str(), bytes) {
            State::Old
        } else {
            self.stage.write(path.as_str(), bytes)?;
            State::Written
        };
        Ok(Placed { path, record: FileRecord::of(bytes), digest: None, state })
    }

    /// Places the compressed copy of a file. The old copy of an unchanged file need not be made to be known: it is
    /// the one on record. A file of the site that bears the name of a copy goes before it.
    fn place_copy(&self, encoding: Encoding, file: &Placed, bytes: &[u8]) -> Result<Option<Placed>, PublishError> {
        let path = file.path.with_suffix(encoding.suffix());
        if self.output.get(&path).is_some() {
            return Ok(None);
        }
        if let Some(record) = self.old_copy(file, &path) {
            return Ok(Some(Placed { path, record, digest: None, state: State::Old }));
        }
        finish::encode(encoding, bytes).map(|copy| self.place_bytes(path, &copy)).transpose()
    }

    fn old_copy(&self, file: &Placed, copy: &OutPath) -> Option<FileRecord> {
        let manifest = self.old.manifest.as_ref().filter(|manifest| manifest.encoder == finish::ENCODER)?;
        let unchanged = file.state == State::Old && manifest.files.get(file.path.as_str()) == Some(&file.record);
        let record = manifest.files.get(copy.as_str()).filter(|_| unchanged)?;
        self.stage.is_old_as_recorded(copy.as_str(), record).then_some(*record)
    }

    fn check_kept(&self, files: &BTreeMap<String, FileRecord>) -> Result<(), PublishError> {
        let kept = self.old.kept.iter().filter_map(|path| path.to_str());
        match kept.into_iter().find(|path| files.contains_key(*path)) {
            Some(path) => Err(PublishError::MadeAndKept(path.to_owned())),
            None => Ok(()),
        }
    }

    fn carry_over(&self, placed: &[Placed]) -> Result<(), PublishError> {
        placed
            .par_iter()
            .filter(|file| file.state == State::Old)
            .try_for_each(|file| self.stage.carry_over(Path::new(file.path.as_str())))
    }

    fn removed(&self, new: &Manifest) -> usize {
        let old = self.old.manifest.iter().flat_map(|manifest| manifest.files.keys());
        old.filter(|path| !new.files.contains_key(*path)).count()
    }
}

/// The files of the site among the placed ones; their copies say nothing new.
fn list(placed: &[Placed]) -> Listing {
    let mut listing = Listing::default();
    for (file, digest) in placed.iter().filter_map(|file| Some((file, file.digest?))) {
        listing.insert(file.path.clone(), digest);
    }
    listing
}

#[cfg(test)]
mod tests {
    #![expect(clippy::disallowed_methods, reason = "looks at what was published")]

    use std::io;

    use super::*;

    fn site(pages: &[(&str, &'static str)]) -> Output {
        let mut output = Output::default();
        for (path, text) in pages {
            output.insert(OutPath::known(path), Artifact::bytes(text.as_bytes())).unwrap();
        }
        output
    }

    /// A disk with room for files of one byte.
    fn write_on_full_disk(path: &Path, bytes: &[u8]) -> io::Result<()> {
        write_new(path, &bytes[..1])?;
        if bytes.len() > 1 { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }

    /// A file that names the others with their digests.
    fn with_list(mut site: Output) -> Output {
        site.follow(|listing| {
            let list: String = listing.iter().map(|(path, digest)| format!("{path} {digest}\n")).collect();
            (vec![(OutPath::known("list.txt"), Artifact::bytes(list.into_bytes()))], Report::default())
        });
        finish::compress(site)
    }

    #[test]
    fn what_follows_from_all_files_is_placed_like_them() {
        let parent = tempfile::tempdir().unwrap();
        let folder = PublicFolder::new(&parent.path().join("public"), &[]).unwrap();
        let publish = |pages| super::publish(&with_list(site(pages)), &folder, &PublishedCodes::default()).unwrap();
        let long: &'static str = "Ga op uw rug liggen. ".repeat(20).leak();
        let pages = [("a.html", long), ("b.html", "b"), ("c.html", "c"), ("d.html", "d"), ("e.html", "e")];

        let first = publish(&pages).0.unwrap();
        let list = std::fs::read_to_string(folder.path().join("list.txt")).unwrap();
        assert_eq!(list.lines().map(|line| &line[..6]).collect::<Vec<_>>(), pages.map(|(path, _)| path));
        let files: Vec<&str> = first.manifest.files.keys().map(String::as_str).collect();
        let expected = ["a.html", "a.html.br", "a.html.gz", "b.html", "c.html", "d.html", "e.html", "list.txt"];
        assert_eq!(files, [&expected[..], &["list.txt.br", "list.txt.gz"]].concat());
        assert_eq!(publish(&pages).0.unwrap().written, 0);

        let changed = [&pages[..4], &[("e.html", "other")]].concat();
        publish(&changed);
        assert_ne!(std::fs::read_to_string(folder.path().join("list.txt")).unwrap(), list);
    }

    #[test]
    fn a_follower_that_takes_a_path_keeps_the_old_site() {
        let parent = tempfile::tempdir().unwrap();
        let folder = PublicFolder::new(&parent.path().join("public"), &[]).unwrap();
        let site = with_list(site(&[("list.txt", "mine")]));
        let (published, report) = publish(&site, &folder, &PublishedCodes::default()).unwrap();
        assert!(published.is_none() && report.has_errors());
        assert!(!folder.path().exists());
    }

    #[test]
    fn a_full_disk_leaves_the_old_site_as_it_is() {
        let parent = tempfile::tempdir().unwrap();
        let folder = PublicFolder::new(&parent.path().join("public"), &[]).unwrap();
        let codes = PublishedCodes::default();
        let before = publish(&site(&[("a.html", "old"), ("b.html", "b")]), &folder, &codes).unwrap().0.unwrap();

        // The first site does not fit in its pages, the second in its record only.
        for output in [site(&[("a.html", "new"), ("b.html", "b")]), site(&[("a.html", "n")])] {
            let error = publish_with(write_on_full_disk, &output, &folder, &codes).unwrap_err();
            assert!(matches!(error, PublishError::DiskFull(_)), "{error}");
            assert_eq!(read_manifest(&folder.path()).unwrap().unwrap(), before.manifest);
            assert_eq!(std::fs::read(folder.path().join("a.html")).unwrap(), b"old");
            assert!(!exchange::stage_of(&folder).exists());
        }
    }
}
