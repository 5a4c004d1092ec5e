//! Which lines continue the one before: a text and its lines in, whether the next one goes on with
//! the open block out.

mod measure;
mod pair;
mod single;

use vacancy_text::{BlockKind, Span};

use super::blocks::{Gap, OpenBlock};
use super::line::Line;
use crate::edge;
use crate::read::digits;
use crate::script::{self, is_capitals};
use pair::{Pair, SLACK, SLACK_OF_ITEMS};
use single::{bare_end, begins_captioned, begins_numbered, begins_small};

/// How a text breaks its lines.
#[derive(Debug, Clone, Copy)]
pub(super) struct Layout {
    /// The width, in characters, at which its lines are broken; `None` where a line is a paragraph.
    width: Option<usize>,
    /// Whether blank lines stand between the lines of one paragraph too.
    is_double_spaced: bool,
}

/// A line counts as long from this share of the width on.
const LONG_LINE: f32 = 0.7;
/// A shorter line is a value or a heading, whatever follows.
const HALF_LINE: f32 = 0.4;
/// A shorter line without a full stop is more likely a heading or a value than a broken sentence.
const MIN_SENTENCE: usize = 40;

impl Layout {
    /// Whether `next` goes on with the open block.
    pub(super) fn continues(&self, text: &str, open: &OpenBlock, next: &Line) -> bool {
        let Some(last) = open.last else { return false };
        let pair = Pair::new(text, last, *next);
        if matches!(open.kind, BlockKind::Heading { .. }) {
            return pair.closes_bold() && !matches!(open.gap, Gap::Blanks(2..));
        }
        let is_item = matches!(open.kind, BlockKind::Item { .. });
        let is_next = open.gap == Gap::None;
        let closes_bracket = is_next && pair.closes_bracket();
        let is_broken_off = pair.breaks_a_word()
            || pair.goes_on_with_level()
            || closes_bracket
            || (is_next && (pair.breaks_a_heading() || pair.ends_with_joint(is_item)));
        // Most lines are told by this alone.
        if !is_broken_off && !self.goes_on(text, open, &pair) {
            return false;
        }
        // "… in English and" before "French: V in one" goes on, as does a header that was run together.
        let runs_on = |width| {
            pair.runs_through_fields(width)
                || (is_item && !pair.is_finished && pair.is_full(width, SLACK))
        };
        let runs_on = || is_next && self.width.is_some_and(runs_on);
        let is_other = begins_captioned(pair.next) && !closes_bracket && !runs_on();
        // "11:59:00 PM" and "POSITION-265310" are no headings; below one, a title may stand with its number.
        let is_heading = || {
            let is_below = is_capitals(pair.last) && script::has(pair.next, script::is_small);
            let is_one = is_capitals(pair.next) && !is_capitals(pair.last);
            (is_below || is_one && !digits::stand_in(pair.next))
                && pair.next_is_short()
                && !edge::ends(bare_end(pair.next), ".")
        };
        !begins_numbered(pair.next) && !is_other && (is_broken_off || !is_heading())
    }

    /// Whether a sentence goes on, as far as the ends of its lines tell.
    fn goes_on(&self, text: &str, open: &OpenBlock, pair: &Pair<'_>) -> bool {
        let is_item = matches!(open.kind, BlockKind::Item { .. });
        let is_list =
            is_item || open.lines.first().is_some_and(|first| begins_small(slice(text, *first)));
        // What a second program broke off a line that a first one had broken is short, too.
        let may_be_short = is_list || open.lines.len() > 1;
        let gap = match open.gap {
            Gap::Blanks(1) if self.is_double_spaced => Gap::None,
            gap => gap,
        };
        match self.width {
            Some(width) => {
                let goes_on = may_be_short && gap == Gap::None && pair.goes_on_small();
                goes_on || continues_broken(pair, width, is_item, is_list, gap)
            }
            None => continues_whole(pair, is_item, is_list, gap),
        }
    }
}

/// In a text whose lines are broken at a width.
fn continues_broken(pair: &Pair<'_>, width: usize, is_item: bool, is_list: bool, gap: Gap) -> bool {
    // Items are set in: their lines come shorter. After a full stop, that is no longer evidence.
    let is_set_in = is_list && !pair.is_finished;
    let is_full = pair.is_full(width, if is_set_in { SLACK_OF_ITEMS } else { SLACK });
    let goes_on_small = begins_small(pair.next);
    let reaches = |part: f32| share(pair.last_width) >= share(width) * part;
    match (pair.is_finished, gap) {
        (false, Gap::None) => is_full || (goes_on_small && reaches(HALF_LINE)),
        (false, Gap::Blanks(_)) => goes_on_small && pair.last_width >= MIN_SENTENCE,
        // A heading may fill its line, too; then it goes on in capitals, if at all.
        (false, Gap::Furniture) => {
            goes_on_small || (is_full && (is_capitals(pair.next) || !begins_numbered(pair.last)))
        }
        // A sentence may end where its line does; what follows is no heading if it is a sentence.
        (true, Gap::None) if pair.last_ends_sentence() => {
            // "Administratrice/Administrateur (politique énergétique) -" awaits its number.
            let is_sentence = pair.next_is_finished()
                || pair.next_reaches(width, LONG_LINE) && !edge::ends(pair.next, "-");
            is_full && is_sentence
        }
        // The next item would begin with a mark.
        (true, Gap::None) if is_item => is_full,
        (true, Gap::None) => !is_list && goes_on_small && reaches(LONG_LINE),
        // A page may end within an item, but hardly after its full stop.
        (true, Gap::Furniture) => is_item && is_full && !pair.last_ends_sentence(),
        (true, Gap::Blanks(_)) => false,
    }
}

/// In a text whose lines are whole paragraphs, but for page breaks that split one.
fn continues_whole(pair: &Pair<'_>, is_item: bool, is_list: bool, gap: Gap) -> bool {
    if pair.is_finished || !begins_small(pair.next) {
        return false;
    }
    // Lines that all begin small are a list that lost its marks.
    let is_split_sentence = pair.last_width >= MIN_SENTENCE && (is_item || !is_list);
    is_split_sentence || (is_item && !matches!(gap, Gap::Blanks(_)))
}

fn slice(text: &str, span: Span) -> &str {
    span.slice(text).unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "lengths of lines, compared as shares")]
const fn share(count: usize) -> f32 {
    count as f32
}

#[cfg(test)]
mod tests {
    use vacancy_text::Format;

    use crate::segment::segment;
    use crate::segment::testing::{check, words};

    #[test]
    fn keeps_captioned_lines_apart() {
        check(
            "Primary Location: Belgium-Brussels\nSchedule: Full-time\nGrade NATO Grade G12",
            &["Primary Location: Belgium-Brussels", "Schedule: Full-time", "Grade NATO Grade G12"],
        );
    }

    #[test]
    fn a_line_does_not_end_behind_a_word_that_joins() {
        check(
            "Officer, Hybrid Challenges and\nInnovation - 261540",
            &["Officer, Hybrid Challenges and/Innovation - 261540"],
        );
        check("Chef de la\nSection Budget", &["Chef de la/Section Budget"]);
        check(
            "Deadline: 3 May, 11:59:00\nPM\nGrade: G4",
            &["Deadline: 3 May, 11:59:00/PM", "Grade: G4"],
        );
        check("- search and\n- Rescue", &["search and", "Rescue"]);
        check(
            "- publish it within\n  30 minutes;\n- rest",
            &["publish it within/30 minutes;", "rest"],
        );
        check(
            "- publish it;\n30 minutes\nPlumber\n261540",
            &["publish it;", "30 minutes", "Plumber", "261540"],
        );
    }

    #[test]
    fn a_title_may_be_broken_before_its_last_word_in_capitals() {
        let title = "Engineer (Heating and Ventilation) - PROJECT LINKED INTERNATIONAL CIVILIAN\nPOSITION-265310";
        let prose =
            "The section keeps the pumps of the house and, with the help of others, its lifts. ";
        let text = format!("{title}\n\n{}", broken(&prose.repeat(30), 90));
        let blocks = words(&segment(&text, Format::Text));
        assert_eq!(blocks.first().map(String::as_str), Some(title.replace('\n', "/").as_str()));
    }

    #[test]
    fn a_title_does_not_go_on_with_the_banner_above_it() {
        let banner = "VACANCY NOTIFICATION/ NOTIFICATION DE LA VACANCE DU POSTE";
        let title = "Technician, Fire Detection and Alarms (240951)";
        let prose = "The branch answers some 900 alarms a year at the \n\nheadquarters. ";
        let text = format!("{banner} \n\n{title} \n\n{}", prose.repeat(9));
        assert_eq!(
            words(&segment(&text, Format::Text)).get(..2),
            Some(&[banner, title].map(String::from)[..])
        );
    }

    #[test]
    fn joins_wrapped_items_across_blank_lines() {
        let text = "\
• have at least 8 years of experience at the strategic level in the crisis \n\nfield; \n\n\
• have a broad knowledge and understanding of current international matters \n\n\
impacting the security of the Euro-Atlantic area; \n\nDESIRABLE \n";
        check(
            text,
            &[
                "have at least 8 years of experience at the strategic level in the crisis/field;",
                "have a broad knowledge and understanding of current international matters/impacting the security of the Euro-Atlantic area;",
                "DESIRABLE",
            ],
        );
    }

    #[test]
    fn passes_over_page_furniture_in_mid_sentence() {
        check(
            "• familiarity with the member countries of the Alliance and the EU, with\n\n13\n\n NATO UNCLASSIFIED\n\npartners across the Globe;\n",
            &[
                "familiarity with the member countries of the Alliance and the EU, with/partners across the Globe;",
            ],
        );
    }

    /// As mail programs do: at so many characters, between words.
    fn broken(text: &str, width: usize) -> String {
        let mut broken = String::new();
        for line in text.lines() {
            let mut length = 0;
            for word in line.split(' ') {
                let fits = length > 0 && length + 1 + word.len() <= width;
                broken.push(if fits { ' ' } else { '\n' });
                length = if fits { length + 1 + word.len() } else { word.len() };
                broken.push_str(word);
            }
        }
        broken
    }

    #[test]
    fn joins_a_paragraph_that_was_broken_at_two_widths() {
        let sentence = "the office supports the council in its work and prepares the papers of the \
                        committees on which all of the members sit and decide with one another ";
        let paragraph = format!("In short, {}.", sentence.repeat(8).trim_end());
        let twice = broken(&broken(&paragraph, 90), 72);
        assert_eq!(segment(&twice, Format::Text).blocks().len(), 1, "{twice}");
    }

    #[test]
    fn joins_a_paragraph_that_a_page_break_split() {
        check(
            "It ensures the management of organizational matters, management,\n\nadministrative, and other issues.",
            &[
                "It ensures the management of organizational matters, management,/administrative, and other issues.",
            ],
        );
    }

    #[test]
    fn joins_a_heading_whose_bold_closes_on_the_next_line() {
        check(
            "## **Administratrice (opérations cybernétiques\ndéfensives)- 241436**\n\n**Horaire** : Temps plein",
            &[
                "**Administratrice (opérations cybernétiques/défensives)- 241436**",
                "**Horaire** : Temps plein",
            ],
        );
        check(
            "## **1. SUMMARY\nThe **Office** is small.",
            &["**1. SUMMARY", "The **Office** is small."],
        );
    }

    #[test]
    fn goes_on_after_an_abbreviation() {
        let line = "a good knowledge of databases and of the usual software packages, e.g.\n";
        let text = format!("• {line}").repeat(12) + "\n13\n\nspreadsheets and presentations.";
        let last = "a good knowledge of databases and of the usual software packages, e.g./spreadsheets and presentations.";
        assert_eq!(words(&segment(&text, Format::Text)).last().map(String::as_str), Some(last));
    }

    #[test]
    fn passes_over_furniture_between_the_parts_of_an_item() {
        let full =
            "- V (\"Advanced\") in one of the two languages and, as the notice says, in one;\n";
        let text = full.repeat(12) + "\n13\n\nII (\"Elementary\") in the other.";
        let blocks = words(&segment(&text, Format::Text));
        assert_eq!(blocks.len(), 12);
        assert!(
            blocks
                .last()
                .is_some_and(|item| item.ends_with("in one;/II (\"Elementary\") in the other."))
        );
    }

    #[test]
    fn keeps_a_list_without_marks_apart() {
        check(
            "The incumbent must:\n\nhave a university degree\n\nhave at least three years of experience\n",
            &[
                "The incumbent must:",
                "have a university degree",
                "have at least three years of experience",
            ],
        );
    }

    #[test]
    fn joins_the_lines_of_a_short_text_whose_sentences_are_broken() {
        let paragraph = "The office supports the council in its work and prepares the papers of one of \
                         its Member States, and of others, in the committees on which all of them sit \
                         and where they decide with one another what is to be done and by whom it is.";
        let short = "Head\n\nGrade\nG12\nPlace\nMons\nHours\nAll\nBody\nSHAPE\n\n";
        let text = format!("{short}{}", broken(paragraph, 70));
        assert_eq!(words(&segment(&text, Format::Text)).last().unwrap().split('/').count(), 4);
    }

    #[test]
    fn keeps_the_levels_of_one_requirement_together() {
        check(
            "possess V (\"Advanced\") in one;\nIII (\"Intermediate\") in the other.\nhave tact.",
            &[
                "possess V (\"Advanced\") in one;/III (\"Intermediate\") in the other.",
                "have tact.",
            ],
        );
    }

    #[test]
    fn goes_on_up_to_the_end_of_a_bracket() {
        check("Centre for Research (STO\nCMRE)\nMons", &["Centre for Research (STO/CMRE)", "Mons"]);
        check("Centre (STO)\nCMRE)", &["Centre (STO)", "CMRE)"]);
    }
}
