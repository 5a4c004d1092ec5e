//! Headings in capitals that a narrow column or a lost blank has spelled otherwise: a word a line, or all in one word.
//!
//! "ACQUIS" and below it "ESSENTIELS"; "2QUALIFICATIONSETEXPÉRIENCE".

use vacancy_text::read_decimal;

use super::nodes::{Node, NodeKind};
use crate::edge;
use crate::fold::{Folded, Passage};
use crate::organisation::Vocabulary;
use crate::script::is_capitals;

/// "QUALIFICATIONS", "ET", "EXPÉRIENCE".
const MAX_LINES: usize = 3;
/// Longer lines are spelled as they should be.
const MAX_BYTES: usize = 40;

/// The heading that the first passages spell, and how many they are.
pub(super) fn heading(
    folded: &Folded<'_>,
    vocabulary: &Vocabulary,
    passages: &[Passage],
) -> Option<(Node, usize)> {
    let first = passages.first()?;
    let words = folded.slice(first.stretch);
    if first.is_item || words.len() > MAX_BYTES || !is_capitals(folded.source(first.stretch)) {
        return None;
    }
    let figures = words.bytes().take_while(u8::is_ascii_digit).count();
    let number = words.get(..figures).filter(|it| it.len() <= 2).and_then(read_decimal);
    // "ACQUIS ESSENTIELS" is read as it stands.
    let is_one_word = !edge::has(edge::trim(words.get(figures..)?, " .):"), " ");
    let mut letters = String::new();
    let mut found = None;
    let mut stretch = first.stretch;
    for (lines, passage) in (1..=MAX_LINES).zip(passages) {
        let is_below = lines == 1 || folded.are_lines(stretch, passage.stretch);
        if !is_below || !is_capitals(folded.source(passage.stretch)) {
            break;
        }
        stretch = stretch.cover(passage.stretch);
        letters.extend(folded.slice(passage.stretch).chars().filter(|it| *it != ' '));
        let spelled = edge::trim(letters.get(figures..)?, ".):");
        if let Some(known) = vocabulary.heading_spelled(spelled)
            && (lines > 1 || is_one_word)
        {
            let (kind, language) = (known.kind, Some(known.language));
            let kind = NodeKind::Heading { kind, number, language };
            found = Some((Node { kind, stretch, is_item: false, depth: 0 }, lines));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::{ParseOptions, parse};

    #[track_caller]
    fn check(essential: &str, desirable: &str) {
        let text = format!(
            "Officier-250871\n\nOrganisation : OTAN SI\nGrade : G12\nHoraire : Temps plein\n\n1. RÉSUMÉ\n\nLe poste.\n\n\
             2QUALIFICATIONSETEXPÉRIENCE\n\n{essential}\n\n- avoir un diplôme ;\n- avoir du tact.\n\n{desirable}\n\n- le russe.\n"
        );
        let notice = parse(&text, &ParseOptions::default());
        let edition = &notice.editions[0];
        let numbers: Vec<_> = edition.sections.iter().map(|it| it.number).collect();
        assert_eq!((edition.essential.len(), edition.desirable.len()), (2, 1), "{essential}");
        assert_eq!(numbers, [Some(1), Some(2)]);
    }

    #[test]
    fn a_heading_may_stand_a_word_a_line_or_in_one_word() {
        check("ACQUIS\nESSENTIELS", "ACQUIS\nSOUHAITABLES");
        check("ACQUISESSENTIELS", "ACQUISSOUHAITABLES :");
        check("ACQUIS ESSENTIELS", "ACQUIS SOUHAITABLES");
    }
}
