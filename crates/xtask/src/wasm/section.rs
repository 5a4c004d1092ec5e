//! What the steps that rewrite a module share: the sections that stay as they are, and where its own functions begin.

use anyhow::{Context, Result};
use wasm_encoder::{Module, RawSection};
use wasmparser::{Parser, Payload, TypeRef};

/// Puts a section into another module; what is only a part of one, or none, is not.
pub(super) fn copy_section(module: &mut Module, payload: &Payload<'_>, bytes: &[u8]) -> Result<()> {
    if let Some((id, range)) = payload.as_section() {
        let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
        let data = bytes.get(range).context("a section lies outside of the module")?;
        module.section(&RawSection { id, data });
    }
    Ok(())
}

/// How many functions a module imports; its own are counted from there.
pub(super) fn imported_functions(bytes: &[u8]) -> Result<u32> {
    let mut imported = 0;
    for payload in Parser::new(0).parse_all(bytes) {
        if let Payload::ImportSection(imports) = payload? {
            for import in imports.into_imports() {
                imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
            }
        }
    }
    Ok(imported)
}
