//! What the user is told about an export, on one line.

use vacancy_export::{Check, Need, State};

pub(super) const NO_EVENT: &str = "states no closing date that can be read, so it gives no event";

/// What a posting lacks and why; `None` where it lacks nothing that job searches ask for.
pub(super) fn on(report: &[Check]) -> Option<String> {
    let named = |need: fn(Need) -> bool, state: State| {
        let checks = report.iter().filter(|check| need(check.need) && check.state == state);
        checks.map(|check| check.property).collect::<Vec<_>>().join(", ")
    };
    let parts = [
        ("required and not stated", named(|need| need == Need::Required, State::NotStated)),
        ("recommended and not stated", named(|need| need == Need::Recommended, State::NotStated)),
        ("left out because the languages disagree", named(|_| true, State::Conflicting)),
        ("in the time of Brussels, which is assumed", named(|_| true, State::Assumed)),
    ];
    let said = parts.into_iter().filter(|(_, properties)| !properties.is_empty());
    let said: Vec<_> = said.map(|(what, properties)| format!("{what}: {properties}")).collect();
    (!said.is_empty()).then(|| said.join("; "))
}
