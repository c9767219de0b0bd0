//! GitHub's workflow commands: one annotation a finding.
//!
//! The form and its escapes are those of the workflow commands of GitHub Actions: `%`, carriage return and line feed
//! in messages, and `:` and `,` besides in properties.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::{Audience, Look, OutputFormat, Reporter, Summary};
use crate::Checked;
use crate::finding::{Diagnostic, Level};

pub(super) const FORMAT: OutputFormat = OutputFormat {
    name: "github",
    reporter,
    audience: Audience::Programs,
    schema: None,
};

struct Github;

fn reporter(_: Look) -> Box<dyn Reporter> {
    Box::new(Github)
}

impl Reporter for Github {
    fn render(&self, checked: &Checked) -> String {
        checked
            .diagnostics
            .iter()
            .map(|diagnostic| command(checked, diagnostic))
            .collect()
    }

    fn file(&mut self, rendered: &str, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(rendered.as_bytes())
    }

    fn finish(&mut self, _: &Summary, _: &str, _: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}

fn command(checked: &Checked, diagnostic: &Diagnostic) -> String {
    let finding = &diagnostic.finding;
    let name = match diagnostic.level {
        Level::Note => "notice",
        Level::Warning => "warning",
        Level::Error => "error",
    };
    let start = checked.source.position(finding.place.span.start);
    let end = checked.source.position(finding.place.span.end);
    let mut message = format!("{} [{}]", finding.message, diagnostic.rule);
    if let Some(help) = &finding.help {
        message.push('\n');
        message.push_str(help);
    }
    let mut command = format!(
        "::{name} file={},line={}",
        property(checked.source.path()),
        start.line
    );
    // Columns mean something within one line alone.
    if end.line == start.line {
        let last = (end.column - 1).max(start.column);
        let _ = write!(
            command,
            ",endLine={},col={},endColumn={last}",
            end.line, start.column
        );
    } else {
        let _ = write!(command, ",endLine={}", end.line);
    }
    let _ = writeln!(
        command,
        ",title={}::{}",
        property(diagnostic.rule),
        escaped(&message)
    );
    command
}

fn escaped(text: &str) -> String {
    let escaped = text
        .replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A");
    // Whoever reads the log on a terminal should not have it obey a file's name.
    escaped.replace(char::is_control, "\u{fffd}")
}

fn property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Finding;
    use crate::source::{Source, Span};

    #[test]
    fn commands_are_escaped_and_placed() {
        let mut finding = Finding::new(Span::new(3, 6), "100% gone");
        finding.help = Some("one, two".into());
        let diagnostic = Diagnostic {
            rule: "dangling-citation",
            level: Level::Error,
            finding,
        };
        let source = Source::new("a, b:\u{1b}c.md", "é\n[1].\n");
        let checked = Checked {
            source,
            format: "markdown",
            diagnostics: vec![diagnostic],
            language: None,
            ledger: None,
            citations: 0,
            entries: 0,
            bibliographies: crate::bibliography::Holdings::default(),
        };
        let shown = reporter(Look::default()).render(&checked);
        let expected = "::error file=a%2C b%3A\u{fffd}c.md,line=2,endLine=2,col=1,endColumn=3,title=dangling-citation::100%25 gone [dangling-citation]%0Aone, two\n";
        assert_eq!(shown, expected);
    }
}
