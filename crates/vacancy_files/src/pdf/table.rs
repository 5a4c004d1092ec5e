//! The rows of a table, where a cell's words may stand on several lines.

use super::columns::{self, Gutter};
use super::line::Line;
use super::rows::Row;

/// Row by row, each with one cell a column, each cell with its lines.
///
/// A line of which the first column is empty goes on with the row above.
pub(super) fn rows(rows: &[Row], gutters: &[Gutter]) -> Vec<Vec<Vec<Line>>> {
    let mut table: Vec<Vec<Vec<Line>>> = Vec::new();
    for row in rows {
        let cells = columns::cells(row, gutters);
        let begins_row = cells.first().is_some_and(Option::is_some);
        match table.last_mut() {
            Some(last) if !begins_row => {
                for (cell, line) in last.iter_mut().zip(cells) {
                    cell.extend(line);
                }
            }
            _ => table.push(cells.into_iter().map(|line| line.into_iter().collect()).collect()),
        }
    }
    table
}
