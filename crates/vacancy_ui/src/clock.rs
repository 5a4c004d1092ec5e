//! What time it is, for the days that are left: the one place of the views that asks a clock.

use vacancy_model::Fact;
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
    pub(crate) fn for_deadline(deadline: Option<&Fact<Deadline>>) -> Self {
        let clocks = Self { now: now(), deadline_here: None };
        let deadline_here = match deadline.map(|fact| value::Moment::of(clocks.to_keep(fact))) {
            Some(value::Moment::At(clock)) => here(clock),
            _ => None,
        };
        Self { deadline_here, ..clocks }
    }

    /// The deadline to keep to now.
    pub(crate) fn to_keep(self, fact: &Fact<Deadline>) -> &Deadline {
        self.now.map_or_else(|| fact.earliest(), |now| fact.to_keep(now.date, now.time))
    }
}

/// Now. On the clock of summer first: from it the rule knows which of the two is meant in the hour that October
/// has twice. The browser could say it in a language's way of writing, which takes it longer than the notice.
#[cfg(target_arch = "wasm32")]
fn now() -> Option<Moment> {
    const HOUR: i64 = 3600;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "whole seconds, for as long as there are dates"
    )]
    let now = (js_sys::Date::now() / 1000.0) as i64;
    let summer = on_clock(now + 2 * HOUR)?;
    let is_summer = value::brussels_offset(summer.date, summer.time) == 120;
    if is_summer { Some(summer) } else { on_clock(now + HOUR) }
}

/// Native builds, which only test, have no page and so no clock.
#[cfg(not(target_arch = "wasm32"))]
fn now() -> Option<Moment> {
    // Noon on 11 June 2025.
    on_clock(1_749_643_200)
}

/// A moment on the clock of this device.
#[cfg(target_arch = "wasm32")]
fn here(clock: Clock) -> Option<Moment> {
    // Until 2106: what fits is exact as a floating-point number.
    let seconds = u32::try_from(value::Moment::At(clock).instant()).ok()?;
    let date = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(f64::from(seconds) * 1000.0));
    #[expect(clippy::cast_possible_truncation, reason = "at most a day")]
    let minutes = date.get_timezone_offset() as i64;
    on_clock(i64::from(seconds) - minutes * 60)
}

/// Tests run on the clock of UTC.
#[cfg(not(target_arch = "wasm32"))]
fn here(clock: Clock) -> Option<Moment> {
    on_clock(value::Moment::At(clock).instant())
}

/// What a clock of UTC shows so many seconds after the beginning of 1970.
fn on_clock(seconds: i64) -> Option<Moment> {
    value::utc(seconds).map(|(date, time)| Moment { date, time })
}
