//! Fluent catalogues: parse, format, plural and number rules, and which language an answer came from.
