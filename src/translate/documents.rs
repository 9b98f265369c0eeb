//! The Dutch of a site as translators meet it: every document with its segments, in the order of the pages.

use super::{SourceDocument, SourceSegment};
use crate::content::block::Picture;
use crate::content::document::Document;
use crate::content::segment::{SegmentIndex, SegmentKind};
use crate::l10n::Weight;
use crate::site::Site;
use crate::site::page::PageId;

/// The catalogue of everything that belongs to no leaflet.
pub(super) const PAGES: &str = "pages";

/// Every document of a site.
#[must_use]
pub fn documents(site: &Site) -> Vec<SourceDocument> {
    let mut documents = Vec::new();
    for page in site.pages() {
        let domain = page.leaflet().map_or(PAGES, |leaflet| leaflet.as_str());
        let address = page.route(site.source_lang()).to_string();
        if let (PageId::Leaflet(_), Some(leaflet)) = (&page, site.leaflet_of(&page)) {
            documents.push(source_document(domain, &address, &leaflet.names));
        }
        if let (false, Some(document)) = (matches!(page, PageId::Folder(_)), site.document(&page)) {
            documents.push(source_document(domain, &address, document));
        }
    }
    documents
}

fn source_document(domain: &str, address: &str, document: &Document) -> SourceDocument {
    let pictures = document.pictures();
    let segment = |at: usize| {
        let segment = document.segment(SegmentIndex(at));
        let shows = |picture: &&&Picture<SegmentIndex>| picture.alt == SegmentIndex(at);
        let picture = pictures.iter().find(shows).filter(|_| segment.kind == SegmentKind::AltText);
        SourceSegment {
            kind: segment.kind.as_str().to_owned(),
            picture: picture.map(|picture| picture.source.text.clone()),
            weight: if segment.critical { Weight::Critical } else { Weight::Ordinary },
            text: segment.text.clone(),
        }
    };
    SourceDocument {
        domain: domain.to_owned(),
        page: document.page.clone(),
        address: address.to_owned(),
        segments: (0..document.segments.len()).map(segment).collect(),
    }
}
