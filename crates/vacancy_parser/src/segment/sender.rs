//! Who sent a message of a chat, and when, before the words of its first line.
//!
//! "[24/11/2025 18:02:40] Karim: Officer, Budget"

use vacancy_text::trim_start;

use crate::edge;

/// Longer names are none.
const MAX_NAME_BYTES: usize = 40;

/// The length in bytes of what a chat puts before a message; of other lines none.
pub(super) fn length(line: &str) -> usize {
    // Most lines begin with no bracket.
    let message = || {
        let (time, rest) = edge::split(line.strip_prefix('[')?, "]")?;
        let is_time = edge::has(time, ":")
            && time.bytes().all(|b| b.is_ascii_digit() || b" /.:,-".contains(&b));
        let (name, words) = edge::split(rest, ":").filter(|_| is_time)?;
        (name.len() <= MAX_NAME_BYTES).then(|| line.len() - trim_start(words).len())
    };
    message().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn passes_over_who_wrote_when() {
        let sent = "[24/11/2025 18:02:40] Karim: Officer, Budget";
        assert_eq!(sent.get(length(sent)..), Some("Officer, Budget"));
        for line in ["[link](a: b)", "[1] Note: words", "Officer: words", "["] {
            assert_eq!(length(line), 0, "{line}");
        }
    }
}
