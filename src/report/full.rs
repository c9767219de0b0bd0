//! One drawn snippet a finding, with everything that is involved and what to do.

use std::fmt;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use miette::{
    Diagnostic as Drawing, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError,
    MietteSpanContents, SourceCode, SourceSpan, SpanContents,
};

use super::groups;
use super::snippet::{Snippet, snippet};
use super::words::{self, COLUMNS, clean, width, wrap};
use super::{Audience, Look, OutputFormat, Reporter, Style, Summary};
use crate::Checked;
use crate::finding::{Diagnostic, Level};

pub(super) const FORMAT: OutputFormat = OutputFormat {
    name: "full",
    reporter,
    audience: Audience::People,
    schema: None,
};

/// What is said under a mark gets at least this many columns, wherever the mark stands.
const NARROWEST_NOTE: usize = 30;

struct Full {
    look: Look,
    handler: GraphicalReportHandler,
    /// Whether anything was written that the next text must be parted from.
    begun: bool,
}

fn reporter(look: Look) -> Box<dyn Reporter> {
    let theme = match look.style {
        Style::Plain => GraphicalTheme::unicode_nocolor(),
        Style::Coloured => GraphicalTheme::unicode(),
    };
    Box::new(Full {
        look,
        handler: GraphicalReportHandler::new_themed(theme)
            .with_context_lines(0)
            .with_wrap_lines(false)
            .without_cause_chain()
            .without_primary_span_start(),
        begun: false,
    })
}

impl Reporter for Full {
    fn render(&self, checked: &Checked) -> String {
        let mut text = String::new();
        for diagnostic in &checked.diagnostics {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&or_plainly(
                || self.block(checked, diagnostic),
                || words::line(checked, diagnostic),
            ));
        }
        text
    }

    fn file(&mut self, rendered: &str, out: &mut dyn Write) -> io::Result<()> {
        if rendered.is_empty() {
            return Ok(());
        }
        self.part(out)?;
        out.write_all(rendered.as_bytes())
    }

    fn finish(&mut self, _: &Summary, closing: &str, out: &mut dyn Write) -> io::Result<()> {
        if closing.is_empty() {
            return Ok(());
        }
        self.part(out)?;
        for line in closing.lines() {
            writeln!(out, "{}", self.set("", line))?;
        }
        Ok(())
    }
}

/// What `draw` makes, or the plain line where it fails: a report that cannot be drawn must still be made.
fn or_plainly(
    draw: impl FnOnce() -> Result<String, fmt::Error>,
    plainly: impl FnOnce() -> String,
) -> String {
    match catch_unwind(AssertUnwindSafe(draw)) {
        Ok(Ok(drawn)) => drawn,
        Ok(Err(_)) | Err(_) => plainly() + "\n",
    }
}

impl Full {
    fn part(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if self.begun {
            out.write_all(b"\n")?;
        }
        self.begun = true;
        Ok(())
    }

    /// `text` as it stands behind `lead`: on one line, but on a terminal that would break it amid a word.
    fn set(&self, lead: &str, text: &str) -> String {
        let columns = self.look.columns;
        if columns >= COLUMNS {
            return text.to_owned();
        }
        wrap(lead, text, 2, columns).split_off(lead.len())
    }

    /// The whole block of one finding, ending with a line feed.
    fn block(&self, checked: &Checked, diagnostic: &Diagnostic) -> Result<String, fmt::Error> {
        let finding = &diagnostic.finding;
        let columns = self.look.columns;
        let snippet = snippet(&checked.source, finding, columns);
        let mut text = self.headline(diagnostic);
        text.push_str(&self.picture(checked, diagnostic, &snippet)?);
        if finding.groups.is_empty() {
            text.push_str(&groups::elsewhere(
                &checked.source,
                finding,
                &snippet.drawn,
                columns,
            ));
        }
        text.push_str(&groups::groups(&checked.source, &finding.groups, columns));
        text.push_str(&groups::advice(checked, finding, columns));
        Ok(text)
    }

    fn headline(&self, diagnostic: &Diagnostic) -> String {
        let level = format!("{}[{}]", diagnostic.level.name(), diagnostic.rule);
        let lead = format!("{level}: ");
        // A terminal would break a long one amid a word.
        let message = wrap(
            &lead,
            &clean(&diagnostic.finding.message),
            2,
            self.look.columns,
        )
        .split_off(lead.len());
        match self.look.style {
            Style::Plain => format!("{level}: {message}\n"),
            Style::Coloured => {
                let colour = match diagnostic.level {
                    Level::Error => 31,
                    Level::Warning => 33,
                    Level::Note => 36,
                };
                format!("\x1b[1;{colour}m{level}\x1b[0m\x1b[1m: {message}\x1b[0m\n")
            }
        }
    }

    fn picture(
        &self,
        checked: &Checked,
        diagnostic: &Diagnostic,
        snippet: &Snippet,
    ) -> Result<String, fmt::Error> {
        let position = checked.source.position(diagnostic.finding.place.span.start);
        let name = format!(
            "{}:{}:{}",
            clean(checked.source.path()),
            position.line,
            position.column
        );
        let picture = Picture {
            labels: labels(snippet, self.look.columns),
            source: Text {
                name,
                lines: snippet.text.clone(),
                line: snippet.line,
            },
        };
        let mut drawn = String::new();
        self.handler.render_report(&mut drawn, &picture)?;
        // The first line is for a message, and the headline has said it.
        let mut text = String::with_capacity(drawn.len());
        for line in drawn.lines().skip(1) {
            text.push_str(line.trim_end());
            text.push('\n');
        }
        Ok(text)
    }
}

/// The marks of `snippet`, their messages folded to what is left beside them of so many `columns`.
fn labels(snippet: &Snippet, columns: usize) -> Vec<LabeledSpan> {
    let margin = snippet.line.to_string().len() + 4;
    let mut labels = Vec::with_capacity(snippet.marks.len());
    for (number, mark) in snippet.marks.iter().enumerate() {
        let line_start = snippet.text[..mark.span.start as usize]
            .rfind('\n')
            .map_or(0, |at| at + 1);
        let before = width(&snippet.text[line_start..mark.span.start as usize]);
        let half = width(&snippet.text[mark.span.range()]) / 2;
        // The stroke from the middle of the mark to its message takes four columns.
        let columns = columns
            .saturating_sub(margin + before + half + 4)
            .max(NARROWEST_NOTE);
        let message = wrap("", &clean(&mark.message), 0, columns);
        let message = (!message.is_empty()).then_some(message);
        let span = SourceSpan::from(mark.span.range());
        labels.push(if number == 0 {
            LabeledSpan::new_primary_with_span(message, span)
        } else {
            LabeledSpan::new_with_span(message, span)
        });
    }
    labels
}

/// A snippet in the form that miette draws.
#[derive(Debug)]
struct Picture {
    labels: Vec<LabeledSpan>,
    source: Text,
}

/// The text of a snippet: all that miette ever sees of a source, so that its cost and its limits never depend on the draft.
#[derive(Debug)]
struct Text {
    name: String,
    lines: String,
    line: usize,
}

impl fmt::Display for Picture {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Picture {}

impl Drawing for Picture {
    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.source)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.labels.iter().cloned()))
    }
}

impl SourceCode for Text {
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        _: usize,
        _: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        Ok(Box::new(MietteSpanContents::new_named(
            self.name.clone(),
            self.lines.as_bytes(),
            (0, self.lines.len()).into(),
            self.line - 1,
            0,
            self.lines.lines().count(),
        )))
    }
}

#[cfg(test)]
mod tests;
