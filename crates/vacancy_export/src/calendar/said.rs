//! What an event says in words.

use vacancy_messages::{
    fact_name, headline, help, language_name, severity_name, standing_name, value_words,
};
use vacancy_model::value::{Clock, Deadline, Moment, Zone};
use vacancy_model::{Diagnostic, Fact, FactId, Lang, Notice, Standing};

use crate::own::own;
use crate::settled::settled;
use crate::words;

/// What a person wants to see beside a deadline.
const FACTS: [FactId; 8] = [
    FactId::Deadline,
    FactId::JobNumber,
    FactId::Organisation,
    FactId::Location,
    FactId::Grade,
    FactId::Salary,
    FactId::Contract,
    FactId::ApplyAt,
];

/// "Closing date: Principal Assistant (250871)".
pub(super) fn summary(notice: &Notice, lang: Lang) -> String {
    let facts = &notice.facts;
    let title = facts.title.as_ref().and_then(|fact| fact.value.in_or_else(lang));
    let what = fact_name(FactId::Deadline, lang);
    let title = title.unwrap_or(words::untitled(lang));
    let summary = format!("{what}{}{title}", words::colon(lang));
    match settled(facts.job_number.as_ref()).value() {
        Some(number) => format!("{summary} ({number})"),
        None => summary,
    }
}

/// A line a fact, then what makes the deadline uncertain.
pub(super) fn description(
    notice: &Notice,
    deadline: &Fact<Deadline>,
    moment: Moment,
    lang: Lang,
) -> String {
    let mut lines: Vec<_> = FACTS.iter().filter_map(|&id| fact(notice, id, lang)).collect();
    lines.extend(remark(moment, lang).map(str::to_owned));
    if deadline.standing == Standing::Conflicting {
        lines.push(words::earlier_is_marked(lang).to_owned());
    }
    let of_deadline = |it: &&Diagnostic| it.fact == Some(FactId::Deadline);
    for diagnostic in notice.diagnostics.iter().filter(of_deadline) {
        let severity = severity_name(diagnostic, lang);
        let (headline, help) = (headline(diagnostic, lang), help(diagnostic, lang));
        lines.push(format!("{severity}{}{headline}. {help}", words::colon(lang)));
    }
    lines.join("\n")
}

fn fact(notice: &Notice, id: FactId, lang: Lang) -> Option<String> {
    let (name, colon) = (fact_name(id, lang), words::colon(lang));
    if let Some(own) = own(notice, id, lang) {
        return Some(format!("{name}{colon}{} ({})", own.value, own.whose));
    }
    let words = value_words(&notice.facts, id, lang)?;
    let view = notice.facts.view(id)?;
    if view.standing != Standing::Conflicting {
        return Some(format!("{name}{colon}{}", words.value));
    }
    let readings = view.readings.iter().zip(&words.readings);
    let readings: Vec<_> = readings
        .map(|(it, value)| format!("{}{colon}{value}", language_name(it.language, lang)))
        .collect();
    let standing = standing_name(view.standing, lang);
    Some(format!("{name}{colon}{standing} ({})", readings.join("; ")))
}

const fn remark(moment: Moment, lang: Lang) -> Option<&'static str> {
    match moment {
        Moment::Day(_) => Some(words::no_time(lang)),
        Moment::UnplacedTime(_) => Some(words::zone_is_unknown(lang)),
        Moment::At(Clock { zone: Zone::BrusselsAssumed, .. }) => Some(words::zone_is_assumed(lang)),
        Moment::At(_) => None,
    }
}
