//! Organisation: the body that the post belongs to.
//!
//! "NATO Body: NATO International Staff (NATO IS)" and "Organisation : OTAN SI" are the same body.

use vacancy_model::value::Organisation;
use vacancy_model::{FactId, Reading, Rule};
use vacancy_text::trim;

use super::Cx;
use super::uncaptioned::parts;
use crate::edge;

/// Longer words behind the caption are prose.
const MAX_NAME_BYTES: usize = 160;

#[inline(never)]
pub(super) fn read(cx: &Cx<'_, '_>) -> Option<Reading<Organisation>> {
    let Some(captioned) = cx.captioned(FactId::Organisation) else { return letterhead(cx) };
    let words = cx.text(captioned.value);
    let known = cx.family.bodies.iter().find(|body| cx.index.has_any(captioned.value, body.names));
    let value = match known {
        Some(body) => body.organisation(),
        None if words.len() <= MAX_NAME_BYTES => as_printed(&cx.clean_lines(captioned.value)),
        None => return None,
    };
    Some(Reading {
        value,
        quote: cx.captioned_quote(captioned.caption, captioned.value, Rule::OrganisationCaption),
    })
}

/// A body's name alone on a line of the header.
fn letterhead(cx: &Cx<'_, '_>) -> Option<Reading<Organisation>> {
    parts(cx, &cx.edition.header).into_iter().find_map(|part| {
        let value = cx.family.body(cx.text(part))?.organisation();
        Some(Reading { value, quote: cx.quote(part, Rule::OrganisationLine) })
    })
}

/// "NATO Support and Procurement Agency (NSPA)".
fn as_printed(words: &str) -> Organisation {
    let bracketed = words.strip_suffix(')').and_then(|words| edge::split_last(words, "("));
    match bracketed {
        Some((name, acronym)) if !trim(name).is_empty() => {
            Organisation { name: trim(name).to_owned(), acronym: Some(trim(acronym).to_owned()) }
        }
        _ => Organisation { name: words.to_owned(), acronym: None },
    }
}

#[cfg(test)]
mod tests {
    use crate::{ParseOptions, parse};

    #[test]
    fn a_letterhead_names_the_body() {
        let body = |line: &str| {
            let text = format!("{line}\n\nTitle: Storekeeper\nJob Number: 265217\nGrade: G8\n");
            parse(&text, &ParseOptions::default())
                .facts
                .organisation
                .and_then(|it| it.value.acronym)
        };
        let letterhead = "NATO SUPPORT AND PROCUREMENT AGENCY (NSPA)";
        assert_eq!(body(letterhead).as_deref(), Some("NSPA"));
        assert_eq!(body("Head of the liaison office of the NSPA"), None);
    }
}
