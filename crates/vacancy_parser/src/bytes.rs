//! Eight bytes at once, as one number: what is asked of each is answered in its highest bit.

/// The highest bit of each of eight bytes.
pub(crate) const HIGHEST: u64 = eight(0x80);

/// Eight times the same byte.
pub(crate) const fn eight(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// Which of eight bytes are at least `byte`, by their lower seven bits. What is added carries into the
/// highest bit from a certain byte on.
pub(crate) const fn from(group: u64, byte: u8) -> u64 {
    ((group & !HIGHEST) + eight(0x80 - byte)) & HIGHEST
}

/// Which of eight bytes are less than `byte`, by their lower seven bits.
pub(crate) const fn below(group: u64, byte: u8) -> u64 {
    from(group, byte) ^ HIGHEST
}

/// Which of eight bytes are `byte`, by their lower seven bits.
pub(crate) const fn equal(group: u64, byte: u8) -> u64 {
    below(group ^ eight(byte), 1)
}

#[cfg(test)]
mod tests {
    use super::{below, equal, from};

    #[test]
    fn compares_eight_bytes_at_once() {
        for byte in 0..=0x7F_u8 {
            let group = u64::from_le_bytes([byte, 0, b'a', b' ', 0x7F, b'`', b'z', b'0']);
            let marks = |of: &dyn Fn(u8) -> bool| {
                let bits = group.to_le_bytes().map(|it| if of(it) { 0x80 } else { 0 });
                u64::from_le_bytes(bits)
            };
            assert_eq!(from(group, b'a'), marks(&|it| it >= b'a'));
            assert_eq!(below(group, b' '), marks(&|it| it < b' '));
            assert_eq!(equal(group, b'`'), marks(&|it| it == b'`'));
        }
    }
}
