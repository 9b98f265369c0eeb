//! Splits the HTML of a template, its own syntax masked, into tags and text. It judges only what the minifier must
//! not touch and which elements break a line; it builds no tree.

/// Elements whose content is left as it is: white space counts in it, or it is no HTML.
const VERBATIM: &[&str] =
    &["code", "iframe", "math", "noembed", "noframes", "pre", "script", "style", "svg", "textarea", "title", "xmp"];

/// Elements that begin and end a line, so that white space beside their tags is not shown (HTML Standard, section 15,
/// "Rendering"; `dialog` to `ul` by their default `display`).
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "optgroup",
    "option",
    "p",
    "pre",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Elements that are not shown, so that white space beside them counts only outside the head.
const METADATA: &[&str] = &["base", "link", "meta", "noscript", "script", "style", "template", "title"];

/// Elements without content.
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

/// A stretch of HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Text between tags, white space included.
    Text(&'a str),
    /// The name, in small letters, and everything behind it but the white space around it and a last slash.
    Open { name: String, attributes: &'a str },
    /// The name in small letters.
    Close { name: String },
    /// The content of an element that is left as it is.
    Verbatim(&'a str),
    /// Between `<!--` and `-->`.
    Comment(&'a str),
    /// `<!doctype …>`.
    Declaration(&'a str),
}

/// Whether white space beside a tag of this element is not shown.
pub(super) fn breaks_line(name: &str, in_head: bool) -> bool {
    BLOCKS.contains(&name) || (in_head && METADATA.contains(&name))
}

/// Whether an element has no content and no closing tag.
pub(super) fn is_void(name: &str) -> bool {
    VOID.contains(&name)
}

/// Splits HTML into tokens. `None` where a browser would have to guess, or could be told differently by what a masked
/// tag stands for: `is_mask` names the characters that begin one.
pub(super) fn tokens(html: &str, is_mask: fn(char) -> bool) -> Option<Vec<Token<'_>>> {
    let mut tokens = Vec::new();
    let mut rest = html;
    while let Some(start) = next_markup(rest) {
        tokens.extend((start > 0).then(|| Token::Text(&rest[..start])));
        let (token, after) = markup(&rest[start..], is_mask)?;
        let verbatim = match &token {
            Token::Open { name, .. } if VERBATIM.contains(&&**name) => Some(content_length(after, name)?),
            _ => None,
        };
        tokens.push(token);
        rest = after;
        if let Some(length) = verbatim {
            tokens.push(Token::Verbatim(&rest[..length]));
            rest = &rest[length..];
        }
    }
    tokens.extend((!rest.is_empty()).then_some(Token::Text(rest)));
    Some(tokens)
}

/// Finds the next `<` that is not simply a character.
fn next_markup(html: &str) -> Option<usize> {
    let begins = |(at, _): &(usize, &str)| {
        let next = html[at + 1..].chars().next();
        next.is_some_and(|char| char.is_ascii_alphabetic() || matches!(char, '/' | '!' | '?') || !char.is_ascii())
    };
    html.match_indices('<').find(begins).map(|(at, _)| at)
}

/// Reads the markup that HTML begins with, and returns what follows it.
fn markup(html: &str, is_mask: fn(char) -> bool) -> Option<(Token<'_>, &str)> {
    if let Some(rest) = html.strip_prefix("<!--") {
        let (comment, after) = rest.split_once("-->")?;
        let kept = comment.starts_with(['#', '>', '[']) || comment.starts_with("->") || comment.contains(is_mask);
        return (!kept).then_some((Token::Comment(comment), after));
    }
    if let Some(rest) = html.strip_prefix("<!") {
        let (declaration, after) = rest.split_once('>')?;
        let is_doctype = declaration.get(..7).is_some_and(|word| word.eq_ignore_ascii_case("doctype"));
        return (is_doctype && !declaration.contains(is_mask)).then_some((Token::Declaration(declaration), after));
    }
    let closing = html.starts_with("</");
    let rest = &html[if closing { 2 } else { 1 }..];
    let length = rest.find(|char: char| char.is_ascii_whitespace() || matches!(char, '/' | '>'))?;
    let (name, rest) = rest.split_at(length);
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return None;
    }
    let name = name.to_ascii_lowercase();
    let end = attributes_length(rest)?;
    let (attributes, after) = (rest[..end].trim_ascii(), &rest[end + 1..]);
    if closing {
        return attributes.is_empty().then_some((Token::Close { name }, after));
    }
    let attributes = without_slash(attributes);
    Some((Token::Open { name, attributes }, after))
}

/// The number of bytes before the `>` that ends a tag.
fn attributes_length(rest: &str) -> Option<usize> {
    let mut at = 0;
    while rest.as_bytes().get(at)? != &b'>' {
        at += attribute(&rest[at..])?.len();
    }
    Some(at)
}

/// The stretch that an attribute list begins with: white space and slashes, or one attribute with its value (HTML
/// Standard, sections 13.2.5.32 to 13.2.5.38). `None` when a quoted value does not end.
pub(super) fn attribute(list: &str) -> Option<&str> {
    let is_gap = |char: char| char.is_ascii_whitespace() || char == '/';
    let gap = list.len() - list.trim_start_matches(is_gap).len();
    if gap > 0 {
        return Some(&list[..gap]);
    }
    let first = list.chars().next()?.len_utf8();
    let name = list[first..].find(|char: char| is_gap(char) || matches!(char, '=' | '>'));
    let name = name.map_or(list.len(), |length| first + length);
    let Some(value) = list[name..].trim_ascii_start().strip_prefix('=') else {
        return Some(&list[..name]);
    };
    let value = value.trim_ascii_start();
    let begin = list.len() - value.len();
    let length = match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].find(quote)? + 2,
        _ => value.find(|char: char| char.is_ascii_whitespace() || char == '>').unwrap_or(value.len()),
    };
    Some(&list[..begin + length])
}

/// An attribute list without the slash at its end, which means nothing in HTML, unless it belongs to a value.
fn without_slash(attributes: &str) -> &str {
    let mut rest = attributes;
    let mut last = "";
    while let Some(stretch) = attribute(rest).filter(|stretch| !stretch.is_empty()) {
        last = stretch;
        rest = &rest[stretch.len()..];
    }
    if last.ends_with('/') && last.trim_matches(|char: char| char == '/' || char.is_ascii_whitespace()).is_empty() {
        attributes[..attributes.len() - last.len()].trim_ascii_end()
    } else {
        attributes
    }
}

/// The number of bytes before the tag that closes an element, others of its name inside it passed over.
fn content_length(html: &str, name: &str) -> Option<usize> {
    let lower = html.to_ascii_lowercase();
    let mut depth = 0;
    for (at, _) in lower.match_indices('<') {
        let rest = &lower[at + 1..];
        let ends_name = |rest: &str| rest.starts_with(|char: char| !char.is_ascii_alphanumeric() && char != '-');
        if rest.strip_prefix('/').and_then(|rest| rest.strip_prefix(name)).is_some_and(ends_name) {
            if depth == 0 {
                return Some(at);
            }
            depth -= 1;
        } else if matches!(name, "svg" | "math" | "code" | "pre") && rest.strip_prefix(name).is_some_and(ends_name) {
            depth += 1;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_mask(char: char) -> bool {
        char == '§'
    }

    fn open<'a>(name: &str, attributes: &'a str) -> Token<'a> {
        Token::Open { name: name.into(), attributes }
    }

    fn close(name: &str) -> Token<'static> {
        Token::Close { name: name.into() }
    }

    #[test]
    fn tags_end_where_a_browser_ends_them() {
        for (html, attributes) in [
            ("<a>", ""),
            ("<a\n href=\"x > y\"\n>", "href=\"x > y\""),
            ("<a b='\">' c>", "b='\">' c"),
            ("<a b=c/>", "b=c/"),
            ("<a b=\"c\"/>", "b=\"c\""),
            ("<a b />", "b"),
            ("<a b = \"c\" d\"e>", "b = \"c\" d\"e"),
        ] {
            assert_eq!(tokens(html, is_mask), Some(vec![open("a", attributes)]), "{html}");
        }
    }

    #[test]
    fn what_a_browser_would_have_to_guess_is_refused() {
        for html in [
            "<a",
            "<a b=\"c>",
            "<?xml?>",
            "<![CDATA[x]]>",
            "<!-- x",
            "<§>",
            "</§>",
            "<h§>",
            "<!-- § -->",
            "<pre>x",
            "<!--#include x-->",
            "</a b>",
            "<!--[if IE]>x<![endif]-->",
        ] {
            assert_eq!(tokens(html, is_mask), None, "{html}");
        }
    }

    #[test]
    fn a_lesser_sign_that_opens_nothing_is_text() {
        assert_eq!(tokens("1 < 2 <3", is_mask), Some(vec![Token::Text("1 < 2 <3")]));
    }

    #[test]
    fn the_content_of_some_elements_is_left_alone() {
        let unsure = tokens("<svg><svg/></svg>", is_mask);
        assert_eq!(unsure, None, "which of the two is closed is not known here: better nothing than a wrong end");
        let tokens = tokens("<PRE> <b> </pre ><svg><svg></svg></svg><title>a</b></title>", is_mask);
        assert_eq!(
            tokens.unwrap(),
            [
                open("pre", ""),
                Token::Verbatim(" <b> "),
                close("pre"),
                open("svg", ""),
                Token::Verbatim("<svg></svg>"),
                close("svg"),
                open("title", ""),
                Token::Verbatim("a</b>"),
                close("title"),
            ]
        );
    }
}
