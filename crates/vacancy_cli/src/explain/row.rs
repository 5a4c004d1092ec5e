//! A line of text cut into rows of the screen, with the column of each character.

use unicode_width::UnicodeWidthChar;
use vacancy_text::Span;

use crate::screen::is_steering;

/// A tab goes to the next of these columns.
const TAB: usize = 4;

/// One row of the screen: a stretch of a line of text, and the column of each character.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) span: Span,
    pub(super) shown: String,
    /// Where a character begins and the column it stands in, then the end of both.
    columns: Vec<(u32, usize)>,
}

impl Row {
    /// The first column of a byte, or the one after the last for what lies behind the row.
    fn column(&self, offset: u32) -> usize {
        let at = self.columns.partition_point(|&(start, _)| start < offset);
        self.columns.get(at).or(self.columns.last()).map_or(0, |&(_, column)| column)
    }

    /// The columns of a stretch of text, white space at its ends off; `None` where none of it is
    /// in this row. An empty stretch takes the column of the character at it.
    pub(super) fn columns(&self, span: Span, text: &str) -> Option<(usize, usize)> {
        let (start, end) = (span.start().max(self.span.start()), span.end().min(self.span.end()));
        if span.is_empty() && start == end {
            return Some((self.column(start), self.column(start) + 1));
        }
        let words = text.get(start as usize..end.max(start) as usize)?;
        let before = words.len() - words.trim_start().len();
        let words = words.trim();
        if words.is_empty() {
            return None;
        }
        let start = start + u32::try_from(before).unwrap_or(0);
        let end = start + u32::try_from(words.len()).unwrap_or(0);
        Some((self.column(start), self.column(end)))
    }
}

/// Cuts a line (its bytes in the whole text) into rows of at most `width` columns, after a space
/// where there is one. An empty line is one row; rows lie end to end.
pub(super) fn rows(line: Span, text: &str, width: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut start = line.start();
    loop {
        let rest = Span::new(start, line.end());
        let row = first_row(rest, rest.slice(text).unwrap_or_default(), width);
        start = row.span.end();
        rows.push(row);
        if start >= line.end() {
            return rows;
        }
    }
}

fn first_row(span: Span, text: &str, width: usize) -> Row {
    let mut row = Row { span, shown: String::new(), columns: Vec::new() };
    let mut column = 0;
    // After the last space: bytes of text, bytes shown, characters.
    let mut break_at = None;
    for (at, character) in text.char_indices() {
        let (shown, columns) = appearance(character, column);
        if column + columns > width && !character.is_whitespace() && at > 0 {
            let (bytes, shown, characters) =
                break_at.unwrap_or((at, row.shown.len(), row.columns.len()));
            row.shown.truncate(shown);
            column = row.columns.get(characters).map_or(column, |&(_, column)| column);
            row.columns.truncate(characters);
            row.span = Span::new(span.start(), offset(span.start(), bytes));
            break;
        }
        row.columns.push((offset(span.start(), at), column));
        // Only spaces fill all their columns by themselves.
        row.shown.extend(std::iter::repeat_n(shown, if shown == ' ' { columns } else { 1 }));
        column += columns;
        if character.is_whitespace() {
            break_at = Some((at + character.len_utf8(), row.shown.len(), row.columns.len()));
        }
    }
    row.columns.push((row.span.end(), column));
    row.shown.truncate(row.shown.trim_end().len());
    row
}

/// What is shown for a character, and in how many columns.
fn appearance(character: char, column: usize) -> (char, usize) {
    match character {
        '\t' => (' ', TAB - column % TAB),
        steering if is_steering(steering) => (char::REPLACEMENT_CHARACTER, 1),
        other => (other, other.width().unwrap_or(0)),
    }
}

fn offset(start: u32, bytes: usize) -> u32 {
    start.saturating_add(u32::try_from(bytes).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use vacancy_text::Span;

    use super::rows;

    #[track_caller]
    fn check(text: &str, width: usize, expected: &[&str]) {
        let line = Span::from_usize(0, text.len());
        let rows = rows(line, text, width);
        let shown: Vec<_> = rows.iter().map(|row| row.shown.as_str()).collect();
        assert_eq!(shown, expected);
        let mut end = 0;
        for row in &rows {
            assert_eq!(row.span.start(), end);
            end = row.span.end();
        }
        assert_eq!(end, line.end());
    }

    #[test]
    fn cuts_after_spaces() {
        check("one two three", 8, &["one two", "three"]);
        check("one two three", 7, &["one two", "three"]);
        check("", 8, &[""]);
    }

    #[test]
    fn cuts_words_that_are_longer_than_a_row() {
        check("abcdefgh", 3, &["abc", "def", "gh"]);
        check("中中中", 4, &["中中", "中"]);
        check("中", 1, &["中"]);
    }

    #[test]
    fn shows_tabs_as_columns_and_controls_as_boxes() {
        check("a\tb\u{1b}", 20, &["a   b\u{fffd}"]);
    }

    #[test]
    fn finds_the_columns_of_words() {
        let text = "\té 中 G12  ";
        let row = &rows(Span::from_usize(0, text.len()), text, 40)[0];
        assert_eq!(row.columns(Span::new(1, 3), text), Some((4, 5)));
        assert_eq!(row.columns(Span::new(4, 7), text), Some((6, 8)));
        assert_eq!(row.columns(Span::new(7, 13), text), Some((9, 12)));
        assert_eq!(row.columns(Span::new(11, 13), text), None);
        assert_eq!(row.columns(Span::empty(8), text), Some((9, 10)));
    }
}
