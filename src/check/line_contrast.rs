//! Whether the lines of figures stand out 4.5 to 1 from what they run along, in every medium: outlines from all that is
//! filled and from the paper; arrows, the edges of things and guides from the paper. WCAG 1.4.11 asks for 3 to 1, this
//! leaflet's readers are older than most.

use crate::diag::{Code, Diagnostic, Report};
use crate::palette::{Colour, Medium, Paint, Palette};

/// The least contrast.
const LEAST: f64 = 4.5;

const BLACK: Colour = Colour([0; 3]);

/// Finds colours of a theme that lie too close together.
pub(super) fn check(palette: &Palette) -> Report {
    let mut report = Report::default();
    for medium in Medium::ALL {
        for (line, ground) in pairs() {
            let contrast = palette.colour(medium, line).contrast(palette.colour(medium, ground));
            if contrast < LEAST {
                report.push(problem(palette, medium, (line, ground), contrast));
            }
        }
    }
    report
}

/// Every line with what it must stand out from.
fn pairs() -> impl Iterator<Item = (Paint, Paint)> {
    let filled = Paint::ALL.iter().copied().filter(|paint| paint.is_fill());
    let outlined = filled.map(|fill| (Paint::Line, fill));
    let on_paper = [Paint::Line, Paint::Move, Paint::PropLine, Paint::Guide].map(|line| (line, Paint::Paper));
    outlined.chain(on_paper)
}

/// The problem, at the colour that the theme gives: the ground, or else the line.
fn problem(palette: &Palette, medium: Medium, (line, ground): (Paint, Paint), contrast: f64) -> Diagnostic {
    let message = format!(
        "`{}` stands out {contrast:.1} to 1 from `{}` in `figure.{}`; at least {LEAST} is wanted",
        line.name(),
        ground.name(),
        medium.as_str(),
    );
    let lighter = palette.colour(medium, ground).contrast(BLACK) > palette.colour(medium, line).contrast(BLACK);
    let (line_way, ground_way) = if lighter { ("darker", "lighter") } else { ("lighter", "darker") };
    let help = format!("make `{}` {line_way} or `{}` {ground_way}", line.name(), ground.name());
    let problem = Diagnostic::new(Code::LineContrast, message).help(help);
    match palette.place(medium, ground).or_else(|| palette.place(medium, line)) {
        Some(place) => problem.at(&place.file, place.start..place.end),
        None => problem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::SourcePath;

    #[test]
    fn the_built_in_colours_stand_out() {
        assert_eq!(check(&Palette::default()), Report::default());
    }

    #[test]
    fn a_colour_too_near_is_found_where_it_is_given() {
        #[derive(serde::Deserialize)]
        struct File {
            given: crate::palette::Given,
        }
        let text = "given.trousers = '#46587a'\ngiven.paper = '#888888'\n";
        let File { given } = toml::from_str(text).unwrap();
        let mut palette = Palette::default();
        palette.add(Medium::Light, &given, &SourcePath::known("themes/a/theme.toml"));
        let report = check(&palette);
        let found: Vec<_> =
            report.iter().map(|found| (&text[found.place.as_ref().unwrap().start..][..9], &*found.message)).collect();
        assert_eq!(
            found[0],
            ("'#46587a'", "`line` stands out 2.5 to 1 from `trousers` in `figure.light`; at least 4.5 is wanted")
        );
        let lines: Vec<_> =
            found[1..].iter().map(|(place, message)| (*place, message.split(' ').next().unwrap())).collect();
        assert_eq!(lines, [("'#888888'", "`guide`"), ("'#888888'", "`move`"), ("'#888888'", "`prop-line`")]);
    }
}
