//! Amounts and numbers in figures: "5,195.80", « 5 195,80 ».

use vacancy_model::Lang;
use vacancy_model::value::Amount;
use vacancy_text::decimal;

/// An exact amount, to its last printed decimal.
///
/// ```
/// use vacancy_messages::amount_in_figures;
/// use vacancy_model::{Lang, value::Amount};
/// assert_eq!(amount_in_figures(Amount::new(519_580, 2), Lang::En), "5,195.80");
/// assert_eq!(amount_in_figures(Amount::new(519_580, 2), Lang::Fr), "5\u{202f}195,80");
/// ```
pub fn amount_in_figures(amount: Amount, lang: Lang) -> String {
    let mut text = number_in_figures(amount.whole(), lang);
    if amount.decimals() > 0 {
        text.push(match lang {
            Lang::En => '.',
            Lang::Fr => ',',
        });
        text.push_str(&amount.cents());
    }
    text
}

/// A whole number, its digits in groups of three. French sets them apart by a space that is narrow and does not break.
///
/// ```
/// use vacancy_messages::number_in_figures;
/// use vacancy_model::Lang;
/// assert_eq!(number_in_figures(62_349, Lang::En), "62,349");
/// assert_eq!(number_in_figures(62_349, Lang::Fr), "62\u{202f}349");
/// ```
pub fn number_in_figures(number: u64, lang: Lang) -> String {
    let group = match lang {
        Lang::En => ',',
        Lang::Fr => '\u{202f}',
    };
    let mut text = decimal(number);
    let mut at = text.len();
    while at > 3 {
        at -= 3;
        text.insert(at, group);
    }
    text
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang::{En, Fr};
    use vacancy_model::value::Amount;

    use super::{amount_in_figures, number_in_figures};

    #[test]
    fn writes_amounts_exactly() {
        assert_eq!(amount_in_figures(Amount::new(519_580, 2), En), "5,195.80");
        assert_eq!(amount_in_figures(Amount::new(519_580, 2), Fr), "5\u{202f}195,80");
        assert_eq!(amount_in_figures(Amount::new(7, 2), En), "0.07");
        assert_eq!(amount_in_figures(Amount::new(7146, 0), Fr), "7\u{202f}146");
    }

    #[test]
    fn groups_digits_from_the_right() {
        assert_eq!(number_in_figures(0, En), "0");
        assert_eq!(number_in_figures(999, En), "999");
        assert_eq!(number_in_figures(1000, En), "1,000");
        assert_eq!(number_in_figures(12_345_678, En), "12,345,678");
        assert_eq!(number_in_figures(12_345_678, Fr), "12\u{202f}345\u{202f}678");
    }
}
