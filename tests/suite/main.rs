//! The promises of the whole program, each tested on a project of its own. What a single module promises is tested in
//! that module.
//!
//! Most tests begin with [`project::TestSite::small`], the smallest project that uses everything once
//! (`tests/fixtures/small`), change one thing, and look at what a build makes of it or says about it.

#![expect(clippy::disallowed_methods, reason = "tests lay out projects and look at what was published")]

mod architecture;
mod branding;
mod bytes;
mod data;
mod exchange;
mod facts;
mod figures;
mod leaflets;
mod mistakes;
mod offline;
mod overview;
mod pictures;
mod planted;
mod project;
mod publishing;
mod sameness;
#[cfg(feature = "search")]
mod search;
mod sign_off;
mod transcripts;
mod translating;
