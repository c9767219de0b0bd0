//! Entries that are lines of running text.

use super::{Builder, is_template, number_of};
use crate::address;
use crate::document::{BlockKind, Key, Line};
use crate::parts;
use crate::reference::Entry;
use crate::reference::announced::look::{self, is_source};
use crate::reference::label::{self, Label, Style};
use crate::source::Span;

/// So many numbers that count on are those of entries, whatever the first is.
const COUNTED: u32 = 4;
/// So many lines of an entry may stand before the next one, where they look like paragraphs of their own.
const AWAITED: usize = 8;
/// Lines that were wrapped are no longer than this, in bytes.
const WRAPPED: usize = 100;
/// What tells a source stands within so many bytes.
const SOURCE: usize = 300;
/// From this number on they may be years.
const YEARS: u32 = 1000;

impl Builder<'_> {
    /// Whether the heading `line` is an entry: a number in brackets opens it, or another number and it names a source.
    pub(super) fn is_labelled(&self, line: Line) -> bool {
        let shown = self.text.slice(line.span);
        label::label(shown, line.span.start).is_some_and(|label| {
            let is_ordinal = label.style == Style::Ordinal && address::is_like_source(shown);
            label.style == Style::Bracket || is_ordinal
        })
    }

    /// A line of running text: an entry's label, an entry without one, or more of the last entry.
    pub(super) fn running(&mut self, line: Line) {
        let shown = self.text.slice(line.span);
        let bare = shown.trim_start_matches(['•', '·', ' ']);
        let start = line.span.start + (shown.len() - bare.len()) as u32;
        let label = label::label(bare, start).filter(|label| self.begins(label, line));
        if let Some(label) = label {
            // Notes behind a list without labels are none of its entries.
            if label.style == Style::Note && self.style.is_none() && !self.entries.is_empty() {
                self.closed = true;
                return;
            }
            let label = self.whole(label, bare);
            if self.style.is_none() {
                self.entries.clear();
            }
            self.begin(label, line.span.end);
            self.split_last();
        } else if is_template(shown) {
            self.unread = true;
        } else if self.style.is_none() {
            self.unlabelled(line);
        } else if !line.first || self.goes_on(line) || self.awaits_next(line) {
            self.go_on(line);
            self.split_last();
        } else {
            self.open = false;
        }
    }

    /// Whether `label`, at the beginning of `line`, begins an entry of this list.
    pub(super) fn begins(&self, label: &Label, line: Line) -> bool {
        let follows = |number| {
            self.entries
                .last()
                .and_then(Entry::number)
                .is_some_and(|last| number == last + 1)
        };
        let number = number_of(&label.key);
        // Within running text a line may begin with a marker that was wrapped to it.
        if !line.first && !self.open && !self.entries.is_empty() && !self.is_next_of(label, line) {
            return false;
        }
        // So may a line of a list without labels, whose first number would be its first.
        let counts = self.entries.is_empty() || number.is_none_or(|number| number <= 1);
        if self.style.is_none() && !line.first && !counts {
            return false;
        }
        // So may a line of an item; a format takes another item for one.
        let kind = self.text.layout.blocks[line.block].kind;
        let is_inside = !line.first && matches!(kind, BlockKind::Item(_) | BlockKind::Continuation);
        if is_inside && label.style == Style::Ordinal && !number.is_some_and(follows) {
            return false;
        }
        // So may a line that is indented under the label before.
        let wrapped = label.style == Style::Word
            && !line.first
            && self.entries.last().is_some_and(|last| {
                self.text.indent(line.span.start) > self.text.indent(last.span.start)
            });
        let goes_on = || {
            let above = Span {
                end: line.span.start,
                ..self.entries.last().map_or(line.span, |last| last.span)
            };
            let above = self.text.slice(above).trim_end();
            above.ends_with(',') || above.ends_with(" and") || above.ends_with(" or")
        };
        let is_bare = label.style == Style::Word && label.body >= line.span.end;
        if wrapped || is_bare && !line.first && goes_on() {
            return false;
        }
        match (self.style, label.style) {
            (None, Style::Bare) => {
                number == Some(1) && line.first || number.is_some_and(|first| self.counts_on(first))
            }
            (None, Style::Alone) => {
                number == Some(1) && self.leading.contains(&2) && self.stands_above(line)
            }
            (Some(Style::Alone), Style::Alone) => {
                number.is_some_and(follows) && self.stands_above(line)
            }
            // An address that is long stands below its number.
            (Some(Style::Bare | Style::Ordinal), Style::Alone) => {
                number.is_some_and(follows) && self.stands_above_address(line)
            }
            (None, Style::Loose) => number == Some(1) && (line.first || self.entries.is_empty()),
            (None, Style::Word) => line.first || self.below == Some(line.span.start),
            (None, _) => true,
            (Some(Style::Bare), Style::Bare) | (Some(Style::Loose), Style::Loose) => {
                number.is_some_and(follows)
            }
            (Some(Style::Bracket), Style::Word) => self.is_part(label) || self.is_code(label, line),
            (Some(style), found) => style == found,
        }
    }

    /// Whether `label`, with which `line` begins, is the next number in brackets of this list, before what opens no sentence: the entry
    /// before it may have been broken by a page.
    fn is_next_of(&self, label: &Label, line: Line) -> bool {
        let last = self.entries.last().and_then(Entry::number);
        let is_next = last.is_some() && last.and_then(|last| last.checked_add(1)) == label.number();
        let is_bracket = self.style == Some(Style::Bracket) && label.style == Style::Bracket;
        is_bracket && is_next && self.opens_source(label, line)
    }

    /// Whether what stands behind `label`, with which `line` begins, is a source by its form, and no sentence that goes on.
    fn opens_source(&self, label: &Label, line: Line) -> bool {
        let end = self.text.layout.blocks[line.block].span.end;
        let behind = self.text.slice(Span {
            start: label.body,
            end: end.max(label.body),
        });
        let near = &behind[..behind.floor_char_boundary(SOURCE.min(behind.len()))];
        near.starts_with(|c: char| c.is_alphanumeric() && !c.is_lowercase())
            && (is_source(near) || address::is_like_source(near) || parts::may_hold_year(near))
    }

    /// Whether the `first` number of the list is that of a chapter's notes, which go on from those of the one before: lines count on from it.
    fn counts_on(&self, first: u32) -> bool {
        self.entries.is_empty()
            && first < YEARS
            && (1..COUNTED).all(|next| self.leading.contains(&(first + next)))
    }

    /// Whether the entry of `line`, a number alone, stands in the very next line: a page's number stands apart from the text.
    fn stands_above(&self, line: Line) -> bool {
        let lines = &self.text.lines;
        let at = lines.partition_point(|other| other.span.start <= line.span.start);
        lines.get(at).is_some_and(|below| {
            let gap = Span {
                start: line.span.end,
                end: below.span.start,
            };
            let breaks = self.text.source.line_of(gap.end as usize)
                - self.text.source.line_of(gap.start as usize);
            breaks == 1 && label::label(self.text.slice(below.span), 0).is_none()
        })
    }

    /// Whether the very next line behind `line`, a number alone, is an address.
    fn stands_above_address(&self, line: Line) -> bool {
        let lines = &self.text.lines;
        let at = lines.partition_point(|other| other.span.start <= line.span.start);
        let below = lines.get(at).map(|below| self.text.slice(below.span));
        self.stands_above(line) && below.is_some_and(look::is_address)
    }

    /// Whether `label`, with which a paragraph begins, is one of letters and figures before a source, `[RFC2119]`, in a list that counts
    /// others.
    fn is_code(&self, label: &Label, line: Line) -> bool {
        let own = self.text.slice(label.span);
        let has = |is: fn(char) -> bool| own.contains(is);
        line.first
            && has(|c| c.is_ascii_digit())
            && has(char::is_uppercase)
            && !has(char::is_whitespace)
            && self.opens_source(label, line)
    }

    /// Whether `label` is a number with a part, `[11.1]`, behind an entry of that number or of the one before.
    fn is_part(&self, label: &Label) -> bool {
        let last = self.entries.last().and_then(|entry| {
            let dotted = || entry.keys.first().and_then(Key::dotted);
            entry.number().or_else(dotted)
        });
        let number = label.key.dotted();
        number
            .zip(last)
            .is_some_and(|(number, last)| (last..=last + 1).contains(&number))
    }

    /// Whether the unlabelled first line of a block goes on with the entry before: it is indented under its
    /// label, that label stood alone on its line as the first one did, or it is the address that the entry lacks.
    fn goes_on(&self, line: Line) -> bool {
        let (Some(last), true) = (self.entries.last(), self.open && self.style.is_some()) else {
            return false;
        };
        let under = self.text.indent(line.span.start) > self.text.indent(last.span.start);
        let alone = last.body.is_empty() && (self.entries.len() == 1 || self.apart());
        let lacks = look::is_its_address(self.text.slice(line.span), self.text.slice(last.body));
        under || alone || lacks
    }

    /// Whether the line that follows `line`, or one a few lines further on, begins with the next label in brackets: what stands between
    /// belongs to the entry before, be the lines above it ever so long or set apart. Text that goes on is seldom cut by that label. Where a
    /// format tells paragraphs, it stands in the same one.
    fn awaits_next(&self, line: Line) -> bool {
        let next = self.entries.last().and_then(Entry::number);
        let text = self.text;
        let (Some(next), true) = (next.map(|last| last + 1), self.open) else {
            return false;
        };
        let own = line.block;
        let at = text
            .lines
            .partition_point(|other| other.span.start <= line.span.start);
        let mut before = self.entries.last().map_or(line.span, |last| last.span);
        let near = text.lines[at - 1..].iter().take(AWAITED);
        for &line in near.take_while(|line| text.layout.guessed || line.block == own) {
            let shown = text.slice(line.span);
            let gap = Span {
                start: before.end,
                end: line.span.start,
            };
            let gap = text.slice(gap);
            let is_apart = gap.matches('\n').count().max(gap.matches('\r').count()) > 1;
            let label = label::label(shown, line.span.start);
            let label = label.filter(|label| Some(label.style) == self.style);
            if let Some(label) = label {
                let is_bracket = self.style == Some(Style::Bracket);
                let is_sure = text.layout.guessed || is_bracket && self.opens_source(&label, line);
                return number_of(&label.key) == Some(next) && is_sure && (is_bracket || !is_apart);
            }
            let is_long = shown.len() > WRAPPED || shown.ends_with([':', '：']);
            if is_apart && text.layout.guessed && (is_long || self.style != Some(Style::Bracket)) {
                return false;
            }
            before = line.span;
        }
        false
    }

    /// Whether the entries of this list stand apart from their labels, in a block of their own.
    fn apart(&self) -> bool {
        self.entries.first().is_some_and(|first| {
            first.label.is_some_and(|label| {
                let gap = Span {
                    start: label.end,
                    end: first.span.end,
                };
                self.text
                    .slice(gap)
                    .trim_start_matches([' ', '\t', ':'])
                    .starts_with(['\n', '\r'])
            })
        })
    }
}
