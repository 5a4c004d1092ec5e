//! Lists that are longer in one language than in the other.

use vacancy_model::{Args, Code, Diagnostic, Edition, Item, SectionKind, Severity};
use vacancy_text::Span;

use super::{annotation, whole};

/// The lists of an edition: the name in the JSON, and the section that holds it.
const LISTS: [(&str, SectionKind); 4] = [
    ("essential", SectionKind::Qualifications),
    ("desirable", SectionKind::Qualifications),
    ("accountabilities", SectionKind::Accountabilities),
    ("competencies", SectionKind::Competencies),
];

/// Where each item of a list stands.
#[inline(never)]
pub(super) fn places(edition: &Edition, list: &str) -> Vec<Span> {
    let of = |items: &[Item]| items.iter().map(|item| item.span).collect();
    match list {
        "essential" => of(&edition.essential),
        "desirable" => of(&edition.desirable),
        "accountabilities" => edition.accountabilities.iter().map(|area| area.span).collect(),
        _ => edition.competencies.iter().map(|competency| competency.span).collect(),
    }
}

/// Lists with more items in one language than in the other. A section that only refers to the other
/// edition has no list of its own.
#[inline(never)]
pub(super) fn differing(editions: &[Edition], found: &mut Vec<Diagnostic>) {
    let [first, second] = editions else { return };
    for &(name, section) in &LISTS {
        let refers = |edition: &Edition| edition.refers_to_other_edition.contains(&section);
        let (a, b) = (places(first, name), places(second, name));
        // A whole section that lacks is reported as such.
        let is_absent = [first, second].iter().any(|edition| edition.section(section).is_none());
        if a.len() == b.len() || refers(first) || refers(second) || is_absent {
            continue;
        }
        let count = |places: &[Span]| u64::try_from(places.len()).unwrap_or(u64::MAX);
        let args = Args::default()
            .with_text("list", name)
            .with_number(first.language.as_str(), count(&a))
            .with_number(second.language.as_str(), count(&b));
        let mut covers = Vec::new();
        for (edition, places, is_primary) in [(first, &a, true), (second, &b, false)] {
            let Some((start, others)) = places.split_first() else { continue };
            let whole = others.iter().fold(*start, |whole, place| whole.cover(*place));
            covers.push(annotation(whole, Some(edition.language), is_primary));
        }
        found.push(whole(Code::ItemCountConflict, Severity::Error, args, covers));
    }
}
