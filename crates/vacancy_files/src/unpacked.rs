//! How much was unpacked so far, in bytes, of a file and of all files inside it or beside it in one mail.

use std::cell::Cell;

use crate::{Bound, Limits};

#[derive(Debug, Default)]
pub(crate) struct Unpacked(Cell<usize>);

impl Unpacked {
    /// How many bytes may still come of so many packed ones, and the limit that more would pass. So many are `allowed`
    /// whatever the ratio: a small file may shrink more than a large one can.
    pub(crate) fn most(&self, packed: usize, allowed: usize, limits: &Limits) -> (usize, Bound) {
        let left = limits.unpacked_bytes.saturating_sub(self.0.get());
        let by_ratio = packed.saturating_mul(limits.unpacking_ratio).max(allowed);
        if left <= by_ratio {
            (left, Bound::UnpackedBytes(limits.unpacked_bytes))
        } else {
            (by_ratio, Bound::UnpackingRatio(limits.unpacking_ratio))
        }
    }

    pub(crate) fn add(&self, bytes: usize) {
        self.0.set(self.0.get().saturating_add(bytes));
    }
}
