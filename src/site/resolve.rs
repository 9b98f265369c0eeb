//! Parsed inputs to the finished [`Site`]: numbers, translations, fallbacks, links and codes bound to each other.
//! Whatever does not fit is reported where it stands, and the rest goes on.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::links;
use super::page::{LeafletId, PageId};
use super::sources::{self, LeafletSource, Sources};
use super::translations;
use super::wording::{Origin, Worth};
use super::{Leaflet, Site};
use crate::content::document::Document;
use crate::content::dose::Dose;
use crate::content::facts::WordedFact;
use crate::diag::{Code, Diagnostic, Report};
use crate::l10n::{Catalogs, INTERFACE, Localizer, Message, Standing, WordsHash};
use crate::lang::{Lang, Language};
use crate::path::SourcePath;
use crate::source::toml::nearest;
use crate::statement::{self, Statement};

/// Joins the inputs. The site is complete even where the report has errors, so that later stages find theirs too.
#[must_use]
pub fn resolve(sources: Sources) -> (Site, Report) {
    let mut report = Report::default();
    let languages = with_sound_fallbacks(&sources.languages, &mut report);
    let (wordings, ids) = report.take(translations::wordings(&sources));
    let localizers = localizers(&sources.catalogs, &languages);
    let Sources { config, leaflets, hospital, pages, catalogs, ledger, statement, images, .. } = sources;
    let leaflets = leaflets.into_iter().filter_map(|leaflet| join_leaflet(leaflet, &catalogs, &mut report));
    let leaflets: BTreeMap<LeafletId, Leaflet> = leaflets.map(|leaflet| (leaflet.id.clone(), leaflet)).collect();
    let (not_found, prose) = pages.into_iter().partition::<Vec<_>, _>(|document| document.page == "not-found");
    let prose = prose.into_iter().map(|document| (Arc::from(document.source.stem()), document)).collect();
    let interface = languages.iter().map(|language| (language.lang.clone(), interface_worth(&catalogs, language)));
    let mut site = Site {
        interface: interface.collect(),
        origins: interface_origins(&catalogs, &languages),
        ids,
        config,
        languages,
        leaflets,
        hospital,
        prose,
        not_found: not_found.into_iter().next(),
        ledger,
        statement,
        images,
        wordings,
        vocabulary: WordedFact::ALL.map(|fact| (fact, catalogs.source_words(fact.as_str()))).into(),
        localizers,
        links: BTreeMap::new(),
        shown_as_it_is: None,
    };
    site.links = report.take(links::bind(&site));
    check_statement(&site, &catalogs, &mut report);
    check_codes(&site, &mut report);
    (site, report)
}

/// Beginnings of the interface messages that are said of every exercise, beside those for the words of facts.
const SAID_OF_ALL: [&str; 4] = ["dose-", "safety-", "exercise-label", "transfer-label"];

/// Where the words that say facts come from, in every language that has them.
fn interface_origins(catalogs: &Catalogs, languages: &[Language]) -> BTreeMap<(Lang, String), Origin> {
    let beginnings: Vec<String> = WordedFact::ALL
        .iter()
        .map(|fact| format!("{}-", fact.as_str()))
        .chain(SAID_OF_ALL.map(str::to_owned))
        .collect();
    let says_fact = |message: &&Message| beginnings.iter().any(|beginning| message.id.as_str().starts_with(beginning));
    let mut origins = BTreeMap::new();
    for message in catalogs.interface().filter(says_fact) {
        for language in languages {
            if let Some(origin) = interface_origin(catalogs, language, message) {
                origins.insert((language.lang.clone(), message.id.to_string()), origin);
            }
        }
    }
    origins
}

fn interface_origin(catalogs: &Catalogs, language: &Language, message: &Message) -> Option<Origin> {
    if language.fallback.is_none() {
        return Some(Origin::original(&message.pattern()));
    }
    let Standing { state, stale, .. } = catalogs.interface_standing(&language.lang, message)?;
    let made_from = catalogs.made_from(&language.lang, INTERFACE, &message.id).map(WordsHash::of);
    Some(Origin { state: Some(state), stale, made_from })
}

/// What the critical words of the interface are worth in a language; the source language lacks none.
fn interface_worth(catalogs: &Catalogs, language: &Language) -> Worth {
    if language.fallback.is_none() {
        return Worth::FULL;
    }
    let worth = |standing: Option<Standing>| match standing {
        None => Worth { usable: false, ..Worth::FULL },
        Some(of) => Worth { usable: !of.stale, stale: of.stale, state: Some(of.state) },
    };
    catalogs.critical_interface(&language.lang).into_iter().map(worth).fold(Worth::FULL, Worth::and)
}

/// The languages with fallbacks that end at the source language; one that does not is reported and mended.
fn with_sound_fallbacks(languages: &[Language], report: &mut Report) -> Vec<Language> {
    let source = &languages[0].lang;
    let mut sound = languages.to_vec();
    for (at, language) in languages.iter().enumerate() {
        let problem = match &language.fallback {
            _ if at == 0 => {
                sound[0].fallback = None;
                continue;
            }
            None => format!("`{}` has no fallback", language.lang),
            Some(_) if ends_at_source(languages, language) => continue,
            Some(fallback) => format!("the fallback `{fallback}` of `{}` never reaches `{source}`", language.lang),
        };
        let problem = Diagnostic::new(Code::FallbackCycle, problem).in_file(&sources::locale_file(&language.lang));
        report.push(problem.help(format!("write `fallback = \"{source}\"`")));
        sound[at].fallback = Some(source.clone());
    }
    sound
}

fn ends_at_source(languages: &[Language], language: &Language) -> bool {
    let mut lang = &language.lang;
    for _ in languages {
        let Some(at) = languages.iter().position(|other| other.lang == *lang) else { return false };
        match &languages[at].fallback {
            _ if at == 0 => return true,
            Some(next) => lang = next,
            None => return false,
        }
    }
    false
}

fn localizers(catalogs: &Catalogs, languages: &[Language]) -> BTreeMap<Lang, Arc<Localizer>> {
    let chain = |language: &Language| {
        let mut chain = vec![language.lang.clone()];
        let mut fallback = language.fallback.clone();
        while let Some(lang) = fallback {
            fallback = languages.iter().find(|other| other.lang == lang).and_then(|other| other.fallback.clone());
            chain.push(lang);
        }
        chain
    };
    let of = |language: &Language| (language.lang.clone(), Arc::new(catalogs.localizer(&chain(language))));
    languages.iter().map(of).collect()
}

fn join_leaflet(leaflet: LeafletSource, catalogs: &Catalogs, report: &mut Report) -> Option<Leaflet> {
    let LeafletSource { facts, names, general, transfers, exercises } = leaflet;
    let Some(id) = LeafletId::new(facts.id.get_ref()) else {
        let message = format!("`{}` cannot be part of an address", facts.id.get_ref());
        let problem = Diagnostic::new(Code::InvalidValue, message).at(&names.source, facts.id.span());
        report.push(problem.help("use small letters, digits and hyphens"));
        return None;
    };
    for (letter, facts) in facts.types_in_order() {
        if let Some(dose) = &facts.dose {
            check_dose(&names, dose, None, report);
        }
        if general.section(&super::type_anchor(letter)).is_none() {
            let message = format!("the rules of type {letter} are missing");
            let help = format!(
                "write them in `{}` under a heading with `{{#{}}}`",
                general.source,
                super::type_anchor(letter)
            );
            report.push(Diagnostic::new(Code::UnknownType, message).at(&names.source, facts.name.span()).help(help));
        }
    }
    let transfers = sources::by_number(transfers, report);
    let exercises = sources::by_number(exercises, report);
    let leaflet = Leaflet { id, facts, names, general, transfers, exercises };
    leaflet.exercises.values().for_each(|exercise| check_exercise(&leaflet, exercise, catalogs, report));
    leaflet.transfers.values().for_each(|transfer| check_words(transfer, catalogs, report));
    Some(leaflet)
}

fn check_exercise(leaflet: &Leaflet, exercise: &Document, catalogs: &Catalogs, report: &mut Report) {
    let Some(facts) = exercise.exercise_facts() else { return };
    let known: Vec<&str> = leaflet.facts.types.keys().map(String::as_str).collect();
    for letter in facts.types.iter().filter(|letter| !known.contains(&letter.get_ref().as_str())) {
        let message = format!("the type `{}` is not declared", letter.get_ref());
        let problem = Diagnostic::new(Code::UnknownType, message).at(&exercise.source, letter.span());
        report.push(problem.help(format!("the types of this leaflet are {}", known.join(", "))));
    }
    check_words(exercise, catalogs, report);
    let steps = exercise.procedure().steps.len();
    facts.doses.iter().for_each(|dose| check_dose(exercise, dose, Some(steps), report));
    check_stated(leaflet, exercise, report);
}

/// Warns of an exercise without a type, or without any dose, unless somebody accepted that.
fn check_stated(leaflet: &Leaflet, exercise: &Document, report: &mut Report) {
    let Some(facts) = exercise.exercise_facts().filter(|facts| facts.accepted.is_none()) else { return };
    let help = "if the paper leaflet states none, write `accepted = \"reason\"` in the front matter";
    if facts.types.is_empty() {
        let problem = Diagnostic::new(Code::TypeNotStated, format!("exercise {} has no type", facts.number.get_ref()));
        report.push(problem.at(&exercise.source, facts.number.span()).help(help));
    }
    if facts.doses.is_empty() && leaflet.inherited_doses(exercise).is_empty() {
        let problem = Diagnostic::new(Code::DoseNotStated, format!("exercise {} has no dose", facts.number.get_ref()));
        report.push(problem.at(&exercise.source, facts.number.span()).help(help));
    }
}

fn check_dose(document: &Document, dose: &toml::Spanned<Dose>, steps: Option<usize>, report: &mut Report) {
    let step_missing = dose.get_ref().step.filter(|step| *step == 0 || steps.is_none_or(|steps| *step > steps));
    let defect = dose.get_ref().defect().map(str::to_owned);
    let step = step_missing.map(|step| format!("the dose belongs to step {step}, which does not exist"));
    for message in [defect, step].into_iter().flatten() {
        report.push(Diagnostic::new(Code::InvalidDose, message).at(&document.source, dose.span()));
    }
}

/// Checks words of facts that are shown through a message of the interface: `position-prone`, `equipment-mat`.
fn check_words(document: &Document, catalogs: &Catalogs, report: &mut Report) {
    for fact in WordedFact::ALL {
        for word in document.words(fact) {
            check_word(&document.source, fact.as_str(), word, catalogs, report);
        }
    }
}

fn check_word(file: &SourcePath, prefix: &str, word: &toml::Spanned<String>, catalogs: &Catalogs, report: &mut Report) {
    let known = catalogs.source_words(prefix);
    if known.iter().any(|known| known == word.get_ref()) {
        return;
    }
    let name = if prefix == WordedFact::Body.as_str() { "body part" } else { prefix };
    let message = format!("the {name} `{}` is not known", word.get_ref());
    let problem = Diagnostic::new(Code::InvalidValue, message).at(file, word.span());
    let help = match nearest(word.get_ref(), known.iter().map(String::as_str)) {
        Some(known) => format!("did you mean `{known}`?"),
        None => {
            format!("add a message `{prefix}-{}` to the interface, or use {}", word.get_ref(), known.join(", "))
        }
    };
    report.push(problem.help(help));
}

/// Every printed code leads somewhere, and every page that paper can point at has a code.
fn check_codes(site: &Site, report: &mut Report) {
    let file = SourcePath::known(crate::ledger::FILE);
    let pages: BTreeMap<String, PageId> =
        site.pages().into_iter().filter_map(|page| Some((page.ledger_name()?, page))).collect();
    for (code, entry) in &site.ledger.codes {
        if entry.retired.is_none() && !pages.contains_key(&entry.page) {
            let message = format!("the printed code `{code}` leads to `{}`, which does not exist", entry.page);
            let problem = Diagnostic::new(Code::CodeWithoutTarget, message).at(&file, entry.span.clone());
            report.push(problem.help("bring the page back, or write `retired = <date>` in the entry"));
        }
    }
    for (name, page) in &pages {
        let Some(leaflet) = site.leaflet_of(page) else { continue };
        if site.ledger.code_for(name, leaflet.facts.edition).is_none() {
            let message = format!("`{name}` has no printed code for edition {}", leaflet.facts.edition);
            let source = site.document(page).map_or(&file, |document| &document.source);
            let problem = Diagnostic::new(Code::PageWithoutCode, message).in_file(source);
            report.push(problem.help("run `oefenwijzer codes add` before the leaflet is printed"));
        }
    }
}

/// The facts of the accessibility statement have a page with a place for them, and every judge has its words.
fn check_statement(site: &Site, catalogs: &Catalogs, report: &mut Report) {
    let Some(Statement { measured, .. }) = &site.statement else { return };
    let file = SourcePath::known(statement::FILE);
    let page = site.prose.get(statement::PAGE);
    for anchor in [statement::STATUS, statement::MEASURED] {
        if page.is_none_or(|page| page.section(anchor).is_none()) {
            let message = format!("no section of the page `{}` is marked as `{anchor}`", statement::PAGE);
            let help = format!("write `{{#{anchor}}}` behind its heading in `content/pages/{}.md`", statement::PAGE);
            report.push(Diagnostic::new(Code::InvalidValue, message).in_file(&file).help(help));
        }
    }
    for judge in &measured.judges {
        check_word(&file, "statement-judge", &judge.id, catalogs, report);
    }
}
