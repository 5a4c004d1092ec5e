//! What the page shows, as plain data, and what changes it: no browser is needed to test either.

mod choosing;
mod correcting;
mod desk;
mod files;
mod many;
mod opening;
mod speaking;

pub(crate) use many::{Many, TABLE};
use vacancy_model::Lang;
use vacancy_text::Span;

use crate::HAS_DESK;
use crate::action::Action;
use crate::arrival::Arrival;
use crate::batch::Batch;
use crate::clock::Clocks;
use crate::desk::DeskView;
use crate::mark::Key;
use crate::parsed::Parsed;
use crate::sample_text::Sample;
use crate::source::{Parse, Source};

/// The page's state. Everything that is drawn is a function of it.
#[derive(Debug, Clone)]
pub(crate) struct State {
    pub lang: Lang,
    /// The language that is spoken as soon as its words are here.
    awaited: Option<Lang>,
    /// The edition that the reader wants lists quoted from; `None`: the one in their language.
    pub quoting: Option<Lang>,
    /// The text in the box.
    pub draft: String,
    /// Counts the drafts, so that only the last pause in typing counts.
    pub drafts: u32,
    pub draft_is: Draft,
    /// What was read of the draft, once typing has paused.
    pub parsed: Parsed,
    parse: Parse,
    /// Counts the actions after which the sheet and the marked notice may be others: all but choosing, pointing
    /// and typing.
    pub turns: u32,
    /// Counts the texts that were opened: nothing of one may stay when the next one is shown.
    pub opened: u32,
    pub view: View,
    pub editing: bool,
    /// Whether the notice shows what is only its own before the rest.
    pub dims_standard: bool,
    pub selection: Option<Selection>,
    /// What is under the pointer, on either side: its key, and that of its marks.
    pub pointed: Option<(Key, Key)>,
    pub status: Option<Status>,
    /// The files that were opened last.
    pub batch: Batch,
    pub clocks: Clocks,
    pub samples: Vec<Sample>,
    /// The sample that is opened as soon as its text is here.
    pub wanted: Option<usize>,
    /// How many elements, each in the other, files are being dragged over.
    pub dragged: i32,
    /// The view of the desk that the reader asked for.
    pub desk: Option<DeskView>,
    /// Whether the desk's program has come and shows it.
    pub desk_is_here: bool,
    /// Counts what the desk has to show: another view, text or language.
    pub desk_turns: u32,
    /// The many notices that the desk holds.
    pub many: Many,
    pub host: Host,
    /// The reader's own values before some were taken back.
    pub undone: String,
    /// What of that which is asked the reader meets; empty where they have not said who they are.
    pub judged: String,
}

/// Where the text in the box comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Draft {
    /// As a whole from elsewhere, where it still is.
    Opened,
    /// The reader wrote something of it.
    Typed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum View {
    /// Nothing is read yet, or the reader asked for a new notice.
    Start,
    /// There is a text, and it is no notice.
    NotANotice,
    Reading,
    /// Many notices, which the desk shows.
    Many,
}

/// Where a notice is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Host {
    /// The page, which has a desk.
    Page,
    /// An element of somebody else's, where nothing can be corrected.
    Element,
}

impl Host {
    /// Whether values are corrected and saved here. What would lead there stays out of the element.
    pub(crate) fn has_desk(self) -> bool {
        HAS_DESK && self == Self::Page
    }
}

/// What the status line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Status {
    /// A notice was opened; said to those who do not see it.
    Opened,
    TextCut,
    /// All files have been read, or have failed.
    FilesDone,
    /// There were more than are taken at once.
    FilesCut,
    SampleFailed,
    /// The words of another language did not come.
    WordsFailed,
    DeskFailed,
    /// Values of the reader's own were taken back, and can be put back.
    Undone,
}

/// The value that the reader chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Selection {
    pub key: Key,
    /// The key of its marks: its own, or that of the fact that it is a part of.
    pub target: Key,
    /// Which of its words.
    pub nth: usize,
}

/// One of the two that a choice shows on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Sheet,
    Notice,
}

/// What is left to do in the browser once the page shows what has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    /// Nothing has changed.
    Stay,
    /// Nothing else.
    Draw,
    /// The same, in a moment.
    DrawLater,
    /// Goes to where a reader of the new view begins.
    Arrive,
    /// Takes note when typing has paused since the draft of this number.
    AwaitPause(u32),
    FocusBox,
    SelectBox,
    FocusValue(Key),
    ScrollToValue(Key),
    /// Where sheet and notice stand side by side.
    ScrollToWords(Span),
    FocusWords(Span),
    /// The first where sheet and notice stand side by side, else the second.
    ShowWords(Span),
    /// Goes to the command that opens this view of the desk.
    FocusCommand(DeskView),
    /// Goes to the command that edits the text.
    FocusEdit,
    /// Goes back to the desk.
    FocusDesk,
    /// Has the desk save a file of this format.
    Save(&'static str),
    AskForWords(Lang),
    /// Gives the text to the desk, which holds many.
    Take,
    /// Has this file read, with the password that stood in its field.
    ReadFile(u32),
    /// No longer reads these files, which follow each other: the first one and the one after the last.
    StopFiles(u32, u32),
    /// The same, and goes to where a reader of the view begins: the list of the files goes, or what was pressed in it.
    LeaveFiles(u32, u32),
    /// Has these files read anew, which follow each other.
    ReadFiles(u32, u32),
}

impl Then {
    /// The side that a choice on the other one leads to. A reader looks at where they have chosen: what they chose
    /// shows there first.
    pub(crate) const fn other_side(self) -> Option<Side> {
        match self {
            Self::ScrollToValue(_) => Some(Side::Sheet),
            Self::ScrollToWords(_) => Some(Side::Notice),
            _ => None,
        }
    }
}

impl State {
    pub(crate) fn new(parse: Parse, lang: Lang, samples: Vec<Sample>) -> Self {
        Self {
            lang,
            awaited: None,
            quoting: None,
            draft: String::new(),
            drafts: 0,
            draft_is: Draft::Opened,
            parsed: Parsed::new(Source::default(), parse),
            parse,
            turns: 0,
            opened: 0,
            view: View::Start,
            editing: false,
            dims_standard: false,
            selection: None,
            pointed: None,
            status: None,
            batch: Batch::default(),
            clocks: Clocks::default(),
            samples,
            wanted: None,
            dragged: 0,
            desk: None,
            desk_is_here: false,
            desk_turns: 0,
            many: Many::default(),
            host: Host::Element,
            undone: String::new(),
            judged: String::new(),
        }
    }

    /// Takes what comes.
    pub(crate) fn take(&mut self, arrival: Arrival) -> Then {
        if !matches!(arrival, Arrival::Typed(_)) {
            self.turns = self.turns.wrapping_add(1);
        }
        match arrival {
            Arrival::Pasted(text) => self.open_text(text),
            Arrival::Typed(text) => self.type_text(text),
            Arrival::Kept(text, corrections) => {
                self.open(Source { corrections, ..Source::pasted(text) })
            }
            Arrival::Files(first, names) => self.open_files(first, names),
            Arrival::MoreFiles => {
                self.status = Some(Status::FilesCut);
                Then::Draw
            }
            Arrival::File(id, event) => self.hear_file(id, event),
            Arrival::Sample(index, text) => self.sample_came(index, text),
            Arrival::Words(lang, are_here) => self.words_came(lang, are_here),
            Arrival::Advice => Then::Draw,
            Arrival::Desk(event) => self.hear_desk(event),
        }
    }

    /// Does what a reader does.
    pub(crate) fn perform(&mut self, action: &Action) -> Then {
        if !action.leaves_notice() {
            self.turns = self.turns.wrapping_add(1);
        }
        match *action {
            Action::ShowFile(id) => self.show_file(id),
            Action::StopFile(id) => self.stop_file(id),
            Action::RetryFile(id) | Action::UnlockFile(id) => self.retry_file(id),
            Action::CloseFiles => self.close_files(),
            Action::StopFiles => self.stop_files(),
            Action::RetryFiles => self.retry_files(),
            Action::ShowMany(view) => self.show_many(view),
            Action::Pause(drafts) => self.pause(drafts),
            Action::OpenSample(index) => {
                self.wanted = Some(index);
                self.open_wanted()
            }
            Action::Speak(lang) => self.speak(lang),
            Action::AwaitWords(lang) => self.await_words(lang),
            Action::Quote(lang) => {
                self.quoting = Some(lang);
                Then::Draw
            }
            Action::StartOver => self.start_over(),
            Action::GoBack => self.go_back(),
            Action::ToggleEditing => {
                self.editing = !self.editing;
                if self.editing { Then::FocusBox } else { Then::Draw }
            }
            Action::ToggleDim => {
                self.dims_standard = !self.dims_standard;
                Then::Draw
            }
            Action::Choose(key) => self.choose(key),
            Action::GoTo(key, nth) => self.go_to(key, nth),
            Action::ChooseMark(ref marks) => self.choose_mark(marks),
            Action::Return => self.back_from_words(),
            Action::OpenDesk(view) => self.open_desk(view),
            Action::Leave if self.desk.is_none() && self.editing => {
                self.editing = false;
                Then::FocusEdit
            }
            Action::Leave => self.close_desk(),
            Action::Wake => self.look_at_clocks(),
            Action::Undo(fact) => self.undo(fact),
            Action::Redo => self.redo(),
            Action::Save(format) => Then::Save(format),
            Action::Point(key) => self.point(key),
            Action::Drag(step) => {
                self.dragged = self.dragged.saturating_add(step).max(0);
                Then::Draw
            }
            Action::DragEnd => {
                self.dragged = 0;
                Then::Draw
            }
        }
    }

    /// Shows what there is of the text that was read.
    fn show(&mut self) -> Then {
        self.view = if self.parsed.source.is_blank() {
            View::Start
        } else if self.parsed.notice.is_notice() {
            View::Reading
        } else {
            View::NotANotice
        };
        Then::Draw
    }

    fn start_over(&mut self) -> Then {
        self.view = View::Start;
        self.editing = false;
        self.status = None;
        Then::SelectBox
    }
}

#[cfg(test)]
mod tests;
