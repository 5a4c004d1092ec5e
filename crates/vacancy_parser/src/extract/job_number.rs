//! Job number: behind its own caption, or at the end of the title.
//!
//! "Job Number: 250871"; "Principal Assistant-250871"; "… (241792)".

use vacancy_model::{FactId, Reading, Rule};

use super::Cx;
use crate::edge;
use crate::organisation::Field;
use crate::structure::Captioned;

/// Longer words behind the caption are prose.
const MAX_LENGTH: usize = 24;
/// The portal numbers its vacancies with the year and four figures; older ones have five.
const PORTAL_FIGURES: std::ops::RangeInclusive<usize> = 5..=7;

#[inline(never)]
pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<String>> {
    captioned(cx).or_else(|| in_title(cx))
}

fn captioned(cx: &Cx<'_, '_>) -> Option<Reading<String>> {
    let is_number =
        |one: &&Captioned| one.field == Field::Fact(FactId::JobNumber) && !one.value.is_empty();
    let numbers: Vec<_> = cx.edition.captions.iter().filter(is_number).copied().collect();
    // Some cards print the office's own number too; one applies with the portal's.
    let is_portal = |one: &&Captioned| {
        let words = cx.text(one.value);
        PORTAL_FIGURES.contains(&words.len()) && words.bytes().all(|b| b.is_ascii_digit())
    };
    let captioned = *numbers.iter().find(is_portal).or(numbers.first())?;
    let words = cx.text(captioned.value);
    let length = edge::first(words, " ").unwrap_or(words.len());
    let mention = captioned.value.rebase(0, length);
    let has_figures = cx.text(mention).contains(|c: char| c.is_ascii_digit());
    (has_figures && length <= MAX_LENGTH).then(|| {
        let value = cx.folded.source(mention).to_owned();
        Reading {
            value,
            quote: cx.captioned_quote(captioned.caption, mention, Rule::JobNumberCaption),
        }
    })
}

fn in_title(cx: &Cx<'_, '_>) -> Option<Reading<String>> {
    let number = cx.edition.title?.number?;
    Some(Reading { value: cx.text(number).to_owned(), quote: cx.quote(number, Rule::TitleNumber) })
}
