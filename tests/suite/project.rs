//! Projects for tests: files in memory that are changed one by one, laid out in a folder of their own, and built by the
//! library or by the program.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use oefenwijzer::date::Date;
use oefenwijzer::diag::{Code, Format, Report, render};
use oefenwijzer::path::OutPath;
use oefenwijzer::pipeline::{self, Build, Options};
use oefenwijzer::render::Spacing;
use tempfile::TempDir;
use walkdir::WalkDir;

/// The day on which every test site is built.
pub(crate) const TODAY: &str = "2026-01-01";

/// The same day for the program, in seconds since 1970.
const TODAY_EPOCH: &str = "1767225600";

/// The exercise of the small project.
pub(crate) const EXERCISE: &str = "content/rug/exercises/01.md";

/// A project: its files by their path.
#[derive(Clone, Debug, Default)]
pub(crate) struct TestSite {
    files: BTreeMap<String, Vec<u8>>,
}

impl TestSite {
    /// The smallest project that uses everything once: two languages, one leaflet, one exercise, one plain page, a
    /// theme without looks.
    pub(crate) fn small() -> Self {
        Self::read(&repository().join("tests/fixtures/small"))
    }

    /// The project of this repository, as it is published.
    pub(crate) fn real() -> Self {
        Self::read(&repository())
    }

    /// Adds the files of a fixture, given by its folder in this repository.
    pub(crate) fn overlaid(mut self, fixture: &str) -> Self {
        self.files.extend(Self::read(&repository().join(fixture)).files);
        self
    }

    fn read(root: &Path) -> Self {
        let mut site = Self::default();
        for folder in ["content", "locales", "themes"] {
            for (path, bytes) in files_below(&root.join(folder)) {
                site.files.insert(format!("{folder}/{path}"), bytes);
            }
        }
        site
    }

    /// Adds the files of a text in which a line `-- content/site.toml --` stands above each of them; a file that was
    /// there is replaced. With an empty project before it, that is a whole project in one text.
    pub(crate) fn with(mut self, text: &str) -> Self {
        let mut path = None;
        for line in text.split_inclusive('\n') {
            match line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --")) {
                Some(named) => {
                    self.files.insert(named.to_owned(), Vec::new());
                    path = Some(named.to_owned());
                }
                None => {
                    let path = path.as_ref().expect("a text of files begins with `-- path --`");
                    self.files.get_mut(path).expect("its file was begun").extend_from_slice(line.as_bytes());
                }
            }
        }
        self
    }

    /// Adds or replaces one file.
    pub(crate) fn with_bytes(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.to_owned(), bytes.into());
        self
    }

    /// Replaces a text that stands exactly once in a file.
    pub(crate) fn replacing(mut self, path: &str, from: &str, to: &str) -> Self {
        let text = self.text(path);
        assert_eq!(text.matches(from).count(), 1, "`{from}` must stand once in `{path}`:\n{text}");
        let text = text.replace(from, to);
        self.files.insert(path.to_owned(), text.into_bytes());
        self
    }

    /// Replaces a text wherever it stands in a file.
    pub(crate) fn replacing_all(self, path: &str, from: &str, to: &str) -> Self {
        let text = self.text(path);
        assert!(text.contains(from), "`{from}` must stand in `{path}`:\n{text}");
        self.with_bytes(path, text.replace(from, to))
    }

    /// Adds text at the end of a file.
    pub(crate) fn appending(self, path: &str, more: &str) -> Self {
        let text = self.text(path) + more;
        self.with_bytes(path, text)
    }

    /// Takes out one file.
    pub(crate) fn without(mut self, path: &str) -> Self {
        assert!(self.files.remove(path).is_some(), "there is no `{path}`");
        self
    }

    /// Changes the bytes of every file.
    pub(crate) fn each(mut self, change: impl Fn(&str, Vec<u8>) -> Vec<u8>) -> Self {
        for (path, bytes) in &mut self.files {
            *bytes = change(path, std::mem::take(bytes));
        }
        self
    }

    /// The paths of all files.
    pub(crate) fn paths(&self) -> Vec<String> {
        self.files.keys().cloned().collect()
    }

    /// The text of a file.
    pub(crate) fn text(&self, path: &str) -> String {
        let bytes = self.files.get(path).unwrap_or_else(|| panic!("there is no `{path}`"));
        String::from_utf8(bytes.clone()).expect("a text of a test is UTF-8")
    }

    /// Writes the project into a folder of its own.
    pub(crate) fn laid_out(&self) -> Project {
        let project = Project { folder: tempfile::tempdir().expect("there is room for a test") };
        project.write(self);
        project
    }

    /// Lays the project out and builds it with the library.
    pub(crate) fn built(&self) -> Built {
        self.laid_out().built()
    }

    /// Lays the project out and builds it with the library, but makes no file.
    pub(crate) fn built_without_files(&self) -> Build {
        pipeline::build(self.laid_out().root(), options(Spacing::Compact))
    }

    /// Everything that is wrong with the project, as people see it.
    pub(crate) fn problems(&self) -> String {
        self.built().problems()
    }
}

/// A project in a folder that disappears with it.
pub(crate) struct Project {
    folder: TempDir,
}

impl Project {
    /// The folder.
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Writes the files of a site over those that are there.
    pub(crate) fn write(&self, site: &TestSite) {
        for (path, bytes) in &site.files {
            let path = self.root().join(path);
            fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder can be made");
            fs::write(path, bytes).expect("a file can be written");
        }
    }

    /// The text of a file.
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).expect("a text of a test can be read")
    }

    /// Builds the project with the library and makes every file.
    pub(crate) fn built(&self) -> Built {
        self.built_with(Spacing::Compact)
    }

    /// The same with a choice of templates.
    pub(crate) fn built_with(&self, spacing: Spacing) -> Built {
        let build = pipeline::build(self.root(), options(spacing));
        let mut report = build.report.clone();
        let mut files = BTreeMap::new();
        for (path, artifact) in build.made.iter().flat_map(|(_, output)| output.iter()) {
            let (bytes, found) = artifact.make();
            report.merge(found);
            files.insert(path.to_string(), bytes.to_vec());
        }
        Built { build, report, files }
    }

    /// The program, about to run in this project on the day of the tests.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::cargo_bin("oefenwijzer").expect("the program is built before its tests");
        command.current_dir(self.root()).env_clear().env("SOURCE_DATE_EPOCH", TODAY_EPOCH).args(args);
        command
    }

    /// Runs the program; gives its exit code and what it printed for people.
    pub(crate) fn run(&self, args: &[&str]) -> (i32, String) {
        let output = self.command(args).output().expect("the program runs");
        let text = String::from_utf8(output.stderr).expect("messages are UTF-8");
        (output.status.code().expect("the program ends by itself"), text)
    }

    /// Every file of the published site, by its path.
    pub(crate) fn published(&self) -> BTreeMap<String, Vec<u8>> {
        files_below(&self.root().join("public"))
    }
}

/// What the library made of a project.
pub(crate) struct Built {
    /// The build.
    pub build: Build,
    /// Everything that was found, by the recipes too.
    pub report: Report,
    /// Every file, without its compressed copies.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Built {
    /// The problems as people see them, without colour; but for what is said of every new text until translators have
    /// been shown it.
    pub(crate) fn problems(&self) -> String {
        render(&self.of_interest(), &self.build, Format::Human)
    }

    /// The names of the rules that were broken, in the order of the report and with the same exception.
    pub(crate) fn codes(&self) -> Vec<&'static str> {
        self.of_interest().iter().map(|diagnostic| diagnostic.code.name()).collect()
    }

    fn of_interest(&self) -> Report {
        let of_new_text = [Code::OutdatedReference, Code::MissingTranslation];
        self.report.iter().filter(|diagnostic| !of_new_text.contains(&diagnostic.code)).cloned().collect()
    }

    /// The text of a file of the site.
    pub(crate) fn text(&self, path: &str) -> &str {
        let path = OutPath::known(path).to_string();
        let bytes = self.files.get(&path).unwrap_or_else(|| panic!("the site has no `{path}`"));
        std::str::from_utf8(bytes).expect("a text of the site is UTF-8")
    }

    /// The files that are pages.
    pub(crate) fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        let page = |(path, _): &(&String, _)| Path::new(path).extension() == Some("html".as_ref());
        self.files.iter().filter(page).map(|(path, _)| (path.as_str(), self.text(path)))
    }
}

/// Asserts that nothing at all is wrong with a project.
#[track_caller]
pub(crate) fn assert_sound(site: &TestSite) {
    let problems = site.problems();
    assert!(problems.is_empty(), "{problems}");
}

fn options(spacing: Spacing) -> Options {
    Options { spacing, ..Options::for_readers(Date::parse(TODAY).expect("a day")) }
}

/// The folder of this repository.
pub(crate) fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder; nothing when there is no folder.
fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(folder).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file()) {
        let below = entry.path().strip_prefix(folder).expect("a walk stays below its folder");
        let path = below.to_str().expect("a file of a test has a plain name").to_owned();
        files.insert(path, fs::read(entry.path()).expect("a file can be read"));
    }
    files
}
