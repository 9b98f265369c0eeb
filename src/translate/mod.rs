//! What is untranslated or stale, and keeping catalogues in step with the Dutch. It returns new file contents as
//! values and writes nothing.
