//! What each rule finds, beside the nearest text in which there is nothing to find.

use super::*;
use crate::lang::{Direction, Lang};
use crate::path::SourcePath;

const DUTCH: &str = "\
[left]\nkind = \"side\"\nwords = [\"links\", \"linker*\"]\n[right]\nkind = \"side\"\nwords = [\"rechts\", \"rechter*\"]\n\
[second]\nkind = \"unit\"\nwords = [\"seconde*\"]\n[minute]\nkind = \"unit\"\nwords = [\"minuut\", \"minuten\"]\n\
[not]\nkind = \"must\"\nwords = [\"niet\", \"geen\"]\n[knee]\nkind = \"term\"\nwords = [\"*knie\", \"*knieën\"]\n";

const POLISH: &str = "[words]\nleft = [\"lewo\", \"lewa\", \"lewe\"]\nright = [\"prawo\", \"prawa\"]\nsecond = [\"sekund*\"]\n\
minute = [\"minut*\"]\nnot = [\"nie\", \"bez\"]\nknee = [\"kolan*\"]\n";

fn language(tag: &str, name: &str) -> Language {
    Language {
        lang: Lang::new(tag).unwrap(),
        name: name.to_owned(),
        direction: Direction::Ltr,
        fallback: None,
        address: None,
        partial: Vec::new(),
    }
}

fn catalog(text: &str) -> Catalog {
    let (catalog, report) = Catalog::parse(&SourcePath::known("locales/x/ui.ftl"), text);
    assert!(report.is_empty(), "{report:?}");
    catalog
}

/// The rules that a translation breaks, with what they say.
fn found_with(glossary: &str, (tag, name): (&str, &str), dutch: &str, translation: &str) -> Vec<(Code, String)> {
    let source = SourceGlossary::parse(&SourcePath::known("locales/nl/glossary.toml"), DUTCH).0;
    let (glossary, report) = Glossary::parse(&SourcePath::known("locales/x/glossary.toml"), glossary, &source);
    assert!(!report.has_errors(), "{report:?}");
    let language = language(tag, name);
    let lint = Lint::new(&language, &source, &glossary);
    let (dutch, translation) = (catalog(&format!("m = {dutch}\n")), catalog(&format!("m = {translation}\n")));
    lint.check(&dutch, &translation, None).iter().map(|d| (d.code, d.message.clone())).collect()
}

fn polish(dutch: &str, translation: &str) -> Vec<(Code, String)> {
    found_with(POLISH, ("pl", "polski"), dutch, translation)
}

fn arabic(dutch: &str, translation: &str) -> Vec<(Code, String)> {
    found_with("", ("ar", "العربية"), dutch, translation)
}

fn check_sound(found: &[(Code, String)]) {
    assert_eq!(found, []);
}

fn check_one(found: &[(Code, String)], code: Code, message: &str) {
    assert_eq!(found, [(code, message.to_owned())]);
}

#[test]
fn sides_stand_in_the_order_of_the_dutch() {
    check_sound(&polish("Links en rechts.", "W lewo i w prawo."));
    let message = "the sides are right, left here and left, right in the Dutch";
    check_one(&polish("Links en rechts.", "W prawo i w lewo."), Code::SideMismatch, message);
    check_one(
        &polish("Uw linkerarm.", "Pana prawa ręka."),
        Code::SideMismatch,
        "the sides are right here and left in the Dutch",
    );
    check_one(
        &polish("Uw arm hoog.", "Pana lewa ręka."),
        Code::SideMismatch,
        "the sides are left here and none in the Dutch",
    );
}

#[test]
fn units_are_those_of_the_dutch() {
    check_sound(&polish("Seconden of minuten", "Minuty lub sekundy"));
    check_one(
        &polish("Enkele seconden", "Kilka minut"),
        Code::UnitMismatch,
        "the units are minute here and second in the Dutch",
    );
    let dutch = "{ $unit ->\n [min] { $n } minuten\n *[s] { $n } seconden\n }";
    check_sound(&polish(dutch, "{ $unit ->\n [min] { $n } minut\n *[s] { $n } sekund\n }"));
    let swapped = polish(dutch, "{ $unit ->\n [min] { $n } sekund\n *[s] { $n } minut\n }");
    assert_eq!(swapped.len(), 2, "{swapped:?}");
}

#[test]
fn no_negation_gets_lost() {
    check_sound(&polish("Beweeg niet, zet geen kracht.", "Proszę nie ruszać i bez siły."));
    let message = "the Dutch says `not` twice, this says it once";
    check_one(&polish("Beweeg niet, zet geen kracht.", "Proszę nie ruszać, z siłą."), Code::LostWord, message);
    check_sound(&polish("Beweeg rustig verder.", "Proszę bez pośpiechu."));
}

#[test]
fn a_term_has_one_of_its_words() {
    check_sound(&polish("Buig uw linkerknie en uw knieën.", "Proszę zgiąć lewe kolano."));
    check_one(
        &polish("Buig uw knieën.", "Proszę zgiąć łokcie."),
        Code::GlossaryTerm,
        "the Dutch says `knee` once, this says it nowhere",
    );
}

#[test]
fn an_exception_holds_for_its_message_and_its_words_only() {
    let except = |words: &str| {
        format!("[[except]]\nmessage = \"m\"\nwords = \"{words}\"\nreason = \"said otherwise\"\n{POLISH}")
    };
    let found = |words: &str| found_with(&except(words), ("pl", "polski"), "Doe dat niet.", "Proszę przestać.");
    check_sound(&found("not"));
    assert_eq!(found("left").len(), 1);
    check_sound(&found_with(&except("untranslated-text"), ("pl", "polski"), "Let op", "Let op"));
}

#[test]
fn a_text_that_is_the_dutch_one_is_found() {
    check_one(&polish("Let op", "Let op"), Code::UntranslatedText, "this is the Dutch text");
    check_sound(&polish("Privacy", "Privacy"));
    check_sound(&polish("{ $label }: { $name }", "{ $label }: { $name }"));
}

#[test]
fn letters_of_another_script_are_found() {
    let message = "`аrm` with letters of another script than polski has";
    check_one(&polish("Uw arm", "Pana аrm"), Code::WrongScript, message);
    check_sound(&arabic("Open MijnJBZ nu.", "افتحوا MijnJBZ الآن."));
    let message = "`Drukt` with letters of another script than العربية has";
    check_one(&arabic("Druk nu.", "Drukt الآن."), Code::WrongScript, message);
    check_sound(&arabic("[Bel](https://a.nl) nu.", "[اتصلوا](https://a.nl) الآن."));
}

#[test]
fn arabic_has_signs_of_its_own() {
    check_sound(&arabic("Stop, nu. Goed?", "قفوا، الآن. حسنا؟"));
    check_one(&arabic("Stop, nu.", "قفوا, الآن."), Code::ForeignPunctuation, "a Latin `,`");
    check_one(&arabic("Gaat het goed?", "هل هذا جيد?"), Code::ForeignPunctuation, "a Latin `?`");
    check_sound(&arabic("1,5 dagen", "1,5 يوم"));
    check_sound(&polish("Stop, nu. Goed?", "Stop, teraz. Dobrze?"));
}

#[test]
fn invisible_signs_are_found() {
    let message = "an invisible character, U+200F, which can turn numbers round";
    check_one(&arabic("Nu", "الآن\u{200f}"), Code::BidiControl, message);
    check_one(
        &polish("Nu", "Te\u{200b}raz"),
        Code::BidiControl,
        "an invisible character, U+200B, which can turn numbers round",
    );
}

#[test]
fn spaces_without_a_break_hold_numbers_and_short_words() {
    check_sound(&polish("{ $n } seconden", "{ $n }\u{a0}sekund"));
    check_sound(&polish("Ga nu staan", "Teraz z\u{a0}ręką"));
    let message = "a space without a break, U+00A0, where a plain one belongs";
    for bad in ["Teraz\u{a0}wstań", "Teraz \u{a0}z ręką", "\u{a0}Teraz wstań"] {
        check_one(&polish("Ga nu staan", bad), Code::NoBreakSpace, message);
    }
}

#[test]
fn much_more_and_much_less_than_the_dutch_says_is_found() {
    let dutch = "Ga rustig op uw buik liggen en adem door.";
    check_sound(&polish(dutch, "Proszę spokojnie położyć się na brzuchu i oddychać."));
    check_one(&polish(dutch, "Leżeć"), Code::LengthOutOfBand, "6 characters for 42 in the Dutch");
    let long = "Proszę położyć się spokojnie ".repeat(5);
    assert_eq!(polish(dutch, &long)[0].0, Code::LengthOutOfBand);
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let dutch = "{ $n ->\n [one] { $n } dag\n *[other] { $n } dagen\n }";
    let forms = |forms: &str| polish(dutch, &format!("{{ $n ->\n {forms}\n }}"));
    check_sound(&forms("[one] { $n } dzień\n [few] { $n } dni\n [many] { $n } dni\n *[other] { $n } dnia"));
    check_sound(&forms("[1] { $n } dzień\n [few] { $n } dni\n [many] { $n } dni\n *[other] { $n } dnia"));
    let message = "no variant [few], [many] for numbers, which polski has";
    check_one(&forms("[one] { $n } dzień\n *[other] { $n } dnia"), Code::MissingPlural, message);
    let message = "the variant [two] is never shown: polski has no such form";
    check_one(
        &forms("[one] { $n } dzień\n [two] x { $n }\n [few] { $n } dni\n [many] { $n } dni\n *[other] { $n } dnia"),
        Code::UnreachablePlural,
        message,
    );
    let message = "the default variant is [many], so that there is none for any number";
    check_one(&forms("[one] { $n } dzień\n [few] { $n } dni\n *[many] { $n } dni"), Code::DefaultPlural, message);
    let same = forms("[one] { $n } dni\n [few] { $n } dni\n [many] { $n } dni\n *[other] { $n } dni");
    check_one(&same, Code::IdenticalPlurals, "all variants for a number say the same");
    let months = "{ $month ->\n [1] stycznia\n *[2] lutego\n }";
    check_sound(&polish("{ $month ->\n [1] januari\n *[2] februari\n }", months));
}

fn check_without_dutch(dutch: &str, translation: &str, states: &str, expected: (Code, &str)) {
    let states = States::parse(&SourcePath::known("locales/x/ui.state.toml"), states).0;
    let pl = language("pl", "polski");
    let (source, glossary) = (SourceGlossary::default(), Glossary::default());
    let report = Lint::new(&pl, &source, &glossary).check(&catalog(dutch), &catalog(translation), Some(&states));
    let found: Vec<_> = report.iter().map(|d| (d.code, d.help.as_deref().unwrap_or_default())).collect();
    assert_eq!(found, [expected]);
}

#[test]
fn a_name_that_was_never_right_and_a_text_that_is_gone_are_told_apart() {
    let unknown = Code::UnknownMessage;
    check_without_dutch("menu-open = x\n", "menu-opne = y\n", "", (unknown, "did you mean `menu-open`?"));
    let gone = "it is shown nowhere, and can be taken out";
    check_without_dutch("a-s1 = x\n", "a-s1 = y\na-s2 = z\n", "", (unknown, gone));
    let recorded = "[a-s2]\nsource = \"Nu\"\nhash = \"0\"\nstate = \"machine\"\n";
    check_without_dutch("a-s1 = x\n", "a-s1 = y\na-s2 = z\n", recorded, (Code::ObsoleteMessage, gone));
}
