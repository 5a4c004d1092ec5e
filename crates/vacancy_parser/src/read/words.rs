//! Words and where they stand.

use std::array;

use vacancy_text::bytes;

use crate::fold::Stretch;
use crate::lexicon::{Known, KnownWords};
use crate::script;

/// A run of letters and digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word<'t> {
    pub(crate) text: &'t str,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) known: Known,
}

/// The words of a text, in order: "d'une 3-year" gives `d`, `une`, `3`, `year`.
pub(crate) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    for word in stretches(text) {
        push(text, &mut words, word.start(), word.end());
    }
    words
}

/// Where each word of a text stands, in order.
#[inline(never)]
pub(crate) fn stretches(text: &str) -> Vec<Stretch> {
    let mut found = Vec::with_capacity(text.len() / BYTES_A_WORD);
    for block in blocks(text) {
        found.extend(block);
    }
    found
}

/// Fewer than words have, so that they fit.
pub(crate) const BYTES_A_WORD: usize = 5;

/// As many bytes as a number has bits.
pub(crate) const BLOCK: usize = 64;

/// The words that end in a block of a text, in order.
///
/// A block becomes one number with a bit for each byte that belongs to a word: where its bits change, a word
/// begins or ends, and what lies between costs nothing.
#[derive(Debug)]
pub(crate) struct Block {
    /// Where the block begins in the text.
    base: u32,
    /// Where the next word begins.
    start: u32,
    /// A bit for each byte that a word begins at, but for that one, or ends before: in turns, the first byte lowest.
    edges: u64,
    /// A bit for each byte that stands behind a word.
    pub(crate) ends: u64,
}

/// Every block of a text. One stands behind the text where that fills its last, so that every word ends in one.
pub(crate) fn blocks(text: &str) -> impl Iterator<Item = Block> {
    let (mut begun, mut before) = (0, 0);
    let count = text.len() / BLOCK + 1;
    (0..count).map(move |number| {
        let inside = word_bits(text, number * BLOCK);
        let behind = inside << 1 | before;
        let (edges, ends) = (inside ^ behind, behind & !inside);
        let base = u32::try_from(number * BLOCK).unwrap_or(u32::MAX);
        let mut block = Block { base, start: begun, edges, ends };
        // What the block before has begun goes on.
        if before == 0 {
            block.start = block.next_edge();
        }
        before = inside >> (BLOCK - 1);
        if edges != 0 {
            begun = base + edges.ilog2();
        }
        block
    })
}

impl Block {
    const fn next_edge(&mut self) -> u32 {
        let lowest = self.edges.trailing_zeros();
        self.edges &= self.edges.wrapping_sub(1);
        self.base + lowest
    }
}

impl Iterator for Block {
    type Item = Stretch;

    fn next(&mut self) -> Option<Stretch> {
        if self.edges == 0 {
            return None;
        }
        let (start, end) = (self.start, self.next_edge());
        self.start = self.next_edge();
        Some(Stretch { start, end })
    }
}

/// A bit for each byte of the block at a place that belongs to a word, the first one lowest.
fn word_bits(text: &str, base: usize) -> u64 {
    let ahead = text.as_bytes().get(base..).unwrap_or_default();
    // Most blocks have none but these.
    if let Some(block) = ahead.first_chunk::<BLOCK>()
        && block.is_ascii()
    {
        let (groups, _) = block.as_chunks();
        let bits_of = |group: &[u8; 8]| ascii_word_bits(u64::from_le_bytes(*group));
        return groups.iter().rev().fold(0, |bits, group| bits << 8 | bits_of(group));
    }
    let mut start = text.floor_char_boundary(base);
    let mut bits = 0;
    for character in text.get(start..).unwrap_or_default().chars() {
        if start >= base + BLOCK {
            break;
        }
        let length = character.len_utf8();
        if script::is_word(character) {
            let ones = (1 << length) - 1;
            // The block before may have the character's first bytes, and the next one its last.
            bits |= if start < base { ones >> (base - start) } else { ones << (start - base) };
        }
        start += length;
    }
    bits
}

/// The same for eight bytes of ASCII, all at once.
pub(crate) const fn ascii_word_bits(group: u64) -> u64 {
    let small = group | bytes::eight(0x20);
    let letters = bytes::from(small, b'a') & bytes::below(small, b'z' + 1);
    let figures = bytes::from(group, b'0') & bytes::below(group, b'9' + 1);
    // Moves the highest bits of the bytes side by side.
    ((letters | figures) >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

/// The hash of a word, which is never 0 by its letters alone.
pub(crate) fn word_hash(word: &[u8]) -> u64 {
    hash_within(word, letters(word, 0, word.len()), 0, word.len())
}

/// The hash of the word that stands between two places of a text and begins with these letters.
#[inline]
pub(crate) fn hash_within(text: &[u8], first: u64, start: usize, end: usize) -> u64 {
    let hash = first.wrapping_mul(MIX);
    // Most words have no more letters.
    if end <= start + 8 { hash } else { hash_on(text, hash, start + 8, end) }
}

/// The same of a long word, of which some letters are in the hash.
#[inline(never)]
fn hash_on(text: &[u8], mut hash: u64, mut at: usize, end: usize) -> u64 {
    while at < end {
        hash = (hash.rotate_left(29) ^ letters(text, at, end)).wrapping_mul(MIX);
        at += 8;
    }
    hash
}

/// Odd, and as irregular as any: the golden ratio.
const MIX: u64 = 0x9E37_79B9_7F4A_7C15;

/// The letters that stand from one place to another, up to eight, as one number.
#[inline]
pub(crate) fn letters(text: &[u8], start: usize, end: usize) -> u64 {
    let next = match text.get(start..start + 8).and_then(<[u8]>::first_chunk) {
        Some(next) => u64::from_le_bytes(*next),
        None => last_letters(text, start),
    };
    let length = end.wrapping_sub(start);
    if length < 8 { next & !(u64::MAX << (8 * length)) } else { next }
}

/// Where fewer than eight are left.
#[cold]
fn last_letters(text: &[u8], start: usize) -> u64 {
    let rest = text.get(start..).unwrap_or_default();
    u64::from_le_bytes(array::from_fn(|at| rest.get(at).copied().unwrap_or(0)))
}

/// Letters that run into digits or back, taken apart: "eur12" gives `eur` and `12`.
pub(crate) fn words_and_figures(text: &str) -> Vec<Word<'_>> {
    let mut parts = Vec::new();
    for word in words(text) {
        let mut start = word.start;
        let mut was_digit = None;
        for (at, byte) in word.text.bytes().enumerate() {
            let is_digit = Some(byte.is_ascii_digit());
            if is_digit != was_digit {
                push(text, &mut parts, start, word.start + at);
                start = word.start + at;
                was_digit = is_digit;
            }
        }
        push(text, &mut parts, start, word.end);
    }
    parts
}

fn push<'t>(text: &'t str, parts: &mut Vec<Word<'t>>, start: usize, end: usize) {
    if let Some(part) = text.get(start..end)
        && let Some(&first) = part.as_bytes().first()
    {
        let known = KnownWords::get().of(word_hash(part.as_bytes()), first);
        parts.push(Word { text: part, start, end, known });
    }
}

#[cfg(test)]
mod tests {
    use super::{word_hash, words, words_and_figures};

    #[test]
    fn splits_at_everything_that_is_no_letter_or_figure() {
        let texts: Vec<_> =
            words("d'une 3-year term (6 ans)").iter().map(|word| word.text).collect();
        assert_eq!(texts, ["d", "une", "3", "year", "term", "6", "ans"]);
    }

    #[test]
    fn finds_words_wherever_they_stand() {
        for blanks in 0..140 {
            let text = " ".repeat(blanks) + "d'une 3-year\u{2013}\u{43f}\u{43e}\u{b2} (6 ans";
            let texts: Vec<_> = words(&text).iter().map(|word| word.text).collect();
            let expected = ["d", "une", "3", "year", "\u{43f}\u{43e}\u{b2}", "6", "ans"];
            assert_eq!(texts, expected, "{blanks}");
        }
        for length in 60..70 {
            let word = "a".repeat(length);
            assert_eq!(words(&word).len(), 1);
            assert_eq!(words(&word)[0].text, word);
        }
    }

    #[test]
    fn hashes_differ_by_letters_and_length() {
        let words = ["a", "aa", "b", "ab", "ba", "abcdefgh", "abcdefghi", "bcdefghi", "abcdefgi"];
        for (at, one) in words.iter().enumerate() {
            for other in &words[at + 1..] {
                assert_ne!(word_hash(one.as_bytes()), word_hash(other.as_bytes()));
            }
        }
    }

    #[test]
    fn takes_letters_and_figures_apart() {
        let texts: Vec<_> =
            words_and_figures("23h59 5195.80euro").iter().map(|word| word.text).collect();
        assert_eq!(texts, ["23", "h", "59", "5195", "80", "euro"]);
    }
}
