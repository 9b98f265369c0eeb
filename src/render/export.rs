//! Puts a leaflet together as [`data`](super::data), in the language in which each part may be relied on: the same answers
//! as on the pages. It prints no HTML.

use std::collections::BTreeMap;

use super::RenderContext;
use super::compositor::label_message;
use super::data::{self, Caution, Item, PrintedCode, Safety, Section, Segment, Step, Type, Word};
use super::dose;
use super::item::Doses;
use super::voice::Voice;
use crate::content::block::{AlertKind, Block, Item as ListItem, Picture};
use crate::content::document::{Document, Section as SourceSection};
use crate::content::dose::{Amount, Dose, Duration, Time, Units};
use crate::content::facts::{Hours, Inferred, WordedFact};
use crate::content::inline;
use crate::content::segment::SegmentIndex;
use crate::diag::Report;
use crate::l10n::{Args, INTERFACE, Weight};
use crate::lang::{Lang, ReviewState};
use crate::path::{OutPath, Route};
use crate::site::page::{LeafletId, PageId};
use crate::site::wording::Origin;
use crate::site::{Leaflet, Site, type_anchor};

/// Where the schema is published.
pub(super) const SCHEMA_PLACE: &str = "schema/leaflet-1.json";

/// Where the data of a leaflet stands in a language.
#[must_use]
pub(super) fn place(leaflet: &LeafletId, lang: &Lang) -> OutPath {
    OutPath::known(&format!("{lang}/{leaflet}.json"))
}

/// The data of a leaflet in a language, and what went wrong.
#[must_use]
pub(super) fn leaflet(ctx: &RenderContext, leaflet: &Leaflet, lang: &Lang) -> (data::Leaflet, Report) {
    let site = &*ctx.site;
    let voices = site.languages.iter().map(|of| (of.lang.clone(), Voice::new(site, &of.lang))).collect();
    let exporter = Exporter { ctx, site, leaflet, lang, voices };
    let data = exporter.whole();
    let mut report = Report::default();
    exporter.voices.into_values().for_each(|voice| report.merge(voice.into_report()));
    (data, report)
}

/// Puts one leaflet together in one language.
struct Exporter<'c> {
    ctx: &'c RenderContext,
    site: &'c Site,
    leaflet: &'c Leaflet,
    lang: &'c Lang,
    voices: BTreeMap<Lang, Voice<'c>>,
}

impl Exporter<'_> {
    fn whole(&self) -> data::Leaflet {
        let (facts, page) = (&self.leaflet.facts, PageId::Leaflet(self.leaflet.id.clone()));
        let organisation = &self.site.config.organisation;
        let items = |numbers: Vec<u32>, of: fn(LeafletId, u32) -> PageId| {
            numbers.into_iter().filter_map(|number| self.item(&of(self.leaflet.id.clone(), number))).collect()
        };
        data::Leaflet {
            schema: self.site.config.base_url.absolute(SCHEMA_PLACE),
            format: data::FORMAT,
            id: self.leaflet.id.to_string(),
            code: facts.code.clone(),
            edition: facts.edition,
            revision: facts.revision.to_string(),
            language: self.lang.to_string(),
            dir: self.dir(self.lang),
            source_language: self.site.source_lang().to_string(),
            address: self.address(&page.route(self.lang)),
            printed_code: self.printed_code(&page),
            title: self.segment(
                &self.leaflet.general,
                self.leaflet.general.title,
                &self.site.shown(&page, self.lang).lang,
            ),
            organisation: data::Organisation { name: organisation.name.clone(), url: organisation.url.clone() },
            owner: self.owner(),
            programme: data::Programme { sessions_per_day: facts.programme.sessions_per_day },
            safety: Safety {
                only_ticked: self.said("safety-only-ticked", &Args::new(), self.lang),
                call: self.said("safety-call", &Args::new(), self.lang),
            },
            types: self.leaflet.types().into_iter().map(|(letter, name)| self.typed(letter, name)).collect(),
            sections: self.sections(),
            transfers: items(self.leaflet.transfers.keys().copied().collect(), PageId::Transfer),
            exercises: items(self.leaflet.exercises.keys().copied().collect(), PageId::Exercise),
        }
    }

    fn owner(&self) -> data::Owner {
        let owner = &self.leaflet.facts.owner;
        let hours = |hours: &Hours| data::Hours {
            from: hours.from.as_str(),
            to: hours.to.as_str(),
            opens: hours.opens.clone(),
            closes: hours.closes.clone(),
        };
        data::Owner {
            department: self.name(SegmentIndex(0), self.lang),
            url: owner.url.as_ref().map(|url| url.get_ref().clone()),
            telephone: owner.telephone.get_ref().clone(),
            dial: owner.dial(),
            hours: owner.hours.iter().map(hours).collect(),
        }
    }

    /// A type in the language in which its rules may be relied on.
    fn typed(&self, letter: &str, name: SegmentIndex) -> Type {
        let general = &self.leaflet.general;
        let section = self.leaflet.type_section(letter);
        let lang = section.map(|section| self.site.shown_section(general, &section, self.lang).lang);
        self.typed_in(letter, name, &lang.unwrap_or_else(|| self.lang.clone()))
    }

    fn typed_in(&self, letter: &str, name: SegmentIndex, lang: &Lang) -> Type {
        let general = &self.leaflet.general;
        let section = self.leaflet.type_section(letter);
        let heading = section.and_then(|section| section.heading);
        Type {
            letter: letter.to_owned(),
            name: self.name(name, lang),
            heading: heading.map(|(_, text)| self.segment(general, text, lang)),
            rules: section.map(|section| self.blocks(general, section.blocks, lang)).unwrap_or_default(),
        }
    }

    fn sections(&self) -> Vec<Section> {
        let general = &self.leaflet.general;
        let of_types: Vec<String> = self.leaflet.types().into_iter().map(|(letter, _)| type_anchor(letter)).collect();
        let section = |section: SourceSection<'_>| {
            let lang = self.site.shown_section(general, &section, self.lang).lang;
            Section {
                id: section.id.map(str::to_owned),
                heading: section.heading.map(|(_, text)| self.segment(general, text, &lang)),
                blocks: self.blocks(general, section.blocks, &lang),
            }
        };
        let is_rules = |of: &SourceSection<'_>| of.id.is_some_and(|id| of_types.iter().any(|anchor| anchor == id));
        general.sections().into_iter().filter(|of| !is_rules(of)).map(section).collect()
    }

    fn item(&self, page: &PageId) -> Option<Item> {
        let document = self.site.document(page)?;
        let shown = self.site.shown(page, self.lang);
        let lang = &shown.lang;
        let number = *document.number()?.get_ref();
        let procedure = document.procedure();
        let plain = |blocks: &[Block<SegmentIndex>]| self.blocks(document, &without_cautions(blocks), lang);
        Some(Item {
            id: page.anchor()?,
            kind: page.kind(),
            number,
            lang: lang.to_string(),
            dir: self.dir(lang),
            fallback: lang != self.lang,
            state: state(shown.state),
            stale: shown.stale,
            address: self.address(&page.route(self.lang)),
            embed: self.address(&page.embed_route(self.lang)?),
            printed_code: self.printed_code(page),
            preview: self.ctx.previews.get(page).map(|out| self.site.config.base_url.absolute(out.as_str())),
            label: self.said(label_message(page), &Args::new().number("number", number), lang),
            title: self.segment(document, document.title, lang),
            types: self.types_of(document, lang),
            position: self.words(document, WordedFact::Position, lang).into_iter().next(),
            equipment: self.words(document, WordedFact::Equipment, lang),
            body: self.words(document, WordedFact::Body, lang),
            inferred: document.inferred().iter().map(|fact: &Inferred| fact.as_str()).collect(),
            signed_off: self.site.is_signed_off(document),
            before: plain(procedure.before),
            steps: self.steps(document, lang),
            doses: self.doses(document, lang),
            cautions: self.cautions(document, lang),
            after: plain(procedure.after),
        })
    }

    fn types_of(&self, document: &Document, lang: &Lang) -> Vec<Type> {
        let types = self.leaflet.types().into_iter().filter(|(letter, _)| document.has_type(letter));
        types.map(|(letter, name)| self.typed_in(letter, name, lang)).collect()
    }

    fn steps(&self, document: &Document, lang: &Lang) -> Vec<Step> {
        let step = |(at, step): (usize, &ListItem<SegmentIndex>)| {
            let (pictures, words): (Vec<_>, Vec<_>) =
                without_cautions(&step.blocks).into_iter().partition(|block| matches!(block, Block::Picture(_)));
            let picture = |block: &Block<SegmentIndex>| match block {
                Block::Picture(picture) => Some(self.picture(document, picture, lang)),
                _ => None,
            };
            Step {
                number: at + 1,
                blocks: self.blocks(document, &words, lang),
                pictures: pictures.iter().filter_map(picture).collect(),
            }
        };
        document.procedure().steps.iter().enumerate().map(step).collect()
    }

    fn picture(&self, document: &Document, picture: &Picture<SegmentIndex>, lang: &Lang) -> data::Picture {
        let before = document.pictures().into_iter().take_while(|other| other.alt != picture.alt).count();
        data::Picture { number: before + 1, alt: self.segment(document, picture.alt, lang) }
    }

    fn doses(&self, document: &Document, lang: &Lang) -> Vec<data::Dose> {
        let Doses { all, inherited } = Doses::of(self.leaflet, document);
        all.into_iter().map(|dose| data::Dose { inherited, ..self.dose(dose, lang) }).collect()
    }

    fn cautions(&self, document: &Document, lang: &Lang) -> Vec<Caution> {
        let procedure = document.procedure();
        let mut found = Vec::new();
        collect_cautions(procedure.before, None, &mut found);
        for (at, step) in procedure.steps.iter().enumerate() {
            collect_cautions(&step.blocks, Some(at + 1), &mut found);
        }
        collect_cautions(procedure.after, None, &mut found);
        let caution = |of: Found<'_>| Caution {
            kind: of.kind.as_str(),
            step: of.step,
            blocks: self.blocks(document, of.blocks, lang),
        };
        found.into_iter().map(caution).collect()
    }

    /// A dose as one of the exercise's own.
    fn dose(&self, dose: &Dose, lang: &Lang) -> data::Dose {
        let said = dose::said(dose, &self.voices[lang]);
        data::Dose {
            step: dose.step,
            inherited: false,
            repetitions: dose.repetitions.map(amount),
            hold: dose.hold.as_ref().map(time),
            for_each: dose.for_each.as_ref().map(time),
            duration: dose.duration.as_ref().map(duration),
            side: dose.side.map(dose::side_name),
            per: dose.per.map(dose::per_name),
            sentences: said.into_iter().map(|(message, args)| self.said(message, &args, lang)).collect(),
        }
    }

    fn blocks(&self, document: &Document, blocks: &[Block<SegmentIndex>], lang: &Lang) -> Vec<data::Block> {
        blocks.iter().filter_map(|block| self.block(document, block, lang)).collect()
    }

    /// A block; a line across the page says nothing.
    fn block(&self, document: &Document, block: &Block<SegmentIndex>, lang: &Lang) -> Option<data::Block> {
        let text = |index: &SegmentIndex| self.segment(document, *index, lang);
        let cell = |index: &SegmentIndex| Some(text(index)).filter(|segment| !segment.text.is_empty());
        let row = |cells: &Vec<SegmentIndex>| cells.iter().map(cell).collect();
        Some(match block {
            Block::Heading { level, text: words, .. } => data::Block::Heading { level: *level, text: text(words) },
            Block::Paragraph(words) => data::Block::Paragraph { text: text(words) },
            Block::List { start, items, .. } => {
                let items = items.iter().map(|item| self.blocks(document, &item.blocks, lang)).collect();
                data::Block::List { start: *start, items }
            }
            Block::Alert { kind, blocks } => {
                data::Block::Box { alert: kind.map(AlertKind::as_str), blocks: self.blocks(document, blocks, lang) }
            }
            Block::Table(table) => {
                data::Block::Table { head: row(&table.head), rows: table.rows.iter().map(row).collect() }
            }
            Block::Picture(picture) => data::Block::Picture { alt: text(&picture.alt) },
            Block::Rule => return None,
        })
    }

    /// A name from `leaflet.toml`, in the language or in the nearest that has it.
    fn name(&self, index: SegmentIndex, lang: &Lang) -> Segment {
        let lang = self.site.text(&self.leaflet.names, index, lang).lang;
        self.segment(&self.leaflet.names, index, &lang)
    }

    fn segment(&self, document: &Document, index: SegmentIndex, lang: &Lang) -> Segment {
        let (source, wording) = (document.segment(index), self.site.wording(document, lang));
        let words = wording.words(index);
        let id = self.site.message_id(document, index).map(|id| format!("{}/{id}", self.leaflet.id));
        let text = inline::to_text(wording.inlines(index));
        // A text without words is empty in every language.
        let origin = words.map_or_else(|| Origin::original(&source.text), |words| words.origin.clone());
        self.told(Told { id, text, critical: source.critical }, &origin, lang)
    }

    /// An interface message, in the language or in the nearest that has it.
    fn said(&self, message: &str, args: &Args<'_>, lang: &Lang) -> Segment {
        let text = self.voices[lang].plain(message, args);
        let lang = self.site.localizer(lang).answers_in(message).unwrap_or(lang);
        let unknown = Origin { state: None, stale: false, made_from: None };
        let origin = self.site.origin(message, lang).unwrap_or(&unknown);
        let critical = Weight::of_interface(message) == Weight::Critical;
        self.told(Told { id: Some(format!("{INTERFACE}/{message}")), text, critical }, origin, lang)
    }

    fn told(&self, Told { id, text, critical }: Told, origin: &Origin, lang: &Lang) -> Segment {
        Segment {
            id,
            text,
            lang: lang.to_string(),
            dir: self.dir(lang),
            state: state(origin.state),
            source_revision: origin.made_from.as_ref().map(ToString::to_string),
            stale: origin.stale,
            critical,
        }
    }

    /// The words of a fact. One that the interface cannot say was reported where it is written.
    fn words(&self, document: &Document, fact: WordedFact, lang: &Lang) -> Vec<Word> {
        let id = |word: &str| format!("{}-{word}", fact.as_str());
        let words = document.words(fact).iter().map(toml::Spanned::get_ref);
        let known = words.filter(|word| self.site.localizer(lang).answers_in(&id(word)).is_some());
        known.map(|word| Word { key: word.clone(), text: self.said(&id(word), &Args::new(), lang) }).collect()
    }

    fn printed_code(&self, page: &PageId) -> Option<PrintedCode> {
        let code = self.ctx.printed_code(page, self.leaflet.facts.edition, self.lang)?;
        Some(PrintedCode { code: code.to_string(), address: self.address(&self.ctx.code_route(code)) })
    }

    fn address(&self, route: &Route) -> String {
        self.site.config.base_url.absolute(&route.as_str()[1..])
    }

    fn dir(&self, lang: &Lang) -> &'static str {
        self.site.language(lang).direction.as_str()
    }
}

/// A text under its id, before it is said in which language it is.
struct Told {
    id: Option<String>,
    text: String,
    critical: bool,
}

fn state(state: Option<ReviewState>) -> &'static str {
    state.map_or("source", ReviewState::as_str)
}

/// A box that a patient must heed, and the step in which it stands.
struct Found<'d> {
    kind: AlertKind,
    step: Option<usize>,
    blocks: &'d [Block<SegmentIndex>],
}

fn collect_cautions<'d>(blocks: &'d [Block<SegmentIndex>], step: Option<usize>, found: &mut Vec<Found<'d>>) {
    for block in blocks {
        match block {
            Block::Alert { kind: Some(kind), blocks } if kind.is_critical() => {
                found.push(Found { kind: *kind, step, blocks });
            }
            Block::Alert { blocks, .. } => collect_cautions(blocks, step, found),
            Block::List { items, .. } => items.iter().for_each(|item| collect_cautions(&item.blocks, step, found)),
            _ => {}
        }
    }
}

/// The same blocks, but for the boxes that [`collect_cautions`] finds.
fn without_cautions(blocks: &[Block<SegmentIndex>]) -> Vec<Block<SegmentIndex>> {
    let kept = |block: &Block<SegmentIndex>| match block {
        Block::Alert { kind: Some(kind), .. } if kind.is_critical() => None,
        Block::Alert { kind, blocks } => Some(Block::Alert { kind: *kind, blocks: without_cautions(blocks) }),
        Block::List { start, items, span } => {
            let item = |item: &ListItem<SegmentIndex>| ListItem {
                blocks: without_cautions(&item.blocks),
                span: item.span.clone(),
            };
            Some(Block::List { start: *start, items: items.iter().map(item).collect(), span: span.clone() })
        }
        other => Some(other.clone()),
    };
    blocks.iter().filter_map(kept).collect()
}

fn amount(amount: Amount) -> data::Amount {
    match amount {
        Amount::Number(number) => data::Amount::Number(number),
        Amount::Blank => data::Amount::Blank("blank"),
    }
}

fn time(time: &Time) -> data::Time {
    data::Time { amount: amount(time.amount), units: units(time.units), approx: time.approx }
}

fn duration(duration: &Duration) -> data::Duration {
    match duration {
        Duration::Whole(whole) => data::Duration::Whole(time(whole)),
        Duration::Sides { left, right, units } => {
            data::Duration::Sides { left: amount(*left), right: amount(*right), units: self::units(*units) }
        }
    }
}

fn units(units: Units) -> &'static [&'static str] {
    match units {
        Units::Seconds => &["s"],
        Units::Minutes => &["min"],
        Units::SecondsOrMinutes => &["s", "min"],
    }
}
