//! Running other programs.

use std::{
    env,
    ffi::{OsStr, OsString},
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::{project, say};

/// A command that runs in the project's root and finds the tools that cargo and npm have installed.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(project::root()).env("PATH", path()).stdin(Stdio::null());
    command
}

/// `cargo` with these words.
pub(crate) fn cargo<'a>(words: impl IntoIterator<Item = &'a str>) -> Command {
    let mut cargo = command("cargo");
    cargo.args(words);
    cargo
}

/// A program of the browser tests' packages, in their folder.
pub(crate) fn node_program(name: &str) -> Command {
    let mut program = command(name);
    program.current_dir(project::e2e());
    program
}

/// `esbuild`, which makes smaller what a browser loads. French and quotation marks stay as they are written.
pub(crate) fn esbuild() -> Command {
    let mut esbuild = node_program("esbuild");
    esbuild.args(["--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"]);
    esbuild
}

/// Prints the command, runs it, and fails when it does.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    say::command(command);
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("`{program}` cannot be run"))?;
    if !status.success() {
        bail!("`{program}` failed ({status})");
    }
    Ok(())
}

/// Prints the command and lets it take the place of this program, so that whoever stops this one stops it.
pub(crate) fn hand_over(command: &mut Command) -> Result<()> {
    #[cfg(unix)]
    {
        say::command(command);
        let error = std::os::unix::process::CommandExt::exec(command);
        let program = command.get_program().to_string_lossy().into_owned();
        Err(error).with_context(|| format!("`{program}` cannot be run"))
    }
    #[cfg(not(unix))]
    run(command)
}

/// What the command prints on standard output, or nothing when it cannot be run or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program of this name answers `--version`.
pub(crate) fn is_installed(program: impl AsRef<OsStr>) -> bool {
    output(command(program).arg("--version")).is_some()
}

/// The search path, with this program's folder and those where cargo and npm put programs in front, whatever
/// the caller's shell has set.
fn path() -> OsString {
    let mut folders = vec![project::e2e().join("node_modules/.bin")];
    folders.extend(env::current_exe().ok().and_then(|program| Some(program.parent()?.to_owned())));
    folders.extend(cargo_home().map(|home| home.join("bin")));
    if let Some(inherited) = env::var_os("PATH") {
        folders.extend(env::split_paths(&inherited));
    }
    env::join_paths(folders).unwrap_or_default()
}

fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")))
}
