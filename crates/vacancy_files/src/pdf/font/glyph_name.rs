//! The letters that a glyph's name says, after Adobe's specification
//! (<https://github.com/adobe-type-tools/agl-specification>).

use glyph_names::GLYPH_NAME_PAIRS;

use super::letters::Letters;

/// Names that Adobe's list for new fonts leaves out and files use all the same.
const OTHERS: [(&str, &str); 11] = [
    ("ff", "ff"),
    ("fi", "fi"),
    ("fl", "fl"),
    ("ffi", "ffi"),
    ("ffl", "ffl"),
    ("nbspace", " "),
    ("nonbreakingspace", " "),
    ("sfthyphen", "\u{AD}"),
    ("middot", "·"),
    ("overscore", "¯"),
    ("euro", "€"),
];

/// "eacute" is é, "`f_f_i`" ffi, "uni00E9" é; a name that only counts ("g12") says nothing.
pub(super) fn letters(name: &str) -> Option<Letters> {
    let base = name.split('.').next().unwrap_or_default();
    let text: Option<String> = base.split('_').map(part).collect();
    Letters::new(&text?)
}

fn part(name: &str) -> Option<String> {
    if let Some((_, text)) = OTHERS.iter().find(|(other, _)| *other == name) {
        return Some((*text).to_owned());
    }
    if let Some((character, _)) = GLYPH_NAME_PAIRS.iter().find(|(_, known)| *known == name) {
        return Some(character.to_string());
    }
    if let Some(units) = name.strip_prefix("uni").filter(|hex| hex.len() % 4 == 0) {
        let units: Option<Vec<u16>> = units
            .as_bytes()
            .chunks(4)
            .map(|hex| u16::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok())
            .collect();
        return String::from_utf16(&units?).ok();
    }
    let hex = name.strip_prefix('u').filter(|hex| (4..=6).contains(&hex.len()))?;
    char::from_u32(u32::from_str_radix(hex, 16).ok()?).map(String::from)
}

#[cfg(test)]
mod tests {
    use super::letters;
    use crate::pdf::font::letters::Letters;

    #[test]
    fn reads_names() {
        for (name, character) in
            [("eacute", 'é'), ("uni20AC", '€'), ("u00E9", 'é'), ("a.sc", 'a'), ("Euro", '€')]
        {
            assert_eq!(letters(name), Some(Letters::One(character)), "{name}");
        }
        assert_eq!(letters("f_f_i"), Some(Letters::Many("ffi".into())));
        assert_eq!(letters("fl"), Some(Letters::Many("fl".into())));
    }

    #[test]
    fn knows_nothing_of_names_that_count() {
        for name in ["g12", "c65", "cid_12", ".notdef", "", "uniXYZW"] {
            assert_eq!(letters(name), None, "{name}");
        }
    }
}
