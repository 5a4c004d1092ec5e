//! The numbers of notes, raised behind the words that they belong to.

use super::Paragraph;

impl Paragraph {
    /// Leaves out the words from `at` on, which are raised, where they are the number of a note.
    pub(super) fn leave_note_out(&mut self, at: usize) {
        let Some((before, raised)) = self.words.split_at_checked(at) else { return };
        let number = raised.trim_end();
        if is_note(before, number) {
            let number = number.len();
            self.words.drain(at..at + number);
            while self.links.pop_if(|(range, _)| range.end > at).is_some() {}
        }
    }
}

/// Whether figures, with or without brackets, stand right behind a word or a figure.
fn is_note(before: &str, raised: &str) -> bool {
    let is_number = raised.chars().all(is_sign) && !raised.trim().is_empty();
    let is_behind_word = before.chars().next_back().is_some_and(|last| !last.is_whitespace());
    let is_letter = |letter: char| letter.is_alphabetic();
    let word = before.get(before.trim_end_matches(is_letter).len()..);
    is_number && is_behind_word && !word.is_some_and(is_length)
}

/// What the numbers of notes are written with.
pub(crate) fn is_sign(sign: char) -> bool {
    sign.is_ascii_digit() || "()[]*, ".contains(sign)
}

/// A unit of which a raised figure makes a square or a cube: "m²".
pub(crate) fn is_length(word: &str) -> bool {
    ["m", "mm", "cm", "dm", "km"].contains(&word)
}

#[cfg(test)]
mod tests {
    use super::is_note;

    #[test]
    fn tells_the_number_of_a_note_from_what_else_is_raised() {
        for (before, raised) in
            [("G12", "1"), ("5,195.80", "(2)"), ("(EUR)", "3, 4"), ("team", "4"), ("G12", "*")]
        {
            assert!(is_note(before, raised), "{before} {raised}");
        }
        for (before, raised) in
            [("the 1", "st"), ("30 m", "2"), ("5km", "2"), ("", "1"), ("and ", "1"), ("G12", " ")]
        {
            assert!(!is_note(before, raised), "{before} {raised}");
        }
    }
}
