//! WebAssembly modules with the JavaScript beside them, as Trunk makes them for the page.

mod alignment;
mod glue;
mod locals;
mod names;
mod order;
mod own_std;
mod section;
mod uncalled;

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::weight::brotli;
use crate::{project, shell};

pub(crate) use own_std::with_own_std;

/// What browsers of today know.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Below the address 1024 is only the stack's far end. (`--ignore-implicit-traps` would save 0.3 kB, and reads where a
/// branch forbids it.) What `--remove-exports` names, nobody calls: Leptos brings the one, and the script as
/// [`shorten_script`] leaves it does without the other. What can never be is left out (`--gufa`). Flattened and built
/// anew, twice, branches compress better; a long function that one other calls is left where it is, and one that is
/// hardly longer than a call is not called. What `-Oz` tries once for locals is worth a second time.
const SMALL: [&str; 18] = [
    "--low-memory-unused",
    "--remove-exports=*intounderlying*",
    "--remove-exports=__wbindgen_realloc",
    "--one-caller-inline-max-function-size=10",
    "--always-inline-max-function-size=4",
    "-Oz",
    "--gufa",
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--merge-locals",
    "--coalesce-locals-learning",
    "--vacuum",
];

/// How a module is made smaller after the compiler.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Optimise {
    /// Small before fast.
    Size,
    /// The same for a module that hands out no closures: what would call them goes, too.
    SizeWithoutClosures,
    /// As fast as small code is.
    Speed,
}

impl Optimise {
    const fn flags(self) -> &'static [&'static str] {
        match self {
            Self::Size | Self::SizeWithoutClosures => &SMALL,
            Self::Speed => &["-Os"],
        }
    }
}

const BUILD: [&str; 5] = ["build", "--locked", "--release", "--target", "wasm32-unknown-unknown"];

/// Builds crates for WebAssembly, in one call so that they share what they depend on.
pub(crate) fn build(crates: &[&str]) -> Result<()> {
    let crates = crates.iter().flat_map(|name| ["--package", name]);
    shell::run(with_own_std(&mut shell::cargo(BUILD.into_iter().chain(crates))))
}

/// Builds a crate that is a workspace of its own.
pub(crate) fn build_apart(manifest: &Path) -> Result<()> {
    let mut cargo = shell::cargo(BUILD);
    cargo.arg("--manifest-path").arg(manifest).arg("--target-dir").arg(project::target()?);
    shell::run(with_own_std(&mut cargo))
}

/// Puts `<name>.js` and `<name>_bg.wasm` of a built crate into a folder.
pub(crate) fn bind(krate: &str, name: &str, folder: &Path, optimise: Optimise) -> Result<()> {
    let built = project::target()?.join(format!("wasm32-unknown-unknown/release/{krate}.wasm"));
    let mut bindgen = shell::command("wasm-bindgen");
    // Every browser that knows the features above encodes text into memory.
    bindgen.args(["--target", "web", "--no-typescript", "--encode-into", "always"]);
    bindgen.args(["--out-name", name, "--out-dir"]);
    shell::run(bindgen.arg(folder).arg(built)).context(krate.to_owned())?;
    self::optimise(&folder.join(format!("{name}_bg.wasm")), optimise)
}

/// Makes a module smaller, in its place.
pub(crate) fn optimise(module: &Path, optimise: Optimise) -> Result<()> {
    let closures = match optimise {
        Optimise::SizeWithoutClosures => &["--remove-exports=*closure*"][..],
        Optimise::Size | Optimise::Speed => &[],
    };
    fs::write(module, uncalled::empty_uncalled(&read(module)?)?)?;
    wasm_opt(module, &[closures, optimise.flags()].concat())?;
    match optimise {
        Optimise::Size | Optimise::SizeWithoutClosures => {
            fs::write(module, alignment::forget(&read(module)?)?)?;
            put_in_order(module)
        }
        Optimise::Speed => Ok(()),
    }
}

/// How the files are named of the modules that the page and the element load first.
const LOADED_FIRST: [&str; 2] = ["vacancy_app", "views"];

/// Puts each function beside its like, and its locals in the order that serves, in the way that makes the module
/// lightest, and leaves out who made it with which tools.
fn put_in_order(module: &Path) -> Result<()> {
    let bytes = read(module)?;
    let leave_out = ["--strip-producers", "--strip-target-features"];
    let name = module.file_name().unwrap_or_default().to_string_lossy();
    let is_loaded_first = LOADED_FIRST.iter().any(|first| name.starts_with(first));
    let tries = if is_loaded_first { order::LIKENESSES.len() } else { order::ENOUGH };
    let likenesses = order::LIKENESSES.get(..tries).unwrap_or_default();
    let mut lightest: Option<(u64, Vec<u8>)> = None;
    for bytes in [locals::sort_by_use(&bytes)?, bytes] {
        for &likeness in likenesses {
            fs::write(module, order::name_by_order(&bytes, likeness)?)?;
            wasm_opt(module, &[&["--reorder-functions-by-name"], &leave_out[..]].concat())?;
            let ordered = fs::read(module)?;
            let weight = brotli(&ordered)?;
            if lightest.as_ref().is_none_or(|(known, _)| weight < *known) {
                lightest = Some((weight, ordered));
            }
        }
    }
    if let Some((_, ordered)) = lightest {
        fs::write(module, ordered)?;
    }
    Ok(())
}

/// Makes the script beside a module, `<name>.js` beside `<name>_bg.wasm`, shorter, and the names that they know each
/// other by.
pub(crate) fn shorten_script(module: &Path) -> Result<()> {
    let script = module.to_string_lossy().replace("_bg.wasm", ".js");
    let text = fs::read_to_string(&script).with_context(|| format!("{script} cannot be read"))?;
    let (bytes, text) = names::shorten(&read(module)?, &glue::slim(&text))
        .with_context(|| format!("{} is no WebAssembly", module.display()))?;
    fs::write(module, bytes)?;
    fs::write(script, text)?;
    Ok(())
}

fn read(module: &Path) -> Result<Vec<u8>> {
    fs::read(module).with_context(|| format!("{} cannot be read", module.display()))
}

/// Has `wasm-opt` change a module in its place.
fn wasm_opt(module: &Path, flags: &[&str]) -> Result<()> {
    let mut wasm_opt = shell::command("wasm-opt");
    shell::run(wasm_opt.args(flags).args(FEATURES).arg(module).arg("-o").arg(module))
}
