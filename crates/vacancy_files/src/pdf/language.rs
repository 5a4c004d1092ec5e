//! Which of the two languages some lines are written in, told by their smallest words: enough to know
//! whether two columns say the same twice.

use super::small;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    English,
    French,
}

/// Words counted for each language.
#[derive(Debug, Default)]
pub(super) struct Votes {
    english: usize,
    french: usize,
}

const ENGLISH: [&str; 16] = [
    "the", "of", "and", "to", "in", "for", "with", "or", "is", "be", "by", "on", "will", "as",
    "an", "at",
];
const FRENCH: [&str; 18] = [
    "le", "la", "les", "de", "des", "du", "et", "en", "pour", "un", "une", "dans", "au", "aux",
    "sur", "par", "ou", "est",
];
/// Fewer words tell nothing.
const MIN_VOTES: usize = 6;

impl Votes {
    pub(super) fn add(&mut self, text: &str) {
        for word in text.split(|c: char| !c.is_alphabetic()) {
            let word = small::text(word);
            self.english += usize::from(ENGLISH.contains(&word.as_str()));
            self.french += usize::from(FRENCH.contains(&word.as_str()));
        }
    }

    /// The language that has at least three times the words of the other.
    pub(super) fn winner(&self) -> Option<Language> {
        let wins = |mine: usize, other: usize| mine >= MIN_VOTES && mine >= other * 3;
        if wins(self.english, self.french) {
            Some(Language::English)
        } else if wins(self.french, self.english) {
            Some(Language::French)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, Votes};

    fn winner(text: &str) -> Option<Language> {
        let mut votes = Votes::default();
        votes.add(text);
        votes.winner()
    }

    #[test]
    fn tells_the_languages_apart() {
        let english =
            "The incumbent works as part of the team and reports to the head of the section.";
        let french =
            "Le titulaire fait partie de la section et rend compte au chef de la division.";
        assert_eq!(winner(english), Some(Language::English));
        assert_eq!(winner(french), Some(Language::French));
        assert_eq!(winner("Belgium-Brussels"), None);
    }
}
