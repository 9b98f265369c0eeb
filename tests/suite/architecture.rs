//! The direction between modules, and a few habits, kept by reading the source. It knows the layers; why they are as
//! they are stands in `ARCHITECTURE.md`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use crate::project::repository;

/// The layers, lowest first. A module uses modules of lower layers only; in the first layer also those named before it.
const LAYERS: &[&[&str]] = &[
    &["path", "lang", "date", "diag", "artifact"],
    &["source", "markup", "palette", "cache"],
    &["config", "content", "l10n", "ledger", "theme", "programme", "figure", "statement"],
    &["site"],
    &["render"],
    &["finish", "check", "translate"],
    &["pipeline", "publish", "author"],
    &["serve", "deploy"],
    &["cli"],
];

/// More lines than a file has without giving its reason in the header.
const LONGEST_FILE: usize = 600;

/// More lines than a function has.
const LONGEST_FUNCTION: usize = 60;

/// The word with which a longer file begins to give its reason.
const REASON: &str = "long because";

/// One source file.
struct Source {
    /// Its path below `src/`.
    path: String,
    text: String,
}

impl Source {
    /// The module of the first level: `diag` for `diag/render.rs`.
    fn module(&self) -> &str {
        let first = self.path.split('/').next().unwrap_or_default();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// The text before the unit tests, which may use whatever they like.
    fn program(&self) -> &str {
        self.text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default()
    }

    fn header(&self) -> String {
        self.text.lines().take_while(|line| line.starts_with("//!")).collect()
    }
}

fn sources() -> Vec<Source> {
    let root = repository().join("src");
    let is_source = |path: &Path| path.extension().is_some_and(|extension| extension == "rs");
    let files = WalkDir::new(&root).sort_by_file_name().into_iter().map(|entry| entry.expect("the source is readable"));
    files
        .filter(|entry| is_source(entry.path()))
        .map(|entry| Source {
            path: entry.path().strip_prefix(&root).expect("below the root").to_string_lossy().into_owned(),
            text: fs::read_to_string(entry.path()).expect("source is UTF-8"),
        })
        .collect()
}

/// The modules of the first level that a text names after `crate::`, single or in braces.
fn modules_used(text: &str) -> BTreeSet<String> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut used = BTreeSet::new();
    for (_, rest) in code.match_indices("crate::").map(|(at, word)| code.split_at(at + word.len())) {
        match rest.strip_prefix('{') {
            None => used.extend(first_word(rest)),
            Some(list) => used.extend(names_in_braces(list).into_iter().filter_map(first_word)),
        }
    }
    used
}

/// The parts of `a::b, c::{d, e}}` that stand directly in the braces opened before it.
fn names_in_braces(list: &str) -> Vec<&str> {
    let (mut depth, mut start, mut names) = (0, 0, Vec::new());
    for (at, character) in list.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(&list[start..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    names
}

fn first_word(text: &str) -> Option<String> {
    let word: String = text.trim_start().chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    Some(word).filter(|word| !word.is_empty())
}

/// How high a module stands: its layer, and in the lowest layer its place there too.
fn height(module: &str) -> Option<(usize, usize)> {
    LAYERS.iter().enumerate().find_map(|(layer, modules)| {
        let place = modules.iter().position(|known| *known == module)?;
        Some((layer, if layer == 0 { place } else { 0 }))
    })
}

/// Whether a module of the first level may use another one.
fn may_use(module: &str, other: &str) -> bool {
    let is_lower = || Some(height(other)? < height(module)?);
    ["main", "lib", other].contains(&module) || is_lower() == Some(true)
}

#[test]
fn a_module_uses_lower_layers_only() {
    let mut breaches = Vec::new();
    for source in sources() {
        for used in modules_used(source.program()) {
            if !may_use(source.module(), &used) {
                breaches.push(format!("{}: `crate::{used}`", source.path));
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn every_module_stands_in_a_layer() {
    for source in sources().iter().filter(|source| !["main", "lib"].contains(&source.module())) {
        assert!(height(source.module()).is_some(), "`{}` is in no layer", source.path);
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    let silent: Vec<_> = sources().into_iter().filter(|source| source.header().len() < 20).map(|s| s.path).collect();
    assert!(silent.is_empty(), "no `//!` at the beginning of {silent:?}");
}

#[test]
fn nothing_is_left_for_later() {
    for source in sources() {
        for word in ["TODO", "FIXME", "dbg!", "todo!", "unimplemented!", "XXX"] {
            assert!(!source.text.contains(word), "{word} in {}", source.path);
        }
    }
}

#[test]
fn files_are_short_or_give_their_reason() {
    for source in sources() {
        let lines = source.text.lines().count();
        let excused = source.header().contains(REASON);
        assert!(lines <= LONGEST_FILE || excused, "{} has {lines} lines; say `{REASON} …` in its header", source.path);
    }
}

#[test]
fn functions_are_short() {
    let mut long = Vec::new();
    for source in sources() {
        for (name, lines) in functions(&source.text) {
            if lines > LONGEST_FUNCTION {
                long.push(format!("{}: `{name}` has {lines} lines", source.path));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// Every function with the number of its lines. The source is laid out by rustfmt, so that a function ends at the first
/// line that closes a brace under the one it begins with.
fn functions(text: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let Some(name) = function_name(line) else { continue };
        let indent = line.len() - line.trim_start().len();
        let close = format!("{}}}", " ".repeat(indent));
        if line.ends_with('}') || line.ends_with(';') {
            found.push((name, 1));
        } else if let Some(length) = lines[start..].iter().position(|line| *line == close) {
            found.push((name, length + 1));
        }
    }
    found
}

/// The name of the function whose signature begins in a line.
fn function_name(line: &str) -> Option<String> {
    let line = line.trim_start();
    if line.starts_with("//") {
        return None;
    }
    let (before, rest) = line.split_once("fn ")?;
    let is_head = before.split_whitespace().all(|word| {
        ["pub", "const", "async", "unsafe", "extern"].contains(&word) || word.starts_with("pub(") || word.ends_with(')')
    });
    first_word(rest).filter(|_| is_head)
}

#[test]
fn the_rules_find_what_they_look_for() {
    assert!(!may_use("content", "l10n") && !may_use("path", "diag") && !may_use("diag", "source"));
    assert!(
        may_use("diag", "path") && may_use("site", "content") && may_use("cli", "serve") && may_use("l10n", "l10n")
    );
    let text = "use crate::{diag::{Code, Report}, path::OutPath};\n// crate::cli\nlet a = crate::date::today();\n";
    assert_eq!(modules_used(text).into_iter().collect::<Vec<_>>(), ["date", "diag", "path"]);
    let text = "fn a() {}\n    pub(crate) fn b(\n        x: u8,\n    ) {\n        y();\n    }\n";
    assert_eq!(functions(text), [("a".to_owned(), 1), ("b".to_owned(), 5)]);
}
