//! Pure pictures: a pose file to the panels of a figure, an authored SVG to a safe one, a photograph to sized variants;
//! and drawings as pixels. Nothing here opens a file, and nothing of an authored file reaches a patient's phone but what
//! is drawn in it.

pub mod contact;
mod container;
pub mod png;
pub mod pose;
pub mod raster;
pub mod svg;

use crate::diag::{Code, Diagnostic, Report};
use crate::path::SourcePath;

/// The ending of the names of pose files.
pub const POSE_FILE: &str = "toml";

/// The longest side of a drawing made by hand in a page, in CSS pixels: about that of a figure drawn from a pose file.
const LONGEST_SIDE: u32 = 430;

/// What a picture's file holds, ready for the site.
#[derive(Clone, Debug, PartialEq)]
pub enum Picture {
    /// A figure of one or more panels, drawn from a pose file.
    Figure(pose::Figure),
    /// A drawing made by hand, sharp at every size.
    Drawing(svg::SafeSvg),
    /// A photograph in several widths.
    Photograph(raster::Variants),
}

impl Picture {
    /// Reads a picture of a kind that the ending of its name tells: `.toml`, `.svg`, `.png`, `.jpg`, `.jpeg`,
    /// `.webp`.
    #[must_use]
    pub fn read(file: &SourcePath, bytes: &[u8]) -> (Option<Self>, Report) {
        match &*file.extension().to_ascii_lowercase() {
            POSE_FILE => {
                let (figure, report) = pose::read(file, bytes);
                (figure.map(Self::Figure), report)
            }
            "svg" => {
                let (drawing, report) = svg::read(file, bytes);
                (drawing.map(|drawing| Self::Drawing(drawing.within(LONGEST_SIDE))), report)
            }
            "png" | "jpg" | "jpeg" | "webp" => {
                let (photograph, report) = raster::read(file, bytes);
                (photograph.map(Self::Photograph), report)
            }
            other => (None, Report::from_iter([unknown_kind(file, other)])),
        }
    }

    /// The drawings that the file holds, one for a drawing made by hand; `None` for a photograph.
    #[must_use]
    pub fn into_figure(self) -> Option<pose::Figure> {
        match self {
            Self::Figure(figure) => Some(figure),
            Self::Drawing(drawing) => Some(pose::Figure { panels: vec![drawing], telling: 0, question: None }),
            Self::Photograph(_) => None,
        }
    }
}

fn unknown_kind(file: &SourcePath, extension: &str) -> Diagnostic {
    Diagnostic::new(Code::BrokenImage, format!("pictures of the kind `{extension}` are not shown by every phone"))
        .in_file(file)
        .help("save it as SVG when it is drawn, as JPEG when it is a photograph")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, bytes: &[u8], wanted: Result<&str, &str>) {
        let (picture, report) = Picture::read(&SourcePath::known(name), bytes);
        let found = match &picture {
            Some(Picture::Figure(_)) => Ok("figure"),
            Some(Picture::Drawing(_)) => Ok("drawing"),
            Some(Picture::Photograph(_)) => Ok("photograph"),
            None => Err(&*report.iter().next().unwrap().message),
        };
        assert_eq!(found, wanted);
        assert_eq!(report.is_empty(), picture.is_some());
    }

    #[test]
    fn a_drawing_made_by_hand_is_about_as_large_as_a_figure() {
        let size = |width: u32, height: u32| {
            let text = format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}'/>");
            match Picture::read(&SourcePath::known("a.svg"), text.as_bytes()).0 {
                Some(Picture::Drawing(drawing)) => (drawing.width, drawing.height),
                _ => panic!("a drawing is read"),
            }
        };
        assert_eq!(size(400, 300), (400, 300));
        assert_eq!(size(4300, 1000), (430, 100));
        assert_eq!(size(1, 43_000), (1, 430));
    }

    #[test]
    fn the_ending_of_the_name_tells_how_a_picture_is_read() {
        let svg = br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>"#;
        let mut png = Vec::new();
        image::GrayImage::new(1, 1).write_to(&mut std::io::Cursor::new(&mut png), image::ImageFormat::Png).unwrap();
        check("content/rug/figures/a.svg", svg, Ok("drawing"));
        check("content/rug/figures/A.SVG", svg, Ok("drawing"));
        check("content/rug/figures/a.PNG", &png, Ok("photograph"));
        check("content/rug/figures/a.jpeg", &png, Ok("photograph"));
        check("content/rug/figures/a.gif", b"GIF89a", Err("pictures of the kind `gif` are not shown by every phone"));
    }
}
