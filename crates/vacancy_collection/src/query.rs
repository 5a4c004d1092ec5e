//! Looking for words in texts.

use vacancy_text::fold_into;

/// Words that are looked for, whatever their case, accents and typography. All must be there, each
/// anywhere, as a part of a word, too.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    words: Vec<String>,
}

impl Query {
    /// The words of a text.
    pub fn new(text: &str) -> Self {
        let mut folded = String::new();
        fold_into(text, &mut folded);
        Self { words: folded.split_whitespace().map(str::to_owned).collect() }
    }

    /// Whether it looks for nothing.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether all words are there. `folded` is room for the text to be folded in, so that many texts
    /// take the room of one.
    pub fn is_in(&self, text: &str, folded: &mut String) -> bool {
        if self.is_empty() {
            return true;
        }
        fold_into(text, folded);
        self.is_in_folded(&[folded])
    }

    /// Whether all words are there, each in whichever of these texts, which are folded.
    pub fn is_in_folded(&self, folded: &[&str]) -> bool {
        self.words.iter().all(|word| folded.iter().any(|text| text.contains(word.as_str())))
    }
}

#[cfg(test)]
mod tests {
    use super::Query;

    #[track_caller]
    fn check(query: &str, text: &str, expected: bool) {
        assert_eq!(
            Query::new(query).is_in(text, &mut String::new()),
            expected,
            "{query} in {text}"
        );
    }

    #[test]
    fn finds_words_whatever_their_dress() {
        check("reponse CRISE", "systèmes de réponse\naux crises", true);
        check("l'armée", "L\u{2019}ARMÉE", true);
        check("crisis response", "Response to a crisis", true);
        check("", "anything", true);
    }

    #[test]
    fn finds_words_in_whichever_of_several_texts() {
        let query = Query::new("crisis CALL");
        assert!(query.is_in_folded(&["a crisis", "call them"]));
        assert!(!query.is_in_folded(&["a crisis", ""]));
    }

    #[test]
    fn misses_where_a_word_is_missing() {
        check("crisis response", "Response", false);
        check("crisis", "", false);
    }
}
