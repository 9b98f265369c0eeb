//! The words that the scripts of the pages say, as one file for each language, named by its content. Scripts hold no
//! words of their own: whatever a reader sees or hears is a message of the interface.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::diag::{Code, Diagnostic, Report};
use crate::l10n::Args;
use crate::lang::Lang;
use crate::path::OutPath;
use crate::site::Site;

/// What the ids of the messages for scripts begin with. Scripts ask for them without it.
const PREFIX: &str = "script-";

/// For each language where its words stand, and their bytes.
pub(super) type Words = BTreeMap<Lang, (OutPath, Vec<u8>)>;

/// Gathers the words of every language: an object of texts by their ids; a text that is in another language stands in
/// an array before that language and its direction.
#[must_use]
pub(super) fn gather(site: &Site) -> (Words, Report) {
    let mut report = Report::default();
    let mut all = Words::new();
    for language in &site.languages {
        let lang = &language.lang;
        let ids = site.localizer(lang).ids_beginning_with(PREFIX);
        let words: Map<String, Value> =
            ids.into_iter().map(|id| (id[PREFIX.len()..].to_owned(), say(site, lang, id, &mut report))).collect();
        let bytes = Value::Object(words).to_string().into_bytes();
        let hash = blake3::hash(&bytes).to_hex();
        let out = OutPath::known(&format!("assets/words-{lang}.{}.json", &hash[..10]));
        all.insert(lang.clone(), (out, bytes));
    }
    (all, report)
}

fn say(site: &Site, lang: &Lang, id: &str, report: &mut Report) -> Value {
    match site.localizer(lang).format(id, &Args::new()) {
        Ok(said) if said.lang == *lang => json!(said.value.plain()),
        Ok(said) => json!([said.value.plain(), said.lang.as_str(), site.language(&said.lang).direction.as_str()]),
        Err(error) => {
            let problem = format!("a script cannot say the message `{id}` in `{lang}`: {error}");
            let help = "messages for scripts take no values: write the number beside the words";
            report.push(Diagnostic::new(Code::MessageFormat, problem).help(help));
            Value::Null
        }
    }
}
