//! What belongs to the page and not to the notice.

use super::{Axis, Way};

pub(super) const AXIS: Axis = Axis {
    name: "furniture",
    ways: &[
        Way {
            name: "marking and page number",
            apply: |text| every(text, 37, |page| format!("\n\nNATO UNCLASSIFIED\n\n- {page} -\n")),
        },
        Way {
            name: "page of pages",
            apply: |text| every(text, 41, |page| format!("\n\nPage {page} of 30\n")),
        },
        Way {
            name: "form feeds",
            apply: |text| every(text, 37, |page| format!("\n\n{page}\n\u{c}")),
        },
    ],
};

/// Puts furniture between lines wherever a page ends.
fn every(text: &str, lines: usize, furniture: fn(usize) -> String) -> String {
    let mut set = String::with_capacity(text.len());
    for (number, line) in text.split_inclusive('\n').enumerate() {
        set.push_str(line);
        if (number + 1) % lines == 0 {
            set.push_str(&furniture((number + 1) / lines));
        }
    }
    set
}
