//! Notices as far as they are drawn, and why some are not.

use std::cmp::Ordering;

use vacancy_model::value::{Amount, Date, DateTime, Deadline, Grade, Period, Remaining};
use vacancy_model::{FactId, Lang};

use crate::row::grade_name;
use crate::{GradeRank, Row};

/// When a notice closes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// The number of its row.
    pub row: u32,
    pub name: String,
    /// The language of the name, where it is the notice's title.
    pub language: Option<Lang>,
    /// By which its vacancy is known again, as in [`Row`].
    pub number: Option<String>,
    pub content: u64,
    pub date: Date,
    /// Until `date`.
    pub remaining: Remaining,
    /// The languages state another moment each.
    pub is_disputed: bool,
    /// Where that is another day: the later of the two, the earlier being `date`.
    pub other: Option<(Date, Remaining)>,
}

/// What a notice pays, and in which grade.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paid {
    /// The number of its row.
    pub row: u32,
    pub name: String,
    /// The language of the name, where it is the notice's title.
    pub language: Option<Lang>,
    pub amount: Amount,
    pub currency: String,
    pub period: Period,
    pub grade: Grade,
}

/// Why a notice is not in a drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotDrawn {
    NoDeadline,
    NoSalary,
    NoGrade,
    /// A salary without its currency or its period.
    NoUnit,
    /// The languages disagree on salary or grade.
    Disputed,
}

/// When a notice closes.
///
/// # Errors
///
/// Why that is not drawn.
pub fn dated(row: &Row, lang: Lang, now: DateTime) -> Result<Dated, NotDrawn> {
    let to_keep = row.deadline_at(now).ok_or(NotDrawn::NoDeadline)?;
    let until = |deadline: &Deadline| (deadline.date, Remaining::until(deadline, now));
    let mut days: Vec<_> = row.deadline.iter().chain(&row.other_deadline).map(until).collect();
    days.sort_by_key(|(date, _)| *date);
    let ((date, remaining), other) = match *days {
        [first, other] if first.0 != other.0 => (first, Some(other)),
        _ => (until(to_keep), None),
    };
    Ok(Dated {
        row: row.id,
        name: name(row, lang),
        language: row.title_language(lang),
        number: row.number.clone(),
        content: row.content,
        date,
        remaining,
        is_disputed: row.disagrees_on(FactId::Deadline),
        other,
    })
}

/// What a notice pays.
///
/// # Errors
///
/// Why that is not drawn.
pub fn paid(row: &Row, lang: Lang) -> Result<Paid, NotDrawn> {
    let salary = row.salary.as_ref().ok_or(NotDrawn::NoSalary)?;
    let grade = row.grade.clone().ok_or(NotDrawn::NoGrade)?;
    if row.disagrees_on(FactId::Salary) || row.disagrees_on(FactId::Grade) {
        return Err(NotDrawn::Disputed);
    }
    Ok(Paid {
        row: row.id,
        name: name(row, lang),
        language: row.title_language(lang),
        amount: salary.amount,
        currency: salary.currency.clone().ok_or(NotDrawn::NoUnit)?,
        period: salary.period.ok_or(NotDrawn::NoUnit)?,
        grade,
    })
}

impl Dated {
    /// Whether one can still apply.
    pub fn is_open(&self) -> bool {
        self.to_keep().is_open()
    }

    /// How long one can still apply: until the later of two days, once the earlier one is over.
    pub(super) fn to_keep(&self) -> Remaining {
        let later = self.other.filter(|_| !self.remaining.is_open());
        later.map_or(self.remaining, |(_, remaining)| remaining)
    }

    /// By day, and on one day what is closed before what is open.
    pub fn by_day(one: &Self, other: &Self) -> Ordering {
        let key = |notice: &Self| (notice.date, notice.is_open(), notice.row);
        key(one).cmp(&key(other))
    }
}

impl Paid {
    /// Both ends of a twin grade: "G12", "G8–G10".
    pub fn grades(&self) -> String {
        grade_name(&self.grade)
    }

    /// By currency and period, then by grade, then by row.
    pub fn by_grade(one: &Self, other: &Self) -> Ordering {
        let key = |paid: &Self| {
            (paid.currency.clone(), paid.period as u8, GradeRank::of(&paid.grade), paid.row)
        };
        key(one).cmp(&key(other))
    }

    /// The grades that it begins and ends with, each as a grade of its own.
    pub(super) fn ends(&self) -> [Grade; 2] {
        let Grade { lowest, highest, inferred, .. } = &self.grade;
        [(lowest, true), (highest, false)].map(|(name, is_lowest)| {
            let inferred = inferred.clone().map(|mut known| {
                if is_lowest {
                    known.highest_equivalent.clone_from(&known.lowest_equivalent);
                } else {
                    known.lowest_equivalent.clone_from(&known.highest_equivalent);
                }
                known
            });
            Grade {
                lowest: name.clone(),
                highest: name.clone(),
                twin: false,
                former: None,
                inferred,
            }
        })
    }
}

/// The title in the language or another one, else the number, else the file.
fn name(row: &Row, lang: Lang) -> String {
    let name = row.title(lang).or(row.number.as_deref()).or(row.file.as_deref());
    name.unwrap_or_default().to_owned()
}
