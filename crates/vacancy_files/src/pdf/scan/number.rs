//! Numbers as instructions write them: "12", "-.5", "+3.", with the mistakes that files are full of.

/// Digits after these say nothing that 64 bits could hold.
const MAX_SCALE: f64 = 1e15;

/// A word as a number; nothing where it is none.
///
/// "-" and "." are zero, "--5" is -5, and what follows a minus behind digits does not count: so read
/// the programs that such files were tried with.
pub(in crate::pdf) fn read(word: &[u8]) -> Option<f64> {
    let signs = word.iter().take_while(|byte| matches!(byte, b'-' | b'+')).count();
    let is_negative = word.first() == Some(&b'-');
    let (mut value, mut scale) = (0.0, 0.0);
    for &byte in word.get(signs..)? {
        match byte {
            b'0'..=b'9' if scale == 0.0 => value = value * 10.0 + f64::from(byte - b'0'),
            b'0'..=b'9' if scale < MAX_SCALE => {
                value = value * 10.0 + f64::from(byte - b'0');
                scale *= 10.0;
            }
            b'0'..=b'9' => {}
            b'.' if scale == 0.0 => scale = 1.0,
            b'-' => break,
            _ => return None,
        }
    }
    let value = if scale > 1.0 { value / scale } else { value };
    Some(if is_negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn reads_numbers_and_their_mistakes() {
        for (word, number) in [
            ("12", 12.0),
            ("-.5", -0.5),
            ("+3.", 3.0),
            ("595.276", 595.276),
            ("0.1", 0.1),
            ("--5", -5.0),
            ("1-2", 1.0),
            ("-", 0.0),
            (".", 0.0),
            ("0.333333333333333333333", 0.333_333_333_333_333),
        ] {
            assert_eq!(read(word.as_bytes()), Some(number), "{word}");
        }
        for word in ["1.2.3", "12abc", "BT", "1e5"] {
            assert_eq!(read(word.as_bytes()), None, "{word}");
        }
    }
}
