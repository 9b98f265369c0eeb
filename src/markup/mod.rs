//! minify-html with safe settings: a template to a smaller template that renders to the same page.
//!
//! Minifying templates once, when a theme is loaded, saves most of what minifying every page would, at no cost per
//! page. But a minifier of HTML knows nothing of templates: it takes `{{ name }} is here` for the beginning of a
//! paragraph and drops the space, unquotes attributes whose values it cannot know, and removes those that have their
//! default value. So it is shown a mask (`mask.rs`), and what it returns is taken only when nothing is different
//! but white space that is not shown.

mod html;
mod mask;
mod template;

use std::collections::{BTreeMap, BTreeSet};

use template::{Part, Piece, split};

/// Minifies the templates of one theme, by their names.
///
/// Templates are looked at together: text that one of them shows in a `<pre>`, an attribute or a script stays as it
/// is in the one that holds it.
#[must_use]
pub fn minify_templates(templates: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let verbatim = verbatim_parts(templates);
    templates.iter().map(|(name, text)| (name.clone(), minify_part(name, text, &verbatim))).collect()
}

/// Minifies one template that shares no text with others.
#[must_use]
pub fn minify_template(text: &str) -> String {
    let alone = BTreeMap::from([(String::new(), text.to_owned())]);
    minify_templates(&alone).remove("").unwrap_or_default()
}

/// Finds the parts whose text some template puts where white space counts. Each can bring in others.
fn verbatim_parts(templates: &BTreeMap<String, String>) -> BTreeSet<Part> {
    let mut verbatim = BTreeSet::new();
    loop {
        let mut found = verbatim.clone();
        for (name, text) in templates {
            let masked = mask::mask(text, &verbatim);
            found.extend(masked.verbatim);
            if is_included(name, &verbatim) {
                found.extend(parts_shown(text));
            }
        }
        if found.len() == verbatim.len() {
            return verbatim;
        }
        verbatim = found;
    }
}

fn minify_part(name: &str, text: &str, verbatim: &BTreeSet<Part>) -> String {
    let smaller = if is_included(name, verbatim) { None } else { minify(text, verbatim) };
    smaller.unwrap_or_else(|| text.to_owned())
}

/// `None` when the template has to stay as it is.
fn minify(text: &str, verbatim: &BTreeSet<Part>) -> Option<String> {
    let masked = mask::mask(text, verbatim);
    let before = masked.html.as_ref()?;
    let after = String::from_utf8(minify_html::minify(before.as_bytes(), &settings())).ok()?;
    if skeleton(before) != skeleton(&after) {
        return None;
    }
    let smaller = masked.unmask(&after);
    (tags(&smaller)? == tags(text)?).then_some(smaller)
}

/// Nothing that is optional in HTML is dropped: people read these pages with old programs, too.
fn settings() -> minify_html::Cfg {
    minify_html::Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_input_type_text_attr: true,
        preserve_brace_template_syntax: true,
        ..minify_html::Cfg::default()
    }
}

/// Everything in masked HTML but comments, bare white space and the case of letters.
fn skeleton(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept.retain(|char| !char.is_ascii_whitespace());
    kept.make_ascii_lowercase();
    kept
}

/// Whether a template is included where white space counts. Names may carry the theme before them.
fn is_included(name: &str, verbatim: &BTreeSet<Part>) -> bool {
    verbatim.iter().any(|part| {
        let Part::Template(included) = part else { return false };
        name.strip_suffix(included.as_str()).is_some_and(|theme| theme.is_empty() || theme.ends_with('/'))
    })
}

fn parts_shown(text: &str) -> BTreeSet<Part> {
    let pieces = split(text).unwrap_or_default();
    let shown = |piece: &Piece<'_>| if let Piece::Tag(tag) = piece { tag.shows() } else { BTreeSet::new() };
    pieces.iter().flat_map(shown).collect()
}

fn tags(text: &str) -> Option<Vec<&str>> {
    let tag = |piece| if let Piece::Tag(tag) = piece { Some(tag.source) } else { None };
    Some(split(text)?.into_iter().filter_map(tag).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(template: &str, smaller: &str) {
        assert_eq!(minify_template(template), smaller);
        assert_eq!(minify_template(smaller), smaller, "a second time nothing changes");
    }

    fn check_unchanged(template: &str) {
        check(template, template);
    }

    #[test]
    fn white_space_that_is_not_shown_goes() {
        check("<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n", "<ul><li>a</li><li>b</li></ul>");
        check(
            "<div>\n  {% for x in xs %}\n  <p>{{ x }}</p>\n  {% endfor %}\n</div>",
            "<div>{% for x in xs %}<p>{{ x }}</p>{% endfor %}</div>",
        );
        check(
            "<head>\n <meta charset=utf-8>\n <title> a </title>\n</head>",
            "<head><meta charset=utf-8><title> a </title></head>",
        );
        check("<p>a</p>\n<!-- note -->\n<p>b</p>", "<p>a</p><p>b</p>");
    }

    #[test]
    fn white_space_that_is_shown_stays_as_one_space() {
        check("<p>{{ name }}\n  is  here</p>", "<p>{{ name }} is here</p>");
        check("<p>Hello {{ name }}</p>", "<p>Hello {{ name }}</p>");
        check("<nav><a>1</a>\n  <a>2</a></nav>", "<nav><a>1</a> <a>2</a></nav>");
        check("<b>a</b>  <i>b</i>", "<b>a</b> <i>b</i>");
        check("a <!-- note --> b", "a b");
        check("<p>{{ a -}} <!-- note --> b</p>", "<p>{{ a -}} <!-- note --> b</p>");
        check("<p>a <!-- note -->{{- b }}</p>", "<p>a <!-- note -->{{- b }}</p>");
        check(" {% include \"x\" %} ", " {% include \"x\" %} ");
        check("<p>{% if a %} x{% endif %} y</p>", "<p>{% if a %} x{% endif %} y</p>");
        check_unchanged("<p>a <br> b <button> c </button> d</p>");
    }

    #[test]
    fn attributes_stay_as_they_are_but_for_the_white_space_between_them() {
        check("<a\n  href=\"{{ x }}\"\n  class='a  b'  >x</a>", "<a href=\"{{ x }}\" class='a  b'>x</a>");
        for kept in [
            "<a href=\"{{x}}\">x</a>",
            "<a href=\"{{ url(to=\"a  b\") }}\">x</a>",
            "<button type=\"submit\" class=\"\" disabled=\"disabled\">x</button>",
            "<input type=\"text\" value=\"{{ v }}\">",
            "<html lang={{ lang }}>",
            "<option {% if x %}  selected{% endif %} value=1>x</option>",
            "<a class=\"{% if x %}a{% endif %} b\">x</a>",
            "<p hidden=\"until-found\" title=\"&amp; &copy; '\">x</p>",
        ] {
            check_unchanged(kept);
        }
    }

    #[test]
    fn verbatim_content_stays_as_it_is() {
        for kept in [
            "<pre>\n  a  {{ b }}\n</pre>",
            "<textarea>\n  a  </textarea>",
            "<script type=\"application/ld+json\">{ \"a\":  {{ b }} }</script>",
            "<style>a  { b: c }</style>",
            "<svg viewBox=\"0 0 1 1\"><linearGradient  id=\"a\"/> <path d=\"M0 0\"/></svg>",
            "<p>{% raw %} {{  a  }} {% endraw %}</p>",
            "{% set x %}  a  {% endset %}",
            "{% filter upper %}  a  {% endfilter %}",
            "<p>&nbsp; &lt; &amp;lt; 1 < 2 &copy</p>",
        ] {
            check_unchanged(kept);
        }
    }

    #[test]
    fn what_a_mask_cannot_make_safe_is_left_alone() {
        for kept in [
            "<h{{ level }}>  a  </h{{ level }}>",
            "<{{ tag }}>  a  </{{ tag }}>",
            "<!-- {% if x %} -->  <p>a</p>  <!-- {% endif %} -->",
            "<a {% if x %}href=\"y\">  {% else %}>  {% endif %}</a>",
            "<a class=\"{% if x %}a\" id=\"b{% endif %}\">  </a>",
            "  </div>  ",
            "<p>  <div>  </div>  </p>",
            "<p>  {{ x </p>",
            "<p>  \u{f0000}  </p>",
            "<?xml version=\"1.0\"?>  <a/>  <b/>",
        ] {
            check_unchanged(kept);
        }
        check_unchanged(&format!("{}  {}", "<div>".repeat(257), "</div>".repeat(257)));
        check_unchanged(&"<div> ".repeat(20_000));
        check(
            &format!("{} {}", "<div>".repeat(256), "</div>".repeat(256)),
            &("<div>".repeat(256) + &"</div>".repeat(256)),
        );
    }

    fn check_theme(templates: [(&str, &str, &str); 2]) {
        let theme = templates.map(|(name, text, _)| (name.to_owned(), text.to_owned())).into();
        let smaller = minify_templates(&theme);
        for (name, _, expected) in templates {
            assert_eq!(smaller[name], expected, "{name}");
        }
    }

    #[test]
    fn text_that_another_template_shows_verbatim_stays_as_it_is() {
        check_theme([
            (
                "base",
                "<pre>{% block a %}{% endblock %}</pre>{% block b %}{% endblock %}",
                "<pre>{% block a %}{% endblock %}</pre>{% block b %}{% endblock %}",
            ),
            (
                "page",
                "{% extends \"base\" %}{% block a %}  x  {% endblock %}{% block b %}<p> y </p>{% endblock %}",
                "{% extends \"base\" %}{% block a %}  x  {% endblock %}{% block b %}<p>y</p>{% endblock %}",
            ),
        ]);
        let script = "<script>{% include \"a.js\" %}</script>";
        check_theme([("page", script, script), ("dark/a.js", "// a\n  b()", "// a\n  b()")]);
        let label = "<a title=\"{{ <label /> }}\">x</a>";
        let component = "{% component label() %}  a  {% endcomponent label %}";
        check_theme([("page", label, label), ("label", component, component)]);
        check_theme([
            ("page", "{% <card> %}  <p> a </p>  {% </card> %}", "{% <card> %}  <p> a </p>  {% </card> %}"),
            (
                "card",
                "{% component card() %}<pre>{{ body }}</pre> <p> b </p>{% endcomponent card %}",
                "{% component card() %}<pre>{{ body }}</pre><p>b</p>{% endcomponent card %}",
            ),
        ]);
        check_theme([
            ("page", "{% <card> %}  <p> a </p>  {% </card> %}", "{% <card> %}<p>a</p>{% </card> %}"),
            (
                "card",
                "{% component card() %}<div> {{ body }} </div>{% endcomponent card %}",
                "{% component card() %}<div>{{ body }}</div>{% endcomponent card %}",
            ),
        ]);
    }
}
