//! What holds of all word tables.

use super::tables::{FILES, HEADINGS};
use super::*;

#[test]
fn every_file_is_a_table() {
    for file in FILES {
        let table: Result<Table, _> = toml::from_str(file);
        assert!(table.is_ok(), "{}", table.expect_err("it is no table"));
    }
    assert_eq!(tables().len(), FILES.len());
    assert!(!other().cues.is_empty());
    assert!(
        tables().len() + other().strangers.len() <= 64,
        "each is a bit of a u64"
    );
    let is_stranger = |code: &String| table(code).is_none_or(|own| own.common.is_empty());
    assert!(other().strangers.keys().all(is_stranger));
    let table: Result<Table, _> = toml::from_str(HEADINGS);
    assert!(table.is_ok(), "{}", table.expect_err("it is no table"));
}

#[test]
fn words_are_in_lower_case_and_stand_once() {
    for table in tables().iter().chain([headings(), other()]) {
        for list in [
            &table.common,
            &table.headings,
            &table.notes,
            &table.further,
            &table.perhaps,
            &table.qualifiers,
            &table.divisions,
            &table.numbering,
            &table.nothing,
            &table.same_source,
            &table.cited_work,
            &table.see_note,
            &table.reasons,
            &table.unverified,
            &table.placeholders,
            &table.labels,
            &table.bearers,
            &table.judged,
            &table.passives,
            &table.agents,
            &table.unjudged,
            &table.leads,
            &table.articles,
            &table.shortened,
            &table.scales,
            &table.scaled,
            &table.ordinals.before,
            &table.ordinals.r#as,
            &table.ordinals.comparing,
            &table.ordinals.once,
            &table.ordinals.ties,
            &table.ordinals.of,
            &table.unshortened,
            &table.examples,
            &table.saying,
            &table.anybody,
            &table.beliefs.holders,
            &table.beliefs.verbs,
            &table.beliefs.refutations,
            &table.supposed.conditions,
            &table.supposed.suppositions,
            &table.supposed.hypotheses,
            &table.supposed.would,
            &table.supposed.supposals,
            &table.supposed.worked,
            &table.verdicts,
            &table.methods,
            &table.fields,
            &table.definitions,
            &table.said,
            &table.contents,
            &table.supposed.cases,
            &table.supposed.case_marks,
            &table.supposed.scenes,
            &table.findings.surveys,
            &table.findings.analyses,
            &table.findings.results,
            &table.findings.ours,
            &table.findings.respondents,
            &table.selves,
            &table.chat,
            &table.sayings,
            &table.proverbs,
            &table.proverb_leads,
            &table.whence,
            &table.pointers,
            &table.authors_again,
            &table.works_again,
            &table.works,
            &table.steps,
            &table.narrower,
            &table.referrals,
            &table.appeals,
            &table.same_works,
            &table.so,
            &table.exhibits,
            &table.corrections,
            &table.own_figures,
            &table.own_work,
            &table.origins,
            &table.read_off,
            &table.onward.shares,
            &table.onward.half,
            &table.onward.window,
            &table.onward.of,
            &table.onward.known,
            &table.onward.did,
            &table.onward.changes,
            &table.onward.befell,
            &table.told_in_talk,
            &table.numbered,
            &table.speech.firms,
            &table.speech.public,
            &table.speech.costs,
            &table.onward.up,
            &table.onward.down,
            &table.onward.which,
            &table.drawn.by,
            &table.drawn.apart,
            &table.drawn.leads,
            &table.drawn.given,
            &table.drawn.than,
            &table.dating.works,
            &table.dating.before,
            &table.dating.between,
            &table.naming.before,
            &table.naming.behind,
            &table.naming.between,
            &table.naming.with,
            &table.naming.leads,
            &table.naming.others,
            &table.numbers.before,
            &table.numbers.named,
            &table.numbers.behind,
            &table.numbers.leads,
            &table.numbers.onward,
            &table.numbers.tells,
            &table.numbers.complete,
            &table.numbers.passive,
            &table.numbers.columns,
            &table.numbers.wanting,
            &table.numbers.met,
            &table.numbers.explained,
            &table.numbers.called,
            &table.numbers.pointing,
            &table.numbers.scores,
        ] {
            let mut seen = std::collections::HashSet::new();
            for word in list {
                assert_eq!(*word, word.to_lowercase());
                assert!(seen.insert(word), "{word} stands twice");
            }
        }
    }
}

#[test]
fn every_cue_looks_for_something_and_has_its_own_name() {
    for table in tables().iter().chain([other()]) {
        let mut names = std::collections::HashSet::new();
        for cue in &table.cues {
            assert!(
                !cue.words.is_empty()
                    || !cue.shapes.is_empty()
                    || !cue.with.is_empty()
                    || !cue.shares.is_empty(),
                "{}",
                cue.name
            );
            assert!(names.insert(&cue.name), "{} stands twice", cue.name);
        }
        for other in table.cues.iter().flat_map(|cue| {
            [
                &cue.shares,
                &cue.overrides,
                &cue.void_behind,
                &cue.void_after,
            ]
            .into_iter()
            .flatten()
        }) {
            assert!(names.contains(other), "{other} is no cue");
        }
    }
}
