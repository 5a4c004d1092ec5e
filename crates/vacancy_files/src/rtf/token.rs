//! The signs of RTF: groups, control words, control symbols, bytes of text.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'b> {
    Open,
    Close,
    /// `\par`, `\u8226`: a name and its number.
    Word(&'b str, Option<i32>),
    /// `\~`, `\*`.
    Symbol(u8),
    /// A letter in the code page that holds here, written as it is or as `\'e9`.
    Letter(u8),
}

/// The tokens of a file. Every byte is looked at once.
pub(super) struct Tokens<'b> {
    bytes: &'b [u8],
}

impl<'b> Tokens<'b> {
    pub(super) const fn new(bytes: &'b [u8]) -> Self {
        Self { bytes }
    }

    /// Passes over data that are no text: `\bin` says how many bytes.
    pub(super) fn pass(&mut self, count: usize) {
        self.bytes = self.bytes.get(count..).unwrap_or_default();
    }

    fn control(&mut self) -> Option<Token<'b>> {
        let &first = self.bytes.first()?;
        if !first.is_ascii_alphabetic() {
            self.pass(1);
            return Some(match first {
                b'\'' => Token::Letter(self.hex()),
                // A line end behind a backslash ends a paragraph.
                b'\n' | b'\r' => Token::Word("par", None),
                symbol => Token::Symbol(symbol),
            });
        }
        let name = self.take(u8::is_ascii_alphabetic);
        let sign = usize::from(self.bytes.first() == Some(&b'-'));
        let digits = self.bytes.iter().skip(sign).take_while(|byte| byte.is_ascii_digit()).count();
        let length = if digits == 0 { 0 } else { sign + digits };
        let number =
            self.bytes.get(..length).and_then(|it| std::str::from_utf8(it).ok()?.parse().ok());
        self.pass(length);
        if self.bytes.first() == Some(&b' ') {
            self.pass(1);
        }
        Some(Token::Word(std::str::from_utf8(name).unwrap_or_default(), number))
    }

    fn hex(&mut self) -> u8 {
        let digits = self.take_at_most(2, u8::is_ascii_hexdigit);
        let digits = std::str::from_utf8(digits).unwrap_or_default();
        u8::from_str_radix(digits, 16).unwrap_or(b'?')
    }

    fn take(&mut self, is_part: impl Fn(&u8) -> bool) -> &'b [u8] {
        self.take_at_most(usize::MAX, is_part)
    }

    fn take_at_most(&mut self, most: usize, is_part: impl Fn(&u8) -> bool) -> &'b [u8] {
        let length = self.bytes.iter().take(most).take_while(|byte| is_part(byte)).count();
        let (taken, rest) = self.bytes.split_at_checked(length).unwrap_or_default();
        self.bytes = rest;
        taken
    }
}

impl<'b> Iterator for Tokens<'b> {
    type Item = Token<'b>;

    fn next(&mut self) -> Option<Token<'b>> {
        loop {
            let &first = self.bytes.first()?;
            self.pass(1);
            return match first {
                b'{' => Some(Token::Open),
                b'}' => Some(Token::Close),
                b'\\' => self.control(),
                // Line ends in the file are none in the text.
                b'\r' | b'\n' | b'\0' => continue,
                letter => Some(Token::Letter(letter)),
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Token, Tokens};

    #[test]
    fn reads_words_numbers_and_letters() {
        let tokens: Vec<_> = Tokens::new(b"{\\u-3913 a\\'e9\r\n\\~\\b0x}").collect();
        let expected = [
            Token::Open,
            Token::Word("u", Some(-3913)),
            Token::Letter(b'a'),
            Token::Letter(0xe9),
            Token::Symbol(b'~'),
            Token::Word("b", Some(0)),
            Token::Letter(b'x'),
            Token::Close,
        ];
        assert_eq!(tokens, expected);
    }

    #[test]
    fn ends_where_the_bytes_do() {
        for cut in [&b"\\"[..], b"\\'", b"\\'e", b"\\u-", b"\\par"] {
            assert!(Tokens::new(cut).count() <= 2);
        }
        assert_eq!(Tokens::new(b"\\u99999999999 ").next(), Some(Token::Word("u", None)));
    }
}
