//! The command line of citedesk.

fn main() {}
