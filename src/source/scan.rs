//! Walks the input folders and reads what lies in them. It follows no link out of the project and opens nothing that
//! is not a plain file.

#![expect(clippy::disallowed_methods, reason = "the only reader of inputs")]

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::{Read, SourceTree};
use crate::diag::{Code, Diagnostic, Report};
use crate::path::SourcePath;

/// The folders below a project's root that are read.
pub const FOLDERS: &[&str] = &["content", "locales", "themes"];

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: u64 = 16 * 1024 * 1024;

const LEADS_NOWHERE: &str = "this link leads nowhere";
const LEADS_BACK: &str = "this link leads back to a folder it stands in";

/// Reads every input file below a project's root.
///
/// A folder that does not exist counts as empty. What cannot be read is reported and left out; everything else is
/// read all the same.
#[must_use]
pub fn scan(root: &Path) -> (SourceTree, Report) {
    let mut walk = Walk::new(root);
    for folder in FOLDERS {
        walk.folder(folder);
    }
    let Walk { found, mut report, .. } = walk;
    let read: Vec<(SourcePath, Read)> = found
        .into_par_iter()
        .map(|(source, path)| {
            let read = read_file(&source, &path);
            (source, read)
        })
        .collect();
    let mut tree = SourceTree::default();
    for (path, read) in read {
        if let Some(problem) = tree.add(path, read) {
            report.push(problem);
        }
    }
    (tree, report)
}

/// Reads a single file from anywhere, as a tree of its own, and gives the name under which it stands there: its path as
/// it was written, or its last part where that leads out of the current folder.
///
/// # Errors
/// What the system said when it did not give the file.
pub fn read_single(file: &Path) -> io::Result<(SourcePath, SourceTree, Report)> {
    let bytes = read_bytes(file)?;
    let written = file.to_str().filter(|_| file.is_relative()).and_then(SourcePath::new);
    let last = || SourcePath::known(&file.file_name().unwrap_or_default().to_string_lossy());
    let source = written.unwrap_or_else(last);
    let mut tree = SourceTree::default();
    let report = tree.add(source.clone(), accept(&source, bytes)).into_iter().collect();
    Ok((source, tree, report))
}

/// Whether a file or folder of this name is none of the project's: hidden, or left behind by an editor or a desktop.
#[must_use]
pub fn is_ignored(name: &OsStr) -> bool {
    let name = name.as_encoded_bytes();
    let ends = |suffix: &[u8]| name.ends_with(suffix);
    name.starts_with(b".")
        || ends(b"~")
        || ends(b".swp")
        || (name.starts_with(b"#") && ends(b"#"))
        || [&b"Thumbs.db"[..], b"desktop.ini"].contains(&name)
}

/// One walk through the project, collecting the plain files and the problems.
struct Walk<'a> {
    root: &'a Path,
    /// The root without links; `None` when it cannot be reached, and then nothing below it can.
    real_root: Option<PathBuf>,
    found: BTreeMap<SourcePath, PathBuf>,
    report: Report,
}

impl<'a> Walk<'a> {
    fn new(root: &'a Path) -> Self {
        Self { root, real_root: root.canonicalize().ok(), found: BTreeMap::new(), report: Report::default() }
    }

    fn folder(&mut self, folder: &str) {
        let top = self.root.join(folder);
        if top.symlink_metadata().is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
            return;
        }
        let mut entries = WalkDir::new(top).follow_links(true).sort_by_file_name().into_iter();
        while let Some(entry) = entries.next() {
            match entry {
                Ok(entry) if entry.depth() > 0 && is_ignored(entry.file_name()) => {
                    if entry.file_type().is_dir() {
                        entries.skip_current_dir();
                    }
                }
                Ok(entry) => {
                    if self.entry(&entry).is_none() && entry.file_type().is_dir() {
                        entries.skip_current_dir();
                    }
                }
                Err(error) => self.cannot_walk(&error),
            }
        }
    }

    /// Takes in one entry; `None` when it is refused, so that a folder is not gone into.
    fn entry(&mut self, entry: &DirEntry) -> Option<()> {
        let source = self.source_path(entry.path())?;
        if entry.path_is_symlink() {
            self.leads_well(&source, entry.path())?;
        }
        let kind = entry.file_type();
        if kind.is_file() && entry.depth() > 0 {
            self.found.insert(source, entry.path().to_owned());
        } else if !kind.is_dir() {
            let wanted = if entry.depth() == 0 { "a folder" } else { "a plain file" };
            return self.refuse(unreadable(&source, format!("this is not {wanted}")));
        }
        Some(())
    }

    /// The path below the root. A name that is not UTF-8 is a problem of the folder it stands in.
    fn source_path(&mut self, path: &Path) -> Option<SourcePath> {
        let below = path.strip_prefix(self.root).expect("a walk stays below the folder it began in");
        let source = below.to_str().and_then(SourcePath::new);
        if source.is_none() {
            let shown = below.to_string_lossy();
            let problem = Diagnostic::new(Code::FileName, format!("the file name `{shown}` is not UTF-8"));
            self.report.push(problem.help("give it a name of letters a to z, digits and hyphens"));
        }
        source
    }

    /// Lets a link pass that stays inside the project and does not lead back to where it stands.
    fn leads_well(&mut self, source: &SourcePath, link: &Path) -> Option<()> {
        let target = link.canonicalize().ok();
        let (Some(target), Some(root)) = (target, &self.real_root) else {
            return self.refuse(unreadable(source, LEADS_NOWHERE));
        };
        if !target.starts_with(root) {
            let found = Diagnostic::new(Code::LinkLeavesRoot, "this link leads out of the project");
            return self.refuse(found.in_file(source).help("copy what it leads to into the project"));
        }
        let stands_in = link.parent().and_then(|folder| folder.canonicalize().ok());
        if stands_in.is_some_and(|folder| folder.starts_with(&target)) {
            return self.refuse(unreadable(source, LEADS_BACK));
        }
        Some(())
    }

    fn refuse(&mut self, why: Diagnostic) -> Option<()> {
        self.report.push(why);
        None
    }

    fn cannot_walk(&mut self, error: &walkdir::Error) {
        let Some(source) = error.path().and_then(|path| self.source_path(path)) else {
            return;
        };
        let message = match error.io_error() {
            None => LEADS_BACK.into(),
            Some(io) if io.kind() == io::ErrorKind::NotFound => LEADS_NOWHERE.into(),
            Some(io) => format!("it cannot be read: {}", reason(io)),
        };
        self.report.push(unreadable(&source, message));
    }
}

fn read_file(source: &SourcePath, path: &Path) -> Read {
    match read_bytes(path) {
        Ok(bytes) => accept(source, bytes),
        Err(error) => Read::refused(unreadable(source, format!("it cannot be read: {}", reason(&error)))),
    }
}

fn accept(source: &SourcePath, bytes: Vec<u8>) -> Read {
    if bytes.len() as u64 <= LARGEST_FILE {
        return Read::new(source, bytes);
    }
    let problem = Diagnostic::new(Code::FileTooLarge, format!("it is larger than {} MiB", LARGEST_FILE / 1024 / 1024));
    Read::refused(problem.in_file(source).help("make it smaller, or keep it outside the project"))
}

/// Reads a file, but never more than one byte above the limit, however it grows meanwhile.
fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let expected = file.metadata()?.len().min(LARGEST_FILE) + 1;
    let mut bytes = Vec::with_capacity(usize::try_from(expected).unwrap_or_default());
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unreadable(source: &SourcePath, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(Code::UnreadableFile, message).in_file(source)
}

/// Why the system refused, in words that do not depend on the system's own.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "the program has no right to".into(),
        io::ErrorKind::NotFound => "it disappeared while the project was read".into(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    use tempfile::TempDir;

    use super::*;
    use crate::diag::{Format, render};

    fn project(files: &[(&str, &[u8])]) -> TempDir {
        let root = tempfile::tempdir().unwrap();
        for (path, bytes) in files {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        root
    }

    fn paths(tree: &SourceTree) -> Vec<&str> {
        tree.iter().map(|(path, _)| path.as_str()).collect()
    }

    fn file(problem: &Diagnostic) -> &str {
        problem.place.as_ref().map_or("", |place| place.file.as_str())
    }

    fn problems(report: &Report) -> Vec<(&str, &str)> {
        report.iter().map(|problem| (file(problem), problem.code.name())).collect()
    }

    #[test]
    fn what_editors_and_desktops_leave_behind_is_not_read() {
        let root = project(&[
            ("content/a.md", b"a"),
            ("content/.git/config", b"x"),
            ("content/.DS_Store", b"x"),
            ("content/a.md~", b"x"),
            ("content/.#a.md", b"x"),
            ("content/#a.md#", b"x"),
            ("content/.a.md.swp", b"x"),
            ("content/4913.swp", b"x"),
            ("content/Thumbs.db", b"x"),
            ("themes/t/b.css", b"b"),
            ("elsewhere/c.md", b"x"),
        ]);
        let (tree, report) = scan(root.path());
        assert_eq!(paths(&tree), ["content/a.md", "themes/t/b.css"]);
        assert!(report.is_empty());
    }

    #[test]
    fn everything_that_cannot_be_read_is_found_in_one_run() {
        let root = project(&[("content/good.md", b"a"), ("content/latin.md", b"een\r\ncaf\xe9\r\n")]);
        let content = root.path().join("content");
        fs::File::create(content.join("large.png")).unwrap().set_len(LARGEST_FILE + 1).unwrap();
        fs::File::create(content.join("largest.png")).unwrap().set_len(LARGEST_FILE).unwrap();
        fs::write(content.join(OsStr::from_bytes(b"caf\xe9.md")), "a").unwrap();
        rustix::fs::mkfifoat(rustix::fs::CWD, content.join("pipe.md"), rustix::fs::Mode::RUSR).unwrap();
        symlink("/etc", content.join("etc")).unwrap();
        symlink("/etc/hostname", content.join("host.txt")).unwrap();
        symlink("nowhere", content.join("dangling.md")).unwrap();
        symlink("..", content.join("loop")).unwrap();
        symlink("good.md", content.join("linked.md")).unwrap();

        let (tree, report) = scan(root.path());
        assert_eq!(paths(&tree), ["content/good.md", "content/largest.png", "content/linked.md"]);
        assert_eq!(
            problems(&report),
            [
                ("", "file-name"),
                ("content/dangling.md", "unreadable-file"),
                ("content/etc", "link-leaves-root"),
                ("content/host.txt", "link-leaves-root"),
                ("content/large.png", "file-too-large"),
                ("content/latin.md", "invalid-utf8"),
                ("content/loop", "unreadable-file"),
                ("content/pipe.md", "unreadable-file"),
            ]
        );
    }

    #[test]
    fn a_single_file_is_named_as_it_was_written() {
        let root = project(&[("a.toml", b"a\r\n"), ("latin.toml", b"caf\xe9")]);
        let (source, tree, report) = read_single(&root.path().join("a.toml")).unwrap();
        assert_eq!((source.as_str(), tree.text(&source), report.is_empty()), ("a.toml", Some("a\n"), true));
        let (source, tree, report) = read_single(&root.path().join("latin.toml")).unwrap();
        assert_eq!((problems(&report), tree.text(&source)), (vec![("latin.toml", "invalid-utf8")], None));
        let (source, ..) = read_single(Path::new("./tests/../Cargo.toml")).unwrap();
        assert_eq!(source.as_str(), "Cargo.toml");
        assert!(read_single(&root.path().join("nowhere.toml")).is_err());
    }

    #[test]
    fn the_line_of_a_wrong_byte_is_shown() {
        let root = project(&[("content/latin.md", b"een\r\ncaf\xe9\r\n")]);
        let (tree, report) = scan(root.path());
        let shown = render(&report, &tree, Format::Human);
        assert!(shown.contains("content/latin.md:2:4") && shown.contains("caf\u{fffd}"), "{shown}");
    }

    #[test]
    fn an_input_folder_that_is_a_file_or_leads_elsewhere_is_refused() {
        let root = project(&[("content", b"x")]);
        symlink("/etc", root.path().join("themes")).unwrap();
        let (tree, report) = scan(root.path());
        assert!(tree.is_empty());
        assert_eq!(problems(&report), [("content", "unreadable-file"), ("themes", "link-leaves-root")]);
    }

    #[test]
    fn a_root_reached_by_a_link_is_like_any_other() {
        let root = project(&[("real/content/a.md", b"a"), ("real/shared/b.md", b"b")]);
        symlink("real", root.path().join("alias")).unwrap();
        symlink("../shared", root.path().join("real/content/shared")).unwrap();
        let (tree, report) = scan(&root.path().join("alias"));
        assert_eq!(paths(&tree), ["content/a.md", "content/shared/b.md"]);
        assert!(report.is_empty());
    }
}
