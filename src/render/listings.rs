//! Files that list the site for machines: site map, robots, and a web manifest for each language.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use serde_json::json;

use super::RenderContext;
use crate::artifact::Artifact;
use crate::config::IndexPolicy;
use crate::l10n::Args;
use crate::lang::Lang;
use crate::path::OutPath;
use crate::site::page::PageId;

use super::voice::Voice;

/// Hands over every listing.
pub(super) fn files(ctx: &RenderContext, add: &mut impl FnMut(OutPath, Artifact)) {
    add(OutPath::known("robots.txt"), Artifact::bytes(robots(ctx).into_bytes()));
    if ctx.site.config.index != IndexPolicy::None {
        add(OutPath::known("sitemap.xml"), Artifact::bytes(sitemap(ctx)));
    }
    for language in &ctx.site.languages {
        let path = OutPath::known(&format!("{}/manifest.webmanifest", language.lang));
        add(path, Artifact::bytes(manifest(ctx, &language.lang).into_bytes()));
    }
}

fn robots(ctx: &RenderContext) -> String {
    let map = ctx.site.config.base_url.absolute("sitemap.xml");
    match ctx.site.config.index {
        IndexPolicy::None => "User-agent: *\nDisallow: /\n".into(),
        IndexPolicy::All | IndexPolicy::Leaflet => format!("User-agent: *\nAllow: /\n\nSitemap: {map}\n"),
    }
}

/// The pages that may be found, each with its translations. Pages that stand in for a missing translation are left
/// out, and so are code pages: their canonical address is listed.
fn sitemap(ctx: &RenderContext) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new());
    write_sitemap(ctx, &mut writer).expect("memory takes whatever is written to it");
    writer.into_inner()
}

fn write_sitemap(ctx: &RenderContext, writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let set = writer
        .create_element("urlset")
        .with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"))
        .with_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"));
    set.write_inner_content(|writer| {
        let found = |page: &PageId| match ctx.site.config.index {
            IndexPolicy::Leaflet => matches!(page, PageId::Leaflet(_) | PageId::Home),
            _ => !matches!(page, PageId::Editors(_) | PageId::Search | PageId::NotFound | PageId::Languages),
        };
        for page in ctx.site.pages().iter().filter(|page| found(page)) {
            for lang in ctx.translated_into(page) {
                write_url(ctx, writer, page, lang)?;
            }
        }
        Ok(())
    })?;
    Ok(())
}

fn write_url(ctx: &RenderContext, writer: &mut Writer<Vec<u8>>, page: &PageId, lang: &Lang) -> std::io::Result<()> {
    let base = &ctx.site.config.base_url;
    let address = |lang: &Lang| base.absolute(&page.route(lang).as_str()[1..]);
    writer.create_element("url").write_inner_content(|writer| {
        writer.create_element("loc").write_text_content(BytesText::new(&address(lang)))?;
        if let Some(leaflet) = ctx.site.leaflet_of(page) {
            let revision = leaflet.facts.revision.to_string();
            writer.create_element("lastmod").write_text_content(BytesText::new(&revision))?;
        }
        let translations = ctx.translated_into(page).iter().map(|lang| (lang.to_string(), address(lang)));
        for (tag, href) in translations.chain([("x-default".to_owned(), base.absolute(""))]) {
            writer
                .create_element("xhtml:link")
                .with_attributes([("rel", "alternate"), ("hreflang", tag.as_str()), ("href", href.as_str())])
                .write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

fn manifest(ctx: &RenderContext, lang: &Lang) -> String {
    let voice = Voice::new(&ctx.site, lang);
    let name = voice.plain("site-name", &Args::new());
    let icon = |file: &str, sizes: &str, purpose: &str| {
        let out = ctx.assets.get(file)?;
        Some(json!({ "src": format!("../{out}"), "sizes": sizes, "type": "image/png", "purpose": purpose }))
    };
    let icons = [
        icon("icon-192.png", "192x192", "any"),
        icon("icon-512.png", "512x512", "any"),
        icon("icon-maskable-512.png", "512x512", "maskable"),
    ];
    let paper = ctx.paper.as_ref().map(|paper| &paper.light);
    let mut manifest = json!({
        "id": format!("{}{lang}/", ctx.site.config.base_url.path),
        "name": format!("{name} – {}", ctx.site.config.organisation.name),
        "short_name": name,
        "lang": lang.as_str(),
        "dir": ctx.site.language(lang).direction.as_str(),
        "start_url": "./",
        "scope": "../",
        "display": "standalone",
        "background_color": paper,
        "theme_color": paper,
        "icons": icons.into_iter().flatten().collect::<Vec<_>>(),
    });
    manifest.as_object_mut().into_iter().for_each(|fields| fields.retain(|_, value| !value.is_null()));
    format!("{manifest:#}\n")
}
