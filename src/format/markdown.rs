//! stub
use super::Format;
use crate::document::Layout;
use crate::source::Source;
pub(super) const FORMAT: Format = Format {
    name: "markdown",
    extensions: &["md", "markdown"],
    read,
};
fn read(_source: &Source) -> Layout<'_> {
    Layout::default()
}
