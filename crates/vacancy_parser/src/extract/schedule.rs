//! Schedule: full-time or part-time, behind its caption or alone in the header.

use vacancy_model::value::Schedule;
use vacancy_model::{FactId, Lang, Reading, Rule};

use super::uncaptioned::parts_above;
use super::{Cx, Sink};
use crate::fold::Stretch;
use crate::lexicon::Lexicon;
use crate::structure::Captioned;

/// Longer words behind the caption are prose.
const MAX_SCHEDULE_BYTES: usize = 160;

#[inline(never)]
pub(super) fn read(cx: &Cx<'_, '_>, sink: &mut Sink<'_>) -> Option<Reading<Schedule>> {
    // Behind a caption that stands empty, longer words are the next paragraph's.
    let is_short = |one: &Captioned| one.value.len() <= MAX_SCHEDULE_BYTES;
    let Some(captioned) = cx.captioned(FactId::Schedule).filter(is_short) else {
        let (value, mention) =
            parts_above(cx).into_iter().find_map(|part| schedule_alone(cx, part))?;
        return Some(Reading { value, quote: cx.quote(mention, Rule::ScheduleLine) });
    };
    // "Horaire : Temps plein" above an English text.
    let named = |language| cx.first_named(captioned.value, Lexicon::of(language).schedules);
    let Some((value, mention)) = Lang::ALL.into_iter().find_map(named) else {
        sink.unreadable(cx, FactId::Schedule, &captioned);
        return None;
    };
    Some(Reading {
        value,
        quote: cx.captioned_quote(captioned.caption, mention, Rule::ScheduleCaption),
    })
}

/// The schedule that some words are, and nothing else.
fn schedule_alone(cx: &Cx<'_, '_>, words: Stretch) -> Option<(Schedule, Stretch)> {
    let named = cx.first_named(words, cx.lexicon.schedules);
    named.filter(|(_, mention)| *mention == words)
}

#[cfg(test)]
mod tests {
    use crate::extract::testing::notice;

    #[test]
    fn the_paragraph_below_an_empty_caption_is_no_schedule() {
        let text = "Job Schedule:\n\nThe Section, which has two desks, plans what the dog handlers of the base do by day \
                    and by night, and trains, feeds and looks after the dogs that they work with in all weathers.";
        let notice = notice(&format!("{text}\n\n1. SUMMARY\n\nThe post.\n"));
        let codes: Vec<_> = notice.diagnostics.iter().map(|it| it.code.id()).collect();
        assert!(
            notice.facts.schedule.is_none()
                && !codes.iter().any(|code| code == "schedule-unreadable")
        );
    }
}
