//! Numbers in the names of files, as browsers and patterns write them: `report[1].pdf`, `gauge[1-3].txt`.

use super::place::Place;

/// How files are called at their ends.
const ENDINGS: &[&str] = &[
    "avi", "bak", "bin", "bmp", "bz2", "cfg", "conf", "csv", "dat", "db", "doc", "docx", "epub",
    "exe", "gif", "gz", "htm", "html", "ini", "iso", "jpeg", "jpg", "js", "json", "log", "md",
    "mkv", "mov", "mp3", "mp4", "odt", "pdf", "php", "png", "ppt", "pptx", "ps", "py", "rb", "rs",
    "rtf", "sh", "sql", "svg", "tar", "tex", "tgz", "tif", "tiff", "tmp", "toml", "ts", "tsv",
    "txt", "wav", "webp", "xls", "xlsx", "xml", "yaml", "yml", "zip",
];

/// Whether the ending of a file's name is glued to its end.
pub(super) fn is_within(place: &Place<'_>) -> bool {
    let behind = place
        .behind
        .strip_prefix('.')
        .filter(|_| !place.spaced_after);
    let ending = behind.and_then(|behind| behind.split(|c: char| !c.is_alphanumeric()).next());
    ending.is_some_and(|ending| ENDINGS.contains(&ending))
}
