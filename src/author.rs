//! The only writer of `content/` and `locales/`, on explicit command, and of single files that somebody asks for by
//! name. A file is replaced at once or not at all, and a source that exists is only replaced by a caller that has read it.

#![expect(clippy::disallowed_methods, reason = "the only writer of sources")]

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::path::SourcePath;

/// New contents by file.
pub type Changes = BTreeMap<SourcePath, String>;

/// Why a file was not written.
#[derive(Debug, thiserror::Error)]
pub enum AuthorError {
    /// The system refused.
    #[error("`{}` could not be written: {source}", file.display())]
    Write {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A new file would replace one that exists.
    #[error("`{0}` exists already, and is left as it is")]
    Exists(SourcePath),
}

/// Writes files that must not exist yet. When one does, none is written.
///
/// # Errors
/// [`AuthorError`]; files written before the system refused one stay.
pub fn create(root: &Path, files: &Changes) -> Result<(), AuthorError> {
    if let Some(taken) = files.keys().find(|file| root.join(file.as_str()).exists()) {
        return Err(AuthorError::Exists(taken.clone()));
    }
    replace(root, files)
}

/// Writes files, each at once: a reader sees the old text or the new one.
///
/// # Errors
/// [`AuthorError::Write`]; files written before the system refused one stay.
pub fn replace(root: &Path, files: &Changes) -> Result<(), AuthorError> {
    files.iter().try_for_each(|(file, text)| write(&root.join(file.as_str()), text.as_bytes()))
}

/// Writes one file at once, wherever it is; folders that lack are made.
///
/// # Errors
/// [`AuthorError::Write`]
pub fn write(file: &Path, bytes: &[u8]) -> Result<(), AuthorError> {
    let refused = |source| AuthorError::Write { file: file.to_owned(), source };
    if file.exists() && !file.is_file() {
        // A device or a pipe is written to; a new file must not take its place.
        return std::fs::write(file, bytes).map_err(refused);
    }
    let folder = file.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(refused)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let aside = folder.join(format!(".{name}.new"));
    let exchange = || {
        let mut new = std::fs::File::create(&aside)?;
        new.write_all(bytes)?;
        new.sync_all()?;
        std::fs::rename(&aside, file)
    };
    exchange().map_err(|source| {
        let _ = std::fs::remove_file(&aside);
        refused(source)
    })
}

/// The first files of a new leaflet, exercise or language.
pub mod scaffold {
    use super::Changes;
    use crate::lang::Lang;
    use crate::path::SourcePath;

    /// A leaflet without pages.
    #[must_use]
    pub fn leaflet(id: &str, today: crate::date::Date) -> Changes {
        let facts = format!(
            "id = \"{id}\"\ncode = \"\"                             # the hospital's own code, printed on the paper\n\
             edition = 1                           # raise it when paper is printed anew\nrevision = {today}\n\n\
             [owner]\ndepartment = \"\"                       # translatable\ntelephone = \"\"\n\n\
             # Types of exercise, if the leaflet has them; their rules stand in leaflet.md under `{{#type-a}}`.\n\
             # [types.A]\n# name = \"\"\n"
        );
        let general = "# \n\n## Belangrijk {#important}\n\n- \n";
        Changes::from([
            (file(&format!("content/{id}/leaflet.toml")), facts),
            (file(&format!("content/{id}/leaflet.md")), general.to_owned()),
        ])
    }

    /// An exercise without words.
    #[must_use]
    pub fn exercise(leaflet: &str, number: u32) -> Changes {
        let text = format!(
            "+++\nnumber = {number}\ntypes = []\nposition = \"supine\"\nequipment = []\n\
             body = []                             # the parts of the body that its title or steps name: back, knee, calf …\n\
             inferred = []                         # which of title, position, equipment, steps the paper does not state\n\n\
             [[dose]]\nrepetitions = \"blank\"\n+++\n# \n\n1. \n"
        );
        Changes::from([(file(&format!("content/{leaflet}/exercises/{number:02}.md")), text)])
    }

    /// A language without messages, and with a glossary that waits for the words of some groups.
    #[must_use]
    pub fn language(lang: &Lang, fallback: &Lang, groups: &[String]) -> Changes {
        let text = format!(
            "name = \"\"                             # the language's name in itself\ndirection = \"ltr\"                   \
             # \"rtl\" for Arabic, Hebrew, Persian …\nfallback = \"{fallback}\"\naddress = \"\"                          \
             # how the reader is addressed, for translators\n"
        );
        let mut files = Changes::from([
            (file(&format!("locales/{lang}/locale.toml")), text),
            (file(&format!("locales/{lang}/ui.ftl")), String::new()),
        ]);
        if !groups.is_empty() {
            let lists: String = groups.iter().map(|group| format!("{group} = []\n")).collect();
            let glossary = format!(
                "# Every form of the words by which this language says what locales/{fallback}/glossary.toml names.\n\
                 # `*` stands for any letters.\n[words]\n{lists}"
            );
            files.insert(file(&format!("locales/{lang}/glossary.toml")), glossary);
        }
        files
    }

    fn file(path: &str) -> SourcePath {
        SourcePath::known(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_exists_is_overwritten_by_a_new_file() {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("content/rug/exercises")).unwrap();
        std::fs::write(root.path().join("content/rug/exercises/07.md"), "mine").unwrap();
        let mut files = scaffold::exercise("rug", 7);
        files.extend(scaffold::exercise("rug", 8));
        assert!(matches!(create(root.path(), &files), Err(AuthorError::Exists(_))));
        assert_eq!(std::fs::read_to_string(root.path().join("content/rug/exercises/07.md")).unwrap(), "mine");
        assert!(!root.path().join("content/rug/exercises/08.md").exists());
    }

    #[test]
    fn a_replaced_file_leaves_nothing_beside_it() {
        let root = tempfile::tempdir().unwrap();
        let files = scaffold::exercise("rug", 7);
        create(root.path(), &files).unwrap();
        replace(root.path(), &files).unwrap();
        let names: Vec<_> = std::fs::read_dir(root.path().join("content/rug/exercises")).unwrap().collect();
        assert_eq!(names.len(), 1);
    }
}
