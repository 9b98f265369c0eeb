//! minify-html with safe settings: a template to a smaller template of the same tree.
