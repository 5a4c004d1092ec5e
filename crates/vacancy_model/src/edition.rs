//! The notice in one language: its sections, its paragraphs and the items of its lists.

use serde::Serialize;
use vacancy_text::Span;

use crate::Lang;
use crate::named::named;

/// The notice in one language.
///
/// Texts have their wrapped lines joined by one space, mark-up and list marks off; those of items
/// also a final `;` or `.` and the space before it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "camelCase")]
pub struct Edition {
    pub language: Lang,
    pub span: Span,
    /// As printed, number and separators off.
    pub title: Option<String>,
    pub sections: Vec<Section>,
    /// What a candidate must have, item by item.
    pub essential: Vec<Item>,
    /// What counts in a candidate's favour.
    pub desirable: Vec<Item>,
    pub accountabilities: Vec<Accountability>,
    pub competencies: Vec<Competency>,
    /// Sections that only say where else they are to be read ("Voir la version anglaise.").
    pub refers_to_other_edition: Vec<SectionKind>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Section {
    /// As printed; `None` where the heading has no number.
    pub number: Option<u32>,
    pub kind: SectionKind,
    /// As printed, number off.
    pub heading: String,
    /// Heading and content.
    pub span: Span,
    pub paragraphs: Vec<Paragraph>,
}

named! {
    pub enum SectionKind {
        Summary "summary",
        Qualifications "qualifications",
        Accountabilities "accountabilities",
        Interrelationships "interrelationships",
        Competencies "competencies",
        Contract "contract",
        Application "application",
        Additional "additional",
        Other "other",
    }
}

named! {
    /// The lists of an edition, by their names in the JSON.
    pub enum ListKind {
        Essential "essential",
        Desirable "desirable",
        Accountabilities "accountabilities",
        Competencies "competencies",
    }
}

impl ListKind {
    /// The section that the list stands in.
    pub const fn section(self) -> SectionKind {
        match self {
            Self::Essential | Self::Desirable => SectionKind::Qualifications,
            Self::Accountabilities => SectionKind::Accountabilities,
            Self::Competencies => SectionKind::Competencies,
        }
    }
}

/// A paragraph, list item or table cell of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Paragraph {
    pub text: String,
    pub span: Span,
    /// How it stands to the organisation's standard paragraphs; `None` where those are not known.
    pub standing: Option<ParagraphStanding>,
    /// Of a varied paragraph: the words that no standard one has. Where words were only left out,
    /// those around the gap may stand here.
    pub varies: Vec<Span>,
}

named! {
    /// How a paragraph stands to those that every notice of the organisation has.
    pub enum ParagraphStanding {
        /// Word for word one of them, or several of them, or part of one.
        Standard "standard",
        /// One of them, with other figures or words in it.
        Varied "varied",
        /// Only this notice says it.
        Own "own",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Item {
    pub text: String,
    pub span: Span,
}

/// One area of accountability.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Accountability {
    /// `None` where the duties stand without a heading of their own.
    pub heading: Option<String>,
    pub text: String,
    pub span: Span,
}

/// One competency and the behaviour that shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Competency {
    pub name: String,
    /// `None` where the notice only names the competency.
    pub indicator: Option<String>,
    pub span: Span,
}

impl Edition {
    pub fn section(&self, kind: SectionKind) -> Option<&Section> {
        self.sections.iter().find(|section| section.kind == kind)
    }

    pub(crate) fn map_spans(&mut self, map: &mut dyn FnMut(Span) -> Span) {
        self.span = map(self.span);
        for section in &mut self.sections {
            section.span = map(section.span);
            for paragraph in &mut section.paragraphs {
                paragraph.span = map(paragraph.span);
                for words in &mut paragraph.varies {
                    *words = map(*words);
                }
            }
        }
        for item in self.essential.iter_mut().chain(&mut self.desirable) {
            item.span = map(item.span);
        }
        for accountability in &mut self.accountabilities {
            accountability.span = map(accountability.span);
        }
        for competency in &mut self.competencies {
            competency.span = map(competency.span);
        }
    }
}
