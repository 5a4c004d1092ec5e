//! What a sheet is made from, and what every part of it makes alike.

use vacancy_messages::fact_name;
use vacancy_model::{Code, Diagnostic, Edition, FactId, Lang, Notice, SectionKind, Standing};

use super::Known;
use super::data::{Asked, CONFLICT_SIGN, Line, OWN_SIGN, Row, Section, Value};
use crate::HAS_DESK;
use crate::mark::Key;
use crate::messages::{Messages, ReaderMessages, reader_messages};
use crate::told;

/// What a sheet is made from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cx<'n> {
    pub(super) notice: &'n Notice,
    pub(super) messages: &'static Messages,
    /// The edition that lists are quoted from, where it has them.
    pub(super) quoted: Lang,
    pub(super) known: Known<'n>,
}

impl<'n> Cx<'n> {
    pub(super) fn name(self, id: FactId) -> &'static str {
        fact_name(id, self.messages.lang)
    }

    /// The words for what is the reader's own.
    pub(super) fn reader(self) -> &'static ReaderMessages {
        reader_messages(self.messages.lang)
    }

    /// A row of one fact that is one value, in the page's words.
    #[inline(never)]
    pub(super) fn value_row(self, section: &mut Section, id: FactId, text: Option<&str>) {
        let row = section.row(self.name(id));
        if let Some(text) = text {
            row.lead(Key::Fact(id), text.to_owned());
        }
        self.of_fact(id, row);
    }

    /// Ends a row in which the value of one fact is set out; nothing is where the notice has none. Where it is
    /// the reader's own, its words stand in their place, unless more is made of it.
    #[inline(never)]
    pub(super) fn of_fact(self, id: FactId, row: &mut Row) {
        if let Some(own) = self.own(id).filter(|_| !self.is_made(id)) {
            row.lines.clear();
            row.lead(Key::Fact(id), own.to_owned());
        }
        if row.lines.is_empty() {
            row.say(Line::Absent(self.messages.absent(), self.can_add(id)));
        } else {
            self.add_standing(id, row);
        }
    }

    /// What the notice does not ask, or state.
    pub(super) fn missing(self, id: FactId) -> Asked {
        let (name, add) = (self.name(id), self.can_add(id));
        Asked { name, value: None, beside: None, judged: String::new(), add }
    }

    pub(super) fn can_add(self, id: FactId) -> Option<FactId> {
        self.known.has_desk.then_some(id)
    }

    /// A value that stands outside its row says by itself that the editions disagree on it, or that it is
    /// the reader's own.
    pub(super) fn with_sign(self, value: Value, id: FactId) -> Value {
        let (sign, text) = match self.standing(id) {
            Some(Line::Own(..)) if HAS_DESK => (OWN_SIGN, self.reader().own_short()),
            Some(Line::Conflict(_)) => (CONFLICT_SIGN, self.messages.disagree()),
            _ => return value,
        };
        value.and([sign, " ", text].concat())
    }

    /// The reader's own value, in words.
    pub(super) fn own(self, id: FactId) -> Option<&'n str> {
        told::own(self.known.corrections, id, self.messages.lang)
    }

    /// Whether the reader's own value stands among the facts, and not its words alone: a closing date, a
    /// contract.
    pub(super) fn is_made(self, id: FactId) -> bool {
        self.notice.facts.view(id).is_some_and(|fact| fact.standing == Standing::Corrected)
    }

    /// A value in words: the reader's own, else the notice's.
    pub(super) fn said(self, id: FactId, of_notice: Option<String>) -> Option<String> {
        self.own(id).map(str::to_owned).or(of_notice)
    }

    /// Says where the editions disagree, where only one of them states a fact, and where it is the
    /// reader's own.
    pub(super) fn add_standing(self, id: FactId, row: &mut Row) {
        if let Some(line) = self.standing(id) {
            row.take_sign(&line);
            // What is not sure is said beside the value, before whatever else there is to know.
            let at = if matches!(line, Line::Conflict(_)) { 1 } else { row.lines.len() };
            row.lines.insert(at.min(row.lines.len()), line);
        }
    }

    #[inline(never)]
    pub(super) fn standing(self, id: FactId) -> Option<Line> {
        if self.own(id).is_some() {
            return Some(Line::Own(id));
        }
        let fact = self.notice.facts.view(id)?;
        if fact.standing == Standing::Conflicting {
            return Some(Line::Conflict(self.differing(id)));
        }
        let reading = fact.readings.first()?;
        // Whom one reports to, the words of one edition say for both.
        let is_alone = fact.standing == Standing::OneSided
            && self.notice.languages.len() > 1
            && id != FactId::ReportsTo;
        is_alone.then(|| Line::Note(self.messages.only_in(self.name(id), reading.language)))
    }

    /// What stands for the words in which the editions differ: a contract has many others.
    fn differing(self, id: FactId) -> Key {
        let differs = |found: &Diagnostic| found.code == Code::Conflict(FactId::Contract);
        match self.notice.diagnostics.iter().position(differs) {
            Some(index) if HAS_DESK && id == FactId::Contract => Key::Diagnostic(index),
            _ => Key::Fact(id),
        }
    }
}

impl<'n> Cx<'n> {
    /// Says that the quoted edition leaves a section to the other one, where it does.
    #[inline(never)]
    pub(super) fn refer(self, section: SectionKind, row: &mut Row) {
        let edition = self.notice.edition(self.quoted);
        if edition.is_some_and(|edition| edition.refers_to_other_edition.contains(&section)) {
            row.note(self.messages.refers_to_other(self.quoted));
        }
    }

    /// Says what the notice lists in a section, in its words.
    pub(super) fn quote(self, section: SectionKind, values: Vec<Value>, row: &mut Row) {
        row.say(if values.is_empty() {
            Line::Absent(self.messages.absent(), None)
        } else {
            Line::Items(values)
        });
        self.refer(section, row);
    }

    /// What `list` finds in the quoted edition or, where that leaves it to the other, in that one.
    pub(super) fn listed<T>(self, list: impl Fn(&'n Edition) -> &'n [T]) -> (Lang, &'n [T]) {
        let mut language = self.quoted;
        let mut items = self.notice.edition(language).map_or(&[][..], &list);
        if items.is_empty() {
            language = language.other();
            items = self.notice.edition(language).map_or(&[][..], &list);
        }
        (language, items)
    }
}
