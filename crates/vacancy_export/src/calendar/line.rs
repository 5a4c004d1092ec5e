//! The lines of RFC 5545: text escaped, long lines folded.

/// The most octets of a line, without its end.
///
/// Source: RFC 5545, 3.1.
const LONGEST: usize = 75;

/// Appends one content line, folded between characters, with its end.
pub(super) fn push(out: &mut String, name: &str, value: &str) {
    let mut length = 0;
    for character in name.chars().chain([':']).chain(value.chars()) {
        if length + character.len_utf8() > LONGEST {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(character);
        length += character.len_utf8();
    }
    out.push_str("\r\n");
}

/// A value of type TEXT (RFC 5545, 3.3.11): what would end it is escaped, control characters, which
/// it must not have, are left out.
pub(super) fn text(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for character in value.chars() {
        match character {
            '\\' | ';' | ',' => text.extend(['\\', character]),
            '\n' => text.push_str("\\n"),
            '\t' => text.push(' '),
            control if control.is_control() => {}
            other => text.push(other),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{push, text};

    #[test]
    fn folds_between_characters_at_75_octets() {
        let mut out = String::new();
        push(&mut out, "SUMMARY", &"é👩‍💻".repeat(60));
        let lines: Vec<_> = out.trim_end().split("\r\n").collect();
        assert!(lines.iter().all(|line| line.len() <= 75), "{lines:?}");
        assert!(lines.iter().skip(1).all(|line| line.starts_with(' ')));
        assert_eq!(out.replace("\r\n ", ""), format!("SUMMARY:{}\r\n", "é👩‍💻".repeat(60)));
    }

    #[test]
    fn does_not_fold_a_line_that_fits() {
        let mut out = String::new();
        push(&mut out, "A", &"b".repeat(73));
        assert_eq!(out.matches("\r\n").count(), 1);
    }

    #[test]
    fn escapes_what_would_end_a_text() {
        assert_eq!(text("a,b;c\\d\r\ne\u{0}\tf"), "a\\,b\\;c\\\\d\\ne f");
    }
}
