//! Texts: opened, pasted, typed; and when they are read.

use vacancy_text::{LONGEST_TEXT, cut};

use super::{Draft, State, Status, Then, View};
use crate::clock::Clocks;
use crate::parsed::Parsed;
use crate::sample_text::SampleText;
use crate::source::{LONGEST_KEPT, Source, with_line_feeds};

/// So many bytes at once were pasted, however they came.
const PASTE: usize = 200;

impl State {
    /// Takes a text that is no file: a sample, a paste.
    pub(super) fn open_text(&mut self, text: String) -> Then {
        self.batch.leave();
        self.open(Source::pasted(text))
    }

    /// Takes a whole text; where it holds several notices, the desk shows them.
    pub(crate) fn open(&mut self, source: Source) -> Then {
        self.read_whole(source);
        self.take_apart().unwrap_or(Then::Arrive)
    }

    /// Takes a whole text as one notice: the first, where it holds several.
    pub(crate) fn read_whole(&mut self, mut source: Source) {
        let is_long = source.text.len() > LONGEST_TEXT as usize;
        if is_long {
            source.text.truncate(cut(&source.text, LONGEST_KEPT as usize).len());
            source.file = None;
        }
        // The same text again does not take back what the reader holds against it.
        if source.corrections.is_empty() && source.text == self.parsed.source.text {
            source.corrections = std::mem::take(&mut self.parsed.source.corrections);
        }
        self.draft.clone_from(&source.text);
        self.draft_is = Draft::Opened;
        self.drafts = self.drafts.wrapping_add(1);
        self.opened = self.opened.wrapping_add(1);
        self.editing = false;
        self.selection = None;
        self.pointed = None;
        self.leave_desk();
        self.read(source);
        self.status = Some(if is_long { Status::TextCut } else { Status::Opened });
    }

    /// Whether a text that takes the place of the draft is opened as a whole, and nothing is lost that the
    /// reader wrote: the history of the box, which would bring it back, knows only what was put in there.
    pub(crate) fn may_replace_draft(&self, text: &str) -> bool {
        text.len() >= PASTE && self.draft_is == Draft::Opened
    }

    pub(super) fn read(&mut self, source: Source) {
        // A text may have been typed all at once.
        self.turns = self.turns.wrapping_add(1);
        self.judged.clear();
        self.parsed = Parsed::new(source, self.parse);
        self.look_at_clocks();
        self.desk_turns = self.desk_turns.wrapping_add(1);
        self.show();
    }

    /// Takes note of what time it is.
    pub(crate) fn look_at_clocks(&mut self) -> Then {
        self.clocks = Clocks::for_deadline(self.parsed.notice.facts.deadline.as_ref());
        Then::Draw
    }

    pub(super) fn type_text(&mut self, text: String) -> Then {
        if self.draft == text {
            // Where a new notice was asked for, and the same one is given again, it is shown. Else browsers
            // have told of the same text twice.
            let is_again = self.view == View::Start && !self.parsed.source.is_blank();
            return if is_again { self.go_back() } else { Then::Stay };
        }
        if text.len() >= PASTE && self.is_another(&text) {
            return self.open_text(text);
        }
        self.draft_is = if text.is_empty() { Draft::Opened } else { Draft::Typed };
        self.draft = text;
        self.drafts = self.drafts.wrapping_add(1);
        Then::AwaitPause(self.drafts)
    }

    /// Whether a text took the place of the draft at once. One that keeps the most part of a notice is that notice,
    /// and what the reader holds against it stays.
    fn is_another(&self, text: &str) -> bool {
        if self.view != View::Reading && text.len() >= self.draft.len() + PASTE {
            return true;
        }
        // The box knows no other end of a line.
        let draft = with_line_feeds(&self.draft);
        let (before, after) = (draft.as_bytes(), text.as_bytes());
        let same = |(ours, theirs): &(&u8, &u8)| ours == theirs;
        let head = before.iter().zip(after).take_while(same).count();
        let tail = before.iter().rev().zip(after.iter().rev()).take_while(same).count();
        (head + tail) * 2 < before.len().min(after.len())
    }

    /// Reads what was typed, if nothing has come since.
    pub(super) fn pause(&mut self, drafts: u32) -> Then {
        if drafts != self.drafts {
            return Then::Stay;
        }
        let read = &self.parsed.source;
        // A file stays that file while its text is corrected.
        let typed = Source {
            text: self.draft.clone(),
            name: read.name.clone(),
            format: read.format,
            file: None,
            corrections: read.corrections.clone(),
        };
        let typed = if typed.is_blank() { Source::default() } else { typed };
        // Files may have been opened since, and shown together.
        let is_many = self.view == View::Many;
        if !is_many {
            self.status = None;
            // Whoever has gone to the marks meanwhile stays there.
            self.editing = (self.editing || self.view != View::Reading) && !typed.is_blank();
        }
        self.read(typed);
        if is_many {
            self.view = View::Many;
        }
        Then::Draw
    }

    pub(super) fn sample_came(&mut self, index: usize, text: Option<String>) -> Then {
        if let Some(sample) = self.samples.get_mut(index) {
            sample.text = text.map_or(SampleText::Failed, SampleText::Here);
        }
        self.open_wanted()
    }

    /// Opens the wanted sample if its text is here.
    pub(super) fn open_wanted(&mut self) -> Then {
        let wanted = self.wanted.and_then(|index| self.samples.get(index));
        match wanted.map(|sample| &sample.text) {
            None | Some(SampleText::Coming) => Then::Stay,
            Some(SampleText::Here(text)) => {
                let text = text.clone();
                self.wanted = None;
                self.open_text(text)
            }
            Some(SampleText::Failed) => {
                self.wanted = None;
                self.status = Some(Status::SampleFailed);
                Then::Draw
            }
        }
    }
}
