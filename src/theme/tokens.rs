//! Design tokens: the custom properties with which a theme's style sheet begins, and the values that `theme.toml` gives
//! in place of the sheet's own. Where a token is used is the business of the style sheet.
//!
//! A value is put where the sheet has its own: into `:root { … }` from `[tokens.light]`, and into
//! `@media (prefers-color-scheme: dark) { :root { … } }` from `[tokens.dark]`. So nothing depends on the order of rules:
//! what the sheet says for readers who want more contrast, for very narrow screens and for paper still wins. A colour
//! that is given for light screens alone stays there; on dark ones the value of the sheet, or of the theme that is
//! extended, remains.

use std::collections::BTreeMap;
use std::iter::repeat_n;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use crate::diag::{Code, Diagnostic, Place, Report};
use crate::palette::{Colour, Medium};
use crate::path::SourcePath;
use crate::source::toml::nearest;

/// What the names of custom properties that are tokens begin with.
const PREFIX: &str = "--oefenwijzer-";

/// What the names of tokens that are colours begin with.
const COLOUR: &str = "color-";

/// The functions of CSS that a length may be computed with.
const FUNCTIONS: [&str; 5] = ["", "calc", "clamp", "max", "min"];

/// The longest value, in bytes.
const LONGEST: usize = 200;

/// The value of every token of a style sheet.
#[derive(Clone, Debug, Default)]
pub struct Tokens(BTreeMap<(Medium, String), Token>);

/// One value of a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The value as CSS.
    pub value: String,
    /// Where it stands.
    pub place: Place,
    /// Whether it stands in a `theme.toml`, and not in the style sheet.
    pub given: bool,
}

impl Tokens {
    /// A token as it is on a light or a dark screen. A value for light screens is that of dark ones, too, where the
    /// style sheet has no other.
    #[must_use]
    pub fn get(&self, medium: Medium, name: &str) -> Option<&Token> {
        let own = |medium| self.0.get(&(medium, name.to_owned()));
        own(medium).or_else(|| own(Medium::Light))
    }

    /// The colour that a token has; `None` for one that is not written as `#rgb` or `#rrggbb`.
    #[must_use]
    pub fn colour(&self, medium: Medium, name: &str) -> Option<Colour> {
        colour(&self.get(medium, name)?.value)
    }
}

/// The tables `[tokens.light]` and `[tokens.dark]` of one theme.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tables {
    #[serde(default)]
    light: Table,
    #[serde(default)]
    dark: Table,
}

type Table = BTreeMap<Spanned<String>, Spanned<String>>;

/// The values that a theme and those it extends give, the nearest of each.
#[derive(Default)]
pub(super) struct Given(BTreeMap<(Medium, String), GivenToken>);

struct GivenToken {
    value: String,
    name_place: Place,
    value_place: Place,
}

impl Given {
    /// Takes over what a file gives, where no file before it gave anything.
    pub(super) fn add(&mut self, tables: Tables, file: &SourcePath) {
        for (medium, table) in [(Medium::Light, tables.light), (Medium::Dark, tables.dark)] {
            for (name, value) in table {
                let (name_place, value_place) = (Place::new(file, name.span()), Place::new(file, value.span()));
                let token = GivenToken { value: value.into_inner(), name_place, value_place };
                self.0.entry((medium, name.into_inner())).or_insert(token);
            }
        }
    }

    /// Puts the values in the place of those of a style sheet, and gives the sheet and the tokens it then has.
    pub(super) fn put_into(&self, sheet: &str, file: &SourcePath, report: &mut Report) -> (String, Tokens) {
        let declarations = declarations(sheet);
        self.check(&declarations, report);
        let (mut text, mut end) = (String::with_capacity(sheet.len()), 0);
        let mut tokens = Tokens::default();
        for Declaration { medium, name, value } in declarations {
            let key = (medium, name.to_owned());
            let token = self.0.get(&key).filter(|given| fault(name, &given.value).is_none()).map_or_else(
                || Token { value: sheet[value.clone()].into(), place: Place::new(file, value.clone()), given: false },
                |given| Token { value: given.value.clone(), place: given.value_place.clone(), given: true },
            );
            text.push_str(&sheet[end..value.start]);
            text.push_str(&token.value);
            end = value.end;
            tokens.0.insert(key, token);
        }
        text.push_str(&sheet[end..]);
        (text, tokens)
    }

    /// Finds names that the sheet does not have, and values that do not belong into one.
    fn check(&self, declarations: &[Declaration<'_>], report: &mut Report) {
        for ((medium, name), given) in &self.0 {
            let has = |medium| declarations.iter().any(|known| (known.medium, known.name) == (medium, name));
            if !has(*medium) {
                let problem = unknown(*medium, name, declarations);
                report.push(problem.at(&given.name_place.file, given.name_place.start..given.name_place.end));
            } else if let Some((message, help)) = fault(name, &given.value) {
                let Place { file, start, end } = &given.value_place;
                report.push(Diagnostic::new(Code::InvalidValue, message).at(file, *start..*end).help(help));
            }
        }
    }
}

fn unknown(medium: Medium, name: &str, declarations: &[Declaration<'_>]) -> Diagnostic {
    if declarations.iter().any(|known| known.name == name) {
        let (here, other) = if medium == Medium::Dark { ("dark", "light") } else { ("light", "dark") };
        let message = format!("the style sheet has no value of its own for the token `{name}` on {here} screens");
        let help = format!("give it in `[tokens.{other}]`, where the sheet has one");
        return Diagnostic::new(Code::UnknownToken, message).help(help);
    }
    let problem = Diagnostic::new(Code::UnknownToken, format!("the style sheet has no token `{name}`"));
    let known = declarations.iter().map(|known| known.name);
    match nearest(name.strip_prefix(PREFIX).unwrap_or(name), known) {
        Some(known) => problem.help(format!("did you mean `{known}`?")),
        None => problem.help("the tokens stand at the beginning of `site.css`, each with `--oefenwijzer-` before it"),
    }
}

/// What is wrong with a value, and what to do.
fn fault(name: &str, value: &str) -> Option<(String, &'static str)> {
    if name.starts_with(COLOUR) {
        let message = format!("`{value}` is not a colour such as `#0a5054`");
        return colour(value).is_none().then_some((message, "write it as `#rgb` or `#rrggbb`"));
    }
    let message = format!("`{value}` is not a length, a number or a word");
    let help = "write lengths such as `0.5rem`, words, names of fonts in quotes, and `calc`, `min`, `max` or `clamp`";
    (!is_harmless(value)).then_some((message, help))
}

/// Reads `#rgb` or `#rrggbb`.
fn colour(text: &str) -> Option<Colour> {
    let twice: String = text.chars().skip(1).flat_map(|digit| [digit; 2]).collect();
    if text.len() == 4 { Colour::parse(&format!("{}{twice}", &text.get(..1)?)) } else { Colour::parse(text) }
}

/// Whether a value can do nothing but be the value of its own token: it ends no declaration, fetches nothing, and hides
/// nothing behind a comment or an escape.
fn is_harmless(value: &str) -> bool {
    let known = |character: char| character.is_ascii_alphanumeric() || " .,%+-*/()\"".contains(character);
    let fits = !value.trim().is_empty() && value.len() <= LONGEST && value.chars().all(known);
    let parts: Vec<&str> = value.split('"').collect();
    let unquoted: String = parts.iter().copied().step_by(2).collect();
    fits && parts.len() % 2 == 1 && !value.contains("/*") && is_computed(&unquoted)
}

/// Whether parentheses come in pairs, behind the name of a function that computes.
fn is_computed(value: &str) -> bool {
    let mut open = 0_usize;
    for (at, character) in value.char_indices().filter(|(_, character)| "()".contains(*character)) {
        let is_name = |character: char| character.is_ascii_alphanumeric() || character == '-';
        let function = &value[value[..at].trim_end_matches(is_name).len()..at];
        match character {
            '(' if FUNCTIONS.contains(&function) => open += 1,
            ')' if open > 0 => open -= 1,
            _ => return false,
        }
    }
    open == 0
}

/// The value that a style sheet gives to a token.
#[derive(Debug, PartialEq, Eq)]
struct Declaration<'a> {
    medium: Medium,
    name: &'a str,
    value: Range<usize>,
}

/// The tokens of a style sheet, in its order. Rules for anything but light and dark screens are passed over.
fn declarations(sheet: &str) -> Vec<Declaration<'_>> {
    let code = without_words(sheet);
    let (mut open, mut start, mut found) = (Vec::new(), 0, Vec::new());
    for (at, sign) in code.match_indices(['{', ';', '}']) {
        if sign == "{" {
            open.push(code[start..at].split_whitespace().collect::<String>());
        } else {
            found.extend(medium(&open).and_then(|medium| declaration(medium, sheet, &code, start..at)));
            if sign == "}" {
                open.pop();
            }
        }
        start = at + 1;
    }
    found
}

/// The screens that the rule within these braces is for.
fn medium(open: &[String]) -> Option<Medium> {
    let open: Vec<&str> = open.iter().map(String::as_str).collect();
    match *open {
        [":root"] => Some(Medium::Light),
        ["@media(prefers-color-scheme:dark)", ":root"] => Some(Medium::Dark),
        _ => None,
    }
}

fn declaration<'a>(medium: Medium, sheet: &'a str, code: &str, range: Range<usize>) -> Option<Declaration<'a>> {
    let colon = range.start + code[range.clone()].find(':')?;
    let name = &sheet[trimmed(code, range.start..colon)];
    let value = trimmed(sheet, colon + 1..range.end);
    Some(Declaration { medium, name: name.strip_prefix(PREFIX)?, value })
}

/// A range without the white space at both of its ends.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = range.start + part.len() - part.trim_start().len();
    start..start + part.trim().len()
}

/// The sheet with spaces in place of comments, quoted words and escapes, whose signs count for nothing.
fn without_words(sheet: &str) -> String {
    let (mut code, mut until) = (String::with_capacity(sheet.len()), 0);
    for (at, character) in sheet.char_indices() {
        if at >= until {
            until = at + words_length(&sheet[at..]);
        }
        if at < until {
            code.extend(repeat_n(' ', character.len_utf8()));
        } else {
            code.push(character);
        }
    }
    code
}

/// The length of the comment, the quoted words or the escape that a text begins with.
fn words_length(text: &str) -> usize {
    let mut characters = text.char_indices();
    match characters.next() {
        Some((_, '/')) if text.starts_with("/*") => text[2..].find("*/").map_or(text.len(), |end| end + 4),
        Some((_, '\\')) => characters.next().map_or(1, |(at, character)| at + character.len_utf8()),
        Some((_, quote @ ('"' | '\''))) => {
            let mut escaped = false;
            let ends = |(_, character): &(usize, char)| {
                let ends = *character == quote && !escaped;
                escaped = *character == '\\' && !escaped;
                ends
            };
            characters.find(ends).map_or(text.len(), |(at, _)| at + 1)
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = r#"/* :root { --oefenwijzer-color-no: #111; } */
:root {
  --oefenwijzer-color-ink: #123 /* dark */;
  --other: 1px;
  --oefenwijzer-font: "a; }", serif; --oefenwijzer-gap: 1rem
}
p::before { content: "\"{"; --oefenwijzer-color-ink: #999; }
@media (prefers-color-scheme:  dark) { :root { --oefenwijzer-color-ink: #fed } }
:root[data-contrast="more"] { --oefenwijzer-color-ink: #000; }
@media print { :root { --oefenwijzer-color-ink: #000; --oefenwijzer-ruler: 1mm; } }
"#;

    fn given(toml: &str) -> Given {
        let mut given = Given::default();
        given.add(toml::from_str(toml).unwrap(), &SourcePath::known("themes/a/theme.toml"));
        given
    }

    fn put(toml: &str) -> (String, Tokens, Report) {
        let mut report = Report::default();
        let (sheet, tokens) = given(toml).put_into(SHEET, &SourcePath::known("themes/b/assets/site.css"), &mut report);
        (sheet, tokens, report)
    }

    #[test]
    fn only_rules_for_light_and_dark_screens_hold_tokens() {
        let found: Vec<_> = declarations(SHEET).iter().map(|d| (d.medium, d.name, &SHEET[d.value.clone()])).collect();
        let wanted = [
            (Medium::Light, "color-ink", "#123 /* dark */"),
            (Medium::Light, "font", "\"a; }\", serif"),
            (Medium::Light, "gap", "1rem"),
            (Medium::Dark, "color-ink", "#fed"),
        ];
        assert_eq!(found, wanted);
    }

    #[test]
    fn a_value_takes_the_place_of_the_sheets_own_and_of_no_other() {
        let (sheet, tokens, report) = put("light.color-ink = '#456'\nlight.gap = '0'\n");
        assert_eq!(report, Report::default());
        assert_eq!(sheet, SHEET.replace("#123 /* dark */", "#456").replace("gap: 1rem", "gap: 0"));
        assert_eq!(tokens.colour(Medium::Light, "color-ink"), Colour::parse("#445566"));
        assert_eq!(tokens.colour(Medium::Dark, "color-ink"), Colour::parse("#ffeedd"), "light stays in the light");
        let [light, dark] = [Medium::Light, Medium::Dark].map(|medium| tokens.get(medium, "color-ink").unwrap());
        assert!(light.given && light.place.file.as_str() == "themes/a/theme.toml");
        assert!(!dark.given && SHEET[dark.place.start..].starts_with("#fed"));
        assert_eq!(tokens.get(Medium::Dark, "gap").unwrap().value, "0", "the sheet has one value for both");
    }

    #[test]
    fn without_values_a_sheet_stays_as_it_is() {
        assert_eq!(put("").0, SHEET);
    }

    #[test]
    fn the_nearest_file_wins() {
        let mut near = given("light.gap = '2rem'\n");
        let far = "light.gap = '3rem'\ndark.color-ink = '#abc'\n";
        near.add(toml::from_str(far).unwrap(), &SourcePath::known("themes/b/theme.toml"));
        let (sheet, _) = near.put_into(SHEET, &SourcePath::known("site.css"), &mut Report::default());
        assert!(sheet.contains("gap: 2rem") && sheet.contains("ink: #abc }"), "{sheet}");
    }

    #[test]
    fn values_that_do_more_than_be_a_value_are_refused() {
        for good in
            ["0", "0.5rem", "min(1.125rem, 4.5vw)", "calc(1rem * (2 + 3))", "\"Fira Sans\", sans-serif", "\"a (\""]
        {
            assert_eq!(fault("gap", good), None, "{good}");
        }
        for bad in [
            "",
            " ",
            "0; color: red",
            "0}",
            "{",
            "url(x)",
            "URL(x)",
            "expression(1)",
            "var(--x)",
            "0 /* a",
            "\\65",
            "a`b",
            "@import",
            "<b>",
            "calc(1rem",
            "1rem)",
            "\"a",
            "image-set(\"a\" 1x)",
            "attr(x)",
            "1px !important",
            "é",
        ] {
            assert!(fault("gap", bad).is_some(), "{bad}");
        }
        for bad in ["red", "#12345", "#1234", "#12345678", "rgb(0 0 0)", "#12g", "", "#ééé", "#123;"] {
            assert!(fault("color-ink", bad).is_some(), "{bad}");
        }
        for good in ["#1aB", "#11aaBB"] {
            assert_eq!(fault("color-ink", good), None, "{good}");
        }
        let (sheet, tokens, report) = put("light.color-ink = '#456;}'\n");
        assert_eq!((sheet.as_str(), report.iter().count()), (SHEET, 1));
        assert_eq!(tokens.get(Medium::Light, "color-ink").unwrap().value, "#123 /* dark */");
    }

    #[test]
    fn a_name_that_the_sheet_does_not_have_is_found_with_the_nearest_that_it_has() {
        let (_, _, report) = put("light.--oefenwijzer-color-inc = '#456'\ndark.gap = '0'\nlight.ruler = '1mm'\n");
        let found: Vec<_> = report.iter().map(|found| (&*found.message, found.help.as_deref().unwrap())).collect();
        assert_eq!(found.len(), 3);
        assert_eq!(found[0], ("the style sheet has no token `--oefenwijzer-color-inc`", "did you mean `color-ink`?"));
        assert!(found[1].0.ends_with("`gap` on dark screens") && found[1].1.contains("[tokens.light]"), "{found:?}");
        assert_eq!(found[2].0, "the style sheet has no token `ruler`");
    }
}
