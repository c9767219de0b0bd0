//! The bibliographies of a run in its report: each is reported once, whichever drafts draw on it.

use std::collections::HashSet;

use citedesk::bibliography::{Named, State};
use citedesk::report::Reporter;
use citedesk::settings::Settings;
use citedesk::{Checked, Failure, check_bibliography, files};

use super::super::asked::Outcome;
use super::super::{Stop, Streams, error};

/// The bibliographies that were reported.
#[derive(Default)]
pub(super) struct Reported(HashSet<String>);

impl Reported {
    /// Reports the bibliographies of `checked`, a draft under `settings`, that no draft before it drew on.
    pub(super) fn add(
        &mut self,
        checked: &Checked,
        settings: &Settings,
        outcome: &mut Outcome,
        reporter: &mut dyn Reporter,
        streams: &mut Streams<'_>,
    ) -> Result<(), Stop> {
        for named in &checked.bibliographies.named {
            match &named.state {
                State::Read(bibliography) if self.is_new(bibliography.source().path()) => {
                    let checked = check_bibliography(bibliography, settings);
                    if !checked.diagnostics.is_empty() {
                        outcome.add(Outcome::of(&checked, settings));
                        reporter.file(&reporter.render(&checked), streams.out)?;
                    }
                }
                State::Failed(why) if named.place.is_none() && self.is_new(&named.path) => {
                    outcome.summary.failures += 1;
                    let failure = failure(named, why);
                    error::tell(&failure, streams.err);
                    reporter.failure(&failure);
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn is_new(&mut self, path: &str) -> bool {
        self.0.insert(path.to_owned())
    }
}

/// What to say of a bibliography that settings name, and that cannot be read for the reason `why`.
fn failure(named: &Named, why: &str) -> Failure {
    Failure {
        path: files::from_here(&named.path),
        message: format!("the bibliography that the configuration names cannot be used: {why}"),
    }
}
