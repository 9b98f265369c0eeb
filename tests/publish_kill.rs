//! A build may be killed at any moment: the folder then holds all of the old site or all of the new one, and the next
//! build puts right what was left beside it.

#![expect(clippy::disallowed_methods, reason = "tests lay out folders and look at what was published")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use oefenwijzer::artifact::{Artifact, Output};
use oefenwijzer::path::OutPath;
use oefenwijzer::publish::{
    Exchange, FileRecord, MANIFEST_FILE, Manifest, PublicFolder, PublishedCodes, publish, read_manifest,
};

/// Tells a copy of this test that it is the build to be killed: `<folder> <site>`.
const BUILD: &str = "OEFENWIJZER_TEST_BUILD";

/// The two sites that take each other's place.
const SITES: [&str; 2] = ["old", "new"];

/// 300 files: a third are the same in both sites, a third differ, and each site has a third of its own.
fn site(name: &str) -> Output {
    let mut output = Output::default();
    let mut add = |path: String, text: String| {
        output.insert(OutPath::known(&path), Artifact::bytes(text.repeat(30).into_bytes())).unwrap();
    };
    for number in 0..100 {
        add(format!("nl/same/{number}.html"), format!("Oefening {number}. "));
        add(format!("nl/changed/{number}.html"), format!("Oefening {number}, {name}. "));
        add(format!("nl/{name}/{number}.html"), format!("Oefening {number}. "));
    }
    output
}

/// What the folder must hold when it holds a site.
fn expected(name: &str) -> BTreeMap<String, FileRecord> {
    let folder = tempfile::tempdir().unwrap();
    build(&folder.path().join("public"), name, Exchange::AtOnce).files
}

fn build(public: &Path, name: &str, exchange: Exchange) -> Manifest {
    let folder = PublicFolder::new(public, &[]).unwrap().exchanged(exchange);
    let (published, _) = publish(&site(name), &folder, &PublishedCodes::default()).unwrap();
    published.expect("the site has no errors").manifest
}

/// What the folder really holds, by the bytes of its files.
fn found(public: &Path) -> BTreeMap<String, FileRecord> {
    let files =
        walkdir::WalkDir::new(public).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    files
        .map(|file| {
            let path = file.path().strip_prefix(public).unwrap().to_str().unwrap().to_owned();
            (path, FileRecord::of(&fs::read(file.path()).unwrap()))
        })
        .filter(|(path, _)| path != MANIFEST_FILE)
        .collect()
}

/// A build in a process of its own.
struct Build {
    process: Child,
    /// Hangs up when the build has ended.
    ended: Receiver<()>,
}

impl Build {
    /// Starts a build and returns at the moment it begins to publish.
    fn start(test: &str, public: &Path, name: &str) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", test, "--nocapture"])
            .env(BUILD, format!("{} {name}", public.display()))
            .env("RAYON_NUM_THREADS", "2")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        assert!(lines.any(|line| line.unwrap().ends_with("publishing")));
        let (end, ended) = channel();
        std::thread::spawn(move || {
            let _open_until_the_output_ends: Sender<()> = end;
            lines.for_each(drop);
        });
        Self { process, ended }
    }

    /// Kills the build when it has run for `delay`; returns whether it was still running.
    fn kill_after(mut self, delay: Duration) -> bool {
        if self.ended.recv_timeout(delay) == Err(RecvTimeoutError::Timeout) {
            self.process.kill().unwrap();
        }
        let status = self.process.wait().unwrap();
        assert!(status.success() || status.signal() == Some(9), "the build failed by itself: {status}");
        !status.success()
    }

    fn run_to_end(mut self) {
        assert!(self.process.wait().unwrap().success());
    }
}

/// In a copy of this test that is to be the build: publishes and ends.
fn be_the_build(exchange: Exchange) {
    let Ok(job) = std::env::var(BUILD) else { return };
    let (public, name) = job.rsplit_once(' ').unwrap();
    println!("publishing");
    std::io::stdout().flush().unwrap();
    build(Path::new(public), name, exchange);
    std::process::exit(0);
}

/// How long a build takes that replaces the whole site.
fn duration(test: &str, public: &Path) -> Duration {
    let mut longest = Duration::ZERO;
    for name in [SITES[1], SITES[0]] {
        let running = Build::start(test, public, name);
        let started = Instant::now();
        running.run_to_end();
        longest = longest.max(started.elapsed());
    }
    longest
}

/// Kills builds until `kills` of them were struck, at moments spread over the whole duration of a build.
fn check_kills(test: &str, exchange: Exchange, kills: usize) {
    let parent = tempfile::tempdir().unwrap();
    let public: PathBuf = parent.path().join("public");
    let sites = SITES.map(expected);
    build(&public, SITES[0], exchange);
    let duration = duration(test, &public);
    let (mut struck, mut present) = (0, 0);
    // Multiples of the golden ratio fill an interval evenly and in no order.
    for moment in (1_u32..).map(|turn| (f64::from(turn) * 0.618_033_988_75).fract()) {
        let wanted = 1 - present;
        let killed = Build::start(test, &public, SITES[wanted]).kill_after(duration.mul_f64(moment));
        struck += usize::from(killed);
        if !public.exists() && exchange == Exchange::InTwoSteps {
            build(&public, SITES[wanted], exchange);
        }
        let record = read_manifest(&public).unwrap().expect("the folder always holds a site");
        if record.files == sites[wanted] {
            present = wanted;
        }
        let whole = found(&public) == sites[present] && (killed || present == wanted);
        assert!(whole, "the folder is not what it should be after a kill at {moment} of {duration:?}");
        if struck == kills {
            break;
        }
    }
    build(&public, SITES[1 - present], exchange);
    assert!(found(&public) == sites[1 - present]);
    let beside = fs::read_dir(parent.path()).unwrap().count();
    assert_eq!(beside, 3, "only the folder, its stage and its lock are left");
}

#[test]
fn a_killed_build_leaves_the_old_site_or_the_new_one() {
    be_the_build(Exchange::AtOnce);
    check_kills("a_killed_build_leaves_the_old_site_or_the_new_one", Exchange::AtOnce, 220);
}

#[test]
fn where_folders_cannot_be_exchanged_the_next_build_ends_what_a_killed_one_began() {
    be_the_build(Exchange::InTwoSteps);
    let name = "where_folders_cannot_be_exchanged_the_next_build_ends_what_a_killed_one_began";
    check_kills(name, Exchange::InTwoSteps, 80);
}
