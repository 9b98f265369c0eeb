//! QR codes of printed addresses, as SVG for screens and PNG for word processors. They are plain black on white on
//! purpose: no logo, no colour, no rounding, and no theme reaches them.

use std::fmt::{self, Write as _};
use std::ops::Range;

use qrcodegen::{QrCodeEcc, QrSegment, Version};
use thiserror::Error;

use crate::ledger::PrintedCode;

/// The white border that a reader needs, in modules (ISO/IEC 18004).
const QUIET_ZONE: u32 = 4;

/// The least width of a PNG in pixels: at 30 mm on paper that is more than 500 dots per inch.
const PNG_WIDTH: u32 = 600;

/// An address that does not fit into a QR code.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the address is too long for a QR code: {0} characters")]
pub struct TooLong(pub usize);

/// The address a QR code holds: `HTTPS://OEFEN.EXAMPLE/020-07-1-3/`.
///
/// Scheme and host are written in upper case, which means the same and makes the code smaller (alphanumeric mode). The
/// path of `base_url` keeps its case, as hosts tell one from the other there. The slash at the end saves a redirect.
#[must_use]
pub fn payload(base_url: &str, code: PrintedCode) -> String {
    let host = base_url.find("://").map_or(0, |scheme| scheme + "://".len());
    let path = base_url[host..].find('/').map_or(base_url.len(), |slash| host + slash);
    let (site, prefix) = base_url.split_at(path);
    format!("{}{}/{code}/", site.to_ascii_uppercase(), prefix.trim_end_matches('/'))
}

/// The pattern of a QR code.
#[derive(Clone, PartialEq, Eq)]
pub struct QrCode(qrcodegen::QrCode);

impl QrCode {
    /// Encodes an address at level M, or better where that costs no module. The same address gives the same pattern.
    ///
    /// # Errors
    /// [`TooLong`] when the address has more than about 2300 characters.
    pub fn encode(payload: &str) -> Result<Self, TooLong> {
        let (first, last) = (Version::MIN, Version::MAX);
        qrcodegen::QrCode::encode_segments_advanced(&segments(payload), QrCodeEcc::Medium, first, last, None, true)
            .map(Self)
            .map_err(|_| TooLong(payload.chars().count()))
    }

    /// The rows of the pattern from the top, without the quiet zone; `true` is black.
    pub fn modules(&self) -> impl Iterator<Item = Vec<bool>> {
        let size = self.0.size();
        (0..size).map(move |y| (0..size).map(|x| self.0.get_module(x, y)).collect())
    }

    /// Width and height in modules, with the quiet zone on all sides.
    #[must_use]
    pub fn size(&self) -> u32 {
        self.0.size().unsigned_abs() + 2 * QUIET_ZONE
    }

    /// The code as an SVG file whose unit is the module: one path of horizontal runs on a white ground. What it is
    /// called is for the page to say that shows it.
    #[must_use]
    pub fn svg(&self) -> String {
        let size = self.size();
        let path: String = (QUIET_ZONE..).zip(self.modules()).map(|(y, modules)| runs_as_path(&modules, y)).collect();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\">\
             <rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/><path d=\"{path}\"/></svg>\n"
        )
    }

    /// The code as a black and white PNG of at least 600 pixels, every module a whole number of them.
    #[must_use]
    pub fn png(&self) -> Vec<u8> {
        let scale = PNG_WIDTH.div_ceil(self.size());
        let lines: Vec<u8> = self.reach().flat_map(|y| self.line(y, scale).repeat(scale as usize)).collect();
        encode_png(self.size() * scale, &lines)
    }

    /// The modules of a row or column with those of the quiet zone. Outside the pattern every module is white.
    fn reach(&self) -> Range<i32> {
        -QUIET_ZONE.cast_signed()..self.0.size() + QUIET_ZONE.cast_signed()
    }

    /// One line of pixels, eight in a byte, a white one as 1.
    fn line(&self, y: i32, scale: u32) -> Vec<u8> {
        let scale = scale as usize;
        let mut line = vec![0; (self.size() as usize * scale).div_ceil(8)];
        for (module, x) in self.reach().enumerate() {
            if !self.0.get_module(x, y) {
                (module * scale..(module + 1) * scale).for_each(|pixel| line[pixel / 8] |= 0x80 >> (pixel % 8));
            }
        }
        line
    }
}

impl fmt::Debug for QrCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "QrCode({} modules)", self.0.size())
    }
}

/// Splits an address so that only a path in small letters is written byte by byte, when that is shorter: before and
/// behind it stand the host and the code, which fit the alphanumeric mode.
fn segments(payload: &str) -> Vec<QrSegment> {
    let whole = QrSegment::make_segments(payload);
    let compact = |character: char| QrSegment::is_alphanumeric(character.encode_utf8(&mut [0; 4]));
    let rest = payload.trim_start_matches(compact);
    let bytes = rest.trim_end_matches(compact);
    let (head, tail) = (&payload[..payload.len() - rest.len()], &rest[bytes.len()..]);
    let split: Vec<QrSegment> = [head, bytes, tail].into_iter().flat_map(QrSegment::make_segments).collect();
    if bits(&split) < bits(&whole) { split } else { whole }
}

/// The length of segments in the smallest versions, where an address of a site belongs.
fn bits(segments: &[QrSegment]) -> usize {
    const HEADER: usize = 13;
    segments.iter().map(|segment| HEADER + segment.data().len()).sum()
}

fn encode_png(width: u32, lines: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, width);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::One);
    encoder.set_compression(png::Compression::Fast);
    encoder.set_filter(png::Filter::Up);
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(lines));
    written.expect("a picture of moderate size can be written to memory");
    bytes
}

/// Draws the runs of black modules of one row.
fn runs_as_path(modules: &[bool], y: u32) -> String {
    let mut path = String::new();
    for (start, length) in runs(modules) {
        let x = start + QUIET_ZONE as usize;
        write!(path, "M{x} {y}h{length}v1H{x}z").expect("a String takes all text");
    }
    path
}

/// The runs of black modules in a row: where each begins and how long it is.
fn runs(modules: &[bool]) -> Vec<(usize, usize)> {
    let mut start = 0;
    let mut runs = Vec::new();
    for run in modules.chunk_by(|a, b| a == b) {
        if run[0] {
            runs.push((start, run.len()));
        }
        start += run.len();
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLACK: u8 = 0;
    const WHITE: u8 = 255;

    const BASES: [&str; 4] = [
        "https://oefen.example",
        "https://oefen.example/",
        "https://www.ziekenhuis.example/oefenen/",
        "http://127.0.0.1:8000/",
    ];
    const CODES: [&str; 5] = ["020-00-1", "020-07-1", "020-07-1-3", "1020-501-12-10", "020-99-9-8"];

    fn payloads() -> impl Iterator<Item = String> {
        BASES.into_iter().flat_map(|base| CODES.into_iter().map(move |code| payload(base, code.parse().unwrap())))
    }

    fn check_payload(base: &str, code: &str, wanted: &str) {
        assert_eq!(payload(base, code.parse().unwrap()), wanted);
    }

    #[test]
    fn an_address_is_in_upper_case_up_to_its_path_and_ends_in_a_slash() {
        check_payload("https://oefen.example", "020-07-1", "HTTPS://OEFEN.EXAMPLE/020-07-1/");
        check_payload("https://oefen.example/", "020-07-1-3", "HTTPS://OEFEN.EXAMPLE/020-07-1-3/");
        check_payload("https://oefen.example/Fysio/", "020-07-1", "HTTPS://OEFEN.EXAMPLE/Fysio/020-07-1/");
        check_payload("http://localhost:8000", "020-07-1", "HTTP://LOCALHOST:8000/020-07-1/");
    }

    #[test]
    fn every_code_reads_back_from_its_modules() {
        for payload in payloads() {
            let rows: Vec<Vec<bool>> = QrCode::encode(&payload).unwrap().modules().collect();
            let grid = rqrr::SimpleGrid::from_func(rows.len(), |x, y| rows[y][x]);
            let (meta, text) = rqrr::Grid::new(grid).decode().unwrap();
            assert_eq!(text, payload);
            assert_ne!(meta.ecc_level, 1, "{payload} is at level L");
        }
    }

    fn check_photograph(width: usize, grey: impl FnMut(usize, usize) -> u8, payload: &str) {
        let mut photograph = rqrr::PreparedImage::prepare_from_greyscale(width, width, grey);
        let grids = photograph.detect_grids();
        assert_eq!(grids.len(), 1, "{payload}");
        assert_eq!(grids[0].decode().unwrap().1, payload);
    }

    #[test]
    fn every_code_reads_back_from_its_png() {
        for payload in payloads() {
            let code = QrCode::encode(&payload).unwrap();
            let png = image::load_from_memory(&code.png()).unwrap().into_luma8();
            assert!(png.width() >= 600 && png.width().is_multiple_of(code.size()) && png.width() == png.height());
            let width = png.width() as usize;
            check_photograph(width, |x, y| png.as_raw()[y * width + x], &payload);
        }
    }

    /// Draws the path of the SVG, four pixels to a module.
    fn draw(svg: &str, size: usize) -> Vec<bool> {
        let width = size * 4;
        let mut pixels = vec![false; width * width];
        let path = svg.split_once("d=\"").unwrap().1.split_once('"').unwrap().0;
        for run in path.split('M').skip(1) {
            let (x, rest) = run.split_once(' ').unwrap();
            let (y, rest) = rest.split_once('h').unwrap();
            let (length, close) = rest.split_once('v').unwrap();
            assert_eq!(close, format!("1H{x}z"));
            let [x, y, length]: [usize; 3] = [x, y, length].map(|number| number.parse().unwrap());
            for line in y * 4..(y + 1) * 4 {
                pixels[line * width + x * 4..line * width + (x + length) * 4].fill(true);
            }
        }
        pixels
    }

    #[test]
    fn every_code_reads_back_from_its_svg() {
        for payload in payloads() {
            let code = QrCode::encode(&payload).unwrap();
            let (svg, size) = (code.svg(), code.size() as usize);
            let xml = roxmltree::Document::parse(&svg).unwrap();
            assert_eq!(xml.root_element().attribute("viewBox"), Some(&*format!("0 0 {size} {size}")));
            let pixels = draw(&svg, size);
            check_photograph(size * 4, |x, y| if pixels[y * size * 4 + x] { BLACK } else { WHITE }, &payload);
        }
    }

    #[test]
    fn the_quiet_zone_is_white_on_all_sides() {
        let code = QrCode::encode("HTTPS://OEFEN.EXAMPLE/020-07-1/").unwrap();
        let png = image::load_from_memory(&code.png()).unwrap().into_luma8();
        let scale = png.width() / code.size();
        let quiet = |at: u32| at / scale < 4 || at / scale >= code.size() - 4;
        for (x, y, pixel) in png.enumerate_pixels() {
            assert!(pixel.0 == [WHITE] || !quiet(x) && !quiet(y), "{x} {y}");
        }
        assert_eq!(png.get_pixel(4 * scale, 4 * scale).0, [BLACK]);
    }

    fn check_version(payload: &str, version: u8) {
        assert_eq!(QrCode::encode(payload).unwrap().0.version().value(), version, "{payload}");
    }

    #[test]
    fn codes_stay_small() {
        check_version("HTTPS://OEFEN.EXAMPLE/020-07-1/", 2);
        check_version("HTTPS://OEFEN.EXAMPLE/020-07-1-3/", 2);
        check_version("HTTPS://WWW.ZIEKENHUIS.EXAMPLE/oefenen/020-07-1-3/", 3);
    }

    #[test]
    fn a_path_in_small_letters_does_not_cost_the_rest_its_mode() {
        let address = "HTTPS://WWW.ZIEKENHUIS.EXAMPLE/oefenen/020-07-1-3/";
        let in_one_mode = qrcodegen::QrCode::encode_text(address, QrCodeEcc::Medium).unwrap();
        assert!(QrCode::encode(address).unwrap().0.version() < in_one_mode.version());
    }

    #[test]
    fn the_same_address_gives_the_same_files() {
        let make = || QrCode::encode("HTTPS://OEFEN.EXAMPLE/020-07-1/").unwrap();
        assert_eq!((make().svg(), make().png()), (make().svg(), make().png()));
    }

    #[test]
    fn an_address_beyond_all_measure_is_refused() {
        let long = format!("HTTPS://OEFEN.EXAMPLE/{}/", "ë".repeat(2000));
        assert_eq!(QrCode::encode(&long), Err(TooLong(2023)));
    }

    #[test]
    fn files_are_small() {
        let code = QrCode::encode("HTTPS://OEFEN.EXAMPLE/020-07-1-3/").unwrap();
        assert!(code.svg().len() < 4_000, "{}", code.svg().len());
        assert!(code.png().len() < 3_000, "{}", code.png().len());
    }
}
