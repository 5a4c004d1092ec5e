//! Where to apply: the list of ways, by audience, with their links.
//!
//! "For NATO civilian staff members only: please apply via the internal recruitment portal (link)";
//! "pour toutes les autres candidatures : via le lien www.nato.int/recruitment".

use vacancy_model::value::{Application, Audience};
use vacancy_model::{Quote, Reading, Rule, SectionKind};
use vacancy_text::Span;

use super::Cx;
use crate::fold::Stretch;
use crate::structure::Piece;

pub(super) fn apply_at(cx: &Cx<'_, '_>) -> Option<Reading<Vec<Application>>> {
    let channels = [
        (Audience::Staff, cx.family.staff_channel),
        (Audience::External, cx.family.external_channel),
    ];
    let mut found: Vec<(Application, Stretch)> = Vec::new();
    let pieces = cx.section(SectionKind::Application);
    for (number, piece) in pieces.iter().enumerate() {
        for (audience, phrases) in channels {
            let is_new = found.iter().all(|(known, _)| known.audience != audience);
            if is_new && cx.index.has_any(piece.stretch, phrases) {
                let mention = with_address(cx, piece.stretch, pieces.get(number + 1));
                let url = target(cx, cx.span(mention));
                found.push((Application { audience, url }, mention));
            }
        }
    }
    let mention = found.iter().map(|(_, mention)| *mention).reduce(Stretch::cover)?;
    let parts =
        found.iter().map(|(way, mention)| cx.part(way.audience.as_str(), *mention)).collect();
    let value = found.into_iter().map(|(way, _)| way).collect();
    let quote = Quote { parts, ..cx.quote(mention, Rule::ApplicationChannel) };
    Some(Reading { value, quote })
}

/// "For all other applications:" and the link that stands on the next line.
fn with_address(cx: &Cx<'_, '_>, words: Stretch, next: Option<&Piece>) -> Stretch {
    let is_address = |next: &&Piece| {
        let span = cx.span(next.stretch);
        let mut links = cx.folded.document().links().iter();
        links.any(|link| span.encloses(link.span) && link.span.start() <= span.start() + 1)
    };
    let announces = cx.text(words).trim_end().ends_with(':');
    match next.filter(|_| announces).filter(is_address) {
        Some(next) => words.cover(next.stretch),
        None => words,
    }
}

/// The first link within a span that still has its target.
fn target(cx: &Cx<'_, '_>, span: Span) -> Option<String> {
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
    fn leaves_the_link_of_another_sentence() {
        check("For all other applications: by mail.\n\nwww.nato.int", None);
        check("For all other applications:\n\nSee www.nato.int", None);
    }
}
