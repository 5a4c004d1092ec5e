//! Those phrases of a list that are said in a part of the text: of most lists none.
//!
//! A list in, and a part of the text. Each sentence of the part is then asked for what is said alone.

use super::WordIndex;
use crate::fold::Stretch;
use crate::lexicon::Phrases;

#[derive(Debug)]
pub(crate) struct Said<'t> {
    index: &'t WordIndex<'t>,
    /// In the order of the list.
    phrases: Vec<&'static str>,
}

impl<'t> Said<'t> {
    #[inline(never)]
    pub(crate) fn new(index: &'t WordIndex<'t>, part: Stretch, phrases: Phrases) -> Self {
        let mut this = Self { index, phrases: Vec::new() };
        for phrase in phrases {
            if index.beginnings(part, phrase).next().is_some() {
                this.phrases.push(phrase);
            }
        }
        this
    }

    /// The first of the phrases, in the order of the list, that stands as whole words in a stretch of the part.
    pub(crate) fn first_in(&self, within: Stretch) -> Option<Stretch> {
        self.phrases.iter().find_map(|phrase| self.index.find(within, phrase))
    }

    /// Where words of a stretch of the part begin with one of the phrases, in the order of the list.
    #[inline(never)]
    pub(crate) fn beginnings(&self, within: Stretch) -> Vec<Stretch> {
        let mut beginnings = Vec::new();
        for phrase in &self.phrases {
            for place in self.index.beginnings(within, phrase) {
                beginnings.push(place);
            }
        }
        beginnings
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
        let text = "a term, terminal; the term of the terms: the summ\n";
        let list = phrases!["the term", "term", "terms", "none", "summ"];
        let index = WordIndex::new(text);
        let said = Said::new(&index, Stretch::new(2, text.len()), list);
        for (start, _) in text.match_indices(' ') {
            let within = Stretch::new(start, text.len());
            assert_eq!(said.first_in(within), index.first_of(within, list), "{within:?}");
            let beginnings = list.iter().flat_map(|it| index.beginnings(within, it));
            assert_eq!(said.beginnings(within), beginnings.collect::<Vec<_>>(), "{within:?}");
        }
    }
}
