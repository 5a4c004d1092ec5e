//! What every notice of an organisation says, and what only this one does.
//!
//! Nine tenths of a notice are the organisation's standard paragraphs. A paragraph is compared with
//! them by its words alone: case, accents, punctuation, line breaks and the cut into paragraphs make
//! no difference. The standard texts themselves would weigh too much; what is kept of them is a hash
//! of every other four words, [`tiles`]. A word is known where one of the tiles over it is, so that a
//! single word put in, left out or changed shows; and figures have tiles of their own, so that "at
//! least 8 years" where "at least 6" is standard is known but for the figure.
//!
//! The texts stand in the organisation's folder, one paragraph a line: those that several of its
//! notices share, and none that speaks of one post. `#` stands for words that differ from notice to
//! notice; what is chosen from a catalogue (competencies, areas of accountability) is left out, since
//! the choice is the notice's own. `BLESS=1 cargo test -p vacancy_parser standard` writes the table
//! anew; without it, the same test holds the table to the texts.

mod tiles;

use std::ops::Range;

use vacancy_model::ParagraphStanding;

use crate::lexicon::Lexicon;
use crate::read::words::{Word, words};
use tiles::{Figures, TILE, Window};

/// The standard texts of an organisation, as the set of their tiles.
#[derive(Debug)]
pub(crate) struct StandardTexts {
    tiles: Vec<u32>,
}

/// How a paragraph stands to the standard texts.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Compared {
    pub(crate) standing: ParagraphStanding,
    /// Of a varied one: the stretches of its words that no standard text has.
    pub(crate) varies: Vec<Range<usize>>,
}

impl StandardTexts {
    /// Reads a table of tiles: each the difference to the one before, in two bytes, least first.
    pub(crate) fn new(table: &[u8]) -> Self {
        let mut tile = 0;
        let gaps = table.as_chunks().0.iter().map(|&gap| u32::from(u16::from_le_bytes(gap)));
        let tiles = gaps.map(|gap| {
            tile += gap;
            tile
        });
        Self { tiles: tiles.collect() }
    }

    /// Compares a paragraph in folded form. It is varied where three of four of its words are known:
    /// short ones of the notice's own share half of theirs with some standard text.
    pub(crate) fn compare(&self, paragraph: &str, lexicon: &Lexicon) -> Compared {
        let figures = Figures::of(lexicon);
        let mut known: Vec<(Range<usize>, bool)> = Vec::new();
        let mut offset = 0;
        for clause in clauses(paragraph) {
            let words = words(clause);
            let places = words.iter().map(|word| offset + word.start..offset + word.end);
            known.extend(places.zip(self.known(&words, &figures)));
            offset += clause.len();
        }
        let count = known.iter().filter(|(_, is_known)| *is_known).count();
        if count == known.len() {
            Compared { standing: ParagraphStanding::Standard, varies: Vec::new() }
        } else if count * 4 < known.len() * 3 {
            Compared { standing: ParagraphStanding::Own, varies: Vec::new() }
        } else {
            Compared { standing: ParagraphStanding::Varied, varies: unknown(&known) }
        }
    }

    /// Which words of a clause are known.
    fn known(&self, clause: &[Word<'_>], figures: &Figures) -> Vec<bool> {
        let words: Vec<_> = clause.iter().map(|word| figures.read(word.text)).collect();
        let mut known = vec![false; words.len()];
        for start in 0..=words.len().saturating_sub(TILE) {
            let Some(window) = words.get(start..words.len().min(start + TILE)) else { break };
            let is_exact = self.has(tiles::exact(window));
            if !is_exact && !self.has(tiles::with_slots(window)) {
                continue;
            }
            let covered = known.iter_mut().skip(start).zip(window);
            for (known, word) in covered {
                *known |= is_exact || !word.is_figure;
            }
        }
        known
    }

    fn has(&self, tile: Window) -> bool {
        self.tiles.binary_search(&tile).is_ok()
    }
}

/// What stands between stops and colons: lines and paragraphs are cut there, and joined again.
fn clauses(paragraph: &str) -> impl Iterator<Item = &str> {
    paragraph.split_inclusive(['.', ';', ':'])
}

/// The stretches of words that are not known.
fn unknown(words: &[(Range<usize>, bool)]) -> Vec<Range<usize>> {
    let runs = words.chunk_by(|(_, a), (_, b)| a == b);
    let unknown = runs.filter(|run| run.first().is_some_and(|(_, is_known)| !is_known));
    unknown.filter_map(|run| Some(run.first()?.0.start..run.last()?.0.end)).collect()
}

#[cfg(test)]
mod tests;
