//! What word processors and fonts make of letters and quotes.

use super::{Axis, Way};

pub(super) const AXIS: Axis = Axis {
    name: "letters",
    ways: &[
        Way { name: "with curled quotes", apply: curled },
        Way { name: "with straight quotes", apply: straight },
        Way { name: "with ligatures", apply: ligated },
        Way {
            name: "with soft hyphens",
            apply: |text| text.replace("tion", "t\u{ad}ion").replace("ment", "men\u{ad}t"),
        },
    ],
};

fn curled(text: &str) -> String {
    let mut before = ' ';
    let curl = |character: char| {
        let opens = before.is_whitespace() || before == '(';
        before = character;
        match (character, opens) {
            ('\'', _) => '’',
            ('"', true) => '“',
            ('"', false) => '”',
            (other, _) => other,
        }
    };
    text.chars().map(curl).collect()
}

fn straight(text: &str) -> String {
    text.replace(['’', '‘'], "'").replace(['“', '”'], "\"")
}

/// As a font with ligatures prints small letters.
fn ligated(text: &str) -> String {
    text.replace("ffi", "ﬃ").replace("fi", "ﬁ").replace("fl", "ﬂ").replace("ff", "ﬀ")
}
