//! A text, what was read from it and its marks, which go together.

use vacancy_model::{Fact, Lang, Notice, Standing};

use crate::mark::{Key, Mark, marks, mentions_of};
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

/// Puts the reader's own value in place of the notice's, or where it has none.
fn hold<T>(fact: &mut Option<Fact<T>>, own: Option<T>) {
    let Some(value) = own else { return };
    let standing = Standing::Corrected;
    match fact {
        Some(fact) => (fact.value, fact.standing) = (value, standing),
        None => *fact = Some(Fact { value, standing, readings: Vec::new() }),
    }
}

impl Parsed {
    pub(crate) fn new(source: Source, parse: Parse) -> Self {
        let mut notice = parse(&source);
        hold(&mut notice.facts.deadline, told::own_deadline(&source.corrections));
        hold(&mut notice.facts.contract, told::own_contract(&source.corrections));
        let marks = marks(&notice);
        Self { source, notice, marks, parse }
    }

    pub(crate) fn read_again(&self) -> Notice {
        (self.parse)(&self.source)
    }

    /// The words behind a key, in the order of the text.
    pub(crate) fn mentions(&self, key: Key) -> Vec<Mark> {
        mentions_of(&self.marks, key)
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
