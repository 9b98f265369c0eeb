//! The translators' desk at `/_translate/`: each page beside the same page in the source language, with the list of its
//! texts. It answers only who asks by a name of this machine, and opens the editor only for its own page: a request
//! names a message, never a file, and must come from the desk's origin with the token that stands in the desk.

use std::hash::{BuildHasher as _, RandomState};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use axum::routing::{get, post};
use serde_json::json;
use tokio::sync::watch as latest;

use super::editor::Editor;
use super::site::Site;
use crate::lang::Language;
use crate::site::texts::{Text, Texts};

/// Where the desk stands. No page of a site can: addresses of pages hold letters, digits and hyphens.
pub const DESK_PATH: &str = "/_translate/";

const SCRIPT: &str = include_str!("desk.js");
const STYLE: &str = include_str!("desk.css");
const PAGE: &str = include_str!("desk.html");

/// What the desk may do in a browser: run its own script, show pages of this server, and stand in no other page.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; connect-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The header in which the desk's script shows its token.
const TOKEN: &str = "x-desk-token";

/// What the requests of the desk need.
#[derive(Clone)]
pub(super) struct Desk {
    site: latest::Receiver<Arc<Site>>,
    root: PathBuf,
    editor: Option<Editor>,
    token: String,
}

/// The addresses of the desk.
pub(super) fn routes(site: latest::Receiver<Arc<Site>>, root: &Path, editor: Option<Editor>) -> Router {
    let desk = Desk { site, root: root.to_owned(), editor, token: token() };
    Router::new()
        .route(DESK_PATH, get(page))
        .route("/_translate/desk.js", get(async || file("text/javascript; charset=utf-8", SCRIPT.into())))
        .route("/_translate/desk.css", get(async || file("text/css; charset=utf-8", STYLE.into())))
        .route("/_translate/texts.json", get(texts))
        .route("/_translate/open", post(open))
        .with_state(desk)
}

/// 128 bits that nobody can guess: what the standard library keys its hash maps with, hashed twice.
fn token() -> String {
    let keys = RandomState::new();
    [0, 1].map(|part: u8| format!("{:016x}", keys.hash_one(part))).concat()
}

async fn page(State(desk): State<Desk>, headers: HeaderMap) -> Response<Body> {
    if !is_local(&headers) {
        return refusal(StatusCode::FORBIDDEN, "open the desk at 127.0.0.1 or localhost");
    }
    let editor = if desk.editor.is_some() { "yes" } else { "no" };
    file("text/html; charset=utf-8", PAGE.replace("{token}", &desk.token).replace("{editor}", editor))
}

/// Every text, and the languages of both sides; nothing before the first good build.
async fn texts(State(desk): State<Desk>, headers: HeaderMap) -> Response<Body> {
    let site = desk.site.borrow().clone();
    match &site.texts {
        _ if !is_local(&headers) => refusal(StatusCode::FORBIDDEN, "ask at 127.0.0.1 or localhost"),
        None => refusal(StatusCode::SERVICE_UNAVAILABLE, "no build has succeeded yet"),
        Some(texts) => file("application/json", described(&site, texts).to_string()),
    }
}

fn described(site: &Site, texts: &Texts) -> serde_json::Value {
    let language = |of: &Language| json!({ "lang": of.lang.as_str(), "name": of.name, "dir": of.direction.as_str() });
    let text = |text: &Text| {
        json!({
            "message": text.message, "kind": text.kind, "critical": text.critical, "source": text.source,
            "madeFrom": text.made_from, "words": text.words, "state": text.state.map(|state| state.to_string()),
            "stale": text.stale, "unsynced": text.unsynced, "place": format!("{}:{}", text.file, text.line),
        })
    };
    json!({
        "generation": site.generation(), "base": site.base_path(), "source": language(&texts.source),
        "target": language(&texts.language), "languages": texts.languages,
        "texts": texts.all.iter().map(text).collect::<Vec<_>>(),
    })
}

/// Opens the editor at the message that the body names.
async fn open(State(desk): State<Desk>, headers: HeaderMap, message: String) -> Response<Body> {
    if !is_local(&headers) || !is_own(&headers) || headers.get(TOKEN).is_none_or(|token| *token != *desk.token) {
        return refusal(StatusCode::FORBIDDEN, "only the desk itself may open the editor; reload its page");
    }
    let Some(editor) = &desk.editor else {
        return refusal(StatusCode::CONFLICT, "no editor was named: start the server with `--editor COMMAND`");
    };
    let site = desk.site.borrow().clone();
    let Some(text) = site.texts.as_ref().and_then(|texts| texts.get(&message)) else {
        return refusal(StatusCode::NOT_FOUND, "the site has no such message");
    };
    match editor.open(&desk.root.join(text.file.as_str()), text.line) {
        Ok(()) => built(StatusCode::NO_CONTENT, Body::empty()),
        Err(error) => refusal(StatusCode::INTERNAL_SERVER_ERROR, &format!("the editor did not start: {error}")),
    }
}

/// Whether a request was sent to a name of this machine. A page elsewhere can let a name of its own lead here, and would
/// then pass for the desk's own origin.
fn is_local(headers: &HeaderMap) -> bool {
    let host = single(headers, &header::HOST).and_then(|host| host.parse::<axum::http::uri::Authority>().ok());
    host.is_some_and(|host| ["127.0.0.1", "localhost", "[::1]"].contains(&host.host()))
}

/// Whether a request comes from a page of the server that it was sent to.
fn is_own(headers: &HeaderMap) -> bool {
    let (host, origin) = (single(headers, &header::HOST), single(headers, &header::ORIGIN));
    host.is_some_and(|host| origin.and_then(|origin| origin.strip_prefix("http://")) == Some(host))
}

fn single<'h>(headers: &'h HeaderMap, name: &header::HeaderName) -> Option<&'h str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?;
    value.to_str().ok().filter(|_| values.next().is_none())
}

fn file(kind: &'static str, text: String) -> Response<Body> {
    let mut response = built(StatusCode::OK, text.into());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn refusal(status: StatusCode, why: &str) -> Response<Body> {
    let mut response = built(status, format!("{why}\n").into());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

fn built(status: StatusCode, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
}
