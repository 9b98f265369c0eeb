//! A safe drawing as text: a file of its own for `<img>`, or an element within a page.

use quick_xml::Writer;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};

use super::{Attribute, Element, Node, SafeSvg, vocabulary};

/// The name space of SVG.
pub(super) const SVG: &str = "http://www.w3.org/2000/svg";

/// What a drawing within a page is to people who do not see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label<'a> {
    /// A picture with a text in its place, in the language of the words around it.
    Named(&'a str),
    /// Decoration, which is passed over.
    Decorative,
}

impl SafeSvg {
    /// The drawing as a file of its own.
    #[must_use]
    pub fn standalone(&self) -> String {
        let mut text = write(&Output { prefix: "", words: Words::Kept }, &self.root, &[("xmlns", SVG)]);
        text.push('\n');
        text
    }

    /// The drawing as an element of a page, in its declared size. Ids begin with `prefix`, which must differ from drawing
    /// to drawing on it.
    ///
    /// Titles, descriptions and labels of parts are left out: they stand in the author's language, the label in the
    /// reader's.
    #[must_use]
    pub fn inline(&self, prefix: &str, label: Label<'_>) -> String {
        let (width, height) = (self.width.to_string(), self.height.to_string());
        let mut first = match label {
            Label::Named(text) => vec![("role", "img"), ("aria-label", text)],
            Label::Decorative => vec![("aria-hidden", "true")],
        };
        first.extend([("width", &*width), ("height", &*height)]);
        write(&Output { prefix, words: Words::LeftOut }, &self.root, &first)
    }
}

struct Output<'a> {
    prefix: &'a str,
    words: Words,
}

/// Whether titles, descriptions and labels are written.
#[derive(PartialEq, Eq)]
enum Words {
    Kept,
    LeftOut,
}

fn write(output: &Output<'_>, root: &Element, first: &[(&str, &str)]) -> String {
    let mut writer = Writer::new(Vec::new());
    output.element(&mut writer, root, first).expect("a Vec takes all bytes");
    String::from_utf8(writer.into_inner()).expect("names, values and text are UTF-8")
}

impl Output<'_> {
    fn element(&self, writer: &mut Writer<Vec<u8>>, element: &Element, first: &[(&str, &str)]) -> std::io::Result<()> {
        let mut start = BytesStart::new(element.name);
        start.extend_attributes(first.iter().copied());
        for Attribute { name, kind, value } in element.attributes.iter().filter(|attribute| self.says(attribute)) {
            start.push_attribute((*name, &*vocabulary::with_prefix(*kind, value, self.prefix)));
        }
        let children: Vec<&Node> = element.children.iter().filter(|node| self.writes(node)).collect();
        if children.is_empty() {
            return writer.write_event(Event::Empty(start));
        }
        writer.write_event(Event::Start(start))?;
        for child in children {
            match child {
                Node::Element(element) => self.element(writer, element, &[])?,
                Node::Text(text) => writer.write_event(Event::Text(BytesText::new(text)))?,
            }
        }
        writer.write_event(Event::End(BytesEnd::new(element.name)))
    }

    fn says(&self, attribute: &Attribute) -> bool {
        self.words == Words::Kept || attribute.name != "role" && !attribute.name.starts_with("aria-")
    }

    fn writes(&self, node: &Node) -> bool {
        !matches!(node, Node::Element(Element { name: "title" | "desc", .. }) if self.words == Words::LeftOut)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::SourcePath;

    const DRAWING: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" role="img" aria-labelledby="t">
<title id="t">Buikligging</title><defs><linearGradient id="huid"/></defs>
<g id="arm" fill="url(#huid)" aria-label="arm"><desc>links</desc></g><use href="#arm"/></svg>"##;

    fn check_inline(label: Label<'_>, wanted: &str) {
        let (safe, report) = super::super::read(&SourcePath::known("a.svg"), DRAWING.as_bytes());
        assert!(report.is_empty(), "{report:#?}");
        assert_eq!(safe.unwrap().inline("f07-", label), wanted);
    }

    #[test]
    fn within_a_page_ids_get_the_prefix_and_words_come_from_the_page() {
        let inside = "<defs><linearGradient id=\"f07-huid\"/></defs>\
                      <g id=\"f07-arm\" fill=\"url(#f07-huid)\"/><use href=\"#f07-arm\"/></svg>";
        check_inline(
            Label::Named("Buik \"plat\"."),
            &format!(
                "<svg role=\"img\" aria-label=\"Buik &quot;plat&quot;.\" width=\"400\" height=\"300\" viewBox=\"0 0 4 3\">{inside}"
            ),
        );
        check_inline(
            Label::Decorative,
            &format!("<svg aria-hidden=\"true\" width=\"400\" height=\"300\" viewBox=\"0 0 4 3\">{inside}"),
        );
    }
}
