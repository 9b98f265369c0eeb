//! The program as it is used by hand: commands with what they print, as `tests/cli` and the readme show them.

#[test]
fn the_program_says_what_its_transcripts_say() {
    trycmd::TestCases::new().env("SOURCE_DATE_EPOCH", "1767225600").env("COLUMNS", "100").case("tests/cli/*.trycmd");
}
