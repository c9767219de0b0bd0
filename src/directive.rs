//! What a draft says to this program: comments and front matter that allow findings, and where each of them reaches.

mod insertion;
mod metadata;
mod reach;
mod removal;
mod words;

use std::collections::HashMap;

use crate::document::Layout;
use crate::source::{Source, Span};
pub use insertion::{Spot, insertion};
pub use removal::removal;

/// A draft that names more rules and keys to this program than this has no use of them; the comments from there on are not read.
const MOST: usize = 1_000;

/// A comment to this program, or the list in front matter that stands for one.
#[derive(Clone, Debug)]
pub struct Directive {
    /// The whole comment; the list's own bytes in front matter.
    pub span: Span,
    /// How it is written.
    pub form: Form,
    /// What it asks for.
    pub order: Order,
    /// Whether it says why.
    pub reasoned: bool,
    /// What it names, one by one; what `off` and `on` say of every rule is one without a name.
    pub allows: Vec<Allow>,
}

/// How a directive is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `<!-- citedesk: ... -->`
    Comment,
    /// `[rule, rule]` in front matter.
    Flow,
    /// `- rule` on a line each in front matter.
    Lines,
}

/// What a directive asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// To allow findings in the next block, or on the line that it ends.
    Allow,
    /// To allow findings in the whole draft.
    AllowFile,
    /// To allow findings from here on.
    Off,
    /// To allow them no longer.
    On,
    /// What is no order: this word, or the whole comment where it says nothing.
    Unknown(Span),
    /// What cannot be read, since the front matter is no YAML.
    Unread,
}

/// The words that comments begin with.
pub const ORDERS: [&str; 4] = ["allow", "allow-file", "off", "on"];

/// One thing that a directive allows.
#[derive(Clone, Debug)]
pub struct Allow {
    /// Its own bytes: the rule's name with its keys, the whole comment where it has no name.
    pub span: Span,
    /// The rule; none where every rule is meant.
    pub rule: Option<Box<str>>,
    /// The name's own bytes.
    pub name: Span,
    /// The keys that alone are allowed, folded; all of them where there are none.
    pub keys: Vec<Box<str>>,
    /// Where findings are allowed.
    pub reach: Span,
    /// How many findings it allowed; how many regions it ended, for `on`.
    pub uses: u32,
    /// Whether it names no rule, and the one that is nearest would keep findings back.
    pub is_meant: bool,
    /// The `on` that ends the region, as the index of its directive and of what it allows.
    pub end: Option<(usize, usize)>,
}

impl Directive {
    /// How many rules and keys it names.
    fn names(&self) -> usize {
        let names = self.allows.iter().map(|allow| 1 + allow.keys.len());
        names.sum()
    }
}

/// What a draft says to this program, in text order.
pub fn directives(source: &Source, layout: &Layout<'_>) -> Vec<Directive> {
    let named = layout
        .metadata
        .and_then(|span| metadata::directive(source, span));
    let comments = layout.comments.iter().take(MOST);
    let mut named_so_far = 0;
    let mut directives: Vec<_> = named
        .into_iter()
        .chain(comments.map(|&span| words::directive(source, span)))
        .take_while(|directive| {
            named_so_far += directive.names();
            named_so_far <= MOST
        })
        .collect();
    let whole = Span::new(0, source.text().len());
    for directive in &mut directives {
        let reach = match directive.order {
            Order::Allow => reach::reach(source, layout, directive.span),
            Order::AllowFile => whole,
            Order::Off => Span {
                start: directive.span.end,
                ..whole
            },
            Order::On | Order::Unknown(_) | Order::Unread => Span::default(),
        };
        for allow in &mut directive.allows {
            allow.reach = reach;
        }
    }
    end_regions(&mut directives);
    directives
}

/// Lets each `on` end the regions of its rule that are open, or all of them where it names none.
fn end_regions(directives: &mut [Directive]) {
    let mut open: HashMap<Option<Box<str>>, Vec<(usize, usize)>> = HashMap::new();
    for at in 0..directives.len() {
        for part in 0..directives[at].allows.len() {
            let rule = directives[at].allows[part].rule.clone();
            match directives[at].order {
                Order::Off => open.entry(rule).or_default().push((at, part)),
                Order::On => {
                    let ended: Vec<_> = match rule {
                        Some(_) => open.remove(&rule).unwrap_or_default(),
                        None => open.drain().flat_map(|(_, regions)| regions).collect(),
                    };
                    let end = directives[at].span.start;
                    for &(off, within) in &ended {
                        let region = &mut directives[off].allows[within];
                        region.reach.end = end;
                        region.end = Some((at, part));
                    }
                    directives[at].allows[part].uses = ended.len() as u32;
                }
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests;
