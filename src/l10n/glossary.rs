//! The words that must come back in a translation: left and right, seconds and minutes, "not", parts of the body. The
//! Dutch side names what each group of words is for; a language lists the words by which it says the same. It compares
//! no messages; that is `lint/words.rs`.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::id::MessageId;
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::Lang;
use crate::path::SourcePath;
use crate::source::toml::nearest;
use crate::source::{self, SourceTree};

/// What a group of words asks of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    /// A side of the body: the same sides, as often and in the same order.
    Side,
    /// A unit of a dose: the same units and no other.
    Unit,
    /// A word that must not get lost, such as "not": at least as many.
    Must,
    /// A term: at least one.
    Term,
}

/// The Dutch words, by the name of what they mean.
#[derive(Clone, Debug, Default)]
pub(super) struct SourceGlossary {
    pub(super) groups: BTreeMap<String, Group>,
}

/// One group of Dutch words.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) kind: Kind,
    pub(super) words: Words,
}

/// The words of one language for the groups of the source.
#[derive(Clone, Debug, Default)]
pub(super) struct Glossary {
    pub(super) groups: BTreeMap<String, Words>,
    except: Vec<(MessageId, String)>,
}

/// Patterns of words, in which `*` stands for any letters.
#[derive(Clone, Debug, Default)]
pub(super) struct Words(Vec<String>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenGroup {
    kind: Kind,
    words: Spanned<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenGlossary {
    #[serde(default)]
    words: BTreeMap<Spanned<String>, Spanned<Vec<String>>>,
    #[serde(default)]
    except: Vec<WrittenExcept>,
}

/// A message for which a rule does not hold, and why.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenExcept {
    message: Spanned<String>,
    /// The name of a group, or of a rule about translations.
    words: Spanned<String>,
    reason: Spanned<String>,
}

/// The names of the groups that the glossary of the source language has.
#[must_use]
pub fn glossary_groups(tree: &SourceTree, source: &Lang) -> Vec<String> {
    let file = path(source);
    let glossary = tree.text(&file).map(|text| SourceGlossary::parse(&file, text).0);
    glossary.into_iter().flat_map(|glossary| glossary.groups.into_keys()).collect()
}

/// The glossary of a language.
pub(super) fn path(lang: &Lang) -> SourcePath {
    SourcePath::known(&format!("locales/{lang}/glossary.toml"))
}

impl SourceGlossary {
    /// Reads the glossary of the source language.
    pub(super) fn parse(file: &SourcePath, text: &str) -> (Self, Report) {
        let mut report = Report::default();
        let written: BTreeMap<String, WrittenGroup> =
            source::toml::read(file, text, 0, &mut report).unwrap_or_default();
        let groups = written.into_iter().map(|(name, group)| {
            let words = Words::read(file, &group.words, &mut report);
            (name, Group { kind: group.kind, words })
        });
        let groups = groups.collect();
        (Self { groups }, report)
    }

    /// Whether there is nothing to look for.
    pub(super) fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }
}

impl Glossary {
    /// Reads the glossary of a language, which must have words for every group of the source and for no other.
    pub(super) fn parse(file: &SourcePath, text: &str, source: &SourceGlossary) -> (Self, Report) {
        let mut report = Report::default();
        let Some(written) = source::toml::read::<WrittenGlossary>(file, text, 0, &mut report) else {
            return (Self::default(), report);
        };
        let has_words = |name: &String| {
            written.words.iter().any(|(known, words)| known.get_ref() == name && !words.get_ref().is_empty())
        };
        let missing = source.groups.keys().filter(|name| !has_words(name));
        missing.for_each(|name| report.push(no_words(file, name)));
        let mut groups = BTreeMap::new();
        for (name, words) in written.words {
            if !source.groups.contains_key(name.get_ref()) {
                report.push(unknown_group(file, &name, source));
            } else if !words.get_ref().is_empty() {
                groups.insert(name.into_inner(), Words::read(file, &words, &mut report));
            }
        }
        let except = written.except.iter().filter_map(|except| except.read(file, source, &mut report)).collect();
        (Self { groups, except }, report)
    }

    /// Whether a rule, or a group of words, does not hold for a message.
    pub(super) fn excepts(&self, message: &MessageId, rule: &str) -> bool {
        self.except.iter().any(|(id, name)| id == message && name == rule)
    }
}

impl WrittenExcept {
    fn read(&self, file: &SourcePath, source: &SourceGlossary, report: &mut Report) -> Option<(MessageId, String)> {
        let name = self.words.get_ref();
        let known = || source.groups.keys().map(String::as_str).chain(Code::ALL.iter().map(|code| code.name()));
        let problem =
            |message: String, at: &Spanned<String>| Diagnostic::new(Code::InvalidValue, message).at(file, at.span());
        if self.reason.get_ref().trim().is_empty() {
            report.push(problem("an exception without a reason".to_owned(), &self.reason));
        }
        if known().all(|known| known != name) {
            let unknown = problem(format!("`{name}` is neither a group of words nor a rule"), &self.words);
            report.push(match nearest(name, known()) {
                Some(near) => unknown.help(format!("did you mean `{near}`?")),
                None => unknown,
            });
        }
        let Some(id) = MessageId::new(self.message.get_ref()) else {
            report.push(problem(format!("`{}` is no name of a message", self.message.get_ref()), &self.message));
            return None;
        };
        Some((id, name.clone()))
    }
}

/// A language without a glossary, though the source has one.
pub(super) fn missing(file: &SourcePath) -> Diagnostic {
    Diagnostic::new(
        Code::GlossaryIncomplete,
        format!("there is no `{file}`, so that nothing looks for what may get lost"),
    )
    .in_file(file)
    .help("write, below `[words]`, the words of the language for each group of the Dutch glossary")
}

fn no_words(file: &SourcePath, name: &str) -> Diagnostic {
    Diagnostic::new(
        Code::GlossaryIncomplete,
        format!("there are no words for `{name}`, so that nothing looks for them"),
    )
    .in_file(file)
    .help(format!("write `{name} = [\"…\"]` below `[words]`, with every form that translations use"))
}

fn unknown_group(file: &SourcePath, name: &Spanned<String>, source: &SourceGlossary) -> Diagnostic {
    let message = format!("the Dutch glossary has no group `{}`", name.get_ref());
    let problem = Diagnostic::new(Code::InvalidValue, message).at(file, name.span());
    match nearest(name.get_ref(), source.groups.keys().map(String::as_str)) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None => problem,
    }
}

impl Words {
    fn read(file: &SourcePath, written: &Spanned<Vec<String>>, report: &mut Report) -> Self {
        let is_word = |word: &&String| !word.is_empty() && !word.contains(char::is_whitespace) && word.as_str() != "*";
        for word in written.get_ref().iter().filter(|word| !is_word(word)) {
            let problem = Diagnostic::new(Code::InvalidValue, format!("`{word}` is not one word"));
            report.push(problem.at(file, written.span()).help("write single words; `*` stands for any letters in one"));
        }
        Self(written.get_ref().iter().filter(is_word).map(|word| folded(word)).collect())
    }

    /// How many of the words of a text, as [`split`] gives them, are among these.
    pub(super) fn count(&self, words: &[String]) -> usize {
        words.iter().filter(|word| self.has(word)).count()
    }

    /// Whether a folded word is among these.
    pub(super) fn has(&self, word: &str) -> bool {
        self.0.iter().any(|pattern| fits(pattern, word))
    }

    /// The patterns, for people.
    pub(super) fn listed(&self) -> String {
        let listed: Vec<String> = self.0.iter().take(4).map(|pattern| format!("`{pattern}`")).collect();
        listed.join(", ") + if self.0.len() > 4 { ", …" } else { "" }
    }
}

/// The words of a text, folded: runs of letters, with apostrophes and hyphens inside.
pub(super) fn split(text: &str) -> Vec<String> {
    let is_joiner = |letter: char| matches!(letter, '\'' | '’' | 'ʼ' | '-' | '\u{2011}');
    let folded = folded(text);
    let runs = folded.split(|letter: char| !letter.is_alphanumeric() && !is_joiner(letter));
    runs.map(|run| run.trim_matches(is_joiner).to_owned()).filter(|word| !word.is_empty()).collect()
}

/// A text in which capitals, the dots of a Turkish i, the vowel signs of Arabic and the form of an apostrophe make no
/// difference.
fn folded(text: &str) -> String {
    let is_silent = |letter: char| matches!(letter, '\u{307}' | '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}');
    let plain = |letter: char| match letter {
        'ı' => 'i',
        '’' | 'ʼ' => '\'',
        letter => letter,
    };
    text.chars().flat_map(char::to_lowercase).filter(|letter| !is_silent(*letter)).map(plain).collect()
}

/// Whether a word or a name fits a pattern in which `*` stands for any letters.
#[must_use]
pub fn fits(pattern: &str, word: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = word.strip_prefix(first) else { return false };
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        let Some((_, behind)) = rest.split_once(part) else { return false };
        rest = behind;
    }
    rest.is_empty()
}

/// The groups of a text's words in the order in which they stand, from some groups.
pub(super) fn sequence<'g>(words: &[String], groups: &[(&'g str, &'g Words)]) -> Vec<&'g str> {
    let group = |word: &String| groups.iter().find(|(_, known)| known.has(word)).map(|(name, _)| *name);
    words.iter().filter_map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source() -> SourceGlossary {
        let text =
            "[left]\nkind = \"side\"\nwords = [\"links\", \"linker*\"]\n[not]\nkind = \"must\"\nwords = [\"niet\"]\n";
        SourceGlossary::parse(&SourcePath::known("locales/nl/glossary.toml"), text).0
    }

    fn problems(text: &str) -> Vec<(Code, String, Option<String>)> {
        let (_, report) = Glossary::parse(&SourcePath::known("locales/tr/glossary.toml"), text, &source());
        report.iter().map(|d| (d.code, d.message.clone(), d.help.clone())).collect()
    }

    #[test]
    fn words_are_found_whatever_their_capitals_dots_and_signs() {
        for (pattern, text, expected) in [
            ("linker*", "Linkerknie en LINKERHAND, niet links", 2),
            ("sol", "Sol elinizi solunum", 1),
            ("*mayın*", "Yapmayın! KALDIRMAYIN", 2),
            ("ısınma", "Isınma", 1),
            ("إلى", "إِلَى اليمين", 1),
            ("don't", "Don’t do that", 1),
            ("*knie", "knie, linkerknie, knieën", 2),
        ] {
            assert_eq!(Words(vec![folded(pattern)]).count(&split(text)), expected, "{pattern} in {text}");
        }
    }

    #[test]
    fn a_star_stands_for_any_letters() {
        for (pattern, word, expected) in
            [("a*", "a", true), ("*a*", "bab", true), ("a*c", "abc", true), ("a*c", "abd", false), ("a", "ab", false)]
        {
            assert_eq!(fits(pattern, word), expected, "{pattern} {word}");
        }
    }

    #[test]
    fn a_sound_glossary_is_taken_in_silence() {
        let except = "[[except]]\nmessage = \"a-s1\"\nwords = \"not\"\nreason = \"x\"\n";
        let text = format!("{except}[words]\nleft = [\"sol\"]\nnot = [\"*ma*\"]\n");
        let (glossary, report) = Glossary::parse(&SourcePath::known("locales/tr/glossary.toml"), &text, &source());
        assert!(report.is_empty(), "{report:?}");
        let id = MessageId::new("a-s1").unwrap();
        assert!(glossary.excepts(&id, "not") && !glossary.excepts(&id, "left"));
    }

    #[test]
    fn what_is_missing_or_misspelt_is_reported() {
        let [lacks] = &problems("[words]\nleft = [\"sol\"]\n")[..] else { panic!("one problem") };
        assert_eq!(lacks.0, Code::GlossaryIncomplete);
        let found = problems("[words]\nlefft = [\"sol\"]\nleft = [\"a b\"]\nnot = [\"*\"]\n");
        let messages: Vec<&str> = found.iter().map(|(_, message, _)| message.as_str()).collect();
        assert_eq!(
            messages,
            ["the Dutch glossary has no group `lefft`", "`a b` is not one word", "`*` is not one word"]
        );
        assert_eq!(found[0].2.as_deref(), Some("did you mean `left`?"));
        let words = "[words]\nleft = []\nnot = []\n";
        let except = "[[except]]\nmessage = \"é\"\nwords = \"nott\"\nreason = \" \"\n";
        let found = problems(&format!("{except}{words}"));
        let codes: Vec<Code> = found.iter().map(|(code, ..)| *code).collect();
        assert_eq!(
            codes,
            [
                Code::GlossaryIncomplete,
                Code::GlossaryIncomplete,
                Code::InvalidValue,
                Code::InvalidValue,
                Code::InvalidValue
            ]
        );
    }
}
