//! Opinions about what was read and joined: one rule, one file. Nothing here changes the site.

mod alt_texts;
mod line_contrast;
mod review;
mod sentences;
mod text_contrast;

use crate::date::Date;
use crate::diag::Report;
use crate::site::{Site, Sources};

/// What can be said of the files alone.
#[must_use]
pub fn sources(sources: &Sources) -> Report {
    let mut report = sentences::check(sources);
    report.merge(alt_texts::check(sources));
    report.merge(line_contrast::check(&sources.theme.palette));
    report.merge(text_contrast::check(&sources.theme.tokens));
    report
}

/// What can be said of the finished site on a day.
#[must_use]
pub fn site(site: &Site, today: Date) -> Report {
    review::check(site, today)
}
