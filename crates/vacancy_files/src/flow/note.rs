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

/// Whether all figures, with or without brackets, stand right behind a word or a figure; behind a
/// unit of length they make a square or a cube of it.
fn is_note(before: &str, raised: &str) -> bool {
    let number = raised.trim_matches(['(', ')', '[', ']']);
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let is_behind_word = before.chars().next_back().is_some_and(|last| !last.is_whitespace());
    let unit = before.chars().rev().take(3).take_while(|c| c.is_alphabetic());
    // As it is read from its end.
    let is_length = matches!(unit.collect::<String>().as_str(), "m" | "mk" | "mc" | "mm");
    is_number && is_behind_word && !is_length
}

#[cfg(test)]
mod tests {
    use super::is_note;

    #[test]
    fn tells_the_number_of_a_note_from_what_else_is_raised() {
        for (before, raised) in [("G12", "1"), ("5,195.80", "(2)"), ("(EUR)", "3"), ("team", "4")] {
            assert!(is_note(before, raised), "{before} {raised}");
        }
        for (before, raised) in
            [("the 1", "st"), ("30 m", "2"), ("5km", "2"), ("", "1"), ("and ", "1")]
        {
            assert!(!is_note(before, raised), "{before} {raised}");
        }
    }
}
