//! Values of the reader's own as the page has them: a line each, with the fact, the value in English and
//! in French, and its parts, tabs between. The words are there so that the page needs no program for them; where
//! the reader holds that a fact is not stated, they say that, and there are no parts.

use vacancy_messages::{fact_name, not_stated, value_words};
use vacancy_model::{Correction, Facts, Lang};

use crate::diagnostic::capital;
use crate::words::words;

/// All that is held, as the page has it.
pub(crate) fn to_text(all: &[Correction]) -> String {
    let mut text = String::new();
    for correction in all {
        let mut facts = Facts::default();
        facts.correct(correction);
        let value = |lang| value_words(&facts, correction.fact, lang).map(|words| words.value);
        // It may stand where nothing says of which fact.
        let none = |lang| {
            let name = capital(fact_name(correction.fact, lang));
            [&*name, words(lang).colon, not_stated(lang)].concat()
        };
        let words = if correction.is_withdrawal() {
            Lang::ALL.map(none)
        } else {
            Lang::ALL.map(|lang| value(lang).unwrap_or_default())
        };
        let parts = words.into_iter().chain(correction.parts.iter().cloned()).collect();
        text.push_str(&Correction::to_text(&[Correction { fact: correction.fact, parts }]));
    }
    text
}

/// The same read again. What makes no value is left out.
pub(crate) fn read(text: &str) -> Vec<Correction> {
    let mut all = Correction::read_all(text);
    all.retain(|correction| correction.parts.len() >= Lang::ALL.len());
    for correction in &mut all {
        correction.parts.drain(..Lang::ALL.len());
    }
    all.retain(|it| it.is_withdrawal() || Facts::default().correct(it));
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
            "deadline\t24 June 2025, 12:00\t24 juin 2025 à 12\u{a0}h\u{a0}00\t2025-06-24\t12:00:00\t\n\
             education\tuniversity degree\tdiplôme universitaire\t4\n"
        );
        assert_eq!(read(&kept), all);
    }

    #[test]
    fn what_is_not_stated_has_words_and_no_parts() {
        let all = Correction::read_all("grade\n");
        let kept = to_text(&all);
        assert_eq!(kept, "grade\tGrade: not stated\tGrade\u{a0}: non précisé\n");
        assert_eq!(read(&kept), all);
    }

    #[test]
    fn what_makes_no_value_is_left_out() {
        assert!(read("grade\tG8\nshoes\t1\t2\t3\ndeadline\ta\tb\tnever\n").is_empty());
    }
}
