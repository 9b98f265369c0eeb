//! Every rule the program knows, with its name, its severity and the text that `explain` prints. The text stands in
//! the rule's own doc comment, so that it is written once. No rule is applied here.

use super::Severity;

/// Declares [`Code`] with its names, severities and explanations.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $severity:ident;)+) => {
        /// A rule that content, translations, themes or settings can break.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Code {
            /// All rules, in the order in which they are declared.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The name in kebab case, as shown behind a message and taken by `explain`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// Whether breaking the rule stops publication.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)+ }
            }

            /// What the rule asks, why, and what to do.
            #[must_use]
            pub fn explanation(self) -> &'static str {
                match self { $(Self::$variant => concat!($($doc, "\n"),+),)+ }
            }
        }
    };
}

codes! {
    // Reading files.

    /// An input file could not be read, because of its rights, its disk, or because it is no plain file.
    ///
    /// Give the program the right to read it, or take it out of the project.
    UnreadableFile = "unreadable-file", Error;

    /// A text file is not UTF-8.
    ///
    /// Save it again with the encoding "UTF-8". A byte order mark and Windows line ends are fine.
    InvalidUtf8 = "invalid-utf8", Error;

    /// A symbolic link leads out of the project.
    ///
    /// A build reads nothing outside its root, so that no file of the machine can end up on the site. Copy the file
    /// into the project.
    LinkLeavesRoot = "link-leaves-root", Error;

    /// An input file is larger than the program is willing to read (16 MiB).
    FileTooLarge = "file-too-large", Error;

    /// The name of an input file is not UTF-8, so that no address, message or link could name it.
    ///
    /// Rename it, best with the letters a to z, digits and hyphens only.
    FileName = "file-name", Error;

    /// A file that every project needs is missing.
    MissingFile = "missing-file", Error;

    // Settings and front matter.

    /// TOML that cannot be read: a missing quote, an unknown key, a value of the wrong kind.
    TomlSyntax = "toml-syntax", Error;

    /// A value that can be read but cannot be true: a number out of range, a date that does not exist, an address
    /// that is no address.
    InvalidValue = "invalid-value", Error;

    /// A language is named that has no folder under `locales/`, or whose tag is not well formed.
    UnknownLanguage = "unknown-language", Error;

    /// The languages' fallbacks go round in a circle, or one leads to a language that the site does not have.
    ///
    /// Every language needs a `fallback` that ends, sooner or later, at the source language.
    FallbackCycle = "fallback-cycle", Error;

    /// A page of exercises or transfers begins without a `+++` block of facts.
    MissingFrontMatter = "missing-front-matter", Error;

    // Content.

    /// Two pages of one leaflet carry the same number.
    DuplicateNumber = "duplicate-number", Error;

    /// Two leaflets, pages or headings carry the same id.
    DuplicateId = "duplicate-id", Error;

    /// A page has no title, or more than one: it needs exactly one heading with one `#`, at its beginning.
    PageTitle = "page-title", Error;

    /// A heading skips a level: `###` directly under `#`. People who listen to a page move by its headings.
    HeadingOrder = "heading-order", Error;

    /// Raw HTML in Markdown. It is refused: it cannot be translated, checked or made safe. Use Markdown.
    RawHtml = "raw-html", Error;

    /// Markdown that the site has no form for, such as a footnote or code in a page for patients.
    UnsupportedMarkdown = "unsupported-markdown", Error;

    /// An exercise or transfer without numbered steps, or with more than one numbered list of them.
    MissingSteps = "missing-steps", Error;

    /// A dose that says too little, too much, or belongs to a step that does not exist.
    ///
    /// A dose needs at least one of `repetitions`, `hold`, `for` and `duration`; an amount is a number or `"blank"`.
    InvalidDose = "invalid-dose", Error;

    /// An exercise names a type that `leaflet.toml` does not declare.
    UnknownType = "unknown-type", Error;

    /// An exercise states no type. Its page says so openly, and nothing is inherited.
    ///
    /// When the paper leaflet really gives none, say so: `accepted = "reason"` in the front matter.
    TypeNotStated = "type-not-stated", Warning;

    /// An exercise has no dose of its own and inherits none from its types.
    DoseNotStated = "dose-not-stated", Warning;

    /// A fact listed as `inferred` is not one that can be, or `signed_off` does not fit today's text and pictures.
    SignOff = "sign-off", Warning;

    /// The date in `review_by` has passed: somebody of the department should read the leaflet again.
    ReviewOverdue = "review-overdue", Warning;

    /// A Dutch sentence is longer than 15 words. Split it: people in pain, and people who read little, lose the thread.
    LongSentence = "long-sentence", Warning;

    /// The Dutch sentences of a leaflet have more than 10 words on average.
    LongSentencesOnAverage = "long-sentences-on-average", Warning;

    // Links and images.

    /// A link leads to a page that does not exist.
    DeadLink = "dead-link", Error;

    /// A link names a heading that its page does not have.
    DeadAnchor = "dead-anchor", Error;

    /// A link of a kind the site does not print: only `https:`, `http:`, `mailto:`, `tel:` and links to `.md` files.
    LinkScheme = "link-scheme", Error;

    /// An image names a file that does not exist.
    MissingImage = "missing-image", Error;

    /// An image names no panel of a figure, one that the figure does not have, or a panel of a picture without any.
    ///
    /// A figure drawn from a pose file has one or more panels, counted from 1. Say which one is shown where:
    /// `../figures/exercise-06.toml#2`. Drawings and photographs have no panels and are named without `#`.
    UnknownPanel = "unknown-panel", Error;

    /// A panel of a figure that no page shows: a posture was drawn, and no patient sees it.
    ///
    /// Show it beside the step that it belongs to, or take it out of the pose file.
    UnusedPanel = "unused-panel", Warning;

    /// An image without alternative text. Say in 20 to 150 characters what is to be seen: start, movement, side.
    MissingAltText = "missing-alt-text", Error;

    /// An alternative text that is shorter than 20 characters, longer than 150, or has no full stop at its end.
    ///
    /// It is read aloud in place of the picture, in one piece. Say the start position, the movement and the side; what
    /// is longer belongs in the step. Without a full stop the next words run on from it.
    AltTextLength = "alt-text-length", Warning;

    /// An image that cannot be read, or whose kind is not SVG, PNG, JPEG or WebP.
    BrokenImage = "broken-image", Error;

    /// An SVG with something in it that must not reach a patient's phone: a script, an event handler, a link, a
    /// foreign object, an address outside the file.
    ///
    /// Only known shapes, colours and text pass; what the program does not know counts as unsafe. Save the drawing as
    /// plain SVG with "presentation attributes" in place of styles, or take out what is named.
    UnsafeSvg = "unsafe-svg", Error;

    /// A pose file that says something no body can do or no picture can show: an unknown joint, a limb given twice, a
    /// panel that is like a later one, a number that is no length or angle.
    ///
    /// The README describes what a pose file may hold. Lengths are centimetres, angles degrees, and panels are
    /// counted from 1.
    InvalidPose = "invalid-pose", Error;

    /// A hand or a foot of a figure ends more than 1 cm from what it reaches for, or the trunk cannot lie level.
    ///
    /// The limb is drawn stretched towards its target. Move the target, or the body.
    UnreachedTarget = "unreached-target", Warning;

    /// A joint of a figure is bent further than joints go. The ranges and their sources stand in
    /// `src/figure/pose/check.rs`.
    JointRange = "joint-range", Warning;

    /// A part of a figure is more than 1.5 cm inside the floor, a mat, a bed, a chair or a wall.
    PoseInSupport = "pose-in-support", Warning;

    /// Two things that a pose file declares to touch are more than 1 cm apart: a back that hovers over its mat, a hand
    /// beside the knee it holds.
    MissingContact = "missing-contact", Warning;

    /// An arrow lies over the face of a figure.
    ArrowOverFace = "arrow-over-face", Warning;

    /// Two files of the site would have the same address.
    OutputCollision = "output-collision", Error;

    // Translations.

    /// A Fluent file has a part that cannot be read. The messages around it still count.
    FluentSyntax = "fluent-syntax", Error;

    /// A message stands twice in one language.
    DuplicateMessage = "duplicate-message", Error;

    /// A message by a name that the Dutch never had. A misspelt name shows its words nowhere.
    UnknownMessage = "unknown-message", Warning;

    /// A translation whose Dutch text is gone. It is shown nowhere, and can be taken out.
    ObsoleteMessage = "obsolete-message", Warning;

    /// A message of the interface is missing in a language; the fallback language is shown in its place, marked.
    MissingMessage = "missing-message", Warning;

    /// A message of the interface is missing in the source language itself.
    MissingSourceMessage = "missing-source-message", Error;

    /// A translation was made from an older Dutch text.
    ///
    /// See what changed, mend the words, and run `translate sync`; for a caution, a dose or a rule of a group, let
    /// somebody answerable run `translate accept`. Until then exercises with a stale caution stand in Dutch.
    StaleTranslation = "stale-translation", Warning;

    /// A translation has no record of the Dutch it was made from. Run `translate sync` to write one.
    UnrecordedTranslation = "unrecorded-translation", Warning;

    /// A translation adds or drops a placeable such as `{ $number }`, or refers to a message that does not exist.
    PlaceableMismatch = "placeable-mismatch", Error;

    /// The digits of a translation differ from the Dutch: a dose or a telephone number may be wrong.
    DigitMismatch = "digit-mismatch", Error;

    /// A translation links to something else than the Dutch does.
    LinkMismatch = "link-mismatch", Error;

    /// The sides of a translation are not those of the Dutch, in the same order: left may stand for right.
    ///
    /// The words are found by `glossary.toml` of both languages. A word that the program does not know belongs there. A
    /// message that rightly differs is named there too, below `[[except]]`, with the reason.
    SideMismatch = "side-mismatch", Error;

    /// A translation has another unit than the Dutch: seconds may stand for minutes.
    ///
    /// The words are found by `glossary.toml` of both languages; see `explain side-mismatch`.
    UnitMismatch = "unit-mismatch", Error;

    /// A word that must not get lost, such as "not", "only" or "stop", stands fewer times in a translation than in the
    /// Dutch.
    ///
    /// The words are found by `glossary.toml` of both languages; see `explain side-mismatch`.
    LostWord = "lost-word", Error;

    /// A term of the Dutch, such as a part of the body, has none of the words that the glossary knows for it.
    ///
    /// It may be another part of the body, or a word that the glossary lacks.
    GlossaryTerm = "glossary-term", Warning;

    /// A language's `glossary.toml` is missing, or has no words for a group, so that nothing looks for what may get lost.
    GlossaryIncomplete = "glossary-incomplete", Warning;

    /// A translation is word for word the Dutch text.
    UntranslatedText = "untranslated-text", Warning;

    /// A word has letters of another script than the language, which may only look right.
    ///
    /// The script is that of the language's own name in `locale.toml`. Names and codes that stand so in the Dutch may stay.
    WrongScript = "wrong-script", Warning;

    /// A Latin comma, semicolon or question mark in Arabic, which has signs of its own.
    ForeignPunctuation = "foreign-punctuation", Warning;

    /// An invisible sign of direction or an invisible space. It can show a number the wrong way round.
    BidiControl = "bidi-control", Error;

    /// A space without a break at the end of a text, beside another space, or between two words.
    NoBreakSpace = "no-break-space", Warning;

    /// A translation is far longer or shorter than the Dutch: something may have been added or left out.
    LengthOutOfBand = "length-out-of-band", Warning;

    /// A plural form that the language has for whole numbers is missing; the form for other numbers is shown instead.
    MissingPlural = "missing-plural", Warning;

    /// A plural form that the language does not have, so that nobody ever sees it.
    UnreachablePlural = "unreachable-plural", Warning;

    /// The default of some plural forms is not `[other]`, the form that is right for any number and for a dotted line.
    DefaultPlural = "default-plural", Warning;

    /// All plural forms say the same. Write the sentence once.
    IdenticalPlurals = "identical-plurals", Warning;

    /// A message could not be formatted: an argument is missing, or a text stands where a number is needed.
    MessageFormat = "message-format", Error;

    /// A text is not in the generated reference for translators, because it is new or has changed.
    ///
    /// Until `translate sync` has been run, nobody can translate it, and pages that show it stand in the fallback
    /// language.
    OutdatedReference = "outdated-reference", Warning;

    /// Pages of a leaflet lack text in a language; they are shown whole in the fallback language, with a notice.
    ///
    /// Where that is meant for now, name the leaflet in the language's `locale.toml`: `partial = ["rugklachten"]`.
    MissingTranslation = "missing-translation", Warning;

    /// A file of translations, PO or XLIFF, that cannot be read, or that has lost what an import needs.
    ///
    /// Nothing is taken from a file that is broken. A text without its line `Baseline:` is passed over: without it
    /// nobody can tell what was changed since the export. Export again, and keep comments and notes when saving.
    ExchangeFormat = "exchange-format", Error;

    /// A translation that comes back from outside was made from a Dutch text that has changed since the export.
    ///
    /// It is not taken over: it may say what no longer holds. Export again, and have today's Dutch translated.
    OutdatedBaseline = "outdated-baseline", Error;

    /// A translation that comes back from outside was changed in the project too since the export.
    ///
    /// The project's words stay. Decide which are right, and write them into the Fluent file.
    TranslationConflict = "translation-conflict", Error;

    // Printed codes.

    /// A code in the ledger leads to a page that does not exist. Paper cannot be recalled: bring the page back, or
    /// mark the entry as retired.
    CodeWithoutTarget = "code-without-target", Error;

    /// A code or the number of a language that was published earlier is missing from the ledger, or leads elsewhere.
    /// Ledger entries are never removed or reused.
    CodeRemoved = "code-removed", Error;

    /// A page without a printed code. Run `codes add` before the leaflet is printed.
    PageWithoutCode = "page-without-code", Warning;

    /// A ledger entry that is not well formed, stands twice, or does not fit its leaflet.
    ///
    /// A code is leaflet, page and edition: `020-07-1`. Page 00 is the leaflet itself, 01 to 50 are exercises, 51 and
    /// up transfers; with three digits 001 to 500 and 501 and up.
    InvalidCode = "invalid-code", Error;

    // Themes and publishing.

    /// A template that cannot be read or does not fit the data it is given.
    TemplateError = "template-error", Error;

    /// A theme that is missing, or whose parents go round in a circle.
    ThemeError = "theme-error", Error;

    /// A theme gives a value to a design token that its style sheet does not have.
    ///
    /// The tokens are the custom properties at the beginning of `site.css` whose names begin with `--oefenwijzer-`; in
    /// `theme.toml` they are named without that. `[tokens.light]` knows those of `:root`, `[tokens.dark]` those of
    /// `:root` within `@media (prefers-color-scheme: dark)`.
    UnknownToken = "unknown-token", Error;

    /// The colours of a theme's figures lie too close together: a line stands out less than 4.5 to 1.
    ///
    /// Outlines must stand out from everything that is filled and from the paper; arrows, the edges of things and guides
    /// from the paper; on light screens, on dark ones and in print. Make the line darker or the other colour lighter (in
    /// the dark the other way round).
    LineContrast = "line-contrast", Warning;

    /// The colours of a theme lie too close together: letters stand out less than 7 to 1 from what is behind them, or the
    /// edge of a control less than 4.5 to 1.
    ///
    /// Many readers are old, and read on cheap phones in the sun. The tokens `color-…` of `theme.toml` are looked at as
    /// the style sheet uses them, on light screens and on dark ones. Make one of the two darker or the other lighter.
    TextContrast = "text-contrast", Warning;
}

impl Code {
    /// Finds a rule by its name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_name_of_its_own_and_is_found_by_it() {
        for code in Code::ALL {
            assert_eq!(Code::by_name(code.name()), Some(*code));
            assert!(code.explanation().trim().len() > 20);
        }
    }
}
