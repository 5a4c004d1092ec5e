use js_sys::{Array, Object};
use vacancy_parser::ParseOptions;
use vacancy_text::Format;
use wasm_bindgen::{JsCast, JsValue};

/// Reads options entry by entry: a misspelt name must not be passed over in silence, and serde's
/// `deny_unknown_fields` never sees one, because `serde-wasm-bindgen` asks an object only for the
/// names that it knows.
pub(crate) fn read(options: &JsValue) -> Result<ParseOptions, String> {
    let mut read = ParseOptions::default();
    if options.is_undefined() || options.is_null() {
        return Ok(read);
    }
    if !options.is_object() || Array::is_array(options) {
        return Err("options: expected an object".to_owned());
    }
    for entry in Object::entries(options.unchecked_ref()) {
        let entry = Array::from(&entry);
        let (name, value) = (entry.get(0).as_string().unwrap_or_default(), entry.get(1));
        if !value.is_undefined() {
            set(&mut read, &name, &value)?;
        }
    }
    Ok(read)
}

fn set(options: &mut ParseOptions, name: &str, value: &JsValue) -> Result<(), String> {
    match name {
        "name" if value.is_null() => options.name = None,
        "name" => options.name = Some(value.as_string().ok_or("options.name: expected a string")?),
        "format" => options.format = format(value)?,
        "maxBytes" => options.max_bytes = bytes(value)?,
        _ => return Err(format!("options: expected name, format or maxBytes, found {name:?}")),
    }
    Ok(())
}

fn format(value: &JsValue) -> Result<Format, String> {
    match value.as_string().as_deref() {
        Some("text") => Ok(Format::Text),
        Some("markdown") => Ok(Format::Markdown),
        _ => Err("options.format: expected \"text\" or \"markdown\"".to_owned()),
    }
}

fn bytes(value: &JsValue) -> Result<u32, String> {
    let number = value
        .as_f64()
        .filter(|number| number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(number));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked above")]
    let bytes = number.map(|number| number as u32);
    bytes.ok_or_else(|| format!("options.maxBytes: expected a whole number up to {}", u32::MAX))
}
