//! The encodings that PDF knows by name (ISO 32000-1, annex D).

use crate::text::CodePage;

/// A table from one byte to a character; a blank says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Standard,
    WinAnsi,
    MacRoman,
}

impl Encoding {
    pub(super) fn of_name(name: &[u8]) -> Option<Self> {
        match name {
            b"StandardEncoding" => Some(Self::Standard),
            b"WinAnsiEncoding" => Some(Self::WinAnsi),
            b"MacRomanEncoding" => Some(Self::MacRoman),
            _ => None,
        }
    }

    pub(super) fn character(self, code: u8) -> Option<char> {
        let upper = |table: &str| {
            table.chars().nth(usize::from(code - 0x80)).filter(|&character| character != '�')
        };
        match (self, code) {
            (_, 0..0x20 | 0x7F) => None,
            (Self::Standard, b'\'') => Some('’'),
            (Self::Standard, b'`') => Some('‘'),
            (_, 0x20..0x7F) => Some(char::from(code)),
            (Self::WinAnsi, 0xA0..) => Some(char::from(code)),
            (Self::WinAnsi, _) => upper(WIN_ANSI),
            (Self::MacRoman, _) => Some(CodePage::MacRoman.letter(code)).filter(|&it| it != '�'),
            (Self::Standard, _) => upper(STANDARD),
        }
    }
}

/// From 0x80; codes without a character of their own are bullets.
const WIN_ANSI: &str = "€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ";
const STANDARD: &str = "\
���������������������������������¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ�–†‡·�¶•‚„”»…‰�¿�`´ˆ˜¯˘˙¨�˚¸�˝˛ˇ—����������������Æ�ª����ŁØŒº�����æ���ı��łøœß����";

#[cfg(test)]
mod tests {
    use super::{Encoding, STANDARD, WIN_ANSI};

    #[test]
    fn has_a_place_for_every_code() {
        assert_eq!(WIN_ANSI.chars().count(), 32);
        assert_eq!(STANDARD.chars().count(), 128);
    }

    #[test]
    fn reads_the_letters_of_french() {
        assert_eq!(Encoding::WinAnsi.character(0xE9), Some('é'));
        assert_eq!(Encoding::WinAnsi.character(0x9C), Some('œ'));
        assert_eq!(Encoding::MacRoman.character(0x8E), Some('é'));
        assert_eq!(Encoding::MacRoman.character(0xCF), Some('œ'));
        assert_eq!(Encoding::Standard.character(0xFA), Some('œ'));
        assert_eq!(Encoding::Standard.character(0xB7), Some('•'));
        assert_eq!(Encoding::Standard.character(0x80), None);
        assert_eq!(Encoding::WinAnsi.character(0x07), None);
    }
}
