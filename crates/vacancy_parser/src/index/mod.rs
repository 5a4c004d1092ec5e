//! Words and phrases by the letters that they begin with, as the index at the end of a book keeps them.
//!
//! A notice is looked through for hundreds of phrases. Instead of reading each paragraph again for
//! each of them, [`WordIndex`] tells where in the text words begin as a phrase does, and
//! [`PhraseIndex`] tells which phrases of a table begin as the text does at one place.

mod phrases;
mod words;

pub(crate) use phrases::PhraseIndex;
pub(crate) use words::{Token, WordIndex};

/// So many pages has every index.
const PAGE_BITS: u32 = 10;
const PAGES: usize = 1 << PAGE_BITS;

/// Entries sorted by the pages that they belong to, in their order on each.
#[derive(Debug)]
struct Pages {
    entries: Vec<u32>,
    /// Where in `entries` those of each page begin; and the end of the last.
    begins: Box<[u32; PAGES + 2]>,
}

impl Pages {
    fn new(entries: impl Iterator<Item = (u16, u32)> + Clone) -> Self {
        // A page's count is kept two further on: summed up, it is where the page before it ends, and
        // filling that page moves each begin to where the next one's is.
        let mut begins = Box::new([0; PAGES + 2]);
        for (page, _) in entries.clone() {
            if let Some(count) = begins.get_mut(usize::from(page) % PAGES + 2) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for begin in begins.iter_mut() {
            sum += *begin;
            *begin = sum;
        }
        let mut sorted = vec![0; sum as usize];
        for (page, entry) in entries {
            let Some(next) = begins.get_mut(usize::from(page) % PAGES + 1) else { continue };
            if let Some(slot) = sorted.get_mut(*next as usize) {
                *slot = entry;
            }
            *next += 1;
        }
        Self { entries: sorted, begins }
    }

    /// The entries of a page.
    fn on(&self, page: u16) -> &[u32] {
        let page = usize::from(page) % PAGES;
        let range = || Some(*self.begins.get(page)? as usize..*self.begins.get(page + 1)? as usize);
        range().and_then(|range| self.entries.get(range)).unwrap_or_default()
    }
}
