//! How much a phone has to draw for a drawing, once every `<use>`, pattern, mask and marker is followed. It draws
//! nothing itself.

use std::collections::BTreeMap;

use super::Element;

/// The most elements that are drawn once every `<use>`, pattern and mask is followed: a file of a thousand bytes can
/// otherwise ask a phone to draw millions.
pub(super) const MAX_DRAWN: u64 = 50_000;

/// How often a part may point at a part that points at a part.
const MAX_REFERENCE_DEPTH: usize = 16;

/// Counts the elements that are drawn; `None` when parts point at each other in a circle or too deep.
pub(super) fn count_drawn(root: &Element) -> Option<u64> {
    Drawn::new(root).count(root, 0).map(|count| count.elements)
}

#[derive(Clone, Copy)]
struct Count {
    elements: u64,
    /// How many references follow on each other at most.
    references: usize,
}

struct Drawn<'a> {
    named: BTreeMap<&'a str, &'a Element>,
    /// What was counted before; `None` while the count is under way, so that a circle is seen.
    counted: BTreeMap<&'a str, Option<Count>>,
}

impl<'a> Drawn<'a> {
    fn new(root: &'a Element) -> Self {
        let mut named = BTreeMap::new();
        let mut left = vec![root];
        while let Some(element) = left.pop() {
            named.extend(element.attribute("id").map(|id| (id, element)));
            left.extend(element.elements());
        }
        Self { named, counted: BTreeMap::new() }
    }

    /// Counts an element to which `depth` references led.
    fn count(&mut self, element: &'a Element, depth: usize) -> Option<Count> {
        let mut sum = Count { elements: 1, references: 0 };
        for name in element.references() {
            let Count { elements, references } = self.count_named(name, depth + 1)?;
            sum.add(Count { elements, references: references + 1 });
        }
        for child in element.elements() {
            sum.add(self.count(child, depth)?);
        }
        (depth + sum.references <= MAX_REFERENCE_DEPTH).then_some(sum)
    }

    fn count_named(&mut self, name: &'a str, depth: usize) -> Option<Count> {
        if depth > MAX_REFERENCE_DEPTH {
            return None;
        }
        if let Some(counted) = self.counted.get(name) {
            return *counted;
        }
        let element = self.named.get(name).copied()?;
        self.counted.insert(name, None);
        let count = self.count(element, depth);
        self.counted.insert(name, count);
        count
    }
}

impl Count {
    fn add(&mut self, other: Self) {
        self.elements = self.elements.saturating_add(other.elements);
        self.references = self.references.max(other.references);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::svg::read;
    use crate::path::SourcePath;

    fn check_passes(inside: &str, passes: bool) {
        let text = format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{inside}</svg>");
        let (drawing, report) = read(&SourcePath::known("a.svg"), text.as_bytes());
        assert_eq!(drawing.is_some(), passes, "{report:#?}");
        if let Some(drawing) = drawing {
            assert!(count_drawn(&drawing.root).unwrap() <= MAX_DRAWN);
        }
    }

    #[test]
    fn repetition_of_repetition_is_counted_in_full() {
        let doubled = |levels: usize| -> String {
            let level = |n: usize| format!("<g id='a{}'><use href='#a{n}'/><use href='#a{n}'/></g>", n + 1);
            (0..levels).fold("<g id='a0'/>".to_owned(), |text, n| text + &level(n))
        };
        check_passes(&doubled(10), true);
        check_passes(&doubled(14), false);
        check_passes(&doubled(100), false);
    }

    #[test]
    fn a_long_chain_of_references_is_refused() {
        let chain = |length: usize| -> String {
            (0..length)
                .fold("<g id='a0'/>".to_owned(), |text, n| text + &format!("<use id='a{}' href='#a{n}'/>", n + 1))
        };
        check_passes(&chain(16), true);
        check_passes(&chain(17), false);
        check_passes(&chain(5_000), false);
    }
}
