//! `cargo xtask …`: the one list of commands, for people and for continuous integration alike.
//!
//! Each command sets up what it needs on a machine that lacks it, says what it runs, and ends with a non-zero
//! status when something is not as it should be.

mod at_once;
mod command;
mod measure;
mod package;
mod project;
mod say;
mod setup;
mod shell;
mod site;
mod steps;
mod terser;
mod texts;
mod wasm;
mod weight;
mod widget;

use std::process::ExitCode;

use clap::Parser;

use command::Command;

/// Set up, build, serve, test and measure Vacancy Lens.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    match Arguments::parse().command.run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say::failure(&error);
            ExitCode::FAILURE
        }
    }
}
