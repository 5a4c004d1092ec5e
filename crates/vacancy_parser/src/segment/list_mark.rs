//! Marks that begin a list item.

use vacancy_text::list_mark::{bullet, label};
use vacancy_text::read_decimal;

use super::blank;
use crate::edge;
use crate::script;

/// The length in bytes of the list mark that a line begins with, and the blanks after it.
///
/// "3. MAIN ACCOUNTABILITIES" is no item and "3. draft papers;" is one: see [`item_number`].
pub(super) fn length(line: &str) -> Option<usize> {
    let label = || label(line).filter(|&end| line.get(end..).is_some_and(blank::begins));
    let mark = glyph(line).or_else(label).or_else(|| item_number(line))?;
    let rest = line.get(mark..)?;
    let words = blank::trim_start(rest);
    Some(line.len() - words.len())
}

/// A bullet before a blank or alone on its line, or one that needs neither.
pub(super) fn glyph(line: &str) -> Option<usize> {
    let bullet = bullet(line)?;
    let rest = line.get(bullet.length..)?;
    let stands = rest.is_empty() || !bullet.needs_blank || blank::begins(rest);
    stands.then_some(bullet.length)
}

/// Whether a line begins with the bullet that word processors give the second level of a list.
pub(super) fn is_hollow(line: &str) -> bool {
    line.strip_prefix('o').map_or_else(|| edge::begins(line, "○◦"), blank::begins)
}

/// `1.` before words that cannot be a section's heading: they begin small or with a figure, or are a
/// sentence.
fn item_number(line: &str) -> Option<usize> {
    let (_, length) = number(line)?;
    let mut letters = line.get(length..)?.chars();
    let is_small = |c: Option<char>| c.is_some_and(script::is_small);
    let first = letters.next();
    let begins_item = is_small(first) || first.is_some_and(|c| c.is_ascii_digit());
    let is_sentence = is_small(letters.next()) && edge::ends(line, ".;");
    (begins_item || is_sentence).then_some(length)
}

/// The number that a line begins with, a stop and a blank behind it, and how long they are together.
pub(super) fn number(line: &str) -> Option<(u8, usize)> {
    let figures = line.bytes().take_while(u8::is_ascii_digit).count();
    let after = line.get(figures..)?.strip_prefix('.')?;
    let number = read_decimal(line.get(..figures).filter(|_| figures <= 2)?)?;
    let words = blank::trim_start(after);
    (words.len() < after.len()).then_some((number, line.len() - words.len()))
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
            ("2. 20 years of experience", 3),
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
