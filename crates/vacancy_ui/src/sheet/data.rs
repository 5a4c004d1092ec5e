//! The data of a sheet: what its rows say, and how things are said in a row.

use vacancy_model::{FactId, Lang};

use crate::mark::Key;
use crate::timeline::Timeline;

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
    /// The editions state it differently: by the words of this key.
    Conflict(Key),
    /// The value is the reader's own.
    Own(FactId),
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

pub(super) const CONFLICT_SIGN: &str = "≠";
/// Goes with a value that is the reader's own.
pub(crate) const OWN_SIGN: &str = "✎";

impl Section {
    /// A section with no row yet.
    pub(super) const fn new(id: &'static str, heading: &'static str, is_quoting: bool) -> Self {
        Self { id, heading, is_quoting, rows: Vec::new() }
    }

    /// A row more, to say things in. Made where it stays: to hand rows on would copy each of them.
    #[inline(never)]
    pub(super) fn row(&mut self, label: &'static str) -> &mut Row {
        self.rows.push_mut(Row::new(label))
    }
}

impl Row {
    /// A row with nothing said in it yet.
    pub(super) const fn new(label: &'static str) -> Self {
        Self { label, sign: None, is_conflicting: false, lines: Vec::new() }
    }

    /// Says one thing more. What is called for every line is never inlined: the copies would weigh a kilobyte.
    #[inline(never)]
    pub(super) fn say(&mut self, line: Line) {
        self.lines.push(line);
    }

    /// Says a value in the page's own words: only what matters most.
    #[inline(never)]
    pub(super) fn lead(&mut self, key: Key, lead: String) {
        self.value(key, lead, String::new());
    }

    /// Says a value in the page's own words: what matters most, and the rest.
    #[inline(never)]
    pub(super) fn value(&mut self, key: Key, lead: String, rest: String) {
        self.say(Line::Value(Value { key, lead, rest, lang: None }));
    }

    /// Says what is to know about the value before it.
    #[inline(never)]
    pub(super) fn note(&mut self, text: &str) {
        self.say(Line::Note(text.to_owned()));
    }

    /// Wears the sign of what is said in it; a disagreement is worth more than anything.
    pub(super) fn take_sign(&mut self, line: &Line) {
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
    pub(super) const fn said(key: Key, lead: String) -> Self {
        Self { key, lead, rest: String::new(), lang: None }
    }

    /// In the notice's words.
    pub(super) fn quoted(key: Key, lang: Lang, lead: &str, rest: &str) -> Self {
        Self { key, lead: lead.to_owned(), rest: rest.to_owned(), lang: Some(lang) }
    }

    pub(super) fn and(self, rest: String) -> Self {
        Self { rest, ..self }
    }
}
