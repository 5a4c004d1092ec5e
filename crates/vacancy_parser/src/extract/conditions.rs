//! Conditions: travel, hours and place of work, in the requirements and in the additional information.
//!
//! "be prepared to travel and to work outside normal office hours"; "Le télétravail est admis". A condition
//! that is named to be ruled out does not hold: "no duty travel is expected".

use std::cmp::Reverse;

use vacancy_model::value::Condition;
use vacancy_model::{Reading, Rule, SectionKind};

use super::{Cx, with_parts};
use crate::edge;
use crate::fold::Stretch;
use crate::lexicon::Phrases;
use crate::structure::Piece;

/// Stands in a phrase for what may come between its two halves.
const GAP: &str = "*";
/// Ends a stem, which tells only where the offer is, or what a candidate is to be ready for: not "travel claims".
const STEM: char = '~';
/// "outside of the usual working hours"
const MAX_GAP_BYTES: usize = 30;

#[inline(never)]
pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<Vec<Condition>>> {
    let offers = pieces_on_conditions(cx);
    let mut value = Vec::new();
    let mut parts = Vec::new();
    let mut first: Option<Stretch> = None;
    for &(condition, phrases) in cx.lexicon.conditions {
        let Some(mention) = first_mention(cx, &offers, phrases) else { continue };
        value.push(condition);
        parts.push(cx.part(condition.as_str(), mention));
        first = first.filter(|first| first.start() <= mention.start()).or(Some(mention));
    }
    Some(Reading { value, quote: with_parts(cx.quote(first?, Rule::WorkingConditions), parts) })
}

/// Where one of the phrases first stands and is not ruled out: in the requirements, or else where the notice
/// tells of the offer.
fn first_mention(cx: &Cx<'_, '_>, offers: &[&[Piece]], phrases: Phrases) -> Option<Stretch> {
    let mut first: Option<(bool, Stretch)> = None;
    // Of phrases that begin alike, the longest.
    let rank = |(is_elsewhere, mention): (bool, Stretch)| {
        (is_elsewhere, mention.start(), Reverse(mention.end()))
    };
    for phrase in phrases {
        let (begin, end) = edge::split(phrase, GAP).unwrap_or((phrase, ""));
        let stem = begin.strip_suffix(STEM);
        let all = cx.index.all(cx.edition.stretch, begin);
        for place in stem.map_or(all, |stem| cx.index.beginnings(cx.edition.stretch, stem)) {
            let essential = piece_at(cx.essential, place);
            let Some(piece) = essential.or_else(|| piece_of(offers, place)) else { continue };
            let place = if stem.is_some() { cx.whole_word(piece, place) } else { place };
            let Some(mention) = whole(cx, piece, place, end) else { continue };
            let found = (essential.is_none(), mention);
            if first.is_some_and(|first| rank(found) >= rank(first)) {
                continue;
            }
            let part = cx.part_around(piece, mention);
            let is_beside = stem.is_some() && is_beside(cx, piece, part, essential.is_some());
            if !is_beside && !is_ruled_out(cx, piece, part, mention) {
                first = Some(found);
            }
        }
    }
    first.map(|(_, mention)| mention)
}

/// "travel expenses"; in a requirement, what is not asked of a candidate to put up with: "travel orders".
fn is_beside(cx: &Cx<'_, '_>, piece: Stretch, part: Stretch, is_required: bool) -> bool {
    cx.index.has_any(part, cx.lexicon.beside_conditions)
        || is_required && !cx.begins_any(piece, cx.lexicon.ready)
}

/// "Teleworking is not possible", "the post offers no teleworking", "Travel: none".
fn is_ruled_out(cx: &Cx<'_, '_>, piece: Stretch, part: Stretch, mention: Stretch) -> bool {
    let behind = edge::trim_start(cx.behind(piece, mention), " :");
    // "Cannot be ruled out" holds; so does what is neither negated nor ruled out.
    let is_negated = cx.index.has_any(part, cx.lexicon.negations);
    cx.lexicon.none.begins(behind) || is_negated != cx.index.has_any(part, cx.lexicon.excluded)
}

/// The sections that tell what the work is like: not the one on applying, which speaks of travel to a test. What ends
/// the notice may stand for the additional information.
fn pieces_on_conditions<'f>(cx: &Cx<'f, '_>) -> Vec<&'f [Piece]> {
    const KINDS: [SectionKind; 3] =
        [SectionKind::Additional, SectionKind::Contract, SectionKind::Other];
    let mut offers: Vec<&[Piece]> = Vec::new();
    let mut has_additional = false;
    for section in &cx.edition.sections {
        has_additional |= section.kind == SectionKind::Additional;
        if KINDS.contains(&section.kind) && !section.pieces.is_empty() {
            offers.push(&section.pieces);
        }
    }
    let last =
        cx.edition.sections.last().filter(|last| !has_additional && !KINDS.contains(&last.kind));
    offers.extend(last.map(|last| &*last.pieces));
    offers
}

/// The piece of one of the sections that holds a place.
fn piece_of(sections: &[&[Piece]], place: Stretch) -> Option<Stretch> {
    let begins = |pieces: &&[Piece]| {
        pieces.first().is_some_and(|piece| piece.stretch.start() <= place.start())
    };
    let behind = sections.partition_point(begins);
    piece_at(sections.get(behind.checked_sub(1)?)?, place)
}

fn piece_at(pieces: &[Piece], place: Stretch) -> Option<Stretch> {
    let behind = pieces.partition_point(|piece| piece.stretch.start() <= place.start());
    let piece = pieces.get(behind.checked_sub(1)?)?.stretch;
    (place.end() <= piece.end()).then_some(piece)
}

/// Both halves of a phrase; of one whose second half is empty, the first.
fn whole(cx: &Cx<'_, '_>, piece: Stretch, first: Stretch, end: &str) -> Option<Stretch> {
    if end.is_empty() {
        return Some(first);
    }
    let last = piece.end().min(first.end() + MAX_GAP_BYTES);
    Some(first.cover(cx.index.find(Stretch::new(first.end(), last), end)?))
}

#[cfg(test)]
mod tests {
    use vacancy_model::Standing;
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
        check("Parking outside is free. Work outside office hours is rare.", &[OutOfHours]);
        check(
            "Part of the week may be worked from home; hours are flexible.",
            &[Telework, FlexibleHours],
        );
    }

    #[test]
    fn a_section_may_be_empty() {
        let notice =
            section("6. CONTRACT\n\n8. ADDITIONAL INFORMATION", "Duty travel is frequent.");
        assert_eq!(notice.conditions.map(|fact| fact.value), Some(vec![Travel]));
        let other = "SPECIAL REQUIREMENTS\n\nDuty travel is frequent.\n\nEMPLOYEE TERMS\n\nREMARKS";
        let text = format!(
            "Driver-250871\n\nNATO Body: SHAPE\nPOST CONTEXT\n\nPRINCIPAL DUTIES\n\n- drives;\n- waits.\n\n{other}\n\nNone."
        );
        let notice = crate::parse(&text, &crate::ParseOptions::default());
        assert_eq!(notice.facts.conditions.map(|fact| fact.value), Some(vec![Travel]));
    }

    #[test]
    fn reads_them_where_the_notice_ends() {
        let conditions = section("HOW TO APPLY", "Flexitime is possible.").conditions;
        assert_eq!(conditions.map(|fact| fact.value), Some(vec![FlexibleHours]));
    }

    #[test]
    fn an_edition_that_leaves_a_section_to_the_other_contradicts_no_condition() {
        let standing = |french: &str| {
            let text = format!(
                "Driver-250871\n\nNATO Body: NATO IS\nSchedule: Full-time\nGrade: G4\n\n1. SUMMARY\n\nThe post.\n\n8. ADDITIONAL INFORMATION\n\n\
                 Duty travel is frequent. Teleworking is possible.\n\nChauffeur-250871\n\nOrganisation : OTAN SI\nHoraire : Temps plein\n\n\
                 1. RÉSUMÉ\n\n{french}\n\n8. INFORMATIONS COMPLÉMENTAIRES\n\nDes déplacements sont fréquents.\n"
            );
            let facts = crate::parse(&text, &crate::ParseOptions::default()).facts;
            facts.conditions.map(|it| (it.standing, it.value.len()))
        };
        assert_eq!(standing("Le poste."), Some((Standing::Conflicting, 2)));
        assert_eq!(standing("Se reporter à la version anglaise."), Some((Standing::Agreed, 2)));
    }

    #[test]
    fn what_is_ruled_out_does_not_hold() {
        check("No duty travel is expected.", &[]);
        check("The post does not lend itself to teleworking.", &[]);
        check("Flexitime is possible but teleworking is not.", &[FlexibleHours]);
        check("Duty travel is not frequent, but teleworking is possible.", &[Telework]);
        check("Weekend work cannot be ruled out.", &[OutOfHours]);
        check("Classified laboratories exclude telework.", &[]);
        check("Travel: none.", &[]);
    }

    #[test]
    fn a_stem_tells_where_it_says_what_the_post_brings() {
        check("The incumbent travels several times a year.", &[Travel]);
        check("Candidates bear their own travel expenses.", &[]);
        let essential = |item: &str| section("ESSENTIAL", &format!("- {item}\n- tact")).conditions;
        assert!(essential("know how travel orders are issued").is_none());
        assert!(essential("accept frequent travel").is_some());
    }
}
