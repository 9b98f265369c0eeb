//! A parsed Markdown file: its facts, its blocks with numbered segments, and what is wrong with it. Nothing outside
//! the file is looked at.

use std::collections::BTreeSet;
use std::ops::Range;

use serde::de::DeserializeOwned;

use super::block::{Block, Item, Picture, Table, Text};
use super::facts::{ExerciseFacts, Inferred, SignOff, TransferFacts, WordedFact};
use super::inline::{self, Inline, RawLink};
use super::markdown;
use super::segment::{Segment, SegmentIndex, SegmentKind};
use crate::diag::{Code, Diagnostic, Report};
use crate::path::SourcePath;
use crate::source::{ContentHash, toml as toml_file};

/// Front matter stands between two lines of these.
const FENCE: &str = "+++\n";

/// One parsed Markdown file.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file.
    pub source: SourcePath,
    /// Under which its segments have their ids: `exercise-06`, `leaflet`, `privacy`.
    pub page: String,
    /// The facts of its front matter.
    pub facts: Facts,
    /// The title.
    pub title: SegmentIndex,
    /// Everything below the title.
    pub body: Vec<Block<SegmentIndex>>,
    /// All text, in the order of the file.
    pub segments: Vec<Segment>,
}

/// What a document is, with its facts.
#[derive(Clone, Debug)]
pub enum Facts {
    /// An exercise.
    Exercise(Box<ExerciseFacts>),
    /// A transfer.
    Transfer(TransferFacts),
    /// Running text: a leaflet's general text, the hospital's tips, a plain page.
    Prose,
}

/// What a file is expected to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An exercise.
    Exercise,
    /// A transfer.
    Transfer,
    /// A leaflet's general text; parts of it are critical.
    Leaflet,
    /// Other running text.
    Prose,
}

/// The parts of an exercise or transfer.
#[derive(Clone, Copy, Debug)]
pub struct Procedure<'d> {
    /// What stands above the steps.
    pub before: &'d [Block<SegmentIndex>],
    /// The steps.
    pub steps: &'d [Item<SegmentIndex>],
    /// What stands below them.
    pub after: &'d [Block<SegmentIndex>],
}

/// A part of running text under a heading of the second or a deeper level.
#[derive(Clone, Copy, Debug)]
pub struct Section<'d> {
    /// The heading's anchor, when it has one.
    pub id: Option<&'d str>,
    /// The heading; `None` for what stands before the first one.
    pub heading: Option<(u8, SegmentIndex)>,
    /// The blocks up to the next heading that has an anchor.
    pub blocks: &'d [Block<SegmentIndex>],
}

impl Document {
    /// Reads a file. `None` when it has no usable title or facts; the report then says why.
    #[must_use]
    pub fn parse(source: &SourcePath, text: &str, kind: Kind) -> (Option<Self>, Report) {
        let mut report = Report::default();
        let document = Self::read(source, text, kind, &mut report);
        (document, report)
    }

    fn read(source: &SourcePath, text: &str, kind: Kind, report: &mut Report) -> Option<Self> {
        let (front, body_start) = split_front_matter(source, text, report);
        let facts = read_facts(source, kind, text, front, report);
        let blocks = report.take(markdown::parse(source, &text[body_start..], body_start));
        let (title, blocks) = split_title(source, blocks, body_start..text.len(), report)?;
        check_heading_order(source, &blocks, report);
        check_anchors(source, &blocks, report);
        let facts = facts?;
        let mut numbering = Numbering { source, kind, segments: Vec::new(), report, section_critical: false };
        let title = numbering.segment(title, SegmentKind::Title, Danger::None);
        let body = numbering.blocks(blocks, SegmentKind::Paragraph, Danger::None);
        let segments = numbering.segments;
        let document = Self { source: source.clone(), page: page_key(source, &facts), facts, title, body, segments };
        check_procedure(&document, body_start, report);
        Some(document)
    }

    /// A document of names alone, which stand in a file of facts: each one a segment, in order.
    #[must_use]
    pub fn of_names(source: &SourcePath, page: &str, names: &[(&str, Range<usize>)]) -> Self {
        let segment = |(name, span): &(&str, Range<usize>)| {
            let inlines = vec![Inline::Text((*name).to_owned())];
            Segment {
                kind: SegmentKind::Name,
                text: inline::to_markdown(&inlines),
                inlines,
                critical: false,
                span: span.clone(),
            }
        };
        Self {
            source: source.clone(),
            page: page.to_owned(),
            facts: Facts::Prose,
            title: SegmentIndex(0),
            body: Vec::new(),
            segments: names.iter().map(segment).collect(),
        }
    }

    /// The segment at an index.
    #[must_use]
    pub fn segment(&self, index: SegmentIndex) -> &Segment {
        &self.segments[index.0]
    }

    /// The facts of an exercise, when it is one.
    #[must_use]
    pub fn exercise_facts(&self) -> Option<&ExerciseFacts> {
        match &self.facts {
            Facts::Exercise(facts) => Some(facts),
            Facts::Transfer(_) | Facts::Prose => None,
        }
    }

    /// The facts of a transfer, when it is one.
    #[must_use]
    pub fn transfer_facts(&self) -> Option<&TransferFacts> {
        match &self.facts {
            Facts::Transfer(facts) => Some(facts),
            Facts::Exercise(_) | Facts::Prose => None,
        }
    }

    /// The number on paper, of an exercise or transfer.
    #[must_use]
    pub fn number(&self) -> Option<&toml::Spanned<u32>> {
        match &self.facts {
            Facts::Exercise(facts) => Some(&facts.number),
            Facts::Transfer(facts) => Some(&facts.number),
            Facts::Prose => None,
        }
    }

    /// Which of its facts the paper leaflet does not state.
    #[must_use]
    pub fn inferred(&self) -> &BTreeSet<Inferred> {
        static NONE: BTreeSet<Inferred> = BTreeSet::new();
        match &self.facts {
            Facts::Exercise(facts) => &facts.inferred,
            Facts::Transfer(facts) => &facts.inferred,
            Facts::Prose => &NONE,
        }
    }

    /// Somebody's word that the inferred facts are right.
    #[must_use]
    pub fn sign_off(&self) -> Option<&SignOff> {
        match &self.facts {
            Facts::Exercise(facts) => facts.signed_off.as_ref(),
            Facts::Transfer(facts) => facts.signed_off.as_ref(),
            Facts::Prose => None,
        }
    }

    /// A short hash of everything a sign-off vouches for: the facts that the page shows, all text, and the pictures, of
    /// which `hash_of` knows the hash by what is written there.
    #[must_use]
    pub fn sign_off_hash(&self, hash_of: impl Fn(&str) -> Option<ContentHash>) -> String {
        let mut hasher = blake3::Hasher::new();
        for segment in &self.segments {
            hasher.update(segment.text.as_bytes()).update(&[0]);
        }
        if let Facts::Exercise(facts) = &self.facts {
            for word in facts.position.iter().chain(&facts.equipment) {
                hasher.update(word.get_ref().as_bytes()).update(&[0]);
            }
        }
        for picture in self.pictures() {
            let written = &picture.source.text;
            let hash = hash_of(written).map_or_else(String::new, |hash| hash.to_string());
            hasher.update(written.as_bytes()).update(&[0]).update(hash.as_bytes()).update(&[0]);
        }
        hasher.finalize().to_hex()[..16].to_owned()
    }

    /// The words of a fact, each of which the interface messages know.
    #[must_use]
    pub fn words(&self, fact: WordedFact) -> &[toml::Spanned<String>] {
        match (&self.facts, fact) {
            (Facts::Exercise(facts), WordedFact::Position) => facts.position.as_slice(),
            (Facts::Exercise(facts), WordedFact::Equipment) => &facts.equipment,
            (Facts::Exercise(facts), WordedFact::Body) => &facts.body,
            (Facts::Transfer(facts), WordedFact::Equipment) => &facts.equipment,
            (Facts::Transfer(_) | Facts::Prose, _) => &[],
        }
    }

    /// Whether an exercise is of a type.
    #[must_use]
    pub fn has_type(&self, letter: &str) -> bool {
        self.exercise_facts().is_some_and(|facts| facts.types.iter().any(|written| written.get_ref() == letter))
    }

    /// Takes an exercise or transfer apart at its numbered list.
    #[must_use]
    pub fn procedure(&self) -> Procedure<'_> {
        let steps = self.body.iter().enumerate().find_map(|(at, block)| match block {
            Block::List { start: Some(_), items, .. } => Some((at, items.as_slice())),
            _ => None,
        });
        match steps {
            Some((at, steps)) => Procedure { before: &self.body[..at], steps, after: &self.body[at + 1..] },
            None => Procedure { before: &self.body, steps: &[], after: &[] },
        }
    }

    /// Takes running text apart at its headings that have an anchor.
    #[must_use]
    pub fn sections(&self) -> Vec<Section<'_>> {
        let anchored = |block: &Block<SegmentIndex>| matches!(block, Block::Heading { id: Some(_), .. });
        let mut starts: Vec<usize> = (0..self.body.len()).filter(|&at| anchored(&self.body[at])).collect();
        let first = starts.first().copied().unwrap_or(self.body.len());
        let mut sections = Vec::new();
        if first > 0 {
            sections.push(Section { id: None, heading: None, blocks: &self.body[..first] });
        }
        starts.push(self.body.len());
        for range in starts.windows(2) {
            if let Block::Heading { level, id, text } = &self.body[range[0]] {
                let blocks = &self.body[range[0] + 1..range[1]];
                sections.push(Section { id: id.as_deref(), heading: Some((*level, *text)), blocks });
            }
        }
        sections
    }

    /// The section under the heading with an anchor.
    #[must_use]
    pub fn section(&self, id: &str) -> Option<Section<'_>> {
        self.sections().into_iter().find(|section| section.id == Some(id))
    }

    /// Every anchor of the document.
    pub fn anchors(&self) -> impl Iterator<Item = &str> {
        self.body.iter().filter_map(|block| match block {
            Block::Heading { id: Some(id), .. } => Some(id.as_str()),
            _ => None,
        })
    }

    /// Every link in the document's text.
    pub fn links(&self) -> impl Iterator<Item = &RawLink> {
        self.segments.iter().flat_map(|segment| inline::links(&segment.inlines))
    }

    /// Every picture, wherever it stands.
    #[must_use]
    pub fn pictures(&self) -> Vec<&Picture<SegmentIndex>> {
        let mut found = Vec::new();
        collect_pictures(&self.body, &mut found);
        found
    }
}

impl Section<'_> {
    /// The indexes of all text in the section, its heading included.
    #[must_use]
    pub fn segments(&self) -> Vec<SegmentIndex> {
        let mut indexes: Vec<SegmentIndex> = self.heading.map(|(_, text)| text).into_iter().collect();
        collect_segments(self.blocks, &mut indexes);
        indexes
    }
}

/// Adds the index of every text in `blocks`.
pub fn collect_segments(blocks: &[Block<SegmentIndex>], indexes: &mut Vec<SegmentIndex>) {
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) => indexes.push(*text),
            Block::List { items, .. } => items.iter().for_each(|item| collect_segments(&item.blocks, indexes)),
            Block::Alert { blocks, .. } => collect_segments(blocks, indexes),
            Block::Table(table) => {
                indexes.extend(table.head.iter().chain(table.rows.iter().flatten()));
            }
            Block::Picture(picture) => indexes.push(picture.alt),
            Block::Rule => {}
        }
    }
}

fn collect_pictures<'d>(blocks: &'d [Block<SegmentIndex>], found: &mut Vec<&'d Picture<SegmentIndex>>) {
    for block in blocks {
        match block {
            Block::Picture(picture) => found.push(picture),
            Block::List { items, .. } => items.iter().for_each(|item| collect_pictures(&item.blocks, found)),
            Block::Alert { blocks, .. } => collect_pictures(blocks, found),
            _ => {}
        }
    }
}

/// Finds the front matter's bytes and where the Markdown begins.
fn split_front_matter(source: &SourcePath, text: &str, report: &mut Report) -> (Option<Range<usize>>, usize) {
    if !text.starts_with(FENCE) {
        return (None, 0);
    }
    let start = FENCE.len();
    if text[start..].starts_with(FENCE) {
        return (Some(start..start), start + FENCE.len());
    }
    match text[start..].find("\n+++\n") {
        Some(length) => (Some(start..start + length + 1), start + length + 1 + FENCE.len()),
        None if text.ends_with("\n+++") => (Some(start..text.len() - 3), text.len()),
        None => {
            let problem = Diagnostic::new(Code::TomlSyntax, "the front matter has no closing `+++`");
            report.push(problem.at(source, 0..3).help("close the block of facts with a line of `+++`"));
            (None, text.len())
        }
    }
}

fn read_facts(
    source: &SourcePath,
    kind: Kind,
    text: &str,
    front: Option<Range<usize>>,
    report: &mut Report,
) -> Option<Facts> {
    match kind {
        Kind::Exercise => read_front(source, text, front, report).map(|facts| Facts::Exercise(Box::new(facts))),
        Kind::Transfer => read_front(source, text, front, report).map(Facts::Transfer),
        Kind::Leaflet | Kind::Prose => {
            if let Some(front) = front {
                let problem = Diagnostic::new(Code::TomlSyntax, "a page of running text has no front matter");
                report.push(problem.at(source, front).help("remove the block between the `+++` lines"));
            }
            Some(Facts::Prose)
        }
    }
}

fn read_front<T: DeserializeOwned>(
    source: &SourcePath,
    text: &str,
    front: Option<Range<usize>>,
    report: &mut Report,
) -> Option<T> {
    let Some(front) = front else {
        if !report.has_errors() {
            let problem = Diagnostic::new(Code::MissingFrontMatter, "the page begins without its facts");
            report.push(problem.at(source, 0..0).help("begin with a block between two lines of `+++`; see README.md"));
        }
        return None;
    };
    // The fence is blanked out, not cut off, so that the places of facts count from the beginning of the file.
    let facts = format!("{:fence$}\n{}", "", &text[front.clone()], fence = front.start - 1);
    toml_file::read(source, &facts, 0, report)
}

/// Takes the title off the blocks.
fn split_title(
    source: &SourcePath,
    mut blocks: Vec<Block<Text>>,
    body: Range<usize>,
    report: &mut Report,
) -> Option<(Text, Vec<Block<Text>>)> {
    let title = match blocks.first() {
        Some(Block::Heading { level: 1, text, .. }) if !text.inlines.is_empty() => Some(text.clone()),
        _ => None,
    };
    let Some(title) = title else {
        let problem = Diagnostic::new(Code::PageTitle, "the page does not begin with its title");
        report.push(
            problem.at(source, body.start..body.start).help("write the title as `# Title` above everything else"),
        );
        return None;
    };
    blocks.remove(0);
    for block in &blocks {
        if let Block::Heading { level: 1, text, .. } = block {
            let problem = Diagnostic::new(Code::PageTitle, "the page has a second title");
            report.push(problem.at(source, text.span.clone()).help("use `##` for headings below the title"));
        }
    }
    Some((title, blocks))
}

fn check_heading_order(source: &SourcePath, blocks: &[Block<Text>], report: &mut Report) {
    let mut last = 1;
    for block in blocks {
        let Block::Heading { level, text, .. } = block else { continue };
        if *level > last + 1 {
            let message = format!("a heading of level {level} stands directly under level {last}");
            let problem = Diagnostic::new(Code::HeadingOrder, message).at(source, text.span.clone());
            report.push(problem.help(format!("use {}", "#".repeat(usize::from(last) + 1))));
        }
        last = *level;
    }
}

fn check_anchors(source: &SourcePath, blocks: &[Block<Text>], report: &mut Report) {
    let mut seen = BTreeSet::new();
    for block in blocks {
        let Block::Heading { id: Some(id), text, .. } = block else { continue };
        if !seen.insert(id) {
            let problem =
                Diagnostic::new(Code::DuplicateId, format!("the anchor `#{id}` stands on an earlier heading too"));
            report.push(problem.at(source, text.span.clone()).help("give each heading an anchor of its own"));
        }
    }
}

fn check_procedure(document: &Document, body_start: usize, report: &mut Report) {
    if matches!(document.facts, Facts::Prose) {
        return;
    }
    let numbered: Vec<_> = document.body.iter().filter_map(numbered_list).collect();
    let problem = match &numbered[..] {
        [_] => return,
        [] => Diagnostic::new(Code::MissingSteps, "the page has no numbered steps")
            .at(&document.source, body_start..body_start),
        [_, second, ..] => Diagnostic::new(Code::MissingSteps, "the page has a second numbered list")
            .at(&document.source, second.clone()),
    };
    report.push(problem.help("write the steps as one numbered list: `1. …`"));
}

fn numbered_list(block: &Block<SegmentIndex>) -> Option<Range<usize>> {
    match block {
        Block::List { start: Some(_), span, .. } => Some(span.clone()),
        _ => None,
    }
}

fn page_key(source: &SourcePath, facts: &Facts) -> String {
    match facts {
        Facts::Exercise(facts) => format!("exercise-{:02}", facts.number.get_ref()),
        Facts::Transfer(facts) => format!("transfer-{:02}", facts.number.get_ref()),
        Facts::Prose if source.stem() == "404" => "not-found".into(),
        Facts::Prose => source.stem().to_owned(),
    }
}

/// Whether the text being numbered stands where a reader may come to harm without it.
#[derive(Clone, Copy, PartialEq)]
enum Danger {
    None,
    Critical,
}

/// Gives every text of a document its place among the segments.
struct Numbering<'a> {
    source: &'a SourcePath,
    kind: Kind,
    segments: Vec<Segment>,
    report: &'a mut Report,
    section_critical: bool,
}

impl Numbering<'_> {
    fn segment(&mut self, text: Text, kind: SegmentKind, danger: Danger) -> SegmentIndex {
        let critical = danger == Danger::Critical || self.section_critical;
        let markdown = inline::to_markdown(&text.inlines);
        self.segments.push(Segment { kind, text: markdown, inlines: text.inlines, critical, span: text.span });
        SegmentIndex(self.segments.len() - 1)
    }

    fn blocks(&mut self, blocks: Vec<Block<Text>>, kind: SegmentKind, danger: Danger) -> Vec<Block<SegmentIndex>> {
        blocks.into_iter().map(|block| self.block(block, kind, danger)).collect()
    }

    fn block(&mut self, block: Block<Text>, kind: SegmentKind, danger: Danger) -> Block<SegmentIndex> {
        match block {
            Block::Heading { level, id, text } => {
                if let (Kind::Leaflet, Some(id)) = (self.kind, &id) {
                    self.section_critical = is_critical_section(id);
                }
                Block::Heading { level, id, text: self.segment(text, SegmentKind::Heading, danger) }
            }
            Block::Paragraph(text) => Block::Paragraph(self.segment(text, kind, danger)),
            Block::List { start, items, span } => {
                let kind =
                    if start.is_some() && self.is_procedure() { SegmentKind::Step } else { SegmentKind::ListItem };
                let items = items.into_iter().map(|item| self.item(item, kind, danger)).collect();
                Block::List { start, items, span }
            }
            Block::Alert { kind, blocks } => {
                let danger =
                    if kind.is_some_and(super::block::AlertKind::is_critical) { Danger::Critical } else { danger };
                Block::Alert { kind, blocks: self.blocks(blocks, SegmentKind::Caution, danger) }
            }
            Block::Table(table) => Block::Table(self.table(table, danger)),
            Block::Picture(picture) => Block::Picture(self.picture(picture, danger)),
            Block::Rule => Block::Rule,
        }
    }

    fn is_procedure(&self) -> bool {
        matches!(self.kind, Kind::Exercise | Kind::Transfer)
    }

    fn item(&mut self, item: Item<Text>, kind: SegmentKind, danger: Danger) -> Item<SegmentIndex> {
        Item { blocks: self.blocks(item.blocks, kind, danger), span: item.span }
    }

    fn table(&mut self, table: Table<Text>, danger: Danger) -> Table<SegmentIndex> {
        let mut row = |cells: Vec<Text>| -> Vec<SegmentIndex> {
            cells.into_iter().map(|cell| self.segment(cell, SegmentKind::TableCell, danger)).collect()
        };
        Table { head: row(table.head), rows: table.rows.into_iter().map(row).collect() }
    }

    fn picture(&mut self, picture: Picture<Text>, danger: Danger) -> Picture<SegmentIndex> {
        if picture.alt.inlines.is_empty() {
            let problem = Diagnostic::new(Code::MissingAltText, "the picture has no alternative text");
            let help = "say between the brackets what is to be seen: `![Buikligging, steunend op de ellebogen.](…)`";
            self.report.push(problem.at(self.source, picture.alt.span.clone()).help(help));
        }
        let plain = Text { inlines: vec![Inline::Text(inline::to_text(&picture.alt.inlines))], span: picture.alt.span };
        Picture { source: picture.source, alt: self.segment(plain, SegmentKind::AltText, danger) }
    }
}

/// The parts of a leaflet's general text that a reader may come to harm without.
fn is_critical_section(id: &str) -> bool {
    id == "important" || id == "when-to-call" || id.starts_with("type-")
}
