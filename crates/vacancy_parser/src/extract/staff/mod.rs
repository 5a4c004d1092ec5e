//! How many people report to the incumbent, directly and through others.
//!
//! "Direct Reports: N/A"; "Nombre de subordonné(e)s direct(e)s : sans objet"; "no indirect reports"; in a
//! sentence: "manages a team of three", "Eight technicians report to the incumbent".

mod prose;

use vacancy_model::{Reading, Rule, SectionKind};
use vacancy_text::trim_end;

use super::Cx;
use crate::edge;
use crate::fold::Stretch;
use crate::lexicon::Phrases;
use crate::lexicon::either::staff as words;
use crate::read::number::read_number;
use crate::read::words::words;
use crate::script;
use crate::structure::Piece;
use prose::is_of_another;

/// Longer lines with "direct reports" in them are prose.
const MAX_LINE_BYTES: usize = 100;

/// What is counted, how notices caption it, how the word for it begins, and the rule for a captioned one.
struct Count {
    is_direct: bool,
    captions: Phrases,
    stem: &'static str,
    rule: Rule,
}

#[inline(never)]
pub(super) fn direct(cx: &Cx<'_, '_>) -> Option<Reading<u32>> {
    let rule = Rule::DirectReportsCaption;
    Count { is_direct: true, captions: words::DIRECT_CAPTIONS, stem: words::DIRECT, rule }.read(cx)
}

#[inline(never)]
pub(super) fn indirect(cx: &Cx<'_, '_>) -> Option<Reading<u32>> {
    let rule = Rule::IndirectReportsCaption;
    Count { is_direct: false, captions: words::INDIRECT_CAPTIONS, stem: words::INDIRECT, rule }
        .read(cx)
}

impl Count {
    fn read(&self, cx: &Cx<'_, '_>) -> Option<Reading<u32>> {
        self.captioned(cx).or_else(|| self.in_prose(cx))
    }

    /// A number, or a word for none, behind one of the captions, below it or before it.
    fn captioned(&self, cx: &Cx<'_, '_>) -> Option<Reading<u32>> {
        if !cx.index.has_any(cx.edition.stretch, self.captions) {
            return None;
        }
        let pieces = cx.all_of(SectionKind::Interrelationships);
        for (number, piece) in pieces.iter().enumerate() {
            if let Some(found) = self.captioned_in(cx, piece, pieces.get(number + 1)) {
                return Some(found);
            }
        }
        for pieces in cx.parts() {
            for (number, piece) in pieces.iter().enumerate() {
                // Below a caption that stands alone.
                let below = pieces.get(number + 1);
                let is_alone = |caption: &str| edge::trim(cx.text(piece.stretch), " :") == caption;
                let below = below.filter(|_| self.captions.iter().any(is_alone));
                // "Have led a team of five direct reports" asks for it.
                let is_asked = piece.is_item && piece.list.is_some();
                if !is_asked
                    && self.is_line(cx, piece)
                    && let Some(found) = self.captioned_in(cx, piece, below)
                {
                    return Some(found);
                }
            }
        }
        None
    }

    /// A card may print it below its lists, on a line of its own, or anywhere before a colon.
    fn is_line(&self, cx: &Cx<'_, '_>, piece: &Piece) -> bool {
        let caption = cx.index.first_of(piece.stretch, self.captions);
        caption.is_some_and(|caption| {
            piece.stretch.len() <= MAX_LINE_BYTES
                || cx.behind(piece.stretch, caption).starts_with(':')
        })
    }

    #[inline(never)]
    fn captioned_in(
        &self,
        cx: &Cx<'_, '_>,
        piece: &Piece,
        below: Option<&Piece>,
    ) -> Option<Reading<u32>> {
        let caption = cx.index.first_of(piece.stretch, self.captions)?;
        let beside = Stretch::new(caption.end(), piece.stretch.end());
        let before = Stretch::new(piece.stretch.start(), caption.start());
        let behind = behind_signs(cx, beside).or_else(|| behind_signs(cx, below?.stretch));
        let number = behind.and_then(|words| number_at_start(cx, words));
        // "The Head, who has ten direct reports"; none are of whoever has none.
        let is_own = |(value, _): &(u32, _)| *value == 0 || !is_of_another(cx, before);
        let number_before = || number_at_end(cx, before).filter(is_own);
        let (value, mention) = number.or_else(number_before)?;
        Some(Reading { value, quote: cx.captioned_quote(caption, mention, self.rule) })
    }
}

/// The words behind the signs that a stretch begins with, if there are any.
fn behind_signs(cx: &Cx<'_, '_>, stretch: Stretch) -> Option<Stretch> {
    let words = edge::trim_start(cx.text(stretch), " :?-|");
    (!words.is_empty()).then(|| Stretch::new(stretch.end() - words.len(), stretch.end()))
}

/// The number, or the word for none, that some words begin with.
fn number_at_start(cx: &Cx<'_, '_>, within: Stretch) -> Option<(u32, Stretch)> {
    let text = cx.text(within);
    let none = cx.lexicon.none.iter().find(|none| begins_with_word(text, none));
    if let Some(none) = none {
        return Some((0, within.rebase(0, none.len())));
    }
    let words = words(text);
    words.first().filter(|first| first.start == 0)?;
    let (value, used) = read_number(&words, 0, cx.lexicon)?;
    Some((value, within.rebase(0, words.get(used - 1)?.end)))
}

/// The one that they end with: "two direct reports", "no indirect reports", "pas de subordonné".
fn number_at_end(cx: &Cx<'_, '_>, within: Stretch) -> Option<(u32, Stretch)> {
    let text = trim_end(cx.text(within));
    let ending = |words: &str| within.rebase(text.len() - words.len(), text.len());
    let last = edge::behind_last(text, " ");
    for none in cx.lexicon.none {
        if last == none || edge::has(none, " ") && text.ends_with(none) {
            return Some((0, ending(none)));
        }
    }
    let words = cx.index.words(ending(last));
    let (value, used) = read_number(&words, 0, cx.lexicon)?;
    (used == words.len()).then_some((value, ending(last)))
}

fn begins_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| !script::begins(rest, script::is_word))
}

#[cfg(test)]
mod tests {
    use crate::extract::testing::{header, section};

    #[track_caller]
    fn check(sentence: &str, direct: Option<u32>, indirect: Option<u32>) {
        let facts = section("4. INTERRELATIONSHIPS", sentence);
        let found =
            (facts.direct_reports.map(|it| it.value), facts.indirect_reports.map(|it| it.value));
        assert_eq!(found, (direct, indirect), "{sentence}");
    }

    #[test]
    fn reads_a_sentence_on_those_who_are_led() {
        check("They manage a team of three and deal with the nations.", Some(3), None);
        check("The incumbent supervises one assistant (grade G8).", Some(1), None);
        check("She supervises two officers and one clerk.", Some(3), None);
        check(
            "The incumbent leads a team of six (two officers and four assistants).",
            Some(6),
            None,
        );
        check(
            "They have direct charge of four staff members and, through them, indirect charge of fourteen more.",
            Some(4),
            Some(14),
        );
        check("Eight technicians report directly to the incumbent.", Some(8), None);
        check("The incumbent has two direct reports and no indirect reports.", Some(2), Some(0));
        check("There are two direct reports. Eight clerks work there.", Some(2), None);
    }

    #[test]
    fn counts_directly_and_indirectly_in_any_order() {
        check("The incumbent has 7 direct and 45 indirect reports.", Some(7), Some(45));
        check("Staff directly supervised: 4. Staff indirectly supervised: 12.", Some(4), Some(12));
        check("Agents directement encadrés : 3", Some(3), None);
        check("The incumbent reports to the Head, who has ten direct reports.", None, None);
    }

    #[test]
    fn leaves_what_counts_no_staff() {
        check("The incumbent reports to the Head, who supervises twelve officers.", None, None);
        check("The incumbent works with three officers of the Branch.", None, None);
        check("The incumbent manages three contracts and 40 servers.", None, None);
        check("Three officers report to the Head.", None, None);
        // The post is called "Officer, Budget".
        check("Reports to: Head (Budget), OF-3 or civilian.", None, None);
        check("The incumbent is responsible for 32 member nations.", None, None);
        let far = "She is responsible for the training, in all questions of safety at work, of 300 staff.";
        check(far, None, None);
    }

    #[test]
    fn any_section_may_say_that_nobody_reports() {
        let clause = "A definite duration contract of three years. The post has no subordinates, direct or indirect.";
        let facts = section("6. CONTRACT", clause);
        assert_eq!(facts.direct_reports.map(|fact| fact.value), Some(0));
        assert_eq!(facts.indirect_reports.map(|fact| fact.value), Some(0));
    }

    #[test]
    fn a_line_below_a_list_may_say_who_reports_to_whom() {
        let line = "- a driving licence.\n\nReports to: the Branch Head. Direct reports: none. Indirect reports: 2.";
        let facts = section("DESIRABLE", line);
        assert_eq!(facts.reports_to.map(|fact| fact.value).as_deref(), Some("the Branch Head"));
        assert_eq!(facts.direct_reports.map(|fact| fact.value), Some(0));
        assert_eq!(facts.indirect_reports.map(|fact| fact.value), Some(2));
        let long = "The incumbent reports to the Branch Head and guides three engineers, who report to him or her. \
                    Number of direct reports: 3.";
        let facts = section("3. MAIN ACCOUNTABILITIES", long);
        assert_eq!(facts.reports_to.map(|fact| fact.value).as_deref(), Some("the Branch Head"));
        assert_eq!(facts.direct_reports.map(|fact| fact.value), Some(3));
        let prose =
            "- reports to the Council on the state of the pumps and of the lifts, and on repairs.";
        assert!(section("3. MAIN ACCOUNTABILITIES", prose).reports_to.is_none());
    }

    #[test]
    fn the_paragraph_that_says_to_whom_one_reports_may_say_who_reports_to_one() {
        let facts =
            section("POST CONTEXT", "The incumbent reports to the Head and leads two clerks.");
        assert_eq!(facts.direct_reports.map(|fact| fact.value), Some(2));
        let facts = section(
            "POST CONTEXT",
            "The Section counts two clerks. The incumbent leads the Section.",
        );
        assert!(facts.direct_reports.is_none());
    }

    #[test]
    fn a_header_may_say_who_reports_to_whom() {
        let facts = header("Reports to: the Branch Head\nDirect reports: N/A\nIndirect reports: 2");
        assert_eq!(facts.reports_to.map(|fact| fact.value).as_deref(), Some("the Branch Head"));
        assert_eq!(facts.direct_reports.map(|fact| fact.value), Some(0));
        assert_eq!(facts.indirect_reports.map(|fact| fact.value), Some(2));
    }

    #[test]
    fn reads_a_line_of_another_section_and_no_prose() {
        let count = |line: &str| section("3. MAIN ACCOUNTABILITIES", line).direct_reports;
        assert_eq!(count("Leads.\n\nDirect reports: 2").map(|fact| fact.value), Some(2));
        assert!(count("Leads the team of direct reports.\n\n3 days a week.").is_none());
        let cards = "Files.\n\nDirect Reports\n\n2\n\nIndirect Reports\n\nNone";
        assert_eq!(count(cards).map(|fact| fact.value), Some(2));
    }

    #[test]
    fn reads_numbers_and_words_for_none() {
        let count = |line: &str| {
            section("4. INTERRELATIONSHIPS", line).direct_reports.map(|fact| fact.value)
        };
        assert_eq!(count("Direct Reports: N/A"), Some(0));
        assert_eq!(count("Direct reports: 12"), Some(12));
        assert_eq!(count("Direct reports: three"), Some(3));
        assert_eq!(count("Direct Reports\n\nN/A\n\nIndirect Reports"), Some(0));
        assert_eq!(count("Direct reports: several"), None);
        assert_eq!(count("Direct reports: NATO staff"), None);
    }
}
