//! Keeping apart what would stand in the same place.

/// Places for words that belong to these places, in the same order, at least `gap` from each other and
/// between `low` and `high`, as near to their own as they go. Where there is no room for all, they go
/// past `low`.
pub(super) fn spread(wanted: &[i32], gap: i32, low: i32, high: i32) -> Vec<i32> {
    let mut places = Vec::with_capacity(wanted.len());
    let mut free = low;
    for &place in wanted {
        let place = place.max(free);
        free = place + gap;
        places.push(place);
    }
    let mut free = high;
    for place in places.iter_mut().rev() {
        *place = (*place).min(free);
        free = *place - gap;
    }
    places
}

/// A number along one range as a place along another; the middle where the range has no length.
pub(super) fn along(value: i64, (from, to): (i64, i64), (low, high): (i32, i32)) -> i32 {
    let room = i64::from(high) - i64::from(low);
    let length = to - from;
    let place = if length == 0 { room / 2 } else { (value - from) * room / length };
    low + i32::try_from(place).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{along, spread};

    #[test]
    fn leaves_what_has_room_where_it_is() {
        assert_eq!(spread(&[0, 30, 90], 20, 0, 100), [0, 30, 90]);
        assert!(spread(&[], 20, 0, 100).is_empty());
    }

    #[test]
    fn keeps_apart_what_stands_in_one_place() {
        assert_eq!(spread(&[10, 10, 10], 20, 0, 100), [10, 30, 50]);
        assert_eq!(spread(&[90, 95, 100], 20, 0, 100), [60, 80, 100]);
    }

    #[test]
    fn puts_numbers_along_a_range() {
        assert_eq!(along(5, (0, 10), (100, 200)), 150);
        assert_eq!(along(7, (7, 7), (100, 200)), 150);
    }
}
