//! Addresses and identifiers of an entry.

use std::sync::LazyLock;

use super::author::is_names;
use super::mask::{Link, Mask};
use super::{Part, Parts};
use crate::address;
use crate::source::Span;
use regex::Regex;

/// Hosts of archives, whose addresses lead to a copy.
const ARCHIVES: &[&str] = &[
    "web.archive.org",
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

/// What the number of a paper that arXiv has not brought out yet begins with.
const SUBMISSION: &str = "submit/";

/// What stands glued before an address is no longer than this.
const LEAD: usize = 4;

/// What the addresses of its articles on identifiers end with: <https://en.wikipedia.org/wiki/Doi_(identifier)>.
const NAMED: &str = "_(identifier)";

static DOI: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"(?:(?:doi|DOI|Doi)(?:\.org)?[:/ ] *)?(?-u:\b)(?P<id>10\.(?:[0-9]{4,9}(?:\.[0-9]+)*|x{2,})/[^ "<>\[\]“”]+(?:<[0-9]+:[^ "<>]+>[^ "<>\[\]“”]+)?)"#).ok()
});
static ISBN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:ISBN|isbn)(?:-?1[03])?:? *(?P<id>97[89][‐ -]{0,2}(?:[0-9][‐ -]{0,2}){9}[0-9]|(?:[0-9][‐ -]{0,2}){9}[0-9Xx]|[0-9][0-9‐-]{7,15}[0-9Xx])(?-u:\b)").ok()
});
static ISSN: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:ISSN|issn):? *(?P<id>[0-9]{4}-[0-9]{3}[0-9Xx])(?-u:\b)").ok());
static ARXIV: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i-u:\barxiv(?: +preprint)?(?: +arxiv)?:? *(?P<id>[0-9]{4}\.[0-9]{4,5}(?:v[0-9]+)?|[a-z-]+(?:\.[a-z]{2})?/[0-9]{7}(?:v[0-9]+)?))").ok()
});
static PMID: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?-u:\b)PMID:? *(?P<id>[0-9]{1,8})(?-u:\b)").ok());
static PMCID: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?-u:\b)(?:PMCID:? *)?(?P<id>PMC[0-9]{4,8})(?-u:\b)").ok());
/// The number of a work in the path of an address at arXiv.
static AT_ARXIV: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^/(?:abs|pdf|html)/(?P<id>(?:[0-9]{4}\.[0-9]{4,5}|[a-z-]+(?:\.[A-Z]{2})?/[0-9]{7})(?:v[0-9]+)?)(?:\.pdf)?/?$").ok()
});
static AT_PUBMED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^/(?:pubmed/)?(?P<id>[0-9]{4,8})/?$").ok());
static AT_PMC: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"/articles/(?P<id>PMC[0-9]{4,8})(?:/|$)").ok());

/// Takes the addresses and identifiers out of `mask` and puts them into `parts`.
pub(super) fn read(mask: &mut Mask, parts: &mut Parts) {
    // What an encyclopaedia links to at the name of an identifier says what that is.
    let leads = |link: &&Link| link.address.contains("://") && !link.address.ends_with(NAMED);
    if let Some(own) = mask.own_link().filter(leads) {
        put(parts, own.written, &own.address);
    }
    let is_author = |link: &&Link| is_names(&mask.text()[link.text.range()]);
    let author = mask.links.iter().filter(leads).filter(is_author);
    let author = author
        .map(|link| (link.written, link.address.clone()))
        .find(is_page);
    let links = mask
        .links
        .iter()
        .filter(leads)
        .filter(|link| !is_author(link));
    for link in links.clone().filter(|link| !link.labelled) {
        put(parts, link.written, &link.address);
    }
    // A word that goes by a label may be explained elsewhere, beside what the entry itself leads to.
    let mut defined = Parts::default();
    for link in links.filter(|link| link.labelled) {
        put(&mut defined, link.written, &link.address);
    }
    for span in address::spans(mask.text()) {
        let span = whole(mask.text(), span);
        let address = mask.text().get(span.range()).unwrap_or_default();
        put(parts, mask.place(span), address);
        mask.blank(span);
    }
    // Most entries name no identifier: what none of them has is not sought.
    let may = |marks: &[&str]| marks.iter().any(|mark| mask.text().contains(mark));
    let wanted = [
        may(&["10."]),
        may(&["ISBN", "isbn"]),
        may(&["ISSN", "issn"]),
        may(&["arXiv", "arxiv", "ArXiv", "ARXIV"]),
        may(&["PMID"]),
        may(&["PMC"]),
    ];
    let shapes = [
        (&DOI, &mut parts.doi),
        (&ISBN, &mut parts.isbn),
        (&ISSN, &mut parts.issn),
        (&ARXIV, &mut parts.arxiv),
        (&PMID, &mut parts.pmid),
        (&PMCID, &mut parts.pmcid),
    ];
    for ((shape, part), wanted) in shapes.into_iter().zip(wanted) {
        if wanted {
            identifier(mask, shape, part);
        }
    }
    if parts.url.is_none() && parts.archive.is_none() {
        parts.doi = parts.doi.take().or(defined.doi);
        parts.arxiv = parts.arxiv.take().or(defined.arxiv);
        parts.pmid = parts.pmid.take().or(defined.pmid);
        parts.pmcid = parts.pmcid.take().or(defined.pmcid);
        (parts.url, parts.archive) = (defined.url, defined.archive);
    }
    if let (None, Some((written, address))) = (&parts.url, author) {
        put(parts, written, &address);
    }
}

/// Whether this address leads to a page of a site: what the name of an author leads to may be the work, and a front page is none.
fn is_page((_, address): &(Span, String)) -> bool {
    address::host_and_path(address).is_some_and(|(_, path)| path.len() > 1)
}

/// The address at `span` with the angle brackets that old identifiers hold: `10.1000/0442(1996)009<3373:TIP>2.0.CO;2`.
fn whole(text: &str, span: Span) -> Span {
    let behind = text.get(span.end as usize..).unwrap_or_default();
    let own = text.get(span.range()).unwrap_or_default();
    let token = behind.split(' ').next().unwrap_or_default();
    let is_old = own.contains("/10.")
        && behind.starts_with('<')
        && behind[1..].starts_with(|c: char| c.is_ascii_digit())
        && token.contains('>');
    let length = if is_old {
        address::unpunctuated(token).len()
    } else {
        0
    };
    Span::new(span.start as usize, span.end as usize + length)
}

/// Takes the first identifier of this `shape` out of the text, for `part` where it has none yet.
fn identifier(mask: &mut Mask, shape: &LazyLock<Option<Regex>>, part: &mut Option<Part>) {
    let found = shape.as_ref().and_then(|shape| shape.captures(mask.text()));
    let Some((whole, id)) = found.and_then(|found| Some((found.get(0)?, found.name("id")?))) else {
        return;
    };
    let text = address::unpunctuated(id.as_str());
    let span = Span::new(id.start(), id.start() + text.len());
    let found = Part {
        span: mask.place(span),
        // A number may be broken over two lines behind a hyphen.
        text: text.replace("- ", "-").replace("‐ ", "‐"),
    };
    let whole = Span::new(whole.start(), span.end as usize);
    mask.blank(whole);
    // arXiv counts what is handed in as well: that names no work.
    if !found.text.starts_with(SUBMISSION) {
        part.get_or_insert(found);
    }
}

/// Puts the address `written` at `span` of the source where it belongs.
fn put(parts: &mut Parts, span: Span, written: &str) {
    let lead = glued(written);
    let (span, written) = (
        Span {
            start: span.start + lead as u32,
            ..span
        },
        &written[lead..],
    );
    let Some((host, path)) = address::host_and_path(written) else {
        return;
    };
    let (host, path) = (host.as_str(), path.as_str());
    let part = |text: &str| Part {
        span,
        text: text.to_owned(),
    };
    // "https://arxiv. org/abs", "https://arxiv.org/abs/ 2101": a blank cut it short.
    let is_cut = host == "arxiv.org" && ["/abs", "/pdf"].contains(&path.trim_end_matches('/'));
    if !host.contains('.') || is_cut {
        return;
    }
    // What else stands there are works of its own.
    let is_copy = ARCHIVES.contains(&host) || host == "archive.org" && path.starts_with("/web/");
    if is_copy && path.len() > 1 {
        parts.archive.get_or_insert_with(|| part(written));
        return;
    }
    identify(parts, part, (host, path));
    if parts.url.is_none() || path.len() > 1 && is_site(parts, (host, path)) {
        parts.url = Some(part(written));
    }
}

/// How many bytes stand glued before the address in `written`: `urlhttps://example.org` holds a command that was read as text.
fn glued(written: &str) -> usize {
    let lead = written
        .find("http")
        .filter(|at| written[*at..].contains("://"));
    let lead = lead.filter(|at| (1..=LEAD).contains(at) && !written[..*at].contains("://"));
    lead.unwrap_or(0)
}

/// Puts the identifiers that an address of this host and path holds into `parts`, where it has none yet.
fn identify(parts: &mut Parts, part: impl Fn(&str) -> Part, (host, path): (&str, &str)) {
    let id = |shape: &LazyLock<Option<Regex>>| {
        let found = shape.as_ref()?.captures(path)?;
        Some(part(found.name("id")?.as_str()))
    };
    match host {
        "doi.org" | "dx.doi.org" => {
            let named = decoded(path.trim_start_matches('/'));
            let named = Some(named).filter(|named| named.contains('/'));
            parts.doi = parts.doi.take().or(named.map(|named| part(&named)));
        }
        "arxiv.org" => parts.arxiv = parts.arxiv.take().or_else(|| id(&AT_ARXIV)),
        "pubmed.ncbi.nlm.nih.gov" => {
            parts.pmid = parts.pmid.take().or_else(|| id(&AT_PUBMED));
        }
        "ncbi.nlm.nih.gov" | "pmc.ncbi.nlm.nih.gov" => {
            parts.pmid = parts.pmid.take().or_else(|| id(&AT_PUBMED));
            parts.pmcid = parts.pmcid.take().or_else(|| id(&AT_PMC));
        }
        _ => {
            let named = within(path).map(|named| part(&decoded(named)));
            parts.doi = parts.doi.take().or(named);
        }
    }
}

/// Whether the address that was read leads to the site of a page at this host and path: `www.example.org, 2021, www.example.org/a`,
/// `www.example.org/a. https://www.example.org/a/b`.
fn is_site(parts: &Parts, (host, path): (&str, &str)) -> bool {
    parts.url.as_ref().is_some_and(|url| {
        address::host_and_path(&url.text).is_some_and(|(own, begun)| {
            let is_begun = !url.text.contains("://") && path.starts_with(&begun);
            own == host && (begun == "/" || is_begun)
        })
    })
}

/// The DOI in the path of a publisher's address: a registrant and one segment, and the name of a view behind it.
fn within(path: &str) -> Option<&str> {
    let at = path.find("/10.")? + 1;
    let rest = path[at..].trim_end_matches('/');
    let mut segments = rest.split('/');
    let (registrant, suffix) = (segments.next()?, segments.next()?);
    // A sentence's full stop that went into the address.
    let suffix = address::unpunctuated(suffix);
    let is_registrant =
        registrant.len() >= 7 && registrant[3..].bytes().all(|byte| byte.is_ascii_digit());
    let views = [
        "full",
        "pdf",
        "abstract",
        "epdf",
        "html",
        "fulltext",
        "meta",
        "references",
    ];
    let is_view = segments.all(|segment| views.contains(&segment));
    // What a site puts behind the identifier, a file's ending or a version, is not known from it.
    let is_bare = !suffix.contains(".pdf")
        && !suffix.contains(".full")
        && !suffix.contains(".html")
        && registrant != "10.1101";
    (is_registrant && is_view && is_bare).then(|| &rest[..registrant.len() + 1 + suffix.len()])
}

/// `path` with the characters that addresses write by number.
fn decoded(path: &str) -> String {
    let mut own = path.to_owned();
    for (number, shown) in [
        ("%3C", "<"),
        ("%3E", ">"),
        ("%28", "("),
        ("%29", ")"),
        ("%3A", ":"),
        ("%3B", ";"),
    ] {
        own = own.replace(number, shown);
    }
    own
}
