//! `oefenwijzer` turns Markdown exercise leaflets into an accessible static site in many languages, with a permanent
//! address for every printed code.
//!
//! The modules stand here in the order in which they are best read; a module uses only those above it. The map of
//! the whole is in `ARCHITECTURE.md`.

// Layer 0: words of the field.
pub mod path;
pub mod lang;
pub mod date;
pub mod diag;
pub mod artifact;

// Layer 1: bytes in.
pub mod source;
pub mod markup;
pub mod palette;

// Layer 2: one subject each; they do not know each other.
pub mod config;
pub mod content;
pub mod l10n;
pub mod ledger;
pub mod theme;
pub mod figure;
pub mod statement;

// Layer 3: everything joined.
pub mod site;

// Layer 4: the site as files.
pub mod render;

// Layer 5: what is done with finished files, and with translations.
pub mod finish;
pub mod check;
pub mod translate;

// Layer 6: the order of the stages, and files out.
pub mod pipeline;
pub mod publish;
pub mod author;

// Layer 7: at work.
#[cfg(feature = "serve")]
pub mod serve;

// Layer 8: the command line.
pub mod cli;
