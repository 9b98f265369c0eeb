//! Why a site could not be published, in words for the person who asked for it.

use std::io;
use std::path::{Path, PathBuf};

/// Why nothing was published. The folder stands as it did before, unless the message says otherwise.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The folder is one that must not be replaced.
    #[error("the site cannot be published to `{}`: {why}", folder.display())]
    Refused {
        /// The folder that was asked for.
        folder: PathBuf,
        /// What speaks against it.
        why: &'static str,
    },
    /// The folder holds files and none of them says that this program wrote them.
    #[error(
        "`{}` is not empty and was not written by this program, so it is left alone (`{first}` lies in it); \
         choose another folder or empty it",
        folder.display()
    )]
    Foreign {
        /// The folder.
        folder: PathBuf,
        /// The first file found in it.
        first: String,
    },
    /// The folder holds files that no build put there and no pattern of `keep` names.
    #[error(
        "`{}` holds files that no build put there: {}; move them away, or name them under `keep`",
        folder.display(),
        shortened(files)
    )]
    Unlisted {
        /// The folder.
        folder: PathBuf,
        /// The files, relative to the folder.
        files: Vec<String>,
    },
    /// The site makes a file that `keep` says to keep.
    #[error("the site makes `{0}`, which `keep` says to leave as it is; change the pattern or move the file away")]
    MadeAndKept(String),
    /// The site makes a file that the program keeps its own record in.
    #[error("the site makes `{0}`, a name the program needs for its own record")]
    Reserved(String),
    /// Another build is publishing to the same folder.
    #[error("another build is publishing to `{}` right now; wait until it has finished", .0.display())]
    Busy(PathBuf),
    /// The record in the folder was written by a later version of the program.
    #[error("`{}` was published by a newer version of this program; use that one", .0.display())]
    Newer(PathBuf),
    /// The record in the folder cannot be understood.
    #[error("the record of the last build, `{}`, is damaged ({why}); move the folder away and build again", file.display())]
    Damaged {
        /// The record.
        file: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// The disk has no room for the new site beside the old one.
    #[error("the disk is full: `{}` could not be written; the published site is as it was", .0.display())]
    DiskFull(PathBuf),
    /// The system refused something.
    #[error("could not {doing} `{}`: {source}; the published site is as it was", path.display())]
    System {
        /// What was tried, as in "write" or "read".
        doing: &'static str,
        /// On which file or folder.
        path: PathBuf,
        /// The system's own answer.
        source: io::Error,
    },
    /// The new site could not be put in the place of the old one, and the old one could not be put back.
    #[error(
        "the exchange of the old site and the new one was interrupted ({source}): `{}` is missing until the next build",
        folder.display()
    )]
    Interrupted {
        /// The folder that is missing now.
        folder: PathBuf,
        /// The system's own answer.
        source: io::Error,
    },
}

impl PublishError {
    /// Says what was tried when the system refused.
    pub(super) fn system(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull(path.to_owned()),
            _ => Self::System { doing, path: path.to_owned(), source },
        }
    }
}

/// Names the first few files and counts the others.
fn shortened(files: &[String]) -> String {
    const SHOWN: usize = 5;
    let named: Vec<String> = files.iter().take(SHOWN).map(|file| format!("`{file}`")).collect();
    match files.len().saturating_sub(SHOWN) {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_of_files_is_shortened() {
        let files: Vec<String> = (1..=7).map(|number| format!("{number}.txt")).collect();
        assert_eq!(shortened(&files[..2]), "`1.txt`, `2.txt`");
        assert_eq!(shortened(&files), "`1.txt`, `2.txt`, `3.txt`, `4.txt`, `5.txt` and 2 more");
    }
}
