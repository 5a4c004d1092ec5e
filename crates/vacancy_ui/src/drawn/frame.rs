//! The frame of the page: what stands around the sheet and the notice.

use vacancy_messages::{fact_in_sentence, help};
use vacancy_model::{Code, FactId, Lang};

use super::Element;
use super::desk::place_of_many;
use super::files::{files, outcome};
use super::kept::Kept;
use crate::action::Action;
use crate::messages::{Messages, messages, reader_messages};
use crate::state::{State, Status, TABLE, View};

/// The key that chooses an element: `www/keys.js` presses it.
const KEY: &str = "aria-keyshortcuts";

/// The whole page.
///
/// The box for the text is one element throughout: the layout moves it, so that focus, selection and
/// the history of typing stay. Of the sections of the sheet those whose bits are set are in sight; what is not
/// waits. Of `ALL` nothing does.
pub(crate) fn page(state: &State, kept: &mut Kept, in_sight: i32) -> Element {
    let messages = messages(state.lang);
    let is_many = state.view == View::Many;
    let main = Element::of("main", "vn-main")
        .hidden(is_many)
        .with(facts(state, kept, messages, in_sight))
        .with(notice_pane(state, kept, messages, in_sight))
        .with(samples(state, messages));
    let class = match state.view {
        View::Reading => "vn-app vn-app--reading",
        View::Many => "vn-app vn-app--many",
        View::Start | View::NotANotice => "vn-app",
    };
    let page = Element::of("div", class)
        .with(header(state, messages))
        .with(status_line(state, messages))
        .with(files(&state.batch, messages))
        .with(main)
        .with(Element::of("main", "vn-many").hidden(!is_many).with(place_of_many()))
        .with(drop_zone(state, messages));
    Element::new("div").with(page)
}

/// The name of the page, the way to a new notice and back, the theme, the shortcuts, the language.
fn header(state: &State, messages: &Messages) -> Element {
    let (is_at_start, is_many) = (state.view == View::Start, state.view == View::Many);
    let has_nothing = state.parsed.source.is_blank();
    Element::of("header", "vn-header")
        .with(Element::of("p", "vn-header__name").text("Vacancy Lens"))
        .with(
            Element::button("vn-button", messages.new_notice(), Action::StartOver)
                .attribute(KEY, "n")
                .hidden(is_at_start),
        )
        .with(
            Element::button("vn-button", messages.back_to_notice(), Action::GoBack)
                .attribute(KEY, "b")
                .hidden(!(is_at_start || is_many) || has_nothing),
        )
        .with(
            Element::button("vn-button", messages.back_to_table(), Action::ShowMany(TABLE))
                .attribute(KEY, "t")
                .hidden(!state.many.holds_any || is_many),
        )
        // Shown where something is kept: the page's head knows, from `www/early.js`.
        .with(Element::button(
            "vn-button vn-kept",
            messages.shell().library(),
            Action::ShowMany("library"),
        ))
        .with(outside("data-turns", "theme", "d", messages.shell().dark()))
        .with(outside("data-shows", "shortcuts", "?", messages.shell().shortcuts()))
        .with(switch("vn-switch", messages.page_language(), state.lang, Action::Speak))
}

/// A button that the page's own scripts answer, whatever the state: `www/early.js` and `www/keys.js`.
fn outside(does: &'static str, what: &str, key: &str, text: &str) -> Element {
    Element::of("button", "vn-switch__choice")
        .attributes(&[("type", "button"), (does, what), (KEY, key)])
        .text(text)
}

/// A choice between the languages.
pub(super) fn switch(
    class: &str,
    label: &str,
    chosen: Lang,
    action: fn(Lang) -> Action,
) -> Element {
    let choice = |lang: Lang| {
        let is_chosen = if lang == chosen { "true" } else { "false" };
        Element::button("vn-switch__choice", lang.own_name(), action(lang))
            .lang(Some(lang))
            .attribute("aria-pressed", is_chosen)
    };
    Element::of("div", class)
        .attributes(&[("role", "group"), ("aria-label", label)])
        .with_all(Lang::ALL.map(choice))
}

/// The one place where the page speaks up by itself.
fn status_line(state: &State, messages: &Messages) -> Element {
    let is_shown = !matches!(state.status, None | Some(Status::Opened | Status::FilesDone));
    let class = if is_shown { "vn-status vn-status--shown" } else { "vn-status" };
    let text = state.status.as_ref().map(|status| status_text(status, state, messages));
    let line = Element::of("p", class).attribute("role", "status").text(&text.unwrap_or_default());
    match state.status {
        Some(Status::Undone) => {
            let redo = reader_messages(messages.lang).redo();
            line.text(" ").with(Element::button("vn-link", redo, Action::Redo))
        }
        _ => line,
    }
}

fn status_text(status: &Status, state: &State, messages: &Messages) -> String {
    let text = match status {
        Status::Opened if state.view == View::Reading => {
            let title = state.parsed.title(messages.lang).unwrap_or_default();
            return messages.now_shown(title, state.parsed.notice.diagnostics.len());
        }
        Status::FilesDone => return outcome(&state.batch, messages),
        Status::Opened => messages.not_a_notice(),
        Status::TextCut => messages.text_cut(),
        Status::FilesCut => messages.files_cut(),
        Status::SampleFailed => messages.sample_failed(),
        Status::WordsFailed => messages.words_failed(),
        Status::DeskFailed => messages.desk_failed(),
        Status::Undone => reader_messages(messages.lang).undone(),
    };
    text.to_owned()
}

fn facts(state: &State, kept: &mut Kept, messages: &Messages, in_sight: i32) -> Element {
    let facts = Element::of("section", "vn-sheet").attribute("aria-label", messages.sheet());
    if state.view != View::Reading {
        kept.put_sheet_away();
    }
    facts.with(match state.view {
        View::Start | View::Many => Element::of("h1", "vn-intro").text(messages.shell().purpose()),
        View::NotANotice => not_a_notice(state, messages),
        View::Reading => kept.sheet(state, messages, in_sight),
    })
}

/// What is said of a text that is no notice: what was found in it, and what to do.
pub(super) fn not_a_notice(state: &State, messages: &Messages) -> Element {
    let notice = &state.parsed.notice;
    let mut names = String::new();
    for &id in FactId::ALL {
        if notice.facts.view(id).is_some() {
            names.push_str(if names.is_empty() { "" } else { ", " });
            names.push_str(&fact_in_sentence(id, messages.lang));
        }
    }
    let found =
        if names.is_empty() { messages.found_nothing().to_owned() } else { messages.found(&names) };
    let code = notice.diagnostics.iter().find(|found| found.code == Code::NotANotice);
    let advice = code.map_or("", |code| help(code, messages.lang));
    Element::of("div", "vn-lost")
        .with(arrival("vn-intro").text(messages.not_a_notice()))
        .with(Element::new("p").text(&found))
        .with(Element::new("p").text(advice))
}

/// The heading at which a reader of a new view begins.
pub(super) fn arrival(class: &str) -> Element {
    Element::of("h1", class).attributes(&[("data-arrival", ""), ("tabindex", "-1")])
}

/// The notice itself: its text to be read with its marks, or to be written.
fn notice_pane(state: &State, kept: &mut Kept, messages: &Messages, in_sight: i32) -> Element {
    let is_reading = state.view == View::Reading;
    let shows_marks = is_reading && !state.editing;
    let toggle = if state.editing { messages.show_marks() } else { messages.edit_text() };
    let head = Element::of("div", "vn-part__head vn-notice__head")
        .hidden(!is_reading)
        .with(Element::of("h2", "vn-part__heading").text(messages.the_notice()))
        .with(dim_switch(state, messages).hidden(!shows_marks || !state.parsed.has_own_words()))
        .with(Element::button("vn-link", toggle, Action::ToggleEditing).attribute(KEY, "e"));
    let write = Element::of("div", "vn-notice__write")
        .hidden(shows_marks)
        .with(paste_box(messages))
        .with(file_picker(messages).hidden(is_reading));
    let pane = Element::of("section", "vn-notice")
        .attribute("aria-label", messages.the_notice())
        .with(head)
        .with(write);
    if !shows_marks {
        kept.put_notice_away();
        return pane;
    }
    let mut text = kept.notice(state, messages, in_sight);
    if state.dims_standard {
        text.add_class(" vn-source--dim");
    }
    pane.with(text)
}

/// Whether what other notices say too stands back.
fn dim_switch(state: &State, messages: &Messages) -> Element {
    let is_on = if state.dims_standard { "true" } else { "false" };
    Element::button(
        "vn-switch__choice",
        reader_messages(messages.lang).dim_standard(),
        Action::ToggleDim,
    )
    .attribute("aria-pressed", is_on)
}

/// The box for the notice's text.
fn paste_box(messages: &Messages) -> Element {
    let text = Element::of("textarea", "vn-box__text").attributes(&[
        ("rows", "10"),
        ("spellcheck", "false"),
        ("autocomplete", "off"),
        (KEY, "n"),
    ]);
    Element::of("label", "vn-box")
        .with(Element::of("span", "vn-box__label").text(messages.shell().box_label()))
        .with(text)
}

/// The button that opens files.
///
/// It takes any file: one that cannot be read is refused by name with the reason, which a file that
/// cannot be picked never is.
fn file_picker(messages: &Messages) -> Element {
    let button = Element::of("label", "vn-button vn-picker__button")
        .with(Element::new("span").text(messages.shell().choose_file()))
        .with(Element::of("input", "vn-unseen").attributes(&[("type", "file"), ("multiple", "")]));
    let folder = Element::of("label", "vn-button vn-picker__button vn-picker__folder")
        .with(Element::new("span").text(messages.shell().choose_folder()))
        .with(
            Element::of("input", "vn-unseen")
                .attributes(&[("type", "file"), ("webkitdirectory", "")]),
        );
    Element::of("p", "vn-picker")
        .with(button)
        .text(" ")
        .with(folder)
        .text(" ")
        .with(Element::new("span").text(messages.shell().file_hint()))
}

/// Notices that were published, one click each, and what becomes of what the reader gives; empty while a notice
/// is read.
fn samples(state: &State, messages: &Messages) -> Element {
    let samples = Element::of("section", "vn-samples");
    if state.view == View::Reading {
        return samples.hidden(true);
    }
    let mut items = Vec::new();
    for (index, sample) in state.samples.iter().enumerate() {
        let title = messages.sample(index);
        items.push(
            Element::of("li", "vn-samples__item")
                .with(Element::button("vn-link", title, Action::OpenSample(index)))
                .text(" ")
                .with(Element::of("span", "vn-samples__number").text(sample.number)),
        );
    }
    let heading = Element::of("h2", "vn-samples__heading").attribute("id", "samples");
    samples
        .attribute("aria-labelledby", "samples")
        .with(heading.text(messages.shell().samples()))
        .with(Element::of("ul", "vn-samples__list").with_all(items))
        .with(Element::of("p", "vn-privacy").text(messages.shell().privacy()))
}

/// Says, while files are over the page, that they may be dropped.
fn drop_zone(state: &State, messages: &Messages) -> Element {
    let class = if state.dragged > 0 { "vn-drop vn-drop--over" } else { "vn-drop" };
    Element::of("div", class)
        .attribute("aria-hidden", "true")
        .with(Element::of("p", "vn-drop__text").text(messages.drop_here()))
}
