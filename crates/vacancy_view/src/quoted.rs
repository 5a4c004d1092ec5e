/// Words as they stand, on one line, without too long a tail.
#[must_use]
pub fn one_line(text: &str) -> String {
    /// About three lines on a telephone.
    const LONGEST: usize = 160;
    let mut line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((cut, _)) = line.char_indices().nth(LONGEST) {
        line.truncate(cut);
        line.push('…');
    }
    line
}
