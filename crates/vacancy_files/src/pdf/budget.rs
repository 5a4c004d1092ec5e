//! How much a file may unfold: every object that is read, every stream that is unpacked and every glyph
//! that is drawn is paid for here, so that no file, however made, takes more time or memory than its bounds
//! allow.

use std::cell::Cell;

use crate::{Bound, FileError, Limits};

/// What is left to spend, in bytes.
#[derive(Debug)]
pub(super) struct Budget {
    left: Cell<usize>,
    bound: Bound,
}

/// A small file may unfold to this much whatever its ratio: a page of rules and tables repeats itself.
const ALWAYS_ALLOWED: usize = 16 << 20;

impl Budget {
    pub(super) fn new(file_bytes: usize, limits: &Limits) -> Self {
        let by_ratio = file_bytes.saturating_mul(limits.unpacking_ratio).max(ALWAYS_ALLOWED);
        if by_ratio < limits.unpacked_bytes {
            Self { left: Cell::new(by_ratio), bound: Bound::UnpackingRatio(limits.unpacking_ratio) }
        } else {
            let bound = Bound::UnpackedBytes(limits.unpacked_bytes);
            Self { left: Cell::new(limits.unpacked_bytes), bound }
        }
    }

    /// Pays for so many bytes. Once they are not left, nothing is.
    ///
    /// # Errors
    /// Where they are not left.
    pub(super) fn charge(&self, bytes: usize) -> Result<(), FileError> {
        let left = self.left.get().checked_sub(bytes).ok_or_else(|| self.exceed())?;
        self.left.set(left);
        Ok(())
    }

    pub(super) fn left(&self) -> usize {
        self.left.get()
    }

    /// Leaves nothing, and says so.
    pub(super) fn exceed(&self) -> FileError {
        self.left.set(0);
        FileError::TooLarge(self.bound)
    }
}

#[cfg(test)]
mod tests {
    use super::Budget;
    use crate::{Bound, FileError, Limits};

    #[test]
    fn pays_until_nothing_is_left() {
        let budget = Budget::new(100_000, &Limits::default());
        assert_eq!(budget.charge(20_000_000), Ok(()));
        assert_eq!(budget.left(), 0);
        let budget = Budget::new(100_000, &Limits::default());
        let refused = Err(FileError::TooLarge(Bound::UnpackingRatio(200)));
        assert_eq!(budget.charge(20_000_001), refused);
        assert_eq!(budget.charge(1), refused);
    }
}
