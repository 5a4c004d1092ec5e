//! Going through a text fast: by classes of bytes, one look a byte, whatever is looked for; or by eight
//! bytes at once, as one number, where the answer is in the highest bit of each.

/// The classes that each byte is in, one a bit.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ByteClasses([u8; 256]);

impl ByteClasses {
    pub(crate) const fn new(classes: &[(u8, &[u8])]) -> Self {
        let mut all = Self([0; 256]);
        let mut rest = classes;
        while let [(class, bytes), after @ ..] = rest {
            let mut members = *bytes;
            while let [byte, others @ ..] = members {
                all = all.and(*class, *byte, *byte);
                members = others;
            }
            rest = after;
        }
        all
    }

    /// With every byte from the one to the other, both included, in a class.
    pub(crate) const fn and(mut self, class: u8, first: u8, last: u8) -> Self {
        let mut byte = first as usize;
        while byte <= last as usize {
            self.0[byte] |= class;
            byte += 1;
        }
        self
    }

    pub(crate) fn of(&self, byte: u8) -> u8 {
        self.0.get(usize::from(byte)).copied().unwrap_or(0)
    }
}

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
