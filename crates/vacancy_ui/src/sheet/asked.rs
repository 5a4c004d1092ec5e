//! What is asked of candidates, in the notice's words, and what its language levels mean.

use vacancy_model::value::LanguageLevel;
use vacancy_model::{Edition, FactId, Item, SectionKind};

use super::{Cx, Row, Section, Value};
use crate::level::cefr;
use crate::mark::Key;

pub(super) fn section(cx: Cx<'_>) -> Section {
    let mut section = Section::new("asked", cx.messages.asked(), true);
    section.add(items(cx, cx.messages.essential(), |edition| &edition.essential));
    section.add(items(cx, cx.messages.desirable(), |edition| &edition.desirable));
    if let Some(levels) = levels(cx) {
        section.add(levels);
    }
    section
}

fn items(cx: Cx<'_>, label: &'static str, list: fn(&Edition) -> &[Item]) -> Row {
    let (language, items) = cx.listed(list);
    let values = items
        .iter()
        .map(|item| Value::quoted(Key::Item(item.span), language, "", &item.text))
        .collect();
    cx.quoting(label, values, SectionKind::Qualifications)
}

/// The levels that the notice names, by their names on NATO's scale.
fn levels(cx: Cx<'_>) -> Option<Row> {
    let fact = cx.notice.facts.languages_required.as_ref()?;
    let key = |level: LanguageLevel| Key::Part(FactId::LanguagesRequired, level.as_str());
    let is_asked = |level: &LanguageLevel| fact.value.iter().any(|asked| asked.level == *level);
    let mut row = Row::new(cx.name(FactId::LanguagesRequired));
    for level in LanguageLevel::ALL.into_iter().rev().filter(is_asked) {
        if let Some(meaning) = meaning(cx, level) {
            row.value(key(level), level.as_str().to_owned(), meaning);
        }
    }
    row.note(cx.messages.level_source());
    Some(row)
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
