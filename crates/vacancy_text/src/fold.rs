//! Text without case, accents and typography: what two spellings of a word have in common.

/// What becomes of a letter where neither case nor accents nor typography count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fold {
    /// White space, or what stands for it.
    Blank,
    /// Not to be seen: a soft hyphen, a mark of direction.
    Nothing,
    /// A combining mark: belongs to the character before.
    Accent,
    /// Another letter, or several.
    To(&'static str),
    /// Itself: a plain letter in its case, one of another script, a sign.
    Keep(char),
}

/// What a letter folds to. Plain letters keep their case here: their texts are lowered as a whole.
#[inline]
pub fn fold_character(character: char) -> Fold {
    Fold::To(match character {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'À' | 'Á' | 'Â' | 'Ã' | 'Ä' | 'Å' => "a",
        'ç' | 'Ç' => "c",
        'è' | 'é' | 'ê' | 'ë' | 'È' | 'É' | 'Ê' | 'Ë' => "e",
        'ì' | 'í' | 'î' | 'ï' | 'Ì' | 'Í' | 'Î' | 'Ï' => "i",
        'ñ' | 'Ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ö' | 'Ø' => "o",
        'ù' | 'ú' | 'û' | 'ü' | 'Ù' | 'Ú' | 'Û' | 'Ü' => "u",
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => "y",
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        'ß' => "ss",
        '`' | '\u{2018}' | '\u{2019}' | '\u{201A}' | '\u{201B}' | '\u{2032}' | '\u{B4}'
        | '\u{2BC}' => "'",
        '\u{201C}' | '\u{201D}' | '\u{201E}' | '\u{2033}' | '«' | '»' => "\"",
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' => "-",
        '…' => "...",
        // Variation selectors choose between a sign and its picture.
        '\u{FE00}'..='\u{FE0F}' => return Fold::Nothing,
        _ if is_unseen(character) => return Fold::Nothing,
        '\u{300}'..='\u{36F}' => return Fold::Accent,
        '\u{FF01}'..='\u{FF5E}' => {
            let narrow = u8::try_from(u32::from(character) - 0xFF01 + 0x21).unwrap_or(b' ');
            return Fold::Keep(narrow.to_ascii_lowercase().into());
        }
        _ => match ligature(character) {
            Some(letters) => letters,
            None if character.is_whitespace() || character.is_control() => return Fold::Blank,
            // Letters of other scripts name nothing here, in either case.
            None => return Fold::Keep(character),
        },
    })
}

/// Whether a character is not to be seen: a soft hyphen, one without width, a mark of direction or of byte order.
pub const fn is_unseen(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// The letters that a typographer's ligature joins: `fi` of `ﬁ`. Those that are letters of a language (œ, æ) are none.
pub const fn ligature(character: char) -> Option<&'static str> {
    Some(match character {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' | 'ﬆ' => "st",
        _ => return None,
    })
}

/// Puts a folded text in place of what stands in `folded`: one line, small plain letters, single blanks.
///
/// ```
/// let mut folded = String::new();
/// vacancy_text::fold_into("Durée\u{a0}: l\u{2019}ANNÉE", &mut folded);
/// assert_eq!(folded, "duree : l'annee");
/// ```
pub fn fold_into(text: &str, folded: &mut String) {
    folded.clear();
    folded.reserve(text.len());
    for character in text.chars() {
        if character.is_ascii_graphic() && character != '`' {
            folded.push(character.to_ascii_lowercase());
            continue;
        }
        match fold_character(character) {
            Fold::Blank if folded.is_empty() || folded.ends_with(' ') => {}
            Fold::Blank => folded.push(' '),
            Fold::Nothing | Fold::Accent => {}
            Fold::To(piece) => folded.push_str(piece),
            Fold::Keep(kept) => folded.push(kept),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::fold_into;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let mut folded = "what stood there".to_owned();
        fold_into(text, &mut folded);
        assert_eq!(folded, expected);
    }

    #[test]
    fn leaves_out_case_accents_and_typography() {
        check("Crisis Response", "crisis response");
        check("Déterminée", "determinee");
        check("de\u{301}termine\u{301}e", "determinee");
        check("l\u{2019}Œuvre\u{2026}", "l'oeuvre...");
        check("after\u{2011}action\u{ad}s", "after-actions");
        check("ＧＲＡＤＥ", "grade");
    }

    #[test]
    fn makes_one_line_of_single_blanks() {
        check("  in\r\n\tthe \u{a0}post", "in the post");
        check("", "");
        check(" \n", "");
    }

    #[test]
    fn keeps_what_no_folding_is_known_for() {
        check("Αθήνα 5-6 [x]", "Αθήνα 5-6 [x]");
    }
}
