//! Lines that belong to the page and not to the notice.

use vacancy_text::trim_start;

use super::line::{Line, LineKind};
use crate::edge;
use crate::lexicon::either::lines;
use crate::organisation::MARKINGS;
use crate::read::digits;
use crate::read::phrase;
use crate::script;

/// Page numbers, markings at the head or foot of a page, and addresses that stand alone.
pub(super) fn is_furniture(line: &str) -> bool {
    is_page_number(line) || is_foot(line) || is_marking(line) || is_address(line)
}

/// What stands between dashes at both ends of a line, and how long those before it are: "--- ESSENTIAL ---".
pub(super) fn between_dashes(line: &str) -> Option<(usize, &str)> {
    const DASHES: &str = "---";
    let inner = edge::trim_start(line, "- ");
    let is_between = line.starts_with(DASHES) && line.ends_with(DASHES);
    is_between.then(|| (line.len() - inner.len(), edge::trim_end(inner, "- ")))
}

/// "---------- Forwarded message ----------": what stands behind it goes on with nothing before it.
pub(super) fn parts_messages(inner: &str) -> bool {
    phrase::stands(inner, lines::MESSAGE)
}

/// Marks a page's number that a line's end broke: "Pag" above "e1".
pub(super) fn mark_broken_numbers(text: &str, lines: &mut [Line]) {
    let words = |line: &Line| line.words.slice(text).unwrap_or_default();
    for at in 1..lines.len() {
        let Some([before, here]) = lines.get_mut(at - 1..=at) else { return };
        let digits = words(here).strip_prefix('e').unwrap_or_default();
        let is_number = (1..=MAX_PAGE_DIGITS).contains(&digits.len())
            && digits.bytes().all(|b| b.is_ascii_digit());
        if is_number && words(before).eq_ignore_ascii_case(lines::BROKEN_PAGE) {
            before.kind = LineKind::Furniture;
            here.kind = LineKind::Furniture;
        }
    }
}

/// A notice's own number has six digits; a page has at most three.
const MAX_PAGE_DIGITS: usize = 3;

/// `13`, `- 13 -`, `3/10`, `Page 3`, `Page 3 of 10`, `page 3 sur 10`.
fn is_page_number(line: &str) -> bool {
    const SIGNS: &str = "-–— |[]";
    // The last two are a blank that breaks no line; what else they are part of is no word here.
    let separates = |byte: &u8| matches!(byte, b' ' | b'/' | 0xC2 | 0xA0);
    let inner = edge::trim_start(line, SIGNS);
    // Most lines begin as none of the words below does.
    let first = inner.bytes().next().unwrap_or_default().to_ascii_lowercase();
    if !first.is_ascii_digit() && !b"posd/".contains(&first) {
        return false;
    }
    let inner = edge::trim_end(inner, SIGNS);
    let mut numbers = 0;
    let mut is_named = false;
    for word in inner.as_bytes().split(separates) {
        let is_number = word.len() <= MAX_PAGE_DIGITS && word.iter().all(u8::is_ascii_digit);
        if is_number {
            numbers += usize::from(!word.is_empty());
        } else if lines::PAGE.iter().any(|name| word.eq_ignore_ascii_case(name.as_bytes())) {
            is_named = true;
        } else {
            return false;
        }
    }
    matches!((numbers, is_named), (1, _) | (2, true)) || (numbers == 2 && edge::has(inner, "/"))
}

/// "Ref. HR(2027)0412   Page 4 of 6", "NSPA – Unclassified   page 4/6"
fn is_foot(line: &str) -> bool {
    let page = || {
        let end = phrase::occurrences(line, "age ").last()?.start;
        line.get(end.checked_sub(2)?..)
    };
    let is_number = |page: &str| {
        let page = page.strip_prefix(' ').unwrap_or_default();
        page.bytes().any(|b| b"os/".contains(&b)) && is_page_number(page)
    };
    // Most lines end in no figure.
    script::ends(line, |c| c.is_ascii_digit()) && page().is_some_and(is_number)
}

/// The first title stands no further down.
const TITLE_REACH: usize = 12;

/// Running heads have so many lines beside the page's number, at most.
const MAX_HEAD_LINES: usize = 3;

/// Takes for furniture what stands beside a page's number or marking on one page as on the next: a running
/// head, line by line. The first may be the title itself.
pub(super) fn mark_running_heads(text: &str, lines: &mut [Line]) {
    for _ in 0..MAX_HEAD_LINES {
        if !mark_nearest(text, lines) {
            return;
        }
    }
}

/// Marks the lines of running heads that stand beside furniture; says whether there are any.
fn mark_nearest(text: &str, lines: &mut [Line]) -> bool {
    let mut is_marked = false;
    let words = |lines: &[Line], at: usize| lines.get(at).and_then(|it| it.words.slice(text));
    // Sentences that a page's end breaks off may stand between two.
    let mut last = [0; 3];
    for at in 1..lines.len() {
        let is_aside = |at| lines.get(at).is_some_and(|it: &Line| it.kind == LineKind::Furniture);
        let is_beside = is_beside_furniture(text, lines, at);
        if is_aside(at) || !(is_beside || lines.get(at).is_some_and(|it| begins_page(text, it))) {
            continue;
        }
        let head = words(lines, at).filter(|it| edge::has(it, " "));
        let Some(head) = head else { continue };
        for other in last {
            if words(lines, other) == Some(head) {
                is_marked |= mark(lines, other) | mark(lines, at);
            }
        }
        last = [at, last[0], last[1]];
    }
    is_marked
}

/// Whether furniture stands right above or below a line; above one with a number, that may be the notice's, a blank
/// line may stand between.
fn is_beside_furniture(text: &str, lines: &[Line], at: usize) -> bool {
    let is = |at: usize, kind: LineKind| lines.get(at).is_some_and(|line| line.kind == kind);
    is(at - 1, LineKind::Furniture)
        || is(at + 1, LineKind::Furniture)
        || at > 1
            && is(at - 2, LineKind::Furniture)
            && is(at - 1, LineKind::Blank)
            && lines.get(at).and_then(|it| it.words.slice(text)).is_some_and(digits::stand_in)
}

/// Whether a line is the first behind a form feed.
fn begins_page(text: &str, line: &Line) -> bool {
    let start = line.words.start() as usize;
    start.checked_sub(1).is_some_and(|before| text.as_bytes().get(before) == Some(&b'\x0c'))
}

fn mark(lines: &mut [Line], at: usize) -> bool {
    let line = lines.get_mut(at).filter(|_| at > TITLE_REACH);
    line.is_some_and(|line| {
        std::mem::replace(&mut line.kind, LineKind::Furniture) != LineKind::Furniture
    })
}

/// Takes back numbers that stand alone for the value of a field: "Grade", "12" and the next caption,
/// each on its line. A page's number has a blank line above it, or prose around it; but no field except a
/// grade is a bare number, and so that is one below a blank line, too.
pub(super) fn keep_values(text: &str, lines: &mut [Line]) {
    for here in 0..lines.len() {
        let Some((before, [line, after @ ..])) = lines.split_at_checked(here) else { return };
        if is_value(text, before, line, after)
            && let Some(line) = lines.get_mut(here)
        {
            line.kind = LineKind::Text;
        }
    }
}

/// Whether a line between others is the value of a field.
fn is_value(text: &str, before: &[Line], line: &Line, after: &[Line]) -> bool {
    let words = |line: &Line| line.words.slice(text).unwrap_or_default();
    let is_number = |digits: &str| {
        (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
    };
    // Few lines are; of those alone it is asked what stands around them.
    if line.kind != LineKind::Furniture || !is_number(words(line)) {
        return false;
    }
    let is_seen = |line: &Line| script::has(words(line), script::is_word);
    let Some(label) = before.iter().rposition(is_seen) else { return false };
    let (Some(next), Some((label, between))) = (
        after.iter().find(|line| is_seen(line)),
        before.get(label..).and_then(<[Line]>::split_first),
    ) else {
        return false;
    };
    let is_short = |words: &str, most: usize| !edge::has_more_words(words, most);
    let (label, follows) = (words(label), words(next));
    let is_grade = {
        let last_word = edge::behind_last(edge::trim_end(label, ": "), " ");
        last_word.eq_ignore_ascii_case(lines::GRADE)
    };
    let is_near = is_grade || between.iter().all(|line| line.kind != LineKind::Blank);
    let is_label = script::begins(label, script::is_capital)
        && !edge::ends(label, ".;,")
        && is_short(label, 3);
    // "Description :" may follow; "The incumbent must:" leads into a list.
    let begins_field = !script::begins(follows, script::is_small)
        && is_short(follows, if follows.ends_with(':') { 2 } else { 5 });
    let first = edge::before_first(follows, " ");
    let is_other = next.kind != LineKind::Furniture && !digits::stand_in(first);
    is_near && is_label && (begins_field || is_grade) && is_other
}

/// `NATO UNCLASSIFIED`, `NATO SANS CLASSIFICATION`, a site's `Advertisement`, alone on their line.
fn is_marking(line: &str) -> bool {
    let is_one = |marking: &str| line.eq_ignore_ascii_case(marking);
    MARKINGS.into_iter().any(is_one) || is_one(lines::ADVERTISEMENT)
}

/// The target of a link; or the address of a page with its number, as browsers print it at the foot: "https://… 3/9".
fn is_address(line: &str) -> bool {
    match script::find(line, char::is_whitespace).and_then(|at| line.split_at_checked(at)) {
        Some((address, page)) => is_bare_address(address) && is_page_number(trim_start(page)),
        None => is_bare_address(line),
    }
}

/// The targets of a page's links, which some readers of PDF print at its foot.
pub(super) fn is_bare_address(line: &str) -> bool {
    let is_address = ["http://", "https://"].iter().any(|scheme| line.starts_with(scheme));
    is_address && !script::has(line, char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::super::line::{LineKind, lines};
    use super::{is_furniture, mark_running_heads};

    #[test]
    fn knows_page_numbers_and_markings() {
        assert!(!is_furniture("- a degree --"));
        assert!(!is_furniture("a form as shown on Page 4"));
        assert!(!is_furniture("age 21"));
        for line in [
            "13",
            "- 1 -",
            "Page 3 of 10",
            "3/10",
            "Page 4",
            "NATO UNCLASSIFIED",
            "https://nato.int/a",
            "https://nato.int/a?job=260241\t1/9",
            "Ref. HR(2027)0412     Page 4 of 6",
            "HR/0412 - Page 4/6",
            "NSPA – Unclassified          page 4/6",
        ] {
            assert!(is_furniture(line), "{line}");
        }
    }

    #[test]
    fn knows_a_running_head_by_the_next() {
        let page = |words: &str| format!("{words}\n\nNATO UNCLASSIFIED\nOfficer, Plans 261540\n\n");
        let text = ["Officer, Plans-261540", "the head of", "all plans and", "all tasks"].map(page);
        let text = "Grade: G12\n\n".repeat(5) + &text.concat();
        let mut lines = lines(&text);
        mark_running_heads(&text, &mut lines);
        let heads = lines.iter().filter(|line| line.kind == LineKind::Text);
        let words: Vec<_> = heads.filter_map(|line| line.words.slice(&text)).collect();
        assert_eq!(
            words[5..],
            ["Officer, Plans-261540", "the head of", "all plans and", "all tasks"]
        );
    }

    #[test]
    fn a_running_head_may_have_lines() {
        let page = |words: &str| format!("{words}\nStaff – Resources\nVacancy 250931\n1 / 9\n");
        let text = "Grade: G12\n\n".repeat(7)
            + &["the head of", "all plans and", "all tasks"].map(page).concat();
        let mut lines = lines(&text);
        mark_running_heads(&text, &mut lines);
        let words = lines.iter().filter(|line| line.kind == LineKind::Text).skip(7);
        let words: Vec<_> = words.filter_map(|line| line.words.slice(&text)).collect();
        assert_eq!(words, ["the head of", "all plans and", "all tasks"]);
    }

    #[test]
    fn a_blank_line_may_part_a_running_head_from_the_page_s_number() {
        let page = |words: &str| format!("{words}\n\n4\n\nNOR – 250931\n");
        let text =
            "Grade: G12\n\n".repeat(7) + &["the head of", "all plans and"].map(page).concat();
        let mut lines = lines(&text);
        mark_running_heads(&text, &mut lines);
        let words = lines.iter().filter(|line| line.kind == LineKind::Text).skip(7);
        let words: Vec<_> = words.filter_map(|line| line.words.slice(&text)).collect();
        assert_eq!(words, ["the head of", "all plans and"]);
    }

    #[test]
    fn a_running_head_may_stand_behind_a_form_feed() {
        let page = |words: &str| format!("{words}\n\n\u{c}Vacancy 250931\n\n");
        let text =
            "Grade: G12\n\n".repeat(7) + &["the head of", "all plans and"].map(page).concat();
        let mut lines = lines(&text);
        mark_running_heads(&text, &mut lines);
        let heads = lines.iter().filter(|line| line.kind == LineKind::Furniture);
        assert_eq!(heads.count(), 2);
    }

    #[test]
    fn leaves_the_notice_alone() {
        for line in [
            "250854",
            "G12",
            "24 months",
            "Grade 13",
            "www.nato.int/recruitment",
            "2025",
            "-",
            "of",
        ] {
            assert!(!is_furniture(line), "{line}");
        }
    }
}
