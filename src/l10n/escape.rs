//! Any text as a Fluent message that says just that text. Reading it back is [`Message::text`](super::Message::text).

use super::id::MessageId;

/// Writes a message of plain text, in the layout of the reference serializer.
///
/// Fluent trims, dedents and interprets; whatever it would change stands in a text literal: braces, spaces at both
/// ends of a line, empty lines, a carriage return, and in a text of several lines `[`, `*` and `.` at the beginning of
/// one. So no tool that tidies white space can change the text.
pub(super) fn message(id: &MessageId, text: &str) -> String {
    if !text.contains('\n') {
        return format!("{id} = {}\n", escaped(text));
    }
    let line = |line: &str| format!("    {}\n", continuing(&escaped(line)));
    format!("{id} =\n{}", text.split('\n').map(line).collect::<String>())
}

/// A line in which the spaces at both ends, braces and carriage returns are literals.
fn escaped(line: &str) -> String {
    let words = line.trim_matches(' ');
    if words.is_empty() {
        return literal(line);
    }
    let (before, rest) = line.split_at(line.len() - line.trim_start_matches(' ').len());
    let after = &rest[words.len()..];
    let mut escaped = spaces(before);
    for character in words.chars() {
        match character {
            '{' | '}' => escaped.push_str(&literal(&character.to_string())),
            '\r' => escaped.push_str(&literal("\\u000D")),
            other => escaped.push(other),
        }
    }
    escaped + &spaces(after)
}

fn spaces(spaces: &str) -> String {
    if spaces.is_empty() { String::new() } else { literal(spaces) }
}

fn literal(text: &str) -> String {
    format!("{{ \"{text}\" }}")
}

/// A line that may stand below another.
fn continuing(escaped: &str) -> String {
    match escaped.chars().next() {
        Some(first @ ('[' | '*' | '.')) => literal(&first.to_string()) + &escaped[1..],
        _ => escaped.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Catalog;
    use crate::path::SourcePath;
    use proptest::prelude::*;

    fn id() -> MessageId {
        MessageId::new("exercise-06-s3").unwrap()
    }

    fn check(text: &str, expected: &str) {
        assert_eq!(message(&id(), text), format!("exercise-06-s3 ={expected}\n"));
    }

    #[test]
    fn a_text_stays_readable_where_it_can() {
        check("**Let op**: [bel](tel:112).", " **Let op**: [bel](tel:112).");
        check("a {b}", " a { \"{\" }b{ \"}\" }");
        check("Regel een  \n*twee*", "\n    Regel een{ \"  \" }\n    { \"*\" }twee*");
        check("", " { \"\" }");
        check("a\n\nb", "\n    a\n    { \"\" }\n    b");
    }

    proptest! {
        #[test]
        fn any_text_comes_back_unchanged(text in "([ \\[*.{}\"\\\\#=$\n\r]|a|-|é|\\PC){0,30}") {
            let written = message(&id(), &text);
            let (catalog, report) = Catalog::parse(&SourcePath::known("locales/nl/a.ftl"), &written);
            prop_assert!(report.is_empty(), "{:?}", report);
            prop_assert_eq!(catalog.get("exercise-06-s3").unwrap().text(), Some(text));
            let tree = fluent_syntax::parser::parse(written.as_str()).unwrap();
            prop_assert_eq!(fluent_syntax::serializer::serialize(&tree), written);
        }
    }
}
