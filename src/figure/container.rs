//! The bytes around the pixels of a photograph: which of them may stay, and whether all are there. It decodes nothing.

const PNG_SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The parts of a PNG that pixels need. Everything else is notes: text, time, place, profiles, previews.
const PNG_PIXELS: [&[u8]; 5] = [b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"];

/// The author's own encoding of a PNG without anything but pixels; `None` when the file is not a whole PNG.
pub(super) fn png_without_notes(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes.strip_prefix(PNG_SIGNATURE)?;
    let mut kept = PNG_SIGNATURE.to_vec();
    loop {
        let (length, _) = rest.split_first_chunk::<4>()?;
        // Length, name, data, checksum.
        let end = usize::try_from(u32::from_be_bytes(*length)).ok()?.checked_add(12)?;
        let (chunk, behind) = rest.split_at_checked(end)?;
        let name = &chunk[4..8];
        if PNG_PIXELS.contains(&name) {
            kept.extend(chunk);
        }
        if name == b"IEND" {
            return Some(kept);
        }
        rest = behind;
    }
}

/// Whether a JPEG has its end. Decoders paint what is missing grey and say nothing.
///
/// Previews among the camera's notes have an end of their own, so the notes are passed over first. In the pixels
/// themselves the two bytes of the end never stand.
pub(super) fn is_whole_jpeg(bytes: &[u8]) -> bool {
    scan(bytes).is_some_and(|scan| scan.windows(2).any(|pair| pair == [0xff, 0xd9]))
}

/// The bytes of a JPEG from the beginning of its first scan.
fn scan(bytes: &[u8]) -> Option<&[u8]> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    loop {
        match rest {
            [0xff, 0xda, scan @ ..] => return Some(scan),
            // Bytes 0xff may fill the room between segments.
            [0xff, 0xff, ..] => rest = &rest[1..],
            [0xff, _, high, low, ..] => rest = rest.get(2 + usize::from(u16::from_be_bytes([*high, *low]))..)?,
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(name: &str, data: &str) -> Vec<u8> {
        [&u32::try_from(data.len()).unwrap().to_be_bytes(), name.as_bytes(), data.as_bytes(), b"CRC!"].concat()
    }

    fn png(chunks: &[(&str, &str)]) -> Vec<u8> {
        let chunks = chunks.iter().flat_map(|(name, data)| chunk(name, data));
        PNG_SIGNATURE.iter().copied().chain(chunks).collect()
    }

    #[test]
    fn a_png_keeps_its_pixels_only() {
        let full = [
            ("IHDR", "size"),
            ("tEXt", "Author Jan"),
            ("PLTE", "abc"),
            ("eXIf", "place"),
            ("IDAT", "1"),
            ("tIME", "now"),
            ("IDAT", "2"),
            ("IEND", ""),
            ("note", "behind the end"),
        ];
        let bare = [("IHDR", "size"), ("PLTE", "abc"), ("IDAT", "1"), ("IDAT", "2"), ("IEND", "")];
        assert_eq!(png_without_notes(&png(&full)), Some(png(&bare)));
    }

    #[test]
    fn a_png_cut_short_is_none() {
        let whole = png(&[("IHDR", "size"), ("IEND", "")]);
        assert!(png_without_notes(&whole).is_some());
        for length in 0..whole.len() {
            assert_eq!(png_without_notes(&whole[..length]), None);
        }
        let boast = [PNG_SIGNATURE, &[0xff; 12]].concat();
        assert_eq!(png_without_notes(&boast), None);
    }

    #[test]
    fn a_jpeg_is_whole_when_its_pixels_end() {
        let notes = b"\xff\xd8\xff\xe1\x00\x08\xff\xd8\xff\xda\xff\xd9\xff";
        let check = |pixels: &[u8], whole| assert_eq!(is_whole_jpeg(&[&notes[..], pixels].concat()), whole);
        check(b"\xff\xda\x01\x02\xff\xd9", true);
        check(b"\xff\xda\x01\x02\xff\xd9trailer", true);
        check(b"\xff\xda\x01\x02", false);
        check(b"\xff", false);
        check(b"", false);
        check(b"\x00", false);
        check(b"\xff\xe0\x00\x00", false);
    }
}
