//! Programs that are built from source, once a machine, and have little to compute.

use anyhow::Result;

use crate::shell;

/// Has cargo install a program, with these words behind its name.
///
/// It is not optimised: the little of it that `opt-level = 1` is takes cargo-deny half as long again to build, and its
/// check two seconds less.
pub(super) fn install(program: &str, words: &[&str]) -> Result<()> {
    let mut cargo = shell::cargo(["install", program].into_iter().chain(words.iter().copied()));
    cargo
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
    shell::run(&mut cargo)
}
