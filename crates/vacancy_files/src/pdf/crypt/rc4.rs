//! RC4: the same to encrypt and to decrypt.

pub(super) fn apply(key: &[u8], bytes: &[u8]) -> Vec<u8> {
    let mut state: [u8; 256] = std::array::from_fn(|at| u8::try_from(at).unwrap_or_default());
    let of = |state: &[u8; 256], at: u8| state[usize::from(at)];
    let mut j = 0u8;
    for (i, &key) in (0..=u8::MAX).zip(key.iter().cycle()) {
        j = j.wrapping_add(of(&state, i)).wrapping_add(key);
        state.swap(usize::from(i), usize::from(j));
    }
    let (mut i, mut j) = (0u8, 0u8);
    let mut coded = bytes.to_vec();
    for byte in &mut coded {
        i = i.wrapping_add(1);
        j = j.wrapping_add(of(&state, i));
        state.swap(usize::from(i), usize::from(j));
        *byte ^= of(&state, of(&state, i).wrapping_add(of(&state, j)));
    }
    coded
}

#[cfg(test)]
mod tests {
    use super::apply;

    #[test]
    fn agrees_with_known_answers() {
        let expected = [0xBB, 0xF3, 0x16, 0xE8, 0xD9, 0x40, 0xAF, 0x0A, 0xD3];
        assert_eq!(apply(b"Key", b"Plaintext"), expected);
        assert_eq!(apply(b"Key", &expected), b"Plaintext");
    }
}
