//! What the sheet says: the notice in rows of label and value, in the order of a reader's needs.
//!
//! Plain data, built from the notice and the words of one language; `drawn` only shows it.

mod applying;
mod asked;
mod by_when;
mod checks;
mod contract;
mod glance;
mod own;
mod verdict;
mod work;

pub(crate) use own::is_own;

use vacancy_messages::fact_name;
use vacancy_model::{Edition, FactId, Lang, Notice, Quote as Words, SectionKind, Standing};
use vacancy_view::one_line;

use crate::HAS_DESK;
use crate::clock::Clocks;
use crate::mark::Key;
use crate::messages::{Messages, ReaderMessages, messages, reader_messages};
use crate::timeline::Timeline;
use crate::told;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sheet {
    /// The title in the reader's language first, where the notice has it.
    pub titles: Vec<Value>,
    /// Number, organisation, grade, budget.
    pub line: Vec<Value>,
    /// What should stand there, and the notice does not state.
    pub missing: Vec<Asked>,
    /// How many diagnostics there are.
    pub checks: usize,
    /// Whether there are values of the reader's own.
    pub is_corrected: bool,
    pub sections: Vec<Section>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Section {
    /// Names the section in the page's markup.
    pub id: &'static str,
    pub heading: &'static str,
    /// Whether it quotes lists that each edition has.
    pub is_quoting: bool,
    pub rows: Vec<Row>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    pub label: &'static str,
    /// Colour never speaks alone: what goes with a row that something is wrong with.
    pub sign: Option<&'static str>,
    pub is_conflicting: bool,
    pub lines: Vec<Line>,
}

/// One thing said in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Line {
    Value(Value),
    /// What is to know about the value before it.
    Note(String),
    /// The same of a deadline to come, which a calendar can keep.
    Calendar(String),
    /// What is wrong with it.
    Warning(String),
    /// The notice says nothing; a fact that the reader can add.
    Absent(&'static str, Option<FactId>),
    /// What is asked of whoever applies.
    Asked(Vec<Asked>),
    /// Short values, one after the other.
    Run(Vec<Value>),
    Figures(Vec<Figure>),
    Drawing(Timeline),
    Table(Table),
    Items(Vec<Value>),
    Fold {
        summary: String,
        lang: Option<Lang>,
        lines: Vec<Line>,
    },
    Link {
        value: Value,
        href: String,
    },
    /// The editions state it differently: each one's words.
    Conflict(Vec<Quote>),
    /// The value is the reader's own: what each edition says, if any does.
    Own(FactId, Vec<Quote>),
}

/// A value that leads to its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Value {
    pub key: Key,
    /// What matters most.
    pub lead: String,
    pub rest: String,
    /// The language of the notice's own words; `None` where the words are the page's.
    pub lang: Option<Lang>,
}

/// One thing that is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    /// The fact's name, for where the notice does not state it.
    pub name: &'static str,
    pub value: Option<Value>,
    /// That the editions disagree on it, or that it is the reader's own.
    pub beside: Option<Line>,
    /// A sign and a word on whether the reader meets it; empty where they have not said who they are.
    pub judged: String,
    /// What the reader can add where the notice does not state it.
    pub add: Option<FactId>,
}

/// An amount and what it is of, to stand in columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Figure {
    pub value: Value,
    pub unit: String,
    pub note: &'static str,
}

/// Terms for staff and seconded staff, side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    pub columns: Vec<&'static str>,
    pub rows: Vec<(&'static str, Vec<Option<Value>>)>,
    pub absent: &'static str,
}

/// One edition's words, as they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Quote {
    pub key: Key,
    /// Which of the key's words.
    pub nth: usize,
    pub language: Lang,
    pub text: String,
}

const CONFLICT_SIGN: &str = "≠";
/// Goes with a value that is the reader's own.
pub(crate) const OWN_SIGN: &str = "✎";

impl Section {
    /// A section with no row yet.
    const fn new(id: &'static str, heading: &'static str, is_quoting: bool) -> Self {
        Self { id, heading, is_quoting, rows: Vec::new() }
    }

    /// A row more, to say things in. Made where it stays: to hand rows on would copy each of them.
    #[inline(never)]
    fn row(&mut self, label: &'static str) -> &mut Row {
        self.rows.push_mut(Row::new(label))
    }
}

impl Row {
    /// A row with nothing said in it yet.
    const fn new(label: &'static str) -> Self {
        Self { label, sign: None, is_conflicting: false, lines: Vec::new() }
    }

    /// Says one thing more. What is called for every line is never inlined: the copies would weigh a kilobyte.
    #[inline(never)]
    fn say(&mut self, line: Line) {
        self.lines.push(line);
    }

    /// Says a value in the page's own words: only what matters most.
    #[inline(never)]
    fn lead(&mut self, key: Key, lead: String) {
        self.value(key, lead, String::new());
    }

    /// Says a value in the page's own words: what matters most, and the rest.
    #[inline(never)]
    fn value(&mut self, key: Key, lead: String, rest: String) {
        self.say(Line::Value(Value { key, lead, rest, lang: None }));
    }

    /// Says what is to know about the value before it.
    #[inline(never)]
    fn note(&mut self, text: &str) {
        self.say(Line::Note(text.to_owned()));
    }

    /// Wears the sign of what is said in it; a disagreement is worth more than anything.
    fn take_sign(&mut self, line: &Line) {
        match line {
            Line::Conflict(_) => {
                self.is_conflicting = true;
                self.sign = Some(CONFLICT_SIGN);
            }
            Line::Own(..) if !self.is_conflicting => self.sign = Some(OWN_SIGN),
            _ => {}
        }
    }
}

impl Value {
    /// In the page's own words.
    #[inline(never)]
    const fn said(key: Key, lead: String) -> Self {
        Self { key, lead, rest: String::new(), lang: None }
    }

    /// In the notice's words.
    fn quoted(key: Key, lang: Lang, lead: &str, rest: &str) -> Self {
        Self { key, lead: lead.to_owned(), rest: rest.to_owned(), lang: Some(lang) }
    }

    fn and(self, rest: String) -> Self {
        Self { rest, ..self }
    }
}

/// What a sheet is made from.
#[derive(Debug, Clone, Copy)]
struct Cx<'n> {
    notice: &'n Notice,
    messages: &'static Messages,
    /// The edition that lists are quoted from, where it has them.
    quoted: Lang,
    known: Known<'n>,
}

/// What is known besides the notice.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Known<'k> {
    pub clocks: Clocks,
    /// Which of what is asked the reader meets.
    pub judged: &'k str,
    /// The reader's own values.
    pub corrections: &'k str,
    /// Whether there is a desk here, which corrects values and saves them.
    pub has_desk: bool,
}

/// Sets out a notice in the interface language `lang`, quoting lists from the edition `quoted`.
pub(crate) fn sheet(notice: &Notice, lang: Lang, quoted: Lang, known: Known<'_>) -> Sheet {
    let cx = Cx { notice, messages: messages(lang), quoted, known };
    let mut sections = vec![
        glance::section(cx),
        asked::section(cx),
        contract::section(cx),
        work::section(cx),
        applying::section(cx),
    ];
    sections.extend(own::section(cx));
    sections.push(checks::section(cx));
    let settled = notice.diagnostics.iter().filter(|found| checks::is_settled(cx, found)).count();
    Sheet {
        titles: glance::titles(cx),
        line: glance::line(cx),
        missing: glance::missing(cx),
        checks: notice.diagnostics.len() - settled,
        is_corrected: !known.corrections.is_empty(),
        sections,
    }
}

impl<'n> Cx<'n> {
    fn name(self, id: FactId) -> &'static str {
        fact_name(id, self.messages.lang)
    }

    /// The words for what is the reader's own.
    fn reader(self) -> &'static ReaderMessages {
        reader_messages(self.messages.lang)
    }

    /// A row of one fact that is one value, in the page's words.
    #[inline(never)]
    fn value_row(self, section: &mut Section, id: FactId, text: Option<&str>) {
        let row = section.row(self.name(id));
        if let Some(text) = text {
            row.lead(Key::Fact(id), text.to_owned());
        }
        self.of_fact(id, row);
    }

    /// Ends a row in which the value of one fact is set out; nothing is where the notice has none. Where it is
    /// the reader's own, its words stand in their place, unless more is made of it.
    #[inline(never)]
    fn of_fact(self, id: FactId, row: &mut Row) {
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
    fn missing(self, id: FactId) -> Asked {
        let (name, add) = (self.name(id), self.can_add(id));
        Asked { name, value: None, beside: None, judged: String::new(), add }
    }

    fn can_add(self, id: FactId) -> Option<FactId> {
        self.known.has_desk.then_some(id)
    }

    /// A value that stands outside its row says by itself that the editions disagree on it, or that it is
    /// the reader's own.
    fn with_sign(self, value: Value, id: FactId) -> Value {
        let (sign, text) = match self.standing(id) {
            Some(Line::Own(..)) if HAS_DESK => (OWN_SIGN, self.reader().own_short()),
            Some(Line::Conflict(_)) => (CONFLICT_SIGN, self.messages.disagree()),
            _ => return value,
        };
        value.and([sign, " ", text].concat())
    }

    /// The reader's own value, in words.
    fn own(self, id: FactId) -> Option<&'n str> {
        told::own(self.known.corrections, id, self.messages.lang)
    }

    /// Whether the reader's own value stands among the facts, and not its words alone: a closing date, a
    /// contract.
    fn is_made(self, id: FactId) -> bool {
        self.notice.facts.view(id).is_some_and(|fact| fact.standing == Standing::Corrected)
    }

    /// A value in words: the reader's own, else the notice's.
    fn said(self, id: FactId, of_notice: Option<String>) -> Option<String> {
        self.own(id).map(str::to_owned).or(of_notice)
    }

    /// Says where the editions disagree, where only one of them states a fact, and where it is the
    /// reader's own.
    fn add_standing(self, id: FactId, row: &mut Row) {
        if let Some(line) = self.standing(id) {
            row.take_sign(&line);
            row.say(line);
        }
    }

    #[inline(never)]
    fn standing(self, id: FactId) -> Option<Line> {
        let fact = self.notice.facts.view(id);
        let quotes = || {
            let readings = fact.as_ref().map_or(&[][..], |fact| &fact.readings);
            quotes(Key::Fact(id), readings)
        };
        if self.own(id).is_some() {
            return Some(Line::Own(id, quotes()));
        }
        let standing = fact.as_ref()?.standing;
        if standing == Standing::Conflicting {
            return Some(Line::Conflict(quotes()));
        }
        let reading = fact.as_ref()?.readings.first()?;
        // Whom one reports to, the words of one edition say for both.
        let is_alone = standing == Standing::OneSided
            && self.notice.languages.len() > 1
            && id != FactId::ReportsTo;
        is_alone.then(|| Line::Note(self.messages.only_in(self.name(id), reading.language)))
    }
}

impl<'n> Cx<'n> {
    /// Says that the quoted edition leaves a section to the other one, where it does.
    #[inline(never)]
    fn refer(self, section: SectionKind, row: &mut Row) {
        let edition = self.notice.edition(self.quoted);
        if edition.is_some_and(|edition| edition.refers_to_other_edition.contains(&section)) {
            row.note(self.messages.refers_to_other(self.quoted));
        }
    }

    /// Says what the notice lists in a section, in its words.
    fn quote(self, section: SectionKind, values: Vec<Value>, row: &mut Row) {
        row.say(if values.is_empty() {
            Line::Absent(self.messages.absent(), None)
        } else {
            Line::Items(values)
        });
        self.refer(section, row);
    }

    /// What `list` finds in the quoted edition or, where that leaves it to the other, in that one.
    fn listed<T>(self, list: impl Fn(&'n Edition) -> &'n [T]) -> (Lang, &'n [T]) {
        let mut language = self.quoted;
        let mut items = self.notice.edition(language).map_or(&[][..], &list);
        if items.is_empty() {
            language = language.other();
            items = self.notice.edition(language).map_or(&[][..], &list);
        }
        (language, items)
    }
}

fn quotes(key: Key, readings: &[&Words]) -> Vec<Quote> {
    readings
        .iter()
        .enumerate()
        .map(|(nth, reading)| Quote {
            key,
            nth,
            language: reading.language,
            text: one_line(&reading.text),
        })
        .collect()
}

#[cfg(test)]
mod tests;
