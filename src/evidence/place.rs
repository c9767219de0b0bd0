//! What stands round a candidate.

use super::apart::PINPOINTS;
use super::before::{Before, closes_sentence, kind_before, stops};
use super::facts::family;
use super::markup::{
    is_element, is_referred, is_role, out_of_row, raised_link, unmarked, written_link,
};
use super::word::{
    follows_bullet, goes_on_as_address, goes_on_page, holds_numbers, is_identifier, is_in_ticks,
    is_indexed, is_macro, is_matrix, is_member, is_of_the_east, is_path, is_slice, is_variable,
    last_word, line_after, line_before, opens_value,
};
use crate::document::{BlockKind, Candidate, Layout};
use crate::marker::Family;
use crate::source::Source;

/// A marker behind fewer words than this says little about a document.
const WORDS: usize = 5;
/// How far to either side is looked, in bytes.
const WINDOW: usize = 160;

/// How far back a bullet is looked for, in bytes.
const BULLET: usize = 8;

/// What stands round a candidate.
#[derive(Debug)]
pub(super) struct Place<'a> {
    pub(super) before: Before,
    /// The mark or letter before.
    pub(super) sign: Option<char>,
    /// Whether white space parts it from what stands before.
    pub(super) spaced: bool,
    /// The candidate itself.
    pub(super) inside: &'a str,
    /// The text before, white space and markup left out at its end.
    pub(super) lead: &'a str,
    /// The text after, white space and markup left out at its start.
    pub(super) behind: &'a str,
    /// What that begins with.
    pub(super) after: Option<char>,
    pub(super) spaced_after: bool,
    /// Whether it is written as reStructuredText writes references: `[1]_`.
    pub(super) is_role: bool,
    /// Whether it is all that an element of HTML holds, in a text where that is no markup.
    pub(super) in_element: bool,
    /// Whether an element of HTML ends right before it, as no variable does.
    pub(super) tagged: bool,
    /// Whether it stands alone in a table's cell.
    pub(super) is_cell: bool,
    /// Whether nothing but white space stands before it on its line.
    pub(super) opens_line: bool,
    /// Whether nothing but marks and white space stands behind it on its line.
    pub(super) ends_line: bool,
    /// Whether it is a box of one character at an item's start, as task lists have them.
    pub(super) is_box: bool,
    /// Whether it stands between backticks.
    pub(super) in_ticks: bool,
    /// Whether it is a link with brackets round it: `[[1](address)]`.
    pub(super) bracketed: bool,
    /// Whether a mark behind it ends a clause or sentence.
    pub(super) stops: bool,
    /// Whether it is a link to another place of the document.
    pub(super) links_inside: bool,
    /// Whether it is a link to a figure, a table or a section of the document: `Fig. [1](#fig:map)`.
    pub(super) crosses: bool,
    /// Whether it is a number in brackets that is a link to a site, as no index is: `yen[[7]](address)`.
    pub(super) links_out: bool,
    /// Whether a clause or sentence ends with it.
    pub(super) ends_clause: bool,
    /// Whether the sentence goes on behind it in small letters.
    goes_on: bool,
}

/// The place of `candidate`.
pub(super) fn place<'a>(
    source: &'a Source,
    layout: &Layout<'_>,
    candidate: &Candidate,
) -> Place<'a> {
    let text = source.text();
    let block = layout
        .between_comments(candidate.block, candidate.span)
        .range();
    let (start, end) = (candidate.span.start as usize, candidate.span.end as usize);
    let low = text.floor_char_boundary(start.saturating_sub(WINDOW).max(block.start.min(start)));
    let high = text.floor_char_boundary((end + WINDOW).min(block.end.max(end)));
    let (mut lead, mut spaced, mut rest, mut spaced_after) =
        unmarked(&text[low..start], &text[end..high]);
    let link = candidate.link.map(|link| &layout.links[link as usize]);
    let address = link.map_or("", |link| &link.address);
    let is_linked = family(candidate) == Family::Linked;
    let bracketed = is_linked && lead.ends_with('[');
    let closes = rest.starts_with(']') && !rest.starts_with("][");
    let in_brackets = candidate.link.is_some() && lead.ends_with('[') && closes;
    if let Some((before, behind)) = out_of_row(lead, rest).filter(|_| is_linked || in_brackets) {
        (lead, spaced, rest, spaced_after) = unmarked(before, behind);
    }
    lead = link.and(raised_link(lead)).unwrap_or(lead);
    let written = layout.guessed.then(|| written_link(lead, rest)).flatten();
    if let Some((before, behind)) = written {
        (lead, spaced, rest, spaced_after) = unmarked(before, behind);
    }
    let line = line_before(&text[low..start]);
    let cut = low > block.start && line.len() == start - low;
    let sign = lead.chars().next_back();
    let before = kind_before(lead, spaced);
    let after = rest.chars().next();
    let stops = stops(after, spaced_after);
    Place {
        before,
        sign,
        spaced,
        inside: &text[start..end],
        lead,
        behind: rest,
        after,
        spaced_after,
        is_role: is_role(lead, &text[..start], &text[end..high]),
        in_element: layout.guessed && is_element(&text[low..start], &text[end..high]),
        tagged: text[..start].ends_with('>'),
        is_cell: layout.blocks[candidate.block as usize].kind == BlockKind::Cell
            && before == Before::Nothing
            && after.is_none(),
        opens_line: line.trim().is_empty(),
        ends_line: !line_after(&text[end..high]).contains(char::is_alphanumeric),
        is_box: candidate.span.len() == 3
            && before == Before::Nothing
            && spaced_after
            && follows_bullet(&text[text.floor_char_boundary(start.saturating_sub(BULLET))..start]),
        in_ticks: is_in_ticks(line, cut) && line_after(&text[end..high]).contains('`'),
        bracketed,
        stops,
        links_inside: address.starts_with('#'),
        crosses: address.strip_prefix('#').is_some_and(is_referred),
        links_out: !is_linked && (address.contains("://") || written.is_some()),
        ends_clause: stops || before == Before::Stop || !spaced && closes_sentence(lead),
        goes_on: after.is_some_and(|c| c.is_lowercase() || c == '(' || c == '“' || c == '`'),
    }
}

impl Place<'_> {
    /// Whether this is where citations stand: after a word, a quotation mark or closing punctuation.
    pub(super) fn is_citing(&self) -> bool {
        self.before.may_be_cited() && !self.is_code() || self.is_cell
    }

    /// Whether the brackets can only be an index, an argument, a term.
    pub(super) fn is_code(&self) -> bool {
        if self.before == Before::Sign
            || self.after == Some('=')
            || self.in_ticks
            || self.is_prompt()
            || opens_value(self.lead)
            || is_slice(self.inside) && self.glued_word().is_some()
        {
            return true;
        }
        if self.spaced {
            return false;
        }
        match self.sign {
            Some(')') => self.lead.ends_with("()"),
            Some(']') => is_indexed(self.lead),
            _ if is_macro(self.lead) => true,
            _ => self.glued_word().is_some_and(|word| {
                let before = &self.lead[..self.lead.len() - word.len()];
                (is_variable(word)
                    || is_member(before, word)
                    || is_matrix(before, word, self.behind))
                    && !self.tagged
                    && !self.links_out
                    && !before.ends_with('/')
            }),
        }
    }

    /// Whether it is glued to a word that could as well be a variable.
    pub(super) fn may_be_code(&self) -> bool {
        self.is_code() || !self.links_out && self.glued_word().is_some_and(is_identifier)
    }

    /// Whether it stands where nothing but a citation stands, whatever the document shows otherwise.
    pub(super) fn is_strong(&self) -> bool {
        let ends_sentence = self.stops_sentence() || matches!(self.after, None | Some('['));
        matches!(self.before, Before::Word | Before::Stop | Before::Close)
            && ends_sentence
            && self.has_words()
            && !matches!(self.sign, Some(':' | '：' | '`'))
            && !self.is_prompt()
    }

    /// Whether the mark that ends a sentence stands at its side.
    pub(super) fn stops_sentence(&self) -> bool {
        self.before == Before::Stop
            || matches!(self.after, Some('.' | '!' | '?' | '。' | '！' | '？'))
    }

    /// Whether enough stands before it to be a clause; scripts without spaces are counted in characters.
    pub(super) fn has_words(&self) -> bool {
        let is_spaceless = |c: &char| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase();
        self.lead.split_whitespace().nth(WORDS - 1).is_some()
            || self
                .lead
                .chars()
                .filter(is_spaceless)
                .nth(2 * WORDS)
                .is_some()
    }

    /// Whether a clause ends with it, or goes on behind it as a sentence does.
    pub(super) fn goes_on_or_ends(&self) -> bool {
        self.ends_clause || self.goes_on
    }

    /// Whether the pages that follow are meant as well: `[1]ff.`
    pub(super) fn goes_on_pages(&self) -> bool {
        let rest = self.behind.strip_prefix("ff");
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            || self.sign.is_some_and(is_of_the_east) && goes_on_page(self.behind)
    }

    /// Whether it stands apart amid the words of a clause.
    pub(super) fn is_amid(&self) -> bool {
        let small = self.after.is_some_and(char::is_lowercase);
        self.before == Before::Word && self.spaced && self.spaced_after && small
    }

    /// The word that it is glued to, as an index is to its variable and many a citation to its word.
    pub(super) fn glued_word(&self) -> Option<&str> {
        (self.before == Before::Word && !self.spaced).then(|| last_word(self.lead))
    }

    /// Whether it numbers the input or output of a session: `In [5]:`.
    pub(super) fn is_prompt(&self) -> bool {
        self.after == Some(':')
            && !self.spaced_after
            && matches!(last_word(self.lead), "In" | "Out")
    }

    /// Whether it stands within an address that goes on behind it.
    pub(super) fn is_address(&self) -> bool {
        let word = self
            .lead
            .rsplit(char::is_whitespace)
            .next()
            .unwrap_or_default();
        !self.spaced
            && word.contains("://")
            && !self.spaced_after
            && goes_on_as_address(self.behind)
    }

    /// Whether quotation marks close round it: a text that speaks of markers.
    pub(super) fn is_quoted(&self) -> bool {
        let closes = matches!(self.after, Some('"' | '”' | '’' | '\'' | '»' | '“'));
        let opens = self.before == Before::Quote
            || (matches!(self.sign, Some('"' | '\''))
                && self
                    .lead
                    .trim_end_matches(['"', '\''])
                    .ends_with([' ', '(']));
        opens && closes && !self.spaced && !self.spaced_after
    }

    /// Whether the word before says that numbers follow.
    pub(super) fn names_numbers(&self) -> bool {
        holds_numbers(last_word(self.lead))
    }

    /// Whether it is a paragraph's number in a law report: `at [14]`.
    pub(super) fn is_pinpoint(&self) -> bool {
        let word = self
            .lead
            .rsplit(char::is_whitespace)
            .next()
            .unwrap_or_default();
        let word = word.trim_start_matches('(').to_lowercase();
        self.spaced && PINPOINTS.contains(&word.as_str())
    }

    /// Whether it stands where a link names its definition, and names no part of a program.
    pub(super) fn names_definition(&self) -> bool {
        self.stands_free() && !is_path(self.inside.trim_matches(['[', ']']))
    }

    /// Whether nothing is glued to its front.
    pub(super) fn stands_free(&self) -> bool {
        self.sign == Some(']')
            || self.spaced
            || matches!(self.before, Before::Nothing | Before::Open | Before::Quote)
    }
}
