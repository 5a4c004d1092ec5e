//! What only this notice says, section by section: the rest stands in every notice of its organisation.

use vacancy_messages::section_name;
use vacancy_model::{Paragraph, ParagraphStanding, Section as NoticeSection};

use super::{Cx, Line, Section, Value};
use crate::HAS_DESK;
use crate::mark::Key;

/// `None` where the organisation's standard texts are not known; an element of somebody else's page has no such
/// part.
pub(super) fn section(cx: Cx<'_>) -> Option<Section> {
    if !HAS_DESK {
        return None;
    }
    let edition = cx.notice.edition(cx.quoted)?;
    let is_compared =
        |section: &NoticeSection| section.paragraphs.iter().any(|it| it.standing.is_some());
    if !edition.sections.iter().any(is_compared) {
        return None;
    }
    let mut section = Section::new("own", cx.reader().only_here(), true);
    for part in &edition.sections {
        let own = part.paragraphs.iter().filter(|paragraph| is_own(paragraph));
        let own: Vec<Value> =
            own.map(|it| Value::quoted(Key::Own(it.span), cx.quoted, "", &it.text)).collect();
        if !own.is_empty() {
            let fold = Line::Fold {
                summary: cx.reader().paragraphs(own.len()),
                lang: None,
                lines: vec![Line::Items(own)],
            };
            section.row(section_name(part.kind, cx.messages.lang)).say(fold);
        }
    }
    if section.rows.is_empty() {
        section.row(cx.messages.none()).note(cx.reader().nothing_only_here());
    }
    Some(section)
}

/// Whether a paragraph says something that the organisation's other notices do not.
pub(crate) fn is_own(paragraph: &Paragraph) -> bool {
    matches!(paragraph.standing, Some(ParagraphStanding::Own | ParagraphStanding::Varied))
}
