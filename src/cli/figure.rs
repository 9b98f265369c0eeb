//! `figure`: one pose file drawn, or every picture of a leaflet laid out for the person who signs for it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::output::{fail, print, say, show, today, verdict};
use super::{Outcome, Shared};
use crate::author;
use crate::config;
use crate::diag::Report;
use crate::figure::pose::Figure;
use crate::figure::svg::SafeSvg;
use crate::figure::{Picture, png};
use crate::palette::{Medium, Paint, Palette};
use crate::path::SourcePath;
use crate::pipeline::{self, Options};
use crate::render::sign_off::{self, Figures};
use crate::render::{RenderContext, Spacing};
use crate::site::page::LeafletId;
use crate::site::{Leaflet, Site};
use crate::source;
use crate::source::toml::nearest;
use crate::theme::{self, Theme};

/// How many pixels of a PNG stand for one CSS pixel of the drawing.
const PIXELS: u32 = 3;

/// Arguments of `figure`.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct FigureArgs {
    /// The pose file to draw, or an SVG made by hand; relative to the folder you are in.
    #[arg(value_name = "FILE", required_unless_present = "sheet", conflicts_with = "sheet")]
    file: Option<PathBuf>,
    /// Draw only this panel, counted from 1.
    #[arg(long, value_name = "N", conflicts_with = "sheet")]
    panel: Option<usize>,
    /// Lay out every picture of some leaflets, or of all, with its words, to be ticked and signed.
    #[arg(long, value_name = "LEAFLET", num_args = 0..)]
    sheet: Option<Vec<String>>,
    /// The file to write, ending in `.svg` or `.png` (a sheet: `.html` or `.png`), or a folder for all panels; standard
    /// output when not given.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Draws.
pub(super) fn figure(shared: &Shared, args: &FigureArgs) -> Outcome {
    match (&args.sheet, &args.file) {
        (Some(leaflets), _) => write_sheet(shared, leaflets, args.out.as_deref()),
        (None, Some(file)) => draw(shared, file, args),
        (None, None) => refuse("name a file, or ask for `--sheet`"),
    }
}

fn refuse(message: &str) -> Outcome {
    say(&format!("error: {message}\n"));
    Outcome::Failed
}

fn draw(shared: &Shared, file: &Path, args: &FigureArgs) -> Outcome {
    let (source, tree, mut report) = match source::read_single(file) {
        Ok(read) => read,
        Err(error) => return refuse(&format!("`{}` could not be read: {error}", file.display())),
    };
    let picture = tree.get(&source).and_then(|read| report.take(Picture::read(&source, &read.bytes())));
    show(shared, &report, &tree);
    let outcome = verdict(shared, &report);
    let Some(picture) = picture.filter(|_| outcome == Outcome::Done) else { return Outcome::Problems };
    let Some(figure) = picture.into_figure() else {
        return refuse("a photograph cannot be drawn; name a pose file or an SVG file");
    };
    match write_panels(shared, &figure, file, args) {
        Ok(()) => Outcome::Done,
        Err(message) => refuse(&message),
    }
}

fn write_panels(shared: &Shared, figure: &Figure, file: &Path, args: &FigureArgs) -> Result<(), String> {
    let count = figure.panels.len();
    let wanted: Vec<usize> = match args.panel {
        Some(panel) if panel == 0 || panel > count => {
            return Err(format!("there is no panel {panel}: the figure has {count}, counted from 1"));
        }
        Some(panel) => vec![panel],
        None => (1..=count).collect(),
    };
    let palette = palette(&shared.root);
    let Some(out) = &args.out else {
        return match &wanted[..] {
            [panel] => {
                print(&figure.panels[panel - 1].in_colours(&palette, Medium::Light).standalone());
                Ok(())
            }
            _ => Err(format!(
                "the figure has {count} panels: choose one with `--panel`, or give a file or a folder with `--out`"
            )),
        };
    };
    for panel in &wanted {
        let target = target(out, file, (count > 1 && args.panel.is_none()).then_some(*panel));
        let bytes = encode(&figure.panels[panel - 1], &target, &palette)?;
        author::write(&target, &bytes).map_err(|error| error.to_string())?;
        print(&format!("{}\n", target.display()));
    }
    Ok(())
}

/// The file for a panel: in a folder it is named after the pose file; among others it has its number.
fn target(out: &Path, file: &Path, number: Option<usize>) -> PathBuf {
    let is_folder = out.is_dir() || out.as_os_str().as_encoded_bytes().ends_with(b"/");
    let named =
        if is_folder { out.join(file.file_stem().unwrap_or_default()).with_extension("svg") } else { out.into() };
    let Some(number) = number else { return named };
    let part = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    named.with_file_name(format!("{}-{number}.{}", part(named.file_stem()), part(named.extension())))
}

fn encode(drawing: &SafeSvg, target: &Path, palette: &Palette) -> Result<Vec<u8>, String> {
    let flat = drawing.in_colours(palette, Medium::Light);
    match ending(target).as_str() {
        "svg" => Ok(flat.standalone().into_bytes()),
        "png" => {
            let size = (drawing.width * PIXELS, drawing.height * PIXELS);
            Ok(png::render(&[flat], size, palette.colour(Medium::Light, Paint::Paper)))
        }
        _ => Err(format!("`{}` must end in `.svg` or `.png`, or be a folder", target.display())),
    }
}

fn ending(file: &Path) -> String {
    file.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase()
}

/// The colours of the project's theme; those that stand in the program where there is no project.
fn palette(root: &Path) -> Palette {
    let (tree, _) = source::scan(root);
    let file = SourcePath::known(config::FILE);
    let config = tree.text(&file).and_then(|text| config::parse(&file, text).0);
    config.map(|config| theme::parse(&tree, &config.theme).0.palette).unwrap_or_default()
}

fn write_sheet(shared: &Shared, names: &[String], out: Option<&Path>) -> Outcome {
    let build = pipeline::build(&shared.root, Options::for_readers(today()));
    let Some((site, _)) = build.made.as_ref().filter(|_| !build.report.has_errors()) else {
        show(shared, &build.report, &build);
        return Outcome::Problems;
    };
    let leaflets = match chosen(site, names) {
        Ok(leaflets) => leaflets,
        Err(message) => return refuse(&message),
    };
    let (figures, mut report) = Figures::read(&build.tree, leaflets.iter().copied());
    let is_picture = out.is_some_and(|out| ending(out) == "png");
    let bytes = if is_picture {
        sign_off::contact_sheet(site, &leaflets, &figures, &palette(&shared.root))
    } else {
        report.take(page(site, &leaflets, &figures)).into_bytes()
    };
    show(shared, &report, &build);
    match (verdict(shared, &report), out) {
        (Outcome::Done, Some(out)) => author::write(out, &bytes).map_or_else(|error| fail(&error), |()| Outcome::Done),
        (Outcome::Done, None) => {
            print(&String::from_utf8_lossy(&bytes));
            Outcome::Done
        }
        (problems, _) => problems,
    }
}

/// The leaflets of some names, or all where none is named.
fn chosen<'s>(site: &'s Site, names: &[String]) -> Result<Vec<&'s Leaflet>, String> {
    let known = || site.leaflets.keys().map(LeafletId::as_str);
    if let Some(name) = names.iter().find(|name| known().all(|known| known != **name)) {
        let help = nearest(name, known()).map(|known| format!("; did you mean `{known}`?")).unwrap_or_default();
        return Err(format!("there is no leaflet `{name}`{help}"));
    }
    let is_meant = |leaflet: &&Leaflet| names.is_empty() || names.iter().any(|name| name == leaflet.id.as_str());
    Ok(site.leaflets.values().filter(is_meant).collect())
}

fn page(site: &Arc<Site>, leaflets: &[&Leaflet], figures: &Figures) -> (String, Report) {
    let (context, _) = RenderContext::new(Arc::clone(site), &Theme::default(), today(), Spacing::Compact);
    sign_off::sheet(&context, leaflets, figures)
}
