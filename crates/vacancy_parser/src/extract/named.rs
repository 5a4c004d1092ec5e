//! Facts whose value is one of a list of names: body, schedule, clearance.
//!
//! "NATO Body: NATO International Staff (NATO IS)" and "Organisation : OTAN SI" are the same body.

use vacancy_model::value::{Clearance, Organisation, Schedule};
use vacancy_model::{FactId, Reading, Rule};

use super::{Cx, Sink};
use crate::edge;

/// Longer words behind the caption are prose.
const MAX_NAME_BYTES: usize = 160;

pub(super) fn organisation(cx: &Cx<'_, '_>) -> Option<Reading<Organisation>> {
    let captioned = cx.captioned(FactId::Organisation)?;
    let words = cx.text(captioned.value);
    let known = cx.family.bodies.iter().find(|body| cx.index.has_any(captioned.value, body.names));
    let value = match known {
        Some(body) => {
            Organisation { name: body.name.to_owned(), acronym: Some(body.acronym.to_owned()) }
        }
        None if words.len() <= MAX_NAME_BYTES => as_printed(&cx.clean(captioned.value)),
        None => return None,
    };
    Some(Reading {
        value,
        quote: cx.captioned_quote(captioned.caption, captioned.value, Rule::OrganisationCaption),
    })
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

/// "Appointment will be subject to receipt of a security clearance" names no level: only the header
/// is read.
pub(super) fn clearance(cx: &Cx<'_, '_>) -> Option<Reading<Clearance>> {
    let captioned = cx.captioned(FactId::Clearance)?;
    if cx.text(captioned.value).len() > MAX_NAME_BYTES {
        return None;
    }
    let levels = cx.family.clearances.iter();
    let stated =
        levels.filter_map(|level| Some((level, cx.index.first_of(captioned.value, level.names)?)));
    // "NS (up to CTS for some)": the first that is named.
    let known = stated.min_by_key(|(_, mention)| mention.start());
    let (value, mention) = if let Some((level, mention)) = known {
        let value = Clearance { code: Some(level.code.to_owned()), name: level.name.to_owned() };
        (value, mention)
    } else {
        let name = cx.clean(captioned.value);
        (Clearance { code: None, name }, captioned.value)
    };
    Some(Reading {
        value,
        quote: cx.captioned_quote(captioned.caption, mention, Rule::ClearanceCaption),
    })
}
