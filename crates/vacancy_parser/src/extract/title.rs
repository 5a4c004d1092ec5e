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
    // "TITLE: Head, Crisis Response Systems - 261390"
    let words = cx.edition.title.and_then(|title| title.words);
    let words = words.filter(|it| it.overlaps(captioned.value)).unwrap_or(captioned.value);
    let text = cx.clean_lines(words);
    (!text.is_empty()).then(|| Reading {
        value: text,
        quote: cx.captioned_quote(captioned.caption, words, Rule::TitleCaption),
    })
}

fn title_line(cx: &Cx<'_, '_>) -> Option<Reading<String>> {
    let title = cx.edition.title?;
    let words = title.words.filter(|words| !words.is_empty())?;
    let text = cx.clean_lines(words);
    (!text.is_empty()).then(|| Reading { value: text, quote: cx.quote(words, Rule::TitleLine) })
}

#[cfg(test)]
mod tests {
    use crate::{ParseOptions, parse};

    #[test]
    fn a_captioned_title_may_end_with_the_number() {
        let text = "VACANCY NOTIFICATION\n\nTITLE\nHead, Crisis Systems - 261390\nGRADE\nNATO Grade G22\nSCHEDULE\nFull-time\n";
        let facts = parse(text, &ParseOptions::default()).facts;
        let title = facts.title.and_then(|it| it.value.en);
        assert_eq!(title.as_deref(), Some("Head, Crisis Systems"));
        assert_eq!(facts.job_number.map(|it| it.value).as_deref(), Some("261390"));
    }
}
