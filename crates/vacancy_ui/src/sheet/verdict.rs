//! Can I apply: what is asked of whoever applies, a line each, with the notice's own words behind it.

use vacancy_model::FactId;

use super::{Asked, Cx, Line, Row, Value};
use crate::mark::Key;

/// What decides whether somebody may apply, in the order in which one asks.
const ASKED: [FactId; 5] = [
    FactId::Eligibility,
    FactId::Education,
    FactId::Experience,
    FactId::LanguagesRequired,
    FactId::Clearance,
];

pub(super) fn row(cx: Cx<'_>) -> Row {
    let mut row = Row::new(cx.words.can_i, Vec::new());
    let mut asked = Vec::new();
    for id in ASKED {
        let value = said(cx, id).map(|text| Value::said(Key::Fact(id), text));
        let mut one = Asked { value, ..Asked::missing(cx.name(id)) };
        cx.add_standing(id, &mut row);
        // A disagreement stands with what it is about.
        if let Some(Line::Conflict(quotes)) = row.lines.pop_if(|it| matches!(it, Line::Conflict(_)))
        {
            one.quotes = quotes;
        }
        asked.push(one);
    }
    row.lines.insert(0, Line::Asked(asked));
    row
}

fn said(cx: Cx<'_>, id: FactId) -> Option<String> {
    let (facts, words) = (&cx.notice.facts, cx.words);
    Some(match id {
        FactId::Education => (words.education)(facts.education.as_ref()?.value.level).to_owned(),
        FactId::Experience => (words.experience)(facts.experience.as_ref()?.value.minimum_years),
        FactId::LanguagesRequired => (words.languages)(&facts.languages_required.as_ref()?.value),
        FactId::Clearance => {
            let clearance = &facts.clearance.as_ref()?.value;
            match &clearance.code {
                Some(code) => (words.clearance)(&[&*clearance.name, " (", code, ")"].concat()),
                None => (words.clearance)(&clearance.name),
            }
        }
        _ => {
            facts.eligibility.as_ref()?;
            words.eligibility.to_owned()
        }
    })
}
