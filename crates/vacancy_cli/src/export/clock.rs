//! The clock of this machine: the core knows none.

use std::time::{SystemTime, UNIX_EPOCH};

use vacancy_export::Stamp;
use vacancy_model::value::{DateTime, utc};

/// The present moment in UTC; `None` where the clock shows a year before 1970 or past 9999.
pub(super) fn now() -> Option<Stamp> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    let DateTime { date, time } = utc(i64::try_from(seconds).ok()?)?;
    Some(Stamp { date, time })
}
