//! The site as the browser sees it: the last good output, what became of the builds since, and which file answers at
//! which address. It knows nothing of connections.

use std::sync::{Arc, OnceLock};

use crate::artifact::{Artifact, Output};
use crate::path::OutPath;
use crate::pipeline;
use crate::site::texts::Texts;

/// What one run of the pipeline gave.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// The site; `None` when an error forbids publishing it.
    pub output: Option<Arc<Output>>,
    /// The problems found, as text for people.
    pub report: String,
    /// The path below which the site will be published: `/`, or `/oefenen/`.
    pub base_path: String,
    /// The texts of the site, where it is shown to the translators of a language.
    pub texts: Option<Arc<Texts>>,
}

/// The last good output and the state of the last build.
#[derive(Clone, Debug)]
pub(super) struct Site {
    output: Option<Arc<Output>>,
    /// The files that follow from all others, made when the first one is asked for.
    followers: Arc<OnceLock<Output>>,
    base_path: String,
    /// The texts of the last good output, for translators.
    pub(super) texts: Option<Arc<Texts>>,
    /// The report of the last build, when it failed.
    pub(super) failure: Option<String>,
    good_builds: u64,
}

/// What answers at an address.
#[derive(Debug)]
pub(super) enum Answer<'a> {
    /// A file.
    File(OutPath, &'a Artifact),
    /// Another address.
    Redirect(String),
    /// Nothing; the site's own page that says so, when it has one.
    Missing(Option<&'a Artifact>),
    /// No build has succeeded yet.
    NoSite,
}

impl Site {
    pub(super) fn new(first: Snapshot) -> Self {
        let none = Self {
            output: None,
            followers: Arc::default(),
            base_path: "/".into(),
            texts: None,
            failure: None,
            good_builds: 0,
        };
        none.followed_by(first)
    }

    /// The site after another build: a failed one leaves the last good output as it is.
    pub(super) fn followed_by(&self, next: Snapshot) -> Self {
        match next.output {
            Some(output) => Self {
                output: Some(output),
                followers: Arc::default(),
                base_path: rooted(&next.base_path),
                texts: next.texts,
                failure: None,
                good_builds: self.good_builds + 1,
            },
            None => Self { failure: Some(next.report), ..self.clone() },
        }
    }

    /// Names the last good build, also among those of servers that ran before this one.
    pub(super) fn generation(&self) -> String {
        format!("{}-{}", std::process::id(), self.good_builds)
    }

    pub(super) fn base_path(&self) -> &str {
        &self.base_path
    }

    /// Finds what answers at a path of the server.
    pub(super) fn answer(&self, path: &str) -> Answer<'_> {
        let Some(output) = &self.output else { return Answer::NoSite };
        let Some(below) = path.strip_prefix(&self.base_path) else {
            let is_base = path == "/" || format!("{path}/") == self.base_path;
            return if is_base { Answer::Redirect(self.base_path.clone()) } else { Answer::Missing(None) };
        };
        if let Some((file, artifact)) = find(output, &page_file(below)) {
            return Answer::File(file, artifact);
        }
        if find(output, &format!("{below}/index.html")).is_some() {
            return Answer::Redirect(format!("{path}/"));
        }
        match find(self.followers.get_or_init(|| pipeline::followers(output)), below) {
            Some((file, artifact)) => Answer::File(file, artifact),
            None => Answer::Missing(missing_page(output, below)),
        }
    }
}

/// The file that a path below the base names; a folder is answered by its page.
fn page_file(below: &str) -> String {
    match below.strip_suffix('/') {
        Some(folder) => format!("{folder}/index.html"),
        None if below.is_empty() => "index.html".into(),
        None => below.to_owned(),
    }
}

fn find<'a>(output: &'a Output, path: &str) -> Option<(OutPath, &'a Artifact)> {
    let path = OutPath::new(path)?;
    let artifact = output.get(&path)?;
    Some((path, artifact))
}

/// The page for a missing address: that of the language the address begins with, or that of the whole site.
fn missing_page<'a>(output: &'a Output, below: &str) -> Option<&'a Artifact> {
    let language = below.split('/').next().unwrap_or("");
    [format!("{language}/404/index.html"), "404.html".into()]
        .iter()
        .find_map(|path| find(output, path))
        .map(|(_, artifact)| artifact)
}

/// A base path with a slash at both ends.
fn rooted(base_path: &str) -> String {
    match base_path.trim_matches('/') {
        "" => "/".into(),
        inner => format!("/{inner}/"),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::diag::Report;

    fn snapshot(base_path: &str, files: &[&str]) -> Snapshot {
        let mut output = Output::default();
        for file in files {
            output.insert(OutPath::known(file), Artifact::bytes(file.as_bytes())).unwrap();
        }
        Snapshot { output: Some(Arc::new(output)), report: String::new(), base_path: base_path.into(), texts: None }
    }

    /// Says in one word what answers: a file, `-> address`, or `missing: page`.
    fn answer(site: &Site, path: &str) -> String {
        match site.answer(path) {
            Answer::File(file, _) => file.to_string(),
            Answer::Redirect(to) => format!("-> {to}"),
            Answer::Missing(page) => {
                let page = page.map(|page| String::from_utf8(page.make().0.to_vec()).unwrap());
                format!("missing: {}", page.unwrap_or_default())
            }
            Answer::NoSite => "no site".into(),
        }
    }

    fn check(base_path: &str, expected: &[(&str, &str)]) {
        let files = ["index.html", "nl/index.html", "nl/rug/index.html", "nl/404/index.html", "404.html", "site.css"];
        let site = Site::new(snapshot(base_path, &files));
        for (path, expected) in expected {
            assert_eq!(answer(&site, path), *expected, "{path}");
        }
    }

    #[test]
    fn every_address_is_answered_as_a_host_would() {
        check(
            "/",
            &[
                ("/", "index.html"),
                ("/site.css", "site.css"),
                ("/nl/rug/", "nl/rug/index.html"),
                ("/nl/rug/index.html", "nl/rug/index.html"),
                ("/nl/rug", "-> /nl/rug/"),
                ("/nl/nek/", "missing: nl/404/index.html"),
                ("/ar/nek/", "missing: 404.html"),
                ("/site.css/", "missing: 404.html"),
                ("/nl//rug/", "missing: nl/404/index.html"),
                ("/../etc/passwd", "missing: 404.html"),
                ("/%2e%2e/", "missing: 404.html"),
            ],
        );
    }

    #[test]
    fn a_file_that_follows_is_made_once_for_each_build() {
        let made = Arc::new(AtomicUsize::new(0));
        let with_worker = || {
            let mut next = snapshot("/", &["index.html"]);
            let output = Arc::get_mut(next.output.as_mut().unwrap()).unwrap();
            let made = made.clone();
            output.follow(move |_| {
                made.fetch_add(1, Ordering::Relaxed);
                (vec![(OutPath::known("worker.js"), Artifact::bytes(*b""))], Report::default())
            });
            next
        };
        let site = Site::new(with_worker());
        assert_eq!(answer(&site, "/"), "index.html");
        assert_eq!(made.load(Ordering::Relaxed), 0);
        assert_eq!([answer(&site, "/worker.js"), answer(&site, "/worker.js")], ["worker.js", "worker.js"]);
        assert_eq!(answer(&site, "/other.js"), "missing: ");
        assert_eq!(made.load(Ordering::Relaxed), 1);
        assert_eq!(answer(&site.followed_by(with_worker()), "/worker.js"), "worker.js");
        assert_eq!(made.load(Ordering::Relaxed), 2);
    }

    #[test]
    fn a_site_below_a_base_path_answers_only_there() {
        for base_path in ["/oefenen/", "oefenen", "/oefenen"] {
            check(
                base_path,
                &[
                    ("/oefenen/nl/", "nl/index.html"),
                    ("/", "-> /oefenen/"),
                    ("/oefenen", "-> /oefenen/"),
                    ("/nl/", "missing: "),
                    ("/oefenen/nl/x", "missing: nl/404/index.html"),
                ],
            );
        }
    }

    #[test]
    fn a_failed_build_leaves_the_last_good_output() {
        let failed = || Snapshot { report: "broken".into(), ..Snapshot::default() };
        let never = Site::new(failed());
        assert_eq!(answer(&never, "/"), "no site");
        let good = Site::new(snapshot("/", &["index.html"]));
        let bad = good.followed_by(failed());
        assert_eq!((answer(&bad, "/"), bad.failure.as_deref()), ("index.html".into(), Some("broken")));
        assert_eq!(bad.generation(), good.generation());
        let mended = bad.followed_by(snapshot("/", &["a.html"]));
        assert_eq!((answer(&mended, "/a.html"), mended.failure.clone()), ("a.html".into(), None));
        assert_ne!(mended.generation(), good.generation());
    }
}
