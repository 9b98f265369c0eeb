//! Messages with a fallback: the first language of a chain that has a message answers, and the answer says which
//! language that was. It decides nothing for whole pages; an exercise falls back as a whole, elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::bundle::{Bundle, FormatError};
use super::formatted::{Args, Formatted};
use crate::lang::{Lang, Localized};

/// The messages for readers of one language.
#[derive(Clone, Debug)]
pub struct Localizer {
    lang: Lang,
    chain: Vec<Arc<Bundle>>,
    marks: BTreeMap<String, [char; 2]>,
}

impl Localizer {
    /// Joins the bundles of a language and of those it falls back to, the nearest first.
    #[must_use]
    pub fn new(lang: &Lang, chain: Vec<Arc<Bundle>>) -> Self {
        Self { lang: lang.clone(), chain, marks: BTreeMap::new() }
    }

    /// The same messages, some of them between two characters, so that the finished page can tell them by these.
    #[must_use]
    pub fn with_marks(&self, marks: BTreeMap<String, [char; 2]>) -> Self {
        Self { marks, ..self.clone() }
    }

    /// The readers' language.
    #[must_use]
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// The language that will answer, when any has the message.
    #[must_use]
    pub fn answers_in(&self, id: &str) -> Option<&Lang> {
        self.bundle(id).map(Bundle::lang)
    }

    /// The messages whose ids begin with a prefix, in any language of the chain.
    #[must_use]
    pub fn ids_beginning_with<'s>(&'s self, prefix: &'s str) -> BTreeSet<&'s str> {
        self.chain.iter().flat_map(|bundle| bundle.ids_beginning_with(prefix)).collect()
    }

    /// Fills values into a message, and says in which language the answer is.
    ///
    /// # Errors
    /// As [`Bundle::format`]; a mistake in a language's own message is not hidden by falling back.
    pub fn format(&self, id: &str, args: &Args<'_>) -> Result<Localized<Formatted>, FormatError> {
        let missing = || FormatError::Missing { lang: self.lang.clone(), id: id.to_owned() };
        let bundle = self.bundle(id).ok_or_else(missing)?;
        let formatted = bundle.format(id, args)?;
        let formatted = match self.marks.get(id) {
            Some(marks) => formatted.between(*marks),
            None => formatted,
        };
        Ok(Localized::new(bundle.lang().clone(), formatted))
    }

    fn bundle(&self, id: &str) -> Option<&Bundle> {
        self.chain.iter().map(|bundle| &**bundle).find(|bundle| bundle.has(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Catalog;
    use crate::path::SourcePath;

    fn localizer(languages: &[(&str, &str)]) -> Localizer {
        let bundle = |(lang, text): &(&str, &str)| {
            let (catalog, _) = Catalog::parse(&SourcePath::known("locales/x/ui.ftl"), text);
            Arc::new(Bundle::new(&Lang::new(lang).unwrap(), &[&catalog]).0)
        };
        Localizer::new(&Lang::new(languages[0].0).unwrap(), languages.iter().map(bundle).collect())
    }

    #[test]
    fn an_answer_says_which_language_it_is_in() {
        let localizer = localizer(&[("uk", "a = так"), ("nl", "a = ja\nb = nee")]);
        let answer = |id: &str| localizer.format(id, &Args::new()).map(|a| (a.lang.to_string(), a.value.plain()));
        assert_eq!(answer("a").unwrap(), ("uk".to_owned(), "так".to_owned()));
        assert_eq!(answer("b").unwrap(), ("nl".to_owned(), "nee".to_owned()));
        assert_eq!(answer("c").unwrap_err().to_string(), "there is no message `c` in `uk`");
    }

    #[test]
    fn a_broken_message_is_an_error_and_no_reason_to_fall_back() {
        let localizer = localizer(&[("uk", "a = { $x }"), ("nl", "a = ja")]);
        assert!(localizer.format("a", &Args::new()).is_err());
    }
}
