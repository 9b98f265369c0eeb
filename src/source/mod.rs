//! The only reader of inputs: every file of a project, read once.

pub mod toml;
