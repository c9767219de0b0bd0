//! The bibliographies of a run in its report: each is reported once, whichever drafts draw on it.

use std::collections::{HashMap, HashSet};

use citedesk::bibliography::{Bibliography, Named, State};
use citedesk::finding::Level;
use citedesk::report::Reporter;
use citedesk::settings::Settings;
use citedesk::source::Place;
use citedesk::{Checked, Failure, check_bibliography, files};

use super::super::asked::Outcome;
use super::super::{Stop, Streams, error};

/// The bibliographies that were reported, by their paths.
#[derive(Default)]
pub(super) struct Reported {
    judged: HashMap<String, Judged>,
    failed: HashSet<String>,
}

/// One bibliography that was judged.
#[derive(Default)]
struct Judged {
    /// The settings under which it was.
    under: Vec<Settings>,
    /// What was reported of it.
    told: HashSet<Told>,
}

/// What tells one finding from another: its rule and level, where it stands, what it says.
type Told = (&'static str, Level, Place, String);

impl Reported {
    /// Reports the bibliographies of `checked`, a draft under `settings`: of each what no draft before it had reported.
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
                State::Read(bibliography) => {
                    let path = bibliography.source().path().to_owned();
                    let judged = self.judged.entry(path).or_default();
                    if let Some(checked) = judged.anew(bibliography, settings) {
                        outcome.add(Outcome::of(&checked, settings));
                        reporter.file(&reporter.render(&checked), streams.out)?;
                    }
                }
                State::Failed(why)
                    if named.place.is_none() && self.failed.insert(named.path.clone()) =>
                {
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
}

impl Judged {
    /// What `settings` find in `bibliography` that was not reported yet, where that is anything.
    fn anew(&mut self, bibliography: &Bibliography, settings: &Settings) -> Option<Checked> {
        if self.under.contains(settings) {
            return None;
        }
        self.under.push(settings.clone());
        let mut checked = check_bibliography(bibliography, settings);
        checked.diagnostics.retain(|diagnostic| {
            let finding = &diagnostic.finding;
            let (level, message) = (diagnostic.level, finding.message.clone());
            self.told
                .insert((diagnostic.rule, level, finding.place, message))
        });
        (!checked.diagnostics.is_empty()).then_some(checked)
    }
}

/// What to say of a bibliography that settings name, and that cannot be read for the reason `why`.
fn failure(named: &Named, why: &str) -> Failure {
    Failure {
        path: files::from_here(&named.path),
        message: format!("the bibliography that the configuration names cannot be used: {why}"),
    }
}
