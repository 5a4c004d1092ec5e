//! What a reader holds against a notice: a value of their own in place of one that was read, or where
//! none was.

mod parts;

use crate::{Fact, FactId, Notice, Standing};
use parts::{InParts, Parts};

/// The value of one fact as a reader holds it to be, part by part, as text.
///
/// Without any part, the reader holds that the notice does not state the fact. An empty part says nothing. What
/// is one of a kind stands as its place in the kind, from nought, and what holds or does not as 1 or 0; an amount
/// has a decimal point, a date and a time are those of ISO 8601.
///
/// | fact | parts |
/// | --- | --- |
/// | `title` | in English, in French |
/// | `jobNumber`, `reportsTo` | the words |
/// | `organisation` | name, acronym |
/// | `location` | city, country (ISO 3166-1 alpha-2) |
/// | `schedule`, `budgetApproval`, `education`, `eligibility`, `aiTools`, `applicationFee` | which one |
/// | `deadline` | date, time, zone |
/// | `salary` | amount, currency (ISO 4217), period |
/// | `grade` | lowest, highest, former |
/// | `clearance` | code, name |
/// | `experience`, `directReports`, `indirectReports` | how many |
/// | `languagesRequired` | the level in one of English and French, in the other, in English, in French |
/// | `contract` | those of [`Contract::terms`](crate::value::Contract::terms) |
/// | `applyAt` | where staff apply, where all others do |
/// | `conditions` | travel, out of hours, telework, flexible hours: whether |
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Of which fact.
    pub fact: FactId,
    /// In the order of the table above; none where the reader holds that it is not stated.
    pub parts: Vec<String>,
}

/// What stands between two parts where corrections are kept as text, one a line.
const BETWEEN: char = '\t';

impl Correction {
    /// Reads corrections from what [`Correction::to_text`] wrote. A line that names no fact is passed
    /// over.
    ///
    /// ```
    /// use vacancy_model::{Correction, FactId};
    /// let kept = "deadline\t2025-06-24\t23:59:00\t\nshoes\t42\n";
    /// let read = Correction::read_all(kept);
    /// assert_eq!((read.len(), read[0].fact), (1, FactId::Deadline));
    /// assert_eq!(Correction::to_text(&read), "deadline\t2025-06-24\t23:59:00\t\n");
    /// ```
    pub fn read_all(text: &str) -> Vec<Self> {
        let mut read = Vec::new();
        for line in text.split('\n') {
            let mut parts = line.split(BETWEEN);
            let name = parts.next().unwrap_or_default();
            if let Some(&fact) = FactId::ALL.iter().find(|fact| fact.as_kebab() == name) {
                read.push(Self { fact, parts: parts.map(str::to_owned).collect() });
            }
        }
        read
    }

    /// Whether the reader holds that the notice does not state the fact.
    pub const fn is_withdrawal(&self) -> bool {
        self.parts.is_empty()
    }

    /// Corrections as text, one a line: the fact's name and its parts, with tabs between. A tab or a
    /// line end in a part becomes a blank.
    pub fn to_text(all: &[Self]) -> String {
        let mut text = String::new();
        for Self { fact, parts } in all {
            text.push_str(fact.as_kebab());
            for part in parts {
                text.push(BETWEEN);
                text.push_str(&part.replace([BETWEEN, '\r', '\n'], " "));
            }
            text.push('\n');
        }
        text
    }
}

impl Notice {
    /// The notice with a reader's own values. Such a fact has the standing
    /// [`Corrected`](Standing::Corrected) and keeps its readings, which still say what the notice says;
    /// what is wrong with the notice stays in its diagnostics. A fact that the reader holds not to be
    /// stated is among the [`withdrawn`](Notice::withdrawn) ones. A correction whose parts make no value
    /// changes nothing.
    #[must_use]
    pub fn corrected(mut self, corrections: &[Correction]) -> Self {
        for correction in corrections {
            if !correction.is_withdrawal() {
                self.facts.correct(correction);
            } else if self.facts.view(correction.fact).is_some() {
                let withdrawn = self.withdrawn.get_or_insert_default();
                self.facts.give(correction.fact, withdrawn);
            }
        }
        self
    }
}

/// Puts a value in place of the one that was read, or where none was. Says whether there is one.
pub(crate) fn correct<T: InParts, R>(fact: &mut Option<Fact<T, R>>, parts: &[String]) -> bool {
    let Some(value) = T::read(&mut Parts::of(parts)) else { return false };
    let readings = fact.take().map(|fact| fact.readings).unwrap_or_default();
    *fact = Some(Fact { value, standing: Standing::Corrected, readings });
    true
}

/// The parts of a value as a correction has them.
pub(crate) fn parts_of<T: InParts>(value: &T) -> Vec<String> {
    let mut parts = Vec::new();
    value.tell(&mut parts);
    parts
}

#[cfg(test)]
mod tests;
