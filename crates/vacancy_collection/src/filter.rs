//! Which of many notices are shown. What time it is comes from outside.

use vacancy_model::value::{ContractKind, Date, DateTime, Deadline, EducationLevel, Remaining};

use crate::Row;

/// Which rows are shown. Each part that is set must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// As [`Row::grade_name`].
    pub grade: Option<String>,
    /// As [`Row::place`].
    pub place: Option<String>,
    pub closing: Closing,
    /// The last day on which it may close. Of a day that is still to come, what has closed before now is left out,
    /// unless `closing` asks for it.
    pub by: Option<Date>,
    pub education: Option<EducationLevel>,
    pub contract: Option<ContractKind>,
    /// Whether texts that are no vacancy notices are shown, too.
    pub shows_others: bool,
}

/// When a notice closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Closing {
    #[default]
    Any,
    /// The deadline is still to come.
    Open,
    /// The deadline has passed.
    Closed,
    /// The notice states no deadline.
    NotStated,
}

impl Filter {
    /// Whether a row is shown; `now` is what the clock of Brussels shows.
    pub fn admits(&self, row: &Row, now: DateTime) -> bool {
        let is = |wanted: Option<&String>, said: Option<&str>| {
            wanted.is_none_or(|wanted| said == Some(wanted.as_str()))
        };
        (row.is_notice || self.shows_others)
            && is(self.grade.as_ref(), row.grade_name().as_deref())
            && is(self.place.as_ref(), row.place())
            && self.admits_deadline(row.deadline_at(now), now)
            && self.education.is_none_or(|wanted| row.education == Some(wanted))
            && self.contract.is_none_or(|wanted| {
                row.contract.as_ref().and_then(|contract| contract.kind) == Some(wanted)
            })
    }

    /// Whether it leaves anything out that is a notice.
    pub fn is_set(&self) -> bool {
        let Self { shows_others, .. } = *self;
        *self != Self { shows_others, ..Self::default() }
    }

    fn admits_deadline(&self, deadline: Option<&Deadline>, now: DateTime) -> bool {
        let Some(deadline) = deadline else {
            return self.by.is_none() && matches!(self.closing, Closing::Any | Closing::NotStated);
        };
        let is_open = Remaining::until(deadline, now).is_open();
        let is_of_its_kind = match self.closing {
            Closing::Any => is_open || self.by.is_none_or(|day| day < now.date),
            Closing::Open => is_open,
            Closing::Closed => !is_open,
            Closing::NotStated => false,
        };
        is_of_its_kind && self.by.is_none_or(|day| deadline.date <= day)
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::{Date, EducationLevel};

    use super::{Closing, Filter};
    use crate::sample::{NOTICE, now, row, with};

    #[track_caller]
    fn check(filter: &Filter, expected: bool) {
        assert_eq!(filter.admits(&row(NOTICE), now(11, 12)), expected, "{filter:?}");
    }

    #[test]
    fn admits_what_it_names() {
        check(&Filter::default(), true);
        check(&Filter { grade: Some("G12".into()), ..Filter::default() }, true);
        check(&Filter { grade: Some("G1".into()), ..Filter::default() }, false);
        check(&Filter { place: Some("Brussels".into()), ..Filter::default() }, true);
        check(&Filter { place: Some("Mons".into()), ..Filter::default() }, false);
        let education = |level| Filter { education: Some(level), ..Filter::default() };
        check(&education(EducationLevel::UpperSecondary), true);
        check(&education(EducationLevel::Master), false);
    }

    #[test]
    fn a_day_alone_ends_at_midnight_in_brussels() {
        let row = row(&with("Application Deadline: 23-Jun-2025"));
        let open = Filter { closing: Closing::Open, ..Filter::default() };
        assert!(open.admits(&row, now(23, 23)));
        assert!(!open.admits(&row, now(24, 0)));
    }

    #[test]
    fn closes_at_the_minute_in_brussels() {
        let texts = ["Application Deadline: 23-Jun-2025, 11:00:00 AM", "Grade: G12"].map(with);
        let rows = texts.map(|text| row(&text));
        let both = |filter: Filter, now| [0, 1].map(|at| filter.admits(&rows[at], now));
        let admits = |closing, now| both(Filter { closing, ..Filter::default() }, now);
        assert_eq!(admits(Closing::Open, now(23, 10)), [true, false]);
        assert_eq!(admits(Closing::Open, now(23, 12)), [false, false]);
        assert_eq!(admits(Closing::Closed, now(23, 12)), [true, false]);
        assert_eq!(admits(Closing::NotStated, now(23, 12)), [false, true]);
        let by = |closing, day, now| {
            both(Filter { closing, by: Date::new(2025, 6, day), ..Filter::default() }, now)
        };
        assert_eq!(by(Closing::Any, 23, now(11, 12)), [true, false]);
        assert_eq!(by(Closing::Any, 22, now(11, 12)), [false, false]);
        assert_eq!(by(Closing::Any, 23, now(23, 12)), [false, false]);
        assert_eq!(by(Closing::Any, 23, now(24, 12)), [true, false]);
        assert_eq!(by(Closing::Any, 22, now(24, 12)), [false, false]);
        assert_eq!(by(Closing::Closed, 23, now(23, 12)), [true, false], "it was asked for");
        assert_eq!(by(Closing::Open, 23, now(24, 12)), [false, false]);
        assert_eq!(by(Closing::NotStated, 23, now(24, 12)), [false, false]);
    }

    #[test]
    fn is_open_for_as_long_as_one_of_the_languages_says_so() {
        let row = row(&NOTICE.replace("23-juin-2025", "25-juin-2025"));
        let admits =
            |closing, day| Filter { closing, ..Filter::default() }.admits(&row, now(day, 12));
        assert!(admits(Closing::Open, 24) && !admits(Closing::Closed, 24));
        assert!(admits(Closing::Closed, 26) && !admits(Closing::Open, 26));
    }

    #[test]
    fn leaves_out_what_is_no_notice_unless_it_is_asked_for() {
        let letter = row("Dear all");
        assert!(!Filter::default().admits(&letter, now(11, 12)));
        let all = Filter { shows_others: true, ..Filter::default() };
        assert!(all.admits(&letter, now(11, 12)));
        assert!(!all.is_set());
    }
}
