//! The readers of files, as a WebAssembly module of their own.
//!
//! The page loads it the first time a file is opened, and runs it in a worker that ends with the
//! batch: a file that takes too long or too much memory ends that worker, never the page.

use js_sys::{Array, Function, Uint32Array};
use vacancy_files::{FileError, Limits, ReadOptions};
use vacancy_messages::{file_help, file_problem};
use vacancy_model::Lang;
use vacancy_text::{Document, PackedDocument};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Reads a file: `[text, numbers, targets]` of a
/// [`PackedDocument`]. `progress` is called with the pages read and
/// the pages in all.
///
/// # Errors
/// `[event, English, French]`: `locked` where a password would open it, else `refused`; then why, and
/// what to do, in one sentence.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "what JavaScript gives is owned")]
pub fn read(
    bytes: &[u8],
    name: &str,
    password: Option<String>,
    progress: &Function,
) -> Result<Array, Array> {
    let mut tell = |read: u32, all: u32| {
        // A page that does not listen is no reason to stop.
        let _ = progress.call2(&JsValue::NULL, &read.into(), &all.into());
    };
    let mut options = ReadOptions {
        name: Some(name),
        password: password.as_deref(),
        limits: Limits::default(),
        progress: &mut tell,
    };
    match vacancy_files::read(bytes, &mut options) {
        Ok(document) => Ok(packed(&document)),
        Err(error) => Err(refusal(name, &error)),
    }
}

/// Why a file of that name and so many bytes is not read, where that or its first bytes tell already, as [`read`]
/// throws it; `undefined` where the whole is needed to know.
#[wasm_bindgen]
pub fn refuse(head: &[u8], name: &str, size: f64) -> Option<Array> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "browsers count whole bytes"
    )]
    let by_size = || vacancy_files::refused_by_size(size as u64, &Limits::default());
    Some(refusal(name, &vacancy_files::refused_by_head(head).or_else(by_size)?))
}

fn packed(document: &Document) -> Array {
    let PackedDocument { text, numbers, targets } = document.into();
    let targets: Array = targets.into_iter().map(JsValue::from).collect();
    Array::of3(&text.into(), &Uint32Array::from(numbers.as_slice()), &targets)
}

fn refusal(name: &str, error: &FileError) -> Array {
    let event = match error {
        FileError::PasswordNeeded | FileError::PasswordWrong => "locked",
        _ => "refused",
    };
    let sentence = |lang, colon| {
        let (problem, help) = (file_problem(name, error, lang), file_help(error, lang));
        JsValue::from(problem + colon + help + ".")
    };
    Array::of3(&event.into(), &sentence(Lang::En, ": "), &sentence(Lang::Fr, "\u{a0}: "))
}
