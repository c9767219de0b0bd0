//! The dialect of Markdown that is read.

use pulldown_cmark::Options;

/// What drafts are written in. Smart punctuation stays off, so that text is a slice of the source; wiki links
/// stay off, so that `[[1]](address)` is a link whose text is a marker; metadata stays off, since the parser takes any
/// text between two rules for it.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_SUPERSCRIPT
        | Options::ENABLE_SUBSCRIPT
}
