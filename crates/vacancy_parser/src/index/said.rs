//! The phrases of a list that are said in a part of the text, and where.
//!
//! A list in, and a part of the text; it is looked for once. Each sentence of the part may then be asked for it:
//! most lists have nothing that is said.

use std::iter;

use super::WordIndex;
use super::words::Places;
use crate::fold::Stretch;
use crate::lexicon::Phrases;

#[derive(Debug)]
pub(crate) struct Said<'t> {
    index: &'t WordIndex<'t>,
    phrases: Phrases,
    /// Those that are said, in the order of the list, each with where its places end.
    found: Vec<(&'static str, usize)>,
    /// Where each stands, or words begin with it.
    places: Vec<u32>,
}

impl<'t> Said<'t> {
    #[inline(never)]
    pub(crate) fn new(index: &'t WordIndex<'t>, part: Stretch, phrases: Phrases) -> Self {
        let mut this = Self { index, phrases, found: Vec::new(), places: Vec::new() };
        for phrase in phrases {
            let known = this.places.len();
            for place in index.beginnings(part, phrase) {
                this.places.push(place.start);
            }
            if this.places.len() > known {
                this.found.push((phrase, this.places.len()));
            }
        }
        this
    }

    /// The first of the phrases, in the order of the list, that stands as whole words in a stretch of the part.
    #[inline(never)]
    pub(crate) fn first_in(&self, within: Stretch) -> Option<Stretch> {
        self.of_each(within).find_map(|places| places.whole().next())
    }

    pub(crate) fn has_any(&self, within: Stretch) -> bool {
        self.first_in(within).is_some()
    }

    /// Where words of a stretch of the part begin with one of the phrases, in the order of the list.
    pub(crate) fn beginnings(&self, within: Stretch) -> impl Iterator<Item = Stretch> {
        self.of_each(within).flatten()
    }

    /// The places of each phrase in a stretch of the part.
    fn of_each(&self, within: Stretch) -> impl Iterator<Item = Places<'_>> {
        let is_cut = self.is_cut(within);
        let (mut phrases, mut found) = (self.phrases.iter(), self.found.iter());
        let mut begin = 0;
        iter::from_fn(move || {
            if is_cut {
                return Some(self.index.beginnings(within, phrases.next()?));
            }
            let &(phrase, end) = found.next()?;
            let places = self.places.get(begin..end)?;
            begin = end;
            let before = places.partition_point(|&place| place < within.start);
            Some(self.index.places(within, phrase, None, places.get(before..)?))
        })
    }

    /// Whether a stretch may begin or end in mid-word, as where a heading is glued to its text: nothing is known
    /// of there.
    fn is_cut(&self, within: Stretch) -> bool {
        let text = self.index.whole().as_bytes();
        let is_in_word = |byte: &u8| byte.is_ascii_alphanumeric() || !byte.is_ascii();
        let cuts = |at: usize| {
            let around = at.checked_sub(1).and_then(|before| text.get(before..=at));
            around.is_some_and(|around| around.iter().all(is_in_word))
        };
        cuts(within.start()) || cuts(within.end())
    }
}

#[cfg(test)]
mod tests {
    use super::Said;
    use crate::fold::Stretch;
    use crate::index::WordIndex;
    use crate::lexicon::phrases;

    #[test]
    fn finds_in_every_stretch_what_the_index_finds_there() {
        let text = "a term, terminal; the summarythe term of the terms, theterm: a the term\u{b2} the summ\n";
        let list = phrases!["the term", "term", "terms", "none", "summ"];
        let index = WordIndex::new(text);
        let said = Said::new(&index, Stretch::new(2, text.len()), list);
        for start in 2..text.len() {
            for end in start..=text.len() {
                let within = Stretch::new(start, end);
                assert_eq!(said.first_in(within), index.first_of(within, list), "{within:?}");
                let beginnings = list.iter().flat_map(|it| index.beginnings(within, it));
                assert_eq!(
                    said.beginnings(within).collect::<Vec<_>>(),
                    beginnings.collect::<Vec<_>>(),
                    "{within:?}"
                );
            }
        }
    }
}
