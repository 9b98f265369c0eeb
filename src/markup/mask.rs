//! Hides from the minifier what it must not see: template syntax, attributes, verbatim content, and white space that
//! is shown. What it gets is HTML of the same shape, and what it gives back is unmasked. It decides what may change;
//! the minifier changes it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::html::{self, Token};
use super::template::{Part, Piece, Region, Tag, split};

/// Characters of a private plane that begin and end a mask; a number stands between them.
const VALUE: [char; 2] = ['\u{f0000}', '\u{f0001}'];
/// The same for statements, which show nothing themselves.
const STATEMENT: [char; 2] = ['\u{f0002}', '\u{f0003}'];

/// Deeper templates are left alone: the minifier works by recursion, and a stack that overflows ends the program.
const DEEPEST: usize = 256;

/// A template as the minifier may see it.
#[derive(Debug, Default)]
pub(super) struct Masked {
    /// The HTML; `None` when the template is better left alone.
    pub(super) html: Option<String>,
    /// Parts of the theme whose text this template puts where white space counts.
    pub(super) verbatim: BTreeSet<Part>,
    originals: Vec<Original>,
}

/// What a mask stands for.
#[derive(Debug)]
struct Original {
    source: String,
    shows: BTreeSet<Part>,
    nesting: i32,
}

/// Masks a template. The text of `verbatim` parts is left as it is.
pub(super) fn mask(text: &str, verbatim: &BTreeSet<Part>) -> Masked {
    let mut masked = Masked::default();
    let foreign = text.contains(is_mask);
    if let Some(pieces) = split(text).filter(|_| !foreign) {
        let html = masked.mask_tags(&pieces, verbatim);
        masked.html = html.and_then(|html| masked.mask_html(&html));
    }
    if masked.html.is_none() {
        let shown: Vec<_> = masked.originals.iter().map(|original| original.shows.clone()).collect();
        masked.verbatim.extend(shown.into_iter().flatten());
    }
    masked
}

impl Masked {
    /// Puts back what the masks in some HTML stand for.
    pub(super) fn unmask(&self, html: &str) -> String {
        let [open, close] = STATEMENT;
        let html =
            html.replace(&format!("<?{open}"), &open.to_string()).replace(&format!("{close}?>"), &close.to_string());
        let mut text = String::with_capacity(html.len() * 2);
        self.unmask_into(&html, &mut text);
        text
    }

    fn unmask_into(&self, html: &str, text: &mut String) {
        let mut rest = html;
        while let Some((before, number, after)) = next_mask(rest) {
            text.push_str(before);
            self.unmask_into(&self.originals[number].source, text);
            rest = after;
        }
        text.push_str(rest);
    }

    /// Puts a mask in the place of every tag, and of every region whose text is not shown where it stands.
    fn mask_tags(&mut self, pieces: &[Piece<'_>], verbatim: &BTreeSet<Part>) -> Option<String> {
        let mut html = String::new();
        let mut rest = pieces;
        while let Some((piece, after)) = rest.split_first() {
            rest = after;
            match piece {
                Piece::Text(text) => html.push_str(text),
                Piece::Tag(tag) => match tag.opens().filter(|region| is_verbatim(region, verbatim)) {
                    Some(region) => {
                        let length = region_length(after, &region)?;
                        self.mask_region(&mut html, *tag, &after[..length]);
                        rest = &after[length..];
                    }
                    None => self.mask_tag(&mut html, *tag),
                },
            }
        }
        Some(html)
    }

    fn mask_tag(&mut self, html: &mut String, tag: Tag<'_>) {
        self.verbatim.extend(tag.takes_as_value());
        let marks = if tag.source.starts_with("{{") || tag.is_raw() { VALUE } else { STATEMENT };
        let original = Original { source: tag.source.into(), shows: tag.shows(), nesting: tag.nesting() };
        self.write(html, marks, original);
    }

    fn mask_region(&mut self, html: &mut String, opening: Tag<'_>, content: &[Piece<'_>]) {
        let mut source = opening.source.to_owned();
        self.verbatim.extend(opening.takes_as_value());
        for piece in content {
            match piece {
                Piece::Text(text) => source.push_str(text),
                Piece::Tag(tag) => {
                    source.push_str(tag.source);
                    self.verbatim.extend(tag.shows());
                    self.verbatim.extend(tag.takes_as_value());
                }
            }
        }
        self.write(html, VALUE, Original { source, shows: opening.shows(), nesting: 0 });
    }

    /// Masks everything in the HTML that the minifier must not touch.
    fn mask_html(&mut self, html: &str) -> Option<String> {
        let mut writer = Writer { masked: self, out: String::new(), left: Edge::Inline, space: false, in_head: false };
        let mut open = Vec::new();
        let tokens = html::tokens(html, is_mask)?;
        for (index, token) in tokens.iter().enumerate() {
            follow(&mut open, token)?;
            let beside = [index.checked_sub(1).and_then(|before| tokens.get(before)), tokens.get(index + 1)];
            match token {
                Token::Comment(comment) if writer.masked.trims(beside) => writer.kept_comment(comment),
                token => writer.token(token)?,
            }
        }
        writer.flush_space(Edge::Inline);
        Some(writer.out)
    }

    /// Whether a tag that trims white space stands right before or behind a comment. The comment ends the white space
    /// it trims, so without the comment it would trim more.
    fn trims(&self, [before, behind]: [Option<&Token<'_>>; 2]) -> bool {
        let source = |number: usize| &*self.originals[number].source;
        let before = match before {
            Some(Token::Text(text)) => {
                last_mask(text).is_some_and(|number| source(number).trim_end_matches(['}', '%', '#']).ends_with('-'))
            }
            _ => false,
        };
        let behind = match behind {
            Some(Token::Text(text)) => {
                first_mask(text).is_some_and(|number| source(number).get(2..).is_some_and(|code| code.starts_with('-')))
            }
            _ => false,
        };
        before || behind
    }

    /// Masks text in which white space counts.
    fn mask_verbatim(&mut self, html: &mut String, source: &str) {
        let mut rest = source;
        while let Some((_, number, after)) = next_mask(rest) {
            let shown = self.originals[number].shows.clone();
            self.verbatim.extend(shown);
            rest = after;
        }
        self.write(html, VALUE, Original { source: source.into(), shows: BTreeSet::new(), nesting: 0 });
    }

    fn write(&mut self, html: &mut String, [open, close]: [char; 2], original: Original) {
        write!(html, "{open}{}{close}", self.originals.len()).expect("writing into memory does not fail");
        self.originals.push(original);
    }

    /// Whether every statement that is opened in some HTML is closed in it.
    fn is_balanced(&self, html: &str) -> bool {
        let mut nesting = 0;
        let mut rest = html;
        while let Some((_, number, after)) = next_mask(rest) {
            nesting += self.originals[number].nesting;
            if nesting < 0 {
                return false;
            }
            rest = after;
        }
        nesting == 0
    }

    /// An attribute list with one space between attributes, or as it is when a statement stands among them. `None`
    /// when a statement reaches beyond the list or the value it begins in.
    fn tight(&self, attributes: &str) -> Option<String> {
        let mut stretches = Vec::new();
        let mut rest = attributes;
        while let Some(stretch) = html::attribute(rest).filter(|stretch| !stretch.is_empty()) {
            stretches.push(stretch);
            rest = &rest[stretch.len()..];
        }
        let mut outside = String::new();
        for stretch in &stretches {
            let (name, value) = stretch.split_at(stretch.find(['"', '\'']).unwrap_or(stretch.len()));
            outside.push_str(name);
            if !self.is_balanced(value) {
                return None;
            }
        }
        if outside.contains(is_mask) {
            return self.is_balanced(&outside).then(|| attributes.to_owned());
        }
        stretches.retain(|stretch| !stretch.trim_ascii().is_empty());
        Some(stretches.join(" "))
    }
}

/// What white space stands beside.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    /// The tag of an element that begins and ends a line.
    Line,
    /// Another tag, template syntax, or the end of the template: white space there may be shown.
    Inline,
    Text,
}

/// Writes tokens for the minifier. White space is held back until it is known what it stands between.
struct Writer<'a> {
    masked: &'a mut Masked,
    out: String,
    left: Edge,
    space: bool,
    in_head: bool,
}

impl Writer<'_> {
    fn token(&mut self, token: &Token<'_>) -> Option<()> {
        match token {
            Token::Text(text) => self.text(text),
            Token::Comment(comment) => self.push(format_args!("<!--{comment}-->")),
            Token::Declaration(declaration) => {
                self.begin(Edge::Line);
                self.push(format_args!("<!{declaration}>"));
            }
            Token::Verbatim(content) => self.masked.mask_verbatim(&mut self.out, content),
            Token::Open { name, attributes } => {
                self.begin(self.edge(name));
                self.in_head |= name == "head";
                self.open(name, attributes)?;
            }
            Token::Close { name } => {
                self.in_head &= name != "head";
                self.begin(self.edge(name));
                self.push(format_args!("</{name}>"));
            }
        }
        Some(())
    }

    fn kept_comment(&mut self, comment: &str) {
        self.begin(Edge::Inline);
        self.masked.mask_verbatim(&mut self.out, &format!("<!--{comment}-->"));
    }

    fn edge(&self, name: &str) -> Edge {
        if html::breaks_line(name, self.in_head) { Edge::Line } else { Edge::Inline }
    }

    fn open(&mut self, name: &str, attributes: &str) -> Option<()> {
        self.push(format_args!("<{name}"));
        if !attributes.is_empty() {
            let attributes = self.masked.tight(attributes)?;
            self.out.push(' ');
            self.masked.mask_verbatim(&mut self.out, &attributes);
        }
        self.out.push('>');
        Some(())
    }

    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some(char) = rest.chars().next() {
            let length = if is_mask(char) { mask_length(rest) } else { char.len_utf8() };
            let (stretch, after) = rest.split_at(length);
            rest = after;
            match char {
                char if char.is_ascii_whitespace() => self.space = true,
                '&' | '<' => {
                    self.begin(Edge::Text);
                    self.masked.mask_verbatim(&mut self.out, stretch);
                }
                char if char == STATEMENT[0] => {
                    self.begin(Edge::Inline);
                    self.push(format_args!("<?{stretch}?>"));
                }
                char => {
                    self.begin(if is_mask(char) { Edge::Inline } else { Edge::Text });
                    self.out.push_str(stretch);
                }
            }
        }
    }

    /// Goes over to something that is not white space.
    fn begin(&mut self, right: Edge) {
        self.flush_space(right);
        self.left = right;
    }

    /// Writes the white space held back: bare where it is not shown, so that the minifier may drop it, or within
    /// text; masked, as one space, everywhere else.
    fn flush_space(&mut self, right: Edge) {
        let edges = [self.left, right];
        if !std::mem::take(&mut self.space) {
        } else if edges.contains(&Edge::Line) || edges == [Edge::Text; 2] {
            self.out.push(' ');
        } else {
            self.masked.mask_verbatim(&mut self.out, " ");
        }
    }

    fn push(&mut self, html: std::fmt::Arguments<'_>) {
        self.out.write_fmt(html).expect("writing into memory does not fail");
    }
}

fn is_mask(char: char) -> bool {
    VALUE.contains(&char) || STATEMENT.contains(&char)
}

fn is_verbatim(region: &Region, verbatim: &BTreeSet<Part>) -> bool {
    match region {
        Region::Set | Region::Filter => true,
        Region::Block(name) => verbatim.contains(&Part::Block(name.clone())),
        Region::Component(name) => verbatim.contains(&Part::Component(name.clone())),
        Region::Body => verbatim.contains(&Part::Body),
    }
}

/// How many pieces a region has behind its first tag, the last tag included.
fn region_length(pieces: &[Piece<'_>], region: &Region) -> Option<usize> {
    let mut depth = 0;
    for (index, piece) in pieces.iter().enumerate() {
        let Piece::Tag(tag) = piece else { continue };
        if tag.opens().is_some_and(|inner| std::mem::discriminant(&inner) == std::mem::discriminant(region)) {
            depth += 1;
        } else if tag.closes(region) {
            if depth == 0 {
                return Some(index + 1);
            }
            depth -= 1;
        }
    }
    None
}

/// Keeps the names of the elements that are open. `None` where they stand too deep, or where a paragraph holds what it
/// cannot: there browsers build another tree than is written, and may look at white space to do so.
fn follow<'a>(open: &mut Vec<&'a str>, token: &'a Token<'_>) -> Option<()> {
    match token {
        Token::Open { name, .. } if open.contains(&"p") && html::breaks_line(name, false) => return None,
        Token::Open { name, .. } if !html::is_void(name) => open.push(name),
        Token::Close { name } => open.truncate(open.iter().rposition(|inner| inner == name).unwrap_or(open.len())),
        _ => {}
    }
    (open.len() <= DEEPEST).then_some(())
}

/// The length of the mask that HTML begins with.
fn mask_length(html: &str) -> usize {
    let end = html.char_indices().skip(1).find(|(_, char)| is_mask(*char));
    end.map_or(html.len(), |(at, char)| at + char.len_utf8())
}

/// Finds the next mask: what stands before it, its number, what stands behind it.
fn next_mask(html: &str) -> Option<(&str, usize, &str)> {
    let start = html.find(is_mask)?;
    let length = mask_length(&html[start..]);
    let number = html[start..start + length].trim_matches(is_mask).parse().expect("a mask holds a number");
    Some((&html[..start], number, &html[start + length..]))
}

/// The number of the mask that text begins with, white space aside.
fn first_mask(text: &str) -> Option<usize> {
    next_mask(text.trim_ascii_start()).filter(|(before, ..)| before.is_empty()).map(|(_, number, _)| number)
}

/// The number of the mask that text ends with, white space aside.
fn last_mask(text: &str) -> Option<usize> {
    let text = text.trim_ascii_end().strip_suffix(is_mask)?;
    text[text.rfind(is_mask)?..].trim_start_matches(is_mask).parse().ok()
}
