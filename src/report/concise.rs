//! One line a finding, as compilers write them.

use std::io::{self, Write};

use super::{Audience, Look, OutputFormat, Reporter, Summary, words};
use crate::Checked;

pub(super) const FORMAT: OutputFormat = OutputFormat {
    name: "concise",
    reporter,
    audience: Audience::People,
    schema: None,
};

struct Concise;

fn reporter(_: Look) -> Box<dyn Reporter> {
    Box::new(Concise)
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
        out.write_all(closing.as_bytes())
    }
}
