//! Every case of `tests/cli/`: arguments, input, standard output and error, status.

#[test]
fn cases() {
    trycmd::TestCases::new()
        // Whatever terminal the tests run in, the program sees the same one.
        .env("COLUMNS", "100")
        .env("CLICOLOR_FORCE", "0")
        .env("NO_COLOR", "")
        .case("tests/cli/*.toml");
}
