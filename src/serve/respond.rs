//! One request to one response. Files are made when they are asked for; nothing is kept.

use axum::body::Body;
use axum::http::{HeaderMap, Method, Response, StatusCode, header};

use super::live;
use super::site::{Answer, Site};
use crate::artifact::Artifact;
use crate::diag::Report;
use crate::path::OutPath;
use crate::source::ContentHash;

/// What of a request decides the response.
#[derive(Debug)]
pub(super) struct Asked<'a> {
    pub(super) method: &'a Method,
    pub(super) path: &'a str,
    pub(super) query: Option<&'a str>,
    pub(super) headers: &'a HeaderMap,
}

/// Answers a request, with the problems found in making the file.
pub(super) fn respond(site: &Site, asked: &Asked<'_>) -> (Response<Body>, Report) {
    if asked.method != Method::GET && asked.method != Method::HEAD {
        return (refused(), Report::default());
    }
    if asked.path == live::SCRIPT_PATH {
        return (Content::text("text/javascript; charset=utf-8", live::SCRIPT).response(asked), Report::default());
    }
    let (content, report) = match site.answer(asked.path) {
        Answer::Redirect(to) => return (redirect(&to, asked.query), Report::default()),
        Answer::File(path, artifact) => file(site, &path, artifact),
        Answer::Missing(Some(page)) => {
            let (content, report) = file(site, &OutPath::known("404.html"), page);
            (Content { status: StatusCode::NOT_FOUND, ..content }, report)
        }
        Answer::Missing(None) => (Content::missing(), Report::default()),
        Answer::NoSite => (Content::waiting(site), Report::default()),
    };
    (content.response(asked), report)
}

fn file(site: &Site, path: &OutPath, artifact: &Artifact) -> (Content, Report) {
    let (bytes, report) = artifact.make();
    let page = (path.extension() == "html").then(|| std::str::from_utf8(&bytes).ok()).flatten();
    let body = page.map_or_else(|| bytes.to_vec(), |page| live::enliven(page, &site.generation()).into_bytes());
    let policy = page.is_some().then(|| policy(path));
    (Content { status: StatusCode::OK, kind: content_type(path.extension()), policy, body }, report)
}

/// What a page may load and where it may stand, as the README asks of hosts; so a theme that asks for more fails here
/// already. Only the frames of the translators' desk are let in besides.
fn policy(page: &OutPath) -> String {
    let (scripts, frames) = match page.as_str() {
        page if page.ends_with("/zoeken/index.html") => ("; script-src 'self' 'wasm-unsafe-eval'", "'self'"),
        page if page.ends_with("/embed/index.html") => ("", "*"),
        _ => ("", "'self'"),
    };
    format!(
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors {frames}{scripts}"
    )
}

/// The body of a response and what it is.
struct Content {
    status: StatusCode,
    kind: &'static str,
    policy: Option<String>,
    body: Vec<u8>,
}

impl Content {
    fn text(kind: &'static str, text: &str) -> Self {
        Self { status: StatusCode::OK, kind, policy: None, body: text.into() }
    }

    fn missing() -> Self {
        Self { status: StatusCode::NOT_FOUND, ..Self::text("text/plain; charset=utf-8", "the site has no page here\n") }
    }

    fn waiting(site: &Site) -> Self {
        let page = live::waiting_page(&site.generation());
        Self { status: StatusCode::SERVICE_UNAVAILABLE, ..Self::text("text/html; charset=utf-8", &page) }
    }

    /// A browser that has the content already is told so; one that asks for the head only gets no body.
    fn response(self, asked: &Asked<'_>) -> Response<Body> {
        let tag = format!("\"{}\"", ContentHash::of(&self.body));
        let known = asked.headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
        let is_known = known.flat_map(|tags| tags.split(',')).any(|known| {
            let known = known.trim();
            known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag
        });
        let response = Response::builder().header(header::ETAG, tag).header(header::CACHE_CONTROL, "no-cache");
        let response = match self.policy {
            Some(policy) => response.header(header::CONTENT_SECURITY_POLICY, policy),
            None => response,
        };
        if is_known && self.status == StatusCode::OK {
            return built(response.status(StatusCode::NOT_MODIFIED), Vec::new());
        }
        let length = self.body.len();
        let body = if asked.method == Method::HEAD { Vec::new() } else { self.body };
        let response = response.header(header::CONTENT_TYPE, self.kind).header(header::CONTENT_LENGTH, length);
        built(response.status(self.status), body)
    }
}

fn refused() -> Response<Body> {
    let response = Response::builder().status(StatusCode::METHOD_NOT_ALLOWED).header(header::ALLOW, "GET, HEAD");
    built(response, Vec::new())
}

fn redirect(to: &str, query: Option<&str>) -> Response<Body> {
    let to = query.map_or_else(|| to.to_owned(), |query| format!("{to}?{query}"));
    built(Response::builder().status(StatusCode::TEMPORARY_REDIRECT).header(header::LOCATION, to), Vec::new())
}

fn built(response: axum::http::response::Builder, body: Vec<u8>) -> Response<Body> {
    response.body(Body::from(body)).expect("every header is made of characters that headers may hold")
}

/// What the browser is told that a file is.
fn content_type(extension: &str) -> &'static str {
    match extension {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "txt" | "ftl" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}
