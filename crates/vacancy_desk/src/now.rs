//! A moment as browsers write it.

use vacancy_export::Stamp;
use vacancy_model::value::{Date, Time};

/// Reads a moment as browsers write it: `2025-06-11T08:00:00.000Z`, or in Swedish `2025-06-11 10:00:00`.
pub(crate) fn stamp(text: &str) -> Option<Stamp> {
    let (date, time) = text.split_once(['T', ' '])?;
    let date = Date::read(date)?;
    let mut figures = time.split(|c: char| !c.is_ascii_digit());
    let mut next = || figures.next();
    let time = Time::new(next()?.parse().ok()?, next()?.parse().ok()?, next()?.parse().ok()?)?;
    Some(Stamp { date, time })
}

#[cfg(test)]
mod tests {
    use super::stamp;

    #[test]
    fn reads_what_browsers_write() {
        let read = stamp("2025-06-11T08:00:00.000Z").unwrap();
        assert_eq!(
            (read.date.to_string(), read.time.to_string()),
            ("2025-06-11".into(), "08:00:00".into())
        );
        assert_eq!(stamp("2025-06-11 10:00:00").map(|read| read.time.hour()), Some(10));
        assert_eq!(stamp("Invalid Date"), None);
        assert_eq!(stamp("2025-06-31T08:00:00.000Z"), None);
    }
}
