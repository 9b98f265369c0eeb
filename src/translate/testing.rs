//! A small project for the tests of this module: one page, and the files under `locales/`.

use std::collections::BTreeMap;

use super::{Changes, Locales, Recording, SourceDocument, SourceSegment};
use crate::diag::Report;
use crate::l10n::Weight;
use crate::lang::Lang;
use crate::path::SourcePath;

/// A language by its tag.
pub(super) fn lang(tag: &str) -> Lang {
    Lang::new(tag).unwrap()
}

/// A leaflet `rug` of one page, and what is written of it.
pub(super) struct Project {
    /// The pages as the Markdown has them today.
    pub(super) documents: Vec<SourceDocument>,
    files: BTreeMap<SourcePath, String>,
}

impl Project {
    /// A project of one page, synced.
    pub(super) fn new(segments: &[(&str, &str)]) -> Self {
        let mut project = Self { documents: Vec::new(), files: BTreeMap::new() };
        project.set(segments);
        project.sync();
        project
    }

    /// Changes the Dutch of the page. Each segment has a kind and a text; cautions are critical.
    pub(super) fn set(&mut self, segments: &[(&str, &str)]) {
        let segments = segments.iter().map(|(kind, text)| SourceSegment {
            kind: (*kind).to_owned(),
            picture: None,
            weight: if *kind == "caution" { Weight::Critical } else { Weight::Ordinary },
            text: (*text).to_owned(),
        });
        self.documents = vec![SourceDocument {
            domain: "rug".into(),
            page: "exercise-06".into(),
            address: "/nl/rug/oefening-06/".into(),
            segments: segments.collect(),
        }];
    }

    /// Writes a file.
    pub(super) fn write(&mut self, path: &str, text: &str) {
        self.files.insert(SourcePath::known(path), text.to_owned());
    }

    /// A file's content.
    pub(super) fn file(&self, path: &str) -> &str {
        &self.files[&SourcePath::known(path)]
    }

    /// What is read of the files.
    pub(super) fn locales(&self) -> Locales {
        Locales::read(&lang("nl"), self.files.clone()).0
    }

    /// Syncs, and writes what changes.
    pub(super) fn sync(&mut self) -> Changes {
        self.sync_with(&Recording::default()).0
    }

    /// Syncs as told, and writes what changes.
    pub(super) fn sync_with(&mut self, recording: &Recording) -> (Changes, Report) {
        let (changes, report) = self.locales().sync(&self.documents, recording);
        self.apply(changes.clone());
        (changes, report)
    }

    /// Writes changes.
    pub(super) fn apply(&mut self, changes: Changes) {
        self.files.extend(changes.files);
    }
}
