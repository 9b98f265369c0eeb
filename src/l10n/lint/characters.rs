//! Characters that nobody sees, or that belong to another script: signs of direction, spaces without a break, Latin
//! commas and question marks in Arabic.

use unicode_script::Script;

use super::Finding;
use super::script::Scripts;
use crate::diag::Code;

/// Says which characters do not belong in a text.
pub(super) fn find(scripts: &Scripts, dutch: &str, translation: &str) -> Vec<Finding> {
    let mut findings: Vec<Finding> = direction(dutch, translation).into_iter().collect();
    findings.extend(spaces(translation));
    findings.extend(punctuation(translation).filter(|_| scripts.has(Script::Arabic)));
    findings
}

/// Signs that turn text round. The site sets the direction of every value itself.
fn direction(dutch: &str, translation: &str) -> Option<Finding> {
    let is_control = |sign: &char| matches!(sign, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let sign = translation.chars().find(|sign| is_control(sign) && !dutch.contains(*sign))?;
    let message = format!("an invisible character, U+{:04X}, which can turn numbers round", u32::from(sign));
    Some(Finding::new(Code::BidiControl, message, "delete it: the site sets the direction of every number itself"))
}

/// A space without a break holds a number and its unit together, a sign and its word, or a short word and the next.
fn spaces(translation: &str) -> Option<Finding> {
    let letters: Vec<char> = translation.chars().collect();
    let is_misused = |at: &usize| {
        let before = at.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(at + 1).copied();
        let (Some(before), Some(after)) = (before, after) else { return true };
        let both_are_letters = before.is_alphabetic() && after.is_alphabetic();
        let short = letters[..*at].iter().rev().take_while(|letter| letter.is_alphabetic()).count() <= 2;
        before.is_whitespace() || after.is_whitespace() || (both_are_letters && !short)
    };
    let at = (0..letters.len()).filter(|at| matches!(letters[*at], '\u{a0}' | '\u{202f}')).find(is_misused)?;
    let message = format!("a space without a break, U+{:04X}, where a plain one belongs", u32::from(letters[at]));
    let help = "it belongs between a number and its unit, beside a sign, or behind a word of one or two letters";
    Some(Finding::new(Code::NoBreakSpace, message, help))
}

/// A Latin comma, semicolon or question mark outside numbers and addresses.
fn punctuation(translation: &str) -> Option<Finding> {
    let letters: Vec<char> = translation.chars().collect();
    let is_digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
    let is_foreign = |at: &usize| {
        let in_number = is_digit(at.checked_sub(1)) && is_digit(Some(at + 1));
        matches!(letters[*at], ',' | ';' | '?') && !in_number
    };
    let sign = letters[(0..letters.len()).find(is_foreign)?];
    let right = match sign {
        ',' => '،',
        ';' => '؛',
        _ => '؟',
    };
    Some(Finding::new(Code::ForeignPunctuation, format!("a Latin `{sign}`"), format!("write `{right}`")))
}
