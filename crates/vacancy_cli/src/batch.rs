//! Many files, read on all cores, and what comes of them in the order of the arguments.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use crate::complain;
use crate::status::Status;

/// From how many files on waiting is worth a progress bar.
const MANY: usize = 20;

/// What one file comes to.
pub(crate) struct Outcome<T> {
    pub(crate) output: T,
    /// For standard error: why the file was not read, or what was done to read it.
    pub(crate) remark: Option<String>,
    pub(crate) status: Status,
}

/// Works on every file, hands the outputs on in the order of the arguments and gives the worst
/// status.
///
/// A few files at a time for each core: never more outputs than that are held here, however many
/// files there are.
pub(crate) fn in_order<T: Send>(
    files: &[PathBuf],
    work: impl Fn(&Path) -> Outcome<T> + Sync,
    mut take: impl FnMut(T) -> io::Result<()>,
) -> io::Result<Status> {
    if files.iter().filter(|file| file.as_os_str() == "-").count() > 1 {
        complain("standard input (-) can be read only once; name it once");
        return Ok(Status::Failed);
    }
    let progress = progress(files.len());
    let mut worst = Status::Read;
    for window in files.chunks(rayon::current_num_threads() * 4) {
        let outcomes: Vec<_> = window.par_iter().map(|file| work(file)).collect();
        for outcome in outcomes {
            if let Some(remark) = outcome.remark {
                progress.suspend(|| complain(&remark));
            }
            take(outcome.output)?;
            worst = worst.max(outcome.status);
            progress.inc(1);
        }
    }
    progress.finish_and_clear();
    Ok(worst)
}

/// Shown only where it does not mix with the output: standard error is a terminal, and standard
/// output is not.
fn progress(files: usize) -> ProgressBar {
    if files < MANY || io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    // Draws nothing where standard error is no terminal.
    let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::stderr());
    match ProgressStyle::with_template("{wide_bar} {pos} of {len} files, {eta} left") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
