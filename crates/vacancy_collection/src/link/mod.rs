//! Links that carry what a notice says in their fragment, which no server sees.
//!
//! ```text
//! notice ──► records ──► compressed, counted, checked ──► letters      #notice=1.…e
//!            one a fact   envelope                         base64url
//! ```
//!
//! A link carries values with their standings and, where the editions disagree, the words of each; what
//! is wrong with the notice; and, where the reader asks for it, the notice itself. Facts are taken in
//! the order of their importance, each where it still fits in [`LONGEST_LINK`]: so a title of many lines
//! may be left out where the closing date is not. What was left out is named in the link.
//!
//! **Versions.** The number before the point is that of the form. A program refuses a newer one, and
//! passes over records that it does not know: what is added is a record of its own, what is changed is a
//! new version. The numbers by which facts, rules and codes go are never given to another.
//!
//! ```
//! use vacancy_collection::link::{LONGEST_LINK, Refusal, read_link, to_link};
//!
//! let text = "Vacancy number: 250871\nGrade: G12\nApplication Deadline: 23-Jun-2025";
//! let notice = vacancy_parser::parse(text, &Default::default());
//! let link = to_link(&notice, LONGEST_LINK);
//! let linked = read_link(&link.fragment).unwrap();
//! assert_eq!(linked.notice.facts.grade.unwrap().value.lowest, "G12");
//!
//! let cut = &link.fragment[..link.fragment.len() - 9];
//! assert_eq!(read_link(cut).unwrap_err(), Refusal::Cut);
//! ```

mod bytes;
mod diagnostics;
mod envelope;
mod facts;
mod pack;
mod text;
mod values;

use vacancy_model::{FactId, Facts, Notice, Offsets, SCHEMA_VERSION, SourceInfo};
use vacancy_text::Format;

use crate::NoticeText;

use bytes::{Bytes, write_counted, write_number};
use envelope::{seal, unseal};
use facts::{BY_IMPORTANCE, number, packed_fact, packed_facts, unpack_fact, unpack_facts};
use pack::{packed, unpacked};

/// The letters of an address that chat programs and mail keep whole.
pub const LONGEST_LINK: usize = 2000;

/// The letters of a fragment that is read at all, and so of one that is made: a notice with its text has
/// 8,000 to 20,000, and browsers take more.
pub const LONGEST_FRAGMENT: usize = 64_000;

/// What a link carries besides facts, by the names of its records.
const LANGUAGES: u64 = 64;
const LEFT_OUT: u64 = 65;
const DIAGNOSTICS: u64 = 66;
const TEXT: u64 = 67;
/// The reader's own values, beside the text.
const CORRECTIONS: u64 = 68;
/// The facts that the reader holds not to be stated, each as the notice states it.
const WITHDRAWN: u64 = 69;

/// A link, as far as it does not depend on where the page is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What stands behind the `#`; letters that need no escape.
    pub fragment: String,
    /// What did not fit.
    pub left_out: LeftOut,
}

/// What the notice says and the link does not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LeftOut {
    /// The most important first.
    pub facts: Vec<FactId>,
    /// Whether what the notice states and the reader holds not to be stated did not fit.
    pub withdrawn: bool,
    /// Whether what is wrong with the notice did not fit.
    pub diagnostics: bool,
}

impl LeftOut {
    fn named(names: &[u64]) -> Self {
        Self {
            facts: names.iter().filter_map(|&name| facts::named(name)).collect(),
            withdrawn: names.contains(&WITHDRAWN),
            diagnostics: names.contains(&DIAGNOSTICS),
        }
    }
}

/// What was read from a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linked {
    /// Its facts and diagnostics. It has no editions, and its words stand nowhere: every span is empty, and
    /// the words of a reading are there only where the editions disagree.
    pub notice: Notice,
    pub left_out: LeftOut,
    /// Whether a newer program put something in that this one does not know.
    pub has_more: bool,
    /// The notice itself, where it came along.
    pub text: Option<NoticeText>,
}

/// Why a link is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No link to a notice at all: the fragment is something else's.
    NotALink,
    /// Its end is missing.
    Cut,
    /// Some of it is not as it was written.
    Changed,
    /// It has a form that only newer programs know.
    Newer,
    /// Longer than [`LONGEST_FRAGMENT`].
    TooLong,
}

/// The link to what a notice says, of `room` letters at most where the smallest link is no longer than
/// that: some 40 letters, which carry no fact.
pub fn to_link(notice: &Notice, room: usize) -> Link {
    let mut link = Draft::of(notice);
    for &id in BY_IMPORTANCE {
        if let Some(fact) = packed_fact(&notice.facts, id) {
            link.add(number(id), fact, room);
        }
    }
    if let Some(withdrawn) = notice.withdrawn.as_deref().map(packed_facts) {
        link.add(WITHDRAWN, packed(&withdrawn), room);
    }
    if !notice.diagnostics.is_empty() {
        link.add(DIAGNOSTICS, packed(&notice.diagnostics), room);
    }
    link.finish()
}

/// The link to all that a notice says, with its text; `None` where it would be longer than
/// [`LONGEST_FRAGMENT`].
pub fn to_link_with_text(notice: &Notice, text: &NoticeText) -> Option<Link> {
    let mut link = Draft::of(notice);
    link.records.push((TEXT, packed(text)));
    if !text.corrections.is_empty() {
        link.records.push((CORRECTIONS, packed(&text.corrections)));
    }
    let fragment = seal(&link.carried(&[]));
    (fragment.len() <= LONGEST_FRAGMENT).then(|| Link { fragment, left_out: LeftOut::default() })
}

/// What a fragment carries, with or without its `#`.
///
/// # Errors
/// Where it is not, or not wholly, what was written.
pub fn read_link(fragment: &str) -> Result<Linked, Refusal> {
    read_records(Bytes(&unseal(fragment)?)).ok_or(Refusal::Changed)
}

/// A link that grows as long as there is room.
struct Draft {
    records: Vec<(u64, Vec<u8>)>,
    /// By their names.
    left_out: Vec<u64>,
}

impl Draft {
    fn of(notice: &Notice) -> Self {
        Self { records: vec![(LANGUAGES, packed(&notice.languages))], left_out: Vec::new() }
    }

    /// Takes a record if the whole stays within `room`, else its name. Whatever is left out afterwards
    /// is named at the length of all names, so that there is always room to say so.
    fn add(&mut self, name: u64, record: Vec<u8>, room: usize) {
        self.records.push((name, record));
        let facts = BY_IMPORTANCE.iter().map(|&id| number(id));
        let names: Vec<u64> = facts.chain([WITHDRAWN, DIAGNOSTICS]).collect();
        if seal(&self.carried(&names)).len() > room {
            self.records.pop();
            self.left_out.push(name);
        }
    }

    fn finish(self) -> Link {
        let fragment = seal(&self.carried(&self.left_out));
        Link { fragment, left_out: LeftOut::named(&self.left_out) }
    }

    fn carried(&self, left_out: &[u64]) -> Vec<u8> {
        let mut out = Vec::new();
        let mut write = |name, record: &[u8]| {
            write_number(name, &mut out);
            write_counted(record, &mut out);
        };
        for (name, record) in &self.records {
            write(*name, record);
        }
        if !left_out.is_empty() {
            write(LEFT_OUT, &packed(&left_out.to_vec()));
        }
        out
    }
}

fn read_records(mut from: Bytes<'_>) -> Option<Linked> {
    let mut linked =
        Linked { notice: blank(), left_out: LeftOut::default(), has_more: false, text: None };
    let mut corrections = String::new();
    while !from.is_empty() {
        let name = from.number()?;
        let record = from.counted()?;
        match name {
            LANGUAGES => linked.notice.languages = unpacked(record)?,
            LEFT_OUT => linked.left_out = LeftOut::named(&unpacked::<Vec<u64>>(record)?),
            DIAGNOSTICS => linked.notice.diagnostics = unpacked(record)?,
            TEXT => linked.text = Some(unpacked(record)?),
            CORRECTIONS => corrections = unpacked(record)?,
            WITHDRAWN => {
                let withdrawn = linked.notice.withdrawn.get_or_insert_default();
                unpack_facts(withdrawn, unpacked(record)?)?;
            }
            _ => match facts::named(name) {
                Some(id) => unpack_fact(&mut linked.notice.facts, id, record)?,
                None => linked.has_more = true,
            },
        }
    }
    if let Some(text) = &mut linked.text {
        text.corrections = corrections;
    }
    Some(linked)
}

/// A notice that says nothing yet.
fn blank() -> Notice {
    Notice {
        schema_version: SCHEMA_VERSION,
        source: SourceInfo {
            format: Format::Text,
            name: None,
            length: 0,
            offsets: Offsets::default(),
        },
        languages: Vec::new(),
        facts: Facts::default(),
        withdrawn: None,
        editions: Vec::new(),
        diagnostics: Vec::new(),
    }
}

#[cfg(test)]
mod tests;
