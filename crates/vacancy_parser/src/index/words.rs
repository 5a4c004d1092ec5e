//! Where each word of a text stands.

use std::iter;

use super::{Pages, is_indexed, page_of};
use crate::fold::Stretch;
use crate::lexicon::Phrases;
use crate::read::phrase;
use crate::read::words::{self, Word};

/// The words of a text.
#[derive(Debug)]
pub(crate) struct WordIndex<'t> {
    text: &'t str,
    /// Where each begins and ends, in the order of the text.
    words: Vec<(u32, u32)>,
    /// Where those that begin alike begin.
    places: Pages,
}

impl<'t> WordIndex<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let capacity = text.len() / BYTES_A_WORD;
        let mut all = Vec::with_capacity(capacity);
        let mut places = Vec::with_capacity(capacity);
        words::each(text, |start, end| {
            all.push((clamp(start), clamp(end)));
            if let Some(page) = text.as_bytes().get(start..).and_then(page_of) {
                places.push((page, clamp(start)));
            }
        });
        Self { text, words: all, places: Pages::new(&places) }
    }

    /// The words of a stretch; of those that it cuts, what is left.
    pub(crate) fn words(&self, within: Stretch) -> impl Iterator<Item = Word<'t>> {
        let from = self.words.partition_point(|&(_, end)| end as usize <= within.start);
        let words = self.words.get(from..).unwrap_or_default().iter();
        let words = words.take_while(move |&&(start, _)| (start as usize) < within.end);
        words.filter_map(move |&(start, end)| {
            let start = within.start.max(start as usize);
            let end = within.end.min(end as usize);
            Some(Word { text: self.text.get(start..end)?, start, end })
        })
    }

    pub(crate) fn text(&self, within: Stretch) -> &'t str {
        self.text.get(within.start..within.end).unwrap_or_default()
    }

    /// Where a phrase first stands as whole words in a stretch of the text. This and what follows
    /// finds phrases that begin with two letters or figures, or one and a blank or sign.
    pub(crate) fn find(&self, within: Stretch, phrase: &str) -> Option<Stretch> {
        self.all(within, phrase).next()
    }

    /// Every place where a phrase stands as whole words in a stretch of the text.
    pub(crate) fn all(&self, within: Stretch, phrase: &str) -> impl Iterator<Item = Stretch> {
        self.beginnings(within, phrase).filter(move |found| {
            !phrase::joins(phrase, self.text(Stretch::new(found.end, within.end)))
        })
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

    /// Where words of a stretch begin with a stem.
    pub(crate) fn beginnings(&self, within: Stretch, stem: &str) -> impl Iterator<Item = Stretch> {
        debug_assert!(is_indexed(stem), "nothing begins with {stem:?} in an index");
        let alike = self.places.alike(stem);
        let from = alike.partition_point(|&place| place as usize <= within.start);
        let behind = alike.get(from..).unwrap_or_default().iter().map(|&place| place as usize);
        let behind = behind.take_while(move |&place| place < within.end);
        // A stretch may itself begin in mid-word, where a heading is glued to its text.
        iter::once(within.start).chain(behind).filter_map(move |place| {
            let rest = self.text.get(place..within.end)?.strip_prefix(stem)?;
            let before = self.text.get(within.start..place)?;
            (!phrase::joins(before, stem)).then_some(Stretch::new(place, within.end - rest.len()))
        })
    }
}

/// Fewer than words have, so that they fit.
const BYTES_A_WORD: usize = 5;

fn clamp(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::WordIndex;
    use crate::fold::Stretch;

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
        let text = "summarythe postal\n";
        check(text, Stretch::new(7, 15), "the post", Some(7));
        check(text, Stretch::new(7, 17), "the post", None);
        check(text, Stretch::new(0, 17), "the post", None);
    }
}
