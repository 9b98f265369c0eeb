//! The translator's editor: the command that opens a file at a line. It is run as it is written, by no shell, and
//! nothing of a request becomes a part of it.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::str::FromStr;

/// What stands for the path in a command.
const FILE: &str = "{file}";

/// What stands for the number of the line.
const LINE: &str = "{line}";

/// A command with a place for a file, and perhaps for a line: `code -g {file}:{line}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor {
    words: Vec<String>,
}

/// Why a command cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditorError {
    /// A quote has no partner.
    #[error("a `{0}` is not closed; write it twice, or leave it out")]
    OpenQuote(char),
    /// Nothing says where the file belongs.
    #[error(
        "there is no `{{file}}` behind the program's name; write it where the path belongs: `code -g {{file}}:{{line}}`"
    )]
    NoFile,
}

impl FromStr for Editor {
    type Err = EditorError;

    /// Splits a command at its spaces. Words with spaces stand in single or double quotes; no other sign means anything.
    fn from_str(command: &str) -> Result<Self, EditorError> {
        let words = split(command)?;
        let names_file = words.iter().skip(1).any(|word| word.contains(FILE));
        if names_file { Ok(Self { words }) } else { Err(EditorError::NoFile) }
    }
}

impl Editor {
    /// Starts the editor, and waits for it on a thread of its own.
    ///
    /// # Errors
    /// When the program cannot be started.
    pub(super) fn open(&self, file: &Path, line: usize) -> io::Result<()> {
        let words = self.filled(&file.to_string_lossy(), line);
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = command.spawn()?;
        std::thread::spawn(move || child.wait());
        Ok(())
    }

    fn filled(&self, file: &str, line: usize) -> Vec<String> {
        // The line first: a path may hold `{line}` itself.
        let with_place = |word: &String| word.replace(LINE, &line.to_string()).replace(FILE, file);
        let (program, rest) = (&self.words[..1], &self.words[1..]);
        program.iter().cloned().chain(rest.iter().map(with_place)).collect()
    }
}

fn split(command: &str) -> Result<Vec<String>, EditorError> {
    let (mut words, mut word, mut quote) = (Vec::new(), None::<String>, None);
    for character in command.chars() {
        match (quote, character) {
            (Some(open), character) if open == character => quote = None,
            (None, '"' | '\'') => {
                quote = Some(character);
                word.get_or_insert_default();
            }
            (None, character) if character.is_whitespace() => words.extend(word.take()),
            (_, character) => word.get_or_insert_default().push(character),
        }
    }
    words.extend(word);
    quote.map_or(Ok(words), |open| Err(EditorError::OpenQuote(open)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(command: &str, expected: &[&str]) {
        let editor: Editor = command.parse().unwrap();
        assert_eq!(editor.filled("/a b/{line};$(x).ftl", 57), expected, "{command}");
    }

    #[test]
    fn a_command_is_split_at_its_spaces_and_nothing_else_happens() {
        check("code -g {file}:{line}", &["code", "-g", "/a b/{line};$(x).ftl:57"]);
        check("  e  +{line}\t{file} ", &["e", "+57", "/a b/{line};$(x).ftl"]);
        check("'my editor' \"{file}\" '' $HOME", &["my editor", "/a b/{line};$(x).ftl", "", "$HOME"]);
        check("a'b c'd {file}", &["ab cd", "/a b/{line};$(x).ftl"]);
    }

    #[test]
    fn a_command_that_cannot_be_used_is_refused() {
        for (command, error) in [
            ("code 'a {file}", EditorError::OpenQuote('\'')),
            ("code", EditorError::NoFile),
            ("", EditorError::NoFile),
            ("{file}", EditorError::NoFile),
        ] {
            assert_eq!(command.parse::<Editor>(), Err(error), "{command}");
        }
    }

    #[test]
    fn a_program_that_does_not_exist_is_an_error() {
        let editor: Editor = "/no/such/editor {file}".parse().unwrap();
        assert_eq!(editor.open(Path::new("a.ftl"), 1).unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
