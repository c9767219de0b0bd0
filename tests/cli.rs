//! Every case of `tests/cli/`: arguments, input, standard output and error, status.

#[test]
fn cases() {
    trycmd::TestCases::new().case("tests/cli/*.toml");
}
