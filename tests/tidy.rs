//! The repository's own invariants: floors, tables, sizes, and what no source file may hold.

#![expect(clippy::disallowed_methods, reason = "a test reads the repository")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use citedesk::rules::RULES;
use rust::{code_of, comments_of, expand, names_crate, places};
use walkdir::WalkDir;

#[path = "tidy/rust.rs"]
mod rust;

/// The floors of the crate, lowest first: a module uses modules of lower floors only, and none of its own.
/// `lib` is what stands in `src/lib.rs` itself: the check.
const FLOORS: &[&[&str]] = &[
    &["source"],
    &[
        "address",
        "finding",
        "gazetteer",
        "near",
        "node",
        "prose",
        "words",
    ],
    &["work"],
    &["parts"],
    &["bibliography"],
    &["document"],
    &["settings"],
    &["placeholder", "figure", "outlet"],
    &["arithmetic", "attribution"],
    &[
        "format",
        "marker",
        "reference",
        "sentence",
        "cue",
        "directive",
        "fix",
    ],
    &["evidence", "artefact", "swallowed", "works"],
    &["resolve"],
    &["claim", "cluster", "back_reference", "duplicate"],
    &["paper", "draft"],
    &["consequence"],
    &["rule"],
    &["rules"],
    &["suppress", "config"],
    &["lib"],
    &["files", "report"],
    &["cli"],
    &["main"],
];

/// The tables whose entries, one file or folder each, never use each other.
/// An entry is what the static tables of `src/TABLE.rs` name; the other files of the folder are parts that entries may share, and use no entry.
/// Where there is no static table, each file is an entry.
const TABLES: &[&str] = &["rules", "format", "marker", "report"];

/// Outside crates that more than one module may use, and why.
const SHARED: &[(&str, &str)] = &[
    ("aho_corasick", "many phrases are looked for at once"),
    ("memchr", "bytes are looked for at every level"),
    (
        "miette",
        "the full report and the errors of the command line look alike",
    ),
    ("regex", "shapes are looked for at every level"),
    ("rustc_hash", "words of tables are looked up at every level"),
    (
        "schemars",
        "the machine formats and the configuration have schemas",
    ),
    (
        "serde",
        "each machine format has its own structures, and settings are read into theirs",
    ),
    (
        "serde_json",
        "machine formats and schemas are written with it",
    ),
    ("toml", "the word tables and the settings are written in it"),
];

/// The most lines of a source file that does not say why it has more.
const LINES: usize = 300;

/// How a source file says why it has more lines.
const LONGER: &str = "Longer than most:";

/// The heading of the rule table in the README.
const README_TABLE: &str = "| rule | level | what it reports |\n|---|---|---|\n";

#[test]
fn modules_use_lower_floors_only() {
    let mut faults = Vec::new();
    let mut edges = 0;
    for file in sources() {
        for path in file.paths() {
            let used = module_of(&path);
            edges += usize::from(file.module() != used);
            faults.extend(
                floor_fault(file.module(), used).map(|fault| format!("{}: {fault}", file.name)),
            );
        }
        faults.extend(floor_of(file.module()).is_none().then(|| {
            format!(
                "{}: the module has no floor: give it one in FLOORS of tests/tidy.rs",
                file.name
            )
        }));
    }
    assert!(edges >= 15, "only {edges} uses of other modules were found");
    verdict(faults);
}

#[test]
fn entries_of_a_table_do_not_use_each_other() {
    let sources = sources();
    let mut faults = Vec::new();
    let mut count = 0;
    for table in TABLES {
        let files: Vec<_> = sources
            .iter()
            .filter(|file| file.module() == *table)
            .collect();
        let entries = entries(&files);
        count += entries.len();
        for file in files.iter().filter(|file| file.path.len() > 1) {
            for path in file.paths() {
                faults.extend(neighbour_fault(file, &path, &entries));
            }
        }
    }
    assert!(count >= 3, "only {count} entries of tables were found");
    verdict(faults);
}

#[test]
fn each_outside_crate_has_one_home() {
    let manifest: toml::Table = toml::from_str(&read("Cargo.toml")).expect("Cargo.toml is TOML");
    let crates: Vec<_> = manifest["dependencies"]
        .as_table()
        .expect("dependencies are a table")
        .keys()
        .map(|name| name.replace('-', "_"))
        .collect();
    let mut homes: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for file in sources() {
        let code = code_of(&file.text);
        for name in crates.iter().filter(|name| names_crate(&code, name)) {
            homes
                .entry(name)
                .or_default()
                .insert(file.module().to_owned());
        }
    }
    assert!(!homes.is_empty(), "no use of an outside crate was found");
    let shared: BTreeSet<_> = SHARED.iter().map(|(name, _)| *name).collect();
    verdict(homes.iter().filter(|(name, modules)| modules.len() > 1 && !shared.contains(**name)).map(|(name, modules)| {
        format!("{name} is used in {modules:?}: keep it in one of them, or give a reason in SHARED of tests/tidy.rs")
    }));
}

#[test]
fn source_files_are_short_open_with_a_sentence_and_leave_nothing_undone() {
    let mut faults = Vec::new();
    for file in sources() {
        let name = &file.name;
        let lines = file.text.lines().count();
        if lines > LINES && !comments_of(&file.text).contains(LONGER) {
            faults.push(format!("{name}: {lines} lines, and {LINES} are the most: split it, or say why in a comment that begins with \"{LONGER}\""));
        }
        if !file.text.starts_with("//! ") {
            faults.push(format!(
                "{name}: it does not open with `//!` and a sentence that says what it holds"
            ));
        }
        for word in ["TODO", "FIXME"] {
            if comments_of(&file.text).contains(word) {
                faults.push(format!(
                    "{name}: a comment holds {word}: do it, or leave it out"
                ));
            }
        }
        for call in ["dbg!", ".unwrap()"] {
            if code_of(&file.text).contains(call) {
                faults.push(format!(
                    "{name}: the code holds `{call}`: say what happens otherwise"
                ));
            }
        }
    }
    verdict(faults);
}

#[test]
fn rules_pages_and_functions_belong_together() {
    let mut faults = Vec::new();
    for rule in RULES {
        let page = format!("rules/{}.md", rule.name);
        if std::fs::read_to_string(root().join(&page)).ok().as_deref() != Some(rule.page) {
            faults.push(format!(
                "the row of {} in src/rules.rs does not include {page}",
                rule.name
            ));
        }
        let function = format!("src/rules/{}.rs", rule.name.replace('-', "_"));
        if !root().join(&function).is_file() {
            faults.push(format!(
                "{} has no {function}: a rule's function stands in a file of its name",
                rule.name
            ));
        }
    }
    for name in stems("rules", "md") {
        if citedesk::rules::by_name(&name).is_none() {
            faults.push(format!(
                "rules/{name}.md has no row in src/rules.rs: add one, or remove the page"
            ));
        }
    }
    for name in stems("src/rules", "rs") {
        if citedesk::rules::by_name(&name.replace('_', "-")).is_none() {
            faults.push(format!(
                "src/rules/{name}.rs has no row in src/rules.rs: add one, or remove the file"
            ));
        }
    }
    verdict(faults);
}

#[test]
fn the_readme_lists_every_rule() {
    let readme = read("README.md");
    let rest = readme
        .split_once(README_TABLE)
        .unwrap_or_else(|| {
            panic!("README.md has no table of rules: it begins with\n\n{README_TABLE}")
        })
        .1;
    let mut wanted = String::new();
    for rule in RULES {
        let (name, level, summary) = (rule.name, rule.level.name(), rule.summary());
        let _ = writeln!(
            wanted,
            "| [`{name}`](rules/{name}.md) | {level} | {summary} |"
        );
    }
    let found = rest.split("\n\n").next().unwrap_or_default().trim_end();
    assert!(
        found == wanted.trim_end(),
        "the rule table of README.md is not that of src/rules.rs; it should read\n\n{README_TABLE}{wanted}"
    );
}

#[test]
fn the_map_of_the_crate_names_every_public_module() {
    let lib = read("src/lib.rs");
    let rows: String = lib
        .lines()
        .filter(|line| line.starts_with("//! |"))
        .collect();
    let code = code_of(&lib);
    let modules: Vec<_> = code
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    assert!(modules.len() >= 10, "only {modules:?} were found");
    verdict(modules.iter().filter(|module| !rows.contains(&format!("[`{module}`]"))).map(|module| {
        format!("src/lib.rs: the table at its top has no row for [`{module}`]: add one that says what the module holds")
    }));
}

#[test]
fn the_checks_see_the_paths_of_a_file() {
    let file = |name: &str, text: &str| File::new(name, text.to_owned());
    let paths = |name: &str, text: &str| -> Vec<String> {
        file(name, text)
            .paths()
            .iter()
            .map(|path| path.join("::"))
            .collect()
    };
    assert_eq!(
        paths(
            "rules/one_rule.rs",
            "use crate::{a::{b, C}, d as e};\nfn f() { super::g(); }\n"
        ),
        ["a::b", "a::C", "d", "rules::g"]
    );
    assert_eq!(
        paths("main.rs", "use citedesk::files; fn main() {}"),
        ["files"]
    );
    assert_eq!(
        paths(
            "lib.rs",
            "pub mod paper;\nuse paper::Paper;\nfn f() { paper::join(); }"
        ),
        ["paper::Paper", "paper::join"]
    );
    assert_eq!(
        paths(
            "x.rs",
            "// crate::a\n/* crate::b /* */ crate::c */ const D: &str = \"crate::d\";\n#[cfg(test)]\nmod tests { use crate::e; }\nuse crate::f;"
        ),
        ["f"]
    );
}

#[test]
fn the_checks_tell_what_may_use_what() {
    let file = |name: &str, text: &str| File::new(name, text.to_owned());
    assert_eq!(floor_fault("rules", "paper"), None);
    assert!(floor_fault("paper", "rules").is_some());
    assert!(floor_fault("prose", "words").is_some());
    assert!(floor_fault("claim", "lib").is_some());
    let table = file(
        "rules.rs",
        "pub static R: &[Rule] = &[Rule { check: one_rule::check }, Rule { check: other_rule::check }];",
    );
    let entry = file("rules/one_rule.rs", "");
    let (other, part) = (file("rules/other_rule.rs", ""), file("rules/part.rs", ""));
    let names = entries(&[&table, &entry, &other, &part]);
    assert_eq!(names.len(), 2, "{names:?}");
    assert_eq!(entries(&[&entry, &part]).len(), 2);
    let fault = |path: &[&str]| {
        let path: Vec<_> = path.iter().map(ToString::to_string).collect();
        neighbour_fault(&entry, &path, &names).is_some()
    };
    assert!(fault(&["rules", "other_rule", "check"]));
    assert!(fault(&["rules", "*"]));
    assert!(!fault(&["rules", "one_rule", "check"]));
    assert!(!fault(&["rules", "part", "help"]));
    assert!(!fault(&["rules", "Rule"]));
}

#[test]
fn the_checks_know_code_from_comments() {
    assert!(names_crate("use clap::Parser;", "clap"));
    assert!(!names_crate("use my_clap::Parser; a::clap::b", "clap"));
    assert_eq!(comments_of("a(\"// no\"); // yes").trim(), "// yes");
    let code = code_of("'\"'; 'a; r#\"x\"y\"#; \"\\\"\" z '\\'' w");
    let left: Vec<_> = code.split_whitespace().collect();
    assert_eq!(left, [";", "'a;", ";", "z", "w"]);
}

/// A source file.
struct File {
    /// Its path from the repository's root.
    name: String,
    /// Its module's path; `lib` and `main` stand for themselves.
    path: Vec<String>,
    text: String,
}

impl File {
    /// The file `name` of `src/`.
    fn new(name: &str, text: String) -> Self {
        let path = name
            .trim_end_matches(".rs")
            .split('/')
            .map(str::to_owned)
            .collect();
        Self {
            name: format!("src/{name}"),
            path,
            text,
        }
    }

    /// The module of the crate that the file belongs to.
    fn module(&self) -> &str {
        &self.path[0]
    }

    /// Every path into this crate that the code names, tests left out, from the crate's root.
    fn paths(&self) -> Vec<Vec<String>> {
        let code = code_of(&self.text);
        let mut trees = Vec::new();
        for root in ["crate::", "citedesk::"] {
            let after = |at| (at + root.len(), Vec::new());
            trees.extend(places(&code, root).into_iter().map(after));
        }
        for at in places(&code, "super::") {
            let names = code[at..].split("::");
            let supers = names.take_while(|name| *name == "super").count();
            let above = self.path.len().saturating_sub(supers);
            let tree = at + supers * "super::".len();
            trees.push((tree, self.path[..above].to_vec()));
        }
        if self.module() == "lib" {
            for module in modules(&code) {
                let places = places(&code, &format!("{module}::"));
                trees.extend(places.into_iter().map(|at| (at, Vec::new())));
            }
        }
        trees.sort();
        let mut found = Vec::new();
        for (at, above) in trees {
            expand(&code[at..], &above, &mut |path| found.push(path));
        }
        found
    }
}

/// The modules that `code` declares.
fn modules(code: &str) -> Vec<&str> {
    code.lines()
        .map(|line| line.strip_prefix("pub ").unwrap_or(line))
        .filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';'))
        .collect()
}

/// The module of the crate that `path` leads into; what is no module stands in `lib.rs`.
fn module_of(path: &[String]) -> &str {
    path.first()
        .map(String::as_str)
        .filter(|name| root().join(format!("src/{name}.rs")).is_file())
        .unwrap_or("lib")
}

fn floor_of(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

fn floor_fault(module: &str, used: &str) -> Option<String> {
    (module != used && floor_of(module)? <= floor_of(used)?).then(|| {
        format!("`{module}` uses `{used}`, which is on no lower floor: move what it needs down, or hand it in")
    })
}

/// The entries of the table that `files` belong to.
fn entries(files: &[&File]) -> BTreeSet<String> {
    let names = files.iter().filter_map(|file| file.path.get(1));
    let tables: Vec<_> = files
        .iter()
        .filter(|file| file.path.len() == 1)
        .flat_map(|file| statics(&code_of(&file.text)))
        .collect();
    let listed = |name: &str| {
        tables
            .iter()
            .any(|table| !places(table, &format!("{name}::")).is_empty())
    };
    names
        .filter(|name| tables.is_empty() || listed(name))
        .cloned()
        .collect()
}

/// The static tables that `code` holds, each as its own code.
fn statics(code: &str) -> Vec<String> {
    code.match_indices("static ")
        .filter_map(|(at, _)| {
            let item = &code[at..];
            let item = &item[..item.find(';')?];
            item.contains("&[").then(|| item.to_owned())
        })
        .collect()
}

fn neighbour_fault(file: &File, path: &[String], entries: &BTreeSet<String>) -> Option<String> {
    let table = &file.path[0];
    let used = path.get(1).filter(|_| path[0] == *table)?;
    let fault = used == "*" || (entries.contains(used) && *used != file.path[1]);
    fault.then(|| {
        format!(
            "{}: it uses `{table}::{used}`: entries of a table stand alone, so move what both need to src/{table}.rs or a part beside them",
            file.name
        )
    })
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(name: &str) -> String {
    std::fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The source files of the crate, those of tests left out.
fn sources() -> Vec<File> {
    let folder = root().join("src");
    WalkDir::new(&folder)
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.expect("src/ can be read").into_path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .filter(|path| path.file_stem().is_some_and(|stem| stem != "tests"))
        .map(|path| {
            let name = path.strip_prefix(&folder).expect("the file is in src/");
            let name = name.to_string_lossy().replace('\\', "/");
            File::new(&name, read(&format!("src/{name}")))
        })
        .collect()
}

/// The names, without their extension, of the files of `folder` that have this `extension`.
fn stems(folder: &str, extension: &str) -> Vec<String> {
    WalkDir::new(root().join(folder))
        .max_depth(1)
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.expect("the folder can be read").into_path())
        .filter(|path| path.extension().is_some_and(|had| had == extension))
        .filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()))
        .collect()
}

/// Fails with all `faults`, one a line, where there is any.
fn verdict(faults: impl IntoIterator<Item = String>) {
    let faults: Vec<_> = faults.into_iter().collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}
