//! The views of a notice for the element `<vacancy-notice>`.
//!
//! The element itself is JavaScript (`www/widget`), because only JavaScript can extend `HTMLElement`: it
//! finds what to read, and mounts one [`Views`] in its shadow root. One module serves all elements of a
//! page. It holds the parser, the sheet and the drawing; the page's box, its lists and its samples stay out.

use vacancy_export::to_json_utf16;
use vacancy_model::{Lang, Notice};
use vacancy_text::{Document, PackedDocument, Parts};
use vacancy_ui::{Embedded, Source};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, Event};

/// A small allocator: a fifth of the code of Rust's own.
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// The views of one notice, mounted in an element. `free` ends them; what they drew stays in the root.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Views(Embedded);

#[wasm_bindgen]
impl Views {
    /// Takes the words of a language, for all views, and its advice, which may come after views are shown: those that
    /// came first stay. Views are mounted and updated in languages that were learnt. `name`: `fr`, or `fr-advice`.
    pub fn learn(name: &str, words: String) {
        let learn =
            if name.ends_with("-advice") { vacancy_ui::learn_advice } else { vacancy_ui::learn };
        learn(language(name), words);
    }

    /// Mounts views in `root`, with nothing to show yet; `undefined` where the browser makes no elements.
    /// `shown`: see [`update`](Self::update).
    pub fn mount(root: &Element, shown: &str) -> Option<Self> {
        Embedded::new(root, parse, language(shown), shown).map(Self)
    }

    /// Reads a document and shows it; whether it is a notice, `undefined` where its parts do not belong together.
    /// `numbers`: see [`PackedDocument`]; `targets`: an address a line. What stands in a page has no name.
    pub fn read(
        &self,
        text: String,
        numbers: Vec<u32>,
        targets: &str,
        name: Option<String>,
    ) -> Option<bool> {
        let targets = Parts::of(targets, b'\n').map(str::to_owned).collect();
        self.0.read(Source::of_file(PackedDocument { text, numbers, targets }, name)?);
        Some(self.0.is_notice())
    }

    /// Shows in another way: `shown` is a language and then the ids of the parts to show, with blanks between.
    pub fn update(&self, shown: &str) {
        self.0.show_in(language(shown), shown);
    }

    /// Does what an event on the root asks for.
    pub fn answer(&self, event: &Event) {
        self.0.answer(event);
    }

    /// What was read last, as JSON, with offsets in UTF-16.
    pub fn notice(&self) -> String {
        self.0.say(to_json_utf16)
    }
}

/// The language that is named first; no part has such a name.
fn language(shown: &str) -> Lang {
    shown.get(..2).and_then(Lang::named).unwrap_or(Lang::En)
}

fn parse(source: &Source) -> Notice {
    match &source.file {
        Some(file) => vacancy_parser::parse_document(&file.document),
        None => vacancy_parser::parse_document(&Document::new(source.text.clone(), source.format)),
    }
}
