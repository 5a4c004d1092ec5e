//! What can be wrong with a notice: the one list, with what to do about each.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::FactId;

/// The problem that a diagnostic names. The id (kebab-case, as in the JSON) is stable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// `<fact>-conflict`: the editions state the fact differently, for example a closing date of
    /// 15 June in English and 16 June in French. Ask the organisation which one holds.
    /// Args: `parts`, the parts of a compound value that differ (may be empty).
    Conflict(FactId),
    /// `<fact>-missing`: no edition states a fact that a notice of this family always states, for
    /// example no salary. It may stand where the text was cut.
    /// Args: `language`, the edition that lacks it where the other states it.
    Missing(FactId),
    /// `<fact>-unreadable`: a caption is there and what follows it cannot be read, for example
    /// "Application Deadline: Ongoing". Args: `text`, the words.
    Unreadable(FactId),
    /// `edition-missing`: only one language was found. Args: `language`, the one that lacks.
    EditionMissing,
    /// `item-count-conflict`: a list has more items in one language than in the other, for example
    /// nine essential requirements in English, eight in French.
    /// Args: `list` (`essential`, `desirable`, `accountabilities`, `competencies`), `en`, `fr`.
    ItemCountConflict,
    /// `item-figure-conflict`: an item of a list has another figure in the other language, for
    /// example "three years" in English, "quatre ans" in French.
    /// Args: `list`, `number` (counted from one), `en`, `fr` (the figures that differ, as printed).
    ItemFigureConflict,
    /// `section-missing`: one edition has a section that the other has not.
    /// Args: `section` (its kind), `language`, the edition that lacks it.
    SectionMissing,
    /// `date-impossible`: a date that no calendar has, for example 31 June. Args: `text`.
    DateImpossible,
    /// `amount-implausible`: a salary too small, too large or too long to be one. Args: `text`.
    AmountImplausible,
    /// `salary-unit-missing`: an amount without a currency or a period. Args: `parts`.
    SalaryUnitMissing,
    /// `deadline-clock-unusual`: a clock time other than 23:59 without a zone. Portals print the
    /// deadline in their reader's zone, so that the day itself may be off by one. Args: `time`.
    DeadlineClockUnusual,
    /// `date-order-ambiguous`: a date in figures that can be read day first or month first, for
    /// example 03/04/2025. Args: `text`.
    DateOrderAmbiguous,
    /// `grade-former-conflict`: the grade is printed in the old notation and in the present one, and
    /// the scale pairs them otherwise, for example "A.2 / NATO Grade G17" where A.2 became G15. Ask
    /// the organisation which one holds: the salary goes by it.
    /// Args: `former` and `present`, as printed.
    GradeFormerConflict,
    /// `not-a-notice`: the text has too little of what makes a vacancy notice.
    NotANotice,
    /// `several-notices`: more than one notice in the text; the first is read. Each is marked where it
    /// begins, up to a hundred. Args: `count`.
    SeveralNotices,
    /// `text-truncated`: the text is longer than is read. Args: `limit`, `length`, in bytes.
    TextTruncated,
}

impl Code {
    /// Every code that names no fact. New ones stand at the end: links know them by their places.
    pub const OF_NO_FACT: &'static [Self] = &[
        Self::EditionMissing,
        Self::ItemCountConflict,
        Self::ItemFigureConflict,
        Self::SectionMissing,
        Self::DateImpossible,
        Self::AmountImplausible,
        Self::SalaryUnitMissing,
        Self::DeadlineClockUnusual,
        Self::DateOrderAmbiguous,
        Self::GradeFormerConflict,
        Self::NotANotice,
        Self::SeveralNotices,
        Self::TextTruncated,
    ];

    /// Whether the notice says two things that cannot both hold.
    pub const fn is_contradiction(self) -> bool {
        matches!(
            self,
            Self::Conflict(_)
                | Self::ItemCountConflict
                | Self::ItemFigureConflict
                | Self::GradeFormerConflict
        )
    }

    /// As in the JSON: `deadline-conflict`.
    pub fn id(self) -> String {
        let (fact, problem) = self.parts();
        [fact.map_or("", FactId::as_kebab), problem].concat()
    }

    /// The fact whose name begins the id, and what follows it.
    const fn parts(self) -> (Option<FactId>, &'static str) {
        match self {
            Self::Conflict(fact) => (Some(fact), "-conflict"),
            Self::Missing(fact) => (Some(fact), "-missing"),
            Self::Unreadable(fact) => (Some(fact), "-unreadable"),
            Self::EditionMissing => (None, "edition-missing"),
            Self::ItemCountConflict => (None, "item-count-conflict"),
            Self::ItemFigureConflict => (None, "item-figure-conflict"),
            Self::SectionMissing => (None, "section-missing"),
            Self::DateImpossible => (None, "date-impossible"),
            Self::AmountImplausible => (None, "amount-implausible"),
            Self::SalaryUnitMissing => (None, "salary-unit-missing"),
            Self::DeadlineClockUnusual => (None, "deadline-clock-unusual"),
            Self::DateOrderAmbiguous => (None, "date-order-ambiguous"),
            Self::GradeFormerConflict => (None, "grade-former-conflict"),
            Self::NotANotice => (None, "not-a-notice"),
            Self::SeveralNotices => (None, "several-notices"),
            Self::TextTruncated => (None, "text-truncated"),
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.id())
    }
}
