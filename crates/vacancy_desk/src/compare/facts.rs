//! The facts of two editions side by side.

use vacancy_messages::{fact_name, value_words};
use vacancy_model::{FactId, FactView, Lang, Notice, Standing};
use vacancy_view::one_line;

use super::{Row, Side};
use crate::diagnostic::diagnostics;
use crate::given::Read;

/// Every fact that an edition states or the reader has added, and every one that something is wrong with.
pub(super) fn rows(read: &Read, lang: Lang) -> Vec<Row> {
    let notice = &read.notice;
    let rows = FactId::ALL.iter().filter_map(|&id| {
        let view = notice.facts.view(id);
        let diagnostics = diagnostics(notice, lang, |it| it.fact == Some(id));
        let own = read.own_value(id, lang);
        (view.is_some() || own.is_some() || !diagnostics.is_empty()).then(|| Row {
            label: fact_name(id, lang).to_owned(),
            standing: view.as_ref().map(|view| view.standing),
            sides: sides(notice, id, view.as_ref(), lang),
            own,
            diagnostics,
        })
    });
    rows.collect()
}

fn sides(
    notice: &Notice,
    id: FactId,
    view: Option<&FactView<'_>>,
    lang: Lang,
) -> [Option<Side>; 2] {
    let mut languages = notice.editions.iter().map(|edition| edition.language);
    [languages.next(), languages.next()].map(|language| {
        let view = view?;
        let at = view.readings.iter().position(|reading| Some(reading.language) == language)?;
        let reading = view.readings.get(at)?;
        let read_as = (view.standing == Standing::Conflicting)
            .then(|| value_words(&notice.facts, id, lang)?.readings.into_iter().nth(at));
        Some(Side {
            text: one_line(&reading.text),
            span: reading.mention,
            read_as: read_as.flatten(),
        })
    })
}
