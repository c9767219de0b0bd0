//! A claim without a citation, in a draft whose habit is to cite.

use crate::claim::{Claim, Fault};
use crate::finding::Finding;
use crate::paper::Paper;
use crate::settings::Settings;

pub(super) fn check(paper: &Paper<'_>, settings: &Settings, findings: &mut Vec<Finding>) {
    let wanted = |claim: &Claim| {
        let kinds = settings.claims.kinds.as_ref();
        kinds.is_none_or(|kinds| claim.kinds.iter().any(|kind| kinds.contains(kind)))
    };
    for bare in paper.bare_claims() {
        let claim = &paper.claims()[bare.claim as usize];
        if bare.fault != Fault::Uncited || !wanted(claim) {
            continue;
        }
        let mut finding = Finding::new(claim.span, message(claim));
        finding.help = Some(
            "cite its source, or say in brackets whose knowledge it is: [own reporting], [interview: A. Roe, 2 May 2025]"
                .into(),
        );
        findings.push(finding);
    }
}

/// What kind of claim it is, and by which cues.
fn message(claim: &Claim) -> String {
    let kind = claim.kinds.first().map_or("claim", |kind| kind.name());
    let article = if kind.starts_with(['a', 'e']) {
        "an"
    } else {
        "a"
    };
    let cause = claim.cause();
    // What makes the claim is told once.
    let cause = cause.strip_prefix(&format!("{kind}; ")).unwrap_or(&cause);
    format!("{article} {kind} without a citation: {cause}")
}

#[cfg(test)]
mod tests {
    use crate::settings::{ClaimSettings, Links, Require, Settings};
    use crate::source::Source;
    use crate::words::Kind;
    use crate::{check, format};

    const DRAFT: &str = "Rents in the harbour districts rose by 8.4 percent to $1,200 in 2024, and 40 percent of tenants moved.\n";

    fn reported(claims: ClaimSettings) -> usize {
        let settings = Settings {
            claims,
            ..Settings::default()
        };
        let checked = check(Source::new("draft", DRAFT), format::PLAIN, &settings);
        checked.diagnostics.len()
    }

    #[test]
    fn the_kinds_that_a_desk_names_alone_are_reported() {
        let always = |kinds| ClaimSettings {
            require: Require::Always,
            kinds,
            ..ClaimSettings::default()
        };
        assert_eq!(reported(always(None)), 1);
        assert_eq!(reported(always(Some(vec![Kind::Statistic]))), 1);
        assert_eq!(reported(always(Some(vec![Kind::Accusation]))), 0);
        assert_eq!(reported(ClaimSettings::default()), 0);
    }

    #[test]
    fn links_make_a_draft_one_that_cites_where_a_desk_says_so() {
        let text = "Rents rose by [8.4 percent](https://www.ons.gov.uk/rents-2024) in 2024.\n";
        let ledger = |links| {
            let claims = ClaimSettings {
                links,
                ..ClaimSettings::default()
            };
            let settings = Settings {
                claims,
                ..Settings::default()
            };
            let format = format::by_name("markdown").expect("the format");
            check(Source::new("draft", text), format, &settings).ledger
        };
        assert!(ledger(Links::Coverage).is_none());
        assert_eq!(
            ledger(Links::Evidence).map(|ledger| ledger.supported),
            Some(1)
        );
    }
}
