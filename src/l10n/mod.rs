//! Fluent catalogues: parse, format, plural and number rules, and which language an answer came from. It knows nothing
//! of pages, and writes no file.

mod id;
mod outline;
mod pattern;
mod readings;
mod rules;
mod catalog;

pub use catalog::{Catalog, Message};
pub use id::MessageId;
