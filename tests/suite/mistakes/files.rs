//! Files that cannot be read, or are not what their name says.

use std::fs;
use std::os::unix::fs::symlink;

use insta::assert_snapshot;

use super::PLAIN;
use crate::project::{TestSite, assert_sound};

#[test]
fn a_file_that_is_not_utf8_is_shown_with_its_line() {
    assert_snapshot!(TestSite::small().with_bytes(PLAIN, *b"# Niet gevonden\n\nHet caf\xe9.\n").problems(), @r#"
    error[invalid-utf8]: a byte that is not UTF-8
     --> content/pages/404.md:3:8
      |
    3 | Het caf�.
      |        ^
      |
      = help: save the file again with the encoding "UTF-8"
    "#);
    assert_sound(&TestSite::small().with_bytes(PLAIN, "# Niet gevonden\n\nHet café.\n"));
}

#[test]
fn a_file_in_the_encoding_that_windows_calls_unicode_is_recognized() {
    let utf16: Vec<u8> = [0xfeff_u16].into_iter().chain("# Niet".encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let shown = TestSite::small().with_bytes(PLAIN, utf16).problems();
    assert!(shown.contains("this text is UTF-16, where UTF-8 is wanted"), "{shown}");
}

#[test]
fn byte_order_marks_and_windows_line_ends_change_no_byte_of_the_site() {
    let windows = TestSite::small().each(|_, bytes| {
        let text = String::from_utf8(bytes).expect("the small project is text");
        format!("\u{feff}{}", text.replace('\n', "\r\n")).into_bytes()
    });
    assert_sound(&windows);
    assert_eq!(windows.built().files, TestSite::small().built().files);
}

#[test]
fn what_is_no_file_is_shown_and_the_rest_is_read() {
    let project = TestSite::small().laid_out();
    let content = project.root().join("content");
    let outside = tempfile::tempdir().expect("there is room for a test");
    fs::write(outside.path().join("secret.md"), "# Geheim\n").expect("a file can be written");
    symlink(outside.path().join("secret.md"), content.join("pages/secret.md")).expect("a link can be made");
    symlink("nowhere.md", content.join("pages/dangling.md")).expect("a link can be made");
    symlink("..", content.join("pages/loop")).expect("a link can be made");
    fs::create_dir(content.join("pages/folder.md")).expect("a folder can be made");
    fs::File::create(content.join("pages/huge.md"))
        .and_then(|file| file.set_len(17 << 20))
        .expect("a file can be made");
    rustix::fs::mkfifoat(rustix::fs::CWD, content.join("pages/pipe.md"), rustix::fs::Mode::RUSR)
        .expect("a pipe can be made");

    let built = project.built();
    assert_snapshot!(built.problems(), @r"
    error[unreadable-file]: this link leads nowhere
    --> content/pages/dangling.md

    error[file-too-large]: it is larger than 16 MiB
    --> content/pages/huge.md
     = help: make it smaller, or keep it outside the project

    error[unreadable-file]: this link leads back to a folder it stands in
    --> content/pages/loop

    error[unreadable-file]: this is not a plain file
    --> content/pages/pipe.md

    error[link-leaves-root]: this link leads out of the project
    --> content/pages/secret.md
     = help: copy what it leads to into the project
    ");
    assert!(!built.files.values().any(|bytes| bytes.windows(6).any(|word| word == b"Geheim")));
    assert!(built.text("nl/rug/index.html").contains("Oefeningen voor de rug"));
}
