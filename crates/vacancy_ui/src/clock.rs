use vacancy_model::value::{Date, Time};

/// A moment on the clocks of Brussels, where the deadlines of notices without a time zone are
/// taken to run out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    pub date: Date,
    pub time: Time,
}

/// Now, or `None` where the browser does not know the time zone.
#[cfg(target_arch = "wasm32")]
pub(crate) fn now() -> Option<Moment> {
    use wasm_bindgen::JsValue;
    let options = js_sys::Object::new();
    let zone = JsValue::from_str("Europe/Brussels");
    js_sys::Reflect::set(&options, &JsValue::from_str("timeZone"), &zone).ok()?;
    // Swedish writes dates as ISO 8601 does.
    read(&String::from(js_sys::Date::new_0().to_locale_string("sv-SE", &options)))
}

/// Native builds, which only test, have no page and so no clock.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn now() -> Option<Moment> {
    read("2025-06-11 12:00:00")
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
        assert_eq!(read("Invalid Date"), None);
    }
}
