//! What is given to a message, and what comes out of it in the three forms a page needs. It formats nothing itself.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// Begins the isolation of a value's direction.
const ISOLATE: char = '\u{2068}';

/// Ends it.
const END_OF_ISOLATE: char = '\u{2069}';

/// The private character that stands for the first piece of finished HTML while a message is formatted.
const FIRST_PIECE: u32 = 0x0010_0000;

/// A value for a placeable.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A number: it is written as the language writes numbers, and variants are chosen by it.
    Number(f64),
    /// Text from anywhere: it is escaped in HTML.
    Text(Cow<'a, str>),
    /// HTML that the program itself made, such as a link.
    Html(Cow<'a, str>),
    /// HTML in place of a number that is not known yet, such as a dotted line: the default variant is taken.
    Blank(Cow<'a, str>),
}

/// The values for a message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Args<'a>(BTreeMap<Cow<'a, str>, Arg<'a>>);

impl<'a> Args<'a> {
    /// No values.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a number.
    #[must_use]
    pub fn number(self, name: impl Into<Cow<'a, str>>, value: impl Into<f64>) -> Self {
        self.with(name, Arg::Number(value.into()))
    }

    /// Adds text, to be escaped in HTML.
    #[must_use]
    pub fn text(self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Self {
        self.with(name, Arg::Text(value.into()))
    }

    /// Adds HTML of the program's own making. Where no HTML can stand, its text is taken.
    #[must_use]
    pub fn html(self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Self {
        self.with(name, Arg::Html(value.into()))
    }

    /// Adds HTML in place of a number that is not known yet.
    #[must_use]
    pub fn blank(self, name: impl Into<Cow<'a, str>>, html: impl Into<Cow<'a, str>>) -> Self {
        self.with(name, Arg::Blank(html.into()))
    }

    /// Adds a value of any kind.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'a, str>>, value: Arg<'a>) -> Self {
        self.0.insert(name.into(), value);
        self
    }

    /// The value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Arg<'a>> {
        self.0.get(name)
    }

    /// All values, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Arg<'a>)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }
}

/// The words of a message with its values filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatted {
    text: String,
    pieces: Vec<String>,
}

impl Formatted {
    /// Takes a text in which private characters stand for pieces of finished HTML.
    pub(super) fn new(text: String, pieces: Vec<String>) -> Self {
        Self { text, pieces }
    }

    /// The same words between two characters.
    #[must_use]
    pub(super) fn between(self, [open, close]: [char; 2]) -> Self {
        Self { text: format!("{open}{}{close}", self.text), pieces: self.pieces }
    }

    /// HTML: text is escaped, finished HTML is not, and `<bdi>` keeps a value's direction from spreading.
    #[must_use]
    pub fn html(&self) -> String {
        let mut html = String::with_capacity(self.text.len());
        let mut open = 0_usize;
        for character in self.text.chars() {
            match character {
                ISOLATE => {
                    open += 1;
                    html.push_str("<bdi>");
                }
                // A stray end, from a value or a translator, must not close an element that is not there.
                END_OF_ISOLATE if open > 0 => {
                    open -= 1;
                    html.push_str("</bdi>");
                }
                END_OF_ISOLATE => {}
                character => match self.piece(character) {
                    Some(piece) => html.push_str(piece),
                    None => push_escaped(&mut html, character),
                },
            }
        }
        html.push_str(&"</bdi>".repeat(open));
        html
    }

    /// Text for an attribute or a title, not escaped: characters isolate the direction of values.
    #[must_use]
    pub fn attribute(&self) -> String {
        let mut text = String::with_capacity(self.text.len());
        for character in self.text.chars() {
            match self.piece(character) {
                Some(piece) => text.push_str(&text_of_html(piece)),
                None => text.push(character),
            }
        }
        text
    }

    /// Text for an address, JSON or a PDF, not escaped and without isolating characters.
    #[must_use]
    pub fn plain(&self) -> String {
        self.attribute().replace([ISOLATE, END_OF_ISOLATE], "")
    }

    fn piece(&self, character: char) -> Option<&str> {
        let index = u32::from(character).checked_sub(FIRST_PIECE)?;
        self.pieces.get(usize::try_from(index).ok()?).map(String::as_str)
    }
}

/// The private character for a piece of finished HTML.
pub(super) fn place_of_piece(index: usize) -> char {
    let offset = u32::try_from(index).unwrap_or(u32::MAX);
    FIRST_PIECE.checked_add(offset).and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER)
}

fn push_escaped(html: &mut String, character: char) {
    match character {
        '&' => html.push_str("&amp;"),
        '<' => html.push_str("&lt;"),
        '>' => html.push_str("&gt;"),
        '"' => html.push_str("&quot;"),
        other => html.push(other),
    }
}

/// The text between the tags of HTML of the program's own making.
fn text_of_html(html: &str) -> String {
    let mut text = String::new();
    for (index, part) in html.split('<').enumerate() {
        text.push_str(if index == 0 { part } else { part.split_once('>').map_or("", |(_, text)| text) });
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formatted(text: &str) -> Formatted {
        let pieces = vec!["<a href=\"x\">R&amp;D</a>".to_owned()];
        Formatted::new(text.replace('@', &place_of_piece(0).to_string()), pieces)
    }

    #[test]
    fn each_form_shows_values_in_its_own_way() {
        let formatted = formatted("Bel \u{2068}@\u{2069} & <wacht>");
        assert_eq!(formatted.html(), "Bel <bdi><a href=\"x\">R&amp;D</a></bdi> &amp; &lt;wacht&gt;");
        assert_eq!(formatted.attribute(), "Bel \u{2068}R&D\u{2069} & <wacht>");
        assert_eq!(formatted.plain(), "Bel R&D & <wacht>");
    }

    #[test]
    fn isolation_is_balanced_whatever_a_value_holds() {
        assert_eq!(formatted("a\u{2069}b\u{2068}c").html(), "ab<bdi>c</bdi>");
    }

    #[test]
    fn private_characters_without_a_piece_are_text() {
        assert_eq!(formatted("\u{100005}").html(), "\u{100005}");
    }
}
