//! The only writer of `public/`: stage aside, verify, exchange at once.
