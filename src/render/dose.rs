//! A dose in words: one or more sentences from the interface messages, with a dotted line for every blank. Nothing is
//! computed: each number and each blank of the fact appears once.

use serde_json::{Map, Value, json};

use super::voice::Voice;
use crate::content::dose::{Amount, Dose, Duration, Per, Side, Time};
use crate::l10n::Args;

/// Explains "seconds or minutes".
const UNIT_CHOICE: &str = "dose-unit-choice-note";

/// A message and its values.
pub(super) type Sentence = (&'static str, Args<'static>);

/// Says a dose as HTML sentences.
#[must_use]
pub(super) fn sentences(dose: &Dose, voice: &Voice<'_>) -> String {
    let say = |(message, args): Sentence| {
        let html = voice.html(message, &args);
        if message == UNIT_CHOICE { format!("<small>{html}</small>") } else { html }
    };
    said(dose, voice).into_iter().map(say).collect::<Vec<_>>().join(" ")
}

/// The messages that say a dose, in their order.
#[must_use]
pub(super) fn said(dose: &Dose, voice: &Voice<'_>) -> Vec<Sentence> {
    let mut said = Vec::new();
    if let Some(repetitions) = dose.repetitions {
        let side = dose.side.map_or("none", side_name);
        let per = dose.per.map_or("none", per_name);
        let args = Args::new().text("side", side).text("per", per);
        said.push(("dose-repetitions", amount(args, "repetitions", repetitions, voice)));
    }
    said.extend(dose.for_each.as_ref().map(|time| timed("dose-for", time, voice)));
    said.extend(dose.hold.as_ref().map(|time| timed("dose-hold", time, voice)));
    said.extend(dose.duration.as_ref().map(|duration| lasting(duration, voice)));
    if dose.unit_choices() > 0 {
        said.push((UNIT_CHOICE, Args::new()));
    }
    said
}

/// The facts of a dose for scripts: `repetitions`, `time` or `left` and `right`, each a number, or `null` for a blank; what
/// the leaflet does not state is absent. `units` is `s`, `min` or `s-or-min`. A time for the whole stands alone: beside
/// repetitions a timer would take it for the time of each.
#[must_use]
pub(super) fn data(dose: &Dose) -> Value {
    let mut facts = Map::new();
    let mut put = |name: &str, value: Value| facts.insert(name.to_owned(), value);
    dose.step.map(|step| put("step", json!(step)));
    dose.repetitions.map(|amount| put("repetitions", number(amount)));
    let duration = dose.duration.as_ref().filter(|_| dose.repetitions.is_none());
    let whole = match duration {
        Some(Duration::Whole(time)) => Some(time),
        _ => None,
    };
    if let Some(time) = dose.hold.as_ref().or(dose.for_each.as_ref()).or(whole) {
        put("time", number(time.amount));
        put("units", json!(time.units.as_str()));
    }
    if let Some(Duration::Sides { left, right, units }) = duration {
        put("left", number(*left));
        put("right", number(*right));
        put("units", json!(units.as_str()));
    }
    Value::Object(facts)
}

fn number(amount: Amount) -> Value {
    match amount {
        Amount::Number(number) => json!(number),
        Amount::Blank => Value::Null,
    }
}

fn lasting(duration: &Duration, voice: &Voice<'_>) -> Sentence {
    match duration {
        Duration::Whole(time) => timed("dose-duration", time, voice),
        Duration::Sides { left, right, units } => {
            let args = amount(Args::new().text("unit", units.as_str()), "left", *left, voice);
            ("dose-duration-sides", amount(args, "right", *right, voice))
        }
    }
}

fn timed(message: &'static str, time: &Time, voice: &Voice<'_>) -> Sentence {
    let approx = if time.approx { "yes" } else { "no" };
    let args = Args::new().text("unit", time.units.as_str()).text("approx", approx);
    (message, amount(args, "amount", time.amount, voice))
}

fn amount<'a>(args: Args<'a>, name: &'static str, amount: Amount, voice: &Voice<'_>) -> Args<'a> {
    match amount {
        Amount::Number(number) => args.number(name, number),
        Amount::Blank => args.blank(name, blank(voice)),
    }
}

/// A dotted line; who listens to the page hears what belongs there.
fn blank(voice: &Voice<'_>) -> String {
    let words = voice.html("dose-blank", &Args::new());
    format!("<span class=\"blank\"><span class=\"visually-hidden\">{words}</span></span>")
}

/// The word for it in messages and data.
pub(super) fn side_name(side: Side) -> &'static str {
    match side {
        Side::Alternating => "alternating",
    }
}

/// The word for it in messages and data.
pub(super) fn per_name(per: Per) -> &'static str {
    match per {
        Per::Muscle => "muscle",
    }
}
