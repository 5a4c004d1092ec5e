//! Plain text: visible ASCII with single blanks between its words. Most of every notice is plain, and
//! what is plain needs no look at each of its characters.

use crate::bytes::ByteSet;

/// The length of the plain text that a text begins with.
pub(crate) fn length(text: &str) -> usize {
    let mut was_blank = true;
    let ends = |&byte: &u8| {
        let is_blank = byte == b' ';
        let is_second = is_blank && was_blank;
        was_blank = is_blank;
        is_second || !PLAIN.has(byte)
    };
    text.as_bytes().iter().position(ends).unwrap_or(text.len())
}

/// All but the backtick: some write it for an apostrophe.
const PLAIN: ByteSet = ByteSet::of(b"").and(b' ', b'_').and(b'a', b'~');

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn ends_before_what_needs_a_look() {
        assert_eq!(length("NATO Grade: G12"), 15);
        assert_eq!(length("short  notice"), 6);
        assert_eq!(length("short "), 6);
        assert_eq!(length("d\u{e9}fini"), 1);
        assert_eq!(length("the\u{a0}post"), 3);
        assert_eq!(length("l`autre"), 1);
        assert_eq!(length(" in"), 0);
        assert_eq!(length(""), 0);
    }
}
