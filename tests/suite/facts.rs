//! The facts of the paper leaflet against the parsed content: no dose, caution or rule may be lost, added or changed. The
//! table in `tests/fixtures/leaflet-facts.toml` was typed from the paper by hand and is never made from the content.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock};

use oefenwijzer::content::block::{AlertKind, Block};
use oefenwijzer::content::document::Document;
use oefenwijzer::content::dose::{Amount, Dose, Duration, Per, Side, Time, Units};
use oefenwijzer::content::inline;
use oefenwijzer::content::segment::{SegmentIndex, SegmentKind};
use oefenwijzer::site::page::LeafletId;
use oefenwijzer::site::{Leaflet, Site};
use serde::Deserialize;

use crate::project::{TestSite, repository};

/// The table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    leaflet: LeafletFacts,
    introduction: Words,
    exercise: Vec<ExerciseFacts>,
    transfer: Vec<TransferFacts>,
    section: Vec<SectionFacts>,
    hospital: HospitalFacts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LeafletFacts {
    code: String,
    revision: toml::value::Datetime,
    department: String,
    telephone: String,
    opens: String,
    closes: String,
    sessions_per_day: u32,
    blanks: usize,
    unit_choices: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    words: Vec<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExerciseFacts {
    number: u32,
    types: Vec<String>,
    doses: Vec<String>,
    inherited: Vec<String>,
    cautions: usize,
    inferred: Vec<String>,
    words: Vec<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TransferFacts {
    number: u32,
    words: Vec<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionFacts {
    id: String,
    words: Vec<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HospitalFacts {
    links: Vec<String>,
    words: Vec<Vec<String>>,
}

/// The content, parsed, and the table to compare it with.
struct Comparison {
    site: Arc<Site>,
    facts: Facts,
}

static COMPARISON: LazyLock<Comparison> = LazyLock::new(Comparison::read);

impl Comparison {
    fn read() -> Self {
        let (site, _) = TestSite::real().built_without_files().made.expect("the settings of the real site are usable");
        let file = repository().join("tests/fixtures/leaflet-facts.toml");
        let text = std::fs::read_to_string(file).expect("the table is readable");
        Self { site, facts: toml::from_str(&text).expect("the table has its own form") }
    }

    fn leaflet(&self) -> &Leaflet {
        &self.site.leaflets[&LeafletId::new("rugklachten").expect("an id")]
    }
}

/// A dose in the notation of the table.
pub(crate) fn notation(dose: &Dose) -> String {
    let mut keys = Vec::new();
    keys.extend(dose.step.map(|step| format!("step={step}")));
    keys.extend(dose.repetitions.map(|amount| format!("repetitions={}", self::amount(amount))));
    keys.extend(dose.hold.as_ref().map(|time| format!("hold={}", self::time(time))));
    keys.extend(dose.for_each.as_ref().map(|time| format!("for={}", self::time(time))));
    keys.extend(dose.duration.as_ref().map(|duration| format!("duration={}", self::duration(duration))));
    keys.extend(dose.side.map(|Side::Alternating| "side=alternating".to_owned()));
    keys.extend(dose.per.map(|Per::Muscle| "per=muscle".to_owned()));
    keys.join(" ")
}

fn duration(duration: &Duration) -> String {
    match duration {
        Duration::Whole(time) => self::time(time),
        Duration::Sides { left, right, units } => {
            format!("left:{},right:{}[{}]", amount(*left), amount(*right), self::units(*units))
        }
    }
}

fn time(time: &Time) -> String {
    let about = if time.approx { "~" } else { "" };
    format!("{about}{}[{}]", amount(time.amount), units(time.units))
}

fn amount(amount: Amount) -> String {
    match amount {
        Amount::Blank => "blank".into(),
        Amount::Number(number) => number.to_string(),
    }
}

fn units(units: Units) -> &'static str {
    match units {
        Units::Seconds => "s",
        Units::Minutes => "min",
        Units::SecondsOrMinutes => "s|min",
    }
}

fn cautions(blocks: &[Block<SegmentIndex>]) -> usize {
    let count = |block: &Block<SegmentIndex>| match block {
        Block::Alert { kind: Some(AlertKind::Caution), .. } => 1,
        Block::List { items, .. } => items.iter().map(|item| cautions(&item.blocks)).sum(),
        _ => 0,
    };
    blocks.iter().map(count).sum()
}

/// What each of these segments says, in small letters.
fn texts(document: &Document, segments: impl IntoIterator<Item = SegmentIndex>) -> Vec<String> {
    let text = |index| inline::to_text(&document.segment(index).inlines).to_lowercase();
    segments.into_iter().map(text).collect()
}

/// What a page says by itself: words about its pictures cannot stand in for a step.
fn all_texts(document: &Document) -> Vec<String> {
    let says = |index: &SegmentIndex| document.segments[index.0].kind != SegmentKind::AltText;
    texts(document, (0..document.segments.len()).map(SegmentIndex).filter(says))
}

/// The facts whose words do not occur together in any of the texts.
fn missing(place: &str, facts: &[Vec<String>], texts: &[String]) -> String {
    let says = |words: &[String]| texts.iter().any(|text| words.iter().all(|word| text.contains(&word.to_lowercase())));
    facts.iter().filter(|words| !says(words)).fold(String::new(), |mut list, words| {
        let _ = writeln!(list, "{place}: nothing says {words:?}");
        list
    })
}

#[track_caller]
fn assert_nothing_missing(list: &str) {
    assert!(list.is_empty(), "\n{list}");
}

#[test]
fn the_leaflet_is_the_one_on_paper() {
    let Comparison { site, facts: Facts { leaflet: paper, .. } } = &*COMPARISON;
    let facts = &site.leaflets[&LeafletId::new("rugklachten").expect("an id")].facts;
    assert_eq!(facts.code, paper.code);
    assert_eq!(facts.revision.to_string(), paper.revision.to_string());
    assert_eq!(*facts.owner.department.get_ref(), paper.department);
    assert_eq!(*facts.owner.telephone.get_ref(), paper.telephone);
    assert_eq!(facts.programme.sessions_per_day, Some(paper.sessions_per_day));
    let hours: Vec<_> = facts
        .owner
        .hours
        .iter()
        .map(|h| (h.from.as_str(), h.to.as_str(), h.opens.as_str(), h.closes.as_str()))
        .collect();
    assert_eq!(hours, [("monday", "friday", paper.opens.as_str(), paper.closes.as_str())]);
}

#[test]
fn every_exercise_has_the_facts_of_the_paper() {
    let comparison = &*COMPARISON;
    let leaflet = comparison.leaflet();
    let numbers: Vec<u32> = comparison.facts.exercise.iter().map(|paper| paper.number).collect();
    assert_eq!(leaflet.exercises.keys().copied().collect::<Vec<_>>(), numbers);
    for paper in &comparison.facts.exercise {
        let exercise = &leaflet.exercises[&paper.number];
        let facts = exercise.exercise_facts().expect("an exercise");
        let types: Vec<&str> = facts.types.iter().map(|letter| letter.get_ref().as_str()).collect();
        let doses: Vec<String> = facts.doses.iter().map(|dose| notation(dose.get_ref())).collect();
        let inherited: Vec<String> = leaflet.inherited_doses(exercise).into_iter().map(notation).collect();
        let inferred: Vec<&str> = facts.inferred.iter().map(|fact| fact.as_str()).collect();
        let found = (types, doses, inherited, cautions(&exercise.body), inferred);
        let wanted = (&paper.types, &paper.doses, &paper.inherited, paper.cautions, &paper.inferred);
        assert_eq!(format!("{found:?}"), format!("{wanted:?}"), "exercise {}", paper.number);
    }
}

#[test]
fn every_exercise_and_transfer_says_what_the_paper_says() {
    let comparison = &*COMPARISON;
    let (leaflet, facts) = (comparison.leaflet(), &comparison.facts);
    let numbers: Vec<u32> = facts.transfer.iter().map(|paper| paper.number).collect();
    assert_eq!(leaflet.transfers.keys().copied().collect::<Vec<_>>(), numbers);
    let exercises = facts.exercise.iter().map(|paper| {
        missing(&format!("exercise {}", paper.number), &paper.words, &all_texts(&leaflet.exercises[&paper.number]))
    });
    let transfers = facts.transfer.iter().map(|paper| {
        missing(&format!("transfer {}", paper.number), &paper.words, &all_texts(&leaflet.transfers[&paper.number]))
    });
    assert_nothing_missing(&exercises.chain(transfers).collect::<String>());
}

#[test]
fn every_blank_and_every_choice_of_unit_is_kept() {
    let comparison = &*COMPARISON;
    let exercises = comparison.leaflet().exercises.values().filter_map(Document::exercise_facts);
    let doses: Vec<&Dose> = exercises.flat_map(|facts| &facts.doses).map(toml::Spanned::get_ref).collect();
    let blanks: usize = doses.iter().map(|dose| dose.blanks()).sum();
    let choices: usize = doses.iter().map(|dose| dose.unit_choices()).sum();
    assert_eq!((blanks, choices), (comparison.facts.leaflet.blanks, comparison.facts.leaflet.unit_choices));
}

#[test]
fn the_general_text_has_the_rules_of_the_paper() {
    let comparison = &*COMPARISON;
    let general = &comparison.leaflet().general;
    let sections: BTreeMap<&str, Vec<String>> = general
        .sections()
        .iter()
        .map(|section| (section.id.unwrap_or_default(), texts(general, section.segments())))
        .collect();
    let paper = &comparison.facts;
    let mut wanted: Vec<&str> = paper.section.iter().map(|section| section.id.as_str()).collect();
    wanted.extend([""]);
    wanted.sort_unstable();
    assert_eq!(sections.keys().copied().collect::<Vec<_>>(), wanted);
    let of_sections =
        paper.section.iter().map(|section| missing(&section.id, &section.words, &sections[section.id.as_str()]));
    let list = of_sections.collect::<String>() + &missing("introduction", &paper.introduction.words, &sections[""]);
    assert_nothing_missing(&list);
}

#[test]
fn the_practical_tips_and_their_links_are_those_of_the_hospital() {
    let comparison = &*COMPARISON;
    let hospital = comparison.site.hospital.as_ref().expect("the tips are there");
    let links: Vec<&str> = hospital.links().map(|link| link.text.as_str()).collect();
    assert_eq!(links, comparison.facts.hospital.links);
    assert_nothing_missing(&missing("hospital.md", &comparison.facts.hospital.words, &all_texts(hospital)));
}

#[test]
fn a_fact_that_no_text_states_is_missed() {
    let facts = [vec!["Til".to_owned(), "niet op".to_owned()]];
    assert_eq!(missing("1", &facts, &["til uw been niet op.".to_owned()]), "");
    assert!(missing("1", &facts, &["til uw been op.".to_owned(), "niet op".to_owned()]).contains("nothing says"));
}
