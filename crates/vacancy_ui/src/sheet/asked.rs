//! What is asked of candidates, in the notice's words, and what its language levels mean.

use vacancy_model::value::{LanguageLevel, LanguageRequirement};
use vacancy_model::{Edition, FactId, Item, SectionKind};

use super::{Cx, Row, Section, Value};
use crate::level::cefr;
use crate::mark::Key;

pub(super) fn section(cx: Cx<'_>) -> Section {
    let mut section = Section::new("asked", cx.messages.asked(), true);
    items(cx, section.row(cx.messages.essential()), |edition| &edition.essential);
    items(cx, section.row(cx.messages.desirable()), |edition| &edition.desirable);
    if let Some(fact) = &cx.notice.facts.languages_required {
        levels(cx, &fact.value, section.row(cx.name(FactId::LanguagesRequired)));
    }
    section
}

fn items(cx: Cx<'_>, row: &mut Row, list: fn(&Edition) -> &[Item]) {
    let (language, items) = cx.listed(list);
    let values = items
        .iter()
        .map(|item| Value::quoted(Key::Item(item.span), language, "", &item.text))
        .collect();
    cx.quote(SectionKind::Qualifications, values, row);
}

/// The levels that the notice names, by their names on NATO's scale.
fn levels(cx: Cx<'_>, required: &[LanguageRequirement], row: &mut Row) {
    let key = |level: LanguageLevel| Key::Part(FactId::LanguagesRequired, level.as_str());
    let is_asked = |level: &LanguageLevel| required.iter().any(|asked| asked.level == *level);
    for level in LanguageLevel::ALL.into_iter().rev().filter(is_asked) {
        if let Some(meaning) = meaning(cx, level) {
            row.value(key(level), level.as_str().to_owned(), meaning);
        }
    }
    row.note(cx.messages.level_source());
}

fn meaning(cx: Cx<'_>, level: LanguageLevel) -> Option<String> {
    let name = cx.messages.level_name(level);
    match (name, cefr(level), cx.messages.cefr()) {
        (Some(name), Some(cefr), framework) => Some([name, ", ", framework, " ", cefr].concat()),
        (Some(name), None, _) => Some(name.to_owned()),
        (None, Some(cefr), framework) => Some([framework, " ", cefr].concat()),
        (None, None, _) => None,
    }
}
