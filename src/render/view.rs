//! What a template may print: one plain structure per kind of page, holding only what the page shows. Fields that
//! end in `_html` are finished HTML (print them with `| safe`); all others are plain text. Text in another language
//! than its surroundings is marked inside the HTML already. Nothing is looked up from here. It is long because whoever
//! writes a theme finds everything that a template may print in one place.

use serde::Serialize;

/// What every page has, whatever it is about. In templates: `frame`.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// Language and direction of the page's own words.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The kind of page, for scripts: `languages`, `home`, `leaflet`, `folder`, `editors`, `exercise`, `transfer`,
    /// `embed`, `hospital`, `prose`, `search` or `not-found`.
    pub kind: &'static str,
    /// The leaflet that the page belongs to: `rugklachten`.
    pub leaflet: Option<String>,
    /// The exercise or transfer that the page is about: `exercise-07`.
    pub item: Option<String>,
    /// The relative way to the root of the site; empty for a page that stands there.
    pub root: String,
    /// The list of what a phone keeps to show this leaflet without a network; absent where phones are not asked to.
    pub offline: Option<String>,
    /// The words that scripts say in the language of the page.
    pub words: Option<String>,
    /// The language of title and description, where it is not that of the page.
    pub words_lang: Option<String>,
    /// The direction of that language.
    pub words_dir: Option<&'static str>,
    /// The unique title of the page, for `<title>`.
    pub title: String,
    /// One or two sentences for search engines and previews.
    pub description: String,
    /// The absolute address that search engines should keep.
    pub canonical: String,
    /// `robots` directive; absent when the page may be found.
    pub robots: Option<&'static str>,
    /// The same page in each language it is really translated into, this one included; empty where there is none.
    pub alternates: Vec<Alternate>,
    /// The absolute address of the language chooser.
    pub x_default: String,
    /// The page in every language of the site, for the language bar; names are in the languages themselves.
    pub languages: Vec<LanguageLink>,
    /// The way from the home page to here; the last one is this page.
    pub crumbs: Vec<Link>,
    /// Relative addresses of the theme's files by their plain name: `assets["site.css"]`.
    pub assets: std::collections::BTreeMap<String, String>,
    /// The colours of the page, for what a browser draws around it; absent where the style sheet has no such token.
    pub paper: Option<Paper>,
    /// The absolute address of the picture for previews.
    pub preview_image: Option<String>,
    /// The web manifest.
    pub manifest: String,
    /// The organisation behind the site.
    pub organisation: Organisation,
    /// Whom to call; absent on pages that belong to no leaflet when the site has several departments.
    pub contact: Option<Contact>,
    /// Where the home page in this language is.
    pub home: String,
    /// How to search; absent where the site has no search page.
    pub search: Option<SearchLink>,
    /// Pages that every page links to: search, statement, privacy, translations, practical tips.
    pub footer: Vec<Link>,
    /// What the reader must know about this page before reading it, the most important first.
    pub notices: Vec<Notice>,
    /// JSON-LD, safe inside a `<script type="application/ld+json">`.
    pub structured_data_html: Option<String>,
    /// Code, revision and review state of the text, for the foot of the page.
    pub imprint: Option<Imprint>,
}

/// The colours of a page behind everything that stands on it, as `#rrggbb`.
#[derive(Clone, Debug, Serialize)]
pub struct Paper {
    /// On a light screen.
    pub light: String,
    /// On a dark one.
    pub dark: String,
}

/// The page in one language, for search engines.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    /// Language tag.
    pub lang: String,
    /// Absolute address.
    pub href: String,
}

/// The page in one language, for readers.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageLink {
    /// Language tag, for `lang` and `hreflang`.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language's name in itself.
    pub name: String,
    /// Relative address.
    pub href: String,
    /// Whether it is the language of this page.
    pub current: bool,
}

/// A link to another page of the site.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// Relative address.
    pub href: String,
    /// Its words.
    pub text_html: String,
    /// Whether it leads to this very page.
    pub current: bool,
}

/// How to search.
#[derive(Clone, Debug, Serialize)]
pub struct SearchLink {
    /// The search page, which needs its script.
    pub href: String,
    /// Where an exercise is found without a script: the overview, or the home page when there are several leaflets.
    pub overview: String,
}

/// The organisation behind the site.
#[derive(Clone, Debug, Serialize)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// Its name on narrow screens.
    pub short_name: String,
    /// Its own site.
    pub url: String,
}

/// Whom to call.
#[derive(Clone, Debug, Serialize)]
pub struct Contact {
    /// The department.
    pub department_html: String,
    /// The number as people read it.
    pub telephone: String,
    /// The number as a phone dials it: `tel:+31…`.
    pub telephone_href: String,
    /// When somebody answers, one entry per line.
    pub hours_html: Vec<String>,
}

/// A message above the content.
#[derive(Clone, Debug, Serialize)]
pub struct Notice {
    /// `fallback`, `translation`, `stale`, `concept`, `edition`, `retired` or `review`.
    pub kind: &'static str,
    /// What it says.
    pub html: String,
}

/// Where the text comes from.
#[derive(Clone, Debug, Serialize)]
pub struct Imprint {
    /// The code of the leaflet: `PMD-020`.
    pub code: String,
    /// Its revision, as a date in words.
    pub revision_html: String,
    /// The revision as a machine reads it: `2025-05-16`.
    pub revision: String,
    /// State of the translation in words; absent in the source language.
    pub state_html: Option<String>,
}

/// An exercise or a transfer. In templates: `item`, and in lists.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    /// `exercise-07`; also the anchor on the page with the whole leaflet.
    pub id: String,
    /// `exercise` or `transfer`.
    pub kind: &'static str,
    /// The number on paper.
    pub number: u32,
    /// Language the words are really in (the fallback language where a translation is missing).
    pub lang: String,
    /// `ltr` or `rtl`, of those words.
    pub dir: &'static str,
    /// Whether the words are in another language than the page.
    pub foreign: bool,
    /// "Oefening 7".
    pub label_html: String,
    /// Its name.
    pub title_html: String,
    /// The types, in the order of the leaflet; empty when none is stated.
    pub types: Vec<TypeView>,
    /// Start position in words; absent when not stated.
    pub position_html: Option<String>,
    /// What is needed, in words.
    pub equipment_html: Vec<String>,
    /// What stands above the steps: paragraphs and cautions.
    pub before_html: Option<String>,
    /// The steps.
    pub steps: Vec<StepView>,
    /// Doses of the whole exercise, each one or more sentences.
    pub doses_html: Vec<String>,
    /// The facts of all doses for scripts: a JSON array of objects with `step`, `repetitions`, `time`, `left`, `right` and
    /// `units`; a number is `null` where the physiotherapist fills it in, and absent where the leaflet states none.
    pub doses_data: String,
    /// Whether any dose (of a step too) has a blank for the physiotherapist to fill in.
    pub has_blank: bool,
    /// What stands below the steps: cautions first.
    pub after_html: Option<String>,
    /// Facts that the paper leaflet does not state, in words; empty when signed off.
    pub inferred_html: Vec<String>,
    /// The printed code that leads here; absent when none was issued.
    pub code: Option<CodeView>,
    /// The page of this item, relative.
    pub href: String,
    /// Notices that belong to this item where it stands among others (whole leaflet).
    pub notices: Vec<Notice>,
}

/// One type of exercise.
#[derive(Clone, Debug, Serialize)]
pub struct TypeView {
    /// The letter on paper, the same in all languages.
    pub letter: String,
    /// The word for it.
    pub name_html: String,
    /// The full rules of the type, as blocks. On an exercise page they stand in full.
    pub rules_html: String,
    /// Language of the rules.
    pub lang: String,
    /// Direction of the rules.
    pub dir: &'static str,
}

/// One step.
#[derive(Clone, Debug, Serialize)]
pub struct StepView {
    /// Its words: inline HTML, or blocks when it holds a caution.
    pub html: String,
    /// Pictures beside it: finished elements of the class `figure`, each with a picture and, where the item has several,
    /// its number.
    pub images_html: Vec<String>,
    /// The doses of this step.
    pub doses_html: Vec<String>,
}

/// A printed code.
#[derive(Clone, Debug, Serialize)]
pub struct CodeView {
    /// `020-07-1`
    pub code: String,
    /// The address in words, without scheme: `oefen.example/020-07-1`.
    pub address: String,
    /// Relative address of the code's page.
    pub href: String,
    /// Relative address of the QR code as SVG.
    pub svg: String,
    /// Relative address of the QR code as PNG.
    pub png: String,
    /// Width and height of the SVG's drawing in modules, quiet zone included.
    pub modules: u32,
}

/// One entry of an overview.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// `exercise-07`
    pub id: String,
    /// The number on paper.
    pub number: u32,
    /// "Oefening 7".
    pub label_html: String,
    /// Its name, marked when it is in another language than the page.
    pub title_html: String,
    /// Letters of its types.
    pub letters: Vec<String>,
    /// Start position in words.
    pub position_html: Option<String>,
    /// The picture that tells most, passed over where it is not seen: a finished element. Only among the transfers and
    /// the exercises by type.
    pub picture_html: Option<String>,
    /// Relative address.
    pub href: String,
}

/// A group of cards under one heading.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// Anchor.
    pub id: String,
    /// The letter of a type, where it is one.
    pub letter: Option<String>,
    /// The heading.
    pub title_html: String,
    /// The rules of a type, where it is one.
    pub rules_html: Option<String>,
    /// Language of the rules.
    pub lang: String,
    /// Direction of the rules.
    pub dir: &'static str,
    /// The entries.
    pub cards: Vec<Card>,
}

/// A part of a leaflet's general text: introduction, rules, practical tips.
#[derive(Clone, Debug, Serialize)]
pub struct Prose {
    /// Anchor; empty for the introduction.
    pub id: String,
    /// Its heading, if it has one.
    pub title_html: Option<String>,
    /// Its blocks.
    pub html: String,
    /// Language it is really in.
    pub lang: String,
    /// Direction of that language.
    pub dir: &'static str,
}

/// `exercise.html`, `transfer.html`: one item on its own page.
#[derive(Clone, Debug, Serialize)]
pub struct ItemPage {
    /// See [`Frame`].
    pub frame: Frame,
    /// The exercise or transfer.
    pub item: Item,
    /// The leaflet it belongs to.
    pub leaflet: Link,
    /// "Only what was practised and ticked" and the rest of that section.
    pub important: Option<Prose>,
    /// The hospital's own text on when to call, if it has one.
    pub when_to_call: Option<Prose>,
    /// The item before this one.
    pub previous: Option<Link>,
    /// The item after this one.
    pub next: Option<Link>,
    /// On the page of a printed code: the code, and what changed since that edition.
    pub arrival: Option<Arrival>,
}

/// `embed.html`: one item for a frame in a page of another site. It has no way back but the link to its own page.
#[derive(Clone, Debug, Serialize)]
pub struct EmbedPage {
    /// See [`Frame`]; links in it leave the frame.
    pub frame: Frame,
    /// The exercise or transfer; its `href` is that of its own page.
    pub item: Item,
    /// "Only what was practised and ticked" and the rest of that section.
    pub important: Option<Prose>,
    /// The hospital's own text on when to call, if it has one.
    pub when_to_call: Option<Prose>,
}

/// How a reader came here from paper.
#[derive(Clone, Debug, Serialize)]
pub struct Arrival {
    /// `020-07-1`
    pub code: String,
    /// What changed in each later edition; empty when the paper is up to date.
    pub changes: Vec<Prose>,
    /// The lasting address of the page, relative.
    pub href: String,
}

/// `leaflet.html`: the overview.
#[derive(Clone, Debug, Serialize)]
pub struct LeafletPage {
    /// See [`Frame`].
    pub frame: Frame,
    /// The leaflet's name.
    pub title_html: String,
    /// Introduction.
    pub intro: Option<Prose>,
    /// "Only what was practised and ticked".
    pub important: Option<Prose>,
    /// The hospital's own text on when to call, if it has one.
    pub when_to_call: Option<Prose>,
    /// Explanation of the types.
    pub legend: Option<Prose>,
    /// Transfers; absent when the leaflet has none.
    pub transfers: Option<Group>,
    /// Exercises by type: O, R, K, then those of no stated type. An exercise of two types stands in both.
    pub by_type: Vec<Group>,
    /// Exercises by start position, in the order of the interface; those for which none is stated last. Empty when none
    /// is stated anywhere.
    pub by_position: Vec<Group>,
    /// Exercises by what is needed, likewise. One that needs two things stands in both groups.
    pub by_equipment: Vec<Group>,
    /// Exercises by the parts of the body that they name, likewise.
    pub by_body: Vec<Group>,
    /// The page with the whole leaflet.
    pub folder: Link,
    /// Practical tips of the hospital.
    pub hospital: Option<Link>,
    /// The leaflet's own printed code.
    pub code: Option<CodeView>,
    /// On the page of a printed code.
    pub arrival: Option<Arrival>,
}

/// `folder.html`: the whole leaflet on one page, made to be printed.
#[derive(Clone, Debug, Serialize)]
pub struct FolderPage {
    /// See [`Frame`].
    pub frame: Frame,
    /// The leaflet's name.
    pub title_html: String,
    /// Introduction, rules and everything else of the general text, in order.
    pub prose: Vec<Prose>,
    /// All transfers.
    pub transfers: Vec<Item>,
    /// All exercises by number.
    pub exercises: Vec<Item>,
    /// Practical tips, in order.
    pub hospital: Vec<Prose>,
    /// The overview.
    pub leaflet: Link,
    /// For web editors of other sites.
    pub editors: Link,
    /// The leaflet's own printed code.
    pub code: Option<CodeView>,
}

/// `editors.html`: how web editors show an exercise on another site. Addresses are absolute, for copying.
#[derive(Clone, Debug, Serialize)]
pub struct EditorsPage {
    /// See [`Frame`].
    pub frame: Frame,
    /// The heading.
    pub title_html: String,
    /// The leaflet.
    pub leaflet: Link,
    /// Every transfer and exercise.
    pub entries: Vec<EmbedEntry>,
    /// The exercise that the examples show; absent for a leaflet without any.
    pub example: Option<EmbedEntry>,
    /// The script that sets the height of frames; absent when the theme has none.
    pub host_script: Option<String>,
    /// The leaflet as data.
    pub data: DataFile,
    /// The schema of that data.
    pub schema: DataFile,
}

/// An exercise or transfer for a frame.
#[derive(Clone, Debug, Serialize)]
pub struct EmbedEntry {
    /// "Oefening 7".
    pub label_html: String,
    /// Its name, marked when it is in another language than the page.
    pub title_html: String,
    /// Both as plain text, for the title of the frame.
    pub title: String,
    /// The embedded view, relative.
    pub href: String,
    /// The embedded view, absolute.
    pub address: String,
}

/// A file for programs.
#[derive(Clone, Debug, Serialize)]
pub struct DataFile {
    /// Its relative address.
    pub href: String,
    /// Its absolute address.
    pub address: String,
}

/// `home.html`: the leaflets of the site in one language.
#[derive(Clone, Debug, Serialize)]
pub struct HomePage {
    /// See [`Frame`].
    pub frame: Frame,
    /// One entry a leaflet.
    pub leaflets: Vec<LeafletCard>,
}

/// A leaflet on the home page.
#[derive(Clone, Debug, Serialize)]
pub struct LeafletCard {
    /// Relative address.
    pub href: String,
    /// Its name.
    pub title_html: String,
    /// Its introduction's first paragraph.
    pub summary_html: String,
    /// How many transfers.
    pub transfers: usize,
    /// How many exercises.
    pub exercises: usize,
    /// Its department.
    pub department_html: String,
}

/// `search.html`: where a script looks for what the reader asks.
#[derive(Clone, Debug, Serialize)]
pub struct SearchPage {
    /// See [`Frame`].
    pub frame: Frame,
    /// What is searched; absent when nothing can be found in this language.
    pub index: Option<SearchIndex>,
    /// The overviews, which lead to every exercise without a script.
    pub leaflets: Vec<Link>,
}

/// What is searched.
#[derive(Clone, Debug, Serialize)]
pub struct SearchIndex {
    /// The folder it stands in, relative.
    pub href: String,
    /// Changes whenever it does, so that no browser takes an old one for it.
    pub version: String,
}

/// `page.html` and `not-found.html`: running text.
#[derive(Clone, Debug, Serialize)]
pub struct PlainPage {
    /// See [`Frame`].
    pub frame: Frame,
    /// The heading.
    pub title_html: String,
    /// The text.
    pub body: Prose,
    /// The accessibility statement, on its own page of a site that has one.
    pub statement: Option<StatementView>,
    /// Leaflets, for a reader who went astray.
    pub leaflets: Vec<Link>,
}

/// The accessibility statement: its text in pieces, and the facts that belong among them.
#[derive(Clone, Debug, Serialize)]
pub struct StatementView {
    /// The text of the page, in pieces. The status belongs behind the one with the id `status`, the measurements behind
    /// the one with the id `measured`.
    pub sections: Vec<Prose>,
    /// Language of the text, and so of the words around the facts.
    pub lang: String,
    /// Direction of that language.
    pub dir: &'static str,
    /// The address of the site: `https://oefen.example`.
    pub address: String,
    /// The letter of its status.
    pub status: &'static str,
    /// The names of the standards that it aims at.
    pub standards: Vec<String>,
    /// The day on which the statement was last read as a whole.
    pub date: DateView,
    /// The day of the measurements.
    pub measured: DateView,
    /// How many pages were measured.
    pub pages: u32,
    /// In how many languages.
    pub languages: u32,
    /// What looked at them.
    pub judges: Vec<JudgeView>,
}

/// A day.
#[derive(Clone, Debug, Serialize)]
pub struct DateView {
    /// In words.
    pub html: String,
    /// As a machine reads it: `2025-05-16`.
    pub iso: String,
}

/// A program that looked at the pages, and what it found.
#[derive(Clone, Debug, Serialize)]
pub struct JudgeView {
    /// The end of the message that says what it looks for: `statement-judge-axe`.
    pub id: String,
    /// Its name and version; absent for measurements of the project's own.
    pub tool: Option<String>,
    /// How many pages it looked at.
    pub pages: u32,
    /// In how many views it looked at each of them.
    pub views: u32,
    /// How many rules it has, where it says so.
    pub checks: Option<u32>,
    /// How often a rule was broken.
    pub violations: u32,
}

/// `languages.html`: the front page, where a reader chooses a language. Also `404.html` at the root.
#[derive(Clone, Debug, Serialize)]
pub struct LanguagesPage {
    /// See [`Frame`]; in the source language.
    pub frame: Frame,
    /// One entry a language.
    pub choices: Vec<Choice>,
}

/// A language on the front page.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// Language tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language's name in itself.
    pub name: String,
    /// "Exercises from the hospital", in that language.
    pub invitation: String,
    /// Relative address of the home page in that language.
    pub href: String,
}

/// `retired.html`: a printed code whose page was withdrawn.
#[derive(Clone, Debug, Serialize)]
pub struct RetiredPage {
    /// See [`Frame`].
    pub frame: Frame,
    /// The code.
    pub code: String,
    /// Since when, in words.
    pub since_html: String,
    /// The leaflet it belonged to.
    pub leaflet: Option<Link>,
}
