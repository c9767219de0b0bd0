//! The `citedesk` program.

mod cli;

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut err = io::stderr().lock();
    cli::quieten_panics();
    let status = cli::run(&mut out, &mut err);
    // A reader that went away has seen what it wanted.
    let _ = out.flush();
    ExitCode::from(status)
}
