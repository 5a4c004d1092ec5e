//! Where to apply: the list of ways, by audience, with their links.
//!
//! "For NATO civilian staff members only: please apply via the internal recruitment portal (link)";
//! "pour toutes les autres candidatures : via le lien www.nato.int/recruitment".

use vacancy_model::value::{Application, Audience};
use vacancy_model::{Reading, Rule, SectionKind};
use vacancy_text::Span;

use super::Cx;
use crate::fold::Stretch;
use crate::read::phrase;

pub(super) fn apply_at(cx: &Cx<'_, '_>) -> Option<Reading<Vec<Application>>> {
    let channels = [
        (Audience::Staff, cx.family.staff_channel),
        (Audience::External, cx.family.external_channel),
    ];
    let mut found: Vec<(Application, Stretch)> = Vec::new();
    for piece in cx.section(SectionKind::Application) {
        for (audience, phrases) in channels {
            let is_new = found.iter().all(|(known, _)| known.audience != audience);
            if is_new && phrase::contains_any(cx.text(piece.stretch), phrases) {
                let url = target(cx, cx.span(piece.stretch));
                found.push((Application { audience, url }, piece.stretch));
            }
        }
    }
    let mention = found.iter().map(|(_, mention)| *mention).reduce(Stretch::cover)?;
    let parts =
        found.iter().map(|(way, mention)| cx.part(way.audience.as_str(), *mention)).collect();
    let value = found.into_iter().map(|(way, _)| way).collect();
    Some(Reading { parts, ..cx.reading(value, mention, Rule::ApplicationChannel) })
}

/// The first link within a span that still has its target.
fn target(cx: &Cx<'_, '_>, span: Span) -> Option<String> {
    let links = cx.folded.document().links();
    let from = links.partition_point(|link| link.span.end() <= span.start());
    let mut within = links.get(from..)?.iter().take_while(|link| link.span.start() < span.end());
    within.find_map(|link| link.target.clone())
}
