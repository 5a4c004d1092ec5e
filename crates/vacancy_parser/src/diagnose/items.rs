//! Requirements and duties that say the same in both languages but for a figure.

use vacancy_model::{Args, Code, Diagnostic, Edition, FactView, Facts, Item, Severity, Standing};

use super::{annotation, whole};
use crate::lexicon::Lexicon;
use crate::read::figures::{self, figures};

/// A list's name in the JSON, and the words and place of its items in an edition.
type List = (&'static str, fn(&Edition) -> Vec<Item>);

/// The lists whose items stand in the same order in both languages.
const LISTS: [List; 3] = [
    ("essential", |edition| edition.essential.clone()),
    ("desirable", |edition| edition.desirable.clone()),
    ("accountabilities", |edition| {
        let items = edition.accountabilities.iter();
        items.map(|area| Item { text: area.text.clone(), span: area.span }).collect()
    }),
];

/// Pairs of items whose years, levels or numbers differ. Where the lists are not of one length, which
/// item belongs to which would be a guess; where a fact already conflicts, it has said so.
pub(super) fn differing(editions: &[Edition], facts: &Facts) -> Vec<Diagnostic> {
    let [first, second] = editions else { return Vec::new() };
    let conflicts: Vec<FactView<'_>> =
        facts.views().filter(|view| view.standing == Standing::Conflicting).collect();
    let is_known = |item: &Item| {
        conflicts
            .iter()
            .flat_map(|view| &view.readings)
            .any(|reading| item.span.encloses(reading.mention))
    };
    let mut diagnostics = Vec::new();
    for (list, items) in LISTS {
        let (a, b) = (items(first), items(second));
        if a.len() != b.len() {
            continue;
        }
        for (number, (one, other)) in (1u64..).zip(a.iter().zip(&b)) {
            let (ours, theirs) = differences(first, one, second, other);
            if ours.is_empty() && theirs.is_empty() || is_known(one) {
                continue;
            }
            let args = Args::default()
                .with_text("list", list)
                .with_number("number", number)
                .with_list(first.language.as_str(), ours)
                .with_list(second.language.as_str(), theirs);
            let here = annotation(one.span, Some(first.language), true);
            let there = annotation(other.span, Some(second.language), false);
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

/// The figures of each that the other does not have, as printed.
fn differences(
    first: &Edition,
    one: &Item,
    second: &Edition,
    other: &Item,
) -> (Vec<String>, Vec<String>) {
    let ours = figures(&one.text, Lexicon::of(first.language));
    let theirs = figures(&other.text, Lexicon::of(second.language));
    figures::differences(&ours, &theirs)
}
