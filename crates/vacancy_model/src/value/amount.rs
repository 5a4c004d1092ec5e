//! Exact amounts.

use std::fmt;

use serde::{Serialize, Serializer};
use vacancy_text::{decimal, padded, read_decimal, split};

use crate::named::named;

/// An exact decimal amount, never a binary fraction. Serialised as a string: `"5195.80"`.
///
/// ```
/// use vacancy_model::value::Amount;
/// let monthly = Amount::new(519_580, 2);
/// assert_eq!(monthly.to_string(), "5195.80");
/// assert_eq!(monthly.times(12).unwrap().to_string(), "62349.60");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Amount {
    units: u64,
    decimals: u8,
}

impl Amount {
    /// `units` of the last printed decimal: `Amount::new(519_580, 2)` is 5195.80. More than 18
    /// decimals count as 18.
    pub const fn new(units: u64, decimals: u8) -> Self {
        Self { units, decimals: if decimals > 18 { 18 } else { decimals } }
    }

    /// Reads what is written with a decimal point and nothing else, as `to_string` writes it:
    /// `5195.80`.
    pub fn read(text: &str) -> Option<Self> {
        let (whole, decimals) = split(text, b'.').unwrap_or((text, ""));
        let units = [whole, decimals].concat();
        let is_plain = !whole.is_empty() && units.bytes().all(|byte| byte.is_ascii_digit());
        let read = Self::new(read_decimal(&units)?, decimals.len().try_into().ok()?);
        (is_plain && read.written() == text).then_some(read)
    }

    /// The amount in units of its last decimal.
    pub const fn units(self) -> u64 {
        self.units
    }

    /// How many decimals were printed.
    pub const fn decimals(self) -> u8 {
        self.decimals
    }

    /// The whole part.
    pub const fn whole(self) -> u64 {
        self.units / 10u64.pow(self.decimals as u32)
    }

    /// The decimals as they were printed: `80`; empty where there are none.
    pub fn cents(self) -> String {
        padded(self.units % 10u64.pow(self.decimals.into()), self.decimals.into())
    }

    /// As in the JSON: `5195.80`.
    pub fn written(self) -> String {
        let (whole, cents) = (decimal(self.whole()), self.cents());
        if cents.is_empty() { whole } else { [&*whole, ".", &cents].concat() }
    }

    /// `None` where the product is too large to hold.
    pub fn times(self, factor: u32) -> Option<Self> {
        let factor = u64::from(factor);
        // A check of the product would take 128 bits.
        let fits = factor == 0 || self.units <= u64::MAX / factor;
        fits.then(|| Self { units: self.units * factor, ..self })
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written())
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.written())
    }
}

/// Basic pay as printed; allowances are never part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "deserialize", derive(serde::Deserialize))]
#[serde(rename_all = "camelCase")]
pub struct Salary {
    /// For one period.
    pub amount: Amount,
    /// ISO 4217, or `None` where the notice prints no currency.
    pub currency: Option<String>,
    /// What the amount is paid for; `None` where the notice does not say.
    pub period: Option<Period>,
    /// Computed: the amount times the periods in a year; `None` where the period is unknown or the
    /// number of hours, days or weeks in a working year would have to be guessed.
    pub annual_amount: Option<Amount>,
}

impl Salary {
    /// What an amount comes to in a year. Hours, days and weeks of a working year differ by
    /// organisation: they are not assumed.
    pub fn annual(amount: Amount, period: Period) -> Option<Amount> {
        match period {
            Period::Month => amount.times(12),
            Period::Year => Some(amount),
            Period::Hour | Period::Day | Period::Week => None,
        }
    }
}

named! {
    /// The time that an amount is paid for.
    #[expect(missing_docs, reason = "the names say it")]
    pub enum Period {
        Hour "hour",
        Day "day",
        Week "week",
        Month "month",
        Year "year",
    }
}

#[cfg(test)]
mod tests {
    use super::Amount;

    #[test]
    fn keeps_the_printed_decimals() {
        assert_eq!(Amount::new(5_195_805, 3).to_string(), "5195.805");
        assert_eq!(Amount::new(7, 2).to_string(), "0.07");
        assert_eq!(Amount::new(7146, 0).to_string(), "7146");
    }

    #[test]
    fn reads_what_it_writes_and_nothing_else() {
        for text in ["5195.80", "0.07", "7146", "0"] {
            assert_eq!(Amount::read(text).unwrap().to_string(), text);
        }
        for text in ["", ".5", "1,5", "+5", "5.", "99999999999999999999999", "1e3"] {
            assert_eq!(Amount::read(text), None, "{text}");
        }
    }

    #[test]
    fn refuses_a_product_that_does_not_fit() {
        assert_eq!(Amount::new(u64::MAX, 0).times(2), None);
    }
}
