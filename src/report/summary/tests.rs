//! The closing lines of reports.

use super::*;

fn claims(total: usize, supported: usize) -> Ledger {
    Ledger {
        total,
        supported,
        resting_on_nothing: total - supported,
        ..Ledger::default()
    }
}

#[test]
fn findings_are_counted_by_level_and_file() {
    let summary = Summary {
        files: 1,
        touched: 1,
        errors: 1,
        claims: claims(18, 0),
        ..Summary::default()
    };
    assert_eq!(
        summary.text(),
        "1 error in 1 file, nothing fixable; 0 of 18 claims rest on a named source\n"
    );
    let summary = Summary {
        files: 5,
        touched: 2,
        failures: 1,
        errors: 2,
        notes: 1,
        fixable: 3,
        risky: 1,
        fixed: 2,
        claims: claims(18, 1),
        ..Summary::default()
    };
    assert_eq!(
        summary.text(),
        "2 errors, 1 note in 2 of 5 files, 2 fixed, 3 fixable, 1 more with --unsafe-fixes; 1 path could not be read; \
         1 of 18 claims rests on a named source\n"
    );
}

#[test]
fn silence_says_what_was_read() {
    let summary = Summary {
        files: 3,
        citations: 41,
        entries: 28,
        ..Summary::default()
    };
    assert_eq!(
        summary.text(),
        "3 files, 41 citations, 28 entries: nothing to report\n"
    );
    let mended = Summary {
        fixed: 2,
        ..summary
    };
    assert_eq!(
        mended.text(),
        "3 files, 41 citations, 28 entries: 2 fixed, nothing left to report\n"
    );
    let nothing = Summary {
        notices: vec!["no drafts found under x".to_owned()],
        ..Summary::default()
    };
    assert_eq!(nothing.text(), "no drafts found under x\n");
}
