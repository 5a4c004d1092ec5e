//! Marks that begin a list item.

use super::line::is_blank;
use crate::script;

/// The length in bytes of the list mark that a line begins with, and the blanks after it.
///
/// "3. MAIN ACCOUNTABILITIES" is no item and "3. draft papers;" is one: see [`item_number`].
pub(super) fn length(line: &str) -> Option<usize> {
    let mark = glyph(line).or_else(|| label(line)).or_else(|| item_number(line))?;
    let rest = line.get(mark..)?;
    let words = rest.trim_start_matches(is_blank);
    Some(line.len() - words.len())
}

/// A bullet, dash, tick or private-use glyph (a bullet of a font that the text lost).
fn glyph(line: &str) -> Option<usize> {
    let mut characters = line.chars();
    let mark = characters.next()?;
    let mut length = mark.len_utf8();
    let needs_blank = match mark {
        '-' | '*' | '+' | '–' | '—' | '·' | '○' | '►' | '→' | '§' => true,
        '•'
        | '‣'
        | '▪'
        | '▫'
        | '◦'
        | '●'
        | '■'
        | '□'
        | '❖'
        | '➢'
        | '➤'
        | '✓'
        | '✔'
        | '✅'
        | '∙'
        | '⁃'
        | '\u{E000}'..='\u{F8FF}' => false,
        _ => return None,
    };
    let mut rest = characters.as_str();
    // A tick may be followed by the sign that asks for its coloured form.
    if let Some(after) = rest.strip_prefix('\u{FE0F}') {
        length += rest.len() - after.len();
        rest = after;
    }
    let is_alone = rest.is_empty();
    (is_alone || !needs_blank || rest.starts_with(is_blank)).then_some(length)
}

/// `1.` before words that cannot be a section's heading: they begin small, or are a sentence.
fn item_number(line: &str) -> Option<usize> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let after = line.get(digits..)?.strip_prefix('.').filter(|_| (1..=2).contains(&digits))?;
    let words = after.trim_start_matches(is_blank);
    let mut letters = words.chars();
    let is_small = |c: Option<char>| c.is_some_and(script::is_small);
    let begins_small = is_small(letters.next());
    let is_sentence = is_small(letters.next()) && line.ends_with(['.', ';']);
    (after.starts_with(is_blank) && (begins_small || is_sentence)).then_some(digits + 1)
}

/// `a)`, `(b)`, `c.`, `iv.`, `1)`, `(2)`.
fn label(line: &str) -> Option<usize> {
    let (body, opened) = match line.strip_prefix('(') {
        Some(body) => (body, true),
        None => (line, false),
    };
    let name = body.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let closer = body.as_bytes().get(name).copied()?;
    let after = body.get(name + 1..)?;
    let text = body.get(..name)?;
    let is_letters = text.len() == 1 && text.bytes().all(|b| b.is_ascii_lowercase());
    let is_roman = (1..=5).contains(&name) && text.bytes().all(|b| matches!(b, b'i' | b'v' | b'x'));
    let is_number = (1..=2).contains(&name) && text.bytes().all(|b| b.is_ascii_digit());
    let is_label = match closer {
        b')' => is_letters || is_roman || is_number,
        b'.' => !opened && (is_letters || is_roman),
        _ => false,
    };
    (is_label && after.starts_with(is_blank)).then(|| name + 1 + usize::from(opened))
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn knows_marks_and_labels() {
        for (line, mark) in [
            ("- a", 2),
            ("•a", 3),
            ("\u{F0B7} a", 4),
            ("✅ a", 4),
            ("-", 1),
            ("a) x", 3),
            ("(ii) x", 5),
            ("c. x", 3),
            ("1) x", 3),
            ("1. have a degree;", 3),
            ("12. Prepare the budget.", 4),
        ] {
            assert_eq!(length(line), Some(mark), "{line}");
        }
    }

    #[test]
    fn leaves_words_alone() {
        for line in [
            "-250871",
            "**bold**",
            "1. SUMMARY",
            "2. Qualifications and experience",
            "2.5 years",
            "e.g. word",
            "A. Smith",
            "(English/French)",
            "",
        ] {
            assert_eq!(length(line), None, "{line}");
        }
    }
}
