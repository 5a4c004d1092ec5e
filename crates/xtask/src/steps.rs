//! Named steps in a row, each timed, with a table of the times at the end.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::say;

/// The steps taken so far.
#[derive(Debug, Default)]
pub(crate) struct Steps(Vec<(&'static str, Duration)>);

impl Steps {
    /// Takes one step under its heading; its name leads the error when it fails.
    pub(crate) fn take(
        &mut self,
        name: &'static str,
        step: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        say::heading(name);
        let start = Instant::now();
        step().with_context(|| name)?;
        let time = start.elapsed();
        say::line(format!("{name}: {}", minutes(time).trim_start()));
        self.0.push((name, time));
        Ok(())
    }

    /// Prints how long each step took. For information: no time is asserted.
    pub(crate) fn print_times(&self) {
        say::heading("Time");
        for (name, time) in &self.0 {
            say::line(format!("{name:<42} {}", minutes(*time)));
        }
        let total: Duration = self.0.iter().map(|(_, time)| *time).sum();
        say::line(format!("{:<42} {}", "together", minutes(total)));
    }
}

/// `m:ss`.
fn minutes(time: Duration) -> String {
    format!("{:>3}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}

#[cfg(test)]
mod tests {
    use super::{Duration, minutes};

    #[test]
    fn writes_minutes_and_seconds() {
        assert_eq!(minutes(Duration::from_secs(725)), " 12:05");
    }
}
