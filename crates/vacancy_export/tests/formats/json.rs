//! JSON, as `serde_json` reads and writes it.

use serde_json::Value;
use vacancy_export::{to_json, to_json_array, to_json_lines};

use crate::support::{PLAIN, hostile, read};

#[test]
fn an_array_and_its_lines_hold_the_same_notices() {
    let (first, second) = (read(PLAIN), hostile());
    let array: Vec<Value> = serde_json::from_str(&to_json_array(&[&first, &second])).unwrap();
    let lines = to_json_lines(&[&first, &second]);
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(array, lines);
    assert_eq!(lines[0]["facts"]["jobNumber"]["value"], "250871");
    assert_eq!(to_json_array(&[]), "[\n\n]\n");
}

#[test]
fn a_notice_is_written_as_others_write_it() {
    for notice in [read(PLAIN), hostile(), read(""), read("Grade: shoes")] {
        assert_eq!(to_json(&notice), serde_json::to_string(&notice).unwrap());
    }
}
