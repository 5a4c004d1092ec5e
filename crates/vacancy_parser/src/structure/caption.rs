//! Whether words that read like a caption are one.

use vacancy_text::{trim_end, trim_start};

use super::Piece;
use crate::edge;
use crate::fold::{Folded, Stretch};
use crate::lexicon::Phrases;
use crate::order::insert_by_key;
use crate::organisation::{Field, Vocabulary};
use crate::script;

/// Longer paragraphs are prose; a flattened header is some 400 bytes.
const MAX_CAPTIONED_BYTES: usize = 1_500;
/// A piece with so many captions is a header whose lines were run together.
const MIN_FLATTENED: usize = 3;

/// A caption and where its words stand.
pub(super) type Found = (Stretch, Field);

/// The captions of a piece that are certain on their own: in order, the longest where several
/// begin alike.
pub(super) fn certain(folded: &Folded<'_>, vocabulary: &Vocabulary, piece: &Piece) -> Vec<Found> {
    free(folded, vocabulary, piece, &|place, _| place.is_certain())
}

/// The caption that a piece ends with, in a header whose values stand before their captions.
pub(super) fn closing(folded: &Folded<'_>, vocabulary: &Vocabulary, piece: &Piece) -> Vec<Found> {
    free(folded, vocabulary, piece, &|place, _| place.ends_piece && place.begins_large)
}

/// The captions of a piece, where it is a header run together, with those of `missing` fields that
/// only a capital tells from the words around them: "… (NATO IS) Schedule Full-time Application …".
pub(super) fn flattened(
    folded: &Folded<'_>,
    vocabulary: &Vocabulary,
    piece: &Piece,
    certain: &[Found],
    is_missing: impl Fn(Field) -> bool,
) -> Option<Vec<Found>> {
    if certain.len() < MIN_FLATTENED {
        return None;
    }
    Some(free(folded, vocabulary, piece, &|place, field| {
        place.is_certain() || (place.is_likely() && is_missing(field))
    }))
}

/// The captions of a piece that are taken for ones by their place, none in another.
fn free(
    folded: &Folded<'_>,
    vocabulary: &Vocabulary,
    piece: &Piece,
    is_taken: &dyn Fn(&Place, Field) -> bool,
) -> Vec<Found> {
    let words = folded.slice(piece.stretch);
    let words = if words.len() > MAX_CAPTIONED_BYTES { "" } else { words };
    let order = |(stretch, _): &Found| (stretch.start(), std::cmp::Reverse(stretch.end()));
    let mut ordered: Vec<Found> = Vec::new();
    let mut from = 0;
    while let Some(at) = vocabulary.next_captions(words, from) {
        from = at + 1;
        for caption in vocabulary.captions_at(words.get(at..).unwrap_or_default()) {
            let stretch = piece.stretch.rebase(at, at + caption.words.len());
            let place = Place::new(folded, vocabulary.family.grades.names, piece, stretch);
            if is_taken(&place, caption.field) {
                insert_by_key(&mut ordered, (stretch, caption.field), order);
            }
        }
    }
    let mut last: Option<Found> = None;
    ordered.retain(|&(stretch, field)| {
        // "Grade: NATO Grade G12": right behind a caption of the same field stands its value.
        let is_free = last.is_none_or(|(before, known)| {
            let between = folded.slice(Stretch::new(before.end(), stretch.start()));
            // "Grade / Grade": the value stands behind the second.
            let is_apart = script::has(between, script::is_word) || edge::has(between, "/");
            stretch.start() >= before.end() && (known != field || is_apart)
        });
        last = if is_free { Some((stretch, field)) } else { last };
        is_free
    });
    ordered
}

/// What stands around words that read like a caption.
#[derive(Debug, Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one observation, and every caption has its own mix"
)]
struct Place {
    begins_line: bool,
    begins_large: bool,
    /// Right behind a letter, a figure or a bracket: `BrusselsNATO Body`.
    is_glued_before: bool,
    /// Right before a capital or a figure: `GradeNATO Grade`; or before nothing.
    is_glued_after: bool,
    /// Before the name of a value: `MonthlyGrade NATO Grade G8`.
    is_before_name: bool,
    ends_word: bool,
    ends_piece: bool,
    has_colon: bool,
    /// Or one, behind another caption and a stroke: "Lieu" of "Location / Lieu".
    has_two_words: bool,
    /// "NATO Grade G12" behind "Grade:", or "A.2 /", is a value, glued to it or not.
    is_part_of_name: bool,
}

impl Place {
    fn new(folded: &Folded<'_>, names: Phrases, piece: &Piece, stretch: Stretch) -> Self {
        let before = folded.slice(Stretch::new(piece.stretch.start(), stretch.start()));
        let after = folded.slice(Stretch::new(stretch.end(), piece.stretch.end()));
        let has_colon = edge::begins(trim_start(after), ":;|");
        let last_word = edge::behind_last(trim_end(before), " :");
        let is_twin = last_word == "/" && after.is_empty();
        let first_behind = folded.source_char(stretch.end());
        Self {
            // "4. LOCATION:", "📍 Location:"
            begins_line: !script::has(before, script::is_letter)
                || trim_end(before).ends_with('|')
                || folded.is_line_start(stretch.start()),
            begins_large: folded.is_capital(stretch.start()),
            is_glued_before: script::ends(before, |c| script::is_word(c) || c == ')'),
            is_glued_after: script::begins(after, script::is_word)
                && first_behind.is_some_and(|c| script::is_capital(c) || c.is_ascii_digit()),
            is_before_name: names.begins(trim_start(after)),
            ends_word: !script::begins(after, |c| script::is_word(c) || c == '\''),
            ends_piece: after.is_empty(),
            has_colon,
            has_two_words: edge::has(folded.slice(stretch), " ") || is_twin,
            is_part_of_name: (names.ends(last_word) || edge::ends(last_word, "/("))
                && !has_colon
                && !is_twin,
        }
    }

    const fn is_certain(&self) -> bool {
        let begins = if self.begins_line {
            self.begins_large || self.has_colon
        } else if self.is_glued_before {
            let is_marked = self.has_two_words
                || self.has_colon
                || self.is_glued_after
                || self.is_before_name
                || self.ends_piece;
            self.begins_large && is_marked
        } else {
            self.begins_large && (self.has_colon || self.has_two_words)
        };
        // "Temps pleinDate de clôturemardi 23 avril"
        let is_glued = self.is_glued_after || (self.is_glued_before && self.has_two_words);
        begins && !self.is_part_of_name && (self.ends_word || is_glued)
    }

    const fn is_likely(&self) -> bool {
        self.begins_large && !self.is_part_of_name && self.ends_word
    }
}
