//! The static shell that paints before the app has arrived, and what a reader did in it meanwhile.

use vacancy_ui::Workspace;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, File, HtmlInputElement, HtmlTextAreaElement};

use crate::samples;

#[wasm_bindgen]
extern "C" {
    /// What the reader held against the text that `www/draft.js` has put into the box.
    #[wasm_bindgen(js_namespace = vacancyDraft)]
    fn corrections() -> String;
}

/// What was done before the app was there.
#[derive(Debug)]
pub(crate) struct Before {
    text: String,
    files: Vec<File>,
    /// The number of a sample that was clicked.
    sample: Option<String>,
    has_focus: bool,
}

/// Empties the shell for the app and keeps what the reader did in it.
pub(crate) fn take_over(root: &Element) -> Before {
    let text = find::<HtmlTextAreaElement>(root, "textarea");
    let files = ["input", "input[webkitdirectory]"].into_iter().find_map(|selector| {
        let files = find::<HtmlInputElement>(root, selector)?.files()?;
        (files.length() > 0).then_some(files)
    });
    let focused = root.owner_document().and_then(|document| document.active_element());
    let before = Before {
        has_focus: text.as_ref().is_some_and(|text| focused.as_ref() == Some(text.as_ref())),
        text: text.map(|text| text.value()).unwrap_or_default(),
        files: files
            .map(|files| (0..files.length()).filter_map(|at| files.get(at)).collect())
            .unwrap_or_default(),
        sample: root.get_attribute("data-sample"),
    };
    root.set_inner_html("");
    before
}

impl Before {
    pub(crate) fn hand_over(self, workspace: Workspace) {
        let sample = self.sample.and_then(|number| samples::place(&number));
        if !self.files.is_empty() {
            workspace.open_files(self.files);
        } else if let Some(sample) = sample {
            workspace.open_sample(sample);
        } else if !self.text.is_empty() {
            match corrections() {
                held if held.is_empty() => workspace.type_text(self.text),
                held => workspace.restore(self.text, held),
            }
        }
        if self.has_focus {
            workspace.focus_box();
        }
    }
}

fn find<T: JsCast>(root: &Element, selector: &str) -> Option<T> {
    root.query_selector(selector).ok().flatten()?.dyn_into().ok()
}
