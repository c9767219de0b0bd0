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
            language: None,
            diagnostics: diagnostics(checked),
            claims: checked.ledger.map(Claims::from),
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
            claims: summary.claims.into(),
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
