//! The nodes of an edition as header and sections.

use vacancy_model::SectionKind;

use super::nodes::{Node, NodeKind};
use super::{Piece, SectionOutline};
use crate::fold::Stretch;
use crate::organisation::HeadingKind;

/// A text of more passages without any section is no notice: what stands further down is no header.
const MAX_HEADER_PIECES: usize = 1_000;

/// `is_plain`: where no known heading heads a list, none goes on behind its items.
pub(super) fn sections(nodes: &[Node], is_plain: bool) -> (Vec<Piece>, Vec<SectionOutline>) {
    let mut header = Vec::new();
    let mut sections: Vec<SectionOutline> = Vec::new();
    let (mut list, mut is_in_items) = (None, false);
    // "Contract: three years, renewable", above any section, is a field: the header goes on behind it.
    let (mut opening, mut is_field) = (None::<Node>, false);
    let mut places = nodes.iter().filter(|node| heads_interrelationships(node)).count();
    for &node in nodes {
        let mut kind = node.kind;
        if heads_interrelationships(&node) {
            places -= 1;
            // "Reporting" among the duties is a title of some, where the section of its kind comes later.
            let is_among_duties =
                sections.last().is_some_and(|it| it.kind == SectionKind::Accountabilities);
            if places > 0 && is_among_duties {
                kind = NodeKind::Words;
            }
        }
        match kind {
            NodeKind::Heading { kind: HeadingKind::Section(kind), number, .. } => {
                list = None;
                (opening, is_field) = (Some(node).filter(|_| sections.is_empty()), false);
                sections.push(SectionOutline {
                    kind,
                    number: number.map(u32::from),
                    heading: node.stretch,
                    pieces: Vec::new(),
                });
            }
            NodeKind::Heading { kind, .. } => {
                list = Some(kind);
                (opening, is_field) = (None, false);
                open_qualifications(&mut sections, node.stretch);
            }
            NodeKind::Words => {
                let Node { stretch, is_item, depth, .. } = node;
                list = list.filter(|_| is_item || !(is_plain && is_in_items));
                is_in_items = is_item;
                let piece = Piece { stretch, list, is_item, depth };
                let in_header = is_field;
                is_field |= opening.take().is_some_and(|heading| heading.is_like_field(&node));
                match sections.last_mut().filter(|_| !in_header) {
                    Some(section) => section.pieces.push(piece),
                    None if header.len() < MAX_HEADER_PIECES => header.push(piece),
                    None => {}
                }
            }
        }
    }
    for section in &mut sections {
        section.pieces.shrink_to_fit();
    }
    (header, sections)
}

/// Whether a node heads a section on whom the post works with.
fn heads_interrelationships(node: &Node) -> bool {
    const PLACE: HeadingKind = HeadingKind::Section(SectionKind::Interrelationships);
    matches!(node.kind, NodeKind::Heading { kind: PLACE, .. })
}

/// "ESSENTIAL" may stand without "QUALIFICATIONS AND EXPERIENCE" before it; then it is the section's heading.
fn open_qualifications(sections: &mut Vec<SectionOutline>, heading: Stretch) {
    let is_open = |section: &SectionOutline| section.kind == SectionKind::Qualifications;
    if !sections.last().is_some_and(is_open) {
        let kind = SectionKind::Qualifications;
        sections.push(SectionOutline { kind, number: None, heading, pieces: Vec::new() });
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::SectionKind;

    use crate::{ParseOptions, parse};

    #[test]
    fn the_number_of_a_section_may_have_no_stop() {
        let text = "Officer-250871\nGrade: G12\nSchedule: Full-time\n\n1 SUMMARY\n\nThe team plans.\n\n6 CONTRACT\n\nThree years.";
        let sections = parse(text, &ParseOptions::default()).editions.remove(0).sections;
        let found: Vec<_> = sections.iter().map(|it| (it.number, it.kind)).collect();
        assert_eq!(found, [(Some(1), SectionKind::Summary), (Some(6), SectionKind::Contract)]);
    }

    #[test]
    fn a_contract_among_the_fields_of_the_header_ends_no_header() {
        let contract = "definite duration contract of three years";
        let text = format!(
            "Officer-250871\nNATO Body: NATO IS\nContract: {contract}\nClosing date: 5 May 2026\nGrade: G12\n\n1. SUMMARY\nThe post."
        );
        let notice = parse(&text, &ParseOptions::default());
        assert_eq!(notice.facts.grade.map(|it| it.value.lowest).as_deref(), Some("G12"));
        assert_eq!(notice.facts.contract.and_then(|it| it.value.initial_years), Some(3));
    }

    #[test]
    fn what_leads_into_a_list_ends_a_header_that_went_on_behind_a_contract() {
        let text = "Officer-250871\nNATO Body: NATO IS\nContract: definite duration contract of three years\nGrade: G12\n\n\
                    The incumbent must:\n- hold a degree;\n- have tact.\n";
        let notice = parse(text, &ParseOptions::default());
        assert_eq!(notice.facts.grade.map(|it| it.value.lowest).as_deref(), Some("G12"));
        let edition = &notice.editions[0];
        assert_eq!(edition.essential.len(), 2);
        assert!(edition.sections.iter().all(|section| !section.paragraphs.is_empty()));
    }

    #[test]
    fn a_title_among_the_duties_may_be_another_section_s_heading() {
        let kinds = |behind: &str| {
            let text = format!(
                "Officer-250871\nNATO Body: NATO IS\nGrade: G12\n\nMAIN ACCOUNTABILITIES\n\nPlanning\n\nPlan the year.\n\n\
                 Reporting\n\nReport each month.\n{behind}"
            );
            let notice = parse(&text, &ParseOptions::default());
            let edition = &notice.editions[0];
            (edition.sections.len(), edition.accountabilities.len())
        };
        assert_eq!(kinds("\nINTERRELATIONSHIPS\n\nThe incumbent reports to the Head.\n"), (2, 2));
        assert_eq!(kinds(""), (2, 1));
    }

    #[test]
    fn the_paragraphs_of_a_contract_section_are_no_header() {
        let text = "Officer-250871\nNATO Body: NATO IS\nGrade: G12\n\nCONTRACT\n\nIn line with the rules.\n\n\
                    Definite duration contract of three years.";
        let notice = parse(text, &ParseOptions::default());
        assert_eq!(notice.facts.contract.and_then(|it| it.value.initial_years), Some(3));
    }
}
