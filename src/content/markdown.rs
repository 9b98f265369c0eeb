//! Markdown to a tree: CommonMark with tables, alerts and strikethrough, read by pulldown-cmark. What the site has no
//! form for is reported where it stands. Nothing is bound, translated or rendered here.

use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, BrokenLink, Event, HeadingLevel, LinkType, OffsetIter, Options, Parser, Tag};

use super::block::{AlertKind, Block, Item, Picture, Table, Text};
use super::inline::{Inline, RawLink};
use crate::diag::{Code, Diagnostic, Report};
use crate::path::SourcePath;

/// Reads the Markdown of a file that begins `offset` bytes into it.
pub fn parse(file: &SourcePath, text: &str, offset: usize) -> (Vec<Block<Text>>, Report) {
    let mut report = Report::default();
    let mut broken = Vec::new();
    let blocks = {
        let mut on_broken = |link: BrokenLink<'_>| {
            if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
                broken.push((link.reference.to_string(), link.span));
            }
            None
        };
        let parser = Parser::new_with_broken_link_callback(text, options(), Some(&mut on_broken));
        Reader { events: parser.into_offset_iter().peekable(), file, offset, report: &mut report, depth: 0 }.blocks()
    };
    for (reference, span) in broken {
        let problem = Diagnostic::new(Code::DeadLink, format!("the link target `{reference}` is not given anywhere"));
        report.push(problem.at(file, span.start + offset..span.end + offset).help(format!("add `[{reference}]: …`")));
    }
    (blocks, report)
}

/// Reads text that must be one paragraph without pictures; `None` when it is anything else.
#[must_use]
pub fn parse_inline(text: &str) -> Option<Vec<Inline>> {
    let (blocks, report) = parse(&SourcePath::known("inline"), text, 0);
    if !report.is_empty() {
        return None;
    }
    match <[Block<Text>; 1]>::try_from(blocks) {
        Ok([Block::Paragraph(text)]) => Some(text.inlines),
        Ok(_) => None,
        Err(blocks) => blocks.is_empty().then(Vec::new),
    }
}

fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_GFM | Options::ENABLE_HEADING_ATTRIBUTES
}

/// How deeply blocks and emphasis may stand in each other. No page for patients needs more, and a stack is finite.
const DEEPEST: usize = 32;

struct Reader<'r, 'a, F: pulldown_cmark::BrokenLinkCallback<'a>> {
    events: Peekable<OffsetIter<'a, F>>,
    file: &'r SourcePath,
    offset: usize,
    report: &'r mut Report,
    depth: usize,
}

impl<'a, F: pulldown_cmark::BrokenLinkCallback<'a>> Reader<'_, 'a, F> {
    /// Reads blocks up to the end of whatever encloses them.
    fn blocks(&mut self) -> Vec<Block<Text>> {
        let mut blocks = Vec::new();
        self.depth += 1;
        while let Some((event, span)) = self.events.next() {
            match event {
                Event::End(_) => break,
                Event::Start(tag) if is_inline(&tag) => self.loose_text(Event::Start(tag), span, &mut blocks),
                Event::Start(tag) => self.block(tag, span, &mut blocks),
                Event::Rule => blocks.push(Block::Rule),
                Event::Html(_) => self.refuse(Code::RawHtml, "raw HTML", span),
                event => self.loose_text(event, span, &mut blocks),
            }
        }
        self.depth -= 1;
        blocks
    }

    fn block(&mut self, tag: Tag<'a>, span: Range<usize>, blocks: &mut Vec<Block<Text>>) {
        if self.depth > DEEPEST {
            self.refuse(Code::UnsupportedMarkdown, "so much inside each other", span);
            self.skip();
            return;
        }
        match tag {
            Tag::Paragraph => {
                let (inlines, pictures) = self.inlines();
                self.push_paragraph(inlines, pictures, span, blocks);
            }
            Tag::Heading { level, id, .. } => {
                let (inlines, _) = self.inlines();
                let text = Text { inlines, span: self.shift(trimmed(&span)) };
                blocks.push(Block::Heading { level: rank(level), id: id.map(|id| id.to_string()), text });
            }
            Tag::List(start) => {
                let items = self.items();
                blocks.push(Block::List { start, items, span: self.shift(span) });
            }
            Tag::BlockQuote(kind) => {
                let inner = self.blocks();
                blocks.push(Block::Alert { kind: kind.map(alert_kind), blocks: inner });
            }
            Tag::Table(_) => blocks.push(self.table()),
            other => {
                let code = if matches!(other, Tag::HtmlBlock) { Code::RawHtml } else { Code::UnsupportedMarkdown };
                self.refuse(code, name_of(&other), span);
                self.skip();
            }
        }
    }

    /// Text that stands directly in a tight list item, without a paragraph around it.
    fn loose_text(&mut self, first: Event<'a>, span: Range<usize>, blocks: &mut Vec<Block<Text>>) {
        let mut inlines = Vec::new();
        let mut pictures = Vec::new();
        let mut end = span.end;
        self.inline(first, span.clone(), &mut inlines, &mut pictures);
        while let Some((event, span)) = self.events.next_if(|(event, _)| continues_text(event)) {
            end = end.max(span.end);
            self.inline(event, span, &mut inlines, &mut pictures);
        }
        self.push_paragraph(inlines, pictures, span.start..end, blocks);
    }

    /// Adds a paragraph; pictures in it are lifted out and stand behind it.
    fn push_paragraph(
        &mut self,
        inlines: Vec<Inline>,
        pictures: Vec<Picture<Text>>,
        span: Range<usize>,
        blocks: &mut Vec<Block<Text>>,
    ) {
        let inlines = tidy(inlines);
        if !inlines.is_empty() {
            blocks.push(Block::Paragraph(Text { inlines, span: self.shift(span) }));
        }
        blocks.extend(pictures.into_iter().map(Block::Picture));
    }

    fn items(&mut self) -> Vec<Item<Text>> {
        let mut items = Vec::new();
        while let Some((event, span)) = self.events.next() {
            match event {
                Event::End(_) => break,
                _ => items.push(Item { blocks: self.blocks(), span: self.shift(span) }),
            }
        }
        items
    }

    fn table(&mut self) -> Block<Text> {
        let mut rows = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(self.cells()),
                _ => break,
            }
        }
        let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
        Block::Table(Table { head, rows })
    }

    fn cells(&mut self) -> Vec<Text> {
        let mut cells = Vec::new();
        while let Some((Event::Start(Tag::TableCell), span)) = self.events.next() {
            let (inlines, _) = self.inlines();
            cells.push(Text { inlines: tidy(inlines), span: self.shift(span) });
        }
        cells
    }

    /// Reads inline text up to the end of what encloses it.
    fn inlines(&mut self) -> (Vec<Inline>, Vec<Picture<Text>>) {
        let mut inlines = Vec::new();
        let mut pictures = Vec::new();
        self.depth += 1;
        while let Some((event, span)) = self.events.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            self.inline(event, span, &mut inlines, &mut pictures);
        }
        self.depth -= 1;
        (tidy(inlines), pictures)
    }

    fn inline(
        &mut self,
        event: Event<'a>,
        span: Range<usize>,
        inlines: &mut Vec<Inline>,
        pictures: &mut Vec<Picture<Text>>,
    ) {
        match event {
            Event::Text(text) => push_text(inlines, &text),
            Event::SoftBreak => push_text(inlines, " "),
            Event::HardBreak => inlines.push(Inline::Break),
            Event::Code(text) => inlines.push(Inline::Code(text.to_string())),
            Event::Start(_) if self.depth > DEEPEST => {
                self.refuse(Code::UnsupportedMarkdown, "so much inside each other", span);
                self.skip();
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                let (alt, _) = self.inlines();
                let span = self.shift(span);
                pictures.push(Picture {
                    source: RawLink { text: dest_url.to_string(), span: span.clone() },
                    alt: Text { inlines: alt, span },
                });
            }
            Event::Start(tag) => self.inline_element(tag, span, inlines, pictures),
            Event::InlineHtml(_) | Event::Html(_) => self.refuse(Code::RawHtml, "raw HTML", span),
            _ => self.refuse(Code::UnsupportedMarkdown, "this kind of Markdown", span),
        }
    }

    fn inline_element(
        &mut self,
        tag: Tag<'a>,
        span: Range<usize>,
        inlines: &mut Vec<Inline>,
        pictures: &mut Vec<Picture<Text>>,
    ) {
        let (children, inner_pictures) = self.inlines();
        pictures.extend(inner_pictures);
        let inline = match tag {
            Tag::Emphasis => Inline::Emphasis(children),
            Tag::Strong => Inline::Strong(children),
            Tag::Strikethrough => Inline::Strikethrough(children),
            Tag::Link { dest_url, .. } => {
                Inline::Link(RawLink { text: dest_url.to_string(), span: self.shift(span.clone()) }, children)
            }
            other => return self.refuse(Code::UnsupportedMarkdown, name_of(&other), span),
        };
        // Marks that touch are read in one way here and in another there.
        let touches = inline.is_emphasis() && inlines.last().is_some_and(Inline::is_emphasis);
        if touches || inline.repeats_itself() {
            let message = "emphasis stands within or directly beside other emphasis";
            let problem = Diagnostic::new(Code::UnsupportedMarkdown, message).at(self.file, self.shift(trimmed(&span)));
            self.report.push(problem.help("leave the inner marks out, or put a space between the two"));
        }
        inlines.push(inline);
    }

    fn skip(&mut self) {
        let mut depth = 1;
        while depth > 0 {
            match self.events.next() {
                Some((Event::Start(_), _)) => depth += 1,
                Some((Event::End(_), _)) => depth -= 1,
                Some(_) => {}
                None => break,
            }
        }
    }

    fn refuse(&mut self, code: Code, what: &str, span: Range<usize>) {
        let span = self.shift(trimmed(&span));
        let help = match code {
            Code::RawHtml => "write it as Markdown; HTML cannot be translated or checked",
            _ => "the site has no form for it; use paragraphs, lists, tables and alerts",
        };
        self.report.push(Diagnostic::new(code, format!("{what} is not allowed here")).at(self.file, span).help(help));
    }

    fn shift(&self, span: Range<usize>) -> Range<usize> {
        span.start + self.offset..span.end + self.offset
    }
}

fn trimmed(span: &Range<usize>) -> Range<usize> {
    span.start..span.end.saturating_sub(1).max(span.start)
}

fn rank(level: HeadingLevel) -> u8 {
    level as u8
}

fn alert_kind(kind: BlockQuoteKind) -> AlertKind {
    match kind {
        BlockQuoteKind::Note => AlertKind::Note,
        BlockQuoteKind::Tip => AlertKind::Tip,
        BlockQuoteKind::Important => AlertKind::Important,
        BlockQuoteKind::Warning => AlertKind::Warning,
        BlockQuoteKind::Caution => AlertKind::Caution,
    }
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

fn continues_text(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => is_inline(tag),
        Event::End(_) | Event::Rule | Event::Html(_) => false,
        _ => true,
    }
}

fn name_of(tag: &Tag<'_>) -> &'static str {
    match tag {
        Tag::CodeBlock(_) => "a block of code",
        Tag::HtmlBlock => "raw HTML",
        Tag::FootnoteDefinition(_) => "a footnote",
        _ => "this kind of Markdown",
    }
}

fn push_text(inlines: &mut Vec<Inline>, text: &str) {
    match inlines.last_mut() {
        Some(Inline::Text(last)) => last.push_str(text),
        _ => inlines.push(Inline::Text(text.to_owned())),
    }
}

/// Drops white space at both ends and empty words, so that equal text has one form.
fn tidy(mut inlines: Vec<Inline>) -> Vec<Inline> {
    if let Some(Inline::Text(first)) = inlines.first_mut() {
        *first = first.trim_start().to_owned();
    }
    if let Some(Inline::Text(last)) = inlines.last_mut() {
        *last = last.trim_end().to_owned();
    }
    inlines.retain(|inline| !matches!(inline, Inline::Text(text) if text.is_empty()));
    while matches!(inlines.last(), Some(Inline::Break)) {
        inlines.pop();
    }
    inlines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> usize {
        parse(&SourcePath::known("content/a.md"), text, 0).1.count(crate::diag::Severity::Error)
    }

    #[test]
    fn emphasis_that_touches_emphasis_is_refused() {
        for (text, refused) in
            [("*a* **b**", false), ("**a *b* c**", false), ("*a***b**", true), ("*a _b_ c*", true), ("~~a~~*b*", true)]
        {
            assert_eq!(parse_inline(text).is_none(), refused, "{text}");
        }
    }

    #[test]
    fn what_stands_too_deep_is_refused_and_never_exhausts_the_stack() {
        assert_eq!(problems(&"> ".repeat(20)), 0);
        for deep in ["- ", "> ", "*a ", "![", "[a ", "~~a *b "] {
            let text = deep.repeat(20_000);
            let closed = format!("{text}{}", "](x)".repeat(20_000));
            let _ = (problems(&text), problems(&closed));
        }
        assert!(problems(&"> ".repeat(1_000)) > 0);
    }
}
