//! Tiles: hashes of a few words that follow each other.

use crate::lexicon::{Lexicon, Parts};

/// So many words are one tile.
pub(super) const TILE: usize = 4;
/// A tile begins at every second word: each word lies under two of them.
#[cfg(test)]
pub(super) const STEP: usize = 2;

/// The hash of a tile, of [`BITS`] bits.
pub(super) type Window = u32;

/// Among four million, some thousand tiles are hit by chance once in four thousand times; and their
/// differences fit two bytes each.
const BITS: u32 = 22;

/// A word, as it counts for tiles.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hashed {
    hash: u32,
    pub(super) is_figure: bool,
}

/// The words that are figures in a language: "three" and "3", but not "one", which is an article in
/// French.
#[derive(Debug)]
pub(super) struct Figures(Vec<u32>);

impl Figures {
    pub(super) fn of(lexicon: &Lexicon) -> Self {
        let counting = lexicon.numerals.iter().skip(1).chain(lexicon.tens);
        Self(counting.flat_map(|words| Parts::of(words, b' ')).map(word_hash).collect())
    }

    pub(super) fn read(&self, word: &str) -> Hashed {
        let hash = word_hash(word);
        let is_figure = word.starts_with(|c: char| c.is_ascii_digit()) || self.0.contains(&hash);
        Hashed { hash, is_figure }
    }
}

/// The tile of words as they are.
pub(super) fn exact(words: &[Hashed]) -> Window {
    tile(words.iter().map(|word| word.hash))
}

/// The tile of words, whatever their figures.
pub(super) fn with_slots(words: &[Hashed]) -> Window {
    tile(words.iter().map(|word| if word.is_figure { 0 } else { word.hash }))
}

/// A clause of fewer words than a tile has is one tile, of its own number of words.
fn tile(words: impl ExactSizeIterator<Item = u32>) -> Window {
    const MIX: u32 = 0x9E37_79B1;
    let short = if words.len() < TILE { MIX } else { 0 };
    let hash = words.fold(short, |hash, word| (hash.rotate_left(5) ^ word).wrapping_mul(MIX));
    hash >> (u32::BITS - BITS)
}

/// FNV-1a.
fn word_hash(word: &str) -> u32 {
    let byte = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    word.bytes().fold(0x811C_9DC5, byte)
}
