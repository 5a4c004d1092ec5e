//! Sections of a notice that heads them in words of its own.
//!
//! "What you must bring", « Ce que nous offrons », "The incumbent must:". Where a known heading heads a list, an office
//! keeps to its form, and lines like these are words.

use vacancy_model::{Lang, SectionKind};

use super::nodes::{Node, NodeKind};
use crate::edge;
use crate::fold::{Folded, Stretch};
use crate::index::WordIndex;
use crate::lexicon::either::headings::{ABOUT, OPENERS};
use crate::organisation::{Caption, HeadingKind, Vocabulary};
use crate::script;

/// Makes headings of such lines; whether the notice is one that words its own.
#[inline(never)]
pub(super) fn head(
    folded: &Folded<'_>,
    index: &WordIndex<'_>,
    vocabulary: &Vocabulary,
    (language, is_first): (Lang, bool),
    nodes: &mut [Node],
) -> bool {
    if nodes.iter().any(heads_requirements) {
        return false;
    }
    // Above the captions stands a letter, or what a site says. One header may serve two editions.
    let mut is_in_header = is_first;
    for at in 0..nodes.len() {
        let is_above_item = nodes.get(at + 1).is_some_and(|next| next.is_item);
        let Some(node) = nodes.get_mut(at) else { break };
        let words = folded.slice(node.stretch);
        if !is_in_header && may_head(words, node) {
            let is_opener = OPENERS.begins(script::without_signs(words));
            let about = about(index, node.stretch).filter(|_| is_opener || is_above_item);
            if let Some(kind) = about.or(is_opener.then_some(OTHER)) {
                node.kind = NodeKind::Heading { kind, number: None, language: Some(language) };
            }
        }
        is_in_header &= !is_captioned(vocabulary, words);
    }
    true
}

/// Whether a caption stands at either end of a line.
fn is_captioned(vocabulary: &Vocabulary, words: &str) -> bool {
    let mut from = Some(0);
    while let Some(at) = from {
        let rest = words.get(at..).unwrap_or_default();
        let stands = |caption: &Caption| at == 0 || caption.words.len() == rest.len();
        if vocabulary.captions_at(rest).any(stands) {
            return true;
        }
        from = vocabulary.next_captions(words, at + 1);
    }
    false
}

const OTHER: HeadingKind = HeadingKind::Section(SectionKind::Other);

/// Whether a node heads what a form asks for.
fn heads_requirements(node: &Node) -> bool {
    const QUALIFICATIONS: HeadingKind = HeadingKind::Section(SectionKind::Qualifications);
    matches!(node.kind, NodeKind::Heading { kind: QUALIFICATIONS | HeadingKind::Essential, .. })
}

/// Whether a passage is a line of a few words, without a figure or a stop, and not a list's own.
fn may_head(words: &str, node: &Node) -> bool {
    const MAX_BYTES: usize = 120;
    node.kind == NodeKind::Words
        && !node.is_item
        && words.len() <= MAX_BYTES
        && !edge::ends(words, ".;,!")
        && !words.bytes().any(|byte| byte.is_ascii_digit())
}

/// What the words of a heading tell.
fn about(index: &WordIndex<'_>, words: Stretch) -> Option<HeadingKind> {
    let tells = |stem| index.beginnings(words, stem).next().is_some();
    ABOUT.iter().find(|(_, stems)| stems.iter().any(tells)).map(|(kind, _)| *kind)
}

#[cfg(test)]
mod tests {
    use vacancy_model::SectionKind::{
        Accountabilities, Application, Contract, Other, Qualifications,
    };

    use crate::{ParseOptions, parse};

    #[test]
    fn what_leads_into_lists_tells_them_apart_where_nothing_heads_them() {
        let text = "Officer-250871\nGrade: G12\nSchedule: Full-time\n\nThe Team is new.\n\nThe incumbent must:\n\n\
                    - hold a degree;\n- have at least four years of experience.\n\nThe following would be an advantage:\n\n\
                    - wit.\n\nThe incumbent reports to the Head.\n\nA definite duration contract of three years is offered.";
        let notice = parse(text, &ParseOptions::default());
        let edition = &notice.editions[0];
        assert_eq!((edition.essential.len(), edition.desirable.len()), (2, 1));
        assert_eq!(notice.facts.experience.map(|it| it.value.minimum_years), Some(4));
        assert_eq!(notice.facts.reports_to.map(|it| it.value).as_deref(), Some("the Head"));
        assert_eq!(notice.facts.contract.and_then(|it| it.value.initial_years), Some(3));
    }

    #[test]
    fn an_office_may_head_its_sections_in_words_of_its_own() {
        let kinds = |text: &str| {
            let notice = parse(text, &ParseOptions::default());
            let edition = &notice.editions[0];
            let kinds: Vec<_> = edition.sections.iter().map(|it| it.kind).collect();
            (
                kinds,
                edition.essential.len(),
                edition.desirable.len(),
                edition.accountabilities.len(),
            )
        };
        let header = "Nurse-250871\nGrade: G12\nSchedule: Part-time\n\n";
        let english = "What the post is for\n\nHealth.\n\nWhat we must have\n\n1) a diploma;\n2) tact.\n\nExtra points\n\n1) wit.\n\n\
                       What you will do\n\nAdvice\n\nSpeak to staff.\n\nWhat you get\n\nA definite duration contract of three years.\n\n\
                       Who may apply\n\nNationals of NATO countries.";
        let french = "À quoi sert le poste\n\nLa santé.\n\nCe qu’il faut\n\n1) un diplôme ;\n2) du tact.\n\nCe que nous aimerions\n\n\
                      1) de l’esprit.\n\nCe que vous ferez\n\nConseil\n\nParle au personnel.\n\nNous offrons\n\nUn contrat d’une \
                      durée déterminée de trois ans.\n\nQui peut postuler\n\nLes ressortissants des pays de l’OTAN.";
        let sections = [Qualifications, Accountabilities, Contract, Application];
        let (found, essential, desirable, areas) = kinds(&[header, english].concat());
        assert_eq!(found, [&[Other][..], &sections].concat());
        assert_eq!((essential, desirable, areas), (2, 1, 1));
        let header = "Infirmier-250871\nGrade : G12\nHoraire : Temps partiel\n\n";
        let (found, essential, desirable, areas) = kinds(&[header, french].concat());
        assert_eq!(found, sections);
        assert_eq!((essential, desirable, areas), (2, 1, 1));
    }

    #[test]
    fn what_stands_above_the_header_heads_nothing() {
        let text = "You asked for this one\n\nOfficer-250871\nGrade: G12\nSchedule: Full-time\n\nYou bring\n\n- a degree;\n- tact.";
        let notice = parse(text, &ParseOptions::default());
        assert!(notice.facts.grade.is_some());
        assert_eq!(notice.editions[0].essential.len(), 2);
    }

    #[test]
    fn the_header_ends_where_captions_stand_behind_their_values() {
        let text = "Officer-250871\n\nMons Primary Location\n\nFull-time Schedule\n\n3-MAY-2026 Closing Date\n\nNSPA NATO Body\n\n\
                    What you need\n\n- a degree;\n- tact.\n\nNice to have\n\n- wit.";
        let edition = &parse(text, &ParseOptions::default()).editions[0];
        assert_eq!((edition.essential.len(), edition.desirable.len()), (2, 1));
    }

    #[test]
    fn in_a_form_such_lines_are_words() {
        let text = "Officer-250871\nGrade: G12\nSchedule: Full-time\n\n1. SUMMARY\n\nWhat we do\n\nThe Team is new.\n\n\
                    2. QUALIFICATIONS AND EXPERIENCE\n\nESSENTIAL\n\nYou must\n\n- hold a degree;\n- have tact.";
        let notice = parse(text, &ParseOptions::default());
        let edition = &notice.editions[0];
        assert_eq!((edition.sections.len(), edition.sections[0].paragraphs.len()), (2, 2));
        assert_eq!(edition.essential.len(), 2);
    }
}
