//! The readers of files, which run apart from the page: see `www/reader/reader.js`.

use vacancy_ui::{FileEvent, FileReader, PackedDocument, Reason, Workspace};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::File;
use web_sys::js_sys::{Array, Function, Uint32Array};

use crate::desk;

#[wasm_bindgen]
extern "C" {
    /// Hears the number of a file, the name of an event, and what there is to say of it.
    #[wasm_bindgen(js_namespace = vacancyFiles, js_name = listen)]
    fn listen_to(tell: &Function);

    #[wasm_bindgen(js_namespace = vacancyFiles)]
    fn read(id: u32, file: &File, password: Option<&str>);

    #[wasm_bindgen(js_namespace = vacancyFiles)]
    fn stop(id: u32);
}

pub(crate) const READER: FileReader = FileReader { read, stop };

/// Passes on to the page whatever is told of a file, as long as the page lives.
pub(crate) fn listen(workspace: Workspace) {
    let tell = move |id: u32, name: String, parts: Array| {
        let for_many = if name == "document" { workspace.name_for_many(id) } else { None };
        let event = match for_many {
            Some(name) => {
                desk::take_file(&name, &parts);
                FileEvent::Taken
            }
            None => event(&name, &parts),
        };
        workspace.hear_file(id, event);
    };
    let tell = Closure::<dyn Fn(u32, String, Array)>::new(tell).into_js_value();
    listen_to(tell.unchecked_ref());
}

fn event(name: &str, parts: &Array) -> FileEvent {
    match name {
        "bytes" => FileEvent::Bytes(number(&parts.get(0)) / 1000, number(&parts.get(1)) / 1000),
        "pages" => FileEvent::Pages(number(&parts.get(0)), number(&parts.get(1))),
        "document" => FileEvent::Read(packed(parts)),
        name => FileEvent::Stopped(reason(name, parts)),
    }
}

/// A document of a text, numbers and targets.
pub(crate) fn packed(parts: &Array) -> PackedDocument {
    PackedDocument {
        text: text(&parts.get(0)),
        numbers: parts.get(1).unchecked_ref::<Uint32Array>().to_vec(),
        targets: parts.get(2).unchecked_ref::<Array>().iter().map(|it| text(&it)).collect(),
    }
}

fn reason(name: &str, parts: &Array) -> Reason {
    let (english, french) = (text(&parts.get(0)), text(&parts.get(1)));
    match name {
        "refused" => Reason::Refused { english, french },
        "locked" => Reason::Locked { english, french },
        "unreadable" => Reason::Unreadable,
        "too-slow" => Reason::TooSlow,
        "unavailable" => Reason::Unavailable,
        _ => Reason::Failed,
    }
}

fn text(value: &JsValue) -> String {
    value.as_string().unwrap_or_default()
}

/// A count; a file has fewer bytes than this holds.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates")]
fn number(value: &JsValue) -> u32 {
    value.as_f64().unwrap_or_default() as u32
}
