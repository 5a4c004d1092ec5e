//! Who sent a message of a chat, and when, before the words of its first line.
//!
//! "[24/11/2025 18:02:40] Karim: Officer, Budget"

/// Longer names are none.
const MAX_NAME_BYTES: usize = 40;

/// The length in bytes of what a chat puts before a message; of other lines none.
pub(super) fn length(line: &str) -> usize {
    // Most lines begin with no bracket.
    let message = || {
        let (time, rest) = line.strip_prefix('[')?.split_once("] ")?;
        let is_time = time.bytes().all(|b| b.is_ascii_digit() || b" /.:,-".contains(&b));
        let (name, words) = rest.split_once(": ").filter(|_| is_time && time.contains(':'))?;
        (name.len() <= MAX_NAME_BYTES).then(|| line.len() - words.len())
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
