//! Accents that are drawn as glyphs of their own, over or under a letter: older fonts have no "é" but an
//! "e" and a "´".

use super::draw::{Drawing, Glyph};

/// The accent that a glyph puts on the letter it stands over, as the sign that follows its letter.
pub(super) fn over(drawing: &Drawing, accent: &Glyph, letter: &Glyph) -> Option<char> {
    let combining = combining(drawing.text(accent))?;
    let middle = f64::midpoint(accent.left, accent.right);
    let is_over = letter.left < middle && middle < letter.right;
    let is_letter = drawing.text(letter).chars().all(char::is_alphabetic);
    (is_over && is_letter).then_some(combining)
}

/// A letter with its accent: the one character that people type, where there is one.
pub(super) fn composed(letter: char, accent: char) -> Option<char> {
    let (_, plain, accented) = COMPOSED.iter().find(|(known, ..)| *known == accent)?;
    let at = plain.chars().position(|known| known == letter)?;
    accented.chars().nth(at)
}

const COMPOSED: [(char, &str, &str); 6] = [
    ('\u{300}', "aeiouıAEIOU", "àèìòùìÀÈÌÒÙ"),
    ('\u{301}', "aeiouyıAEIOUY", "áéíóúýíÁÉÍÓÚÝ"),
    ('\u{302}', "aeiouıAEIOU", "âêîôûîÂÊÎÔÛ"),
    ('\u{303}', "anoANO", "ãñõÃÑÕ"),
    ('\u{308}', "aeiouyıAEIOUY", "äëïöüÿïÄËÏÖÜŸ"),
    ('\u{327}', "cC", "çÇ"),
];

fn combining(text: &str) -> Option<char> {
    let mut characters = text.chars();
    let combining = match characters.next()? {
        '`' | '\u{300}' => '\u{300}',
        '´' | '\u{301}' => '\u{301}',
        'ˆ' | '^' | '\u{302}' => '\u{302}',
        '˜' | '~' | '\u{303}' => '\u{303}',
        '¨' | '\u{308}' => '\u{308}',
        '¸' | '\u{327}' => '\u{327}',
        _ => return None,
    };
    characters.next().is_none().then_some(combining)
}

#[cfg(test)]
mod tests {
    use super::composed;

    #[test]
    fn puts_letter_and_accent_together() {
        assert_eq!(composed('e', '\u{301}'), Some('é'));
        assert_eq!(composed('ı', '\u{302}'), Some('î'));
        assert_eq!(composed('C', '\u{327}'), Some('Ç'));
        assert_eq!(composed('x', '\u{301}'), None);
    }
}
