//! The clock of this machine: the core knows none.

use std::time::{SystemTime, UNIX_EPOCH};

use vacancy_export::Stamp;
use vacancy_model::value::{Date, Time};

/// The present moment in UTC; `None` where the clock shows a year before 1970 or past 9999.
pub(super) fn now() -> Option<Stamp> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    let date = Date::from_days_since_epoch(i64::try_from(seconds / (24 * 60 * 60)).ok()?)?;
    let part = |length: u64, round: u64| u8::try_from(seconds / length % round).ok();
    Some(Stamp { date, time: Time::new(part(60 * 60, 24)?, part(60, 60)?, part(1, 60)?)? })
}
