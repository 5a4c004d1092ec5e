//! Plain text: visible ASCII with single blanks between its words. Most of every notice is plain, and what is plain
//! needs no look at each of its characters.

use vacancy_text::bytes;

use crate::read::words::letters;

/// The length of the plain text that a text begins with.
pub(super) fn length(text: &str) -> usize {
    let text = text.as_bytes();
    let (groups, _) = text.as_chunks();
    // A blank at the start would follow one.
    let mut last = b' '.into();
    let mut length = 0;
    for &group in groups {
        let group = u64::from_le_bytes(group);
        let others = others(group, last);
        if others != 0 {
            return length + (others.trailing_zeros() / 8) as usize;
        }
        last = group >> 56;
        length += 8;
    }
    // What is filled up with zeros ends there.
    let others = others(letters(text, length, text.len()), last);
    length + (others.trailing_zeros() / 8) as usize
}

/// The highest bit of every one of eight bytes that is not plain, and perhaps of some behind the first that is
/// not: what it carries or borrows goes there. `last` is the byte before them.
const fn others(group: u64, last: u64) -> u64 {
    const ONE: u64 = bytes::eight(1);
    const BLANK: u64 = bytes::eight(b' ');
    let before = group << 8 | last;
    let is_below_blank = group.wrapping_sub(BLANK);
    let is_delete = group.wrapping_add(ONE);
    let is_doubled = ((group ^ BLANK) | (before ^ BLANK)).wrapping_sub(ONE);
    // Some write the backtick for an apostrophe.
    let is_backtick = (group ^ bytes::eight(b'`')).wrapping_sub(ONE);
    // "&nbsp;"
    let is_entity = (group ^ bytes::eight(b'&')).wrapping_sub(ONE);
    (group | is_below_blank | is_delete | is_doubled | is_backtick | is_entity) & bytes::HIGHEST
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
        assert_eq!(length("4&nbsp;703"), 1);
        assert_eq!(length(" in"), 0);
        assert_eq!(length(""), 0);
        assert_eq!(length("exactly "), 8);
        assert_eq!(length("exactly  two"), 8);
        assert_eq!(length("a line of sixteen"), 17);
        assert_eq!(length("of seven letters\u{7f}"), 16);
    }
}
