//! What belongs to the page and not to the notice: running heads, page numbers, markings. They are told
//! by standing at the same place, with the same words but for the figures, on page after page.
//!
//! A notice's title and number may stand in its running head and nowhere else: at the head of its first page
//! that stays text, as it does in pasted text.

use super::matrix::Rect;
use super::rows::Row;
use super::small;

/// One page's rows and drawn lines, and its height.
#[derive(Debug)]
pub(super) struct PageRows {
    pub(super) rows: Vec<Row>,
    /// Level ones, from the top.
    pub(super) rules: Vec<Rect>,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// So many rows from the edge may be furniture.
const DEPTH: usize = 4;
/// Two pages repeat something by chance; in this part of the height, from each edge, it is furniture.
const MARGIN: f64 = 0.09;

pub(super) fn mark(pages: &mut [PageRows]) {
    let edges: Vec<[Vec<Edge>; 2]> = pages.iter().map(PageRows::edges).collect();
    for (number, (page, sides)) in pages.iter_mut().zip(&edges).enumerate() {
        let before = number.checked_sub(1).and_then(|before| edges.get(before));
        for (side, rows) in sides.iter().enumerate() {
            // A row is furniture only where all between it and the edge are.
            let repeated = rows.iter().take_while(|row| row.is_repeated(side, &edges));
            let is_named = |row: &&Edge| side == 0 && row.names_notice(before.map(|[top, _]| top));
            for edge in repeated.filter(|row| !is_named(row)) {
                if let Some(row) = page.rows.get_mut(edge.row) {
                    row.is_furniture = true;
                }
            }
        }
    }
}

/// A row near the top or the bottom of its page.
struct Edge {
    row: usize,
    /// Its words, every number as one `#`.
    words: String,
    /// Those numbers that are a notice's and no page's.
    numbers: String,
    /// From the page's edge, in points.
    distance: f64,
    size: f64,
    is_in_margin: bool,
}

impl PageRows {
    /// The rows near the top, and those near the bottom, each from the edge inwards.
    fn edges(&self) -> [Vec<Edge>; 2] {
        let of_text = || self.rows.iter().enumerate().filter(|(_, row)| !row.is_furniture);
        let edge = |(number, row): (usize, &Row), distance: f64| {
            let (words, numbers) = squash(&row.text());
            let is_in_margin = distance < self.height * MARGIN;
            Edge { row: number, words, numbers, distance, size: row.size, is_in_margin }
        };
        let top = of_text().take(DEPTH).map(|row| edge(row, row.1.base));
        let bottom = of_text().rev().take(DEPTH).map(|row| edge(row, self.height - row.1.base));
        [top.collect(), bottom.collect()]
    }
}

impl Edge {
    fn is_repeated(&self, side: usize, pages: &[[Vec<Edge>; 2]]) -> bool {
        let is_like = |other: &Edge| self.is_set_as(other) && other.numbers == self.numbers;
        let has =
            |sides: &&[Vec<Edge>; 2]| sides.get(side).is_some_and(|rows| rows.iter().any(is_like));
        let count = pages.iter().filter(has).count();
        match pages.len() {
            1 => self.is_in_margin && self.is_page_number(),
            2 => self.is_in_margin && (count == 2 || self.is_page_number()),
            all => count >= 3 || count * 2 > all,
        }
    }

    fn is_set_as(&self, other: &Self) -> bool {
        other.words == self.words
            && (other.distance - self.distance).abs() < 4.0
            && (other.size - self.size).abs() < 0.6
    }

    /// Whether this running head is the first of its notice: the file's, or one where another number stood on
    /// the page before.
    fn names_notice(&self, before: Option<&Vec<Self>>) -> bool {
        let is_other = |other: &Self| self.is_set_as(other) && other.numbers != self.numbers;
        before.is_none_or(|rows| rows.iter().any(is_other)) && !self.is_of_page()
    }

    /// A page's number or marking, or what a browser prints above it, which begins with the date.
    fn is_of_page(&self) -> bool {
        self.numbers.is_empty() && (self.words.starts_with('#') || self.words.contains("classifi"))
            || self.is_page_number()
    }

    fn is_page_number(&self) -> bool {
        self.numbers.is_empty() && is_page_number(&self.words)
    }
}

/// "Page 3 of 10" is "page#of#"; and the numbers that are longer than a page's, a year's or an amount's.
fn squash(text: &str) -> (String, String) {
    const LONG: usize = 5;
    let (mut squashed, mut numbers) = (String::new(), String::new());
    for word in text.split_whitespace() {
        for part in word.split_inclusive(|c: char| !c.is_ascii_digit()) {
            let number = part.trim_end_matches(|c: char| !c.is_ascii_digit());
            if !number.is_empty() {
                squashed.push('#');
            }
            if number.len() >= LONG {
                numbers.push_str(number);
            }
            squashed.extend(part.chars().skip(number.len()).map(small::letter));
        }
    }
    (squashed, numbers)
}

fn is_page_number(words: &str) -> bool {
    let inner = words.trim_matches(|c| matches!(c, '-' | '–' | '—' | '|' | '[' | ']' | '.'));
    matches!(
        inner,
        "#" | "#/#" | "page#" | "page#/#" | "page#of#" | "page#sur#" | "p.#" | "#of#" | "#sur#"
    )
}

#[cfg(test)]
mod tests {
    use super::{is_page_number, squash};

    #[test]
    fn knows_page_numbers() {
        for text in ["- 3 -", "Page 3 of 10", "3/10", "12", "Page 4 sur 12"] {
            assert!(is_page_number(&squash(text).0), "{text}");
        }
        for text in ["3 years", "Grade 12", "G12", ""] {
            assert!(!is_page_number(&squash(text).0), "{text}");
        }
    }

    #[test]
    fn keeps_the_numbers_of_notices() {
        let squashed = squash("Vacancy 250871: page 3 of 12");
        assert_eq!(squashed, ("vacancy#:page#of#".into(), "250871".into()));
    }
}
