//! What a character is, in the scripts of the languages that are read.
//!
//! The standard library knows this of all of Unicode, by tables of 5 kB in the page. English and
//! French, and the names of people and places in them, need the Latin letters up to U+024F; letters
//! of other scripts are told from signs by their blocks, and have no case here.

use vacancy_text::{trim_start, trim_start_of};

/// Whether a character is a letter.
pub(crate) const fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\x7F' => c.is_ascii_alphabetic(),
        'ª' | 'µ' | 'º' => true,
        '×' | '÷' => false,
        'À'..='\u{2FF}' | '\u{370}'..='\u{1FFF}' | '\u{2C00}'..='\u{2DFF}' => true,
        '\u{3040}'..='\u{D7FF}' | '\u{FB00}'..='\u{FB06}' => true,
        _ => false,
    }
}

/// Whether a character is a letter or a figure, as words have them.
pub(crate) const fn is_word(c: char) -> bool {
    is_letter(c) || matches!(c, '0'..='9' | '²' | '³' | '¹' | '¼'..='¾' | '\u{2150}'..='\u{2188}')
}

pub(crate) const fn is_small(c: char) -> bool {
    match c {
        '\0'..='\x7F' => c.is_ascii_lowercase(),
        '\u{FB00}'..='\u{FB06}' => true,
        _ => is_latin(c) && !is_capital(c),
    }
}

pub(crate) const fn is_capital(c: char) -> bool {
    // From U+0100 on capitals and small letters take turns.
    let is_even = (c as u32).is_multiple_of(2);
    match c {
        '\0'..='\x7F' => c.is_ascii_uppercase(),
        '×' => false,
        'À'..='Þ' | 'Ÿ' => true,
        'ĸ' | 'ŉ' | 'ſ' => false,
        'Ĺ'..='ň' | 'Ź'..='ž' => !is_even,
        'Ā'..='\u{17F}' | '\u{218}'..='\u{21B}' => is_even,
        _ => false,
    }
}

/// Where a character of a kind first stands. Called from everywhere: as a pattern of the standard library, each
/// kind would be compiled anew.
pub(crate) fn find(words: &str, is: fn(char) -> bool) -> Option<usize> {
    words.char_indices().find(|(_, character)| is(*character)).map(|(at, _)| at)
}

/// Whether a character of a kind stands anywhere.
pub(crate) fn has(words: &str, is: fn(char) -> bool) -> bool {
    find(words, is).is_some()
}

/// Whether words begin with a character of a kind.
#[inline(never)]
pub(crate) fn begins(words: &str, is: fn(char) -> bool) -> bool {
    words.chars().next().is_some_and(is)
}

/// Whether words end with a character of a kind.
#[inline(never)]
pub(crate) fn ends(words: &str, is: fn(char) -> bool) -> bool {
    words.chars().next_back().is_some_and(is)
}

/// "📌 Officer": whoever passes a notice on puts signs before its lines.
pub(crate) fn without_signs(words: &str) -> &str {
    let is_sign = |c: char| !c.is_ascii() && !is_word(c) && c != '«';
    let rest = trim_start_of(words, is_sign);
    if rest.len() < words.len() { trim_start(rest) } else { words }
}

/// Whether there are letters and all are capitals.
pub(crate) fn is_capitals(words: &str) -> bool {
    let mut letters = words.chars().filter(|&c| is_letter(c)).peekable();
    letters.peek().is_some() && letters.all(is_capital)
}

const fn is_latin(c: char) -> bool {
    is_letter(c) && (c as u32) < 0x250
}

#[cfg(test)]
mod tests {
    use super::{is_capital, is_capitals, is_letter, is_small, is_word};

    /// The letters of the languages that are read, and of the names in them.
    const LETTERS: &str =
        "aàâäãåąbcçćčdďđeèéêëęěfgğhiìíîïjklłľmnñńňoòóôöõøőœpqrřsßśšștťțuùúûüůűvwxyýÿzźżžæðþ";

    #[test]
    fn agrees_with_the_standard_library_on_the_letters_that_are_met() {
        for small in LETTERS.chars() {
            assert!(is_letter(small) && is_small(small) && !is_capital(small), "{small}");
            for capital in small.to_uppercase() {
                assert!(is_letter(capital) && is_capital(capital), "{capital}");
            }
        }
        for c in '\0'..='\u{17F}' {
            assert_eq!(is_word(c), c.is_alphanumeric(), "{c:?}");
        }
        for c in '\0'..='\u{17F}' {
            assert_eq!(is_capital(c), c.is_uppercase(), "{c:?}");
            assert_eq!(is_small(c), c.is_lowercase(), "{c:?}");
        }
    }

    #[test]
    fn tells_capitals_from_mixed_case_and_from_figures() {
        assert!(is_capitals("3. RÉSUMÉ"));
        assert!(!is_capitals("NATO Grade"));
        assert!(!is_capitals("250871"));
    }
}
