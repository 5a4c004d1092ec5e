//! A notice as it comes from the page, is kept or sent, and what is read of it.

use vacancy_collection::NoticeText;
use vacancy_messages::{not_stated, value_words};
use vacancy_model::{Correction, FactId, Lang, Notice, Standing};
use vacancy_text::{Document, Format, LONGEST_TEXT, PackedDocument, cut};

use crate::correcting;

/// A notice as the page gives it, which has read the same.
#[derive(Debug, Clone, Default)]
pub(crate) struct Given {
    pub packed: PackedDocument,
    /// The file's name; `None` for text that was pasted or typed.
    pub name: Option<String>,
    /// How much of a text without structure is read, in bytes.
    pub limit: u32,
    /// The values that the reader holds against it, as [`correcting::read`] takes them.
    pub corrections: String,
}

/// A notice with the text that it was read from.
#[derive(Debug, Clone)]
pub(crate) struct Read {
    pub document: Document,
    /// As it was read.
    pub notice: Notice,
    pub corrections: Vec<Correction>,
    /// The same with the reader's own values.
    pub held: Notice,
}

impl Read {
    /// The reader's own value of a fact, in words; `None` where it is the notice's.
    pub(crate) fn own_value(&self, id: FactId, lang: Lang) -> Option<String> {
        own_value(&self.held, id, lang)
    }
}

/// The reader's own value in a notice that has such, in words; `None` where it is the notice's.
pub(crate) fn own_value(held: &Notice, id: FactId, lang: Lang) -> Option<String> {
    match held.facts.view(id) {
        Some(fact) if fact.standing == Standing::Corrected => {
            value_words(&held.facts, id, lang).map(|words| words.value)
        }
        Some(_) => None,
        None => held.withdrawn.as_ref()?.view(id).map(|_| not_stated(lang).to_owned()),
    }
}

/// A notice that was kept, or came with a link: with the structure that it has for this program.
impl From<NoticeText> for Given {
    fn from(text: NoticeText) -> Self {
        let packed = (&text.unpack()).into();
        let corrections = correcting::to_text(&Correction::read_all(&text.corrections));
        Self { packed, name: text.name, limit: LONGEST_TEXT, corrections }
    }
}

impl From<Given> for NoticeText {
    fn from(given: Given) -> Self {
        let corrections = Correction::to_text(&correcting::read(&given.corrections));
        Self { document: given.packed, name: given.name, corrections }
    }
}

impl Given {
    /// The same, and no more of a longer text than is read: its structure would lead past the end.
    pub(crate) fn bounded(mut self) -> Self {
        // The longest character has four bytes: the parser sees, and says, that something was cut.
        let end = self.limit as usize + 4;
        if self.packed.text.len() > end {
            let text = cut(&self.packed.text, end).to_owned();
            self.packed = (&Document::new(text, Format::Text)).into();
        }
        self
    }

    /// Reads it as the page does; `None` where the parts do not belong together.
    pub(crate) fn read(self) -> Option<Read> {
        let mut document = self.packed.unpack()?;
        document.name = self.name;
        let notice = vacancy_parser::parse_up_to(&document, self.limit);
        let corrections = correcting::read(&self.corrections);
        let held = notice.clone().corrected(&corrections);
        Some(Read { document, notice, corrections, held })
    }
}

#[cfg(test)]
pub(crate) mod sample {
    use vacancy_text::{Document, Format, PackedDocument};

    use super::{Given, Read};

    /// A notice that was published, in both languages.
    pub(crate) const NOTICE: &str =
        include_str!("../../../tests/corpus/nato_is/250871-colon-header/notice.txt");

    pub(crate) fn given(text: &str, limit: u32) -> Given {
        let document = Document::new(text.to_owned(), Format::Markdown);
        let (packed, name) = (PackedDocument::from(&document), Some("a.md".to_owned()));
        Given { packed, name, limit, corrections: String::new() }
    }

    /// With values of the reader's own.
    pub(crate) fn corrected(text: &str, corrections: &str) -> Read {
        let corrections =
            crate::correcting::to_text(&vacancy_model::Correction::read_all(corrections));
        Given { corrections, ..given(text, 1 << 20) }.read().unwrap()
    }

    pub(crate) fn read(text: &str) -> Read {
        given(text, 1 << 20).read().unwrap()
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::{FactId, Lang};
    use vacancy_text::Format;

    use super::Given;
    use super::sample::{self, given};

    #[test]
    fn reads_a_text_as_the_page_does() {
        let text = "Vacancy number: 250871\nApplication Deadline: 23-Jun-2025\nGrade: G12";
        let read = given(text, 1000).read().unwrap();
        assert_eq!(read.notice.facts.job_number.unwrap().value, "250871");
        assert_eq!(read.notice.source.name.as_deref(), Some("a.md"));
        assert_eq!(read.notice.source.format, Format::Markdown);
        let cut = given(text, 56).read().unwrap().notice;
        assert!(cut.facts.grade.is_none());
        assert!(cut.diagnostics.iter().any(|it| it.code == vacancy_model::Code::TextTruncated));
    }

    #[test]
    fn keeps_no_more_of_a_long_text_than_is_read() {
        let bounded = given("Grade: G12, \u{e9}t\u{e9}", 9).bounded();
        assert_eq!(bounded.packed.text, "Grade: G12, ");
        assert!(bounded.read().is_some());
        let whole = given("Grade: G12", 9).bounded();
        assert_eq!(whole.packed, given("Grade: G12", 9).packed);
    }

    #[test]
    fn keeps_what_was_read_beside_what_the_reader_holds() {
        let read =
            sample::corrected(sample::NOTICE, "grade\tG15\t\t\nclearance\tNS\tNATO SECRET\n");
        assert_eq!(read.notice.facts.grade.as_ref().unwrap().value.lowest, "G12");
        assert_eq!(read.own_value(FactId::Grade, Lang::En).as_deref(), Some("G15"));
        assert_eq!(read.own_value(FactId::Salary, Lang::En), None);
        assert!(read.notice.facts.clearance.is_none());
        assert!(read.held.facts.clearance.unwrap().readings.is_empty());
    }

    #[test]
    fn what_the_reader_holds_not_to_be_stated_is_said_to_be_theirs() {
        let read = sample::corrected(sample::NOTICE, "grade\nclearance\n");
        assert!(read.held.facts.grade.is_none() && read.notice.facts.grade.is_some());
        assert_eq!(read.own_value(FactId::Grade, Lang::En).as_deref(), Some("not stated"));
        assert_eq!(read.own_value(FactId::Clearance, Lang::En), None);
    }

    #[test]
    fn is_kept_with_the_readers_own_values() {
        let corrections = "grade\tG15\tG15\tG15\t\t\n".to_owned();
        let given = Given { corrections, ..given(sample::NOTICE, 1 << 21) };
        let kept = vacancy_collection::NoticeText::from(given.clone());
        assert_eq!(kept.corrections, "grade\tG15\t\t\n");
        assert_eq!(Given::from(kept).corrections, given.corrections);
    }

    #[test]
    fn refuses_parts_that_do_not_belong_together() {
        let mut given = given("Grade: G12", 1000);
        given.packed.numbers.pop();
        assert!(given.read().is_none());
    }
}
