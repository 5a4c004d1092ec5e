//! Numbers in figures, without the weight of `format!`.

/// A number in figures. What `format!` and `to_string` go by can set out whatever there is, and would be two kilobytes
/// of a page for this alone.
///
/// ```
/// assert_eq!(vacancy_text::decimal(1204u16), "1204");
/// assert_eq!(vacancy_text::decimal(0u8), "0");
/// ```
#[must_use]
pub fn decimal(number: impl Into<u64>) -> String {
    figures(number.into(), 1)
}

/// The same with at least so many figures: noughts stand before those that are lacking.
///
/// ```
/// assert_eq!(vacancy_text::padded(5u8, 2), "05");
/// assert_eq!(vacancy_text::padded(2025u16, 2), "2025");
/// ```
#[must_use]
pub fn padded(number: impl Into<u64>, width: usize) -> String {
    figures(number.into(), width)
}

/// The number that figures are; `None` where they are none, or one too large. Read at one width for all: for each other
/// one a page would carry the same code again.
///
/// ```
/// assert_eq!(vacancy_text::read_decimal("05"), Some(5u8));
/// assert_eq!(vacancy_text::read_decimal::<u8>("256"), None);
/// ```
#[must_use]
pub fn read_decimal<T: TryFrom<u64>>(figures: &str) -> Option<T> {
    T::try_from(read_widest(figures)?).ok()
}

#[inline(never)]
fn read_widest(figures: &str) -> Option<u64> {
    let mut number = 0;
    for figure in figures.bytes() {
        number = with_figure(number, figure)?;
    }
    (!figures.is_empty()).then_some(number)
}

/// A number with another figure behind it; `None` where it would be too large to hold, or the byte is none.
///
/// A product that is checked would take 128 bits.
///
/// ```
/// assert_eq!(vacancy_text::with_figure(51, b'9'), Some(519));
/// assert_eq!(vacancy_text::with_figure(u64::MAX, b'9'), None);
/// ```
#[must_use]
pub const fn with_figure(number: u64, figure: u8) -> Option<u64> {
    if !figure.is_ascii_digit() || number > (u64::MAX - 9) / 10 {
        return None;
    }
    Some(number * 10 + (figure - b'0') as u64)
}

fn figures(mut number: u64, width: usize) -> String {
    let mut figures = String::new();
    while number > 0 || figures.len() < width {
        let figure = u8::try_from(number % 10).unwrap_or_default();
        figures.insert(0, char::from(b'0' + figure));
        number /= 10;
    }
    figures
}
