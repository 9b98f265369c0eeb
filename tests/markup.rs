//! A minified template renders to the same page as the template: the same tree, and the same white space wherever a
//! browser shows it.

use std::collections::BTreeMap;

use oefenwijzer::markup::minify_templates;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use scraper::{ElementRef, Html, Node};
use tera::{Context, Tera};

/// Elements of the templates below at whose tags a line begins or ends.
const LINES: &[&str] =
    &["html", "head", "body", "div", "p", "ul", "li", "h1", "section", "table", "tbody", "tr", "td", "pre", "hr"];
const HIDDEN: &[&str] = &["title", "meta", "link", "script", "style"];
const VERBATIM: &[&str] = &["pre", "textarea", "script", "style", "title", "svg", "code"];

/// A page as a browser shows it, told one thing at a time.
#[derive(Debug, PartialEq, Eq)]
enum Shown {
    Begin(String, Vec<(String, String)>),
    End(String),
    Text(String),
    Space,
    /// Where a line ends; white space beside it is not shown.
    Line,
}

fn page(html: &str) -> Vec<Shown> {
    let mut shown = Vec::new();
    let document = Html::parse_document(html);
    assert!(document.root_element().value().name() == "html");
    show(document.root_element(), false, false, &mut shown);
    while let Some(at) = (1..shown.len()).find(|&at| {
        let space = |index: usize| shown[index] == Shown::Space;
        let idle = |index: usize| space(index) || shown[index] == Shown::Line;
        (space(at) && idle(at - 1)) || (space(at - 1) && idle(at))
    }) {
        shown.remove(if shown[at] == Shown::Space { at } else { at - 1 });
    }
    shown
}

fn show(element: ElementRef<'_>, verbatim: bool, in_head: bool, shown: &mut Vec<Shown>) {
    let name = element.value().name().to_owned();
    let in_head = in_head || name == "head";
    let breaks = LINES.contains(&&*name) || in_head && HIDDEN.contains(&&*name);
    let mark = |shown: &mut Vec<Shown>| shown.extend(breaks.then_some(Shown::Line));
    let verbatim = verbatim || VERBATIM.contains(&&*name);
    let mut attributes: Vec<_> =
        element.value().attrs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    attributes.sort();
    mark(shown);
    shown.push(Shown::Begin(name.clone(), attributes));
    mark(shown);
    for child in element.children() {
        match child.value() {
            Node::Element(_) => show(ElementRef::wrap(child).unwrap(), verbatim, in_head, shown),
            Node::Text(text) if verbatim => shown.push(Shown::Text(text.to_string())),
            Node::Text(text) => show_text(text, shown),
            _ => {}
        }
    }
    mark(shown);
    shown.push(Shown::End(name));
    mark(shown);
}

fn show_text(text: &str, shown: &mut Vec<Shown>) {
    for char in text.chars() {
        match (char, shown.last_mut()) {
            (char, _) if char.is_ascii_whitespace() => shown.push(Shown::Space),
            (char, Some(Shown::Text(before))) => before.push(char),
            (char, _) => shown.push(Shown::Text(char.into())),
        }
    }
}

fn render(templates: &BTreeMap<String, String>) -> Result<String, tera::Error> {
    let mut engine = Tera::new();
    engine.autoescape_on(vec![".html"]);
    engine.register_function("t", |arguments: tera::Kwargs, _: &tera::State| -> tera::TeraResult<String> {
        Ok(arguments.must_get::<&str>("key")?.to_uppercase())
    });
    engine.add_raw_templates(templates.iter().map(|(name, text)| (name.as_str(), text.as_str())))?;
    let mut context = Context::new();
    context.insert("word", "rug");
    context.insert("awkward", "R&D  \"<b>\" 'x' ");
    context.insert("markup", " <b> x  y</b>  z ");
    context.insert("empty", "");
    context.insert("yes", &true);
    context.insert("no", &false);
    context.insert("list", &["a", " b ", "c"]);
    engine.render("page.html", &context)
}

/// Returns whether the theme became smaller.
fn check(templates: &BTreeMap<String, String>) -> Result<bool, TestCaseError> {
    let smaller = minify_templates(templates);
    let (before, after) = (render(templates), render(&smaller));
    let before = before.map_err(|error| TestCaseError::fail(format!("{error:?}\n{templates:#?}")))?;
    let after = after.map_err(|error| TestCaseError::fail(format!("{error:?}\n{smaller:#?}")))?;
    prop_assert_eq!(page(&before), page(&after), "\n{}\nbecame\n{}\nby {:#?}", before, after, smaller);
    let size = |theme: &BTreeMap<String, String>| theme.values().map(String::len).sum::<usize>();
    Ok(size(&smaller) < size(templates))
}

fn theme<const N: usize>(templates: [(&str, &str); N]) -> BTreeMap<String, String> {
    templates.map(|(name, text)| (name.to_owned(), text.to_owned())).into()
}

/// One of some texts.
fn one_of(texts: &'static [&'static str]) -> BoxedStrategy<String> {
    prop::sample::select(texts).prop_map(str::to_owned).boxed()
}

fn leaf() -> BoxedStrategy<String> {
    let text = one_of(&[
        "a",
        "rug  en nek",
        "&amp;",
        "&nbsp;",
        "&lt;b>",
        "1 < 2",
        "&copy",
        "é",
        "]]>",
        "}}",
        "{ x }",
        "&am",
        "p;",
        "-->",
    ]);
    let tag = one_of(&[
        "{{ word }}",
        "{{word}}",
        "{{- word -}}",
        "{{ awkward }}",
        "{{ empty }}",
        "{{ t(key=\"a  }} b\") }}",
        "{# note #}",
        "{#- note -#}",
        "{% raw %} {{  no }} {% if %} {% endraw %}",
        "{% set v = 1 %}",
        "{{ <icon name=\"x\" /> }}",
        "{% include \"part.html\" %}",
        "{{ markup | safe }}",
    ]);
    let html = one_of(&[
        "<br>",
        "<br/>",
        "<img\n src=\"a.svg\"  alt=\"\"/>",
        "<input type=text disabled>",
        "<!-- note -->",
        "<pre>\n a  {{ word }}\n</pre>",
        "<textarea>  {{ awkward }}\n</textarea>",
        "<code>a  b</code>",
        "<script type=\"application/ld+json\">{\"a\":  \"{{ word }}\"}</script>",
        "<style>a  > b {}</style>",
        "<svg viewBox=\"0 0 1 1\"> <title>a  b</title><path d=\"M0 0\"/></svg>",
        "<link rel=x>",
        "<a  href=\"x\"> a </a>",
        "<hr>",
        "<script>// {{ word }}\n a()</script>",
        "<button type=\"submit\" class=\"\"> a </button>",
    ]);
    prop_oneof![3 => one_of(&[" ", "\n  ", "  ", "\t"]), 2 => text, 2 => tag, 1 => html].boxed()
}

fn attributes() -> BoxedStrategy<String> {
    one_of(&[
        "",
        "",
        " ",
        " class=\"a  b\"",
        "\n  id='{{ word }}'\n",
        " title=\"{{ awkward }}\"",
        " title='{{awkward}}'",
        " lang={{ word }}",
        " class=\"{% if yes %} a {% endif %} b\"",
        " {% if no %}hidden{% endif %}",
        " hidden=\"\"",
        " title=\"{{ t(key=\"a  b\") }}\" id=x",
        " data-a=\"a > b\" data-b='\"'",
        " title=\"&amp; &quot;\"",
        " a=b/",
        " {% if yes %}id=\"a\"{% else %}id='b'{% endif %}  class=x",
        " title=\"{{ <icon name=\"y\" /> }}\"",
    ])
}

fn content() -> impl Strategy<Value = String> {
    leaf().prop_recursive(4, 40, 6, |inner| {
        let many = prop::collection::vec(inner, 0..6).prop_map(|parts| parts.concat()).boxed();
        let name = one_of(&["div", "p", "span", "b", "i", "ul", "li", "h1", "section", "DIV", "unknown-name"]);
        let element = (name, attributes(), many.clone())
            .prop_map(|(name, attributes, inner)| format!("<{name}{attributes}>{inner}</{name}>"));
        let statement = (
            one_of(&[
                "{% if yes %}§{% endif %}",
                "{% if no %}x{% else %} §{% endif %}",
                "{%- if yes -%}§{%- endif -%}",
                "{% for x in list %} {{ x }}§{% endfor %}",
                "{% set v %} §{% endset %}{{ v | safe }}",
                "{% set v %} §{% endset %}<i title=\"{{ v }}\"></i>",
                "{% filter upper %}§{% endfilter %}",
                "{% <card title=\"a\"> %}§{% </card> %}",
                "<div>§",
                "§</div>",
                "<pre>§</pre>",
                "<table>\n <tr> <td>§</td> </tr> </table>",
            ]),
            many.clone(),
        );
        let statement = statement.prop_map(|(statement, inner)| statement.replace('§', &inner));
        prop_oneof![2 => element, 1 => statement, 1 => many]
    })
}

const CARD: [&str; 3] = [
    "<div class=\"card\">\n  {{ body }}\n</div>",
    "<pre>{{ body }}</pre>  <p> {{ title }} </p>",
    "{% if body %} <b> {{ body | upper }} </b> {% endif %}",
];

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 600,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_template_renders_to_the_same_page(body in content(), part in leaf(), card in prop::sample::select(&CARD[..])) {
        // The body stands in a block, at the end of a page, and in an element in which white space counts.
        let page = format!("{{% extends \"base.html\" %}}\n{{% block main %}}\n{body}\n{{% endblock main %}} {{% block end %}} x {{% endblock %}}");
        let components = format!(
            "{{% component icon(name: string) %}} <i>  {{{{ name }}}}</i> {{% endcomponent icon %}}\n\
             {{% component card(title: string) %}} {card} {{% endcomponent card %}}"
        );
        let base = "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n  <meta charset=\"utf-8\">\n  <title> {% block title %}a  b{% endblock %} </title>\n</head>\n\
             <body>\n  {% block main %}{% endblock %}\n  <pre>{% block end %}{% endblock %}</pre>\n</body>\n</html>\n";
        let part = part.replace("{% include \"part.html\" %}", "");
        check(&theme([("page.html", &page), ("base.html", base), ("part.html", &part), ("components.html", &components)]))?;
    }
}

#[test]
fn a_theme_of_ordinary_templates_becomes_smaller() {
    let base = "<!doctype html>\n<html lang=\"{{ word }}\">\n  <head>\n    <meta charset=\"utf-8\">\n    <title>{% block title %}{% endblock %}</title>\n  \
                </head>\n  <body>\n    <!-- main -->\n    <main id=\"main\">\n      {% block main %}{% endblock %}\n    </main>\n  </body>\n</html>\n";
    let page = "{% extends \"base.html\" %}\n{% block title %}{{ awkward }}{% endblock %}\n{% block main %}\n  <h1>{{ word }}</h1>\n  <ul>\n  \
                {% for x in list %}\n    <li><a href=\"{{ x }}/\">{{ x }}</a> {{ loop.index }}</li>\n  {% endfor %}\n  </ul>\n{% endblock %}\n";
    let templates = theme([("base.html", base), ("page.html", page)]);
    assert!(check(&templates).unwrap());
    let lines: usize = minify_templates(&templates).values().map(|text| text.lines().count()).sum();
    assert_eq!(lines, 2);
}
