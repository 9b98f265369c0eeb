//! One file of the site to be, and [`Output`], the ordered set that refuses collisions. An artifact is bytes, or a
//! recipe for them; what can be made only when all files are known follows from a [`Listing`] of them. Nothing here
//! writes a file.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use crate::diag::{Code, Diagnostic, Report};
use crate::path::OutPath;

/// Bytes made on demand, with the problems found on the way.
pub type Made = (Arc<[u8]>, Report);

/// How a file comes to be: bytes that exist, or a pure function that makes the same bytes each time it is asked.
#[derive(Clone)]
enum Content {
    Bytes(Arc<[u8]>),
    Recipe(Arc<dyn Fn() -> Made + Send + Sync>),
}

/// One file of the site.
#[derive(Clone)]
pub struct Artifact {
    content: Content,
    encodings: &'static [Encoding],
}

/// A compressed copy that stands beside a file for hosts that send it in place of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Gzip, as `.gz`.
    Gzip,
    /// Brotli, as `.br`.
    Brotli,
}

impl Encoding {
    /// What is written behind the file's name.
    #[must_use]
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Gzip => ".gz",
            Self::Brotli => ".br",
        }
    }
}

impl Artifact {
    /// A file whose bytes are known now.
    pub fn bytes(bytes: impl Into<Arc<[u8]>>) -> Self {
        Self { content: Content::Bytes(bytes.into()), encodings: &[] }
    }

    /// A file that is made when it is asked for. The recipe must be pure: the same bytes at every call.
    pub fn recipe(recipe: impl Fn() -> Made + Send + Sync + 'static) -> Self {
        Self { content: Content::Recipe(Arc::new(recipe)), encodings: &[] }
    }

    /// The same file, with compressed copies to be written beside it.
    #[must_use]
    pub fn with_encodings(mut self, encodings: &'static [Encoding]) -> Self {
        self.encodings = encodings;
        self
    }

    /// The compressed copies that belong beside this file.
    #[must_use]
    pub fn encodings(&self) -> &'static [Encoding] {
        self.encodings
    }

    /// Makes the bytes.
    #[must_use]
    pub fn make(&self) -> Made {
        match &self.content {
            Content::Bytes(bytes) => (bytes.clone(), Report::default()),
            Content::Recipe(recipe) => recipe(),
        }
    }
}

impl fmt::Debug for Artifact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.content {
            Content::Bytes(bytes) => write!(f, "Artifact({} bytes)", bytes.len()),
            Content::Recipe(_) => f.write_str("Artifact(recipe)"),
        }
    }
}

/// What tells the bytes of a file from all others: their SHA-256 hash, which browsers can compute too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Which files there are, and a digest by which other bytes at the same path are told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing(BTreeMap<OutPath, Digest>);

impl Listing {
    /// Adds a file.
    pub fn insert(&mut self, path: OutPath, digest: Digest) {
        self.0.insert(path, digest);
    }

    /// The digest of a file.
    #[must_use]
    pub fn digest(&self, path: &OutPath) -> Option<Digest> {
        self.0.get(path).copied()
    }

    /// All files in the order of their paths, each with its digest.
    pub fn iter(&self) -> impl Iterator<Item = (&OutPath, Digest)> {
        self.0.iter().map(|(path, digest)| (path, *digest))
    }
}

/// The files that somebody makes of the listing, with the problems found on the way.
pub type Followed = (Vec<(OutPath, Artifact)>, Report);

/// A pure function that makes files when all others are known.
#[derive(Clone)]
struct Follower(Arc<dyn Fn(&Listing) -> Followed + Send + Sync>);

impl fmt::Debug for Follower {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Follower")
    }
}

/// All files of a site, in the order of their paths. No two share a path, not even on a file system that does not
/// tell upper from lower case.
#[derive(Clone, Debug, Default)]
pub struct Output {
    files: BTreeMap<OutPath, Artifact>,
    folded: BTreeMap<String, OutPath>,
    followers: Vec<Follower>,
}

/// Two artifacts wanted the same path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collision {
    /// The path that was taken already.
    pub taken: OutPath,
    /// The path that was refused.
    pub refused: OutPath,
}

impl From<Collision> for Diagnostic {
    fn from(Collision { taken, refused }: Collision) -> Self {
        let message = format!("two files want the address `{refused}`; the other one is `{taken}`");
        let help = "rename one of the pages: the name of a page of running text may not be that of a leaflet";
        Self::new(Code::OutputCollision, message).help(help)
    }
}

impl Output {
    /// Adds a file.
    ///
    /// # Errors
    /// [`Collision`] when the path is taken, compared without regard to case.
    pub fn insert(&mut self, path: OutPath, artifact: Artifact) -> Result<(), Collision> {
        match self.folded.entry(path.as_str().to_lowercase()) {
            Entry::Occupied(taken) => Err(Collision { taken: taken.get().clone(), refused: path }),
            Entry::Vacant(free) => {
                free.insert(path.clone());
                self.files.insert(path, artifact);
                Ok(())
            }
        }
    }

    /// Adds a recipe for files that can be made only when all others are known: it is given a list of those, and of
    /// what the recipes added before it made. It must be pure: the same files for the same list.
    pub fn follow(&mut self, recipe: impl Fn(&Listing) -> Followed + Send + Sync + 'static) {
        self.followers.push(Follower(Arc::new(recipe)));
    }

    /// Whether any file follows from all others.
    #[must_use]
    pub fn has_followers(&self) -> bool {
        !self.followers.is_empty()
    }

    /// Makes the files that follow from the listed ones, which are all of this output. A file whose path is taken is
    /// left out and reported.
    #[must_use]
    pub fn followers(&self, listing: &Listing) -> (Self, Report) {
        let mut listing = listing.clone();
        let mut made = Self { folded: self.folded.clone(), ..Self::default() };
        let mut report = Report::default();
        for Follower(recipe) in &self.followers {
            for (path, artifact) in report.take(recipe(&listing)) {
                let digest = Digest::of(&artifact.make().0);
                match made.insert(path.clone(), artifact) {
                    Ok(()) => listing.insert(path, digest),
                    Err(collision) => report.push(collision.into()),
                }
            }
        }
        (made, report)
    }

    /// The file at a path.
    #[must_use]
    pub fn get(&self, path: &OutPath) -> Option<&Artifact> {
        self.files.get(path)
    }

    /// All files in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&OutPath, &Artifact)> {
        self.files.iter()
    }

    /// Changes every file in place.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&OutPath, &mut Artifact)> {
        self.files.iter_mut()
    }

    /// How many files there are, compressed copies not counted.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_files_cannot_share_a_path_whatever_its_case() {
        let mut output = Output::default();
        output.insert(OutPath::known("nl/A.svg"), Artifact::bytes(*b"1")).unwrap();
        let collision = output.insert(OutPath::known("nl/a.svg"), Artifact::bytes(*b"2")).unwrap_err();
        assert_eq!((collision.taken.as_str(), collision.refused.as_str()), ("nl/A.svg", "nl/a.svg"));
        assert_eq!(output.len(), 1);
    }

    /// The listing of a site whose files are bytes.
    fn listing(output: &Output) -> Listing {
        let mut listing = Listing::default();
        output.iter().for_each(|(path, artifact)| listing.insert(path.clone(), Digest::of(&artifact.make().0)));
        listing
    }

    /// A recipe for one file that names the files of the listing.
    fn names(path: &'static str) -> impl Fn(&Listing) -> Followed {
        move |listing| {
            let names: Vec<&str> = listing.iter().map(|(path, _)| path.as_str()).collect();
            (vec![(OutPath::known(path), Artifact::bytes(names.join(" ").into_bytes()))], Report::default())
        }
    }

    fn texts(output: &Output) -> Vec<(&str, String)> {
        let text = |artifact: &Artifact| String::from_utf8(artifact.make().0.to_vec()).unwrap();
        output.iter().map(|(path, artifact)| (path.as_str(), text(artifact))).collect()
    }

    #[test]
    fn a_follower_is_given_all_files_and_those_of_followers_before_it() {
        let mut output = Output::default();
        output.insert(OutPath::known("b.html"), Artifact::bytes(*b"b")).unwrap();
        output.follow(names("z.txt"));
        output.follow(names("worker.js"));
        output.insert(OutPath::known("a.html"), Artifact::bytes(*b"a")).unwrap();
        let (followers, report) = output.followers(&listing(&output));
        assert!(report.is_empty());
        let expected = [("worker.js", "a.html b.html z.txt"), ("z.txt", "a.html b.html")];
        assert_eq!(texts(&followers), expected.map(|(path, text)| (path, text.to_owned())));
    }

    #[test]
    fn a_digest_is_the_one_that_browsers_compute() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(Digest::of(b"abc").to_string(), abc);
        assert_ne!(Digest::of(b"a"), Digest::of(b"b"));
    }

    #[test]
    fn a_follower_cannot_take_a_path() {
        let mut output = Output::default();
        output.insert(OutPath::known("worker.js"), Artifact::bytes(*b"1")).unwrap();
        output.follow(names("Worker.js"));
        output.follow(names("free.js"));
        output.follow(names("FREE.js"));
        let (followers, report) = output.followers(&listing(&output));
        assert_eq!(followers.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(), ["free.js"]);
        let codes: Vec<Code> = report.iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, [Code::OutputCollision; 2]);
    }
}
