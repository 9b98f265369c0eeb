//! A photograph as a phone should get it: turned upright, in a few widths, and without what the camera noted about
//! place, time, device and owner. Colours and composition are the author's.

use std::io::Cursor;

use fast_image_resize::Resizer;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngDecoder, PngEncoder};
use image::codecs::webp::{WebPDecoder, WebPEncoder};
use image::error::{ImageError, LimitErrorKind};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, ImageResult, Limits};

use super::container::{is_whole_jpeg, png_without_notes};
use crate::diag::{Code, Diagnostic, Report};
use crate::path::SourcePath;

/// The most pixels to a side that are read.
const MAX_SIDE: u32 = 12_000;

/// The most memory for the pixels of one picture, in bytes: a camera's 50 megapixels with room to spare.
const MAX_MEMORY: u64 = 256 * 1024 * 1024;

/// The widths in pixels that are offered below the full one: a phone, a phone of fine resolution, a tablet.
const WIDTHS: [u32; 3] = [480, 960, 1440];

/// The greatest width that is offered. Paper 90 mm wide at 500 dots per inch asks for no more.
const FULL_WIDTH: u32 = 1920;

/// The quality of JPEG, of 100: artefacts are not seen at arm's length.
const JPEG_QUALITY: u8 = 82;

/// A photograph in several widths, narrowest first. Formats may differ from width to width.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variants(Vec<Variant>);

/// A photograph in one width.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The encoded picture, without metadata.
    pub bytes: Vec<u8>,
    /// The ending of its file's name: `jpg`, `png` or `webp`.
    pub extension: &'static str,
}

impl Variants {
    /// The variants for `srcset`, narrowest first.
    pub fn iter(&self) -> impl Iterator<Item = &Variant> {
        self.0.iter()
    }

    /// The widest variant, for `src`, `width` and `height`, and for paper.
    ///
    /// # Panics
    /// Never: there is at least one.
    #[must_use]
    pub fn widest(&self) -> &Variant {
        self.0.last().expect("a photograph has at least one variant")
    }
}

/// Reads a PNG, JPEG or WebP file, told by its content, and makes its variants. The same bytes give the same variants.
#[must_use]
pub fn read(file: &SourcePath, bytes: &[u8]) -> (Option<Variants>, Report) {
    match decode(bytes).and_then(|source| Ok(variants(source)?)) {
        Ok(variants) => (Some(variants), Report::default()),
        Err(Refusal { message, help }) => {
            (None, Report::from_iter([Diagnostic::new(Code::BrokenImage, message).in_file(file).help(help)]))
        }
    }
}

/// Why a picture cannot be used, and what to do.
struct Refusal {
    message: String,
    help: &'static str,
}

impl Refusal {
    fn new(message: impl Into<String>, help: &'static str) -> Self {
        Self { message: message.into(), help }
    }

    fn damaged() -> Self {
        Self::new("the picture is damaged or incomplete", "export it again from where it comes from")
    }
}

impl From<ImageError> for Refusal {
    fn from(error: ImageError) -> Self {
        match error {
            ImageError::Limits(limit) if limit.kind() == LimitErrorKind::DimensionError => {
                Self::new(format!("the picture has more than {MAX_SIDE} pixels to a side"), "make it smaller")
            }
            ImageError::Limits(_) => Self::new("the picture has more pixels than can be read", "make it smaller"),
            ImageError::Unsupported(_) => Self::new("the picture cannot be read", "save it again as PNG or JPEG"),
            _ => Self::damaged(),
        }
    }
}

/// A decoded picture, upright, and what its author's encoding is worth.
struct Source {
    picture: DynamicImage,
    encoding: Encoding,
}

enum Encoding {
    /// Losses are there already: to keep a JPEG's artefacts without loss would be waste.
    Jpeg,
    /// The same pixels, often smaller than we can write them (with a palette, say), and without notes.
    Png(Vec<u8>),
    /// Nothing that could be used again.
    Other,
}

fn decode(bytes: &[u8]) -> Result<Source, Refusal> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(ImageError::from)?;
    let animated = match reader.format() {
        Some(ImageFormat::Png) => PngDecoder::with_limits(Cursor::new(bytes), limits())?.is_apng()?,
        Some(ImageFormat::WebP) => WebPDecoder::new(Cursor::new(bytes))?.has_animation(),
        Some(ImageFormat::Jpeg) if !is_whole_jpeg(bytes) => return Err(Refusal::damaged()),
        Some(ImageFormat::Jpeg) => false,
        _ => return Err(Refusal::new("the file holds no PNG, JPEG or WebP picture", "save it again as PNG or JPEG")),
    };
    if animated {
        return Err(Refusal::new("a moving picture distracts, and cannot be printed", "save one frame of it"));
    }
    let format = reader.format();
    let (picture, orientation) = upright(reader)?;
    let encoding = match format {
        Some(ImageFormat::Jpeg) => Encoding::Jpeg,
        _ if orientation != Orientation::NoTransforms => Encoding::Other,
        _ => png_without_notes(bytes).map_or(Encoding::Other, Encoding::Png),
    };
    Ok(Source { picture: in_eight_bits(&picture), encoding })
}

/// Decodes a picture and turns it the way the camera was held, which is returned too.
fn upright(mut reader: ImageReader<Cursor<&[u8]>>) -> ImageResult<(DynamicImage, Orientation)> {
    let mut limits = limits();
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder()?;
    limits.reserve(decoder.total_bytes())?;
    decoder.set_limits(limits)?;
    let orientation = decoder.orientation()?;
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(orientation);
    Ok((picture, orientation))
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_MEMORY);
    limits
}

fn variants(source: Source) -> ImageResult<Variants> {
    let Source { picture, encoding } = source;
    let scaled: Vec<DynamicImage> = widths(picture.width()).map(|width| scaled(&picture, width)).collect();
    let widest = scaled.last().expect("there is at least one width");
    let format = if matches!(encoding, Encoding::Jpeg) { Format::Jpeg } else { best_format(widest)? };
    let mut variants = scaled.iter().map(|picture| variant(picture, format)).collect::<ImageResult<Vec<_>>>()?;
    if let (Encoding::Png(own), Some(widest)) = (encoding, variants.last_mut())
        && widest.width == picture.width()
        && own.len() < widest.bytes.len()
    {
        (widest.bytes, widest.extension) = (own, Format::Png.extension());
    }
    Ok(Variants(without_waste(variants)))
}

/// Leaves out what is narrower than another variant without being smaller.
fn without_waste(variants: Vec<Variant>) -> Vec<Variant> {
    let mut least = usize::MAX;
    let mut kept: Vec<Variant> = variants
        .into_iter()
        .rev()
        .filter(|variant| {
            let smaller = variant.bytes.len() < least;
            least = least.min(variant.bytes.len());
            smaller
        })
        .collect();
    kept.reverse();
    kept
}

/// Four channels or fewer of eight bits each, and no transparency that hides nothing: what every phone shows.
fn in_eight_bits(picture: &DynamicImage) -> DynamicImage {
    let opaque = !picture.color().has_alpha() || picture.to_rgba8().pixels().all(|pixel| pixel.0[3] == u8::MAX);
    match (opaque, picture.color().has_color()) {
        (true, true) => picture.to_rgb8().into(),
        (true, false) => picture.to_luma8().into(),
        (false, _) => picture.to_rgba8().into(),
    }
}

/// The widths to make: never wider than the picture, and none that saves less than a fifth of the next.
fn widths(width: u32) -> impl Iterator<Item = u32> {
    let widest = width.min(FULL_WIDTH);
    WIDTHS.into_iter().filter(move |width| width * 5 <= widest * 4).chain([widest])
}

fn scaled(picture: &DynamicImage, width: u32) -> DynamicImage {
    if width == picture.width() {
        return picture.clone();
    }
    let height = (u64::from(picture.height()) * u64::from(width)).div_ceil(u64::from(picture.width()));
    let height = u32::try_from(height).expect("a picture that shrinks keeps a height of 32 bits");
    let mut scaled = DynamicImage::new(width, height, picture.color());
    Resizer::new().resize(picture, &mut scaled, None).expect("both pictures have the same channels of eight bits");
    scaled
}

/// A format that every browser and the paper version can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Jpeg,
    Png,
    WebP,
}

impl Format {
    fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::WebP => "webp",
        }
    }
}

/// Chooses the format by trying. A drawing is smallest, and sharp, without loss; a photograph only as JPEG, which is
/// taken when it saves a third at least.
fn best_format(picture: &DynamicImage) -> ImageResult<Format> {
    let size = |format| Ok::<_, ImageError>(encode(picture, format)?.len());
    let (png, webp) = (size(Format::Png)?, size(Format::WebP)?);
    let (lossless, least) = if webp < png { (Format::WebP, webp) } else { (Format::Png, png) };
    let jpeg_saves_a_third = !picture.color().has_alpha() && size(Format::Jpeg)? * 3 <= least * 2;
    Ok(if jpeg_saves_a_third { Format::Jpeg } else { lossless })
}

fn variant(picture: &DynamicImage, format: Format) -> ImageResult<Variant> {
    let (width, height, extension) = (picture.width(), picture.height(), format.extension());
    Ok(Variant { width, height, bytes: encode(picture, format)?, extension })
}

fn encode(picture: &DynamicImage, format: Format) -> ImageResult<Vec<u8>> {
    let mut bytes = Vec::new();
    match format {
        Format::Jpeg => picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY))?,
        Format::Png => picture.write_with_encoder(PngEncoder::new_with_quality(
            &mut bytes,
            CompressionType::Best,
            FilterType::Adaptive,
        ))?,
        Format::WebP => picture.write_with_encoder(WebPEncoder::new_lossless(&mut bytes))?,
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use image::{ImageEncoder, Luma, LumaA, Rgb, RgbImage, Rgba};

    use super::*;

    /// What a camera writes in front of a picture: its EXIF block with an orientation, and a name that may not get out.
    fn exif(orientation: u8) -> Vec<u8> {
        let mut block = b"II*\0\x08\0\0\0\x02\0".to_vec();
        block.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
        block.extend([0x3b, 0x01, 2, 0, 12, 0, 0, 0, 38, 0, 0, 0]);
        block.extend(b"\0\0\0\0Jan Pietersen");
        block
    }

    /// A wide, low picture, red at its left end and blue at its right, with the grain of a camera.
    fn photograph(width: u32, height: u32) -> RgbImage {
        let grain = |x: u32, y: u32, channel: u32| {
            let hash = (x * 8192 + y * 4 + channel).wrapping_mul(0x9e37_79b1).rotate_left(15).wrapping_mul(0x85eb_ca77);
            u8::try_from(hash >> 29).unwrap()
        };
        RgbImage::from_fn(width, height, |x, y| {
            let blue = u8::try_from(x * 240 / width).unwrap();
            Rgb([240 - blue + grain(x, y, 0), 90 + grain(x, y, 1), blue + grain(x, y, 2)])
        })
    }

    fn write(picture: &RgbImage, mut encoder: impl ImageEncoder, orientation: u8) {
        encoder.set_exif_metadata(exif(orientation)).unwrap();
        picture.write_with_encoder(encoder).unwrap();
    }

    fn jpeg(picture: &RgbImage, orientation: u8) -> Vec<u8> {
        let mut bytes = Vec::new();
        write(picture, JpegEncoder::new_with_quality(&mut bytes, 90), orientation);
        bytes
    }

    fn png(picture: &RgbImage, orientation: u8) -> Vec<u8> {
        let mut bytes = Vec::new();
        write(picture, PngEncoder::new(&mut bytes), orientation);
        bytes
    }

    fn webp(picture: &RgbImage, orientation: u8) -> Vec<u8> {
        let mut bytes = Vec::new();
        write(picture, WebPEncoder::new_lossless(&mut bytes), orientation);
        bytes
    }

    fn plain_png(picture: &DynamicImage) -> Vec<u8> {
        encode(picture, Format::Png).unwrap()
    }

    fn variants_of(bytes: &[u8]) -> Vec<Variant> {
        let (variants, report) = read(&SourcePath::known("content/rug/figures/a.jpg"), bytes);
        assert!(report.is_empty(), "{report:#?}");
        variants.unwrap().0
    }

    fn check_widths(width: u32, wanted: &[u32]) {
        let variants = variants_of(&plain_png(&photograph(width, 10).into()));
        assert_eq!(variants.iter().map(|variant| variant.width).collect::<Vec<_>>(), wanted);
        for variant in variants {
            let decoded = image::load_from_memory(&variant.bytes).unwrap();
            assert_eq!((decoded.width(), decoded.height()), (variant.width, variant.height));
            assert_eq!(variant.height, (10 * variant.width).div_ceil(width));
        }
    }

    #[test]
    fn a_picture_is_offered_in_narrower_widths_and_never_enlarged() {
        check_widths(1, &[1]);
        check_widths(480, &[480]);
        check_widths(599, &[599]);
        check_widths(600, &[480, 600]);
        check_widths(1000, &[480, 1000]);
        check_widths(1300, &[480, 960, 1300]);
        check_widths(2500, &[480, 960, 1440, 1920]);
    }

    fn red_at_the_top(bytes: &[u8]) -> bool {
        let picture = image::load_from_memory(bytes).unwrap().into_rgb8();
        let (x, y) = (picture.width() / 2, picture.height() / 10);
        picture.get_pixel(x, y).0[0] > 150 && picture.get_pixel(x, picture.height() - 1 - y).0[2] > 150
    }

    #[test]
    fn a_camera_held_sideways_gives_an_upright_picture() {
        let picture = photograph(60, 20);
        for bytes in [jpeg(&picture, 6), png(&picture, 6), webp(&picture, 6)] {
            let variants = variants_of(&bytes);
            assert_eq!((variants[0].width, variants[0].height), (20, 60));
            assert!(red_at_the_top(&variants[0].bytes));
        }
        assert_eq!(variants_of(&jpeg(&picture, 1))[0].width, 60);
    }

    #[test]
    fn what_the_camera_noted_does_not_get_out() {
        let name = b"Pietersen";
        let picture = photograph(600, 20);
        for bytes in [jpeg(&picture, 1), png(&picture, 1), webp(&picture, 1)] {
            let holds_name = |bytes: &[u8]| bytes.windows(name.len()).any(|window| window == name);
            assert!(holds_name(&bytes));
            for variant in variants_of(&bytes) {
                assert!(!holds_name(&variant.bytes), "{}", variant.extension);
                let mut decoder = ImageReader::new(Cursor::new(&variant.bytes))
                    .with_guessed_format()
                    .unwrap()
                    .into_decoder()
                    .unwrap();
                assert_eq!(decoder.exif_metadata().unwrap(), None);
                assert_eq!(decoder.icc_profile().unwrap(), None);
            }
        }
    }

    fn check_format(bytes: &[u8], wanted: &[&str]) {
        let variants = variants_of(bytes);
        assert!(variants.iter().all(|variant| wanted.contains(&variant.extension)), "{:?}", variants[0].extension);
    }

    #[test]
    fn photographs_become_jpeg_and_drawings_stay_sharp() {
        let photograph = photograph(700, 40);
        let line = RgbImage::from_fn(700, 40, |x, y| if x / 9 == y { Rgb([0; 3]) } else { Rgb([255; 3]) });
        let glass = image::RgbaImage::from_fn(700, 40, |x, _| Rgba([9, 9, 9, u8::try_from(x % 256).unwrap()]));
        check_format(&jpeg(&photograph, 1), &["jpg"]);
        check_format(&jpeg(&line, 1), &["jpg"]);
        check_format(&png(&photograph, 1), &["jpg"]);
        check_format(&webp(&photograph, 1), &["jpg"]);
        check_format(&png(&line, 1), &["png", "webp"]);
        check_format(&plain_png(&glass.into()), &["png", "webp"]);
    }

    fn chunk(name: &[u8], data: &[u8]) -> Vec<u8> {
        let mut crc = flate2::Crc::new();
        crc.update(name);
        crc.update(data);
        [&u32::try_from(data.len()).unwrap().to_be_bytes(), name, data, &crc.sum().to_be_bytes()].concat()
    }

    /// A PNG with one bit to a pixel, 640 pixels wide, in which nothing repeats.
    fn black_and_white_png(notes: &[u8]) -> Vec<u8> {
        let mut pixels = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        for line in photograph(320, 40).as_raw().chunks(80).take(40) {
            pixels.write_all(&[0]).unwrap();
            pixels
                .write_all(&line.iter().map(|byte| byte.wrapping_mul(0x9d).rotate_left(3)).collect::<Vec<_>>())
                .unwrap();
        }
        let header = [0, 0, 2, 128, 0, 0, 0, 40, 1, 0, 0, 0, 0];
        let pixels = pixels.finish().unwrap();
        [b"\x89PNG\r\n\x1a\n", &chunk(b"IHDR", &header)[..], notes, &chunk(b"IDAT", &pixels), &chunk(b"IEND", b"")]
            .concat()
    }

    #[test]
    fn a_png_that_its_author_made_smaller_is_kept_without_its_notes() {
        let variants = variants_of(&black_and_white_png(&chunk(b"tEXt", b"Author\0Jan Pietersen")));
        let [only] = &variants[..] else { panic!("a narrower variant would be larger, {} given", variants.len()) };
        assert_eq!((only.width, only.height, only.extension), (640, 40, "png"));
        assert!(only.bytes == black_and_white_png(b""));
    }

    #[test]
    fn all_kinds_of_pixels_are_read() {
        for picture in [
            DynamicImage::ImageLuma8(image::GrayImage::from_pixel(9, 9, Luma([7]))),
            image::ImageBuffer::from_pixel(9, 9, Luma([7_u16])).into(),
            image::ImageBuffer::from_pixel(9, 9, LumaA([7_u16, 9])).into(),
            image::ImageBuffer::from_pixel(9, 9, Rgb([7_u16; 3])).into(),
            image::ImageBuffer::from_pixel(9, 9, Rgba([7_u16; 4])).into(),
            image::RgbaImage::from_pixel(9, 9, Rgba([7; 4])).into(),
        ] {
            assert_eq!(variants_of(&plain_png(&picture))[0].width, 9);
        }
    }

    #[test]
    fn the_same_bytes_give_the_same_variants() {
        let bytes = jpeg(&photograph(1000, 30), 6);
        assert!(variants_of(&bytes) == variants_of(&bytes));
    }

    fn check_refused(bytes: &[u8], message: &str) {
        let (variants, report) = read(&SourcePath::known("content/rug/figures/a.png"), bytes);
        assert_eq!(variants, None);
        let found: Vec<&Diagnostic> = report.iter().collect();
        assert_eq!((found.len(), found[0].code), (1, Code::BrokenImage));
        assert!(found[0].message.contains(message), "{}, not {message}", found[0].message);
        assert!(found[0].help.is_some() && found[0].place.is_some());
    }

    /// A PNG that claims to be of a size, without the pixels.
    fn claimed_png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = png(&photograph(1, 1), 1);
        bytes[16..20].copy_from_slice(&width.to_be_bytes());
        bytes[20..24].copy_from_slice(&height.to_be_bytes());
        let header = chunk(b"IHDR", &bytes[16..29]);
        bytes.splice(8..33, header);
        bytes
    }

    fn animated_png() -> Vec<u8> {
        let mut bytes = png(&photograph(2, 2), 1);
        bytes.splice(33..33, chunk(b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]));
        bytes
    }

    fn animated_webp() -> Vec<u8> {
        let chunk = |name: &[u8], data: &[u8]| [name, &u32::try_from(data.len()).unwrap().to_le_bytes(), data].concat();
        let still = encode(&photograph(2, 2).into(), Format::WebP).unwrap();
        let frame = [&[0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 9, 0, 0, 0], &still[12..]].concat();
        let header = chunk(b"VP8X", &[2, 0, 0, 0, 1, 0, 0, 1, 0, 0]);
        let body = [&b"WEBP"[..], &header, &chunk(b"ANIM", &[0; 6]), &chunk(b"ANMF", &frame)].concat();
        chunk(b"RIFF", &body)
    }

    #[test]
    fn what_cannot_be_shown_is_refused_with_its_reason() {
        let (whole_png, whole_jpeg) = (png(&photograph(60, 20), 1), jpeg(&photograph(60, 20), 1));
        check_refused(b"", "holds no PNG, JPEG or WebP");
        check_refused(b"GIF89a....", "holds no PNG, JPEG or WebP");
        check_refused(b"<svg/>", "holds no PNG, JPEG or WebP");
        check_refused(&whole_png[..whole_png.len() / 2], "damaged or incomplete");
        check_refused(&whole_jpeg[..whole_jpeg.len() - 9], "damaged or incomplete");
        check_refused(&webp(&photograph(60, 20), 1)[..40], "damaged or incomplete");
        check_refused(&claimed_png(12_001, 1), "more than 12000 pixels to a side");
        check_refused(&claimed_png(12_000, 12_000), "more pixels than can be read");
        check_refused(&animated_png(), "a moving picture");
        check_refused(&animated_webp(), "a moving picture");
    }

    proptest::proptest! {
        #[test]
        fn damage_never_makes_it_panic(at in 0_usize..400, byte: u8) {
            for mut bytes in [jpeg(&photograph(8, 8), 1), png(&photograph(8, 8), 1), webp(&photograph(8, 8), 1)] {
                let at = at % bytes.len();
                bytes[at] = byte;
                let (variants, report) = read(&SourcePath::known("a.png"), &bytes);
                assert_eq!(variants.is_some(), report.is_empty());
            }
        }
    }
}
