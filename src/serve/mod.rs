//! The development server: serves the latest output from memory and rebuilds when inputs change. It and the adapter to
//! the search index are the only async code of the program; it writes no file, prints nothing and answers this machine
//! only.
//!
//! ```text
//! watcher ──▶ rebuild, on a thread of its own ──▶ the site ──▶ answers to requests
//!                                                         └──▶ news for every open page
//! ```

#![expect(clippy::disallowed_methods, reason = "tells how long a build took; no byte of the site depends on it")]

mod desk;
mod editor;
mod live;
mod respond;
mod site;
mod watch;

use std::convert::Infallible;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Response, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::routing::get;
use notify_debouncer_full::notify;
use tokio::sync::watch as latest;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

use crate::diag::Report;
use site::Site;
use watch::News;

pub use desk::DESK_PATH;
pub use editor::{Editor, EditorError};
pub use site::Snapshot;

/// Where the server listens and what it watches.
#[derive(Clone, Debug)]
pub struct ServeOptions {
    /// An address of this machine; with port 0 the system chooses one.
    pub address: SocketAddr,
    /// The root of the project.
    pub root: PathBuf,
    /// The folders whose changes count, relative to the root.
    pub watch: Vec<PathBuf>,
    /// Whether translators are served.
    pub desk: Desk,
}

/// Whether the server has a desk for translators.
#[derive(Clone, Debug)]
pub enum Desk {
    /// It has none.
    Closed,
    /// It has one, which opens files in an editor if one is named.
    Open(Option<Editor>),
}

/// What the server tells while it runs.
#[derive(Clone, Debug)]
pub enum ServeEvent {
    /// The first build is done and pages are served.
    Listening {
        /// Where.
        address: SocketAddr,
        /// The path of the site's front page there.
        base_path: String,
    },
    /// A build has ended.
    Built {
        /// The problems it found, as text for people.
        report: String,
        /// Whether its pages are served; otherwise the last good ones still are.
        good: bool,
        /// How long it took.
        took: Duration,
    },
    /// A page was made that has problems of its own.
    PageProblems {
        /// The path that was asked for.
        path: String,
        /// The problems.
        report: Report,
    },
    /// Changes may go unnoticed.
    WatchTrouble(String),
}

/// Why the server did not start or did not go on.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The address is not one of this machine alone.
    #[error("{0} can be reached from other machines; the development server listens on 127.0.0.1 or [::1] only")]
    NotLocal(SocketAddr),
    /// Another program listens there.
    #[error("another program listens on {0} already; stop it or choose another port")]
    InUse(SocketAddr),
    /// The system refused to listen.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// Where.
        address: SocketAddr,
        /// The system's own answer.
        source: io::Error,
    },
    /// The folders cannot be watched.
    #[error("the project cannot be watched for changes: {0}")]
    Watch(#[from] notify::Error),
    /// The server broke off.
    #[error("the development server broke off: {0}")]
    Broken(#[from] io::Error),
}

type Log = Arc<dyn Fn(ServeEvent) + Send + Sync>;

/// Serves the site that `rebuild` gives until the user interrupts it, and calls `rebuild` again at every change.
///
/// A failed build leaves the last good pages in place; every open page then shows its report.
///
/// # Errors
/// When the address is not this machine's, is taken, or the folders cannot be watched.
pub fn serve(
    options: &ServeOptions,
    rebuild: impl Fn() -> Snapshot + Send + 'static,
    log: impl Fn(ServeEvent) + Send + Sync + 'static,
) -> Result<(), ServeError> {
    let log: Log = Arc::new(log);
    let listener = listen(options.address)?;
    let (news, changes) = channel();
    // Watching begins before the first build, so that no change falls between them.
    let _watcher = watch::watch(options.watch.iter().map(|folder| options.root.join(folder)).collect(), news)?;
    let (sender, site) = latest::channel(Arc::new(Site::new(build(&rebuild, &log))));
    let builds = log.clone();
    std::thread::spawn(move || rebuild_at_changes(&changes, rebuild, &sender, &builds));
    let desk = match &options.desk {
        Desk::Closed => Router::new(),
        Desk::Open(editor) => desk::routes(site.clone(), &options.root, editor.clone()),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let result = runtime.block_on(run(listener, Live { site, log }, desk));
    // A page in the making need not be waited for.
    runtime.shutdown_background();
    result
}

fn listen(address: SocketAddr) -> Result<TcpListener, ServeError> {
    if !address.ip().is_loopback() {
        return Err(ServeError::NotLocal(address));
    }
    TcpListener::bind(address).map_err(|source| match source.kind() {
        io::ErrorKind::AddrInUse => ServeError::InUse(address),
        _ => ServeError::Listen { address, source },
    })
}

/// Builds once, and says what came of it.
fn build(rebuild: &impl Fn() -> Snapshot, log: &Log) -> Snapshot {
    let started = Instant::now();
    let snapshot = rebuild();
    let (report, good) = (snapshot.report.clone(), snapshot.output.is_some());
    log(ServeEvent::Built { report, good, took: started.elapsed() });
    snapshot
}

/// Builds at every change; changes that come during a build count as one more.
fn rebuild_at_changes(
    changes: &Receiver<News>,
    rebuild: impl Fn() -> Snapshot,
    site: &latest::Sender<Arc<Site>>,
    log: &Log,
) {
    while let Ok(first) = changes.recv() {
        let mut stale = false;
        for news in std::iter::once(first).chain(changes.try_iter()) {
            match news {
                News::Changed => stale = true,
                News::Trouble(why) => log(ServeEvent::WatchTrouble(why)),
            }
        }
        if stale {
            let snapshot = build(&rebuild, log);
            site.send_modify(|site| *site = Arc::new(site.followed_by(snapshot)));
        }
    }
}

/// What every request needs.
#[derive(Clone)]
struct Live {
    site: latest::Receiver<Arc<Site>>,
    log: Log,
}

async fn run(listener: TcpListener, live: Live, desk: Router) -> Result<(), ServeError> {
    listener.set_nonblocking(true)?;
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let base_path = live.site.borrow().base_path().to_owned();
    (live.log)(ServeEvent::Listening { address: listener.local_addr()?, base_path });
    let router = Router::new().route(live::EVENTS_PATH, get(events)).fallback(answer).with_state(live).merge(desk);
    tokio::select! {
        ended = axum::serve(listener, router) => Ok(ended?),
        interrupted = tokio::signal::ctrl_c() => Ok(interrupted?),
    }
}

/// Tells an open page of the last build, and of every one that follows.
async fn events(State(live): State<Live>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let news = WatchStream::new(live.site).map(|site| {
        let state = serde_json::json!({ "generation": site.generation(), "report": site.failure });
        Ok(Event::default().event("build").data(state.to_string()))
    });
    Sse::new(news).keep_alive(KeepAlive::default())
}

/// Makes the answer on a thread for slow work, so that a page in the making holds up no other.
async fn answer(State(live): State<Live>, request: Request) -> Response<Body> {
    let site = live.site.borrow().clone();
    let made = tokio::task::spawn_blocking(move || {
        let (method, uri, headers) = (request.method(), request.uri(), request.headers());
        let asked = respond::Asked { method, path: uri.path(), query: uri.query(), headers };
        let (response, report) = respond::respond(&site, &asked);
        if !report.is_empty() {
            (live.log)(ServeEvent::PageProblems { path: uri.path().to_owned(), report });
        }
        response
    });
    made.await.unwrap_or_else(|_| {
        let mut broken = Response::new(Body::from("this page could not be made: the program has an error\n"));
        *broken.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        broken
    })
}
