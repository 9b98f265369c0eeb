//! Whether letters stand out 7 to 1 from what they stand on, and the edges of controls 4.5 to 1, on light screens and on
//! dark ones. WCAG asks for 7 to 1 at its highest level (1.4.6), and for 3 to 1 at edges (1.4.11). Print and strong
//! contrast have colours of the style sheet's own, which no theme changes.

use crate::diag::{Code, Diagnostic, Report};
use crate::palette::{Colour, Medium};
use crate::theme::{Token, Tokens};

/// The least contrast of letters.
const LETTERS: f64 = 7.0;

/// The least contrast of edges.
const EDGES: f64 = 4.5;

const ACCENT: &str = "color-accent";
const PAPER_AND_CARD: &[&str] = &["color-paper", "color-card"];
const ALL_GROUNDS: &[&str] = &["color-paper", "color-card", "color-accent-tint", "color-warning-tint"];

/// What stands on what in the style sheet, and how much it must stand out. The accent is the colour of links, and of the
/// ring around what has the focus.
const PAIRS: &[(&str, &[&str], f64)] = &[
    ("color-ink", ALL_GROUNDS, LETTERS),
    ("color-subtle", ALL_GROUNDS, LETTERS),
    (ACCENT, ALL_GROUNDS, LETTERS),
    ("color-warning-ink", &["color-warning-tint"], LETTERS),
    ("color-on-accent", &[ACCENT], LETTERS),
    ("color-edge", ALL_GROUNDS, EDGES),
    ("color-warning", PAPER_AND_CARD, EDGES),
];

/// Finds colours that lie too close together. What the style sheet writes in another way than in digits is passed over.
pub(super) fn check(tokens: &Tokens) -> Report {
    let mut report = Report::default();
    for medium in [Medium::Light, Medium::Dark] {
        for (name, grounds, least) in PAIRS {
            for ground in *grounds {
                judge(tokens, medium, (name, ground), *least).into_iter().for_each(|problem| report.push(problem));
            }
        }
    }
    report
}

/// The problem, at the colour that the theme gives: what stands there, or else the ground.
fn judge(tokens: &Tokens, medium: Medium, (name, on): (&str, &str), least: f64) -> Option<Diagnostic> {
    let (colour, ground) = (tokens.colour(medium, name)?, tokens.colour(medium, on)?);
    let contrast = colour.contrast(ground);
    if contrast >= least {
        return None;
    }
    let message = format!(
        "`{name}` stands out {:.2} to 1 from `{on}` on {} screens; at least {least} is wanted",
        // Cut off, not rounded: 6.999 is not 7.
        (contrast * 100.0).floor() / 100.0,
        medium.as_str(),
    );
    let (token, other) = (tokens.get(medium, name)?, tokens.get(medium, on)?);
    let Token { place, .. } = if other.given && !token.given { other } else { token };
    let problem = Diagnostic::new(Code::TextContrast, message).at(&place.file, place.start..place.end);
    Some(problem.help(advice((name, colour), (on, ground))))
}

fn advice((name, colour): (&str, Colour), (on, ground): (&str, Colour)) -> String {
    let is_lighter = |one: Colour, other: Colour| one.contrast(Colour([0; 3])) > other.contrast(Colour([0; 3]));
    let (way, ground_way) = if is_lighter(ground, colour) { ("darker", "lighter") } else { ("lighter", "darker") };
    format!("make `{name}` {way} or `{on}` {ground_way}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceTree;
    use crate::theme;

    const SHEET: &str = ":root { --oefenwijzer-color-paper: #fff; --oefenwijzer-color-accent: #0a5054; \
                         --oefenwijzer-color-on-accent: #fff; --oefenwijzer-color-edge: #767676; }\n\
                         @media (prefers-color-scheme: dark) { :root { --oefenwijzer-color-paper: #000; \
                         --oefenwijzer-color-accent: #94d9d3; --oefenwijzer-color-on-accent: #06292b; } }\n";

    /// What is found in a theme: the beginning of the text at its place, and the message.
    fn found(manifest: &str, sheet: &str) -> Vec<(String, String)> {
        let manifest = format!("name = \"a\"\n{manifest}");
        let files = [("themes/a/theme.toml", manifest.as_str()), ("themes/a/assets/site.css", sheet)];
        let tree = SourceTree::from_files(files);
        let (theme, report) = theme::parse(&tree, "a");
        assert_eq!(report, Report::default());
        let found = check(&theme.tokens);
        let at = |problem: &Diagnostic| {
            let place = problem.place.clone().unwrap();
            tree.text(&place.file).unwrap()[place.start..place.end].to_owned()
        };
        found.iter().map(|problem| (at(problem), problem.message.clone())).collect()
    }

    fn check_found(manifest: &str, sheet: &str, wanted: &[(&str, &str)]) {
        let found = found(manifest, sheet);
        let found: Vec<_> = found.iter().map(|(place, message)| (place.as_str(), message.as_str())).collect();
        assert_eq!(found, wanted, "{manifest}");
    }

    #[test]
    fn colours_that_stand_out_are_passed_over() {
        check_found("", SHEET, &[]);
        check_found("tokens.light.color-accent = '#7a1c4b'\ntokens.dark.color-accent = '#f3b6d3'\n", SHEET, &[]);
        check_found("", ":root { --oefenwijzer-color-paper: white; --oefenwijzer-color-ink: #fff }", &[]);
    }

    #[test]
    fn a_colour_too_near_is_found_where_it_is_given() {
        check_found(
            "tokens.light.color-accent = '#5a5a5a'\n",
            SHEET,
            &[
                (
                    "'#5a5a5a'",
                    "`color-accent` stands out 6.89 to 1 from `color-paper` on light screens; at least 7 is wanted",
                ),
                (
                    "'#5a5a5a'",
                    "`color-on-accent` stands out 6.89 to 1 from `color-accent` on light screens; at least 7 is wanted",
                ),
            ],
        );
        check_found(
            "tokens.dark.color-paper = '#333'\n",
            SHEET,
            &[(
                "'#333'",
                "`color-edge` stands out 2.78 to 1 from `color-paper` on dark screens; at least 4.5 is wanted",
            )],
        );
    }

    #[test]
    fn a_colour_that_no_theme_gives_is_found_in_the_style_sheet() {
        let sheet = SHEET.replace("#767676", "#777");
        let message = "`color-edge` stands out 4.47 to 1 from `color-paper` on light screens; at least 4.5 is wanted";
        check_found("", &sheet, &[("#777", message)]);
    }
}
