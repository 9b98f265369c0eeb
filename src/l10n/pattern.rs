//! The tree of a Fluent pattern: its types, walks over it, and its one canonical layout. It formats nothing.

use std::collections::BTreeSet;

use fluent_syntax::ast;
use fluent_syntax::serializer::serialize;
use fluent_syntax::unicode::unescape_unicode_to_string;

pub(super) type Pattern = ast::Pattern<String>;
pub(super) type Element = ast::PatternElement<String>;
pub(super) type Expression = ast::Expression<String>;
pub(super) type Inline = ast::InlineExpression<String>;
pub(super) type Variant = ast::Variant<String>;
pub(super) type VariantKey = ast::VariantKey<String>;
pub(super) type Attribute = ast::Attribute<String>;
pub(super) type Entry = ast::Entry<String>;
pub(super) type Resource = ast::Resource<String>;

/// Visits every expression of a pattern, the outer before the inner.
pub(super) fn each_expression<'a>(pattern: &'a Pattern, visit: &mut dyn FnMut(&'a Expression)) {
    for element in &pattern.elements {
        if let Element::Placeable { expression } = element {
            expression_and_inner(expression, visit);
        }
    }
}

fn expression_and_inner<'a>(expression: &'a Expression, visit: &mut dyn FnMut(&'a Expression)) {
    visit(expression);
    match expression {
        Expression::Inline(inline) => placeables_in(inline, visit),
        Expression::Select { selector, variants } => {
            placeables_in(selector, visit);
            for variant in variants {
                each_expression(&variant.value, visit);
            }
        }
    }
}

fn placeables_in<'a>(inline: &'a Inline, visit: &mut dyn FnMut(&'a Expression)) {
    match inline {
        Inline::Placeable { expression } => expression_and_inner(expression, visit),
        inline => {
            for argument in positional(inline) {
                placeables_in(argument, visit);
            }
        }
    }
}

/// Visits every inline expression of a pattern: what is printed, what is selected on, and the arguments of calls.
pub(super) fn each_inline<'a>(pattern: &'a Pattern, visit: &mut dyn FnMut(&'a Inline)) {
    each_expression(pattern, &mut |expression| match expression {
        Expression::Inline(inline) | Expression::Select { selector: inline, .. } => inline_and_arguments(inline, visit),
    });
}

fn inline_and_arguments<'a>(inline: &'a Inline, visit: &mut dyn FnMut(&'a Inline)) {
    visit(inline);
    for argument in positional(inline) {
        inline_and_arguments(argument, visit);
    }
}

fn positional(inline: &Inline) -> &[Inline] {
    match inline {
        Inline::FunctionReference { arguments, .. } | Inline::TermReference { arguments: Some(arguments), .. } => {
            &arguments.positional
        }
        _ => &[],
    }
}

/// The variable an expression stands for, seen through braces and function calls.
pub(super) fn variable(inline: &Inline) -> Option<&str> {
    match inline {
        Inline::VariableReference { id } => Some(&id.name),
        Inline::FunctionReference { arguments, .. } => variable(arguments.positional.first()?),
        Inline::Placeable { expression } => match &**expression {
            Expression::Inline(inline) => variable(inline),
            Expression::Select { .. } => None,
        },
        _ => None,
    }
}

/// The message or term an expression refers to, as it is written: `opening-hours`, `-hospital`, `a.title`.
pub(super) fn reference(inline: &Inline) -> Option<String> {
    let dotted = |attribute: &Option<ast::Identifier<String>>| {
        attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default()
    };
    match inline {
        Inline::MessageReference { id, attribute } => Some(format!("{}{}", id.name, dotted(attribute))),
        Inline::TermReference { id, attribute, .. } => Some(format!("-{}{}", id.name, dotted(attribute))),
        _ => None,
    }
}

/// Every variable of a pattern.
pub(super) fn variables(pattern: &Pattern) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    each_inline(pattern, &mut |inline| {
        if let Inline::VariableReference { id } = inline {
            found.insert(id.name.clone());
        }
    });
    found
}

/// The text of a pattern that holds nothing but text.
pub(super) fn plain_text(pattern: &Pattern) -> Option<String> {
    let of_element = |element: &Element| match element {
        Element::TextElement { value } => Some(value.clone()),
        Element::Placeable { expression: Expression::Inline(Inline::StringLiteral { value }) } => {
            Some(unescape_unicode_to_string(value).into_owned())
        }
        Element::Placeable { .. } => None,
    };
    pattern.elements.iter().map(of_element).collect()
}

/// The layout that the reference serializer gives a message, without its name and indentation: the same for all
/// catalogues that differ in layout only.
pub(super) fn canonical(value: Option<&Pattern>, attributes: &[Attribute]) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: "m".to_owned() },
        value: value.cloned(),
        attributes: attributes.to_vec(),
        comment: None,
    };
    let text = serialize(&Resource { body: vec![Entry::Message(message)] });
    let body = text.strip_prefix("m =").expect("the serializer writes the name first");
    let lines: Vec<&str> = body.trim_matches([' ', '\n']).lines().collect();
    lines
        .iter()
        .map(|line| line.strip_prefix("    ").unwrap_or(line).trim_end_matches(' '))
        .collect::<Vec<_>>()
        .join("\n")
}

/// An expression in the canonical layout, without its braces.
pub(super) fn canonical_inline(inline: &Inline) -> String {
    let expression = Expression::Inline(inline.clone());
    let text = canonical(Some(&Pattern { elements: vec![Element::Placeable { expression }] }), &[]);
    text.trim_start_matches('{').trim_end_matches('}').trim().to_owned()
}
