//! Every case of `tests/cli/`: arguments, input, standard output and error, status.

#![expect(clippy::disallowed_methods, reason = "a test reads the README")]

#[test]
fn cases() {
    trycmd::TestCases::new()
        // Help is as wide on every terminal.
        .env("COLUMNS", "100")
        .case("tests/cli/*.toml");
}

/// The picture of the README is the program's own output.
#[test]
fn the_readme_shows_what_the_program_says() {
    let readme = std::fs::read_to_string("README.md").expect("the README can be read");
    let blocks: Vec<_> = readme.split("```console\n").skip(1).collect();
    assert!(!blocks.is_empty(), "the README shows some output");
    for block in blocks {
        let block = block.split("```").next().unwrap_or_default();
        let (command, shown) = block
            .split_once('\n')
            .expect("a command stands on the first line");
        let mut words = command.split(' ').skip(1);
        assert_eq!(words.next(), Some("citedesk"), "{command}");
        let run = std::process::Command::new(env!("CARGO_BIN_EXE_citedesk"))
            .args(words)
            .output()
            .expect("the program runs");
        assert_eq!(String::from_utf8_lossy(&run.stdout), shown, "{command}");
    }
}
