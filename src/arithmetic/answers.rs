//! Answers to one question that are more than were asked: "340 of 500 were in favour, 130 opposed and 50 undecided".

use super::shape::{AGAINST, AT_TIMES, FOR, OF, OF_ALL, OF_WHICH, PART, UNDECIDED, is_like};
use super::{Sentence, Slip, Sum};
use crate::figure::{Exact, Precision, Unit};

impl Sentence<'_> {
    /// Those for, those against and those who do not know, of a whole that is named or of a hundred per cent, where they are too many.
    pub(super) fn answers(&self) -> Option<Slip> {
        let whole = self.whole_of_answers();
        let unit = whole.map_or(Unit::Percent, |_| Unit::Count);
        let (parts, others): (Vec<usize>, Vec<usize>) = (0..self.figures.len())
            .filter(|&at| Some(at) != whole)
            .partition(|&at| self.figures[at].unit == unit);
        // What stands in parentheses tells a part again.
        let again = |at: &usize| whole.is_some() && self.before(*at).ends_with('(');
        let (Some((&first, [against, rest @ ..])), true) =
            (parts.split_first(), others.iter().all(again))
        else {
            return None;
        };
        let end = self.figures[*against].span.start as usize;
        let lead = &self.text[self.figures[first].span.end as usize..end];
        let told = is_like(&FOR, lead)
            && is_like(&AGAINST, self.after(*against))
            && matches!(rest, [] | [_])
            && rest.iter().all(|&at| is_like(&UNDECIDED, self.after(at)));
        if !told || is_like(&AT_TIMES, self.text) {
            return None;
        }
        let rough = |&at: &usize| self.figures[at].precision == Precision::Rough;
        if parts.iter().chain(&whole).any(rough) {
            return None;
        }
        // Few people are counted exactly, shares are rounded.
        let slack = |at: usize| {
            let figure = &self.figures[at];
            let exact = unit == Unit::Count
                && figure.value.is_integer()
                && figure.slack == Exact::new(1, 2);
            if exact { Exact::from(0) } else { figure.slack }
        };
        let all = whole.map_or(Exact::from(100), |whole| {
            self.figures[whole].value + slack(whole)
        });
        let made: Exact = parts.iter().map(|&at| self.figures[at].value).sum();
        let slack: Exact = parts.iter().map(|&at| slack(at)).sum();
        (made - slack > all).then(|| Slip {
            said: whole.unwrap_or(parts[parts.len() - 1]),
            from: parts,
            made,
            sum: Sum::Answers,
        })
    }

    /// The figure of all who answered: "340 of 500", "24 members, of whom 15", "of the 24 members, 15".
    fn whole_of_answers(&self) -> Option<usize> {
        let between = self.between(0)?;
        if is_like(&OF, between) {
            return Some(1);
        }
        let leads = is_like(&PART, between) && is_like(&OF_ALL, self.before(0));
        (leads || is_like(&OF_WHICH, between)).then_some(0)
    }
}
