//! Small letters, for comparing words: those of the languages that are read. The tables of the standard
//! library, for all the world's letters, are six kilobytes of the first file's load.

/// A text in small letters.
pub(super) fn text(text: &str) -> String {
    text.chars().map(letter).collect()
}

pub(super) fn letter(character: char) -> char {
    match character {
        'À'..='Ö' | 'Ø'..='Þ' => {
            char::from_u32(u32::from(character) + 0x20).unwrap_or(character)
        }
        'Œ' => 'œ',
        'Ÿ' => 'ÿ',
        other => other.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::{letter, text};

    #[test]
    fn writes_french_small() {
        assert_eq!(text("ŒUVRE, ÉLÈVE, Ÿ × Grade G12"), "œuvre, élève, ÿ × grade g12");
    }

    #[test]
    fn agrees_with_unicode_on_western_letters() {
        for character in '\0'..='\u{FF}' {
            assert_eq!(character.to_lowercase().next(), Some(letter(character)));
        }
    }
}
