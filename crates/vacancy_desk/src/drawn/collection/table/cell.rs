//! What each cell of the table says.

use vacancy_collection::{Column, Row};
use vacancy_messages::{body_name, education_in_words, money_in_words, place_name};
use vacancy_model::value::{Amount, DateTime, Period, Remaining};
use vacancy_model::{FactId, Lang, Standing};

use crate::words::collection::CollectionWords;
use crate::words::library::words as library_words;
use crate::words::words as desk_words;

/// What stands in one cell of the table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Cell {
    /// Empty where the notice does not say.
    pub lead: String,
    /// What follows the whole part of an amount, so that amounts stand under each other by it.
    pub fraction: Option<String>,
    /// How often an amount is paid, for where no heading says it.
    pub per: Option<&'static str>,
    pub note: Option<String>,
    /// The language of the words, where they are the notice's own.
    pub lang: Option<Lang>,
    /// Whether the editions disagree on it.
    pub is_disputed: bool,
    /// Whether it is the reader's own.
    pub is_own: bool,
}

/// What a row says in a column, but for the title.
pub(super) fn cell(
    column: Column,
    row: &Row,
    lang: Lang,
    now: DateTime,
    words: &CollectionWords,
) -> Cell {
    let mut cell = said(column, row, lang, now, words).unwrap_or_default();
    let fact = fact(column);
    cell.is_disputed = !cell.lead.is_empty() && fact.is_some_and(|it| row.disagrees_on(it));
    cell.is_own = fact.is_some_and(|it| row.is_corrected(it));
    cell
}

fn said(
    column: Column,
    row: &Row,
    lang: Lang,
    now: DateTime,
    words: &CollectionWords,
) -> Option<Cell> {
    Some(match column {
        Column::Title => return None,
        Column::Number => lead(row.number.clone()?),
        Column::Organisation => {
            let (name, short) = body_name(row.organisation.as_ref()?, lang);
            lead(short.unwrap_or(name).to_owned())
        }
        Column::Grade => {
            Cell { note: row.grade.as_ref()?.former.clone(), ..lead(row.grade_name()?) }
        }
        Column::Place => {
            let location = row.location.as_ref()?;
            let named = |name: &String| place_name(name, lang).to_owned();
            let country = location.country.as_ref().map(named);
            match location.city.as_ref().map(named) {
                Some(city) => Cell { note: country, ..lead(city) },
                None => lead(country?),
            }
        }
        Column::MonthlySalary => {
            let salary = row.salary.as_ref().filter(|it| it.period == Some(Period::Month))?;
            money(salary.amount, Period::Month, salary.currency.as_deref(), lang, words)
        }
        Column::AnnualSalary => {
            let salary = row.salary.as_ref()?;
            money(salary.annual_amount?, Period::Year, salary.currency.as_deref(), lang, words)
        }
        Column::Deadline => {
            let deadline = row.deadline_at(now)?;
            let remaining = Remaining::until(deadline, now);
            Cell { note: Some((words.remaining)(remaining)), ..lead((words.date)(deadline.date)) }
        }
        Column::Experience => lead((words.years)(row.experience?)),
        Column::Education => lead(education_in_words(row.education?, lang).to_owned()),
        Column::Languages => {
            let mut asked = row.languages.iter().map(words.language);
            Cell {
                note: asked.clone().skip(1).reduce(|all, one| all + ", " + &one),
                ..lead(asked.next()?)
            }
        }
        Column::Contract => {
            let (said, note) = (words.contract)(row.contract.as_ref()?);
            Cell { note, ..lead(said) }
        }
        Column::Standing => match (row.standing?, &*row.editions) {
            (Standing::OneSided, &[only]) => lead((desk_words(lang).only_in)(only).to_owned()),
            (standing, _) => {
                let (said, note) = (words.standing)(standing);
                Cell { note: note.map(str::to_owned), ..lead(said.to_owned()) }
            }
        },
        Column::Diagnostics => diagnostics(row, words),
        Column::File => lead(row.file.clone()?),
    })
}

fn lead(lead: String) -> Cell {
    Cell { lead, ..Cell::default() }
}

/// An amount, taken apart at its decimal sign.
fn money(
    amount: Amount,
    period: Period,
    currency: Option<&str>,
    lang: Lang,
    words: &CollectionWords,
) -> Cell {
    let figures = money_in_words(amount, None, lang);
    let (whole, part) = match figures.split_once(words.decimal) {
        Some((whole, part)) => (whole.to_owned(), format!("{}{part}", words.decimal)),
        None => (figures, String::new()),
    };
    let (per, note) = ((library_words(lang).per)(period), currency.map(str::to_owned));
    Cell { fraction: Some(part), per: Some(per), note, ..lead(whole) }
}

fn diagnostics(row: &Row, words: &CollectionWords) -> Cell {
    let counts = [
        (row.contradictions, words.contradictions),
        (row.errors - row.contradictions, words.errors),
        (row.warnings, words.warnings),
    ];
    let mut said =
        counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, say)| say(count));
    match said.next() {
        None => lead(words.nothing_to_check.to_owned()),
        Some(first) => Cell { note: said.reduce(|all, one| all + ", " + &one), ..lead(first) },
    }
}

/// The fact behind a column.
const fn fact(column: Column) -> Option<FactId> {
    Some(match column {
        Column::Number => FactId::JobNumber,
        Column::Organisation => FactId::Organisation,
        Column::Grade => FactId::Grade,
        Column::Place => FactId::Location,
        Column::MonthlySalary | Column::AnnualSalary => FactId::Salary,
        Column::Deadline => FactId::Deadline,
        Column::Experience => FactId::Experience,
        Column::Education => FactId::Education,
        Column::Languages => FactId::LanguagesRequired,
        Column::Contract => FactId::Contract,
        Column::Title | Column::Standing | Column::Diagnostics | Column::File => return None,
    })
}
