//! The three kinds of path that must never be mixed: [`SourcePath`] (an input file), [`OutPath`] (a file of the
//! site) and [`Route`] (the address of a page). It touches no file system.

use std::fmt;
use std::sync::Arc;

/// An input file, relative to the project's root, with `/` between parts: `content/rugklachten/leaflet.md`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourcePath(Arc<str>);

impl SourcePath {
    /// Makes a path from text that already uses `/`; `.` and `..` parts are resolved.
    ///
    /// Returns `None` when the path would climb above the root.
    pub fn new(text: &str) -> Option<Self> {
        Some(Self(normalize(text)?.into()))
    }

    /// Names a file of this crate's own making, where the text is known to be well formed.
    ///
    /// # Panics
    /// When the text climbs above the root.
    #[must_use]
    pub fn known(text: &str) -> Self {
        Self::new(text).expect("a path in the program's own text stays below the root")
    }

    /// Resolves `relative` against the folder this file stands in.
    ///
    /// Returns `None` when the result would climb above the root.
    #[must_use]
    pub fn join(&self, relative: &str) -> Option<Self> {
        Self::new(&format!("{}/{relative}", self.folder()))
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder of the file, without a slash at the end; empty for a file in the root.
    #[must_use]
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The last part of the path.
    #[must_use]
    pub fn file_name(&self) -> &str {
        self.0.rsplit_once('/').map_or(&*self.0, |(_, name)| name)
    }

    /// The last part without its extension: `01` for `exercises/01.md`.
    #[must_use]
    pub fn stem(&self) -> &str {
        self.file_name().rsplit_once('.').map_or(self.file_name(), |(stem, _)| stem)
    }

    /// The extension in the case it was written in, or an empty text.
    #[must_use]
    pub fn extension(&self) -> &str {
        self.file_name().rsplit_once('.').map_or("", |(_, extension)| extension)
    }

    /// The parts of the path below `folder`, when it lies there.
    #[must_use]
    pub fn below(&self, folder: &str) -> Option<&str> {
        self.0.strip_prefix(folder)?.strip_prefix('/')
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A file of the site to be, relative to its root: `nl/rugklachten/oefening-07/index.html`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutPath(Arc<str>);

impl OutPath {
    /// Makes an output path; returns `None` when a part is empty, climbs, or holds a character that some host,
    /// file system or URL does not carry unchanged (allowed: letters, digits, `-`, `_`, `.`).
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let carried = |part: &str| {
            !part.is_empty()
                && part != "."
                && part != ".."
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        };
        text.split('/').all(carried).then(|| Self(text.into()))
    }

    /// Names a file of this crate's own making, where the text is known to be well formed.
    ///
    /// # Panics
    /// When the text is not a valid output path.
    #[must_use]
    pub fn known(text: &str) -> Self {
        Self::new(text).expect("an output path of the program's own making is valid")
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The extension, or an empty text.
    #[must_use]
    pub fn extension(&self) -> &str {
        let name = self.0.rsplit_once('/').map_or(&*self.0, |(_, name)| name);
        name.rsplit_once('.').map_or("", |(_, extension)| extension)
    }

    /// The same path with `suffix` behind it: `index.html` becomes `index.html.br`.
    #[must_use]
    pub fn with_suffix(&self, suffix: &str) -> Self {
        Self(format!("{}{suffix}", self.0).into())
    }
}

impl fmt::Display for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The address of a page below the site's root; it begins and ends with a slash: `/nl/rugklachten/oefening-07/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Route(Arc<str>);

impl Route {
    /// The site's front page.
    #[must_use]
    pub fn root() -> Self {
        Self("/".into())
    }

    /// Makes a route from its parts; returns `None` when a part could not be a folder of the output.
    #[must_use]
    pub fn new<'a>(parts: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        let mut text = String::from("/");
        for part in parts {
            OutPath::new(part).filter(|_| !part.contains('/'))?;
            text.push_str(part);
            text.push('/');
        }
        Some(Self(text.into()))
    }

    /// The route as text, with both slashes.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The parts between the slashes.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.0.split('/').filter(|part| !part.is_empty())
    }

    /// The HTML file that answers at this address.
    #[must_use]
    pub fn page_file(&self) -> OutPath {
        self.file("index.html")
    }

    /// A file that stands beside the page.
    #[must_use]
    pub fn file(&self, name: &str) -> OutPath {
        OutPath(format!("{}{name}", &self.0[1..]).into())
    }

    /// What a link on the page at `self` must say to lead to `target`, a path below the site's root without its first
    /// slash. Relative, so that a site works below any prefix.
    #[must_use]
    pub fn relative(&self, target: &str) -> String {
        let here: Vec<&str> = self.parts().collect();
        let there: Vec<&str> = target.split('/').collect();
        let (folders, name) = there.split_at(there.len() - 1);
        let shared = here.iter().zip(folders).take_while(|(a, b)| a == b).count();
        let mut href = "../".repeat(here.len() - shared);
        for folder in &folders[shared..] {
            href.push_str(folder);
            href.push('/');
        }
        href.push_str(name[0]);
        if href.is_empty() { "./".into() } else { href }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn normalize(text: &str) -> Option<String> {
    let mut parts = Vec::new();
    for part in text.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_relative(from: &[&str], target: &str, href: &str) {
        assert_eq!(Route::new(from.iter().copied()).unwrap().relative(target), href);
    }

    #[test]
    fn links_are_relative_to_the_page_they_stand_on() {
        check_relative(&["nl", "rug", "oefening-07"], "nl/rug/oefening-08/", "../oefening-08/");
        check_relative(&["nl", "rug", "oefening-07"], "nl/rug/oefening-07/", "./");
        check_relative(&["nl", "rug", "oefening-07"], "assets/site.css", "../../../assets/site.css");
        check_relative(&[], "nl/", "nl/");
        check_relative(&["nl"], "", "../");
        check_relative(&["nl", "rug"], "ar/rug/qr.svg", "../../ar/rug/qr.svg");
    }

    #[test]
    fn source_paths_cannot_climb_above_the_root() {
        let page = SourcePath::known("content/rug/exercises/01.md");
        assert_eq!(page.join("../figures/01.svg").unwrap().as_str(), "content/rug/figures/01.svg");
        assert_eq!(page.join("../../../../etc/passwd"), None);
        assert_eq!((page.stem(), page.extension(), page.folder()), ("01", "md", "content/rug/exercises"));
    }

    #[test]
    fn output_paths_refuse_what_a_host_would_change() {
        for bad in ["", "/a", "a//b", "../a", "a b", "a/./b", "é.html", "a\\b"] {
            assert_eq!(OutPath::new(bad), None, "{bad:?}");
        }
        assert!(OutPath::new("nl/rug/index.html").is_some());
    }
}
