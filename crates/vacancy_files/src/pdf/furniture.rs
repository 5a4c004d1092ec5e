//! What belongs to the page and not to the notice: running heads, page numbers, markings. They are told
//! by standing at the same place, with the same words but for the figures, on page after page.

use super::rows::Row;
use super::small;

/// One page's rows, and its height.
#[derive(Debug)]
pub(super) struct PageRows {
    pub(super) rows: Vec<Row>,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// So many rows from the edge may be furniture.
const DEPTH: usize = 4;
/// Two pages repeat something by chance; in this part of the height, from each edge, it is furniture.
const MARGIN: f64 = 0.09;

pub(super) fn mark(pages: &mut [PageRows]) {
    let edges: Vec<[Vec<Edge>; 2]> = pages.iter().map(PageRows::edges).collect();
    for (page, sides) in pages.iter_mut().zip(&edges) {
        for (side, rows) in sides.iter().enumerate() {
            // A row is furniture only where all between it and the edge are.
            let furniture = rows.iter().take_while(|row| row.is_repeated(side, &edges));
            for edge in furniture {
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
    /// From the page's edge, in points.
    distance: f64,
    size: f64,
    is_in_margin: bool,
}

impl PageRows {
    /// The rows near the top, and those near the bottom, each from the edge inwards.
    fn edges(&self) -> [Vec<Edge>; 2] {
        let of_text = || self.rows.iter().enumerate().filter(|(_, row)| !row.is_furniture);
        let edge = |(number, row): (usize, &Row), distance: f64| Edge {
            row: number,
            words: squash(&row.text()),
            distance,
            size: row.size,
            is_in_margin: distance < self.height * MARGIN,
        };
        let top = of_text().take(DEPTH).map(|row| edge(row, row.1.base));
        let bottom = of_text().rev().take(DEPTH).map(|row| edge(row, self.height - row.1.base));
        [top.collect(), bottom.collect()]
    }
}

impl Edge {
    fn is_repeated(&self, side: usize, pages: &[[Vec<Edge>; 2]]) -> bool {
        let is_like = |other: &Edge| {
            other.words == self.words
                && (other.distance - self.distance).abs() < 4.0
                && (other.size - self.size).abs() < 0.6
        };
        let has =
            |sides: &&[Vec<Edge>; 2]| sides.get(side).is_some_and(|rows| rows.iter().any(is_like));
        let count = pages.iter().filter(has).count();
        match pages.len() {
            1 => self.is_in_margin && is_page_number(&self.words),
            2 => self.is_in_margin && (count == 2 || is_page_number(&self.words)),
            all => count >= 3 || count * 2 > all,
        }
    }
}

/// "Page 3 of 10" is "page # of #".
fn squash(text: &str) -> String {
    let mut squashed = String::new();
    for character in text.chars().filter(|c| !c.is_whitespace()) {
        if !character.is_ascii_digit() {
            squashed.push(small::letter(character));
        } else if !squashed.ends_with('#') {
            squashed.push('#');
        }
    }
    squashed
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
            assert!(is_page_number(&squash(text)), "{text}");
        }
        for text in ["3 years", "Grade 12", "G12", ""] {
            assert!(!is_page_number(&squash(text)), "{text}");
        }
    }
}
