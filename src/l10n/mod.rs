//! Fluent catalogues: parse, format, plural and number rules, and which language an answer came from. It knows nothing
//! of pages, and writes no file.

mod id;
mod outline;
mod pattern;
mod readings;
mod rules;
mod catalog;
mod plural;
mod number;
mod formatted;
mod references;
mod rewrite;
mod bundle;
mod chain;
mod catalogs;
mod escape;
mod composed;
pub mod locale;
mod reference;
mod state;
mod parity;
mod glossary;
mod lint;
pub mod pseudo;

pub use bundle::{Bundle, FormatError};
pub use catalog::{Catalog, Message};
pub use catalogs::{Catalogs, INTERFACE, SOURCE_FOLDER, Translation};
pub use chain::Localizer;
pub use composed::Words;
pub use formatted::{Arg, Args, Formatted};
pub use glossary::{fits, glossary_groups};
pub use id::MessageId;
pub use parity::{Parity, texts_of_both};
pub use plural::{Counting, Plurals};
pub use reference::{Reference, ReferencePage, ReferenceSegment};
pub use state::{Entry, Standing, States, Weight, WordsHash, standing};
