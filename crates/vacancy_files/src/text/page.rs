//! The encodings of one byte a letter that notices come in.
//!
//! Tables for these alone: `encoding_rs` brings those of every encoding that the web knows, Chinese,
//! Japanese and Korean among them, into a module that decodes by the name of an encoding.

/// A table of the letters from 0x80 on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CodePage {
    Utf8,
    /// Western Europe; what the web calls ISO-8859-1 is this.
    Windows1252,
    /// Central Europe.
    Windows1250,
    /// Central Europe on Unix.
    Latin2,
    /// ISO-8859-15: ISO-8859-1 with the euro sign and `œ`.
    Latin9,
    /// Western Europe on a Mac, and in some PDF.
    MacRoman,
}

impl CodePage {
    /// By the name that a page or mail gives: `utf-8`, `ISO-8859-1`, `windows-1252`.
    pub(crate) fn of_label(label: &str) -> Option<Self> {
        let label = label.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\''));
        Some(match label.to_ascii_lowercase().as_str() {
            "utf-8" | "utf8" => Self::Utf8,
            "windows-1252" | "cp1252" | "x-cp1252" | "iso-8859-1" | "iso8859-1" | "iso_8859-1"
            | "latin1" | "l1" | "us-ascii" | "ascii" => Self::Windows1252,
            "windows-1250" | "cp1250" | "x-cp1250" => Self::Windows1250,
            "iso-8859-2" | "iso8859-2" | "iso_8859-2" | "latin2" | "l2" => Self::Latin2,
            "iso-8859-15" | "iso8859-15" | "iso_8859-15" | "latin-9" | "latin9" | "l9" => {
                Self::Latin9
            }
            "macintosh" | "x-mac-roman" => Self::MacRoman,
            _ => return None,
        })
    }

    /// By the number that Windows gives: `\ansicpg1252`.
    pub(crate) const fn of_number(number: i32) -> Option<Self> {
        Some(match number {
            1252 | 0 => Self::Windows1252,
            1250 => Self::Windows1250,
            10000 => Self::MacRoman,
            28592 => Self::Latin2,
            28605 => Self::Latin9,
            65001 => Self::Utf8,
            _ => return None,
        })
    }

    pub(crate) fn decode(self, bytes: &[u8]) -> String {
        if self == Self::Utf8 {
            return String::from_utf8_lossy(bytes).into_owned();
        }
        bytes.iter().map(|&byte| self.letter(byte)).collect()
    }

    /// The letter of one byte; in UTF-8, of a byte that stands alone.
    pub(crate) fn letter(self, byte: u8) -> char {
        let high = usize::from(byte).checked_sub(0x80);
        let from = |table: &str| Some(table.chars().nth(high?)).flatten();
        match self {
            _ if high.is_none() => char::from(byte),
            Self::Utf8 => char::REPLACEMENT_CHARACTER,
            Self::Windows1252 => from(WINDOWS_1252).unwrap_or(char::from(byte)),
            Self::Windows1250 => from(WINDOWS_1250).unwrap_or(char::REPLACEMENT_CHARACTER),
            Self::Latin2 => latin2(byte),
            Self::Latin9 => latin9(byte),
            Self::MacRoman => from(MAC_ROMAN).unwrap_or(char::REPLACEMENT_CHARACTER),
        }
    }
}

/// 0x80 to 0x9F; from 0xA0 on, Windows-1252 is Unicode. Holes are U+FFFD.
const WINDOWS_1252: &str = "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ";

/// 0x80 to 0xFF.
const WINDOWS_1250: &str = "€\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰Š‹ŚŤŽŹ\u{FFFD}‘’“”•–—\u{FFFD}™š›śťžź\
\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";

/// 0x80 to 0xFF.
const MAC_ROMAN: &str = "\
ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{FFFD}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/// From 0xC0 on ISO-8859-2 is Windows-1250; below, these differ.
fn latin2(byte: u8) -> char {
    const FROM_A0: &str = "\u{A0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{AD}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žż";
    match byte {
        0xA0..=0xBF => FROM_A0.chars().nth(usize::from(byte - 0xA0)).unwrap_or(' '),
        0xC0.. => CodePage::Windows1250.letter(byte),
        _ => char::from(byte),
    }
}

/// ISO-8859-15 is Unicode but for eight letters.
const fn latin9(byte: u8) -> char {
    match byte {
        0xA4 => '€',
        0xA6 => 'Š',
        0xA8 => 'š',
        0xB4 => 'Ž',
        0xB8 => 'ž',
        0xBC => 'Œ',
        0xBD => 'œ',
        0xBE => 'Ÿ',
        _ => byte as char,
    }
}

#[cfg(test)]
mod tests {
    use super::CodePage;

    #[test]
    fn knows_the_letters_of_each_page() {
        assert_eq!(CodePage::Windows1252.decode(b"\x80 \x9c \xe9 \xff"), "€ œ é ÿ");
        assert_eq!(CodePage::Latin9.decode(b"\xa4 \xbd \xe9"), "€ œ é");
        assert_eq!(CodePage::Windows1250.decode(b"\x80 \xb3\xf3d\x9f \xff"), "€ łódź ˙");
        assert_eq!(CodePage::Latin2.decode(b"\xb3\xf3d\xbc \xe8"), "łódź č");
        assert_eq!(CodePage::MacRoman.decode(b"\x8e \xcf \xdb \xff"), "é œ € ˇ");
        assert_eq!(CodePage::Utf8.decode("é".as_bytes()), "é");
    }

    #[test]
    fn knows_the_names_that_pages_give() {
        assert_eq!(CodePage::of_label(" \"ISO-8859-1\""), Some(CodePage::Windows1252));
        assert_eq!(CodePage::of_label("UTF-8"), Some(CodePage::Utf8));
        assert_eq!(CodePage::of_label("shift_jis"), None);
    }
}
