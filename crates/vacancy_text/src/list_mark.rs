//! Marks that begin a list item, in a text or as a file draws them.

/// A sign that begins an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bullet {
    /// In bytes.
    pub length: usize,
    /// Whether it is a mark only where a blank follows: "-250871" is no item.
    pub needs_blank: bool,
}

/// The bullet, dash, tick or private-use glyph (a bullet of a font that the text lost) that a line begins
/// with.
pub fn bullet(line: &str) -> Option<Bullet> {
    let mut characters = line.chars();
    let mark = characters.next()?;
    let needs_blank = match mark {
        '-' | '*' | '+' | '~' | '–' | '—' | '\u{2212}' | '·' | '»' | '›' | '→' | '§' | '°'
        | '.' | 'o' => true,
        // Shapes and ornaments are whole blocks: ▪ ● ◆, ✔ ❖ ➤ and ⬛ ⭐; of the coloured signs hands (👉), circles,
        // diamonds and triangles (🔹 🔺).
        '•'
        | '‣'
        | '∙'
        | '⁃'
        | '\u{25A0}'..='\u{25FF}'
        | '\u{2700}'..='\u{27BF}'
        | '\u{2B1B}'..='\u{2B50}'
        | '\u{1F446}'..='\u{1F449}'
        | '\u{1F534}'..='\u{1F53B}'
        | '\u{E000}'..='\u{F8FF}' => false,
        _ => return None,
    };
    // A tick may be followed by the sign that asks for its coloured form.
    let coloured = characters.next().filter(|&next| next == '\u{FE0F}');
    Some(Bullet { length: mark.len_utf8() + coloured.map_or(0, char::len_utf8), needs_blank })
}

/// The length in bytes of the letter or number with its bracket or stop that a line begins with: `a)`,
/// `(b)`, `c.`, `iv.`, `1)`, `(2)`. Whether it is a mark is told by the blank that must follow.
///
/// "1." is none of them: "1. SUMMARY" is a heading.
pub fn label(line: &str) -> Option<usize> {
    let body = line.strip_prefix('(').unwrap_or(line);
    let is_opened = body.len() < line.len();
    let length = body.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let name = body.get(..length)?.as_bytes();
    let is_letter = || length == 1 && name.iter().all(u8::is_ascii_lowercase);
    let is_roman = || (1..=5).contains(&length) && name.iter().all(|b| b"ivx".contains(b));
    let is_number = || (1..=2).contains(&length) && name.iter().all(u8::is_ascii_digit);
    let is_label = match body.as_bytes().get(length)? {
        b')' => is_letter() || is_roman() || is_number(),
        b'.' => !is_opened && (is_letter() || is_roman()),
        _ => false,
    };
    is_label.then_some(length + 1 + usize::from(is_opened))
}

#[cfg(test)]
mod tests {
    use super::{bullet, label};

    #[test]
    fn knows_bullets_and_their_length() {
        for (line, length, needs_blank) in [
            ("- a", 1, true),
            ("•a", 3, false),
            ("\u{F0B7} a", 3, false),
            ("✔\u{FE0F} a", 6, false),
            ("◆ a", 3, false),
            ("⭐ a", 3, false),
            ("» a", 2, true),
            (". a", 1, true),
        ] {
            let found = bullet(line).map(|it| (it.length, it.needs_blank));
            assert_eq!(found, Some((length, needs_blank)), "{line}");
        }
        assert_eq!(bullet("a degree"), None);
        assert_eq!(bullet(""), None);
    }

    #[test]
    fn knows_labels_and_no_headings() {
        for (line, length) in [("a) x", 2), ("(ii) x", 4), ("c. x", 2), ("1) x", 2)] {
            assert_eq!(label(line), Some(length), "{line}");
        }
        for line in ["1. SUMMARY", "A. Smith", "(English/French)", "(c. x", ""] {
            assert_eq!(label(line), None, "{line}");
        }
    }
}
