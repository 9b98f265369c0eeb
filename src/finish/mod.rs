//! `Output` to `Output`: compressed copies beside the files.
