//! How wide words look.

/// As many characters as a reader sees: a doubled blank counts as one (more of them set words out to
/// a column), accents set apart from their letters and soft hyphens as none.
pub(super) fn characters(text: &str) -> u32 {
    let bytes = text.as_bytes();
    // Most words are as wide as they are long.
    if bytes.iter().all(u8::is_ascii_graphic) {
        return u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    }
    let is_doubled = |near: &&[u8]| matches!(near, [a, b' ', b' ', b] if *a != b' ' && *b != b' ');
    let is_unseen = |pair: &&[u8]| matches!(pair, [0xCC, _] | [0xCD, ..=0xAF] | [0xC2, 0xAD]);
    let doubled = bytes.windows(4).filter(is_doubled).count();
    let unseen = bytes.windows(2).filter(is_unseen).count();
    let seen = text.chars().count().saturating_sub(doubled + unseen);
    u32::try_from(seen).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::characters;

    #[test]
    fn counts_what_a_reader_sees() {
        // "Defense, premiere"
        assert_eq!(characters("De\u{301}fense,  pre\u{AD}mie\u{300}re"), 17);
        assert_eq!(characters("7.       USEFUL"), 15);
        assert_eq!(characters(" "), 1);
        assert_eq!(characters(""), 0);
    }
}
