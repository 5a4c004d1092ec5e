//! What another program takes: time, cores, memory.

use std::{
    fs,
    process::Command,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};

/// What a program took, from its start to its end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Run {
    pub(crate) seconds: f64,
    /// Of all cores together; `None` where the system does not say.
    pub(crate) core_seconds: Option<f64>,
    /// What no program of this machine used meanwhile; `None` where the system does not say.
    pub(crate) idle_seconds: Option<f64>,
    /// The most memory at once; `None` where the system does not say.
    pub(crate) peak_kb: Option<u64>,
}

/// How often a program is looked at while it runs.
const LOOK: Duration = Duration::from_millis(5);

/// Runs a program to its end; fails when it does.
pub(crate) fn run(command: &mut Command) -> Result<Run> {
    let (begin, idle) = (Instant::now(), idle_seconds());
    let mut child = command.spawn()?;
    let (mut core_seconds, mut peak_kb) = (None, None);
    let status = loop {
        // Both only grow: the last look before the end is within milliseconds of it.
        core_seconds = core_seconds_of(child.id()).or(core_seconds);
        peak_kb = peak_kb_of(child.id()).or(peak_kb);
        if let Some(status) = child.try_wait()? {
            break status;
        }
        thread::sleep(LOOK);
    };
    if !status.success() {
        bail!("`{}` failed ({status})", command.get_program().to_string_lossy());
    }
    let seconds = begin.elapsed().as_secs_f64();
    let idle_seconds = idle_seconds().zip(idle).map(|(after, before)| after - before);
    Ok(Run { seconds, core_seconds, idle_seconds, peak_kb })
}

impl Run {
    /// The faster one, with the most memory of both.
    pub(crate) fn better(self, other: Self) -> Self {
        let faster = if other.seconds < self.seconds { other } else { self };
        Self { peak_kb: self.peak_kb.max(other.peak_kb), ..faster }
    }
}

/// Linux keeps it; other systems have no such folder.
fn peak_kb_of(id: u32) -> Option<u64> {
    peak_in(&fs::read_to_string(format!("/proc/{id}/status")).ok()?)
}

fn peak_in(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

fn core_seconds_of(id: u32) -> Option<f64> {
    core_seconds_in(&fs::read_to_string(format!("/proc/{id}/stat")).ok()?)
}

/// The 14th and 15th field: in the program, and in the system for it, in hundredths of a second. The
/// second one is the name, which may hold anything.
fn core_seconds_in(stat: &str) -> Option<f64> {
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let mut hundredths = || fields.next()?.parse::<f64>().ok();
    Some((hundredths()? + hundredths()?) / 100.0)
}

fn idle_seconds() -> Option<f64> {
    idle_seconds_in(&fs::read_to_string("/proc/stat").ok()?)
}

/// The first line is of all cores; the fourth of its figures is what they did nothing for, in
/// hundredths of a second.
fn idle_seconds_in(stat: &str) -> Option<f64> {
    let mut fields = stat.lines().next()?.strip_prefix("cpu ")?.split_whitespace().skip(3);
    Some(fields.next()?.parse::<f64>().ok()? / 100.0)
}

#[cfg(test)]
mod tests {
    use super::{core_seconds_in, idle_seconds_in, peak_in};

    #[test]
    fn reads_the_peak_of_memory() {
        assert_eq!(peak_in("VmPeak:\t  9 kB\nVmHWM:\t   5416 kB\nVmRSS:\t 1 kB\n"), Some(5416));
        assert_eq!(peak_in("State:\tZ (zombie)\n"), None);
    }

    #[test]
    fn reads_the_time_of_all_cores_whatever_the_program_is_called() {
        let stat = "7 (a) b (c)) R 1 7 7 0 -1 4194304 90 0 0 0 150 50 0 0 20 0 3 0 100";
        assert_eq!(core_seconds_in(stat), Some(2.0));
        assert_eq!(core_seconds_in("7 (a"), None);
    }

    #[test]
    fn reads_what_all_cores_together_did_nothing_for() {
        assert_eq!(idle_seconds_in("cpu  10 0 20 350 5 0\ncpu0 1 1 1 1 1 1\n"), Some(3.5));
        assert_eq!(idle_seconds_in("intr 1 2 3 4 5"), None);
    }
}
