//! The desk in the page: asked for, on its way, shown, put away.

use super::{State, Then, View};
use crate::desk::{DeskEvent, DeskView};

impl State {
    /// Asks for a view of the desk; asked for again, it is put away.
    pub(super) fn open_desk(&mut self, view: DeskView) -> Then {
        if self.desk == Some(view) {
            return self.close_desk();
        }
        self.desk = Some(view);
        self.desk_turns = self.desk_turns.wrapping_add(1);
        self.status = None;
        Then::Draw
    }

    /// Puts the desk away and goes back to the command that it was asked for with.
    pub(super) fn close_desk(&mut self) -> Then {
        let view = self.desk;
        self.leave_desk();
        view.map_or(Then::Stay, Then::FocusCommand)
    }

    pub(super) fn leave_desk(&mut self) {
        self.desk = None;
        self.desk_is_here = false;
        self.desk_turns = self.desk_turns.wrapping_add(1);
    }

    pub(super) fn hear_desk(&mut self, event: DeskEvent) -> Then {
        match event {
            DeskEvent::Here if self.desk.is_none() => return Then::Stay,
            DeskEvent::Here => self.desk_is_here = true,
            DeskEvent::Unavailable => {
                self.leave_desk();
                self.lose_many();
            }
            DeskEvent::Closed => return self.close_desk(),
            DeskEvent::Opened(source) => return self.open_one(*source),
            DeskEvent::Asked(view) => return self.show_many(view),
            DeskEvent::Left => return self.go_back(),
            DeskEvent::Pasting => return self.start_over(),
            DeskEvent::Chosen(span) => return self.choose_words(span),
            DeskEvent::Corrected(corrections) => return self.correct(corrections),
            DeskEvent::Judged(lines) => self.judged = lines,
        }
        Then::Draw
    }

    /// From the chosen words of the notice back to where they were chosen.
    pub(super) fn back_from_words(&self) -> Then {
        match self.selection {
            _ if self.desk.is_some() => Then::FocusDesk,
            Some(selection) => Then::FocusValue(selection.key),
            None => Then::Stay,
        }
    }

    /// The view of the desk that stands in place of the sheet.
    pub(crate) fn desk_shown(&self) -> Option<DeskView> {
        self.desk.filter(|_| self.desk_is_here && self.view == View::Reading)
    }
}
