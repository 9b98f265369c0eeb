//! Tera with a theme's templates and the two functions that templates have for words: `t`, which gives HTML, and
//! `attr`, which gives text for attributes. Templates see nothing of the site but what they are given.

use std::sync::{Arc, OnceLock};

use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use super::voice::mark;
use crate::diag::{Code, Diagnostic, Report};
use crate::l10n::Args;
use crate::lang::Lang;
use crate::site::Site;
use crate::theme::{Template, Theme};

/// Turns views into HTML.
pub struct Engine {
    /// The templates; `None` when they could not be read, which has been reported.
    tera: Option<Tera>,
    theme: Theme,
    site: Arc<Site>,
    /// The templates with their own lines and columns, read when a mistake must be shown.
    as_written: OnceLock<Option<Tera>>,
}

/// Which text of the templates is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spacing {
    /// With needless white space taken out.
    Compact,
    /// As written.
    AsWritten,
}

impl Engine {
    /// Reads a theme's templates. Those that cannot be read are reported, and nothing can be rendered then.
    #[must_use]
    pub fn new(theme: &Theme, site: &Arc<Site>, spacing: Spacing) -> (Self, Report) {
        let mut report = Report::default();
        let tera = load(theme, site, spacing);
        if let Err(error) = &tera {
            let as_written = load(theme, site, Spacing::AsWritten).err();
            report.push(diagnose(theme, as_written.as_ref().unwrap_or(error)));
        }
        // A theme without any template is missing, which has been said once.
        let tera = tera.ok().filter(|_| !theme.templates.is_empty());
        let engine = Self { tera, theme: theme.clone(), site: site.clone(), as_written: OnceLock::new() };
        (engine, report)
    }

    /// Renders a view with a template.
    ///
    /// # Errors
    /// A diagnostic when the template is missing or asks for something that the view does not have.
    pub fn render<V: Serialize>(&self, template: &str, view: &V) -> Result<String, Diagnostic> {
        let Some(tera) = &self.tera else { return Ok(String::new()) };
        let context = Context::from_serialize(view).map_err(|error| diagnose(&self.theme, &error))?;
        tera.render(template, &context).map_err(|error| self.explain(template, &context, &error))
    }

    /// Renders once more with the templates as they are written, for the place of the mistake.
    fn explain(&self, template: &str, context: &Context, error: &tera::Error) -> Diagnostic {
        let tera = self.as_written.get_or_init(|| load(&self.theme, &self.site, Spacing::AsWritten).ok());
        let same = tera.as_ref().and_then(|tera| tera.render(template, context).err());
        diagnose(&self.theme, same.as_ref().unwrap_or(error))
    }
}

fn load(theme: &Theme, site: &Arc<Site>, spacing: Spacing) -> TeraResult<Tera> {
    let mut tera = Tera::new();
    tera.autoescape_on(vec![".html"]);
    for (name, form) in [("t", Form::Html), ("attr", Form::Attribute)] {
        let site = site.clone();
        tera.register_function(name, move |kwargs: Kwargs, state: &State<'_>| say(&site, &kwargs, state, form));
    }
    tera.register_filter("safe", safe);
    let text = |template: &Template| match spacing {
        Spacing::Compact => template.compact.clone(),
        Spacing::AsWritten => template.text.to_string(),
    };
    let templates = theme.templates.iter().map(|(name, template)| (name.clone(), text(template)));
    tera.add_raw_templates(templates.collect::<Vec<_>>())?;
    Ok(tera)
}

/// A mistake in a template, where Tera says that it stands: ` --> item.html:12:5`.
fn diagnose(theme: &Theme, error: &tera::Error) -> Diagnostic {
    let text = describe(error);
    let problem = Diagnostic::new(Code::TemplateError, text.clone());
    let named = theme.templates.iter().find_map(|(name, template)| {
        let at = text.find(&format!("{name}:"))? + name.len() + 1;
        let mut numbers = text[at..].split(|c: char| !c.is_ascii_digit()).map(str::parse::<usize>);
        let (line, column) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
        let start = template.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>();
        Some((template, start + column.saturating_sub(1)))
    });
    match named {
        Some((template, byte)) => problem.at(&template.source, byte..byte),
        None => problem,
    }
}

/// Prints finished HTML as it is. Tera's own filter of this name prints nothing for a field that does not exist, so that
/// a misspelt name in a theme could lose a step or a caution without a word.
fn safe(value: Value, _: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    if value.is_undefined() || value.is_none() {
        return Err(tera::Error::message("`safe` was given a field that does not exist, or has nothing in it"));
    }
    Ok(value.mark_safe())
}

/// How a message is wanted.
#[derive(Clone, Copy)]
enum Form {
    Html,
    Attribute,
}

/// `t(key="…", lang=…, …)`: a message in the page's language, or in the one named; all other arguments are the
/// message's own.
fn say(site: &Site, kwargs: &Kwargs, state: &State<'_>, form: Form) -> TeraResult<Value> {
    let key = kwargs.must_get::<&str>("key")?;
    let lang = match kwargs.get::<&str>("lang")? {
        Some(lang) => lang.to_owned(),
        None => page_language(state)?,
    };
    let lang = Lang::new(&lang).filter(|lang| site.languages.iter().any(|known| known.lang == *lang));
    let lang = lang.ok_or_else(|| tera::Error::message("`lang` must be a language of the site"))?;
    let said = site.localizer(&lang).format(key, &arguments(kwargs));
    let said = said.map_err(|error| tera::Error::message(format!("the message `{key}`: {error}")))?;
    Ok(match form {
        Form::Html => Value::safe_string(&mark(site, &lang, said.map(|text| text.html()))),
        Form::Attribute => Value::normal_string(&said.value.attribute()),
    })
}

fn page_language(state: &State<'_>) -> TeraResult<String> {
    let frame = state.get::<Value>("frame")?;
    let lang = frame.as_ref().and_then(|frame| frame.get_from_path("lang")).and_then(Value::as_str);
    lang.map(str::to_owned).ok_or_else(|| tera::Error::message("give `lang`: there is no `frame` here"))
}

fn arguments(kwargs: &Kwargs) -> Args<'_> {
    let mut args = Args::new();
    for (name, value) in kwargs.iter() {
        let name = name.to_string();
        if name == "key" || name == "lang" {
            continue;
        }
        args = match (value.as_u64(), value.as_str()) {
            (Some(number), _) => args.number(name, u32::try_from(number).unwrap_or(u32::MAX)),
            (None, Some(text)) if value.is_safe() => args.html(name, text),
            (None, Some(text)) => args.text(name, text),
            (None, None) => args,
        };
    }
    args
}

/// The whole chain of reasons, since Tera puts the useful one last.
fn describe(error: &tera::Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(reason) = source {
        text = format!("{text}: {reason}");
        source = reason.source();
    }
    text.trim().to_owned()
}

/// What a template may be given, and the template that prints it.
pub(super) fn render_view<V: Serialize>(engine: &Engine, template: &str, view: &V, report: &mut Report) -> String {
    engine.render(template, view).unwrap_or_else(|problem| {
        report.push(problem);
        String::new()
    })
}
