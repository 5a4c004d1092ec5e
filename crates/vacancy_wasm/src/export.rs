//! What a notice becomes elsewhere.

use js_sys::Array;
use serde::Serialize;
use vacancy_export::{Need, State};
use vacancy_model::Notice;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::{into_error, leave, options};

/// A notice as a schema.org `JobPosting`: an object of JSON-LD. What the notice lacks, and what its
/// languages state differently, is not in it: `checkJobPosting` names it.
///
/// # Errors
/// A `TypeError` for what is no notice, and for options that are none.
#[wasm_bindgen(js_name = toJobPosting, skip_typescript)]
pub fn to_job_posting(notice: JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    js_sys::JSON::parse(&posting(notice, options)?.json)
}

/// What a posting has and lacks: `{ property, need, state }`, the required properties first.
///
/// # Errors
/// As [`to_job_posting`].
#[wasm_bindgen(js_name = checkJobPosting, skip_typescript)]
pub fn check_job_posting(notice: JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let report = posting(notice, options)?.report;
    let check = |it: &vacancy_export::Check| Check {
        property: it.property,
        need: need(it.need),
        state: state(it.state),
    };
    leave(report.iter().map(check).collect::<Vec<_>>())
}

/// The closing dates of notices as a calendar (RFC 5545): of one, or of an array.
///
/// # Errors
/// As [`to_job_posting`].
#[wasm_bindgen(js_name = toICalendar, skip_typescript)]
pub fn to_calendar(notices: JsValue, options: &JsValue) -> Result<String, JsValue> {
    let options = options::calendar(options).map_err(|message| into_error(&message))?;
    let notices = all(notices)?;
    Ok(vacancy_export::to_calendar(&notices.iter().collect::<Vec<_>>(), &options))
}

/// A table of notices (RFC 4180): of one, or of an array.
///
/// # Errors
/// A `TypeError` for what is no notice.
#[wasm_bindgen(js_name = toCsv, skip_typescript)]
pub fn to_csv(notices: JsValue) -> Result<String, JsValue> {
    let notices = all(notices)?;
    Ok(vacancy_export::to_csv(&notices.iter().collect::<Vec<_>>()))
}

/// A notice as a page of Markdown.
///
/// # Errors
/// As [`to_job_posting`].
#[wasm_bindgen(js_name = toMarkdown, skip_typescript)]
pub fn to_markdown(notice: JsValue, options: &JsValue) -> Result<String, JsValue> {
    let lang = options::language(options).map_err(|message| into_error(&message))?;
    Ok(vacancy_export::to_markdown(&one(notice)?, lang))
}

#[derive(Serialize)]
struct Check {
    property: &'static str,
    need: &'static str,
    state: &'static str,
}

fn posting(notice: JsValue, options: &JsValue) -> Result<vacancy_export::JobPosting, JsValue> {
    let options = options::job_posting(options).map_err(|message| into_error(&message))?;
    Ok(vacancy_export::to_job_posting(&one(notice)?, options))
}

fn all(notices: JsValue) -> Result<Vec<Notice>, JsValue> {
    if Array::is_array(&notices) {
        Array::from(&notices).iter().map(one).collect()
    } else {
        Ok(vec![one(notices)?])
    }
}

fn one(notice: JsValue) -> Result<Notice, JsValue> {
    let read = serde_wasm_bindgen::from_value(notice);
    read.map_err(|error| into_error(&format!("expected a notice, as parse() gives it: {error}")))
}

const fn need(need: Need) -> &'static str {
    match need {
        Need::Required => "required",
        Need::Recommended => "recommended",
        Need::Optional => "optional",
    }
}

const fn state(state: State) -> &'static str {
    match state {
        State::Present => "present",
        State::Assumed => "assumed",
        State::Corrected => "corrected",
        State::NotStated => "not-stated",
        State::Conflicting => "conflicting",
    }
}
