//! `terser`, for what esbuild leaves of modules: 3 % of a script, a seventh of a kilobyte of the page.

use std::path::Path;

use anyhow::Result;

use crate::{at_once::at_once, shell};

/// Makes modules smaller in their places, which esbuild has minified.
pub(crate) fn squeeze<P: AsRef<Path> + Sync>(modules: &[P]) -> Result<()> {
    at_once(modules, |module| {
        let mut terser = shell::node_program("terser");
        terser.args(["--module", "--ecma=2020", "--mangle", "--compress"]);
        // Unsafe are these two for functions that are called with `new`.
        terser.arg("passes=3,unsafe_arrows,unsafe_methods,keep_fargs=false");
        shell::run(terser.arg("--output").arg(module.as_ref()).arg(module.as_ref()))
    })
}
