//! Pictures by what a document shows: a panel of a figure, a drawing or a photograph. Each file is read once, made safe
//! and measured; what nobody shows is found too. Where a picture stands on a page is decided elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::content::block::Picture as Shown;
use crate::content::document::Document;
use crate::content::segment::SegmentIndex;
use crate::diag::{Code, Diagnostic, Report};
use crate::figure::svg::SafeSvg;
use crate::figure::{POSE_FILE, Picture};
use crate::path::{OutPath, SourcePath};
use crate::source::toml::nearest;
use crate::source::{ContentHash, SourceTree};

/// The end of the path of a folder in which pose files stand.
const FOLDER: &str = "/figures";

/// The heading under which a panel stands in a pose file.
const PANEL: &str = "[[panel]]";

/// A picture ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    /// What is shown.
    pub kind: ImageKind,
    /// The hash of the file it was made from.
    pub hash: ContentHash,
    /// Whether it may stand for its page where there is room for one picture: of the panels of a figure only one may.
    pub telling: bool,
}

/// What is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum ImageKind {
    /// A drawing, which becomes part of the page.
    Drawing(SafeSvg),
    /// A photograph in its sizes, the smallest first; never empty.
    Photograph(Vec<ImageFile>),
}

/// One size of a photograph.
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

/// A picture as a document names it: a file and, for a pose file, one of its panels, counted from 1.
pub type Named = (SourcePath, Option<usize>);

/// The pictures that documents show.
#[derive(Debug, Default)]
pub struct Images(BTreeMap<Named, Image>);

impl Images {
    /// The picture that a document shows by what is written there.
    #[must_use]
    pub fn get(&self, document: &SourcePath, written: &str) -> Option<&Image> {
        self.0.get(&named(document, written)?)
    }

    /// Every file of every photograph.
    pub fn files(&self) -> impl Iterator<Item = &ImageFile> {
        self.0.values().flat_map(|image| match &image.kind {
            ImageKind::Photograph(files) => files.as_slice(),
            ImageKind::Drawing(_) => &[],
        })
    }
}

/// What a document names with what is written there; `None` where that cannot be a file or a number.
#[must_use]
pub fn named(document: &SourcePath, written: &str) -> Option<Named> {
    let (path, panel) = split(written);
    Some((document.join(path)?, panel.map(str::parse).transpose().ok()?))
}

/// The path of a picture, and what stands behind `#`.
fn split(written: &str) -> (&str, Option<&str>) {
    match written.split_once('#') {
        Some((path, panel)) => (path, Some(panel)),
        None => (written, None),
    }
}

/// Reads every picture that a document shows, each file once, and every pose file.
pub(super) fn read<'d>(
    tree: &SourceTree,
    documents: impl IntoIterator<Item = &'d Document>,
    report: &mut Report,
) -> Images {
    let mut reader = Reader { tree, report, read: BTreeMap::new(), images: Images::default() };
    reader.read_pose_files();
    for document in documents {
        document.pictures().into_iter().for_each(|shown| reader.show(document, shown));
    }
    reader.find_unused();
    reader.images
}

struct Reader<'a> {
    tree: &'a SourceTree,
    report: &'a mut Report,
    /// What was read; `None` for what could not be, which has been reported.
    read: BTreeMap<SourcePath, Option<Picture>>,
    images: Images,
}

impl Reader<'_> {
    /// Takes up a picture that a document shows.
    fn show(&mut self, document: &Document, shown: &Shown<SegmentIndex>) {
        let (path, panel) = split(&shown.source.text);
        let Some(file) = document.source.join(path).filter(|file| self.tree.get(file).is_some()) else {
            let problem = self.missing(document, path);
            return self.report.push(problem.at(&document.source, shown.source.span.clone()));
        };
        self.read_file(&file);
        let Some(Some(picture)) = self.read.get(&file) else { return };
        match choose(picture, path, panel) {
            Ok(panel) => {
                let kind = kind(&file, picture, panel);
                let hash = self.tree.get(&file).map_or(ContentHash::of(&[]), crate::source::SourceFile::hash);
                let telling = match picture {
                    Picture::Figure(figure) => panel == Some(figure.telling + 1),
                    Picture::Drawing(_) | Picture::Photograph(_) => true,
                };
                self.images.0.entry((file, panel)).or_insert(Image { kind, hash, telling });
            }
            Err(problem) => self.report.push(problem.at(&document.source, shown.source.span.clone())),
        }
    }

    fn read_file(&mut self, file: &SourcePath) {
        if let (Some(bytes), false) = (self.tree.get(file), self.read.contains_key(file)) {
            let picture = self.report.take(Picture::read(file, &bytes.bytes()));
            self.read.insert(file.clone(), picture);
        }
    }

    fn missing(&self, document: &Document, path: &str) -> Diagnostic {
        let wanted = document.source.join(path);
        let known = self.tree.below("content").map(|(path, _)| path.as_str());
        let help = match wanted.as_ref().and_then(|wanted| nearest(wanted.as_str(), known)) {
            Some(known) => format!("did you mean `{known}`? Paths are relative to this file"),
            None => {
                "name a pose file (`figures/….toml#1`) or an SVG, PNG, JPEG or WebP file, relative to this one".into()
            }
        };
        Diagnostic::new(Code::MissingImage, format!("there is no picture `{path}`")).help(help)
    }

    /// Every file in a folder of figures.
    fn pose_files(&self) -> Vec<SourcePath> {
        let is_pose = |file: &&SourcePath| {
            // A leaflet may be called like the folder; its facts are no poses.
            file.extension() == POSE_FILE && file.file_name() != "leaflet.toml" && file.folder().ends_with(FOLDER)
        };
        self.tree.below("content").map(|(file, _)| file).filter(is_pose).cloned().collect()
    }

    /// Draws all figures at once, shown or not, so that the mistakes in all of them are found.
    fn read_pose_files(&mut self) {
        let draw = |file: SourcePath| {
            let read = Picture::read(&file, &self.tree.get(&file)?.bytes());
            Some((file, read))
        };
        for (file, read) in self.pose_files().into_par_iter().filter_map(draw).collect::<Vec<_>>() {
            let picture = self.report.take(read);
            self.read.insert(file, picture);
        }
    }

    /// Finds panels that no page shows.
    fn find_unused(&mut self) {
        for file in self.pose_files() {
            let Some(Some(Picture::Figure(figure))) = self.read.get(&file) else { continue };
            let all: BTreeSet<usize> = (1..=figure.panels.len()).collect();
            let unused = all.iter().filter(|panel| !self.images.0.contains_key(&(file.clone(), Some(**panel))));
            let unused: Vec<usize> = unused.copied().collect();
            if unused.len() == all.len() {
                self.report.push(Diagnostic::new(Code::UnusedPanel, "no page shows this figure").in_file(&file));
                continue;
            }
            for panel in unused {
                let problem = Diagnostic::new(Code::UnusedPanel, format!("no page shows panel {panel}"));
                let help = format!("show it in a step, as `![…](….toml#{panel})`, or take it out");
                self.report.push(problem.at(&file, self.place_of(&file, panel)).help(help));
            }
        }
    }

    /// The heading of a panel, where the file writes one for each.
    fn place_of(&self, file: &SourcePath, panel: usize) -> Range<usize> {
        let text = self.tree.text(file).unwrap_or_default();
        let is_heading = |at: &usize| text[..*at].chars().rev().take_while(|c| *c != '\n').all(char::is_whitespace);
        let mut headings = text.match_indices(PANEL).map(|(at, _)| at).filter(is_heading);
        headings.nth(panel - 1).map_or(0..0, |start| start..start + PANEL.len())
    }
}

/// Which panel is meant: one of a figure, and none of any other picture.
fn choose(picture: &Picture, path: &str, written: Option<&str>) -> Result<Option<usize>, Diagnostic> {
    let count = match picture {
        Picture::Figure(figure) => figure.panels.len(),
        Picture::Drawing(_) | Picture::Photograph(_) => return without_panels(path, written),
    };
    let panel = written.and_then(|written| written.parse().ok()).filter(|panel| (1..=count).contains(panel));
    if panel.is_some() {
        return Ok(panel);
    }
    let message = match written {
        Some(written) => format!("the figure has no panel `{written}`"),
        None => format!("`{path}` is a figure, and the picture does not say which panel of it is meant"),
    };
    let help = match count {
        1 => format!("it has one panel: write `{path}#1`"),
        _ => format!("it has {count} panels, counted from 1: write `{path}#1` to `#{count}`"),
    };
    Err(Diagnostic::new(Code::UnknownPanel, message).help(help))
}

fn without_panels(path: &str, written: Option<&str>) -> Result<Option<usize>, Diagnostic> {
    match written {
        None => Ok(None),
        Some(written) => {
            let problem =
                Diagnostic::new(Code::UnknownPanel, format!("`#{written}` names a panel of a picture without any"));
            Err(problem.help(format!("only figures drawn from a pose file have panels: write `{path}`")))
        }
    }
}

fn kind(file: &SourcePath, picture: &Picture, panel: Option<usize>) -> ImageKind {
    match picture {
        Picture::Figure(figure) => ImageKind::Drawing(figure.panels[panel.map_or(0, |panel| panel - 1)].clone()),
        Picture::Drawing(drawing) => ImageKind::Drawing(drawing.clone()),
        Picture::Photograph(variants) => {
            ImageKind::Photograph(variants.iter().map(|variant| size(file, variant)).collect())
        }
    }
}

fn size(source: &SourcePath, variant: &crate::figure::raster::Variant) -> ImageFile {
    let carried = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let name: String = source.stem().chars().map(carried).collect();
    let hash = blake3::hash(&variant.bytes).to_hex();
    let out = OutPath::known(&format!("images/{name}.{}.{}", &hash[..10], variant.extension));
    ImageFile { out, width: variant.width, height: variant.height, bytes: variant.bytes.clone().into() }
}
