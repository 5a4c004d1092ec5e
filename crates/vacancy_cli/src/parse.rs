use std::io::{self, IsTerminal, Write};
use std::path::Path;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use vacancy_parser::ParseOptions;

use crate::args::{ParseArgs, Unit};
use crate::file::{self, Input};
use crate::status::Status;
use crate::{complain, screen, summary};

/// From how many files on waiting is worth a progress bar.
const MANY: usize = 20;

/// What one file comes to.
struct Outcome {
    output: String,
    /// For standard error: why the file was not read, or what was done to read it.
    remark: Option<String>,
    status: Status,
}

/// Prints every file's notice in the order of the arguments and gives the worst status.
///
/// Files are read on all cores, a few at a time for each: never more than that is held, however
/// many files there are.
pub(crate) fn run(args: &ParseArgs) -> io::Result<Status> {
    if args.files.iter().filter(|file| file.as_os_str() == "-").count() > 1 {
        complain("standard input (-) can be read only once; name it once");
        return Ok(Status::Failed);
    }
    let layout = Layout { args, width: screen::width() };
    let progress = progress(args.files.len());
    let mut out = io::stdout().lock();
    let mut worst = Status::Read;
    let mut is_first = true;
    for window in args.files.chunks(rayon::current_num_threads() * 4) {
        let outcomes: Vec<_> = window.par_iter().map(|file| layout.outcome(file)).collect();
        for outcome in outcomes {
            if let Some(remark) = outcome.remark {
                progress.suspend(|| complain(&remark));
            }
            if args.summary && !is_first && !outcome.output.is_empty() {
                writeln!(out)?;
            }
            is_first &= outcome.output.is_empty();
            out.write_all(outcome.output.as_bytes())?;
            worst = worst.max(outcome.status);
            progress.inc(1);
        }
    }
    progress.finish_and_clear();
    out.flush()?;
    Ok(worst)
}

/// How outcomes are written.
struct Layout<'a> {
    args: &'a ParseArgs,
    width: usize,
}

impl Layout<'_> {
    fn outcome(&self, path: &Path) -> Outcome {
        match file::read(path) {
            Ok(input) => self.read(input),
            Err(refusal) => Outcome {
                output: String::new(),
                remark: Some(refusal.to_string()),
                status: Status::Failed,
            },
        }
    }

    fn read(&self, input: Input) -> Outcome {
        let Input { name, text, format, remark } = input;
        let options = ParseOptions { name, format, ..ParseOptions::default() };
        let mut notice = vacancy_parser::parse(&text, &options);
        let status = Status::of(&notice);
        let mut output = String::new();
        if self.args.summary {
            summary::write(&mut output, &notice, &text, self.args.lang.into(), self.width);
        } else {
            if self.args.offsets == Unit::Utf16 {
                notice = notice.into_utf16(&text);
            }
            match serde_json::to_string(&notice) {
                Ok(json) => output = json + "\n",
                Err(error) => {
                    let remark = Some(format!("cannot write the notice as JSON: {error}"));
                    return Outcome { output, remark, status: Status::Failed };
                }
            }
        }
        Outcome { output, remark, status }
    }
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
