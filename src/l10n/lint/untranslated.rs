//! A translation that is the Dutch text still.

use super::Finding;
use crate::diag::Code;

/// From how many words on: a single one can be the same in both languages, such as "Privacy".
const LEAST: usize = 2;

/// Says when a text is word for word the Dutch one.
pub(super) fn find(dutch: &str, translation: &str) -> Option<Finding> {
    let is_word = |word: &&str| word.chars().any(char::is_alphabetic);
    let is_same = dutch.trim() == translation.trim() && dutch.split_whitespace().filter(is_word).count() >= LEAST;
    let help = "translate it, or take it out, so that readers are told that it is missing";
    is_same.then(|| Finding::new(Code::UntranslatedText, "this is the Dutch text", help))
}
