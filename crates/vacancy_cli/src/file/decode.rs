use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// Text, and what was done to get it beyond reading UTF-8.
#[derive(Debug)]
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) remark: Option<&'static str>,
}

/// UTF-8 with or without a byte order mark (which stays, so that offsets are those of the file),
/// UTF-16 with one, or else Windows-1252 where the bytes look like text; `None` where they do not.
pub(super) fn decode(bytes: Vec<u8>) -> Option<Decoded> {
    if let Some((encoding, _)) = Encoding::for_bom(&bytes).filter(|(found, _)| *found != UTF_8) {
        let (text, _) = encoding.decode_with_bom_removal(&bytes);
        return Some(Decoded { text: text.into_owned(), remark: Some("read as UTF-16") });
    }
    match String::from_utf8(bytes) {
        Ok(text) => is_text(text.as_bytes()).then_some(Decoded { text, remark: None }),
        Err(error) => decode_legacy(&error.into_bytes()),
    }
}

/// Bytes that are not UTF-8 throughout: UTF-8 with damage, or an older encoding.
fn decode_legacy(bytes: &[u8]) -> Option<Decoded> {
    if !is_text(bytes) || bytes.contains(&0) {
        return None;
    }
    let (sound, broken) = utf8_characters(bytes);
    if sound > broken {
        let text = String::from_utf8_lossy(bytes).into_owned();
        return Some(Decoded {
            text,
            remark: Some("damaged UTF-8; unreadable bytes became \u{fffd}"),
        });
    }
    // In French prose about one letter in twenty-five has an accent; in noise every other byte is
    // high.
    if sound + broken > bytes.len() / 4 + 1 {
        return None;
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    Some(Decoded { text: text.into_owned(), remark: Some("not UTF-8; read as Windows-1252") })
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
    use super::decode;

    #[track_caller]
    fn check(bytes: &[u8], expected: Option<(&str, bool)>) {
        let decoded = decode(bytes.to_vec());
        let found = decoded.as_ref().map(|it| (it.text.as_str(), it.remark.is_some()));
        assert_eq!(found, expected);
    }

    #[test]
    fn reads_utf_8_and_keeps_its_mark() {
        check("été".as_bytes(), Some(("été", false)));
        check(b"\xef\xbb\xbfa", Some(("\u{feff}a", false)));
        check(b"", Some(("", false)));
    }

    #[test]
    fn reads_utf_16_by_its_mark() {
        check(b"\xff\xfeG\x001\x002\x00", Some(("G12", true)));
        check(b"\xfe\xff\x00G\x001\x002", Some(("G12", true)));
    }

    #[test]
    fn reads_windows_1252_and_says_so() {
        check(
            b"R\xe9sum\xe9 de la vacance, 5\xa0195,80 \x80",
            Some(("Résumé de la vacance, 5\u{a0}195,80 €", true)),
        );
    }

    #[test]
    fn keeps_the_rest_of_a_damaged_utf_8_text() {
        let mut bytes = "Secrétariat général délégué".as_bytes().to_vec();
        bytes.push(0xc3);
        check(&bytes, Some(("Secrétariat général délégué\u{fffd}", true)));
    }

    #[test]
    fn refuses_binary() {
        check(&[0; 64], None);
        check(&[0x93, 0xe1, 0xfa, 0xb0, 0x81, 0xc4, 0xd7, 0xee], None);
        check(b"abc\0\xe9defghijklmnop", None);
    }

    #[test]
    fn a_few_control_characters_are_still_text() {
        check(
            b"Grade: G12\0 and some more words",
            Some(("Grade: G12\0 and some more words", false)),
        );
    }
}
