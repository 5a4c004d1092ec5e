//! Values of the reader's own as the page has them: a line each, with the fact, the value in English and
//! in French, and its parts, tabs between. The words are there so that the page needs no program for them.

use vacancy_messages::value_words;
use vacancy_model::{Correction, Facts, Lang};

/// All that is held, as the page has it.
pub(crate) fn to_text(all: &[Correction]) -> String {
    let mut text = String::new();
    for correction in all {
        let mut facts = Facts::default();
        facts.correct(correction);
        let words = |lang| value_words(&facts, correction.fact, lang).map(|words| words.value);
        let words = Lang::ALL.map(|lang| words(lang).unwrap_or_default());
        let parts = words.into_iter().chain(correction.parts.iter().cloned()).collect();
        text.push_str(&Correction::to_text(&[Correction { fact: correction.fact, parts }]));
    }
    text
}

/// The same read again. What makes no value is left out.
pub(crate) fn read(text: &str) -> Vec<Correction> {
    let mut all = Correction::read_all(text);
    for correction in &mut all {
        correction.parts.drain(..Lang::ALL.len().min(correction.parts.len()));
    }
    all.retain(|correction| Facts::default().correct(correction));
    all
}

#[cfg(test)]
mod tests {
    use vacancy_model::Correction;

    use super::{read, to_text};

    #[test]
    fn words_stand_before_the_parts() {
        let all = Correction::read_all("deadline\t2025-06-24\t12:00:00\t\neducation\t4\n");
        let kept = to_text(&all);
        assert_eq!(
            kept,
            "deadline\t24 June 2025, 12:00\t24 juin 2025 à 12 h 00\t2025-06-24\t12:00:00\t\n\
             education\tuniversity degree\tdiplôme universitaire\t4\n"
        );
        assert_eq!(read(&kept), all);
    }

    #[test]
    fn what_makes_no_value_is_left_out() {
        assert!(read("grade\tG8\nshoes\t1\t2\t3\ndeadline\ta\tb\tnever\n").is_empty());
    }
}
