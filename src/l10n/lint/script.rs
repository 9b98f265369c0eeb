//! Words in another script than the language's: letters that only look right, and text of another language.

use std::collections::BTreeSet;

use unicode_script::{Script, UnicodeScript as _};

use super::Finding;
use crate::diag::Code;

/// The scripts a language is written in.
pub(super) struct Scripts(Vec<Script>);

impl Scripts {
    /// Those of the language's name in itself: "العربية" is written in Arabic letters, as everything in it.
    pub(super) fn of(name: &str) -> Self {
        Self(name.chars().filter_map(own_script).collect())
    }

    /// Whether it is one of them.
    pub(super) fn has(&self, script: Script) -> bool {
        self.0.contains(&script)
    }
}

/// Says which words have letters of another script. Names and codes of the Dutch text may stay as they are.
pub(super) fn find(scripts: &Scripts, language: &str, dutch: &str, translation: &str) -> Option<Finding> {
    let known: BTreeSet<&str> = words(dutch).collect();
    let is_foreign =
        |word: &&str| !known.contains(word) && word.chars().filter_map(own_script).any(|script| !scripts.has(script));
    let foreign: BTreeSet<String> = words(translation).filter(is_foreign).map(|word| format!("`{word}`")).collect();
    let shown: Vec<String> = foreign.into_iter().take(3).collect();
    let message = format!("{} with letters of another script than {language} has", shown.join(", "));
    let help = "some letters look alike in two scripts; type the word again in the script of the language";
    (!shown.is_empty()).then(|| Finding::new(Code::WrongScript, message, help))
}

/// The script of a letter that belongs to one.
fn own_script(letter: char) -> Option<Script> {
    let script = letter.script();
    (letter.is_alphabetic() && !matches!(script, Script::Common | Script::Inherited | Script::Unknown))
        .then_some(script)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty())
}
