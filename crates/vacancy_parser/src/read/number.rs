//! Whole numbers, in figures or in words.

use vacancy_text::read_decimal;

use super::words::Word;
use crate::lexicon::either::numbers;
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
    let scale = |at: usize| lexicon.scales.place_of(words.get(at)?.text);
    // "cinq pour cent": what follows "pour" counts nothing.
    let before = at.checked_sub(1).and_then(|at| words.get(at)).map_or("", |it| it.text);
    let is_percent = before == numbers::PER && word.starts_with(numbers::CENT);
    let (mut value, mut end) = match below_hundred(words, at, lexicon) {
        Some((value, used)) => (value, at + used),
        None if is_percent => return None,
        // "mille"
        None => scale(at).map(|_| (1, at))?,
    };
    let mut thousands = 0;
    // Each scale once, so that no number grows without end.
    while let Some(place) =
        scale(end).filter(|&it| if it == 1 { value < 100 } else { thousands == 0 })
    {
        end += 1;
        (thousands, value) = match place {
            1 => (thousands, value.max(1) * 100),
            _ => (value * 1_000, 0),
        };
        let skip = usize::from(words.get(end).is_some_and(|word| word.text == lexicon.number_and));
        if let Some((rest, used)) = below_hundred(words, end + skip, lexicon) {
            (value, end) = (value + rest, end + skip + used);
        }
    }
    Some((thousands + value, end - at))
}

/// The number below a hundred that begins at `words[at]`, and how many words it takes.
fn below_hundred(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> Option<(u32, usize)> {
    let word = |at: usize| words.get(at).map_or("", |word| word.text);
    let named = |at| lexicon.numerals.place_of(word(at)).map(u32::from);
    let number = named(at);
    // "dix" is a number, and ten before another one. Most are "un" and "une", and no tens.
    let may_be_tens = number.is_none_or(|number| number == 10);
    let tens = Some(lexicon.tens).filter(|_| may_be_tens).and_then(|it| it.place_of(word(at)));
    let (tens, mut used) = match tens {
        Some(tens) => (u32::from(tens) * 10, 1),
        // "quatre-vingts"
        None if number == Some(4) && word(at + 1).starts_with(numbers::SCORE) => (80, 2),
        None => return number.map(|number| (number, 1)),
    };
    let skip = usize::from(word(at + used) == lexicon.number_and);
    let Some(mut unit) = named(at + used + skip).filter(|&unit| unit < 20) else {
        return Some((tens, used));
    };
    used += skip + 1;
    // "soixante-dix-huit"
    if unit == 10
        && let Some(more) = named(at + used).filter(|more| (7..10).contains(more))
    {
        unit += more;
        used += 1;
    }
    Some((tens + unit, used))
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
        check(Lang::En, "ninety days", Some((90, 1)));
        check(Lang::Fr, "quatre-vingts invités", Some((80, 2)));
        check(Lang::Fr, "quatre-vingt-dix-sept pages", Some((97, 4)));
        check(Lang::Fr, "soixante-dix-huit outils", Some((78, 3)));
    }

    #[test]
    fn reads_hundreds_and_thousands() {
        check(Lang::En, "two hundred and fifty posts", Some((250, 4)));
        check(Lang::En, "eighteen hundred posts", Some((1_800, 2)));
        check(Lang::Fr, "mille huit cents mots", Some((1_800, 3)));
        check(Lang::Fr, "deux cent mille lignes", Some((200_000, 3)));
        check(Lang::Fr, "sept cent cinquante jugements", Some((750, 3)));
        check(Lang::Fr, "une centaine de postes", Some((100, 2)));
        let words = words("cinq pour cent des postes");
        assert_eq!(read_number(&words, 2, Lexicon::of(Lang::Fr)), None);
    }

    #[test]
    fn leaves_other_words_and_long_figures() {
        check(Lang::En, "several years", None);
        check(Lang::En, "250871", None);
        check(Lang::Fr, "three", None);
    }
}
