//! Captions and the words that they caption.
//!
//! Between a caption and its value there may be a colon, two, a blank, a line end, a table's line,
//! or nothing; a value may run into the next caption (`BrusselsNATO Body`). So captions are looked
//! for by their words wherever the header could have one, and a value ends where the next begins.

use vacancy_text::trim_start;

use super::caption::{self, Found};
use super::{Captioned, Piece, number};
use crate::edge;
use crate::fold::{Cell, Folded, Stretch};
use crate::organisation::{Family, Field, Vocabulary};
use crate::read::phrase;
use crate::script;

/// A text without sections has its captions at its top.
const MAX_CAPTIONED_PIECES: usize = 60;
/// Fewer captions that close their lines are glued to the values before, or chance.
const MIN_REVERSED: usize = 3;
/// The value of a caption that stands empty.
const NOTHING: Stretch = Stretch { start: 0, end: 0 };

pub(super) fn captions(
    folded: &Folded<'_>,
    vocabulary: &Vocabulary,
    header: &[Piece],
) -> Vec<Captioned> {
    let pieces = header.get(..MAX_CAPTIONED_PIECES).unwrap_or(header);
    let mut found = found(folded, vocabulary, pieces);
    let closed = pieces.iter().zip(&found).filter(|it| is_closed(folded, it)).count();
    let is_reversed = closed >= MIN_REVERSED;
    if is_reversed {
        for (piece, here) in pieces.iter().zip(&mut found) {
            let closing = caption::closing(folded, vocabulary, piece);
            if !closing.is_empty() {
                *here = closing;
            }
        }
    }
    Header { folded, vocabulary, pieces, found, is_reversed }.captions()
}

/// "Luxembourg-Capellen Primary Location": whether a caption closes a line, with a blank before it.
fn is_closed(folded: &Folded<'_>, (piece, found): &(&Piece, &Vec<Found>)) -> bool {
    let [(caption, _)] = found.as_slice() else { return false };
    let before = folded.slice(Stretch::new(piece.stretch.start(), caption.start()));
    caption.end == piece.stretch.end && edge::ends(before, " ")
}

/// The captions of each piece.
fn found(folded: &Folded<'_>, vocabulary: &Vocabulary, header: &[Piece]) -> Vec<Vec<Found>> {
    let certain = |piece: &Piece| {
        // "AVIS DE VACANCE N° 250871", "VACANCY NOTICE NO. A 18(2012)" are more than a banner.
        let is_numbered = || {
            let words = edge::trim_end(folded.slice(piece.stretch), ")");
            script::ends(words, |c| c.is_ascii_digit())
        };
        if !is_numbered() && is_banner(folded, vocabulary.family, piece.stretch) {
            Vec::new()
        } else {
            caption::certain(folded, vocabulary, piece)
        }
    };
    let mut found: Vec<Vec<Found>> = header.iter().map(certain).collect();
    let mut known: Vec<Field> = Vec::new();
    for here in &found {
        known.extend(here.iter().map(|(_, field)| *field));
    }
    for (piece, here) in header.iter().zip(&mut found) {
        let is_missing = |field| !known.contains(&field);
        if let Some(all) = caption::flattened(folded, vocabulary, piece, here, is_missing) {
            *here = all;
        }
    }
    found
}

/// A bracket before the colon, or before nothing, belongs to the caption: "Basic Monthly Salary (12 x per
/// year):".
fn with_bracket(folded: &Folded<'_>, piece: &Piece, caption: Stretch) -> Stretch {
    const MAX_BRACKET: usize = 40;
    let after = folded.slice(Stretch::new(caption.end(), piece.stretch.end()));
    let words = trim_start(after);
    let length = edge::bracket(words).map_or(0, str::len);
    let behind = words.get(length..).unwrap_or_default();
    let is_captioned = matches!(trim_start(behind).bytes().next(), None | Some(b':' | b'|'));
    if !(1..=MAX_BRACKET).contains(&length) || !is_captioned {
        return caption;
    }
    Stretch::new(caption.start(), piece.stretch.end() - behind.len())
}

/// The pieces of a header, and the captions that were found in each.
struct Header<'h, 'd> {
    folded: &'h Folded<'d>,
    vocabulary: &'h Vocabulary,
    pieces: &'h [Piece],
    found: Vec<Vec<Found>>,
    /// Whether values stand before their captions.
    is_reversed: bool,
}

impl Header<'_, '_> {
    fn captions(&self) -> Vec<Captioned> {
        let mut captions = Vec::new();
        for (number, (piece, here)) in self.pieces.iter().zip(&self.found).enumerate() {
            for (position, &(caption, field)) in here.iter().enumerate() {
                if self.is_reversed && caption.end == piece.stretch.end {
                    let before = Stretch::new(piece.stretch.start(), caption.start());
                    let value = trim(self.folded, before);
                    if !value.is_empty() {
                        captions.push(Captioned { field, caption, value });
                        continue;
                    }
                }
                let caption = with_bracket(self.folded, piece, caption);
                let next = here.get(position + 1);
                let end = next.map_or(piece.stretch.end(), |(next, _)| next.start());
                let beside = trim(self.folded, Stretch::new(caption.end(), end));
                let value = match next {
                    // "LOCATION: Ulm, Germany. GRADE: G15." in one line
                    Some(_) => self.folded.trim(beside, "", "."),
                    None => self.value_of_last(number, beside),
                };
                captions.push(Captioned { field, caption, value });
            }
        }
        captions
    }

    /// The value of the last caption of a piece: what stands beside it, or below it, and goes on there.
    fn value_of_last(&self, number: usize, beside: Stretch) -> Stretch {
        let (mut value, mut last) = (beside, Some(number));
        if beside.is_empty() {
            value = self.value_in_block(number).unwrap_or_else(|| {
                last = self.next_piece(number);
                last.map_or(NOTHING, |below| self.value_below(below))
            });
        }
        if let Some(last) = last.filter(|&last| self.goes_on_below(last)) {
            let below = self.value_below(last + 1);
            value = if below.is_empty() { value } else { value.cover(below) };
        }
        value
    }

    /// Where the value of a caption is that stands alone in its piece: behind it; for a cell, in its own
    /// row, or below it where the row is the head of a table. No cell takes the value of another row.
    fn next_piece(&self, number: usize) -> Option<usize> {
        let cell = |at: usize| {
            let Cell { table, row, column } = self.folded.cell(self.pieces.get(at)?.stretch)?;
            Some((table, row, column))
        };
        let Some((table, row, column)) = cell(number) else { return Some(number + 1) };
        let is_caption = |at: usize| {
            let last = self.found.get(at).and_then(|it| it.last());
            self.pieces.get(at).zip(last).is_some_and(|(piece, (last, _))| {
                trim(self.folded, Stretch::new(last.end(), piece.stretch.end())).is_empty()
            })
        };
        let is_beside = |at: usize| {
            let is_next = |other: u32| other.abs_diff(column) == 1;
            cell(at).is_some_and(|(of, at, other)| (of, at) == (table, row) && is_next(other))
        };
        let near = number.saturating_sub(1)..=number + 1;
        if near.clone().any(|at| is_beside(at) && is_caption(at)) {
            let mut pieces = number + 1..self.pieces.len();
            return pieces.find(|&at| cell(at) == Some((table, row.saturating_add(1), column)));
        }
        match cell(number + 1) {
            Some((other, next, _)) if other == table && next != row => None,
            _ => Some(number + 1),
        }
    }

    /// The value of a caption in a block of captions that a block of as many values follows.
    fn value_in_block(&self, number: usize) -> Option<Stretch> {
        /// Fewer captions below each other are fields whose values are missing.
        const MIN_BLOCK: usize = 3;
        let Self { folded, pieces, .. } = *self;
        let is_bare = |&number: &usize| match self.found.get(number).map(Vec::as_slice) {
            Some([(caption, known)]) => {
                let whole = pieces.get(number).map(|piece| trim(folded, piece.stretch));
                *known != Field::Description && whole == Some(*caption)
            }
            Some([]) => pieces.get(number).is_some_and(|piece| label(folded, piece) == Some("")),
            _ => false,
        };
        // A cell's value has a cell of its own.
        pieces.get(number).filter(|piece| folded.cell(piece.stretch).is_none())?;
        let start = number - (0..number).rev().take_while(is_bare).count();
        let end = start + (start..pieces.len()).take_while(is_bare).count();
        let values = pieces.get(end..end + (end - start))?;
        let is_block =
            end - start >= MIN_BLOCK && !(end..end + values.len()).any(|at| is_bare(&at));
        let value = values.get(number - start).filter(|_| is_block)?;
        Some(trim(folded, value.stretch))
    }

    /// "Salary (Pay Basis): 6,713.06Euro (EUR)", and on the next line, before another caption, "Monthly".
    fn goes_on_below(&self, number: usize) -> bool {
        /// What breaks off in a narrow column.
        const MAX_BYTES: usize = 60;
        let folded = self.folded;
        let (Some([piece, below, next, ..]), Some([_, none, some, ..])) =
            (self.pieces.get(number..), self.found.get(number..))
        else {
            return false;
        };
        none.is_empty()
            && !some.is_empty()
            && !below.is_item
            && below.stretch.len() <= MAX_BYTES
            && folded.cell(below.stretch).is_none()
            && folded.are_lines(piece.stretch, below.stretch)
            && folded.are_lines(below.stretch, next.stretch)
            && self.vocabulary.family.body(folded.slice(below.stretch)).is_none()
            && number::alone(folded, below.stretch).is_none()
    }

    /// The words of a piece, up to its first caption.
    fn value_below(&self, number: usize) -> Stretch {
        let (Some(piece), Some(captions)) = (self.pieces.get(number), self.found.get(number))
        else {
            return NOTHING;
        };
        // "Start of duty: 1 September" says something of its own.
        if is_banner(self.folded, self.vocabulary.family, piece.stretch)
            || captions.is_empty() && label(self.folded, piece).is_some()
        {
            return NOTHING;
        }
        let end = captions.first().map_or(piece.stretch.end(), |(caption, _)| caption.start());
        trim(self.folded, Stretch::new(piece.stretch.start(), end))
    }
}

/// What stands behind a label that is not known, a few words with a colon and a blank behind it.
fn label<'f>(folded: &'f Folded<'_>, piece: &Piece) -> Option<&'f str> {
    const MAX_WORDS: usize = 3;
    let (label, behind) = edge::split(folded.slice(piece.stretch), ":")?;
    let is_label = script::begins(label, script::is_letter)
        && !edge::has_more_words(label, MAX_WORDS)
        && (behind.is_empty() || edge::begins(behind, " "));
    is_label.then(|| trim_start(behind))
}

pub(super) fn is_banner(folded: &Folded<'_>, family: &Family, stretch: Stretch) -> bool {
    /// A header that was run together may begin with one.
    const MAX_BYTES: usize = 160;
    let words = folded.slice(stretch);
    words.len() <= MAX_BYTES && family.banners.iter().any(|banner| phrase::stands(words, banner))
}

/// Without the blanks, colons and marks of a table around the words.
fn trim(folded: &Folded<'_>, stretch: Stretch) -> Stretch {
    const AROUND: &str = " :;|/\n";
    // "Grade ........ G12"
    folded.trim(stretch, " :;|/\n.", AROUND)
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::Period;

    use crate::{ParseOptions, parse};

    #[track_caller]
    fn check(table: &str, grade: Option<&str>, city: Option<&str>) {
        let text = format!(
            "# Officer, Policy - 250999\n\n{table}\n\nNATO Body: NATO International Staff\n\n\
             ## 1. SUMMARY\n\nThe post.\n\n## 2. QUALIFICATIONS AND EXPERIENCE\n"
        );
        let facts = parse(&text, &ParseOptions::default()).facts;
        assert_eq!(facts.grade.map(|it| it.value.lowest).as_deref(), grade);
        assert_eq!(facts.location.and_then(|it| it.value.city).as_deref(), city);
    }

    #[test]
    fn reads_values_beside_their_captions_and_below_them() {
        check(
            "| Primary Location | Belgium-Brussels |\n| Grade | G15 |",
            Some("G15"),
            Some("Brussels"),
        );
        check(
            "| Primary Location | Grade |\n|---|---|\n| Belgium-Brussels | G15 |",
            Some("G15"),
            Some("Brussels"),
        );
    }

    #[test]
    fn reads_values_behind_captions_in_two_languages() {
        let city = Some("Brussels");
        check("| Location / Lieu | Brussels |\n| Grade / Grade | G15 |", Some("G15"), city);
        check(
            "| Location | Brussels | Lieu | Bruxelles |\n| Grade | G15 | Grade | G15 |",
            Some("G15"),
            city,
        );
        check("| Grade | A.2 / G15 |\n| Location | Belgium / Brussels |", Some("G15"), city);
    }

    #[test]
    fn a_caption_of_one_word_may_be_glued_to_the_value_before_it() {
        let header = "Primary Location Belgium-BrusselsNATO Body NATO International Staff (NATO IS)Schedule \
                      Full-timeApplication Deadline 20-Dec-2020Grade NATO Grade G10";
        let text = format!("Driver - 250999\n{header}\n\n1. SUMMARY\n\nThe post.\n");
        let facts = parse(&text, &ParseOptions::default()).facts;
        assert!(facts.schedule.is_some() && facts.deadline.is_some());
        assert_eq!(facts.grade.map(|it| it.value.lowest).as_deref(), Some("G10"));
    }

    #[test]
    fn a_banner_may_hold_the_number() {
        let number = |line: &str| {
            let text = format!("{line}\n\nTitle: Officer\nLocation: Mons\nGrade: G12\n");
            parse(&text, &ParseOptions::default()).facts.job_number.map(|it| it.value)
        };
        assert_eq!(number("VACANCY NOTICE 250999").as_deref(), Some("250999"));
        assert_eq!(number("Ref. No.: 2025_00100").as_deref(), Some("2025_00100"));
        assert_eq!(number("AVIS DE VACANCE 250999").as_deref(), Some("250999"));
        assert_eq!(number("VACANCY NOTICE"), None);
    }

    #[test]
    fn takes_no_value_from_a_line_with_a_label_of_its_own() {
        let text = "Officer - 250999\n\nClearance Level:\nStart of duty: 2026-09-01\nGrade: G15\n\n1. SUMMARY\n\nThe post.\n";
        assert!(parse(text, &ParseOptions::default()).facts.clearance.is_none());
        let block = "Head, Buildings\n\nORGANISATION:\nNUMBER:\nGRADE:\nLOCATION:\n\nNATO IS\n261005\nG20\nMons\n";
        let facts = parse(block, &ParseOptions::default()).facts;
        assert_eq!(facts.grade.map(|it| it.value.lowest).as_deref(), Some("G20"));
        assert_eq!(facts.organisation.and_then(|it| it.value.acronym).as_deref(), Some("NATO IS"));
    }

    #[test]
    fn a_value_may_go_on_below() {
        let text = "Officer - 250999\n\nNATO Body: NATO Communications and Information\nAgency (NCIA)\n\
                    Salary (Pay Basis): 5,195.80Euro (EUR)\nMonthly\nGrade: G15\n\n1. SUMMARY\n\nThe post.\n";
        let facts = parse(text, &ParseOptions::default()).facts;
        assert_eq!(facts.salary.and_then(|it| it.value.period), Some(Period::Month));
        assert_eq!(facts.organisation.and_then(|it| it.value.acronym).as_deref(), Some("NCIA"));
    }

    #[test]
    fn values_may_stand_before_their_captions() {
        let text = "260455 Requisition #\n\nBuyer (Spares)\n\nLuxembourg-Capellen Primary Location\n\nNSPA NATO Body\n\n\
                    Full-time Schedule\n\n22-JUL-2026 Closing Date\n\nNG 15 Grade\n\nSummary\n\nThe post.\n";
        let facts = parse(text, &ParseOptions::default()).facts;
        assert_eq!(facts.location.and_then(|it| it.value.city).as_deref(), Some("Capellen"));
        assert_eq!(
            facts.deadline.map(|it| it.value.date.to_string()).as_deref(),
            Some("2026-07-22")
        );
        assert_eq!(facts.grade.map(|it| it.value.lowest).as_deref(), Some("G15"));
        assert!(facts.schedule.is_some());
        let name = facts.organisation.and_then(|it| it.value.acronym);
        assert_eq!(name.as_deref(), Some("NSPA"));
    }

    #[test]
    fn takes_no_value_from_another_row() {
        check("| Grade | |\n| Reference | G15 |", None, None);
    }
}
