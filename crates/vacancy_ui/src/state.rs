use std::sync::Arc;

use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use vacancy_model::Lang;
use web_sys::File;

use crate::clock::{self, Moment};
use crate::file::{self, Refusal};
use crate::mark::{Key, Mark};
use crate::messages::{Messages, messages};
use crate::page;
use crate::parsed::Parsed;
use crate::sample_text::{Sample, SampleText};
use crate::source::{LONGEST_KEPT, LONGEST_TEXT, Parse, Source, cut};

/// What the page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum View {
    /// Nothing is read yet, or the reader asked for a new notice.
    Start,
    /// There is a text, and it is no notice.
    NotANotice,
    Reading,
}

/// What the status line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Status {
    /// A notice was opened; said to those who do not see it.
    Opened,
    Refused(String, Refusal),
    TextCut,
    SeveralFiles,
    SampleFailed,
}

/// Which side a choice was made on; the other one follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Sheet,
    /// The words under a value: leads into the notice even where it is out of sight.
    Words,
    Notice,
}

/// The value that the reader chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Selection {
    pub key: Key,
    /// The key of its marks: its own, or that of the fact that it is a part of.
    pub target: Key,
    /// Which of its words.
    pub nth: usize,
    pub from: Side,
}

/// The page's state. Everything else derives from it.
#[derive(Debug, Clone, Copy)]
pub struct Workspace {
    pub(crate) lang: RwSignal<Lang>,
    /// The edition that the reader wants lists quoted from; `None`: the one in their language.
    pub(crate) quoting: RwSignal<Option<Lang>>,
    /// The text in the box.
    pub(crate) draft: RwSignal<String>,
    /// What was read of it, once typing has paused.
    pub(crate) parsed: RwSignal<Arc<Parsed>>,
    parse: Parse,
    pub(crate) view: RwSignal<View>,
    pub(crate) editing: RwSignal<bool>,
    pub(crate) selection: RwSignal<Option<Selection>>,
    /// What is under the pointer, on either side: its key, and that of its marks.
    pub(crate) pointed: RwSignal<Option<(Key, Key)>>,
    pub(crate) status: RwSignal<Option<Status>>,
    pub(crate) now: RwSignal<Option<Moment>>,
    /// The sample that is opened as soon as its text is here.
    pub(crate) wanted: RwSignal<Option<Sample>>,
    /// Dropping the timer cancels it, so that only the last pause counts.
    pause: StoredValue<Option<Timeout>, LocalStorage>,
}

/// How long typing must pause before the text is read again, in milliseconds.
const PAUSE: u32 = 180;
/// A text that grows by this many bytes at once was pasted, however it came.
const PASTE: usize = 200;

impl Workspace {
    pub fn new(parse: Parse, lang: RwSignal<Lang>) -> Self {
        Self {
            lang,
            quoting: RwSignal::new(None),
            draft: RwSignal::new(String::new()),
            parsed: RwSignal::new(Arc::new(Parsed::new(Source::default(), parse))),
            parse,
            view: RwSignal::new(View::Start),
            editing: RwSignal::new(false),
            selection: RwSignal::new(None),
            pointed: RwSignal::new(None),
            status: RwSignal::new(None),
            now: RwSignal::new(clock::now()),
            wanted: RwSignal::new(None),
            pause: StoredValue::new_local(None),
        }
    }

    /// The state of the page that a component is part of.
    pub(crate) fn of_page() -> Self {
        expect_context()
    }

    pub(crate) fn words(self) -> &'static Messages {
        messages(self.lang.get())
    }

    /// The words for what is set out anew whenever the language changes.
    pub(crate) fn words_now(self) -> &'static Messages {
        messages(self.lang.get_untracked())
    }

    /// Shows what there is of the text that was read.
    pub(crate) fn show(self) {
        let view = self.parsed.with_untracked(|parsed| {
            if parsed.source.is_blank() {
                View::Start
            } else if parsed.notice.is_notice() {
                View::Reading
            } else {
                View::NotANotice
            }
        });
        self.go(view);
    }

    /// Views that stay are not set out anew.
    fn go(self, view: View) {
        if self.view.get_untracked() != view {
            self.view.set(view);
        }
    }

    fn read(self, source: Source) {
        self.parsed.set(Arc::new(Parsed::new(source, self.parse)));
        self.show();
    }

    /// Takes a whole text: a file, a sample, a paste.
    pub fn open(self, mut source: Source) {
        let is_long = source.text.len() > LONGEST_TEXT as usize;
        if is_long {
            source.text.truncate(cut(&source.text, LONGEST_KEPT as usize).len());
        }
        self.pause.set_value(None);
        self.draft.set(source.text.clone());
        self.editing.set(false);
        self.selection.set(None);
        self.pointed.set(None);
        self.now.set(clock::now());
        self.read(source);
        self.status.set(Some(if is_long { Status::TextCut } else { Status::Opened }));
        page::after_render(page::focus_arrival);
    }

    /// Takes what now stands in the box.
    pub fn type_text(self, text: String) {
        // Browsers may tell of the same text twice.
        if self.draft.with_untracked(|draft| *draft == text) {
            return;
        }
        let grown = text.len().saturating_sub(self.draft.with_untracked(String::len));
        if grown >= PASTE {
            return self.open(Source::pasted(text));
        }
        self.draft.set(text);
        self.pause.set_value(Some(Timeout::new(PAUSE, move || self.read_draft())));
    }

    fn read_draft(self) {
        // A file stays that file while its text is corrected.
        let file =
            self.parsed.with_untracked(|parsed| (parsed.source.name.clone(), parsed.source.format));
        let typed = Source { text: self.draft.get_untracked(), name: file.0, format: file.1 };
        let typed = if typed.is_blank() { Source::default() } else { typed };
        self.status.set(None);
        self.editing.set(!typed.is_blank());
        self.read(typed);
    }

    /// Opens a file, or says why not; what the reader had stays.
    pub fn open_file(self, file: File, are_several: bool) {
        leptos::task::spawn_local(async move {
            match file::open(&file).await {
                Err(refusal) => self.status.set(Some(Status::Refused(file.name(), refusal))),
                Ok(opened) => {
                    self.open(opened.source);
                    if opened.is_cut {
                        self.status.set(Some(Status::TextCut));
                    } else if are_several {
                        self.status.set(Some(Status::SeveralFiles));
                    }
                }
            }
        });
    }

    /// Opens a sample, once its text has come.
    pub fn open_sample(self, sample: Sample) {
        self.wanted.set(Some(sample));
    }

    /// Opens the wanted sample if its text is here.
    pub(crate) fn open_wanted(self) {
        let Some(sample) = self.wanted.get() else { return };
        match sample.text.get() {
            SampleText::Coming => return,
            SampleText::Here(text) => self.open(Source::pasted(text)),
            SampleText::Failed => self.status.set(Some(Status::SampleFailed)),
        }
        self.wanted.set(None);
    }

    /// Puts the focus into the box, as it was in the shell.
    pub fn focus_box(self) {
        page::after_render(page::focus_box);
    }

    /// Back to the start; the text stays in the box, ready to be replaced.
    pub(crate) fn start_over(self) {
        self.go(View::Start);
        self.editing.set(false);
        self.status.set(None);
        page::after_render(page::select_box);
    }

    /// Chooses a value of the sheet; chosen again, it goes to its next words.
    pub(crate) fn choose(self, key: Key) {
        let before = self.selection.get_untracked().filter(|before| before.key == key);
        let (words, target) = self.words_behind(key);
        let in_own_language = || {
            let quoted = self.quoting.get_untracked().unwrap_or(self.lang.get_untracked());
            words.iter().position(|mark| mark.language == Some(quoted)).unwrap_or(0)
        };
        let nth = match before {
            Some(before) => (before.nth + 1) % words.len().max(1),
            None => in_own_language(),
        };
        self.select(Selection { key, target, nth, from: Side::Sheet });
    }

    /// Goes to one of a value's words.
    pub(crate) fn go_to(self, key: Key, nth: usize) {
        let (_, target) = self.words_behind(key);
        self.select(Selection { key, target, nth, from: Side::Words });
    }

    /// Chooses the value behind words of the notice; chosen again, the next one that they are part
    /// of. `marks` are those that cover the words, the closest first.
    pub(crate) fn choose_mark(self, marks: &[Mark]) {
        let before = self.selection.get_untracked();
        let at = before.and_then(|before| marks.iter().position(|m| m.key == before.target));
        let next = at.map_or(0, |at| (at + 1) % marks.len().max(1));
        let Some(mark) = marks.get(next) else { return };
        let (words, target) = self.words_behind(mark.key);
        let nth = words.iter().position(|word| word.span == mark.span).unwrap_or(0);
        self.select(Selection { key: mark.key, target, nth, from: Side::Notice });
    }

    fn words_behind(self, key: Key) -> (Vec<Mark>, Key) {
        let words = self.parsed.with_untracked(|parsed| parsed.words(key));
        let target = words.first().map_or(key, |mark| mark.key);
        (words, target)
    }

    fn select(self, selection: Selection) {
        self.editing.set(false);
        self.selection.set(Some(selection));
        page::after_render(move || self.follow(selection));
    }

    /// Brings the other side to where the choice is.
    fn follow(self, selection: Selection) {
        let words = self.parsed.with_untracked(|parsed| parsed.words(selection.key));
        let word = words.get(selection.nth).map(|mark| mark.span);
        match (selection.from, word) {
            (Side::Notice, _) => page::scroll_to_value(selection.key),
            (Side::Sheet, Some(span)) if page::is_wide() => page::scroll_to_words(span),
            (Side::Words, Some(span)) => page::focus_words(span),
            (Side::Sheet | Side::Words, _) => {}
        }
    }

    /// Takes note of what is under the pointer.
    pub(crate) fn point(self, key: Option<Key>) {
        self.pointed.set(key.map(|key| (key, self.words_behind(key).1)));
    }
}
