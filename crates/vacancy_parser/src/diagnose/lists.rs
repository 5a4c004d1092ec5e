//! Lists that are longer in one language than in the other.

use vacancy_model::{Args, Code, Diagnostic, Edition, Item, ListKind, Severity};
use vacancy_text::Span;

use super::{annotation, of_notice};

/// Where each item of a list stands.
#[inline(never)]
pub(super) fn places(edition: &Edition, list: ListKind) -> Vec<Span> {
    let of = |items: &[Item]| items.iter().map(|item| item.span).collect();
    match list {
        ListKind::Essential => of(&edition.essential),
        ListKind::Desirable => of(&edition.desirable),
        ListKind::Accountabilities => {
            edition.accountabilities.iter().map(|area| area.span).collect()
        }
        ListKind::Competencies => {
            edition.competencies.iter().map(|competency| competency.span).collect()
        }
    }
}

/// Lists with more items in one language than in the other. A section that only refers to the other
/// edition has no list of its own.
#[inline(never)]
pub(super) fn counts(editions: &[Edition], found: &mut Vec<Diagnostic>) {
    let [first, second] = editions else { return };
    for &list in &ListKind::ALL {
        let section = list.section();
        let refers = |edition: &Edition| edition.refers_to_other_edition.contains(&section);
        let (a, b) = (places(first, list), places(second, list));
        // A whole section that lacks is reported as such.
        let is_absent = [first, second].iter().any(|edition| edition.section(section).is_none());
        if a.len() == b.len() || refers(first) || refers(second) || is_absent {
            continue;
        }
        let count = |places: &[Span]| u64::try_from(places.len()).unwrap_or(u64::MAX);
        let args = Args::default()
            .with_text("list", list.as_str())
            .with_number(first.language.as_str(), count(&a))
            .with_number(second.language.as_str(), count(&b));
        let mut covers = Vec::new();
        for (edition, places) in [(first, &a), (second, &b)] {
            let Some((start, others)) = places.split_first() else { continue };
            let whole = others.iter().fold(*start, |whole, place| whole.cover(*place));
            covers.push(annotation(whole, Some(edition.language), covers.is_empty()));
        }
        found.push(of_notice(Code::ItemCountConflict, Severity::Error, args, covers));
    }
}
