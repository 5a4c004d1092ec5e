//! The views of a notice for the element `<vacancy-notice>`.
//!
//! The element itself is JavaScript (`www/widget`), because only JavaScript can extend `HTMLElement`: it
//! finds what to read, and mounts one [`Views`] in its shadow root. One module serves all elements of a
//! page. It holds the parser, the sheet and the drawing; the page's box, its lists and its samples stay out.

use std::sync::Arc;

use vacancy_export::to_json;
use vacancy_model::{Lang, Notice};
use vacancy_parser::ParseOptions;
use vacancy_text::{Document, Format, Link, Span};
use vacancy_ui::{Embedded, LONGEST_TEXT, PackedDocument, Source};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, Event};

/// A fifth of the allocator that comes with Rust.
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// The views of one notice, mounted in an element. `free` ends them; what they drew stays in the root.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Views(Embedded);

#[wasm_bindgen]
impl Views {
    /// Takes the words of a language, for all views: those that came first stay. Views are mounted and updated in
    /// languages that were learnt.
    pub fn learn(lang: &str, words: String) {
        vacancy_ui::learn(language(lang), words);
    }

    /// Mounts views in `root`, with nothing to show yet; `undefined` where the browser makes no elements.
    /// `panels`: the ids of the parts to show, with blanks between.
    pub fn mount(root: &Element, lang: &str, panels: &str) -> Option<Self> {
        Embedded::new(root, parse, language(lang), panels).map(Self)
    }

    /// Reads a text and shows it; whether it is a notice. Its links lead to `targets`; `places` says where
    /// they begin and end, in bytes of UTF-8, in the order of the text.
    pub fn read(&self, text: String, places: &[u32], targets: Vec<String>) -> bool {
        if targets.is_empty() {
            self.0.read(Source::pasted(text));
            return self.0.is_notice();
        }
        let mut document = Document::new(text, Format::Text);
        for (place, target) in places.chunks_exact(2).zip(targets) {
            if let [start, end] = *place {
                // A place that is none in the text leads nowhere.
                let link = Link { span: Span::new(start, end), target: Some(target) };
                let _ = document.push_link(link);
            }
        }
        self.0.read(Source::from(&Arc::new(document)));
        self.0.is_notice()
    }

    /// Reads what the readers of files took from a file, and shows it; whether it is a notice,
    /// `undefined` for what no reader gave.
    #[wasm_bindgen(js_name = readFile)]
    pub fn read_file(
        &self,
        text: String,
        numbers: Vec<u32>,
        targets: Vec<String>,
        name: String,
    ) -> Option<bool> {
        let mut document = PackedDocument { text, numbers, targets }.unpack()?;
        document.name = Some(name);
        self.0.read(Source::from(&Arc::new(document)));
        Some(self.0.is_notice())
    }

    /// Shows other parts, and says its own words in another language.
    pub fn update(&self, lang: &str, panels: &str) {
        self.0.show_in(language(lang), panels);
    }

    /// Does what an event on the root asks for.
    pub fn answer(&self, event: &Event) {
        self.0.answer(event);
    }

    /// What was read last, as JSON, with offsets in UTF-16.
    pub fn notice(&self) -> String {
        to_json(&self.0.notice())
    }
}

fn language(tag: &str) -> Lang {
    if tag == Lang::Fr.as_str() { Lang::Fr } else { Lang::En }
}

fn parse(source: &Source) -> Notice {
    if let Some(document) = &source.document {
        return vacancy_parser::parse_document(document);
    }
    let options =
        ParseOptions { name: source.name.clone(), format: source.format, max_bytes: LONGEST_TEXT };
    vacancy_parser::parse(&source.text, &options)
}
