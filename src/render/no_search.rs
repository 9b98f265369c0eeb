//! In place of `search` in a program that is built without it: a site without a search page.

use std::sync::Arc;

use super::RenderContext;
use super::compositor::Compositor;
use super::view::{SearchLink, SearchPage};
use crate::artifact::Output;

/// Adds nothing.
pub(super) fn follow(_: &Arc<RenderContext>, _: &mut Output) {}

#[expect(clippy::unused_self, reason = "stands in for methods that need it")]
impl Compositor<'_> {
    /// No page.
    pub(super) fn search_page(&self) -> Option<SearchPage> {
        None
    }

    /// No link.
    pub(super) fn search_link(&self) -> Option<SearchLink> {
        None
    }
}
