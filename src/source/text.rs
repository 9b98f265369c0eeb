//! Bytes to text: what a text file is, and how its encoding and line ends are made one. It opens no file.

use std::ops::Range;

/// Extensions of the files that are text.
const TEXT_EXTENSIONS: &[&str] =
    &["css", "ftl", "html", "js", "json", "md", "po", "svg", "toml", "txt", "webmanifest", "xlf", "xliff"];

const BYTE_ORDER_MARK: char = '\u{feff}';

/// Bytes that are not UTF-8.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NotUtf8 {
    /// The text with U+FFFD in place of what is wrong, its line ends made one.
    pub(super) lossy: String,
    /// Where in that text the first U+FFFD stands.
    pub(super) place: Range<usize>,
    /// Whether the bytes look like UTF-16, which Windows editors write under the name "Unicode".
    pub(super) looks_like_utf16: bool,
}

/// Whether a file with this extension is text.
pub(super) fn is_text(extension: &str) -> bool {
    TEXT_EXTENSIONS.iter().any(|known| known.eq_ignore_ascii_case(extension))
}

/// Decodes a text file: UTF-8, without its byte order mark, lines ending in a line feed alone.
pub(super) fn decode(bytes: Vec<u8>) -> Result<String, NotUtf8> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(normalize(text)),
        Err(error) => {
            let (good, _) = error.as_bytes().split_at(error.utf8_error().valid_up_to());
            let start = normalize(String::from_utf8_lossy(good).into_owned()).len();
            Err(NotUtf8 {
                lossy: normalize(String::from_utf8_lossy(error.as_bytes()).into_owned()),
                place: start..start + char::REPLACEMENT_CHARACTER.len_utf8(),
                looks_like_utf16: matches!(error.as_bytes(), [0xff, 0xfe, ..] | [0xfe, 0xff, ..]),
            })
        }
    }
}

fn normalize(text: String) -> String {
    match text.strip_prefix(BYTE_ORDER_MARK) {
        Some(rest) => rest.replace("\r\n", "\n"),
        None if text.contains('\r') => text.replace("\r\n", "\n"),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], text: &str) {
        assert_eq!(decode(bytes.to_vec()).as_deref(), Ok(text));
    }

    #[test]
    fn byte_order_marks_and_windows_line_ends_leave_no_trace() {
        check(b"a\nb\n", "a\nb\n");
        check(b"\xef\xbb\xbfa\r\nb\r\n", "a\nb\n");
        check(b"\r\n\r\n", "\n\n");
        check(b"", "");
        check(b"\xef\xbb\xbf", "");
    }

    #[test]
    fn a_wrong_byte_is_found_where_it_stands_in_the_normalized_text() {
        let error = decode(b"\xef\xbb\xbfeen\r\ncaf\xe9 \xff\r\n".to_vec()).unwrap_err();
        assert_eq!(error.lossy, "een\ncaf\u{fffd} \u{fffd}\n");
        assert_eq!(error.place, 7..10);
        assert_eq!(&error.lossy[error.place], "\u{fffd}");
    }

    #[test]
    fn utf16_is_recognized_by_its_mark() {
        assert!(decode(vec![0xff, 0xfe, b'a', 0]).unwrap_err().looks_like_utf16);
        assert!(!decode(vec![b'a', 0xff]).unwrap_err().looks_like_utf16);
    }
}
