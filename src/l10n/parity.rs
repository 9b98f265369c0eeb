//! Whether a translation says the same as the Dutch, as far as a program can tell: values, numbers, links, variants. It
//! judges no words, and does not ask whether a translation is missing or stale.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Event, Parser, Tag};

use super::catalog::{Catalog, Message};
use super::pattern::Pattern;
use super::plural::{Counting, Plurals};
use super::readings::{self, Choice, Reading};
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::Lang;

/// Compares translations into one language with the Dutch.
#[derive(Debug)]
pub struct Parity {
    dutch: Plurals,
    translation: Plurals,
}

impl Parity {
    /// Knows the plural rules of both languages.
    #[must_use]
    pub fn between(dutch: &Lang, translation: &Lang) -> Self {
        Self { dutch: Plurals::of(dutch), translation: Plurals::of(translation) }
    }

    /// Compares the messages of a translation with the Dutch ones, in every way in which they can be read. What the
    /// Dutch does not have is passed over.
    ///
    /// A number may be left out, or be written out in digits, only where a variant is for one number alone: `[0]`, and
    /// `[one]` in Dutch, but not `[one]` in Ukrainian, which is for 21 too.
    #[must_use]
    pub fn check(&self, dutch: &Catalog, translation: &Catalog) -> Report {
        let mut report = Report::default();
        for message in translation.iter() {
            let Some(source) = dutch.get(message.id.as_str()) else { continue };
            for (code, problem) in self.differences(source, message) {
                report.push(Diagnostic::new(code, problem).at(translation.file(), message.value_span.clone()));
            }
        }
        report
    }

    fn differences(&self, dutch: &Message, translation: &Message) -> BTreeSet<Problem> {
        let (source, target) = (parts(dutch), parts(translation));
        let compared = target.iter().filter_map(|(name, pattern)| Some(self.compare(source.get(name)?, pattern)));
        let mut problems: BTreeSet<Problem> = compared.flatten().collect();
        let names = |parts: &BTreeMap<&str, &Pattern>| parts.keys().map(|name| (*name).to_owned()).collect();
        problems.extend(lost_and_added(&names(&source), &names(&target), |name| match name {
            "" => "words of its own".to_owned(),
            name => format!("the attribute `.{name}`"),
        }));
        problems
    }

    fn compare(&self, dutch: &Pattern, translation: &Pattern) -> Vec<Problem> {
        let (source, target) = (readings::all(dutch), readings::all(translation));
        let variants = variants(&source, &target);
        if !variants.is_empty() {
            return variants;
        }
        let mut problems = Vec::new();
        for reading in &target {
            for full in source.iter().filter(|full| is_full(full) && go_together(full, reading)) {
                problems.extend(self.compare_reading(reading, full, &source));
            }
        }
        problems
    }

    /// Compares a reading with the Dutch for any number, and then, where it is for one number alone, with the Dutch
    /// for that number: one of them must fit.
    fn compare_reading(&self, reading: &Reading, full: &Reading, dutch: &[Reading]) -> Vec<Problem> {
        let fixed = fixed_numbers(reading, &self.translation);
        let problems = compare_readings(full, reading, &fixed);
        let mut special = dutch.iter().filter(|special| self.is_special_case(special, full, &fixed));
        let fits = problems.is_empty() || special.any(|special| compare_readings(special, reading, &fixed).is_empty());
        if fits { Vec::new() } else { problems }
    }

    fn is_special_case(&self, special: &Reading, full: &Reading, fixed: &BTreeMap<String, String>) -> bool {
        let numbers = fixed_numbers(special, &self.dutch);
        special.choices.iter().all(|(selector, choice)| {
            let of_full = full.choices.get(selector).is_some_and(|other| other.key == choice.key);
            let number = choice.variable.as_ref().and_then(|variable| numbers.get(variable));
            let wanted = choice.variable.as_ref().and_then(|variable| fixed.get(variable));
            of_full || (choice.plural && number.is_some() && number == wanted)
        })
    }
}

/// What is wrong with a message, and which rule says so.
type Problem = (Code, String);

/// Every text that a translation can give, each once, beside the Dutch that it must agree with; values are `…`.
/// Without a translation there are the texts of the Dutch alone.
#[must_use]
pub fn texts_of_both(dutch: &Message, translation: Option<&Message>) -> Vec<(String, Option<String>)> {
    let text = |reading: &Reading| reading.text.replace(readings::VALUE, "…").trim().to_owned();
    let mut texts = Vec::new();
    match translation {
        Some(translation) => {
            for (dutch, translation) in patterns_of_both(dutch, translation) {
                let both = readings_of_both(dutch, translation);
                texts.extend(both.iter().map(|(source, target)| (text(source), Some(text(target)))));
            }
        }
        None => texts.extend(dutch.patterns().flat_map(readings::all).map(|reading| (text(&reading), None))),
    }
    let mut seen = BTreeSet::new();
    texts.retain(|both| seen.insert(both.clone()));
    texts
}

/// The readings of a translation, each beside the Dutch for any number that it must agree with.
pub(super) fn readings_of_both(dutch: &Pattern, translation: &Pattern) -> Vec<(Reading, Reading)> {
    let source: Vec<Reading> = readings::all(dutch).into_iter().filter(is_full).collect();
    let beside = |target: Reading| {
        let agreeing = source.iter().filter(|full| go_together(full, &target));
        agreeing.map(|full| (full.clone(), target.clone())).collect::<Vec<_>>()
    };
    readings::all(translation).into_iter().flat_map(beside).collect()
}

/// The patterns that two messages have in common: the words, and attributes of the same name.
pub(super) fn patterns_of_both<'m>(dutch: &'m Message, translation: &'m Message) -> Vec<(&'m Pattern, &'m Pattern)> {
    let (source, target) = (parts(dutch), parts(translation));
    target.into_iter().filter_map(|(name, pattern)| Some((*source.get(name)?, pattern))).collect()
}

/// The words of a message under an empty name, and its attributes under theirs.
fn parts(message: &Message) -> BTreeMap<&str, &Pattern> {
    let attributes = message.attributes.iter().map(|attribute| (attribute.id.name.as_str(), &attribute.value));
    message.value.iter().map(|value| ("", value)).chain(attributes).collect()
}

/// Whether a reading is for any number: no plural variant of it is a special one.
fn is_full(reading: &Reading) -> bool {
    reading.choices.values().all(|choice| !choice.plural || choice.default)
}

/// Compares what variants of words (not of numbers) are chosen by: with one missing, a reader would get the default in
/// silence, such as seconds for minutes.
fn variants(dutch: &[Reading], translation: &[Reading]) -> Vec<Problem> {
    let keys = |readings: &[Reading]| -> BTreeSet<String> {
        let choices = readings.iter().flat_map(|reading| &reading.choices).filter(|(_, choice)| !choice.plural);
        choices.map(|(selector, choice)| format!("[{}] of `{selector}`", choice.key)).collect()
    };
    lost_and_added(&keys(dutch), &keys(translation), |key| format!("the variant {key}")).collect()
}

/// Whether two readings can be meant for the same values.
fn go_together(dutch: &Reading, translation: &Reading) -> bool {
    dutch.choices.iter().filter(|(_, choice)| !choice.plural).all(|(selector, choice)| {
        translation.choices.get(selector).is_none_or(|other| other.plural || other.key == choice.key)
    })
}

fn compare_readings(dutch: &Reading, translation: &Reading, fixed: &BTreeMap<String, String>) -> Vec<Problem> {
    let wanted =
        dutch.variables.iter().filter(|name| !fixed.contains_key(*name) || translation.variables.contains(*name));
    let wanted = wanted.cloned().collect();
    let place = place(translation);
    let value = |name: &str| format!("`{{ ${name} }}`");
    let reference = |name: &str| format!("`{{ {name} }}`");
    let mut problems: Vec<Problem> = lost_and_added(&wanted, &translation.variables, value).collect();
    problems.extend(lost_and_added(&dutch.references, &translation.references, reference));
    problems.extend(digits(dutch, translation, fixed).map(|problem| (Code::DigitMismatch, problem)));
    problems.extend(markdown(dutch, translation));
    problems.into_iter().map(|(code, problem)| (code, place.clone() + &problem)).collect()
}

/// The variables of which a reading is for one number alone, with that number.
fn fixed_numbers(reading: &Reading, plurals: &Plurals) -> BTreeMap<String, String> {
    let number = |(selector, choice): (&String, &Choice)| {
        let counting = if selector.contains("\"ordinal\"") { Counting::Ordinal } else { Counting::Cardinal };
        let literal = choice.key.parse::<f64>().ok().map(|number| number.to_string());
        let number = literal.or_else(|| only(&choice.key, counting, plurals));
        Some((choice.variable.clone()?, number?))
    };
    reading.choices.iter().filter(|(_, choice)| choice.plural && !choice.default).filter_map(number).collect()
}

fn only(category: &str, counting: Counting, plurals: &Plurals) -> Option<String> {
    plurals.only_number(category, counting).map(|number| number.to_string())
}

/// Compares the runs of digits. Where a variant is for one number alone, that number may be written out.
fn digits(dutch: &Reading, translation: &Reading, fixed: &BTreeMap<String, String>) -> Option<String> {
    let wanted = dutch.digits();
    let mut found = translation.digits();
    for (variable, number) in fixed {
        let surplus =
            found.iter().filter(|run| *run == number).count() > wanted.iter().filter(|run| *run == number).count();
        let position = found.iter().position(|run| run == number).filter(|_| surplus);
        if let Some(position) = position.filter(|_| !translation.variables.contains(variable)) {
            found.remove(position);
        }
    }
    (wanted != found).then(|| format!("the digits are {} here and {} in the Dutch", listed(&found), listed(&wanted)))
}

fn listed(items: &[String]) -> String {
    if items.is_empty() { "none".to_owned() } else { format!("`{}`", items.join("`, `")) }
}

/// What a text holds of Markdown beyond emphasis.
#[derive(Default)]
struct Markdown {
    targets: Vec<String>,
    other: BTreeSet<(Code, &'static str)>,
}

impl Markdown {
    fn of(text: &str) -> Self {
        let mut markdown = Self::default();
        if text.contains(['[', '<', '`']) {
            Parser::new(text).for_each(|event| markdown.add(event));
        }
        markdown.targets.sort_unstable();
        markdown
    }

    fn add(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => self.targets.push(dest_url.into_string()),
            Event::Start(Tag::Image { .. }) => drop(self.other.insert((Code::UnsupportedMarkdown, "a picture"))),
            Event::Code(_) => drop(self.other.insert((Code::UnsupportedMarkdown, "code between backticks"))),
            Event::Html(_) | Event::InlineHtml(_) => drop(self.other.insert((Code::RawHtml, "an HTML tag"))),
            _ => {}
        }
    }
}

fn markdown(dutch: &Reading, translation: &Reading) -> Vec<Problem> {
    let (source, target) = (Markdown::of(&dutch.text), Markdown::of(&translation.text));
    let added = target.other.difference(&source.other);
    let mut problems: Vec<Problem> =
        added.map(|(code, what)| (*code, format!("{what}, which the Dutch does not have"))).collect();
    if source.targets != target.targets {
        let (here, there) = (listed(&target.targets), listed(&source.targets));
        problems.push((Code::LinkMismatch, format!("links lead to {here} here and to {there} in the Dutch")));
    }
    problems
}

/// Names the variants of a reading, for a message that has several.
fn place(reading: &Reading) -> String {
    let keys: Vec<String> = reading.choices.values().map(|choice| format!("[{}]", choice.key)).collect();
    if keys.is_empty() { String::new() } else { format!("in the variant {}: ", keys.join(" ")) }
}

fn lost_and_added<'a>(
    wanted: &'a BTreeSet<String>,
    found: &'a BTreeSet<String>,
    name: impl Fn(&str) -> String,
) -> impl Iterator<Item = Problem> {
    let lost: Vec<String> =
        wanted.difference(found).map(|one| format!("{} is missing; the Dutch has it", name(one))).collect();
    let added: Vec<String> =
        found.difference(wanted).map(|one| format!("{} stands here, but not in the Dutch", name(one))).collect();
    lost.into_iter().chain(added).map(|problem| (Code::PlaceableMismatch, problem))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::SourcePath;

    fn catalog(text: &str) -> Catalog {
        let (catalog, report) = Catalog::parse(&SourcePath::known("locales/x/ui.ftl"), text);
        assert!(report.is_empty(), "{report:?}");
        catalog
    }

    fn parity(lang: &str) -> Parity {
        Parity::between(&Lang::new("nl").unwrap(), &Lang::new(lang).unwrap())
    }

    fn problems(lang: &str, dutch: &str, translation: &str) -> Vec<(Code, String)> {
        let dutch = catalog(&format!("m = {dutch}\n"));
        let report = parity(lang).check(&dutch, &catalog(&format!("m = {translation}\n")));
        report.iter().map(|diagnostic| (diagnostic.code, diagnostic.message.clone())).collect()
    }

    fn check_same(lang: &str, dutch: &str, translation: &str) {
        assert_eq!(problems(lang, dutch, translation), [], "{translation}");
    }

    fn check_differs(lang: &str, dutch: &str, translation: &str, code: Code, message: &str) {
        assert_eq!(problems(lang, dutch, translation), [(code, message.to_owned())], "{translation}");
    }

    const TIMES: &str = "{ $n ->\n [one] één keer\n *[other] { $n } keer\n }";

    #[test]
    fn values_may_move_but_not_get_lost() {
        check_same("tr", "{ $a } en { -t }", "{ -t } ve { $a }");
        let code = Code::PlaceableMismatch;
        check_differs("tr", "{ $a } x", "x", code, "`{ $a }` is missing; the Dutch has it");
        check_differs("tr", "x", "{ $a } x", code, "`{ $a }` stands here, but not in the Dutch");
        check_differs("tr", "{ -t } x", "x", code, "`{ -t }` is missing; the Dutch has it");
        check_differs("tr", "x\n .title = y", "x", code, "the attribute `.title` is missing; the Dutch has it");
    }

    #[test]
    fn a_number_may_be_left_out_only_where_there_is_but_one() {
        check_same("ar", TIMES, "{ $n ->\n [one] مرة\n [two] مرتان\n [few] { $n } مرات\n *[other] { $n } مرة\n }");
        check_same("pl", TIMES, "{ $n ->\n [1] 1 raz\n [one] raz\n *[other] { $n } razy\n }");
        let lost = "in the variant [one]: `{ $n }` is missing; the Dutch has it";
        check_differs("uk", TIMES, "{ $n ->\n [one] раз\n *[other] { $n } разів\n }", Code::PlaceableMismatch, lost);
        let lost = "in the variant [other]: `{ $n }` is missing; the Dutch has it";
        check_differs("tr", TIMES, "{ $n ->\n [one] { $n } kez\n *[other] kez\n }", Code::PlaceableMismatch, lost);
    }

    #[test]
    fn a_translation_may_say_of_one_what_the_dutch_says_of_one() {
        let dutch = "{ $n ->\n [one] één keer\n *[other] { $n } keer in 2 sets\n }";
        check_same("tr", dutch, "{ $n ->\n [one] bir kez\n *[other] 2 sette { $n } kez\n }");
        check_same("uk", dutch, "{ $n ->\n [1] один раз\n [one] { $n } раз, 2\n *[other] { $n } разів, 2\n }");
        assert_eq!(problems("uk", dutch, "{ $n ->\n [one] раз\n *[other] { $n } разів, 2\n }").len(), 2);
    }

    #[test]
    fn digits_must_be_those_of_the_dutch() {
        check_same("ar", "Houd 10 seconden vast.", "اثبت ١٠ ثوان.");
        let code = Code::DigitMismatch;
        check_differs("tr", "10 keer, 2 sets", "10 kez", code, "the digits are `10` here and `10`, `2` in the Dutch");
        check_differs("tr", "drie keer", "3 kez", code, "the digits are `3` here and none in the Dutch");
        check_differs("tr", "{ 10 } keer", "{ \"01\" } kez", code, "the digits are `01` here and `10` in the Dutch");
        check_differs(
            "pl",
            TIMES,
            "{ $n ->\n [one] 2 razy\n *[other] { $n } razy\n }",
            code,
            "in the variant [one]: the digits are `2` here and none in the Dutch",
        );
    }

    #[test]
    fn links_lead_where_the_dutch_ones_do() {
        check_same("tr", "[Bel](tel:112) *nu*", "Şimdi [**ara**](tel:112)");
        check_differs(
            "tr",
            "[Bel](https://a.nl)",
            "[Ara](https://b.nl)",
            Code::LinkMismatch,
            "links lead to `https://b.nl` here and to `https://a.nl` in the Dutch",
        );
        check_differs("tr", "x", "<b>x</b>", Code::RawHtml, "an HTML tag, which the Dutch does not have");
        check_differs(
            "tr",
            "x",
            "`x`",
            Code::UnsupportedMarkdown,
            "code between backticks, which the Dutch does not have",
        );
    }

    #[test]
    fn variants_of_words_are_those_of_the_dutch() {
        let dutch = "{ $unit ->\n [s] seconden\n *[min] minuten\n }";
        check_same("tr", dutch, "{ $unit ->\n *[s] saniye\n [min] dakika\n }");
        check_differs(
            "tr",
            dutch,
            "{ $unit ->\n *[s] saniye\n }",
            Code::PlaceableMismatch,
            "the variant [min] of `$unit` is missing; the Dutch has it",
        );
    }
}
