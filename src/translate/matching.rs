//! Which segment of a changed page continues which of the one before. It knows nothing of files.

use std::collections::{BTreeMap, VecDeque};

use super::SourceSegment;
use crate::l10n::ReferenceSegment;

/// From how much likeness on (Levenshtein, 1 is equal) a text continues another of its kind anywhere on the page.
const LIKE: f64 = 0.6;

/// From how much likeness on it does so between the same neighbours. Place alone decides nothing: the translation of an
/// unrelated sentence would be shown, as merely outdated, until somebody mends it.
const LIKE_IN_PLACE: f64 = 0.35;

/// For each segment of a page today, which of the segments before it continues: first those of the same text, wherever
/// they moved; then the most alike of the same kind.
pub(super) fn continued(before: &[ReferenceSegment], today: &[SourceSegment]) -> Vec<Option<usize>> {
    let mut pairs = Pairs::of_equal_texts(before, today);
    let likeness = |now: usize, then: usize| {
        let (now, then) = (&today[now], &before[then]);
        if now.kind == then.kind { strsim::normalized_levenshtein(&now.text, &then.text) } else { 0.0 }
    };
    pairs.join(|_, now, then| likeness(now, then), LIKE);
    pairs.join(
        |pairs, now, then| if pairs.share_neighbours(now, then) { likeness(now, then) } else { 0.0 },
        LIKE_IN_PLACE,
    );
    pairs.then
}

/// Segments of today and of before that belong together, by index.
#[derive(Clone)]
struct Pairs {
    /// For each segment of today the one of before.
    then: Vec<Option<usize>>,
    /// For each segment of before the one of today.
    now: Vec<Option<usize>>,
}

impl Pairs {
    fn of_equal_texts(before: &[ReferenceSegment], today: &[SourceSegment]) -> Self {
        let mut pairs = Self { then: vec![None; today.len()], now: vec![None; before.len()] };
        let mut known: BTreeMap<&str, VecDeque<usize>> = BTreeMap::new();
        for (index, segment) in before.iter().enumerate() {
            known.entry(&segment.text).or_default().push_back(index);
        }
        for (index, segment) in today.iter().enumerate() {
            if let Some(then) = known.get_mut(segment.text.as_str()).and_then(VecDeque::pop_front) {
                pairs.pair(index, then);
            }
        }
        pairs
    }

    fn pair(&mut self, now: usize, then: usize) {
        self.then[now] = Some(then);
        self.now[then] = Some(now);
    }

    /// Pairs what is left over, the most alike first; of equally alike ones the first.
    fn join(&mut self, likeness: impl Fn(&Self, usize, usize) -> f64, least: f64) {
        let mut candidates = Vec::new();
        for now in (0..self.then.len()).filter(|&now| self.then[now].is_none()) {
            for then in (0..self.now.len()).filter(|&then| self.now[then].is_none()) {
                candidates.push((likeness(self, now, then), now, then));
            }
        }
        candidates.retain(|(likeness, _, _)| *likeness >= least);
        candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        for (_, now, then) in candidates {
            if self.then[now].is_none() && self.now[then].is_none() {
                self.pair(now, then);
            }
        }
    }

    /// Whether two segments stand between the same two others, or the same end of the page.
    fn share_neighbours(&self, now: usize, then: usize) -> bool {
        let before_now = self.then[..now].iter().rev().find_map(|then| *then);
        let after_now = self.then[now..].iter().find_map(|then| *then);
        let before_then = (0..then).rev().find(|&index| self.now[index].is_some());
        let after_then = (then..self.now.len()).find(|&index| self.now[index].is_some());
        (before_now, after_now) == (before_then, after_then)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::{MessageId, Weight};

    fn before(texts: &[&str]) -> Vec<ReferenceSegment> {
        let segment = |(serial, text): (u32, &&str)| ReferenceSegment {
            id: MessageId::of_segment("p", serial).unwrap(),
            kind: "step".into(),
            picture: None,
            weight: Weight::Ordinary,
            text: (*text).to_owned(),
        };
        (1..).zip(texts).map(segment).collect()
    }

    fn today(texts: &[&str]) -> Vec<SourceSegment> {
        let segment = |text: &&str| SourceSegment {
            kind: "step".into(),
            picture: None,
            weight: Weight::Ordinary,
            text: (*text).to_owned(),
        };
        texts.iter().map(segment).collect()
    }

    fn check(then: &[&str], now: &[&str], expected: &[Option<usize>]) {
        assert_eq!(continued(&before(then), &today(now)), expected, "{then:?} → {now:?}");
    }

    const LIE: &str = "Ga op uw buik liggen.";
    const LEAN: &str = "Steun op uw ellebogen.";
    const STAND: &str = "Kom langzaam overeind.";

    #[test]
    fn a_text_keeps_its_id_wherever_it_moves() {
        check(&[LIE, LEAN, STAND], &[STAND, LIE, LEAN], &[Some(2), Some(0), Some(1)]);
        check(&[LIE, LIE], &[LEAN, LIE], &[None, Some(0)]);
    }

    #[test]
    fn an_evident_successor_continues_an_id() {
        check(&[LIE, LEAN], &["Steun op uw onderarmen.", LIE], &[Some(1), Some(0)]);
        check(&[LIE, LEAN, STAND], &[LIE, "Leun nu op beide ellebogen.", STAND], &[Some(0), Some(1), Some(2)]);
    }

    #[test]
    fn an_unrelated_text_in_the_same_place_does_not() {
        check(&[LIE, LEAN, STAND], &[LIE, "Adem rustig door.", STAND], &[Some(0), None, Some(2)]);
    }

    #[test]
    fn a_caution_does_not_continue_a_step() {
        let mut now = today(&["Ga op uw rug liggen."]);
        now[0].kind = "caution".into();
        assert_eq!(continued(&before(&[LIE]), &now), [None]);
    }
}
