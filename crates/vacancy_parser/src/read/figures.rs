//! The figures of a sentence in a form that does not depend on its language.

use vacancy_model::value::LanguageLevel;
use vacancy_text::{BlockKind, Document, Format, Span};

use super::level::read_level;
use super::quantity::{Unit, quantities};
use super::words::words;
use crate::fold::{Folded, Stretch};
use crate::lexicon::Lexicon;
use crate::script;

/// What a figure says, whatever the language: "six ans" and "6 years" are one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Figure {
    Months(u32),
    Level(LanguageLevel),
    Number(String),
}

/// The figures of a sentence, each once, with the words that state it: terms, levels, numbers.
pub(crate) fn figures(sentence: &str, lexicon: &Lexicon) -> Vec<(Figure, String)> {
    let mut document = Document::new(sentence.to_owned(), Format::Text);
    let whole = Span::from_usize(0, sentence.len());
    if document.push(BlockKind::Paragraph, &[whole]).is_err() {
        return Vec::new();
    }
    let folded = Folded::new(&document);
    let mut found: Vec<(Figure, String)> = Vec::new();
    let mut note = |figure: Figure, start, end| {
        if found.iter().all(|(known, _)| *known != figure) {
            found.push((figure, folded.source(Stretch::new(start, end)).to_owned()));
        }
    };
    let words = words(folded.text());
    let terms = quantities(&words, lexicon);
    for term in &terms {
        let months = if term.unit == Unit::Years { term.value * 12 } else { term.value };
        note(Figure::Months(months), term.start, term.end);
    }
    for word in &words {
        let Some(level) = read_level(word.text) else { continue };
        // A single small "i" or "v" is a word; so is the pronoun "I".
        let printed = folded.source(Stretch::new(word.start, word.end));
        if !printed.contains(script::is_small) && level != LanguageLevel::I {
            note(Figure::Level(level), word.start, word.end);
        }
    }
    for word in &words {
        let is_number = word.text.bytes().all(|b| b.is_ascii_digit());
        let is_term = terms.iter().any(|term| (term.start..term.end).contains(&word.start));
        if is_number && !is_term {
            note(
                Figure::Number(word.text.trim_start_matches('0').to_owned()),
                word.start,
                word.end,
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use super::figures;
    use crate::lexicon::Lexicon;

    #[track_caller]
    fn check(english: &str, french: &str, are_alike: bool) {
        let of = |text, language| {
            let figures = figures(text, Lexicon::of(language)).into_iter();
            figures.map(|(figure, _)| figure).collect::<Vec<_>>()
        };
        assert_eq!(
            of(english, Lang::En) == of(french, Lang::Fr),
            are_alike,
            "{english} / {french}"
        );
    }

    #[test]
    fn compares_across_languages() {
        check("at least 8 years of experience", "une expérience d'au moins huit ans", true);
        check("at least 8 years of experience", "une expérience d'au moins sept ans", false);
        check(
            "V (Advanced) in one; II in the other",
            "niveau V dans l'une, niveau II dans l'autre",
            true,
        );
        check(
            "V (Advanced) in one; II in the other",
            "niveau V dans l'une, niveau III dans l'autre",
            false,
        );
        check("PRINCE 2 and ISO 27001", "PRINCE 2 et ISO 27001", true);
        check("24 months", "deux ans", true);
        check("one of the official languages", "l'une des langues officielles", true);
    }
}
