//! Holds the solver to joints that another program computed, and the pose files of the leaflet to their own promises.
//! Tests only.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::model::Joint;
use super::solve::solve;
use super::vector::Point;
use super::{format, understand};
use crate::diag::Report;
use crate::path::SourcePath;
use crate::source::{self, SourceTree, toml as toml_file};

/// Joints in centimetres, with one digit behind the point.
const JOINTS: &str = include_str!("../../../tests/fixtures/figures/joints.tsv");

/// How far a joint may be from where the other program puts it: 0.1 cm, and the half digit that was rounded away.
const TOLERANCE: f64 = 0.15;

/// Panels whose pose data are not those of the drafts any more, and why.
const CHANGED: &[(&str, &[usize], &str)] = &[
    ("exercise-01", &[1], "the back lies on the mat, not on the thumbs"),
    ("exercise-02", &[2], "the head rests on its pillow"),
    ("exercise-03", &[1, 2, 3], "the back lies on the mat, not on the thumbs"),
    ("exercise-07", &[1], "hands beside the shoulders, elbows off the mat, face free"),
    ("exercise-10", &[1], "the back lies on the mat, not on the thumbs"),
    ("exercise-11", &[1, 2], "the front hand lies flat on the mat"),
    ("exercise-12", &[1, 2, 3], "back and head lie on the mat"),
    ("exercise-15", &[1], "the supporting forearm and foot touch the mat"),
    ("exercise-17", &[2], "the knees bend by some 70 degrees"),
    ("exercise-18", &[1, 2], "the chair is near enough for the heel"),
    ("exercise-20", &[1], "the palms touch the wall"),
    ("exercise-22", &[1], "the hand lies on the back of the chair"),
    ("exercise-23", &[1, 2], "the head is turned and rests; pelvis and chest lie level"),
    ("transfer-01", &[1, 2], "back and side lie on the bed, not on the thumbs"),
    ("transfer-02", &[1, 2], "the front hand lies flat on the bed"),
    ("transfer-03", &[2], "hands and shoulders stay on the bed"),
    ("transfer-04", &[1, 2, 3], "the bed is as low as a seat, so that the feet reach the floor"),
    ("transfer-05", &[1], "the pelvis sits on the seat"),
    ("transfer-06", &[3], "the pelvis sits on the seat, in front of the backrest"),
];

fn project() -> SourceTree {
    source::scan(Path::new(env!("CARGO_MANIFEST_DIR"))).0
}

/// The pose files of the leaflet by their name.
fn pose_files(tree: &SourceTree) -> BTreeMap<String, (SourcePath, String)> {
    let files = tree.below("content/rugklachten/figures").filter(|(path, _)| path.extension() == "toml");
    let files: BTreeMap<_, _> =
        files.map(|(path, _)| (path.stem().to_owned(), (path.clone(), tree.text(path).unwrap().to_owned()))).collect();
    assert!(!files.is_empty());
    files
}

fn solved(path: &SourcePath, text: &str) -> Vec<BTreeMap<Joint, Point>> {
    let mut report = Report::default();
    let words: format::File = toml_file::read(path, text, 0, &mut report).unwrap();
    let sequence = understand::understand(path, &words).0.unwrap();
    let joints = |panel: &super::model::Panel| {
        let body = solve(&panel.pose).body;
        Joint::all().into_iter().filter_map(|joint| Some((joint, body.joint(joint)?))).collect()
    };
    sequence.panels.iter().map(joints).collect()
}

/// The panels of which a joint is not where the other program puts it.
fn different(files: &BTreeMap<String, (SourcePath, String)>) -> BTreeSet<(String, usize)> {
    let solved: BTreeMap<&String, _> = files.iter().map(|(name, (path, text))| (name, solved(path, text))).collect();
    let mut different = BTreeSet::new();
    for line in JOINTS.lines().filter(|line| !line.starts_with('#')) {
        let [name, panel, joint, x, y, z] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let (name, panel): (String, usize) = (name.to_owned(), panel.parse().unwrap());
        let [x, y, z] = [x, y, z].map(|number| number.parse::<f64>().unwrap());
        let found = solved[&name][panel - 1][&Joint::named(joint).unwrap()];
        let off = [found.x - x, found.y - y, found.z - z].into_iter().fold(0.0, |most: f64, by| most.max(by.abs()));
        if off > TOLERANCE {
            different.insert((name, panel));
        }
    }
    different
}

#[test]
fn joints_are_where_another_program_puts_them() {
    let changed = CHANGED.iter().flat_map(|(name, panels, _)| panels.iter().map(|panel| ((*name).to_owned(), *panel)));
    assert_eq!(different(&pose_files(&project())), changed.collect::<BTreeSet<_>>());
    assert!(CHANGED.iter().all(|(_, _, reason)| !reason.is_empty()));
}

#[test]
fn the_leaflet_has_a_figure_for_every_exercise_and_transfer() {
    let tree = project();
    let files = pose_files(&tree);
    let numbers = |kind: &str, count: usize| (1..=count).map(move |n| format!("{kind}-{n:02}")).collect::<Vec<_>>();
    let wanted: Vec<String> = [numbers("exercise", 23), numbers("transfer", 6)].concat();
    assert_eq!(files.keys().cloned().collect::<Vec<_>>(), wanted);
    let panels: usize = files.values().map(|(path, text)| solved(path, text).len()).sum();
    assert_eq!(panels, 61);
}

#[test]
fn the_figures_of_the_leaflet_have_no_fault() {
    for (path, text) in pose_files(&project()).values() {
        let (figure, report) = super::read(path, text.as_bytes());
        assert!(figure.is_some() && report.is_empty(), "{report:#?}");
    }
}

/// A panel may have 2.4 KB when it is compressed, and 2.0 KB on average: sixty of them stand on one page.
#[test]
fn the_panels_of_the_leaflet_are_small() {
    let mut sizes = Vec::new();
    for (name, (path, text)) in &pose_files(&project()) {
        for (at, panel) in super::read(path, text.as_bytes()).0.unwrap().panels.iter().enumerate() {
            let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
            std::io::Write::write_all(&mut gzip, panel.standalone().as_bytes()).unwrap();
            let size = gzip.finish().unwrap().len();
            assert!(size <= 2400, "{name}, panel {}: {size} bytes", at + 1);
            sizes.push(size);
        }
    }
    assert!(sizes.iter().sum::<usize>() / sizes.len() <= 2000);
}

#[test]
fn the_panels_of_the_leaflet_are_safe_drawings_as_they_are() {
    for (path, text) in pose_files(&project()).values() {
        for panel in super::read(path, text.as_bytes()).0.unwrap().panels {
            let text = panel.standalone();
            let (again, report) = crate::figure::svg::read(path, text.as_bytes());
            assert!(report.is_empty(), "{report:#?}");
            assert_eq!(again.unwrap().standalone(), text);
        }
    }
}

#[test]
fn the_panels_of_a_figure_have_one_width() {
    for (name, (path, text)) in &pose_files(&project()) {
        let panels = super::read(path, text.as_bytes()).0.unwrap().panels;
        assert!(panels.iter().all(|panel| panel.width == panels[0].width), "{name}");
    }
}
