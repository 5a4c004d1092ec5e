//! WebAssembly modules with the JavaScript beside them, as Trunk makes them for the page.

use std::path::Path;

use anyhow::{Context, Result};

use crate::{project, shell};

/// What browsers of today know.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// How a module is made smaller after the compiler.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Optimise {
    /// Small before fast. The exports of streams and closures, which Leptos brings and nobody calls, go
    /// first. Flattened and built anew, the branches compress better.
    Size,
    /// As fast as small code is.
    Speed,
}

impl Optimise {
    const fn flags(self) -> &'static [&'static str] {
        match self {
            Self::Size => &[
                "--low-memory-unused",
                "--remove-exports=*intounderlying*",
                "--remove-exports=*closure*",
                "-Oz",
                "--flatten",
                "--rereloop",
                "-Oz",
                "-Oz",
            ],
            Self::Speed => &["-Os"],
        }
    }
}

/// Builds crates for WebAssembly, in one call so that they share what they depend on.
pub(crate) fn build(crates: &[&str]) -> Result<()> {
    let words = ["build", "--locked", "--release", "--target", "wasm32-unknown-unknown"];
    let crates = crates.iter().flat_map(|name| ["--package", name]);
    shell::run(&mut shell::cargo(words.into_iter().chain(crates)))
}

/// Puts `<name>.js` and `<name>_bg.wasm` of a built crate into a folder.
pub(crate) fn bind(krate: &str, name: &str, folder: &Path, optimise: Optimise) -> Result<()> {
    let built = project::target()?.join(format!("wasm32-unknown-unknown/release/{krate}.wasm"));
    let mut bindgen = shell::command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", name, "--out-dir"]);
    shell::run(bindgen.arg(folder).arg(built)).context(krate.to_owned())?;
    let module = folder.join(format!("{name}_bg.wasm"));
    let mut wasm_opt = shell::command("wasm-opt");
    wasm_opt.args(optimise.flags()).args(FEATURES).arg(&module).arg("-o").arg(&module);
    shell::run(&mut wasm_opt)
}
