//! Where each word of a text stands.

use std::borrow::Cow;

use vacancy_text::bytes;

use super::{PAGE_BITS, Pages};
use crate::fold::Stretch;
use crate::lexicon::{Known, KnownWords, Phrases};
use crate::read::phrase;
use crate::read::words::{
    BLOCK, BYTES_A_WORD, Word, ascii_word_bits, blocks, hash_within, letters,
};

/// The words of a text.
#[derive(Debug)]
pub(crate) struct WordIndex<'t> {
    text: &'t str,
    /// Each, in the order of the text.
    words: Vec<Token>,
    /// For each block of the text, how many words end before it, and a bit for each byte behind one in it.
    ends: Vec<(u32, u64)>,
    /// Where those that begin alike begin.
    pages: Pages,
}

/// A word as the index knows it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) stretch: Stretch,
    /// Of its letters.
    pub(crate) hash: u32,
    pub(crate) known: Known,
    /// Of those that begin alike.
    page: u16,
}

impl Token {
    /// The word that stands here.
    #[inline]
    fn new(text: &str, known: &KnownWords, stretch: Stretch) -> Self {
        let (start, end) = (stretch.start(), stretch.end());
        let first = letters(text.as_bytes(), start, end);
        let hash = hash_within(text.as_bytes(), first, start, end);
        Self {
            stretch,
            hash: u32::try_from(hash >> u32::BITS).unwrap_or(0),
            known: known.of(hash, first.to_le_bytes()[0]),
            page: page_of(first),
        }
    }
}

impl<'t> WordIndex<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let known = KnownWords::get();
        let mut stretches = Vec::with_capacity(text.len() / BYTES_A_WORD);
        let mut ends = Vec::with_capacity(text.len() / BLOCK + 1);
        for block in blocks(text) {
            ends.push((clamp(stretches.len()), block.ends));
            stretches.extend(block);
        }
        let words: Vec<_> = stretches.iter().map(|&word| Token::new(text, known, word)).collect();
        let pages = Pages::new(words.iter().map(|word| (word.page, clamp(word.stretch.start()))));
        Self { text, words, ends, pages }
    }

    /// The words of a stretch; of those that it cuts, what is left.
    pub(crate) fn tokens(&self, within: Stretch) -> Cow<'_, [Token]> {
        let from = self.first_behind(within.start());
        let to = self.first_behind(within.end());
        // The last one may end behind the stretch.
        let begins = self.words.get(to).is_some_and(|word| word.stretch.start() < within.end());
        let words = self.words.get(from..to + usize::from(begins)).unwrap_or_default();
        let is_cut = words.first().is_some_and(|word| word.stretch.start < within.start)
            || words.last().is_some_and(|word| word.stretch.end > within.end);
        let mut words = Cow::Borrowed(words);
        if is_cut {
            let words = words.to_mut();
            for at in [0, words.len() - 1] {
                if let Some(word) = words.get_mut(at) {
                    *word = self.cut(*word, within);
                }
            }
        }
        words
    }

    /// The first word that ends behind a place.
    fn first_behind(&self, at: usize) -> usize {
        let Some(&(before, ends)) = self.ends.get(at / BLOCK) else { return self.words.len() };
        let behind = u64::MAX << 1 << (at % BLOCK);
        before as usize + (ends & !behind).count_ones() as usize
    }

    fn cut(&self, word: Token, within: Stretch) -> Token {
        let start = word.stretch.start().max(within.start());
        let left = Stretch::new(start, word.stretch.end().min(within.end()));
        if left == word.stretch { word } else { Token::new(self.text, KnownWords::get(), left) }
    }

    /// Whether a stretch has a word that is known for any of these.
    pub(crate) fn has_known(&self, within: Stretch, any: Known) -> bool {
        let words = self.tokens(within);
        words.iter().fold(Known::default(), |all, word| all.or(word.known)).is(any)
    }

    /// The words of a stretch, with their letters.
    pub(crate) fn words(&self, within: Stretch) -> Vec<Word<'t>> {
        let tokens = self.tokens(within);
        let words = tokens.iter().map(|word| {
            let (start, end) = (word.stretch.start(), word.stretch.end());
            let text = self.text.get(start..end).unwrap_or_default();
            Word { text, start, end, known: word.known }
        });
        words.collect()
    }

    /// The whole text.
    pub(crate) const fn whole(&self) -> &'t str {
        self.text
    }

    /// Where a phrase first stands as whole words in a stretch of the text. This and what follows
    /// finds phrases that begin with two letters or figures, or one and a blank or sign.
    pub(crate) fn find(&self, within: Stretch, phrase: &str) -> Option<Stretch> {
        self.seek(within, within.start, phrase, true)
    }

    /// Every place where a phrase stands as whole words in a stretch of the text.
    pub(crate) const fn all<'p>(&'p self, within: Stretch, phrase: &'p str) -> Places<'p> {
        Places { index: self, within, from: within.start, phrase, is_whole: true }
    }

    /// The first of the phrases, in the order of the list, that stands in a stretch of the text.
    pub(crate) fn first_of(&self, within: Stretch, phrases: Phrases) -> Option<Stretch> {
        phrases.iter().find_map(|phrase| self.find(within, phrase))
    }

    pub(crate) fn has(&self, within: Stretch, phrase: &str) -> bool {
        self.find(within, phrase).is_some()
    }

    pub(crate) fn has_any(&self, within: Stretch, phrases: Phrases) -> bool {
        self.first_of(within, phrases).is_some()
    }

    pub(crate) fn has_anywhere(&self, phrase: &str) -> bool {
        self.has(Stretch::new(0, self.text.len()), phrase)
    }

    /// Where words of a stretch begin with a stem; one of fewer than four letters is found as a whole word alone.
    pub(crate) const fn beginnings<'p>(&'p self, within: Stretch, stem: &'p str) -> Places<'p> {
        Places { is_whole: false, ..self.all(within, stem) }
    }

    /// The first word of a stretch, from a place on, that a phrase begins; if it must be whole, the last word that it
    /// reaches ends with it.
    #[inline(never)]
    fn seek(&self, within: Stretch, from: u32, phrase: &str, is_whole: bool) -> Option<Stretch> {
        let (text, words) = (self.text.as_bytes(), phrase.as_bytes());
        // By bytes: a stretch may end within a sign.
        let text = text.get(..within.end()).unwrap_or(text);
        let places = self.pages.on(page_of_phrase(phrase));
        let places = places.get(places.partition_point(|&place| place < from)..)?;
        // A stretch may itself begin in mid-word, where a heading is glued to its text.
        let first = if from == within.start { from } else { u32::MAX };
        let last = text.len().checked_sub(words.len())?;
        let mut at = first as usize;
        let mut behind = places.iter();
        loop {
            // Of words that begin alike, most differ in what is compared first: how they end.
            if at <= last
                && text.get(at + words.len() - 1) == words.last()
                && text.get(at..at + words.len()) == Some(words)
            {
                let end = at + words.len();
                let after = self.text.get(end..within.end()).unwrap_or_default();
                if !(is_whole && phrase::joins(phrase, after)) {
                    return Some(Stretch::new(at, end));
                }
            }
            at = *behind.next()? as usize;
            if at > last {
                return None;
            }
        }
    }
}

/// The places where a phrase stands, or words that it begins.
#[derive(Debug)]
pub(crate) struct Places<'p> {
    index: &'p WordIndex<'p>,
    within: Stretch,
    /// From where on it is looked for.
    from: u32,
    phrase: &'p str,
    /// Whether the last word of the phrase must end with it.
    is_whole: bool,
}

impl Iterator for Places<'_> {
    type Item = Stretch;

    fn next(&mut self) -> Option<Stretch> {
        let found = self.index.seek(self.within, self.from, self.phrase, self.is_whole)?;
        self.from = found.start + 1;
        Some(found)
    }
}

/// The page of a word that begins with these letters. Words are told apart by their first four; a stem has as
/// many, or is a whole word. (Fibonacci hashing: the upper bits of a product.)
fn page_of(letters: u64) -> u16 {
    /// The prime that is next to 2³² divided by the golden ratio.
    const MIX: u32 = 0x9E37_79B1;
    let first = u32::try_from(letters & u64::from(u32::MAX)).unwrap_or(0);
    u16::try_from(first.wrapping_mul(MIX) >> (u32::BITS - PAGE_BITS)).unwrap_or(0)
}

/// The page of the first word of a phrase. What ends that word in a phrase stands before the figures in ASCII.
fn page_of_phrase(phrase: &str) -> u16 {
    let words = phrase.as_bytes();
    let first = match words.first_chunk() {
        Some(first) => u64::from(u32::from_le_bytes(*first)),
        None => letters(words, 0, words.len()),
    };
    let behind = bytes::below(first, b'0');
    debug_assert_eq!(
        behind.trailing_zeros() / 8,
        ascii_word_bits(first).trailing_ones(),
        "{phrase:?}"
    );
    debug_assert!(behind.trailing_zeros() >= 8, "nothing begins with {phrase:?} in an index");
    page_of(first & ((behind & behind.wrapping_neg()) >> 7).wrapping_sub(1))
}

fn clamp(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use super::WordIndex;
    use crate::fold::Stretch;
    use crate::lexicon::Known;

    #[track_caller]
    fn check(text: &str, within: Stretch, phrase: &str, expected: Option<usize>) {
        let found = WordIndex::new(text).find(within, phrase);
        assert_eq!(found, expected.map(|at| Stretch::new(at, at + phrase.len())), "{phrase}");
    }

    #[test]
    fn keeps_to_whole_words_of_the_stretch() {
        let text = "an indefinite, a definite contract; a definite contract\n";
        let whole = Stretch::new(0, text.len());
        check(text, whole, "definite contract", Some(17));
        check(text, Stretch::new(18, text.len()), "definite contract", Some(38));
        check(text, Stretch::new(0, 33), "definite contract", None);
        check(text, whole, "contrac", None);
    }

    #[test]
    fn a_stretch_may_cut_words() {
        let index = WordIndex::new("summarysix years");
        let within = Stretch::new(7, 12);
        assert_eq!(index.words(within).iter().map(|it| it.text).collect::<Vec<_>>(), ["six", "y"]);
        assert!(index.has_known(within, Known::figure(Lang::En)));
        assert!(!index.has_known(within, Known::unit(Lang::En)));
        let text = "summarythe postal\n";
        check(text, Stretch::new(7, 15), "the post", Some(7));
        check(text, Stretch::new(7, 17), "the post", None);
        check(text, Stretch::new(0, 17), "the post", None);
        check("a salary in €, a pension\n", Stretch::new(0, 13), "pension", None);
    }
}
