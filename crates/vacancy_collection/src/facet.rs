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

/// The kinds of contract.
pub fn contracts(rows: &[Row]) -> Vec<(ContractKind, usize)> {
    let kinds = [ContractKind::Definite, ContractKind::Indefinite, ContractKind::Temporary];
    let place = |row: &Row| {
        let kind = row.contract.as_ref()?.kind?;
        kinds.iter().position(|it| *it == kind)
    };
    let counts = counted(rows.iter().filter_map(place));
    counts.into_iter().filter_map(|(at, count)| Some((*kinds.get(at)?, count))).collect()
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
    use vacancy_model::value::EducationLevel;

    use super::{educations, grades, places};
    use crate::sample::{NOTICE, rows, with};

    #[test]
    fn counts_every_value_in_its_order() {
        let (high, low) = (with("Grade: G12"), with("Grade: G9"));
        let rows = rows(&[&high, &low, NOTICE, "Dear all"]);
        assert_eq!(grades(&rows), [("G9".to_owned(), 1), ("G12".to_owned(), 2)]);
        assert_eq!(places(&rows), [("Brussels".to_owned(), 3)]);
        assert_eq!(educations(&rows), [(EducationLevel::UpperSecondary, 1)]);
    }

    #[test]
    fn has_nothing_to_count_where_nothing_is_said() {
        assert!(grades(&rows(&["Dear all"])).is_empty());
        assert!(places(&[]).is_empty());
    }
}
