//! Letters whose accent is written as a character of its own.
//!
//! Texts copied from PDF viewers and from some systems come so. Only the accents of the languages
//! that are read are composed: tables for all of Unicode would weigh more than the page.

/// The letter that a letter and a combining accent make; `None` where they make none here.
pub(crate) fn compose(letter: char, accent: char) -> Option<char> {
    let pairs = match accent {
        '\u{300}' => "aàeèiìoòuùAÀEÈIÌOÒUÙ",
        '\u{301}' => "aáeéiíoóuúyýAÁEÉIÍOÓUÚYÝ",
        '\u{302}' => "aâeêiîoôuûAÂEÊIÎOÔUÛ",
        '\u{303}' => "aãnñoõAÃNÑOÕ",
        '\u{308}' => "aäeëiïoöuüyÿAÄEËIÏOÖUÜYŸ",
        '\u{30A}' => "aåAÅ",
        '\u{327}' => "cçCÇ",
        _ => return None,
    };
    let mut rest = pairs.chars();
    while let (Some(plain), Some(composed)) = (rest.next(), rest.next()) {
        if plain == letter {
            return Some(composed);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::compose;

    #[test]
    fn composes_the_accents_of_french() {
        assert_eq!(compose('e', '\u{301}'), Some('é'));
        assert_eq!(compose('C', '\u{327}'), Some('Ç'));
        assert_eq!(compose('y', '\u{308}'), Some('ÿ'));
        assert_eq!(compose('é', '\u{301}'), None);
        assert_eq!(compose('q', '\u{301}'), None);
    }
}
