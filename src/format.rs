//! The table of input formats: how each turns a source into blocks.

mod comment;
mod formula;
mod front_matter;
mod markdown;
mod plain;
mod returns;
mod wrapped;

use crate::document::Layout;
use crate::source::Source;

/// An input format.
#[derive(Debug)]
pub struct Format {
    /// Its name in output and configuration.
    pub name: &'static str,
    /// The file name extensions that folders are searched for, in lower case, without dot.
    pub extensions: &'static [&'static str],
    /// Reads a source; any text gives a layout.
    pub read: for<'a> fn(&'a Source) -> Layout<'a>,
}

/// Every format; the first that knows a file's extension reads it.
pub static FORMATS: &[Format] = &[markdown::FORMAT, plain::FORMAT];

/// The format of plain text, which every file without a known extension is read as.
pub static PLAIN: &Format = &FORMATS[1];

/// The format for a file of this `extension` (without dot, in any case), where one is known.
pub fn by_extension(extension: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| {
        format
            .extensions
            .iter()
            .any(|known| known.eq_ignore_ascii_case(extension))
    })
}

/// The format of this `name`.
pub fn by_name(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}
