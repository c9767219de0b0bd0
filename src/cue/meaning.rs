//! What the cues of a table say of a sentence, a set of them for each question, so that an answer takes one look.

use super::compiled::set;
use super::cues::CueSet;
use crate::words::{Anchor, Register, Shape, Table};

/// How many registers there are.
const REGISTERS: usize = Register::DataAtHand as usize + 1;

/// The cues of a table by what they say.
#[derive(Debug)]
pub(super) struct Meanings {
    /// Somebody is said to say so.
    pub(super) attributes: CueSet,
    /// Somebody who may be named is said to say so.
    pub(super) speaks: CueSet,
    /// Nobody in particular is said to say so.
    pub(super) nameless: CueSet,
    /// A name stands in it.
    pub(super) names: CueSet,
    /// It is less than an assertion.
    pub(super) hedges: CueSet,
    /// It speaks of something in particular.
    pub(super) particular: CueSet,
    /// It makes no claim.
    pub(super) rules_out: CueSet,
    /// By the register's place.
    registers: [CueSet; REGISTERS],
}

impl Meanings {
    pub(super) fn new(table: &Table) -> Self {
        let mut registers = [CueSet::NONE; REGISTERS];
        for (at, cue) in table.cues.iter().enumerate() {
            if let Some(register) = cue.register {
                registers[register as usize] |= CueSet::one(at);
            }
        }
        Self {
            attributes: set(table, |cue| cue.attributes),
            speaks: set(table, |cue| cue.attributes && !cue.nameless),
            nameless: set(table, |cue| cue.nameless),
            names: set(table, |cue| cue.shapes.contains(&Shape::Name)),
            hedges: set(table, |cue| cue.hedges && cue.anchor == Anchor::None),
            particular: set(table, |cue| cue.particular),
            rules_out: set(table, |cue| cue.rules_out),
            registers,
        }
    }

    /// It is of this register.
    pub(super) fn of(&self, register: Register) -> CueSet {
        self.registers[register as usize]
    }
}
