//! How bytes are written in mails (RFC 2045, 6.7 and 6.8).

/// Whatever is no letter of the alphabet is passed over, as the standard asks.
pub(super) fn base64(encoded: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(encoded.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for value in encoded.iter().take_while(|byte| **byte != b'=').filter_map(|byte| sextet(*byte)) {
        bits = (bits << 6) | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            decoded.push(u8::try_from((bits >> count) & 0xFF).unwrap_or_default());
        }
    }
    decoded
}

const fn sextet(letter: u8) -> Option<u8> {
    Some(match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    })
}

/// `=E9` is a byte, `=` at the end of a line joins it with the next; what is neither stays.
pub(super) fn quoted_printable(encoded: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(encoded.len());
    let mut rest = encoded;
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        if first != b'=' {
            decoded.push(first);
            continue;
        }
        match after {
            [b'\r', b'\n', next @ ..] | [b'\n', next @ ..] => rest = next,
            [a, b, next @ ..] => match byte([*a, *b]) {
                Some(byte) => {
                    decoded.push(byte);
                    rest = next;
                }
                None => decoded.push(first),
            },
            _ => decoded.push(first),
        }
    }
    decoded
}

fn byte(digits: [u8; 2]) -> Option<u8> {
    let is_hex = digits.iter().all(u8::is_ascii_hexdigit);
    u8::from_str_radix(std::str::from_utf8(&digits).ok().filter(|_| is_hex)?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::{base64, quoted_printable};

    #[test]
    fn decodes_base64() {
        assert_eq!(base64(b"UsOpc3Vt\r\nw6k="), "Résumé".as_bytes());
        assert_eq!(base64(b"R3JhZGU"), b"Grade");
        assert_eq!(base64(b""), b"");
    }

    #[test]
    fn decodes_quoted_printable() {
        assert_eq!(quoted_printable(b"R=C3=A9su=\r\nm=c3=a9 =\n."), "Résumé .".as_bytes());
        assert_eq!(quoted_printable(b"a=zz=+1=4="), b"a=zz=+1=4=");
    }
}
