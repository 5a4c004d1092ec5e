//! What came with a link: what the notice says as far as the link holds it, or why the link is not read.

use vacancy_collection::NoticeText;
use vacancy_collection::link::{self, Refusal, read_link};
use vacancy_export::Stamp;
use vacancy_model::Lang;
use vacancy_text::{Document, Format as TextFormat};

use crate::file::{File, FileOptions, Format};
use crate::given::{Given, Read};

#[derive(Debug, Clone)]
pub(crate) struct Linked {
    pub lang: Lang,
    pub outcome: Outcome,
    /// The text that the browser did not allow to copy.
    pub left: Option<String>,
    pub copied: Option<Format>,
}

#[derive(Debug, Clone)]
pub(crate) enum Outcome {
    /// What the notice says, without the notice.
    Facts(Box<link::Linked>),
    /// The notice itself, read from the text in the link.
    Notice(Box<Read>, NoticeText),
    Refused(Refusal),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    /// Opens the notice that came along.
    Open,
    /// Goes to where the notice itself can be pasted.
    Paste,
    Close,
    Save(Format),
    Copy(Format),
}

/// What is left for the browser and the page.
#[derive(Debug, Clone)]
pub(crate) enum Then {
    Open(Given),
    Paste,
    Close,
    Save(File),
    Copy(String),
}

/// What the facts alone can be saved as: what quotes the notice, or its places, cannot be made from them.
pub(crate) const FORMATS: [Format; 3] = [Format::Markdown, Format::Csv, Format::Calendar];

impl Linked {
    pub(crate) fn of(fragment: &str, lang: Lang) -> Self {
        let outcome = match read_link(fragment) {
            Err(refusal) => Outcome::Refused(refusal),
            Ok(mut linked) => match linked.text.take().map(|text| (read(&text), text)) {
                None => Outcome::Facts(Box::new(linked)),
                Some((Some(read), text)) => Outcome::Notice(Box::new(read), text),
                Some((None, _)) => Outcome::Refused(Refusal::Changed),
            },
        };
        Self { lang, outcome, left: None, copied: None }
    }

    /// The notice, as far as it is known.
    pub(crate) fn read(&self) -> Option<Read> {
        match &self.outcome {
            Outcome::Facts(linked) => Some(Read {
                document: Document::new(String::new(), TextFormat::default()),
                notice: linked.notice.clone(),
                corrections: Vec::new(),
                held: linked.notice.clone(),
            }),
            Outcome::Notice(read, _) => Some((**read).clone()),
            Outcome::Refused(_) => None,
        }
    }

    /// `None` where there is nothing to do; of the moment, files alone make use.
    pub(crate) fn perform(&mut self, action: Action, now: Option<Stamp>) -> Option<Then> {
        Some(match action {
            Action::Open => match &self.outcome {
                Outcome::Notice(_, text) => Then::Open(Given::from(text.clone())),
                _ => return None,
            },
            Action::Paste => Then::Paste,
            Action::Close => Then::Close,
            Action::Save(format) => Then::Save(self.file(format, now?)?),
            Action::Copy(format) => {
                let text = self.file(format, now?)?.text;
                (self.copied, self.left) = (Some(format), None);
                Then::Copy(text)
            }
        })
    }

    fn file(&self, format: Format, now: Stamp) -> Option<File> {
        format.file(&self.read()?, FileOptions { lang: self.lang, now, date_posted: None })
    }
}

fn read(text: &NoticeText) -> Option<Read> {
    Given::from(text.clone()).read()
}

#[cfg(test)]
mod tests {
    use vacancy_collection::NoticeText;
    use vacancy_collection::link::{LONGEST_LINK, Refusal, to_link, to_link_with_text};
    use vacancy_export::Stamp;
    use vacancy_model::Lang;

    use super::{Action, FORMATS, Linked, Outcome, Then};
    use crate::given::sample::{NOTICE, given, read};

    fn perform(state: &mut Linked, action: Action) -> Option<Then> {
        state.perform(action, Stamp::read("2025-06-11T08:00:00Z"))
    }

    #[test]
    fn facts_alone_open_nothing_and_can_be_saved() {
        let link = to_link(&read(NOTICE).notice, LONGEST_LINK);
        let mut state = Linked::of(&link.fragment, Lang::En);
        assert!(matches!(state.outcome, Outcome::Facts(_)));
        assert!(perform(&mut state, Action::Open).is_none());
        for format in FORMATS {
            let Some(Then::Save(file)) = perform(&mut state, Action::Save(format)) else {
                panic!("a file of {format:?}")
            };
            assert!(file.text.contains("250871"), "{}", file.text);
        }
    }

    #[test]
    fn a_notice_that_came_along_is_read_and_opened() {
        let text = NoticeText { document: given(NOTICE, 1).packed, ..NoticeText::default() };
        let link = to_link_with_text(&read(NOTICE).notice, &text).unwrap();
        let mut state = Linked::of(&link.fragment, Lang::En);
        let Some(Then::Open(given)) = perform(&mut state, Action::Open) else { panic!("a notice") };
        assert_eq!(given.packed.text, NOTICE);
    }

    #[test]
    fn what_is_refused_does_nothing() {
        let mut state = Linked::of("#notice=2.AAAA", Lang::Fr);
        assert!(matches!(state.outcome, Outcome::Refused(Refusal::Newer)));
        for action in [Action::Open, Action::Save(FORMATS[0]), Action::Copy(FORMATS[1])] {
            assert!(perform(&mut state, action).is_none());
        }
    }
}
