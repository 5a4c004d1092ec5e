//! What single words are known for: one look at a word answers what would be many comparisons.

use std::sync::LazyLock;

use vacancy_model::Lang;
use vacancy_model::value::LanguageLevel;
use vacancy_text::Parts;

use super::Lexicon;
use crate::read::words::word_hash;

/// What a word is known for, one bit each; the bits of a language are apart from the others'.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Known(u16);

impl Known {
    /// A numeral for a language's level.
    pub(crate) const LEVEL: Self = Self(1);
    /// It begins with a figure.
    pub(crate) const DIGIT: Self = Self(1 << 11);
    /// A frequent word that the other languages do not have.
    const COMMON: u16 = 1 << 1;
    /// "One", which is an article in French.
    const ONE: u16 = 1 << 2;
    /// A number in words from two on.
    const FIGURE: u16 = 1 << 3;
    /// A year or a month.
    const UNIT: u16 = 1 << 4;
    /// A figure said in a way of its own.
    const LOOSE: u16 = 1 << 5;
    const BITS_A_LANGUAGE: u32 = 5;

    /// A number in words, in any language.
    pub(crate) const ANY_NUMERAL: Self = Self::in_any(Self::ONE | Self::FIGURE);
    /// What numbers may begin with, in any language.
    pub(crate) const ANY_NUMBER: Self = Self::ANY_NUMERAL.or(Self::DIGIT);
    /// A year or a month, in any language.
    pub(crate) const ANY_UNIT: Self = Self::in_any(Self::UNIT);

    /// A figure said in a way of its own, in any language.
    pub(crate) const ANY_LOOSE: Self = Self::in_any(Self::LOOSE);

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

/// A language more needs a wider number: its bits would be another's.
const _: () = assert!(
    Lang::ALL.len() * (Known::BITS_A_LANGUAGE as usize) < Known::DIGIT.0.trailing_zeros() as usize
);

/// Every word that is known for something, by its hash.
#[derive(Debug)]
pub(crate) struct KnownWords([Bucket; BUCKETS]);

/// Two words whose hashes end alike: the upper half of each hash, and what it is known for. Both
/// are compared, so that nothing waits for which one it is.
#[derive(Debug, Clone, Copy, Default)]
struct Bucket {
    hashes: [u32; 2],
    known: [u16; 2],
}

/// So many that none has more words than it holds; a test looks for each.
const BUCKETS: usize = 1 << 10;

static KNOWN: LazyLock<KnownWords> = LazyLock::new(KnownWords::new);

impl KnownWords {
    pub(crate) fn get() -> &'static Self {
        &KNOWN
    }

    /// What the word of a hash is known for that begins with a byte.
    pub(crate) fn of(&self, hash: u64, first: u8) -> Known {
        let digit = u16::from(first.is_ascii_digit()) * Known::DIGIT.0;
        let Some(&Bucket { hashes: [one, other], known: [first, second] }) =
            self.0.get(bucket(hash))
        else {
            return Known(digit);
        };
        let upper = upper(hash);
        let first = if one == upper { first } else { 0 };
        let second = if other == upper { second } else { 0 };
        Known(digit | first | second)
    }

    fn new() -> Self {
        let mut words = Self([Bucket::default(); BUCKETS]);
        for level in LanguageLevel::ALL {
            words.add(&level.as_str().to_ascii_lowercase(), Known::LEVEL);
        }
        for language in Lang::ALL {
            let lexicon = Lexicon::of(language);
            let tables = [
                (lexicon.common, Known::COMMON),
                (lexicon.year, Known::UNIT),
                (lexicon.month, Known::UNIT),
                (lexicon.numerals, Known::ONE),
                (lexicon.tens, Known::FIGURE),
                (lexicon.scales, Known::FIGURE),
                (lexicon.loose, Known::LOOSE),
            ];
            for (phrases, mut bit) in tables {
                for phrase in phrases {
                    for word in Parts::of(phrase, b' ') {
                        words.add(word, Known::of(bit, language));
                    }
                    // The numerals behind the first.
                    bit = if bit == Known::ONE { Known::FIGURE } else { bit };
                }
            }
        }
        words
    }

    fn add(&mut self, word: &str, known: Known) {
        let hash = word_hash(word.as_bytes());
        let upper = upper(hash);
        let Some(bucket) = self.0.get_mut(bucket(hash)) else { return };
        let mut slots = bucket.hashes.iter_mut().zip(&mut bucket.known);
        if let Some((slot, all)) = slots.find(|(it, _)| **it == upper || **it == 0) {
            *slot = upper;
            *all |= known.0;
        }
    }
}

/// The bucket of a hash, by bits of its upper half, which are mixed best. Where a new word finds no room, other
/// bits have it.
fn bucket(hash: u64) -> usize {
    (upper(hash) >> 14) as usize % BUCKETS
}

fn upper(hash: u64) -> u32 {
    u32::try_from(hash >> u32::BITS).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use vacancy_text::Parts;

    use super::{Known, KnownWords};
    use crate::lexicon::Lexicon;
    use crate::read::words::word_hash;

    fn known(word: &str) -> Known {
        KnownWords::get().of(word_hash(word.as_bytes()), word.as_bytes()[0])
    }

    #[test]
    fn has_room_for_every_word() {
        for language in Lang::ALL {
            let lexicon = Lexicon::of(language);
            let numerals = lexicon.numerals.iter().chain(lexicon.tens).chain(lexicon.scales);
            let numerals = numerals.flat_map(|words| Parts::of(words, b' '));
            for word in lexicon.common {
                assert!(known(word).is(Known::common(language)), "{word}");
            }
            for word in numerals {
                assert!(known(word).is(Known::ANY_NUMERAL), "{word}");
            }
            for word in lexicon.loose {
                assert!(known(word).is(Known::ANY_LOOSE), "{word}");
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
