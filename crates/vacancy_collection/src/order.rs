//! In which order rows stand.

use vacancy_model::Lang;
use vacancy_model::value::{Amount, ContractKind, DateTime, Moment, Period};
use vacancy_text::fold_into;

use crate::amount::in_finest_units;
use crate::{Column, GradeRank, Row};

/// By which column rows are sorted, and which end comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sort {
    pub column: Column,
    pub is_descending: bool,
}

/// The places of the rows in their order; without a sort, the one in which they came.
///
/// What does not say stands last whichever end comes first, and rows that say the same stay in the order
/// in which they came. `lang` chooses the title and says how words are compared; `now` says which of two deadlines
/// counts.
pub fn arranged(rows: &[Row], sort: Option<Sort>, lang: Lang, now: DateTime) -> Vec<usize> {
    let Some(Sort { column, is_descending }) = sort else { return (0..rows.len()).collect() };
    let keys = rows.iter().map(|row| key(row, column, lang, now)).enumerate();
    let (said, unsaid): (Vec<_>, Vec<_>) = keys.partition(|(_, key)| key.is_some());
    let mut said: Vec<(usize, Option<Key>)> = said;
    said.sort_by(
        |(_, ours), (_, theirs)| {
            if is_descending { theirs.cmp(ours) } else { ours.cmp(theirs) }
        },
    );
    said.into_iter().chain(unsaid).map(|(place, _)| place).collect()
}

/// What rows are compared by; one column gives keys of one kind.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Words(String),
    Count(u64),
    Grade(GradeRank),
    /// Seconds since 1970 in UTC.
    Instant(i64),
    /// The currency, since none is exchanged, and the amount.
    Money(Option<String>, u128),
}

fn key(row: &Row, column: Column, lang: Lang, now: DateTime) -> Option<Key> {
    let count = |count: u32| Key::Count(count.into());
    Some(match column {
        Column::Title => words(row.title(lang)?),
        Column::Number => words(&figures_aligned(row.number.as_deref()?)),
        Column::Organisation => {
            let body = row.organisation.as_ref()?;
            words(body.acronym.as_deref().unwrap_or(&body.name))
        }
        Column::Grade => Key::Grade(GradeRank::of(row.grade.as_ref()?)),
        Column::Place => words(row.place()?),
        Column::MonthlySalary => {
            let salary = row.salary.as_ref()?;
            let is_monthly = salary.period == Some(Period::Month);
            money(salary.currency.as_ref(), is_monthly.then_some(salary.amount)?)
        }
        Column::AnnualSalary => {
            let salary = row.salary.as_ref()?;
            money(salary.currency.as_ref(), salary.annual_amount?)
        }
        Column::Deadline => Key::Instant(Moment::of(row.deadline_at(now)?).instant()),
        Column::Experience => count(row.experience?),
        Column::Education => count(row.education? as u32),
        Column::Languages => count(row.languages.iter().map(|it| it.level as u32).max()?),
        Column::Contract => contract(row)?,
        Column::Standing => count(row.standing?.rank().into()),
        Column::Diagnostics => Key::Count(u64::from(row.errors) << 32 | u64::from(row.warnings)),
        Column::File => words(row.file.as_deref()?),
    })
}

fn words(words: &str) -> Key {
    let mut folded = String::new();
    fold_into(words, &mut folded);
    Key::Words(folded)
}

/// Figures alone are compared as a number, by zeros before them.
fn figures_aligned(number: &str) -> String {
    if number.bytes().all(|it| it.is_ascii_digit()) {
        format!("{number:0>20}")
    } else {
        number.to_owned()
    }
}

fn money(currency: Option<&String>, amount: Amount) -> Key {
    Key::Money(currency.cloned(), in_finest_units(amount))
}

/// Definite contracts by the years of the first term, then the others.
fn contract(row: &Row) -> Option<Key> {
    let contract = row.contract.as_ref()?;
    let kind = match contract.kind? {
        ContractKind::Temporary => 0,
        ContractKind::Definite => 1,
        ContractKind::Indefinite => 2,
    };
    Some(Key::Count(kind << 32 | u64::from(contract.initial_years.unwrap_or(0))))
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use super::{Sort, arranged};
    use crate::Column;
    use crate::sample::{NOTICE, now, rows, with};

    #[track_caller]
    fn check(texts: &[&str], column: Column, up: &[usize], down: &[usize]) {
        let texts: Vec<String> = texts.iter().map(|lines| with(lines)).collect();
        let rows = rows(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        for (is_descending, expected) in [(false, up), (true, down)] {
            let sort = Some(Sort { column, is_descending });
            assert_eq!(
                arranged(&rows, sort, Lang::En, now(11, 12)),
                expected,
                "{column:?} {is_descending}"
            );
        }
    }

    const PAY: [&str; 4] = [
        "Grade: G12\nSalary: 5,195.80 EUR Monthly",
        "Grade: G12\nSalary: 900 USD Monthly",
        "Grade: G12",
        "Grade: G12\nSalary: 5,195.8 EUR Monthly",
    ];

    #[test]
    fn without_a_sort_they_stand_as_they_came() {
        assert_eq!(arranged(&rows(&PAY), None, Lang::En, now(11, 12)), [0, 1, 2, 3]);
    }

    #[test]
    fn what_does_not_say_stands_last_from_either_end() {
        check(&["Grade: G9", "", "Grade: G12"], Column::Grade, &[0, 2, 1], &[2, 0, 1]);
    }

    #[test]
    fn money_goes_by_currency_and_never_by_an_exchange() {
        check(&PAY, Column::MonthlySalary, &[0, 3, 1, 2], &[1, 0, 3, 2]);
        check(&PAY, Column::AnnualSalary, &[0, 3, 1, 2], &[1, 0, 3, 2]);
    }

    #[test]
    fn deadlines_go_by_their_moment() {
        let texts = [
            "Grade: G12\nApplication Deadline: 23-Jun-2025",
            "Grade: G12\nApplication Deadline: 03-Mar-2024",
            "Grade: G12\nApplication Deadline: 23-Jun-2025, 11:00:00 AM",
        ];
        check(&texts, Column::Deadline, &[1, 2, 0], &[0, 2, 1]);
    }

    #[test]
    fn of_two_deadlines_the_one_to_keep_to_counts() {
        let closing =
            |english, french| NOTICE.replace("23-Jun", english).replace("23-juin", french);
        let rows = rows(&[&closing("20-Jun", "25-juin"), &closing("22-Jun", "22-juin")]);
        let sort = Some(Sort { column: Column::Deadline, is_descending: false });
        assert_eq!(arranged(&rows, sort, Lang::En, now(20, 12)), [0, 1]);
        assert_eq!(arranged(&rows, sort, Lang::En, now(21, 12)), [1, 0]);
    }

    #[test]
    fn numbers_go_by_what_they_count() {
        let texts = ["Vacancy number: 250871\nGrade: G12", "Vacancy number: 31\nGrade: G12"];
        let mut rows = rows(&texts);
        rows[1].number = Some("31".to_owned());
        let sort = Some(Sort { column: Column::Number, is_descending: false });
        assert_eq!(arranged(&rows, sort, Lang::En, now(11, 12)), [1, 0]);
    }
}
