//! Languages that nobody speaks, made from the Dutch: they show what is not translatable, too narrow, or laid out in
//! one direction only. They are never published.

use fluent_syntax::ast;
use fluent_syntax::serializer::serialize;

use super::catalog::{Catalog, Message};
use super::catalogs::SOURCE_FOLDER;
use super::pattern::{Attribute, Element, Entry, Expression, Inline, Pattern, Resource, Variant};
use super::state::{Entry as State, States, WordsHash};
use crate::lang::{Direction, Lang, ReviewState};
use crate::path::SourcePath;
use crate::source::SourceTree;

/// Begins letters that are laid out from right to left, whatever they are.
const OVERRIDE: char = '\u{202e}';

/// Ends them.
const END_OF_OVERRIDE: char = '\u{202c}';

/// A language that nobody speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: letters with accents, and about a third longer.
    Accented,
    /// `ar-XB`: from right to left.
    RightToLeft,
}

impl Pseudo {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Accented, Self::RightToLeft];

    /// The pseudo-language of a tag.
    #[must_use]
    pub fn by_lang(lang: &Lang) -> Option<Self> {
        Self::ALL.into_iter().find(|pseudo| pseudo.tag() == lang.as_str())
    }

    /// The language.
    ///
    /// # Panics
    /// Never: both tags are well formed.
    #[must_use]
    pub fn lang(self) -> Lang {
        Lang::new(self.tag()).expect("a well-formed tag")
    }

    /// Its name, as if it were one in itself, and its direction.
    fn facts(self) -> (&'static str, Direction) {
        match self {
            Self::Accented => ("Ȧȧççëëñtëëd", Direction::Ltr),
            Self::RightToLeft => ("\u{202e}Right to left\u{202c}", Direction::Rtl),
        }
    }

    /// What its folder holds: facts, and for each catalogue of the source words and a state that nothing falls back of.
    fn files(self, source: &Lang, catalogs: &[(String, Catalog)]) -> Vec<(SourcePath, String)> {
        let (name, direction) = self.facts();
        let path = |file: &str| SourcePath::known(&format!("{SOURCE_FOLDER}/{}/{file}", self.tag()));
        let facts = format!("name = \"{name}\"\ndirection = \"{}\"\nfallback = \"{source}\"\n", direction.as_str());
        let mut files = vec![(path("locale.toml"), facts)];
        for (domain, dutch) in catalogs {
            let text = self.translate(dutch);
            let states = states(dutch, &Catalog::parse(&path(&format!("{domain}.ftl")), &text).0);
            files.push((path(&format!("{domain}.ftl")), text));
            files.push((path(&format!("{domain}.state.toml")), states.write()));
        }
        files
    }

    /// A catalogue's text in this language. Values, digits and the targets of links stay as they are.
    #[must_use]
    pub fn translate(self, dutch: &Catalog) -> String {
        let messages = dutch.iter().map(|message| Entry::Message(self.message(message)));
        let terms = dutch.terms().map(|term| Entry::Term(self.term(term)));
        serialize(&Resource { body: messages.chain(terms).collect() })
    }

    fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::RightToLeft => "ar-XB",
        }
    }

    fn message(self, message: &Message) -> ast::Message<String> {
        let attribute =
            |attribute: &Attribute| Attribute { value: self.pattern(&attribute.value), ..attribute.clone() };
        ast::Message {
            id: ast::Identifier { name: message.id.to_string() },
            value: message.value.as_ref().map(|value| self.pattern(value)),
            attributes: message.attributes.iter().map(attribute).collect(),
            comment: None,
        }
    }

    fn term(self, term: &Message) -> ast::Term<String> {
        let ast::Message { id, value, attributes, comment } = self.message(term);
        ast::Term { id, value: value.expect("the parser refuses a term without words"), attributes, comment }
    }

    fn pattern(self, pattern: &Pattern) -> Pattern {
        let element = |element: &Element| match element {
            Element::TextElement { value } => Element::TextElement { value: self.text(value) },
            Element::Placeable { expression } => Element::Placeable { expression: self.expression(expression) },
        };
        Pattern { elements: pattern.elements.iter().map(element).collect() }
    }

    fn expression(self, expression: &Expression) -> Expression {
        let variant = |variant: &Variant| Variant { value: self.pattern(&variant.value), ..variant.clone() };
        match expression {
            Expression::Select { selector, variants } => {
                Expression::Select { selector: selector.clone(), variants: variants.iter().map(variant).collect() }
            }
            Expression::Inline(Inline::Placeable { expression }) => self.expression(expression),
            Expression::Inline(_) => expression.clone(),
        }
    }

    fn text(self, text: &str) -> String {
        text.split_inclusive(char::is_whitespace).map(|word| self.word(word)).collect()
    }

    /// Changes a word up to the target of a link.
    fn word(self, word: &str) -> String {
        let target = word.find("](").or_else(|| word.find("://")).or_else(|| word.find('<')).unwrap_or(word.len());
        let (letters, target) = word.split_at(target);
        let changed = match self {
            Self::Accented => letters.chars().flat_map(accented).collect(),
            Self::RightToLeft => overridden(letters),
        };
        changed + target
    }
}

/// The pseudo-languages.
#[must_use]
pub fn languages() -> Vec<Lang> {
    Pseudo::ALL.map(Pseudo::lang).to_vec()
}

/// A project with a folder for each pseudo-language, made from the catalogues of its source language.
#[must_use]
pub fn with_pseudo_languages(tree: SourceTree, source: &Lang) -> SourceTree {
    let folder = format!("{SOURCE_FOLDER}/{source}");
    let words = tree.below(&folder).filter(|(path, _)| path.extension() == "ftl");
    let catalogs: Vec<(String, Catalog)> =
        words.filter_map(|(path, file)| Some((path.stem().to_owned(), Catalog::parse(path, file.text()?).0))).collect();
    let files: Vec<_> = Pseudo::ALL.into_iter().flat_map(|pseudo| pseudo.files(source, &catalogs)).collect();
    tree.with_texts(files)
}

/// Says of every message that it was made from the Dutch of today, and reviewed as far as any site asks.
fn states(dutch: &Catalog, translation: &Catalog) -> States {
    let entry = |message: &Message| {
        let source = dutch.get(message.id.as_str())?.words();
        let hash = WordsHash::of(&message.words());
        let state = State { source, hash, state: ReviewState::ReviewedClinical, by: None, date: None };
        Some((message.id.clone(), state))
    };
    States { entries: translation.iter().filter_map(entry).collect() }
}

/// A letter with an accent; vowels twice, which makes a text about a third longer.
fn accented(letter: char) -> impl Iterator<Item = char> {
    const PLAIN: &str = "aeiouAEIOUcnsyzCNSYZ";
    const ACCENTED: &str = "ȧëïöüȦËÏÖÜçñšÿžÇÑŠŸŽ";
    let found = PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter);
    let times = if "aeiouAEIOU".contains(letter) { 2 } else { 1 };
    std::iter::repeat_n(found.map_or(letter, |(_, accented)| accented), times)
}

/// The letters from right to left. What is no letter, such as a sign of Markdown, stays outside.
fn overridden(text: &str) -> String {
    let mut overridden = String::with_capacity(2 * text.len());
    let mut inside = false;
    for character in text.chars() {
        if character.is_alphabetic() != inside {
            overridden.push(if inside { END_OF_OVERRIDE } else { OVERRIDE });
            inside = !inside;
        }
        overridden.push(character);
    }
    if inside {
        overridden.push(END_OF_OVERRIDE);
    }
    overridden
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Parity;
    use crate::path::SourcePath;

    const DUTCH: &str = "m = Doe [dit](https://a.nl/oe) **{ $n ->\n [one] één keer\n *[other] { $n } keer, 10 s\n } en** { -t }.\n-t = Oé\n";

    fn catalog(text: &str) -> Catalog {
        let (catalog, report) = Catalog::parse(&SourcePath::known("locales/x/ui.ftl"), text);
        assert!(report.is_empty(), "{report:?}");
        catalog
    }

    fn check(pseudo: Pseudo, starts_with: &str) {
        let dutch = catalog(DUTCH);
        let translated = catalog(&pseudo.translate(&dutch));
        let source = Lang::new("nl").unwrap();
        let lang = pseudo.lang();
        let report = Parity::between(&source, &lang).check(&dutch, &translated);
        assert!(report.is_empty(), "{report:?}");
        let pattern = translated.get("m").unwrap().pattern();
        assert!(pattern.starts_with(starts_with), "{pattern}");
        assert_eq!(Pseudo::by_lang(&lang), Some(pseudo));
    }

    #[test]
    fn a_pseudo_language_keeps_what_a_translator_must_keep() {
        check(Pseudo::Accented, "Dööëë [dïït](https://a.nl/oe) **{ $n ->\n");
        check(Pseudo::RightToLeft, "\u{202e}Doe\u{202c} [\u{202e}dit\u{202c}](https://a.nl/oe) **{ $n ->\n");
    }

    #[test]
    fn an_accented_text_is_about_a_third_longer() {
        let text = "Ga op uw buik liggen en steun op uw ellebogen";
        let longer = Pseudo::Accented.text(text).chars().count() * 100 / text.chars().count();
        assert!((125..=145).contains(&longer), "{longer} %");
    }
}
