//! One look at the bytes of a line, many at once: what there may be in it.

use vacancy_text::bytes::{HIGHEST, eight};

/// What a look at the bytes of a line shows: a bit in some byte for each that there may be. Most lines have
/// nothing of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look(u64);

impl Look {
    /// What mark-up or an address cannot do without.
    pub(super) const SIGNS: Self = Self(HIGHEST);
    /// Signs of no width, or two blanks side by side.
    pub(super) const UNEVEN: Self = Self(HIGHEST >> 1);
    pub(super) const TABS: Self = Self(HIGHEST >> 2);
    pub(super) const NOT_ASCII: Self = Self(HIGHEST >> 3);

    /// Looks at a line of this length; at a short one, and what stands behind it.
    pub(super) fn at(ahead: &[u8], length: usize) -> Self {
        let mut seen = [0; WINDOW / 8];
        for begin in (0..length).step_by(WINDOW) {
            let begin = begin.min(length.saturating_sub(WINDOW));
            let window = ahead.get(begin..).and_then(<[u8]>::first_chunk::<{ WINDOW + 1 }>);
            let Some(window @ [_, nexts @ ..]) = window else {
                // At the end of the text, there may be anything.
                return Self(u64::MAX);
            };
            let ((groups, _), (nexts, _)) = (window.as_chunks(), nexts.as_chunks());
            // Without branches, and of a length that is known, this loop may take two groups at once.
            for ((seen, &group), &next) in seen.iter_mut().zip(groups).zip(nexts) {
                *seen |= look(u64::from_le_bytes(group), u64::from_le_bytes(next));
            }
        }
        Self(seen.iter().fold(0, |all, seen| all | seen))
    }

    pub(super) const fn may_have(self, kind: Self) -> bool {
        self.0 & kind.0 != 0
    }
}

/// So many bytes are looked at together.
const WINDOW: usize = 32;

/// A look at eight bytes, and the eight that begin one further on.
const fn look(group: u64, next: u64) -> u64 {
    const ONE: u64 = eight(1);
    // What is subtracted from zero borrows the highest bit; what it borrows from others shows behind it alone.
    let (ascii, others) = (!group & HIGHEST, group & HIGHEST);
    let letters = group & !HIGHEST;
    let doubled = (group ^ next) & !HIGHEST;
    let stars = (group ^ eight(b'*')).wrapping_sub(ONE) | (group ^ eight(b'<')).wrapping_sub(ONE);
    // From `[` to the backtick there is nothing else but `]` and `^`.
    let brackets = (letters + eight(0x80 - b'[')) & !(letters + eight(0x7F - b'`'));
    // `www.` and `://`.
    let address = (group ^ eight(b'w') | doubled).wrapping_sub(ONE)
        | (group ^ eight(b'/') | doubled).wrapping_sub(ONE);
    let blanks = (group ^ eight(b' ') | doubled).wrapping_sub(ONE);
    let tabs = (group ^ eight(b'\t')).wrapping_sub(ONE);
    // The bytes that accents set apart begin with, and the last of a soft hyphen.
    let unseen =
        (group ^ eight(0xCC)).wrapping_sub(eight(2)) | (group ^ eight(0xAD)).wrapping_sub(ONE);
    (stars | brackets | address) & ascii
        | (blanks & ascii | unseen & others) >> 1
        | (tabs & ascii) >> 2
        | others >> 3
}
