//! Lists of phrases, each list one string.
//!
//! As an array of strings, each of some two thousand phrases would take eight bytes more in the page,
//! for its address and its length, which hardly compress.

use std::ops::Range;

use vacancy_text::Parts;

use crate::read::phrase::occurrences;

/// Phrases, in the order written; made by [`phrases!`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Phrases(&'static str);

/// `phrases!["per month", "monthly"]`
macro_rules! phrases {
    () => {
        $crate::lexicon::Phrases::of_lines("")
    };
    ($first:literal $(, $phrase:literal)* $(,)?) => {
        $crate::lexicon::Phrases::of_lines(concat!($first $(, "\n", $phrase)*))
    };
}
pub(crate) use phrases;

/// Values, each with the phrases that mean it.
pub(crate) type Named<T> = &'static [(T, Phrases)];

impl Phrases {
    /// Of phrases with line feeds between them.
    pub(crate) const fn of_lines(lines: &'static str) -> Self {
        Self(lines)
    }

    pub(crate) const fn iter(self) -> Parts<'static> {
        Parts::of(self.0, b'\n')
    }

    #[inline(never)]
    pub(crate) fn contains(self, words: &str) -> bool {
        self.begin_of(words, b"\n").is_some()
    }

    /// Whether one of them begins some words, be it in the middle of a word.
    #[inline(never)]
    pub(crate) fn begins(self, words: &str) -> bool {
        self.iter().any(|phrase| words.starts_with(phrase))
    }

    /// Whether one of them ends some words.
    #[inline(never)]
    pub(crate) fn ends(self, words: &str) -> bool {
        self.iter().any(|phrase| words.ends_with(phrase))
    }

    /// The place in the list, from one, of the phrase that has this word among its words.
    #[inline(never)]
    pub(crate) fn place_of(self, word: &str) -> Option<u8> {
        let before = self.0.get(..self.begin_of(word, b" \n")?)?;
        u8::try_from(Parts::of(before, b'\n').count().max(1)).ok()
    }

    /// Where words begin that stand between two of the separators.
    fn begin_of(self, words: &str, separators: &[u8]) -> Option<usize> {
        let bounds = |byte: Option<&u8>| byte.is_none_or(|byte| separators.contains(byte));
        let bytes = self.0.as_bytes();
        let stands = |it: &Range<usize>| {
            bounds(it.start.checked_sub(1).and_then(|at| bytes.get(at)))
                && bounds(bytes.get(it.end))
        };
        occurrences(self.0, words).find(stands).map(|it| it.start)
    }

    /// Of phrases like `BE Belgium|belgique`, every name.
    pub(crate) const fn names(self) -> Names {
        Names { lines: self.iter(), code: "", first: "", rest: Parts::of("", b'|') }
    }

    /// Whether words are one of the names.
    pub(crate) fn has_name(self, words: &str) -> bool {
        /// "united states of america": most words that are asked for are longer.
        const LONGEST: usize = 24;
        words.len() <= LONGEST && self.names().any(|one| one.words.eq_ignore_ascii_case(words))
    }
}

/// A name and what it names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Name {
    pub(crate) code: &'static str,
    /// The first name of what this is a name of.
    pub(crate) first: &'static str,
    pub(crate) words: &'static str,
}

/// The names that are left.
#[derive(Debug, Clone)]
pub(crate) struct Names {
    lines: Parts<'static>,
    code: &'static str,
    first: &'static str,
    rest: Parts<'static>,
}

impl Iterator for Names {
    type Item = Name;

    #[inline(never)]
    fn next(&mut self) -> Option<Name> {
        let words = self.rest.next().or_else(|| {
            let mut line = Parts::of(self.lines.next()?, b' ');
            self.code = line.next()?;
            self.rest = Parts::of(line.rest()?, b'|');
            self.first = self.rest.next()?;
            Some(self.first)
        })?;
        Some(Name { code: self.code, first: self.first, words })
    }
}

impl IntoIterator for Phrases {
    type Item = &'static str;
    type IntoIter = Parts<'static>;

    fn into_iter(self) -> Parts<'static> {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::Phrases;
    use crate::lexicon::{CITIES, COUNTRIES};

    const PHRASES: Phrases = phrases!["january jan", "february feb", "may"];

    #[test]
    fn keeps_phrases_in_their_order() {
        assert_eq!(PHRASES.iter().collect::<Vec<_>>(), ["january jan", "february feb", "may"]);
        assert!(PHRASES.contains("may") && !PHRASES.contains("jan") && !PHRASES.contains(""));
        assert_eq!(phrases![].iter().count(), 0);
    }

    #[test]
    fn tells_the_place_of_a_word() {
        let places = ["jan", "may", "mai"].map(|word| PHRASES.place_of(word));
        assert_eq!(places, [Some(1), Some(3), None]);
    }

    #[test]
    fn has_every_name_and_no_part_of_one() {
        for names in [CITIES, COUNTRIES] {
            for name in names.names() {
                assert!(names.has_name(name.words), "{}", name.words);
            }
        }
        assert!(!COUNTRIES.has_name("united states of") && !COUNTRIES.has_name(""));
    }

    #[test]
    fn tells_what_names_stand_for() {
        let names = phrases!["BE Brussels|bruxelles", "NL The Hague"].names();
        let names: Vec<_> = names.map(|one| (one.code, one.first, one.words)).collect();
        let expected = [
            ("BE", "Brussels", "Brussels"),
            ("BE", "Brussels", "bruxelles"),
            ("NL", "The Hague", "The Hague"),
        ];
        assert_eq!(names, expected);
    }
}
