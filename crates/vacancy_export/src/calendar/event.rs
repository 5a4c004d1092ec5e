//! One event, and how it is written.

use vacancy_messages::value_words;
use vacancy_model::value::{Audience, Clock, DateTime, Moment, Zone};
use vacancy_model::{FactId, Lang, Notice};
use vacancy_text::fnv1a;

use super::{CalendarOptions, Stamp, line, said};
use crate::settled::settled;

/// The deadline of one notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The same for the same vacancy, whatever its deadline: a calendar then moves the event.
    pub(super) vacancy: u64,
    /// Counted from one among the events of the vacancy in one file.
    pub(super) version: usize,
    pub(super) content: Content,
    stamp: Stamp,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Content {
    moment: Moment,
    summary: String,
    description: String,
    place: Option<String>,
    url: Option<String>,
    alarm_days: Option<u16>,
}

impl Event {
    /// `None` where the notice states no deadline.
    pub fn of(notice: &Notice, options: &CalendarOptions) -> Option<Self> {
        let lang = options.lang;
        let deadline = notice.facts.deadline.as_ref()?;
        // Who relies on the calendar must not be late.
        let moment = Moment::of(deadline.earliest());
        let content = Content {
            moment,
            summary: said::summary(notice, lang),
            description: said::description(notice, deadline, moment, lang),
            place: settled(notice.facts.location.as_ref())
                .value()
                .and_then(|_| value_words(&notice.facts, FactId::Location, lang))
                .map(|words| words.value),
            url: url(notice),
            alarm_days: options.alarm_days,
        };
        Some(Self { vacancy: vacancy(notice), version: 1, content, stamp: options.stamp })
    }

    pub(super) fn write(&self, out: &mut String) {
        let Content { moment, summary, description, place, url, alarm_days } = &self.content;
        let Stamp { date, time } = self.stamp;
        let summary = line::text(summary);
        line::push(out, "BEGIN", "VEVENT");
        line::push(out, "UID", &format!("{:016x}-{}@vacancy-lens", self.vacancy, self.version));
        line::push(out, "DTSTAMP", &format!("{}Z", compact(&format!("{date}T{time}"))));
        start(out, *moment);
        line::push(out, "SUMMARY", &summary);
        line::push(out, "DESCRIPTION", &line::text(description));
        if let Some(place) = place {
            line::push(out, "LOCATION", &line::text(place));
        }
        if let Some(url) = url {
            line::push(out, "URL", url);
        }
        // A deadline takes no time out of a day.
        line::push(out, "TRANSP", "TRANSPARENT");
        if let Some(days) = alarm_days {
            line::push(out, "BEGIN", "VALARM");
            line::push(out, "ACTION", "DISPLAY");
            line::push(out, "DESCRIPTION", &summary);
            line::push(out, "TRIGGER", &format!("-P{days}D"));
            line::push(out, "END", "VALARM");
        }
        line::push(out, "END", "VEVENT");
    }
}

fn start(out: &mut String, moment: Moment) {
    let day = |date| compact(&format!("{date}"));
    match moment {
        Moment::At(Clock { date, time, zone: Zone::Brussels | Zone::BrusselsAssumed, .. }) => {
            let value = compact(&format!("{date}T{time}"));
            line::push(out, "DTSTART;TZID=Europe/Brussels", &value);
        }
        Moment::At(clock) => match clock.to_utc() {
            Some(DateTime { date, time }) => {
                line::push(out, "DTSTART", &format!("{}Z", compact(&format!("{date}T{time}"))));
            }
            None => line::push(out, "DTSTART;VALUE=DATE", &day(clock.date)),
        },
        Moment::Day(date) | Moment::UnplacedTime(date) => {
            line::push(out, "DTSTART;VALUE=DATE", &day(date));
        }
    }
}

/// ISO 8601 without its separators, as RFC 5545 has it.
fn compact(iso: &str) -> String {
    iso.replace(['-', ':'], "")
}

/// Where those apply who are not staff, only where it is a whole address: "www.nato.int" is no URI.
fn url(notice: &Notice) -> Option<String> {
    let channels = settled(notice.facts.apply_at.as_ref()).value()?;
    let is_uri = |url: &&String| {
        let is_web = url.starts_with("https://") || url.starts_with("http://");
        is_web && url.chars().all(|it| it.is_ascii_graphic() && !"\"<>\\^`{|}".contains(it))
    };
    let external = channels.iter().filter(|it| it.audience == Audience::External);
    external.filter_map(|it| it.url.as_ref()).find(is_uri).cloned()
}

/// A name for the vacancy, not for what this notice says of it: body and number, or where there is
/// no number, body, title and place.
fn vacancy(notice: &Notice) -> u64 {
    let facts = &notice.facts;
    let body = facts.organisation.as_ref().map(|fact| fact.value.name.as_str());
    let number = facts.job_number.as_ref().map(|fact| fact.value.as_str());
    let titles = facts.title.as_ref().map(|fact| &fact.value);
    let title = |lang| titles.and_then(|titles| titles.get(lang));
    let city = facts.location.as_ref().and_then(|fact| fact.value.city.as_deref());
    let name = match number {
        Some(_) => vec![body, number],
        None => vec![body, title(Lang::En), title(Lang::Fr), city],
    };
    fnv1a(name.iter().flat_map(|part| part.unwrap_or_default().bytes().chain([0])))
}
