//! What search engines read of a notice, for `<vacancy-notice jobposting>`: a WebAssembly module of its own,
//! which the element loads when a page asks for it. Most pages do not.

use vacancy_export::{JobPostingOptions, to_job_posting};
use vacancy_model::{Lang, Notice};
use wasm_bindgen::prelude::wasm_bindgen;

/// A small allocator: a fifth of the code of Rust's own.
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Of the words a posting needs the names of facts. Others are of values of the reader's own, which no element has.
#[wasm_bindgen(start)]
fn start() {
    vacancy_messages::carry!(without
        "parts" "rules" "sections" "severities" "headlines" "in_headlines" "items" "help" "members" "countries"
        "sheet" "reader" "shell" "samples" "page" "titles" "reports");
}

/// A notice, in its JSON, as a schema.org `JobPosting`: one line of JSON-LD; `undefined` for what is no
/// notice. `lang` is the language of the page's readers, `en` or `fr`.
#[wasm_bindgen]
pub fn posting(notice: &str, lang: &str) -> Option<String> {
    let notice: Notice = serde_json::from_str(notice).ok()?;
    let lang = Lang::named(lang).unwrap_or(Lang::En);
    let options = JobPostingOptions { lang, date_posted: None, direct_apply: None };
    Some(to_job_posting(&notice, options).json)
}
