//! What every notice of an organisation says, and what only this one does.
//!
//! Nine tenths of a notice are the organisation's standard paragraphs. A paragraph is compared with
//! them by its words alone: case, accents, punctuation, line breaks and the cut into paragraphs make
//! no difference. The standard texts themselves would weigh too much; what is kept of them is a hash
//! of every other four words, [`tiles`]. A word is known where one of the tiles over it is, so that a
//! single word put in, left out or changed shows; and figures have tiles of their own, so that "at
//! least 8 years" where "at least 6" is standard is known but for the figure.
//!
//! The texts stand in a folder beside the organisation's file, one paragraph a line: those that several of
//! its notices share, and none that speaks of one post. `#` stands for words that differ from notice to
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
        // More make the paragraph the notice's own, whatever follows.
        let mut unknown = Unknown { most: words.len() / 4, ..Unknown::default() };
        for clause in between_stops(index.whole(), &words) {
            self.add_unknown(clause, figure, &mut unknown);
            if unknown.are_too_many() {
                break;
            }
        }
        let (standing, varies) = if unknown.count == 0 {
            (ParagraphStanding::Standard, Vec::new())
        } else if unknown.are_too_many() {
            (ParagraphStanding::Own, Vec::new())
        } else {
            (ParagraphStanding::Varied, unknown.stretches)
        };
        Compared { standing, varies }
    }

    /// Adds the words of a clause that are not known.
    fn add_unknown(&self, clause: &[Token], figure: Known, unknown: &mut Unknown) {
        let length = clause.len().min(TILE);
        let last = clause.len() - length;
        let tile = |start: usize| clause.get(start..start + length).unwrap_or_default();
        let has = |start: usize| self.tiles.has(tiles::exact(tile(start)));
        // Whether the word at the start, and each behind it, is known: the first one lowest.
        let mut known = 0;
        let (mut start, mut touches) = (0, false);
        while start < clause.len() && !unknown.are_too_many() {
            let is_known = touches || has(start);
            // Between two known tiles that touch, others tell nothing more. Most lie so.
            let next = last.min(start + length);
            touches = is_known && start < last && has(next);
            let end = if touches {
                next
            } else if start < last {
                start + 1
            } else {
                clause.len()
            };
            if is_known {
                known |= (1 << length) - 1;
                known >>= end - start;
                unknown.is_open = false;
            } else {
                known |= self.known_but_figures(tile(start), figure);
                for word in clause.get(start..end).unwrap_or_default() {
                    unknown.add(word, known & 1 == 0);
                    known >>= 1;
                }
            }
            start = end;
        }
    }

    /// The words of a tile that is known but for its figures.
    fn known_but_figures(&self, tile: &[Token], figure: Known) -> u32 {
        let is_figure = |word: &Token| word.known.is(figure);
        if !tile.iter().any(is_figure) || !self.tiles.has(tiles::with_slots(tile, figure)) {
            return 0;
        }
        let others = (0..).zip(tile).filter(|(_, word)| !is_figure(word));
        others.fold(0, |words, (at, _)| words | 1 << at)
    }
}

/// Words that no standard text has.
#[derive(Debug, Default)]
struct Unknown {
    count: usize,
    /// So many are looked for.
    most: usize,
    stretches: Vec<Stretch>,
    /// Whether the next one goes on with the last stretch.
    is_open: bool,
}

impl Unknown {
    const fn are_too_many(&self) -> bool {
        self.count > self.most
    }

    fn add(&mut self, word: &Token, is_unknown: bool) {
        if is_unknown {
            let stretch = word.stretch;
            match self.stretches.last_mut().filter(|_| self.is_open) {
                Some(last) => *last = last.cover(stretch),
                None => self.stretches.push(stretch),
            }
            self.count += 1;
        }
        self.is_open = is_unknown;
    }
}

/// What stands between stops and colons: lines and paragraphs are cut there, and joined again.
fn between_stops<'w>(text: &str, words: &'w [Token]) -> impl Iterator<Item = &'w [Token]> {
    let ends = |sign: &u8| matches!(sign, b'.' | b';' | b':');
    words.chunk_by(move |word, next| {
        let between = text.as_bytes().get(word.stretch.end()..next.stretch.start());
        match between {
            // Most words have one blank between them.
            Some([b' ']) | None => true,
            Some(signs) => !signs.iter().any(ends),
        }
    })
}

#[cfg(test)]
mod tests;
