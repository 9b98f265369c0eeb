//! One file of the site to be, and [`Output`], the ordered set that refuses collisions. An artifact is bytes, or a
//! recipe for them; nothing here writes a file.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;
use std::sync::Arc;

use crate::diag::Report;
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

/// All files of a site, in the order of their paths. No two share a path, not even on a file system that does not
/// tell upper from lower case.
#[derive(Clone, Debug, Default)]
pub struct Output {
    files: BTreeMap<OutPath, Artifact>,
    folded: BTreeMap<String, OutPath>,
}

/// Two artifacts wanted the same path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collision {
    /// The path that was taken already.
    pub taken: OutPath,
    /// The path that was refused.
    pub refused: OutPath,
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
}
