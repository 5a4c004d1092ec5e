//! Plain text: visible ASCII with single blanks between its words. Most of every notice is plain, and
//! what is plain needs no look at each of its characters.

use crate::bytes::ByteClasses;

/// The length of the plain text that a text begins with.
pub(crate) fn length(text: &str) -> usize {
    let mut last = BLANK;
    let ends = |&byte: &u8| {
        let class = CLASSES.of(byte);
        let is_end = class & (last | OTHER) != 0;
        last = class;
        is_end
    };
    text.as_bytes().iter().position(ends).unwrap_or(text.len())
}

const BLANK: u8 = 1;
const OTHER: u8 = 2;
/// The backtick is no plain text: some write it for an apostrophe.
const CLASSES: ByteClasses =
    ByteClasses::new(&[(BLANK, b" "), (OTHER, b"`")]).and(OTHER, 0, 0x1F).and(OTHER, 0x7F, 0xFF);

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
