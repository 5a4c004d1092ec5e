//! Where the state meets the browser: actions in, drawings out, and what is put off for a moment.

use std::cell::{Cell, RefCell};

use reactive_graph::signal::ArcRwSignal;
use reactive_graph::traits::{Update, WithUntracked};
use vacancy_messages::texts::{is_learnt, learn, learn_advice};
use vacancy_model::Lang;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::File;

use crate::action::Action;
use crate::arrival::Arrival;
use crate::batch::FileEvent;
use crate::browser::set_timeout;
use crate::desk::{Desk, DeskEvent};
use crate::drawn::{self, Drawing};
use crate::file_reader::FileReader;
use crate::languages::Languages;
use crate::listen::listen;
use crate::page;
use crate::redraw::{draw_again, redraw};
use crate::sample_text::Sample;
use crate::source::Parse;
use crate::state::{Host, Side, State, Then, View};

/// The page's state and the way to change it.
///
/// One signal holds all of it, one function changes it and one node of the reactive graph draws it. Each
/// further type of signal, node or closure would add a kilobyte to the page.
#[derive(Debug, Clone, Copy)]
pub struct Workspace(&'static Page);

/// It lives as long as the page: nothing owns it and nothing ends it.
#[derive(Debug)]
struct Page {
    state: ArcRwSignal<State>,
    /// Every file that was opened, by its number.
    files: RefCell<Vec<File>>,
    reader: FileReader,
    desk: Desk,
    languages: Languages,
    /// The one that it was told last.
    kept_language: Cell<Lang>,
    /// The draft that the box was filled with last.
    filled: Cell<Option<u32>>,
    /// Whether only what is in sight, or one side of a choice, is drawn as it is now.
    rest_waits: Cell<bool>,
    /// The side that the choice which is drawn next shows on later.
    side_waits: Cell<Option<Side>>,
    /// Whether something is pointed at that is not yet drawn so.
    pointing_waits: Cell<bool>,
}

/// So many files are taken at once.
const MOST_FILES: usize = 5000;

/// How long typing must pause before the text is read again, in milliseconds.
const PAUSE: i32 = 180;

/// Two frames: what no reader waits for, and what takes the browser longer than all that is seen, comes when
/// that is painted. In milliseconds.
const AFTERWARDS: i32 = 35;

impl Workspace {
    /// A page that says its own words in `lang`, which were learnt, and in others where the reader chooses so.
    pub fn new(
        parse: Parse,
        reader: FileReader,
        desk: Desk,
        lang: Lang,
        languages: Languages,
        samples: Vec<Sample>,
    ) -> Self {
        let mut state = State::new(parse, lang, samples);
        state.host = Host::Page;
        let state = ArcRwSignal::new(state);
        Self(Box::leak(Box::new(Page {
            state,
            files: RefCell::default(),
            reader,
            desk,
            languages,
            kept_language: Cell::new(lang),
            filled: Cell::new(None),
            rest_waits: Cell::new(false),
            side_waits: Cell::new(None),
            pointing_waits: Cell::new(false),
        })))
    }

    /// Shows the page in `root`, now and whenever something has changed, and listens to the reader. `in_sight`
    /// tells which parts of the sheet are in sight, a bit each from its head on; the others are drawn once these
    /// are painted.
    pub fn show_in(self, root: &web_sys::Element, in_sight: fn() -> i32) {
        let Some(drawing) = Drawing::new(root) else { return };
        listen(self, &drawing);
        // The turns of the state, and of the desk, that the browser and the desk were told of last.
        let (told, turned, many_turned) = (Cell::new(None), Cell::new(0), Cell::new(0));
        let kept = RefCell::new(drawn::Kept::default());
        redraw(self.0.state.clone(), move |state| {
            let is_turn = told.replace(Some(state.turns)) != Some(state.turns);
            // The desk takes the place of all sections at once.
            let rest_waits = is_turn && state.view == View::Reading && state.desk.is_none();
            let waits = self.0.side_waits.take();
            self.0.rest_waits.set(rest_waits || waits.is_some());
            self.0.pointing_waits.set(false);
            let in_sight = if rest_waits { in_sight() } else { drawn::ALL };
            let page = drawn::page(state, kept.borrow_mut().where_waits(waits), in_sight);
            drawing.show(page);
            if is_turn {
                self.put_off(Then::Draw, AFTERWARDS);
            }
            if state.view != View::Reading || state.editing {
                self.fill_box(state);
            }
            if turned.replace(state.desk_turns) != state.desk_turns {
                self.show_desk(state);
            }
            if many_turned.replace(state.many.turns) != state.many.turns && state.view == View::Many
            {
                (self.0.desk.show_many)(state.many.view, state.lang);
            }
        });
    }

    /// Puts the draft into the box, where it is another one than before.
    fn fill_box(self, state: &State) {
        if self.0.filled.replace(Some(state.drafts)) != Some(state.drafts) {
            page::fill_box(&state.draft);
        }
    }

    /// Gives the browser what is not seen: the text in the box behind the notice, the page's language and title,
    /// the language in the address.
    fn tell(self) {
        self.0.state.with_untracked(|state| {
            self.fill_box(state);
            page::set_title(state);
            if self.0.kept_language.replace(state.lang) != state.lang {
                page::set_language(state.lang);
                (self.0.languages.keep)(state.lang);
            }
        });
    }

    fn put_off(self, then: Then, milliseconds: i32) {
        let go = Closure::once_into_js(move || self.go(then));
        set_timeout(go.unchecked_ref(), milliseconds);
    }

    /// Does what was put off; goes to something, for which what waits is drawn.
    fn go(self, then: Then) {
        let Page { rest_waits, pointing_waits, .. } = self.0;
        let waits = match then {
            Then::AwaitPause(drafts) => return self.perform(&Action::Pause(drafts)),
            Then::DrawLater => pointing_waits,
            _ => rest_waits,
        };
        if matches!(then, Then::Draw) {
            self.tell();
        }
        if waits.get() {
            draw_again();
        }
        move_to(then);
    }

    /// The desk shows itself, in the place that the page keeps for it.
    fn show_desk(self, state: &State) {
        let (desk, source) = (self.0.desk, &state.parsed.source);
        match state.desk {
            Some(view) => (desk.show)(&view.name(), source, state.lang),
            None => (desk.close)(),
        }
        (desk.keep)(source);
        if state.view == View::Reading {
            (desk.judge)(source, state.lang);
        }
    }

    /// Takes what the desk tells.
    pub fn hear_desk(self, event: DeskEvent) {
        self.take(Arrival::Desk(event));
    }

    /// Opens files; what the reader had stays until one of them has been read.
    pub fn open_files(self, mut files: Vec<File>) {
        let are_all = files.len() <= MOST_FILES;
        files.truncate(MOST_FILES);
        let names = files.iter().map(File::name).collect();
        let first = count(&self.0.files.borrow());
        let end = first.saturating_add(count(&files));
        self.0.files.borrow_mut().extend(files);
        self.take(Arrival::Files(first, names));
        if !are_all {
            self.take(Arrival::MoreFiles);
        }
        for id in first..end {
            self.read_file(id, None);
        }
    }

    /// The name of a file whose text goes to the desk, which holds many, and not to the page.
    pub fn name_for_many(self, id: u32) -> Option<String> {
        self.0.state.with_untracked(|state| state.batch.name_for_many(id).map(str::to_owned))
    }

    /// Takes what is heard of a file.
    pub fn hear_file(self, id: u32, event: FileEvent) {
        self.take(Arrival::File(id, event));
    }

    fn read_file(self, id: u32, password: Option<&str>) {
        let place = usize::try_from(id).ok();
        if let Some(file) = place.and_then(|place| self.0.files.borrow().get(place).cloned()) {
            (self.0.reader.read)(id, &file, password);
        }
    }

    /// Opens a sample by its place in the list, once its text has come.
    pub fn open_sample(self, index: usize) {
        self.perform(&Action::OpenSample(index));
    }

    /// Takes the text of a sample; `None` where it could not be loaded.
    pub fn sample_came(self, index: usize, text: Option<String>) {
        self.take(Arrival::Sample(index, text));
    }

    /// Whether a text may take the place of what stands in the box at once.
    pub(crate) fn may_replace_draft(self, text: &str) -> bool {
        self.0.state.with_untracked(|state| state.may_replace_draft(text))
    }

    /// Takes the words of a language; `None` where they could not be loaded.
    pub fn words_came(self, lang: Lang, words: Option<String>) {
        let are_here = words.is_some();
        if let Some(words) = words {
            learn(lang, words);
        }
        self.take(Arrival::Words(lang, are_here));
    }

    /// Takes the rules and the advice in a language, and shows them where they are due.
    pub fn advice_came(self, lang: Lang, words: Option<String>) {
        if let Some(words) = words {
            learn_advice(lang, words);
            self.take(Arrival::Advice);
        }
    }

    /// Takes what now stands in the box.
    pub fn type_text(self, text: String) {
        self.take(Arrival::Typed(text));
    }

    /// Opens a text that was kept, with the values that the reader held against it.
    pub fn restore(self, text: String, corrections: String) {
        self.take(Arrival::Kept(text, corrections));
    }

    /// Puts the focus into the box, as it was in the shell.
    pub fn focus_box(self) {
        page::focus_box();
    }

    pub(crate) fn perform(self, action: &Action) {
        // Taken before the page is drawn anew, and its field with it.
        let password = match action {
            Action::UnlockFile(id) => page::password(*id),
            _ => None,
        };
        let then = self.change(|state| match action {
            Action::Speak(lang) if !is_learnt(*lang) => state.perform(&Action::AwaitWords(*lang)),
            action => state.perform(action),
        });
        self.follow(then, password.as_deref());
    }

    pub(crate) fn take(self, arrival: Arrival) {
        let then = self.change(|state| state.take(arrival));
        self.follow(then, None);
    }

    fn change(self, change: impl FnOnce(&mut State) -> Then) -> Then {
        let then = self.0.state.try_maybe_update(|state| {
            let then = change(state);
            self.0.side_waits.set(then.other_side());
            (!matches!(then, Then::Stay | Then::DrawLater), then)
        });
        then.unwrap_or(Then::Stay)
    }

    fn follow(self, then: Then, password: Option<&str>) {
        match then {
            Then::Stay | Then::Draw => {}
            // The pointer passes many values on its way, and is over one that is chosen, which nothing may hold up.
            Then::DrawLater => {
                if !self.0.pointing_waits.replace(true) {
                    self.put_off(then, AFTERWARDS);
                }
            }
            Then::AwaitPause(_) => self.put_off(then, PAUSE),
            Then::AskForWords(lang) => (self.0.languages.ask)(lang),
            Then::ReadFile(id) => self.read_file(id, password),
            Then::FocusDesk => (self.0.desk.focus)(),
            Then::Save(format) => self.0.state.with_untracked(|state| {
                (self.0.desk.save)(format, &state.parsed.source, state.lang);
            }),
            Then::Take => {
                self.0.state.with_untracked(|state| (self.0.desk.take)(&state.parsed.source));
            }
            Then::StopFiles(first, end) | Then::LeaveFiles(first, end) => {
                (first..end).for_each(self.0.reader.stop);
                if matches!(then, Then::LeaveFiles(..)) {
                    page::focus_arrival();
                }
            }
            Then::ReadFiles(first, end) => {
                for id in first..end {
                    let waits = self.0.state.with_untracked(|state| state.batch.waits(id));
                    if waits {
                        self.read_file(id, None);
                    }
                }
            }
            Then::Arrive => page::focus_arrival(),
            Then::ScrollToValue(_) | Then::ScrollToWords(_) => self.put_off(then, AFTERWARDS),
            _ => self.go(then),
        }
    }
}

fn count(files: &[File]) -> u32 {
    u32::try_from(files.len()).unwrap_or(u32::MAX)
}

fn move_to(then: Then) {
    let Some(root) = page::whole() else { return };
    match then {
        Then::FocusBox => page::focus_box(),
        Then::SelectBox => page::select_box(),
        Then::FocusValue(key) => page::focus_value(&root, key),
        Then::ScrollToValue(key) => page::scroll_to_value(&root, key),
        Then::ScrollToWords(span) if page::is_wide() => page::scroll_to_words(&root, span),
        Then::ShowWords(span) if page::is_wide() => page::scroll_to_words(&root, span),
        Then::FocusWords(span) | Then::ShowWords(span) => page::focus_words(&root, span),
        Then::FocusCommand(view) => page::focus_command(view),
        Then::FocusEdit => page::focus_edit(),
        _ => {}
    }
}
