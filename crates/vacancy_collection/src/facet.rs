//! What rows can be filtered by: every value that is there, with how many rows say it.

use std::collections::BTreeMap;

use vacancy_model::value::{ContractKind, EducationLevel};

use crate::{GradeRank, Row};

/// The grades by their names, from the lowest to the highest.
pub fn grades(rows: &[Row]) -> Vec<(String, usize)> {
    let named =
        rows.iter().filter_map(|row| Some((GradeRank::of(row.grade.as_ref()?), row.grade_name()?)));
    counted(named).into_iter().map(|((_, name), count)| (name, count)).collect()
}

/// The places, as [`Row::place`] names them, by the alphabet.
pub fn places(rows: &[Row]) -> Vec<(String, usize)> {
    counted(rows.iter().filter_map(|row| row.place().map(str::to_owned)))
}

/// The levels of education, from the lowest to the highest.
pub fn educations(rows: &[Row]) -> Vec<(EducationLevel, usize)> {
    counted(rows.iter().filter_map(|row| row.education))
}

/// The kinds of contract, in the order of the model.
pub fn contracts(rows: &[Row]) -> Vec<(ContractKind, usize)> {
    let is_of = |row: &&Row, kind| row.contract.is_some_and(|it| it.kind == Some(kind));
    let counts =
        ContractKind::ALL.map(|kind| (kind, rows.iter().filter(|row| is_of(row, kind)).count()));
    counts.into_iter().filter(|(_, count)| *count > 0).collect()
}

fn counted<T: Ord>(values: impl Iterator<Item = T>) -> Vec<(T, usize)> {
    let mut counts = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_insert(0) += 1;
    }
    counts.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::{Contract, ContractKind, EducationLevel};

    use super::{contracts, educations, grades, places};
    use crate::sample::{NOTICE, rows, with};

    #[test]
    fn counts_every_value_in_its_order() {
        let (high, low) = (with("Grade: G12"), with("Grade: G9"));
        let rows = rows(&[&high, &low, NOTICE, "Dear all"]);
        assert_eq!(grades(&rows), [("G9".to_owned(), 1), ("G12".to_owned(), 2)]);
        assert_eq!(places(&rows), [("Brussels".to_owned(), 3)]);
        assert_eq!(educations(&rows), [(EducationLevel::UpperSecondary, 1)]);
        assert_eq!(contracts(&rows), [(ContractKind::Definite, 1)]);
    }

    #[test]
    fn kinds_of_contract_stand_in_one_order_whichever_comes_first() {
        let mut rows = rows(&[NOTICE; 4]);
        let kinds = [ContractKind::Temporary, ContractKind::Definite, ContractKind::Temporary];
        for (row, kind) in rows.iter_mut().zip(kinds.map(Some).into_iter().chain([None])) {
            row.contract = Some(Contract { kind, ..Contract::default() });
        }
        assert_eq!(contracts(&rows), [(ContractKind::Definite, 1), (ContractKind::Temporary, 2)]);
    }

    #[test]
    fn has_nothing_to_count_where_nothing_is_said() {
        assert!(grades(&rows(&["Dear all"])).is_empty());
        assert!(places(&[]).is_empty());
    }
}
