//! The number of a notice, known by how many figures it has.

use std::ops::{Range, RangeInclusive};

use crate::edge;
use crate::fold::{Folded, Stretch};
use crate::read::digits;
use crate::script;

/// Portals number their notices with the year and four figures; older ones have five.
pub(crate) const NUMBER_DIGITS: RangeInclusive<usize> = 5..=7;

/// The first number of the right length, whatever it touches: "Driver-251877Primary Location".
pub(super) fn first(words: &str) -> Option<Range<usize>> {
    digits::runs(words).find(|run| NUMBER_DIGITS.contains(&run.len()))
}

/// The first number of the right length that stands for itself.
pub(super) fn alone(folded: &Folded<'_>, stretch: Stretch) -> Option<Stretch> {
    let words = folded.slice(stretch);
    let stands_alone = |run: &Range<usize>| {
        // "2025_00100": a part is no number.
        let joins = |it| it == '_' || script::is_letter(it);
        let touches_word = script::ends(words.get(..run.start).unwrap_or_default(), joins)
            || edge::begins(words.get(run.end..).unwrap_or_default(), ".,/");
        NUMBER_DIGITS.contains(&run.len()) && !touches_word
    };
    let run = digits::runs(words).find(stands_alone)?;
    Some(stretch.rebase(run.start, run.end))
}
