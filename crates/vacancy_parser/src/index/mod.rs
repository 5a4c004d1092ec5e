//! Words and phrases by their first two letters, as the index at the end of a book keeps them.
//!
//! A notice is looked through for hundreds of phrases. Instead of reading each paragraph again for
//! each of them, [`WordIndex`] tells where in the text words begin as a phrase does, and
//! [`PhraseIndex`] tells which phrases of a table begin as the text does at one place.

mod phrases;
mod words;

pub(crate) use phrases::PhraseIndex;
pub(crate) use words::WordIndex;

/// Two letters are told apart by five bits each.
const LETTER_BITS: u32 = 5;
const PAGES: usize = 1 << (2 * LETTER_BITS);

/// Entries sorted by the pages that they belong to, in their order on each.
#[derive(Debug)]
struct Pages {
    entries: Vec<u32>,
    /// Where in `entries` those of each page begin; and the end of the last.
    begins: Vec<u32>,
}

impl Pages {
    fn new(entries: &[(u16, u32)]) -> Self {
        // A page's count is kept two further on: summed up, it is where the page before it ends, and
        // filling that page moves each begin to where the next one's is.
        let mut begins = vec![0; PAGES + 2];
        for &(page, _) in entries {
            if let Some(count) = begins.get_mut(usize::from(page) + 2) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for begin in &mut begins {
            sum += *begin;
            *begin = sum;
        }
        let mut sorted = vec![0; sum as usize];
        for &(page, entry) in entries {
            let Some(next) = begins.get_mut(usize::from(page) + 1) else { continue };
            if let Some(slot) = sorted.get_mut(*next as usize) {
                *slot = entry;
            }
            *next += 1;
        }
        Self { entries: sorted, begins }
    }

    /// The entries that begin with the same two letters as these words.
    fn alike(&self, words: &str) -> &[u32] {
        let range = || {
            let page = usize::from(page_of(words.as_bytes())?);
            Some(*self.begins.get(page)? as usize..*self.begins.get(page + 1)? as usize)
        };
        range().and_then(|range| self.entries.get(range)).unwrap_or_default()
    }
}

/// Whether a phrase is on the page of every word that it begins.
fn is_indexed(phrase: &str) -> bool {
    phrase.len() > 1 && page_of(phrase.as_bytes()).is_some()
}

/// The page of words; `None` for those that begin with no letter or figure.
fn page_of(words: &[u8]) -> Option<u16> {
    const LETTER: u8 = (1 << LETTER_BITS) - 1;
    let (&first, rest) = words.split_first()?;
    let second = rest.first().copied().unwrap_or(b' ');
    let page = u16::from(first & LETTER) << LETTER_BITS | u16::from(second & LETTER);
    first.is_ascii_alphanumeric().then_some(page)
}
