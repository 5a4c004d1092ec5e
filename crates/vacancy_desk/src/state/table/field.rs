//! What a reader fills in above the table, and what it means.

use vacancy_collection::{Closing, Column, Sort};
use vacancy_model::value::{ContractKind, Date, EducationLevel};

use super::{Search, Table};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    Search,
    Grade,
    Place,
    Closing,
    /// The last day on which a notice may close.
    By,
    Education,
    Contract,
    /// By which column the rows are sorted, where there is no head to choose it by.
    Sort,
}

pub(crate) const OPEN: &str = "open";
pub(crate) const CLOSED: &str = "closed";
pub(crate) const NOT_STATED: &str = "not-stated";

/// What stands for a level of education in its field.
pub(crate) fn education_value(level: EducationLevel) -> String {
    (level as u32).to_string()
}

/// What stands for a kind of contract in its field.
pub(crate) fn contract_value(kind: ContractKind) -> String {
    (kind as u32).to_string()
}

impl Table {
    /// Takes what now stands in a field; an empty one asks for nothing.
    pub(crate) fn fill(&mut self, field: Field, value: &str) {
        let filter = &mut self.filter;
        let words = || Some(value.to_owned()).filter(|value| !value.is_empty());
        match field {
            Field::Search => self.search = Search::of(value),
            Field::Grade => filter.grade = words(),
            Field::Place => filter.place = words(),
            Field::Closing => {
                filter.closing = match value {
                    OPEN => Closing::Open,
                    CLOSED => Closing::Closed,
                    NOT_STATED => Closing::NotStated,
                    _ => Closing::Any,
                }
            }
            Field::By => filter.by = Date::read(value),
            Field::Education => {
                filter.education =
                    EducationLevel::ALL.into_iter().find(|it| education_value(*it) == value);
            }
            Field::Contract => {
                filter.contract =
                    ContractKind::ALL.into_iter().find(|it| contract_value(*it) == value);
            }
            Field::Sort => {
                let column = Column::named(value);
                self.sort = column.map(|column| Sort { column, is_descending: false });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use vacancy_collection::{Closing, Column};
    use vacancy_model::value::EducationLevel;

    use super::{Field, OPEN, education_value};
    use crate::state::table::Table;

    #[test]
    fn what_is_emptied_asks_for_nothing() {
        let mut table = Table::default();
        table.fill(Field::Grade, "G12");
        table.fill(Field::Closing, OPEN);
        table.fill(Field::Education, &education_value(EducationLevel::Master));
        table.fill(Field::Search, "crisis");
        assert!(table.is_narrowed());
        for field in [Field::Grade, Field::Closing, Field::Education, Field::Search] {
            table.fill(field, "");
        }
        assert!(!table.is_narrowed());
    }

    #[test]
    fn a_day_is_the_last_on_which_a_notice_closes() {
        let mut table = Table::default();
        table.fill(Field::Closing, OPEN);
        table.fill(Field::By, "2025-06-30");
        assert!(table.filter.by.is_some_and(|day| day.day() == 30));
        table.fill(Field::By, "2025-06-");
        assert_eq!(table.filter.by, None);
        assert_eq!(table.filter.closing, Closing::Open, "what the other field asks for");
    }

    #[test]
    fn sorts_by_a_column_of_that_name() {
        let mut table = Table::default();
        table.fill(Field::Sort, "deadline");
        assert_eq!(table.sort.map(|sort| sort.column), Some(Column::Deadline));
        table.fill(Field::Sort, "no such");
        assert_eq!(table.sort, None);
    }
}
