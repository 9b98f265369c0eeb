//! What the stages of a build cost, each without the others: on the project of this repository, and on a made one of a
//! thousand pages. Nothing is written, so that the disk is not what is measured.

use std::fmt::Write as _;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use divan::Bencher;
use oefenwijzer::date::Date;
use oefenwijzer::pipeline;
use oefenwijzer::render::{RenderContext, Spacing, render};
use oefenwijzer::site::{self, Site, Sources};
use oefenwijzer::source::{SourceTree, scan};

fn main() {
    divan::main();
}

/// Pages of the made project in each of its two languages.
const PAGES: usize = 500;

static REAL: LazyLock<SourceTree> = LazyLock::new(|| scan(Path::new(env!("CARGO_MANIFEST_DIR"))).0);
static MADE: LazyLock<SourceTree> = LazyLock::new(made);

/// A project that is measured.
#[derive(Clone, Copy, Debug)]
enum Project {
    /// The one of this repository.
    Real,
    /// A thousand pages in the looks of the real one.
    Made,
}

const PROJECTS: &[Project] = &[Project::Real, Project::Made];

impl Project {
    fn tree(self) -> &'static SourceTree {
        match self {
            Self::Real => &REAL,
            Self::Made => &MADE,
        }
    }

    fn sources(self) -> Sources {
        site::parse(self.tree(), &[]).0.expect("the settings are usable")
    }

    fn site(self) -> Site {
        site::resolve(self.sources()).0
    }
}

/// The theme and the interface of the real project with ten leaflets of fifty exercises.
fn made() -> SourceTree {
    let kept = |path: &str| path.starts_with("themes/") || path.ends_with("ui.ftl") || path.ends_with("locale.toml");
    let mut files: Vec<(String, Vec<u8>)> = REAL
        .iter()
        .filter(|(path, _)| kept(path.as_str()))
        .map(|(path, file)| (path.to_string(), file.bytes().to_vec()))
        .collect();
    let settings = REAL.iter().find(|(path, _)| path.as_str() == "content/site.toml").and_then(|(_, file)| file.text());
    let settings =
        settings.expect("the real project has settings").replace("[\"nl\", \"en\", \"ar\"]", "[\"nl\", \"en\"]");
    files.push(("content/site.toml".into(), settings.into_bytes()));
    for leaflet in 0..PAGES / 50 {
        let id = format!("folder-{leaflet}");
        files.push((format!("content/{id}/leaflet.toml"), leaflet_facts(&id).into_bytes()));
        files.push((format!("content/{id}/leaflet.md"), GENERAL.into()));
        for number in 1..=50 {
            files.push((format!("content/{id}/exercises/{number:02}.md"), exercise(number).into_bytes()));
        }
    }
    SourceTree::from_files(files.iter().map(|(path, bytes)| (path.as_str(), bytes.clone())))
}

const GENERAL: &str = "# Oefeningen\n\nDeze folder helpt u thuis.\n\n## Belangrijk {#important}\n\nDoe alleen wat is \
                       aangekruist.\n\n## Ontspannen {#type-o}\n\nDoe de oefening rustig.\n";

fn leaflet_facts(id: &str) -> String {
    format!(
        "id = \"{id}\"\ncode = \"PMD-{id}\"\nedition = 1\nrevision = 2026-01-01\n[owner]\ndepartment = \"Fysiotherapie\"\n\
         telephone = \"073 553 61 55\"\n[types.O]\nname = \"Ontspannen\"\n"
    )
}

/// As long as an exercise of the real leaflet, with a link to the next one.
fn exercise(number: usize) -> String {
    let mut text = format!(
        "+++\nnumber = {number}\ntypes = [\"O\"]\n[[dose]]\nrepetitions = \"blank\"\n+++\n# Oefening {number}\n\n"
    );
    for step in 1..=8 {
        let _ = writeln!(text, "{step}. Til uw **linkerbeen** rustig op, en leg het daarna weer neer op de mat.");
    }
    let _ =
        writeln!(text, "\n> [!CAUTION]\n> Stop als het pijn doet. Kijk naar [de volgende]({:02}.md).", number % 50 + 1);
    text
}

fn today() -> Date {
    Date::parse("2026-01-01").expect("a day")
}

/// Reading every file of this repository's project.
#[divan::bench]
fn read() -> usize {
    scan(Path::new(env!("CARGO_MANIFEST_DIR"))).0.len()
}

/// Bytes to documents, catalogues, theme and ledger.
#[divan::bench(args = PROJECTS)]
fn parse(bencher: Bencher<'_, '_>, project: Project) {
    bencher.bench_local(|| project.sources());
}

/// Documents to a site in which every link is bound.
#[divan::bench(args = PROJECTS)]
fn resolve(bencher: Bencher<'_, '_>, project: Project) {
    bencher.with_inputs(|| project.sources()).bench_values(|sources| site::resolve(sources).0);
}

/// The site to bytes: every page, code, picture and list, none of them compressed.
#[divan::bench(args = PROJECTS)]
fn make(bencher: Bencher<'_, '_>, project: Project) {
    let theme = project.sources().theme;
    let site = Arc::new(project.site());
    let (context, _) = RenderContext::new(site, &theme, today(), Spacing::Compact);
    let context = Arc::new(context);
    bencher.bench_local(|| {
        let (output, _) = render(&context, &theme);
        pipeline::make_all(&output)
    });
}
