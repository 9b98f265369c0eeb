//! How far each language has come, in numbers. It lists no single messages.

use std::collections::BTreeMap;

use super::locales::Locales;
use crate::l10n::{WordsHash, standing};
use crate::lang::{Lang, ReviewState};

/// How far one language has come in one domain.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// The messages that the Dutch has.
    pub total: usize,
    /// Those that have words.
    pub translated: usize,
    /// Those that have none.
    pub missing: usize,
    /// Those with words that were made from another Dutch text.
    pub stale: usize,
    /// Those with words of which nothing is known.
    pub unrecorded: usize,
    /// The words of the Dutch, in the sense of a word processor, whose translation is missing or stale.
    pub words_left: usize,
    /// The words of each state, changed ones under what is left of theirs.
    pub by_state: BTreeMap<ReviewState, usize>,
}

impl Locales {
    /// How far each language has come in each domain.
    #[must_use]
    pub fn status(&self) -> BTreeMap<(Lang, String), Counts> {
        let mut status = BTreeMap::new();
        for domain in self.domains() {
            for lang in self.languages() {
                status.insert((lang.clone(), domain.to_owned()), self.counts(lang, domain));
            }
        }
        status
    }

    fn counts(&self, lang: &Lang, domain: &str) -> Counts {
        let mut counts = Counts::default();
        let translation = self.translation(lang, domain);
        for (id, (source, weight)) in self.sources(domain) {
            counts.total += 1;
            let words = translation.and_then(|translation| translation.catalog.get(id.as_str()));
            let Some((translation, words)) = translation.zip(words) else {
                counts.missing += 1;
                counts.words_left += word_count(&source);
                continue;
            };
            let hash = WordsHash::of(&words.words());
            let standing = standing(translation.states.entries.get(&id), &source, &hash, weight);
            counts.translated += 1;
            counts.stale += usize::from(standing.stale);
            counts.words_left += if standing.stale { word_count(&source) } else { 0 };
            counts.unrecorded += usize::from(standing.unrecorded);
            *counts.by_state.entry(standing.state).or_default() += 1;
        }
        counts
    }
}

/// How many words a text has. The names and keys of placeables in a message of the interface are none.
fn word_count(text: &str) -> usize {
    let is_word = |part: &&str| part.chars().any(char::is_alphabetic) && !part.starts_with(['$', '[', '*', '{']);
    text.split_whitespace().filter(is_word).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translate::testing::{Project, lang};

    #[test]
    fn each_language_is_counted_in_each_domain() {
        let mut project = Project::new(&[("step", "Ga liggen."), ("step", "Kom overeind."), ("caution", "Stop.")]);
        project.write("locales/nl/ui.ftl", "menu = Menu\n");
        project.write("locales/tr/rug.ftl", "exercise-06-s1 = Yat.\nexercise-06-s2 = Kalk.\n");
        project.sync();
        project.set(&[("step", "Ga nu liggen."), ("step", "Kom overeind."), ("caution", "Stop.")]);
        project.sync();
        project.write("locales/tr/rug.ftl", "exercise-06-s1 = Yat.\nexercise-06-s2 = Kalk.\nexercise-06-s3 = Dur.\n");
        let status = project.locales().status();
        let rug = Counts {
            total: 3,
            translated: 3,
            missing: 0,
            stale: 2,
            unrecorded: 1,
            words_left: 4,
            by_state: [(ReviewState::Machine, 1), (ReviewState::Translated, 2)].into(),
        };
        let ui = Counts { total: 1, missing: 1, words_left: 1, ..Counts::default() };
        let wanted = [((lang("tr"), "rug".to_owned()), rug), ((lang("tr"), "ui".to_owned()), ui)];
        assert_eq!(status, BTreeMap::from(wanted));
    }
}
