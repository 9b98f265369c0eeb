//! `Output` to `Output`: which files get compressed copies beside them, and how those are made. It writes no file.

use std::io::Write as _;

use crate::artifact::{Encoding, Output};

/// Names how copies are compressed. It changes whenever [`encode`] may give other bytes than before, so that a
/// published copy is kept only when it would be made the same way again.
pub const ENCODER: &str = "gzip 9, brotli 5; 2";

/// Copies of smaller files, in bytes, save nothing: a response that small travels in one packet either way.
const SMALLEST: usize = 200;

/// Measured over the 203 pages of the back-pain site, 2 MB: 0.12 s for 604 KB. Quality 9 takes eight times as long for
/// less than 1 % fewer bytes.
const BROTLI_QUALITY: i32 = 5;

/// Extensions of the files that are text and so shrink. All other kinds are compressed in themselves.
const COMPRESSIBLE: &[&str] =
    &["css", "csv", "ftl", "htm", "html", "ics", "js", "json", "map", "md", "mjs", "svg", "txt", "webmanifest", "xml"];

/// Marks every file of text to get a gzip and a brotli copy.
#[must_use]
pub fn compress(mut output: Output) -> Output {
    for (path, artifact) in output.iter_mut() {
        if COMPRESSIBLE.contains(&path.extension()) {
            *artifact = artifact.clone().with_encodings(&[Encoding::Gzip, Encoding::Brotli]);
        }
    }
    output
}

/// Compresses bytes: the same bytes give the same copy on every machine and at every time.
///
/// Returns `None` when the copy would not be worth its place: a tiny file, or no gain.
#[must_use]
pub fn encode(encoding: Encoding, bytes: &[u8]) -> Option<Vec<u8>> {
    if bytes.len() < SMALLEST {
        return None;
    }
    let copy = match encoding {
        Encoding::Gzip => gzip(bytes),
        Encoding::Brotli => brotli(bytes),
    };
    (copy.len() < bytes.len()).then_some(copy)
}

/// The header carries no time and no name, as `flate2` leaves both out unless asked.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::with_capacity(bytes.len() / 2), flate2::Compression::best());
    encoder.write_all(bytes).expect("writing into memory does not fail");
    encoder.finish().expect("writing into memory does not fail")
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: window_bits(bytes.len()),
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut copy = Vec::with_capacity(bytes.len() / 2);
    brotli::BrotliCompress(&mut &*bytes, &mut copy, &parameters).expect("writing into memory does not fail");
    copy
}

/// The smallest window that holds the whole file, since a larger one finds no more and costs memory in every browser;
/// but never below 18 bits, where the encoder changes to a method twenty times as slow.
fn window_bits(length: usize) -> i32 {
    (length.max(1).ilog2() + 1).clamp(18, 22).cast_signed()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;
    use crate::artifact::Artifact;
    use crate::path::OutPath;

    fn decode(encoding: Encoding, copy: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        match encoding {
            Encoding::Gzip => flate2::read::GzDecoder::new(copy).read_to_end(&mut bytes),
            Encoding::Brotli => brotli::Decompressor::new(copy, 4096).read_to_end(&mut bytes),
        }
        .unwrap();
        bytes
    }

    fn check_copies(bytes: &[u8]) {
        for encoding in [Encoding::Gzip, Encoding::Brotli] {
            let copy = encode(encoding, bytes).unwrap();
            assert!(copy.len() < bytes.len());
            assert_eq!(decode(encoding, &copy), bytes);
            assert_eq!(encode(encoding, bytes).unwrap(), copy);
        }
    }

    #[test]
    fn copies_are_smaller_and_give_the_file_back() {
        check_copies("Ga op uw rug liggen. ".repeat(10).as_bytes());
        check_copies("Ga op uw rug liggen. ".repeat(10_000).as_bytes());
        check_copies(&(0..5_000_000_u32).map(|n| (n / 7 % 251).to_le_bytes()[0]).collect::<Vec<u8>>());
    }

    #[test]
    fn a_gzip_copy_carries_no_time() {
        let copy = encode(Encoding::Gzip, &[b'a'; 500]).unwrap();
        assert_eq!(copy[4..8], [0; 4]);
    }

    #[test]
    fn copies_without_gain_are_not_made() {
        let mut noise = Vec::new();
        blake3::Hasher::new().finalize_xof().take(1000).read_to_end(&mut noise).unwrap();
        for encoding in [Encoding::Gzip, Encoding::Brotli] {
            assert_eq!(encode(encoding, &noise), None);
            assert_eq!(encode(encoding, &[b'a'; SMALLEST - 1]), None);
        }
    }

    #[test]
    fn only_text_gets_copies() {
        let mut output = Output::default();
        for path in ["nl/index.html", "a.css", "qr.svg", "folder.pdf", "a.woff2", "a.webp", "sitemap.xml"] {
            output.insert(OutPath::known(path), Artifact::bytes(*b"")).unwrap();
        }
        let output = compress(output);
        let marked: Vec<&str> = output
            .iter()
            .filter(|(_, artifact)| !artifact.encodings().is_empty())
            .map(|(path, _)| path.as_str())
            .collect();
        assert_eq!(marked, ["a.css", "nl/index.html", "qr.svg", "sitemap.xml"]);
    }
}
