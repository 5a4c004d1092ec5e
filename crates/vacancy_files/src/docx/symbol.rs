//! Characters that Word writes by their place in a font for symbols.

/// The character that `w:sym` draws. What a text has no letter for stays in the private use area,
/// where a bullet is still known as one.
pub(super) fn symbol(font: &str, code: &str) -> Option<char> {
    let code = u32::from_str_radix(code, 16).ok()?;
    let place = code & 0xFF;
    let is_symbol = font.eq_ignore_ascii_case("symbol");
    Some(match (is_symbol, place) {
        (true, 0xB7) => '\u{2022}',
        (true, 0xA3) => '≤',
        (true, 0xB3) => '≥',
        (true, 0xB1) => '±',
        (true, 0xA0) => '€',
        (true, 0x20..=0x3F) => char::from_u32(place)?,
        _ if code <= 0xFF => char::from_u32(0xF000 | code)?,
        _ => char::from_u32(code)?,
    })
}
