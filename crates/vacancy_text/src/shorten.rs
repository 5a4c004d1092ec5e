//! Words on one line, cut where there are too many.

/// Words on one line, single blanks between them; behind `longest` characters stands a sign of what is left out.
///
/// ```
/// assert_eq!(vacancy_text::shorten(" a degree;\n  or tact", 9), "a degree;…");
/// assert_eq!(vacancy_text::shorten("a degree", 9), "a degree");
/// ```
#[must_use]
pub fn shorten(text: &str, longest: usize) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        line.push_str(if line.is_empty() { "" } else { " " });
        line.push_str(word);
    }
    if let Some((cut, _)) = line.char_indices().nth(longest) {
        line.truncate(cut);
        line.push('…');
    }
    line
}
