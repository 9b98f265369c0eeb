//! The colours that figures are drawn in: their names, their values on a light screen, on a dark one and on paper, and
//! the CSS that hands them to a page. What is drawn in which colour is decided by those who draw.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _};
use toml::Spanned;

use crate::diag::Place;
use crate::path::SourcePath;

/// Declares [`Paint`] with the names of its members and their values in each [`Medium`].
macro_rules! paints {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $light:literal, $dark:literal, $print:literal;)+) => {
        /// A colour of figures by what it is for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Paint {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Paint {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];
            /// Their names, as they stand in `theme.toml`.
            pub const NAMES: &[&str] = &[$($name,)+];

            /// The name, as it stands in `theme.toml`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The custom property of CSS that holds it.
            #[must_use]
            pub fn variable(self) -> &'static str {
                match self { $(Self::$variant => concat!("--figure-", $name),)+ }
            }

            /// What an attribute such as `fill` says to draw in it: the variable, and the value where there is none.
            #[must_use]
            pub fn value(self) -> &'static str {
                match self { $(Self::$variant => concat!("var(--figure-", $name, ",", $light, ")"),)+ }
            }

            /// The value in a medium when no theme gives another.
            #[must_use]
            pub fn default(self, medium: Medium) -> Colour {
                let text = match (self, medium) {
                    $(
                        (Self::$variant, Medium::Light) => $light,
                        (Self::$variant, Medium::Dark) => $dark,
                        (Self::$variant, Medium::Print) => $print,
                    )+
                };
                Colour::parse(text).expect("the values of the table are colours")
            }
        }
    };
}

paints! {
    /// Outlines and faces.
    Line = "line", "#101a22", "#f4efe6", "#000000";
    /// Skin.
    Skin = "skin", "#e6b596", "#8d5f44", "#f0f0f0";
    /// Skin on the side away from the viewer.
    SkinFar = "skin-far", "#c8977a", "#6f4833", "#d8d8d8";
    /// Hair.
    Hair = "hair", "#a9a39b", "#55504b", "#b4b4b4";
    /// The shirt.
    Shirt = "shirt", "#4db3aa", "#1f726c", "#dadada";
    /// The sleeve away from the viewer.
    ShirtFar = "shirt-far", "#3a958e", "#175651", "#c2c2c2";
    /// The trousers.
    Trousers = "trousers", "#8198c9", "#465c92", "#c6c6c6";
    /// The leg of the trousers away from the viewer.
    TrousersFar = "trousers-far", "#6f86b8", "#354671", "#aeaeae";
    /// A mat or mattress from above.
    Mat = "mat", "#cfe0ea", "#2c4250", "#f8f8f8";
    /// Its side.
    MatSide = "mat-side", "#aac4d3", "#22343f", "#e4e4e4";
    /// Wood of a bed or chair.
    Wood = "wood", "#dcc5a0", "#6e573a", "#ececec";
    /// Its side.
    WoodSide = "wood-side", "#bfa57d", "#54422c", "#d6d6d6";
    /// A pillow.
    Pillow = "pillow", "#fdfdfb", "#5b646b", "#ffffff";
    /// Outlines of things, the floor, the wall.
    PropLine = "prop-line", "#56656f", "#aeb9bf", "#555555";
    /// A towel or strap.
    Towel = "towel", "#f2c14e", "#80601a", "#ffffff";
    /// Arrows that show a movement.
    Move = "move", "#c22e1c", "#ff9a7f", "#000000";
    /// Lines that show a direction or a height.
    Guide = "guide", "#56656f", "#aeb9bf", "#555555";
    /// What lies behind the figure.
    Paper = "paper", "#ffffff", "#1d2425", "#ffffff";
}

impl Paint {
    /// Whether shapes are filled with it, within outlines.
    #[must_use]
    pub fn is_fill(self) -> bool {
        !matches!(self, Self::Line | Self::PropLine | Self::Move | Self::Guide | Self::Paper)
    }

    /// The system colour that stands in for it where the reader's own colours are forced on every page.
    #[must_use]
    pub fn forced(self) -> &'static str {
        match self {
            Self::Line | Self::PropLine | Self::Guide => "CanvasText",
            Self::Move => "Highlight",
            _ => "Canvas",
        }
    }
}

impl<'de> Deserialize<'de> for Paint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        let known = Self::ALL.iter().copied().find(|paint| paint.name() == name);
        known.ok_or_else(|| D::Error::unknown_field(&name, Self::NAMES))
    }
}

/// Where a figure is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medium {
    /// A screen of dark letters on a light ground.
    Light,
    /// A screen of light letters on a dark ground.
    Dark,
    /// Paper.
    Print,
}

impl Medium {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Print];

    /// The name, as it stands in `theme.toml`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Print => "print",
        }
    }
}

/// An opaque colour: red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Colour(pub [u8; 3]);

impl Colour {
    /// Reads `#rrggbb`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then_some(())?;
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// The contrast with another colour, from 1 to 21, as WCAG 2 defines it.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

/// The light that a channel gives, of 1.
fn linear(channel: u8) -> f64 {
    let value = f64::from(channel) / 255.0;
    if value <= 0.040_45 { value / 12.92 } else { libm::pow((value + 0.055) / 1.055, 2.4) }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is not a colour such as `#e6b596`")))
    }
}

/// The colours that one file gives for a medium.
pub type Given = BTreeMap<Paint, Spanned<Colour>>;

/// A value for every colour in every medium.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Palette(BTreeMap<(Medium, Paint), (Colour, Place)>);

impl Palette {
    /// Takes over what a file gives, where no file before it gave anything.
    pub fn add(&mut self, medium: Medium, given: &Given, file: &SourcePath) {
        for (paint, colour) in given {
            let place = Place::new(file, colour.span());
            self.0.entry((medium, *paint)).or_insert((*colour.get_ref(), place));
        }
    }

    /// The value of a colour.
    #[must_use]
    pub fn colour(&self, medium: Medium, paint: Paint) -> Colour {
        self.0.get(&(medium, paint)).map_or_else(|| paint.default(medium), |(colour, _)| *colour)
    }

    /// Where the value of a colour is given; `None` for a value that no file gives.
    #[must_use]
    pub fn place(&self, medium: Medium, paint: Paint) -> Option<&Place> {
        self.0.get(&(medium, paint)).map(|(_, place)| place)
    }

    /// The value that a variable such as `--figure-skin` has in a medium.
    #[must_use]
    pub fn variable(&self, medium: Medium, variable: &str) -> Option<Colour> {
        let paint = Paint::ALL.iter().find(|paint| paint.variable() == variable)?;
        Some(self.colour(medium, *paint))
    }

    /// The variables as a style sheet: for light and dark screens, for paper, and for the reader's own colours.
    #[must_use]
    pub fn css(&self) -> String {
        let of = |medium: Medium| rule(|paint| self.colour(medium, paint).to_string());
        format!(
            ":root{{{}}}\n@media (prefers-color-scheme:dark){{:root{{{}}}}}\n@media print{{:root{{{}}}}}\n@media \
             (forced-colors:active){{:root{{{}}}}}\n",
            of(Medium::Light),
            of(Medium::Dark),
            of(Medium::Print),
            rule(|paint| paint.forced().to_owned()),
        )
    }
}

fn rule(value: impl Fn(Paint) -> String) -> String {
    let line = |paint: &Paint| format!("{}:{}", paint.variable(), value(*paint));
    Paint::ALL.iter().map(line).collect::<Vec<_>>().join(";")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_and_written() {
        assert_eq!(Colour::parse("#0aFf80"), Some(Colour([10, 255, 128])));
        assert_eq!(Colour([10, 255, 128]).to_string(), "#0aff80");
        for wrong in ["", "#fff", "0aff80", "#0aff8", "#0aff800", "#0aff8g", "#+1+1+1", "#éééé", "red"] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let check = |one: &str, two: &str, wanted: f64| {
            let contrast = Colour::parse(one).unwrap().contrast(Colour::parse(two).unwrap());
            assert!((contrast - wanted).abs() < 0.01, "{contrast}");
        };
        check("#000000", "#ffffff", 21.0);
        check("#ffffff", "#767676", 4.54);
        check("#123456", "#123456", 1.0);
    }

    /// Copies on a black and white printer, and eyes that see few colours, tell the parts by their light.
    #[test]
    fn in_grey_the_parts_keep_their_order() {
        for medium in [Medium::Light, Medium::Print] {
            let light = |paint: Paint| paint.default(medium).luminance();
            let parts = [Paint::Pillow, Paint::Mat, Paint::Skin, Paint::Shirt, Paint::Trousers, Paint::Line];
            assert!(parts.windows(2).all(|pair| light(pair[0]) > light(pair[1])), "{medium:?}");
            for (near, far) in [
                (Paint::Skin, Paint::SkinFar),
                (Paint::Shirt, Paint::ShirtFar),
                (Paint::Trousers, Paint::TrousersFar),
                (Paint::Mat, Paint::MatSide),
            ] {
                assert!(light(near) > light(far), "{near:?} in {medium:?}");
            }
        }
    }

    #[test]
    fn the_nearest_file_wins_and_every_variable_is_written() {
        #[derive(serde::Deserialize)]
        struct File {
            given: Given,
        }
        let mut palette = Palette::default();
        for (file, text) in [
            ("themes/a/theme.toml", "given.skin = '#111111'"),
            ("themes/b/theme.toml", "given = { skin = '#222222', hair = '#333333' }"),
        ] {
            let File { given } = toml::from_str(text).unwrap();
            palette.add(Medium::Dark, &given, &SourcePath::known(file));
        }
        assert_eq!(palette.colour(Medium::Dark, Paint::Skin).to_string(), "#111111");
        assert_eq!(palette.place(Medium::Dark, Paint::Hair).unwrap().file.as_str(), "themes/b/theme.toml");
        assert_eq!(palette.variable(Medium::Light, "--figure-skin"), Some(Paint::Skin.default(Medium::Light)));
        assert_eq!(palette.variable(Medium::Light, "--skin"), None);
        let css = palette.css();
        assert!(css.contains("@media (prefers-color-scheme:dark){:root{--figure-line:#f4efe6;--figure-skin:#111111;"));
        assert!(css.contains("--figure-move:Highlight"));
        assert_eq!(css.matches("--figure-").count(), 4 * Paint::ALL.len());
    }

    #[test]
    fn what_is_no_name_or_no_colour_is_refused() {
        let error = |text: &str| toml::from_str::<Given>(text).unwrap_err().message().to_owned();
        assert!(error("skn = '#111111'").starts_with("unknown field `skn`, expected one of `line`, `skin`"));
        assert_eq!(error("skin = 'pink'"), "`pink` is not a colour such as `#e6b596`");
    }
}
