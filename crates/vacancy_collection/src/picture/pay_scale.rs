//! Amounts to places across, and the round amounts that the scale is marked by.

use vacancy_model::value::Amount;

use super::spread::along;

/// From one round amount to another, in hundredths of the currency's unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PayScale {
    first: i64,
    last: i64,
    step: i64,
    across: (i32, i32),
}

/// The room of one mark with its words.
const ROOM: i32 = 84;
/// Marks are no nearer to each other than a part of the pay: small differences stay small.
const FINEST: i64 = 25;
/// One unit of the currency.
const UNIT: i64 = 100;

impl PayScale {
    /// Around these amounts, between these places.
    pub(super) fn around(amounts: &[Amount], across: (i32, i32)) -> Option<Self> {
        let amounts = || amounts.iter().map(|&amount| hundredths(amount));
        let (least, most) = (amounts().min()?, amounts().max()?);
        let marks = i64::from(((across.1 - across.0) / ROOM).max(1));
        let step = round_step(((most - least) / marks).max(most / FINEST));
        let first = least.div_euclid(step) * step;
        let end = (most / step + 1) * step;
        // A lone amount stands in the middle.
        let first = if most == least { (first - step).max(0) } else { first };
        Some(Self { first, last: end, step, across })
    }

    pub(super) fn place(&self, amount: Amount) -> i32 {
        self.at(hundredths(amount))
    }

    /// The round amounts in whole units, with their places.
    pub(super) fn marks(&self) -> impl Iterator<Item = (u64, i32)> {
        let marks = std::iter::successors(Some(self.first), |mark| Some(mark + self.step));
        let marks = marks.take_while(|&mark| mark <= self.last);
        marks.map(|mark| (u64::try_from(mark / UNIT).unwrap_or_default(), self.at(mark)))
    }

    fn at(&self, hundredths: i64) -> i32 {
        along(hundredths, (self.first, self.last), self.across)
    }
}

/// The next larger of 1, 2 and 5 with noughts, in whole units.
fn round_step(least: i64) -> i64 {
    let mut step = UNIT;
    loop {
        for digit in [1, 2, 5] {
            if step * digit > least || step >= LARGEST {
                return step * digit;
            }
        }
        step *= 10;
    }
}

/// No pay is larger; so that sums of a few amounts fit.
const LARGEST: i64 = 1_000_000_000_000_000;

fn hundredths(amount: Amount) -> i64 {
    let (units, decimals) = (u128::from(amount.units()), u32::from(amount.decimals()));
    let hundredths = units * 100 / 10_u128.pow(decimals);
    i64::try_from(hundredths).unwrap_or(LARGEST).min(LARGEST)
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::Amount;

    use super::PayScale;

    fn marks(amounts: &[u64]) -> Vec<(u64, i32)> {
        let amounts: Vec<_> = amounts.iter().map(|&amount| Amount::new(amount, 2)).collect();
        PayScale::around(&amounts, (0, 420)).unwrap().marks().collect()
    }

    #[test]
    fn marks_are_round_and_around_all_amounts() {
        assert_eq!(
            marks(&[519_580, 982_115]),
            [(5000, 0), (6000, 84), (7000, 168), (8000, 252), (9000, 336), (10_000, 420)]
        );
    }

    #[test]
    fn a_lone_amount_stands_between_two_marks() {
        let marks = marks(&[519_580]);
        assert!(marks.first().unwrap().0 < 5195 && marks.last().unwrap().0 > 5195, "{marks:?}");
    }

    #[test]
    fn any_amount_has_a_place() {
        for amount in [0, 1, u64::MAX] {
            assert!(marks(&[amount, 0]).iter().all(|(_, at)| (0..=420).contains(at)));
        }
        assert_eq!(PayScale::around(&[], (0, 420)), None);
    }
}
