//! Numbers before words, told by the lines around them.

use vacancy_text::Span;

use super::blank;
use super::line::{Line, LineKind};
use super::list_mark;
use crate::edge;
use crate::script::{self, is_capitals};

/// Makes items of "1. Designs networks" and "2. Tests networks": of lines that the next number follows
/// at once. Between the headings of two sections stand their texts, and a heading in capitals is no item.
pub(super) fn mark_items(text: &str, lines: &mut [Line]) {
    let mut last: Option<(usize, Numbered)> = None;
    for at in 0..lines.len() {
        let Some(line) = lines.get(at) else { return };
        let goes_on =
            || line.words.slice(text).is_some_and(|it| script::begins(it, script::is_small));
        match line.kind {
            LineKind::Blank | LineKind::Furniture => continue,
            // What a line end broke off.
            LineKind::Text if last.is_some() && goes_on() => continue,
            _ => {}
        }
        let own = Numbered::read(text, line);
        if let Some((before, first)) = last
            && let Some(second) = own.filter(|it| it.number == first.number + 1)
        {
            first.make_item(lines.get_mut(before));
            second.make_item(lines.get_mut(at));
        }
        last = own.map(|it| (at, it));
    }
}

/// A line that a number begins.
#[derive(Debug, Clone, Copy)]
struct Numbered {
    number: u8,
    words: Span,
}

impl Numbered {
    fn read(text: &str, line: &Line) -> Option<Self> {
        let words = line.words;
        let mark = match line.kind {
            LineKind::Text => words.slice(text)?,
            // The mark is off already.
            LineKind::Item { .. } => {
                let before = text.get(..words.start() as usize)?;
                // Most marks are no numbers.
                blank::trim_end(before).strip_suffix('.')?;
                blank::unquoted(edge::behind_last(before, "\n\r"))
            }
            _ => return None,
        };
        let (number, length) = list_mark::number(mark)?;
        let skip = if line.kind == LineKind::Text { length } else { 0 };
        let words = Span::new(words.start() + u32::try_from(skip).ok()?, words.end());
        (!is_capitals(words.slice(text)?)).then_some(Self { number, words })
    }

    fn make_item(self, line: Option<&mut Line>) {
        if let Some(line) = line.filter(|line| line.kind == LineKind::Text) {
            line.kind = LineKind::Item { depth: 0 };
            line.words = self.words;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::line::{LineKind, lines};
    use super::mark_items;

    #[track_caller]
    fn check(text: &str, items: &[&str]) {
        let mut lines = lines(text);
        mark_items(text, &mut lines);
        let items_found: Vec<_> = lines
            .iter()
            .filter(|line| matches!(line.kind, LineKind::Item { .. }))
            .filter_map(|line| line.words.slice(text))
            .collect();
        assert_eq!(items_found, items);
    }

    #[test]
    fn lines_in_the_order_of_their_numbers_are_items() {
        check("1. Designs networks\n2. Tests networks", &["Designs networks", "Tests networks"]);
        check("1. Designs the\nnetworks\n\n2. Tests", &["Designs the", "Tests"]);
        check("1. designs networks\n2. Tests", &["designs networks", "Tests"]);
        check("> 1. Designs the\n> networks;\n> 2. Tests;", &["Designs the", "Tests;"]);
    }

    #[test]
    fn headings_of_sections_are_none() {
        check("1. Post Context\nThe post.\n2. Principal Duties\n- a;", &["a;"]);
        check("1. SUMMARY\n2. QUALIFICATIONS", &[]);
        check("1. Designs networks\n3. Tests networks", &[]);
        check("1. Designs networks", &[]);
    }
}
