//! Words without what is only typography, so that the same ones are known again.

use vacancy_model::Lang;
use vacancy_text::fold_into;

/// The words of a text, folded; signs between words are left out.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut folded = String::new();
    fold_into(text, &mut folded);
    let words = folded.split(|character: char| !character.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The words without those that any requirement may have or lack: that one has something, articles, and
/// that it is the least.
pub(super) fn telling(words: Vec<String>, lang: Lang) -> Vec<String> {
    let light: &[&str] = match lang {
        Lang::En => &["a", "an", "at", "have", "hold", "least", "of", "possess", "the"],
        Lang::Fr => &[
            "au", "avoir", "d", "de", "des", "detenir", "du", "l", "la", "le", "les", "moins",
            "posseder", "un", "une",
        ],
    };
    words.into_iter().filter(|word| !light.contains(&word.as_str())).collect()
}

/// The words without the first place where `part` stands in them; all of them where it does not.
pub(super) fn without(mut words: Vec<String>, part: &[String]) -> Vec<String> {
    if part.is_empty() {
        return words;
    }
    if let Some(at) = words.windows(part.len()).position(|window| window == part) {
        words.drain(at..at + part.len());
    }
    words
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use super::{telling, without, words};

    #[test]
    fn typography_case_and_accents_make_no_other_word() {
        assert_eq!(words("Œuvre d’« Élan »\u{a0};"), words("oeuvre d'\"elan\""));
        assert_eq!(words("cafe\u{301} – 5 ans"), ["cafe", "5", "ans"]);
    }

    #[test]
    fn other_words_and_figures_stay_other() {
        assert_ne!(words("5 years"), words("6 years"));
        assert_ne!(words("security and finance"), words("security or finance"));
        assert!(words(" – ; …").is_empty());
    }

    #[test]
    fn having_and_articles_are_left_out_and_conditions_are_not() {
        let told = |text| telling(words(text), Lang::En);
        assert_eq!(told("have a degree"), told("possess the degree"));
        assert_ne!(told("have no degree"), told("have a degree"));
        assert_ne!(told("have a degree"), told("preferably have a degree"));
    }

    #[test]
    fn only_a_whole_passage_is_taken_out() {
        let rest = |text, part| without(words(text), &words(part)).join(" ");
        assert_eq!(rest("at least 5 years of work", "5 years"), "at least of work");
        assert_eq!(rest("15 years, 5 months", "5 years"), "15 years 5 months");
        assert_eq!(rest("5 years", ""), "5 years");
    }
}
