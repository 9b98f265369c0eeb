//! Pure pictures: an authored SVG to a safe one, a photograph to sized variants. Nothing here opens a file, and nothing
//! of an authored file reaches a patient's phone but what is drawn in it.

mod container;
pub mod png;
pub mod raster;
pub mod svg;

use crate::diag::{Code, Diagnostic, Report};
use crate::path::SourcePath;

/// A picture made by hand, ready for the site.
#[derive(Clone, Debug, PartialEq)]
pub enum Picture {
    /// A drawing, sharp at every size.
    Drawing(svg::SafeSvg),
    /// A photograph in several widths.
    Photograph(raster::Variants),
}

impl Picture {
    /// Reads a picture of a kind that the ending of its name tells: `.svg`, `.png`, `.jpg`, `.jpeg`, `.webp`.
    #[must_use]
    pub fn read(file: &SourcePath, bytes: &[u8]) -> (Option<Self>, Report) {
        match &*file.extension().to_ascii_lowercase() {
            "svg" => {
                let (drawing, report) = svg::read(file, bytes);
                (drawing.map(Self::Drawing), report)
            }
            "png" | "jpg" | "jpeg" | "webp" => {
                let (photograph, report) = raster::read(file, bytes);
                (photograph.map(Self::Photograph), report)
            }
            other => (None, Report::from_iter([unknown_kind(file, other)])),
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
            Some(Picture::Drawing(_)) => Ok("drawing"),
            Some(Picture::Photograph(_)) => Ok("photograph"),
            None => Err(&*report.iter().next().unwrap().message),
        };
        assert_eq!(found, wanted);
        assert_eq!(report.is_empty(), picture.is_some());
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
