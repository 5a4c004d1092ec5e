//! One line by itself: how its words begin, and where they end.

use vacancy_text::bytes;

use crate::edge;
use crate::script;
use crate::segment::width::characters;

/// Longer "captions" are sentences with a colon in them.
const MAX_CAPTION: usize = 40;

/// A line without the marks and closers after its last word.
pub(super) fn bare_end(line: &str) -> &str {
    edge::trim_end(line, "*_)]\"'»”’ \u{A0}")
}

/// Whether a line goes on in mid-sentence: a small letter, or an opening bracket before anything but the rest of its
/// word, "(Cyber)Security Officer".
pub(super) fn begins_small(line: &str) -> bool {
    let words = edge::trim_start(line, "*_\"“«'’ \u{A0}");
    let is_part = |bracket: &str| {
        words.get(bracket.len()..).is_some_and(|rest| script::begins(rest, script::is_capital))
    };
    script::begins(words, |c| script::is_small(c) || c == '(' || c == '[')
        && !edge::bracket(words).is_some_and(is_part)
}

/// "3. MAIN", "3.MAIN", "3." alone: a number that begins a section or an item.
pub(super) fn begins_numbered(line: &str) -> bool {
    let line = edge::trim_start(line, "*_");
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line.get(digits..).unwrap_or_default();
    let Some(after) = rest.strip_prefix('.') else { return false };
    let words = edge::trim_start(after, "*_ \u{A0}");
    (1..=2).contains(&digits) && (words.is_empty() || script::begins(words, script::is_letter))
}

/// "Direct Reports: N/A": words in small number, then a colon, begun large.
pub(super) fn begins_captioned(line: &str) -> bool {
    if !script::begins(line, |c| script::is_capital(c) || c == '*') {
        return false;
    }
    let near = line.as_bytes().get(..MAX_CAPTION * 4).unwrap_or(line.as_bytes());
    let Some(caption) = bytes::position(near, b':').and_then(|at| line.get(..at)) else {
        return false;
    };
    // Most are sentences, which the sixth word tells soonest.
    !edge::has_more_words(caption, 5)
        && !edge::has(caption, ".;,")
        && (characters(caption) as usize) < MAX_CAPTION
}

#[cfg(test)]
mod tests {
    use super::begins_captioned;

    #[test]
    fn a_caption_is_as_long_as_it_looks() {
        let caption =
            "De\u{301}le\u{301}gue\u{301}s et repre\u{301}sentants de\u{301}signe\u{301}s : 3";
        assert!(begins_captioned(caption));
        assert!(!begins_captioned("The delegates of all the nations that are members: three"));
    }
}
