//! Facts whose value is one of a list of names: body, schedule, clearance.
//!
//! "NATO Body: NATO International Staff (NATO IS)" and "Organisation : OTAN SI" are the same body.

use vacancy_model::value::{Clearance, Organisation, Schedule};
use vacancy_model::{FactId, Reading, Rule, SectionKind};

use super::{Cx, Sink};
use crate::edge;
use crate::fold::Stretch;
use crate::organisation::{Body, HeadingKind};

/// Longer words behind the caption are prose.
const MAX_NAME_BYTES: usize = 160;
/// "Required Security Clearance:", on a line of its own.
const MAX_CAPTION_BYTES: usize = 40;

pub(super) fn organisation(cx: &Cx<'_, '_>) -> Option<Reading<Organisation>> {
    let Some(captioned) = cx.captioned(FactId::Organisation) else { return letterhead(cx) };
    let words = cx.text(captioned.value);
    let known = cx.family.bodies.iter().find(|body| cx.index.has_any(captioned.value, body.names));
    let value = match known {
        Some(body) => named(body),
        None if words.len() <= MAX_NAME_BYTES => as_printed(&cx.clean(captioned.value)),
        None => return None,
    };
    Some(Reading {
        value,
        quote: cx.captioned_quote(captioned.caption, captioned.value, Rule::OrganisationCaption),
    })
}

/// "NATO SUPPORT AND PROCUREMENT AGENCY", alone on a line of the header.
fn letterhead(cx: &Cx<'_, '_>) -> Option<Reading<Organisation>> {
    cx.edition.header.iter().find_map(|piece| {
        let is_named = |body: &&Body| body.name.eq_ignore_ascii_case(cx.text(piece.stretch));
        let value = named(cx.family.bodies.iter().find(is_named)?);
        Some(Reading { value, quote: cx.quote(piece.stretch, Rule::OrganisationLine) })
    })
}

fn named(body: &Body) -> Organisation {
    Organisation { name: body.name.to_owned(), acronym: Some(body.acronym.to_owned()) }
}

/// "NATO Support and Procurement Agency (NSPA)".
fn as_printed(words: &str) -> Organisation {
    let bracketed = words.strip_suffix(')').and_then(|words| edge::split_last(words, "("));
    match bracketed {
        Some((name, acronym)) if !name.trim().is_empty() => {
            Organisation { name: name.trim().to_owned(), acronym: Some(acronym.trim().to_owned()) }
        }
        _ => Organisation { name: words.to_owned(), acronym: None },
    }
}

pub(super) fn schedule(cx: &Cx<'_, '_>, sink: &mut Sink<'_>) -> Option<Reading<Schedule>> {
    let captioned = cx.captioned(FactId::Schedule)?;
    let Some((value, mention)) = cx.first_named(captioned.value, cx.lexicon.schedules) else {
        sink.unreadable(cx, FactId::Schedule, &captioned);
        return None;
    };
    Some(Reading {
        value,
        quote: cx.captioned_quote(captioned.caption, mention, Rule::ScheduleCaption),
    })
}

/// "Appointment will be subject to receipt of a security clearance" names no level: the header is read,
/// or a requirement that names one.
pub(super) fn clearance(cx: &Cx<'_, '_>) -> Option<Reading<Clearance>> {
    let Some(captioned) = cx.captioned(FactId::Clearance) else { return required_clearance(cx) };
    if cx.text(captioned.value).len() > MAX_NAME_BYTES {
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

/// "hold a NATO SECRET clearance"; "Security Clearance" and, on the next line, "NATO SECRET".
fn required_clearance(cx: &Cx<'_, '_>) -> Option<Reading<Clearance>> {
    let mut levels = cx.family.clearances.iter().flat_map(|level| level.names);
    levels.find(|name| cx.index.has(cx.edition.stretch, name))?;
    let kinds = [SectionKind::Qualifications, SectionKind::Application, SectionKind::Additional];
    kinds.into_iter().find_map(|kind| {
        let pieces = cx.section(kind);
        pieces.iter().enumerate().find_map(|(number, piece)| {
            let is_asked = cx.index.has_any(piece.stretch, cx.family.clearance_words)
                && piece.list != Some(HeadingKind::Desirable)
                && !cx.index.has_any(piece.stretch, cx.lexicon.experience)
                && !cx.index.has_any(piece.stretch, cx.lexicon.only_desirable);
            let is_caption = !piece.is_item && piece.stretch.len() <= MAX_CAPTION_BYTES;
            let below = pieces
                .get(number + 1)
                .filter(|next| is_caption && next.stretch.len() <= MAX_NAME_BYTES);
            let places = [Some(piece), below].into_iter().flatten();
            let known = places.filter(|_| is_asked).find_map(|it| clearance_level(cx, it.stretch));
            let (value, mention) = known?;
            Some(Reading { value, quote: cx.quote(mention, Rule::ClearanceRequirement) })
        })
    })
}

/// "NS (up to CTS for some)": the first level that is named.
fn clearance_level(cx: &Cx<'_, '_>, words: Stretch) -> Option<(Clearance, Stretch)> {
    let levels = cx.family.clearances.iter();
    let stated = levels.filter_map(|level| Some((level, cx.index.first_of(words, level.names)?)));
    let (level, mention) = stated.min_by_key(|(_, mention)| mention.start())?;
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
    fn a_requirement_may_name_the_clearance() {
        check("ESSENTIAL", "- hold a valid NATO SECRET clearance;\n- have tact.", Some("NS"));
        check("ESSENTIAL", "- have tact.\n\nSecurity Clearance\n\nCOSMIC TOP SECRET", Some("CTS"));
        let clause = "Appointment is subject to a NATO CONFIDENTIAL security clearance.";
        check("8. ADDITIONAL INFORMATION", clause, Some("NC"));
    }

    #[test]
    fn a_level_that_is_not_asked_for_is_none() {
        check("ESSENTIAL", "- experience with NATO SECRET clearance procedures;", None);
        check("ESSENTIAL", "- handle NATO SECRET documents;", None);
        check("DESIRABLE", "- a NATO SECRET clearance;", None);
        check("1. SUMMARY", "The clearance level of the registry is NATO SECRET.", None);
        check("ESSENTIAL", "- hold a security clearance;\n- handle NATO SECRET documents;", None);
    }
}
