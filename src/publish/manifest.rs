//! The record that lies in a published folder: which files the build put there, and which printed codes it answers.
//! The next build compares itself with it. It decides nothing.

#![expect(clippy::disallowed_methods, reason = "the only writer of the published folder")]

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::PublishError;
use crate::finish;
use crate::ledger::Ledger;
use crate::source::ContentHash;

/// The name of the record in the published folder.
pub const MANIFEST_FILE: &str = ".oefenwijzer.json";

const FORMAT: u32 = 1;

/// What one build published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    format: u32,
    /// The program and its version.
    pub tool: String,
    /// How the compressed copies were made.
    pub encoder: String,
    /// Printed codes and what they lead to.
    #[serde(flatten)]
    pub codes: PublishedCodes,
    /// Every file of the site, this record left out, by its path below the folder.
    pub files: BTreeMap<String, FileRecord>,
}

/// Printed codes as a build published them. Paper cannot be recalled, so the next build has to answer each of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedCodes {
    /// Each code and the page it leads to.
    pub ledger: BTreeMap<String, String>,
    /// Codes that lead to a page saying that their exercise is withdrawn.
    pub retired: BTreeSet<String>,
}

impl PublishedCodes {
    /// What a ledger promises.
    #[must_use]
    pub fn of(ledger: &Ledger) -> Self {
        let retired = ledger.codes.iter().filter(|(_, entry)| entry.retired.is_some());
        Self { ledger: ledger.promises(), retired: retired.map(|(code, _)| code.to_string()).collect() }
    }
}

/// The bytes of one file, without the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRecord {
    /// How many there are.
    pub size: u64,
    /// Their hash.
    pub blake3: ContentHash,
}

impl FileRecord {
    /// Records bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self { size: bytes.len() as u64, blake3: ContentHash::of(bytes) }
    }
}

impl Manifest {
    /// Records what this version of the program publishes.
    #[must_use]
    pub fn new(files: BTreeMap<String, FileRecord>, codes: PublishedCodes) -> Self {
        Self {
            format: FORMAT,
            tool: concat!("oefenwijzer ", env!("CARGO_PKG_VERSION")).into(),
            encoder: finish::ENCODER.into(),
            codes,
            files,
        }
    }

    pub(super) fn to_json(&self) -> Vec<u8> {
        let mut json = serde_json::to_vec(self).expect("a manifest holds nothing that JSON cannot");
        json.push(b'\n');
        json
    }
}

/// Reads the record of a published folder; `None` when the folder or the record does not exist.
///
/// # Errors
/// When it cannot be read, is damaged, or was written by a later version of the program.
pub fn read_manifest(public: &Path) -> Result<Option<Manifest>, PublishError> {
    let file = public.join(MANIFEST_FILE);
    let json = match std::fs::read(&file) {
        Ok(json) => json,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(PublishError::system("read", &file)(error)),
    };
    let damaged = |error: serde_json::Error| PublishError::Damaged { file: file.clone(), why: error.to_string() };
    let Format { format } = serde_json::from_slice(&json).map_err(damaged)?;
    if format > FORMAT {
        return Err(PublishError::Newer(public.to_owned()));
    }
    serde_json::from_slice(&json).map(Some).map_err(damaged)
}

/// The part of every record, whatever its version, that says how to read the rest.
#[derive(Deserialize)]
struct Format {
    format: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Option<Manifest>, PublishError> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(MANIFEST_FILE), json).unwrap();
        read_manifest(folder.path())
    }

    #[test]
    fn a_record_is_read_back_as_it_was_written() {
        let files = BTreeMap::from([("nl/index.html".into(), FileRecord::of(b"rug"))]);
        let codes = PublishedCodes {
            ledger: BTreeMap::from([("020-07-1".into(), "rugklachten/oefening-07".into())]),
            retired: BTreeSet::from(["020-08-1".into()]),
        };
        let manifest = Manifest::new(files, codes);
        let json = String::from_utf8(manifest.to_json()).unwrap();
        assert_eq!(read(&json).unwrap(), Some(manifest));
    }

    #[test]
    fn records_of_a_later_version_and_damaged_ones_are_told_apart() {
        assert!(matches!(read(r#"{"format":2,"pages":[]}"#), Err(PublishError::Newer(_))));
        assert!(matches!(read(r#"{"format":1,"files":"#), Err(PublishError::Damaged { .. })));
        assert!(matches!(read(""), Err(PublishError::Damaged { .. })));
    }

    #[test]
    fn a_folder_without_a_record_has_none() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read_manifest(folder.path()).unwrap(), None);
        assert_eq!(read_manifest(&folder.path().join("missing")).unwrap(), None);
    }
}
