//! What single words are known for: one look at a word answers what would be many comparisons.

use std::sync::LazyLock;

use vacancy_model::Lang;
use vacancy_model::value::LanguageLevel;

use super::{Lexicon, Parts};
use crate::read::words::word_hash;

/// What a word is known for, one bit each; the bits of a language are apart from the others'.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Known(u16);

impl Known {
    /// A numeral for a language's level.
    pub(crate) const LEVEL: Self = Self(1);
    /// It begins with a figure; told by the index.
    pub(crate) const DIGIT: Self = Self(1 << 9);
    /// A frequent word that the other languages do not have.
    const COMMON: u16 = 1 << 1;
    /// "One", which is an article in French.
    const ONE: u16 = 1 << 2;
    /// A number in words from two on.
    const FIGURE: u16 = 1 << 3;
    /// A year or a month.
    const UNIT: u16 = 1 << 4;
    const BITS_A_LANGUAGE: u32 = 4;

    /// A number in words, in any language.
    pub(crate) const ANY_NUMERAL: Self = Self::in_any(Self::ONE | Self::FIGURE);
    /// A year or a month, in any language.
    pub(crate) const ANY_UNIT: Self = Self::in_any(Self::UNIT);

    pub(crate) const fn figure(language: Lang) -> Self {
        Self::of(Self::FIGURE, language)
    }

    pub(crate) const fn unit(language: Lang) -> Self {
        Self::of(Self::UNIT, language)
    }

    /// Whether it is known for any of these.
    pub(crate) const fn is(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// A frequent word that only this language has.
    pub(crate) const fn common(language: Lang) -> Self {
        Self::of(Self::COMMON, language)
    }

    const fn in_any(bit: u16) -> Self {
        Self(bit | bit << Self::BITS_A_LANGUAGE)
    }

    const fn of(bit: u16, language: Lang) -> Self {
        match language {
            Lang::En => Self(bit),
            Lang::Fr => Self(bit << Self::BITS_A_LANGUAGE),
        }
    }
}

/// Every word that is known for something, by its hash.
#[derive(Debug)]
pub(crate) struct KnownWords(Vec<Slot>);

/// The upper half of a word's hash, and what the word is known for: nothing in an empty one.
#[derive(Debug, Clone, Copy, Default)]
struct Slot {
    hash: u32,
    known: Known,
}

/// Some four times as many as there are words: most stand where their hash says, the others soon behind.
const SLOTS: usize = 1 << 11;

static KNOWN: LazyLock<KnownWords> = LazyLock::new(KnownWords::new);

impl KnownWords {
    pub(crate) fn get() -> &'static Self {
        &KNOWN
    }

    /// What the word of a hash is known for.
    pub(crate) fn of(&self, hash: u64) -> Known {
        let (mut place, upper) = (place(hash), upper(hash));
        while let Some(slot) = self.0.get(place % SLOTS) {
            if slot.hash == upper || slot.known == Known::default() {
                return slot.known;
            }
            place += 1;
        }
        Known::default()
    }

    fn new() -> Self {
        let mut words = Self(vec![Slot::default(); SLOTS]);
        for level in LanguageLevel::ALL {
            words.add(&level.as_str().to_ascii_lowercase(), Known::LEVEL);
        }
        for language in Lang::ALL {
            let lexicon = Lexicon::of(language);
            let mut numerals = lexicon.numerals.iter();
            let one = Parts::of(numerals.next().unwrap_or_default(), b' ');
            let tables = [
                (lexicon.common.iter(), Known::COMMON),
                (lexicon.year.iter(), Known::UNIT),
                (lexicon.month.iter(), Known::UNIT),
                (one, Known::ONE),
                (numerals, Known::FIGURE),
                (lexicon.tens.iter(), Known::FIGURE),
            ];
            for (phrases, bit) in tables {
                for word in phrases.flat_map(|phrase| Parts::of(phrase, b' ')) {
                    words.add(word, Known::of(bit, language));
                }
            }
        }
        words
    }

    fn add(&mut self, word: &str, known: Known) {
        let hash = word_hash(word.as_bytes());
        let upper = upper(hash);
        for place in place(hash)..place(hash) + SLOTS {
            let Some(slot) = self.0.get_mut(place % SLOTS) else { return };
            if slot.hash == upper || slot.known == Known::default() {
                *slot = Slot { hash: upper, known: slot.known.or(known) };
                return;
            }
        }
    }
}

/// Where a word of this hash stands first, by bits that the upper half has not.
fn place(hash: u64) -> usize {
    usize::try_from((hash >> 20) & (u64::from(u32::MAX) >> 20)).unwrap_or(0)
}

fn upper(hash: u64) -> u32 {
    u32::try_from(hash >> u32::BITS).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use super::{Known, KnownWords};
    use crate::lexicon::{Lexicon, Parts};
    use crate::read::words::word_hash;

    fn known(word: &str) -> Known {
        KnownWords::get().of(word_hash(word.as_bytes()))
    }

    #[test]
    fn has_room_for_every_word() {
        for language in Lang::ALL {
            let lexicon = Lexicon::of(language);
            let numerals = lexicon.numerals.iter().chain(lexicon.tens);
            let numerals = numerals.flat_map(|words| Parts::of(words, b' '));
            for word in lexicon.common {
                assert!(known(word).is(Known::common(language)), "{word}");
            }
            for word in numerals {
                assert!(known(word).is(Known::ANY_NUMERAL), "{word}");
            }
            for word in lexicon.year.iter().chain(lexicon.month) {
                assert!(known(word).is(Known::unit(language)), "{word}");
            }
        }
    }

    #[test]
    fn knows_words_by_language() {
        let common = |word| Lang::ALL.map(|language| known(word).is(Known::common(language)));
        assert_eq!((common("the"), common("les")), ([true, false], [false, true]));
        assert_eq!(known("notice"), Known::default());
        assert!(known("iii").is(Known::LEVEL));
        assert!(known("une").is(Known::ANY_NUMERAL) && !known("une").is(Known::figure(Lang::Fr)));
        assert!(
            known("six").is(Known::figure(Lang::En)) && known("six").is(Known::figure(Lang::Fr))
        );
        assert!(
            known("years").is(Known::unit(Lang::En)) && !known("years").is(Known::unit(Lang::Fr))
        );
    }
}
