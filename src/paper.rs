//! The join that rules read: the document, what its citations reach, its defects, its claims.

use std::cell::OnceCell;

use crate::claim::{self, Claim, Ledger};
use crate::directive::{self, Directive};
use crate::document::Document;
use crate::resolve::{self, Resolution};
use crate::settings::Settings;

/// A draft with everything that is known about it.
pub struct Paper<'a> {
    /// The draft as it was read.
    pub document: Document<'a>,
    /// What its citations reach, and every defect of that.
    pub resolution: Resolution,
    /// What the draft says to this program, and how often each of it was of use so far.
    pub directives: Vec<Directive>,
    settings: &'a Settings,
    claims: OnceCell<Vec<Claim>>,
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
            claims: OnceCell::new(),
        }
    }

    /// The claims of the draft in text order, made when first asked for.
    pub fn claims(&self) -> &[Claim] {
        self.claims
            .get_or_init(|| claim::claims(&self.document, &self.resolution, self.settings))
    }

    /// How many claims rest on what; none for a document that cites nothing.
    pub fn ledger(&self) -> Option<Ledger> {
        self.document.cites().then(|| Ledger::of(self.claims()))
    }
}
