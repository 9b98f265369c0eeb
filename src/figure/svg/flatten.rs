//! Variables of CSS in a drawing replaced by values, for programs that draw without a page around them. It judges no
//! value.

use super::{Element, Kind, Node, SafeSvg};
use crate::palette::{Medium, Palette};

/// How deep the value that stands in for a variable may hold variables itself.
const MAX_DEPTH: usize = 16;

/// How a variable is asked for.
const CALL: &str = "var(";

impl SafeSvg {
    /// The same drawing with every `var(--name, other)` replaced by what `value` knows for `--name`, or else by what
    /// stands behind the comma. An attribute that is left without a value is left out, as a browser does.
    #[must_use]
    pub fn flattened(&self, value: impl Fn(&str) -> Option<String>) -> Self {
        Self { root: flattened(&self.root, &value), ..*self }
    }

    /// The same drawing in the colours of a palette.
    #[must_use]
    pub fn in_colours(&self, palette: &Palette, medium: Medium) -> Self {
        self.flattened(|name| palette.variable(medium, name).map(|colour| colour.to_string()))
    }

    /// Whether any of its colours is a variable, so that the page around it decides.
    #[must_use]
    pub fn has_variables(&self) -> bool {
        has_variables(&self.root)
    }
}

fn has_variables(element: &Element) -> bool {
    element.attributes.iter().any(|attribute| attribute.kind == Kind::Style && attribute.value.contains("var("))
        || element.elements().any(has_variables)
}

fn flattened(element: &Element, value: &impl Fn(&str) -> Option<String>) -> Element {
    let attributes = element.attributes.iter().filter_map(|attribute| {
        let flat = match attribute.kind {
            Kind::Style => flat(&attribute.value, value, 0)?,
            _ => attribute.value.clone(),
        };
        Some(super::Attribute { value: flat, ..*attribute })
    });
    let children = element.children.iter().map(|node| match node {
        Node::Element(element) => Node::Element(flattened(element, value)),
        Node::Text(text) => Node::Text(text.clone()),
    });
    Element { name: element.name, attributes: attributes.collect(), children: children.collect() }
}

/// A value without variables; `None` when one of them has neither a value nor another in its place.
fn flat(mut text: &str, value: &impl Fn(&str) -> Option<String>, depth: usize) -> Option<String> {
    let mut flat_text = String::new();
    while let Some(start) = find_call(text) {
        flat_text.push_str(&text[..start]);
        let inside = &text[start + CALL.len()..];
        let (inside, rest) = inside.split_at(closing_bracket(inside)?);
        flat_text.push_str(&variable(inside, value, depth)?);
        text = &rest[1..];
    }
    flat_text.push_str(text);
    Some(flat_text)
}

/// What `--name, other` between the brackets of `var()` stands for.
fn variable(inside: &str, value: &impl Fn(&str) -> Option<String>, depth: usize) -> Option<String> {
    let (name, other) = match inside.split_once(',') {
        Some((name, other)) => (name, Some(other)),
        None => (inside, None),
    };
    if let Some(known) = value(name.trim()) {
        return Some(known);
    }
    let other = other.filter(|_| depth < MAX_DEPTH)?;
    flat(other.trim(), value, depth + 1)
}

/// Where `var(` stands; not within a longer word.
fn find_call(text: &str) -> Option<usize> {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    text.match_indices('(').filter_map(|(at, _)| (at + 1).checked_sub(CALL.len())).find(|&start| {
        let call = text.as_bytes()[start..].get(..CALL.len());
        call.is_some_and(|call| call.eq_ignore_ascii_case(CALL.as_bytes()))
            && !text.as_bytes()[..start].last().copied().is_some_and(is_word)
    })
}

/// The bracket that closes the one opened before the text.
fn closing_bracket(text: &str) -> Option<usize> {
    let mut open = 1;
    text.bytes().position(|byte| {
        open += match byte {
            b'(' => 1,
            b')' => -1,
            _ => 0,
        };
        open == 0
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::SourcePath;

    fn flat_with_skin(text: &str) -> Option<String> {
        flat(text, &|name| (name == "--skin").then(|| "#e0ac88".to_owned()), 0)
    }

    fn check(text: &str, wanted: &str) {
        assert_eq!(flat_with_skin(text).as_deref(), Some(wanted));
    }

    #[test]
    fn a_variable_gives_its_value_or_what_stands_in_its_place() {
        check("#123456", "#123456");
        check("var(--skin, red)", "#e0ac88");
        check("VAR( --skin )", "#e0ac88");
        check("var(--hair, red)", "red");
        check("var(--hair,var(--skin))", "#e0ac88");
        check("var(--a, var(--b, rgb(1 2 3)))", "rgb(1 2 3)");
        check("calc(var(--skin) + var(--w, 2px))", "calc(#e0ac88 + 2px)");
        check("my-var(--skin)", "my-var(--skin)");
        assert_eq!(flat_with_skin("var(--hair)"), None);
        assert_eq!(flat_with_skin("var(--hair"), None);
        assert_eq!(flat_with_skin(&"var(--a,".repeat(10_000)), None);
        assert_eq!(flat_with_skin(&format!("{}red{}", "var(--a,".repeat(5_000), ")".repeat(5_000))), None);
    }

    #[test]
    fn a_flat_drawing_has_the_same_shapes() {
        let text = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><g fill="var(--skin, red)" stroke="var(--gone)"><path d="M0 0" stroke-width="var(--w, 2)"/><text>var(--skin)</text></g></svg>"#;
        let drawing = super::super::read(&SourcePath::known("a.svg"), text.as_bytes()).0.unwrap();
        let flat = drawing.flattened(|name| (name == "--skin").then(|| "#e0ac88".to_owned()));
        assert!(drawing.has_variables() && !flat.has_variables());
        let wanted = r##"<g fill="#e0ac88"><path d="M0 0" stroke-width="2"/><text>var(--skin)</text></g>"##;
        assert_eq!(
            flat.standalone(),
            text.replace(&text[text.find("<g ").unwrap()..text.find("</svg>").unwrap()], wanted) + "\n"
        );
        assert_eq!((flat.width, flat.height), (400, 300));
    }
}
