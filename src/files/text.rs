//! The text of one file, within a limit, and why there is none.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

/// The text of the file at `path`, which may have `limit` bytes at most.
pub(super) fn of_file(path: &Path, limit: u64) -> Result<String, String> {
    let file = File::open(path).map_err(|error| reason_for(path, &error))?;
    let length = file.metadata().map_or(0, |data| data.len());
    if length > limit {
        return Err(too_large(limit));
    }
    // What is no regular file may have no length and no end.
    decoded(file, length, limit)
}

/// The text of standard input.
pub(super) fn of_standard_input(limit: u64) -> Result<String, String> {
    decoded(io::stdin().lock(), 0, limit)
}

fn decoded(reader: impl Read, length: u64, limit: u64) -> Result<String, String> {
    let mut bytes = Vec::new();
    bytes.reserve_exact(length as usize + 1);
    reader
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| reason(&error))?;
    if bytes.len() as u64 > limit {
        return Err(too_large(limit));
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err("UTF-16 text, and only UTF-8 text is read".to_owned());
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("not UTF-8 text: invalid byte at offset {at}")
    })
}

fn too_large(limit: u64) -> String {
    let units = [("GiB", 30), ("MiB", 20), ("KiB", 10)];
    let whole = units
        .iter()
        .find(|(_, bits)| (limit >> bits) << bits == limit);
    let size = whole.map_or_else(
        || format!("{limit} bytes"),
        |(unit, bits)| format!("{} {unit}", limit >> bits),
    );
    format!("larger than the limit of {size}")
}

/// What `error` says of `path`, as a clause.
pub(super) fn reason_for(path: &Path, error: &io::Error) -> String {
    let link = fs::symlink_metadata(path).is_ok_and(|data| data.is_symlink());
    if link && error.kind() == ErrorKind::NotFound {
        return "a symbolic link to a file that does not exist".to_owned();
    }
    reason(error)
}

/// What `error` says, as a clause.
pub(super) fn reason(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "no such file or folder".to_owned(),
        ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => {
            let text = error.to_string();
            let text = text.split(" (os error").next().unwrap_or_default();
            let mut chars = text.chars();
            chars.next().map_or_else(String::new, |first| {
                first.to_lowercase().chain(chars).collect()
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_clauses() {
        assert_eq!(
            reason(&io::Error::from(ErrorKind::NotFound)),
            "no such file or folder"
        );
        assert_eq!(reason(&io::Error::other("Too bad")), "too bad");
        assert_eq!(too_large(64 << 20), "larger than the limit of 64 MiB");
        assert_eq!(too_large(1500), "larger than the limit of 1500 bytes");
    }
}
