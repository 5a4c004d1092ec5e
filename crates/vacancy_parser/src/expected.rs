//! What a complete notice states, by the family that it is of.

use vacancy_model::FactId;
use vacancy_text::Document;

use crate::index::WordIndex;
use crate::mend::mended;
use crate::organisation::Family;
use crate::{MAX_BYTES, segment};

/// The facts that a complete notice states which is of the same family as this one: those whose
/// absence is a diagnostic. In the order of [`FactId::ALL`].
///
/// ```
/// use vacancy_model::FactId;
/// let text = "NATO Body: NATO International Staff\nGrade: G12";
/// let document = vacancy_parser::segment(text, vacancy_text::Format::Text);
/// assert!(vacancy_parser::expected_facts(&document).contains(&FactId::Salary));
/// ```
pub fn expected_facts(document: &Document) -> &'static [FactId] {
    let document = segment::with_blocks(document, MAX_BYTES);
    let folded = mended(document);
    Family::of(&WordIndex::new(folded.text())).required
}
