//! The program on files that are broken, endless, enormous or gone: it says so, goes on, and never panics.

#![cfg(unix)]
#![expect(clippy::disallowed_methods, reason = "a test makes the files it needs")]

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// The user and group that own nothing, on every Unix in use.
const NOBODY: u32 = 65_534;

/// An empty folder of a test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("hostile")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the folder can be made");
    folder
}

fn citedesk(folder: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_citedesk"));
    command.current_dir(folder).args(words);
    command
}

fn run(folder: &Path, words: &[&str]) -> (Option<i32>, String, String) {
    told(&mut citedesk(folder, words))
}

fn told(command: &mut Command) -> (Option<i32>, String, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("its output is text");
    (status.code(), text(stdout), text(stderr))
}

fn write(path: &Path, text: impl AsRef<[u8]>) {
    fs::write(path, text).expect("the file can be written");
}

#[test]
fn unreadable_files_and_folders_are_told_and_the_rest_is_checked() {
    // The repository may stand where nobody but its owner may enter, so all of this stands elsewhere.
    let home = tempfile::Builder::new()
        .permissions(fs::Permissions::from_mode(0o755))
        .tempdir()
        .expect("a folder can be made");
    let program = home.path().join("citedesk");
    fs::copy(env!("CARGO_BIN_EXE_citedesk"), &program).expect("the program can be copied");
    let folder = home.path().join("drafts");
    fs::create_dir(&folder).expect("the folder can be made");
    write(&folder.join("open.md"), "Open.\n");
    write(&folder.join("shut.md"), "Shut.\n");
    fs::create_dir(folder.join("locked")).expect("the folder can be made");
    for name in ["shut.md", "locked"] {
        let none = fs::Permissions::from_mode(0o000);
        fs::set_permissions(folder.join(name), none).expect("the mode can be set");
    }
    let mut command = Command::new(&program);
    command.current_dir(&folder).arg("check");
    if File::open(folder.join("shut.md")).is_ok() {
        // Who may read everything asks as somebody who may not.
        command.uid(NOBODY).gid(NOBODY);
    }
    let (status, out, err) = told(&mut command);
    let all = fs::Permissions::from_mode(0o700);
    fs::set_permissions(folder.join("locked"), all).expect("the mode can be set");
    assert_eq!(status, Some(2));
    assert!(out.starts_with("1 file, "), "{out}");
    assert!(
        err.contains("citedesk: shut.md: permission denied\n"),
        "{err}"
    );
    assert!(
        err.contains("citedesk: locked: permission denied\n"),
        "{err}"
    );
}

#[test]
fn links_are_followed_only_where_they_are_named() {
    let folder = folder("links");
    for name in ["drafts", "zone"] {
        fs::create_dir(folder.join(name)).expect("the folder can be made");
    }
    write(&folder.join("drafts/a.md"), "Here.\n");
    symlink("gone.md", folder.join("drafts/dead.md")).expect("the link can be made");
    symlink(".", folder.join("drafts/self")).expect("the link can be made");
    symlink("loop-b.md", folder.join("loop-a.md")).expect("the link can be made");
    symlink("loop-a.md", folder.join("loop-b.md")).expect("the link can be made");
    symlink("drafts", folder.join("linked")).expect("the link can be made");
    write(&folder.join("apart"), "There.\n");
    symlink("apart", folder.join("named.md")).expect("the link can be made");
    symlink("drafts/a.md", folder.join("same.md")).expect("the link can be made");

    for walk in [
        &["check", "--list-files"][..],
        &["check", "--list-files", "--no-ignore"],
    ] {
        let walked = run(&folder, walk);
        assert_eq!(walked, (Some(0), "drafts/a.md\n".into(), String::new()));
    }
    for walk in [
        &["check", "--list-files", "linked", "named.md"][..],
        &["check", "--list-files", "--no-ignore", "linked", "named.md"],
        // What leads to one file is one draft.
        &[
            "check",
            "--list-files",
            "same.md",
            "linked",
            "named.md",
            "zone/../named.md",
        ],
    ] {
        let named = run(&folder, walk);
        assert_eq!(
            named,
            (Some(0), "linked/a.md\nnamed.md\n".into(), String::new()),
            "{walk:?}"
        );
    }
    let (status, _, err) = run(&folder, &["check", "drafts/dead.md", "loop-a.md"]);
    assert_eq!(status, Some(2));
    assert_eq!(
        err,
        "citedesk: drafts/dead.md: a symbolic link to a file that does not exist\n\
         citedesk: loop-a.md: too many levels of symbolic links\n"
    );
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let folder = folder("pipe");
    for number in 0..3000 {
        let text = "Rents rose by 4 per cent in March, the ministry said.\n";
        write(&folder.join(format!("{number}.md")), text);
    }
    for arguments in [
        &["check", "--format", "json"][..],
        &["claims", "--format", "csv", "--by", "speaker"],
    ] {
        let mut child = citedesk(&folder, arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().expect("there is a pipe"));
        out.read_line(&mut line).expect("the pipe can be read");
        drop(out);
        let ended = child.wait_with_output().expect("the program ends");
        assert_eq!(ended.status.code(), Some(0));
        assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
    }
}

#[test]
fn what_is_no_text_is_read_or_refused_but_never_fatal() {
    let folder = folder("bytes");
    write(
        &folder.join("nul.md"),
        "a\0b [1]\0\n\nReferences\n\n[1] Source, Name, 2020.\n",
    );
    write(&folder.join("utf16.md"), b"\xff\xfea\0b\0");
    let name = std::ffi::OsStr::from_bytes(b"caf\xe9.md");
    write(&folder.join(name), "Text.\n");
    let (status, out, err) = run(&folder, &["check", "--format", "json"]);
    assert_eq!(status, Some(2));
    assert!(out.contains("\"path\":\"nul.md\""), "{out}");
    assert!(out.contains("\"path\":\"caf\u{fffd}.md\""), "{out}");
    assert!(
        err.starts_with("citedesk: utf16.md: UTF-16 text, and only UTF-8 text is read\n"),
        "{err}"
    );
}

#[test]
fn what_is_too_large_is_refused_unread() {
    let folder = folder("large");
    let file = File::create(folder.join("large.txt")).expect("the file can be made");
    file.set_len(5 << 30).expect("the file can be sparse");
    let (status, _, err) = run(&folder, &["check", "large.txt", "/dev/zero"]);
    assert_eq!(status, Some(2));
    assert_eq!(
        err,
        "citedesk: /dev/zero: larger than the limit of 64 MiB\n\
         citedesk: large.txt: larger than the limit of 64 MiB\n"
    );
}

#[test]
fn a_line_of_five_megabytes_is_a_line() {
    let folder = folder("line");
    write(
        &folder.join("line.md"),
        "Some words [1] and more. ".repeat(200_000),
    );
    let begun = Instant::now();
    for format in ["full", "json"] {
        let (status, ..) = run(&folder, &["check", "--format", format]);
        assert!(matches!(status, Some(0 | 1)), "{status:?}");
    }
    assert!(
        begun.elapsed() < Duration::from_mins(1),
        "it took {:?}",
        begun.elapsed()
    );
}

#[test]
fn standard_input_may_be_no_text() {
    let mut child = citedesk(&folder("input"), &["check", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("there is a pipe");
    input.write_all(b"ab\xff").expect("the pipe can be written");
    drop(input);
    let ended = child.wait_with_output().expect("the program ends");
    assert_eq!(ended.status.code(), Some(2));
    assert_eq!(
        String::from_utf8_lossy(&ended.stderr),
        "citedesk: <stdin>: not UTF-8 text: invalid byte at offset 2\n"
    );
}

#[test]
fn a_fix_that_is_cut_off_leaves_each_file_old_or_new() {
    let folder = folder("killed");
    let comment = "<!-- citedesk: allow dangling-citation -->\n";
    let new = "The harbour was dredged twice.\n".repeat(400);
    let old = format!("{comment}{new}");
    let files: Vec<PathBuf> = (0..60).map(|at| folder.join(format!("{at}.txt"))).collect();
    let mut seen = (0, 0);
    for moment in 0..25 {
        for file in &files {
            write(file, &old);
        }
        let mut child = citedesk(&folder, &["check", "--fix", "--quiet"])
            .stdout(Stdio::null())
            .spawn()
            .expect("the program starts");
        std::thread::sleep(Duration::from_micros(moment * 1500));
        child.kill().expect("the program can be ended");
        child.wait().expect("the program ends");
        for file in &files {
            let text = fs::read_to_string(file).expect("the file is there, and whole");
            assert!(text == old || text == new, "{}", file.display());
            seen.0 += usize::from(text == old);
            seen.1 += usize::from(text == new);
        }
    }
    assert!(seen.0 > 0, "some were not fixed yet");
    let ended = run(&folder, &["check", "--fix", "--quiet"]);
    assert_eq!(ended, (Some(0), String::new(), String::new()));
    for file in &files {
        assert_eq!(fs::read_to_string(file).expect("the file is there"), new);
    }
}

#[test]
fn fixes_follow_links_keep_modes_and_leave_what_is_read_only() {
    let folder = folder("fixed");
    let (old, new) = (
        "<!-- citedesk: allow dangling-citation -->\r\nText.",
        "Text.",
    );
    fs::create_dir(folder.join("kept")).expect("the folder can be made");
    for name in ["kept/a.md", "shut.md"] {
        write(&folder.join(name), old);
    }
    let mode = |name: &str, mode| {
        let permissions = fs::Permissions::from_mode(mode);
        fs::set_permissions(folder.join(name), permissions).expect("the mode can be set");
    };
    mode("kept/a.md", 0o640);
    mode("shut.md", 0o444);
    symlink("kept/a.md", folder.join("link.md")).expect("the link can be made");
    let (status, _, err) = run(&folder, &["check", "--fix", "link.md", "shut.md"]);
    assert_eq!(status, Some(2));
    assert_eq!(
        err,
        "citedesk: shut.md: it cannot be fixed: the file is read-only\n"
    );
    let text = |name: &str| fs::read_to_string(folder.join(name)).expect("the file is there");
    assert_eq!(text("kept/a.md"), new);
    assert_eq!(text("shut.md"), old);
    let data = |name: &str| fs::symlink_metadata(folder.join(name)).expect("it is there");
    assert!(data("link.md").is_symlink());
    assert_eq!(data("kept/a.md").permissions().mode() & 0o777, 0o640);
}

#[test]
fn a_bibliography_may_be_anything_on_the_disk() {
    let folder = folder("shelf");
    symlink("gone.bib", folder.join("dead.bib")).expect("the link can be made");
    symlink("/dev/zero", folder.join("endless.bib")).expect("the link can be made");
    write(&folder.join("latin1.bib"), b"@book{a, title = {caf\xe9}}\n");
    write(&folder.join("deep.yaml"), "[".repeat(100_000));
    write(
        &folder.join("a.md"),
        "---\nbibliography: [dead.bib, endless.bib, latin1.bib, deep.yaml]\n---\n\nSo it is [@a].\n",
    );
    let (status, out, err) = run(&folder, &["check", "--format", "concise", "--quiet"]);
    let why: Vec<&str> = out
        .lines()
        .filter_map(|line| line.split(" cannot be used: ").nth(1))
        .collect();
    assert_eq!(
        why,
        [
            "a symbolic link to a file that does not exist [unreadable-bibliography]",
            "it is not a regular file [unreadable-bibliography]",
            "not UTF-8 text: invalid byte at offset 21 [unreadable-bibliography]",
            "line 1 is no YAML [unreadable-bibliography]",
        ]
    );
    assert_eq!((status, err.as_str()), (Some(1), ""));
}

#[test]
fn keys_without_an_end_cost_no_more_than_others() {
    let folder = folder("keys");
    for (number, opener) in ["[@a ", "@{", "[@", "@a[", "[@a1999; "].iter().enumerate() {
        let text = opener.repeat(100_000);
        write(&folder.join(format!("{number}.txt")), text);
    }
    let begun = Instant::now();
    let (status, _, err) = run(&folder, &["check", "--quiet", "--format", "concise"]);
    assert_eq!((status, err.as_str()), (Some(0), ""));
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}

#[test]
fn what_opens_and_never_ends_costs_no_more_than_others() {
    let folder = folder("endless");
    let openers = [
        "[1](",
        "<!-- citedesk: off ",
        "<!-- citedesk: allow a\n\n",
        "1. ",
    ];
    for (number, opener) in openers.iter().enumerate() {
        for kind in ["md", "txt"] {
            let text = opener.repeat(100_000);
            write(&folder.join(format!("{number}.{kind}")), text);
        }
    }
    for (number, opener) in ["@a(", "@a{\"", "@", "@a{\n", "@a{%\n@a"]
        .iter()
        .enumerate()
    {
        let name = format!("{number}.bib");
        write(&folder.join(&name), opener.repeat(100_000));
        let text = format!("---\nbibliography: {name}\nlayout: page\n---\n\nRents rose [@a].\n");
        write(&folder.join(format!("bib-{number}.md")), text);
    }
    let begun = Instant::now();
    let (status, _, err) = run(&folder, &["check", "--quiet", "--format", "concise"]);
    assert!(matches!(status, Some(0 | 1)) && err.is_empty(), "{err}");
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}

#[test]
fn notes_with_spaces_cost_no_more_than_others() {
    let folder = folder("carets");
    let notes = "Rents rose in one year [^so they] too.\n".repeat(30_000);
    let entries = "1. Roe, A. Rain.\n".repeat(30_000);
    write(
        &folder.join("carets.md"),
        format!("Rents rose [1].\n\n{notes}\n## Sources\n\n{entries}"),
    );
    let begun = Instant::now();
    let (status, _, err) = run(&folder, &["check", "--quiet", "--format", "concise"]);
    assert!(matches!(status, Some(0 | 1)) && err.is_empty(), "{err}");
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}

#[test]
fn who_says_so_is_looked_for_no_further_than_a_sentence_reaches() {
    let folder = folder("speakers");
    for (number, (language, words)) in [
        ("en", "according to the report "),
        ("en", "who said "),
        ("de", "Holm Zufolge "),
        ("de", "Laut "),
    ]
    .into_iter()
    .enumerate()
    {
        let text = format!(
            "---\nlang: {language}\n---\n\n\"Das ist das Ende\", sagte Ida Holm, {}.\n",
            words.repeat(12_000)
        );
        write(&folder.join(format!("{number}.md")), text);
    }
    let begun = Instant::now();
    let (status, _, err) = run(&folder, &["claims", "--by", "speaker"]);
    assert_eq!((status, err.as_str()), (Some(0), ""));
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}

#[test]
fn many_of_a_kind_cost_each_what_one_costs() {
    let folder = folder("many");
    let quotations = "\u{201c}the quay a b c d \u{201d} she ".repeat(20_000);
    let many = |one: &dyn Fn(u32) -> String| (0..20_000).map(one).collect::<Vec<_>>().concat();
    let items = many(&|at| format!("<li>Roe, A. Rain {at}.</li>"));
    let names = |letter: char| many(&|at| format!(" {letter}{at}"));
    for (name, text) in [
        (
            "quotations.md",
            format!("Rents rose [1]. {quotations}.\n\n## Sources\n\n1. Roe, A. Rain.\n"),
        ),
        (
            "items.md",
            format!("Rents rose [1].\n\n## Sources\n\n<ol>{items}</ol>\n"),
        ),
        (
            "names.md",
            format!(
                "<!-- citedesk: off{} -->\n\nRents rose.\n\n<!-- citedesk: on{} -->\n",
                names('a'),
                names('b')
            ),
        ),
        (
            "open.md",
            format!(
                "Rents rose [1]. {}.\n\n## Sources\n\n1. Roe, A. Rain.\n",
                "(Roe, 2020 ".repeat(20_000)
            ),
        ),
        (
            "comment.md",
            format!("<!--\n{}", "[1] a\n\n".repeat(400_000)),
        ),
        (
            "line.md",
            format!(
                "{}\n\n## Sources\n\n1. Roe, A. Rain.\n",
                "<p>[1]</p> ".repeat(20_000)
            ),
        ),
        (
            "keys.md",
            format!(
                "<!-- citedesk: allow a{} -->\n\nRents rose.\n",
                " [1".repeat(50_000)
            ),
        ),
    ] {
        write(&folder.join(name), text);
    }
    let begun = Instant::now();
    let (status, _, err) = run(&folder, &["check", "--quiet", "--format", "concise"]);
    assert!(matches!(status, Some(0 | 1)) && err.is_empty(), "{err}");
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}

#[test]
fn runs_without_blanks_cost_each_what_one_costs() {
    let folder = folder("glued");
    for (name, one) in [
        ("raised.md", "word^[2]"),
        ("inline.md", "w^[Ibid.]"),
        ("linked.md", "[1](#a)"),
    ] {
        let run = one.repeat(20_000);
        let text = format!("Rents rose [1].\n\n{run}\n\n## Sources\n\n1. Roe, A. Rain.\n");
        write(&folder.join(name), text);
    }
    let begun = Instant::now();
    let (status, _, err) = run(&folder, &["check", "--quiet", "--format", "concise"]);
    assert!(matches!(status, Some(0 | 1)) && err.is_empty(), "{err}");
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
}

#[test]
fn what_cannot_be_written_makes_the_status_tell() {
    // Only Linux has a file that is always full.
    if !Path::new("/dev/full").exists() {
        return;
    }
    let folder = folder("full");
    write(&folder.join("a.md"), "Rents rose.\n");
    for words in [
        &["check", "--quiet", "--fix", "-", "--output", "report.json"][..],
        &["check", "--format", "json", "--schema"],
        &["check", "--list-files"],
        &["claims", "--format", "json", "--schema"],
        &["read", "a.md"],
        &["--help"],
    ] {
        let full = File::options().write(true).open("/dev/full");
        let input = File::open(folder.join("a.md")).expect("it is there");
        let ended = citedesk(&folder, words)
            .stdin(input)
            .stdout(full.expect("it can be written to"))
            .output()
            .expect("the program starts");
        assert_eq!(ended.status.code(), Some(2), "{words:?}");
    }
}

#[test]
fn a_file_with_another_name_is_left_as_it_is() {
    let folder = folder("twins");
    let old = "<!-- citedesk: allow dangling-citation -->\nText.";
    write(&folder.join("a.md"), old);
    fs::hard_link(folder.join("a.md"), folder.join("twin.txt")).expect("the link can be made");
    let (status, _, err) = run(&folder, &["check", "--fix", "--quiet", "a.md"]);
    assert_eq!(status, Some(2));
    assert_eq!(
        err,
        "citedesk: a.md: it cannot be fixed: the file has other names by hard links\n"
    );
    for name in ["a.md", "twin.txt"] {
        let text = fs::read_to_string(folder.join(name)).expect("the file is there");
        assert_eq!(text, old);
    }
}

#[test]
fn a_report_replaces_no_draft_and_no_bibliography() {
    let folder = folder("report");
    let draft = "---\nbibliography: own.bib\n---\n\nRents rose by 4 per cent [@roe2020].\n";
    let entry = "@book{roe2020, title = {Rents}}\n";
    write(&folder.join("own.md"), draft);
    write(&folder.join("own.bib"), entry);
    write(
        &folder.join("old.out"),
        "The report of yesterday, which is longer.\n".repeat(99),
    );
    symlink("own.md", folder.join("linked.out")).expect("the link can be made");
    fs::hard_link(folder.join("own.md"), folder.join("twin.out")).expect("the link can be made");
    for (path, name) in [
        ("own.md", "own.md"),
        (".", "own.md"),
        ("own.md", "./own.md"),
        (".", "linked.out"),
        (".", "twin.out"),
        ("own.md", "own.bib"),
    ] {
        let (status, out, err) = run(&folder, &["check", "-o", name, path]);
        assert_eq!((status, out.as_str()), (Some(2), ""));
        assert!(
            err.contains("would replace a file that is checked"),
            "{err}"
        );
        let text = |name| fs::read_to_string(folder.join(name)).expect("the file is there");
        assert_eq!(
            (text("own.md").as_str(), text("own.bib").as_str()),
            (draft, entry)
        );
    }
    let ended = run(&folder, &["check", "-o", "old.out", "own.md"]);
    assert_eq!(ended, (Some(0), String::new(), String::new()));
    let report = fs::read_to_string(folder.join("old.out")).expect("the report is there");
    assert!(report.starts_with("1 file, 1 citation"), "{report}");
    assert!(!report.contains("yesterday"), "{report}");
}
