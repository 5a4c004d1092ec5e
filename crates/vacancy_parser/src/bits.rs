//! A set of small numbers: a bit for each that there may be.

#[derive(Debug, Default)]
pub(crate) struct BitSet(Vec<u32>);

impl BitSet {
    /// An empty set of numbers of so many bits, at least five.
    pub(crate) fn new(bits: u32) -> Self {
        Self(vec![0; 1 << (bits - 5)])
    }

    /// Adds a number; one that is too large is left out.
    pub(crate) fn add(&mut self, number: u32) {
        if let Some(bits) = self.0.get_mut((number >> 5) as usize) {
            *bits |= 1 << (number % 32);
        }
    }

    pub(crate) fn has(&self, number: u32) -> bool {
        self.0.get((number >> 5) as usize).is_some_and(|bits| bits >> (number % 32) & 1 != 0)
    }

    /// Whether it was made by default, with room for no number.
    pub(crate) const fn is_nothing(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::BitSet;

    #[test]
    fn has_what_was_added_and_no_other() {
        let mut set = BitSet::new(8);
        for number in [0, 31, 32, 255, 256] {
            set.add(number);
        }
        let found: Vec<u32> = (0..300).filter(|number| set.has(*number)).collect();
        assert_eq!(found, [0, 31, 32, 255]);
        assert!(!set.is_nothing() && BitSet::default().is_nothing());
    }
}
