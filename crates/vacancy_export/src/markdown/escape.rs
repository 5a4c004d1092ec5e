//! Text that stays text in Markdown, whatever signs are in it.

/// Characters that can be mark-up wherever they stand, in `CommonMark` or in its usual extensions
/// (tables, strike-through, mathematics).
const MARKUP: &[char] =
    &['\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '&', '!', '#', '$', '^'];

/// Text that Markdown shows as it is, on one line: no emphasis, link, image, HTML, heading or list
/// comes of it, wherever in a line it is put.
pub fn escaped(text: &str) -> String {
    let mut out = String::new();
    for word in text.split_whitespace() {
        if out.is_empty() {
            first_word(&mut out, word);
        } else {
            out.push(' ');
            inner(&mut out, word);
        }
    }
    out
}

/// The first word of a line may be the mark of a list: `-`, `+`, `1.`, `2)`; or a line of dashes or
/// equals signs that rules off or makes a heading of the line before.
fn first_word(out: &mut String, word: &str) {
    let figures = word.bytes().take_while(u8::is_ascii_digit).count();
    let (figures, mark) = word.split_at_checked(figures).unwrap_or((word, ""));
    out.push_str(figures);
    let is_mark = match mark.chars().next() {
        Some('-' | '+' | '=') => figures.is_empty(),
        Some('.' | ')') => !figures.is_empty(),
        _ => false,
    };
    if is_mark {
        out.push('\\');
    }
    inner(out, mark);
}

fn inner(out: &mut String, word: &str) {
    let mut rest = word;
    while let Some(character) = rest.chars().next() {
        if MARKUP.contains(&character) || starts_a_link(out, rest) {
            out.push('\\');
        }
        // A control character moves a cursor; it is no text.
        if !character.is_control() {
            out.push(character);
        }
        rest = rest.get(character.len_utf8()..).unwrap_or_default();
    }
}

/// `://`, and the point of `www.`: many renderers make links of addresses in plain text.
fn starts_a_link(before: &str, rest: &str) -> bool {
    let is_www = || before.bytes().rev().take(3).all(|byte| byte.eq_ignore_ascii_case(&b'w'));
    rest.starts_with("://") || rest.starts_with('.') && is_www()
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(escaped(text), expected);
    }

    #[test]
    fn leaves_words_as_they_are() {
        check(
            "at least 6 years' experience (G8-G10), 5.5%",
            "at least 6 years' experience (G8-G10), 5.5%",
        );
        check("  two \r\n lines ", "two lines");
        check("a\r\n\tb", "a b");
        check("-5 and 1.5 and - 3", "\\-5 and 1.5 and - 3");
    }

    #[test]
    fn escapes_what_is_mark_up() {
        check("*a* [b](c) `d` <e> f|g", "\\*a\\* \\[b\\](c) \\`d\\` \\<e\\> f\\|g");
        check("1. a", "1\\. a");
        check("2) b", "2\\) b");
        check("--- c", "\\--- c");
        check("see www.x.int or https://x.int", "see www\\.x.int or https\\://x.int");
        check("\u{1b}[31mred", "\\[31mred");
    }
}
