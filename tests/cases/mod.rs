//! Cases in folders of TOML files.

use serde::de::DeserializeOwned;
use walkdir::WalkDir;

/// The cases of every file in `folder`, in the order of their names; each file is an array of tables, `[[case]]`.
pub(crate) fn all<C: DeserializeOwned>(folder: &str) -> Vec<C> {
    let files = WalkDir::new(folder).sort_by_file_name().into_iter();
    let files = files.map(|file| file.expect("the folder of cases can be read"));
    files
        .filter(|file| file.file_type().is_file())
        .flat_map(|file| {
            let text = std::fs::read_to_string(file.path()).expect("a case can be read");
            let table: toml::Table = toml::from_str(&text)
                .unwrap_or_else(|error| panic!("{}: {error}", file.path().display()));
            let cases = table.get("case").cloned().expect("a file has cases");
            assert_eq!(table.len(), 1, "{} has cases alone", file.path().display());
            let cases: Vec<C> = cases
                .try_into()
                .unwrap_or_else(|error| panic!("{}: {error}", file.path().display()));
            cases
        })
        .collect()
}
