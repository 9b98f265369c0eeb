//! The same project gives the same bytes: in whatever folder, with however many threads, at whatever time; and a
//! template with less white space gives the same page.

use std::collections::BTreeMap;

use oefenwijzer::render::Spacing;
use scraper::{ElementRef, Html, Node};

use crate::project::{Project, TestSite};

/// Builds with the program, on a number of threads and at a time of day.
fn build(project: &Project, threads: &str, time: &str) -> BTreeMap<String, Vec<u8>> {
    let mut command = project.command(&["build"]);
    let output = command.env("RAYON_NUM_THREADS", threads).env("SOURCE_DATE_EPOCH", time).output();
    let output = output.expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    project.published()
}

fn assert_same(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) {
    assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
    let differing: Vec<&String> =
        one.iter().filter(|(path, bytes)| other[*path] != **bytes).map(|(path, _)| path).collect();
    assert!(differing.is_empty(), "{differing:?}");
}

#[test]
fn the_folder_the_threads_and_the_time_of_day_change_no_byte() {
    let site = TestSite::real();
    let first = build(&site.laid_out(), "1", "1767225600");
    let second_project = site.laid_out();
    let second = build(&second_project, "2", "1767311999");
    assert!(first.len() > 500, "the real site has hundreds of files");
    assert_same(&first, &second);
    assert_same(&second, &build(&second_project, "2", "1767225600"));
}

#[test]
fn the_order_in_which_files_were_written_changes_no_byte() {
    let site = TestSite::small();
    let project = TestSite::default().laid_out();
    for path in site.paths().iter().rev() {
        project.write(&TestSite::default().with_bytes(path, site.text(path)));
    }
    assert_same(&site.built().files, &project.built().files);
}

#[test]
fn templates_with_less_white_space_give_the_same_pages() {
    let project = TestSite::real().laid_out();
    let (compact, written) = (project.built_with(Spacing::Compact), project.built_with(Spacing::AsWritten));
    let mut pages = 0;
    for ((path, compact), (_, written)) in compact.pages().zip(written.pages()) {
        let (compact, written) = (Flow::of(compact).lines(), Flow::of(written).lines());
        let differing = compact.iter().zip(&written).find(|(one, other)| one != other);
        assert!(differing.is_none() && compact.len() == written.len(), "{path}: {differing:?}");
        pages += 1;
    }
    assert!(pages > 200 && compact.files.len() == written.files.len());
}

/// A page as a reader meets it: elements with their attributes, and text in which white space counts only where it can
/// be seen.
#[derive(Default)]
struct Flow {
    parts: Vec<String>,
    /// Where a space belongs when text follows on the same line.
    space: Option<usize>,
    /// Whether text of this line came already.
    in_line: bool,
}

/// Elements that stand within a line of text.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "cite", "code", "em", "i", "kbd", "label", "mark", "q", "s", "small", "span", "strong",
    "sub", "sup", "time", "u", "wbr",
];

/// Elements that take the place of a word.
const LIKE_A_WORD: &[&str] = &["button", "img", "input", "svg", "picture", "select"];

impl Flow {
    fn of(html: &str) -> Self {
        let (html, mut flow) = (Html::parse_document(html), Self::default());
        flow.parts.push(format!("{:?}", html.quirks_mode));
        flow.element(html.root_element());
        flow
    }

    fn lines(self) -> Vec<String> {
        self.parts
    }

    fn element(&mut self, element: ElementRef<'_>) {
        let name = element.value().name();
        let mut attributes: Vec<String> =
            element.value().attrs().map(|(name, value)| format!(" {name}={value:?}")).collect();
        attributes.sort();
        self.tag(name, format!("<{name}{}>", attributes.concat()));
        for child in element.children() {
            match child.value() {
                Node::Text(text) => text.chars().for_each(|character| self.character(character)),
                _ => ElementRef::wrap(child).into_iter().for_each(|child| self.element(child)),
            }
        }
        self.tag(name, format!("</{name}>"));
    }

    fn tag(&mut self, name: &str, text: String) {
        if LIKE_A_WORD.contains(&name) {
            self.flush();
            self.in_line = true;
        } else if !INLINE.contains(&name) {
            self.space = None;
            self.in_line = false;
        }
        self.parts.push(text);
    }

    fn character(&mut self, character: char) {
        if !character.is_ascii_whitespace() {
            self.flush();
            self.in_line = true;
            self.parts.push(character.to_string());
        } else if self.in_line {
            self.space.get_or_insert(self.parts.len());
        }
    }

    fn flush(&mut self) {
        if let Some(at) = self.space.take() {
            self.parts.insert(at, " ".to_owned());
        }
    }
}

#[test]
fn white_space_counts_where_it_can_be_seen() {
    let same = |one: &str, other: &str| Flow::of(one).lines() == Flow::of(other).lines();
    assert!(same("<p>\n a  <b>b</b>\n</p>\n<p>c</p>", "<p>a <b>b</b></p><p>c"));
    assert!(same("<p class='a' id=b>c", "<p id=\"b\" class=\"a\">c</p>"));
    assert!(!same("<p>a <b>b</b></p>", "<p>a<b>b</b></p>"));
    assert!(!same("<p>a <b>b</b></p>", "<p>a<b> b</b></p>"));
    assert!(!same("<p>a <img src=b></p>", "<p>a<img src=b></p>"));
    assert!(!same("<p>a</p>", "<p>a</p><p></p>"));
}
