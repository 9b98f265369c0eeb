//! The leaflet as data for other programs: what the site knows and what `/<lang>/<leaflet>.json` says, in every language.
//! Whether the data has the form that the published schema promises is asked by `tests/tools/data.py`.

use std::collections::BTreeSet;

use oefenwijzer::content::block::Block;
use oefenwijzer::content::document::Document;
use oefenwijzer::content::inline;
use oefenwijzer::content::segment::SegmentIndex;
use oefenwijzer::lang::Lang;
use oefenwijzer::site::{Leaflet, Site};
use serde_json::Value;

use crate::facts::notation;
use crate::project::{Built, TestSite};

const TRANSLATED: [&str; 7] = ["en", "ar", "tr", "pl", "uk", "de", "ro"];

fn data(built: &Built, lang: &str) -> Value {
    serde_json::from_str(built.text(&format!("{lang}/rugklachten.json"))).expect("data is JSON")
}

fn list<'v>(value: &'v Value, field: &str) -> &'v [Value] {
    value[field].as_array().unwrap_or_else(|| panic!("`{field}` is no list in {value}"))
}

fn text<'v>(value: &'v Value, field: &str) -> &'v str {
    value[field].as_str().unwrap_or_else(|| panic!("`{field}` is no text in {value}"))
}

/// A dose in the notation of the facts of the paper.
fn written(dose: &Value) -> String {
    let amount = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let units = |value: &Value| list(value, "units").iter().map(&amount).collect::<Vec<_>>().join("|");
    let time = |value: &Value| match &value["left"] {
        Value::Null => {
            let about = if value["approx"] == true { "~" } else { "" };
            format!("{about}{}[{}]", amount(&value["amount"]), units(value))
        }
        left => format!("left:{},right:{}[{}]", amount(left), amount(&value["right"]), units(value)),
    };
    let fields = ["step", "repetitions", "hold", "for", "duration", "side", "per"];
    let stated = fields.into_iter().filter(|field| !dose[field].is_null()).map(|field| {
        let value = if dose[field].is_object() { time(&dose[field]) } else { amount(&dose[field]) };
        format!("{field}={value}")
    });
    stated.collect::<Vec<_>>().join(" ")
}

/// Adds every segment in a value.
fn segments<'v>(value: &'v Value, found: &mut Vec<&'v Value>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| segments(value, found)),
        Value::Object(fields) if fields.contains_key("source_revision") => found.push(value),
        Value::Object(fields) => fields.values().for_each(|value| segments(value, found)),
        _ => {}
    }
}

fn all_segments(value: &Value) -> Vec<&Value> {
    let mut found = Vec::new();
    segments(value, &mut found);
    found
}

/// The texts of every box that a patient must heed, each box as one text, in a language.
fn cautions(site: &Site, document: &Document, lang: &Lang) -> Vec<String> {
    let mut boxes = Vec::new();
    find_boxes(&document.body, &mut boxes);
    let words = |index: &SegmentIndex| inline::to_text(site.wording(document, lang).inlines(*index));
    boxes.iter().map(|indexes| indexes.iter().map(words).collect::<Vec<_>>().join("|")).collect()
}

fn find_boxes(blocks: &[Block<SegmentIndex>], boxes: &mut Vec<Vec<SegmentIndex>>) {
    for block in blocks {
        match block {
            Block::Alert { kind: Some(kind), blocks } if kind.is_critical() => {
                let mut indexes = Vec::new();
                oefenwijzer::content::document::collect_segments(blocks, &mut indexes);
                boxes.push(indexes);
            }
            Block::List { items, .. } => items.iter().for_each(|item| find_boxes(&item.blocks, boxes)),
            _ => {}
        }
    }
}

/// Compares one exercise or transfer with what the site knows of it.
fn check_item(site: &Site, leaflet: &Leaflet, document: &Document, item: &Value) {
    let place = format!("{} in {}", document.source, text(item, "lang"));
    let own = document.exercise_facts().map_or(&[][..], |facts| &facts.doses);
    let inherited = leaflet.inherited_doses(document);
    let wanted: Vec<String> = own.iter().map(toml::Spanned::get_ref).chain(inherited).map(notation).collect();
    let found: Vec<String> = list(item, "doses").iter().map(written).collect();
    assert_eq!(found, wanted, "{place}");
    for (dose, wanted) in list(item, "doses").iter().zip(&wanted) {
        assert_eq!(dose["inherited"], own.is_empty(), "{place}");
        let words: String = list(dose, "sentences").iter().map(|sentence| text(sentence, "text")).collect();
        let stated = wanted.split(' ').filter(|fact| !fact.starts_with("step="));
        for number in stated.flat_map(|fact| fact.split(|c: char| !c.is_ascii_digit())) {
            assert!(words.contains(number), "{place}: {number} in {words}");
        }
    }
    let lang = Lang::new(text(item, "lang")).expect("a language");
    let joined = |caution: &Value| {
        all_segments(&caution["blocks"]).iter().map(|segment| text(segment, "text")).collect::<Vec<_>>().join("|")
    };
    let found: Vec<String> = list(item, "cautions").iter().map(joined).collect();
    assert_eq!(found, cautions(site, document, &lang), "{place}");
    check_ids(site, leaflet, document, item);
}

/// Only what is in the source language calls itself the source, and everything says what it was made from.
fn check_origin(site: &Site, segment: &Value) {
    let is_source = text(segment, "lang") == site.source_lang().as_str();
    assert_eq!(text(segment, "state") == "source", is_source, "{segment}");
    assert!(segment["source_revision"].is_string() && segment["stale"] == false, "{segment}");
}

/// Every text of a document stands in a value, under its id.
fn check_ids(site: &Site, leaflet: &Leaflet, document: &Document, value: &Value) {
    let found: BTreeSet<&str> = all_segments(value).iter().filter_map(|segment| segment["id"].as_str()).collect();
    for index in (0..document.segments.len()).map(SegmentIndex).filter(|at| !document.segment(*at).text.is_empty()) {
        let id = site.message_id(document, index).expect("the reference is up to date");
        assert!(found.contains(format!("{}/{id}", leaflet.id).as_str()), "{id} is lost");
    }
}

#[test]
fn no_dose_no_caution_and_no_text_is_lost_in_any_language() {
    let built = TestSite::real().built();
    let (site, _) = built.build.made.as_ref().expect("the site was made");
    let leaflet = site.leaflets.values().next().expect("a leaflet");
    let mut boxes = 0;
    for language in &site.languages {
        let data = data(&built, language.lang.as_str());
        for (documents, items) in [(&leaflet.transfers, "transfers"), (&leaflet.exercises, "exercises")] {
            let items = list(&data, items);
            assert_eq!(items.len(), documents.len());
            for ((number, document), item) in documents.iter().zip(items) {
                assert_eq!(item["number"], *number);
                boxes += list(item, "cautions").len();
                check_item(site, leaflet, document, item);
            }
        }
        all_segments(&data).into_iter().for_each(|segment| check_origin(site, segment));
        check_ids(site, leaflet, &leaflet.general, &data);
        check_ids(site, leaflet, &leaflet.names, &data);
    }
    assert!(boxes >= 8 * 5, "the leaflet has cautions: {boxes}");
}

#[test]
fn an_exercise_brings_the_full_rules_of_its_types() {
    let built = TestSite::real().built();
    let data = data(&built, "ar");
    let rules = |item: &Value| {
        let types = list(item, "types").iter().map(|of| (of["letter"].clone(), all_segments(&of["rules"]).len()));
        types.collect::<Vec<_>>()
    };
    let all = rules(&data);
    assert!(all.iter().all(|(_, count)| *count > 1), "{all:?}");
    for item in list(&data, "exercises") {
        assert!(rules(item).iter().all(|of| all.contains(of)), "{item}");
    }
}

#[test]
fn a_changed_caution_shows_in_the_data_of_every_language_at_once() {
    let file = "content/rugklachten/exercises/06.md";
    let (before, after) = ("Laat uw rug dan minder hangen.", "Laat uw rug dan veel minder hangen.");
    let built = TestSite::real().replacing(file, before, after).built();
    for lang in TRANSLATED {
        let data = data(&built, lang);
        let fallen: Vec<&Value> = list(&data, "exercises").iter().filter(|item| item["fallback"] == true).collect();
        let [item] = fallen[..] else { panic!("{} exercises fall back in {lang}", fallen.len()) };
        assert_eq!((text(item, "id"), text(item, "lang"), text(item, "state")), ("exercise-06", "nl", "source"));
        let texts = all_segments(item);
        assert!(texts.iter().all(|segment| segment["lang"] == "nl"), "{item}");
        let caution = all_segments(&item["cautions"]);
        assert!(
            caution.iter().any(|segment| text(segment, "text").contains(after) && segment["id"].is_null()),
            "{item}"
        );
        let address = format!("https://oefen.example/{lang}/rugklachten/oefening-06/");
        assert_eq!((text(item, "address"), text(item, "embed")), (&*address, &*format!("{address}embed/")));
    }
}

#[test]
fn a_translation_says_which_text_it_was_made_from() {
    let file = "content/rugklachten/exercises/06.md";
    let project =
        TestSite::real().replacing(file, "Steun op uw ellebogen.", "Steun op allebei uw ellebogen.").laid_out();
    let sentence = |built: &Built, lang: &str| {
        let data = data(built, lang);
        let step = all_segments(&data).into_iter().find(|of| of["id"] == "rugklachten/exercise-06-s3").cloned();
        step.expect("the step keeps its id")
    };
    let earlier = TestSite::real().built();
    assert_eq!(sentence(&earlier, "en")["source_revision"], sentence(&earlier, "nl")["source_revision"]);
    assert_eq!(project.run(&["translate", "sync"]).0, 0);
    let later = project.built();
    let (dutch, english) = (sentence(&later, "nl"), sentence(&later, "en"));
    assert_eq!((dutch["state"].as_str(), dutch["stale"].as_bool()), (Some("source"), Some(false)));
    assert_eq!((english["state"].as_str(), english["stale"].as_bool()), (Some("machine"), Some(true)));
    assert_eq!(english["source_revision"], sentence(&earlier, "nl")["source_revision"]);
    assert_ne!(english["source_revision"], dutch["source_revision"]);
}

#[test]
fn words_stand_in_the_data_without_markup() {
    let markup = "1. Ga op uw **rug** liggen, zie [hier](01.md).\n";
    let built = TestSite::small().replacing("content/rug/exercises/01.md", "1. Ga op uw rug liggen.\n", markup).built();
    let data: Value = serde_json::from_str(built.text("nl/rug.json")).expect("data is JSON");
    let step = &data["exercises"][0]["steps"][0]["blocks"][0]["text"];
    assert_eq!(text(step, "text"), "Ga op uw rug liggen, zie hier.");
    let dose = &data["exercises"][0]["doses"][0];
    assert_eq!(dose["repetitions"], "blank");
    assert!(!text(&dose["sentences"][0], "text").contains(['<', '\u{2068}']), "{dose}");
}

#[test]
fn the_script_for_other_sites_has_an_address_that_never_changes() {
    let built = TestSite::real().built();
    let places: Vec<&str> = built.files.keys().map(String::as_str).filter(|path| path.contains("embed-host")).collect();
    assert_eq!(places, ["embed-host.js"]);
    assert!(built.text("nl/rugklachten/insluiten/index.html").contains("https://oefen.example/embed-host.js"));
}
