//! What the site asks of a message beyond Fluent's grammar, because Fluent would let it pass and print something else
//! than was meant. It compares no languages; that is `parity.rs`.

use fluent_syntax::ast::CallArguments;

use super::pattern::{Expression, Inline, Pattern, each_expression, each_inline};
use super::readings;

/// The one function that messages may call.
const NUMBER: &str = "NUMBER";

/// The most digits that `NUMBER` may be asked for.
const MOST_DIGITS: u8 = 9;

/// What is wrong with a pattern, in the words of a diagnostic.
pub(super) fn broken(pattern: &Pattern) -> Vec<String> {
    let mut problems = Vec::new();
    each_expression(pattern, &mut |expression| {
        if let Expression::Select { selector, .. } = expression {
            problems.extend(fixed_selector(selector));
        }
    });
    each_inline(pattern, &mut |inline| {
        if let Inline::FunctionReference { id, arguments } = inline {
            problems.extend(call(&id.name, arguments));
        }
    });
    if readings::count(pattern) > readings::MOST {
        problems.push(format!("the variants can be combined in more than {} ways", readings::MOST));
    }
    problems
}

fn fixed_selector(selector: &Inline) -> Option<String> {
    matches!(selector, Inline::StringLiteral { .. } | Inline::NumberLiteral { .. })
        .then(|| "variants of a fixed text or number always give the same one; choose by a variable".to_owned())
}

fn call(name: &str, arguments: &CallArguments<String>) -> Option<String> {
    if name != NUMBER {
        return Some(format!("the function `{name}` does not exist; there is only `{NUMBER}`"));
    }
    if !matches!(&*arguments.positional, [Inline::VariableReference { .. } | Inline::NumberLiteral { .. }]) {
        return Some(format!("`{NUMBER}` takes one variable: `{NUMBER}($count)`"));
    }
    let unknown = arguments.named.iter().find(|argument| !is_option(&argument.name.name, &argument.value))?;
    Some(format!("`{NUMBER}` cannot be told `{}` in this way", unknown.name.name))
}

fn is_option(name: &str, value: &Inline) -> bool {
    match (name, value) {
        ("type", Inline::StringLiteral { value }) => value == "cardinal" || value == "ordinal",
        ("useGrouping", Inline::StringLiteral { value }) => value == "true" || value == "false",
        (
            "minimumIntegerDigits" | "minimumFractionDigits" | "maximumFractionDigits",
            Inline::NumberLiteral { value },
        ) => value.parse::<u8>().is_ok_and(|digits| digits <= MOST_DIGITS),
        _ => false,
    }
}
