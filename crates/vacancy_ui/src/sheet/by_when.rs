//! By when: the moment as printed, how far off it is, and what the reader's own clock shows then. Where the editions
//! disagree, it is the earlier one until that is over.

use vacancy_messages::{headline, help};
use vacancy_model::value::{Clock, Deadline, Moment, Remaining, Time, Zone};
use vacancy_model::{Code, Diagnostic, FactId};

use super::{Cx, Line, Row, Section, checks};
use crate::format::{clock_time, long_date};
use crate::mark::Key;

pub(super) fn row(cx: Cx<'_>, section: &mut Section) {
    let id = FactId::Deadline;
    let row = section.row(cx.messages.by_when());
    if let Some(fact) = &cx.notice.facts.deadline {
        let deadline = cx.known.clocks.to_keep(fact);
        moment(cx, deadline, row);
        row.say(zone(cx, deadline));
        let is_unusual = |found: &&Diagnostic| found.code == Code::DeadlineClockUnusual;
        if let Some(found) = cx.notice.diagnostics.iter().find(is_unusual) {
            row.say(Line::Warning(warning(cx, deadline, found)));
        }
    }
    cx.of_fact(id, row);
}

/// The day and time, and how far off they are.
fn moment(cx: Cx<'_>, deadline: &Deadline, row: &mut Row) {
    let remaining = cx.known.clocks.now.map(|now| Remaining::until(deadline, now));
    let day = long_date(deadline.date, cx.messages.lang);
    let time = deadline.time.map(|time| clock_time(time, cx.messages.lang));
    let (lead, rest) = cx.messages.deadline(remaining, &day, time.as_deref());
    row.value(Key::Fact(FactId::Deadline), lead, rest);
}

/// The zone that is printed or assumed, and the same moment on the reader's clock.
fn zone(cx: Cx<'_>, deadline: &Deadline) -> Line {
    let mut text = match (&deadline.zone, deadline.time) {
        (Some(zone), _) => cx.messages.zone_printed(zone),
        (None, Some(_)) => cx.messages.zone_assumed().to_owned(),
        (None, None) => cx.messages.no_time().to_owned(),
    };
    if let Some(here) = cx.known.clocks.deadline_here {
        text.push(' ');
        if (here.date, Some(here.time)) == (deadline.date, deadline.time) {
            text.push_str(cx.messages.same_on_your_clock());
        } else {
            let lang = cx.messages.lang;
            let (day, time) = (long_date(here.date, lang), clock_time(here.time, lang));
            text.push_str(&cx.messages.on_your_clock(&day, &time));
        }
    }
    match cx.known.clocks.now.map(|now| Remaining::until(deadline, now)) {
        Some(remaining) if !remaining.is_open() => Line::Note(text),
        _ if cx.known.has_desk => Line::Calendar(text),
        _ => Line::Note(text),
    }
}

/// Why the printed time is not to be trusted.
fn warning(cx: Cx<'_>, deadline: &Deadline, found: &Diagnostic) -> String {
    let lang = cx.messages.lang;
    match (deadline.time, end_of_day(deadline)) {
        (Some(printed), Some(brussels)) => {
            cx.messages.shown_in_utc(&clock_time(printed, lang), &clock_time(brussels, lang))
        }
        _ => [&*checks::sentence(&headline(found, lang)), ". ", help(found, lang)].concat(),
    }
}

/// Portals print the deadline in their reader's zone: a time that is 23:59 in Brussels where it is taken
/// for one of UTC was very probably that.
fn end_of_day(deadline: &Deadline) -> Option<Time> {
    let Moment::At(Clock { time, zone: Zone::BrusselsAssumed, offset, .. }) = Moment::of(deadline)
    else {
        return None;
    };
    let printed = u16::from(time.hour()) * 60 + u16::from(time.minute());
    let end = Time::new(23, 59, 0)?;
    (i32::from(printed) + i32::from(offset) == 24 * 60 - 1).then_some(end)
}
