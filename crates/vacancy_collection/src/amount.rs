//! Amounts beside each other.

use vacancy_model::value::Amount;

/// In units of the eighteenth decimal, the finest that an amount has: 5195.80 is 5195.8.
pub(crate) fn in_finest_units(amount: Amount) -> u128 {
    /// [`Amount::new`] sees to this.
    const DECIMALS: u8 = 18;
    u128::from(amount.units()) * 10_u128.pow((DECIMALS - amount.decimals()).into())
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::Amount;

    use super::in_finest_units;

    #[test]
    fn what_is_printed_behind_the_decimal_sign_does_not_count() {
        assert_eq!(
            in_finest_units(Amount::new(519_580, 2)),
            in_finest_units(Amount::new(51_958, 1))
        );
        assert!(in_finest_units(Amount::new(900, 0)) < in_finest_units(Amount::new(519_580, 2)));
    }

    #[test]
    fn any_amount_has_its_units() {
        assert_eq!(in_finest_units(Amount::new(1, u8::MAX)), 1);
        let largest = in_finest_units(Amount::new(u64::MAX, 0));
        assert_eq!(largest / 10_u128.pow(18), u64::MAX.into());
    }
}
