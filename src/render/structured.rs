//! Structured data for search engines: schema.org's `MedicalWebPage`. It claims no effect and repeats no dose.

use serde_json::json;

use super::compositor::Compositor;
use crate::content::segment::SegmentIndex;
use crate::site::Shown;
use crate::site::page::PageId;

/// JSON-LD for a page of a leaflet that patients read, safe inside a `script` element.
pub(super) fn data(of: &Compositor<'_>, shown: &Shown, title: &str, canonical: &str) -> Option<String> {
    let leaflet = of.site.leaflet_of(of.page).filter(|_| !matches!(of.page, PageId::Editors(_)))?;
    let organisation = &of.site.config.organisation;
    let department = of.site.text(&leaflet.names, SegmentIndex(0), of.site.source_lang());
    let data = json!({
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "name": title,
        "url": canonical,
        "inLanguage": shown.lang.as_str(),
        "identifier": leaflet.facts.code,
        "version": leaflet.facts.edition,
        "dateModified": leaflet.facts.revision.to_string(),
        "publisher": {
            "@type": "Hospital",
            "name": organisation.name,
            "url": organisation.url,
            "department": {
                "@type": "MedicalClinic",
                "name": crate::content::inline::to_text(department.value),
                "telephone": leaflet.facts.owner.dial(),
            },
        },
    });
    Some(data.to_string().replace("</", "<\\/"))
}
