//! Text for a terminal or a pipe: its width, and characters that do not steer it.

use std::borrow::Cow;

/// Where the width is not known, or there is none (a pipe, a file).
pub(crate) const USUAL_WIDTH: usize = 100;

/// Columns of the terminal that standard output is, within reason.
pub(crate) fn width() -> usize {
    /// Text is set no narrower and no wider than this, to stay readable.
    const READABLE: (usize, usize) = (40, 120);
    terminal_size::terminal_size()
        .map_or(USUAL_WIDTH, |(width, _)| usize::from(width.0).clamp(READABLE.0, READABLE.1))
}

/// Whether a character moves the cursor, changes colours or turns the direction of writing.
pub(crate) fn is_steering(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// One line that a terminal shows as it is: characters that steer it become U+FFFD, line ends and
/// tabs spaces.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(is_steering) {
        return Cow::Borrowed(text);
    }
    let shown = |character| match character {
        '\t' | '\n' | '\r' => ' ',
        steering if is_steering(steering) => char::REPLACEMENT_CHARACTER,
        other => other,
    };
    Cow::Owned(text.chars().map(shown).collect())
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn disarms_escapes_and_keeps_words() {
        assert_eq!(printable("poste à pourvoir"), "poste à pourvoir");
        assert_eq!(
            printable("a\u{1b}[31mb\tc\u{202e}d\u{9b}e"),
            "a\u{fffd}[31mb c\u{fffd}d\u{fffd}e"
        );
    }
}
