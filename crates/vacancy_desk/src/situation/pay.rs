//! An estimate of the pay in the reader's own situation: arithmetic on the printed salary, with the two
//! rates that are public. What depends on figures that nobody publishes is named and left out.

use vacancy_model::value::{Amount, Grade, Period, Salary};

/// A percentage, in hundredths: 10 % is 1000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Rate(u32);

/// What a month would come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Estimate {
    pub basic: Amount,
    pub expatriation: Amount,
    pub pension: Amount,
    pub total: Amount,
}

impl Rate {
    /// Of the basic salary. Source: ncia.nato.int, "What we offer", as seen in 2026.
    pub(crate) const EXPATRIATION: &str = "10";
    /// The staff member's own share of the pension scheme. Source: the same.
    pub(crate) const PENSION: &str = "8";

    /// Reads "10", "7.5" or "7,5"; `None` for what is no percentage from 0 to 100.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let text = text.trim().replace(',', ".");
        let (whole, decimals) = text.split_once('.').unwrap_or((&text, "0"));
        let is_number =
            |digits: &str| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
        if !is_number(whole) || !is_number(decimals) || decimals.len() > 2 {
            return None;
        }
        let decimals =
            if decimals.len() == 1 { decimals.to_owned() + "0" } else { decimals.to_owned() };
        let rate = whole.parse::<u32>().ok()?.checked_mul(100)? + decimals.parse::<u32>().ok()?;
        (rate <= 10_000).then_some(Self(rate))
    }

    /// So much of an amount, rounded to its last decimal, a half up.
    fn of(self, amount: Amount) -> Option<Amount> {
        let part = (u128::from(amount.units()) * u128::from(self.0) + 5_000) / 10_000;
        Some(Amount::new(u64::try_from(part).ok()?, amount.decimals()))
    }
}

/// The month in the reader's situation; `None` where the salary is not one of a month.
pub(crate) fn estimate(salary: &Salary, expatriation: Rate, pension: Rate) -> Option<Estimate> {
    if salary.period != Some(Period::Month) {
        return None;
    }
    let basic = salary.amount;
    let (expatriation, pension) = (expatriation.of(basic)?, pension.of(basic)?);
    let units = basic.units().checked_add(expatriation.units())?.checked_sub(pension.units())?;
    Some(Estimate { basic, expatriation, pension, total: Amount::new(units, basic.decimals()) })
}

/// Whether holders of a grade may have an expatriation allowance: all but the manual and technical ones.
/// `None` where the grade is not on NATO's scale.
///
/// Source: NCIA, "What we offer", in a copy: "G2, G5, G8, G10 to G24".
pub(crate) fn may_have_expatriation(grade: &Grade) -> Option<bool> {
    let number: u32 = grade.lowest.strip_prefix('G')?.parse().ok()?;
    match number {
        2 | 5 | 8 | 10..=24 => Some(true),
        1 | 3 | 4 | 6 | 7 | 9 => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::value::{Amount, Grade, Period, Salary};

    use super::{Rate, estimate, may_have_expatriation};

    fn salary(period: Period) -> Salary {
        Salary {
            amount: Amount::new(519_580, 2),
            currency: Some("EUR".to_owned()),
            period: Some(period),
            annual_amount: None,
        }
    }

    #[test]
    fn adds_the_allowance_and_takes_off_the_pension() {
        let rate = |text| Rate::read(text).unwrap();
        let month = estimate(&salary(Period::Month), rate("10"), rate("8")).unwrap();
        assert_eq!(month.expatriation.to_string(), "519.58");
        assert_eq!(month.pension.to_string(), "415.66");
        assert_eq!(month.total.to_string(), "5299.72");
        assert_eq!(estimate(&salary(Period::Year), rate("10"), rate("8")), None);
    }

    #[test]
    fn reads_percentages_and_nothing_else() {
        for (text, hundredths) in [("10", 1000), ("7.5", 750), (" 7,25 ", 725), ("100", 10_000)] {
            assert_eq!(Rate::read(text), Some(Rate(hundredths)), "{text}");
        }
        for text in ["", "-1", "101", "ten", "1.234", "1e2", "4294967295", "."] {
            assert_eq!(Rate::read(text), None, "{text}");
        }
    }

    #[test]
    fn knows_which_grades_have_the_allowance() {
        let of = |grade: &str| {
            let grade = Grade {
                lowest: grade.to_owned(),
                highest: grade.to_owned(),
                twin: false,
                former: None,
                inferred: None,
            };
            may_have_expatriation(&grade)
        };
        assert_eq!((of("G12"), of("G7"), of("A.2")), (Some(true), Some(false), None));
    }
}
