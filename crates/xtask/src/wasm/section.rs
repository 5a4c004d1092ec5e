//! The sections of a module that stay as they are.

use anyhow::{Context, Result};
use wasm_encoder::{Module, RawSection};
use wasmparser::Payload;

/// Puts a section into another module; what is only a part of one, or none, is not.
pub(super) fn copy_section(module: &mut Module, payload: &Payload<'_>, bytes: &[u8]) -> Result<()> {
    if let Some((id, range)) = payload.as_section() {
        let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
        let data = bytes.get(range).context("a section lies outside of the module")?;
        module.section(&RawSection { id, data });
    }
    Ok(())
}
