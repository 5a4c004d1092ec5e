//! How many some words count, however each language sets it: "1,000", "mille"; "2.5 million", "deux millions et
//! demi"; "6.15 p.m.", "18h15".

use vacancy_text::{read_decimal, split};

use super::number::read_number;
use super::quantity::half;
use super::words::Word;
use crate::lexicon::Lexicon;
use crate::lexicon::either::numbers;

/// A count, and the words that state it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Count {
    pub(super) value: u64,
    /// The minutes that stand in one word with an hour.
    pub(super) minutes: Option<u64>,
    pub(super) is_in_words: bool,
    pub(super) used: usize,
}

/// The count that begins at `words[at]`; "one" alone is none.
pub(super) fn count(words: &[Word<'_>], at: usize, lexicon: &Lexicon) -> Option<Count> {
    let word = words.get(at)?;
    if let Some((hour, minutes)) = split(word.text, b'h')
        && let Some(value) = number(hour)
    {
        return Some(Count { value, minutes: number(minutes), is_in_words: false, used: 1 });
    }
    if let Some((value, used)) = grouped(words, at) {
        let (mut value, behind) = scaled(value, words, at + used);
        // French counts the hours of the afternoon on.
        if value < 12 && is_afternoon(words, at + used) {
            value += 12;
        }
        return Some(Count { value, minutes: None, is_in_words: false, used: used + behind });
    }
    let (value, used) = read_number(words, at, lexicon)?;
    let (value, behind) = scaled(value.into(), words, at + used);
    (value > 1).then_some(Count { value, minutes: None, is_in_words: true, used: used + behind })
}

/// The number of "007", "1er", "2nd"; those that have more digits than a computer's count as one.
pub(super) fn number(word: &str) -> Option<u64> {
    // Few words begin so, and every word is asked.
    word.bytes().next().filter(u8::is_ascii_digit)?;
    let length = word.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, ending) = word.split_at_checked(length)?;
    let is_number = ending.is_empty() || numbers::ENDINGS.contains(ending);
    is_number.then(|| read_decimal(digits).unwrap_or(u64::MAX))
}

/// The number at `words[at]`, with the groups of three digits behind it, and how many words it takes: "1,000",
/// "1 000".
fn grouped(words: &[Word<'_>], at: usize) -> Option<(u64, usize)> {
    let first = words.get(at)?;
    let mut value = number(first.text)?;
    let mut used = 1;
    let mut end = first.end;
    let may_go_on = first.text.len() <= 3;
    while let Some(next) = words.get(at + used).filter(|_| may_go_on)
        && next.start == end + 1
        && next.text.len() == 3
        && let Some(group) = number(next.text)
    {
        value = times(value, 1_000).saturating_add(group);
        (used, end) = (used + 1, next.end);
    }
    Some((value, used))
}

/// A number with the decimals and the "million" that may stand from `words[at]` on, and how many words these take.
fn scaled(value: u64, words: &[Word<'_>], at: usize) -> (u64, usize) {
    let word = |at: usize| words.get(at).map_or("", |word| word.text);
    let decimals = number(word(at)).filter(|_| scale(word(at + 1)) > 1);
    let next = at + usize::from(decimals.is_some());
    let scale = scale(word(next));
    if scale == 1 {
        return (value, 0);
    }
    let half = half(words, next + 1);
    let part = match word(at).len() {
        1 => scale / 10,
        2 => scale / 100,
        _ => scale / 1_000,
    };
    let rest = match decimals {
        Some(decimals) => times(decimals, part),
        None if half > 0 => scale / 2,
        None => 0,
    };
    (times(value, scale).saturating_add(rest), next + 1 + half - at)
}

/// The product, or what comes next to it: one that is checked would take 128 bits.
const fn times(value: u64, by: u64) -> u64 {
    let largest = u64::MAX / by;
    if value < largest { value * by } else { largest * by }
}

/// By how much a word multiplies the number before it.
fn scale(word: &str) -> u64 {
    if numbers::MILLIONS.contains(word) {
        1_000_000
    } else if numbers::MILLIARDS.contains(word) {
        1_000_000_000
    } else {
        1
    }
}

/// Whether "p.m." stands behind an hour: "6 p.m.", "8.30 pm", "from 1.30 to 5 p.m.".
fn is_afternoon(words: &[Word<'_>], at: usize) -> bool {
    const REACH: usize = 5;
    for word in words.iter().skip(at).take(REACH) {
        if numbers::AFTERNOON.contains(word.text) {
            return true;
        }
        if !numbers::BETWEEN_HOURS.contains(word.text) && number(word.text).is_none() {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang;

    use super::count;
    use crate::lexicon::Lexicon;
    use crate::read::words::words;

    #[track_caller]
    fn check(language: Lang, text: &str, value: u64, used: usize) {
        let count = count(&words(text), 0, Lexicon::of(language));
        assert_eq!(count.map(|it| (it.value, it.used)), Some((value, used)), "{text}");
    }

    #[test]
    fn reads_thousands_and_millions() {
        check(Lang::En, "1,000 users", 1_000, 2);
        check(Lang::Fr, "50 000 000 d'euros", 50_000_000, 3);
        check(Lang::Fr, "6,25 millions d'euros", 6_250_000, 3);
        check(Lang::En, "2.5 million", 2_500_000, 3);
        check(Lang::Fr, "cinquante millions d'euros", 50_000_000, 2);
        check(Lang::Fr, "un million et demi d'euros", 1_500_000, 4);
        check(Lang::En, "99.5 per cent", 99, 1);
    }

    #[test]
    fn reads_hours() {
        check(Lang::En, "6 p.m.", 18, 1);
        check(Lang::En, "1.30 to 5 p.m.", 13, 1);
        check(Lang::En, "9 a.m. to 5 p.m.", 9, 1);
        let hour = count(&words("14h15"), 0, Lexicon::of(Lang::Fr)).unwrap();
        assert_eq!((hour.value, hour.minutes), (14, Some(15)));
    }
}
