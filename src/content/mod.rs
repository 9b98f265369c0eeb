//! One Markdown file to one [`Document`]: facts, a tree of blocks, and the segments a translator translates. Links are
//! left as written, and no other file is looked at.

pub mod block;
pub mod document;
pub mod dose;
pub mod facts;
pub mod inline;
pub mod markdown;
pub mod segment;
