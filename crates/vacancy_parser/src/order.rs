//! Order in short lists.

/// Puts an item behind those whose key is not greater.
///
/// The lists of one notice are short. The standard sort would stand in the page once more for every
/// type that is sorted, at 5 to 8 kB each.
pub(crate) fn insert_by_key<T, K: Ord>(list: &mut Vec<T>, item: T, key: impl Fn(&T) -> K) {
    let wanted = key(&item);
    let place = list.iter().rposition(|known| key(known) <= wanted).map_or(0, |last| last + 1);
    list.insert(place, item);
}

#[cfg(test)]
mod tests {
    use super::insert_by_key;

    #[test]
    fn keeps_order_and_first_come_first_among_equals() {
        let mut list = Vec::new();
        for item in [(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e')] {
            insert_by_key(&mut list, item, |(key, _)| *key);
        }
        assert_eq!(list, [(0, 'd'), (1, 'b'), (1, 'e'), (2, 'a'), (2, 'c')]);
    }
}
