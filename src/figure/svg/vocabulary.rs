//! The words a drawing may use: its elements, its attributes, and what the value of each may hold. Everything that is
//! not named here is refused, so that what browsers learn to do tomorrow stays outside too. It reads no file.

use std::borrow::Cow;

/// Elements a drawing may consist of (SVG 2). Scripts, links, pictures, foreign content, style sheets, filters and
/// animations are left out on purpose.
const ELEMENTS: &[&str] = &[
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "g",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "svg",
    "symbol",
    "text",
    "title",
    "tspan",
    "use",
];

/// Attributes by what their values may hold.
const ATTRIBUTES: &[(Kind, &[&str])] = &[
    (Kind::Id, &["id"]),
    (Kind::Ids, &["aria-describedby", "aria-labelledby"]),
    (Kind::Link, &["href"]),
    (Kind::Words, &["aria-label"]),
    (Kind::Font, &["font-family"]),
    (Kind::Transform, &["gradientTransform", "patternTransform", "transform"]),
    (
        Kind::Plain,
        &[
            "aria-hidden",
            "class",
            "clipPathUnits",
            "cx",
            "cy",
            "d",
            "dx",
            "dy",
            "fr",
            "fx",
            "fy",
            "gradientUnits",
            "height",
            "lang",
            "lengthAdjust",
            "markerHeight",
            "markerUnits",
            "markerWidth",
            "maskContentUnits",
            "maskUnits",
            "offset",
            "orient",
            "pathLength",
            "patternContentUnits",
            "patternUnits",
            "points",
            "preserveAspectRatio",
            "r",
            "refX",
            "refY",
            "role",
            "rotate",
            "rx",
            "ry",
            "spreadMethod",
            "textLength",
            "viewBox",
            "width",
            "x",
            "x1",
            "x2",
            "xml:lang",
            "y",
            "y1",
            "y2",
        ],
    ),
    (
        Kind::Style,
        &[
            "alignment-baseline",
            "baseline-shift",
            "clip-path",
            "clip-rule",
            "color",
            "color-interpolation",
            "direction",
            "display",
            "dominant-baseline",
            "fill",
            "fill-opacity",
            "fill-rule",
            "font-size",
            "font-stretch",
            "font-style",
            "font-variant",
            "font-weight",
            "letter-spacing",
            "marker-end",
            "marker-mid",
            "marker-start",
            "mask",
            "mask-type",
            "opacity",
            "overflow",
            "paint-order",
            "shape-rendering",
            "stop-color",
            "stop-opacity",
            "stroke",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-opacity",
            "stroke-width",
            "text-anchor",
            "text-decoration",
            "text-rendering",
            "transform-origin",
            "unicode-bidi",
            "vector-effect",
            "visibility",
            "word-spacing",
        ],
    ),
];

/// Functions that compute a colour from the file itself or the page around it.
const STYLE_FUNCTIONS: &[&str] =
    &["calc", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "rgb", "rgba", "url", "var"];

const TRANSFORM_FUNCTIONS: &[&str] = &["matrix", "rotate", "scale", "skewX", "skewY", "translate"];

/// Attributes without effect today that drawing programs write all the same.
const WITHOUT_EFFECT: &[&str] = &["baseProfile", "enable-background", "version", "xml:space", "zoomAndPan"];

/// Name spaces in which drawing programs and licence tools keep notes for themselves.
const PRIVATE_NOTES: &[&str] = &[
    "http://creativecommons.org/ns#",
    "http://ns.adobe.com/",
    "http://purl.org/dc/elements/1.1/",
    "http://sodipodi.sourceforge.net/",
    "http://www.bohemiancoding.com/sketch/",
    "http://www.inkscape.org/namespaces/",
    "http://www.serif.com/",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
];

/// What the value of an attribute may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// The name of an element.
    Id,
    /// Names of elements of this file.
    Ids,
    /// `#` and the name of an element of this file.
    Link,
    /// Text for people.
    Words,
    /// Names of fonts.
    Font,
    /// A list of transformations.
    Transform,
    /// Numbers, lengths, path data, keywords.
    Plain,
    /// A value of a CSS property: keywords, colours, variables, `url(#…)`.
    Style,
}

/// The element of that name, when a drawing may use it.
pub(super) fn element(name: &str) -> Option<&'static str> {
    ELEMENTS.iter().find(|known| **known == name).copied()
}

/// The attribute of that name and what it may hold, when a drawing may use it.
pub(super) fn attribute(name: &str) -> Option<(&'static str, Kind)> {
    ATTRIBUTES.iter().find_map(|(kind, names)| Some((*names.iter().find(|known| **known == name)?, *kind)))
}

/// Whether an attribute can be left out without a word.
pub(super) fn is_without_effect(attribute: &str) -> bool {
    WITHOUT_EFFECT.contains(&attribute) || attribute.starts_with("data-")
}

/// Whether a name space holds nothing but notes that a drawing program made for itself.
pub(super) fn is_private_note(namespace: &str) -> bool {
    PRIVATE_NOTES.iter().any(|known| namespace.starts_with(known))
}

/// Whether text may stand in an element.
pub(super) fn holds_text(element: &str) -> bool {
    matches!(element, "desc" | "text" | "title" | "tspan")
}

/// Why an element is refused, and what to do.
pub(super) fn refusal(element: &str) -> (&'static str, Option<&'static str>) {
    match element {
        "script" => ("a script is not allowed in a drawing", None),
        "style" => (
            "a style sheet is not allowed in a drawing",
            Some("give each shape its own `fill` and `stroke`; drawing programs call this \"presentation attributes\""),
        ),
        "foreignObject" => ("a web page inside a drawing is not allowed", Some("draw the text with `<text>`")),
        "image" | "feImage" => {
            ("a picture inside a drawing is not allowed", Some("use the picture itself, as PNG or JPEG"))
        }
        "a" => ("a link is not allowed in a drawing", Some("put the link in the text beside it")),
        "animate" | "animateColor" | "animateMotion" | "animateTransform" | "set" => {
            ("a moving drawing is not allowed: it distracts, and cannot be printed", None)
        }
        _ => ("this element is not among those a drawing may use", Some("save the drawing as plain shapes")),
    }
}

/// Brings a value into its usual form: single spaces, `url(#name)` without quotation marks.
///
/// # Errors
/// What the value holds that it may not.
pub(super) fn normalize(kind: Kind, value: &str) -> Result<String, &'static str> {
    let value = value.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    let holds = |allowed: &str| value.chars().all(|c| c.is_ascii_alphanumeric() || allowed.contains(c));
    let fits = match kind {
        Kind::Id => is_name(&value),
        Kind::Ids => value.split(' ').all(is_name),
        Kind::Link => value.strip_prefix('#').is_some_and(is_name),
        Kind::Words => true,
        Kind::Font => holds(" ,-_'\""),
        Kind::Plain => holds(" ,.+-%_"),
        Kind::Transform => holds(" ,.+-()") && calls_only(&value, TRANSFORM_FUNCTIONS),
        Kind::Style => return style(&value),
    };
    if fits { Ok(value) } else { Err(fault(kind)) }
}

/// The names of elements that a normalised value points at.
pub(super) fn references(kind: Kind, value: &str) -> Vec<&str> {
    match kind {
        Kind::Ids => value.split(' ').collect(),
        Kind::Link => value.strip_prefix('#').into_iter().collect(),
        Kind::Style => value.split("url(#").skip(1).filter_map(|rest| Some(rest.split_once(')')?.0)).collect(),
        _ => Vec::new(),
    }
}

/// A normalised value with `prefix` before every name of an element in it.
pub(super) fn with_prefix<'a>(kind: Kind, value: &'a str, prefix: &str) -> Cow<'a, str> {
    match kind {
        Kind::Id => format!("{prefix}{value}").into(),
        Kind::Ids => value.split(' ').map(|name| format!("{prefix}{name}")).collect::<Vec<_>>().join(" ").into(),
        Kind::Link => value.replacen('#', &format!("#{prefix}"), 1).into(),
        Kind::Style if value.contains("url(#") => value.replace("url(#", &format!("url(#{prefix}")).into(),
        _ => value.into(),
    }
}

fn style(value: &str) -> Result<String, &'static str> {
    let value = with_plain_urls(value).ok_or("it may point at a part of this file only, as `url(#name)`")?;
    let holds = value.chars().all(|c| c.is_ascii_alphanumeric() || " ,.+-%_()#/*".contains(c));
    let fits = holds && !value.contains("/*") && !value.contains("//") && calls_only(&value, STYLE_FUNCTIONS);
    if fits { Ok(value) } else { Err(fault(Kind::Style)) }
}

/// Rewrites every `url( "#name" )` as `url(#name)`; returns `None` when one of them leads elsewhere.
fn with_plain_urls(value: &str) -> Option<String> {
    let mut plain = String::new();
    let mut rest = value;
    while let Some(at) = rest.to_ascii_lowercase().find("url(") {
        let (target, behind) = rest[at + "url(".len()..].split_once(')')?;
        let name = target.trim_matches([' ', '"', '\'']).strip_prefix('#').filter(|name| is_name(name))?;
        plain.push_str(&rest[..at]);
        plain.push_str("url(#");
        plain.push_str(name);
        plain.push(')');
        rest = behind;
    }
    plain.push_str(rest);
    Some(plain)
}

/// Whether every bracket opens a call of a function among those named, or groups numbers within one.
fn calls_only(value: &str, functions: &[&str]) -> bool {
    let mut opened = value.split('(');
    opened.next_back();
    opened.all(|before| {
        let name =
            before.rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').next().unwrap_or_default();
        name.is_empty() || functions.iter().any(|function| function.eq_ignore_ascii_case(name))
    })
}

fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

fn fault(kind: Kind) -> &'static str {
    match kind {
        Kind::Id | Kind::Ids => "a name begins with a letter and holds letters, digits, `-`, `_` and `.`",
        Kind::Link => "it may point at a part of this file only, as `#name`",
        Kind::Font => "it may hold names of fonts only",
        Kind::Transform => "it may hold transformations only, such as `translate(10 20)`",
        Kind::Plain | Kind::Words => "it may hold numbers and plain words only",
        Kind::Style => "it may hold plain words, numbers, colours and variables only",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_good(kind: Kind, value: &str, normal: &str) {
        assert_eq!(normalize(kind, value).as_deref(), Ok(normal));
        assert_eq!(normalize(kind, normal).as_deref(), Ok(normal), "not in its usual form yet");
    }

    #[test]
    fn values_come_into_their_usual_form() {
        check_good(Kind::Plain, " M 1,2\n\tl-3.5e2 4z ", "M 1,2 l-3.5e2 4z");
        check_good(Kind::Plain, "xMidYMid meet", "xMidYMid meet");
        check_good(Kind::Transform, "rotate(45, 10 10) skewX(-3)", "rotate(45, 10 10) skewX(-3)");
        check_good(Kind::Style, "#a1b2c3", "#a1b2c3");
        check_good(Kind::Style, "URL( '#light' ) none", "url(#light) none");
        check_good(Kind::Style, "var(--skin, rgb(10 20 30 / 50%))", "var(--skin, rgb(10 20 30 / 50%))");
        check_good(Kind::Style, "calc((1px + 2px) * 3)", "calc((1px + 2px) * 3)");
        check_good(Kind::Font, "'Noto Sans', sans-serif", "'Noto Sans', sans-serif");
        check_good(Kind::Words, "been  <links>: 10 %", "been <links>: 10 %");
        check_good(Kind::Link, " #knie ", "#knie");
        check_good(Kind::Ids, "a  b", "a b");
    }

    fn check_bad(kind: Kind, values: &[&str]) {
        for value in values {
            assert!(normalize(kind, value).is_err(), "{kind:?} took {value:?}");
        }
    }

    #[test]
    fn values_that_reach_outside_the_file_are_refused() {
        check_bad(Kind::Link, &["", "#", "knie", "/a#b", "https://a/#b", "javascript:alert(1)", "data:,#x", "##a"]);
        check_bad(
            Kind::Style,
            &["url(a.svg#b)", "url(//a)", "URL(data:x)", "url()", "url(#a", "u\\72l(#a)", "url(#a b)"],
        );
        check_bad(
            Kind::Style,
            &["expression(alert(1))", "image(a.png)", "src(a)", "red;b", "@import", "a/**/b", "\"a\""],
        );
        check_bad(Kind::Style, &["image-set(url(#a) 1x)", "x-url(a)", "url(\u{a0}#a)"]);
        check_bad(Kind::Plain, &["calc(1)", "javascript:x", "a;b", "url(#a)", "é", "1/2"]);
        check_bad(Kind::Transform, &["url(#a)", "rotate(1);", "translate(var(--x))", "Matrix3d(1)"]);
        check_bad(Kind::Font, &["a;b", "url(x)", "a\\"]);
        check_bad(Kind::Id, &["", "1a", "a b", "a:b", "-a", "a\"b", "é"]);
    }

    #[test]
    fn references_are_found_and_get_their_prefix() {
        for (kind, value, names, prefixed) in [
            (Kind::Link, "#a", vec!["a"], "#p-a"),
            (Kind::Ids, "a b", vec!["a", "b"], "p-a p-b"),
            (Kind::Style, "url(#a) red", vec!["a"], "url(#p-a) red"),
            (Kind::Style, "#abc", vec![], "#abc"),
            (Kind::Id, "a", vec![], "p-a"),
            (Kind::Words, "#a url(#a)", vec![], "#a url(#a)"),
        ] {
            assert_eq!(references(kind, value), names);
            assert_eq!(with_prefix(kind, value, "p-"), prefixed);
        }
    }
}
