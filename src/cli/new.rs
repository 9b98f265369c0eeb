//! `new`: the first files of a leaflet, an exercise or a language.

use super::output::{fail, print, say, today};
use super::{Outcome, Shared};
use crate::author::{self, Changes, scaffold};
use crate::config;
use crate::l10n;
use crate::lang::Lang;
use crate::path::SourcePath;
use crate::site::page::LeafletId;
use crate::source;

/// What to begin.
#[derive(Clone, Debug, clap::Subcommand)]
pub(super) enum NewCommand {
    /// A leaflet in a folder of its own.
    Leaflet {
        /// Its id: the folder's name and part of every address; small letters, digits and hyphens.
        id: String,
    },
    /// An exercise with the next free number.
    Exercise {
        /// The leaflet it belongs to.
        leaflet: String,
        /// Its number on paper; the next free one when not given.
        #[arg(long)]
        number: Option<u32>,
    },
    /// A language in a folder of its own.
    Language {
        /// Its tag: `tr`, `uk`.
        tag: String,
    },
}

/// Begins it, and says what to do next.
pub(super) fn new(shared: &Shared, command: &NewCommand) -> Outcome {
    let planned = match command {
        NewCommand::Leaflet { id } => leaflet(id),
        NewCommand::Exercise { leaflet, number } => exercise(shared, leaflet, *number),
        NewCommand::Language { tag } => language(shared, tag),
    };
    let (files, next) = match planned {
        Ok(planned) => planned,
        Err(message) => {
            say(&format!("error: {message}\n"));
            return Outcome::Failed;
        }
    };
    if let Err(error) = author::create(&shared.root, &files) {
        return fail(&error);
    }
    files.keys().for_each(|file| print(&format!("{file}\n")));
    say(&format!("{next}\n"));
    Outcome::Done
}

/// Files to create, and what to do next; or why not.
type Planned = Result<(Changes, String), String>;

fn leaflet(id: &str) -> Planned {
    let id = LeafletId::new(id)
        .ok_or_else(|| format!("`{id}` cannot be part of an address; use small letters, digits and hyphens"))?;
    let next = format!("next: fill in leaflet.toml and leaflet.md, then run `oefenwijzer new exercise {id}`");
    Ok((scaffold::leaflet(id.as_str(), today()), next))
}

fn exercise(shared: &Shared, leaflet: &str, number: Option<u32>) -> Planned {
    let (tree, _) = source::scan(&shared.root);
    let folder = format!("content/{leaflet}");
    let facts = SourcePath::new(&format!("{folder}/leaflet.toml")).filter(|file| tree.get(file).is_some());
    if facts.is_none() || LeafletId::new(leaflet).is_none() {
        return Err(format!("there is no leaflet `{leaflet}`: `{folder}/leaflet.toml` does not exist"));
    }
    let numbers = tree
        .below(&folder)
        .filter_map(|(path, _)| path.below(&format!("{folder}/exercises")).and(path.stem().parse().ok()));
    let number = number.unwrap_or_else(|| numbers.max().unwrap_or(0) + 1);
    let next = "next: write its title and steps, then run `oefenwijzer check` and `oefenwijzer codes add`";
    Ok((scaffold::exercise(leaflet, number), next.to_owned()))
}

fn language(shared: &Shared, tag: &str) -> Planned {
    let lang = Lang::new(tag).ok_or_else(|| format!("`{tag}` is not a language tag such as `tr` or `uk`"))?;
    let (tree, _) = source::scan(&shared.root);
    let file = SourcePath::known(config::FILE);
    let source = tree.text(&file).and_then(|text| config::parse(&file, text).0);
    let source = source.ok_or_else(|| "`content/site.toml` cannot be read; run `oefenwijzer check`".to_owned())?;
    let groups = l10n::glossary_groups(&tree, &source.languages[0]);
    let next = format!("next: add \"{lang}\" to `languages` in {file}, and run `oefenwijzer codes add`");
    Ok((scaffold::language(&lang, &source.languages[0], &groups), next))
}
