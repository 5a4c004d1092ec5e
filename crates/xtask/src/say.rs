//! The only place that prints.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line speaks on its standard streams"
)]

use std::{ffi::OsStr, process::Command};

/// One line of plain words on standard output.
pub(crate) fn line(text: impl AsRef<str>) {
    println!("{}", text.as_ref());
}

/// A heading, set off from what the tools print.
pub(crate) fn heading(text: &str) {
    println!("\n== {text}");
}

/// The command that is about to run, as one would type it.
pub(crate) fn command(command: &Command) {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<String> = words.map(quoted).collect();
    println!("$ {}", words.join(" "));
}

/// What went wrong, with its causes, on standard error.
pub(crate) fn failure(error: &anyhow::Error) {
    eprintln!("error: {error:#}");
}

fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    if word.contains([' ', '*', '"']) { format!("'{word}'") } else { word.into_owned() }
}
