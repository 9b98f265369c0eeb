//! Reads an authored drawing and finds, in one run, everything in it that may not reach a patient's phone.

use std::collections::BTreeSet;
use std::ops::Range;

use roxmltree::{Document, Error, NodeType, ParsingOptions, TextPos};

use super::drawn::{MAX_DRAWN, count_drawn};
use super::write::SVG;
use super::{Attribute, Element, Kind, Node, SafeSvg, vocabulary};
use crate::diag::{Code, Diagnostic, Report};
use crate::path::SourcePath;

/// The largest file that is read, in bytes. A drawing of one posture has a few thousand.
const MAX_BYTES: usize = 256 * 1024;

/// The most elements, comments and pieces of text in a file.
const MAX_NODES: u32 = 20_000;

/// How deep groups may lie in groups.
const MAX_DEPTH: usize = 64;

const XLINK: &str = "http://www.w3.org/1999/xlink";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Reads the bytes of an SVG file. Without a problem there is a drawing; with one there is none, and the report names
/// every problem at its place.
#[must_use]
pub fn read(file: &SourcePath, bytes: &[u8]) -> (Option<SafeSvg>, Report) {
    let mut reader = Reader { file, report: Report::default(), ids: BTreeSet::new(), references: Vec::new() };
    let drawing = reader.file(bytes).filter(|_| reader.report.is_empty());
    (drawing, reader.report)
}

struct Reader<'a> {
    file: &'a SourcePath,
    report: Report,
    ids: BTreeSet<String>,
    /// The names that are pointed at, and where.
    references: Vec<(Range<usize>, String)>,
}

impl Reader<'_> {
    fn broken(&mut self, place: Range<usize>, message: impl Into<String>) {
        self.report.push(Diagnostic::new(Code::BrokenImage, message).at(self.file, place));
    }

    fn refuse(&mut self, place: Range<usize>, message: impl Into<String>, help: Option<&str>) {
        let mut diagnostic = Diagnostic::new(Code::UnsafeSvg, message).at(self.file, place);
        diagnostic.help = help.map(str::to_owned);
        self.report.push(diagnostic);
    }

    fn file(&mut self, bytes: &[u8]) -> Option<SafeSvg> {
        if bytes.len() > MAX_BYTES {
            self.broken(
                0..0,
                format!("the drawing has {} KB; 256 KB is the most a phone should load", bytes.len() / 1024),
            );
            return None;
        }
        match str::from_utf8(bytes) {
            Ok(text) => self.text(text),
            Err(error) => {
                let place = error.valid_up_to()..error.valid_up_to() + error.error_len().unwrap_or(1);
                self.broken(place, "the drawing is not UTF-8 text");
                None
            }
        }
    }

    fn text(&mut self, text: &str) -> Option<SafeSvg> {
        match self.xml(text) {
            Err(Error::DtdDetected) => self.without_doctype(text),
            drawing => drawing.ok()?,
        }
    }

    fn xml(&mut self, text: &str) -> Result<Option<SafeSvg>, Error> {
        let options = ParsingOptions { nodes_limit: MAX_NODES, ..ParsingOptions::default() };
        let document = Document::parse_with_options(text, options).inspect_err(|error| self.mistake(text, error))?;
        Ok(self.document(&document))
    }

    fn mistake(&mut self, text: &str, error: &Error) {
        if *error != Error::DtdDetected {
            let at = offset(text, error.pos());
            self.broken(at..at, mistake(error));
        }
    }

    /// Refuses a document type, and looks at the rest when the type declares no entities of its own.
    fn without_doctype(&mut self, text: &str) -> Option<SafeSvg> {
        let start = text.find("<!DOCTYPE")?;
        let end = start + text[start..].find('>').map_or(text.len() - start, |end| end + 1);
        self.refuse(
            start..end,
            "a document type (`<!DOCTYPE`) is not allowed in a drawing",
            Some("take the whole declaration out; no browser needs it"),
        );
        if text[start..end].contains('[') {
            return None;
        }
        self.xml(&format!("{}{}{}", &text[..start], " ".repeat(end - start), &text[end..])).ok()?
    }

    fn document(&mut self, document: &Document<'_>) -> Option<SafeSvg> {
        for node in document.root().children().filter(roxmltree::Node::is_pi) {
            self.instruction(node);
        }
        let root = document.root_element();
        if !root.has_tag_name((SVG, "svg")) {
            let help = format!("an SVG file begins with `<svg xmlns=\"{SVG}\" viewBox=\"…\">`");
            let diagnostic = Diagnostic::new(Code::BrokenImage, "the file does not hold an SVG drawing");
            self.report.push(diagnostic.at(self.file, name_of(root)).help(help));
            return None;
        }
        let drawing = self.children_of(root, "svg", 1);
        self.check_references();
        if self.report.is_empty() {
            self.check_drawn(&drawing, name_of(root));
        }
        let (width, height) = self.size(&drawing, name_of(root))?;
        Some(SafeSvg { root: drawing, width, height })
    }

    fn instruction(&mut self, node: roxmltree::Node<'_, '_>) {
        self.refuse(node.range(), "an instruction to a program (`<?…?>`) is not allowed in a drawing", None);
    }

    fn node(&mut self, node: roxmltree::Node<'_, '_>, parent: &str, depth: usize) -> Option<Node> {
        match node.node_type() {
            NodeType::Element => self.element(node, parent, depth).map(Node::Element),
            NodeType::Text => self.words(node, parent).map(Node::Text),
            NodeType::PI => {
                self.instruction(node);
                None
            }
            NodeType::Comment | NodeType::Root => None,
        }
    }

    fn words(&mut self, node: roxmltree::Node<'_, '_>, parent: &str) -> Option<String> {
        let text = node.text().unwrap_or_default();
        if vocabulary::holds_text(parent) {
            return Some(text.replace('\r', "\n")).filter(|text| !text.is_empty());
        }
        if !text.trim().is_empty() {
            self.broken(node.range(), format!("text stands in `<{parent}>`, where it is never shown"));
        }
        None
    }

    fn element(&mut self, node: roxmltree::Node<'_, '_>, parent: &str, depth: usize) -> Option<Element> {
        let written = node.tag_name();
        let namespace = written.namespace().unwrap_or_default();
        if vocabulary::is_private_note(namespace) || (namespace, written.name()) == (SVG, "metadata") {
            return None;
        }
        match vocabulary::element(written.name()).filter(|_| namespace == SVG) {
            None => self.refuse_element(node),
            Some("svg") => {
                self.refuse(name_of(node), "a drawing within the drawing is not allowed", Some("use a group, `<g>`"));
            }
            Some(name) if matches!(parent, "title" | "desc") => {
                self.refuse(name_of(node), format!("`<{name}>` stands in `<{parent}>`, which holds text only"), None);
            }
            Some(name) if depth >= MAX_DEPTH => {
                self.broken(name_of(node), format!("`<{name}>` lies more than {MAX_DEPTH} groups deep"));
            }
            Some(name) => return Some(self.children_of(node, name, depth + 1)),
        }
        None
    }

    fn refuse_element(&mut self, node: roxmltree::Node<'_, '_>) {
        let name = node.tag_name().name();
        let (message, help) = vocabulary::refusal(name);
        self.refuse(name_of(node), format!("`<{name}>`: {message}"), help);
    }

    fn children_of(&mut self, node: roxmltree::Node<'_, '_>, name: &'static str, depth: usize) -> Element {
        let attributes = node.attributes().filter_map(|attribute| self.attribute(node, name, &attribute)).collect();
        let children = node.children().filter_map(|child| self.node(child, name, depth)).collect();
        Element { name, attributes, children }
    }

    fn attribute(
        &mut self,
        node: roxmltree::Node<'_, '_>,
        element: &str,
        attribute: &roxmltree::Attribute<'_, '_>,
    ) -> Option<Attribute> {
        let written = written_name(attribute, node)?;
        let Some((name, kind)) = vocabulary::attribute(&written) else {
            if !vocabulary::is_without_effect(&written) {
                self.refuse_attribute(attribute.range(), &written);
            }
            return None;
        };
        match vocabulary::normalize(kind, attribute.value()) {
            // The page gives the drawing its size and place; the view box alone says what is to be seen.
            Ok(_) if element == "svg" && matches!(name, "x" | "y" | "width" | "height") => None,
            Ok(value) => {
                self.note_names(kind, &value, attribute.range_value());
                Some(Attribute { name, kind, value })
            }
            Err(fault) => {
                self.refuse(attribute.range_value(), format!("`{name}` cannot hold this value: {fault}"), None);
                None
            }
        }
    }

    fn refuse_attribute(&mut self, place: Range<usize>, name: &str) {
        let (message, help) = match name {
            "style" => (
                "`style` is not allowed in a drawing".to_owned(),
                Some(
                    "write `fill` and `stroke` as attributes; Inkscape: save as optimised SVG, \"convert CSS attributes\"",
                ),
            ),
            _ if name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("on")) => {
                (format!("`{name}` starts a script, which is not allowed in a drawing"), None)
            }
            _ => (format!("`{name}` is not among the attributes a drawing may use"), None),
        };
        self.refuse(place, message, help);
    }

    fn note_names(&mut self, kind: Kind, value: &str, place: Range<usize>) {
        if kind == Kind::Id && !self.ids.insert(value.to_owned()) {
            self.broken(place.clone(), format!("`{value}` is the name of another part already"));
        }
        let names = vocabulary::references(kind, value).into_iter();
        self.references.extend(names.map(|name| (place.clone(), name.to_owned())));
    }

    fn check_references(&mut self) {
        for (place, name) in std::mem::take(&mut self.references) {
            if !self.ids.contains(&name) {
                self.broken(place, format!("no part of the drawing is called `{name}`"));
            }
        }
    }

    fn check_drawn(&mut self, root: &Element, place: Range<usize>) {
        if count_drawn(root).is_none_or(|count| count > MAX_DRAWN) {
            self.refuse(
                place,
                format!("parts point at each other in a circle, or add up to more than {MAX_DRAWN} shapes to draw"),
                Some("repeat less with `<use>`, patterns and masks"),
            );
        }
    }

    /// The size of the view box in whole pixels; a small one is enlarged so that its ratio is kept.
    fn size(&mut self, root: &Element, place: Range<usize>) -> Option<(u32, u32)> {
        let view_box = root.attribute("viewBox").map(view_box_size);
        let Some(Some((mut width, mut height))) = view_box else {
            let diagnostic = Diagnostic::new(Code::BrokenImage, "the drawing does not say how large it is");
            let help = "write `viewBox=\"0 0 width height\"` in `<svg>`, with numbers above zero";
            self.report.push(diagnostic.at(self.file, place).help(help));
            return None;
        };
        while width.max(height) < 100.0 {
            (width, height) = (width * 10.0, height * 10.0);
        }
        Some((whole(width), whole(height)))
    }
}

/// The name of an attribute as it is looked up; `None` for what can be passed over.
fn written_name(attribute: &roxmltree::Attribute<'_, '_>, node: roxmltree::Node<'_, '_>) -> Option<String> {
    let name = attribute.name();
    match attribute.namespace() {
        None => Some(name.to_owned()),
        Some(XML) => Some(format!("xml:{name}")),
        Some(XLINK) if name == "href" && node.attributes().any(|other| is_plain_href(&other)) => None,
        Some(XLINK) if name == "href" => Some(name.to_owned()),
        Some(XLINK) if matches!(name, "type" | "title" | "show" | "actuate") => None,
        Some(namespace) if vocabulary::is_private_note(namespace) => None,
        Some(_) => Some(node.document().input_text()[attribute.range_qname()].to_owned()),
    }
}

fn is_plain_href(attribute: &roxmltree::Attribute<'_, '_>) -> bool {
    attribute.namespace().is_none() && attribute.name() == "href"
}

/// The bytes of an element's opening bracket and name.
fn name_of(node: roxmltree::Node<'_, '_>) -> Range<usize> {
    let start = node.range().start;
    let text = &node.document().input_text()[start..node.range().end];
    start..start + text.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(text.len())
}

fn view_box_size(text: &str) -> Option<(f64, f64)> {
    let numbers: Result<Vec<f64>, _> = text.split([' ', ',']).filter(|part| !part.is_empty()).map(str::parse).collect();
    let [left, top, width, height] = numbers.ok()?[..] else { return None };
    let sound = |length: f64| (0.001..=100_000.0).contains(&length);
    (left.is_finite() && top.is_finite() && sound(width) && sound(height)).then_some((width, height))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a view box is checked to be of modest size"
)]
fn whole(length: f64) -> u32 {
    (length.round() as u32).max(1)
}

/// The byte at a line and column, both counted from 1, the column in characters.
fn offset(text: &str, place: TextPos) -> usize {
    let (row, column) = (place.row.max(1) as usize, place.col.max(1) as usize);
    let line_start: usize = text.split_inclusive('\n').take(row - 1).map(str::len).sum();
    let line = &text[line_start..];
    line_start + line.char_indices().nth(column - 1).map_or(line.len(), |(at, _)| at)
}

fn mistake(error: &Error) -> String {
    match error {
        Error::NodesLimitReached => format!("the drawing has more than {MAX_NODES} parts; simplify it"),
        Error::UnexpectedCloseTag(wanted, found, _) => format!("`</{found}>` closes `<{wanted}>`, which is still open"),
        Error::UnclosedRootNode | Error::UnexpectedEndOfStream => "the file ends in the middle of the drawing".into(),
        Error::NoRootNode => "the file is empty".into(),
        Error::UnknownEntityReference(name, _) => format!("`&{name};` is not known in SVG; write the character itself"),
        Error::MalformedEntityReference(_) => "a lone `&`; write `&amp;`".into(),
        Error::DuplicatedAttribute(name, _) => format!("`{name}` is given twice"),
        Error::UnknownNamespace(prefix, _) => format!("the prefix `{prefix}:` is not declared with `xmlns:{prefix}`"),
        other => {
            let message = other.to_string();
            message.split(" at ").next().unwrap_or(&message).to_lowercase()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> (Option<SafeSvg>, Report) {
        read(&SourcePath::known("content/rug/figures/a.svg"), text.as_bytes())
    }

    fn drawing(inside: &str) -> String {
        format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 40 30\">{inside}</svg>")
    }

    /// The rules broken, and the bytes they are broken at.
    fn problems(text: &str) -> Vec<(Code, &str)> {
        let (drawing, report) = read_text(text);
        assert_eq!(drawing.is_none(), !report.is_empty());
        let place = |found: &Diagnostic| found.place.as_ref().map(|place| place.start..place.end).unwrap();
        report.iter().map(|found| (found.code, &text[place(found)])).collect()
    }

    fn check_good(inside: &str, written: &str) {
        let text = drawing(inside);
        let (safe, report) = read_text(&text);
        assert!(report.is_empty(), "{report:#?}");
        assert_eq!(safe.unwrap().standalone(), format!("{}\n", drawing(written)));
    }

    #[test]
    fn shapes_colours_and_text_pass() {
        for same in [
            r##"<path d="M1,2 L3 4z" fill="none" stroke="#123456" stroke-width="2"/>"##,
            r#"<g id="rug" class="skin" transform="translate(1 2)"><circle cx="1" cy="2" r="3"/></g>"#,
            r#"<text x="1" y="2" font-family="Noto Sans, serif">1 &lt; 2 &amp; <tspan>3</tspan></text>"#,
            r"<title>Buikligging</title><desc>Steunend op de ellebogen.</desc>",
            r#"<linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient><rect fill="url(#a)"/>"#,
            r##"<symbol id="arm"><path d="M0 0h1"/></symbol><use href="#arm" x="3"/><use href="#arm"/>"##,
            r#"<rect fill="var(--skin, #fc9)" width="10" height="5%"/>"#,
            r#"<clipPath id="c"><rect/></clipPath><g clip-path="url(#c)" role="img" aria-label="rug: 2 cm"/>"#,
        ] {
            check_good(same, same);
        }
    }

    #[test]
    fn what_drawing_programs_note_for_themselves_is_left_out() {
        check_good("<!-- Jan, 12 mei --><metadata><any/></metadata><path d='M0 0'/>", "<path d=\"M0 0\"/>");
        check_good("\n  <g data-name='x' xml:space='preserve'>\n</g>\n", "<g/>");
        check_good(
            "<i:grid xmlns:i='http://www.inkscape.org/namespaces/inkscape'/>\
             <g xmlns:i='http://www.inkscape.org/namespaces/inkscape' i:label='Jan'/>",
            "<g/>",
        );
    }

    #[test]
    fn old_spellings_are_written_anew() {
        check_good(
            "<g id='a'/><use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='#a'/>",
            "<g id=\"a\"/><use href=\"#a\"/>",
        );
        check_good(
            "<g id='a'/><use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='#old' href='#a'/>",
            "<g id=\"a\"/><use href=\"#a\"/>",
        );
        check_good("<mask id='m'/><g mask='url( &quot;#m&quot; )'/>", "<mask id=\"m\"/><g mask=\"url(#m)\"/>");
        check_good("<text><![CDATA[<b>]]></text>", "<text>&lt;b&gt;</text>");
    }

    fn check_refused(inside: &str, place: &str) {
        assert_eq!(problems(&drawing(inside)), [(Code::UnsafeSvg, place)], "{inside}");
    }

    #[test]
    fn what_could_harm_is_refused_at_its_place() {
        check_refused("<script>alert(1)</script>", "<script");
        check_refused("<g><script href='x.js'/></g>", "<script");
        check_refused("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>", "<foreignObject");
        check_refused("<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>", "<h:script");
        check_refused("<x:script xmlns:x='http://www.w3.org/2000/svg'/>", "<x:script");
        check_refused("<style>@import 'x'</style>", "<style");
        check_refused("<image href='data:image/png;base64,'/>", "<image");
        check_refused("<a href='https://example.org/'><path/></a>", "<a");
        check_refused("<animate attributeName='x'/>", "<animate");
        check_refused("<set/>", "<set");
        check_refused("<filter/>", "<filter");
        check_refused("<svg/>", "<svg");
        check_refused("<SCRIPT/>", "<SCRIPT");
        check_refused("<g onclick='x()'/>", "onclick='x()'");
        check_refused("<g ONLOAD='x()'/>", "ONLOAD='x()'");
        check_refused("<g style='fill:red'/>", "style='fill:red'");
        check_refused("<g unknown='1'/>", "unknown='1'");
        check_refused("<g tabindex='0'/>", "tabindex='0'");
        check_refused("<g xmlns:e='http://www.w3.org/2001/xml-events' e:event='click'/>", "e:event='click'");
        check_refused("<use href='other.svg#a'/>", "other.svg#a");
        check_refused("<use href='javascript:alert(1)'/>", "javascript:alert(1)");
        check_refused("<use xmlns:l='http://www.w3.org/1999/xlink' l:href='//evil.example/#a'/>", "//evil.example/#a");
        check_refused("<rect fill='url(https://evil.example/#a)'/>", "url(https://evil.example/#a)");
        check_refused("<rect fill='&#x75;rl(x)'/>", "&#x75;rl(x)");
        check_refused("<?xml-stylesheet href='x.css'?>", "<?xml-stylesheet href='x.css'?>");
        check_refused("<title><path/></title>", "<path");
    }

    fn check_broken(text: &str, place: &str) {
        assert_eq!(problems(text), [(Code::BrokenImage, place)], "{text}");
    }

    #[test]
    fn a_drawing_that_cannot_work_is_shown_where_it_breaks() {
        check_broken("", "");
        check_broken("<p/>", "<p");
        check_broken("<svg viewBox='0 0 1 1'/>", "<svg");
        for view_box in ["", "viewBox='0 0 10'", "viewBox='0 0 0 10'", "viewBox='0 0 inf 10'", "viewBox='NaN 0 1 1'"] {
            check_broken(&format!("<svg xmlns='{SVG}' {view_box}/>"), "<svg");
        }
        check_broken(&drawing("<g>arm</g>"), "arm");
        check_broken(&drawing("<use href='#arm'/>"), "#arm");
        check_broken(&drawing("<g id='a'/><g id=' a'/>"), " a");
        check_broken(&drawing("<g id='a' id='b'/>"), "");
    }

    #[test]
    fn broken_xml_is_shown_at_its_line_and_column() {
        let text = "<svg>\n  <g>één</b>\n</svg>";
        let (_, report) = read_text(text);
        let found = report.iter().next().unwrap();
        assert_eq!(found.message, "`</b>` closes `<g>`, which is still open");
        assert_eq!(&text[found.place.as_ref().unwrap().start..], "</b>\n</svg>");
        let (_, report) = read(&SourcePath::known("a.svg"), b"<svg>\xff");
        assert_eq!(report.iter().next().unwrap().place.as_ref().unwrap().start, 5);
    }

    #[test]
    fn document_types_and_their_entities_are_refused() {
        let simple = format!("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x\">{}", drawing("<script/>"));
        assert_eq!(problems(&simple).len(), 2, "the rest is looked at too");
        let laughs = "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><svg>&b;</svg>";
        assert_eq!(problems(laughs), [(Code::UnsafeSvg, "<!DOCTYPE svg [<!ENTITY a \"ha\">")]);
        assert_eq!(problems(&"<!DOCTYPE a>".repeat(20_000)).len(), 1);
    }

    #[test]
    fn every_problem_is_found_in_one_run() {
        let text = drawing("<g onclick='x' style='y'><script/></g><use href='#gone'/>");
        assert_eq!(problems(&text).len(), 4);
    }

    fn nested(depth: usize) -> String {
        drawing(&format!("{}{}", "<g>".repeat(depth), "</g>".repeat(depth)))
    }

    #[test]
    fn a_drawing_stays_within_measure() {
        assert!(problems(&nested(63)).is_empty());
        assert_eq!(problems(&nested(64)), [(Code::BrokenImage, "<g")]);
        assert_eq!(problems(&nested(30_000)).len(), 1);
        assert!(problems(&drawing(&"<g/>".repeat(19_990))).is_empty());
        assert_eq!(problems(&drawing(&"<g/>".repeat(20_000))), [(Code::BrokenImage, "")]);
        assert_eq!(problems(&drawing(&" ".repeat(MAX_BYTES))), [(Code::BrokenImage, "")]);
    }

    #[test]
    fn a_drawing_cannot_ask_a_phone_to_draw_without_end() {
        check_refused("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>", "<svg");
        check_refused("<pattern id='p'><rect fill='url(#p)'/></pattern>", "<svg");
    }

    fn check_size(view_box: &str, size: (u32, u32)) {
        let (safe, _) = read_text(&format!("<svg xmlns='{SVG}' width='3cm' viewBox='{view_box}'/>"));
        let safe = safe.unwrap();
        assert_eq!((safe.width, safe.height), size);
        assert!(!safe.standalone().contains("3cm"));
    }

    #[test]
    fn the_view_box_gives_the_size() {
        check_size("0 0 400 300", (400, 300));
        check_size("-5.5,1,400.4,300.6", (400, 301));
        check_size("0 0 1 0.75", (100, 75));
        check_size("0 0 1000 0.1", (1000, 1));
    }
}
