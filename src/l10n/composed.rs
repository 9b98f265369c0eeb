//! A message written anew from words that came from elsewhere, in the layout of the reference serializer. It does not
//! compare them with the Dutch.

use fluent_syntax::{parser, serializer};

use super::catalog::{Catalog, Message};
use super::escape;
use super::id::MessageId;
use crate::diag::Severity;
use crate::path::SourcePath;

/// Words on their way into a catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words<'a> {
    /// A text that means what it says, braces included: [`Message::text`].
    Text(&'a str),
    /// A Fluent pattern, without the name of its message and without indentation: [`Message::pattern`].
    Pattern(&'a str),
}

impl Words<'_> {
    /// Writes a message of these words.
    ///
    /// # Errors
    /// What Fluent does not understand of a pattern, for people.
    pub fn compose(self, id: &MessageId) -> Result<String, String> {
        match self {
            Words::Text(text) => Ok(escape::message(id, text)),
            Words::Pattern(pattern) => of_pattern(id, pattern),
        }
    }
}

/// A pattern usually stands below the name; one that begins with a sign that would mean something there, beside it.
fn of_pattern(id: &MessageId, pattern: &str) -> Result<String, String> {
    let indented = pattern.split('\n').map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n");
    let (below, beside) = (format!("{id} =\n{indented}\n"), format!("{id} = {}\n", indented.trim_start()));
    match read(id, &below) {
        Ok(message) => Ok(laid_out(&message, below)),
        Err(problem) => read(id, &beside).map(|message| laid_out(&message, beside)).map_err(|_| problem),
    }
}

/// Reads a text that must be one message of this name.
fn read(id: &MessageId, text: &str) -> Result<Message, String> {
    let (catalog, report) = Catalog::parse(&SourcePath::known("words.ftl"), text);
    if let Some(problem) = report.iter().find(|problem| problem.severity() == Severity::Error) {
        return Err(problem.message.clone());
    }
    catalog.get(id.as_str()).cloned().ok_or_else(|| "this is no Fluent message".to_owned())
}

/// The message as the serializer lays it out, or as it is where that would change it.
fn laid_out(message: &Message, text: String) -> String {
    let tree = parser::parse(text.as_str()).unwrap_or_else(|(tree, _)| tree);
    let serialized = serializer::serialize(&tree);
    match read(&message.id, &serialized) {
        Ok(again) if again.pattern() == message.pattern() => serialized,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id() -> MessageId {
        MessageId::new("dose-hold").unwrap()
    }

    fn check(pattern: &str, expected: &str) {
        assert_eq!(Words::Pattern(pattern).compose(&id()), Ok(format!("dose-hold ={expected}\n")));
    }

    #[test]
    fn a_pattern_is_laid_out_as_the_serializer_does() {
        check("Houd {$n} vast", " Houd { $n } vast");
        check(
            "{$n ->\n [one] één\n *[other] {$n}\n}",
            "\n    { $n ->\n        [one] één\n       *[other] { $n }\n    }",
        );
        check("a\n.title = b", " a\n    .title = b");
        check("[a] b", " [a] b");
        check("*a", " *a");
    }

    #[test]
    fn a_pattern_cannot_bring_a_second_message() {
        let smuggled = Words::Pattern("a\nsite-name = b").compose(&id()).unwrap();
        let (catalog, _) = Catalog::parse(&SourcePath::known("a.ftl"), &smuggled);
        assert_eq!(catalog.iter().count(), 1);
        assert_eq!(catalog.get("dose-hold").unwrap().text().as_deref(), Some("a\nsite-name = b"));
    }

    #[test]
    fn what_fluent_does_not_understand_is_said() {
        assert_eq!(Words::Pattern("{ $n").compose(&id()), Err("`}` is missing here".to_owned()));
        assert_eq!(Words::Pattern("").compose(&id()), Err("the message `dose-hold` has no words".to_owned()));
    }

    proptest! {
        #[test]
        fn the_pattern_of_a_message_makes_the_same_message(
            text in "([ \\[*.{}\"\\\\#=$\n]|\\{ \\$n \\}|\\{ \\$n ->\n \\[one\\] a\n \\*\\[other\\] b\n \\}|a|é|\\PC){1,12}"
        ) {
            for written in [format!("dose-hold = {text}\n"), escape::message(&id(), &text)] {
                if let Ok(message) = read(&id(), &written) {
                    let pattern = message.pattern();
                    let again = Words::Pattern(&pattern).compose(&id());
                    let again = again.map(|text| read(&id(), &text).unwrap().pattern());
                    prop_assert_eq!(again, Ok(pattern), "{}", written);
                }
            }
        }
    }
}
