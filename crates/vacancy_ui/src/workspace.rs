use std::time::Duration;

use leptos::prelude::*;
use vacancy_model::Lang;
use web_sys::File;

use crate::action::{Action, Remark};
use crate::drawn::{self, Drawing};
use crate::file;
use crate::listen::listen;
use crate::page;
use crate::sample_text::Sample;
use crate::source::Parse;
use crate::state::{State, Then};

/// The page's state and the way to change it.
///
/// One signal holds all of it, one function changes it and one effect draws it. Each further type of
/// signal, effect or closure would add a kilobyte to the page.
#[derive(Debug, Clone, Copy)]
pub struct Workspace {
    state: RwSignal<State>,
    keep_language: fn(Lang),
}

/// How long typing must pause before the text is read again.
const PAUSE: Duration = Duration::from_millis(180);

impl Workspace {
    /// A page that says its own words in `lang`, and tells `keep_language` when the reader chooses
    /// another one.
    pub fn new(parse: Parse, lang: Lang, keep_language: fn(Lang), samples: Vec<Sample>) -> Self {
        Self { state: RwSignal::new(State::new(parse, lang, samples)), keep_language }
    }

    /// Shows the page in `root`, now and whenever something has changed, and listens to the reader.
    pub fn show_in(self, root: &web_sys::Element) {
        let Some(drawing) = Drawing::new(root) else { return };
        listen(self, &drawing);
        Effect::new(move |filled: Option<u32>| {
            self.state.with(|state| {
                drawing.show(drawn::page(state));
                page::announce(state);
                if filled != Some(state.drafts) {
                    page::fill_box(&state.draft);
                }
                state.drafts
            })
        });
    }

    /// Opens a file, or says why not; what the reader had stays.
    pub fn open_file(self, file: File, are_several: bool) {
        leptos::task::spawn_local(async move {
            self.perform(match file::open(&file).await {
                Err(refusal) => Action::Refuse(file.name(), refusal),
                Ok(opened) => {
                    let cut = opened.is_cut.then_some(Remark::TextCut);
                    let several = are_several.then_some(Remark::SeveralFiles);
                    Action::Open(opened.source, cut.or(several))
                }
            });
        });
    }

    /// Opens a sample by its place in the list, once its text has come.
    pub fn open_sample(self, index: usize) {
        self.perform(Action::OpenSample(index));
    }

    /// Takes the text of a sample; `None` where it could not be loaded.
    pub fn sample_came(self, index: usize, text: Option<String>) {
        self.perform(Action::SampleCame(index, text));
    }

    /// Takes what now stands in the box.
    pub fn type_text(self, text: String) {
        self.perform(Action::Type(text));
    }

    /// Puts the focus into the box, as it was in the shell.
    pub fn focus_box(self) {
        self.follow(Then::FocusBox);
    }

    pub(crate) fn perform(self, action: Action) {
        let then = self.state.try_maybe_update(|state| {
            let then = state.perform(action);
            (then != Then::Stay, then)
        });
        self.follow(then.unwrap_or(Then::Stay));
    }

    fn follow(self, then: Then) {
        match then {
            Then::Stay | Then::Draw => {}
            Then::AwaitPause(drafts) => {
                set_timeout(move || self.perform(Action::Pause(drafts)), PAUSE);
            }
            Then::KeepLanguage(lang) => (self.keep_language)(lang),
            // The effect draws before the next frame, and these look at what is drawn.
            _ => request_animation_frame(move || move_to(then)),
        }
    }
}

fn move_to(then: Then) {
    match then {
        Then::Arrive => page::focus_arrival(),
        Then::FocusBox => page::focus_box(),
        Then::SelectBox => page::select_box(),
        Then::FocusValue(key) => page::focus_value(key),
        Then::ScrollToValue(key) => page::scroll_to_value(key),
        Then::ScrollToWords(span) if page::is_wide() => page::scroll_to_words(span),
        Then::FocusWords(span) => page::focus_words(span),
        _ => {}
    }
}
