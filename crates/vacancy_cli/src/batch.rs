//! Many files, read on all cores, and what comes of them in the order of the arguments.

use std::collections::VecDeque;
use std::fmt::Write;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use indicatif::{HumanCount, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use crate::complain;
use crate::status::Status;

/// From how many files on waiting is worth a progress bar, and how fast it went worth saying.
const MANY: usize = 20;

/// How many files each core may be ahead of the one whose output is next. A large file holds up the
/// others only when it takes as long as all of these, and no more outputs than these are held.
const AHEAD: usize = 16;

/// What one file comes to.
pub(crate) struct Outcome<T> {
    pub(crate) output: T,
    /// How many notices were read from it.
    pub(crate) notices: usize,
    /// For standard error: why the file was not read, or what was done to read it.
    pub(crate) remark: Option<String>,
    pub(crate) status: Status,
}

impl<T> Outcome<T> {
    /// Of a file that gave nothing, and why.
    pub(crate) const fn failed(output: T, remark: String) -> Self {
        Self { output, notices: 0, remark: Some(remark), status: Status::Failed }
    }
}

/// Works on every file and hands the outputs on in the order of the arguments. The worst status is that of
/// what was handed on, also where an output was refused.
///
/// Of many files standard error says how fast they were read, where it is a terminal.
pub(crate) fn in_order<T: Send>(
    files: &[PathBuf],
    work: impl Fn(&Path) -> Outcome<T> + Sync,
    mut take: impl FnMut(T) -> io::Result<()>,
    worst: &mut Status,
) -> io::Result<()> {
    if files.iter().filter(|file| file.as_os_str() == "-").count() > 1 {
        complain("standard input (-) can be read only once; name it once");
        worst.worsen(Status::Failed);
        return Ok(());
    }
    let begin = Instant::now();
    let progress = progress(files.len());
    let mut notices = 0;
    each_in_order(
        files,
        |file| work(file),
        |outcome| {
            if let Some(remark) = outcome.remark {
                progress.suspend(|| complain(&remark));
            }
            worst.worsen(outcome.status);
            notices += outcome.notices;
            progress.inc(1);
            take(outcome.output)
        },
    )?;
    progress.finish_and_clear();
    if files.len() >= MANY && io::stderr().is_terminal() {
        complain(&pace(notices, files.len(), begin.elapsed()));
    }
    Ok(())
}

/// Works on all cores, and takes what comes of it here, one after the other in the given order.
///
/// Work begins on another file whenever an outcome was taken, never on all at once: what is held does
/// not grow with the number of files.
fn each_in_order<F: Sync, T: Send>(
    files: &[F],
    work: impl Fn(&F) -> T + Sync,
    mut take: impl FnMut(T) -> io::Result<()>,
) -> io::Result<()> {
    let work = &work;
    rayon::in_place_scope_fifo(|scope| {
        let start = |file| {
            let (done, outcome) = channel();
            // Nobody waits for it any more when the output is refused.
            scope.spawn_fifo(move |_| drop(done.send(work(file))));
            outcome
        };
        let mut files = files.iter();
        let mut ahead: VecDeque<Receiver<T>> =
            files.by_ref().take(rayon::current_num_threads() * AHEAD).map(start).collect();
        while let Some(next) = ahead.pop_front() {
            let outcome = next.recv();
            ahead.extend(files.next().map(start));
            // Work that broke has no outcome; the scope passes its panic on.
            outcome.map_or(Ok(()), &mut take)?;
        }
        Ok(())
    })
}

/// How fast the files were read, in one line.
fn pace(notices: usize, files: usize, time: Duration) -> String {
    let seconds = time.as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "nobody has so many notices")]
    let a_second = HumanCount(rounded(notices as f64 / seconds.max(0.001)));
    let (notices, files) = (HumanCount(notices as u64), HumanCount(files as u64));
    format!("{notices} notices from {files} files in {seconds:.1} s: {a_second} a second")
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small and positive")]
fn rounded(number: f64) -> u64 {
    number.round() as u64
}

/// Shown only where it does not mix with the output: standard error is a terminal, and standard
/// output is not.
fn progress(files: usize) -> ProgressBar {
    if files < MANY || io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    // Draws nothing where standard error is no terminal.
    let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::stderr());
    let template = "{wide_bar} {human_pos} of {human_len} files, {pace} a second, {eta} left";
    match ProgressStyle::with_template(template) {
        Ok(style) => {
            bar.with_style(style.with_key("pace", |state: &ProgressState, out: &mut dyn Write| {
                let _ = write!(out, "{}", HumanCount(rounded(state.per_sec())));
            }))
        }
        Err(_) => bar,
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread::sleep;
    use std::time::Duration;

    use super::{AHEAD, each_in_order, pace};

    #[test]
    fn keeps_the_order_whatever_takes_longest() {
        let files: Vec<usize> = (0..200).collect();
        let mut taken = Vec::new();
        let work = |file: &usize| {
            sleep(Duration::from_millis(if file.is_multiple_of(50) { 5 } else { 0 }));
            *file
        };
        let take = |file| {
            taken.push(file);
            Ok(())
        };
        each_in_order(&files, work, take).unwrap();
        assert_eq!(taken, files);
    }

    #[test]
    fn is_never_further_ahead_than_it_may_be() {
        let files: Vec<usize> = (0..1000).collect();
        let (begun, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let work = |_: &usize| {
            begun.fetch_add(1, Ordering::SeqCst);
        };
        let mut taken = 0;
        let take = |()| {
            most.fetch_max(begun.load(Ordering::SeqCst) - taken, Ordering::SeqCst);
            taken += 1;
            Ok(())
        };
        each_in_order(&files, work, take).unwrap();
        let ahead = rayon::current_num_threads() * AHEAD + 1;
        assert!((1..=ahead).contains(&most.load(Ordering::SeqCst)), "{most:?} of {ahead}");
    }

    #[test]
    fn begins_no_more_when_the_output_is_refused() {
        let files: Vec<usize> = (0..1000).collect();
        let begun = AtomicUsize::new(0);
        let work = |_: &usize| begun.fetch_add(1, Ordering::SeqCst);
        let refused = each_in_order(&files, work, |_| Err(Error::from(ErrorKind::BrokenPipe)));
        assert_eq!(refused.unwrap_err().kind(), ErrorKind::BrokenPipe);
        assert!(begun.into_inner() <= rayon::current_num_threads() * AHEAD + 1);
    }

    #[test]
    fn says_how_fast_it_went() {
        let said = pace(10_000, 9_000, Duration::from_millis(2_500));
        assert_eq!(said, "10,000 notices from 9,000 files in 2.5 s: 4,000 a second");
    }
}
