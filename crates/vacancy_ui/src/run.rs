//! The text cut into runs between marks, and into blocks that the browser sets one by one.

use std::collections::BinaryHeap;

use vacancy_model::{Edition, Lang};
use vacancy_text::{Parts, Span, cut, trim};

use crate::mark::Mark;

/// Some paragraphs of the notice, which are set and marked without those around them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Block {
    pub stretches: Vec<Stretch>,
}

/// A stretch of a block in one language, cut into runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stretch {
    /// `None` outside the editions.
    pub language: Option<Lang>,
    pub runs: Vec<Run>,
}

/// A run of text that the same marks cover throughout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    pub span: Span,
    /// The marks that cover it, the shortest first, by their place in the list of marks.
    pub marks: Vec<usize>,
}

/// Cuts the text into runs so that marks that nest or overlap each get their whole stretch.
///
/// The runs tile the text, which may be the shown beginning of a longer one, with no gap. Marks that leave
/// it, are empty or cut a character are left out.
pub(crate) fn blocks(text: &str, marks: &[Mark], editions: &[Edition]) -> Vec<Block> {
    let starts_of_blocks = starts_of_blocks(text, marks);
    let mut cuts = vec![0, text.len() as u64];
    cuts.extend(&starts_of_blocks);
    let mut starts = Vec::new();
    for (index, mark) in marks.iter().enumerate() {
        if !mark.span.is_empty() && mark.span.slice(text).is_some() {
            cuts.push(mark.span.start().into());
            cuts.push(mark.span.end().into());
            starts.push(u64::from(mark.span.start()) << 32 | index as u64);
        }
    }
    for edition in editions {
        for end in [edition.span.start(), edition.span.end()] {
            if end as usize <= text.len() {
                cuts.push(end.into());
            }
        }
    }
    let starts = in_order(starts);
    let mut next = 0;
    let mut open: Vec<usize> = Vec::new();
    let mut blocks = Vec::new();
    let mut block = Block::default();
    let mut begin = 0;
    for end in in_order(cuts) {
        let start = begin;
        if end == start {
            continue;
        }
        begin = end;
        let span = Span::from_usize(position(start), position(end));
        open.retain(|&index| span_of(marks, index).end() > span.start());
        while let Some(mark) = starts.get(next).filter(|mark| *mark >> 32 <= start) {
            insert_by_length(&mut open, position(mark & u64::from(u32::MAX)), marks);
            next += 1;
        }
        let language = editions.iter().find(|e| e.span.contains(span.start())).map(|e| e.language);
        let run = Run { span, marks: open.clone() };
        if starts_of_blocks.contains(&start) {
            blocks.push(std::mem::take(&mut block));
        }
        match block.stretches.last_mut() {
            Some(stretch) if stretch.language == language => stretch.runs.push(run),
            _ => block.stretches.push(Stretch { language, runs: vec![run] }),
        }
    }
    blocks.push(block);
    blocks
}

/// A block has so many bytes at least, and ends with the first line that no mark goes beyond.
const SHORT: usize = 1_200;
/// From so many bytes on it ends with the first line.
const LONG: usize = 3_000;

/// A line of more bytes is set in pieces: a browser looks at all of it for each row that it fills.
const LONGEST_LINE: usize = 20_000;

/// Where the blocks after the first one begin: at lines, and not at blank ones, of which several in a row
/// are to be seen together; and in the midst of lines that no notice has.
fn starts_of_blocks(text: &str, marks: &[Mark]) -> Vec<u64> {
    let mut starts = Vec::new();
    let (mut last, mut start) = (0, 0);
    for line in Parts::of(text, b'\n') {
        let length = start - last;
        let cuts_mark = || {
            let is_cut = |mark: &Mark| {
                (mark.span.start() as usize) < start && start < mark.span.end() as usize
            };
            marks.iter().any(is_cut)
        };
        if length >= SHORT && !trim(line).is_empty() && (length >= LONG || !cuts_mark()) {
            starts.push(start as u64);
            last = start;
        }
        let mut rest = line;
        while rest.len() > LONGEST_LINE {
            let piece = cut(rest, LONGEST_LINE).len();
            rest = rest.get(piece..).unwrap_or_default();
            start += piece;
            starts.push(start as u64);
            last = start;
        }
        start += rest.len() + 1;
    }
    starts
}

/// The numbers in ascending order. The standard sort is faster, and would weigh four kilobytes in the page.
fn in_order(numbers: Vec<u64>) -> Vec<u64> {
    BinaryHeap::from(numbers).into_sorted_vec()
}

fn position(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn span_of(marks: &[Mark], index: usize) -> Span {
    marks.get(index).map_or(Span::default(), |mark| mark.span)
}

/// Keeps the shortest marks first, and the earlier ones before others of their length.
fn insert_by_length(open: &mut Vec<usize>, index: usize, marks: &[Mark]) {
    let order = |index: usize| (span_of(marks, index).len(), index);
    let at = open.iter().position(|&other| order(other) > order(index)).unwrap_or(open.len());
    open.insert(at, index);
}

/// The text for showing: of several blank lines only one is kept. Some notices have a blank line
/// after every line, page after page.
pub(crate) fn squeeze(text: &str) -> String {
    let mut squeezed = String::with_capacity(text.len());
    let mut breaks = 0;
    let mut blank = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\n' | '\u{c}' => {
                breaks += 1;
                blank.clear();
                if breaks <= 2 {
                    squeezed.push('\n');
                }
            }
            ' ' | '\t' | '\u{a0}' if breaks > 0 => blank.push(character),
            _ => {
                squeezed.push_str(&blank);
                blank.clear();
                squeezed.push(character);
                breaks = 0;
            }
        }
    }
    squeezed.push_str(&blank);
    squeezed
}

#[cfg(test)]
mod tests {
    use vacancy_text::Span;

    use super::{Block, LONG, LONGEST_LINE, SHORT, Stretch, blocks, in_order, squeeze};
    use crate::mark::{Key, Mark, MarkKind};
    use crate::sample;

    fn mark(start: u32, end: u32) -> Mark {
        let span = Span::new(start, end);
        Mark { key: Key::Item(span), span, language: None, kind: MarkKind::Value }
    }

    #[track_caller]
    fn check(text: &str, marks: &[Mark], expected: &[(&str, &[usize])]) {
        let blocks = blocks(text, marks, &[]);
        let stretches = blocks.iter().flat_map(|block| &block.stretches);
        let runs: Vec<_> = stretches.flat_map(|stretch| &stretch.runs).collect();
        let found: Vec<_> =
            runs.iter().map(|run| (run.span.slice(text).unwrap(), &*run.marks)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn splits_nested_and_overlapping_marks() {
        check("abcdef", &[mark(0, 6), mark(1, 3)], &[("a", &[0]), ("bc", &[1, 0]), ("def", &[0])]);
        check("abcd", &[mark(0, 3), mark(1, 4)], &[("a", &[0]), ("bc", &[0, 1]), ("d", &[1])]);
        check("ab", &[], &[("ab", &[])]);
    }

    #[test]
    fn orders_numbers() {
        for numbers in [vec![], vec![3], vec![2, 1], vec![5, 1, 4, 1, 3, 9, 0]] {
            let mut expected = numbers.clone();
            expected.sort_unstable();
            assert_eq!(in_order(numbers), expected);
        }
    }

    #[test]
    fn leaves_out_marks_that_do_not_fit() {
        check("né", &[mark(2, 3), mark(0, 9), mark(1, 1)], &[("né", &[])]);
        check("", &[mark(0, 1)], &[]);
    }

    #[test]
    fn tiles_a_whole_notice() {
        let notice = sample::notice();
        let marks = crate::mark::marks(&notice);
        let blocks = blocks(sample::TEXT, &marks, &notice.editions);
        let stretches: Vec<&Stretch> = blocks.iter().flat_map(|block| &block.stretches).collect();
        let joined: String = stretches
            .iter()
            .flat_map(|Stretch { runs, .. }| runs)
            .filter_map(|run| run.span.slice(sample::TEXT))
            .collect();
        assert_eq!(joined, sample::TEXT);
        assert!(stretches.iter().filter(|stretch| stretch.language.is_some()).count() >= 2);
    }

    #[track_caller]
    fn check_blocks(text: &str, marks: &[Mark], starts: &[usize]) {
        let blocks = blocks(text, marks, &[]);
        let start = |block: &Block| block.stretches[0].runs[0].span.start() as usize;
        assert_eq!(blocks[1..].iter().map(start).collect::<Vec<_>>(), starts);
    }

    #[test]
    fn cuts_long_texts_into_blocks_at_lines() {
        let line = format!("{}\n", "a".repeat(SHORT - 1));
        check_blocks(&line.repeat(3), &[], &[SHORT, 2 * SHORT]);
        check_blocks(&[&line, "\n \n", &line].concat(), &[], &[SHORT + 3]);
        check_blocks(&"a\n".repeat(SHORT / 2), &[], &[]);
        check_blocks(&"a".repeat(2 * LONG), &[], &[]);
    }

    #[test]
    fn cuts_lines_that_no_browser_sets_at_once() {
        let pieces = [LONGEST_LINE, 2 * LONGEST_LINE];
        check_blocks(&"a".repeat(2 * LONGEST_LINE + 1), &[], &pieces);
        let two = [&"é".repeat(LONGEST_LINE), "\na"].concat();
        check_blocks(&two, &[], &[LONGEST_LINE, 2 * LONGEST_LINE + 1]);
        check_blocks(&["a", &"é".repeat(LONGEST_LINE / 2)].concat(), &[], &[LONGEST_LINE - 1]);
    }

    #[test]
    fn cuts_no_mark_that_ends_soon() {
        let line = format!("{}\n", "a".repeat(SHORT - 1));
        let across = |end| mark(1, u32::try_from(end).unwrap());
        check_blocks(&line.repeat(4), &[across(SHORT + 9)], &[2 * SHORT, 3 * SHORT]);
        check_blocks(&line.repeat(4), &[across(4 * SHORT)], &[3 * SHORT]);
    }

    #[test]
    fn shows_at_most_one_blank_line() {
        assert_eq!(squeeze("a\n\n \n\nb \r\n  c"), "a\n\nb \n  c");
        assert_eq!(squeeze("a\rb\r\r\rc"), "a\nb\n\nc");
    }
}
