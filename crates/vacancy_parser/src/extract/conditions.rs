//! Conditions: travel, hours and place of work, in the requirements and in the additional information.
//!
//! "be prepared to travel and to work outside normal office hours"; "Le télétravail est admis". A condition
//! that is named to be ruled out does not hold: "no duty travel is expected".

use vacancy_model::value::Condition;
use vacancy_model::{Quote, Reading, Rule, SectionKind};

use super::Cx;
use crate::edge;
use crate::fold::Stretch;
use crate::lexicon::Phrases;
use crate::read::phrase;
use crate::structure::Piece;

/// Stands in a phrase for what may come between its two halves.
const GAP: &str = "*";
/// "outside of the usual working hours"
const MAX_GAP_BYTES: usize = 30;

#[inline(never)]
pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<Vec<Condition>>> {
    let mut value = Vec::new();
    let mut parts = Vec::new();
    let mut first: Option<Stretch> = None;
    for &(condition, phrases) in cx.lexicon.conditions {
        let Some(mention) = first_mention(cx, phrases) else { continue };
        value.push(condition);
        parts.push(cx.part(condition.as_str(), mention));
        first = first.filter(|first| first.start() <= mention.start()).or(Some(mention));
    }
    Some(Reading { value, quote: Quote { parts, ..cx.quote(first?, Rule::WorkingConditions) } })
}

/// Where one of the phrases first stands and is not ruled out: in the requirements, and then where the notice
/// tells of the offer.
fn first_mention(cx: &Cx<'_, '_>, phrases: Phrases) -> Option<Stretch> {
    let mut said: Vec<(&str, &str)> = Vec::new();
    for phrase in phrases {
        let (begin, end) = edge::split(phrase, GAP).unwrap_or((phrase, ""));
        if cx.index.has(cx.edition.stretch, begin) {
            said.push((begin, end));
        }
    }
    let first_in = |pieces: &[Piece]| {
        for piece in pieces {
            for (begin, end) in &said {
                let mention = find(cx, piece.stretch, begin, end);
                if mention.is_some_and(|it| !is_ruled_out(cx, piece.stretch, it)) {
                    return mention;
                }
            }
        }
        None
    };
    let mut offers = cx.edition.sections.iter().filter(|section| is_of_offer(cx, section.kind));
    first_in(cx.essential).or_else(|| offers.find_map(|section| first_in(&section.pieces)))
}

/// What ends the notice may stand for the additional information.
fn is_of_offer(cx: &Cx<'_, '_>, kind: SectionKind) -> bool {
    let last = cx.edition.sections.last().map(|section| section.kind);
    match kind {
        SectionKind::Additional | SectionKind::Contract | SectionKind::Other => true,
        _ => last == Some(kind) && cx.section(SectionKind::Additional).is_empty(),
    }
}

/// Where a phrase of two halves stands; of one whose second half is empty, the first.
fn find(cx: &Cx<'_, '_>, within: Stretch, begin: &str, end: &str) -> Option<Stretch> {
    let first = cx.index.find(within, begin)?;
    if end.is_empty() {
        return Some(first);
    }
    let last = within.end().min(first.end() + MAX_GAP_BYTES);
    let behind = cx.index.find(Stretch::new(first.end(), last), end)?;
    Some(first.cover(behind))
}

/// "Teleworking is not possible", "the post offers no teleworking", in the same part of a sentence.
fn is_ruled_out(cx: &Cx<'_, '_>, piece: Stretch, mention: Stretch) -> bool {
    const SIGNS: &str = ".;:,(";
    let before = cx.text(Stretch::new(piece.start(), mention.start()));
    let behind = cx.text(Stretch::new(mention.end(), piece.end()));
    let mut before = edge::behind_last(before, SIGNS);
    let mut behind = edge::before_first(behind, SIGNS);
    if let Some(turn) = phrase::occurrences(before, cx.lexicon.but).last() {
        before = before.get(turn.end..).unwrap_or_default();
    }
    if let Some(turn) = phrase::occurrences(behind, cx.lexicon.but).next() {
        behind = behind.get(..turn.start).unwrap_or_default();
    }
    let part = Stretch::new(mention.start() - before.len(), mention.end() + behind.len());
    cx.index.has_any(part, cx.lexicon.negations)
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::Condition::{self, FlexibleHours, OutOfHours, Telework, Travel};

    use crate::extract::testing::section;

    #[track_caller]
    fn check(paragraph: &str, expected: &[Condition]) {
        let conditions = section("8. ADDITIONAL INFORMATION", paragraph).conditions;
        assert_eq!(conditions.map_or(Vec::new(), |fact| fact.value), expected, "{paragraph}");
    }

    #[test]
    fn reads_conditions_in_many_words() {
        check("The post involves trips to member countries.", &[Travel]);
        check("Work outside of the usual hours is required.", &[OutOfHours]);
        check(
            "Part of the week may be worked from home; hours are flexible.",
            &[Telework, FlexibleHours],
        );
    }

    #[test]
    fn reads_them_where_the_notice_ends() {
        let conditions = section("HOW TO APPLY", "Flexitime is possible.").conditions;
        assert_eq!(conditions.map(|fact| fact.value), Some(vec![FlexibleHours]));
    }

    #[test]
    fn what_is_ruled_out_does_not_hold() {
        check("No duty travel is expected.", &[]);
        check("The post does not lend itself to teleworking.", &[]);
        check("Flexitime is possible but teleworking is not.", &[FlexibleHours]);
        check("Duty travel is not frequent, but teleworking is possible.", &[Telework]);
    }
}
