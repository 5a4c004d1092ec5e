//! The form for a reader's own value of a fact: its fields, what may stand in them, and the value that
//! they make.

mod entry;
mod field;
mod text;

use vacancy_model::{Correction, FactId, Facts, Lang, Notice};

pub(crate) use entry::{CLEARANCES, Problem, is_ticked};
pub(crate) use field::{Field, Kind, fields};
pub(crate) use text::{read, to_text};

/// What stands in the form, and what of it was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Form {
    pub fact: FactId,
    /// In the reader's own words, a field each.
    pub entries: Vec<String>,
    /// By the number of the field; known once the reader has tried to save.
    pub problems: Vec<(usize, Problem)>,
    /// Counts how often the page has filled it: its fields are then other ones than those before.
    pub filled: u32,
}

impl Form {
    /// The form for a fact, filled with what is held of it.
    pub(crate) fn of(fact: FactId, held: &Notice, lang: Lang) -> Self {
        let entries = entries(fact, &held.facts.parts(fact), lang);
        Self { fact, entries, problems: Vec::new(), filled: 0 }
    }

    /// Fills it with what one edition says, by the number of the reading.
    pub(crate) fn take(&mut self, reading: usize, notice: &Notice, lang: Lang) {
        let parts = notice.facts.parts_of_reading(self.fact, reading);
        self.entries = entries(self.fact, &parts, lang);
        self.problems.clear();
        self.filled = self.filled.wrapping_add(1);
    }

    /// Takes what now stands in a field. What was wrong with it is no longer said.
    pub(crate) fn write(&mut self, at: usize, entry: &str) {
        if let Some(stands) = self.entries.get_mut(at) {
            entry.clone_into(stands);
        }
        self.problems.retain(|(of, _)| *of != at);
    }

    /// The value that stands in it; `None` where there is a problem, which is then known.
    pub(crate) fn read(&mut self) -> Option<Correction> {
        self.problems.clear();
        let mut parts = Vec::new();
        for (at, (field, entry)) in fields(self.fact).iter().zip(&self.entries).enumerate() {
            match entry::read(field, entry) {
                Ok(part) => parts.push(part),
                Err(problem) => self.problems.push((at, problem)),
            }
        }
        entry::complete(self.fact, &mut parts);
        let correction = Correction { fact: self.fact, parts };
        if self.problems.is_empty() && !Facts::default().correct(&correction) {
            self.problems.push((0, Problem::Nothing));
        }
        self.problems.is_empty().then_some(correction)
    }

    pub(crate) fn problem(&self, at: usize) -> Option<Problem> {
        self.problems.iter().find(|(of, _)| *of == at).map(|(_, problem)| *problem)
    }
}

/// What stands in the fields for a value of these parts; nothing where there is none.
fn entries(fact: FactId, parts: &[String], lang: Lang) -> Vec<String> {
    let part = |at: usize| parts.get(at).map_or("", String::as_str);
    let fields = fields(fact).iter().enumerate();
    fields.map(|(at, field)| entry::write(field, part(at), lang)).collect()
}

#[cfg(test)]
mod tests;
