//! Patterns that name files in the published folder which no build makes and every build leaves alone. They know
//! `*` (anything within a part of the path) and `**` (any number of parts), nothing else.

/// A pattern for paths below the published folder: `google*.html`, `.git/**`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeepPattern {
    parts: Vec<String>,
}

impl KeepPattern {
    /// Reads a pattern; returns `None` when it names no path below the folder, or every path.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let parts: Vec<String> = text.split('/').map(str::to_owned).collect();
        let names_something = parts.iter().all(|part| !matches!(&**part, "" | "." | ".."));
        let names_everything = parts.iter().all(|part| part.bytes().all(|byte| byte == b'*'));
        (names_something && !names_everything).then_some(Self { parts })
    }

    /// Whether the pattern names a path.
    #[must_use]
    pub fn matches(&self, path: &str) -> bool {
        let path: Vec<&str> = path.split('/').collect();
        parts_match(&self.parts, &path)
    }
}

fn parts_match(pattern: &[String], path: &[&str]) -> bool {
    match (pattern.split_first(), path.split_first()) {
        (None, None) => true,
        (Some((first, rest)), _) if first == "**" => {
            parts_match(rest, path) || path.split_first().is_some_and(|(_, deeper)| parts_match(pattern, deeper))
        }
        (Some((first, rest)), Some((part, deeper))) => part_matches(first, part) && parts_match(rest, deeper),
        _ => false,
    }
}

/// Matches one part of a path: what stands between the stars has to follow in order, the ends in their place.
fn part_matches(pattern: &str, part: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == part;
    };
    let (middle, end) = rest.rsplit_once('*').unwrap_or(("", rest));
    let Some(mut left) = part.strip_prefix(start).and_then(|left| left.strip_suffix(end)) else {
        return false;
    };
    for piece in middle.split('*') {
        match left.split_once(piece) {
            Some((_, after)) => left = after,
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pattern: &str, named: &[&str], not_named: &[&str]) {
        let keep = KeepPattern::new(pattern).unwrap();
        for path in named {
            assert!(keep.matches(path), "{pattern} should name {path}");
        }
        for path in not_named {
            assert!(!keep.matches(path), "{pattern} should not name {path}");
        }
    }

    #[test]
    fn stars_stand_for_what_they_say() {
        check("CNAME", &["CNAME"], &["cname", "nl/CNAME", "CNAME2"]);
        check("google*.html", &["google.html", "google1f.html"], &["a/google1.html", "google1.htm", "xgoogle.html"]);
        check(".git/**", &[".git", ".git/config", ".git/refs/tags"], &[".github/x", "x/.git"]);
        check("**/.well-known/*", &[".well-known/a", "nl/.well-known/a"], &[".well-known", ".well-known/a/b"]);
        check("a*b*c", &["abc", "a1b2c", "abbcc"], &["acb", "ab", "ac"]);
        check("a*a", &["aa", "aba"], &["a"]);
        check("*.*", &["a.b", "."], &["ab", "a/b.c"]);
    }

    #[test]
    fn a_pattern_cannot_name_everything_or_leave_the_folder() {
        for bad in ["", "*", "**", "**/*", "/etc", "../x", "a//b", "a/", "./a"] {
            assert_eq!(KeepPattern::new(bad), None, "{bad:?}");
        }
    }
}
