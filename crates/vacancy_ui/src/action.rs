//! Everything that a reader can do, as plain data. What comes to the page is an [`Arrival`](crate::arrival).

use vacancy_model::{FactId, Lang};

use crate::desk::DeskView;
use crate::mark::{Key, Mark};

/// Everything that a reader can do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Action {
    ShowFile(u32),
    StopFile(u32),
    RetryFile(u32),
    /// Tries a file with the password that was given.
    UnlockFile(u32),
    /// Puts the list of files away.
    CloseFiles,
    /// Reads none of the files that wait.
    StopFiles,
    /// Tries all files again that were not read, where that may help.
    RetryFiles,
    /// Shows a view of the many notices that the desk holds: `table`, `library`.
    ShowMany(&'static str),
    /// Typing has paused since the text of this number.
    Pause(u32),
    /// Asks for a sample, by its place in the list.
    OpenSample(usize),
    /// Sets the language of the page's own words, which are here.
    Speak(Lang),
    /// The same once they are.
    AwaitWords(Lang),
    /// Quotes the lists from an edition.
    Quote(Lang),
    /// Back to the start; the text stays in the box, ready to be replaced.
    StartOver,
    /// From there back to the notice.
    GoBack,
    /// Turns from reading the notice to writing it, and back.
    ToggleEditing,
    /// Dims in the notice what every notice of its organisation says, or no longer does.
    ToggleDim,
    /// Chooses a value; chosen again, it goes to its next words.
    Choose(Key),
    /// Goes to one of a value's words.
    GoTo(Key, usize),
    /// Chooses the value behind words of the notice: the marks that cover them, the closest first.
    /// Chosen again, the next one that they are part of.
    ChooseMark(Vec<Mark>),
    /// From the notice back to the chosen value.
    Return,
    /// Asks for a view of the desk, or puts it away.
    OpenDesk(DeskView),
    /// Leaves what was asked for last: the desk, the text that is being edited.
    Leave,
    /// The page comes back into sight, or goes out of it.
    Wake,
    /// Takes back the reader's own value of a fact, or all of them.
    Undo(Option<FactId>),
    /// Puts back what was taken back last.
    Redo,
    /// Has the notice saved as a file of this format, which the desk makes: `calendar`.
    Save(&'static str),
    /// The pointer has come over a value, or has left all of them.
    Point(Option<Key>),
    /// Files have been dragged over one more element (or one fewer), of those that lie in each other.
    Drag(i32),
    /// They were let go.
    DragEnd,
}

impl Action {
    /// Whether the sheet and the marked notice stay what they are, but for what is chosen and pointed at.
    pub(crate) const fn leaves_notice(&self) -> bool {
        matches!(
            self,
            Self::Choose(_)
                | Self::GoTo(..)
                | Self::ChooseMark(_)
                | Self::Return
                | Self::Point(_)
                | Self::Drag(_)
                | Self::DragEnd
        )
    }

    /// What is pointed at where the pointer is over the element that does this.
    pub(crate) fn pointed(&self) -> Option<Key> {
        match self {
            Self::Choose(key) => Some(*key),
            Self::ChooseMark(marks) => marks.first().map(|mark| mark.key),
            _ => None,
        }
    }
}
