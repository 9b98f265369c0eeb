//! `oefenwijzer` turns Markdown exercise leaflets into an accessible static site in many languages, with a permanent
//! address for every printed code.
//!
//! The modules stand here in the order in which they are best read; a module uses only those above it. The map of
//! the whole is in `ARCHITECTURE.md`.

// Layer 0: words of the field.
pub mod path;
pub mod lang;
pub mod diag;
pub mod artifact;
