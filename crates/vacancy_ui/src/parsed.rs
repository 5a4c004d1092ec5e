use vacancy_model::{Fact, Lang, Notice, Standing};

use crate::mark::{Key, Mark, marks, words_of};
use crate::source::{Parse, Source};
use crate::told;

/// A text with what was read from it. They travel together, so that a mark can never show in a text
/// that it was not made for.
#[derive(Debug, Clone)]
pub(crate) struct Parsed {
    pub source: Source,
    pub notice: Notice,
    pub marks: Vec<Mark>,
    parse: Parse,
}

/// The same text reads the same: to compare what was read would only add weight.
impl PartialEq for Parsed {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl Parsed {
    pub(crate) fn new(source: Source, parse: Parse) -> Self {
        let mut notice = parse(&source);
        let own = &source.corrections;
        if let Some(value) = told::own_deadline(own) {
            let readings = notice.facts.deadline.map(|fact| fact.readings).unwrap_or_default();
            notice.facts.deadline = Some(Fact { value, standing: Standing::Corrected, readings });
        }
        if let Some(value) = told::own_contract(own) {
            let readings = notice.facts.contract.map(|fact| fact.readings).unwrap_or_default();
            notice.facts.contract = Some(Fact { value, standing: Standing::Corrected, readings });
        }
        let marks = marks(&notice);
        Self { source, notice, marks, parse }
    }

    pub(crate) fn read_again(&self) -> Notice {
        (self.parse)(&self.source)
    }

    /// The words behind a key, in the order of the text.
    pub(crate) fn words(&self, key: Key) -> Vec<Mark> {
        words_of(&self.marks, key)
    }

    /// Whether it is known what only this notice says.
    pub(crate) fn has_own_words(&self) -> bool {
        self.marks.iter().any(|mark| matches!(mark.key, Key::Own(_)))
    }

    /// The title, in `lang` where the notice has it.
    pub(crate) fn title(&self, lang: Lang) -> Option<&str> {
        let titles = &self.notice.facts.title.as_ref()?.value;
        titles.get(lang).or(titles.en.as_deref()).or(titles.fr.as_deref())
    }
}
