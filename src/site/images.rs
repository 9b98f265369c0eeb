//! Pictures by the file that shows them: made safe, measured, and given an address that changes with their bytes.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::block::Picture as Shown;
use crate::content::document::Document;
use crate::content::segment::SegmentIndex;
use crate::diag::{Code, Diagnostic, Report};
use crate::figure::Picture;
use crate::path::{OutPath, SourcePath};
use crate::source::SourceTree;
use crate::source::toml::nearest;

/// A picture ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Its sizes, the smallest first; never empty.
    pub files: Vec<ImageFile>,
}

/// One size of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageFile {
    /// Where it stands in the site.
    pub out: OutPath,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// Pictures by their file.
pub type Images = BTreeMap<SourcePath, Image>;

/// Reads every picture that a document shows, each once.
pub(super) fn read<'d>(
    tree: &SourceTree,
    documents: impl IntoIterator<Item = &'d Document>,
    report: &mut Report,
) -> Images {
    let mut images = Images::new();
    for document in documents {
        for shown in document.pictures() {
            let Some(file) = find(tree, document, shown, report) else { continue };
            if !images.contains_key(&file)
                && let Some(bytes) = tree.get(&file)
                && let Some(picture) = report.take(Picture::read(&file, &bytes.bytes()))
            {
                let image = Image { files: files(&file, &picture) };
                images.insert(file, image);
            }
        }
    }
    images
}

/// The file that a picture names, when there is one.
fn find(
    tree: &SourceTree,
    document: &Document,
    shown: &Shown<SegmentIndex>,
    report: &mut Report,
) -> Option<SourcePath> {
    let written = &shown.source;
    let file = document.source.join(&written.text).filter(|file| tree.get(file).is_some());
    if file.is_none() {
        let problem = Diagnostic::new(Code::MissingImage, format!("there is no picture `{}`", written.text));
        let wanted = document.source.join(&written.text);
        let known = tree.below("content").map(|(path, _)| path.as_str());
        let help = match wanted.as_ref().and_then(|wanted| nearest(wanted.as_str(), known)) {
            Some(known) => format!("did you mean `{known}`? Paths are relative to this file"),
            None => "name an SVG, PNG, JPEG or WebP file, relative to this one".to_owned(),
        };
        report.push(problem.at(&document.source, written.span.clone()).help(help));
    }
    file
}

fn files(source: &SourcePath, picture: &Picture) -> Vec<ImageFile> {
    match picture {
        Picture::Drawing(drawing) => {
            vec![file(source, "svg", (drawing.width, drawing.height), drawing.standalone().into_bytes().into())]
        }
        Picture::Photograph(variants) => variants
            .iter()
            .map(|variant| {
                file(source, variant.extension, (variant.width, variant.height), variant.bytes.clone().into())
            })
            .collect(),
    }
}

fn file(source: &SourcePath, extension: &str, (width, height): (u32, u32), bytes: Arc<[u8]>) -> ImageFile {
    let carried = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let name: String = source.stem().chars().map(carried).collect();
    let hash = blake3::hash(&bytes).to_hex();
    let out = OutPath::known(&format!("images/{name}.{}.{extension}", &hash[..10]));
    ImageFile { out, width, height, bytes }
}
