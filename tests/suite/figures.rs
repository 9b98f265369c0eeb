//! The drawings of the leaflet as they were last looked at. A drawing that changes is looked at again, on the sheet that
//! `oefenwijzer figure --sheet` writes, before this list is brought up to date.

use oefenwijzer::figure::pose;
use oefenwijzer::path::SourcePath;

use crate::project::TestSite;

#[test]
fn a_drawing_changes_only_when_somebody_means_it() {
    let site = TestSite::real();
    let mut lines = Vec::new();
    for path in site.paths().iter().filter(|path| path.starts_with("content/rugklachten/figures/")) {
        let (figure, _) = pose::read(&SourcePath::known(path), site.text(path).as_bytes());
        for (at, panel) in figure.expect("a figure").panels.iter().enumerate() {
            let svg = panel.standalone();
            let hash = &blake3::hash(svg.as_bytes()).to_hex()[..12];
            let name = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".toml");
            let paths = svg.matches("<path").count();
            lines.push(format!("{name}#{} {}x{} {paths} paths {hash}", at + 1, panel.width, panel.height));
        }
    }
    assert_eq!(lines.len(), 61);
    insta::assert_snapshot!(lines.join("\n"));
}
