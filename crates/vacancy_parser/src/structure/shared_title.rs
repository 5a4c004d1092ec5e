//! The titles of both editions above a header that is of both: an edition whose title is two in, a title for
//! each out.

use super::title::{self, MAX_TITLE_BYTES};
use super::{EditionOutline, Title, number};
use crate::fold::{Folded, Stretch};
use crate::read::phrase;

pub(super) fn share(folded: &Folded<'_>, editions: &mut [EditionOutline]) {
    let [EditionOutline { title: Some(title), header, .. }, second] = editions else { return };
    let Some(words) = title.words else { return };
    // "Printer / Imprimeur"
    let mark = phrase::first(folded.slice(words), " / ");
    let halves =
        mark.map(|mark| (words.rebase(0, mark.start), words.rebase(mark.end, words.len())));
    if let Some(own) = &second.title {
        let is_own =
            |half: Stretch| own.words.map(|own| folded.slice(own)) == Some(folded.slice(half));
        title.words = halves.filter(|it| is_own(it.1)).map_or(title.words, |it| Some(it.0));
        return;
    }
    // "Officer - 250344" above "Administratrice/Administrateur - 250344".
    let same = |above: Stretch| {
        let own = folded.slice(title.number?);
        let number = number::alone(folded, above).filter(|it| folded.slice(*it) == own)?;
        let before = title::trim(folded, Stretch::new(above.start(), number.start()));
        (!before.is_empty() && above.len() <= MAX_TITLE_BYTES).then_some(before)
    };
    let above = header.iter().map(|piece| piece.stretch);
    let above = above.take_while(|above| above.end() <= words.start()).find_map(same);
    let Some((first, other)) = above.map(|above| (above, words)).or(halves) else { return };
    title.words = Some(first);
    second.title = Some(Title { words: Some(other), number: None });
}
