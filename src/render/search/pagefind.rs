//! The adapter to Pagefind, which makes an index that browsers load in small pieces. It works in memory: it reads no file,
//! writes none, and needs no network.

use std::collections::BTreeMap;

use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;
use tokio::runtime::Builder;

use super::Entry;
use crate::lang::Lang;

/// The script that a search page loads.
const SCRIPT: &str = "pagefind.js";

/// Which indexes there are.
const CATALOGUE: &str = "pagefind-entry.json";

/// The program for languages whose endings Pagefind does not know.
const GENERIC: &str = "wasm.unknown.pagefind";

/// In how many files the texts of a language stand, which are shown with the results. A phone fetches few files faster than
/// one for each result.
const TEXT_FILES: u32 = 4;

/// Extensions of what indexes consist of, and of the programs that read them.
const KEPT: [&str; 5] = [".pf_meta", ".pf_index", ".pf_filter", ".pf_fragment", ".pagefind"];

/// Makes the indexes of all languages; the names of the files are relative to their folder.
pub(super) fn index<'l>(entries: impl Iterator<Item = (&'l Lang, Entry)>) -> BTreeMap<String, Vec<u8>> {
    // Pagefind is written for an event loop, though nothing here waits for anything.
    let runtime = Builder::new_current_thread().build().expect("a loop without network or clock can always be made");
    let made = runtime.block_on(async {
        let mut index = PagefindIndex::new(Some(PagefindServiceConfig::builder().max_fragments(TEXT_FILES).build()))?;
        let mut langs = Vec::new();
        for (lang, Entry { url, text, meta, filters }) in entries {
            // The browser asks in small letters.
            let lang = lang.as_str().to_lowercase();
            index.add_custom_record(url, text, lang.clone(), Some(meta), Some(filters), None).await?;
            langs.push(lang);
        }
        index.get_files().await.map(|files| (langs, files))
    });
    let (langs, files) = made.expect("texts in memory can always be indexed");
    let named = files.into_iter().map(|file| (file.filename.to_string_lossy().replace('\\', "/"), file.contents));
    let mut files: BTreeMap<String, Vec<u8>> = named.filter(|(name, _)| is_needed(name)).collect();
    if langs.iter().all(|lang| files.contains_key(&format!("wasm.{lang}.pagefind"))) {
        files.remove(GENERIC);
    }
    files
}

/// Pagefind also brings finished search boxes of its own, and a worker in which it can run.
fn is_needed(name: &str) -> bool {
    [SCRIPT, CATALOGUE].contains(&name) || KEPT.iter().any(|extension| name.ends_with(extension))
}
