//! Globs of a configuration file, relative to the folder that the file is in.

use std::path::{Path, PathBuf};

use globset::{GlobBuilder, GlobSet};

/// Some globs, and the folder that they are relative to.
#[derive(Debug)]
pub(super) struct Globs {
    folder: PathBuf,
    set: GlobSet,
}

impl Globs {
    /// The set of `patterns`, which [`fault`] has found to be globs.
    pub(super) fn new<'a>(folder: &Path, patterns: impl Iterator<Item = &'a str>) -> Self {
        let mut set = GlobSet::builder();
        for glob in patterns
            .flat_map(forms)
            .filter_map(|form| built(&form).ok())
        {
            set.add(glob);
        }
        Self {
            folder: folder.to_owned(),
            set: set.build().unwrap_or_default(),
        }
    }

    /// Whether one of them matches `path`, or a folder that it is in. Outside of their folder none matches.
    pub(super) fn matches(&self, path: &Path) -> bool {
        path.strip_prefix(&self.folder)
            .is_ok_and(|path| self.set.is_match(path))
    }
}

/// Why `pattern` is no glob; none where it is one.
pub(super) fn fault(pattern: &str) -> Option<String> {
    if pattern.trim_matches('/').is_empty() {
        return Some("it is empty".to_owned());
    }
    if pattern.starts_with('!') {
        return Some("it begins with `!`, which excepts nothing here".to_owned());
    }
    let mut faults = forms(pattern).filter_map(|form| built(&form).err());
    faults.next().map(|error| error.kind().to_string())
}

/// The globs that `pattern` stands for: without a slash within it matches at any depth, and a folder means all that is in it.
fn forms(pattern: &str) -> impl Iterator<Item = String> {
    let inner = pattern.trim_end_matches('/');
    let whole = if inner.contains('/') {
        inner.trim_start_matches('/').to_owned()
    } else {
        format!("**/{inner}")
    };
    let below = format!("{whole}/**");
    let own = (inner == pattern).then_some(whole);
    own.into_iter().chain([below])
}

fn built(form: &str) -> Result<globset::Glob, globset::Error> {
    GlobBuilder::new(form).literal_separator(true).build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn globs_match_as_in_a_list_of_ignored_files() {
        for (pattern, path, wanted) in [
            ("*.md", "/desk/a.md", true),
            ("*.md", "/desk/drafts/a.md", true),
            ("*.md", "/desk/a.txt", false),
            ("*.md", "/other/a.md", false),
            ("/a.md", "/desk/a.md", true),
            ("/a.md", "/desk/drafts/a.md", false),
            ("opinion/**", "/desk/opinion/a.md", true),
            ("opinion", "/desk/opinion/old/a.md", true),
            ("opinion/", "/desk/opinion/a.md", true),
            ("opinion/", "/desk/opinion", false),
            ("drafts/*.md", "/desk/drafts/a.md", true),
            ("drafts/*.md", "/desk/drafts/old/a.md", false),
            ("drafts/*.md", "/desk/x/drafts/a.md", false),
        ] {
            let globs = Globs::new(Path::new("/desk"), std::iter::once(pattern));
            assert_eq!(globs.matches(Path::new(path)), wanted, "{pattern} {path}");
        }
    }

    #[test]
    fn what_is_no_glob_says_why() {
        assert_eq!(fault("drafts/**/{a,b}.md"), None);
        assert!(fault("{a").is_some());
        assert!(fault("[a").is_some());
        assert!(fault("!a").is_some());
        assert!(fault("/").is_some());
    }
}
