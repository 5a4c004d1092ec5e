use vacancy_model::value::{self, Clock, Date, Deadline, Time};

/// A moment on the clocks of Brussels, where the deadlines of notices without a time zone are
/// taken to run out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    pub date: Date,
    pub time: Time,
}

/// What the sheet knows of time, which the notice cannot say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Clocks {
    /// Now, in Brussels; `None` past the end of the calendar.
    pub now: Option<Moment>,
    /// The deadline on the reader's own clock; `None` where its moment is not known.
    pub deadline_here: Option<Moment>,
}

impl Clocks {
    /// The clocks as they are now, for a notice with this deadline.
    pub(crate) fn for_deadline(deadline: Option<&Deadline>) -> Self {
        let deadline_here = match deadline.map(value::Moment::of) {
            Some(value::Moment::At(clock)) => here(clock),
            _ => None,
        };
        Self { now: now(), deadline_here }
    }
}

/// Now. On the clock of summer first: from it the rule knows which of the two is meant in the hour that October
/// has twice.
#[cfg(target_arch = "wasm32")]
fn now() -> Option<Moment> {
    const HOUR: f64 = 3_600_000.0;
    let now = js_sys::Date::now();
    let summer = on_clock(now + 2.0 * HOUR)?;
    let is_summer = value::brussels_offset(summer.date, summer.time) == 120;
    if is_summer { Some(summer) } else { on_clock(now + HOUR) }
}

/// What a clock of UTC shows so many milliseconds after the beginning of 1970. To have the browser write it as a
/// language does would take longer than to read a notice.
#[cfg(target_arch = "wasm32")]
fn on_clock(milliseconds: f64) -> Option<Moment> {
    let date = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(milliseconds));
    read(&String::from(date.to_iso_string()))
}

/// Native builds, which only test, have no page and so no clock.
#[cfg(not(target_arch = "wasm32"))]
fn now() -> Option<Moment> {
    read("2025-06-11 12:00:00")
}

/// A moment on the clock of this device.
#[cfg(target_arch = "wasm32")]
fn here(clock: Clock) -> Option<Moment> {
    // Until 2106: what fits is exact as a floating-point number.
    let seconds = u32::try_from(value::Moment::At(clock).instant()).ok()?;
    let milliseconds = f64::from(seconds) * 1000.0;
    let date = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(milliseconds));
    on_clock(milliseconds - date.get_timezone_offset() * 60_000.0)
}

/// Tests run on the clock of UTC.
#[cfg(not(target_arch = "wasm32"))]
fn here(clock: Clock) -> Option<Moment> {
    clock.to_utc().map(|(date, time)| Moment { date, time })
}

/// Reads `2025-06-23T23:59:00.000Z`, of which the end is not looked at.
fn read(text: &str) -> Option<Moment> {
    let mut figures = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let date = Date::new(
        figures.next()?.parse().ok()?,
        figures.next()?.parse().ok()?,
        figures.next()?.parse().ok()?,
    )?;
    let time = Time::new(
        figures.next()?.parse().ok()?,
        figures.next()?.parse().ok()?,
        figures.next()?.parse().ok()?,
    )?;
    Some(Moment { date, time })
}

#[cfg(test)]
mod tests {
    use super::{Moment, read};
    use vacancy_model::value::{Date, Time};

    #[test]
    fn reads_what_browsers_write() {
        let expected =
            Date::new(2025, 6, 3).zip(Time::new(4, 5, 6)).map(|(date, time)| Moment { date, time });
        assert_eq!(read("2025-06-03 04:05:06"), expected);
        assert_eq!(read("2025-06-03T04:05:06.000Z"), expected);
        assert_eq!(read("Invalid Date"), None);
    }
}
