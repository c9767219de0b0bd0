//! stub
use std::sync::LazyLock;
pub struct Table {
    pub headings: Vec<String>,
    pub further: Vec<String>,
    pub qualifiers: Vec<String>,
    pub nothing: Vec<String>,
}
static T: LazyLock<Vec<Table>> = LazyLock::new(|| {
    let v = |s: &str| s.split(',').map(|x| x.trim().to_owned()).collect();
    vec![Table {
        headings: v(
            "references, sources, bibliography, works cited, literature, notes, footnotes, endnotes, citations, reference list",
        ),
        further: v(
            "further reading, see also, external links, resources, related reading, additional resources",
        ),
        qualifiers: v(
            "normative, informative, selected, primary, secondary, and, of, list, cited, the, &, other, main, key, additional, our, all",
        ),
        nothing: v(
            "n/a, na, tbd, tba, none, nothing yet, to be determined, to be added, missing, empty",
        ),
    }]
});
pub fn tables() -> &'static [Table] {
    &T
}
