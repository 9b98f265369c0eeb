//! Makes artifacts from the finished site; each file makes one kind.

pub mod qr;
pub mod view;
