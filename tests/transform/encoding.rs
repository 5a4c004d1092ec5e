//! How the finished text is written down.

use unicode_normalization::UnicodeNormalization;

use super::{Axis, Way};

pub(super) const AXIS: Axis = Axis {
    name: "encoding",
    ways: &[
        Way { name: "CRLF", apply: |text| text.replace('\n', "\r\n") },
        Way { name: "CR", apply: |text| text.replace('\n', "\r") },
        Way { name: "decomposed", apply: |text| text.nfd().collect() },
        Way {
            name: "decomposed with CRLF",
            apply: |text| text.replace('\n', "\r\n").nfd().collect(),
        },
        Way { name: "byte order mark", apply: |text| format!("\u{feff}{text}") },
    ],
};
