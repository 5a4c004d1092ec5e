//! Exports of many notices: one is read and written at a time, so that the page answers all the while.

use std::collections::VecDeque;

use super::collection::Then;
use crate::collection::Collection;
use crate::file::{Bundle, FileOptions, Format};

#[derive(Debug, Clone, Default)]
pub(crate) struct Export {
    pub is_open: bool,
    /// The file that is being written.
    pub writing: Option<Writing>,
    /// What was last done, or could not be.
    pub outcome: Option<Outcome>,
}

#[derive(Debug, Clone)]
pub(crate) struct Writing {
    pub format: Format,
    deed: Deed,
    /// The numbers of the rows that are still to be written.
    left: VecDeque<u32>,
    bundle: Bundle,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub format: Format,
    pub result: Result,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Result {
    /// Done, with what job searches miss in so many of the postings.
    Done { missing: Vec<(&'static str, usize)>, count: usize },
    /// None of the notices says what the format is for.
    Nothing,
    /// The browser did not allow to copy: the text is left to the reader.
    Refused(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    /// Shows what the notices can be saved as, or no longer does.
    Toggle,
    Make(Format, Deed),
}

/// What is done with the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Deed {
    Save,
    Copy,
    Share,
}

impl Writing {
    /// How many are still to be written.
    pub(crate) fn left(&self) -> usize {
        self.left.len()
    }
}

impl Export {
    /// Begins to write rows into a file; says whether there is anything to write.
    pub(crate) fn begin(&mut self, format: Format, deed: Deed, wanted: Vec<u32>) -> bool {
        if wanted.is_empty() {
            return false;
        }
        let (left, bundle) = (wanted.into(), Bundle::new(format));
        self.writing = Some(Writing { format, deed, left, bundle });
        self.outcome = None;
        true
    }

    /// Writes one more notice; says what to do with the file once it is whole, and nothing where none is
    /// being written.
    pub(crate) fn work(&mut self, held: &Collection, options: FileOptions) -> Option<Then> {
        let writing = self.writing.as_mut()?;
        if let Some(id) = writing.left.pop_front() {
            if let Some(read) = held.read(id) {
                writing.bundle.add(&read.held, options);
            }
            return Some(Then::Draw);
        }
        let Writing { format, deed, bundle, .. } = self.writing.take()?;
        let count = bundle.count();
        let missing = bundle.missing().to_vec();
        let file = bundle.file();
        let is_done = file.is_some();
        let result = if is_done { Result::Done { missing, count } } else { Result::Nothing };
        self.outcome = Some(Outcome { format, result });
        let Some(file) = file else { return Some(Then::Draw) };
        Some(match deed {
            Deed::Save => Then::Save(file),
            Deed::Copy => Then::Copy(file.text),
            Deed::Share => Then::Share(file),
        })
    }

    /// Takes note that the browser did not allow the last copy, whose text this was.
    pub(crate) fn refuse_copy(&mut self, text: String) {
        if let Some(outcome) = &mut self.outcome {
            outcome.result = Result::Refused(text);
        }
    }
}
