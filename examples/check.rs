//! The library in ten lines: a draft in, its diagnostics out.

#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use citedesk::settings::Settings;
use citedesk::source::Source;
use citedesk::{check, format};

fn main() {
    let draft = "Rents rose by 8 per cent [1], and wages by 3 [2].\n\nReferences: [1] [2]\n";
    let source = Source::new("draft.txt", draft);
    let checked = check(source, format::PLAIN, &Settings::default());
    for diagnostic in &checked.diagnostics {
        let place = checked.source.position(diagnostic.finding.place.span.start);
        let (level, message) = (diagnostic.level.name(), &diagnostic.finding.message);
        println!("{}:{}: {level}: {message}", place.line, place.column);
    }
}
