//! Sections whose headings no table has, told by their numbers or by their words.
//!
//! "5. APTITUDES" is the fifth section of a form that has eight; "WHAT YOU WILL DO" heads the duties, where nothing else
//! does.

use vacancy_model::{Lang, SectionKind};

use super::nodes::{Node, NodeKind};
use crate::edge;
use crate::fold::Folded;
use crate::index::WordIndex;
use crate::lexicon::either::headings::ABOUT;
use crate::organisation::HeadingKind;
use crate::script::{self, is_capitals};

/// What a first section is about: in capitals above it may stand a title.
const FIRST: [SectionKind; 3] =
    [SectionKind::Summary, SectionKind::Qualifications, SectionKind::Accountabilities];

/// Gives sections of unknown headings their kinds. `order` has the kinds of a form whose sections are numbered.
#[inline(never)]
pub(super) fn name(
    folded: &Folded<'_>,
    index: &WordIndex<'_>,
    order: &[SectionKind],
    nodes: &mut [Node],
    languages: &[Lang],
) {
    for language in Lang::ALL {
        let mut known = Kinds::default();
        let (mut numbers, mut fits) = (0, true);
        for (node, _) in nodes.iter().zip(languages).filter(|(_, it)| **it == language) {
            let (kind, number) = headed(node);
            known.add(kind);
            if let Some(number) = number {
                let expected = order.get(numbers);
                numbers += 1;
                fits &= usize::from(number) == numbers
                    && (kind == Some(SectionKind::Other) || kind == expected.copied());
            }
        }
        let is_form = fits && numbers == order.len();
        let mut is_first = true;
        for (node, _) in nodes.iter_mut().zip(languages).filter(|(_, it)| **it == language) {
            let (kind, number) = headed(node);
            if kind.is_none() && !looks_like_heading(folded, node)
                || kind.is_some_and(|it| it != SectionKind::Other)
            {
                is_first &= kind.is_none();
                continue;
            }
            let by_number = number.filter(|_| is_form).map(|it| usize::from(it) - 1);
            let told = by_number.and_then(|it| order.get(it).copied()).or_else(|| {
                let says = |stem| index.beginnings(node.stretch, stem).next().is_some();
                let may_be = |kind| !known.has(kind) && (!is_first || FIRST.contains(&kind));
                let mut about = ABOUT.iter().filter(|(kind, _)| may_be(*kind));
                about.find(|(_, stems)| stems.iter().any(says)).map(|(kind, _)| *kind)
            });
            if let Some(told) = told {
                known.add(Some(told));
                let kind = HeadingKind::Section(told);
                node.kind = NodeKind::Heading { kind, number, language: Some(language) };
                is_first = false;
            }
        }
    }
}

/// Kinds of sections, a bit for each.
#[derive(Default)]
struct Kinds(u32);

impl Kinds {
    fn add(&mut self, kind: Option<SectionKind>) {
        self.0 |= kind.map_or(0, |kind| 1 << kind as u32);
    }

    const fn has(&self, kind: SectionKind) -> bool {
        self.0 >> kind as u32 & 1 != 0
    }
}

/// The kind of section that a node heads, or heads a list of, and its number.
const fn headed(node: &Node) -> (Option<SectionKind>, Option<u8>) {
    match node.kind {
        NodeKind::Heading { kind: HeadingKind::Section(kind), number, .. } => (Some(kind), number),
        NodeKind::Heading { .. } => (Some(SectionKind::Qualifications), None),
        NodeKind::Words => (None, None),
    }
}

/// Whether a passage is a few words in capitals, or marked as a heading, which say nothing of a number or a value.
fn looks_like_heading(folded: &Folded<'_>, node: &Node) -> bool {
    const MAX_BYTES: usize = 60;
    if node.is_item || node.stretch.len() > MAX_BYTES {
        return false;
    }
    let words = folded.source(node.stretch);
    (node.is_heading || is_capitals(words))
        && folded.cell(node.stretch).is_none()
        && !words.bytes().any(|byte| byte.is_ascii_digit())
        && edge::first(words, ":.;").is_none()
        && script::begins(words, script::is_letter)
}

#[cfg(test)]
mod tests {
    use vacancy_model::SectionKind::{
        self, Accountabilities, Additional, Application, Competencies, Contract,
        Interrelationships, Other, Qualifications, Summary,
    };

    use crate::{ParseOptions, parse};

    #[track_caller]
    fn check(sections: &[&str], kinds: &[SectionKind]) {
        let mut text =
            "Officer-250871\n\nNATO Body: NATO International Staff\nSchedule: Full-time\nGrade: G12\n".to_owned();
        for heading in sections {
            text.push_str(&format!("\n{heading}\n\nThe incumbent is one of the staff.\n"));
        }
        let notice = parse(&text, &ParseOptions::default());
        let found: Vec<_> = notice.editions[0].sections.iter().map(|it| it.kind).collect();
        assert_eq!(found, kinds);
    }

    #[test]
    fn the_number_of_a_section_tells_its_kind_in_a_form_that_has_all() {
        let form = [
            "1. IN SHORT",
            "2. WHAT IT TAKES",
            "3. WHAT THERE IS",
            "4. PLACE",
            "5. COMPETENCIES",
            "6. TERMS",
            "7. PROCEDURE",
            "8. REST",
        ];
        let all = [
            Summary,
            Qualifications,
            Accountabilities,
            Interrelationships,
            Competencies,
            Contract,
            Application,
            Additional,
        ];
        check(&form, &all);
        check(&form[..4], &[Other; 4]);
        let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
        let roman: Vec<String> =
            roman.iter().zip(form).map(|(it, of)| [it, &of[1..]].concat()).collect();
        let roman: Vec<&str> = roman.iter().map(String::as_str).collect();
        check(&roman, &all);
    }

    #[test]
    fn words_tell_what_a_section_in_capitals_is_about() {
        check(
            &[
                "THE JOB IN BRIEF",
                "WHO WE ARE LOOKING FOR",
                "WHAT YOU WILL DO",
                "TERMS OF EMPLOYMENT",
            ],
            &[Summary, Qualifications, Accountabilities, Contract],
        );
        // What has a heading of its own is not looked for in others.
        check(&["SUMMARY", "CONTRACT", "CONTRACTS"], &[Summary, Contract]);
        check(&["SUMMARY", "The contract"], &[Summary]);
    }
}
