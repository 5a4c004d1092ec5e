//! Bytes to text: which encoding they are in, told by what is in them.

use std::borrow::Cow;

use super::CodePage;

/// How bytes became text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16,
    /// Neither of the two: what Windows wrote in western Europe before.
    Windows1252,
    /// UTF-8 in which some bytes are wrong; each became U+FFFD.
    DamagedUtf8,
}

/// Text, and what its bytes were taken for.
#[derive(Debug)]
pub(crate) struct Decoded<'b> {
    pub(crate) text: Cow<'b, str>,
    pub(crate) encoding: Encoding,
}

/// UTF-8 with or without a byte order mark (which stays, so that offsets are those of the file),
/// UTF-16, or else Windows-1252 where the bytes look like text; `None` where they do not.
pub(crate) fn decode(bytes: &[u8]) -> Option<Decoded<'_>> {
    if let Some(text) = utf16(bytes) {
        return Some(Decoded { text: Cow::Owned(text), encoding: Encoding::Utf16 });
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => is_text(bytes)
            .then_some(Decoded { text: Cow::Borrowed(text), encoding: Encoding::Utf8 }),
        Err(_) => legacy(bytes),
    }
}

/// Text that says which letters it is in: that holds where its bytes are no Unicode, and not against them.
pub(crate) fn decode_as(bytes: &[u8], stated: Option<CodePage>) -> Cow<'_, str> {
    match (decode(bytes), stated) {
        (Some(decoded), _) if decoded.encoding != Encoding::Windows1252 => decoded.text,
        (_, Some(page)) if page != CodePage::Utf8 => Cow::Owned(page.decode(bytes)),
        (decoded, _) => decoded.map_or_else(|| String::from_utf8_lossy(bytes), |it| it.text),
    }
}

/// UTF-8 or UTF-16, as XML is written; `None` where it is damaged.
pub(crate) fn unicode(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if let Some(text) = utf16(bytes) {
        return Some(Cow::Owned(text));
    }
    std::str::from_utf8(bytes).ok().map(Cow::Borrowed)
}

/// The first `length` bytes as text, whatever comes after them; what is no UTF-8 in them is U+FFFD.
pub(crate) fn head(bytes: &[u8], length: usize) -> Cow<'_, str> {
    let head = bytes.get(..length).unwrap_or(bytes);
    utf16(head).map_or_else(|| String::from_utf8_lossy(head), Cow::Owned)
}

/// UTF-16 by its byte order mark, or by its zeros: in the languages that are read, nearly every
/// second byte is one.
fn utf16(bytes: &[u8]) -> Option<String> {
    const LOOKED_AT: usize = 256;
    let (bytes, is_little) = match bytes {
        [0xff, 0xfe, rest @ ..] => (rest, true),
        [0xfe, 0xff, rest @ ..] => (rest, false),
        _ => {
            let head = bytes.get(..bytes.len().min(LOOKED_AT)).unwrap_or_default();
            let zeros = |odd: usize| {
                let half = head.iter().skip(odd).step_by(2);
                half.clone().filter(|byte| **byte == 0).count() * 10 > half.count() * 7
            };
            match (head.len() >= 8, zeros(0), zeros(1)) {
                (true, false, true) => (bytes, true),
                (true, true, false) => (bytes, false),
                _ => return None,
            }
        }
    };
    let unit = |pair: &[u8]| match (pair, is_little) {
        (&[a, b], true) => u16::from_le_bytes([a, b]),
        (&[a, b], false) => u16::from_be_bytes([a, b]),
        _ => u16::from(u8::MAX),
    };
    let units = bytes.chunks_exact(2).map(unit);
    Some(char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

/// Bytes that are not UTF-8 throughout: UTF-8 with damage, or an older encoding.
fn legacy(bytes: &[u8]) -> Option<Decoded<'_>> {
    if !is_text(bytes) || bytes.contains(&0) {
        return None;
    }
    let (sound, broken) = utf8_characters(bytes);
    if sound > broken {
        let text = String::from_utf8_lossy(bytes);
        return Some(Decoded { text, encoding: Encoding::DamagedUtf8 });
    }
    // In French prose about one letter in twenty-five has an accent; in noise every other byte is
    // high.
    if sound + broken > bytes.len() / 4 + 1 {
        return None;
    }
    let text = Cow::Owned(CodePage::Windows1252.decode(bytes));
    Some(Decoded { text, encoding: Encoding::Windows1252 })
}

/// Characters beyond ASCII that are sound UTF-8, and stretches that are not.
fn utf8_characters(bytes: &[u8]) -> (usize, usize) {
    bytes.utf8_chunks().fold((0, 0), |(sound, broken), chunk| {
        let beyond_ascii = chunk.valid().chars().filter(|character| !character.is_ascii()).count();
        (sound + beyond_ascii, broken + usize::from(!chunk.invalid().is_empty()))
    })
}

/// Whether control characters other than white space are few: one byte in ten at most.
fn is_text(bytes: &[u8]) -> bool {
    let is_odd = |byte: &&u8| matches!(byte, 0..=8 | 14..=31 | 127);
    bytes.iter().filter(is_odd).count() <= bytes.len() / 10
}

#[cfg(test)]
mod tests {
    use super::{Encoding, decode};

    #[track_caller]
    fn check(bytes: &[u8], expected: Option<(&str, Encoding)>) {
        let decoded = decode(bytes);
        let found = decoded.as_ref().map(|it| (it.text.as_ref(), it.encoding));
        assert_eq!(found, expected);
    }

    #[test]
    fn reads_utf_8_and_keeps_its_mark() {
        check("été".as_bytes(), Some(("été", Encoding::Utf8)));
        check(b"\xef\xbb\xbfa", Some(("\u{feff}a", Encoding::Utf8)));
        check(b"", Some(("", Encoding::Utf8)));
    }

    #[test]
    fn reads_utf_16_with_and_without_its_mark() {
        check(b"\xff\xfeG\x001\x002\x00", Some(("G12", Encoding::Utf16)));
        check(b"\xfe\xff\x00G\x001\x002", Some(("G12", Encoding::Utf16)));
        check(b"G\0r\0a\0d\0e\0 \0\xe9\0", Some(("Grade é", Encoding::Utf16)));
    }

    #[test]
    fn reads_windows_1252_and_says_so() {
        check(
            b"R\xe9sum\xe9 de la vacance, 5\xa0195,80 \x80",
            Some(("Résumé de la vacance, 5\u{a0}195,80 €", Encoding::Windows1252)),
        );
    }

    #[test]
    fn keeps_the_rest_of_a_damaged_utf_8_text() {
        let mut bytes = "Secrétariat général délégué".as_bytes().to_vec();
        bytes.push(0xc3);
        check(&bytes, Some(("Secrétariat général délégué\u{fffd}", Encoding::DamagedUtf8)));
    }

    #[test]
    fn refuses_binary() {
        check(&[0; 64], None);
        check(&[0x93, 0xe1, 0xfa, 0xb0, 0x81, 0xc4, 0xd7, 0xee], None);
        check(b"abc\0\xe9defghijklmnop", None);
    }

    #[test]
    fn a_few_control_characters_are_still_text() {
        let text = "Grade: G12\0 and some more words";
        check(text.as_bytes(), Some((text, Encoding::Utf8)));
    }
}
