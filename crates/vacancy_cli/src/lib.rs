//! The `vacancy` command: notices in; JSON, a summary, the annotated text, what is wrong or an
//! export out.
//!
//! Files are read and decoded in `file`; `parse`, `explain`, `check` and `export` are the commands;
//! the words come from `vacancy_messages`, the formats from `vacancy_export`. Nothing here knows how
//! a notice is read.

mod args;
mod batch;
mod check;
mod explain;
mod export;
mod file;
mod parse;
mod screen;
mod status;
mod summary;

use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};
use status::Status;

pub use explain::{Page, annotate};

/// Runs the command with these arguments (the first one is its own name) and gives its exit status:
/// 0 read, 1 not a notice (or checked, with errors), 2 misuse or a file that cannot be read.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let mut worst = Status::Read;
    let done = match Cli::try_parse_from(args) {
        Ok(Cli { command: Command::Parse(args) }) => parse::run(&args, &mut worst),
        Ok(Cli { command: Command::Explain(args) }) => explain::run(&args, &mut worst),
        Ok(Cli { command: Command::Check(args) }) => check::run(&args, &mut worst),
        Ok(Cli { command: Command::Export(args) }) => export::run(&args, &mut worst),
        Err(error) => args::answer(&error, &mut worst),
    };
    match done {
        Ok(()) => worst.into(),
        Err(error) if is_closed(&error) => worst.into(),
        Err(error) => {
            complain(&format!("cannot write the output: {error}"));
            Status::Failed.into()
        }
    }
}

/// Whether whoever read the output has enough of it (`vacancy … | head`). The command then ends quietly, and with the
/// status of what it has read until then.
fn is_closed(error: &io::Error) -> bool {
    error.kind() == ErrorKind::BrokenPipe
}

/// One line on standard error. Where that cannot be written either, there is nobody left to tell.
fn complain(line: &str) {
    let _ = writeln!(io::stderr(), "vacancy: {}", screen::printable(line));
}
