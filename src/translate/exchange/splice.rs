//! New words in the text of a catalogue: every message that stays keeps its bytes and its place. It judges no words.

use std::collections::BTreeMap;

use crate::l10n::{Catalog, MessageId};

/// Replaces messages in a catalogue's text, and adds new ones behind the message that stands before them in the Dutch.
///
/// `order` has all messages of the Dutch, and `messages` the new ones, each as it is to be written.
pub(super) fn splice(
    text: &str,
    catalog: &Catalog,
    order: &[MessageId],
    messages: &BTreeMap<MessageId, String>,
) -> String {
    let line_break = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    let text = &format!("{text}{line_break}");
    let mut edits = Vec::new();
    for (index, id) in order.iter().enumerate() {
        let Some(message) = messages.get(id).map(|message| message.trim_end_matches('\n')) else { continue };
        edits.push(match catalog.get(id.as_str()) {
            Some(old) => (old.span.start, old.span.end, message.to_owned()),
            None => insertion(text, catalog, (&order[..index], &order[index..]), message),
        });
    }
    edits.sort_by_key(|(start, ..)| *start);
    let (mut spliced, mut done) = (String::new(), 0);
    for (start, end, message) in edits {
        spliced.push_str(&text[done..start]);
        spliced.push_str(&message);
        done = end;
    }
    spliced + &text[done..]
}

/// Where a new message stands: behind the nearest one before it in the Dutch, or before the nearest one behind it.
fn insertion(
    text: &str,
    catalog: &Catalog,
    (before, behind): (&[MessageId], &[MessageId]),
    message: &str,
) -> (usize, usize, String) {
    let known = |id: &MessageId| catalog.get(id.as_str());
    if let Some(previous) = before.iter().rev().find_map(known) {
        return (previous.span.end, previous.span.end, format!("\n{message}"));
    }
    if let Some(next) = behind.iter().find_map(known) {
        let start = start_of_comment(&text[..next.span.start]);
        return (start, start, format!("{message}\n"));
    }
    (text.len(), text.len(), format!("{message}\n"))
}

/// Where the comment begins that belongs to what follows the text.
fn start_of_comment(text: &str) -> usize {
    let belongs = |line: &&str| line.starts_with("# ") || line.trim_end() == "#";
    text.len() - text.split_inclusive('\n').rev().take_while(belongs).map(str::len).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::SourcePath;

    fn check(text: &str, new: &[&str], expected: &str) {
        let ids = |names: &str| names.split(' ').map(|name| MessageId::new(name).unwrap()).collect::<Vec<_>>();
        let (catalog, _) = Catalog::parse(&SourcePath::known("locales/tr/rug.ftl"), text);
        let messages = new.iter().map(|name| (MessageId::new(name).unwrap(), format!("{name} = new\n"))).collect();
        assert_eq!(splice(text, &catalog, &ids("a b c d"), &messages), expected);
    }

    #[test]
    fn a_replaced_message_leaves_the_others_as_they_are() {
        check("# x\na=1\n\n\nb  = 2\n  more\n\n## g\nc = 3\n", &["b"], "# x\na=1\n\n\nb = new\n\n## g\nc = 3\n");
    }

    #[test]
    fn new_messages_stand_in_the_order_of_the_dutch() {
        check("a = 1\nd = 4\n", &["b", "c", "d"], "a = 1\nb = new\nc = new\nd = new\n");
        check("## g\n# of c\nc = 3\n", &["a", "b", "c"], "## g\na = new\nb = new\n# of c\nc = new\n");
        check("d = 4\na = 1\n", &["b"], "d = 4\na = 1\nb = new\n");
    }

    #[test]
    fn an_empty_catalogue_and_one_without_a_last_line_break_are_filled() {
        check("", &["b", "a"], "a = new\nb = new\n");
        check("a = 1", &["b"], "a = 1\nb = new\n");
        check("z = 1", &["b", "c"], "z = 1\nb = new\nc = new\n");
    }
}
