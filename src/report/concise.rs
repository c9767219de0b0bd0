//! One line a finding, as compilers write them.

use std::io::{self, Write};

use super::words::{self, COLUMNS, wrap};
use super::{Audience, Look, OutputFormat, Reporter, Summary};
use crate::Checked;

pub(super) const FORMAT: OutputFormat = OutputFormat {
    name: "concise",
    reporter,
    audience: Audience::People,
    schema: None,
};

struct Concise {
    columns: usize,
}

fn reporter(look: Look) -> Box<dyn Reporter> {
    Box::new(Concise {
        columns: look.columns,
    })
}

impl Reporter for Concise {
    fn render(&self, checked: &Checked) -> String {
        let mut lines = String::new();
        for diagnostic in &checked.diagnostics {
            lines.push_str(&words::line(checked, diagnostic));
            lines.push('\n');
        }
        lines
    }

    fn file(&mut self, rendered: &str, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(rendered.as_bytes())
    }

    fn finish(&mut self, _: &Summary, closing: &str, out: &mut dyn Write) -> io::Result<()> {
        if self.columns >= COLUMNS {
            return out.write_all(closing.as_bytes());
        }
        // A terminal that is too narrow for it would break it amid a word.
        for line in closing.lines() {
            writeln!(out, "{}", wrap("", line, 2, self.columns))?;
        }
        Ok(())
    }
}
