//! Plain text: visible ASCII with single blanks between its words. Most of every notice is plain, and
//! what is plain needs no look at each of its characters.

use crate::bytes;
use crate::read::words::letters;

/// The length of the plain text that a text begins with.
pub(crate) fn length(text: &str) -> usize {
    let text = text.as_bytes();
    let (groups, _) = text.as_chunks();
    // A blank at the start would follow one.
    let mut before = bytes::HIGHEST >> 56;
    let mut length = 0;
    for &group in groups {
        let (ends, blanks) = ends(u64::from_le_bytes(group), before);
        if ends != 0 {
            return length + (ends.trailing_zeros() / 8) as usize;
        }
        before = blanks >> 56;
        length += 8;
    }
    // What is filled up with zeros ends there.
    let (ends, _) = ends(letters(text, length, text.len()), before);
    length + (ends.trailing_zeros() / 8) as usize
}

/// The highest bit of every one of eight bytes that is not plain, and of every blank. `before` is the
/// highest bit of a byte if a blank stands before them.
const fn ends(group: u64, before: u64) -> (u64, u64) {
    let (visible, signs) = (bytes::from(group, b' '), bytes::from(group, b' ' + 1));
    let blanks = visible ^ signs;
    let doubled = blanks & (blanks << 8 | before);
    // Some write the backtick for an apostrophe.
    let others = !visible | bytes::from(group, 0x7F) | bytes::equal(group, b'`');
    ((group | others) & bytes::HIGHEST | doubled, blanks)
}

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
        assert_eq!(length("exactly "), 8);
        assert_eq!(length("exactly  two"), 8);
        assert_eq!(length("a line of sixteen"), 17);
        assert_eq!(length("of seven letters\u{7f}"), 16);
    }
}
