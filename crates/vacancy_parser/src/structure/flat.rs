//! Texts that were run together into one line, or a few: what a cell of a table, or a page's data for
//! search engines, holds of a notice.
//!
//! "… Description: 1. SUMMARY The section … ESSENTIAL The incumbent must: - have a degree; - have …"

use super::nodes::{HeadingReader, Node, NodeKind};
use crate::edge;
use crate::fold::Stretch;
use crate::read::phrase;
use crate::script::{self, is_capitals};

/// Where, from a place on, the next heading in capitals begins, with its number; or the passage ends.
pub(super) fn heading(reader: &HeadingReader<'_, '_>, from: usize) -> usize {
    let text = reader.text(from);
    let is_heading = |at: usize| {
        let begins = !text.get(..at).unwrap_or_default().ends_with(script::is_letter)
            || reader.folded.source_char(from + at - 1).is_some_and(script::is_small);
        let heading = reader.heading_at(from + at).filter(|_| begins);
        heading.is_some_and(|(_, after)| {
            is_capitals(reader.folded.source(Stretch::new(from + at, after)))
        })
    };
    let mut places = text.char_indices().map(|(at, _)| at);
    let Some(at) = places.find(|&at| is_heading(at)) else { return from + text.len() };
    let before = text.get(..at).unwrap_or_default().trim_end();
    let number = before
        .strip_suffix('.')
        .map(|before| before.trim_end_matches(|c: char| c.is_ascii_digit()).len());
    from + number.filter(|&start| start + 1 < before.len()).unwrap_or(at)
}

/// Adds words; of a flat text, each item of its lists.
pub(super) fn push_words(
    reader: &HeadingReader<'_, '_>,
    nodes: &mut Vec<Node>,
    words: Stretch,
    is_flat: bool,
) {
    let text = reader.folded.slice(words);
    let is_mark = |at: &usize| edge::ends(text.get(..*at).unwrap_or_default().trim_end(), ";:");
    let marks = phrase::occurrences(text, "- ").map(|mark| mark.start).filter(is_mark);
    let mut start = 0;
    for end in marks.filter(|_| is_flat).chain([text.len()]) {
        let part = words.rebase(start, end);
        // A colon alone between a caption and its value says nothing.
        if reader.folded.slice(part).contains(script::is_word) {
            let node = reader.node(NodeKind::Words, part);
            nodes.push(Node { is_item: node.is_item || start > 0, ..node });
        }
        start = end + 2;
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::SectionKind::{self, Contract, Qualifications, Summary};

    use crate::{ParseOptions, parse};

    #[track_caller]
    fn check(text: &str, sections: &[SectionKind], essential: &[&str]) {
        let notice = parse(text, &ParseOptions::default());
        let edition = &notice.editions[0];
        let kinds: Vec<_> = edition.sections.iter().map(|section| section.kind).collect();
        let items: Vec<_> = edition.essential.iter().map(|item| &*item.text).collect();
        assert_eq!((&*kinds, &*items), (sections, essential));
        assert_eq!(edition.title.as_deref(), Some("Driver"));
    }

    #[test]
    fn finds_sections_and_items_in_one_line() {
        check(
            "Driver-251877 Primary Location: Mons Grade: G4 Description: 1. SUMMARY The pool has 32 cars. \
             2. QUALIFICATIONS AND EXPERIENCE ESSENTIAL The incumbent must: - have a licence; - have tact. \
             DESIRABLE - a car. 6. CONTRACT Definite duration contract of three years.",
            &[Summary, Qualifications, Contract],
            &["have a licence", "have tact"],
        );
        check(
            "Driver-251877Primary LocationMonsGradeG4Description1. SUMMARYThe pool.2. QUALIFICATIONS AND \
             EXPERIENCEESSENTIALThe incumbent must:- have a licence;- have tact.DESIRABLE- a car.",
            &[Summary, Qualifications],
            &["have a licence", "have tact"],
        );
    }

    #[test]
    fn leaves_small_words_and_hyphens_alone() {
        check(
            "Driver-251877\n\nPrimary Location: Mons\nGrade: G4\n\nSUMMARY\nAn essential post: well-kept - or \
             new - cars; the contract is long.\n\nESSENTIAL\n- have a licence;\n- have tact.",
            &[Summary, Qualifications],
            &["have a licence", "have tact"],
        );
    }
}
