//! Title: behind its own caption, or the line above the captions, number and separators off.
//!
//! "Officer, Crisis Response Systems and Exercises - 250854"; "Assistant(e) principal(e) -250871".

use vacancy_model::{FactId, Reading, Rule};

use super::Cx;

#[inline(never)]
pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<String>> {
    captioned(cx).or_else(|| title_line(cx))
}

fn captioned(cx: &Cx<'_, '_>) -> Option<Reading<String>> {
    let captioned = cx.captioned(FactId::Title)?;
    let text = cx.clean_lines(captioned.value);
    (!text.is_empty()).then(|| Reading {
        value: text,
        quote: cx.captioned_quote(captioned.caption, captioned.value, Rule::TitleCaption),
    })
}

fn title_line(cx: &Cx<'_, '_>) -> Option<Reading<String>> {
    let title = cx.edition.title?;
    let words = title.words.filter(|words| !words.is_empty())?;
    let text = cx.clean_lines(words);
    (!text.is_empty()).then(|| Reading { value: text, quote: cx.quote(words, Rule::TitleLine) })
}
