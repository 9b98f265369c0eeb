//! A dose in words: one or more sentences from the interface messages, with a dotted line for every blank. Nothing is
//! computed: each number and each blank of the fact appears once.

use super::voice::Voice;
use crate::content::dose::{Amount, Dose, Duration, Per, Side, Time};
use crate::l10n::Args;

/// Says a dose as HTML sentences.
#[must_use]
pub(super) fn sentences(dose: &Dose, voice: &Voice<'_>) -> String {
    let mut sentences = Vec::new();
    if let Some(repetitions) = dose.repetitions {
        let side = dose.side.map_or("none", side_name);
        let per = dose.per.map_or("none", per_name);
        let args = amount(Args::new().text("side", side).text("per", per), "repetitions", repetitions, voice);
        sentences.push(voice.html("dose-repetitions", &args));
    }
    sentences.extend(dose.for_each.as_ref().map(|time| timed("dose-for", time, voice)));
    sentences.extend(dose.hold.as_ref().map(|time| timed("dose-hold", time, voice)));
    sentences.extend(dose.duration.as_ref().map(|duration| lasting(duration, voice)));
    if dose.unit_choices() > 0 {
        sentences.push(format!("<small>{}</small>", voice.html("dose-unit-choice-note", &Args::new())));
    }
    sentences.join(" ")
}

fn lasting(duration: &Duration, voice: &Voice<'_>) -> String {
    match duration {
        Duration::Whole(time) => timed("dose-duration", time, voice),
        Duration::Sides { left, right, units } => {
            let args = amount(Args::new().text("unit", units.as_str()), "left", *left, voice);
            voice.html("dose-duration-sides", &amount(args, "right", *right, voice))
        }
    }
}

fn timed(message: &str, time: &Time, voice: &Voice<'_>) -> String {
    let approx = if time.approx { "yes" } else { "no" };
    let args = Args::new().text("unit", time.units.as_str()).text("approx", approx);
    voice.html(message, &amount(args, "amount", time.amount, voice))
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

fn side_name(side: Side) -> &'static str {
    match side {
        Side::Alternating => "alternating",
    }
}

fn per_name(per: Per) -> &'static str {
    match per {
        Per::Muscle => "muscle",
    }
}
