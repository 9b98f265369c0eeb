//! Whether somebody still answers for the text: the date for reading it again, and sign-offs that fit today's text.

use crate::date::Date;
use crate::diag::{Code, Diagnostic, Report};
use crate::site::Site;

/// Finds leaflets that are due for review, and sign-offs for another text than today's.
pub(super) fn check(site: &Site, today: Date) -> Report {
    let mut report = Report::default();
    for leaflet in site.leaflets.values() {
        let due = leaflet.facts.review_by.as_ref().filter(|day| *day.get_ref() < today);
        if let Some(day) = due {
            let message = format!("the leaflet should have been read again by {}", day.get_ref());
            let problem = Diagnostic::new(Code::ReviewOverdue, message).at(&leaflet.names.source, day.span());
            report.push(problem.help("let the department read it, then set `revision` and `review_by`"));
        }
    }
    for document in site.documents() {
        if let Some(signed) = document.sign_off().filter(|_| !site.is_signed_off(document)) {
            let message = format!("{} signed for another text or picture on {}", signed.by, signed.date);
            let help = format!("if today's page is right, write `hash = \"{}\"`", site.sign_off_hash(document));
            report.push(Diagnostic::new(Code::SignOff, message).in_file(&document.source).help(help));
        }
    }
    report
}
