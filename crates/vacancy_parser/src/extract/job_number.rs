//! Job number: behind its own caption, or at the end of the title.
//!
//! "Job Number: 250871"; "Principal Assistant-250871"; "… (241792)".

use vacancy_model::{FactId, Reading, Rule};
use vacancy_text::trim_start;

use super::Cx;
use crate::edge;
use crate::organisation::Field;
use crate::read::digits;
use crate::structure::{Captioned, NUMBER_DIGITS};

/// Longer words behind the caption are prose.
const MAX_LENGTH: usize = 24;
/// So many bytes of letters, and a blank, may stand before the figures: "B 07(2027)".
const MAX_LETTERS: usize = 4;

#[inline(never)]
pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<String>> {
    captioned(cx).or_else(|| in_title(cx))
}

fn captioned(cx: &Cx<'_, '_>) -> Option<Reading<String>> {
    let is_number =
        |one: &&Captioned| one.field == Field::Fact(FactId::JobNumber) && !one.value.is_empty();
    let mut numbers = cx.edition.captions.iter().filter(is_number);
    // Some cards print the office's own number too; one applies with the portal's.
    let portal = numbers.clone().find(|one| is_portal(cx.text(one.value)));
    let captioned = portal.or_else(|| numbers.next())?;
    // "Job Number / Reference: 252288"
    let whole = cx.text(captioned.value);
    let words = edge::split(whole, ":").map_or(whole, |(_, behind)| trim_start(behind));
    // "VACANCY NOTICE No 260155", "Job number – 251460"
    let words = edge::trim_start(words, "-# ");
    let words = words.strip_prefix("no ").unwrap_or(words);
    let figures = digits::runs(words).next()?.start;
    // "B 07(2027)"
    let begin = figures.min(MAX_LETTERS);
    let length = edge::first(words.get(begin..)?, " ").map_or(words.len(), |blank| begin + blank);
    let start = whole.len() - words.len();
    let mention = captioned.value.rebase(start, start + length);
    (figures < length && length <= MAX_LENGTH).then(|| {
        let value = cx.folded.source(mention).to_owned();
        Reading {
            value,
            quote: cx.captioned_quote(captioned.caption, mention, Rule::JobNumberCaption),
        }
    })
}

/// A number as portals have them.
fn is_portal(words: &str) -> bool {
    NUMBER_DIGITS.contains(&words.len()) && words.bytes().all(|b| b.is_ascii_digit())
}

fn in_title(cx: &Cx<'_, '_>) -> Option<Reading<String>> {
    let number = cx.edition.title?.number?;
    Some(Reading { value: cx.text(number).to_owned(), quote: cx.quote(number, Rule::TitleNumber) })
}

#[cfg(test)]
mod tests {
    use crate::extract::testing::header;

    #[track_caller]
    fn check(line: &str, number: Option<&str>) {
        let found = header(line).job_number.map(|it| it.value);
        assert_eq!(found.as_deref(), number, "{line}");
    }

    #[test]
    fn letters_may_stand_apart_from_their_figures() {
        check("Vacancy No.: B 07(2027)", Some("B 07(2027)"));
        check("Vacancy No.: A12/27 (see below)", Some("A12/27"));
        check("Vacancy No.: to be given in 2027", Some("250871"));
        check("VACANCY NOTICE No 260155", Some("260155"));
        check("Job number – 251460", Some("251460"));
    }
}
