//! Title: the line above the captions, number and separators off.
//!
//! "Officer, Crisis Response Systems and Exercises - 250854"; "Assistant(e) principal(e) -250871".

use vacancy_model::{Reading, Rule};

use super::Cx;

pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<String>> {
    let title = cx.edition.title?;
    let words = title.words.filter(|words| !words.is_empty())?;
    let clean = cx.clean(title.passage, words);
    // A number alone on its line has its title in the passage above.
    let text =
        if clean.is_empty() { cx.clean(title.passage.checked_sub(1)?, words) } else { clean };
    (!text.is_empty()).then(|| cx.reading(text, words, Rule::TitleLine))
}
