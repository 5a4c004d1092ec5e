//! The few things asked of the browser's page: what is in sight, and where the focus is. What is looked for
//! is looked for below a root: the page, or an element in somebody else's.

use vacancy_model::Lang;
use vacancy_text::{Span, decimal};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement, ScrollBehavior,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};

use crate::browser;
use crate::desk::DeskView;
use crate::mark::Key;
use crate::messages::messages;
use crate::source::with_line_feeds;
use crate::state::{State, View};

/// From here on sheet and notice stand side by side; the style sheet has the same figure.
const WIDE: &str = "(min-width: 60rem)";

/// Where a notice is pasted or typed.
const BOX: &str = ".vn-box__text";

pub(crate) fn is_wide() -> bool {
    browser::match_media(WIDE).matches()
}

/// The value's place in the page's markup.
pub(crate) fn anchor(key: Key) -> String {
    match key {
        Key::Fact(id) => id.as_kebab().to_owned(),
        Key::Part(id, part) => [id.as_kebab(), ".", part].concat(),
        Key::Item(span) => [&*decimal(span.start()), "-", &decimal(span.end())].concat(),
        Key::Own(span) => ["own-", &decimal(span.start())].concat(),
        Key::Diagnostic(index) => ["check-", &decimal(index as u64)].concat(),
    }
}

/// Tells the browser in which language the page now is: it then works out the style of every element anew.
pub(crate) fn set_language(lang: Lang) {
    if let Some(root) = whole() {
        let _ = root.set_attribute("lang", lang.as_str());
    }
}

/// Tells the browser what the page is now about.
pub(crate) fn set_title(state: &State) {
    let mut title = String::new();
    if let (View::Reading, Some(of_notice)) = (state.view, state.parsed.title(state.lang)) {
        title.push_str(of_notice);
        title.push_str(" – ");
    }
    if state.view == View::Many {
        title.push_str(messages(state.lang).many());
        title.push_str(" – ");
    }
    title.push_str("Vacancy Lens");
    let document = whole().and_then(|root| root.owner_document());
    if let Some(document) = document.filter(|document| document.title() != title) {
        document.set_title(&title);
    }
}

/// Puts a text into the box, but only where another one stands there: setting it moves the caret to
/// the end.
pub(crate) fn fill_box(draft: &str) {
    let Some(text_box) = text_box() else { return };
    let stands = text_box.value();
    // Browsers keep every end of line as a line feed.
    if stands != draft && stands != with_line_feeds(draft) {
        text_box.set_value(draft);
    }
}

/// Puts the focus where a reader of the view begins: its heading, or the box.
pub(crate) fn focus_arrival() {
    focus(browser::find("main:not([hidden]) :is(:not([hidden])>h1[tabindex],.vn-box__text)"));
}

/// Puts the focus into the box.
pub(crate) fn focus_box() {
    focus(browser::find(BOX));
}

/// The same, with all its text selected, ready to be replaced.
pub(crate) fn select_box() {
    focus_box();
    if let Some(text_box) = text_box() {
        text_box.select();
    }
}

/// What stands in the field for the password of a file.
pub(crate) fn password(id: u32) -> Option<String> {
    let field = browser::find(&["[data-password=\"", &decimal(id), "\"]"].concat())?;
    Some(field.dyn_into::<HtmlInputElement>().ok()?.value())
}

/// Puts the focus on the command that opens a view of the desk.
pub(crate) fn focus_command(view: DeskView) {
    focus(browser::find(&command(view)));
}

/// Puts the focus on the command that edits the text.
pub(crate) fn focus_edit() {
    focus(browser::find("[aria-keyshortcuts=e]"));
}

fn command(view: DeskView) -> String {
    ["[data-desk=\"", &view.name(), "\"]"].concat()
}

/// What holds the whole page.
pub(crate) fn whole() -> Option<Element> {
    browser::find(":root")
}

pub(crate) fn scroll_to_value(root: &Element, key: Key) {
    scroll_to(find_value(root, key).as_ref());
}

pub(crate) fn focus_value(root: &Element, key: Key) {
    focus(find_value(root, key).or_else(|| match key {
        // Where there is no value any more, one can be added.
        Key::Fact(id) => find_in(root, &command(DeskView::Correct(id))),
        _ => None,
    }));
}

pub(crate) fn scroll_to_words(root: &Element, span: Span) {
    scroll_to(find_in(root, &words_selector(span)).as_ref());
}

pub(crate) fn focus_words(root: &Element, span: Span) {
    scroll_to_words(root, span);
    focus(find_in(root, &words_selector(span)));
}

/// Goes to a part of the sheet by its id, which is the root's own.
pub(crate) fn focus_part(root: &Element, id: &str) {
    let part = find_in(root, &["[id=\"", id, "\"]"].concat());
    scroll_to(part.as_ref());
    focus(part);
}

/// Unfolds the text of the notice.
pub(crate) fn open_folds(root: &Element) {
    if let Some(fold) = find_in(root, "details.vn-text") {
        let _ = fold.set_attribute("open", "");
    }
}

/// Where to go among the marks of the notice.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Step {
    First,
    Previous,
    Next,
    Last,
}

/// Moves the focus among the marks of the notice, from the one that heard the event.
pub(crate) fn focus_mark(root: &Element, step: Step, event: &Event) {
    let Ok(marks) = root.query_selector_all("[data-start]") else { return };
    let last = marks.length().saturating_sub(1);
    let focused = target(event);
    let at = (0..marks.length()).find(|index| marks.get(*index) == focused).unwrap_or(0);
    let to = match step {
        Step::First => 0,
        Step::Previous => at.saturating_sub(1),
        Step::Next => at.saturating_add(1).min(last),
        Step::Last => last,
    };
    focus(marks.get(to).map(JsCast::unchecked_into));
}

/// Lets the tab key stop, among the marks of the notice, at the one that has the focus.
pub(crate) fn stop_at(root: &Element, event: &Event) {
    let Some(focused) = target::<Element>(event) else { return };
    if let Some(before) = find_in(root, "[data-start][tabindex=\"0\"]") {
        let _ = before.set_attribute("tabindex", "-1");
    }
    let _ = focused.set_attribute("tabindex", "0");
}

/// The value of a key; of a part that the sheet does not show, that of its fact, and of a fact that it
/// shows part by part, the first part.
fn find_value(root: &Element, key: Key) -> Option<Element> {
    let of_key = |key| find_in(root, &["[data-key=\"", &anchor(key), "\"]"].concat());
    of_key(key).or_else(|| match key {
        Key::Part(id, _) => of_key(Key::Fact(id)),
        Key::Fact(id) => find_in(root, &["[data-key^=\"", id.as_kebab(), ".\"]"].concat()),
        _ => None,
    })
}

/// The element in which an event that the views answer happened.
pub(crate) fn target<T: JsCast>(event: &Event) -> Option<T> {
    event.target().map(JsCast::unchecked_into)
}

fn words_selector(span: Span) -> String {
    ["[data-start=\"", &decimal(span.start()), "\"]"].concat()
}

/// Whether an event happened to a field that takes text itself.
pub(crate) fn is_field(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    matches!(target.map(|it| it.tag_name()).as_deref(), Some("TEXTAREA" | "INPUT"))
}

/// Whether an event happened to the box while all its text was selected, if it has any.
pub(crate) fn is_all_selected(event: &Event) -> bool {
    let text_box = event.target().and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok());
    text_box.is_some_and(|it| {
        it.selection_start() == Ok(Some(0)) && it.selection_end() == Ok(Some(it.text_length()))
    })
}

fn text_box() -> Option<HtmlTextAreaElement> {
    browser::find(BOX)?.dyn_into().ok()
}

fn find_in(root: &Element, selector: &str) -> Option<Element> {
    root.query_selector(selector).ok().flatten()
}

fn focus(element: Option<Element>) {
    if let Some(element) = element {
        // Whatever can be found can take the focus, or passes it over.
        let _ = element.unchecked_ref::<HtmlElement>().focus();
    }
}

fn scroll_to(element: Option<&Element>) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Center);
    options.set_behavior(ScrollBehavior::Instant);
    if let Some(element) = element {
        // Out of a fold that is closed nothing can be scrolled to.
        if let Ok(Some(fold)) = element.closest("details") {
            let _ = fold.set_attribute("open", "");
        }
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
