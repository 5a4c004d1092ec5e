//! Figures, dates and times in the interface language.

use vacancy_model::Lang;
use vacancy_model::value::{Amount, Date, Time};
use vacancy_text::{Parts, decimal, padded};

use crate::messages::messages;

/// No-break space: keeps a figure with its unit.
pub(crate) const NBSP: &str = "\u{a0}";

/// An exact amount: `5,195.80`, `5 195,80`. As [`vacancy_messages::amount_in_figures`] writes it, which would be
/// 0.2 kB of the element more.
pub(crate) fn amount(amount: Amount, lang: Lang) -> String {
    let mut text = whole(amount.whole(), lang);
    if amount.decimals() > 0 {
        text.push(match lang {
            Lang::En => '.',
            Lang::Fr => ',',
        });
        text.push_str(&amount.cents());
    }
    text
}

/// A whole number, its digits in groups of three.
pub(crate) fn whole(number: u64, lang: Lang) -> String {
    let group = match lang {
        Lang::En => ',',
        Lang::Fr => '\u{202f}',
    };
    let digits = decimal(number);
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    text
}

/// A day with its weekday: `Monday 23 June 2025`, `lundi 23 juin 2025`.
pub(crate) fn long_date(date: Date, lang: Lang) -> String {
    let weekday = date.days_since_epoch().rem_euclid(7);
    let messages = messages(lang);
    let name =
        |names: &'static str, index: usize| Parts::of(names, b' ').nth(index).unwrap_or_default();
    let weekday = name(messages.weekdays(), usize::try_from(weekday).unwrap_or_default());
    let month = name(messages.months(), usize::from(date.month()).saturating_sub(1));
    let first = if lang == Lang::Fr && date.day() == 1 { "er" } else { "" };
    [weekday, " ", &decimal(date.day()), first, NBSP, month, " ", &decimal(date.year())].concat()
}

/// A time of day: `23:59`, `23 h 59`; seconds only where they count.
pub(crate) fn clock_time(time: Time, lang: Lang) -> String {
    let (hour, minute, second) = (time.hour(), time.minute(), time.second());
    let two = |part| padded(part, 2);
    match (lang, second) {
        (Lang::En, 0) => [&*two(hour), ":", &two(minute)].concat(),
        (Lang::Fr, 0) if minute == 0 => [&*decimal(hour), NBSP, "h"].concat(),
        (Lang::Fr, 0) => [&*decimal(hour), NBSP, "h", NBSP, &two(minute)].concat(),
        (Lang::En | Lang::Fr, _) => time.iso(),
    }
}

#[cfg(test)]
mod tests {
    use vacancy_model::Lang::{En, Fr};
    use vacancy_model::value::{Amount, Date, Time};

    use super::{amount, clock_time, long_date};

    #[test]
    fn writes_amounts_as_every_other_view_does() {
        let amounts = [(519_580, 2), (7, 2), (7146, 0), (12_345_678, 0), (999, 0), (0, 2)];
        for (units, decimals) in amounts {
            let of = Amount::new(units, decimals);
            for lang in [En, Fr] {
                assert_eq!(amount(of, lang), vacancy_messages::amount_in_figures(of, lang));
            }
        }
    }

    #[test]
    fn names_days() {
        let date = |month, day| Date::new(2025, month, day).unwrap();
        assert_eq!(long_date(date(6, 23), En), "Monday 23\u{a0}June 2025");
        assert_eq!(long_date(date(6, 23), Fr), "lundi 23\u{a0}juin 2025");
        assert_eq!(long_date(date(1, 1), Fr), "mercredi 1er\u{a0}janvier 2025");
        assert_eq!(long_date(date(12, 31), En), "Wednesday 31\u{a0}December 2025");
    }

    #[test]
    fn names_times() {
        let time = |hour, minute, second| Time::new(hour, minute, second).unwrap();
        assert_eq!(clock_time(time(23, 59, 0), En), "23:59");
        assert_eq!(clock_time(time(23, 59, 0), Fr), "23\u{a0}h\u{a0}59");
        assert_eq!(clock_time(time(9, 0, 0), Fr), "9\u{a0}h");
        assert_eq!(clock_time(time(9, 0, 0), En), "09:00");
        assert_eq!(clock_time(time(9, 0, 30), Fr), "09:00:30");
    }
}
