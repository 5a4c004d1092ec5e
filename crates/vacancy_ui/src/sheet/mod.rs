//! What the sheet says: the notice in rows of label and value, in the order of a reader's needs.
//!
//! Plain data, built from the notice and the words of one language; `drawn` only shows it.

mod applying;
mod asked;
mod by_when;
mod checks;
mod contract;
mod cx;
mod data;
mod glance;
mod own;
mod verdict;
mod work;

pub(crate) use data::{Asked, Figure, Line, OWN_SIGN, Row, Section, Sheet, Table, Value};
pub(crate) use own::is_own;

use vacancy_model::{Lang, Notice};

use crate::clock::Clocks;
use crate::messages::messages;
use cx::Cx;
use data::CONFLICT_SIGN;

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

#[cfg(test)]
mod tests;
