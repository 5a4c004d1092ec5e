//! The numbers and letters before the items of a list.

/// How a list counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Numerals {
    Decimal,
    SmallLetters,
    Letters,
    SmallRoman,
    Roman,
}

/// The `value`th label of a list: `3`, `c`, `iii`.
pub(crate) fn number(value: u32, numerals: Numerals) -> String {
    match numerals {
        Numerals::Decimal => value.to_string(),
        Numerals::SmallLetters => letters(value),
        Numerals::Letters => letters(value).to_ascii_uppercase(),
        Numerals::SmallRoman => roman(value),
        Numerals::Roman => roman(value).to_ascii_uppercase(),
    }
}

/// a to z, then aa, bb, cc, as word processors do; a list of thousands counts in figures.
fn letters(value: u32) -> String {
    const MOST: u32 = 26 * 4;
    let Some(at) = value.checked_sub(1).filter(|_| value <= MOST) else {
        return value.to_string();
    };
    let letter = char::from_u32(u32::from('a') + at % 26).unwrap_or('a');
    let times = usize::try_from(at / 26 + 1).unwrap_or(1);
    letter.to_string().repeat(times)
}

fn roman(value: u32) -> String {
    const MOST: u32 = 400;
    const SIGNS: [(u32, &str); 9] = [
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    if !(1..MOST).contains(&value) {
        return value.to_string();
    }
    let mut left = value;
    let mut written = String::new();
    for (worth, sign) in SIGNS {
        while left >= worth {
            written.push_str(sign);
            left -= worth;
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::{Numerals, number};

    #[test]
    fn counts_in_every_way() {
        for (value, numerals, label) in [
            (12, Numerals::Decimal, "12"),
            (3, Numerals::SmallLetters, "c"),
            (28, Numerals::Letters, "BB"),
            (4, Numerals::SmallRoman, "iv"),
            (99, Numerals::Roman, "XCIX"),
            (0, Numerals::SmallLetters, "0"),
            (4_000_000_000, Numerals::SmallLetters, "4000000000"),
            (5_000, Numerals::Roman, "5000"),
        ] {
            assert_eq!(number(value, numerals), label);
        }
    }
}
