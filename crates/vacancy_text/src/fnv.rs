//! A number for a text, which stays the same.

/// FNV-1a of 64 bits: the same number in every build, which the standard library does not promise. Whoever
/// wants to can find another text with the same one.
///
/// Libraries and calendars hold texts and events by it: another number would be another name.
///
/// Source: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, RFC 9923, "The FNV Non-Cryptographic Hash Algorithm".
///
/// ```
/// assert_eq!(vacancy_text::fnv1a("foobar".bytes()), 0x8594_4171_f739_67e8);
/// ```
pub fn fnv1a(bytes: impl Iterator<Item = u8>) -> u64 {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    bytes.fold(BASIS, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::fnv1a;

    #[test]
    fn gives_the_numbers_of_the_rfc() {
        for (text, number) in [
            ("", 0xcbf2_9ce4_8422_2325),
            ("a", 0xaf63_dc4c_8601_ec8c),
            ("foobar", 0x8594_4171_f739_67e8),
        ] {
            assert_eq!(fnv1a(text.bytes()), number, "{text}");
        }
    }
}
