//! Every case of `tests/cli/`: arguments, input, standard output and error, status.

#[test]
fn cases() {
    trycmd::TestCases::new()
        // Help is as wide on every terminal.
        .env("COLUMNS", "100")
        .case("tests/cli/*.toml");
}
