//! The only reader of inputs: every file of a project, read once, into a [`SourceTree`]. It judges no content; what a
//! file means is the business of the module that owns its kind.

mod hash;
mod scan;
mod text;
pub mod toml;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, SourceText};
use crate::path::SourcePath;

pub use hash::{ContentHash, NoHash};
pub use scan::{FOLDERS, LARGEST_FILE, is_ignored, read_single, scan};

/// One input file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    content: Content,
    hash: ContentHash,
}

/// Text is kept as text only: its bytes are those of the text, so that a project checked out with other line ends
/// gives the same site.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Content {
    Text(Arc<str>),
    Bytes(Arc<[u8]>),
}

impl SourceFile {
    /// The bytes; those of a text file are UTF-8 without a byte order mark, lines ending in a line feed alone.
    #[must_use]
    pub fn bytes(&self) -> Arc<[u8]> {
        match &self.content {
            Content::Text(text) => text.clone().into(),
            Content::Bytes(bytes) => bytes.clone(),
        }
    }

    /// The hash of the bytes.
    #[must_use]
    pub fn hash(&self) -> ContentHash {
        self.hash
    }

    /// The text; `None` when the file is not of a kind that is text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Text(text) => Some(text),
            Content::Bytes(_) => None,
        }
    }
}

/// Every input file of a project, in the order of their paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceTree {
    files: BTreeMap<SourcePath, SourceFile>,
    /// The text of files that were refused, as far as it can be shown under a message.
    refused: BTreeMap<SourcePath, Arc<str>>,
}

impl SourceTree {
    /// Makes a tree of files that need no disk. What a scan would refuse is left out.
    ///
    /// # Panics
    /// When a path climbs above the root.
    #[must_use]
    pub fn from_files<'a, B: Into<Vec<u8>>>(files: impl IntoIterator<Item = (&'a str, B)>) -> Self {
        let mut tree = Self::default();
        for (path, bytes) in files {
            let path = SourcePath::known(path);
            let read = Read::new(&path, bytes.into());
            tree.add(path, read);
        }
        tree
    }

    /// The tree with more files of text, in place of those of the same path.
    #[must_use]
    pub fn with_texts(mut self, texts: impl IntoIterator<Item = (SourcePath, String)>) -> Self {
        for (path, text) in texts {
            let read = Read::new(&path, text.into_bytes());
            self.add(path, read);
        }
        self
    }

    /// The file at a path.
    #[must_use]
    pub fn get(&self, path: &SourcePath) -> Option<&SourceFile> {
        self.files.get(path)
    }

    /// The text of the file at a path; `None` when there is none, or it is not text.
    #[must_use]
    pub fn text(&self, path: &SourcePath) -> Option<&str> {
        self.get(path)?.text()
    }

    /// All files in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&SourcePath, &SourceFile)> {
        self.files.iter()
    }

    /// The files anywhere below a folder, in the order of their paths.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a SourcePath, &'a SourceFile)> {
        let first = SourcePath::new(folder).unwrap_or_else(|| SourcePath::known(""));
        self.files
            .range(first..)
            .take_while(move |(path, _)| path.as_str().starts_with(folder))
            .filter(move |(path, _)| path.below(folder).is_some())
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Adds what was read at a path, and hands back what is wrong with it.
    fn add(&mut self, path: SourcePath, read: Read) -> Option<Diagnostic> {
        match read {
            Read::Accepted(file) => {
                self.files.insert(path, file);
                None
            }
            Read::Refused { shown, why } => {
                if let Some(text) = shown {
                    self.refused.insert(path, text);
                }
                Some(why)
            }
        }
    }
}

/// Gives the text of refused files too: a message about a wrong byte shows the line it stands in.
impl SourceText for SourceTree {
    fn text(&self, file: &SourcePath) -> Option<&str> {
        SourceTree::text(self, file).or_else(|| self.refused.get(file).map(|text| &**text))
    }
}

/// What became of one file's bytes.
enum Read {
    Accepted(SourceFile),
    Refused { shown: Option<Arc<str>>, why: Diagnostic },
}

impl Read {
    fn new(path: &SourcePath, bytes: Vec<u8>) -> Self {
        if !text::is_text(path.extension()) {
            let hash = ContentHash::of(&bytes);
            return Self::Accepted(SourceFile { content: Content::Bytes(bytes.into()), hash });
        }
        match text::decode(bytes) {
            Ok(text) => {
                let hash = ContentHash::of(text.as_bytes());
                Self::Accepted(SourceFile { content: Content::Text(text.into()), hash })
            }
            Err(error) => Self::not_utf8(path, error),
        }
    }

    fn not_utf8(path: &SourcePath, error: text::NotUtf8) -> Self {
        let (found, help) = if error.looks_like_utf16 {
            ("this text is UTF-16, where UTF-8 is wanted", "save it again and choose \"UTF-8\", not \"Unicode\"")
        } else {
            ("a byte that is not UTF-8", "save the file again with the encoding \"UTF-8\"")
        };
        let why = Diagnostic::new(Code::InvalidUtf8, found).at(path, error.place).help(help);
        Self::Refused { shown: Some(error.lossy.into()), why }
    }

    fn refused(why: Diagnostic) -> Self {
        Self::Refused { shown: None, why }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_below_a_folder_do_not_include_those_of_folders_that_begin_alike() {
        let tree = SourceTree::from_files([
            ("content/rug-extra/a.md", "1"),
            ("content/rug.md", "2"),
            ("content/rug/b.md", "3"),
            ("content/rug/c/d.md", "4"),
            ("content/rugzak/e.md", "5"),
        ]);
        let below: Vec<&str> = tree.below("content/rug").map(|(path, _)| path.as_str()).collect();
        assert_eq!(below, ["content/rug/b.md", "content/rug/c/d.md"]);
    }

    #[test]
    fn line_ends_do_not_reach_the_hash_of_a_text() {
        let tree = SourceTree::from_files([("a.md", "x\r\ny\r\n"), ("b.md", "x\ny\n")]);
        let file = |path: &str| tree.get(&SourcePath::known(path)).unwrap();
        assert_eq!(file("a.md").hash(), file("b.md").hash());
        assert_eq!(*file("a.md").bytes(), *b"x\ny\n");
    }

    #[test]
    fn bytes_that_are_no_text_stay_as_they_are() {
        let tree = SourceTree::from_files([("a.png", b"\xef\xbb\xbf\r\n\xff")]);
        let file = tree.get(&SourcePath::known("a.png")).unwrap();
        assert_eq!((file.text(), &*file.bytes()), (None, &b"\xef\xbb\xbf\r\n\xff"[..]));
    }
}
