//! The words in a drawing. They take room in it, and so belong to its geometry.

use vacancy_messages::{money_in_words, number_in_figures};
use vacancy_model::Lang;
use vacancy_model::value::{Date, Period, Remaining};

use super::bins::Unit;
use super::entry::{Dated, NotDrawn, Paid};

/// Everything a drawing says in one language.
#[derive(Debug)]
pub struct Wording {
    pub lang: Lang,
    pub deadlines: &'static str,
    pub salaries: &'static str,
    pub today: &'static str,
    /// The same where there is little room.
    pub(super) today_short: &'static str,
    /// Behind the name of a notice whose languages state two days.
    pub disputed: &'static str,
    /// Before the later of them.
    pub(super) or: fn(&str) -> String,
    months: [&'static str; 12],
    /// How long one can still apply.
    pub(super) days_left: fn(Remaining) -> String,
    pub(super) notices: fn(usize) -> String,
    period: fn(Period) -> &'static str,
    /// What a bar of the time line stands for.
    pub(super) bars: fn(Unit) -> String,
    from_day: fn(&str) -> String,
    pub(super) between: fn(&str, &str) -> String,
    pub(super) between_days: fn(&str, &str) -> String,
    /// What filled and outlined marks stand for.
    pub(super) fills: &'static str,
    /// What the lines through points stand for.
    pub(super) lines: &'static str,
    /// How many notices close between two days, and how many of them not before today.
    pub(super) about_deadlines: fn(usize, &str, usize, &str) -> String,
    /// How many salaries of how many grades, between two amounts of a unit.
    pub(super) about_salaries: fn(usize, usize, &str, &str) -> String,
    left_out: fn(NotDrawn, usize) -> String,
}

/// The words in one language.
pub const fn wording(lang: Lang) -> &'static Wording {
    match lang {
        Lang::En => &ENGLISH,
        Lang::Fr => &FRENCH,
    }
}

impl Wording {
    /// "23 Jun".
    pub(super) fn day(&self, date: Date) -> String {
        let first = self.lang == Lang::Fr && date.day() == 1;
        format!("{}{} {}", date.day(), if first { "er" } else { "" }, self.month(date))
    }

    /// "23 Jun 2025".
    pub fn date(&self, date: Date) -> String {
        format!("{} {}", self.day(date), date.year())
    }

    /// "23 Jun 2025"; where the languages state two days, "23 Jun 2025 or 24 Jun 2025".
    pub fn dates(&self, notice: &Dated) -> String {
        let date = self.date(notice.date);
        match notice.other {
            Some((other, _)) => [&*date, " ", &(self.or)(&self.date(other))].concat(),
            None => date,
        }
    }

    /// "Jun 2025".
    pub(super) fn month_of(&self, date: Date) -> String {
        format!("{} {}", self.month(date), date.year())
    }

    /// "Jun".
    pub(super) fn month(&self, date: Date) -> &'static str {
        self.months.get(usize::from(date.month()) - 1).copied().unwrap_or_default()
    }

    /// A stretch of time, in a sentence.
    pub(super) fn stretch(&self, unit: Unit, start: Date) -> String {
        match unit {
            Unit::Day => self.date(start),
            Unit::Week => (self.from_day)(&self.date(start)),
            Unit::Month => self.month_of(start),
            Unit::Years(1) => start.year().to_string(),
            Unit::Years(years) => format!("{}–{}", start.year(), start.year() + years - 1),
        }
    }

    /// A whole number with its thousands set apart.
    pub(super) fn number(&self, number: u64) -> String {
        number_in_figures(number, self.lang)
    }

    /// "EUR a month".
    pub(super) fn unit(&self, currency: &str, period: Period) -> String {
        format!("{currency} {}", (self.period)(period))
    }

    /// "5,195.80 EUR a month", exactly.
    pub fn pay(&self, paid: &Paid) -> String {
        let amount = money_in_words(paid.amount, Some(&paid.currency), self.lang);
        [&*amount, " ", (self.period)(paid.period)].concat()
    }

    /// What is not drawn and why, a sentence for each reason.
    pub fn left_out(&self, reasons: &[NotDrawn]) -> Vec<String> {
        let mut reasons = reasons.to_vec();
        reasons.sort_unstable();
        let same = reasons.chunk_by(|one, other| one == other);
        same.filter_map(|same| Some((self.left_out)(*same.first()?, same.len()))).collect()
    }
}

static ENGLISH: Wording = Wording {
    lang: Lang::En,
    deadlines: "Closing dates",
    salaries: "Salary by grade",
    today: "today",
    today_short: "today",
    disputed: "the languages disagree",
    or: |day| ["or ", day].concat(),
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    days_left: |remaining| match remaining {
        Remaining::Past(_) | Remaining::EarlierToday => "closed".to_owned(),
        Remaining::Today => "today".to_owned(),
        Remaining::Days(1) => "tomorrow".to_owned(),
        Remaining::Days(days) => format!("in {days} days"),
    },
    notices: |count| match count {
        1 => "1 notice".to_owned(),
        _ => format!("{count} notices"),
    },
    period: |period| match period {
        Period::Hour => "an hour",
        Period::Day => "a day",
        Period::Week => "a week",
        Period::Month => "a month",
        Period::Year => "a year",
    },
    bars: |unit| match unit {
        Unit::Day => "Notices a day".to_owned(),
        Unit::Week => "Notices a week, from Monday".to_owned(),
        Unit::Month => "Notices a month".to_owned(),
        Unit::Years(1) => "Notices a year".to_owned(),
        Unit::Years(years) => format!("Notices in {years} years each"),
    },
    from_day: |day| format!("the week from {day}"),
    between: |from, to| if from == to { from.to_owned() } else { format!("{from} to {to}") },
    between_days: |from, to| if from == to { from.to_owned() } else { format!("{from} to {to}") },
    fills: "Filled: open. Outline: closed.",
    lines: "Line: from the lowest to the highest.",
    about_deadlines: |count, between, open, today| {
        let (notices, close) =
            ((ENGLISH.notices)(count), if count == 1 { "closes" } else { "close" });
        let are = if open == 1 { "is" } else { "are" };
        format!("{notices} {close}: {between}. On {today}, {open} {are} still open.")
    },
    about_salaries: |count, grades, between, unit| {
        let salaries = if count == 1 { "salary" } else { "salaries" };
        let of = if grades == 1 { "grade" } else { "grades" };
        format!("{count} {salaries} in {grades} {of}: {between} {unit}.")
    },
    left_out: |reason, count| {
        let verb = if count == 1 { "states" } else { "state" };
        let notices = (ENGLISH.notices)(count);
        match reason {
            NotDrawn::NoDeadline => format!("{notices} {verb} no closing date."),
            NotDrawn::NoSalary => format!("{notices} {verb} no salary."),
            NotDrawn::NoGrade => format!("{notices} {verb} no grade."),
            NotDrawn::NoUnit => {
                format!("{notices} {verb} a salary without its currency or period.")
            }
            NotDrawn::Disputed => {
                format!("{notices} {verb} another salary or grade in each language.")
            }
        }
    },
};

static FRENCH: Wording = Wording {
    lang: Lang::Fr,
    deadlines: "Dates limites",
    salaries: "Salaire par grade",
    today: "aujourd’hui",
    today_short: "auj.",
    disputed: "les versions divergent",
    or: |day| ["ou ", day].concat(),
    months: [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.",
        "déc.",
    ],
    days_left: |remaining| match remaining {
        Remaining::Past(_) | Remaining::EarlierToday => "clos".to_owned(),
        Remaining::Today => "aujourd’hui".to_owned(),
        Remaining::Days(1) => "demain".to_owned(),
        Remaining::Days(days) => format!("dans {days}\u{a0}jours"),
    },
    notices: |count| format!("{count}\u{a0}avis"),
    period: |period| match period {
        Period::Hour => "par heure",
        Period::Day => "par jour",
        Period::Week => "par semaine",
        Period::Month => "par mois",
        Period::Year => "par an",
    },
    bars: |unit| match unit {
        Unit::Day => "Avis par jour".to_owned(),
        Unit::Week => "Avis par semaine, à partir du lundi".to_owned(),
        Unit::Month => "Avis par mois".to_owned(),
        Unit::Years(1) => "Avis par an".to_owned(),
        Unit::Years(years) => format!("Avis par tranche de {years}\u{a0}ans"),
    },
    from_day: |day| format!("semaine du {day}"),
    between: |from, to| if from == to { from.to_owned() } else { format!("de {from} à {to}") },
    between_days: |from, to| {
        if from == to { format!("le {from}") } else { format!("du {from} au {to}") }
    },
    fills: "Plein\u{a0}: ouvert. Contour\u{a0}: clos.",
    lines: "Trait\u{a0}: du plus bas au plus haut.",
    about_deadlines: |count, between, open, today| {
        let are = if open > 1 { "restent ouverts" } else { "reste ouvert" };
        format!("Clôture de {count}\u{a0}avis\u{a0}: {between}. Au {today}, {open} {are}.")
    },
    about_salaries: |count, grades, between, unit| {
        let salaries = if count > 1 { "salaires" } else { "salaire" };
        let of = if grades > 1 { "grades" } else { "grade" };
        format!("{count} {salaries} pour {grades} {of}\u{a0}: {between} {unit}.")
    },
    left_out: |reason, count| {
        let are_many = count > 1;
        let notices = (FRENCH.notices)(count);
        let verb = if are_many { "n’indiquent" } else { "n’indique" };
        match reason {
            NotDrawn::NoDeadline => format!("{notices} {verb} pas de date limite."),
            NotDrawn::NoSalary => format!("{notices} {verb} pas de salaire."),
            NotDrawn::NoGrade => format!("{notices} {verb} pas de grade."),
            NotDrawn::NoUnit => {
                format!("{notices} {verb} pas la monnaie ou la période du salaire.")
            }
            NotDrawn::Disputed => {
                let verb = if are_many { "donnent" } else { "donne" };
                format!("{notices} {verb} un autre salaire ou grade dans chaque langue.")
            }
        }
    },
};
