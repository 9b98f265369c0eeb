//! The development server as a browser meets it: pages from memory, news of every build, the last good page while a
//! build fails.

#![cfg_attr(feature = "serve", expect(clippy::disallowed_methods, reason = "tests lay out projects and change them"))]
#![cfg(feature = "serve")]

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use oefenwijzer::artifact::{Artifact, Output};
use oefenwijzer::date::Date;
use oefenwijzer::diag::{Code, Diagnostic, Report};
use oefenwijzer::lang::Lang;
use oefenwijzer::path::{OutPath, SourcePath};
use oefenwijzer::pipeline::{self, Audience};
use oefenwijzer::serve::{Desk, ServeError, ServeEvent, ServeOptions, Snapshot, serve};
use oefenwijzer::source::scan;
use tempfile::TempDir;

/// Nothing here takes that long; a test that waits in vain fails.
const PATIENCE: Duration = Duration::from_secs(20);

/// The pose file that the page shows.
const POSES: &str = "content/rug/figures/exercise-01.toml";

/// A pipeline of one page: its text is that of `content/page.md`, and that of a pose file where there is one; the word
/// "broken" is an error.
fn build(root: &std::path::Path) -> Snapshot {
    let (tree, _) = scan(root);
    let text = tree.text(&SourcePath::known("content/page.md")).unwrap_or("broken: no page").to_owned();
    let text = text + tree.text(&SourcePath::known(POSES)).unwrap_or_default();
    if text.contains("broken") {
        return Snapshot { output: None, report: format!("error: <b>{text}</b>"), base_path: "/".into(), texts: None };
    }
    let page = format!(
        "<!doctype html><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'none'\">\
         <body><p>{text}</p></body>"
    );
    let mut output = Output::default();
    let mut add = |path: &str, artifact: Artifact| output.insert(OutPath::known(path), artifact).unwrap();
    add("nl/index.html", Artifact::bytes(page.into_bytes()));
    add("nl/404/index.html", Artifact::bytes(*b"<p>niet gevonden</p>"));
    add("nl/zoeken/index.html", Artifact::bytes(*b"<p>zoek</p>"));
    add("nl/rug/oefening-01/embed/index.html", Artifact::bytes(*b"<p>elders</p>"));
    add("site.css", Artifact::bytes(*b"p {}"));
    let problem = || Report::from_iter([Diagnostic::new(Code::MessageFormat, "a number is missing")]);
    add("nl/problem/index.html", Artifact::recipe(move || (Arc::from(*b"x"), problem())));
    add("nl/panic/index.html", Artifact::recipe(|| panic!("a bug in a recipe")));
    Snapshot { output: Some(Arc::new(output)), report: String::new(), base_path: "/".into(), texts: None }
}

/// A server that runs until the test program ends.
struct Server {
    root: TempDir,
    address: SocketAddr,
    events: Receiver<ServeEvent>,
}

impl Server {
    fn start(text: &str) -> Self {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("content")).unwrap();
        fs::write(root.path().join("content/page.md"), text).unwrap();
        let options = options(root.path().to_owned());
        let (sender, events) = channel();
        let built = root.path().to_owned();
        std::thread::spawn(move || {
            serve(&options, move || build(&built), move |event| drop(sender.send(event))).unwrap();
        });
        let address = loop {
            if let ServeEvent::Listening { address, .. } = events.recv_timeout(PATIENCE).unwrap() {
                break address;
            }
        };
        Self { root, address, events }
    }

    /// Saves the page as editors do: in one step, so that no build sees half of it.
    fn write(&self, text: &str) {
        let aside = self.root.path().join("content/.page.md.new");
        fs::write(&aside, text).unwrap();
        fs::rename(aside, self.root.path().join("content/page.md")).unwrap();
    }

    /// Sends a request and returns the head and the body of the response.
    fn ask(&self, request: &str) -> (String, String) {
        let mut stream = self.connect();
        let (line, headers) = request.split_once('\n').unwrap_or((request, ""));
        write!(stream, "{line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n").unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        let (head, body) = response.split_once("\r\n\r\n").unwrap();
        (head.to_ascii_lowercase(), body.to_owned())
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// Listens for builds, as the script in a page does.
    fn builds(&self) -> impl Iterator<Item = serde_json::Value> {
        let mut stream = self.connect();
        write!(stream, "GET /_live HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        let lines = BufReader::new(stream).lines().map(Result::unwrap);
        lines.filter_map(|line| serde_json::from_str(line.strip_prefix("data: ")?).ok())
    }
}

fn options(root: PathBuf) -> ServeOptions {
    let address = "127.0.0.1:0".parse().unwrap();
    ServeOptions { address, root, watch: ["content", "locales"].map(PathBuf::from).into(), desk: Desk::Closed }
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

#[test]
fn an_edit_reaches_every_open_page_and_a_mistake_leaves_the_last_good_one() {
    let server = Server::start("one");
    let mut builds = server.builds();
    let first = builds.next().unwrap();
    assert!(first["report"].is_null());
    let page = server.ask("GET /nl/").1;
    assert!(page.contains("<p>one</p>"));
    assert!(page.contains(&format!("data-generation={}", first["generation"])), "{page}");

    server.write("two");
    let second = builds.next().unwrap();
    assert_ne!(second["generation"], first["generation"]);
    assert!(server.ask("GET /nl/").1.contains("<p>two</p>"));

    server.write("broken");
    let failed = builds.next().unwrap();
    assert_eq!(failed["report"], "error: <b>broken</b>");
    assert_eq!(failed["generation"], second["generation"]);
    assert!(server.ask("GET /nl/").1.contains("<p>two</p>"));
    assert_eq!(server.builds().next().unwrap(), failed, "a page opened meanwhile is told, too");

    server.write("three");
    let mended = builds.next().unwrap();
    assert!(mended["report"].is_null() && mended["generation"] != second["generation"]);
    assert!(server.ask("GET /nl/").1.contains("<p>three</p>"));
    let good: Vec<bool> = server
        .events
        .try_iter()
        .filter_map(|event| if let ServeEvent::Built { good, .. } = event { Some(good) } else { None })
        .collect();
    assert_eq!(good, [true, false, true]);
}

#[test]
fn a_new_file_in_a_new_folder_is_noticed_and_an_editors_backup_is_not() {
    let server = Server::start("one");
    let mut builds = server.builds();
    let first = builds.next().unwrap();
    fs::write(server.root.path().join("content/.page.md.swp"), "x").unwrap();
    fs::write(server.root.path().join("content/page.md~"), "x").unwrap();
    fs::create_dir(server.root.path().join("content/rug")).unwrap();
    let second = builds.next().unwrap();
    assert_ne!(second["generation"], first["generation"]);
    fs::write(server.root.path().join("content/rug/leaflet.md"), "x").unwrap();
    assert_ne!(builds.next().unwrap()["generation"], second["generation"]);
}

#[test]
fn a_changed_pose_reaches_the_page_that_shows_it() {
    let server = Server::start("knee: ");
    let mut builds = server.builds();
    let mut last = builds.next().unwrap();
    let poses = server.root.path().join(POSES);
    let folder = poses.parent().unwrap();
    fs::create_dir_all(folder).unwrap();
    for pose in ["bent", "straight"] {
        // As editors save: aside, and then in one step.
        fs::write(folder.join(".exercise-01.toml.new"), pose).unwrap();
        fs::rename(folder.join(".exercise-01.toml.new"), &poses).unwrap();
        while !server.ask("GET /nl/").1.contains(&format!("knee: {pose}")) {
            let next = builds.next().unwrap();
            assert_ne!(next["generation"], last["generation"]);
            last = next;
        }
    }
}

#[test]
fn a_site_that_never_was_good_shows_its_report_and_then_its_pages() {
    let server = Server::start("broken");
    let (head, body) = server.ask("GET /nl/");
    assert!(head.starts_with("http/1.1 503") && body.contains("/_live.js"), "{head}\n{body}");
    let mut builds = server.builds();
    assert_eq!(builds.next().unwrap()["report"], "error: <b>broken</b>");
    server.write("good");
    assert!(builds.next().unwrap()["report"].is_null());
    assert!(server.ask("GET /nl/").1.contains("<p>good</p>"));
}

#[test]
fn responses_are_those_of_a_host() {
    let server = Server::start("one");
    let check = |request: &str, status: &str, name: &str, value: &str| {
        let (head, body) = server.ask(request);
        assert!(head.starts_with(&format!("http/1.1 {status}")), "{request}: {head}");
        assert_eq!(header(&head, name), Some(value), "{request}: {head}");
        body
    };
    check("GET /nl/", "200", "content-type", "text/html; charset=utf-8");
    check("GET /site.css", "200", "content-type", "text/css; charset=utf-8");
    check("GET /_live.js", "200", "content-type", "text/javascript; charset=utf-8");
    check("GET /nl?a=1", "307", "location", "/nl/?a=1");
    assert!(check("GET /nl/x/", "404", "content-type", "text/html; charset=utf-8").contains("niet gevonden"));
    assert_eq!(check("GET /ar/x/", "404", "content-type", "text/plain; charset=utf-8"), "the site has no page here\n");
    assert_eq!(check("POST /nl/", "405", "allow", "get, head"), "");
    assert_eq!(check("HEAD /site.css", "200", "content-length", "4"), "");

    let (head, _) = server.ask("GET /site.css");
    let tag = header(&head, "etag").unwrap();
    assert_eq!(check(&format!("GET /site.css\nIf-None-Match: {tag}\r\n"), "304", "etag", tag), "");
    assert_eq!(check("GET /site.css\nIf-None-Match: \"x\"\r\n", "200", "etag", tag), "p {}");
}

#[test]
fn pages_come_with_the_policy_that_hosts_are_to_send() {
    let server = Server::start("one");
    let check = |path: &str, policy: Option<&str>| {
        let (head, _) = server.ask(&format!("GET {path}"));
        assert_eq!(header(&head, "content-security-policy"), policy, "{path}: {head}");
    };
    let policy = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors";
    check("/nl/", Some(&format!("{policy} 'self'")));
    check("/nl/x/", Some(&format!("{policy} 'self'")));
    check("/nl/zoeken/", Some(&format!("{policy} 'self'; script-src 'self' 'wasm-unsafe-eval'")));
    check("/nl/rug/oefening-01/embed/", Some(&format!("{policy} *")));
    check("/site.css", None);
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    assert!(readme.contains(&format!("Content-Security-Policy: {policy} 'none'\n")), "the README asks for another one");
}

#[test]
fn the_script_and_its_leave_are_in_the_response_only() {
    let server = Server::start("one");
    let (_, page) = server.ask("GET /nl/");
    assert!(page.contains("default-src 'none'; script-src 'self'; connect-src 'self'"), "{page}");
    assert!(page.contains("</script></body>"));
    let output = build(server.root.path()).output.unwrap();
    let bytes = output.get(&OutPath::known("nl/index.html")).unwrap().make().0;
    assert!(!String::from_utf8_lossy(&bytes).contains("_live"));
}

#[test]
fn a_page_with_problems_is_told_of_and_a_broken_one_stops_nothing() {
    let server = Server::start("one");
    assert!(server.ask("GET /nl/problem/").1.starts_with('x'));
    let told = server.events.try_iter().any(|event| {
        matches!(&event, ServeEvent::PageProblems { path, report } if path == "/nl/problem/" && report.has_errors())
    });
    assert!(told);
    assert!(server.ask("GET /nl/panic/").0.starts_with("http/1.1 500"));
    assert!(server.ask("GET /nl/").0.starts_with("http/1.1 200"));
}

fn refusal(address: &str) -> ServeError {
    let options = ServeOptions { address: address.parse().unwrap(), ..options(PathBuf::new()) };
    serve(&options, Snapshot::default, |_| ()).unwrap_err()
}

#[test]
fn only_a_free_address_of_this_machine_is_taken() {
    assert!(matches!(refusal("0.0.0.0:0"), ServeError::NotLocal(_)));
    assert!(matches!(refusal("192.0.2.1:80"), ServeError::NotLocal(_)));
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let error = refusal(&taken.local_addr().unwrap().to_string());
    assert!(matches!(error, ServeError::InUse(_)));
    assert!(error.to_string().contains("choose another port"));
}

/// Tells a copy of this test to be the server that is interrupted.
const SERVER: &str = "OEFENWIJZER_TEST_SERVER";

#[test]
fn an_interrupt_ends_the_server_even_while_pages_are_open() {
    if std::env::var_os(SERVER).is_some() {
        let listening = |event| {
            if let ServeEvent::Listening { address, .. } = event {
                println!("listening {address}");
                std::io::stdout().flush().unwrap();
            }
        };
        serve(&options(PathBuf::from(".")), Snapshot::default, listening).unwrap();
        std::process::exit(0);
    }
    let mut server = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "an_interrupt_ends_the_server_even_while_pages_are_open", "--nocapture"])
        .env(SERVER, "1")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(server.stdout.take().unwrap()).lines().map(Result::unwrap);
    let address = lines.find_map(|line| line.split_once("listening ").map(|(_, address)| address.to_owned())).unwrap();
    let mut page = TcpStream::connect(address).unwrap();
    write!(page, "GET /_live HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    assert!(BufReader::new(page).lines().any(|line| line.unwrap().starts_with("data: ")));
    let interrupted = Command::new("kill").args(["-INT", &server.id().to_string()]).status().unwrap();
    assert!(interrupted.success());
    assert!(server.wait().unwrap().success());
}

/// Starts a desk for the Arabic translators of the project, and an editor that writes down its arguments.
fn start_desk() -> (TempDir, SocketAddr) {
    let root = tempfile::tempdir().unwrap();
    let copied = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    for folder in ["content", "locales", "themes"] {
        let copy = Command::new("cp").arg("-r").arg(copied.join(folder)).arg(root.path()).status().unwrap();
        assert!(copy.success());
    }
    let editor = root.path().join("editor");
    fs::write(&editor, "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"$0.aside\" && mv \"$0.aside\" \"$0.opened\"\n").unwrap();
    let options = ServeOptions {
        desk: Desk::Open(Some(format!("sh '{}' {{file}} {{line}}", editor.display()).parse().unwrap())),
        ..options(root.path().to_owned())
    };
    let (sender, events) = channel();
    let project = root.path().to_owned();
    let snapshot = move || {
        let audience = Audience::Translators(Lang::new("ar").unwrap());
        let today = Date::parse("2026-11-01").unwrap();
        let options = pipeline::Options { audience, ..pipeline::Options::for_readers(today) };
        let build = pipeline::build(&project, options);
        let output = build.made.map(|(_, output)| Arc::new(output));
        Snapshot { output, report: String::new(), base_path: "/".into(), texts: build.texts }
    };
    std::thread::spawn(move || serve(&options, snapshot, move |event| drop(sender.send(event))).unwrap());
    loop {
        if let ServeEvent::Listening { address, .. } = events.recv_timeout(PATIENCE).unwrap() {
            return (root, address);
        }
    }
}

/// Sends a request as it is written, and gives the whole response.
fn send(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    response
}

#[test]
fn only_the_desk_itself_opens_the_editor() {
    let (root, address) = start_desk();
    let get =
        |host: &str| send(address, &format!("GET /_translate/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
    let page = get(&address.to_string());
    assert!(page.contains("frame-ancestors 'none'"), "{page}");
    let token = page.split_once("data-token=\"").and_then(|(_, rest)| rest.split_once('"')).unwrap().0;
    assert_eq!(token.len(), 32);
    assert!(get(&format!("rebound.example:{}", address.port())).starts_with("HTTP/1.1 403"));

    let message = "rugklachten/exercise-01-s2";
    let ask = |host: &str, headers: &str, message: &str| {
        let length = message.len();
        let head =
            format!("POST /_translate/open HTTP/1.1\r\nHost: {host}\r\nContent-Length: {length}\r\nConnection: close");
        send(address, &format!("{head}\r\n{headers}\r\n{message}"))
    };
    let (own, port) = (address.to_string(), address.port());
    let origin = format!("Origin: http://{own}\r\n");
    let shown = format!("X-Desk-Token: {token}\r\n");
    for (host, headers) in [
        (own.clone(), origin.clone()),
        (own.clone(), shown.clone()),
        (own.clone(), format!("{origin}X-Desk-Token: {}\r\n", "0".repeat(32))),
        (own.clone(), format!("Origin: http://elsewhere.example\r\n{shown}")),
        (own.clone(), format!("Origin: https://{own}\r\n{shown}")),
        (own.clone(), format!("Origin: null\r\n{shown}")),
        (own.clone(), format!("{origin}Origin: http://elsewhere.example\r\n{shown}")),
        (format!("rebound.example:{port}"), format!("Origin: http://rebound.example:{port}\r\n{shown}")),
    ] {
        let answer = ask(&host, &headers, message);
        assert!(answer.starts_with("HTTP/1.1 403"), "{host} {headers}: {answer}");
    }
    for unknown in ["", "rugklachten/exercise-99-s1", "../../etc/passwd", "locales/ar/rugklachten.ftl"] {
        let answer = ask(&own, &format!("{origin}{shown}"), unknown);
        assert!(answer.starts_with("HTTP/1.1 404"), "{unknown}: {answer}");
    }
    let opened = root.path().join("editor.opened");
    assert!(!opened.exists() && !root.path().join("editor.aside").exists(), "no refused request started the editor");

    assert!(ask(&own, &format!("{origin}{shown}"), message).starts_with("HTTP/1.1 204"));
    let end = std::time::Instant::now() + PATIENCE;
    while !opened.exists() && std::time::Instant::now() < end {
        std::thread::yield_now();
    }
    let catalogue = root.path().join("locales/ar/rugklachten.ftl");
    let text = fs::read_to_string(&catalogue).unwrap();
    let line = 1 + text.lines().position(|line| line.starts_with("exercise-01-s2 =")).unwrap();
    assert_eq!(fs::read_to_string(opened).unwrap(), format!("{}\n{line}\n", catalogue.display()));
}

#[test]
fn there_is_no_desk_for_other_readers() {
    let server = Server::start("one");
    assert!(server.ask("GET /_translate/").0.starts_with("http/1.1 404"));
    assert!(server.ask("POST /_translate/open").0.starts_with("http/1.1 405"));
}
