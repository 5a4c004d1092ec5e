//! The exit status.

use std::process::ExitCode;

use vacancy_model::Notice;

/// How a run ended, from the best to the worst: of several files, the worst counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// Read.
    Read = 0,
    /// Read, and not a notice; or checked, and found wrong.
    Faulty = 1,
    /// Misuse, or a file that cannot be read.
    Failed = 2,
}

impl Status {
    pub(crate) fn of(notice: &Notice) -> Self {
        if notice.is_notice() { Self::Read } else { Self::Faulty }
    }

    /// Of this and another, the worse counts.
    pub(crate) fn worsen(&mut self, other: Self) {
        *self = other.max(*self);
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(status as u8)
    }
}
