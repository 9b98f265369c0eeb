//! `translate accept`: somebody answerable says that translations fit today's Dutch, or how far they have come. It
//! changes no words.

use super::Changes;
use super::locales::{Locales, Rewritten, Sources, Translation, catalog_file, state_file};
use crate::date::Date;
use crate::l10n::{Entry, Message, States, Weight, WordsHash, fits, standing};
use crate::lang::{Lang, ReviewState};
use crate::path::SourcePath;
use crate::source::toml::nearest;

/// Whose translations are accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Languages {
    /// Those of these languages, which somebody has read.
    Named(Vec<Lang>),
    /// Those of all languages, unread: the Dutch means the same as before, as after a comma.
    AllMeaningUnchanged,
}

/// What somebody accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// Whose translations.
    pub languages: Languages,
    /// Which messages: ids, with `*` for any letters, and with `domain/` before them where several domains have them.
    pub messages: Vec<String>,
    /// The role of whoever accepts.
    pub by: String,
    /// When they do.
    pub date: Option<Date>,
    /// How far the translations have come now; `None` leaves that as it is.
    pub state: Option<ReviewState>,
}

/// Why nothing was accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AcceptError {
    /// There is no such language.
    #[error("nothing is translated into `{0}`")]
    UnknownLanguage(Lang),
    /// No message is called so.
    #[error("there is no message `{messages}`{}", .nearest.as_ref().map(|near| format!("; did you mean `{near}`?")).unwrap_or_default())]
    UnknownMessage {
        /// What was asked for.
        messages: String,
        /// The message that is called most like it.
        nearest: Option<String>,
    },
    /// Messages of several domains are called so.
    #[error("`{messages}` stands in {}; write one of these before it, with a slash", .domains.join(" and "))]
    SeveralDomains {
        /// What was asked for.
        messages: String,
        /// The domains.
        domains: Vec<String>,
    },
    /// A message has no words in a language.
    #[error("`{message}` is not translated into `{lang}`")]
    NotTranslated {
        /// The language.
        lang: Lang,
        /// The message.
        message: String,
    },
    /// A file has mistakes, so that it cannot be told what is accepted.
    #[error("`{0}` has mistakes; mend them first")]
    Damaged(SourcePath),
}

impl Locales {
    /// Accepts translations as made from today's Dutch.
    ///
    /// # Errors
    /// [`AcceptError`]; nothing is accepted then.
    pub fn accept(&self, acceptance: &Acceptance) -> Result<Changes, AcceptError> {
        let mut changes = Changes::default();
        let wanted: Vec<Wanted> =
            acceptance.messages.iter().map(|messages| self.find(messages)).collect::<Result<_, _>>()?;
        for lang in self.accepted_languages(&acceptance.languages)? {
            for domain in self.domains() {
                let wanted: Vec<&Wanted> = wanted.iter().filter(|wanted| wanted.domain == domain).collect();
                if !wanted.is_empty() {
                    self.change(self.accepted_states(lang, domain, &wanted, acceptance)?, &mut changes);
                }
            }
        }
        Ok(changes)
    }

    fn accepted_languages<'a>(&'a self, languages: &'a Languages) -> Result<Vec<&'a Lang>, AcceptError> {
        match languages {
            Languages::AllMeaningUnchanged => Ok(self.languages().collect()),
            Languages::Named(named) => named
                .iter()
                .map(|lang| {
                    let known = self.languages().find(|known| *known == lang);
                    known.ok_or_else(|| AcceptError::UnknownLanguage(lang.clone()))
                })
                .collect(),
        }
    }

    fn find(&self, messages: &str) -> Result<Wanted, AcceptError> {
        let (asked_domain, pattern) = messages.rsplit_once('/').map_or((None, messages), |(d, p)| (Some(d), p));
        let mut domains = Vec::new();
        for domain in self.domains().filter(|domain| asked_domain.is_none_or(|asked| asked == *domain)) {
            if self.sources(domain).keys().any(|id| fits(pattern, id.as_str())) {
                domains.push(domain.to_owned());
            }
        }
        match domains.as_slice() {
            [domain] => Ok(Wanted { domain: domain.clone(), pattern: pattern.to_owned() }),
            [] => Err(self.unknown(messages, pattern)),
            _ => Err(AcceptError::SeveralDomains { messages: messages.to_owned(), domains }),
        }
    }

    fn unknown(&self, messages: &str, pattern: &str) -> AcceptError {
        let ids: Vec<String> =
            self.domains().flat_map(|domain| self.sources(domain).into_keys()).map(|id| id.to_string()).collect();
        let nearest = nearest(pattern, ids.iter().map(String::as_str)).map(str::to_owned);
        AcceptError::UnknownMessage { messages: messages.to_owned(), nearest }
    }

    /// The states of a domain with what is accepted; `None` when that is nothing new.
    fn accepted_states(
        &self,
        lang: &Lang,
        domain: &str,
        wanted: &[&Wanted],
        acceptance: &Acceptance,
    ) -> Result<Option<Rewritten>, AcceptError> {
        let file = state_file(lang, domain);
        let read = [file.clone(), catalog_file(lang, domain), catalog_file(self.source(), domain)];
        if let Some(damaged) = read.into_iter().find(|file| self.is_damaged(file)) {
            return Err(AcceptError::Damaged(damaged));
        }
        let translation = self.translation(lang, domain);
        if let Languages::Named(_) = acceptance.languages {
            need_words(lang, translation, wanted)?;
        }
        let Some(translation) = translation else { return Ok(None) };
        let (sources, mut states) = (self.sources(domain), translation.states.clone());
        let chosen = |message: &&Message| wanted.iter().any(|wanted| fits(&wanted.pattern, message.id.as_str()));
        let messages = translation.catalog.iter().filter(chosen);
        let accepted = messages.filter(|message| accept_one(message, &sources, acceptance, &mut states)).count();
        let summary = format!("{accepted} accepted by {}", acceptance.by);
        Ok((accepted > 0).then(|| Rewritten { file, text: states.write(), summary }))
    }
}

/// Messages of one domain.
struct Wanted {
    domain: String,
    pattern: String,
}

/// Says when a message that was asked for by its full name has no words: somebody believes to have read them.
fn need_words(lang: &Lang, translation: Option<&Translation>, wanted: &[&Wanted]) -> Result<(), AcceptError> {
    let has_words = |id: &str| translation.is_some_and(|translation| translation.catalog.get(id).is_some());
    match wanted.iter().find(|wanted| !wanted.pattern.contains('*') && !has_words(&wanted.pattern)) {
        None => Ok(()),
        Some(wanted) => Err(AcceptError::NotTranslated { lang: lang.clone(), message: wanted.pattern.clone() }),
    }
}

/// Accepts one translation; returns whether that says anything new.
fn accept_one(message: &Message, sources: &Sources, acceptance: &Acceptance, states: &mut States) -> bool {
    let Some((source, _)) = sources.get(&message.id) else { return false };
    let hash = WordsHash::of(&message.words());
    let known = states.entries.get(&message.id);
    let standing = standing(known, source, &hash, Weight::Ordinary);
    let state = acceptance.state.unwrap_or(if standing.unrecorded { ReviewState::Translated } else { standing.state });
    let is_news = known.is_none_or(|entry| standing.stale || entry.hash != hash || entry.state != state);
    if is_news {
        let (by, date) = (Some(acceptance.by.clone()), acceptance.date);
        states.entries.insert(message.id.clone(), Entry { source: source.clone(), hash, state, by, date });
    }
    is_news
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translate::testing::{Project, lang};

    fn acceptance(languages: Languages, messages: &[&str], state: Option<ReviewState>) -> Acceptance {
        let messages = messages.iter().map(|message| (*message).to_owned()).collect();
        Acceptance { languages, messages, by: "physiotherapist".into(), date: Date::parse("2026-05-02"), state }
    }

    fn named(tags: &[&str]) -> Languages {
        Languages::Named(tags.iter().map(|tag| lang(tag)).collect())
    }

    /// A caution that was translated into two languages, and then changed in Dutch.
    fn changed() -> Project {
        let mut project = Project::new(&[("caution", "Stop bij pijn.")]);
        for tag in ["tr", "uk"] {
            project.write(&format!("locales/{tag}/rug.ftl"), "exercise-06-s1 = Dur!\n");
        }
        project.sync();
        project.set(&[("caution", "Stop, bij pijn.")]);
        project.sync();
        project
    }

    fn stale(project: &Project, tag: &str) -> usize {
        project.locales().status()[&(lang(tag), "rug".to_owned())].stale
    }

    #[test]
    fn an_accepted_translation_is_fresh_and_keeps_its_state() {
        let mut project = changed();
        assert_eq!((stale(&project, "tr"), stale(&project, "uk")), (1, 1));
        let changes = project.locales().accept(&acceptance(named(&["tr"]), &["exercise-06-s1"], None)).unwrap();
        project.apply(changes);
        assert_eq!((stale(&project, "tr"), stale(&project, "uk")), (0, 1));
        assert!(
            project.file("locales/tr/rug.state.toml").contains("state = \"translated\"\nby = \"physiotherapist\"\n")
        );
        assert!(project.sync().files.is_empty());
    }

    #[test]
    fn a_comma_is_accepted_for_all_languages_at_once() {
        let mut project = changed();
        let accepted = project.locales().accept(&acceptance(Languages::AllMeaningUnchanged, &["exercise-*"], None));
        project.apply(accepted.unwrap());
        assert_eq!((stale(&project, "tr"), stale(&project, "uk")), (0, 0));
    }

    #[test]
    fn a_review_can_be_written_down() {
        let mut project = changed();
        let review = acceptance(named(&["uk"]), &["rug/*"], Some(ReviewState::ReviewedClinical));
        project.apply(project.locales().accept(&review).unwrap());
        let counts = project.locales().status()[&(lang("uk"), "rug".to_owned())].clone();
        assert_eq!(counts.by_state, std::collections::BTreeMap::from([(ReviewState::ReviewedClinical, 1)]));
        assert!(project.locales().accept(&review).unwrap().files.is_empty());
        project.write("locales/uk/rug.ftl", "exercise-06-s1 = Інше\n");
        project.sync();
        assert!(project.file("locales/uk/rug.state.toml").contains("state = \"translated\""));
    }

    fn check_refused(languages: Languages, messages: &str, expected: &str) {
        let mut project = changed();
        project.write("locales/nl/knie.ftl", "exercise-06-s1 = Buig.\n");
        let refused = project.locales().accept(&acceptance(languages, &[messages], None)).unwrap_err();
        assert_eq!(refused.to_string(), expected);
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        check_refused(named(&["pl"]), "rug/*", "nothing is translated into `pl`");
        check_refused(
            named(&["tr"]),
            "rug/exercise-06-s2",
            "there is no message `rug/exercise-06-s2`; did you mean `exercise-06-s1`?",
        );
        check_refused(
            named(&["tr"]),
            "exercise-06-s1",
            "`exercise-06-s1` stands in knie and rug; write one of these before it, with a slash",
        );
        check_refused(named(&["tr"]), "knie/exercise-06-s1", "`exercise-06-s1` is not translated into `tr`");
    }

    #[test]
    fn nothing_is_accepted_from_a_file_with_mistakes() {
        let mut project = changed();
        project.write("locales/tr/rug.ftl", "exercise-06-s1 = Dur!\nexercise-06-s2 = {\n");
        let refused = project.locales().accept(&acceptance(named(&["tr"]), &["*"], None));
        assert_eq!(refused, Err(AcceptError::Damaged(SourcePath::known("locales/tr/rug.ftl"))));
    }

    #[test]
    fn a_star_stands_for_any_letters() {
        for (pattern, name, fits) in [
            ("a-s1", "a-s1", true),
            ("a-*", "a-s1", true),
            ("*", "a", true),
            ("a*b*c", "axbxbc", true),
            ("a*b*c", "axc", false),
            ("a*a", "a", false),
            ("a", "ab", false),
        ] {
            assert_eq!(super::fits(pattern, name), fits, "{pattern} {name}");
        }
    }
}
