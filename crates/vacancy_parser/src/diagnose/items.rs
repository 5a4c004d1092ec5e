//! Requirements and duties that say the same in both languages but for a figure.

use vacancy_model::{Args, Code, Diagnostic, ListKind, Severity, Standing};
use vacancy_text::Span;

use super::lists::places;
use super::{annotation, of_notice};
use crate::clean::clean_text;
use crate::differences::differences;
use crate::draft::{Draft, ListFigures};
use crate::fold::{Folded, Stretch};
use crate::read::figures::Figures;

/// A list, and the figures of its items.
type List = (ListKind, fn(&ListFigures) -> &[Figures]);

/// The lists whose items stand in the same order in both languages.
const LISTS: [List; 3] = [
    (ListKind::Essential, |figures| &figures.essential),
    (ListKind::Desirable, |figures| &figures.desirable),
    (ListKind::Accountabilities, |figures| &figures.accountabilities),
];

/// Pairs of items whose years, levels or numbers differ. Where the lists are not of one length, which
/// item belongs to which would be a guess; where a fact already conflicts, it has said so.
#[inline(never)]
pub(super) fn figures(folded: &Folded<'_>, draft: &Draft, found: &mut Vec<Diagnostic>) {
    let ([first, second], [ours, theirs]) = (&*draft.editions, &*draft.figures) else {
        return;
    };
    let printed = |stated: Vec<Stretch>| stated.iter().map(|it| clean_text(folded, *it)).collect();
    let is_known = |item: Span| {
        draft.facts.views().any(|view| {
            let is_in_it = view.readings.iter().any(|reading| item.encloses(reading.mention));
            view.standing == Standing::Conflicting && is_in_it
        })
    };
    for &(list, figures) in &LISTS {
        let (ours, theirs) = (figures(ours), figures(theirs));
        if ours.len() != theirs.len() {
            continue;
        }
        let (here, there) = (places(first, list), places(second, list));
        for (at, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
            let (Some(&here), Some(&there)) = (here.get(at), there.get(at)) else { break };
            let [ours, theirs] = differences(ours, theirs);
            if ours.is_empty() && theirs.is_empty() || is_known(here) {
                continue;
            }
            let args = Args::default()
                .with_text("list", list.as_str())
                .with_number("number", at as u64 + 1)
                .with_list(first.language.as_str(), printed(ours))
                .with_list(second.language.as_str(), printed(theirs));
            let here = annotation(here, Some(first.language), true);
            let there = annotation(there, Some(second.language), false);
            found.push(of_notice(
                Code::ItemFigureConflict,
                Severity::Error,
                args,
                vec![here, there],
            ));
        }
    }
}
