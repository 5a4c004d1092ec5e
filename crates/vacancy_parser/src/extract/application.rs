//! Where to apply: the list of ways, by audience, with their links.
//!
//! "For NATO civilian staff members only: please apply via the internal recruitment portal (link)";
//! "pour toutes les autres candidatures : via le lien www.nato.int/recruitment".

use std::borrow::Cow;
use std::ops::Range;

use vacancy_model::value::{Application, Audience};
use vacancy_model::{Reading, Rule, SectionKind};
use vacancy_text::Span;

use super::{Cx, with_parts};
use crate::edge;
use crate::fold::Stretch;
use crate::lexicon::Phrases;
use crate::lexicon::either::application as words;
use crate::structure::Piece;

#[inline(never)]
pub(super) fn apply_at(cx: &Cx<'_, '_>) -> Option<Reading<Vec<Application>>> {
    const BY_AUDIENCE: &[(Audience, Phrases)] =
        &[(Audience::Staff, words::STAFF), (Audience::External, words::EXTERNAL)];
    const FOR_ALL: &[(Audience, Phrases)] = &[(Audience::External, words::SENT_TO)];
    let mut value: Vec<Application> = Vec::new();
    let mut parts = Vec::new();
    let mut whole: Option<Stretch> = None;
    let section = cx.section(SectionKind::Application);
    let has_heading = !section.is_empty();
    let anywhere = cx.edition.sections.iter().flat_map(|it| &it.pieces).copied();
    let pieces: Cow<'_, [Piece]> = if has_heading { section.into() } else { anywhere.collect() };
    for (channels, names_way) in [(BY_AUDIENCE, has_heading), (FOR_ALL, false)] {
        for (number, piece) in pieces.iter().enumerate() {
            for &(audience, phrases) in channels {
                let is_known = value.iter().any(|known| known.audience == audience);
                if is_known || !cx.index.has_any(piece.stretch, phrases) {
                    continue;
                }
                let mention = with_address(cx, piece.stretch, pieces.get(number + 1));
                let url = target(cx, mention);
                // Without an address, "Applications should be sent …" names no way; nor does anything where the
                // heading is lost.
                if url.is_none() && !names_way {
                    continue;
                }
                value.push(Application { audience, url });
                parts.push(cx.part(audience.as_str(), mention));
                mention.extend(&mut whole);
            }
        }
    }
    let quote = with_parts(cx.quote(whole?, Rule::ApplicationChannel), parts);
    Some(Reading { value, quote })
}

/// "For all other applications:" and the link that stands on the next line.
fn with_address(cx: &Cx<'_, '_>, words: Stretch, next: Option<&Piece>) -> Stretch {
    let is_address = |next: &&Piece| {
        let span = cx.span(next.stretch);
        let mut links = cx.folded.document().links().iter();
        links.any(|link| span.encloses(link.span) && link.span.start() <= span.start() + 1)
            || mail(cx.text(next.stretch)).is_some_and(|address| address.start == 0)
    };
    let announces = !edge::ends(cx.text(words), ".;!?");
    match next.filter(|_| announces).filter(is_address) {
        Some(next) => words.cover(next.stretch),
        None => words,
    }
}

/// The first link within some words that still has its target, or the first address of mail.
fn target(cx: &Cx<'_, '_>, words: Stretch) -> Option<String> {
    linked(cx, cx.span(words)).or_else(|| {
        let address = mail(cx.text(words))?;
        let address = cx.folded.source(words.rebase(address.start, address.end));
        Some(["mailto:", address].concat())
    })
}

/// "recruitment@nspa.nato.int"
fn mail(words: &str) -> Option<Range<usize>> {
    let at = edge::first(words, "@")?;
    let (before, behind) = words.split_at_checked(at)?;
    let start = at - edge::behind_last(before, " \n:(<").len();
    let behind = edge::before_first(behind, " \n)>");
    let end = at + edge::trim_end(behind, ".,;").len();
    (start < at).then_some(start..end)
}

fn linked(cx: &Cx<'_, '_>, span: Span) -> Option<String> {
    let links = cx.folded.document().links();
    let from = links.partition_point(|link| link.span.end() <= span.start());
    let mut within = links.get(from..)?.iter().take_while(|link| link.span.start() < span.end());
    within.find_map(|link| link.target.clone())
}

#[cfg(test)]
mod tests {
    use crate::extract::testing::section;

    #[track_caller]
    fn check(paragraphs: &str, url: Option<&str>) {
        let heading = "7. USEFUL INFORMATION REGARDING APPLICATION AND RECRUITMENT PROCESS";
        let ways = section(heading, paragraphs).apply_at.unwrap().value;
        assert_eq!(ways[0].url.as_deref(), url);
    }

    #[test]
    fn takes_the_link_on_the_same_line_or_the_next() {
        let link = "[www.nato.int](http://www.nato.int/recruitment)";
        let url = Some("http://www.nato.int/recruitment");
        check(&format!("- For all other applications: {link}"), url);
        check(&format!("For all other applications:\n\n{link}"), url);
        check(
            "For all other applications:\nhttps://www.nato.int/apply",
            Some("https://www.nato.int/apply"),
        );
        check(
            "- For all other applications:\n\n  https://www.nato.int/apply\n\n13",
            Some("https://www.nato.int/apply"),
        );
    }

    #[test]
    fn takes_an_address_that_no_colon_announces() {
        let mail = Some("mailto:HR-Jobs@nspa.nato.int");
        check(
            "For all other applications\n\nwww.nato.int/recruitment",
            Some("www.nato.int/recruitment"),
        );
        check("For all other applications: HR-Jobs@nspa.nato.int.", mail);
        check("For all other applications\n\nHR-Jobs@nspa.nato.int", mail);
        check("Applications should be sent to HR-Jobs@nspa.nato.int by e-mail.", mail);
        check("A letter and a CV must be sent to HR-Jobs@nspa.nato.int.", mail);
    }

    #[test]
    fn takes_the_one_way_that_is_for_all() {
        let url = Some("www.nato.int/recruitment");
        check("Apply through the platform for talent: www.nato.int/recruitment", url);
        check("Applications are taken by the portal alone (www.nato.int/recruitment).", url);
        let portal = "- For NATO civilian staff members only: via the internal portal (link);\n";
        let both = [portal, "- all others apply via www.nato.int/recruitment"].concat();
        let ways = section("7. HOW TO APPLY", &both).apply_at.unwrap().value;
        assert_eq!(ways.iter().map(|way| way.url.as_deref()).collect::<Vec<_>>(), [None, url]);
    }

    #[test]
    fn where_the_heading_is_lost_an_address_tells() {
        let ways = |sentence| section("REMARKS", sentence).apply_at.map(|it| it.value.len());
        assert_eq!(ways("Apply through the platform: www.nato.int/recruitment"), Some(1));
        assert_eq!(ways("Plans internal recruitment. Applications are kept for a year."), None);
    }

    #[test]
    fn leaves_the_link_of_another_sentence() {
        check("For all other applications: by mail.\n\nwww.nato.int", None);
        check("For all other applications:\n\nSee www.nato.int", None);
    }
}
