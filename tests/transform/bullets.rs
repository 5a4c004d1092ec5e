//! What marks the items of a list.

use super::{Axis, Way, lines};

pub(super) const AXIS: Axis = Axis {
    name: "bullets",
    ways: &[
        Way { name: "•", apply: |text| marked(text, "• ") },
        Way { name: "• without a blank", apply: |text| marked(text, "•") },
        Way { name: "• set in", apply: |text| marked(text, "  • ") },
        Way { name: "·", apply: |text| marked(text, "·      ") },
        Way { name: "–", apply: |text| marked(text, "– ") },
        Way { name: "*", apply: |text| marked(text, "* ") },
        Way { name: "+", apply: |text| marked(text, "+ ") },
        Way { name: "of a lost font", apply: |text| marked(text, "\u{f0b7} ") },
        Way { name: "✅", apply: |text| marked(text, "✅ ") },
        Way { name: "alone on their line", apply: |text| marked(text, "-\n") },
        Way { name: "dropped", apply: |text| marked(text, "") },
    ],
};

/// Items of the corpus begin with a dash or a bullet.
fn marked(text: &str, mark: &str) -> String {
    lines::each_line(text, |line| {
        let item = line.trim_start().strip_prefix(['-', '•']);
        match item.filter(|words| words.starts_with(' ')) {
            Some(words) => format!("{mark}{}", words.trim_start()),
            None => line.to_owned(),
        }
    })
}
