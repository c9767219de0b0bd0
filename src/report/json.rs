//! The whole run as one JSON document, or one finding a line.

use std::io::{self, Write};

use super::fingerprint::fingerprints;
use super::machine::{self, Claims, Envelope, Position, ends};
use super::{Audience, Look, OutputFormat, Reporter, Summary};
use crate::finding::{Edit, Fix, Label, Level, Safety};
use crate::source::Place;
use crate::{Checked, Failure};
use shapes::{DiagnosticOut, EditOut, File, FixOut, LabelOut, LevelOut, Run, SafetyOut, Totals};

mod shapes;

pub(super) const FORMAT: OutputFormat = OutputFormat {
    name: "json",
    reporter: |_: Look| Box::new(Document::default()),
    audience: Audience::Programs,
    schema: Some(machine::schema::<Run>),
};

pub(super) const LINES: OutputFormat = OutputFormat {
    name: "jsonl",
    reporter: |_: Look| Box::new(Lines),
    audience: Audience::Programs,
    schema: Some(machine::schema::<DiagnosticOut>),
};

/// Writes a [`Run`].
#[derive(Default)]
struct Document(Envelope);

impl Reporter for Document {
    fn render(&self, checked: &Checked) -> String {
        machine::line(&File {
            path: checked.source.path().to_owned(),
            format: checked.format,
            language: checked.language.map(str::to_owned),
            diagnostics: diagnostics(checked),
            claims: checked.ledger.as_ref().map(Claims::from),
        })
    }

    fn file(&mut self, rendered: &str, out: &mut dyn Write) -> io::Result<()> {
        self.0.file(rendered, out)
    }

    fn failure(&mut self, failure: &Failure) {
        self.0.failure(failure);
    }

    fn finish(&mut self, summary: &Summary, _: &str, out: &mut dyn Write) -> io::Result<()> {
        let totals = Totals {
            files: summary.files,
            errors: summary.errors,
            warnings: summary.warnings,
            notes: summary.notes,
            fixable: summary.fixable,
            claims: Claims::from(&summary.claims),
        };
        self.0.finish(&totals, out)
    }
}

/// Writes one [`DiagnosticOut`] a line.
struct Lines;

impl Reporter for Lines {
    fn render(&self, checked: &Checked) -> String {
        let mut lines = String::new();
        for diagnostic in diagnostics(checked) {
            lines.push_str(&machine::line(&diagnostic));
            lines.push('\n');
        }
        lines
    }

    fn file(&mut self, rendered: &str, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(rendered.as_bytes())
    }

    fn finish(&mut self, _: &Summary, _: &str, _: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}

fn diagnostics(checked: &Checked) -> Vec<DiagnosticOut> {
    let fingerprints = fingerprints(checked);
    let diagnostics = checked.diagnostics.iter().zip(fingerprints);
    diagnostics
        .map(|(diagnostic, fingerprint)| {
            let finding = &diagnostic.finding;
            let (path, start, end) = place(checked, finding.place);
            DiagnosticOut {
                rule: diagnostic.rule,
                level: match diagnostic.level {
                    Level::Error => LevelOut::Error,
                    Level::Warning => LevelOut::Warning,
                    Level::Note => LevelOut::Note,
                },
                message: finding.message.clone(),
                path,
                start,
                end,
                labels: finding
                    .labels
                    .iter()
                    .map(|other| label(checked, other))
                    .collect(),
                help: finding.help.clone(),
                fix: finding.fix.as_ref().map(|mend| fix(checked, mend)),
                fingerprint,
                url: None,
            }
        })
        .collect()
}

fn place(checked: &Checked, place: Place) -> (String, Position, Position) {
    let (start, end) = ends(&checked.source, place.span);
    (checked.source.path().to_owned(), start, end)
}

fn label(checked: &Checked, label: &Label) -> LabelOut {
    let (path, start, end) = place(checked, label.place);
    LabelOut {
        path,
        start,
        end,
        message: label.message.clone(),
    }
}

fn fix(checked: &Checked, fix: &Fix) -> FixOut {
    let edit = |edit: &Edit| {
        let (path, start, end) = place(checked, edit.place);
        EditOut {
            path,
            start,
            end,
            replacement: edit.replacement.clone(),
        }
    };
    FixOut {
        title: fix.title.clone(),
        safety: match fix.safety {
            Safety::Safe => SafetyOut::Safe,
            Safety::Unsafe => SafetyOut::Unsafe,
        },
        edits: fix.edits.iter().map(edit).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Diagnostic, Finding};
    use crate::source::{Source, Span};

    fn checked() -> Checked {
        let mut finding = Finding::new(Span::new(6, 9), "no entry is numbered 4");
        finding.labels.push(Label {
            place: Place::draft(Span::new(0, 3)),
            message: "the entry".to_owned(),
        });
        finding.fix = Some(Fix {
            title: "cite entry 1".to_owned(),
            edits: vec![Edit {
                place: Place::draft(Span::new(7, 8)),
                replacement: "1".to_owned(),
            }],
            safety: Safety::Unsafe,
        });
        Checked {
            source: Source::new("a.md", "[1]\né[4]"),
            format: "markdown",
            diagnostics: vec![Diagnostic {
                rule: "dangling-citation",
                level: Level::Error,
                finding,
            }],
            language: None,
            ledger: None,
            citations: 1,
            entries: 1,
            bibliographies: crate::bibliography::Holdings::default(),
        }
    }

    fn reported(format: &OutputFormat, failures: &[Failure]) -> String {
        let mut out = Vec::new();
        let mut reporter = (format.reporter)(Look::default());
        let rendered = reporter.render(&checked());
        reporter
            .file(&rendered, &mut out)
            .expect("a vector takes all");
        for failure in failures {
            reporter.failure(failure);
        }
        let summary = Summary::of(&checked());
        reporter
            .finish(&summary, "", &mut out)
            .expect("a vector takes all");
        String::from_utf8(out).expect("JSON is text")
    }

    #[test]
    fn a_line_has_everything_that_a_consumer_may_rely_on() {
        let line = concat!(
            r#"{"rule":"dangling-citation","level":"error","message":"no entry is numbered 4","path":"a.md","#,
            r#""start":{"offset":6,"char":5,"line":2,"column":2},"end":{"offset":9,"char":8,"line":2,"column":5},"#,
            r#""labels":[{"path":"a.md","start":{"offset":0,"char":0,"line":1,"column":1},"#,
            r#""end":{"offset":3,"char":3,"line":1,"column":4},"message":"the entry"}],"help":null,"#,
            r#""fix":{"title":"cite entry 1","safety":"unsafe","edits":[{"path":"a.md","#,
            r#""start":{"offset":7,"char":6,"line":2,"column":3},"end":{"offset":8,"char":7,"line":2,"column":4},"#,
            r#""replacement":"1"}]},"fingerprint":"5281b3220d6477ce","url":null}"#,
            "\n"
        );
        assert_eq!(reported(&LINES, &[]), line);
    }

    #[test]
    fn the_document_is_one_value_with_files_failures_and_summary() {
        let failure = Failure {
            path: "b.md".to_owned(),
            message: "permission denied".to_owned(),
        };
        let text = reported(&FORMAT, &[failure]);
        let value: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
        assert_eq!(value["version"], 1);
        assert_eq!(value["files"][0]["path"], "a.md");
        assert_eq!(value["files"][0]["diagnostics"][0]["start"]["offset"], 6);
        assert_eq!(value["failures"][0]["message"], "permission denied");
        assert_eq!(value["summary"]["errors"], 1);
        assert_eq!(
            value["summary"]["fixable"], 0,
            "an unsafe fix is no safe one"
        );
    }
}
