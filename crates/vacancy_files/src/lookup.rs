//! What a file defines, by its name or number.
//!
//! A sorted list: the trees of the standard library weigh some kilobytes for every kind of entry, and
//! no document defines enough for them.

/// No document defines more; a file that does is made to take time.
const MAX_ENTRIES: usize = 10_000;

#[derive(Debug)]
pub(crate) struct Lookup<K, V>(Vec<(K, V)>);

impl<K, V> Default for Lookup<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord, V> Lookup<K, V> {
    /// Puts a value in, in the place of one that was there.
    pub(crate) fn insert(&mut self, key: K, value: V) {
        let at = self.0.partition_point(|(known, _)| *known < key);
        let is_full = self.0.len() >= MAX_ENTRIES;
        match self.0.get_mut(at) {
            Some((known, old)) if *known == key => *old = value,
            _ if is_full => {}
            _ => self.0.insert(at, (key, value)),
        }
    }

    pub(crate) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: std::borrow::Borrow<Q>,
    {
        let at = self.0.partition_point(|(known, _)| known.borrow() < key);
        self.0.get(at).filter(|(known, _)| known.borrow() == key).map(|(_, value)| value)
    }

    pub(crate) fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        let at = self.0.partition_point(|(known, _)| known < key);
        self.0.get_mut(at).filter(|(known, _)| known == key).map(|(_, value)| value)
    }
}

#[cfg(test)]
mod tests {
    use super::Lookup;

    #[test]
    fn finds_what_was_put_in_last() {
        let mut lookup = Lookup::default();
        for (key, value) in [("b", 1), ("a", 2), ("c", 3), ("b", 4)] {
            lookup.insert(key.to_owned(), value);
        }
        assert_eq!(
            ["a", "b", "c", "d"].map(|key| lookup.get(key).copied()),
            [Some(2), Some(4), Some(3), None]
        );
    }
}
