//! How much a file may unfold: every object that is read, every stream that is unpacked and every glyph
//! that is drawn is paid for here, so that no file, however made, takes more time or memory than its bounds
//! allow.

use std::cell::Cell;

use crate::unpacked::Unpacked;
use crate::{Bound, FileError, Limits};

/// What is left to spend, in bytes.
#[derive(Debug)]
pub(super) struct Budget<'u> {
    left: Cell<usize>,
    unpacked: &'u Unpacked,
    bound: Bound,
}

/// A small file may unfold to this much whatever its ratio: a page of rules and tables repeats itself.
const ALWAYS_ALLOWED: usize = 16 << 20;

impl<'u> Budget<'u> {
    pub(super) fn new(file_bytes: usize, limits: &Limits, unpacked: &'u Unpacked) -> Self {
        let (left, bound) = unpacked.most(file_bytes, ALWAYS_ALLOWED, limits);
        Self { left: Cell::new(left), unpacked, bound }
    }

    /// Pays for so many bytes. Once they are not left, nothing is.
    ///
    /// # Errors
    /// Where they are not left.
    pub(super) fn charge(&self, bytes: usize) -> Result<(), FileError> {
        let left = self.left.get().checked_sub(bytes).ok_or_else(|| self.exceed())?;
        self.left.set(left);
        self.unpacked.add(bytes);
        Ok(())
    }

    pub(super) fn left(&self) -> usize {
        self.left.get()
    }

    /// Leaves nothing, and says so.
    pub(super) fn exceed(&self) -> FileError {
        self.unpacked.add(self.left.replace(0));
        FileError::TooLarge(self.bound)
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;
    use crate::unpacked::Unpacked;
    use crate::{Bound, FileError, Limits};

    #[test]
    fn pays_until_nothing_is_left() {
        let unpacked = Unpacked::default();
        let budget = Budget::new(100_000, &Limits::default(), &unpacked);
        assert_eq!(budget.charge(20_000_000), Ok(()));
        assert_eq!(budget.left(), 0);
        let budget = Budget::new(100_000, &Limits::default(), &unpacked);
        let refused = Err(FileError::TooLarge(Bound::UnpackingRatio(200)));
        assert_eq!(budget.charge(20_000_001), refused);
        assert_eq!(budget.charge(1), refused);
        let (left, _) = unpacked.most(usize::MAX, 0, &Limits::default());
        assert_eq!(Limits::default().unpacked_bytes - left, 40_000_000);
        let most = Limits { unpacked_bytes: 40_000_001, ..Limits::default() };
        assert_eq!(Budget::new(100_000, &most, &unpacked).left(), 1);
    }
}
