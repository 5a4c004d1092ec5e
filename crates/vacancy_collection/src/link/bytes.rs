//! Numbers and runs of bytes, written and read.

/// What is still to be read. Every reader gives `None` where the bytes are no such thing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bytes<'b>(pub &'b [u8]);

impl<'b> Bytes<'b> {
    pub(super) const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn take(&mut self, count: usize) -> Option<&'b [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// A number of seven bits a byte, the lowest first; of 64 bits at most.
    pub(super) fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let &[byte] = self.take(1)? else { return None };
            let bits = u64::from(byte & 0x7f);
            if bits << shift >> shift != bits {
                return None;
            }
            number |= bits << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// As many bytes as the number before them says.
    pub(super) fn counted(&mut self) -> Option<Self> {
        let count = usize::try_from(self.number()?).ok()?;
        self.take(count).map(Self)
    }
}

pub(super) fn write_number(mut number: u64, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    out.push(number.to_le_bytes()[0]);
}

/// Bytes after their number.
pub(super) fn write_counted(bytes: &[u8], out: &mut Vec<u8>) {
    write_number(bytes.len() as u64, out);
    out.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use super::{Bytes, write_counted, write_number};

    #[test]
    fn reads_the_numbers_it_writes() {
        for number in [0, 1, 127, 128, 16_383, 16_384, u64::from(u32::MAX), u64::MAX] {
            let mut out = Vec::new();
            write_number(number, &mut out);
            let mut bytes = Bytes(&out);
            assert_eq!(bytes.number(), Some(number));
            assert!(bytes.is_empty());
        }
    }

    #[test]
    fn refuses_numbers_that_end_too_soon_or_too_late() {
        for bytes in [&[][..], &[0x80], &[0xff; 9], &[0xff; 11]] {
            assert_eq!(Bytes(bytes).number(), None, "{bytes:?}");
        }
    }

    #[test]
    fn refuses_a_run_that_is_longer_than_what_there_is() {
        let mut out = Vec::new();
        write_counted(b"notice", &mut out);
        assert_eq!(Bytes(&out).counted().map(|run| run.0), Some(&b"notice"[..]));
        out.pop();
        assert!(Bytes(&out).counted().is_none());
        assert!(Bytes(&[0xff, 0xff, 0xff, 0xff, 0x0f]).counted().is_none());
    }
}
