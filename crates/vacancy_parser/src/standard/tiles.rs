//! Tiles: hashes of a few words that follow each other. Elsewhere this is w-shingling: with w = 4, and of the
//! standard texts with a stride of 2.

use crate::bits::BitSet;
use crate::index::Token;
use crate::lexicon::Known;

/// So many words are one tile.
pub(super) const TILE: usize = 4;
/// A tile begins at every second word: each word lies under two of them.
#[cfg(test)]
pub(super) const STEP: usize = 2;

/// The hash of a tile, of [`BITS`] bits.
pub(super) type TileHash = u32;

/// Among a quarter of a million, some thousand tiles are hit by chance once in two hundred and fifty times; each bit
/// more is more than a hundred bytes to load.
const BITS: u32 = 18;

/// A set of tiles.
#[derive(Debug)]
pub(super) struct Tiles(BitSet);

impl Tiles {
    /// Reads a table of tiles: each the difference to the one before, in two bytes. The upper bytes of all
    /// come before the lower ones: most are small, and take half a byte once they are compressed.
    pub(super) fn new(table: &[u8]) -> Self {
        let mut tiles = BitSet::new(BITS);
        let (upper, lower) = table.split_at(table.len() / 2);
        let mut tile = 0;
        for (&upper, &lower) in upper.iter().zip(lower) {
            tile += u32::from(u16::from_be_bytes([upper, lower]));
            tiles.add(tile);
        }
        Self(tiles)
    }

    pub(super) fn has(&self, tile: TileHash) -> bool {
        self.0.has(tile)
    }
}

/// The tile of words as they are.
pub(super) fn exact(words: &[Token]) -> TileHash {
    tile(words, |word| word.hash)
}

/// The tile of words, whatever their figures.
pub(super) fn with_slots(words: &[Token], figure: Known) -> TileHash {
    tile(words, |word| if word.known.is(figure) { 0 } else { word.hash })
}

/// A clause of fewer words than a tile has is one tile, of its own number of words.
fn tile(words: &[Token], hash: impl Fn(&Token) -> u32) -> TileHash {
    /// One for each place, odd and irregular.
    const MIX: [u32; TILE] = [0x9E37_79B1, 0x61F1_4A61, 0x1A7C_9AB1, 0x7D9F_0F61];
    let placed = |words: &[Token]| {
        let placed = words.iter().zip(MIX).map(|(word, mix)| hash(word).wrapping_mul(mix));
        placed.fold(0u32, u32::wrapping_add)
    };
    let (sum, short) = match words.first_chunk::<TILE>() {
        // Of a length that is known, the sum needs no loop.
        Some(whole) => (placed(whole), 0),
        None => (placed(words), u32::try_from(TILE - words.len()).unwrap_or(0)),
    };
    // The upper bits of a product depend on all of its lower ones.
    (sum ^ sum >> 15).wrapping_add(short).wrapping_mul(0x297A_2D39) >> (u32::BITS - BITS)
}
