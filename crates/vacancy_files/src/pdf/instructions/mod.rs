//! Instructions: operands, then the word for what is done with them. Pages are drawn in this language,
//! and maps of characters are written in it (ISO 32000-1, 7.2 and 7.8.2).

mod operands;

pub(super) use operands::{Operand, Operands};

use super::scan::{Scan, number};

/// Reads instructions one after another, in whatever state they are: what makes no sense is passed over.
#[derive(Debug)]
pub(super) struct Instructions<'c> {
    scan: Scan<'c>,
    operands: Operands,
}

impl<'c> Instructions<'c> {
    pub(super) fn new(content: &'c [u8]) -> Self {
        Self { scan: Scan::at(content, 0), operands: Operands::default() }
    }

    /// The next instruction: its word, and its operands. The pixels of a picture in the midst of the
    /// instructions belong to its `ID`.
    pub(super) fn next(&mut self) -> Option<(&'c [u8], &Operands)> {
        self.operands.clear();
        loop {
            match self.scan.next_byte()? {
                b'(' => self.scan.literal(self.operands.begin_text()),
                b'<' if self.scan.take(b'<') => self.operands.begin_group(),
                b'<' => self.scan.hexadecimal(self.operands.begin_text()),
                b'[' => self.operands.begin_group(),
                b']' => self.operands.end_group(),
                b'>' if self.scan.take(b'>') => self.operands.end_group(),
                b'/' => self.scan.name(self.operands.begin_name()),
                b')' | b'>' | b'{' | b'}' => {}
                _ => {
                    if let Some(word) = self.word() {
                        return Some((word, &self.operands));
                    }
                }
            }
        }
    }

    /// A number or a value is one more operand; any other word ends the instruction.
    fn word(&mut self) -> Option<&'c [u8]> {
        let word = self.scan.word();
        if let Some(number) = number::read(word) {
            self.operands.push_number(number);
            return None;
        }
        if matches!(word, b"true" | b"false" | b"null" | b"R") {
            return None;
        }
        if word == b"ID" {
            self.scan.skip_pixels();
        }
        Some(word)
    }
}

#[cfg(test)]
mod tests {
    use super::{Instructions, Operand};

    /// Every instruction as one line, in a form of its own.
    fn read(content: &[u8]) -> String {
        let mut instructions = Instructions::new(content);
        let mut all = String::new();
        while let Some((word, operands)) = instructions.next() {
            for operand in operands.iter() {
                all.push_str(&shown(operand));
                all.push(' ');
            }
            all.push_str(&String::from_utf8_lossy(word));
            all.push('\n');
        }
        all
    }

    fn shown(operand: Operand<'_>) -> String {
        match operand {
            Operand::Number(number) => number.to_string(),
            Operand::Name(name) => format!("/{}", String::from_utf8_lossy(name)),
            Operand::Text(text) => format!("({})", String::from_utf8_lossy(text)),
            Operand::Begin => "[".to_owned(),
            Operand::End => "]".to_owned(),
        }
    }

    #[test]
    fn reads_operands_of_every_kind() {
        assert_eq!(
            read(b"/F1 12 Tf % a comment (not text\n[(a)-12.5<62 6>]TJ"),
            "/F1 12 Tf\n[ (a) -12.5 (b`) ] TJ\n"
        );
        assert_eq!(
            read(b"/Span<</Type/X#20Y/A true/MCID 0>>BDC q"),
            "/Span [ /Type /X Y /A /MCID 0 ] BDC\nq\n"
        );
    }

    #[test]
    fn reads_what_is_escaped_in_a_string() {
        assert_eq!(read(b"(a\\)\\(b(c)\\101\\7\\n\\\r\nd\r\n\\x)'"), "(a)(b(c)A\u{7}\nd\nx) '\n");
    }

    #[test]
    fn passes_over_the_pixels_of_a_picture() {
        assert_eq!(
            read(b"BI /W 1 ID \xFF EI\xFE EI \x01\x02 (x\xFF EI\nQ\nBT"),
            "BI\n/W 1 ID\nQ\nBT\n"
        );
    }

    #[test]
    fn goes_on_after_what_makes_no_sense() {
        assert_eq!(read(b") } > 12abc 1 w ["), "12abc\n1 w\n");
        assert_eq!(read(b"[ 1 2 BT (a"), "[ 1 2 BT\n");
        assert_eq!(read(b"1 2"), "");
    }
}
