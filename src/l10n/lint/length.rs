//! Texts that are so much longer or shorter than the Dutch that something was added or left out.

use super::Finding;
use crate::diag::Code;

/// How many characters more than twice as many are not remarkable: short labels vary most.
const MARGIN: usize = 20;

/// Says when a text is out of the band in which translations lie.
pub(super) fn find(dutch: &str, translation: &str) -> Option<Finding> {
    let (wanted, found) = (length(dutch), length(translation));
    let (least, most) = (wanted.saturating_sub(MARGIN) * 2 / 5, wanted * 2 + MARGIN);
    let message = format!("{found} characters for {wanted} in the Dutch");
    let help = format!("between {least} and {most} are expected; see whether something was left out or added");
    (!(least..=most).contains(&found)).then(|| Finding::new(Code::LengthOutOfBand, message, help))
}

fn length(text: &str) -> usize {
    text.split_whitespace().map(|word| word.chars().count() + 1).sum()
}
