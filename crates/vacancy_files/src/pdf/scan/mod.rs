//! The signs that files and instructions are written in: what separates words, and how bytes are written
//! (ISO 32000-1, 7.2 and 7.3).

pub(super) mod number;

#[derive(Debug)]
pub(super) struct Scan<'c> {
    content: &'c [u8],
    at: usize,
}

impl<'c> Scan<'c> {
    pub(super) const fn at(content: &'c [u8], at: usize) -> Self {
        Self { content, at }
    }

    pub(super) const fn place(&self) -> usize {
        self.at
    }

    pub(super) const fn go(&mut self, place: usize) {
        self.at = place;
    }

    /// The next byte that is neither blank nor part of a comment. Nothing at the end.
    pub(super) fn next_byte(&mut self) -> Option<u8> {
        loop {
            match self.read()? {
                b'%' => self.skip_comment(),
                byte if is_blank(byte) => {}
                byte => return Some(byte),
            }
        }
    }

    /// Passes this byte, if it is the next.
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    /// The word that the byte just read begins.
    pub(super) fn word(&mut self) -> &'c [u8] {
        let start = self.at.saturating_sub(1);
        while self.peek().is_some_and(is_regular) {
            self.at += 1;
        }
        self.content.get(start..self.at).unwrap_or_default()
    }

    /// Passes the end of the line, if it ends here, and says where the next begins.
    pub(super) fn line_end(&mut self) -> usize {
        self.take(b'\r');
        self.take(b'\n');
        self.at
    }

    /// A name behind its slash; `#20` is a blank in it.
    pub(super) fn name(&mut self, bytes: &mut Vec<u8>) {
        while let Some(byte) = self.peek().filter(|&byte| is_regular(byte)) {
            self.at += 1;
            let pair = self.content.get(self.at..self.at + 2);
            let coded = pair.filter(|_| byte == b'#').and_then(|pair| match *pair {
                [high, low] => Some(digit(high)? << 4 | digit(low)?),
                _ => None,
            });
            bytes.push(coded.unwrap_or(byte));
            self.at += if coded.is_some() { 2 } else { 0 };
        }
    }

    /// A string behind its `<`.
    pub(super) fn hexadecimal(&mut self, bytes: &mut Vec<u8>) {
        let mut high = None;
        while let Some(byte) = self.read().filter(|&byte| byte != b'>') {
            let Some(digit) = digit(byte) else { continue };
            match high.take() {
                Some(high) => bytes.push(high << 4 | digit),
                None => high = Some(digit),
            }
        }
        bytes.extend(high.map(|high| high << 4));
    }

    /// A string behind its `(`.
    pub(super) fn literal(&mut self, bytes: &mut Vec<u8>) {
        let mut depth = 0usize;
        while let Some(byte) = self.read() {
            match byte {
                b'\\' => bytes.extend(self.escaped()),
                b'\r' => {
                    self.take(b'\n');
                    bytes.push(b'\n');
                }
                b')' if depth == 0 => return,
                _ => {
                    depth = match byte {
                        b'(' => depth + 1,
                        b')' => depth - 1,
                        _ => depth,
                    };
                    bytes.push(byte);
                }
            }
        }
    }

    /// What stands for the byte behind a backslash; nothing for a line end.
    fn escaped(&mut self) -> Option<u8> {
        match self.read()? {
            b'n' => Some(b'\n'),
            b'r' => Some(b'\r'),
            b't' => Some(b'\t'),
            b'b' => Some(8),
            b'f' => Some(12),
            b'\n' => None,
            b'\r' => {
                self.take(b'\n');
                None
            }
            first @ b'0'..=b'7' => {
                let mut number = first - b'0';
                for _ in 0..2 {
                    let Some(byte @ b'0'..=b'7') = self.peek() else { break };
                    number = number << 3 | (byte - b'0');
                    self.at += 1;
                }
                Some(number)
            }
            byte => Some(byte),
        }
    }

    /// Passes the pixels of a picture, up to its `EI`: what follows that is written in letters again.
    /// Where no `EI` is surely the end, the first one is taken for it.
    pub(super) fn skip_pixels(&mut self) {
        let start = self.at;
        let ends = |at: &usize| self.ends_pixels(*at);
        let mut at = (start..self.content.len()).filter(ends);
        let first = at.next();
        let sure = first.into_iter().chain(at).find(|&at| self.has_letters_behind(at));
        self.at = sure.or(first).map_or(self.content.len(), |at| at + 3);
    }

    /// Whether a blank, or the sign that ends pixels written in letters, stands here, and `EI` behind it.
    fn ends_pixels(&self, at: usize) -> bool {
        match self.content.get(at..).unwrap_or_default() {
            [before, b'E', b'I', rest @ ..] => {
                (is_blank(*before) || *before == b'>')
                    && rest.first().is_none_or(|&it| is_blank(it))
            }
            _ => false,
        }
    }

    fn has_letters_behind(&self, at: usize) -> bool {
        /// So much is looked at.
        const REACH: usize = 16;
        let near = self.content.iter().skip(at + 3).take(REACH);
        near.copied().all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\r' | b'\t'))
    }

    fn skip_comment(&mut self) {
        while self.read().is_some_and(|byte| !matches!(byte, b'\n' | b'\r')) {}
    }

    fn peek(&self) -> Option<u8> {
        self.content.get(self.at).copied()
    }

    fn read(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }
}

pub(super) const fn is_blank(byte: u8) -> bool {
    matches!(byte, b'\0' | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

/// Whether a byte goes on with a word or a name.
const fn is_regular(byte: u8) -> bool {
    !is_blank(byte)
        && !matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
