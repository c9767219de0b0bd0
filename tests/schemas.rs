//! The JSON Schemas that the repository keeps are those of the program, and what the program prints is as they say.

#![expect(clippy::disallowed_methods, reason = "a test reads the repository")]

use std::path::Path;

use citedesk::config;
use citedesk::report::{Account, Book, Register, by_name};

/// What to run where a kept schema is stale.
const REMEDY: &str = "it is printed by `citedesk check --format FORMAT --schema`, `citedesk claims --format json --schema`, `citedesk read --format json --schema`, `citedesk refs --format json --schema` and `citedesk config --schema`";

#[test]
fn kept_schemas_are_those_of_the_program() {
    for (name, schema) in [
        ("check.json", schema_of("json")),
        ("check-line.json", schema_of("jsonl")),
        ("claims.json", Book::schema()),
        ("read.json", Account::schema()),
        ("refs.json", Register::schema()),
        ("citedesk.json", config::schema()),
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("schemas")
            .join(name);
        let kept = std::fs::read_to_string(path).unwrap_or_default();
        assert!(kept == schema, "schemas/{name} is stale: {REMEDY}");
    }
}

fn schema_of(format: &str) -> String {
    let schema = by_name(format).and_then(|format| format.schema);
    schema.expect("machine formats have a schema")()
}
