//! The accessibility statement: the page's text taken apart at its headings, with the facts that belong among them.

use super::compositor::Compositor;
use super::view::{DateView, JudgeView, StatementView};
use crate::content::document::Document;
use crate::date::Date;
use crate::lang::Lang;
use crate::site::page::PageId;
use crate::statement::{self, Judge};

impl Compositor<'_> {
    /// The statement in the language in which the page's text is shown; `None` for any other page.
    pub(super) fn statement(&self, document: &Document, lang: &Lang) -> Option<StatementView> {
        let facts = self.site.statement.as_ref()?;
        if !matches!(self.page, PageId::Prose(name) if &**name == statement::PAGE) {
            return None;
        }
        let day = |date: Date| DateView { html: self.date_in(date, lang), iso: date.to_string() };
        Some(StatementView {
            sections: document.sections().iter().map(|section| self.prose_in(document, section, lang)).collect(),
            lang: lang.to_string(),
            dir: self.dir(lang),
            address: self.site.config.base_url.absolute("").trim_end_matches('/').to_owned(),
            status: facts.status.letter(),
            standards: facts.standards.clone(),
            date: day(facts.date),
            measured: day(facts.measured.date),
            pages: facts.measured.pages,
            languages: facts.measured.languages,
            judges: facts.measured.judges.iter().map(judge).collect(),
        })
    }
}

fn judge(judge: &Judge) -> JudgeView {
    let version = judge.version.iter().flat_map(|version| [" ", version.as_str()]);
    JudgeView {
        id: judge.id.get_ref().clone(),
        tool: judge.name.as_ref().map(|name| name.clone() + &version.collect::<String>()),
        pages: judge.pages,
        views: judge.views,
        checks: judge.checks,
        violations: judge.violations,
    }
}
