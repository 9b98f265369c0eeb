//! The messages of one language, ready to be formatted: Fluent with right plurals, localised numbers, and no silent
//! mistakes. It knows no other language; falling back is the business of `chain.rs`.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::{ResolverError, errors::ReferenceKind};
use fluent_bundle::types::{FluentNumber, FluentNumberType, FluentType};
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::catalog::{Catalog, Message};
use super::formatted::{Arg, Args, Formatted, place_of_piece};
use super::number::{self, NumberFormat};
use super::plural::{Counting, Plurals};
use super::references;
use super::rewrite::{PLURAL, rewritten};
use crate::diag::{Code, Diagnostic, Report};
use crate::lang::Lang;

/// Why a message could not be formatted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// The language has no message of this name.
    #[error("there is no message `{id}` in `{lang}`")]
    Missing {
        /// The language.
        lang: Lang,
        /// The name.
        id: String,
    },
    /// Text was given for a variable by which variants of a number are chosen: the default would be taken in silence.
    #[error("`{id}` in `{lang}` needs a number for `${variable}`")]
    NumberNeeded {
        /// The language.
        lang: Lang,
        /// The message.
        id: String,
        /// The variable.
        variable: String,
    },
    /// Fluent could not resolve something, and would have printed its name.
    #[error("`{id}` in `{lang}`: {problem}")]
    Unresolved {
        /// The language.
        lang: Lang,
        /// The message.
        id: String,
        /// What Fluent did not find.
        problem: String,
    },
}

/// The messages of one language, from one or several catalogues.
pub struct Bundle {
    lang: Lang,
    fluent: FluentBundle<FluentResource>,
    /// For each message the variables that must be numbers, in it or in a message it refers to.
    numbers: BTreeMap<String, BTreeSet<String>>,
}

impl Bundle {
    /// Joins catalogues. Messages that stand in two of them, and references that lead nowhere, are reported.
    #[must_use]
    pub fn new(lang: &Lang, catalogs: &[&Catalog]) -> (Self, Report) {
        let mut report = references::dangling(catalogs);
        report.merge(references::cyclic(catalogs));
        let mut fluent = empty_bundle(lang);
        for (series, catalog) in catalogs.iter().enumerate() {
            add(&mut fluent, catalog, series, &mut report);
        }
        (Self { lang: lang.clone(), fluent, numbers: references::numbers(catalogs) }, report)
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// Whether the language has a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.numbers.contains_key(id) && self.fluent.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// The messages whose ids begin with a prefix.
    pub fn ids_beginning_with<'b>(&'b self, prefix: &'b str) -> impl Iterator<Item = &'b str> {
        let ids = self.numbers.keys().map(String::as_str);
        ids.filter(move |id| id.starts_with(prefix) && self.has(id))
    }

    /// Fills values into a message.
    ///
    /// # Errors
    /// [`FormatError`] when the message is missing, when a value is missing or of the wrong kind, and when a reference
    /// leads nowhere: never is the name of a variable printed in its place.
    pub fn format(&self, id: &str, args: &Args<'_>) -> Result<Formatted, FormatError> {
        let missing = || FormatError::Missing { lang: self.lang.clone(), id: id.to_owned() };
        let numbers = self.numbers.get(id).ok_or_else(missing)?;
        self.need_numbers(id, numbers, args)?;
        let pattern = self.fluent.get_message(id).and_then(|message| message.value()).ok_or_else(missing)?;
        let (args, pieces) = fluent_args(args);
        let mut errors = Vec::new();
        let text = self.fluent.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        match errors.first() {
            None => Ok(Formatted::new(text, pieces)),
            Some(error) => {
                let (lang, id) = (self.lang.clone(), id.to_owned());
                Err(FormatError::Unresolved { lang, id, problem: problem(error) })
            }
        }
    }

    fn need_numbers(&self, id: &str, numbers: &BTreeSet<String>, args: &Args<'_>) -> Result<(), FormatError> {
        let is_none = |arg: &Arg<'_>| match arg {
            Arg::Number(number) => !number.is_finite(),
            Arg::Text(_) | Arg::Html(_) => true,
            Arg::Blank(_) => false,
        };
        match numbers.iter().find(|variable| args.get(variable).is_some_and(is_none)) {
            None => Ok(()),
            Some(variable) => Err(FormatError::NumberNeeded {
                lang: self.lang.clone(),
                id: id.to_owned(),
                variable: variable.clone(),
            }),
        }
    }
}

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bundle").field("lang", &self.lang).finish_non_exhaustive()
    }
}

fn empty_bundle(lang: &Lang) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = lang.as_str().parse().expect("a language's tag was checked when it was read");
    let mut fluent = FluentBundle::new_concurrent(vec![tag]);
    let plurals = Plurals::of(lang);
    fluent.set_formatter(Some(localised));
    fluent
        .add_function("NUMBER", |positional, named| as_number(positional.first(), named))
        .and_then(|()| fluent.add_function(PLURAL, move |positional, _| category(positional.first(), &plurals)))
        .expect("two names in an empty bundle do not collide");
    fluent
}

fn add(fluent: &mut FluentBundle<FluentResource>, catalog: &Catalog, series: usize, report: &mut Report) {
    // The text was printed from a tree, so it holds no mistakes but what `FluentResource` gives us with them anyway.
    let resource = match FluentResource::try_new(rewritten(catalog, series)) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    for error in fluent.add_resource(resource).err().unwrap_or_default() {
        if let FluentError::Overriding { id, .. } = error {
            report.push(stands_elsewhere(catalog, &id));
        }
    }
}

fn stands_elsewhere(catalog: &Catalog, id: &str) -> Diagnostic {
    let message = format!("`{id}` stands in another file of this language too");
    let diagnostic = Diagnostic::new(Code::DuplicateMessage, message);
    let named = |message: &&Message| message.id.as_str() == id;
    match catalog.get(id).or_else(|| catalog.terms().find(named)) {
        Some(message) => diagnostic.at(catalog.file(), message.span.clone()),
        None => diagnostic.in_file(catalog.file()),
    }
}

/// Finished HTML on its way through Fluent.
#[derive(Clone, Debug, PartialEq)]
struct Piece(usize);

impl FluentType for Piece {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        place_of_piece(self.0).to_string().into()
    }

    fn as_string_threadsafe(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        place_of_piece(self.0).to_string().into()
    }
}

fn fluent_args<'a>(args: &'a Args<'_>) -> (FluentArgs<'a>, Vec<String>) {
    let mut pieces = Vec::new();
    let mut fluent = FluentArgs::new();
    for (name, arg) in args.iter() {
        fluent.set(
            name,
            match arg {
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Text(text) => FluentValue::from(&**text),
                Arg::Html(html) | Arg::Blank(html) => {
                    pieces.push(html.to_string());
                    FluentValue::Custom(Box::new(Piece(pieces.len() - 1)))
                }
            },
        );
    }
    (fluent, pieces)
}

/// `NUMBER`: the number with its options. A blank stays a blank.
fn as_number<'a>(value: Option<&FluentValue<'a>>, named: &FluentArgs<'_>) -> FluentValue<'a> {
    match value {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(named);
            FluentValue::Number(number)
        }
        Some(FluentValue::Custom(piece)) => FluentValue::Custom(piece.duplicate()),
        _ => FluentValue::Error,
    }
}

/// `PLURAL`: the category of a number. A blank has none, so that its message takes the default variant.
fn category<'a>(value: Option<&FluentValue<'a>>, plurals: &Plurals) -> FluentValue<'a> {
    match value {
        Some(FluentValue::Number(number)) => plurals.category(&number::decimal(number), counting(number)).into(),
        _ => FluentValue::None,
    }
}

fn counting(number: &FluentNumber) -> Counting {
    match number.options.r#type {
        FluentNumberType::Cardinal => Counting::Cardinal,
        FluentNumberType::Ordinal => Counting::Ordinal,
    }
}

fn localised(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    match memoizer.with_try_get::<NumberFormat, _, _>(number.options.use_grouping, |format| format.text(number)) {
        Ok(text) => Some(text),
        Err(never) => match never {},
    }
}

/// Says what Fluent did not find.
fn problem(error: &FluentError) -> String {
    let FluentError::ResolverError(error) = error else { return error.to_string() };
    match error {
        ResolverError::Reference(ReferenceKind::Variable { id }) => format!("no value was given for `${id}`"),
        ResolverError::Reference(ReferenceKind::Function { id }) => format!("there is no function `{id}`"),
        ResolverError::Reference(ReferenceKind::Message { id, .. }) => format!("it refers to `{id}`, which is missing"),
        ResolverError::Reference(ReferenceKind::Term { id, .. }) => format!("it refers to `-{id}`, which is missing"),
        ResolverError::NoValue(id) => format!("it refers to `{id}`, which has no words of its own"),
        ResolverError::Cyclic => "it refers to itself".to_owned(),
        ResolverError::MissingDefault => "no variant is the default".to_owned(),
        ResolverError::TooManyPlaceables => "it has more than 100 placeables".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::SourcePath;

    fn bundle(lang: &str, text: &str) -> (Bundle, Report) {
        let (catalog, report) = Catalog::parse(&SourcePath::known("locales/x/ui.ftl"), text);
        assert!(report.is_empty(), "{report:?}");
        Bundle::new(&Lang::new(lang).unwrap(), &[&catalog])
    }

    fn plain(lang: &str, text: &str, args: &Args<'_>) -> String {
        let (bundle, report) = bundle(lang, text);
        assert!(report.is_empty(), "{report:?}");
        bundle.format("m", args).unwrap().plain()
    }

    const ARABIC: &str = "m = { $n ->\n [zero] صفر\n [one] واحد\n [two] اثنان\n [few] { $n } قليل\n [many] { $n } \
                          كثير\n *[other] { $n } غير\n }\n";

    #[test]
    fn arabic_plurals_are_right_above_a_hundred() {
        for (number, expected) in [
            (0, "صفر"),
            (2, "اثنان"),
            (3, "3 قليل"),
            (11, "11 كثير"),
            (100, "100 غير"),
            (103, "103 قليل"),
            (110, "110 قليل"),
            (111, "111 كثير"),
            (203, "203 قليل"),
            (1003, "1,003 قليل"),
        ] {
            assert_eq!(plain("ar", ARABIC, &Args::new().number("n", number)), expected);
        }
    }

    #[test]
    fn romanian_plurals_are_right_above_a_hundred() {
        let text = "m = { $n ->\n [one] o dată\n [few] { $n } ori\n *[other] { $n } de ori\n }\n";
        for (number, expected) in [(1, "o dată"), (19, "19 ori"), (20, "20 de ori"), (101, "101 ori"), (119, "119 ori")]
        {
            assert_eq!(plain("ro", text, &Args::new().number("n", number)), expected);
        }
    }

    #[test]
    fn exact_numbers_win_over_categories() {
        let text = "m = { $n ->\n [one] one\n [1.0] exactly one\n *[other] many\n [12] twelve\n }\n";
        for (number, expected) in [(1.0, "exactly one"), (12.0, "twelve"), (2.0, "many")] {
            assert_eq!(plain("en", text, &Args::new().number("n", number)), expected);
        }
    }

    #[test]
    fn number_chooses_by_what_it_prints() {
        let text = "m = { NUMBER($n, minimumFractionDigits: 1) ->\n [1] precies { $n }\n [one] een\n *[other] { \
                    NUMBER($n, minimumFractionDigits: 1) } keer\n }\n";
        assert_eq!(plain("nl", text, &Args::new().number("n", 1)), "precies 1");
        assert_eq!(plain("nl", text, &Args::new().number("n", 2)), "2,0 keer");
        let ordinal =
            "m = { NUMBER($n, type: \"ordinal\") ->\n [one] { $n }st\n [two] { $n }nd\n *[other] { $n }th\n }\n";
        assert_eq!(plain("en", ordinal, &Args::new().number("n", 22)), "22nd");
    }

    #[test]
    fn numbers_are_written_as_the_language_does() {
        let text = "m = { $n } keer";
        assert_eq!(plain("nl", text, &Args::new().number("n", 1.5)), "1,5 keer");
        assert_eq!(plain("ar", text, &Args::new().number("n", 1.5)), "1.5 keer");
    }

    #[test]
    fn a_blank_takes_the_default_variant_and_stays_html() {
        let text = "m = Houd { $n ->\n [0] niet\n [one] één seconde\n *[other] { NUMBER($n, minimumFractionDigits: 1) } \
                    seconden\n } vast";
        let (bundle, _) = bundle("nl", text);
        let html = bundle.format("m", &Args::new().blank("n", "<i>…</i>")).unwrap().html();
        assert_eq!(html, "Houd <bdi><i>…</i></bdi> seconden vast");
    }

    #[test]
    fn only_values_are_isolated_not_variants() {
        let text =
            "m = a { $n ->\n *[other] b { $n } c { $n ->\n *[other] d\n }\n } e { -t(x: \"1\") }\n-t = T { $x }\n";
        let (bundle, report) = bundle("nl", text);
        assert!(report.is_empty(), "{report:?}");
        let html = bundle.format("m", &Args::new().number("n", 3)).unwrap().html();
        assert_eq!(html, "a b <bdi>3</bdi> c d e T <bdi>1</bdi>");
    }

    fn check_refused(text: &str, args: &Args<'_>, expected: &str) {
        let (bundle, _) = bundle("nl", text);
        assert_eq!(bundle.format("m", args).unwrap_err().to_string(), expected);
    }

    #[test]
    fn a_value_that_fluent_would_print_wrongly_is_refused() {
        let plural = "m = { $n ->\n [one] een\n *[other] meer\n }\n";
        let none = Args::new();
        check_refused("m = { $x }", &none, "`m` in `nl`: no value was given for `$x`");
        check_refused(plural, &none, "`m` in `nl`: no value was given for `$n`");
        check_refused(plural, &Args::new().text("n", "1"), "`m` in `nl` needs a number for `$n`");
        check_refused(plural, &Args::new().number("n", f64::NAN), "`m` in `nl` needs a number for `$n`");
        check_refused("m = { NUMBER($n) }", &Args::new().text("n", "1"), "`m` in `nl` needs a number for `$n`");
        check_refused(
            "m = { o }\no = { NUMBER($n) }",
            &Args::new().html("n", "1"),
            "`m` in `nl` needs a number for `$n`",
        );
        check_refused("m = { gone }", &none, "`m` in `nl`: it refers to `gone`, which is missing");
        check_refused("m = { m }", &none, "`m` in `nl`: it refers to itself");
        check_refused("o = x", &none, "there is no message `m` in `nl`");
        check_refused("m =\n .title = x", &none, "there is no message `m` in `nl`");
        let many = format!("m = {}", "{ { \"x\" } }".repeat(101));
        check_refused(&many, &none, "`m` in `nl`: it has more than 100 placeables");
    }

    fn check_dangling(text: &str, expected: &str) {
        let (_, report) = bundle("nl", text);
        let messages: Vec<&str> = report.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
        assert_eq!(messages, [expected]);
    }

    #[test]
    fn references_that_lead_nowhere_are_reported_before_anything_is_formatted() {
        check_dangling("m = { gone }", "refers to `gone`, which this language does not have");
        check_dangling("m = { -gone }", "refers to `-gone`, which this language does not have");
        check_dangling(
            "m = { -t.case ->\n *[x] y\n }\n-t = T",
            "refers to `-t.case`, which this language does not have",
        );
        check_dangling(
            "m = { -t }\n-t = { $case }",
            "the term `-t` prints `$case`, which is not given here: `{ -t(case: \"…\") }`",
        );
    }

    #[test]
    fn a_term_may_choose_its_form_without_being_told() {
        let text = "m = { -t } { -t(case: \"genitive\") }\n-t = { $case ->\n [genitive] szpitala\n *[nominative] szpital\n }\n";
        assert_eq!(plain("pl", text, &Args::new()), "szpital szpitala");
    }

    #[test]
    fn a_message_stands_in_one_file_only() {
        let parse = |file: &str| Catalog::parse(&SourcePath::known(file), "m = x\n").0;
        let (first, second) = (parse("locales/nl/pages.ftl"), parse("locales/nl/ui.ftl"));
        let (_, report) = Bundle::new(&Lang::new("nl").unwrap(), &[&first, &second]);
        let place = report.iter().next().unwrap().place.clone().unwrap();
        assert_eq!((report.iter().count(), place.file.as_str()), (1, "locales/nl/ui.ftl"));
    }

    #[test]
    fn a_bundle_is_shared_by_threads() {
        fn is_shared<T: Send + Sync>() {}
        is_shared::<Bundle>();
    }
}
