//! A note that is written here and may be written elsewhere at the same time: neither is lost.

use vacancy_collection::library::Change;

/// A note as the reader writes it, and as it stands in the store, which other tabs write to as well.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Note {
    /// As it stands in the store.
    stored: String,
    draft: Option<Draft>,
    /// Counts how often the store has brought other words than the field shows: a field that is then drawn is
    /// another one.
    pub turns: u32,
}

/// What the reader has written, and what they began from.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Draft {
    from: String,
    to: String,
    /// What of it is on its way to the store.
    sent: Option<String>,
}

impl Note {
    /// What the field shows.
    pub(crate) fn text(&self) -> &str {
        self.draft.as_ref().map_or(&self.stored, |draft| &draft.to)
    }

    /// Takes what the reader has written.
    pub(crate) fn write(&mut self, text: &str) {
        let to = text.to_owned();
        match &mut self.draft {
            Some(draft) => draft.to = to,
            None => self.draft = Some(Draft { from: self.stored.clone(), to, sent: None }),
        }
    }

    /// Takes what now stands in the store.
    pub(crate) fn stands(&mut self, stored: String) {
        if self.draft.is_none() && self.stored != stored {
            self.turns += 1;
        }
        self.stored = stored;
    }

    /// What is to be stored, if anything is and nothing is on its way.
    pub(crate) fn send(&mut self) -> Option<Change> {
        let draft = self.draft.as_mut().filter(|draft| draft.sent.is_none())?;
        if draft.to == draft.from {
            self.draft = None;
            return None;
        }
        draft.sent = Some(draft.to.clone());
        Some(Change::Note { from: draft.from.clone(), to: draft.to.clone() })
    }

    /// What was on its way is stored. Where the reader has written on, that is a draft from there.
    pub(crate) fn settle(&mut self) {
        let Some(draft) = &mut self.draft else { return };
        let Some(sent) = draft.sent.take() else { return };
        if draft.to == sent {
            // Somebody else's words may have come to stand beside it.
            self.turns += u32::from(sent != self.stored);
            self.draft = None;
        } else {
            draft.from = sent;
        }
    }

    /// What was on its way is not stored: it is still to be.
    pub(crate) fn fail(&mut self) {
        if let Some(draft) = &mut self.draft {
            draft.sent = None;
        }
    }

    /// Whether what the reader has written is not stored yet.
    #[cfg(test)]
    const fn is_unsaved(&self) -> bool {
        self.draft.is_some()
    }
}

#[cfg(test)]
mod tests {
    use vacancy_collection::library::Change;

    use super::Note;

    fn change(from: &str, to: &str) -> Change {
        Change::Note { from: from.to_owned(), to: to.to_owned() }
    }

    #[test]
    fn what_is_written_is_sent_once_and_then_stands() {
        let mut note = Note::default();
        note.write("call");
        assert_eq!((note.send(), note.send()), (Some(change("", "call")), None));
        note.stands("call".to_owned());
        note.settle();
        assert_eq!((note.text(), note.is_unsaved(), note.turns), ("call", false, 0));
    }

    #[test]
    fn what_is_written_on_meanwhile_is_sent_next() {
        let mut note = Note::default();
        note.write("call");
        note.send();
        note.write("call them");
        note.stands("call".to_owned());
        note.settle();
        assert_eq!(note.send(), Some(change("call", "call them")));
    }

    #[test]
    fn what_could_not_be_stored_is_there_still() {
        let mut note = Note::default();
        note.write("call");
        note.send();
        note.fail();
        assert_eq!((note.text(), note.is_unsaved()), ("call", true));
        assert_eq!(note.send(), Some(change("", "call")));
    }

    #[test]
    fn another_tabs_words_are_shown_where_nothing_is_being_written() {
        let mut note = Note::default();
        note.stands("theirs".to_owned());
        assert_eq!((note.text(), note.turns), ("theirs", 1));
        note.write("mine");
        note.stands("theirs, too".to_owned());
        assert_eq!((note.text(), note.turns), ("mine", 1));
        assert_eq!(note.send(), Some(change("theirs", "mine")));
        note.stands("mine / theirs, too".to_owned());
        note.settle();
        assert_eq!((note.text(), note.turns), ("mine / theirs, too", 2));
    }

    #[test]
    fn nothing_is_sent_where_nothing_has_changed() {
        let mut note = Note::default();
        note.write("call");
        note.write("");
        assert_eq!((note.send(), note.is_unsaved()), (None, false));
    }
}
