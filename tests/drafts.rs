//! What is reported of drafts, and what is not: every case of `tests/drafts/*.toml` is named after what it is about.
//!
//! A case has a `name`, the `formats` that it holds for (both where none are named), what a desk sets for it (`settings`),
//! the bibliography `desk.bib` that it can name (`bib`), and one of two texts:
//! `text`, a whole draft, with its `findings`, a line a finding: the rule, then the line, and the column where it is the same in every format;
//! `look`, a part of a draft that looks as if it cited and does not.
//! A look-alike is checked by itself and within drafts that do cite: nothing in it is read as a citation, and nothing is reported.
//! With `top = true` it stands before everything else.

#![expect(clippy::disallowed_methods, reason = "a test reads its cases")]

mod cases;

use std::fmt::Write;
use std::path::Path;

use citedesk::bibliography::Shelf;
use citedesk::config::{self, Desk};
use citedesk::document::Document;
use citedesk::settings::Settings;
use citedesk::source::Source;
use citedesk::{check_with, format, read_with};
use serde::Deserialize;

/// A draft that cites, in two halves, and the formats that it holds for.
struct Frame {
    name: &'static str,
    formats: &'static [&'static str],
    before: &'static str,
    after: &'static str,
}

const BOTH: &[&str] = &["markdown", "plain"];

const FRAMES: [Frame; 4] = [
    Frame {
        name: "a short list",
        formats: BOTH,
        before: "The quay was closed to lorries on the advice of two surveyors [1].\n\n",
        after: "\n\nNobody has walked there since, and the gates are locked at night [2].\n\nReferences\n\n\
            1. Ines Marlow, \"Walls below the waterline\", Quay Survey, 4 March 2023, https://www.gov.uk/quay/walls\n\
            2. Tom Adeyemi, \"Locked at dusk\", The Halmouth Echo, 9 May 2024, https://www.bbc.co.uk/news/locked-at-dusk\n",
    },
    Frame {
        name: "a bracketed list",
        formats: &["plain"],
        before: "The quay was closed to lorries on the advice of two surveyors [1].\n\n",
        after: "\n\nNobody has walked there since, and the gates are locked at night [2].\n\nReferences\n\n\
            [1] Ines Marlow, \"Walls below the waterline\", Quay Survey, 4 March 2023, https://www.gov.uk/quay/walls\n\
            [2] Tom Adeyemi, \"Locked at dusk\", The Halmouth Echo, 9 May 2024, https://www.bbc.co.uk/news/locked-at-dusk\n",
    },
    Frame {
        name: "a long list",
        formats: BOTH,
        before: "The quay was closed to lorries on the advice of surveyors [1-4]. The gates are locked at night, as the wardens wished [5-8].\n\n",
        after: "\n\nNobody has walked there since [9-12].\n\n## Sources\n\n\
            1. Ines Marlow, \"Walls below the waterline\", Quay Survey, 2023, https://www.gov.uk/quay/walls\n\
            2. Tom Adeyemi, \"Locked at dusk\", The Halmouth Echo, 2024, https://www.bbc.co.uk/news/locked-at-dusk\n\
            3. Ruth Okafor, \"Lorries on old stone\", Roads Review, 2021, https://www.gov.uk/roads/old-stone\n\
            4. Jan Peeters, \"What the divers saw\", Harbour Letters, 2022, https://www.gov.uk/divers/report\n\
            5. Mei Tan, \"A warden's week\", The Halmouth Echo, 2020, https://www.bbc.co.uk/news/wardens-week\n\
            6. Olga Sandberg, \"Keys and gates\", Port Papers, 2019, https://www.gov.uk/port/keys\n\
            7. Luis Ferrer, \"Night watch\", Coastal Times, 2018, https://www.bbc.co.uk/news/night-watch\n\
            8. Priya Nair, \"Who holds the key\", Civic Notes, 2017, https://www.gov.uk/civic/key\n\
            9. Hugo Brandt, \"An empty pier\", Coastal Times, 2016, https://www.bbc.co.uk/news/empty-pier\n\
            10. Sara Lind, \"Footfall by the water\", Town Counts, 2015, https://www.gov.uk/counts/footfall\n\
            11. Amir Haddad, \"The last walkers\", The Halmouth Echo, 2014, https://www.bbc.co.uk/news/last-walkers\n\
            12. Eva Novak, \"Quiet shores\", Shore Studies, 2013, https://www.gov.uk/shore/quiet\n",
    },
    Frame {
        name: "footnotes",
        formats: &["markdown"],
        before: "The quay was closed to lorries on the advice of two surveyors.[^walls]\n\n",
        after: "\n\nNobody has walked there since, and the gates are locked at night.[^dusk]\n\n\
            [^walls]: Ines Marlow, \"Walls below the waterline\", Quay Survey, 4 March 2023, https://www.gov.uk/quay/walls\n\
            [^dusk]: Tom Adeyemi, \"Locked at dusk\", The Halmouth Echo, 9 May 2024, https://www.bbc.co.uk/news/locked-at-dusk\n",
    },
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(default)]
    formats: Vec<String>,
    #[serde(default)]
    settings: String,
    bib: Option<String>,
    text: Option<String>,
    #[serde(default)]
    findings: Vec<String>,
    look: Option<String>,
    #[serde(default)]
    top: bool,
}

#[test]
fn every_draft_is_judged_as_its_case_says() {
    let mut faults = String::new();
    let cases: Vec<Case> = cases::all("tests/drafts");
    for case in &cases {
        case.check(&mut faults);
    }
    assert!(cases.len() > 80, "only {} cases were found", cases.len());
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn the_frames_cite_and_are_without_fault() {
    for frame in &FRAMES {
        for format in frame.formats {
            let told = judged(
                &format!("{}{}", frame.before, frame.after),
                format,
                &Around::default(),
            );
            assert_eq!(told.findings, [""; 0], "{} as {format}", frame.name);
            assert!(told.markers.len() > 1, "{} as {format}", frame.name);
        }
    }
}

/// What is read and reported of one draft.
struct Judged {
    /// The text of each marker, and where it starts.
    markers: Vec<(usize, String)>,
    findings: Vec<String>,
}

/// What a draft is judged with.
#[derive(Default)]
struct Around {
    settings: Settings,
    shelf: Shelf,
}

impl Around {
    fn of(case: &Case) -> Self {
        let folder = Path::new("/desk");
        let desk = config::parse(&Source::new("citedesk.toml", &*case.settings), folder);
        let desk = desk.unwrap_or_else(|fault| panic!("{}: {fault:?}", case.name));
        let mut shelf = Shelf::default();
        if let Some(bib) = &case.bib {
            shelf.put("desk.bib", bib);
        }
        Self {
            settings: Desk::default().under(desk).settings(&folder.join("draft")),
            shelf,
        }
    }
}

fn judged(text: &str, format: &str, around: &Around) -> Judged {
    let Around { settings, shelf } = around;
    let format = format::by_name(format).expect("a format of this name");
    let source = Source::new("draft", text);
    let document: Document<'_> = read_with(&source, format, settings, shelf);
    let markers = document.markers.iter().map(|marker| {
        let shown = source.slice(marker.span).to_owned();
        (marker.span.start as usize, shown)
    });
    let markers = markers.collect();
    let checked = check_with(Source::new("draft", text), format, settings, shelf);
    let findings = checked.diagnostics.iter().map(|one| {
        let at = checked.source.position(one.finding.place.span.start);
        format!("{} {}:{}", one.rule, at.line, at.column)
    });
    Judged {
        markers,
        findings: findings.collect(),
    }
}

impl Case {
    fn check(&self, faults: &mut String) {
        let around = Around::of(self);
        for format in BOTH {
            if !self.formats.is_empty() && !self.formats.iter().any(|name| name == format) {
                continue;
            }
            for ends in ["\n", "\r\n", "\r"] {
                match (&self.text, &self.look) {
                    (Some(text), None) => {
                        let told = judged(&text.replace('\n', ends), format, &around).findings;
                        if !self.expects(&told) {
                            let wanted = &self.findings;
                            let _ = writeln!(
                                faults,
                                "{} as {format}: {told:?}, and the case says {wanted:?}",
                                self.name
                            );
                        }
                    }
                    (None, Some(look)) => self.check_look(look, format, ends, faults),
                    _ => panic!("{}: a case has a `text` or a `look`", self.name),
                }
            }
        }
    }

    fn expects(&self, told: &[String]) -> bool {
        let agrees = |(wanted, told): (&String, &String)| {
            let rest = told.strip_prefix(wanted.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
        };
        self.findings.len() == told.len() && self.findings.iter().zip(told).all(agrees)
    }

    fn check_look(&self, look: &str, format: &str, ends: &str, faults: &mut String) {
        let alone = Frame {
            name: "nothing else",
            formats: BOTH,
            before: "",
            after: "",
        };
        for frame in FRAMES.iter().chain([&alone]) {
            if !frame.formats.contains(&format) {
                continue;
            }
            let (first, second) = if self.top {
                (look, frame.before)
            } else {
                (frame.before, look)
            };
            let start = if self.top { 0 } else { frame.before.len() };
            let text = format!("{first}{second}{}", frame.after);
            let shift = |at: usize| text[..at].replace('\n', ends).len();
            let (start, end) = (shift(start), shift(start + look.len()));
            let told = judged(&text.replace('\n', ends), format, &Around::default());
            let read = told
                .markers
                .iter()
                .filter(|(at, _)| (start..end).contains(at));
            let read: Vec<_> = read.map(|(_, shown)| shown).collect();
            if !read.is_empty() || !told.findings.is_empty() {
                let found = &told.findings;
                let _ = writeln!(
                    faults,
                    "{} as {format} within {}: reads {read:?}, reports {found:?}",
                    self.name, frame.name
                );
            }
        }
    }
}
