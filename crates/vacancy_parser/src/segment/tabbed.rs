//! Tables as word processors copy them: each row a line, with a tab between its cells.

use vacancy_text::bytes;

use super::line::{Line, LineKind};
use crate::script;

/// Fewer rows are no table.
const MIN_ROWS: usize = 4;
/// Fewer tabs in two lines are no sheet's.
const MIN_TABS: usize = 4;

/// Takes the lines that have tabs between words for rows, where most lines do: a tab elsewhere stands between a
/// caption and its value, or sets words in.
pub(super) fn mark_rows(text: &str, lines: &mut [Line]) {
    let is_row = |line: &Line| {
        line.has_tabs
            && matches!(line.kind, LineKind::Text | LineKind::Item { .. })
            && line.words.slice(text).is_some_and(has_cells)
    };
    let seen = lines.iter().filter(|line| line.kind != LineKind::Blank).count();
    let rows = lines.iter().filter(|line| is_row(line)).count();
    let is_table = rows >= MIN_ROWS && rows * 2 > seen;
    let tabs = |line: &Line| {
        let words = line.words.slice(text).unwrap_or_default();
        words.bytes().filter(|&byte| byte == b'\t').count()
    };
    for at in 0..lines.len() {
        let (Some(line), next) = (lines.get(at), lines.get(at + 1)) else { return };
        // A sheet's captions, and below them the values of its one row.
        let is_sheet =
            || next.is_some_and(|next| tabs(line) >= MIN_TABS && tabs(line) == tabs(next));
        // A row whose last cells are empty.
        let is_cell = || {
            let behind = text.get(line.words.end() as usize..).unwrap_or_default();
            is_table && line.has_tabs && behind.starts_with('\t')
        };
        if rows == 0 || !is_row(line) && !is_cell() || !(is_table || is_sheet()) {
            continue;
        }
        let end = if is_table { at + 1 } else { at + 2 };
        for row in lines.get_mut(at..end).unwrap_or_default() {
            row.kind = LineKind::Row;
        }
    }
}

/// Whether words stand before a tab, and not a list's mark or a number alone.
fn has_cells(line: &str) -> bool {
    let tab = bytes::position(line.as_bytes(), b'\t').and_then(|tab| line.get(..tab));
    tab.is_some_and(|first| first.chars().filter(|&c| script::is_letter(c)).nth(1).is_some())
}

#[cfg(test)]
mod tests {
    use vacancy_text::{BlockKind, Format};

    use crate::segment::segment;
    use crate::segment::testing::words;

    #[test]
    fn a_text_of_tabs_is_a_table() {
        let rows = "SUMMARY\tRÉSUMÉ\nThe post\tLe poste\n- a degree;\t- un diplôme ;\n- tact.\t- du tact.\nEnd\n";
        let document = segment(rows, Format::Text);
        let last = document.blocks().get(7).map(|block| block.kind);
        assert_eq!(last, Some(BlockKind::Cell { table: 0, row: 3, column: 1 }));
        assert_eq!(
            words(&document)[4..],
            ["a degree;", "un diplôme ;", "tact.", "du tact.", "End"]
        );
    }

    #[test]
    fn the_last_cell_of_a_row_may_be_empty() {
        let rows = "SUMMARY\tRÉSUMÉ\nThe post\tLe poste\n- a degree;\t- un diplôme.\n- tact.\t\nEnd\tFin\n";
        let document = segment(rows, Format::Text);
        let lone = document.blocks().get(6).map(|block| block.kind);
        assert_eq!(lone, Some(BlockKind::Cell { table: 0, row: 3, column: 0 }));
    }

    #[test]
    fn two_lines_of_many_tabs_are_a_sheet() {
        let rows = "Title\tNumber\tPlace\tGrade\tHours\nDriver\t265211\tMons\tG4\tFull-time\n\nThe pool is large.\n";
        let document = segment(rows, Format::Text);
        let last = document.blocks().get(9).map(|block| block.kind);
        assert_eq!(last, Some(BlockKind::Cell { table: 0, row: 1, column: 4 }));
    }

    #[test]
    fn a_tab_now_and_then_is_none() {
        let cells = |text: &str| {
            let document = segment(text, Format::Text);
            document.blocks().iter().filter(|it| matches!(it.kind, BlockKind::Cell { .. })).count()
        };
        assert_eq!(cells("1.\tSUMMARY\na.\tOne\nb.\tTwo\nc.\tThree\n"), 0);
        assert_eq!(cells("Grade\tG12\nPlace\tMons\n\nThe post is new.\n\nIt is in Mons.\n"), 0);
    }
}
