//! Texts that were run together: into one line or a few, as a cell of a table or a page's data for search
//! engines holds them, or line by line, where what set a heading apart was lost.
//!
//! "… Description: 1. SUMMARY The section … ESSENTIAL The incumbent must: - have a degree; - have …";
//! `- a driving licence.3. MAIN ACCOUNTABILITIESPolicy Development`

use vacancy_text::{bytes, trim_end};

use super::nodes::{HeadingReader, MAX_FLAT, Node};
use crate::edge;
use crate::fold::{Passage, Stretch};
use crate::read::phrase;
use crate::script::{self, is_capitals};

/// Whether two capitals stand right behind a small letter or a sentence's end, or a figure behind both, as it
/// does where a heading is glued to the words before it, and seldom elsewhere.
pub(super) fn is_glued(words: &str) -> bool {
    let bytes = words.as_bytes();
    let from = |at: usize| bytes.get(at..).unwrap_or_default();
    let ((firsts, _), (seconds, _), (thirds, _)) =
        (from(0).as_chunks(), from(1).as_chunks(), from(2).as_chunks());
    let mut at = 0;
    for ((&first, &second), &third) in firsts.iter().zip(seconds).zip(thirds) {
        let groups = [first, second, third].map(u64::from_le_bytes);
        if may_be_glued(groups) && are_glued(bytes.get(at..at + 10).unwrap_or_default()) {
            return true;
        }
        at += 8;
    }
    are_glued(from(at))
}

/// Whether what is glued may begin at one of eight bytes, by some bits of theirs, of those behind each, and of those
/// behind these. Seldom wrong, so that nothing has to wait for a guess.
const fn may_be_glued([first, second, third]: [u64; 3]) -> bool {
    // From `@` to `_` are the capitals, from the backtick on the small letters.
    let capital = (second << 1 & !(second << 2)) & (third << 1 & !(third << 2) | third);
    let small = first << 1 & first << 2;
    // Half of the signs and figures: no blank, no bracket, no comma.
    let ends = !(first << 1) & first << 2 & first << 6;
    let is_end = !(second << 1) & second << 2 & second << 6;
    let figure = !(third << 1) & third << 2 & third << 3;
    ((small | ends) & capital | small & is_end & figure) & bytes::HIGHEST != 0
}

fn are_glued(bytes: &[u8]) -> bool {
    bytes.windows(3).any(|triple| {
        let &[first, second, third] = triple else { return false };
        let is_small = first.is_ascii_lowercase();
        let ends = |byte| matches!(byte, b'.' | b':' | b';');
        if second.is_ascii_uppercase() {
            (is_small || ends(first)) && (third.is_ascii_uppercase() || !third.is_ascii())
        } else {
            ends(second) && is_small && third.is_ascii_digit()
        }
    })
}

/// Adds the headings and items that stand within the words of a passage.
pub(super) fn take_apart(
    mut reader: HeadingReader<'_, '_>,
    mut words: Stretch,
    nodes: &mut Vec<Node>,
) {
    let end = words.end();
    while let Some(next) = next_heading(&reader, words) {
        push_items(&mut reader, Stretch::new(words.start(), next), nodes);
        reader.passage = Passage { stretch: Stretch::new(next, end), is_item: false, depth: 0 };
        reader.begins_heading = true;
        words = Stretch::new(reader.read(nodes), end);
    }
    push_items(&mut reader, words, nodes);
}

/// Where the next heading in capitals begins, with its number. What the words begin with is none.
fn next_heading(reader: &HeadingReader<'_, '_>, words: Stretch) -> Option<usize> {
    let text = reader.folded.slice(words);
    let source = |at: usize| reader.folded.source_char(words.start() + at);
    let is_heading = |&at: &usize| {
        let (_, after) = reader.heading_at(words.start() + at)?;
        let heading = reader.folded.source(Stretch::new(words.start() + at, after));
        let begins = !source(at - 1).is_some_and(script::is_capital);
        let stands_out = is_capitals(heading) || is_between_sentences(reader, words, at, after);
        (begins && stands_out).then_some(())
    };
    let mut at = reader.vocabulary.next_headings(text, 1)?;
    while is_heading(&at).is_none() {
        at = reader.vocabulary.next_headings(text, at + 1)?;
    }
    let before = trim_end(text.get(..at)?);
    let figures = edge::trim_end(before, ".").bytes().rev().take_while(u8::is_ascii_digit).count();
    let number = before.len().checked_sub(figures + 1).filter(|at| figures > 0 && *at > 0);
    Some(words.start() + number.unwrap_or(at))
}

/// "… around the clock. Post Summary The incumbent keeps …": whether a heading in small letters stands between
/// sentences, in a text that has no lines of its own for headings.
fn is_between_sentences(
    reader: &HeadingReader<'_, '_>,
    words: Stretch,
    at: usize,
    after: usize,
) -> bool {
    let folded = reader.folded;
    let before = folded.slice(words).get(..at).unwrap_or_default();
    folded.passages().len() <= MAX_FLAT
        && edge::ends(trim_end(before), ".")
        && folded.is_capital(words.start() + at)
        && folded.is_capital(after + 1)
}

/// "The incumbent must: - have a degree; - have tact."
fn push_items(reader: &mut HeadingReader<'_, '_>, words: Stretch, nodes: &mut Vec<Node>) {
    let folded = reader.folded;
    let text = folded.slice(words);
    let mut start = 0;
    for mark in phrase::occurrences(text, "- ") {
        if edge::ends(trim_end(text.get(start..mark.start).unwrap_or_default()), ";:") {
            reader.push_words(nodes, words.rebase(start, mark.start));
            reader.passage.is_item = true;
            start = mark.end;
        }
    }
    reader.push_words(nodes, words.rebase(start, text.len()));
}

#[cfg(test)]
mod tests {
    use vacancy_model::SectionKind::{self, Contract, Qualifications, Summary};

    use super::is_glued;
    use crate::{ParseOptions, parse};

    #[test]
    fn sees_what_is_glued_wherever_it_stands() {
        for blanks in 0..20 {
            let is_glued = |words: &str| {
                let (before, behind) = (" ".repeat(blanks), " ".repeat(20 - blanks));
                is_glued(&[&before, words].concat())
                    && is_glued(&[&before, words, &behind].concat())
            };
            for glued in ["aNA", "aR\u{c9}", ".NA", ":NA", ";NA", "a.3", "a:3", "a;3"] {
                assert!(is_glued(glued), "{glued}");
            }
            for apart in ["a NA", "(NA", "aNa", "A.3", "a,3", "a. 3", "\u{e9}t\u{e9}", "3.5"] {
                assert!(!is_glued(apart), "{apart}");
            }
        }
    }

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
    fn finds_headings_glued_to_the_line_before() {
        let header =
            "Driver-251877\n\nPrimary Location: Mons\nGrade: G4\n\nSchedule: Full-time\n\n";
        check(
            &format!(
                "{header}1. SUMMARY\n\nThe pool has 32 cars.\n\nThey are new.\n\n2. QUALIFICATIONS AND \
                 EXPERIENCEESSENTIALThe incumbent must:\n- have a licence;\n- have tact.DESIRABLEThese help:\n\
                 - a car;\n- a truck.6. CONTRACTDefinite duration contract of three years.\n\nIt may be renewed.\n"
            ),
            &[Summary, Qualifications, Contract],
            &["have a licence", "have tact"],
        );
    }

    #[test]
    fn goes_on_behind_words_that_only_begin_like_a_heading() {
        let text =
            "Driver-251877 Primary Location: Mons Grade: G4 SUMMARYs 2. SUMMARYs ".repeat(200);
        assert!(!parse(&text, &ParseOptions::default()).editions.is_empty());
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
