//! What drawing costs: all figures of the leaflet together, from the bytes of their pose files to safe drawings.

use std::path::Path;

use divan::Bencher;
use oefenwijzer::figure::pose;
use oefenwijzer::path::SourcePath;
use oefenwijzer::source::scan;

fn main() {
    divan::main();
}

/// The pose files of the leaflet in this repository.
fn pose_files() -> Vec<(SourcePath, Vec<u8>)> {
    let tree = scan(Path::new(env!("CARGO_MANIFEST_DIR"))).0;
    let files = tree.below("content/rugklachten/figures").filter(|(path, _)| path.extension() == "toml");
    files.map(|(path, file)| (path.clone(), file.bytes().to_vec())).collect()
}

#[divan::bench]
fn all_figures_of_the_leaflet(bencher: Bencher<'_, '_>) {
    let files = pose_files();
    assert_eq!(files.len(), 29);
    bencher.bench(|| {
        files.iter().map(|(path, bytes)| pose::read(path, bytes).0.expect("a figure").panels.len()).sum::<usize>()
    });
}
