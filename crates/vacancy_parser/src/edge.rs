//! Signs at the edges of words, and between them.
//!
//! A function over a list of signs, and not a pattern for each: the standard library's patterns are
//! compiled anew for every number of signs and every closure.

use vacancy_text::bytes;

/// The text without these signs before it.
#[inline(never)]
pub(crate) fn trim_start<'t>(text: &'t str, signs: &str) -> &'t str {
    debug_assert!(are_signs(signs), "a letter or a figure is no sign: {signs:?}");
    // Most texts begin with a letter or a figure, and end with one, which no sign is.
    if text.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric) {
        return text;
    }
    let mut rest = text.chars();
    loop {
        let text = rest.as_str();
        if !rest.next().is_some_and(|sign| is_one(sign, signs)) {
            return text;
        }
    }
}

/// The text without these signs behind it.
#[inline(never)]
pub(crate) fn trim_end<'t>(text: &'t str, signs: &str) -> &'t str {
    debug_assert!(are_signs(signs), "a letter or a figure is no sign: {signs:?}");
    if text.as_bytes().last().is_some_and(u8::is_ascii_alphanumeric) {
        return text;
    }
    let mut rest = text.chars();
    loop {
        let text = rest.as_str();
        if !rest.next_back().is_some_and(|sign| is_one(sign, signs)) {
            return text;
        }
    }
}

pub(crate) fn trim<'t>(text: &'t str, signs: &str) -> &'t str {
    trim_end(trim_start(text, signs), signs)
}

/// Whether a text begins with one of the signs.
pub(crate) fn begins(text: &str, signs: &str) -> bool {
    trim_start(text, signs).len() < text.len()
}

/// Whether a text ends with one of the signs.
pub(crate) fn ends(text: &str, signs: &str) -> bool {
    trim_end(text, signs).len() < text.len()
}

/// The text without the one of the signs that it begins with; `None` where it begins with none.
pub(crate) fn without_first<'t>(text: &'t str, signs: &str) -> Option<&'t str> {
    let mut rest = text.chars();
    rest.next().filter(|sign| is_one(*sign, signs))?;
    Some(rest.as_str())
}

/// The text without the one of the signs that it ends with; `None` where it ends with none.
pub(crate) fn without_last<'t>(text: &'t str, signs: &str) -> Option<&'t str> {
    let mut rest = text.chars();
    rest.next_back().filter(|sign| is_one(*sign, signs))?;
    Some(rest.as_str())
}

/// Where one of the signs first stands.
#[inline(never)]
pub(crate) fn first(text: &str, signs: &str) -> Option<usize> {
    if let &[sign] = signs.as_bytes() {
        return bytes::position(text.as_bytes(), sign);
    }
    text.char_indices().find(|(_, sign)| is_one(*sign, signs)).map(|(at, _)| at)
}

/// Whether one of the signs stands anywhere.
pub(crate) fn has(text: &str, signs: &str) -> bool {
    first(text, signs).is_some()
}

/// The words before the first of the signs, and those behind it.
pub(crate) fn split<'t>(text: &'t str, signs: &str) -> Option<(&'t str, &'t str)> {
    split_at(text, first(text, signs)?)
}

/// The words before the last of the signs, and those behind it.
#[inline(never)]
pub(crate) fn split_last<'t>(text: &'t str, signs: &str) -> Option<(&'t str, &'t str)> {
    let mut all = text.char_indices();
    let (last, _) = all.rfind(|(_, sign)| is_one(*sign, signs))?;
    split_at(text, last)
}

/// The words behind the last of the signs: all of them where there is none.
#[inline(never)]
pub(crate) fn behind_last<'t>(text: &'t str, signs: &str) -> &'t str {
    split_last(text, signs).map_or(text, |(_, behind)| behind)
}

/// The words before the first of the signs: all of them where there is none.
#[inline(never)]
pub(crate) fn before_first<'t>(text: &'t str, signs: &str) -> &'t str {
    first(text, signs).and_then(|at| text.get(..at)).unwrap_or(text)
}

/// The bracket that a text begins with: "(12 x per year)".
#[inline(never)]
pub(crate) fn bracket(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('(')?;
    text.get(..first(inner, ")")? + "()".len())
}

/// Whether there are more words than so many.
#[inline(never)]
pub(crate) fn has_more_words(text: &str, most: usize) -> bool {
    let mut count = 0;
    let mut is_word = false;
    for character in text.chars() {
        let begins = !is_word;
        is_word = !character.is_whitespace();
        count += usize::from(begins && is_word);
        if count > most {
            return true;
        }
    }
    false
}

/// The text before the sign that stands here, and behind it.
#[inline(never)]
fn split_at(text: &str, at: usize) -> Option<(&str, &str)> {
    let (before, behind) = text.split_at_checked(at)?;
    let mut behind = behind.chars();
    behind.next()?;
    Some((before, behind.as_str()))
}

fn are_signs(signs: &str) -> bool {
    !signs.bytes().any(|it| it.is_ascii_alphanumeric())
}

fn is_one(sign: char, signs: &str) -> bool {
    match u8::try_from(sign) {
        Ok(sign) if sign.is_ascii() => {
            !sign.is_ascii_alphanumeric() && signs.bytes().any(|one| one == sign)
        }
        _ => signs.chars().any(|one| one == sign),
    }
}

#[cfg(test)]
mod tests {
    use super::{
        begins, behind_last, bracket, ends, first, split, split_last, trim, trim_end, trim_start,
    };

    #[test]
    fn takes_signs_off_either_edge() {
        assert_eq!(trim_start("« : words »", "« :"), "words »");
        assert_eq!(trim_end("« : words »", " »"), "« : words");
        assert_eq!(trim("--a-b--", "-"), "a-b");
        assert_eq!(trim("...", "."), "");
        assert_eq!(trim("a", ""), "a");
    }

    #[test]
    fn tells_what_a_text_begins_and_ends_with() {
        assert!(ends("six ans.", ".;") && !ends("six ans", ".;"));
        assert!(begins("(six", "([") && !begins("", "(["));
    }

    #[test]
    fn parts_a_text_at_a_sign() {
        assert_eq!(first("été, hiver; été", ";,"), Some(5));
        assert_eq!(split("Mons, Belgium-B", "-,"), Some(("Mons", " Belgium-B")));
        assert_eq!(split_last("a\u{A0}b\u{A0}c", " \u{A0}"), Some(("a\u{A0}b", "c")));
        assert_eq!((behind_last("a:b", " :"), behind_last("a:", " :")), ("b", ""));
    }

    #[test]
    fn finds_the_bracket_at_the_start() {
        assert_eq!(bracket("(a) (b)"), Some("(a)"));
        assert_eq!((bracket("a (b)"), bracket("(a"), bracket("")), (None, None, None));
    }

    #[test]
    fn leaves_a_text_without_the_sign_whole() {
        assert_eq!((first("six", ";"), split("six", ";"), split_last("", ";")), (None, None, None));
        assert_eq!(behind_last("six", " "), "six");
    }
}
