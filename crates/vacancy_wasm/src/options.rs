//! Options as JavaScript gives them: read one by one, each mistake named.

use js_sys::{Array, Object};
use serde::de::DeserializeOwned;
use vacancy_export::{ALARM_DAYS, CalendarOptions, JobPostingOptions, Stamp};
use vacancy_model::Lang;
use vacancy_parser::ParseOptions;
use vacancy_text::Format;
use wasm_bindgen::{JsCast, JsValue};

pub(crate) fn parse(options: &JsValue) -> Result<ParseOptions, String> {
    let mut read = ParseOptions::default();
    for (name, value) in entries(options, &["name", "format", "maxBytes"])? {
        match name.as_str() {
            "name" if value.is_null() => read.name = None,
            "name" => read.name = Some(value.as_string().ok_or("options.name: expected a string")?),
            "format" => read.format = format(&value)?,
            _ => read.max_bytes = whole(&name, &value, u32::MAX)?,
        }
    }
    Ok(read)
}

pub(crate) fn language(options: &JsValue) -> Result<Lang, String> {
    let mut lang = Lang::En;
    for (name, value) in entries(options, &["lang"])? {
        lang = self::value(&name, value, "\"en\" or \"fr\"")?;
    }
    Ok(lang)
}

pub(crate) fn job_posting(options: &JsValue) -> Result<JobPostingOptions, String> {
    let mut read = JobPostingOptions { lang: Lang::En, date_posted: None, direct_apply: None };
    for (name, given) in entries(options, &["lang", "datePosted", "directApply"])? {
        match name.as_str() {
            "lang" => read.lang = value(&name, given, "\"en\" or \"fr\"")?,
            "datePosted" => read.date_posted = value(&name, given, "a date like \"2025-06-23\"")?,
            _ => read.direct_apply = value(&name, given, "true or false")?,
        }
    }
    Ok(read)
}

/// The moment of writing is now, where the caller names no other.
pub(crate) fn calendar(options: &JsValue) -> Result<CalendarOptions, String> {
    let now = String::from(js_sys::Date::new_0().to_iso_string());
    let stamp = Stamp::read(&now).ok_or("the clock shows no date")?;
    let mut read = CalendarOptions { stamp, lang: Lang::En, alarm_days: Some(ALARM_DAYS) };
    for (name, given) in entries(options, &["lang", "stamp", "alarmDays"])? {
        match name.as_str() {
            "lang" => read.lang = value(&name, given, "\"en\" or \"fr\"")?,
            "stamp" => {
                let stamp = given.as_string().and_then(|text| Stamp::read(&text));
                read.stamp = stamp.ok_or("options.stamp: expected \"2025-06-11T08:00:00Z\"")?;
            }
            _ => {
                let days = whole(&name, &given, u16::MAX.into())?;
                read.alarm_days = u16::try_from(days).ok().filter(|days| *days > 0);
            }
        }
    }
    Ok(read)
}

/// Reads options entry by entry: a misspelt name must not be passed over in silence, and serde's
/// `deny_unknown_fields` never sees one, because `serde-wasm-bindgen` asks an object only for the
/// names that it knows.
fn entries(options: &JsValue, known: &[&str]) -> Result<Vec<(String, JsValue)>, String> {
    if options.is_undefined() || options.is_null() {
        return Ok(Vec::new());
    }
    if !options.is_object() || Array::is_array(options) {
        return Err("options: expected an object".to_owned());
    }
    let mut entries = Vec::new();
    for entry in Object::entries(options.unchecked_ref()) {
        let entry = Array::from(&entry);
        let (name, value) = (entry.get(0).as_string().unwrap_or_default(), entry.get(1));
        if !known.contains(&name.as_str()) {
            return Err(format!("options: expected {}, found {name:?}", known.join(", ")));
        }
        if !value.is_undefined() {
            entries.push((name, value));
        }
    }
    Ok(entries)
}

fn value<T: DeserializeOwned>(name: &str, value: JsValue, expected: &str) -> Result<T, String> {
    let read = serde_wasm_bindgen::from_value(value);
    read.map_err(|_| format!("options.{name}: expected {expected}"))
}

fn format(value: &JsValue) -> Result<Format, String> {
    match value.as_string().as_deref() {
        Some("text") => Ok(Format::Text),
        Some("markdown") => Ok(Format::Markdown),
        _ => Err("options.format: expected \"text\" or \"markdown\"".to_owned()),
    }
}

fn whole(name: &str, value: &JsValue, most: u32) -> Result<u32, String> {
    let number = value
        .as_f64()
        .filter(|number| number.fract() == 0.0 && (0.0..=f64::from(most)).contains(number));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked above")]
    let whole = number.map(|number| number as u32);
    whole.ok_or_else(|| format!("options.{name}: expected a whole number up to {most}"))
}
