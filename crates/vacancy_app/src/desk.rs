//! The desk, a program of its own beside the page: see `www/desk/desk.js`.

use vacancy_model::Lang;
use vacancy_ui::{Desk, DeskEvent, LONGEST_TEXT, Source, Span, Workspace};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use web_sys::js_sys::{Array, Uint32Array};

use crate::files;

#[wasm_bindgen]
extern "C" {
    /// Hears the name of an event, where chosen words begin and end, and what else there is to say.
    #[wasm_bindgen(js_namespace = vacancyDesk, js_name = listen)]
    fn listen_to(tell: &JsValue);

    #[wasm_bindgen(js_namespace = vacancyDesk, js_name = show)]
    fn show_in(view: &str, source: &Array, lang: &str);

    #[wasm_bindgen(js_namespace = vacancyDesk, js_name = take)]
    fn take_parts(source: &Array);

    #[wasm_bindgen(js_namespace = vacancyDesk, js_name = showMany)]
    fn show_many_in(view: &str, lang: &str);

    #[wasm_bindgen(js_namespace = vacancyDesk, js_name = save)]
    fn save_as(format: &str, source: &Array, lang: &str);

    /// Whether the reader has said anything of themselves, or of the notice where they keep some.
    #[wasm_bindgen(js_namespace = vacancyDesk, js_name = knowsReader)]
    fn knows_reader() -> bool;

    #[wasm_bindgen(js_namespace = vacancyDesk, js_name = judge)]
    fn judge_in(source: &Array, lang: &str);

    /// Keeps corrections of a text with the draft, where it is that.
    #[wasm_bindgen(js_namespace = vacancyDraft)]
    fn correct(corrections: &str, text: &str);

    #[wasm_bindgen(js_namespace = vacancyDesk)]
    fn focus();

    #[wasm_bindgen(js_namespace = vacancyDesk)]
    fn close();
}

pub(crate) const DESK: Desk = Desk { show, focus, close, take, show_many, save, judge, keep };

/// Passes on to the page whatever the desk tells, as long as the page lives.
pub(crate) fn listen(workspace: Workspace) {
    let tell = move |name: String, start: u32, end: u32, parts: Array| {
        let said = || parts.get(0).as_string().unwrap_or_default();
        workspace.hear_desk(match name.as_str() {
            "opened" => match opened(&parts) {
                Some(source) => DeskEvent::Opened(Box::new(source)),
                None => return,
            },
            "link" => DeskEvent::Asked("link"),
            "library" => DeskEvent::Asked("library"),
            "left" => DeskEvent::Left,
            "paste" => DeskEvent::Pasting,
            "here" => DeskEvent::Here,
            "closed" => DeskEvent::Closed,
            "chosen" => DeskEvent::Chosen(Span::new(start, end)),
            "corrected" => DeskEvent::Corrected(said()),
            "judged" => DeskEvent::Judged(said()),
            _ => DeskEvent::Unavailable,
        });
    };
    listen_to(&Closure::<dyn Fn(String, u32, u32, Array)>::new(tell).into_js_value());
}

fn show(view: &str, source: &Source, lang: Lang) {
    show_in(view, &parts(source), lang.as_str());
}

fn save(format: &'static str, source: &Source, lang: Lang) {
    save_as(format, &parts(source), lang.as_str());
}

fn take(source: &Source) {
    take_parts(&parts(source));
}

/// Gives the desk a file that was read: its name, and its text, numbers and targets as its reader gave
/// them, which the page has no need to look into.
pub(crate) fn take_file(name: &str, read: &Array) {
    let limit = JsValue::from(LONGEST_TEXT);
    take_parts(&Array::of5(
        &read.get(0),
        &JsValue::from_str(name),
        &limit,
        &read.get(1),
        &read.get(2),
    ));
}

fn show_many(view: &'static str, lang: Lang) {
    show_many_in(view, lang.as_str());
}

/// A notice that the desk holds, from the parts that it took.
fn opened(parts: &Array) -> Option<Source> {
    let document = [parts.get(0), parts.get(3), parts.get(4)].iter().collect();
    let source = Source::of_file(files::packed(&document), parts.get(1).as_string())?;
    Some(Source { corrections: parts.get(5).as_string().unwrap_or_default(), ..source })
}

/// Only where the reader has said something: the desk is loaded for it.
fn judge(source: &Source, lang: Lang) {
    if knows_reader() {
        judge_in(&parts(source), lang.as_str());
    }
}

fn keep(source: &Source) {
    correct(&source.corrections, &source.text);
}

/// What the desk reads the notice from, as the page did: text, name, how much of it is read, the
/// numbers and the targets of its document, and the reader's own values.
fn parts(source: &Source) -> Array {
    let name = source.name.as_deref().map_or(JsValue::NULL, JsValue::from_str);
    let packed = source.packed();
    let targets = Array::new();
    for target in &packed.targets {
        targets.push(&JsValue::from_str(target));
    }
    let numbers = Uint32Array::from(packed.numbers.as_slice());
    let parts = Array::of5(
        &JsValue::from_str(&packed.text),
        &name,
        &JsValue::from(LONGEST_TEXT),
        &numbers,
        &targets,
    );
    parts.push(&JsValue::from_str(&source.corrections));
    parts
}
