//! Links as written to links that are bound: a relative path to a Markdown file becomes the page made from it, in the
//! reader's language. A dead link or anchor is reported where it stands.

use std::collections::BTreeMap;

use super::Site;
use super::page::{PageId, PageLink};
use crate::content::document::Document;
use crate::content::inline::RawLink;
use crate::diag::{Code, Diagnostic, Report};
use crate::path::SourcePath;
use crate::source::toml::nearest;

/// Bound links by the document they stand in and their text.
pub(super) type Links = BTreeMap<(SourcePath, String), PageLink>;

/// Binds every link of every document.
pub(super) fn bind(site: &Site) -> (Links, Report) {
    let mut report = Report::default();
    let mut links = Links::new();
    let targets = targets(site);
    for document in site.documents() {
        for link in document.links() {
            match bind_one(&targets, document, link) {
                Ok(bound) => {
                    links.insert((document.source.clone(), link.text.clone()), bound);
                }
                Err(problem) => report.push(problem.at(&document.source, link.span.clone())),
            }
        }
    }
    (links, report)
}

/// Every file that a link can name, with the page made from it and its anchors.
fn targets(site: &Site) -> BTreeMap<&SourcePath, (PageId, &Document)> {
    let is_own_page = |page: &PageId| !matches!(page, PageId::Folder(_));
    let of = |page: PageId| site.document(&page).map(|document| (&document.source, (page.clone(), document)));
    site.pages().into_iter().filter(is_own_page).filter_map(of).collect()
}

fn bind_one(
    targets: &BTreeMap<&SourcePath, (PageId, &Document)>,
    document: &Document,
    link: &RawLink,
) -> Result<PageLink, Diagnostic> {
    if let Some((scheme, _)) = link.text.split_once(':') {
        return match scheme {
            "https" | "http" | "mailto" | "tel" => Ok(PageLink::Outside(link.text.clone())),
            _ => Err(Diagnostic::new(Code::LinkScheme, format!("a link with `{scheme}:` is not printed"))
                .help("use `https:`, `mailto:`, `tel:`, or a path to a `.md` file")),
        };
    }
    let (path, anchor) = link.text.split_once('#').map_or((link.text.as_str(), None), |(path, id)| (path, Some(id)));
    let path = if path.is_empty() { Some(document.source.clone()) } else { document.source.join(path) };
    let Some((page, target)) = path.as_ref().and_then(|path| targets.get(path)) else {
        return Err(dead_link(targets, path.as_ref(), &link.text));
    };
    if let Some(anchor) = anchor {
        check_anchor(target, anchor)?;
    }
    Ok(PageLink::Page(page.clone(), anchor.map(str::to_owned)))
}

fn dead_link(
    targets: &BTreeMap<&SourcePath, (PageId, &Document)>,
    path: Option<&SourcePath>,
    written: &str,
) -> Diagnostic {
    let problem = Diagnostic::new(Code::DeadLink, format!("no page is made from `{written}`"));
    let known = path.and_then(|path| nearest(path.as_str(), targets.keys().map(|target| target.as_str())));
    match known {
        Some(known) => problem.help(format!("did you mean `{known}`? Paths are relative to this file")),
        None => problem.help("name an existing `.md` file, relative to this one"),
    }
}

fn check_anchor(target: &Document, anchor: &str) -> Result<(), Diagnostic> {
    if target.anchors().any(|known| known == anchor) {
        return Ok(());
    }
    let problem = Diagnostic::new(Code::DeadAnchor, format!("`{}` has no heading with `{{#{anchor}}}`", target.source));
    Err(match nearest(anchor, target.anchors()) {
        Some(known) => problem.help(format!("did you mean `#{known}`?")),
        None => problem.help("give the heading an anchor: `## Heading {#anchor}`"),
    })
}
