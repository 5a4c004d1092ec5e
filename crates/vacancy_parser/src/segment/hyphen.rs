//! Words that were broken at the end of a line: a text and its lines in; which hyphens were put in for the
//! break alone, out.
//!
//! "a defi-" before "nite contract", but "after-" before "action": nothing in the two lines tells them apart,
//! so the words of the whole text decide. What PDF files say of their lines is mended where they are read.

use vacancy_text::{Span, trim_end_of, trim_start_of};

use super::line::Line;
use crate::bits::BitSet;
use crate::edge;
use crate::read::words::{hash_within, letters, stretches, word_hash};
use crate::script;

/// What decides whether a hyphen belongs to its word; nothing, where no word may be broken.
#[derive(Debug, Default)]
pub(super) struct Hyphens {
    /// The text in small letters.
    small: String,
    /// The words of the text, and those with a hyphen: a bit for each. One in a hundred that a notice does not
    /// have looks as if it did.
    words: BitSet,
    /// Whether the text breaks words that it has unbroken, too: then it breaks others.
    is_usual: bool,
}

/// Fewer are compounds that happen to stand at a line's end.
const MIN_BREAKS: usize = 4;

impl Hyphens {
    pub(super) fn of(text: &str, lines: &[Line]) -> Self {
        let pairs = || lines.iter().zip(lines.get(1..).unwrap_or_default());
        let breaks = |(line, next): &(&Line, &Line)| may_break(text, line.words, next.words);
        let mut this = Self::default();
        if pairs().filter(breaks).nth(MIN_BREAKS - 1).is_none() {
            return this;
        }
        this.learn(text);
        this.is_usual = pairs().filter(breaks).any(|(line, next)| {
            let [part, rest] = this.parts(line.words, next.words);
            this.has(joined(part, rest))
        });
        this
    }

    /// Whether one may end a line of a block.
    pub(super) fn may_end(&self, text: &str, lines: &[Span]) -> bool {
        let ends = |line: &Span| line.slice(text).is_some_and(|words| words.ends_with('-'));
        self.are_any() && lines.iter().any(ends)
    }

    const fn are_any(&self) -> bool {
        !self.words.is_nothing()
    }

    /// The hyphen at the end of a line that belongs to no word: neither to this one, nor to the next.
    pub(super) fn inserted(&self, text: &str, line: Span, next: Span) -> Option<Span> {
        if !self.are_any() || !may_break(text, line, next) {
            return None;
        }
        let [part, rest] = self.parts(line, next);
        let is_word = |word: &str| word.len() > 2 && self.has(hash(word));
        let is_own = hyphened(hash(part), hash(rest)).into_iter().all(|it| self.has(it));
        let is_inserted = !is_own
            && (self.has(joined(part, rest))
                || (self.is_usual && !(is_word(part) && is_word(rest))));
        is_inserted.then(|| Span::new(line.end() - 1, line.end()))
    }

    /// The letters before the hyphen that ends a line, and those that begin the next.
    fn parts(&self, line: Span, next: Span) -> [&str; 2] {
        let words = |span: Span| span.slice(&self.small).unwrap_or_default();
        let (before, behind) = (edge::trim_end(words(line), "-"), words(next));
        let start = trim_end_of(before, script::is_letter).len();
        let length = behind.len() - trim_start_of(behind, script::is_letter).len();
        [before.get(start..), behind.get(..length)].map(Option::unwrap_or_default)
    }

    fn learn(&mut self, text: &str) {
        self.small = text.to_ascii_lowercase();
        self.words = BitSet::new(BITS);
        let (mut last, mut end_of_last) = (0, 0);
        let small = self.small.as_bytes();
        for word in stretches(&self.small) {
            let (start, end) = (word.start(), word.end());
            let here = hash_within(small, letters(small, start, end), start, end);
            let before = text.get(end_of_last..start).unwrap_or_default();
            let behind = text.get(end..).and_then(|rest| rest.strip_prefix('-'));
            // The parts of a broken word need not be words.
            if !behind.is_some_and(ends_line) && !before.strip_prefix('-').is_some_and(ends_line) {
                self.words.add(place(here));
            }
            if before == "-" {
                for both in hyphened(last, here) {
                    self.words.add(place(both));
                }
            }
            (last, end_of_last) = (here, end);
        }
    }

    /// Whether the text has a word of this hash, or two with a hyphen between.
    fn has(&self, hash: u64) -> bool {
        self.words.has(place(hash))
    }
}

/// Whether a hyphen ends a line and small letters begin the next.
fn may_break(text: &str, line: Span, next: Span) -> bool {
    let words = |span: Span| span.slice(text).unwrap_or_default();
    let before = words(line).strip_suffix('-');
    before.is_some_and(|before| script::ends(before, script::is_letter))
        && script::begins(words(next), script::is_small)
}

/// Whether a line ends before the first of some words.
fn ends_line(words: &str) -> bool {
    edge::begins(edge::trim_start(words, " "), "\n\r")
}

/// Words are told apart by so many bits.
const BITS: u32 = 18;

/// The number that stands for a hash: its upper bits.
fn place(hash: u64) -> u32 {
    u32::try_from(hash >> (u64::BITS - BITS)).unwrap_or_default()
}

fn hash(word: &str) -> u64 {
    word_hash(word.as_bytes())
}

fn joined(part: &str, rest: &str) -> u64 {
    hash(&[part, rest].concat())
}

/// Two, as one might be another word's by chance, and most breaks ask for it.
const fn hyphened(part: u64, rest: u64) -> [u64; 2] {
    [part.rotate_left(7) ^ rest, rest.rotate_left(7) ^ part]
}

#[cfg(test)]
mod tests {
    use vacancy_text::Format;

    use crate::clean::clean_text;
    use crate::fold::Folded;
    use crate::segment::segment;

    /// Enough breaks for a look.
    const COMPOUNDS: &str = "\n\nA mid-\nterm, half-\nway, far-\naway, all-\nround one";

    #[track_caller]
    fn check(text: &str, words: &str) {
        let document = segment(&[text, COMPOUNDS].concat(), Format::Text);
        let folded = Folded::new(&document);
        let first = folded.passages()[0].stretch;
        assert_eq!(clean_text(&folded, first), words);
        assert_eq!(folded.source(first), text.split("\n\n").next().unwrap());
    }

    #[test]
    fn a_word_that_stands_elsewhere_is_put_together() {
        check("for the du-\nration of it\n\nof some duration", "for the duration of it");
        check("La du-\nrée est\n\nDurée", "La durée est");
    }

    #[test]
    fn a_hyphen_of_the_word_s_own_stays() {
        check("the after-\naction report\n\nin action after it", "the after-action report");
        check("a non-\nsmoking house\n\nnonsmoking, non-smoking", "a non-smoking house");
        check("items 3-\nand 4", "items 3-and 4");
    }

    #[test]
    fn a_few_compounds_are_no_habit() {
        let text = "for the du-\nration of it\n\nof some duration";
        let document = segment(text, Format::Text);
        assert!(document.marks().is_empty());
    }

    #[test]
    fn a_text_that_breaks_words_breaks_others() {
        let text = "of du-\nration and com-\nplexity, long-\nterm\n\na long duration, a term";
        check(text, "of duration and complexity, long-term");
    }
}
