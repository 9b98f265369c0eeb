//! Reads an XLIFF file: a document without a document type, so that no entity of its own can be expanded. It does not
//! ask whether its texts are of this project.

use std::ops::Range;

use roxmltree::{Document, Error, Node, ParsingOptions};

use super::{EXTENSION, XLIFF};
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::Lang;
use crate::path::SourcePath;
use crate::translate::exchange::unit::{Baseline, Header, Returned, ReturnedUnit};

/// The most elements, comments and pieces of text in a file.
const MOST_NODES: u32 = 1_000_000;

/// The states that say that somebody must look at a translation begin so, or are `new`.
const NEEDS_WORK: &str = "needs-";

/// Reads a file. With a mistake in it there is nothing but the report.
pub(in crate::translate::exchange) fn read(file: &SourcePath, text: &str) -> (Option<Returned>, Report) {
    let mut reader = Reader { file, report: Report::default() };
    let options = ParsingOptions { nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let returned = match Document::parse_with_options(text, options) {
        Ok(document) => reader.document(&document),
        Err(error) => {
            reader.refuse(place_of(text, &error), message_of(&error));
            None
        }
    };
    (returned.filter(|_| !reader.report.has_errors()), reader.report)
}

/// The byte at which the parser stopped.
fn place_of(text: &str, error: &Error) -> Range<usize> {
    let position = error.pos();
    let lines: Vec<&str> = text.split_inclusive('\n').take(position.row as usize).collect();
    let before: usize = lines.iter().take(position.row.saturating_sub(1) as usize).map(|line| line.len()).sum();
    let column = position.col.saturating_sub(1) as usize;
    let within: usize = lines.last().map_or(0, |line| line.chars().take(column).map(char::len_utf8).sum());
    before + within..before + within
}

fn message_of(error: &Error) -> String {
    match error {
        Error::DtdDetected => "the file has a document type; XLIFF needs none, and none is read".to_owned(),
        Error::NodesLimitReached => format!("the file has more than {MOST_NODES} elements and pieces of text"),
        other => format!("this is no XML: {other}"),
    }
}

struct Reader<'a> {
    file: &'a SourcePath,
    report: Report,
}

impl Reader<'_> {
    fn refuse(&mut self, place: Range<usize>, message: impl Into<String>) {
        self.report.push(Diagnostic::new(Code::ExchangeFormat, message).at(self.file, place));
    }

    fn document(&mut self, document: &Document) -> Option<Returned> {
        let root = document.root_element();
        if !root.has_tag_name((XLIFF, "xliff")) || root.attribute("version") != Some("1.2") {
            self.refuse(start(root), "this is no XLIFF 1.2; save the file in the form in which it was exported");
            return None;
        }
        let files: Vec<Node> = children(root, "file").collect();
        let [file] = files.as_slice() else {
            self.refuse(start(root), format!("the file has {} elements `file`; exported ones have one", files.len()));
            return None;
        };
        let header = self.header(*file)?;
        let units = file.descendants().filter(|node| node.has_tag_name((XLIFF, "trans-unit")));
        let units = units.filter_map(|unit| self.unit(unit)).collect();
        Some(Returned { header, units })
    }

    fn header(&mut self, file: Node) -> Option<Header> {
        let lang = |name| Lang::new(file.attribute(name)?);
        let domain = file.attribute("original").and_then(|original| original.strip_suffix(EXTENSION));
        let header = lang("source-language").zip(lang("target-language")).zip(domain);
        if header.is_none() {
            let wanted = "`original`, `source-language` and `target-language`, as exported";
            self.refuse(start(file), format!("the element `file` needs {wanted}"));
        }
        header.map(|((source, lang), domain)| Header { source, lang, domain: domain.to_owned() })
    }

    /// Reads a text. Some tools give new ids, and keep the name.
    fn unit(&mut self, unit: Node) -> Option<ReturnedUnit> {
        let id = unit.attribute("resname").or_else(|| unit.attribute("id"));
        let source = children(unit, "source").next();
        let Some((id, source)) = id.zip(source) else {
            self.refuse(start(unit), "an element `trans-unit` needs an `id` and a `source`");
            return None;
        };
        let target = children(unit, "target").next();
        let state = target.and_then(|target| target.attribute("state")).unwrap_or_default();
        let baseline = children(unit, "note").find_map(|note| Baseline::find(&text(note).ok()?));
        Some(ReturnedUnit {
            id: id.to_owned(),
            source: self.text(source)?,
            target: target.map_or_else(|| Some(String::new()), |target| self.text(target))?,
            needs_work: state == "new" || state.starts_with(NEEDS_WORK),
            baseline,
            place: target.map_or_else(|| start(unit), |target| target.range()),
        })
    }

    fn text(&mut self, element: Node) -> Option<String> {
        text(element)
            .map_err(|inline| {
                let name = inline.tag_name().name();
                self.refuse(start(inline), format!("an element `{name}` within a text; exported texts have none"));
            })
            .ok()
    }
}

/// The elements of XLIFF directly below a node. Suggestions of a tool (`alt-trans`) have texts too, further below.
fn children<'a, 'input: 'a>(node: Node<'a, 'input>, name: &'a str) -> impl Iterator<Item = Node<'a, 'input>> {
    node.children().filter(move |child| child.has_tag_name((XLIFF, name)))
}

/// The text of an element, through the marks (`mrk`) with which tools divide it into sentences.
///
/// # Errors
/// An element within it that stands for something.
fn text<'a, 'input>(element: Node<'a, 'input>) -> Result<String, Node<'a, 'input>> {
    let mut text = String::new();
    for node in element.descendants().skip(1) {
        match node.text() {
            Some(piece) if node.is_text() => text.push_str(piece),
            _ if node.is_element() && !node.has_tag_name((XLIFF, "mrk")) => return Err(node),
            _ => {}
        }
    }
    Ok(text)
}

/// The place of an element's first sign.
fn start(node: Node) -> Range<usize> {
    let start = node.range().start;
    start..start + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(body: &str) -> String {
        format!(
            "<x:xliff version='1.2' xmlns:x='{XLIFF}'><x:file original='rug.ftl' source-language='nl' \
             target-language='tr'><x:body>{body}</x:body></x:file></x:xliff>"
        )
    }

    fn read_text(text: &str) -> (Option<Returned>, Vec<String>) {
        let (returned, report) = read(&SourcePath::known("rug.xlf"), text);
        (returned, report.iter().map(|problem| problem.message.clone()).collect())
    }

    #[test]
    fn what_other_tools_make_of_a_file_is_read() {
        let text = file(
            "<x:group><x:trans-unit id='1' resname='a-s1'><x:source>Een</x:source><x:seg-source>x</x:seg-source>\
             <x:target state='needs-adaptation'><x:mrk mtype='seg' mid='0'>Bir &lt;</x:mrk> <![CDATA[&]]></x:target>\
             <x:alt-trans><x:source>y</x:source><x:target>z</x:target></x:alt-trans></x:trans-unit></x:group>\
             <x:trans-unit id='a-s2'><x:source>Twee</x:source></x:trans-unit>",
        );
        let (returned, problems) = read_text(&text);
        assert_eq!(problems, [""; 0]);
        let units = returned.unwrap().units;
        let found: Vec<_> = units.iter().map(|u| (&*u.id, &*u.source, &*u.target, u.needs_work)).collect();
        assert_eq!(found, [("a-s1", "Een", "Bir < &", true), ("a-s2", "Twee", "", false)]);
    }

    fn check_refused(text: &str, message: &str) {
        let (returned, problems) = read_text(text);
        assert!(returned.is_none());
        assert_eq!(problems, [message]);
    }

    #[test]
    fn what_cannot_be_trusted_is_refused() {
        check_refused(
            "<!DOCTYPE xliff [<!ENTITY a 'aaaa'>]><xliff>&a;</xliff>",
            "the file has a document type; XLIFF needs none, and none is read",
        );
        check_refused("<xliff", "this is no XML: the document does not have a root node");
        check_refused(
            "<xliff version='2.0' xmlns='urn:oasis:names:tc:xliff:document:2.0'/>",
            "this is no XLIFF 1.2; save the file in the form in which it was exported",
        );
        check_refused(
            &file("</x:body></x:file><x:file><x:body>"),
            "the file has 2 elements `file`; exported ones have one",
        );
        check_refused(
            &file("").replace("target-language", "target"),
            "the element `file` needs `original`, `source-language` and `target-language`, as exported",
        );
        check_refused(&file("<x:trans-unit id='a'/>"), "an element `trans-unit` needs an `id` and a `source`");
        check_refused(
            &file("<x:trans-unit id='a'><x:source>x</x:source><x:target>y<x:ph id='1'/></x:target></x:trans-unit>"),
            "an element `ph` within a text; exported texts have none",
        );
    }

    #[test]
    fn a_mistake_in_the_xml_is_found_in_its_line() {
        let (_, report) = read(&SourcePath::known("rug.xlf"), "<a>\né<b></c></a>");
        let place = report.iter().next().unwrap().place.clone().unwrap();
        assert!(place.start > "<a>\n".len() && place.start < "<a>\né<b></c></a>".len(), "{place:?}");
    }
}
