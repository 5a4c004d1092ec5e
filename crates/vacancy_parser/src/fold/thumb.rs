//! A thumb index: where in a long list to begin to look, without a search.

/// For every [`STEP`] bytes of a text, the first of some items that lies behind where they begin. Items
/// are in the order of the text.
#[derive(Debug, Default)]
pub(super) struct ThumbIndex {
    firsts: Vec<u32>,
    count: usize,
}

/// As many bytes as hold a few words.
const STEP: usize = 32;

impl ThumbIndex {
    /// Of items that lie at these places.
    pub(super) fn new(places: impl ExactSizeIterator<Item = u32>, length: usize) -> Self {
        let mut firsts = Vec::with_capacity(length / STEP + 1);
        let count = places.len();
        let mut reached = 0;
        for (number, place) in (0..).zip(places) {
            while reached < place as usize {
                firsts.push(number);
                reached += STEP;
            }
        }
        Self { firsts, count }
    }

    /// The first item behind `at`, where `lies_behind` tells whether one does.
    pub(super) fn first(&self, at: usize, lies_behind: impl Fn(usize) -> bool) -> usize {
        let near = self.firsts.get(at / STEP).map_or(self.count, |&first| first as usize);
        (near..self.count).find(|&item| lies_behind(item)).unwrap_or(self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::ThumbIndex;

    #[test]
    fn finds_what_a_search_finds() {
        let places = [0, 3, 63, 64, 64, 65, 128, 500, 501];
        let index = ThumbIndex::new(places.iter().copied(), 501);
        for at in 0..600 {
            let found = index.first(at, |item| places[item] as usize > at);
            assert_eq!(found, places.partition_point(|&place| place as usize <= at), "{at}");
        }
        assert_eq!(ThumbIndex::default().first(9, |_| true), 0);
    }
}
