//! Sets of bytes, for going through a text fast: one look a byte, whatever the set.

/// A set of bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ByteSet([bool; 256]);

impl ByteSet {
    pub(crate) const fn of(bytes: &[u8]) -> Self {
        let mut set = [false; 256];
        let mut rest = bytes;
        while let [byte, after @ ..] = rest {
            set[*byte as usize] = true;
            rest = after;
        }
        Self(set)
    }

    /// With every byte from the one to the other, both included.
    pub(crate) const fn and(self, first: u8, last: u8) -> Self {
        let mut set = self.0;
        let mut byte = first as usize;
        while byte <= last as usize {
            set[byte] = true;
            byte += 1;
        }
        Self(set)
    }

    pub(crate) fn has(&self, byte: u8) -> bool {
        self.0.get(usize::from(byte)).copied().unwrap_or(false)
    }

    /// How many bytes stand before the first one of the set.
    pub(crate) fn before(&self, bytes: &[u8]) -> usize {
        bytes.iter().position(|&byte| self.has(byte)).unwrap_or(bytes.len())
    }

    /// How many bytes of the set the text begins with.
    pub(crate) fn run(&self, bytes: &[u8]) -> usize {
        bytes.iter().position(|&byte| !self.has(byte)).unwrap_or(bytes.len())
    }
}
