//! What makes a page in the browser follow its sources: a script added to the *response*, never to a file of the
//! site, and the page's own content security policy opened just so far that the script may run.

/// Where the script of the development server is.
pub(super) const SCRIPT_PATH: &str = "/_live.js";

/// Where that script listens for news of builds.
pub(super) const EVENTS_PATH: &str = "/_live";

/// The script. It reloads a page made by another build than the last good one, and shows the report of a failed one.
pub(super) const SCRIPT: &str = include_str!("live.js");

/// What the script needs of a policy: itself, and the events.
const NEEDED: [&str; 2] = ["script-src", "connect-src"];

/// Adds the script to a page made by the build `generation`.
pub(super) fn enliven(page: &str, generation: &str) -> String {
    let script = format!("<script src=\"{SCRIPT_PATH}\" data-generation=\"{generation}\"></script>");
    let page = relax(page);
    let end = page.to_ascii_lowercase().rfind("</body>").unwrap_or(page.len());
    format!("{}{script}{}", &page[..end], &page[end..])
}

/// The page that is shown while no build has succeeded yet; the script lays the report over it.
pub(super) fn waiting_page(generation: &str) -> String {
    enliven(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>No page yet</title><body></body></html>",
        generation,
    )
}

/// Opens every policy in the page's `<meta>` elements for the script.
fn relax(page: &str) -> String {
    let mut relaxed = String::with_capacity(page.len() + 64);
    let mut rest = page;
    while let Some(start) = find_ignoring_case(rest, "<meta") {
        let (before, meta) = rest.split_at(start);
        relaxed.push_str(before);
        let (meta, after) = meta.split_at(meta.find('>').unwrap_or(meta.len()));
        relaxed.push_str(&relax_meta(meta).unwrap_or_else(|| meta.to_owned()));
        rest = after;
    }
    relaxed + rest
}

/// `None` when the element holds no policy.
fn relax_meta(meta: &str) -> Option<String> {
    find_ignoring_case(meta, "content-security-policy")?;
    let start = find_ignoring_case(meta, "content=")? + "content=".len();
    let quote = meta[start..].chars().next().filter(|char| matches!(char, '"' | '\''))?;
    let (before, value) = meta.split_at(start + 1);
    let (policy, after) = value.split_at(value.find(quote)?);
    let policy =
        ["&#39;", "&#x27;", "&apos;"].iter().fold(policy.to_owned(), |policy, quote| policy.replace(quote, "'"));
    let policy = relax_policy(&policy);
    Some(format!("{before}{}{after}", if quote == '\'' { policy.replace('\'', "&#39;") } else { policy }))
}

/// Lets a policy allow `'self'` for what the script needs, whatever else it allows.
fn relax_policy(policy: &str) -> String {
    let mut directives: Vec<(String, Vec<&str>)> = policy
        .split(';')
        .filter_map(|directive| {
            let mut words = directive.split_ascii_whitespace();
            Some((words.next()?.to_ascii_lowercase(), words.collect()))
        })
        .collect();
    let find = |directives: &[(String, Vec<&str>)], name: &str| directives.iter().position(|(known, _)| known == name);
    for name in NEEDED {
        let own = find(&directives, name);
        let Some(index) = own.or_else(|| find(&directives, "default-src")) else { continue };
        let mut sources = directives[index].1.clone();
        sources.retain(|source| !source.eq_ignore_ascii_case("'none'"));
        if !sources.contains(&"'self'") {
            sources.push("'self'");
        }
        match own {
            Some(index) => directives[index].1 = sources,
            None => directives.push((name.into(), sources)),
        }
    }
    let shown = |(name, sources): &(String, Vec<&str>)| [&[name.as_str()], &sources[..]].concat().join(" ");
    directives.iter().map(shown).collect::<Vec<_>>().join("; ")
}

fn find_ignoring_case(text: &str, word: &str) -> Option<usize> {
    text.as_bytes().windows(word.len()).position(|window| window.eq_ignore_ascii_case(word.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_policy(policy: &str, relaxed: &str) {
        assert_eq!(relax_policy(policy), relaxed);
        assert_eq!(relax_policy(relaxed), relaxed);
    }

    #[test]
    fn a_policy_is_opened_for_the_script_and_no_further() {
        check_policy("default-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self'");
        check_policy("script-src 'none'; img-src *", "script-src 'self'; img-src *");
        check_policy(
            "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
            "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
        );
        check_policy("img-src 'none'", "img-src 'none'");
        check_policy("", "");
    }

    #[test]
    fn the_script_is_the_last_thing_in_the_body() {
        let script = "<script src=\"/_live.js\" data-generation=\"7\"></script>";
        assert_eq!(enliven("<p>é</p></BODY></html>", "7"), format!("<p>é</p>{script}</BODY></html>"));
        assert_eq!(enliven("<p>a", "7"), format!("<p>a{script}"));
    }

    #[test]
    fn a_policy_is_found_however_it_is_written() {
        for (meta, policy) in [
            ("<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'\">", "\"script-src 'self'\""),
            (
                "<META content='script-src &#39;none&#39;' HTTP-EQUIV=content-security-policy>",
                "'script-src &#39;self&#39;'",
            ),
            (
                "<meta content=\"script-src &#x27;none&#x27;\" http-equiv=content-security-policy>",
                "\"script-src 'self'\"",
            ),
        ] {
            assert!(relax(meta).contains(policy), "{}", relax(meta));
        }
        let other = "<meta name=\"description\" content=\"script-src 'none'\"><p>";
        assert_eq!(relax(other), other);
    }
}
