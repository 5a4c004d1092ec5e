//! `vacancy check --format sarif`: what the specification of SARIF 2.1.0 requires of a log.
//!
//! The official schema is not part of the project, so the properties that it requires, and the types
//! and limits of those that are written, are held here by hand.
#![expect(clippy::unwrap_used, reason = "a test that cannot run its command has failed")]

use std::fs;
use std::process::Command;
use std::sync::LazyLock;

use serde_json::Value;

const NOTICE: &str = include_str!("../../../tests/corpus/nato_is/250871-colon-header/notice.txt");

/// The log for a notice whose languages disagree on a date, one that is cut, a letter, and a file that
/// is not there; with the text of the first.
static LOG: LazyLock<(Value, String)> = LazyLock::new(|| {
    let folder = std::env::temp_dir().join(format!("vacancy-sarif-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let contradiction = NOTICE.replace("retrait : 23-juin", "retrait : 24-juin");
    let cut = &NOTICE[..NOTICE.find("Assistant(e)").unwrap()];
    for (name, text) in
        [("a 1.txt", contradiction.as_str()), ("b.txt", cut), ("c.txt", "Dear Sir,")]
    {
        fs::write(folder.join(name), text).unwrap();
    }
    let output = Command::new(env!("CARGO_BIN_EXE_vacancy"))
        .current_dir(&folder)
        .args(["check", "--format", "sarif", "a 1.txt", "b.txt", "c.txt", "none.txt"])
        .output()
        .unwrap();
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    (serde_json::from_slice(&output.stdout).unwrap(), contradiction)
});

fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap_or_else(|| panic!("no number: {value}"))).unwrap()
}

fn check_message(message: &Value) {
    assert!(message["text"].as_str().is_some_and(|text| !text.is_empty()), "{message}");
}

fn check_location(location: &Value) {
    let physical = &location["physicalLocation"];
    let uri = physical["artifactLocation"]["uri"].as_str().unwrap();
    assert!(!uri.contains([' ', '\\']), "{uri}");
    let Some(region) = physical.get("region") else { return };
    for (name, least) in [
        ("startLine", 1),
        ("startColumn", 1),
        ("endLine", 1),
        ("endColumn", 1),
        ("charOffset", 0),
        ("charLength", 0),
    ] {
        assert!(number(&region[name]) >= least, "{name} of {region}");
    }
    let ends = (number(&region["endLine"]), number(&region["endColumn"]));
    assert!(ends >= (number(&region["startLine"]), number(&region["startColumn"])), "{region}");
}

#[test]
fn has_what_the_specification_requires() {
    let (log, _) = &*LOG;
    assert_eq!(log["version"], "2.1.0");
    assert!(
        log["$schema"].as_str().is_some_and(|schema| schema.ends_with("sarif-schema-2.1.0.json"))
    );
    let [run] = items(&log["runs"]) else { panic!("one run: {log}") };
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "vacancy");
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    let rules = items(&driver["rules"]);
    for rule in rules {
        assert!(rule["id"].as_str().is_some_and(|id| !id.is_empty()));
        for name in ["shortDescription", "fullDescription", "help"] {
            check_message(&rule[name]);
        }
    }
    let results = items(&run["results"]);
    assert!(results.len() >= 3, "{run}");
    for result in results {
        check_message(&result["message"]);
        assert_eq!(rules[number(&result["ruleIndex"])]["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].iter().any(|level| result["level"] == *level));
        assert_eq!(items(&result["locations"]).len(), 1);
        items(&result["locations"]).iter().for_each(check_location);
        for (position, related) in items(&result["relatedLocations"]).iter().enumerate() {
            assert_eq!(number(&related["id"]), position + 1);
            check_message(&related["message"]);
            check_location(related);
        }
    }
    let mut ids: Vec<_> = rules.iter().map(|rule| rule["id"].as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), rules.len(), "a rule stands once");
}

#[test]
fn points_at_the_words() {
    let (log, text) = &*LOG;
    let result = &log["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "deadline-conflict");
    assert_eq!(result["level"], "error");
    let units: Vec<u16> = text.encode_utf16().collect();
    let first = &result["locations"][0]["physicalLocation"];
    let second = &result["relatedLocations"][0]["physicalLocation"];
    for (place, words) in [(first, "23-Jun-2025, 11:59:00 PM"), (second, "24-juin-2025, 23:59:00")]
    {
        assert_eq!(place["artifactLocation"]["uri"], "a%201.txt");
        let region = &place["region"];
        let offset = number(&region["charOffset"]);
        let found = &units[offset..offset + number(&region["charLength"])];
        assert_eq!(String::from_utf16(found).unwrap(), words);
        let line = text.lines().nth(number(&region["startLine"]) - 1).unwrap();
        let line: Vec<u16> = line.encode_utf16().collect();
        let columns = number(&region["startColumn"]) - 1..number(&region["endColumn"]) - 1;
        assert_eq!(String::from_utf16(&line[columns]).unwrap(), words);
    }
}

#[test]
fn says_which_file_could_not_be_read() {
    let (log, _) = &*LOG;
    let invocation = &log["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let [notification] = items(&invocation["toolExecutionNotifications"]) else { panic!("{log}") };
    assert_eq!(notification["level"], "error");
    assert!(notification["message"]["text"].as_str().is_some_and(|it| it.contains("none.txt")));
    items(&notification["locations"]).iter().for_each(check_location);
}
