//! Whatever bytes stand in a file of a project: the program says what is wrong with them, and neither panics nor hangs.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use proptest::prelude::*;
use proptest::sample::Index;

use crate::project::TestSite;

/// Deeper than anybody writes.
const DEEP: usize = 1000;

/// Longer than any build of so small a project takes on the slowest machine.
const PATIENCE: Duration = Duration::from_mins(2);

/// Pieces of the languages that files of a project are written in, and pieces that break them.
const PIECES: &[&str] = &[
    "+++\n",
    "\n+++\n",
    "# ",
    "#### ",
    "1. ",
    "- ",
    "> [!CAUTION]\n> ",
    "![",
    "](",
    "](../rug/leaflet.md#",
    "[a]: ",
    "| - |\n",
    "{#",
    "<b>",
    "&#0;",
    "\\",
    "`",
    "***",
    "\n\n",
    "\r",
    "\t",
    "[[",
    "]]",
    "[",
    "= ",
    "\"\"\"",
    "'",
    "{ page = ",
    "1979-05-27",
    "99999999999999999999",
    "{ $",
    "{ -",
    " ->\n",
    "*[other] ",
    "}",
    "{{ ",
    "}}",
    "{% ",
    "%}",
    "{#- ",
    "| safe",
    "\u{feff}",
    "\u{202e}",
    "\u{0}",
    "é",
    "\u{10ffff}",
];

/// One change to the bytes of a file, at a place that is named by its share of the length.
#[derive(Clone, Debug)]
enum Edit {
    Replace(Vec<u8>),
    Insert(Index, String),
    Remove(Index, Index),
    Repeat(Index, Index),
}

fn edits() -> impl Strategy<Value = Edit> {
    let pieces = prop::collection::vec(prop::sample::select(PIECES), 1..6).prop_map(|pieces| pieces.concat());
    let (at, to) = (any::<Index>, any::<Index>);
    prop_oneof![
        1 => prop::collection::vec(any::<u8>(), 0..64).prop_map(Edit::Replace),
        1 => "\\PC{0,40}".prop_map(|text| Edit::Replace(text.into_bytes())),
        4 => (at(), pieces).prop_map(|(at, text)| Edit::Insert(at, text)),
        3 => (at(), to()).prop_map(|(at, to)| Edit::Remove(at, to)),
        1 => (at(), to()).prop_map(|(at, to)| Edit::Repeat(at, to)),
    ]
}

impl Edit {
    fn of(&self, bytes: &[u8]) -> Vec<u8> {
        let place = |index: &Index| index.index(bytes.len() + 1);
        let range = |one: &Index, other: &Index| place(one).min(place(other))..place(one).max(place(other));
        match self {
            Self::Replace(new) => new.clone(),
            Self::Insert(at, text) => [&bytes[..place(at)], text.as_bytes(), &bytes[place(at)..]].concat(),
            Self::Remove(from, to) => {
                let gone = range(from, to);
                [&bytes[..gone.start], &bytes[gone.end..]].concat()
            }
            Self::Repeat(from, to) => {
                let twice = range(from, to);
                [&bytes[..twice.end], &bytes[twice.start..]].concat()
            }
        }
    }
}

/// Builds in another thread, and waits for it no longer than a person would.
fn build_in_time(site: TestSite) {
    let (done, waiting) = mpsc::channel();
    let builder = thread::spawn(move || {
        let built = site.built();
        done.send(built.problems().len()).expect("somebody waits");
    });
    match waiting.recv_timeout(PATIENCE) {
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("the build hangs"),
        _ => builder.join().expect("the build does not panic"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, max_shrink_iters: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_in_any_file_are_survived(file in any::<Index>(), edits in prop::collection::vec(edits(), 1..4)) {
        let site = TestSite::small();
        let paths = site.paths();
        let path = file.get(&paths);
        let bytes = edits.iter().fold(site.text(path).into_bytes(), |bytes, edit| edit.of(&bytes));
        build_in_time(site.with_bytes(path, bytes));
    }
}

#[test]
fn deep_nesting_is_survived() {
    for (open, close) in [("[", "](a.md)"), ("![", "](a.svg)")] {
        let text = format!("# Diep\n\n{}a{}\n", open.repeat(DEEP), close.repeat(DEEP));
        build_in_time(TestSite::small().with_bytes("content/pages/deep.md", text));
    }
    let toml = format!("a = {}{}\n", "[".repeat(DEEP), "]".repeat(DEEP));
    build_in_time(TestSite::small().with_bytes("content/permalinks.toml", toml));
    let fluent = format!("a = {}x{}\n", "{ ".repeat(DEEP), " }".repeat(DEEP));
    build_in_time(TestSite::small().appending("locales/en/ui.ftl", &fluent));
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">{}{}</svg>",
        "<g>".repeat(DEEP),
        "</g>".repeat(DEEP)
    );
    let shown = "\n\n![Een tekening die heel diep in elkaar zit.](deep.svg)\n";
    build_in_time(TestSite::small().with_bytes("content/pages/deep.svg", svg).appending("content/pages/404.md", shown));
}
