use vacancy_export::Stamp;
use vacancy_model::value::{Date, Time};

/// Reads a moment in UTC as browsers write it: `2025-06-11T08:00:00.000Z`.
pub(crate) fn stamp(text: &str) -> Option<Stamp> {
    let mut figures = text.split(|c: char| !c.is_ascii_digit());
    let mut next = || figures.next();
    let date = Date::new(next()?.parse().ok()?, next()?.parse().ok()?, next()?.parse().ok()?)?;
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
        assert_eq!(stamp("Invalid Date"), None);
        assert_eq!(stamp("2025-06-31T08:00:00.000Z"), None);
    }
}
