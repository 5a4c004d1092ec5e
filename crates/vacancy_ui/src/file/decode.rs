use super::kind::is_utf16;

/// How the bytes of a text file are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    /// What Windows programs wrote before UTF-8; any bytes can be read as it.
    Windows1252,
}

impl Encoding {
    pub(super) fn of(bytes: &[u8]) -> Self {
        if is_utf16(bytes) {
            if bytes.first() == Some(&0xFF) { Self::Utf16Le } else { Self::Utf16Be }
        } else {
            match std::str::from_utf8(bytes) {
                Ok(_) => Self::Utf8,
                // A long file is cut somewhere, and the cut may fall inside its last character.
                Err(error) if error.error_len().is_none() => Self::Utf8,
                Err(_) => Self::Windows1252,
            }
        }
    }

    /// The browser's name for it.
    pub(super) const fn label(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1252 => "windows-1252",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Encoding;

    #[test]
    fn tells_encodings_apart() {
        assert_eq!(Encoding::of("\u{feff}é".as_bytes()), Encoding::Utf8);
        assert_eq!(Encoding::of(b"cat\xe9gorie"), Encoding::Windows1252);
        assert_eq!(Encoding::of(b"\xff\xfeG\0"), Encoding::Utf16Le);
        assert_eq!(Encoding::of(b"\xfe\xff\0G"), Encoding::Utf16Be);
    }

    #[test]
    fn a_cut_character_at_the_end_is_still_utf8() {
        assert_eq!(Encoding::of(b"cat\xc3"), Encoding::Utf8);
    }
}
