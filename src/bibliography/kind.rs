//! The kinds of works that bibliographies tell apart.

/// A kind of works.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// What BibTeX and biblatex call it, the name to write first.
    bibtex: &'static [&'static str],
    /// What CSL calls it, the name to write first.
    csl: &'static [&'static str],
    /// The field of biblatex for what such a work stands in, or who brought it out.
    pub(crate) container: &'static str,
}

/// The kinds. Of two of one name the first is meant.
static KINDS: &[Kind] = &[
    Kind {
        bibtex: &["article", "periodical"],
        csl: &["article-journal"],
        container: "journaltitle",
    },
    Kind {
        bibtex: &["article"],
        csl: &["article-newspaper"],
        container: "journaltitle",
    },
    Kind {
        bibtex: &["article"],
        csl: &["article-magazine"],
        container: "journaltitle",
    },
    Kind {
        bibtex: &[
            "book",
            "mvbook",
            "collection",
            "mvcollection",
            "proceedings",
            "reference",
        ],
        csl: &["book"],
        container: "publisher",
    },
    Kind {
        bibtex: &["incollection", "inbook", "bookinbook", "inreference"],
        csl: &["chapter", "entry", "entry-encyclopedia", "entry-dictionary"],
        container: "booktitle",
    },
    Kind {
        bibtex: &["inproceedings", "conference"],
        csl: &["paper-conference"],
        container: "booktitle",
    },
    Kind {
        bibtex: &["report", "techreport"],
        csl: &["report"],
        container: "institution",
    },
    Kind {
        bibtex: &["thesis", "phdthesis", "mastersthesis"],
        csl: &["thesis"],
        container: "institution",
    },
    Kind {
        bibtex: &["online", "electronic", "www"],
        csl: &["webpage", "post", "post-weblog"],
        container: "organization",
    },
];

impl Kind {
    /// The kind that BibTeX or biblatex calls `name`.
    pub(super) fn of_bibtex(name: &str) -> Option<&'static Self> {
        let is_named = |kind: &&Self| kind.bibtex.iter().any(|own| own.eq_ignore_ascii_case(name));
        KINDS.iter().find(is_named)
    }

    /// The kind that CSL calls `name`.
    pub(super) fn of_csl(name: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.csl.contains(&name))
    }

    /// What biblatex calls it.
    pub(crate) fn bibtex(&self) -> &'static str {
        self.bibtex[0]
    }

    /// What CSL calls it.
    pub(crate) fn csl(&self) -> &'static str {
        self.csl[0]
    }

    /// Whether such a work stands in none other: what it names is who brought it out.
    pub(crate) fn stands_alone(&self) -> bool {
        ["publisher", "institution"].contains(&self.container)
    }
}
