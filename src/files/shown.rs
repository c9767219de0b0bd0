//! Paths as reports show them.

use std::path::{MAIN_SEPARATOR_STR, Path, PathBuf};

use super::desks::absolute;

/// The path of a file that is read beside the drafts, relative to the current folder where it lies below that.
pub(super) fn shown_from_here(path: &Path) -> String {
    let here = absolute(Path::new("."));
    match path.strip_prefix(here) {
        Ok(rest) if rest.as_os_str().is_empty() => ".".to_owned(),
        Ok(rest) => shown(rest),
        Err(_) => shown(path),
    }
}

/// `path`, which is one from the root on, as reports show it: relative to the current folder where it lies below that.
pub fn from_here(path: &str) -> String {
    shown_from_here(&absolute(Path::new(path)))
}

/// `path` as reports show it, the same on every system: without `./`, with slashes, with a stand-in for what is no Unicode.
pub(super) fn shown(path: &Path) -> String {
    let path: PathBuf = match path.strip_prefix(".") {
        Ok(rest) if !rest.as_os_str().is_empty() => rest.components().collect(),
        _ => path.components().collect(),
    };
    path.to_string_lossy().replace(MAIN_SEPARATOR_STR, "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_shown_the_same_however_they_are_written() {
        for (written, seen) in [
            ("./drafts/a.md", "drafts/a.md"),
            ("drafts/./a.md", "drafts/a.md"),
            ("drafts//a.md", "drafts/a.md"),
            ("../a.md", "../a.md"),
            (".", "."),
            ("/a.md", "/a.md"),
        ] {
            assert_eq!(shown(Path::new(written)), seen);
        }
    }
}
