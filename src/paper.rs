//! The join that rules read: the document, what its citations reach, its defects, its claims, what chatbots left in it.

mod view;

use std::cell::OnceCell;

use crate::artefact::{self, Artefact};
use crate::back_reference::{self, BackReference};
use crate::claim::{self, Bare, Claim, Ledger, Section, Speakers, Survey, Tongue};
use crate::cluster::{self, Cluster};
use crate::directive::{self, Directive};
use crate::document::{Document, Malformed};
use crate::duplicate::{self, Duplicate};
use crate::finding::Diagnostic;
use crate::fix::View;
use crate::resolve::{self, Resolution};
use crate::settings::{Require, Settings};

/// A draft with everything that is known about it.
pub struct Paper<'a> {
    /// The draft as it was read.
    pub document: Document<'a>,
    /// What its citations reach, and every defect of that.
    pub resolution: Resolution,
    /// What the draft says to this program, and how often each of it was of use so far.
    pub directives: Vec<Directive>,
    settings: &'a Settings,
    tongue: OnceCell<Tongue>,
    claims: OnceCell<Vec<Claim>>,
    sections: OnceCell<Vec<Section>>,
    bare: OnceCell<Vec<Bare>>,
    artefacts: OnceCell<Vec<Artefact>>,
    clusters: OnceCell<Vec<Cluster>>,
    back_references: OnceCell<Vec<BackReference>>,
    duplicates: OnceCell<Vec<Duplicate>>,
}

impl<'a> Paper<'a> {
    /// Joins the citations of `document` to its entries.
    pub fn new(document: Document<'a>, settings: &'a Settings) -> Self {
        let resolution = resolve::resolve(&document);
        let directives = directive::directives(document.source, &document.layout);
        Self {
            document,
            resolution,
            directives,
            settings,
            tongue: OnceCell::new(),
            claims: OnceCell::new(),
            sections: OnceCell::new(),
            bare: OnceCell::new(),
            artefacts: OnceCell::new(),
            clusters: OnceCell::new(),
            back_references: OnceCell::new(),
            duplicates: OnceCell::new(),
        }
    }

    /// What fixes must leave as it is, and what they are for: the `diagnostics`.
    pub(crate) fn view(&self, diagnostics: Vec<Diagnostic>) -> View {
        view::view(self, diagnostics)
    }

    /// The claims of the draft in text order, made when first asked for.
    pub fn claims(&self) -> &[Claim] {
        self.claims.get_or_init(|| {
            claim::claims(
                &self.document,
                &self.resolution,
                self.settings,
                self.tongue(),
            )
        })
    }

    /// The language that the draft is judged in, found when first asked for.
    pub fn tongue(&self) -> Tongue {
        *self
            .tongue
            .get_or_init(|| claim::tongue(&self.document, self.settings))
    }

    /// The claims that should be cited and are not, in text order. It is worked out for documents that show that they cite,
    /// and for all where the desk says so.
    pub fn bare_claims(&self) -> &[Bare] {
        self.bare.get_or_init(|| {
            let require = self.settings.claims.require;
            if require == Require::Always || self.cites() {
                claim::bare(
                    &self.document,
                    self.claims(),
                    self.uncited_sections(),
                    require,
                    self.tongue().table,
                )
            } else {
                Vec::new()
            }
        })
    }

    /// The sections that claim and do not cite, in documents whose other sections do, in text order, found when first asked for.
    pub fn uncited_sections(&self) -> &[Section] {
        self.sections.get_or_init(|| {
            if self.cites() && self.settings.claims.require == Require::Consistent {
                claim::uncited_sections(&self.document, self.claims())
            } else {
                Vec::new()
            }
        })
    }

    /// Who speaks in each claim. It is worked out anew each time.
    pub fn speakers(&self) -> Speakers {
        claim::speakers(&self.document, self.claims(), self.settings, self.tongue())
    }

    /// The sentences, and what in them names a source without citing it. It is worked out anew each time.
    pub fn survey(&self) -> Survey {
        claim::survey(&self.document, self.settings, self.tongue())
    }

    /// The markers badly made that are the fault of their sentence, in text order.
    pub fn malformed(&self) -> Vec<&Malformed> {
        claim::malformed(&self.document, || self.tongue())
    }

    /// What chatbots left in the draft, in text order, looked for when first asked for.
    pub fn artefacts(&self) -> &[Artefact] {
        self.artefacts
            .get_or_init(|| artefact::artefacts(&self.document))
    }

    /// The clusters of markers in text order, each with its surroundings, looked at when first asked for.
    pub fn clusters(&self) -> &[Cluster] {
        self.clusters
            .get_or_init(|| cluster::clusters(&self.document, &self.resolution))
    }

    /// The references back to other notes in text order, looked for when first asked for.
    pub fn back_references(&self) -> &[BackReference] {
        self.back_references
            .get_or_init(|| back_reference::back_references(&self.document))
    }

    /// The entries that name what an earlier one does, looked for when first asked for.
    pub fn duplicates(&self) -> &[Duplicate] {
        self.duplicates
            .get_or_init(|| duplicate::duplicates(&self.document, &self.resolution))
    }

    /// How many claims rest on what; none for a document that cites nothing.
    pub fn ledger(&self) -> Option<Ledger> {
        self.cites().then(|| Ledger::of(self.claims()))
    }

    /// Whether the document shows that it cites: by markers or, where the desk counts them, by links on its words.
    pub fn cites(&self) -> bool {
        claim::cites(&self.document, self.settings.claims.links)
    }
}
