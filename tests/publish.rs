//! What publishing promises about the folder: the whole site or none of it, nothing foreign touched, nothing written
//! that need not be.

#![expect(clippy::disallowed_methods, reason = "tests lay out folders and look at what was published")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use oefenwijzer::artifact::{Artifact, Output};
use oefenwijzer::diag::{Code, Diagnostic, Report};
use oefenwijzer::finish;
use oefenwijzer::path::OutPath;
use oefenwijzer::publish::{
    KeepPattern, MANIFEST_FILE, PublicFolder, PublishError, Published, PublishedCodes, publish, read_manifest,
};
use tempfile::TempDir;

fn site(files: &[(&str, &str)]) -> Output {
    let mut output = Output::default();
    for (path, text) in files {
        output.insert(OutPath::known(path), Artifact::bytes(text.as_bytes())).unwrap();
    }
    output
}

/// A parent folder and the folder to be published in it.
fn place() -> (TempDir, PublicFolder) {
    let parent = tempfile::tempdir().unwrap();
    let folder = PublicFolder::new(&parent.path().join("public"), &[]).unwrap();
    (parent, folder)
}

fn put(output: &Output, folder: &PublicFolder) -> Result<Published, PublishError> {
    publish(output, folder, &PublishedCodes::default()).map(|(published, _)| published.expect("no file has an error"))
}

/// Every file of a folder but the record, with its text.
fn contents(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap) {
        let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap();
        if entry.file_type().is_file() && path != MANIFEST_FILE {
            files.insert(path.into(), String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).into_owned());
        }
    }
    files
}

fn texts<'a>(files: &'a [(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|&(path, text): &'a (&str, &str)| (path.into(), text.into())).collect()
}

fn inode(folder: &PublicFolder, file: &str) -> u64 {
    fs::metadata(folder.path().join(file)).unwrap().ino()
}

#[test]
fn the_folder_holds_the_site_and_nothing_else() {
    let (_parent, folder) = place();
    let first = put(&site(&[("a.html", "1"), ("nl/b.html", "2"), ("nl/c.html", "3")]), &folder).unwrap();
    assert_eq!((first.written, first.removed), (3, 0));

    let second = put(&site(&[("a.html", "1"), ("nl/b.html", "changed"), ("nl/b/d.html", "4")]), &folder).unwrap();
    assert_eq!((second.written, second.removed), (2, 1));
    let expected = texts(&[("a.html", "1"), ("nl/b.html", "changed"), ("nl/b/d.html", "4")]);
    assert_eq!(contents(&folder.path()), expected);
    assert_eq!(read_manifest(&folder.path()).unwrap(), Some(second.manifest));
}

#[test]
fn an_unchanged_site_is_not_touched() {
    let (_parent, folder) = place();
    let output = site(&[("a.html", "1"), ("nl/b.html", "2")]);
    put(&output, &folder).unwrap();
    let before = (inode(&folder, ""), inode(&folder, "a.html"), inode(&folder, MANIFEST_FILE));
    assert_eq!(put(&output, &folder).unwrap().written, 0);
    assert_eq!((inode(&folder, ""), inode(&folder, "a.html"), inode(&folder, MANIFEST_FILE)), before);
}

#[test]
fn an_unchanged_file_is_linked_and_a_changed_one_written_anew() {
    let (_parent, folder) = place();
    put(&site(&[("same.html", "1"), ("changed.html", "2")]), &folder).unwrap();
    let outside = folder.path().with_file_name("outside.html");
    fs::hard_link(folder.path().join("changed.html"), &outside).unwrap();
    let (same, changed) = (inode(&folder, "same.html"), inode(&folder, "changed.html"));

    put(&site(&[("same.html", "1"), ("changed.html", "3")]), &folder).unwrap();
    assert_eq!(inode(&folder, "same.html"), same);
    assert_ne!(inode(&folder, "changed.html"), changed);
    assert_eq!(fs::read(outside).unwrap(), b"2", "nothing is written through a link");
}

/// Publishes, puts something into the stage, and publishes again.
fn check_stage(spoil: impl Fn(&Path)) {
    let (parent, folder) = place();
    let stage = folder.path().with_file_name(".public.staged");
    put(&site(&[("a.html", "1"), ("nl/b.html", "2"), ("nl/old/c.html", "3")]), &folder).unwrap();
    put(&site(&[("a.html", "x"), ("nl/b.html", "2")]), &folder).unwrap();
    fs::create_dir(parent.path().join("outside")).unwrap();
    fs::write(parent.path().join("outside/b.html"), "outside").unwrap();
    spoil(&stage);
    put(&site(&[("a.html", "y"), ("nl/b.html", "2")]), &folder).unwrap();
    assert_eq!(contents(&folder.path()), texts(&[("a.html", "y"), ("nl/b.html", "2")]));
    assert!(!folder.path().join("nl/old").exists());
    assert_eq!(contents(&parent.path().join("outside")), texts(&[("b.html", "outside")]));
}

#[test]
fn nothing_that_lies_in_the_stage_reaches_the_site() {
    check_stage(|_| ());
    check_stage(|stage| fs::remove_dir_all(stage).unwrap());
    check_stage(|stage| fs::write(stage.join("strange.html"), "x").unwrap());
    check_stage(|stage| fs::write(stage.join("a.html"), "half a pa").unwrap());
    check_stage(|stage| {
        fs::remove_file(stage.join("nl/b.html")).unwrap();
        fs::write(stage.join("nl/b.html"), "9").unwrap();
    });
    check_stage(|stage| {
        fs::remove_file(stage.join("a.html")).unwrap();
        fs::create_dir_all(stage.join("a.html/deep")).unwrap();
        fs::write(stage.join("a.html/deep/x"), "x").unwrap();
    });
    check_stage(|stage| {
        fs::remove_dir_all(stage.join("nl")).unwrap();
        fs::write(stage.join("nl"), "a file where a folder is wanted").unwrap();
    });
    check_stage(|stage| {
        fs::remove_dir_all(stage.join("nl")).unwrap();
        symlink("../outside", stage.join("nl")).unwrap();
    });
    check_stage(|stage| {
        fs::remove_file(stage.join("a.html")).unwrap();
        symlink("../outside/b.html", stage.join("a.html")).unwrap();
    });
}

#[test]
fn what_somebody_changed_in_the_folder_is_made_good() {
    let (_parent, folder) = place();
    let output = finish::compress(site(&[("a.html", &"Ga liggen. ".repeat(50)), ("b.html", "2"), ("c.html", "3")]));
    put(&output, &folder).unwrap();
    let before = contents(&folder.path());
    assert!(before.contains_key("a.html.br") && before.contains_key("a.html.gz"));
    fs::write(folder.path().join("b.html"), "x").unwrap();
    fs::write(folder.path().join("a.html.br"), vec![b'x'; before["a.html.br"].len()]).unwrap();
    fs::remove_file(folder.path().join("c.html")).unwrap();
    symlink("/etc/hostname", folder.path().join("c.html")).unwrap();

    assert_eq!(put(&output, &folder).unwrap().written, 3);
    assert_eq!(contents(&folder.path()), before);
}

#[test]
fn codes_alone_are_reason_enough_to_publish() {
    let (_parent, folder) = place();
    let output = site(&[("a.html", "1")]);
    put(&output, &folder).unwrap();
    let codes = PublishedCodes {
        ledger: BTreeMap::from([("020-07-1".into(), "rugklachten/oefening-07".into())]),
        retired: BTreeSet::new(),
    };
    publish(&output, &folder, &codes).unwrap();
    assert_eq!(read_manifest(&folder.path()).unwrap().unwrap().codes, codes);
}

#[test]
fn a_file_with_an_error_stops_publication_and_every_other_problem_is_found_too() {
    let (_parent, folder) = place();
    put(&site(&[("a.html", "1")]), &folder).unwrap();
    let broken = |message: &'static str| {
        Artifact::recipe(move || (Arc::from(*b"x"), Report::from_iter([Diagnostic::new(Code::MessageFormat, message)])))
    };
    let mut output = site(&[("a.html", "2")]);
    output.insert(OutPath::known("b.html"), broken("first")).unwrap();
    output.insert(OutPath::known("c.html"), broken("second")).unwrap();

    let (published, report) = publish(&output, &folder, &PublishedCodes::default()).unwrap();
    assert!(published.is_none());
    assert_eq!(report.iter().count(), 2);
    assert_eq!(contents(&folder.path()), texts(&[("a.html", "1")]));
}

#[test]
fn a_folder_of_somebody_else_is_refused() {
    let (_parent, folder) = place();
    fs::create_dir(folder.path()).unwrap();
    fs::create_dir(folder.path().join("empty")).unwrap();
    fs::write(folder.path().join("thesis.txt"), "x").unwrap();
    let error = put(&site(&[("a.html", "1")]), &folder).unwrap_err();
    assert!(matches!(&error, PublishError::Foreign { first, .. } if first == "thesis.txt"), "{error}");
    assert_eq!(contents(&folder.path()), texts(&[("thesis.txt", "x")]));

    fs::remove_file(folder.path().join("thesis.txt")).unwrap();
    put(&site(&[("a.html", "1")]), &folder).unwrap();
    assert_eq!(contents(&folder.path()), texts(&[("a.html", "1")]));
}

#[test]
fn a_file_that_no_build_made_stops_the_next_one_unless_it_is_kept() {
    let (_parent, folder) = place();
    put(&site(&[("a.html", "1")]), &folder).unwrap();
    fs::create_dir_all(folder.path().join(".git/refs/tags")).unwrap();
    fs::write(folder.path().join(".git/config"), "git").unwrap();
    fs::write(folder.path().join("CNAME"), "oefen.example").unwrap();
    symlink("a.html", folder.path().join("link")).unwrap();

    let changed = site(&[("a.html", "2")]);
    let error = put(&changed, &folder).unwrap_err();
    assert!(matches!(&error, PublishError::Unlisted { files, .. } if *files == [".git/config", "CNAME", "link"]));

    let patterns = [".git/**", "CN*", "link"].map(|text| KeepPattern::new(text).unwrap());
    put(&changed, &folder.clone().keeping(patterns.clone())).unwrap();
    let kept = [(".git/config", "git"), ("CNAME", "oefen.example"), ("a.html", "2")];
    assert_eq!(contents(&folder.path()), texts(&kept));
    assert!(folder.path().join(".git/refs/tags").is_dir());
    assert_eq!(fs::read_link(folder.path().join("link")).unwrap(), Path::new("a.html"));

    let error = put(&site(&[("CNAME", "3")]), &folder.keeping(patterns)).unwrap_err();
    assert!(matches!(&error, PublishError::MadeAndKept(path) if path == "CNAME"), "{error}");
}

#[test]
fn nothing_is_removed_where_a_kept_link_leads() {
    let (parent, folder) = place();
    fs::create_dir(parent.path().join("outside")).unwrap();
    fs::write(parent.path().join("outside/b.html"), "outside").unwrap();
    put(&site(&[("a.html", "1"), ("link/b.html", "2")]), &folder).unwrap();
    put(&site(&[("a.html", "2")]), &folder).unwrap();
    symlink("../outside", folder.path().join("link")).unwrap();
    let folder = folder.keeping(KeepPattern::new("link"));
    for text in ["3", "4", "5"] {
        put(&site(&[("a.html", text)]), &folder).unwrap();
        assert_eq!(contents(&parent.path().join("outside")), texts(&[("b.html", "outside")]));
        assert!(folder.path().join("link").is_symlink());
    }
}

#[test]
fn a_folder_full_of_kept_files_may_be_published_to() {
    let (_parent, folder) = place();
    fs::create_dir_all(folder.path()).unwrap();
    fs::write(folder.path().join(".git"), "gitdir: ../.git/worktrees/public").unwrap();
    put(&site(&[("a.html", "1")]), &folder.clone().keeping(KeepPattern::new(".git"))).unwrap();
    assert!(folder.path().join(".git").exists());
}

fn check_refused(folder: &Path, inputs: &[PathBuf], why: &str) {
    let error = PublicFolder::new(folder, inputs).unwrap_err().to_string();
    assert!(error.contains(why), "{error}");
}

#[test]
fn a_folder_that_must_not_be_replaced_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let path = |name: &str| root.path().join(name);
    fs::create_dir_all(path("project/content/rug")).unwrap();
    fs::write(path("file"), "x").unwrap();
    symlink("project", path("link")).unwrap();
    let inputs = [path("project/content"), path("link/themes")];

    check_refused(Path::new("/"), &inputs, "no name");
    check_refused(Path::new("."), &inputs, "no name");
    check_refused(&path("project/.."), &inputs, "no name");
    check_refused(&std::env::current_dir().unwrap(), &inputs, "current directory");
    check_refused(std::env::current_dir().unwrap().parent().unwrap(), &inputs, "current directory");
    check_refused(&path("file"), &inputs, "a file");
    check_refused(&path("link"), &inputs, "a link");
    check_refused(&path("missing/public"), &inputs, "does not exist");
    check_refused(&path("project"), &inputs, "sources of the site lie in it");
    check_refused(&path("project/content"), &inputs, "sources of the site lie in it");
    check_refused(&path("link/content/rug"), &inputs, "among the sources");
    assert_eq!(PublicFolder::new(&path("link/public"), &inputs).unwrap().path().file_name().unwrap(), "public");
}

#[test]
fn two_builds_do_not_publish_to_one_folder_at_once() {
    let (_parent, folder) = place();
    let inner = folder.clone();
    let recipe = move || {
        let error = put(&site(&[("a.html", "1")]), &inner).unwrap_err();
        assert!(matches!(error, PublishError::Busy(_)), "{error}");
        (Arc::from(*b"2"), Report::default())
    };
    let mut output = Output::default();
    output.insert(OutPath::known("a.html"), Artifact::recipe(recipe)).unwrap();
    put(&output, &folder).unwrap();
    assert_eq!(contents(&folder.path()), texts(&[("a.html", "2")]));
}

#[test]
fn the_folder_keeps_its_rights() {
    let (_parent, folder) = place();
    put(&site(&[("a.html", "1")]), &folder).unwrap();
    let rights = <fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o2750);
    fs::set_permissions(folder.path(), rights).unwrap();
    put(&site(&[("a.html", "2")]), &folder).unwrap();
    assert_eq!(fs::metadata(folder.path()).unwrap().mode() & 0o7777, 0o2750);
}

/// A file system of its own, of one MiB; `None` when this user may not mount one.
struct SmallDisk(TempDir);

impl SmallDisk {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mount = ["-t", "tmpfs", "-o", "size=1m", "tmpfs"];
        let done = std::process::Command::new("mount").args(mount).arg(folder.path()).output().ok()?;
        done.status.success().then_some(Self(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg(self.0.path()).output();
    }
}

/// Where nothing can be mounted, the same is tested with a writer that fails (`publish::tests`).
#[test]
fn a_disk_that_is_really_full_leaves_the_old_site_as_it_is() {
    let Some(disk) = SmallDisk::mount() else { return };
    let folder = PublicFolder::new(&disk.0.path().join("public"), &[]).unwrap();
    let page = |letter: &str| letter.repeat(300_000);
    put(&site(&[("a.html", &page("a")), ("b.html", &page("b"))]), &folder).unwrap();

    let error = put(&site(&[("a.html", &page("c")), ("b.html", &page("d"))]), &folder).unwrap_err();
    assert!(matches!(error, PublishError::DiskFull(_)), "{error}");
    assert!(error.to_string().contains("the published site is as it was"));
    assert_eq!(contents(&folder.path()), texts(&[("a.html", &page("a")), ("b.html", &page("b"))]));

    let smaller = put(&site(&[("a.html", &page("a")), ("b.html", "d")]), &folder).unwrap();
    assert_eq!((smaller.written, contents(&folder.path())["b.html"].as_str()), (1, "d"));
}
