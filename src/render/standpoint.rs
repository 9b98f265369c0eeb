//! Where a page stands when its links are printed: at an address of its own, or, for the page that a host sends in
//! place of a missing one, anywhere.

use crate::path::Route;

/// The place that links lead away from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Standpoint {
    /// At this address: links are relative, so that the site works below any prefix.
    At(Route),
    /// At any address: links begin with the path of the site on its host.
    Anywhere(String),
}

impl Standpoint {
    /// What a link to `target` must say; `target` is a path below the site's root without its first slash.
    #[must_use]
    pub(super) fn href(&self, target: &str) -> String {
        match self {
            Self::At(route) => route.relative(target),
            Self::Anywhere(base_path) => format!("{base_path}{target}"),
        }
    }

    /// What a link to a page must say.
    #[must_use]
    pub(super) fn page_href(&self, route: &Route) -> String {
        self.href(&route.as_str()[1..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_sent_from_anywhere_links_from_the_root() {
        let anywhere = Standpoint::Anywhere("/folders/".into());
        assert_eq!(anywhere.page_href(&Route::new(["nl"]).unwrap()), "/folders/nl/");
    }
}
