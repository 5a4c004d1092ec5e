//! Classes of bytes, for going through a text fast: one look a byte, whatever is looked for.

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
