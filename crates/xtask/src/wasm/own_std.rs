//! The standard library, built with the crates that use it.

use std::process::Command;

/// Lets a release build for WebAssembly make the standard library itself: for size, and without the texts of
/// panics, which stop the module at once. It saves 6 kB (brotli) of the 150 that the page loads first.
///
/// Cargo has not declared these options stable, so the compiler is told that they are meant; the sources come
/// with it (`rustup component add rust-src`). By the environment, because it is Trunk that calls cargo.
pub(crate) fn with_own_std(cargo: &mut Command) -> &mut Command {
    cargo.envs([
        ("RUSTC_BOOTSTRAP", "1"),
        ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
        ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
        ("CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT", "true"),
        ("CARGO_PROFILE_RELEASE_PANIC", "immediate-abort"),
    ])
}
