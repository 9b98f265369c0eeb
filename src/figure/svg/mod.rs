//! An authored drawing, read by an allow-list and written anew: what is not known to be harmless is refused at its
//! place. It does not repair, optimise or draw anything.

mod drawn;
mod flatten;
mod read;
mod vocabulary;
mod write;

use vocabulary::Kind;

pub use read::read;
pub use write::Label;

/// A drawing that holds nothing but shapes, colours and text.
#[derive(Clone, Debug, PartialEq)]
pub struct SafeSvg {
    root: Element,
    /// Width to be declared in the page, in CSS pixels; only its ratio to the height is meant.
    pub width: u32,
    /// Height to be declared in the page, in CSS pixels.
    pub height: u32,
}

#[derive(Clone, Debug, PartialEq)]
struct Element {
    name: &'static str,
    attributes: Vec<Attribute>,
    children: Vec<Node>,
}

#[derive(Clone, Debug, PartialEq)]
struct Attribute {
    name: &'static str,
    kind: Kind,
    /// In its usual form, not escaped.
    value: String,
}

#[derive(Clone, Debug, PartialEq)]
enum Node {
    Element(Element),
    Text(String),
}

impl SafeSvg {
    /// The same drawing, declared no wider and no higher than `side` CSS pixels.
    #[must_use]
    pub fn within(self, side: u32) -> Self {
        let longest = self.width.max(self.height);
        if longest <= side {
            return self;
        }
        let scaled = |length: u32| u64::from(length) * u64::from(side) / u64::from(longest);
        let [width, height] =
            [self.width, self.height].map(|length| u32::try_from(scaled(length)).unwrap_or(side).max(1));
        Self { width, height, ..self }
    }
}

impl Element {
    fn attribute(&self, name: &str) -> Option<&str> {
        Some(&*self.attributes.iter().find(|attribute| attribute.name == name)?.value)
    }

    fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The names this element points at with its own attributes.
    fn references(&self) -> impl Iterator<Item = &str> {
        self.attributes.iter().flat_map(|attribute| vocabulary::references(attribute.kind, &attribute.value))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::strategy::ValueTree;

    use super::*;
    use crate::path::SourcePath;

    fn standalone(bytes: &[u8]) -> Option<String> {
        Some(read(&SourcePath::known("a.svg"), bytes).0?.standalone())
    }

    fn one_of(pieces: &'static [&'static str]) -> impl Strategy<Value = &'static str> + Clone {
        prop::sample::select(pieces)
    }

    /// Pieces of drawings, harmless and not, that chance puts together.
    fn piece() -> impl Strategy<Value = String> {
        let name = prop_oneof![
            4 => one_of(&["g", "path", "text", "title", "use", "defs", "linearGradient", "tspan", "mask"]),
            1 => one_of(&["script", "style", "foreignObject", "a", "image", "animate", "x:g", "svg"]),
        ];
        let attribute = prop_oneof![
            4 => one_of(&["", "id='a'", "id='b'", "href='#a'", "fill='url(#b)'", "mask='url( \"#a\" )'"]),
            2 => one_of(&["fill=' red'", "d='M0\n0'", "class='x  y'", "lang='ar'", "font-family=\"a, 'b'\""]),
            1 => one_of(&["aria-label='&lt;&quot;&#10;&#13;'", "aria-label='javascript:x'"]),
            1 => one_of(&["onload='x'", "style='x'", "href='javascript:x'", "fill='url(//x)'", "x:y='z'"]),
        ];
        let text = prop_oneof![
            3 => one_of(&["", " ", "\n", "<!--c-->", "&amp;&#13;", "]]&gt;", "<![CDATA[]]>", "<![CDATA[<script>]]>"]),
            1 => one_of(&["arm", "<?x y?>", "&x;", "<", "</g>", "&#x0;"]),
        ];
        let leaf = (name.clone(), attribute.clone(), text.clone())
            .prop_map(|(name, attribute, text)| format!("<{name} {attribute}>{text}</{name}>"));
        leaf.prop_recursive(4, 24, 4, move |inner| {
            (
                name.clone(),
                attribute.clone(),
                prop::collection::vec(prop_oneof![inner, text.clone().prop_map(str::to_owned)], 0..4),
            )
                .prop_map(|(name, attribute, inside)| format!("<{name} {attribute}>{}</{name}>", inside.concat()))
        })
    }

    fn assert_harmless(text: &str) {
        let document = roxmltree::Document::parse(text).unwrap();
        for node in document.descendants() {
            assert!(!node.is_pi() && !node.is_comment());
            let name = node.tag_name();
            assert!(!node.is_element() || name.namespace() == Some("http://www.w3.org/2000/svg"), "{text}");
            assert!(!["script", "style", "foreignObject", "a", "image", "animate"].contains(&name.name()), "{text}");
            for attribute in node.attributes() {
                let (name, value) = (attribute.name(), attribute.value());
                assert!(!name.starts_with("on") && name != "style", "{text}");
                assert!(name != "href" || value.starts_with('#'), "{text}");
                assert!(!value.contains("url(") || value.contains("url(#"), "{text}");
            }
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            if let Some(text) = standalone(&bytes) {
                assert_harmless(&text);
            }
        }

        #[test]
        fn what_passes_is_harmless_and_stays_as_it_is(pieces in prop::collection::vec(piece(), 0..4)) {
            let text = format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{}</svg>", pieces.concat());
            if let Some(once) = standalone(text.as_bytes()) {
                assert_harmless(&once);
                prop_assert_eq!(standalone(once.as_bytes()), Some(once));
            }
        }
    }

    #[test]
    fn chance_makes_drawings_that_pass_and_drawings_that_do_not() {
        let mut runner = proptest::test_runner::TestRunner::deterministic();
        let made = |runner: &mut _| piece().new_tree(runner).unwrap().current();
        let passed = (0..200).filter(|_| {
            let text = format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{}</svg>", made(&mut runner));
            standalone(text.as_bytes()).is_some()
        });
        assert!((20..180).contains(&passed.count()));
    }
}
