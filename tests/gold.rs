//! Facts as people read them in a notice, held against what is parsed.
//!
//! In the gold a plain value stands for a fact's `value`; `essential` and `desirable` are counts,
//! with first and last items spelled out; `accountabilities` lists headings, `competencies` names
//! and indicators. What is parsed may say more than the gold, never other.

use serde_json::{Value, json};

/// What came of a comparison.
#[derive(Debug, Default)]
pub struct Verdict {
    /// How many facts are as they should be.
    pub good: usize,
    /// How many were compared.
    pub total: usize,
    /// One line for each that differs: what, wanted, found.
    pub differences: Vec<String>,
}

/// Compares the JSON of a notice with its gold.
pub fn compare(gold: &Value, notice: &Value) -> Verdict {
    let mut verdict = Verdict::default();
    verdict.row("languages", &gold["languages"], &notice["languages"]);
    for (name, wanted) in members(&gold["facts"]) {
        let fact = &notice["facts"][name];
        verdict.row(name, wanted, fact.get("value").unwrap_or(fact));
    }
    for (language, wanted) in members(&gold["editions"]) {
        let found = items(&notice["editions"]).iter().find(|it| it["language"] == *language);
        verdict.edition(language, wanted, found.unwrap_or(&Value::Null));
    }
    verdict
}

impl Verdict {
    fn edition(&mut self, language: &str, wanted: &Value, found: &Value) {
        let mut row = |what: &str, wanted: &Value, found: &Value| {
            self.row(&format!("{language}.{what}"), wanted, found);
        };
        row("title", &wanted["title"], &found["title"]);
        for list in ["essential", "desirable"] {
            row(list, &wanted[list], &json!(items(&found[list]).len()));
        }
        let text = |item: Option<&Value>| item.map_or(Value::Null, |item| item["text"].clone());
        let (essential, desirable) = (items(&found["essential"]), items(&found["desirable"]));
        row("essential[0]", &wanted["essentialFirst"], &text(essential.first()));
        row("essential[-1]", &wanted["essentialLast"], &text(essential.last()));
        row("desirable[-1]", &wanted["desirableLast"], &text(desirable.last()));
        let headings = items(&found["accountabilities"]).iter().map(|it| it["heading"].clone());
        row("accountabilities", &wanted["accountabilities"], &headings.collect());
        let competencies =
            items(&found["competencies"]).iter().map(|it| json!([it["name"], it["indicator"]]));
        row("competencies", &wanted["competencies"], &competencies.collect());
        if let Some(refers) = wanted.get("refersToOtherEdition") {
            row("refersToOtherEdition", refers, &found["refersToOtherEdition"]);
        }
    }

    fn row(&mut self, what: &str, wanted: &Value, found: &Value) {
        self.total += 1;
        if covers(&fold(wanted), &fold(found)) {
            self.good += 1;
        } else {
            self.differences.push(format!("{what}: wanted {wanted}, found {found}"));
        }
    }
}

/// Whether `found` says all that `wanted` says; it may say more.
fn covers(wanted: &Value, found: &Value) -> bool {
    match (wanted, found) {
        (Value::Object(wanted), Value::Object(found)) => wanted
            .iter()
            .all(|(key, wanted)| covers(wanted, found.get(key).unwrap_or(&Value::Null))),
        (Value::Array(wanted), Value::Array(found)) => {
            wanted.len() == found.len()
                && wanted.iter().zip(found).all(|(wanted, found)| covers(wanted, found))
        }
        (wanted, found) => wanted == found,
    }
}

/// Typographic quotes made straight, every run of spaces one space.
fn fold(value: &Value) -> Value {
    let straight = |character| match character {
        '\u{2018}' | '\u{2019}' => '\'',
        '\u{201c}' | '\u{201d}' => '"',
        other => other,
    };
    match value {
        Value::String(text) => {
            let text: String = text.chars().map(straight).collect();
            Value::String(text.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        Value::Array(items) => items.iter().map(fold).collect(),
        Value::Object(members) => {
            members.iter().map(|(key, value)| (key.clone(), fold(value))).collect()
        }
        other => other.clone(),
    }
}

fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{compare, covers, fold};

    #[test]
    fn more_is_as_good_and_other_is_not() {
        assert!(covers(&json!({"a": 1}), &json!({"a": 1, "b": 2})));
        assert!(covers(&json!({"a": null}), &json!({})));
        assert!(!covers(&json!({"a": 1}), &json!({"a": 2})));
        assert!(!covers(&json!([1]), &json!([1, 2])));
        assert!(!covers(&json!({"a": 1}), &json!(null)));
    }

    #[test]
    fn quotes_and_spaces_are_no_difference() {
        assert_eq!(fold(&json!("l’«\u{a0}OTAN »")), fold(&json!("l'« OTAN  »")));
        assert_ne!(fold(&json!("OTAN")), fold(&json!("otan")));
    }

    #[test]
    fn counts_every_row_of_an_empty_notice() {
        let gold = json!({
            "languages": ["en"],
            "facts": {"grade": {"lowest": "G8"}, "clearance": null},
            "editions": {"en": {"title": "Officer", "essential": 2, "refersToOtherEdition": []}},
        });
        let verdict = compare(&gold, &json!({}));
        assert_eq!(verdict.total, 1 + 2 + 9);
        assert_eq!(verdict.differences.len(), verdict.total - verdict.good);
        assert!(verdict.differences.iter().any(|line| line.starts_with("grade: ")));
        assert!(!verdict.differences.iter().any(|line| line.starts_with("clearance: ")));
    }
}
