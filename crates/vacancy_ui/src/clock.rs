//! What time it is, for the days that are left: the one place of the views that asks a clock.

use vacancy_model::Fact;
use vacancy_model::value::{Clock, DateTime, Deadline, Moment, utc};

/// What the sheet knows of time, which the notice cannot say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Clocks {
    /// Now, in Brussels, where the deadlines of notices without a time zone are taken to run out; `None` past the end
    /// of the calendar.
    pub now: Option<DateTime>,
    /// The deadline on the reader's own clock; `None` where its moment is not known.
    pub deadline_here: Option<DateTime>,
}

impl Clocks {
    /// The clocks as they are now, for a notice with this deadline.
    pub(crate) fn for_deadline(deadline: Option<&Fact<Deadline>>) -> Self {
        let clocks = Self { now: now(), deadline_here: None };
        let deadline_here = match deadline.map(|fact| Moment::of(clocks.to_keep(fact))) {
            Some(Moment::At(clock)) => here(clock),
            _ => None,
        };
        Self { deadline_here, ..clocks }
    }

    /// The deadline to keep to now.
    pub(crate) fn to_keep(self, fact: &Fact<Deadline>) -> &Deadline {
        self.now.map_or_else(|| fact.earliest(), |now| fact.to_keep(now))
    }
}

/// Now. On the clock of summer first: from it the rule knows which of the two is meant in the hour that October
/// has twice. The browser could say it in a language's way of writing, which takes it longer than the notice.
#[cfg(target_arch = "wasm32")]
fn now() -> Option<DateTime> {
    const HOUR: i64 = 3600;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "whole seconds, for as long as there are dates"
    )]
    let now = (js_sys::Date::now() / 1000.0) as i64;
    let summer = utc(now + 2 * HOUR)?;
    let is_summer = vacancy_model::value::brussels_offset(summer.date, summer.time) == 120;
    if is_summer { Some(summer) } else { utc(now + HOUR) }
}

/// Native builds, which only test, have no page and so no clock.
#[cfg(not(target_arch = "wasm32"))]
fn now() -> Option<DateTime> {
    // Noon on 11 June 2025.
    utc(1_749_643_200)
}

/// A moment on the clock of this device.
#[cfg(target_arch = "wasm32")]
fn here(clock: Clock) -> Option<DateTime> {
    // Until 2106: what fits is exact as a floating-point number.
    let seconds = u32::try_from(Moment::At(clock).instant()).ok()?;
    let date = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(f64::from(seconds) * 1000.0));
    #[expect(clippy::cast_possible_truncation, reason = "at most a day")]
    let minutes = date.get_timezone_offset() as i64;
    utc(i64::from(seconds) - minutes * 60)
}

/// Tests run on the clock of UTC.
#[cfg(not(target_arch = "wasm32"))]
fn here(clock: Clock) -> Option<DateTime> {
    utc(Moment::At(clock).instant())
}
