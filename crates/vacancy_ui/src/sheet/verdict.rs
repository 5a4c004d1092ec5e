//! Can I apply: what is asked of whoever applies, a line each, with the notice's own words behind it.

use vacancy_model::FactId;

use super::{Asked, Cx, Line, Section, Value};
use crate::mark::Key;
use crate::told;

pub(super) fn row(cx: Cx<'_>, section: &mut Section) {
    let row = section.row(cx.messages.can_i());
    let mut asked = Vec::new();
    for id in FactId::ASKED {
        let value = cx.said(id, said(cx, id)).map(|text| Value::said(Key::Fact(id), text));
        let mut one = Asked { value, ..cx.missing(id) };
        match cx.standing(id) {
            Some(note @ Line::Note(_)) => row.lines.push(note),
            beside => one.beside = beside,
        }
        if let Some(line) = &one.beside {
            row.take_sign(line);
        }
        if let Some(mut parts) = told::of(cx.known.judged, id) {
            one.judged =
                [parts.next().unwrap_or_default(), " ", parts.next().unwrap_or_default()].concat();
        }
        asked.push(one);
    }
    row.lines.insert(0, Line::Asked(asked));
}

fn said(cx: Cx<'_>, id: FactId) -> Option<String> {
    let (facts, messages) = (&cx.notice.facts, cx.messages);
    Some(match id {
        FactId::Education => messages.education(facts.education.as_ref()?.value.level).to_owned(),
        FactId::Experience => messages.experience(facts.experience.as_ref()?.value.minimum_years),
        FactId::LanguagesRequired => messages.languages(&facts.languages_required.as_ref()?.value),
        FactId::Clearance => {
            let clearance = &facts.clearance.as_ref()?.value;
            match &clearance.code {
                Some(code) => messages.clearance(&[&*clearance.name, " (", code, ")"].concat()),
                None => messages.clearance(&clearance.name),
            }
        }
        _ => {
            facts.eligibility.as_ref()?;
            messages.eligibility().to_owned()
        }
    })
}
