//! Addresses and identifiers of an entry.

use std::sync::LazyLock;

use super::mask::Mask;
use super::{Part, Parts};
use crate::address;
use crate::source::Span;
use regex::Regex;

/// Hosts of archives, whose addresses lead to a copy.
const ARCHIVES: &[&str] = &[
    "web.archive.org",
    "archive.org",
    "archive.today",
    "archive.ph",
    "archive.is",
    "archive.li",
    "archive.vn",
    "archive.md",
    "archive.fo",
    "perma.cc",
    "webcitation.org",
    "ghostarchive.org",
    "webarchive.nationalarchives.gov.uk",
];

static DOI: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"(?i)(?:\bdoi(?:\.org)?[:/ ]\s*)?\b(?P<id>10\.(?:\d{4,9}(?:\.\d+)*|x{2,})/[^\s"<>\[\]“”]+)"#).ok()
});
static ISBN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\bISBN(?:-?1[03])?:?\s*(?P<id>[\d][\d‐ -]{7,15}[\dX])\b").ok()
});
static ISSN: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)\be?-?ISSN:?\s*(?P<id>\d{4}-\d{3}[\dX])\b").ok());
static ARXIV: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\barxiv(?:\s+preprint)?(?:\s+arxiv)?:?\s*(?P<id>\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[a-z]{2})?/\d{7})").ok()
});
static PMID: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\bPMID:?\s*(?P<id>\d{1,8})\b").ok());
static PMCID: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b(?:PMCID:?\s*)?(?P<id>PMC\d{4,8})\b").ok());
/// The number of a work in the path of an address at arXiv.
static AT_ARXIV: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^/(?:abs|pdf|html)/(?P<id>\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?/\d{7})(?:\.pdf)?/?$").ok()
});
static AT_PUBMED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^/(?:pubmed/)?(?P<id>\d{4,8})/?$").ok());
static AT_PMC: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"/articles/(?P<id>PMC\d{4,8})(?:/|$)").ok());

/// Takes the addresses and identifiers out of `mask` and puts them into `parts`.
pub(super) fn read(mask: &mut Mask<'_>, parts: &mut Parts) {
    let links: Vec<Span> = mask.links.iter().map(|link| link.1).collect();
    for span in links {
        let address = mask.written().get(span.range()).unwrap_or_default();
        if address.contains("://") {
            put(mask, parts, span, address);
        }
    }
    let found: Vec<Span> = address::spans(mask.written());
    for span in found {
        let address = mask.written().get(span.range()).unwrap_or_default();
        put(mask, parts, span, address);
        mask.blank(span);
    }
    for (shape, part) in [
        (&DOI, &mut parts.doi),
        (&ISBN, &mut parts.isbn),
        (&ISSN, &mut parts.issn),
        (&ARXIV, &mut parts.arxiv),
        (&PMID, &mut parts.pmid),
        (&PMCID, &mut parts.pmcid),
    ] {
        identifier(mask, shape, part);
    }
}

/// Takes the first identifier of this `shape` out of the text, for `part` where it has none yet.
fn identifier(mask: &mut Mask<'_>, shape: &LazyLock<Option<Regex>>, part: &mut Option<Part>) {
    let found = shape.as_ref().and_then(|shape| shape.captures(mask.text()));
    let Some((whole, id)) = found.and_then(|found| Some((found.get(0)?, found.name("id")?))) else {
        return;
    };
    let text = address::unpunctuated(id.as_str());
    let span = Span::new(id.start(), id.start() + text.len());
    let found = Part {
        span: mask.place(span),
        text: text.to_owned(),
    };
    let whole = Span::new(whole.start(), span.end as usize);
    mask.blank(whole);
    part.get_or_insert(found);
}

/// Puts the address at `span` where it belongs.
fn put(mask: &Mask<'_>, parts: &mut Parts, span: Span, written: &str) {
    let Some((host, path)) = address::host_and_path(written) else {
        return;
    };
    let part = |text: &str| {
        Some(Part {
            span: mask.place(span),
            text: text.to_owned(),
        })
    };
    let (host, path) = (host.as_str(), path.as_str());
    if ARCHIVES.contains(&host) && path.len() > 1 {
        parts.archive = parts.archive.take().or_else(|| part(written));
        return;
    }
    let id = |shape: &LazyLock<Option<Regex>>, place: &str| {
        let found = shape.as_ref()?.captures(place)?;
        part(found.name("id")?.as_str())
    };
    match host {
        "doi.org" | "dx.doi.org" => {
            let named = part(path.trim_start_matches('/'));
            parts.doi = parts
                .doi
                .take()
                .or(named.filter(|part| part.text.contains('/')));
        }
        "arxiv.org" => parts.arxiv = parts.arxiv.take().or_else(|| id(&AT_ARXIV, path)),
        "pubmed.ncbi.nlm.nih.gov" => {
            parts.pmid = parts.pmid.take().or_else(|| id(&AT_PUBMED, path));
        }
        "ncbi.nlm.nih.gov" | "pmc.ncbi.nlm.nih.gov" => {
            parts.pmid = parts.pmid.take().or_else(|| id(&AT_PUBMED, path));
            parts.pmcid = parts.pmcid.take().or_else(|| id(&AT_PMC, path));
        }
        _ => {}
    }
    parts.url = parts.url.take().or_else(|| part(written));
}
