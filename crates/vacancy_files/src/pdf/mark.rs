//! Marks that begin a list item, as they are drawn.

use vacancy_text::list_mark;

/// The length in bytes of the mark that a line begins with and the blanks after it; zero without one.
///
/// "3. MAIN ACCOUNTABILITIES" has none: whether a number begins a section or an item is told by the
/// words after it, and those are not read here.
pub(super) fn length(text: &str) -> usize {
    let Some(mark) = glyph(text).or_else(|| label(text)) else { return 0 };
    let rest = text.get(mark..).unwrap_or_default();
    let words = rest.trim_start();
    // "- 250854": the end of a title, not an item.
    let counts_only = !words.is_empty() && words.chars().all(|c| c.is_ascii_digit());
    if counts_only || words.is_empty() { 0 } else { text.len() - words.len() }
}

/// Whether these letters, apart from the words beside them, can only be a mark.
pub(super) fn is_alone(text: &str) -> bool {
    let text = text.trim();
    let padded = format!("{text} x");
    matches!(text, "o" | "\u{FFFD}" | "\u{A8}") || length(&padded) + 1 == padded.len()
}

/// How a mark is written: what the file draws from a font of symbols has no letter of its own.
pub(super) fn shown(mark: &str) -> &str {
    match mark.chars().next() {
        Some('o' | '\u{FFFD}' | '\u{A8}' | '\u{E000}'..='\u{F8FF}')
            if mark.chars().nth(1).is_none() =>
        {
            "•"
        }
        _ => mark,
    }
}

fn glyph(text: &str) -> Option<usize> {
    let bullet = list_mark::bullet(text)?;
    let rest = text.get(bullet.length..)?;
    (!bullet.needs_blank || rest.starts_with(' ')).then_some(bullet.length)
}

fn label(text: &str) -> Option<usize> {
    list_mark::label(text).filter(|&end| text.get(end..).is_some_and(|rest| rest.starts_with(' ')))
}

#[cfg(test)]
mod tests {
    use super::{is_alone, length};

    #[test]
    fn knows_marks_and_labels() {
        for (text, mark) in [
            ("- a degree", 2),
            ("• a degree", 4),
            ("•a degree", 3),
            ("a) x", 3),
            ("(ii) x", 5),
            ("c. x", 3),
            ("\u{F0B7} a", 4),
        ] {
            assert_eq!(length(text), mark, "{text}");
        }
    }

    #[test]
    fn leaves_words_alone() {
        for text in
            ["-250871", "- 250854", "1. SUMMARY", "e.g. word", "A. Smith", "(Cyber)", "-", ""]
        {
            assert_eq!(length(text), 0, "{text}");
        }
    }

    #[test]
    fn knows_a_mark_apart() {
        for mark in ["•", "-", "o", "a)", "\u{FFFD}"] {
            assert!(is_alone(mark), "{mark}");
        }
        for words in ["or", "1.", "G12", ""] {
            assert!(!is_alone(words), "{words}");
        }
    }
}
