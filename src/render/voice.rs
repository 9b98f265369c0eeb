//! The words of the interface in one language: formatted, marked where they are really in another language, and with
//! every mistake reported instead of printed.

use std::cell::RefCell;

use pulldown_cmark_escape::escape_html_body_text;

use crate::diag::{Code, Diagnostic, Report};
use crate::l10n::{Args, Formatted, Localizer};
use crate::lang::{Lang, Localized};
use crate::site::Site;

/// Speaks one language. Problems gather until [`Voice::into_report`].
pub(super) struct Voice<'s> {
    site: &'s Site,
    lang: Lang,
    localizer: &'s Localizer,
    report: RefCell<Report>,
}

impl<'s> Voice<'s> {
    /// A voice in a language of the site.
    #[must_use]
    pub(super) fn new(site: &'s Site, lang: &Lang) -> Self {
        Self { site, lang: lang.clone(), localizer: site.localizer(lang), report: RefCell::default() }
    }

    /// A message as HTML; inside an element with `lang` and `dir` when it is really in another language.
    #[must_use]
    pub(super) fn html(&self, id: &str, args: &Args) -> String {
        self.say(id, args).map_or_else(String::new, |said| mark(self.site, &self.lang, said.map(|text| text.html())))
    }

    /// A message as plain text, for attributes and titles.
    #[must_use]
    pub(super) fn text(&self, id: &str, args: &Args) -> String {
        self.say(id, args).map_or_else(String::new, |said| said.value.attribute())
    }

    /// A message as text without any control character, for addresses and data.
    #[must_use]
    pub(super) fn plain(&self, id: &str, args: &Args) -> String {
        self.say(id, args).map_or_else(String::new, |said| said.value.plain())
    }

    /// What went wrong.
    #[must_use]
    pub(super) fn into_report(self) -> Report {
        self.report.into_inner()
    }

    fn say(&self, id: &str, args: &Args) -> Option<Localized<Formatted>> {
        match self.localizer.format(id, args) {
            Ok(said) => Some(said),
            Err(error) => {
                let message = format!("the message `{id}` cannot be shown in `{}`: {error}", self.lang);
                self.report.borrow_mut().push(Diagnostic::new(Code::MessageFormat, message));
                None
            }
        }
    }
}

/// Finished inline HTML, inside a `span` that names its language when that is not the one around it.
#[must_use]
pub(super) fn mark(site: &Site, around: &Lang, html: Localized<String>) -> String {
    if html.lang == *around {
        return html.value;
    }
    let dir = site.language(&html.lang).direction.as_str();
    format!("<span lang=\"{}\" dir=\"{dir}\">{}</span>", html.lang, html.value)
}

/// Text made safe inside an element.
#[must_use]
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    escape_html_body_text(&mut escaped, text).expect("a string takes whatever is written to it");
    escaped
}

/// Text made safe inside a quoted attribute.
#[must_use]
pub(super) fn escape_attribute(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    pulldown_cmark_escape::escape_html(&mut escaped, text).expect("a string takes whatever is written to it");
    escaped
}
