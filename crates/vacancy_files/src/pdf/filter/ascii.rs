//! Bytes written in letters.

use crate::pdf::scan::Scan;

/// Five characters for four bytes. `z` stands for four zeros, `~` ends it.
pub(super) fn base85(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 5 * 4 + 4);
    let mut group = Vec::with_capacity(5);
    for &character in text {
        match character {
            b'~' => break,
            b'z' if group.is_empty() => bytes.extend_from_slice(&[0; 4]),
            b'!'..=b'u' => group.push(character - b'!'),
            _ => {}
        }
        if group.len() == 5 {
            bytes.extend_from_slice(&base85_group(&group));
            group.clear();
        }
    }
    if group.len() > 1 {
        let kept = group.len() - 1;
        group.resize(5, 84);
        bytes.extend(base85_group(&group).into_iter().take(kept));
    }
    bytes
}

fn base85_group(digits: &[u8]) -> [u8; 4] {
    let number = digits
        .iter()
        .fold(0u32, |number, &digit| number.wrapping_mul(85).wrapping_add(u32::from(digit)));
    number.to_be_bytes()
}

/// Two characters for a byte. `>` ends it.
pub(super) fn hexadecimal(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len() / 2);
    Scan::at(text, 0).hexadecimal(&mut bytes);
    bytes
}

#[cfg(test)]
mod tests {
    use super::{base85, hexadecimal};

    #[test]
    fn reads_base_85() {
        assert_eq!(base85(b"87cURD]i,\"Ebo80~>"), b"Hello World!");
        assert_eq!(base85(b"z87 cUR\nDZ~>"), b"\0\0\0\0Hello");
        assert_eq!(base85(b"8"), b"");
    }

    #[test]
    fn reads_hexadecimal() {
        assert_eq!(hexadecimal(b"48 65\n6c6C6>x"), b"Hell`");
    }
}
