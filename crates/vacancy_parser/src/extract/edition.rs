//! The edition itself: the words of its sections, requirements, accountabilities and competencies.

use vacancy_model::{Accountability, Competency, Edition, Item, Paragraph, Section, SectionKind};
use vacancy_text::{Parts, trim};

use super::Cx;
use super::lists::{Area, Lists, items_apart, says_elsewhere};
use crate::clean::without_final_stop;
use crate::edge;
use crate::fold::Stretch;
use crate::script;
use crate::standard::StandardTexts;
use crate::structure::{Piece, SectionOutline};

/// The edition, with the words of its sections and lists.
#[inline(never)]
pub(super) fn edition(
    cx: &Cx<'_, '_>,
    lists: Lists<'_>,
    standard: Option<&StandardTexts>,
) -> Edition {
    let Lists { desirable, areas } = lists;
    // Done before the paragraphs: a long text's areas and words are not held at once.
    let mut accountabilities = areas.into_iter().map(|area| accountability(cx, &area)).collect();
    take_names(&mut accountabilities);
    Edition {
        language: cx.language(),
        span: cx.span(cx.edition.stretch),
        title: super::title::read(cx).map(|reading| reading.value),
        sections: cx.edition.sections.iter().map(|it| section(cx, it, standard)).collect(),
        essential: items(cx, cx.essential),
        desirable: items(cx, &desirable),
        accountabilities,
        competencies: competencies(cx),
        refers_to_other_edition: refers_elsewhere(cx),
    }
}

fn section(cx: &Cx<'_, '_>, outline: &SectionOutline, standard: Option<&StandardTexts>) -> Section {
    let mut paragraphs = Vec::with_capacity(outline.pieces.len());
    for piece in &outline.pieces {
        paragraphs.push(paragraph(cx, piece, standard));
    }
    Section {
        number: outline.number,
        kind: outline.kind,
        heading: heading_words(cx, outline.heading),
        span: cx.span(whole(Some(outline.heading), &outline.pieces)),
        paragraphs,
    }
}

/// What a heading and the pieces below it cover.
fn whole(heading: Option<Stretch>, pieces: &[Piece]) -> Stretch {
    let mut whole = heading;
    for piece in pieces {
        piece.stretch.extend(&mut whole);
    }
    whole.unwrap_or(Stretch::new(0, 0))
}

fn paragraph(cx: &Cx<'_, '_>, piece: &Piece, standard: Option<&StandardTexts>) -> Paragraph {
    let stretch = piece.stretch;
    let (mut standing, mut varies) = (None, Vec::new());
    if let Some(texts) = standard {
        let compared = texts.compare(cx.index, stretch, cx.language());
        standing = Some(compared.standing);
        for stretch in compared.varies {
            varies.push(cx.span(stretch));
        }
    }
    Paragraph { text: words(cx, piece), span: cx.span(stretch), standing, varies }
}

fn heading_words(cx: &Cx<'_, '_>, heading: Stretch) -> String {
    edge::trim_end(&cx.clean(heading), ": ").to_owned()
}

fn words(cx: &Cx<'_, '_>, piece: &Piece) -> String {
    cx.clean(piece.stretch)
}

fn items(cx: &Cx<'_, '_>, pieces: &[Piece]) -> Vec<Item> {
    let mut items = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let mut text = cx.clean_lines(piece.stretch);
        text.truncate(without_final_stop(&text).len());
        items.push(Item { text, span: cx.span(piece.stretch) });
    }
    items
}

fn accountability(cx: &Cx<'_, '_>, area: &Area<'_>) -> Accountability {
    let mut text = String::new();
    for piece in area.duties {
        text.push_str(if text.is_empty() { "" } else { "\n" });
        text.push_str(&words(cx, piece));
    }
    let heading = area.heading.map(|piece| piece.stretch);
    let span = cx.span(whole(heading, area.duties));
    Accountability { heading: heading.map(|heading| heading_words(cx, heading)), text, span }
}

/// "Outreach – Keeps up contacts", "Events. Puts together the seminar", `Press and MediaWrites`: where each area
/// begins so, that is its heading.
fn take_names(areas: &mut Vec<Accountability>) {
    let are_named = areas.len() > 1
        && areas.iter().all(|area| area.heading.is_none() && area_name(&area.text).is_some());
    if are_named {
        for area in areas {
            if let Some((name, duties)) = area_name(&area.text) {
                (area.heading, area.text) = (Some(name.to_owned()), duties.to_owned());
            }
        }
    }
}

fn area_name(text: &str) -> Option<(&str, &str)> {
    /// More are no name.
    const MAX_WORDS: usize = 5;
    /// More are a sentence.
    const MAX_BEFORE_STOP: usize = 2;
    let (name, duties, most) = if let Some((name, duties)) = named(text) {
        (name, duties, MAX_WORDS)
    } else if let Some((name, duties)) = glued(text) {
        (name, duties, MAX_WORDS)
    } else {
        let (name, duties) = edge::split(text, ".")?;
        (name, duties, MAX_BEFORE_STOP)
    };
    let (name, duties) = (trim(name), trim(duties));
    (!duties.is_empty() && !edge::has_more_words(name, most)).then_some((name, duties))
}

/// "Clarity and Accuracy: Monitors others' work for clarity."
fn named(text: &str) -> Option<(&str, &str)> {
    edge::split(text, ":").or_else(|| edge::split(text, "–—"))
}

/// `Press and MediaWrites for both`: a capital right behind a small letter.
fn glued(text: &str) -> Option<(&str, &str)> {
    let mut last = ' ';
    for (at, sign) in text.char_indices() {
        if script::is_small(last) && script::is_capital(sign) {
            return text.split_at_checked(at);
        }
        last = sign;
    }
    None
}

fn competencies(cx: &Cx<'_, '_>) -> Vec<Competency> {
    /// Without a colon, more are no name.
    const MAX_NAME_WORDS: usize = 6;
    let mut competencies: Vec<Competency> = Vec::new();
    let mut row = None;
    for piece in items_apart(cx, cx.section(SectionKind::Competencies)) {
        let text = words(cx, &piece);
        // "| Achievement | Works to meet standards |"
        let last =
            std::mem::replace(&mut row, cx.folded.cell(piece.stretch).map(|it| (it.table, it.row)));
        if row.is_some()
            && row == last
            && let Some(Competency { indicator, span, .. }) = competencies.last_mut()
        {
            *indicator = Some(without_final_stop(&text).to_owned());
            *span = span.cover(cx.span(piece.stretch));
            continue;
        }
        let (name, indicator) = match named(&text) {
            Some((name, indicator)) => (trim(name), without_final_stop(trim(indicator))),
            // "The incumbent needs tact and discretion."
            None if !piece.is_item && Parts::of(&text, b' ').count() > MAX_NAME_WORDS => continue,
            None => (without_final_stop(&text), ""),
        };
        let indicator = (!indicator.is_empty()).then(|| indicator.to_owned());
        let span = cx.span(piece.stretch);
        competencies.push(Competency { name: name.to_owned(), indicator, span });
    }
    competencies
}

/// The sections of which an edition says that the other one has them.
pub(super) fn refers_elsewhere(cx: &Cx<'_, '_>) -> Vec<SectionKind> {
    let mut referring = Vec::new();
    for section in &cx.edition.sections {
        if section.pieces.iter().any(|piece| says_elsewhere(cx, piece)) {
            referring.push(section.kind);
        }
    }
    referring
}

#[cfg(test)]
mod tests {
    use crate::extract::testing::notice;

    #[track_caller]
    fn check(duties: &str, expected: &[(Option<&str>, &str)]) {
        let notice =
            notice(&format!("\n1. SUMMARY\n\nThe post.\n\n3. MAIN ACCOUNTABILITIES\n\n{duties}\n"));
        let areas = &notice.editions[0].accountabilities;
        let found: Vec<_> =
            areas.iter().map(|area| (area.heading.as_deref(), &*area.text)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn each_area_may_begin_with_its_name() {
        let named =
            [(Some("Outreach"), "Keeps up contacts."), (Some("Press and Media"), "Writes.")];
        check("- Outreach: Keeps up contacts.\n- Press and Media: Writes.", &named);
        check("- Outreach – Keeps up contacts.\n- Press and Media – Writes.", &named);
        check(
            "Outreach\u{C9}crit.\n\nPress and MediaWrites.",
            &[(Some("Outreach"), "Écrit."), (Some("Press and Media"), "Writes.")],
        );
        check(
            "a. Outreach. Keeps up contacts.\nb. Events. Plans them.",
            &[(Some("Outreach"), "Keeps up contacts."), (Some("Events"), "Plans them.")],
        );
    }

    #[track_caller]
    fn check_competencies(words: &str, expected: &[(&str, Option<&str>)]) {
        let notice = notice(&format!("\n1. SUMMARY\n\nThe post.\n\n5. COMPETENCIES\n\n{words}\n"));
        let found = notice.editions[0].competencies.iter();
        let found: Vec<_> = found.map(|it| (&*it.name, it.indicator.as_deref())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn competencies_may_stand_in_a_table_or_in_one_sentence() {
        let both = [("Empathy", Some("Listens actively")), ("Teamwork", Some("Cooperates"))];
        check_competencies("| Empathy | Listens actively |\n| Teamwork | Cooperates |", &both);
        let sentence = "Empathy: Listens actively; Teamwork: Cooperates.";
        check_competencies(sentence, &both);
        check_competencies(&format!("The incumbent must demonstrate: {sentence}"), &both);
        check_competencies("Empathy: Listens actively.", &both[..1]);
        check_competencies(
            "The incumbent must show: tact; calm.",
            &[("tact", None), ("calm", None)],
        );
    }

    #[test]
    fn what_only_one_area_begins_with_is_no_name() {
        for duties in [
            ["Reports: writes them.", "Plans the year."],
            ["Plans the year. Reports on it.", "Drafts all papers. Sends them."],
        ] {
            let marked = duties.map(|it| ["- ", it].concat()).join("\n");
            check(&marked, &duties.map(|it| (None, it)));
        }
    }
}
