//! Clearance: the level that the header states, or that a requirement asks for.

use vacancy_model::value::Clearance;
use vacancy_model::{FactId, Reading, Rule, SectionKind};

use super::Cx;
use crate::edge;
use crate::fold::Stretch;
use crate::lexicon::either::clearance as words;
use crate::organisation::HeadingKind;
use crate::structure::Piece;

/// Longer words behind the caption are prose.
const MAX_LEVEL_BYTES: usize = 160;
/// "Required Security Clearance:", on a line of its own.
const MAX_CAPTION_BYTES: usize = 40;
/// Between "clearance" and its level.
const MAX_GAP_BYTES: usize = 60;

/// "Appointment will be subject to receipt of a security clearance" names no level: the header is read,
/// or a requirement that names one.
#[inline(never)]
pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<Clearance>> {
    let Some(captioned) = cx.captioned(FactId::Clearance) else { return required_clearance(cx) };
    if cx.text(captioned.value).len() > MAX_LEVEL_BYTES {
        return None;
    }
    let (value, mention) = if let Some(known) = clearance_level(cx, captioned.value) {
        known
    } else {
        let name = cx.clean(captioned.value);
        (Clearance { code: None, name }, captioned.value)
    };
    Some(Reading {
        value,
        quote: cx.captioned_quote(captioned.caption, mention, Rule::ClearanceCaption),
    })
}

/// "hold a NATO SECRET clearance"; "Security Clearance" and, on the next line, "NATO SECRET". Outside the
/// requirements: "Appointment is subject to a clearance at NATO SECRET level".
fn required_clearance(cx: &Cx<'_, '_>) -> Option<Reading<Clearance>> {
    // Most notices name no level.
    clearance_level(cx, cx.edition.stretch)?;
    for section in &cx.edition.sections {
        // What the post does may be about clearances of others.
        if section.kind == SectionKind::Accountabilities {
            continue;
        }
        let is_requirement = section.kind == SectionKind::Qualifications;
        // "4. SECURITY CLEARANCE", and below it "NATO SECRET".
        let is_headed = cx.index.has_any(section.heading, words::CLEARANCE);
        for (at, piece) in section.pieces.iter().enumerate() {
            let below = section.pieces.get(at + 1);
            let mut asked = None;
            if is_headed && piece.stretch.len() <= MAX_LEVEL_BYTES {
                asked = clearance_level(cx, piece.stretch);
            } else if is_requirement {
                asked = asked_clearance(cx, piece, below);
            } else {
                for stretch in cx.sentences(piece.stretch) {
                    if asked.is_none() && depends_on_clearance(cx, stretch) {
                        asked = asked_clearance(cx, &Piece { stretch, ..*piece }, below);
                    }
                }
            }
            if let Some((value, mention)) = asked {
                let quote = cx.quote(mention, Rule::ClearanceRequirement);
                return Some(Reading { value, quote });
            }
        }
    }
    None
}

/// "Appointment is subject to a clearance"; "Security clearance: NATO SECRET".
fn depends_on_clearance(cx: &Cx<'_, '_>, sentence: Stretch) -> bool {
    cx.begins_any(sentence, words::CONDITIONAL)
        || edge::split(cx.text(sentence), ":").is_some_and(|(caption, _)| {
            let caption = sentence.rebase(0, caption.len());
            caption.len() <= MAX_CAPTION_BYTES && cx.index.has_any(caption, words::CLEARANCE)
        })
}

/// The level of clearance that a piece asks for, or announces for the one below it.
fn asked_clearance(
    cx: &Cx<'_, '_>,
    piece: &Piece,
    below: Option<&Piece>,
) -> Option<(Clearance, Stretch)> {
    let words = cx.index.first_of(piece.stretch, words::CLEARANCE)?;
    if piece.list == Some(HeadingKind::Desirable)
        || cx.index.has_any(piece.stretch, cx.lexicon.experience)
        || cx.index.has_any(piece.stretch, cx.lexicon.only_desirable)
    {
        return None;
    }
    if let Some(known) = clearance_level(cx, piece.stretch) {
        return are_near(cx, words, known.1).then_some(known);
    }
    let is_caption = !piece.is_item && piece.stretch.len() <= MAX_CAPTION_BYTES;
    let below = below.filter(|it| is_caption && it.stretch.len() <= MAX_LEVEL_BYTES)?;
    clearance_level(cx, below.stretch)
}

/// "clearance at the level of NATO SECRET", but not "clearance (NATO SECRET papers are handled)".
fn are_near(cx: &Cx<'_, '_>, words: Stretch, level: Stretch) -> bool {
    let (end, start) =
        if words < level { (words.end(), level.start()) } else { (level.end(), words.start()) };
    let gap = cx.text(Stretch::new(end, start));
    // "habilité(e) au niveau"
    let gap = gap.strip_prefix("(e)").unwrap_or(gap);
    // "NATO RESTRICTED (NR) clearance"
    gap.len() <= MAX_GAP_BYTES && edge::has(gap, "(") == edge::has(gap, ")")
}

/// "NS (up to CTS for some)": the first level that is named.
fn clearance_level(cx: &Cx<'_, '_>, words: Stretch) -> Option<(Clearance, Stretch)> {
    let mut first = None;
    for level in cx.family.clearances {
        for mention in level.names.iter().filter_map(|name| cx.index.find(words, name)) {
            if first.is_none_or(|(_, known): (_, Stretch)| mention.start < known.start) {
                first = Some((level, mention));
            }
        }
    }
    let (level, mention) = first?;
    let value = Clearance { code: Some(level.code.to_owned()), name: level.name.to_owned() };
    Some((value, mention))
}

#[cfg(test)]
mod tests {
    use crate::extract::testing::section;

    #[track_caller]
    fn check(heading: &str, words: &str, code: Option<&str>) {
        let clearance = section(heading, words).clearance.and_then(|fact| fact.value.code);
        assert_eq!(clearance.as_deref(), code, "{words}");
    }

    #[test]
    fn an_appointment_may_depend_on_a_clearance_anywhere() {
        let check = |words, code| check("6. CONTRACT", words, code);
        check("Whoever is appointed must be cleared to NATO SECRET.", Some("NS"));
        check("L'engagement présuppose une habilitation NATO CONFIDENTIEL.", Some("NC"));
        check("The contract is kept in a safe cleared for NATO SECRET.", None);
    }

    #[test]
    fn a_requirement_may_name_the_clearance() {
        check("ESSENTIAL", "- hold a valid NATO SECRET clearance;\n- have tact.", Some("NS"));
        check("ESSENTIAL", "- be cleared, or clearable, to NATO SECRET;", Some("NS"));
        check("ESSENTIAL", "- have tact.\n\nSecurity Clearance\n\nCOSMIC TOP SECRET", Some("CTS"));
    }

    #[test]
    fn an_appointment_may_depend_on_a_clearance() {
        let heading = "7. USEFUL INFORMATION";
        let clause = "Appointment is subject to a security clearance at NATO SECRET level.";
        check(heading, clause, Some("NS"));
        check(heading, "A COSMIC TOP SECRET clearance is required.", Some("CTS"));
        let summary =
            "The registry is large. A clearance at the level of NATO SECRET is required for it.";
        check("1. SUMMARY", summary, Some("NS"));
        check("4. SECURITY CLEARANCE", "NATO SECRET", Some("NS"));
        check(heading, "Appointment is subject to a security clearance.", None);
    }

    #[test]
    fn a_level_that_is_not_asked_for_is_none() {
        check("ESSENTIAL", "- experience with NATO SECRET clearance procedures;", None);
        check("ESSENTIAL", "- handle NATO SECRET documents;", None);
        let clause = "You need a security clearance (NATO SECRET papers may be handled).";
        check("ESSENTIAL", &format!("- {clause}"), None);
        check(
            "8. ADDITIONAL INFORMATION",
            "Staff with a NATO SECRET clearance may read them.",
            None,
        );
        check("DESIRABLE", "- a NATO SECRET clearance;", None);
        check("1. SUMMARY", "The clearance level of the registry is NATO SECRET.", None);
        check("ESSENTIAL", "- hold a security clearance;\n- handle NATO SECRET documents;", None);
    }
}
