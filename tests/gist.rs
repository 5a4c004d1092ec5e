//! What a notice says, whatever its form: what must not change when its form does.

use serde_json::{Map, Value, json};
use unicode_normalization::UnicodeNormalization;
use vacancy_model::{Code, Lang, Notice};

use crate::transform::Editions;

/// Languages, facts with their standings and readings, titles, lists, kinds of sections and
/// diagnostics of a notice, as JSON. No offsets; quotes straight, blanks single, letters composed.
///
/// # Errors
/// Where the notice cannot be written as JSON.
pub fn gist(notice: &Notice) -> Result<Value, String> {
    let json = serde_json::to_value(notice).map_err(|error| error.to_string())?;
    let facts = members(&json["facts"]).map(|(name, fact)| (name.clone(), fact_gist(fact)));
    let mut codes: Vec<_> = notice.diagnostics.iter().map(|it| it.code.to_string()).collect();
    codes.sort_unstable();
    Ok(fold(&json!({
        "languages": json["languages"],
        "facts": facts.collect::<Map<_, _>>(),
        "editions": items(&json["editions"]).map(edition_gist).collect::<Vec<_>>(),
        "diagnostics": codes,
    })))
}

/// What is left of a gist when the editions of its notice are arranged anew.
#[must_use]
pub fn arranged(gist: &Value, editions: Editions) -> Value {
    match editions {
        Editions::AsPrinted => gist.clone(),
        Editions::Swapped => swapped(gist),
        Editions::Only(language) => only(gist, language),
    }
}

/// One line for each difference: where, wanted, found.
pub fn differences(wanted: &Value, found: &Value) -> Vec<String> {
    fn compare(path: &str, wanted: &Value, found: &Value, lines: &mut Vec<String>) {
        match (wanted, found) {
            (Value::Object(wanted), Value::Object(found)) if wanted.keys().eq(found.keys()) => {
                for (key, wanted) in wanted {
                    compare(&format!("{path}.{key}"), wanted, &found[key], lines);
                }
            }
            (Value::Array(wanted), Value::Array(found)) if wanted.len() == found.len() => {
                for (number, (wanted, found)) in wanted.iter().zip(found).enumerate() {
                    compare(&format!("{path}[{number}]"), wanted, found, lines);
                }
            }
            (wanted, found) if wanted == found => {}
            (Value::String(wanted), Value::String(found)) => {
                let (wanted, found) = from_difference(wanted, found);
                lines.push(format!("{path}: wanted …{wanted:?}, found …{found:?}"));
            }
            (wanted, found) => lines.push(format!("{path}: wanted {wanted}, found {found}")),
        }
    }
    let mut lines = Vec::new();
    compare("", wanted, found, &mut lines);
    lines
}

/// The ends of two texts from a little before they part.
fn from_difference<'t>(wanted: &'t str, found: &'t str) -> (&'t str, &'t str) {
    const BEFORE: usize = 20;
    let same = wanted.char_indices().zip(found.chars()).take_while(|((_, a), b)| a == b);
    let start = same.map(|((at, _), _)| at).collect::<Vec<_>>();
    let start = start.iter().rev().nth(BEFORE).copied().unwrap_or(0);
    (wanted.get(start..).unwrap_or_default(), found.get(start..).unwrap_or_default())
}

fn fact_gist(fact: &Value) -> Value {
    if fact.is_null() {
        return Value::Null;
    }
    let readings = items(&fact["readings"])
        .map(|reading| (text(&reading["language"]), reading["value"].clone()));
    json!({
        "value": fact["value"],
        "standing": fact["standing"],
        "readings": readings.collect::<Map<_, _>>(),
    })
}

fn edition_gist(edition: &Value) -> Value {
    let mut edition = edition.clone();
    edition["sections"] = items(&edition["sections"]).map(|it| it["kind"].clone()).collect();
    without_spans(&mut edition);
    edition
}

fn without_spans(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove("span");
            members.values_mut().for_each(without_spans);
        }
        Value::Array(items) => items.iter_mut().for_each(without_spans),
        _ => {}
    }
}

/// The other edition is the first one now, and its value is chosen where the two conflict.
fn swapped(gist: &Value) -> Value {
    let mut gist = gist.clone();
    let first = text(&gist["languages"][1]);
    for (_, fact) in gist["facts"].as_object_mut().into_iter().flatten() {
        if fact["standing"] == "conflicting" {
            fact["value"] = fact["readings"][&first].clone();
        }
    }
    for list in ["languages", "editions"] {
        if let Some(items) = gist[list].as_array_mut() {
            items.reverse();
        }
    }
    gist
}

/// What one edition says: its readings, one-sided, and that the other edition is missing.
fn only(gist: &Value, language: Lang) -> Value {
    let language = language.as_str();
    let facts = members(&gist["facts"]).map(|(name, fact)| {
        let reading = &fact["readings"][language];
        let value = if name == "title" { titles(language, reading) } else { reading.clone() };
        let fact = json!({
            "value": value,
            "standing": "one-sided",
            "readings": { language: reading },
        });
        (name.clone(), if reading.is_null() { Value::Null } else { fact })
    });
    let editions = items(&gist["editions"]).filter(|edition| edition["language"] == language);
    json!({
        "languages": [language],
        "facts": facts.collect::<Map<_, _>>(),
        "editions": editions.cloned().collect::<Vec<_>>(),
        "diagnostics": [Code::EditionMissing.to_string()],
    })
}

/// A title's value has a key for each language.
fn titles(language: &str, title: &Value) -> Value {
    let of = |lang: Lang| if lang.as_str() == language { title.clone() } else { Value::Null };
    json!({ "en": of(Lang::En), "fr": of(Lang::Fr) })
}

/// Compatible letters (ligatures, every kind of blank), straight quotes, no soft hyphens, every run
/// of blanks one: what a reader does not see as different.
fn fold(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::String(fold_text(text)),
        Value::Array(items) => items.iter().map(fold).collect(),
        Value::Object(members) => {
            members.iter().map(|(key, value)| (key.clone(), fold(value))).collect()
        }
        other => other.clone(),
    }
}

fn fold_text(text: &str) -> String {
    let straight = |character| match character {
        '\u{2018}' | '\u{2019}' => '\'',
        '\u{201c}' | '\u{201d}' => '"',
        other => other,
    };
    let seen = text.nfkc().filter(|&character| character != '\u{ad}').map(straight);
    seen.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
