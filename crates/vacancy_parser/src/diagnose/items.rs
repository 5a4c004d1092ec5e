//! Requirements and duties that say the same in both languages but for a figure.

use vacancy_model::{Args, Code, Diagnostic, Edition, FactView, Facts, Severity, Standing};
use vacancy_text::Span;

use super::lists::items;
use super::{annotation, whole};
use crate::lexicon::Lexicon;
use crate::read::figures::{differences, figures};

/// The lists whose items stand in the same order in both languages.
const LISTS: [&str; 3] = ["essential", "desirable", "accountabilities"];

/// Pairs of items whose years, levels or numbers differ. Where the lists are not of one length, which
/// item belongs to which would be a guess; where a fact already conflicts, it has said so.
pub(super) fn differing(editions: &[Edition], facts: &Facts) -> Vec<Diagnostic> {
    let [first, second] = editions else { return Vec::new() };
    let conflicts: Vec<FactView<'_>> =
        facts.views().filter(|view| view.standing == Standing::Conflicting).collect();
    let is_known = |item: Span| {
        conflicts
            .iter()
            .flat_map(|view| &view.readings)
            .any(|reading| item.encloses(reading.mention))
    };
    let mut diagnostics = Vec::new();
    for list in LISTS {
        let (a, b) = (items(first, list), items(second, list));
        if a.len() != b.len() {
            continue;
        }
        for (number, ((one, here), (other, there))) in (1..).zip(a.into_iter().zip(b)) {
            let ours = figures(one, Lexicon::of(first.language));
            let theirs = figures(other, Lexicon::of(second.language));
            let (ours, theirs) = differences(&ours, &theirs);
            if ours.is_empty() && theirs.is_empty() || is_known(here) {
                continue;
            }
            let args = Args::default()
                .with_text("list", list)
                .with_number("number", number)
                .with_list(first.language.as_str(), ours)
                .with_list(second.language.as_str(), theirs);
            let here = annotation(here, Some(first.language), true);
            let there = annotation(there, Some(second.language), false);
            diagnostics.push(whole(
                Code::ItemFigureConflict,
                Severity::Error,
                args,
                vec![here, there],
            ));
        }
    }
    diagnostics
}
