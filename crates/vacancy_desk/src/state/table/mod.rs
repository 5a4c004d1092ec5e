//! The table: which columns and rows are shown, in which order, and where a reader stands in it.

mod field;
mod search;

use std::collections::BTreeSet;

use vacancy_collection::{Column, Filter, Row, Sort, arranged};
use vacancy_model::Lang;
use vacancy_model::value::DateTime;

pub(crate) use field::{CLOSED, Field, NOT_STATED, OPEN, contract_value, education_value};
pub(crate) use search::Search;

#[derive(Debug, Clone)]
pub(crate) struct Table {
    /// The columns that are not shown.
    pub hidden: BTreeSet<Column>,
    pub sort: Option<Sort>,
    pub filter: Filter,
    pub search: Search,
    /// The places of the rows that are shown, in their order.
    pub order: Vec<usize>,
    pub sight: Sight,
    pub here: Here,
    pub panel: Option<Panel>,
    /// Counts how often the fields were emptied: a field that was is another one.
    pub turns: u32,
}

/// What is in sight of the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sight {
    pub first: usize,
    pub count: usize,
}

/// Where a reader stands: the head is row 0, the boxes to tick are column 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Here {
    pub row: usize,
    pub column: usize,
}

/// What opens above the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Panel {
    Filters,
    Columns,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    /// By this column; by it already, from its other end; then as they came.
    Sort(Column),
    /// Sorts from the other end.
    Turn,
    /// Shows a column, or hides it.
    Toggle(Column),
    Open(Panel),
    /// Shows what is no notice, too, or no longer does.
    ToggleOthers,
    /// Shows all rows again.
    Clear,
    SelectAll,
    /// What stands in a field is taken when it changes.
    Fill(Field),
}

/// How many more rows are drawn than are in sight, before and after; and by how many the drawn ones move.
const MARGIN: usize = 8;

impl Default for Table {
    fn default() -> Self {
        Self {
            hidden: [Column::Education, Column::File].into(),
            sort: None,
            filter: Filter::default(),
            search: Search::default(),
            order: Vec::new(),
            sight: Sight { first: 0, count: 24 },
            here: Here { row: 1, column: 1 },
            panel: None,
            turns: 0,
        }
    }
}

impl Table {
    /// The columns that are shown, in their order.
    pub(crate) fn columns(&self) -> Vec<Column> {
        Column::ALL.into_iter().filter(|column| !self.hidden.contains(column)).collect()
    }

    /// Chooses the rows and puts them in order.
    pub(crate) fn arrange(&mut self, rows: &[Row], lang: Lang, now: DateTime) {
        let is_shown = |place: &usize| {
            let row = rows.get(*place);
            row.is_some_and(|row| self.filter.admits(row, now)) && self.search.has(*place)
        };
        self.order = arranged(rows, self.sort, lang, now).into_iter().filter(is_shown).collect();
        self.here.row = self.here.row.min(self.order.len());
    }

    /// The rows that are drawn, by their places in the order: those in sight, and some around them.
    pub(crate) fn drawn(&self) -> std::ops::Range<usize> {
        let first = self.sight.first / MARGIN * MARGIN;
        let end = self.sight.first.saturating_add(self.sight.count).next_multiple_of(MARGIN);
        first.saturating_sub(MARGIN)..(end + MARGIN).min(self.order.len())
    }

    /// Takes note of what is in sight; says whether other rows are to be drawn. Whoever stands in a row
    /// that has gone out of sight now stands in the nearest one that is.
    pub(crate) fn look(&mut self, sight: Sight) -> bool {
        let before = (self.drawn(), self.here);
        self.sight = sight;
        if self.here.row > 0 {
            let last = sight.first.saturating_add(sight.count).min(self.order.len());
            self.here.row =
                self.here.row.min(last.max(1)).max(sight.first.saturating_add(1).min(last));
        }
        before != (self.drawn(), self.here)
    }

    /// The place of the row that a reader stands in; `None` in the head.
    pub(crate) fn row_here(&self) -> Option<usize> {
        self.order.get(self.here.row.checked_sub(1)?).copied()
    }

    /// Goes from cell to cell; says whether the key leads anywhere.
    pub(crate) fn step(&mut self, key: &str, is_control: bool) -> bool {
        let Here { row, column } = self.here;
        let (last_row, last_column) = (self.order.len(), self.columns().len());
        let page = self.sight.count.saturating_sub(1).max(1);
        let (row, column) = match key {
            "ArrowUp" => (row.saturating_sub(1), column),
            "ArrowDown" => (row + 1, column),
            "ArrowLeft" => (row, column.saturating_sub(1)),
            "ArrowRight" => (row, column + 1),
            "Home" if is_control => (1, 0),
            "End" if is_control => (last_row, last_column),
            "Home" => (row, 0),
            "End" => (row, last_column),
            "PageUp" => (row.saturating_sub(page).max(1), column),
            "PageDown" => (row + page, column),
            _ => return false,
        };
        self.here = Here { row: row.min(last_row), column: column.min(last_column) };
        true
    }

    /// Says whether anything has changed.
    pub(crate) fn perform(&mut self, action: Action) -> bool {
        match action {
            Action::Turn => {
                let turned = |sort: Sort| Sort { is_descending: !sort.is_descending, ..sort };
                self.sort = self.sort.map(turned);
            }
            Action::Sort(column) => self.sort = next_sort(self.sort, column),
            Action::Toggle(Column::Title) | Action::Fill(_) | Action::SelectAll => return false,
            Action::Toggle(column) => {
                if !self.hidden.remove(&column) {
                    self.hidden.insert(column);
                }
                self.here.column = self.here.column.min(self.columns().len());
            }
            Action::Open(panel) => {
                self.panel = if self.panel == Some(panel) { None } else { Some(panel) };
            }
            Action::ToggleOthers => self.filter.shows_others = !self.filter.shows_others,
            Action::Clear => {
                let shows_others = self.filter.shows_others;
                self.filter = Filter { shows_others, ..Filter::default() };
                self.search = Search::default();
                self.turns += 1;
            }
        }
        true
    }

    /// Whether rows are left out that could be shown.
    pub(crate) fn is_narrowed(&self) -> bool {
        self.filter.is_set() || !self.search.is_empty()
    }
}

/// A column's first end, its other, and then no order but the one in which rows came.
fn next_sort(before: Option<Sort>, column: Column) -> Option<Sort> {
    match before {
        Some(sort) if sort.column == column && sort.is_descending => None,
        Some(sort) if sort.column == column => Some(Sort { is_descending: true, ..sort }),
        _ => Some(Sort { column, is_descending: false }),
    }
}

#[cfg(test)]
mod tests;
