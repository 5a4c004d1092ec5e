//! The nodes of an edition as header and sections.

use vacancy_model::SectionKind;

use super::nodes::{Node, NodeKind};
use super::{Piece, SectionOutline};
use crate::organisation::HeadingKind;

/// A text of more passages without any section is no notice: what stands further down is no header.
const MAX_HEADER_PIECES: usize = 1_000;

pub(super) fn sections(runs: &[&[Node]]) -> (Vec<Piece>, Vec<SectionOutline>) {
    let mut header = Vec::new();
    let mut sections: Vec<SectionOutline> = Vec::new();
    let mut list = None;
    for &node in runs.iter().copied().flatten() {
        match node.kind {
            NodeKind::Heading { kind: HeadingKind::Section(kind), number, .. } => {
                list = None;
                sections.push(SectionOutline {
                    kind,
                    number: number.map(u32::from),
                    heading: Some(node.stretch),
                    pieces: Vec::new(),
                });
            }
            NodeKind::Heading { kind, .. } => {
                list = Some(kind);
                open_qualifications(&mut sections, &node);
            }
            NodeKind::Words => {
                let Node { stretch, is_item, .. } = node;
                let piece = Piece { stretch, list, is_item };
                match sections.last_mut() {
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

/// "ESSENTIAL" may stand without "QUALIFICATIONS AND EXPERIENCE" before it; then it is the section's
/// heading.
fn open_qualifications(sections: &mut Vec<SectionOutline>, list: &Node) {
    let is_open =
        sections.last().is_some_and(|section| section.kind == SectionKind::Qualifications);
    if !is_open {
        let kind = SectionKind::Qualifications;
        let heading = Some(list.stretch);
        sections.push(SectionOutline { kind, number: None, heading, pieces: Vec::new() });
    }
}
