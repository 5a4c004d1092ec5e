//! JSON, as `serde_json` reads and writes it.

use serde_json::Value;
use vacancy_export::{Framing, to_json};

use crate::support::{PLAIN, hostile, read};

#[test]
fn an_array_holds_each_notice_on_a_line() {
    let notices = [read(PLAIN), hostile()].map(|notice| to_json(&notice));
    let Framing { before, between, behind } = Framing::array();
    let array = [&before, &*notices.join(between), behind].concat();
    let lines: Vec<Value> = notices.iter().map(|it| serde_json::from_str(it).unwrap()).collect();
    assert_eq!(serde_json::from_str::<Vec<Value>>(&array).unwrap(), lines);
    assert_eq!(lines[0]["facts"]["jobNumber"]["value"], "250871");
    assert_eq!(array.lines().count(), 4);
}

#[test]
fn a_notice_is_written_as_others_write_it() {
    for notice in [read(PLAIN), hostile(), read(""), read("Grade: shoes")] {
        assert_eq!(to_json(&notice), serde_json::to_string(&notice).unwrap());
    }
}
