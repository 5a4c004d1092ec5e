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
    /// Now, in Brussels; `None` where the browser does not know that zone.
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

/// Now, or `None` where the browser does not know the time zone.
#[cfg(target_arch = "wasm32")]
fn now() -> Option<Moment> {
    use wasm_bindgen::JsValue;
    let options = js_sys::Object::new();
    let zone = JsValue::from_str("Europe/Brussels");
    js_sys::Reflect::set(&options, &JsValue::from_str("timeZone"), &zone).ok()?;
    // Swedish writes dates as ISO 8601 does.
    read(&String::from(js_sys::Date::new_0().to_locale_string("sv-SE", &options)))
}

/// Native builds, which only test, have no page and so no clock.
#[cfg(not(target_arch = "wasm32"))]
fn now() -> Option<Moment> {
    read("2025-06-11 12:00:00")
}

/// A moment on the clock of this device.
#[cfg(target_arch = "wasm32")]
fn here(clock: Clock) -> Option<Moment> {
    use wasm_bindgen::JsValue;
    // Until 2106: what fits is exact as a floating-point number.
    let seconds = u32::try_from(value::Moment::At(clock).instant()).ok()?;
    let milliseconds = f64::from(seconds) * 1000.0;
    let date = |milliseconds| js_sys::Date::new(&JsValue::from_f64(milliseconds));
    // What a clock of UTC shows so many minutes earlier: without looking for a language's ways of writing,
    // which takes longer than to read the notice.
    let minutes = date(milliseconds).get_timezone_offset();
    read(&String::from(date(milliseconds - minutes * 60_000.0).to_iso_string()))
}

/// Tests run on the clock of UTC.
#[cfg(not(target_arch = "wasm32"))]
fn here(clock: Clock) -> Option<Moment> {
    clock.to_utc().map(|(date, time)| Moment { date, time })
}

/// Reads `2025-06-23 23:59:00`.
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
