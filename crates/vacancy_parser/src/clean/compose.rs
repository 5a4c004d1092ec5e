//! Letters whose accent is written as a character of its own, and letters written as one.
//!
//! Texts copied from PDF viewers and from some systems come so. Only the accents of the languages
//! that are read are composed: tables for all of Unicode would weigh more than the page.

/// The letter that a letter and a combining accent make; `None` where they make none here.
pub(super) fn compose(letter: char, accent: char) -> Option<char> {
    let row = match accent {
        '\u{300}' => ["aàeèiìoòuù", "AÀEÈIÌOÒUÙ"],
        '\u{301}' => ["aáeéiíoóuúyý", "AÁEÉIÍOÓUÚYÝ"],
        '\u{302}' => ["aâeêiîoôuû", "AÂEÊIÎOÔUÛ"],
        '\u{303}' => ["aãnñoõ", "AÃNÑOÕ"],
        '\u{308}' => ["aäeëiïoöuüyÿ", "AÄEËIÏOÖUÜYŸ"],
        '\u{30A}' => ["aå", "AÅ"],
        '\u{327}' => ["cç", "CÇ"],
        _ => return None,
    };
    let mut pairs = row.iter().flat_map(|pairs| {
        let letters: Vec<char> = pairs.chars().collect();
        letters
            .chunks_exact(2)
            .map(|pair| (pair.first().copied(), pair.last().copied()))
            .collect::<Vec<_>>()
    });
    pairs.find(|(plain, _)| *plain == Some(letter))?.1
}

/// The letters of a ligature.
pub(super) const fn ligature(character: char) -> Option<&'static str> {
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
