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

use vacancy_model::{Lang, ParagraphStanding};

use crate::fold::Stretch;
use crate::index::{Token, WordIndex};
use crate::lexicon::Known;
use tiles::{TILE, Tiles};

/// The standard texts of an organisation, as the set of their tiles.
#[derive(Debug)]
pub(crate) struct StandardTexts {
    tiles: Tiles,
}

/// How a paragraph stands to the standard texts.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Compared {
    pub(crate) standing: ParagraphStanding,
    /// Of a varied one: the stretches of its words that no standard text has.
    pub(crate) varies: Vec<Stretch>,
}

impl StandardTexts {
    /// Reads a table of tiles: see [`Tiles::new`].
    #[inline(never)]
    pub(crate) fn new(table: &[u8]) -> Self {
        Self { tiles: Tiles::new(table) }
    }

    /// Compares a paragraph. It is varied where three of four of its words are known: short ones of
    /// the notice's own share half of theirs with some standard text.
    #[inline(never)]
    pub(crate) fn compare(
        &self,
        index: &WordIndex<'_>,
        paragraph: Stretch,
        language: Lang,
    ) -> Compared {
        let words = index.tokens(paragraph);
        let figure = Known::figure(language).or(Known::DIGIT);
        let mut known = vec![false; words.len()];
        let mut rest = known.as_mut_slice();
        for clause in clauses(index.whole(), &words) {
            let own = rest.split_off_mut(..clause.len()).unwrap_or_default();
            self.mark_known(clause, figure, own);
        }
        let count = known.iter().filter(|is_known| **is_known).count();
        if count == known.len() {
            Compared { standing: ParagraphStanding::Standard, varies: Vec::new() }
        } else if count * 4 < known.len() * 3 {
            Compared { standing: ParagraphStanding::Own, varies: Vec::new() }
        } else {
            Compared { standing: ParagraphStanding::Varied, varies: unknown(&words, &known) }
        }
    }

    /// Marks the words of a clause that are known.
    fn mark_known(&self, clause: &[Token], figure: Known, known: &mut [bool]) {
        let length = clause.len().min(TILE);
        let last = clause.len() - length;
        let mut start = 0;
        // The first of the tiles that were passed over on the way here.
        let mut passed = None;
        while let Some(tile) = clause.get(start..start + length) {
            let words = known.get_mut(start..start + length).unwrap_or_default();
            if self.tiles.has(tiles::exact(tile)) {
                words.fill(true);
                if start == last {
                    break;
                }
                // Between two known tiles that touch, others tell nothing more: where this one leads to
                // another, those are passed over. Most lie so.
                passed = Some(start + 1);
                start = last.min(start + length);
            } else if let Some(next) = passed.take() {
                start = next;
            } else {
                self.mark_known_but_figures(tile, figure, words);
                start += 1;
            }
        }
    }

    /// Marks the words of a tile that is known but for its figures.
    fn mark_known_but_figures(&self, tile: &[Token], figure: Known, known: &mut [bool]) {
        let is_figure = |word: &Token| word.known.is(figure);
        if tile.iter().any(is_figure) && self.tiles.has(tiles::with_slots(tile, figure)) {
            for (word, is_known) in tile.iter().zip(known) {
                *is_known |= !is_figure(word);
            }
        }
    }
}

/// What stands between stops and colons: lines and paragraphs are cut there, and joined again.
fn clauses<'w>(text: &str, words: &'w [Token]) -> impl Iterator<Item = &'w [Token]> {
    let ends = |sign: &u8| matches!(sign, b'.' | b';' | b':');
    words.chunk_by(move |word, next| {
        let between = text.as_bytes().get(word.stretch().end()..next.stretch().start());
        !between.is_some_and(|signs| signs.iter().any(ends))
    })
}

/// The stretches of words that are not known.
fn unknown(words: &[Token], known: &[bool]) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    let mut rest = words;
    for run in known.chunk_by(|a, b| a == b) {
        let Some((here, after)) = rest.split_at_checked(run.len()) else { break };
        if let ([false, ..], [first, ..], [.., last]) = (run, here, here) {
            stretches.push(first.stretch().cover(last.stretch()));
        }
        rest = after;
    }
    stretches
}

#[cfg(test)]
mod tests;
