//! The rows of a table, where a cell's words may stand on several lines.

use super::columns::{self, Gutter};
use super::line::Line;
use super::matrix::Rect;
use super::rows::Row;

/// Row by row, each with one cell a column, each cell with its lines.
///
/// A line of which the first column is empty goes on with the row above, but for a drawn line between them. Below
/// that a row begins, and its caption may stand halfway down. `rules` are those of the page, from the top.
pub(super) fn rows(rows: &[Row], gutters: &[Gutter], rules: &[Rect]) -> Vec<Vec<Vec<Line>>> {
    let is_border = |rule: &&Rect| gutters.first().is_some_and(|it| it.is_reached_by(rule));
    let mut borders = rules.iter().filter(is_border).peekable();
    let mut table: Vec<Vec<Vec<Line>>> = Vec::new();
    // Whether the row that is open was begun by a drawn line, and has no caption yet.
    let mut awaits_caption = false;
    for row in rows {
        let mut is_ruled = false;
        while borders.next_if(|rule| rule.top < row.base).is_some() {
            is_ruled = true;
        }
        let cells = columns::cells(row, gutters);
        let has_caption = cells.first().is_some_and(Option::is_some);
        let begins_row = is_ruled || (has_caption && !awaits_caption);
        match table.last_mut() {
            Some(last) if !begins_row => {
                for (cell, line) in last.iter_mut().zip(cells) {
                    cell.extend(line);
                }
            }
            _ => table.push(cells.into_iter().map(|line| line.into_iter().collect()).collect()),
        }
        awaits_caption = (is_ruled || awaits_caption) && !has_caption;
    }
    table
}
