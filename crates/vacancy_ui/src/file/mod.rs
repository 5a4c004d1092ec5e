//! Files that the reader opens: what they are, and their text.

mod decode;
mod kind;

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, TextDecoder};

use crate::source::{LONGEST_KEPT, LONGEST_TEXT, Source};
use decode::Encoding;
pub(crate) use kind::{Refusal, recognise};

/// The text of a file, and whether only its beginning was read.
#[derive(Debug)]
pub(crate) struct Opened {
    pub(crate) source: Source,
    pub(crate) is_cut: bool,
}

/// Reads a file, of a long one no more than the page can read.
///
/// # Errors
/// Where it is not text or cannot be read.
pub(crate) async fn open(file: &File) -> Result<Opened, Refusal> {
    let name = file.name();
    let bytes = read(file).await.ok_or(Refusal::Unreadable)?;
    let format = recognise(&name, &bytes)?;
    let decoder = TextDecoder::new_with_label(Encoding::of(&bytes).label())
        .map_err(|_| Refusal::Unreadable)?;
    let text = decoder.decode_with_u8_array(&bytes).map_err(|_| Refusal::Unreadable)?;
    let is_cut = file.size() > f64::from(LONGEST_TEXT);
    Ok(Opened { source: Source { text, name: Some(name), format }, is_cut })
}

async fn read(file: &File) -> Option<Vec<u8>> {
    let start = file.slice_with_f64_and_f64(0.0, f64::from(LONGEST_KEPT)).ok()?;
    let buffer = JsFuture::from(start.array_buffer()).await.ok()?;
    Some(Uint8Array::new(buffer.dyn_ref::<ArrayBuffer>()?).to_vec())
}
