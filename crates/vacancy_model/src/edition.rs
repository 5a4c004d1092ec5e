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
    /// The one that its words are in; no two editions of a notice share it.
    pub language: Lang,
    /// From its first word to its last.
    pub span: Span,
    /// As printed, number and separators off.
    pub title: Option<String>,
    /// In the order of the text.
    pub sections: Vec<Section>,
    /// What a candidate must have, item by item.
    pub essential: Vec<Item>,
    /// What counts in a candidate's favour.
    pub desirable: Vec<Item>,
    /// What the incumbent does, area by area.
    pub accountabilities: Vec<Accountability>,
    /// What the incumbent must show at work, one by one.
    pub competencies: Vec<Competency>,
    /// Sections that only say where else they are to be read ("Voir la version anglaise.").
    pub refers_to_other_edition: Vec<SectionKind>,
}

/// What stands under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Section {
    /// As printed; `None` where the heading has no number.
    pub number: Option<u32>,
    /// What it is about, as its heading tells.
    pub kind: SectionKind,
    /// As printed, number off.
    pub heading: String,
    /// Heading and content.
    pub span: Span,
    /// The content, in the order of the text; the heading is none of them.
    pub paragraphs: Vec<Paragraph>,
}

named! {
    /// What a section is about, whatever heading an organisation gives it.
    pub enum SectionKind {
        /// What the post is for, and where in the organisation it stands.
        Summary "summary",
        /// What is asked of candidates, essential and desirable.
        Qualifications "qualifications",
        /// The duties of the post.
        Accountabilities "accountabilities",
        /// Whom the incumbent reports to, leads and works with.
        Interrelationships "interrelationships",
        /// The behaviour that is asked of the incumbent.
        Competencies "competencies",
        /// How long the contract is, and what may follow it.
        Contract "contract",
        /// Where and how to apply.
        Application "application",
        /// Remarks on anything else.
        Additional "additional",
        /// A heading that is none of these.
        Other "other",
    }
}

named! {
    /// The lists of an edition, by their names in the JSON.
    #[expect(missing_docs, reason = "each is a field of the edition, which says what it holds")]
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
    /// The words, as [`Edition`] tells.
    pub text: String,
    /// Where they stand in the source.
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

/// One requirement of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Item {
    /// The words, as [`Edition`] tells.
    pub text: String,
    /// Where they stand in the source.
    pub span: Span,
}

/// One area of accountability.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Accountability {
    /// `None` where the duties stand without a heading of their own.
    pub heading: Option<String>,
    /// The duties, each a line.
    pub text: String,
    /// Heading and duties.
    pub span: Span,
}

/// One competency and the behaviour that shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
pub struct Competency {
    /// As printed, before the colon or dash.
    pub name: String,
    /// `None` where the notice only names the competency.
    pub indicator: Option<String>,
    /// Both.
    pub span: Span,
}

impl Edition {
    /// The first section of this kind; `None` where there is none.
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
