//! The lists of an edition: which of its pieces ask for something, and which say what is to be done.

use vacancy_model::SectionKind;
use vacancy_text::{Parts, trim_start};

use super::Cx;
use crate::draft::ListFigures;
use crate::edge;
use crate::lexicon::Known;
use crate::organisation::HeadingKind;
use crate::read::figures::{self, Figures};
use crate::read::level::read_level;
use crate::read::phrase;
use crate::script;
use crate::structure::Piece;

/// The lists of an edition but the essential one.
pub(super) struct Lists<'f> {
    pub(super) desirable: Vec<Piece>,
    pub(super) areas: Vec<Area<'f>>,
}

impl<'f> Lists<'f> {
    pub(super) fn of(cx: &Cx<'f, '_>) -> Self {
        Self { desirable: desirable(cx), areas: areas(cx) }
    }

    /// What the items of all lists say in figures.
    #[inline(never)]
    pub(super) fn figures(&self, cx: &Cx<'_, '_>) -> ListFigures {
        let of_items = |pieces: &[Piece]| pieces.iter().map(|it| figures_of(cx, &[*it])).collect();
        ListFigures {
            essential: of_items(cx.essential),
            desirable: of_items(&self.desirable),
            accountabilities: self.areas.iter().map(|area| figures_of(cx, area.duties)).collect(),
        }
    }
}

/// What some pieces say in figures. Most say nothing, which single words tell.
fn figures_of(cx: &Cx<'_, '_>, pieces: &[Piece]) -> Figures {
    let has = |any| pieces.iter().any(|piece| cx.index.has_known(piece.stretch, any));
    // "one" alone is an article in French; "un an" is a term.
    let telling = [Known::DIGIT, Known::LEVEL, Known::ANY_LOOSE, Known::unit(cx.language())];
    if !has(telling.into_iter().fold(Known::figure(cx.language()), Known::or)) {
        return Figures::default();
    }
    let mut words = Vec::new();
    for piece in pieces {
        words.extend(cx.index.words(piece.stretch));
    }
    figures::figures(&words, cx.lexicon, |stretch| cx.folded.source(stretch))
}

/// What a candidate must have, without the words that lead into the list.
#[inline(never)]
pub(super) fn essential(cx: &Cx<'_, '_>) -> Vec<Piece> {
    let qualifications = cx.section(SectionKind::Qualifications);
    let is_named = qualifications.iter().any(|piece| piece.list == Some(HeadingKind::Essential));
    // Without a heading of its own, the list is what stands before the desirable one.
    let wanted = if is_named { Some(HeadingKind::Essential) } else { None };
    let end = turn_to_desirable(cx, qualifications).unwrap_or(qualifications.len());
    requirements(cx, qualifications.get(..end).unwrap_or_default(), wanted)
}

fn desirable(cx: &Cx<'_, '_>) -> Vec<Piece> {
    let qualifications = cx.section(SectionKind::Qualifications);
    let Some(turn) = turn_to_desirable(cx, qualifications) else {
        return requirements(cx, qualifications, Some(HeadingKind::Desirable));
    };
    let list = qualifications.get(turn).and_then(|piece| piece.list);
    requirements(cx, qualifications.get(turn + 1..).unwrap_or_default(), list)
}

/// "The following would be an advantage" above the items of a list that has no heading of its own.
fn turn_to_desirable(cx: &Cx<'_, '_>, pieces: &[Piece]) -> Option<usize> {
    if pieces.iter().any(|piece| piece.list == Some(HeadingKind::Desirable)) {
        return None;
    }
    let leads_in = |pair: &[Piece]| {
        let [piece, next] = pair else { return false };
        !piece.is_item && next.is_item && cx.index.has_any(piece.stretch, cx.lexicon.only_desirable)
    };
    // Above the first item, it would leave nothing that is essential.
    let first = pieces.iter().position(|piece| piece.is_item)?;
    let turn = pieces.get(first..)?.windows(2).position(leads_in)?;
    Some(first + turn)
}

fn requirements(cx: &Cx<'_, '_>, pieces: &[Piece], list: Option<HeadingKind>) -> Vec<Piece> {
    /// So many paragraphs, at most, may stand within a list: what a page's end broke off, a sub-heading. What stands
    /// below more has lost its heading.
    const MAX_PARAGRAPHS: usize = 3;
    let mut listed = Vec::new();
    // Those behind the last item, if there was one.
    let mut paragraphs = None;
    for piece in pieces {
        if piece.list == list && !says_elsewhere(cx, piece) {
            paragraphs = if piece.is_item { Some(0) } else { paragraphs.map(|before| before + 1) };
            if paragraphs > Some(MAX_PARAGRAPHS) {
                listed.truncate(listed.len() - MAX_PARAGRAPHS);
                break;
            }
            listed.push(*piece);
        }
    }
    items_apart(cx, &listed)
}

/// The items of a list, those that were run together into a paragraph each on its own.
pub(super) fn items_apart(cx: &Cx<'_, '_>, pieces: &[Piece]) -> Vec<Piece> {
    let items = items_of(cx, pieces);
    let is_run_together = matches!(&*items, [only] if !only.is_item);
    let mut apart = Vec::with_capacity(items.len());
    for item in items {
        if item.is_item || is_run_together {
            push_apart(cx, item, &mut apart);
        } else {
            apart.push(item);
        }
    }
    apart
}

/// The items that stand in one piece: of a list that was run together into a paragraph, "The incumbent must: have
/// a degree; have tact"; of a numbered one, "have a degree; 2. have tact".
fn push_apart(cx: &Cx<'_, '_>, piece: Piece, items: &mut Vec<Piece>) {
    let text = cx.text(piece.stretch);
    let mut start = if piece.is_item { 0 } else { lead_in(text) };
    let mut push = |start: usize, end: usize| {
        let stretch = cx.folded.trim(piece.stretch.rebase(start, end), " ", " ");
        items.push(Piece { stretch, ..piece });
    };
    let mut end = start;
    for part in Parts::of(text.get(start..).unwrap_or_default(), b';') {
        let words = trim_start(part);
        // "V in one; III in the other" is one.
        let is_level = || read_level(edge::before_first(words, " ")).is_some();
        let next = if piece.is_item { behind_number(words) } else { Some(words) };
        if let Some(next) = next.filter(|next| !next.is_empty() && end > start && !is_level()) {
            push(start, end);
            start = end + part.len() - next.len();
        }
        end += part.len() + 1;
    }
    push(start, text.len());
}

/// "The incumbent must:": the length of what leads into the items of a paragraph.
fn lead_in(text: &str) -> usize {
    let Some((lead_in, first)) = edge::split(edge::before_first(text, ";."), ":") else { return 0 };
    // "Teamwork: cooperates; Empathy: listens" has names before its colons, as "Teamwork: cooperates" has.
    let second = edge::split(text, ";").map_or("", |(_, behind)| edge::before_first(behind, ";"));
    let is_name = second.is_empty() || edge::has(second, ":") && !edge::has(first, ":");
    if is_name { 0 } else { lead_in.len() + 1 }
}

/// What stands behind a number and its stop.
fn behind_number(words: &str) -> Option<&str> {
    let figures = words.bytes().take_while(u8::is_ascii_digit).count();
    let behind = edge::without_first(words.get(figures..)?, ".)").filter(|_| figures > 0)?;
    Some(trim_start(behind))
}

/// The items of a list; where the list marks are lost, its paragraphs; under sub-headings, both. A first
/// one that ends with a colon leads in.
pub(super) fn items_of(cx: &Cx<'_, '_>, pieces: &[Piece]) -> Vec<Piece> {
    let heads = |at: &usize| heads_group(cx, pieces, *at);
    let is_grouped = (0..pieces.len()).filter(heads).nth(1).is_some();
    let has_items = pieces.iter().any(|it| it.is_item);
    let mut items = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        let is_wanted = if is_grouped { !heads(&at) } else { piece.is_item == has_items };
        if is_wanted {
            items.push(*piece);
        }
    }
    if leads_in(cx, &items) {
        items.remove(0);
    }
    // "At least two of the following:" and the deeper ones below it are one.
    items.dedup_by(|item, above| {
        let words = cx.text(above.stretch);
        let nests =
            above.depth < item.depth && (words.ends_with(':') || phrase::stands(words, ":\n"));
        if nests {
            above.stretch = above.stretch.cover(item.stretch);
        }
        nests
    });
    items
}

/// "The incumbent must:", or the same without its colon before lines that all go on from it, or that all have
/// a colon of their own: "Teamwork: cooperates".
fn leads_in(cx: &Cx<'_, '_>, items: &[Piece]) -> bool {
    let Some((first, rest)) = items.split_first() else { return false };
    // "- have worked with one of these:", above deeper items, is as good an item as a later one of its depth.
    let is_deeper = |piece: &Piece| piece.depth > first.depth;
    if rest.first().is_some_and(is_deeper) && !rest.iter().all(is_deeper) {
        return false;
    }
    let begins_small = |piece: &Piece| cx.folded.is_small(piece.stretch.start());
    let has_colon = |piece: &Piece| edge::first(cx.text(piece.stretch), ":").is_some();
    let differs = |is: &dyn Fn(&Piece) -> bool| !is(first) && rest.iter().all(is);
    let goes_on = rest.len() > 1 && (differs(&begins_small) || differs(&has_colon));
    cx.text(first.stretch).ends_with(':') || (goes_on && !edge::ends(cx.text(first.stretch), ";."))
}

/// A longer line with a mark asks for something.
const MAX_TITLE_WORDS: usize = 4;

/// "2. Education/Training", or "b. Education/Training" above a paragraph: a title, and what it asks below.
fn heads_group(cx: &Cx<'_, '_>, pieces: &[Piece], at: usize) -> bool {
    let Some(piece) = pieces.get(at) else { return false };
    let words = cx.text(piece.stretch);
    let numbered = behind_number(words);
    let is_marked = piece.is_item && pieces.get(at + 1).is_some_and(|next| !next.is_item);
    let title = match numbered {
        Some(title) if !piece.is_item => title,
        _ if is_marked && !edge::has_more_words(words, MAX_TITLE_WORDS) => words,
        _ => return false,
    };
    let begins = cx.folded.source_char(piece.stretch.end() - title.len());
    begins.is_some_and(script::is_capital) && is_short_line(words)
}

/// Sub-headings are short lines without a full stop, in a section of paragraphs.
const MAX_HEADING_BYTES: usize = 90;

/// The areas of accountability, each with its duties.
fn areas<'f>(cx: &Cx<'f, '_>) -> Vec<Area<'f>> {
    let pieces = cx.section(SectionKind::Accountabilities);
    if pieces.iter().any(|piece| says_elsewhere(cx, piece)) {
        return Vec::new();
    }
    let pieces = without_lead_in(cx, pieces);
    // "🔹 Project Management", above a paragraph as every other one.
    let is_item = |at: usize| pieces.get(at).is_some_and(|piece| piece.is_item);
    let are_marked = is_item(0) && !(0..pieces.len()).any(|at| is_item(at) && is_item(at + 1));
    let is_short = |at: usize| {
        let piece = pieces.get(at)?;
        Some(is_sub_heading(cx, piece) && piece.is_item == are_marked)
    };
    let heads = |at: &usize| is_short(*at) == Some(true) && is_short(at + 1) == Some(false);
    // Before the first heading, each duty is an area of its own.
    let headed = (0..pieces.len()).find(heads).unwrap_or(pieces.len());
    let mut areas = Vec::new();
    let mut start = 0;
    while start < pieces.len() {
        let begins = |at: &usize| *at <= headed || heads(at);
        let end = (start + 1..pieces.len()).find(begins).unwrap_or(pieces.len());
        let area = pieces.get(start..end).unwrap_or_default();
        areas.push(match area.split_first() {
            Some((heading, duties)) if start >= headed => Area { heading: Some(heading), duties },
            _ => Area { heading: None, duties: area },
        });
        start = end;
    }
    areas
}

/// "The incumbent will:" before a plain list is no heading of an area.
fn without_lead_in<'p>(cx: &Cx<'_, '_>, pieces: &'p [Piece]) -> &'p [Piece] {
    let Some((first, rest)) = pieces.split_first() else { return pieces };
    let leads_in = cx.text(first.stretch).ends_with(':') && rest.iter().all(|it| it.is_item);
    if leads_in && !first.is_item { rest } else { pieces }
}

pub(super) struct Area<'f> {
    pub(super) heading: Option<&'f Piece>,
    pub(super) duties: &'f [Piece],
}

fn is_sub_heading(cx: &Cx<'_, '_>, piece: &Piece) -> bool {
    let words = cx.text(piece.stretch);
    cx.folded.is_capital(piece.stretch.start()) && is_short_line(words)
}

fn is_short_line(words: &str) -> bool {
    words.len() <= MAX_HEADING_BYTES && !edge::ends(words, ".;,")
}

/// Longer pieces say something themselves.
const MAX_REFERENCE_BYTES: usize = 48;

/// "Voir la version anglaise."
pub(super) fn says_elsewhere(cx: &Cx<'_, '_>, piece: &Piece) -> bool {
    piece.stretch.len() <= MAX_REFERENCE_BYTES
        && cx.lexicon.refers_elsewhere.contains(edge::trim_end(cx.text(piece.stretch), "."))
}

#[cfg(test)]
mod tests {
    use crate::extract::testing::notice;

    #[track_caller]
    fn check(lines: &str, expected: &[&str]) {
        let notice = notice(&format!("\n1. SUMMARY\n\nThe post.\n\nESSENTIAL\n\n{lines}\n"));
        let items: Vec<_> = notice.editions[0].essential.iter().map(|it| &*it.text).collect();
        assert_eq!(items, expected);
    }

    #[test]
    fn marks_may_stand_before_the_headings_of_areas() {
        let headings = |lines: &str| {
            let notice = notice(&format!("\n3. MAIN ACCOUNTABILITIES\n\n{lines}\n"));
            let areas = notice.editions.into_iter().next().unwrap().accountabilities;
            areas.into_iter().map(|area| area.heading).collect::<Vec<_>>()
        };
        let [project, money] = ["Project Management", "Money"].map(|it| Some(it.to_owned()));
        let marked = "🔹 Project Management\nRegister the trials.\n🔹 Money\nPrepare the orders.";
        assert_eq!(headings(marked), [project, money]);
        assert_eq!(headings("- Register the trials\n- Prepare the orders"), [None, None]);
    }

    #[test]
    fn numbered_sub_headings_are_no_items() {
        check(
            "1. Professional/Experience\n- four years in planning.\n2. Education/Training\nA degree in law.",
            &["four years in planning", "A degree in law"],
        );
        check(
            "a. Experience\nFour years in planning.\nb. Education\nA degree in law.",
            &["Four years in planning", "A degree in law"],
        );
        check("Candidates must:\n- have a degree;\n- have tact.", &["have a degree", "have tact"]);
    }

    #[test]
    fn a_lead_in_may_have_lost_its_colon() {
        check("The incumbent must\nhave a degree\nhave tact", &["have a degree", "have tact"]);
        check("A degree in law\nhave tact", &["A degree in law", "have tact"]);
        check(
            "A degree in law;\nhave tact;\nhave wit;",
            &["A degree in law", "have tact", "have wit"],
        );
    }

    #[test]
    fn deeper_items_belong_to_the_one_that_leads_into_them() {
        check(
            "- have worked with:\n  - Excel,\n  - Word;\n- have tact.",
            &["have worked with: Excel, Word", "have tact"],
        );
        check(
            "- have tact;\n- have worked with:\n    \u{2022} Excel,\n    \u{2022} Word.",
            &["have tact", "have worked with: Excel, Word"],
        );
        check(
            "\u{2022}\thave worked with:\no\tExcel,\no\tWord.\n\u{2022}\thave tact.",
            &["have worked with: Excel, Word", "have tact"],
        );
        check("- The incumbent must:\n  - have tact;\n  - have wit.", &["have tact", "have wit"]);
        check("- have tact;\n  - have wit.", &["have tact", "have wit"]);
    }

    #[test]
    fn a_list_may_be_run_together_into_a_paragraph() {
        check(
            "The incumbent must: have a degree in law; know the rules; possess V (Advanced) in one; III in the other.",
            &[
                "have a degree in law",
                "know the rules",
                "possess V (Advanced) in one; III in the other",
            ],
        );
        check("A degree in law: of any university.", &["A degree in law: of any university"]);
    }

    #[test]
    fn numbered_items_may_share_a_line() {
        check(
            "1. have a degree; 2. have tact;\n3. write in English; version 4. 5 of it is new.",
            &["have a degree", "have tact", "write in English; version 4. 5 of it is new"],
        );
    }

    #[test]
    fn a_list_ends_where_other_sections_have_lost_their_headings() {
        check(
            "- have a degree;\n- have tact.\n\nPlanning\n\nPlans the year.\n\nReports\n\nWrites them.\n\n- Clarity: is clear.",
            &["have a degree", "have tact"],
        );
    }

    #[test]
    fn a_section_that_is_written_elsewhere_asks_nothing() {
        check("See the French version.", &[]);
    }
}
