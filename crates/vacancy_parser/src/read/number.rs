//! Whole numbers, in figures or in words.

use vacancy_text::read_decimal;

use super::words::Word;
use crate::lexicon::{Known, Lexicon};

/// Longer figures count no years.
const MAX_FIGURES: usize = 3;

/// The number that begins at `words[at]`, and how many words it takes.
pub(crate) fn read_number(
    words: &[Word<'_>],
    at: usize,
    lexicon: &Lexicon,
) -> Option<(u32, usize)> {
    let Word { text: word, known, .. } = *words.get(at)?;
    if word.bytes().all(|b| b.is_ascii_digit()) {
        return Some((read_decimal(word).filter(|_| word.len() <= MAX_FIGURES)?, 1));
    }
    if !known.is(Known::ANY_NUMERAL) {
        return None;
    }
    let named = |word| lexicon.numerals.place_of(word).map(u32::from);
    let number = named(word);
    // "dix" is a number, and ten before another one. Most are "un" and "une", and no tens.
    let may_be_tens = number.is_none_or(|number| number == 10);
    if let Some(tens) = Some(lexicon.tens).filter(|_| may_be_tens).and_then(|it| it.place_of(word))
    {
        let tens = u32::from(tens) * 10;
        let skip =
            usize::from(words.get(at + 1).is_some_and(|word| word.text == lexicon.number_and));
        let unit = words.get(at + 1 + skip).and_then(|word| named(word.text));
        return Some(match unit.filter(|&unit| unit < 20) {
            Some(unit) => (tens + unit, 2 + skip),
            None => (tens, 1),
        });
    }
    number.map(|number| (number, 1))
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use super::read_number;
    use crate::lexicon::Lexicon;
    use crate::read::words::words;

    #[track_caller]
    fn check(language: Lang, text: &str, expected: Option<(u32, usize)>) {
        let words = words(text);
        assert_eq!(read_number(&words, 0, Lexicon::of(language)), expected, "{text}");
    }

    #[test]
    fn reads_figures_and_words() {
        check(Lang::En, "6 years", Some((6, 1)));
        check(Lang::En, "twenty-four months", Some((24, 2)));
        check(Lang::En, "twenty years", Some((20, 1)));
        check(Lang::Fr, "vingt-quatre mois", Some((24, 2)));
        check(Lang::Fr, "vingt et un ans", Some((21, 3)));
        check(Lang::Fr, "dix-huit mois", Some((18, 2)));
        check(Lang::Fr, "six ans", Some((6, 1)));
    }

    #[test]
    fn leaves_other_words_and_long_figures() {
        check(Lang::En, "several years", None);
        check(Lang::En, "250871", None);
        check(Lang::Fr, "three", None);
    }
}
