//! Changes messages before Fluent sees them, so that what it prints is right. What translators write stays as it is.
//!
//! - Variants of a number: Fluent would choose by its own outdated plural rules. The selector becomes a call of
//!   [`PLURAL`], which answers with the category as text. Exact numbers (`[0]`, `[1]`) are tried first, in variants
//!   around those of the plural.
//! - Fluent isolates the direction of everything between braces, whole variants too. A variant is a sentence in the
//!   reader's language, not a value from outside; isolated, it could be laid out in the wrong direction. So variants in
//!   the middle of a text move to a message of their own, which is not isolated.
//! - Braces directly within braces mean nothing, and stop the program when a message is too large: one pair remains.

use fluent_syntax::ast;
use fluent_syntax::serializer::serialize;

use super::catalog::{Catalog, Message};
use super::pattern::{Attribute, Element, Entry, Expression, Inline, Pattern, Resource, Variant, VariantKey, variable};
use super::readings::is_plural;

/// The function that answers with the plural category of a number. Translators cannot call it.
pub(super) const PLURAL: &str = "PLURAL";

/// What the names of messages for variants begin with. No name of a message that a translator writes can collide with
/// one: two hyphens before a number are kept for this.
const PREFIX: &str = "variants--";

/// The messages of a catalogue as Fluent shall see them. `series` keeps the names of different catalogues apart.
pub(super) fn rewritten(catalog: &Catalog, series: usize) -> String {
    let mut rewriter = Rewriter { series, moved: Vec::new() };
    let messages = catalog.iter().map(|message| Entry::Message(rewriter.message(message))).collect::<Vec<_>>();
    let terms = catalog.terms().map(|term| Entry::Term(rewriter.term(term))).collect::<Vec<_>>();
    let body = messages.into_iter().chain(terms).chain(rewriter.moved).collect();
    serialize(&Resource { body })
}

struct Rewriter {
    series: usize,
    moved: Vec<Entry>,
}

impl Rewriter {
    fn message(&mut self, message: &Message) -> ast::Message<String> {
        ast::Message {
            id: ast::Identifier { name: message.id.to_string() },
            value: message.value.as_ref().map(|value| self.pattern(value)),
            attributes: message.attributes.iter().map(|attribute| self.attribute(attribute)).collect(),
            comment: None,
        }
    }

    fn term(&mut self, term: &Message) -> ast::Term<String> {
        let message = self.message(term);
        let value = message.value.expect("the parser refuses a term without words");
        ast::Term { id: message.id, value, attributes: message.attributes, comment: None }
    }

    fn attribute(&mut self, attribute: &Attribute) -> Attribute {
        Attribute { id: attribute.id.clone(), value: self.pattern(&attribute.value) }
    }

    fn pattern(&mut self, pattern: &Pattern) -> Pattern {
        let alone = pattern.elements.len() == 1;
        let mut elements = Vec::with_capacity(pattern.elements.len());
        for element in &pattern.elements {
            elements.push(match element {
                Element::TextElement { .. } => element.clone(),
                Element::Placeable { expression } => {
                    let expression = self.expression(expression);
                    Element::Placeable { expression: if alone { expression } else { self.moved_away(expression) } }
                }
            });
        }
        Pattern { elements }
    }

    fn expression(&mut self, expression: &Expression) -> Expression {
        match expression {
            Expression::Inline(Inline::Placeable { expression }) => self.expression(expression),
            Expression::Inline(_) => expression.clone(),
            Expression::Select { selector, variants } => {
                let variants = variants.iter().map(|variant| self.variant(variant)).collect();
                select(selector, variants)
            }
        }
    }

    fn variant(&mut self, variant: &Variant) -> Variant {
        Variant { key: variant.key.clone(), value: self.pattern(&variant.value), default: variant.default }
    }

    fn moved_away(&mut self, expression: Expression) -> Expression {
        if let Expression::Inline(_) = expression {
            return expression;
        }
        let id = ast::Identifier { name: format!("{PREFIX}{}-{}", self.series, self.moved.len()) };
        let value = Some(Pattern { elements: vec![Element::Placeable { expression }] });
        self.moved.push(Entry::Message(ast::Message { id: id.clone(), value, attributes: Vec::new(), comment: None }));
        Expression::Inline(Inline::MessageReference { id, attribute: None })
    }
}

fn select(selector: &Inline, variants: Vec<Variant>) -> Expression {
    match variable(selector) {
        Some(name) if is_plural(&variants) => plural_select(selector, name, variants),
        _ => Expression::Select { selector: selector.clone(), variants },
    }
}

fn plural_select(selector: &Inline, variable: &str, variants: Vec<Variant>) -> Expression {
    let is_exact = |variant: &Variant| matches!(variant.key, VariantKey::NumberLiteral { .. });
    let (exact, categories): (Vec<Variant>, Vec<Variant>) =
        variants.into_iter().partition(|v| is_exact(v) && !v.default);
    let arguments = ast::CallArguments { positional: vec![selector.clone()], named: Vec::new() };
    let id = ast::Identifier { name: PLURAL.to_owned() };
    let by_category =
        Expression::Select { selector: Inline::FunctionReference { id, arguments }, variants: categories };
    if exact.is_empty() { by_category } else { exact_first(variable, exact, by_category) }
}

/// Exact numbers are compared with the bare variable: a number that went through `NUMBER` equals no other for Fluent.
fn exact_first(variable: &str, exact: Vec<Variant>, otherwise: Expression) -> Expression {
    let selector = Inline::VariableReference { id: ast::Identifier { name: variable.to_owned() } };
    let otherwise = Variant {
        key: VariantKey::Identifier { name: "other".to_owned() },
        value: Pattern { elements: vec![Element::Placeable { expression: otherwise }] },
        default: true,
    };
    let variants = exact.into_iter().map(with_shortest_key).chain([otherwise]).collect();
    Expression::Select { selector, variants }
}

/// For Fluent, `1.0` is another number than the `1` it is given.
fn with_shortest_key(variant: Variant) -> Variant {
    let VariantKey::NumberLiteral { value } = &variant.key else { return variant };
    let shortest = value.parse::<f64>().map_or_else(|_| value.clone(), |number| number.to_string());
    Variant { key: VariantKey::NumberLiteral { value: shortest }, ..variant }
}
