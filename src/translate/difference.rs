//! `translate diff`: what changed in the Dutch since a translation was made, word by word. It lists translations that
//! are stale; what was never translated has nothing to compare.

use similar::{ChangeTag, TextDiff};

use super::locales::{Locales, Translation};
use crate::l10n::{MessageId, Weight, WordsHash, standing};
use crate::lang::{Lang, ReviewState};
use crate::path::SourcePath;

/// A translation whose Dutch has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The message, with its catalogue: `rugklachten/exercise-06-s3`.
    pub message: String,
    /// Whether a patient's safety depends on it.
    pub weight: Weight,
    /// How far the translation has come.
    pub state: ReviewState,
    /// The Dutch that it was made from; `None` when nothing is known of it.
    pub then: Option<String>,
    /// The Dutch of today.
    pub now: String,
    /// What changed, word by word.
    pub pieces: Vec<Piece>,
    /// The translation.
    pub words: String,
    /// The file it stands in.
    pub file: SourcePath,
    /// Its line there, counted from 1.
    pub line: usize,
}

/// A piece of a text that was compared with another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// It stands in both.
    Same(String),
    /// It stood in the old text only.
    Gone(String),
    /// It stands in the new text only.
    New(String),
}

impl Locales {
    /// The stale translations of a language, by catalogue, in the order of the Dutch.
    #[must_use]
    pub fn differences(&self, lang: &Lang) -> Vec<Difference> {
        let mut found = Vec::new();
        for (catalogue, translation) in self.translations(lang) {
            let mut sources = self.sources(catalogue);
            for id in self.ordered(catalogue) {
                let source = sources.remove(&id);
                found.extend(source.and_then(|source| self.difference((catalogue, &id), source, translation)));
            }
        }
        found
    }

    fn difference(
        &self,
        (catalogue, id): (&str, &MessageId),
        (now, weight): (String, Weight),
        translation: &Translation,
    ) -> Option<Difference> {
        let message = translation.catalog.get(id.as_str())?;
        let entry = translation.states.entries.get(id);
        let standing = standing(entry, &now, &WordsHash::of(&message.words()), weight);
        let then = entry.map(|entry| entry.source.clone());
        standing.stale.then(|| Difference {
            message: format!("{catalogue}/{id}"),
            weight,
            state: standing.state,
            pieces: then.as_deref().map(|then| pieces(then, &now)).unwrap_or_default(),
            then,
            now,
            words: message.words(),
            file: translation.catalog.file().clone(),
            line: self.line(translation.catalog.file(), message.span.start),
        })
    }
}

/// Compares two texts word by word.
fn pieces(then: &str, now: &str) -> Vec<Piece> {
    let diff = TextDiff::from_words(then, now);
    let mut pieces: Vec<Piece> = Vec::new();
    for change in diff.iter_all_changes() {
        match (change.tag(), pieces.last_mut()) {
            (ChangeTag::Equal, Some(Piece::Same(text)))
            | (ChangeTag::Delete, Some(Piece::Gone(text)))
            | (ChangeTag::Insert, Some(Piece::New(text))) => text.push_str(change.value()),
            (ChangeTag::Equal, _) => pieces.push(Piece::Same(change.value().to_owned())),
            (ChangeTag::Delete, _) => pieces.push(Piece::Gone(change.value().to_owned())),
            (ChangeTag::Insert, _) => pieces.push(Piece::New(change.value().to_owned())),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translate::testing::{Project, lang};

    fn same(text: &str) -> Piece {
        Piece::Same(text.to_owned())
    }

    #[test]
    fn a_stale_translation_is_shown_with_what_changed() {
        let mut project = Project::new(&[("step", "Ga liggen."), ("caution", "Stop bij veel pijn.")]);
        project.write("locales/tr/rug.ftl", "exercise-06-s1 = Yat.\n\nexercise-06-s2 = Dur.\n");
        project.sync();
        assert_eq!(project.locales().differences(&lang("tr")), []);
        project.set(&[("step", "Ga liggen."), ("caution", "Stop bij pijn.")]);
        let today = project.locales().with_todays_dutch(&project.documents);
        let [found] = &today.differences(&lang("tr"))[..] else { panic!("one is stale") };
        assert_eq!((found.message.as_str(), found.line), ("rug/exercise-06-s2", 3));
        assert_eq!((found.weight, found.words.as_str()), (Weight::Critical, "Dur."));
        assert_eq!((found.then.as_deref(), found.now.as_str()), (Some("Stop bij veel pijn."), "Stop bij pijn."));
        assert_eq!(found.pieces, [same("Stop bij "), Piece::Gone("veel ".to_owned()), same("pijn.")]);
    }

    #[test]
    fn pieces_give_both_texts_back() {
        let (then, now) = ("Doe dit 3 keer, rustig.", "Doe dit rustig: 4 keer.");
        let pieces = pieces(then, now);
        let text = |takes: fn(&Piece) -> Option<&str>| pieces.iter().filter_map(takes).collect::<String>();
        let old = text(|piece| match piece {
            Piece::Same(text) | Piece::Gone(text) => Some(text),
            Piece::New(_) => None,
        });
        let new = text(|piece| match piece {
            Piece::Same(text) | Piece::New(text) => Some(text),
            Piece::Gone(_) => None,
        });
        assert_eq!((old.as_str(), new.as_str()), (then, now));
    }
}
