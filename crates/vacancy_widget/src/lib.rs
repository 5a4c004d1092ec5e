//! The views of a notice for the element `<vacancy-notice>`.
//!
//! The element itself is JavaScript (`www/widget`), because only JavaScript can extend `HTMLElement`: it
//! finds what to read, and mounts one [`Views`] in its shadow root. One module serves all elements of a
//! page. It holds the parser, the sheet and the drawing; the page's box, its lists and its samples stay out.

use vacancy_export::{JobPostingOptions, to_job_posting, to_json};
use vacancy_model::{Lang, Notice};
use vacancy_parser::ParseOptions;
use vacancy_ui::{Embedded, LONGEST_TEXT, PackedDocument, Source};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, Event};

/// The views of one notice, mounted in an element. `free` ends them; what they drew stays in the root.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Views(Embedded);

#[wasm_bindgen]
impl Views {
    /// Mounts views in `root`, with nothing to show yet; `undefined` where the browser makes no elements.
    /// `panels`: the ids of the parts to show, with blanks between.
    pub fn mount(root: &Element, lang: &str, panels: &str) -> Option<Self> {
        Embedded::new(root, parse, language(lang), panels).map(Self)
    }

    /// Reads a text and shows it; whether it is a notice.
    pub fn read(&self, text: String) -> bool {
        self.0.read(Source::pasted(text));
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
        self.0.read(Source::from(&std::sync::Arc::new(document)));
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
        let json = |notice: &Notice, text: &str| to_json(&notice.clone().into_utf16(text));
        self.0.with_notice(json).unwrap_or_default()
    }

    /// What was read last as a schema.org `JobPosting`: one line of JSON-LD.
    pub fn posting(&self, lang: &str) -> String {
        let options =
            JobPostingOptions { lang: language(lang), date_posted: None, direct_apply: None };
        self.0.with_notice(|notice, _| to_job_posting(notice, options).json)
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
