//! Sorting by a measure, compiled once: for each further type that it sorts, the standard library's sort
//! is four kilobytes more of WebAssembly.

/// Sorts from the least to the greatest; things of one measure keep their order.
///
/// Most that is drawn is drawn in order, and then costs one look.
pub(super) fn by_measure<T>(items: &mut Vec<T>, measure: impl Fn(&T) -> f64) {
    if items.is_sorted_by(|a, b| measure(a).total_cmp(&measure(b)).is_le()) {
        return;
    }
    let mut order: Vec<(f64, usize)> = items.iter().map(measure).zip(0..).collect();
    sort(&mut order);
    let mut unsorted: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.iter().filter_map(|&(_, at)| unsorted.get_mut(at)?.take()));
}

fn sort(order: &mut [(f64, usize)]) {
    order.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
}

#[cfg(test)]
mod tests {
    use super::by_measure;

    #[test]
    fn keeps_the_order_of_equals() {
        let mut items = vec![(2.0, 'a'), (1.0, 'b'), (2.0, 'c'), (-1.0, 'd'), (1.0, 'e')];
        by_measure(&mut items, |item| item.0);
        let order: String = items.iter().map(|item| item.1).collect();
        assert_eq!(order, "dbeac");
    }
}
